"""Handlers for running handlers: what a run reports, keeps and ends with. The caller shows its run token."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from starlette.responses import Response

from strait.local import engine, jsonb, shapes
from strait.local.call import Call, Handlers, JsonAnswer, no_content
from strait.local.clock import rfc3339
from strait.local.errors import RefusedError, bad_request, conflict, not_found
from strait.local.records import Checkpoint, Output, RunEvent, RunStatus, StateEntry, ToolCall, Usage
from strait.local.schema_check import violation

handles = Handlers()

_OK: Final = {"status": "ok"}
_IN_HAND = (RunStatus.EXECUTING, RunStatus.WAITING)
_MAX_ANNOTATION_KEY, _MAX_ANNOTATION = 128, 1024
_MAX_STATE_BYTES = 65536


@handles("sdk_runs.get_payload")
def payload(call: Call) -> Response:
    """What the run was triggered with."""
    return JsonAnswer(jsonb.load(call.own_run.payload))


@handles("sdk_runs.log_run")
def log(call: Call) -> Response:
    """Remember a log line and show it to the streams."""
    body = call.body
    data = body.json("data") or "{}"
    return _note(call, body.get("type") or "log", body.get("level") or "info", body.get("message"), data)


@handles("sdk_runs.progress_run")
def progress(call: Call) -> Response:
    """Remember a report of progress and show it to the streams."""
    body = call.body
    data: dict[str, Any] = {"percent": body.get("percent", 0)}
    if body.get("step"):
        data["step"] = body.get("step")
    if body.get("eta_seconds", 0) > 0:
        data["eta_seconds"] = body.get("eta_seconds")
    return _note(call, "progress", "info", body.get("message"), jsonb.dump(data))


@handles("sdk_runs.resources_run")
def resources(call: Call) -> Response:
    """Remember what the handler uses of its machine."""
    sample = {name: call.body.get(name, 0) for name in ("cpu_percent", "memory_mb", "memory_percent")}
    worst = max(sample["cpu_percent"], sample["memory_percent"])
    level = "error" if worst >= 90 else "warn" if worst >= 80 else "info"
    _note(call, "resource_sample", level, "resource sample", jsonb.dump(sample), published=())
    return JsonAnswer(_OK, 201)


@handles("sdk_runs.annotate_run")
def annotate(call: Call) -> Response:
    """Add to the run's metadata."""
    annotations: dict[str, str] = call.body.get("annotations")
    for key, value in annotations.items():
        if not key.strip() or len(key.encode()) > _MAX_ANNOTATION_KEY:
            raise bad_request(f"annotation key must be 1 to {_MAX_ANNOTATION_KEY} characters")
        if len(value.encode()) > _MAX_ANNOTATION:
            raise bad_request(f"annotation value must be {_MAX_ANNOTATION} characters or fewer")
    run = call.own_run
    annotated = replace(run, metadata={**run.metadata, **annotations})
    call.runtime.store.runs.replace(run, annotated)
    return JsonAnswer(shapes.run(annotated))


@handles("sdk_runs.heartbeat_run")
def heartbeat(call: Call) -> Response:
    """The handler is alive."""
    run = call.own_run
    call.runtime.store.runs.replace(run, replace(run, heartbeat_at=call.runtime.now()))
    return JsonAnswer(_OK)


@handles("sdk_runs.checkpoint_run")
def checkpoint(call: Call) -> Response:
    """Remember a state to go on from."""
    run, notes, ids = call.own_run, call.runtime.store.notes, call.runtime.ids
    if run.status not in _IN_HAND:
        raise conflict("run must be executing or waiting to checkpoint")
    row = Checkpoint(
        id=ids.new(),
        run_id=run.id,
        sequence=notes.next_checkpoint(run.id),
        source=call.body.get("source") or "sdk",
        state=call.body.json("state") or "null",
        created_at=ids.stamp(),
    )
    notes.add_checkpoint(row)
    return JsonAnswer(shapes.checkpoint(row), 201)


@handles("sdk_runs.output_run")
def output(call: Call) -> Response:
    """Remember a named output in place of an earlier one."""
    body, ids = call.body, call.runtime.ids
    schema, value = body.json("schema"), body.json("value") or "null"
    broken = violation(jsonb.load(schema), jsonb.parse(value))
    if broken:
        raise bad_request(f"output schema validation failed: {broken}")
    row = Output(
        id=ids.new(),
        run_id=call.own_run.id,
        output_key=body.get("output_key"),
        schema=None if schema == "null" else schema,
        value=value,
        created_at=ids.stamp(),
    )
    return JsonAnswer(shapes.output(call.runtime.store.notes.put_output(row)), 201)


