# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `runs` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from strait._core.codec import EventAnswer, ListAnswer, ModelAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import runs as models
from strait_api.models import shared as shared_models

LIST_RUNS: Final = Operation(
    name="runs.list",
    id="list-runs",
    method="GET",
    path="/v1/runs",
    answer=PageAnswer(models.JobRunList),
    repeat=Repeat.ALWAYS,
)


def list_runs(
    *,
    status: shared_models.RunStatusInput | None = None,
    statuses: Sequence[shared_models.RunStatusInput] | None = None,
    tag_key: str | None = None,
    tag_value: str | None = None,
    metadata_key: str | None = None,
    metadata_value: str | None = None,
    triggered_by: shared_models.TriggerTypeInput | None = None,
    batch_id: str | None = None,
    payload_contains: str | None = None,
    execution_mode: shared_models.ExecutionModeInput | None = None,
    error_class: shared_models.ErrorClassInput | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobRunList]:
    """The project's runs, newest first."""
    return Request(
        LIST_RUNS,
        "/v1/runs",
        query_pairs(
            (
                ("status", status),
                ("statuses", statuses),
                ("tag_key", tag_key),
                ("tag_value", tag_value),
                ("metadata_key", metadata_key),
                ("metadata_value", metadata_value),
                ("triggered_by", triggered_by),
                ("batch_id", batch_id),
                ("payload_contains", payload_contains),
                ("execution_mode", execution_mode),
                ("error_class", error_class),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


GET_RUN: Final = Operation(
    name="runs.get",
    id="get-run",
    method="GET",
    path="/v1/runs/{runID}",
    answer=ModelAnswer(models.JobRun),
    repeat=Repeat.ALWAYS,
)


def get_run(
    run_id: str,
) -> Request[models.JobRun]:
    """One run by id."""
    return Request(
        GET_RUN,
        f"/v1/runs/{segment(run_id, 'run_id')}",
    )


CANCEL_RUN: Final = Operation(
    name="runs.delete",
    id="cancel-run",
    method="DELETE",
    path="/v1/runs/{runID}",
    answer=ModelAnswer(models.JobRun),
    repeat=Repeat.ALWAYS,
)


def cancel_run(
    run_id: str,
) -> Request[models.JobRun]:
    """Cancel a run and the runs it spawned; gives back the canceled run."""
    return Request(
        CANCEL_RUN,
        f"/v1/runs/{segment(run_id, 'run_id')}",
    )


LIST_RUN_CHECKPOINTS: Final = Operation(
    name="runs.list_checkpoints",
    id="list-run-checkpoints",
    method="GET",
    path="/v1/runs/{runID}/checkpoints",
    answer=PageAnswer(models.RunCheckpointList),
    repeat=Repeat.ALWAYS,
)


def list_run_checkpoints(
    run_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.RunCheckpointList]:
    """Checkpoints of a run, latest first."""
    return Request(
        LIST_RUN_CHECKPOINTS,
        f"/v1/runs/{segment(run_id, 'run_id')}/checkpoints",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


LIST_CHILD_RUNS: Final = Operation(
    name="runs.get_children",
    id="list-child-runs",
    method="GET",
    path="/v1/runs/{runID}/children",
    answer=PageAnswer(models.JobRunList),
    repeat=Repeat.ALWAYS,
)


def list_child_runs(
    run_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobRunList]:
    """Runs that a run spawned, oldest first."""
    return Request(
        LIST_CHILD_RUNS,
        f"/v1/runs/{segment(run_id, 'run_id')}/children",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


GET_DEBUG_BUNDLE: Final = Operation(
    name="runs.get_debug_bundle",
    id="get-debug-bundle",
    method="GET",
    path="/v1/runs/{runID}/debug-bundle",
    answer=ModelAnswer(models.DebugBundle),
    repeat=Repeat.ALWAYS,
)


def get_debug_bundle(
    run_id: str,
) -> Request[models.DebugBundle]:
    """A run with its events, checkpoints, usage, tool calls, outputs and snapshots."""
    return Request(
        GET_DEBUG_BUNDLE,
        f"/v1/runs/{segment(run_id, 'run_id')}/debug-bundle",
    )


REPLAY_DEAD_LETTER_RUN: Final = Operation(
    name="runs.dlq_replay",
    id="replay-dead-letter-run",
    method="POST",
    path="/v1/runs/{runID}/dlq-replay",
    answer=ModelAnswer(models.JobRun),
    repeat=Repeat.NEVER,
)


def replay_dead_letter_run(
    run_id: str,
) -> Request[models.JobRun]:
    """Put a dead-letter run back into the queue under the same id."""
    return Request(
        REPLAY_DEAD_LETTER_RUN,
        f"/v1/runs/{segment(run_id, 'run_id')}/dlq-replay",
    )


LIST_RUN_EVENTS: Final = Operation(
    name="runs.list_events",
    id="list-run-events",
    method="GET",
    path="/v1/runs/{runID}/events",
    answer=PageAnswer(models.RunEventList),
    repeat=Repeat.ALWAYS,
)


def list_run_events(
    run_id: str,
    *,
    level: shared_models.LogLevelInput | str | None = None,
    type: shared_models.EventTypeInput | str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.RunEventList]:
    """Log, progress and other events that the handler wrote, oldest first."""
    return Request(
        LIST_RUN_EVENTS,
        f"/v1/runs/{segment(run_id, 'run_id')}/events",
        query_pairs(
            (
                ("level", level),
                ("type", type),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


RESET_IDEMPOTENCY_KEY: Final = Operation(
    name="runs.delete_idempotency_key",
    id="reset-idempotency-key",
    method="DELETE",
    path="/v1/runs/{runID}/idempotency-key",
    answer=ModelAnswer(models.ResetIdempotencyKeyResponse),
    repeat=Repeat.ALWAYS,
)


def reset_idempotency_key(
    run_id: str,
) -> Request[models.ResetIdempotencyKeyResponse]:
    """Free the idempotency key of a run, so that the next trigger makes a new run."""
    return Request(
        RESET_IDEMPOTENCY_KEY,
        f"/v1/runs/{segment(run_id, 'run_id')}/idempotency-key",
    )


LIST_RUN_LINEAGE: Final = Operation(
    name="runs.get_lineage",
    id="list-run-lineage",
    method="GET",
    path="/v1/runs/{runID}/lineage",
    answer=PageAnswer(models.JobRunList),
    repeat=Repeat.ALWAYS,
)


def list_run_lineage(
    run_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobRunList]:
    """All runs of the continuation chain a run belongs to, first run first."""
    return Request(
        LIST_RUN_LINEAGE,
        f"/v1/runs/{segment(run_id, 'run_id')}/lineage",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


LIST_RUN_OUTPUTS: Final = Operation(
    name="runs.list_outputs",
    id="list-run-outputs",
    method="GET",
    path="/v1/runs/{runID}/outputs",
    answer=PageAnswer(models.RunOutputList),
    repeat=Repeat.ALWAYS,
)


def list_run_outputs(
    run_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.RunOutputList]:
    """Named outputs of a run, in the order of their keys."""
    return Request(
        LIST_RUN_OUTPUTS,
        f"/v1/runs/{segment(run_id, 'run_id')}/outputs",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


REPLAY_RUN: Final = Operation(
    name="runs.replay",
    id="replay-run",
    method="POST",
    path="/v1/runs/{runID}/replay",
    answer=ModelAnswer(models.JobRun),
    repeat=Repeat.NEVER,
)


def replay_run(
    run_id: str,
    *,
    from_checkpoint: int | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobRun]:
    """Start a new run with the payload, tags and priority of an ended one."""
    return Request(
        REPLAY_RUN,
        f"/v1/runs/{segment(run_id, 'run_id')}/replay",
        query_pairs((("from_checkpoint", from_checkpoint),), query),
    )


RESCHEDULE_RUN: Final = Operation(
    name="runs.reschedule",
    id="reschedule-run",
    method="POST",
    path="/v1/runs/{runID}/reschedule",
    answer=ModelAnswer(models.JobRun),
    repeat=Repeat.NEVER,
)


def reschedule_run(
    run_id: str, body: models.RescheduleRunRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.JobRun]:
    """Move a run that has not started to another time, with a new payload if wanted."""
    return Request(
        RESCHEDULE_RUN,
        f"/v1/runs/{segment(run_id, 'run_id')}/reschedule",
        body=json_body(RESCHEDULE_RUN, models.RescheduleRunRequest, body, fields, required=True),
    )


LIST_RUN_TOOL_CALLS: Final = Operation(
    name="runs.list_tool_calls",
    id="list-run-tool-calls",
    method="GET",
    path="/v1/runs/{runID}/tool-calls",
    answer=PageAnswer(models.RunToolCallList),
    repeat=Repeat.ALWAYS,
)


def list_run_tool_calls(
    run_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.RunToolCallList]:
    """Tool calls that the handler reported, newest first."""
    return Request(
        LIST_RUN_TOOL_CALLS,
        f"/v1/runs/{segment(run_id, 'run_id')}/tool-calls",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


LIST_RUN_USAGE: Final = Operation(
    name="runs.get_usage",
    id="list-run-usage",
    method="GET",
    path="/v1/runs/{runID}/usage",
    answer=PageAnswer(models.RunUsageList),
    repeat=Repeat.ALWAYS,
)


def list_run_usage(
    run_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.RunUsageList]:
    """LLM usage that the handler reported, newest first."""
    return Request(
        LIST_RUN_USAGE,
        f"/v1/runs/{segment(run_id, 'run_id')}/usage",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


BULK_CANCEL_RUNS: Final = Operation(
    name="runs.bulk_cancel",
    id="bulk-cancel-runs",
    method="POST",
    path="/v1/runs/bulk-cancel",
    answer=ModelAnswer(models.BulkCancelResponse),
    repeat=Repeat.NEVER,
)


def bulk_cancel_runs(
    body: models.BulkCancelRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.BulkCancelResponse]:
    """Cancel up to 100 runs by id; each gets its own result."""
    return Request(
        BULK_CANCEL_RUNS,
        "/v1/runs/bulk-cancel",
        body=json_body(BULK_CANCEL_RUNS, models.BulkCancelRequest, body, fields, required=True),
    )


BULK_CANCEL_ALL_RUNS: Final = Operation(
    name="runs.bulk_cancel_all",
    id="bulk-cancel-all-runs",
    method="POST",
    path="/v1/runs/bulk-cancel-all",
    answer=ModelAnswer(models.BulkCancelAllResponse),
    repeat=Repeat.NEVER,
)


def bulk_cancel_all_runs(
    body: models.BulkCancelAllRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.BulkCancelAllResponse]:
    """Cancel the project's not yet started runs that match a filter."""
    return Request(
        BULK_CANCEL_ALL_RUNS,
        "/v1/runs/bulk-cancel-all",
        body=json_body(BULK_CANCEL_ALL_RUNS, models.BulkCancelAllRequest, body, fields, required=True),
    )


BULK_REPLAY_DEAD_LETTER_RUNS: Final = Operation(
    name="runs.bulk_dlq_replay",
    id="bulk-replay-dead-letter-runs",
    method="POST",
    path="/v1/runs/bulk-dlq-replay",
    answer=ModelAnswer(models.BulkReplayDeadLetterRunsResponse),
    repeat=Repeat.NEVER,
)


def bulk_replay_dead_letter_runs(
    body: models.BulkReplayDeadLetterRunsRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.BulkReplayDeadLetterRunsResponse]:
    """Put many dead-letter runs back into the queue at once."""
    return Request(
        BULK_REPLAY_DEAD_LETTER_RUNS,
        "/v1/runs/bulk-dlq-replay",
        body=json_body(
            BULK_REPLAY_DEAD_LETTER_RUNS, models.BulkReplayDeadLetterRunsRequest, body, fields, required=True
        ),
    )


BULK_REPLAY_RUNS: Final = Operation(
    name="runs.bulk_replay",
    id="bulk-replay-runs",
    method="POST",
    path="/v1/runs/bulk-replay",
    answer=ModelAnswer(models.BulkReplayResponse),
    repeat=Repeat.NEVER,
)


def bulk_replay_runs(
    body: models.BulkReplayRunsRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.BulkReplayResponse]:
    """Replay up to 100 ended runs; each gets its own result."""
    return Request(
        BULK_REPLAY_RUNS,
        "/v1/runs/bulk-replay",
        body=json_body(BULK_REPLAY_RUNS, models.BulkReplayRunsRequest, body, fields, required=True),
    )


LIST_DEAD_LETTER_RUNS: Final = Operation(
    name="runs.get_dlq",
    id="list-dead-letter-runs",
    method="GET",
    path="/v1/runs/dlq",
    answer=PageAnswer(models.JobRunList),
    repeat=Repeat.ALWAYS,
)


def list_dead_letter_runs(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobRunList]:
    """The project's dead-letter runs, newest first."""
    return Request(
        LIST_DEAD_LETTER_RUNS,
        "/v1/runs/dlq",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


SET_DEBUG_MODE: Final = Operation(
    name="runs.debug",
    id="set-debug-mode",
    method="POST",
    path="/v1/runs/{runID}/debug",
    answer=ModelAnswer(models.StatusResponse),
    repeat=Repeat.NEVER,
)


def set_debug_mode(
    run_id: str, body: models.SetDebugModeRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.StatusResponse]:
    """Set or clear a run's debug flag."""
    return Request(
        SET_DEBUG_MODE,
        f"/v1/runs/{segment(run_id, 'run_id')}/debug",
        body=json_body(SET_DEBUG_MODE, models.SetDebugModeRequest, body, fields, required=False),
    )


GET_RUN_DEPENDENCY_STATUS: Final = Operation(
    name="runs.list_dependency_status",
    id="get-run-dependency-status",
    method="GET",
    path="/v1/runs/{runID}/dependency-status",
    answer=ModelAnswer(models.RunDependencyStatus),
    repeat=Repeat.ALWAYS,
)


def get_run_dependency_status(
    run_id: str,
) -> Request[models.RunDependencyStatus]:
    """The dependencies of a run's job, and whether they are met for this run."""
    return Request(
        GET_RUN_DEPENDENCY_STATUS,
        f"/v1/runs/{segment(run_id, 'run_id')}/dependency-status",
    )


LIST_RUN_STATE: Final = Operation(
    name="runs.list_state",
    id="list-run-state",
    method="GET",
    path="/v1/runs/{runID}/state",
    answer=ListAnswer(models.RunState),
    repeat=Repeat.ALWAYS,
)


def list_run_state(
    run_id: str,
) -> Request[list[models.RunState]]:
    """Everything the handler keeps in the run's key-value state, sorted by key."""
    return Request(
        LIST_RUN_STATE,
        f"/v1/runs/{segment(run_id, 'run_id')}/state",
    )


PAUSE_RUN: Final = Operation(
    name="runs.pause",
    id="pause-run",
    method="POST",
    path="/v1/runs/{runID}/pause",
    answer=ModelAnswer(models.JobRun),
    repeat=Repeat.NEVER,
)


def pause_run(
    run_id: str,
) -> Request[models.JobRun]:
    """Pause a managed run."""
    return Request(
        PAUSE_RUN,
        f"/v1/runs/{segment(run_id, 'run_id')}/pause",
    )


RESUME_RUN: Final = Operation(
    name="runs.resume",
    id="resume-run",
    method="POST",
    path="/v1/runs/{runID}/resume",
    answer=ModelAnswer(models.JobRun),
    repeat=Repeat.NEVER,
)


def resume_run(
    run_id: str,
) -> Request[models.JobRun]:
    """Put a paused run back into the queue."""
    return Request(
        RESUME_RUN,
        f"/v1/runs/{segment(run_id, 'run_id')}/resume",
    )


RESTART_RUN: Final = Operation(
    name="runs.restart",
    id="restart-run",
    method="POST",
    path="/v1/runs/{runID}/restart",
    answer=ModelAnswer(models.JobRun),
    repeat=Repeat.NEVER,
)


def restart_run(
    run_id: str, body: models.RestartRunRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.JobRun]:
    """Start a managed run again, on a machine of another size if wanted."""
    return Request(
        RESTART_RUN,
        f"/v1/runs/{segment(run_id, 'run_id')}/restart",
        body=json_body(RESTART_RUN, models.RestartRunRequest, body, fields, required=False),
    )


STREAM_RUN: Final = Operation(
    name="runs.stream",
    id="stream-run",
    method="GET",
    path="/v1/runs/{runID}/stream",
    answer=EventAnswer[models.RunStreamEvent](models.RunStreamEvent),
    repeat=Repeat.ALWAYS,
)


def stream_run(
    run_id: str,
) -> Request[models.RunStreamEvent]:
    """Follow a run live: status changes, log lines and progress as they happen."""
    return Request(
        STREAM_RUN,
        f"/v1/runs/{segment(run_id, 'run_id')}/stream",
    )


GET_RUN_LLM_STREAM: Final = Operation(
    name="runs.stream_chunks",
    id="get-run-llm-stream",
    method="GET",
    path="/v1/runs/{runID}/stream/chunks",
    answer=EventAnswer[models.RunStreamChunk](models.RunStreamChunk),
    repeat=Repeat.ALWAYS,
)


def get_run_llm_stream(
    run_id: str,
) -> Request[models.RunStreamChunk]:
    """Follow the text chunks that a run streams."""
    return Request(
        GET_RUN_LLM_STREAM,
        f"/v1/runs/{segment(run_id, 'run_id')}/stream/chunks",
    )
