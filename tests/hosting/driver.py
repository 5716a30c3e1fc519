"""An ASGI server without a network, and the part of the Strait server that handlers report to."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import httpx

from strait.hosting import HandlerApp

RUN = "run-1"
TOKEN = "token.of.run-1"
HEADERS = {
    "Content-Type": "application/json",
    "User-Agent": "Go-http-client/1.1",
    "X-Run-Id": RUN,
    "X-Job-Id": "job-1",
    "X-Attempt": "1",
    "X-Run-Token": TOKEN,
}


@dataclass
class Answered:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


async def ask(
    app: HandlerApp,
    path: str = "/charge",
    body: bytes | Iterable[bytes] = b"{}",
    *,
    method: str = "POST",
    headers: dict[str, str] | None = None,
    root_path: str = "",
) -> Answered | None:
    """What the app answers to one request; None where it says nothing because the caller has gone.

    A body of several parts arrives in several messages; if it is empty, the caller goes away instead.
    """
    parts = [body] if isinstance(body, bytes) else list(body)
    messages: list[dict[str, Any]] = [
        {"type": "http.request", "body": part, "more_body": index < len(parts) - 1}
        for index, part in enumerate(parts)
    ]
    pairs = [(name.lower().encode(), value.encode()) for name, value in (headers or HEADERS).items()]
    scope = {"type": "http", "method": method, "path": path, "root_path": root_path, "headers": pairs}
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return messages.pop(0) if messages else {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    if not sent:
        return None
    start, *rest = sent
    assert start["type"] == "http.response.start"
    received = {name.decode(): value.decode() for name, value in start["headers"]}
    assert all(name == name.lower() for name in received)
    return Answered(start["status"], received, b"".join(message["body"] for message in rest))


@dataclass
class Strait:
    """Takes what handlers report: `calls` holds operation and body of each request, `tokens` their tokens."""

    calls: list[tuple[str, Any]] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    refuse: dict[str, int] = field(default_factory=dict)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        assert request.url.host == "strait.test"
        prefix, _, operation = request.url.path.partition(f"/runs/{RUN}/")
        assert prefix == "/sdk/v1"
        self.tokens.add(request.headers["Authorization"])
        body = json.loads(request.content) if request.content else None
        self.calls.append((operation, body))
        if operation in self.refuse:
            return httpx.Response(self.refuse[operation], json={"error": {"message": "refused"}})
        at = "2026-01-01T00:00:00Z"
        answer: dict[str, Any] = {"run_id": RUN, "id": "1", "created_at": at}
        if operation == "checkpoint":
            answer |= {"sequence": 1, "source": "sdk", "state": body["state"]}
        elif operation in ("log", "progress"):
            answer |= {"type": operation, "message": body["message"]}
        elif operation == "heartbeat":
            answer = {"status": "ok"}
        elif operation.startswith("state"):
            answer = {"run_id": RUN, "state_key": "k", "value": 1, "updated_at": at}
        return httpx.Response(201, json=answer)

    def http_client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self))

    def logs(self) -> list[str]:
        return [body["message"] for operation, body in self.calls if operation == "log"]
