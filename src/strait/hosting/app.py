"""The ASGI app: routes, the limits of a request, signatures; what a run does is decided in `attempt`."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from strait import config
from strait._core.dispatch import (
    Answer,
    BadDispatchError,
    SignatureError,
    answer_of_error,
    is_endpoint_test,
    read_dispatch,
    verify,
)
from strait._core.errors import ValidationError
from strait.client import AsyncClient
from strait.hosting.attempt import perform

if TYPE_CHECKING:
    import httpx

    from strait.authoring.jobs import JobDefinition

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

MAX_BODY_BYTES = 10 * 1024 * 1024
HEALTH_PATH = "/health"

_log = logging.getLogger("strait.hosting")


class HandlerApp:
    """An ASGI app with one POST route for each job. Run it under any ASGI server, or mount it in another app.

    Where it is mounted in an app that passes on no lifespan events, call `aclose()` at the end.
    """

    def __init__(
        self,
        routes: Mapping[str, JobDefinition[Any]],
        *,
        base_url: str,
        signing_secrets: tuple[str, ...] = (),
        max_body_bytes: int = MAX_BODY_BYTES,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self.routes = dict(routes)
        self._base_url = base_url
        self._secrets = signing_secrets
        self._max_body_bytes = max_body_bytes
        self._http_client = http_client
        self._client: AsyncClient | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one ASGI connection."""
        match scope["type"]:
            case "http":
                answer = await self._answer(scope, receive)
                if answer is not None:
                    await _send_answer(answer, send, with_body=scope["method"] != "HEAD")
            case "lifespan":
                await self._live(receive, send)
            case "websocket":
                await receive()
                await send({"type": "websocket.close", "code": 1000})
            case other:
                raise NotImplementedError(f"no ASGI connections of type {other!r} here")

    async def aclose(self) -> None:
        """Give back the connections to the Strait server. Closing twice is fine."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                await send({"type": "lifespan.startup.complete"})
            elif message["type"] == "lifespan.shutdown":
                await self.aclose()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _answer(self, scope: Scope, receive: Receive) -> Answer | None:
        """The answer to a request; None where the caller has gone."""
        path, method = self._path(scope), scope["method"]
        allowed = ("GET", "HEAD") if path == HEALTH_PATH else ("POST",)
        if path != HEALTH_PATH and path not in self.routes:
            return _failure(404, "no job is hosted at this path")
        if method not in allowed:
            return _failure(405, f"{method} is not allowed here", ("Allow", ", ".join(allowed)))
        if path == HEALTH_PATH:
            return Answer(200, (("Content-Type", "application/json"),), b'{"status":"ok"}')
        headers = _headers(scope["headers"])
        try:
            body = await _read_body(headers, receive, self._max_body_bytes)
        except _TooLargeError:
            text = f"the body is over {self._max_body_bytes} bytes"
            return _failure(413, text, ("Connection", "close"))
        return None if body is None else await self._dispatch(path, headers, body)

    async def _dispatch(self, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        try:
            if self._secrets:
                verify(headers, body, self._secrets, time.time())
            if is_endpoint_test(headers, body):
                return Answer(204)
            dispatch = read_dispatch(headers, body)
        except SignatureError as error:
            _log.error("REFUSED a request to %s: %s. It may be forged; nothing was run.", path, error)
            return answer_of_error(error)
        except BadDispatchError as error:
            _log.warning("refused a request to %s that is no dispatch: %s", path, error)
            return answer_of_error(error)
        if self._client is None:
            self._client = AsyncClient(base_url=self._base_url, http_client=self._http_client)
        # All runs share the connections; each call carries the token of its own run.
        client = self._client.with_options(default_headers={"Authorization": f"Bearer {dispatch.token}"})
        return await perform(self.routes[path], dispatch, client.sdk_runs)

    def _path(self, scope: Scope) -> str:
        """The path that routes know: as it was asked for, or as it is below the place where this app is mounted."""
        path: str = scope["path"]
        root: str = scope.get("root_path", "")
        if path in self.routes or not root or not path.startswith(root):
            return path
        return path.removeprefix(root) or "/"


def serve(
    *definitions: JobDefinition[Any],
    base_url: str | None = None,
    signing_secret: str | Iterable[str] | None = None,
    max_body_bytes: int = MAX_BODY_BYTES,
    http_client: httpx.AsyncClient | None = None,
) -> HandlerApp:
    """An ASGI app that runs these jobs when Strait asks for it.

    A job answers at the path of its `endpoint_url`, else at `/<slug>`; `/health` answers too. Handlers report to
    the server at `base_url`, else STRAIT_BASE_URL, which is read here and once. With `signing_secret`, one or
    several, each request must be signed with one of them; without, whoever reaches this app can start handlers
    with a made-up run.

    Raises ValidationError for a job without `run` or with an annotation that cannot be found, for two jobs at one
    path, and without a server to report to.
    """
    secrets = (signing_secret,) if isinstance(signing_secret, str) else tuple(signing_secret or ())
    if signing_secret is not None and not (secrets and all(secrets)):
        raise ValidationError("signing_secret is empty: give a secret, or None to accept unsigned requests")
    return HandlerApp(
        _routes(definitions),
        base_url=_server_url(base_url),
        signing_secrets=secrets,
        max_body_bytes=max_body_bytes,
        http_client=http_client,
    )


def _server_url(base_url: str | None) -> str:
    if base_url is not None:
        config.check_base_url(base_url)
        return base_url
    setting = config.load_env().found.get("base_url")
    if setting is None:
        raise ValidationError(
            "serve() needs the server that handlers report to: pass base_url= or set STRAIT_BASE_URL",
            ["base_url: pass base_url= or set STRAIT_BASE_URL"],
        )
    config.check_base_url(setting.value, setting.name)
    return str(setting.value)


def _routes(definitions: Iterable[JobDefinition[Any]]) -> dict[str, JobDefinition[Any]]:
    routes: dict[str, JobDefinition[Any]] = {}
    for job in definitions:
        if job.opts.run is None:
            raise ValidationError(
                f"job {job.slug!r} has no handler: give JobOptions(run=...)", ["run: must be given"]
            )
        path = f"/{job.slug}"
        if job.opts.endpoint_url:
            path = unquote(urlsplit(job.opts.endpoint_url).path) or "/"
        other = routes.get(path)
        if other is not None or path == HEALTH_PATH:
            taken = f"job {other.slug!r}" if other else "the health check"
            raise ValidationError(
                f"job {job.slug!r} and {taken} are both at {path}", [f"{path}: must belong to one job"]
            )
        routes[path] = job
        _ = job.payload_type  # found now, not in the first run
    return routes


class _TooLargeError(Exception):
    pass


async def _read_body(headers: Mapping[str, str], receive: Receive, limit: int) -> bytes | None:
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length) > limit:
        raise _TooLargeError
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise _TooLargeError
        chunks.append(chunk)
        if not message.get("more_body", False):
            return b"".join(chunks)


def _headers(pairs: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in pairs:
        key = name.decode("latin-1").lower()
        try:
            text = value.decode()  # the server writes checkpoints and secrets as UTF-8
        except UnicodeDecodeError:
            text = value.decode("latin-1")
        # A header sent twice is one list, so neither of two signatures or tokens is taken for the whole.
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers


def _failure(status: int, text: str, *headers: tuple[str, str]) -> Answer:
    body = json.dumps({"error": text}).encode()
    return Answer(status, (("Content-Type", "application/json"), *headers), body)


async def _send_answer(answer: Answer, send: Send, *, with_body: bool) -> None:
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers]
    if answer.status != 204:
        headers.append((b"content-length", str(len(answer.body)).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body if with_body else b""})
