"""What one call costs: typed get, create and list against httpx and its `.json()` on the same transport."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx

from benchmarks.data import jobs, page
from benchmarks.measure import Row, best_of
from strait import Client

URL = "http://localhost:8080"
JSON = {"content-type": "application/json"}


def _clients(content: bytes) -> tuple[httpx.Client, Client]:
    def transport() -> httpx.MockTransport:
        return httpx.MockTransport(lambda _: httpx.Response(200, headers=JSON, content=content))

    headers = {"Authorization": "Bearer k"}
    bare = httpx.Client(base_url=URL, headers=headers, transport=transport())
    return bare, Client(base_url=URL, api_key="k", http_client=httpx.Client(transport=transport()))


def rows() -> Iterator[Row]:
    """The report."""
    sparse, full = jobs()
    body = {"name": "a", "slug": "a", "project_id": "p", "endpoint_url": "https://worker.example.com/a"}
    bare, client = _clients(json.dumps(sparse).encode())
    took = best_of(
        {
            "bare get": lambda: bare.get("/v1/jobs/job-1").json(),
            "get": lambda: client.jobs.get("job-1"),
            "bare create": lambda: bare.post("/v1/jobs", json=body).json(),
            "create from a dict": lambda: client.jobs.create(body),
            "create from keywords": lambda: client.jobs.create(**body),
        }
    )
    yield Row("typed get vs httpx get + json()", took["get"], took["bare get"], 1.0)
    yield Row(
        "typed create from a dict vs httpx post + json()",
        took["create from a dict"],
        took["bare create"],
        1.0,
    )
    yield Row("typed create from keywords", took["create from keywords"], took["bare create"], 1.0)
    for name, job in (("few", sparse), ("many", full)):
        bare, client = _clients(page(job))
        took = best_of(
            {
                "bare": lambda bare=bare: bare.get("/v1/jobs", params={"limit": 100}).json(),
                "typed": lambda client=client: client.jobs.list(limit=100),
            },
            calls=4,
        )
        yield Row(f"list of 100 jobs with {name} fields set", took["typed"], took["bare"], 1.25)
