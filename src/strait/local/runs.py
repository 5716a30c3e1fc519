"""Handlers of runs: lists, one run and what it left, cancel, replay, streams."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from strait.local import engine, jsonb, shapes
from strait.local.admission import payload_hash
from strait.local.call import Call, Handlers, JsonAnswer, page
from strait.local.errors import RefusedError, bad_request, conflict, not_found
from strait.local.records import Run, RunStatus
from strait.local.sse import EventStream
from strait.local.store.runs import RunFilter
from strait.local.trigger import trace_metadata

handles = Handlers()

_BAD_CURSOR = "cursor must be a valid RFC3339 timestamp"


@handles("runs.list")
def list_(call: Call) -> Response:
    """Runs of the project, newest first."""
    query = call.query
    before, size = query.page(_BAD_CURSOR)
    status = query.text("status")
    if query.text("tag_key") and query.text("metadata_key"):
        raise bad_request("tag_key and metadata_key are mutually exclusive")
    chosen = RunFilter(
        statuses=[status] if status else query.texts("statuses"),
        triggered_by=query.text("triggered_by"),
        execution_mode=query.text("execution_mode"),
        error_class=query.text("error_class"),
        batch_id=query.text("batch_id"),
        tag=query.pair("tag"),
        metadata=query.pair("metadata"),
        payload_contains=_payload_part(call),
    )
    return page(call.runtime.store.runs.page(call.project_id, before, size + 1, chosen), size, shapes.run)


@handles("runs.get_dlq")
def dead_letters(call: Call) -> Response:
    """Runs that failed for good and can be replayed, newest first."""
    before, size = call.query.page()
    chosen = RunFilter(statuses=[RunStatus.DEAD_LETTER])
    return page(call.runtime.store.runs.page(call.project_id, before, size + 1, chosen), size, shapes.run)


@handles("runs.get")
def get(call: Call) -> Response:
    """One run."""
    return JsonAnswer(shapes.run(_find(call)))


@handles("runs.delete")
def cancel(call: Call) -> Response:
    """Cancel a run and the runs that it spawned."""
    run = _find(call)
    if engine.is_terminal(run):
        raise bad_request("run already in terminal state")
    return JsonAnswer(shapes.run(call.runtime.cancel_tree(run, "canceled by user")))


@handles("runs.dlq_replay")
def revive(call: Call) -> Response:
    """Put a dead letter back into the queue."""
    run = _find(call)
    if run.status is not RunStatus.DEAD_LETTER:
        raise conflict("run is not in dead_letter status")
    rules = call.runtime.rules_of(run)
    return JsonAnswer(shapes.run(call.runtime.apply(engine.revive(run, rules, call.runtime.now()))))


@handles("runs.replay")
def replay(call: Call) -> Response:
    """Start a new run like one that failed, from its beginning or from a checkpoint."""
    run, runtime = _find(call), call.runtime
    number = call.query.number("from_checkpoint")
    if run.status not in engine.REPLAYABLE:
        raise bad_request("run is not replayable")
    payload = run.payload
    if number is not None:
        checkpoint = runtime.store.notes.checkpoint(run.id, number)
        if checkpoint is None:
            raise not_found("checkpoint")
        payload = checkpoint.state
    job = runtime.store.jobs.of_run(run)
    if not job.enabled:
        raise bad_request("job is disabled")
    now = runtime.ids.stamp()
    new = Run(
        id=runtime.ids.new(),
        job_id=run.job_id,
        project_id=run.project_id,
        status=RunStatus.QUEUED,
        created_at=now,
        payload=payload,
        payload_hash=payload_hash(payload or "{}"),
        priority=run.priority,
        tags=run.tags,
        metadata=trace_metadata(call),
        job_version=run.job_version,
        job_version_id=run.job_version_id,
        expires_at=engine.expiry(job.rules, now),
        debug_mode=number is not None,
        created_by=call.actor,
    )
    runtime.store.runs.add(new)
    return JsonAnswer(shapes.run(new), 201)


@handles("runs.delete_idempotency_key")
def release_key(call: Call) -> Response:
    """Let the run's idempotency key start a new run."""
    run = _find(call)
    if run.status in (RunStatus.DEQUEUED, RunStatus.EXECUTING, RunStatus.WAITING):
        raise RefusedError(404, "run not found or not eligible for idempotency reset")
    call.runtime.store.runs.replace(run, replace(run, idempotency_key=None))
    return JsonAnswer({"run_id": run.id, "status": "reset"})


@handles("runs.list_events")
def events(call: Call) -> Response:
    """What the run logged, oldest first."""
    run, (after, size) = _find(call), call.query.page()
    level, kind = call.query.text("level"), call.query.text("type")
    rows = call.runtime.store.notes.events(run.id, after, size + 1, level=level, kind=kind)
    return page(rows, size, shapes.run_event)


@handles("runs.list_checkpoints")
def checkpoints(call: Call) -> Response:
    """The run's checkpoints, newest first."""
    run, (before, size) = _find(call), call.query.page()
    return page(call.runtime.store.notes.checkpoints(run.id, before, size + 1), size, shapes.checkpoint)


@handles("runs.list_outputs")
def outputs(call: Call) -> Response:
    """The run's outputs by name."""
    run, (after, size) = _find(call), call.query.page()
    return page(call.runtime.store.notes.outputs(run.id, after, size + 1), size, shapes.output)


@handles("runs.get_usage")
def usage(call: Call) -> Response:
    """The run's model calls, newest first."""
    run, (before, size) = _find(call), call.query.page()
    return page(call.runtime.store.notes.usage(run.id, before, size + 1), size, shapes.usage)


@handles("runs.list_tool_calls")
def tool_calls(call: Call) -> Response:
    """The run's tool calls, newest first."""
    run, (before, size) = _find(call), call.query.page()
    return page(call.runtime.store.notes.tool_calls(run.id, before, size + 1), size, shapes.tool_call)


@handles("runs.list_state")
def state(call: Call) -> Response:
    """The run's store."""
    rows = call.runtime.store.notes.state(_find(call).id)
    return JsonAnswer([shapes.state_entry(row) for row in rows])


@handles("runs.stream")
def stream(call: Call) -> Response:
    """What happens to the run from now on."""
    return _stream(call, "run")


@handles("runs.stream_chunks")
def stream_chunks(call: Call) -> Response:
    """What the handler streams from now on."""
    return _stream(call, "run_stream")


def _stream(call: Call, channel: str) -> Response:
    run = _find(call)
    if engine.is_terminal(run):
        raise RefusedError(410, "run already in terminal state")
    subscription = call.runtime.hub.subscribe(f"{channel}:{run.id}")
    return EventStream(subscription, call.runtime.settings.keepalive_seconds)


def _find(call: Call) -> Run:
    run = call.runtime.store.runs.get(call.path("runID"))
    if run is None or run.project_id != call.project_id:
        raise not_found("run")
    return run


def _payload_part(call: Call) -> str | None:
    text = call.query.text("payload_contains")
    if text is None:
        return None
    try:
        return jsonb.dump(jsonb.parse(text))
    except (ValueError, RecursionError) as error:
        raise bad_request("payload_contains must be valid JSON") from error
