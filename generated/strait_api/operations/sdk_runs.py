# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `sdk_runs` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import JsonAnswer, ListAnswer, ModelAnswer, NoAnswer
from strait._core.request import Operation, Repeat, Request, json_body, segment
from strait_api.models import runs as runs_models
from strait_api.models import sdk_runs as models

SDK_ANNOTATE: Final = Operation(
    name="sdk_runs.annotate_run",
    id="sdk-annotate",
    method="POST",
    path="/sdk/v1/runs/{runID}/annotate",
    answer=ModelAnswer(runs_models.JobRun),
    repeat=Repeat.NEVER,
)


def sdk_annotate(
    run_id: str, body: models.SDKAnnotateRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.JobRun]:
    """Adds text annotations to the run's metadata."""
    return Request(
        SDK_ANNOTATE,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/annotate",
        body=json_body(SDK_ANNOTATE, models.SDKAnnotateRequest, body, fields, required=True),
    )


SDK_CHECKPOINT: Final = Operation(
    name="sdk_runs.checkpoint_run",
    id="sdk-checkpoint",
    method="POST",
    path="/sdk/v1/runs/{runID}/checkpoint",
    answer=ModelAnswer(runs_models.RunCheckpoint),
    repeat=Repeat.NEVER,
)


def sdk_checkpoint(
    run_id: str, body: models.SDKCheckpointRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.RunCheckpoint]:
    """Saves a checkpoint of the run's progress."""
    return Request(
        SDK_CHECKPOINT,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/checkpoint",
        body=json_body(SDK_CHECKPOINT, models.SDKCheckpointRequest, body, fields, required=True),
    )


SDK_COMPLETE: Final = Operation(
    name="sdk_runs.complete_run",
    id="sdk-complete",
    method="POST",
    path="/sdk/v1/runs/{runID}/complete",
    answer=ModelAnswer(runs_models.JobRun),
    repeat=Repeat.ALWAYS,
)


def sdk_complete(
    run_id: str, body: models.SDKCompleteRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.JobRun]:
    """Ends the run as completed, with an optional result."""
    return Request(
        SDK_COMPLETE,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/complete",
        body=json_body(SDK_COMPLETE, models.SDKCompleteRequest, body, fields, required=False),
    )


SDK_CONTINUE: Final = Operation(
    name="sdk_runs.continue_run",
    id="sdk-continue",
    method="POST",
    path="/sdk/v1/runs/{runID}/continue",
    answer=ModelAnswer(runs_models.JobRun),
    repeat=Repeat.NEVER,
)


def sdk_continue(
    run_id: str, body: models.SDKContinueRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.JobRun]:
    """Starts a new run of the same job that continues this one."""
    return Request(
        SDK_CONTINUE,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/continue",
        body=json_body(SDK_CONTINUE, models.SDKContinueRequest, body, fields, required=False),
    )


SDK_FAIL: Final = Operation(
    name="sdk_runs.fail_run",
    id="sdk-fail",
    method="POST",
    path="/sdk/v1/runs/{runID}/fail",
    answer=ModelAnswer(runs_models.JobRun),
    repeat=Repeat.ALWAYS,
)


def sdk_fail(
    run_id: str, body: models.SDKFailRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.JobRun]:
    """Ends the run as failed, for good."""
    return Request(
        SDK_FAIL,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/fail",
        body=json_body(SDK_FAIL, models.SDKFailRequest, body, fields, required=True),
    )


SDK_HEARTBEAT: Final = Operation(
    name="sdk_runs.heartbeat_run",
    id="sdk-heartbeat",
    method="POST",
    path="/sdk/v1/runs/{runID}/heartbeat",
    answer=ModelAnswer(runs_models.StatusResponse),
    repeat=Repeat.ALWAYS,
)


def sdk_heartbeat(
    run_id: str,
) -> Request[runs_models.StatusResponse]:
    """Reports that the handler is alive."""
    return Request(
        SDK_HEARTBEAT,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/heartbeat",
    )


