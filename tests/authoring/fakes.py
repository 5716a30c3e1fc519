"""Stand-ins for `client.sdk_runs`, and a client over a scripted server."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx

from strait import AsyncClient, Client

RUN = "run-1"


class Recorder:
    """Answers every operation with `answers[name]` and notes the call. Synchronous; see AsyncRecorder."""

    def __init__(self, **answers: Any) -> None:
        self.calls: list[tuple[str, Any]] = []
        self.answers = answers

    def _take(self, name: str, arguments: tuple[Any, ...]) -> Any:
        run_id, *rest = arguments
        assert run_id == RUN
        self.calls.append((name, rest[0] if rest else None))
        answer = self.answers.get(name)
        if isinstance(answer, list):
            answer = answer.pop(0) if answer else None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *arguments: self._take(name, arguments)

    def bodies(self, name: str) -> list[Any]:
        return [body for called, body in self.calls if called == name]


class AsyncRecorder(Recorder):
    """The same, to be awaited."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)

        async def operation(*arguments: Any) -> Any:
            return self._take(name, arguments)

        return operation


class JobServer:
    """The jobs of one project, as far as registering and triggering need them; `page_size` jobs to a page."""

    def __init__(self, *slugs: str, page_size: int = 100) -> None:
        self.jobs: list[dict[str, Any]] = []
        self.page_size = page_size
        self.requests: list[tuple[str, str, Any]] = []
        self.headers: list[httpx.Headers] = []
        self.fail: dict[str, httpx.Response] = {}
        for slug in slugs:
            self.add({"slug": slug, "name": slug, "project_id": "demo"})

    def add(self, fields: dict[str, Any]) -> dict[str, Any]:
        times = {"created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}
        defaults = {"enabled": True, "endpoint_url": "", "max_attempts": 3, "timeout_secs": 300, "version": 1}
        job = {"id": f"job-{len(self.jobs) + 1}", **defaults, **times, **fields}
        self.jobs.append(job)
        return job

    def __call__(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content) if request.content else None
        method, path = request.method, request.url.path
        self.requests.append((method, path, body))
        self.headers.append(request.headers)
        if method in self.fail:
            return self.fail.pop(method)
        if (method, path) == ("GET", "/v1/jobs"):
            start = int(request.url.params.get("cursor", 0))
            end = start + self.page_size
            more = end < len(self.jobs)
            page = {"data": self.jobs[start:end], "has_more": more}
            return httpx.Response(200, json=page | ({"next_cursor": str(end)} if more else {}))
        if (method, path) == ("POST", "/v1/jobs"):
            return httpx.Response(201, json=self.add(body))
        job = next((job for job in self.jobs if job["id"] == path.split("/")[3]), None)
        if job is None:
            return httpx.Response(404, json={"error": {"code": "not_found", "message": "job not found"}})
        if method == "PATCH":
            job |= body | {"version": job["version"] + 1}
            return httpx.Response(200, json=job)
        return httpx.Response(201, json={"id": "run-1", "status": "queued", "payload_hash": "h"})

    def client(self) -> Client:
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Client(base_url="https://strait.test", api_key="k", http_client=http, max_retries=0)

    def async_client(self) -> AsyncClient:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncClient(base_url="https://strait.test", api_key="k", http_client=http, max_retries=0)

    def sent(self, method: str) -> list[Any]:
        return [body for used, _, body in self.requests if used == method]
