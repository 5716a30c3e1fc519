"""Jobs as a server sends them, from the recordings: one with few fields set, one with many."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_RECORDED = Path(__file__).parent.parent / "tests/contract/data/jobs.jsonl"


def jobs() -> tuple[dict[str, Any], dict[str, Any]]:
    """A sparse and a full job."""
    created = [
        exchange["response_body"]
        for exchange in map(json.loads, _RECORDED.read_text().splitlines())
        if (exchange["method"], exchange["path"], exchange["status"]) == ("POST", "/v1/jobs", 201)
    ]
    return min(created, key=len), max(created, key=len)


def page(job: dict[str, Any], count: int = 100) -> bytes:
    """A page of jobs, each with an id of its own, as the server writes it."""
    data = [{**job, "id": f"{job['id'][:-4]}{n:04d}", "slug": f"job-{n}"} for n in range(count)]
    return json.dumps(
        {"data": data, "next_cursor": job["created_at"], "has_more": True}, separators=(",", ":")
    ).encode()