@handles("sdk_runs.usage_run")
def usage(call: Call) -> Response:
    """Remember what a model call cost."""
    body, ids = call.body, call.runtime.ids
    prompt, completion = body.get("prompt_tokens", 0), body.get("completion_tokens", 0)
    row = Usage(
        id=ids.new(),
        run_id=call.own_run.id,
        provider=body.get("provider"),
        model=body.get("model"),
        prompt_tokens=prompt,
        completion_tokens=completion,
        total_tokens=body.get("total_tokens", 0) or prompt + completion,
        cost_microusd=body.get("cost_microusd", 0),
        created_at=ids.stamp(),
    )
    call.runtime.store.notes.add_usage(row)
    return JsonAnswer(shapes.usage(row), 201)


@handles("sdk_runs.tool_call_run")
def tool_call(call: Call) -> Response:
    """Remember a tool call."""
    body, ids = call.body, call.runtime.ids
    row = ToolCall(
        id=ids.new(),
        run_id=call.own_run.id,
        tool_name=body.get("tool_name"),
        input=body.json("input"),
        output=body.json("output"),
        duration_ms=body.get("duration_ms", 0),
        status=body.get("status") or "completed",
        created_at=ids.stamp(),
    )
    call.runtime.store.notes.add_tool_call(row)
    return JsonAnswer(shapes.tool_call(row), 201)


@handles("sdk_runs.set_state", texts={"key max": "state key must be 256 characters or fewer"})
def set_state(call: Call) -> Response:
    """Set one key of the run's store."""
    value = call.body.json("value") or "null"
    if len(value.encode()) > _MAX_STATE_BYTES:
        raise bad_request(f"state value must be {_MAX_STATE_BYTES} bytes or fewer")
    row = StateEntry(
        run_id=call.own_run.id,
        state_key=call.body.get("key"),
        value=value,
        updated_at=call.runtime.ids.stamp(),
    )
    call.runtime.store.notes.put_state(row)
    return JsonAnswer(shapes.state_entry(row), 201)


@handles("sdk_runs.list_state")
def list_state(call: Call) -> Response:
    """The run's store."""
    rows = call.runtime.store.notes.state(call.own_run.id)
    return JsonAnswer([shapes.state_entry(row) for row in rows])


@handles("sdk_runs.get_state")
def get_state(call: Call) -> Response:
    """One key of the run's store."""
    row = call.runtime.store.notes.state_entry(call.own_run.id, call.path("key"))
    if row is None:
        raise not_found("state key")
    return JsonAnswer(shapes.state_entry(row))


@handles("sdk_runs.delete_state")
def delete_state(call: Call) -> Response:
    """Forget one key of the run's store."""
    call.runtime.store.notes.remove_state(call.own_run.id, call.path("key"))
    return no_content()


@handles("sdk_runs.stream_run")
def stream(call: Call) -> Response:
    """Show a piece of text to the streams; nothing is kept."""
    body, runtime = call.body, call.runtime
    chunk = {
        "type": "stream_chunk",
        "chunk": body.get("chunk", ""),
        "stream_id": body.get("stream_id") or "default",
        "done": body.get("done", False),
        "timestamp": rfc3339(runtime.now()),
    }
    runtime.publish(f"run_stream:{call.own_run.id}", chunk)
    return JsonAnswer(_OK)


@handles("sdk_runs.complete_run")
def complete(call: Call) -> Response:
    """End the run with a result, if that fits the job's schema."""
    run, runtime = call.own_run, call.runtime
    result = call.body.json("result")
    schema = runtime.rules_of(run).definition.get("result_schema")
    broken = violation(schema, jsonb.load(result)) if schema is not None else None
    if broken:
        code = "result_schema_validation_failed"
        raise RefusedError(422, "result schema validation failed", [broken], code=code)
    kept = None if result == "null" else result
    return JsonAnswer(shapes.run(runtime.apply(engine.complete(run, runtime.now(), kept))))


@handles("sdk_runs.fail_run")
def fail(call: Call) -> Response:
    """End the run with an error: no retry."""
    error = call.body.get("error")
    return JsonAnswer(shapes.run(call.runtime.apply(engine.fail(call.own_run, call.runtime.now(), error))))


def _note(
    call: Call, kind: str, level: str, message: str, data: str, *, published: tuple[str, ...] = ("run",)
) -> Response:
    runtime, run_id = call.runtime, call.own_run.id
    row = RunEvent(
        id=runtime.ids.new(),
        run_id=run_id,
        type=kind,
        level=level,
        message=message,
        data=data,
        created_at=runtime.ids.stamp(),
    )
    runtime.store.notes.add_event(row)
    for channel in published:
        shown = {
            "type": "event",
            "event_type": kind,
            "run_id": run_id,
            "level": level,
            "message": message,
            "data": jsonb.load(data),
            "timestamp": rfc3339(row.created_at),
        }
        runtime.publish(f"{channel}:{run_id}", shown)
    return JsonAnswer(shapes.run_event(row), 201)
