"""Handlers of health and stats."""

from __future__ import annotations

from starlette.responses import Response

from strait.local.call import Call, Handlers, JsonAnswer
from strait.local.clock import rfc3339

handles = Handlers()


@handles("health.list")
def alive(call: Call) -> Response:
    """The process answers."""
    now = rfc3339(call.runtime.now().replace(microsecond=0))
    return JsonAnswer({"status": "ok", "edition": "community", "timestamp": now, "version": "local"})


@handles("health.get_ready")
def ready(call: Call) -> Response:
    """The data can be read."""
    call.runtime.store.runs.counts("")
    return JsonAnswer({"status": "up", "components": [{"name": "database", "status": "up", "latency_ms": 0}]})


@handles("stats.list")
def stats(call: Call) -> Response:
    """How many runs of the project wait or run."""
    counts = call.runtime.store.runs.counts(call.project_id)
    return JsonAnswer({name: counts.get(name, 0) for name in ("queued", "executing", "delayed")})