SDK_LOG: Final = Operation(
    name="sdk_runs.log_run",
    id="sdk-log",
    method="POST",
    path="/sdk/v1/runs/{runID}/log",
    answer=ModelAnswer(runs_models.RunEvent),
    repeat=Repeat.NEVER,
)


def sdk_log(
    run_id: str, body: models.SDKLogRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.RunEvent]:
    """Writes a log line as a run event and sends it to the run's live stream."""
    return Request(
        SDK_LOG,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/log",
        body=json_body(SDK_LOG, models.SDKLogRequest, body, fields, required=True),
    )


SDK_OUTPUT: Final = Operation(
    name="sdk_runs.output_run",
    id="sdk-output",
    method="POST",
    path="/sdk/v1/runs/{runID}/output",
    answer=ModelAnswer(runs_models.RunOutput),
    repeat=Repeat.ALWAYS,
)


def sdk_output(
    run_id: str, body: models.SDKOutputRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.RunOutput]:
    """Saves a named output of the run."""
    return Request(
        SDK_OUTPUT,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/output",
        body=json_body(SDK_OUTPUT, models.SDKOutputRequest, body, fields, required=True),
    )


SDK_PROGRESS: Final = Operation(
    name="sdk_runs.progress_run",
    id="sdk-progress",
    method="POST",
    path="/sdk/v1/runs/{runID}/progress",
    answer=ModelAnswer(runs_models.RunEvent),
    repeat=Repeat.NEVER,
)


def sdk_progress(
    run_id: str, body: models.SDKProgressRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.RunEvent]:
    """Reports progress as a run event and sends it to the run's live stream."""
    return Request(
        SDK_PROGRESS,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/progress",
        body=json_body(SDK_PROGRESS, models.SDKProgressRequest, body, fields, required=True),
    )


SDK_SPAWN: Final = Operation(
    name="sdk_runs.spawn_run",
    id="sdk-spawn",
    method="POST",
    path="/sdk/v1/runs/{runID}/spawn",
    answer=ModelAnswer(models.SDKSpawnResponse),
    repeat=Repeat.NEVER,
)


def sdk_spawn(
    run_id: str, body: models.SDKSpawnRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.SDKSpawnResponse]:
    """Starts a run of another job as a child of this run."""
    return Request(
        SDK_SPAWN,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/spawn",
        body=json_body(SDK_SPAWN, models.SDKSpawnRequest, body, fields, required=True),
    )


SDK_TOOL_CALL: Final = Operation(
    name="sdk_runs.tool_call_run",
    id="sdk-tool-call",
    method="POST",
    path="/sdk/v1/runs/{runID}/tool-call",
    answer=ModelAnswer(runs_models.RunToolCall),
    repeat=Repeat.NEVER,
)


def sdk_tool_call(
    run_id: str, body: models.SDKToolCallRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.RunToolCall]:
    """Records one call of a tool by the run."""
    return Request(
        SDK_TOOL_CALL,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/tool-call",
        body=json_body(SDK_TOOL_CALL, models.SDKToolCallRequest, body, fields, required=True),
    )


SDK_USAGE: Final = Operation(
    name="sdk_runs.usage_run",
    id="sdk-usage",
    method="POST",
    path="/sdk/v1/runs/{runID}/usage",
    answer=ModelAnswer(runs_models.RunUsage),
    repeat=Repeat.NEVER,
)


def sdk_usage(
    run_id: str, body: models.SDKUsageRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.RunUsage]:
    """Records the token usage and cost of one model call."""
    return Request(
        SDK_USAGE,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/usage",
        body=json_body(SDK_USAGE, models.SDKUsageRequest, body, fields, required=True),
    )


SDK_WAIT_FOR_EVENT: Final = Operation(
    name="sdk_runs.wait_for_event_run",
    id="sdk-wait-for-event",
    method="POST",
    path="/sdk/v1/runs/{runID}/wait-for-event",
    answer=ModelAnswer(models.SDKWaitForEventResponse),
    repeat=Repeat.NEVER,
)


def sdk_wait_for_event(
    run_id: str, body: models.SDKWaitForEventRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.SDKWaitForEventResponse]:
    """Puts the run to waiting until an event with the given key is sent."""
    return Request(
        SDK_WAIT_FOR_EVENT,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/wait-for-event",
        body=json_body(SDK_WAIT_FOR_EVENT, models.SDKWaitForEventRequest, body, fields, required=True),
    )


