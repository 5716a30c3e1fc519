"""The handler that starts runs, with every rule that can refuse one, in the order of the real server."""

from __future__ import annotations

import math
from typing import Any

from starlette.responses import Response

from strait.local import jsonb, shapes
from strait.local.admission import UNSUPPORTED, Wish, new_run, payload_hash
from strait.local.call import Call, Handlers, JsonAnswer
from strait.local.clock import rfc3339, shifted
from strait.local.errors import RefusedError, bad_request, not_implemented
from strait.local.idempotency import sent_key
from strait.local.jobs import find_job
from strait.local.records import Job, Run
from strait.local.schema_check import violation

handles = Handlers()


@handles("jobs.trigger")
def trigger(call: Call) -> Response:
    """Start a run, now or later, unless a rule of the job says that there is one already."""
    job = find_job(call)
    if not job.enabled:
        raise bad_request("job is disabled")
    wish = _wish(call)
    for name in UNSUPPORTED:
        if job.definition.get(name):
            raise not_implemented(f"jobs.trigger of a job with {name}")
    if job.definition.get("execution_mode") == "worker":
        raise not_implemented("jobs.trigger of a job with execution_mode worker")
    if call.body.get("dry_run"):
        return _dry_run(call, job, wish)
    _check_payload(job, wish)
    runs = call.runtime.store.runs
    if wish.idempotency_key and (held := runs.active_with_key(job.id, wish.idempotency_key)):
        return JsonAnswer({"id": held.id, "status": held.status, "idempotency_hit": True})
    _check_rate(call, job)
    run = _twin(call, job, wish)
    if run is None:
        run = new_run(job, wish, call.runtime.ids.new(), call.runtime.ids.stamp())
        runs.add(run)
    answer = {"id": run.id, "status": run.status, "payload_hash": run.payload_hash, "idempotency_hit": False}
    return JsonAnswer(answer, 201)


def _wish(call: Call) -> Wish:
    body = call.body
    return Wish(
        payload=body.json("payload") or "{}",
        tags=body.get("tags", {}),
        metadata=trace_metadata(call),
        scheduled_at=body.moment("scheduled_at"),
        priority=body.get("priority", 0),
        ttl_secs=max(0, body.get("ttl_secs", 0)) or None,
        concurrency_key=body.get("concurrency_key") or None,
        idempotency_key=sent_key(call.request.headers),
        created_by=call.actor,
    )


def trace_metadata(call: Call) -> dict[str, str]:
    """What a run remembers of the request that made it; the trace headers go on to the endpoint."""
    ids = call.runtime.ids
    found = {
        "_sentry_actor_type": "api_key",
        "_sentry_baggage": call.header("baggage"),
        "_sentry_request_id": call.request_id,
        "_sentry_route": f"{call.route.method} {call.route.path}",
        "_sentry_trace": call.header("sentry-trace") or f"{ids.hex(32)}-{ids.hex(16)}",
        "_trace_parent": call.header("traceparent"),
        "_trace_state": call.header("tracestate"),
    }
    return {name: value for name, value in found.items() if value is not None}


def _check_payload(job: Job, wish: Wish) -> None:
    broken = violation(job.definition.get("payload_schema"), jsonb.parse(wish.payload))
    if broken:
        raise bad_request(f"payload validation failed: {broken}")


def _check_rate(call: Call, job: Job) -> None:
    most, window = job.rules.number("rate_limit_max"), job.rules.number("rate_limit_window_secs")
    if not most or not window:
        return
    now = call.runtime.now()
    recent = call.runtime.store.runs.created_since(job.id, shifted(now, -window))
    if len(recent) >= most:
        room_at = shifted(recent[len(recent) - most], window)
        wait = max(1, math.ceil((room_at - now).total_seconds()))
        raise RefusedError(429, "job rate limit exceeded", [f"retry_after_seconds={wait}"])


def _twin(call: Call, job: Job, wish: Wish) -> Run | None:
    window = job.rules.number("dedup_window_secs")
    if not window:
        return None
    since = shifted(call.runtime.now(), -window)
    return call.runtime.store.runs.newest_with_payload(job.id, payload_hash(wish.payload), since)


def _dry_run(call: Call, job: Job, wish: Wish) -> Response:
    _check_payload(job, wish)
    run = new_run(job, wish, "", call.runtime.now())
    answer: dict[str, Any] = {
        "job": shapes.job(job),
        "payload_hash": run.payload_hash,
        "payload": jsonb.load(run.payload),
    }
    if run.scheduled_at is not None:
        answer["scheduled_at"] = rfc3339(run.scheduled_at)
    if run.expires_at is not None:
        answer["expires_at"] = rfc3339(run.expires_at)
    return JsonAnswer(answer)
