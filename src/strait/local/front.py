"""What holds for every request and answer, whatever its operation."""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Vary": "Origin",
    "X-API-Version": "v1",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Front:
    """Adds the platform's headers, and keeps an escaped slash inside its path segment."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(_with_whole_segments(scope), receive, send_with_headers)


def _with_whole_segments(scope: Scope) -> Scope:
    raw: bytes = scope.get("raw_path") or b""
    if b"%2f" not in raw.lower():
        return scope
    escaped = raw.decode("latin-1").replace("%2F", "%252F").replace("%2f", "%252f")
    return {**scope, "path": unquote(escaped)}
