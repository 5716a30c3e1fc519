"""A running server, a client with its key, and an endpoint that runs are sent to."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from strait.local import LocalServer, Settings
from tests.local.endpoint import Endpoint
from tests.local.moving_clock import MovingClock

QUICK = Settings(retry_base_seconds=0.01, retry_jitter=0)


def eventually(look: Callable[[], Any], *, seconds: float = 10) -> Any:
    """The first truthy value that `look` gives, within a deadline."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        if time.monotonic() > deadline:
            raise AssertionError(f"nothing came of {look} within {seconds} s; last seen: {found!r}")
        time.sleep(0.005)
    return found


@pytest.fixture(scope="module")
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture(scope="module")
def server(clock: MovingClock) -> Iterator[LocalServer]:
    with LocalServer(settings=QUICK, clock=clock) as running:
        yield running


@dataclass(frozen=True)
class Account:
    """A project of its own for each test, and its key."""

    project_id: str
    key: str


@pytest.fixture
def account(server: LocalServer) -> Account:
    project_id = server.runtime.ids.new()
    return Account(project_id, server.add_project(project_id))


@pytest.fixture
def api(server: LocalServer, account: Account) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {account.key}"}
    with httpx.Client(base_url=server.url, headers=headers, trust_env=False) as client:
        yield client


@pytest.fixture
def endpoint(server: LocalServer) -> Iterator[Endpoint]:
    with Endpoint(server.url) as running:
        yield running


class Api:
    """Short forms of what most tests do."""

    def __init__(self, client: httpx.Client, endpoint: Endpoint, project_id: str = "demo") -> None:
        self.client = client
        self.endpoint = endpoint
        self.project_id = project_id

    def job(self, slug: str = "work", **fields: Any) -> dict[str, Any]:
        body = {
            "project_id": self.project_id,
            "name": slug,
            "slug": slug,
            "endpoint_url": self.endpoint.url(),
            **fields,
        }
        answer = self.client.post("/v1/jobs", json=body)
        assert answer.status_code == 201, answer.text
        return answer.json()

    def trigger(
        self, job: dict[str, Any], headers: dict[str, str] | None = None, **body: Any
    ) -> httpx.Response:
        return self.client.post(f"/v1/jobs/{job['id']}/trigger", json=body, headers=headers)

    def start(self, job: dict[str, Any], **body: Any) -> str:
        answer = self.trigger(job, **body)
        assert answer.status_code == 201, answer.text
        return answer.json()["id"]

    def run(self, run_id: str) -> dict[str, Any]:
        return self.client.get(f"/v1/runs/{run_id}").json()

    def until(self, run_id: str, *statuses: str) -> dict[str, Any]:
        def look() -> dict[str, Any] | None:
            run = self.run(run_id)
            return run if run["status"] in statuses else None

        return eventually(look)

    def ended(self, run_id: str) -> dict[str, Any]:
        return self.until(
            run_id, "completed", "failed", "dead_letter", "timed_out", "canceled", "crashed", "expired"
        )


@pytest.fixture
def strait(api: httpx.Client, endpoint: Endpoint, account: Account) -> Api:
    return Api(api, endpoint, account.project_id)
