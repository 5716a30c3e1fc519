"""A handler of runs for tests: an HTTP server that records what it gets and answers as it is told."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

import httpx


@dataclass(frozen=True)
class Received:
    """One dispatch as it arrived."""

    path: str
    headers: list[tuple[str, str]]
    body: bytes
    server_url: str

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    @property
    def run_id(self) -> str:
        return self.header("X-Run-Id") or ""

    def report(self, operation: str, body: Any = None, method: str = "POST") -> httpx.Response:
        """Call the SDK API with the token of this dispatch."""
        return httpx.request(
            method,
            f"{self.server_url}/sdk/v1/runs/{self.run_id}/{operation}",
            json=body,
            headers={"Authorization": f"Bearer {self.header('X-Run-Token')}"},
            trust_env=False,
        )


Answer = tuple[int, bytes | str | dict[str, Any] | None]


@dataclass
class Endpoint:
    """`answer` decides what each dispatch gets."""

    server_url: str = ""
    answer: Callable[[Received], Answer] = lambda _: (200, {"ok": True})
    received: list[Received] = field(default_factory=list[Received])

    def __enter__(self) -> Self:
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                request = Received(self.path, list(self.headers.items()), body, endpoint.server_url)
                endpoint.received.append(request)
                status, content = endpoint.answer(request)
                if status == 0:
                    return  # hang up
                data = content if isinstance(content, bytes) else b""
                if isinstance(content, str):
                    data = content.encode()
                elif isinstance(content, dict):
                    data = json.dumps(content).encode()
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", str(len(data)))
                    self.end_headers()
                    self.wfile.write(data)
                except OSError:
                    pass  # the server gave up on us

            def log_message(self, *args: Any) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def url(self, path: str = "/run") -> str:
        return f"http://127.0.0.1:{self._http.server_port}{path}"
