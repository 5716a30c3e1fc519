"""Handlers for running handlers that start other runs or wait: spawn, continue, wait for an event."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from strait.local import engine, shapes
from strait.local.admission import payload_hash
from strait.local.auth import check_key, hash_key
from strait.local.call import Call, Handlers, JsonAnswer
from strait.local.clock import rfc3339, shifted
from strait.local.errors import RefusedError, bad_request, conflict, not_found
from strait.local.records import EventTrigger, Run, RunStatus, TriggerStatus
from strait.local.runtime import AWAIT_PREFIX

handles = Handlers()

_DEFAULT_WAIT_SECS = 3600
_MAX_DEPTH = 10


@handles("sdk_runs.spawn_run")
def spawn(call: Call) -> Response:
    """Start a run of another job, and wait for its end if asked to."""
    body, runtime, parent = call.body, call.runtime, call.own_run
    project_id = _target_project(call)
    job = runtime.store.jobs.by_slug(project_id, body.get("job_slug"))
    if job is None:
        raise not_found("job")
    payload = body.json("payload") or "{}"
    child = Run(
        id=runtime.ids.new(),
        job_id=job.id,
        project_id=project_id,
        status=RunStatus.QUEUED,
        created_at=runtime.ids.stamp(),
        triggered_by="spawn",
        payload=payload,
        payload_hash=payload_hash(payload),
        parent_run_id=parent.id,
        execution_mode="http",
    )
    answer: dict[str, Any] = {
        "id": child.id,
        "job_id": job.id,
        "parent_run_id": parent.id,
        "project_id": project_id,
        "status": child.status,
        "triggered_by": child.triggered_by,
    }
    if body.get("await_completion"):
        key = AWAIT_PREFIX + child.id
        _wait(call, key, body.get("await_timeout_secs", 0))
        answer |= {"await_completion": True, "await_event_key": key}
    runtime.store.runs.add(child)
    return JsonAnswer(answer, 201)


@handles("sdk_runs.continue_run")
def continue_(call: Call) -> Response:
    """Start the next run of the same job; this one goes on until it ends itself."""
    runtime, run = call.runtime, call.own_run
    if run.status not in (RunStatus.EXECUTING, RunStatus.WAITING):
        raise conflict("run must be executing or waiting to continue")
    if run.lineage_depth >= _MAX_DEPTH:
        raise bad_request(f"max lineage depth ({_MAX_DEPTH}) exceeded")
    payload = call.body.json("payload") or run.payload
    following = Run(
        id=runtime.ids.new(),
        job_id=run.job_id,
        project_id=run.project_id,
        status=RunStatus.QUEUED,
        created_at=runtime.ids.stamp(),
        payload=payload,
        payload_hash=payload_hash(payload or "{}"),
        priority=run.priority,
        continuation_of=run.id,
        lineage_depth=run.lineage_depth + 1,
    )
    runtime.store.runs.add(following)
    return JsonAnswer(shapes.run(following), 201)


@handles("sdk_runs.wait_for_event_run")
def wait_for_event(call: Call) -> Response:
    """Put the run aside until an event comes; its endpoint is then called again."""
    body = call.body
    trigger = _wait(call, body.get("event_key"), body.get("timeout_secs", 0), body.get("notify_url"))
    return JsonAnswer(
        {
            "event_key": trigger.event_key,
            "expires_at": rfc3339(trigger.expires_at),
            "status": trigger.status,
            "trigger_id": trigger.id,
        }
    )


def _wait(call: Call, event_key: str, timeout_secs: int, notify_url: str | None = None) -> EventTrigger:
    runtime, run = call.runtime, call.own_run
    if any(not character.isprintable() for character in event_key):
        raise bad_request("event_key must not contain control characters")
    if run.status is not RunStatus.EXECUTING:
        raise conflict(f"run must be executing to wait for event, current status: {run.status}")
    if runtime.store.events.by_key(event_key) is not None:
        raise conflict("event key already in use")
    seconds = timeout_secs if timeout_secs > 0 else _DEFAULT_WAIT_SECS
    now = runtime.ids.stamp()
    trigger = EventTrigger(
        id=runtime.ids.new(),
        event_key=event_key,
        project_id=run.project_id,
        source_type="job_run",
        job_run_id=run.id,
        status=TriggerStatus.WAITING,
        timeout_secs=seconds,
        requested_at=now,
        expires_at=shifted(now, seconds),
        notify_url=notify_url or None,
    )
    runtime.store.events.add(trigger)
    runtime.apply(engine.wait(run))
    return trigger


def _target_project(call: Call) -> str:
    wanted: str = call.body.get("project_id")
    if wanted == call.own_run.project_id:
        return wanted
    sent = call.body.get("target_api_key")
    if not sent:
        raise bad_request("target_api_key is required for cross-project spawn")
    key = check_key(call.runtime.store.keys.by_hash(hash_key(sent)), call.runtime.now())
    if key.project_id != wanted:
        raise RefusedError(403, "target_api_key does not belong to the target project")
    return wanted