SDK_SET_STATE: Final = Operation(
    name="sdk_runs.set_state",
    id="sdk-set-state",
    method="POST",
    path="/sdk/v1/runs/{runID}/state",
    answer=ModelAnswer(runs_models.RunState),
    repeat=Repeat.ALWAYS,
)


def sdk_set_state(
    run_id: str, body: models.SDKSetStateRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.RunState]:
    """Sets one key of the run's state."""
    return Request(
        SDK_SET_STATE,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/state",
        body=json_body(SDK_SET_STATE, models.SDKSetStateRequest, body, fields, required=True),
    )


SDK_LIST_STATE: Final = Operation(
    name="sdk_runs.list_state",
    id="sdk-list-state",
    method="GET",
    path="/sdk/v1/runs/{runID}/state",
    answer=ListAnswer(runs_models.RunState),
    repeat=Repeat.ALWAYS,
)


def sdk_list_state(
    run_id: str,
) -> Request[list[runs_models.RunState]]:
    """All state entries of the run, sorted by key."""
    return Request(
        SDK_LIST_STATE,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/state",
    )


SDK_GET_STATE: Final = Operation(
    name="sdk_runs.get_state",
    id="sdk-get-state",
    method="GET",
    path="/sdk/v1/runs/{runID}/state/{key}",
    answer=ModelAnswer(runs_models.RunState),
    repeat=Repeat.ALWAYS,
)


def sdk_get_state(
    run_id: str,
    key: str,
) -> Request[runs_models.RunState]:
    """One state entry of the run."""
    return Request(
        SDK_GET_STATE,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/state/{segment(key, 'key')}",
    )


SDK_DELETE_STATE: Final = Operation(
    name="sdk_runs.delete_state",
    id="sdk-delete-state",
    method="DELETE",
    path="/sdk/v1/runs/{runID}/state/{key}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def sdk_delete_state(
    run_id: str,
    key: str,
) -> Request[None]:
    """Deletes one state entry of the run."""
    return Request(
        SDK_DELETE_STATE,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/state/{segment(key, 'key')}",
    )


SDK_STREAM_CHUNK: Final = Operation(
    name="sdk_runs.stream_run",
    id="sdk-stream-chunk",
    method="POST",
    path="/sdk/v1/runs/{runID}/stream",
    answer=ModelAnswer(runs_models.StatusResponse),
    repeat=Repeat.NEVER,
)


def sdk_stream_chunk(
    run_id: str, body: models.SDKStreamChunkRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.StatusResponse]:
    """Publishes a piece of streamed output, such as tokens of a model."""
    return Request(
        SDK_STREAM_CHUNK,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/stream",
        body=json_body(SDK_STREAM_CHUNK, models.SDKStreamChunkRequest, body, fields, required=False),
    )


SDK_GET_PAYLOAD: Final = Operation(
    name="sdk_runs.get_payload",
    id="sdk-get-payload",
    method="GET",
    path="/sdk/v1/runs/{runID}/payload",
    answer=JsonAnswer(),
    repeat=Repeat.ALWAYS,
)


def sdk_get_payload(
    run_id: str,
) -> Request[Any]:
    """The run's payload itself, without an envelope."""
    return Request(
        SDK_GET_PAYLOAD,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/payload",
    )


SDK_RESOURCES: Final = Operation(
    name="sdk_runs.resources_run",
    id="sdk-resources",
    method="POST",
    path="/sdk/v1/runs/{runID}/resources",
    answer=ModelAnswer(runs_models.StatusResponse),
    repeat=Repeat.NEVER,
)


def sdk_resources(
    run_id: str, body: models.SDKResourcesRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.StatusResponse]:
    """Reports a sample of memory and CPU use."""
    return Request(
        SDK_RESOURCES,
        f"/sdk/v1/runs/{segment(run_id, 'run_id')}/resources",
        body=json_body(SDK_RESOURCES, models.SDKResourcesRequest, body, fields, required=False),
    )
