# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `runs` service."""

from typing import Any, Literal, TypeAlias

from pydantic import Field

from strait._core.model import Items, RequestModel, ResultModel, Table, Timestamp, TimestampInput
from strait_api.models.jobs import JobDependency
from strait_api.models.shared import (
    ActionStatus,
    ErrorClass,
    EventType,
    ExecutionMode,
    LogLevel,
    MachinePresetInput,
    ReplayStatus,
    RetryBackoffPolicy,
    RunStatus,
    RunStatusInput,
    TriggerType,
    TriggerTypeInput,
)


class ExecutionTrace(ResultModel):
    """Where the time of a run's last attempt went, in milliseconds."""

    connect_ms: int
    """Connecting to the handler; 0 on a connection in use before."""
    dequeue_ms: int
    """From being claimed by a worker to the call."""
    dispatch_ms: int
    """The whole HTTP call: connect, first byte and transfer."""
    queue_wait_ms: int
    """From the creation of the run to being claimed by a worker; earlier attempts are part of it."""
    total_ms: int
    """The worker's whole work on the attempt."""
    transfer_ms: int
    """Reading the handler's answer."""
    ttfb_ms: int
    """From the request to the first byte of the answer."""


class JobRun(ResultModel):
    """One run of a job. Fields without a value are left out."""

    id: str
    """UUIDv7 unless noted otherwise."""
    attempt: int
    """Number of the current or last attempt, from 1."""
    created_at: Timestamp
    """When the object was made."""
    debug_mode: bool
    """A mark without further effect."""
    job_id: str
    """ID of the job."""
    job_version: int
    """Version of the job it was made with; 0 on spawned and continued runs."""
    lineage_depth: int
    """Number of continuations before this run; 0 on the first."""
    priority: int
    """0 to 10, higher starts first."""
    project_id: str
    """Project the object belongs to."""
    status: RunStatus
    """Where the run stands. Final: `completed`, `failed`, `timed_out`, `crashed`, `system_failed`,
    `canceled`, `expired`, and `dead_letter` unless it is replayed.
    """
    triggered_by: TriggerType
    """What started the run."""
    batch_id: str | None = None
    """The bulk trigger that made the run."""
    concurrency_key: str | None = None
    """Runs with the same key share the job's `max_concurrency_per_key`."""
    continuation_of: str | None = None
    """The run that this one continues."""
    created_by: str | None = None
    """Who made the run, such as `apikey:<id>` or `system:cron`."""
    error: str | None = None
    """Error of the last failed attempt. It stays on a run that completed later, so judge by `status`."""
    error_class: ErrorClass | None = None
    """Kind of the last failure; stays on a run that completed later. `client`, `auth`, `budget` and `oom` are
    never retried.
    """
    execution_mode: ExecutionMode | None = None
    """`http` or `managed`; absent on runs made in some other ways than a single trigger."""
    execution_trace: ExecutionTrace | None = None
    """Timing of the last attempt; absent when no handler was called or the handler ended the run itself."""
    expires_at: Timestamp | None = None
    """A run that is `delayed` or `queued` at this time, even between attempts, ends `expired`; the run token
    ends then too. Absent on cron, spawned, continued and event runs.
    """
    finished_at: Timestamp | None = None
    """When the run reached its end."""
    heartbeat_at: Timestamp | None = None
    """Last sign of life while the handler works; a run 60 s without one ends `crashed`."""
    idempotency_key: str | None = None
    """The key it was triggered with."""
    job_version_id: str | None = None
    """Id of that version (`ver_...`)."""
    machine_id: str | None = None
    """Machine of a managed run."""
    max_attempts_override: int | None = None
    """Attempts allowed by the workflow step, in place of the job's."""
    metadata: Table[str] = Field(default_factory=dict)
    """Text values that the handler annotated; the server adds `snooze_count` when it had to put the run off.
    """
    next_retry_at: Timestamp | None = None
    """Earliest time of the next attempt; stays set after it."""
    parent_run_id: str | None = None
    """The run that spawned this one."""
    payload: Any = None
    """What the handler gets as its request body; absent on cron runs."""
    result: Any = None
    """JSON the handler answered or reported by complete; absent when there was none. Keys may come in another
    order.
    """
    retry_backoff: RetryBackoffPolicy | None = None
    """How delays between attempts grow, as set by the workflow step."""
    retry_initial_delay_secs: int | None = None
    """Seconds before the first retry, as set by the workflow step."""
    retry_max_delay_secs: int | None = None
    """Longest delay between attempts in seconds, as set by the workflow step."""
    scheduled_at: Timestamp | None = None
    """Earliest start that was asked for."""
    started_at: Timestamp | None = None
    """Start of the current or last attempt; absent between attempts."""
    tags: Table[str] = Field(default_factory=dict)
    """Tags of the job and of the trigger."""
    timeout_secs_override: int | None = None
    """Seconds per attempt set by the workflow step, in place of the job's."""
    workflow_step_run_id: str | None = None
    """The workflow step that the run belongs to."""


class JobRunList(ResultModel):
    """A page of runs."""

    data: Items[JobRun]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class RunCheckpoint(ResultModel):
    """A state that the handler saved to go on from after a failed attempt."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    run_id: str
    """ID of the run."""
    sequence: int
    """Number within the run, from 1; what `from_checkpoint` of replay-run takes."""
    source: str
    """Who saved it; `sdk` unless the handler says otherwise."""
    state: Any
    """The saved state, any JSON. Later attempts get the latest one in a header when it is at most 64 KiB."""


class RunCheckpointList(ResultModel):
    """A page of checkpoints."""

    data: Items[RunCheckpoint]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class RunEvent(ResultModel):
    """An entry that the handler wrote about its run: a log line, progress or an event of its own."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    message: str
    run_id: str
    """ID of the run."""
    type: EventType
    """`log`, `progress`, `resource_sample` or free text of the handler."""
    data: Any = None
    """Any JSON; `{}` when the handler gave none. For `progress`: `percent`, and `step` and `eta_seconds` if
    given.
    """
    level: LogLevel | None = None
    """`info`, `warn`, `error` or free text of the handler."""


class RunOutput(ResultModel):
    """A named value that the handler saved. Saving the same key again replaces it."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the value was saved last."""
    output_key: str
    """Name of the output, unique within the run."""
    run_id: str
    """ID of the run."""
    value: Any
    """The value, any JSON."""
    schema_: Any = Field(default=None, alias="schema")
    """JSON schema that the value was checked against."""


class RunResourceSnapshot(ResultModel):
    """What a managed run used of its machine at one moment."""

    id: str
    """UUIDv7 unless noted otherwise."""
    cpu_percent: float
    created_at: Timestamp
    """When the object was made."""
    memory_limit_mb: float
    """Memory the machine has, in MB."""
    memory_mb: float
    """Memory in use, in MB."""
    network_rx_bytes: int
    """Bytes received."""
    network_tx_bytes: int
    """Bytes sent."""
    run_id: str
    """ID of the run."""


class RunToolCall(ResultModel):
    """A tool call that the handler reported."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    run_id: str
    """ID of the run."""
    status: str
    """Free text of the handler; `completed` when not reported."""
    tool_name: str
    duration_ms: int | None = None
    """Duration in milliseconds; absent when not reported."""
    input: Any = None
    """What the tool was given, any JSON."""
    output: Any = None
    """What the tool gave back, any JSON."""


class RunUsage(ResultModel):
    """LLM tokens and cost of one model call that the handler reported."""

    id: str
    """UUIDv7 unless noted otherwise."""
    completion_tokens: int
    cost_microusd: int
    """Cost in micro-USD (1_000_000 = 1 USD); worked out from known prices when not reported, 0 for unknown
    models.
    """
    created_at: Timestamp
    """When the object was made."""
    model: str
    """Model as the handler named it."""
    prompt_tokens: int
    provider: str
    """Provider as the handler named it."""
    run_id: str
    """ID of the run."""
    total_tokens: int
    """As reported, else the sum of prompt and completion tokens."""


class DebugBundle(ResultModel):
    """A run and all that was recorded about it."""

    checkpoints: Items[RunCheckpoint]
    events: Items[RunEvent]
    outputs: Items[RunOutput]
    resource_snapshots: Items[RunResourceSnapshot]
    """Measurements of the machine; only managed runs have them."""
    run: JobRun
    tool_calls: Items[RunToolCall]
    usage: Items[RunUsage]


class RunEventList(ResultModel):
    """A page of run events."""

    data: Items[RunEvent]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class ResetIdempotencyKeyResponse(ResultModel):
    """Confirms that the run's idempotency key is free again."""

    run_id: str
    """ID of the run."""
    status: Literal["reset"]
    """Always `reset`."""


class RunOutputList(ResultModel):
    """A page of run outputs."""

    data: Items[RunOutput]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class RescheduleRunRequest(RequestModel):
    """New start time of a run, and a new payload if wanted."""

    scheduled_at: TimestampInput
    """New earliest start; a past time queues the run at once."""
    payload: Any = None
    """Replaces the payload; absent keeps it."""


class RunToolCallList(ResultModel):
    """A page of tool calls."""

    data: Items[RunToolCall]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class RunUsageList(ResultModel):
    """A page of usage records."""

    data: Items[RunUsage]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class BulkCancelRequest(RequestModel):
    """The runs to cancel."""

    run_ids: list[str] = Field(min_length=1, max_length=100)
    """1 to 100 run ids."""


class BulkCancelResult(ResultModel):
    """Outcome of a bulk cancel for one run."""

    id: str
    """Id of the run."""
    status: RunStatus
    """`canceled` on success, else the run's status; `failed` for an unknown id."""
    error: str | None = None
    """Why the run was not canceled; absent on success."""


class BulkCancelResponse(ResultModel):
    """Outcome of a bulk cancel."""

    canceled: int
    """Number of runs canceled."""
    failed: int
    """Number of ids that could not be canceled."""
    results: Items[BulkCancelResult]
    """One entry per id, not in the order of the request."""
    total: int
    """Number of ids in the request."""


class BulkCancelAllRequest(RequestModel):
    """Filters for the runs to cancel; at least one is needed, all given ones must match."""

    batch_id: str | None = None
    """Runs of this bulk trigger."""
    job_id: str | None = None
    """Runs of this job."""
    status: RunStatusInput | None = None
    """`delayed` or `queued`; any other status matches nothing."""
    triggered_by: TriggerTypeInput | None = None
    """Runs started in this way."""


class BulkCancelAllResponse(ResultModel):
    """The runs canceled by filter."""

    canceled: int
    """Number of runs canceled."""
    run_ids: Items[str]
    """Ids of the canceled runs; null when there are none."""


class BulkReplayDeadLetterRunsRequest(RequestModel):
    """The dead-letter runs to replay: give either `run_ids` or `project_id` (both or none: 400)."""

    limit: int | None = Field(default=None, le=500)
    """With `project_id`: runs to replay at most; default 100, at most 500."""
    project_id: str | None = None
    """Replay dead-letter runs of this project."""
    run_ids: list[str] | None = Field(default=None, max_length=500)
    """Up to 500 run ids."""


class BulkReplayDeadLetterRunsResponse(ResultModel):
    """The dead-letter runs put back into the queue."""

    count: int
    """Number of runs replayed."""
    replayed: Items[JobRun]
    """The runs as they are now, with their old ids."""


class BulkReplayRunsRequest(RequestModel):
    """The ended runs to replay."""

    run_ids: list[str] = Field(min_length=1, max_length=100)
    """1 to 100 run ids."""


class ReplayResult(ResultModel):
    """Outcome of a bulk replay for one run."""

    original_run_id: str
    status: ReplayStatus
    """`replayed`, `skipped` (not in a replayable status) or `failed`."""
    error: str | None = None
    """Why the run was not replayed; absent on success."""
    new_run_id: str | None = None
    """Id of the new run; absent when none was made."""


class BulkReplayResponse(ResultModel):
    """Outcome of a bulk replay."""

    replayed: int
    """Number of new runs."""
    results: Items[ReplayResult]
    """One entry per id of the request."""
    total: int
    """Number of ids in the request."""


class SetDebugModeRequest(RequestModel):
    """The debug flag to set."""

    debug_mode: bool | None = None
    """New value of the flag; absent means false."""


class StatusResponse(ResultModel):
    """Confirms an action that gives back nothing else."""

    status: ActionStatus
    """What was done: `ok`, `paused`, `resumed` or `revoked`."""


class RunDependencyStatus(ResultModel):
    """The dependencies of a run's job and whether they are met."""

    dependencies: Items[JobDependency]
    """The dependencies of the job."""
    dependencies_satisfied: bool
    """Whether every condition is met for this run."""
    job_id: str
    """ID of the job."""
    run_id: str
    """ID of the run."""
    status: RunStatus


class RunState(ResultModel):
    """One entry of a run's key-value state. State belongs to one run; replays and continuations start without
    it.
    """

    run_id: str
    """ID of the run."""
    state_key: str
    """Key of the entry, up to 256 bytes."""
    updated_at: Timestamp
    """When the object last changed."""
    value: Any
    """Any JSON, up to 65536 bytes."""


class RestartRunRequest(RequestModel):
    """Options for the restart of a managed run."""

    machine_preset: MachinePresetInput | None = None
    """Machine size from now on; absent keeps it."""


class StreamError(ResultModel):
    """Message on a stream that cannot be served; the stream ends after it."""

    error: str
    """Reason, such as `streaming not available`."""


class RunStatusChangeEvent(ResultModel):
    """Message on the run stream: the run's status changed."""

    from_: RunStatus = Field(alias="from")
    """Status before."""
    run_id: str
    """ID of the run."""
    timestamp: Timestamp
    """When the server sent the message."""
    to: RunStatus
    """Status now; `queued` after `executing` means a retry."""
    type: Literal["status_change"]
    """Always `status_change`; tells it from a log event."""
    error: str | None = None
    """Error text when the change is a failure."""
    job_id: str | None = None
    """Absent when the handler itself ended the run."""
    project_id: str | None = None
    """Absent when the handler itself ended the run."""


class RunLogEvent(ResultModel):
    """Message on the run stream: the handler wrote a log line or reported progress."""

    data: Any
    """Any JSON that goes with the event; `{}` when none."""
    event_type: EventType
    """`log`, `progress` or free text of the handler."""
    level: LogLevel
    """`info`, `warn`, `error` or free text of the handler."""
    message: str
    run_id: str
    """ID of the run."""
    timestamp: Timestamp
    """When the server sent the message."""
    type: Literal["event"]
    """Always `event`; tells it from a status change."""


RunStreamEvent: TypeAlias = RunStatusChangeEvent | RunLogEvent
"""One message on the run stream: a status change or a log event, told apart by `type`."""


class RunStreamChunk(ResultModel):
    """Message on the chunk stream: a piece of text that the handler streams. Chunks are not stored."""

    chunk: str
    """The text; may be empty."""
    done: bool
    """True on the last chunk of its stream."""
    stream_id: str
    """Tells several streams of one run apart; `default` unless the handler names one."""
    timestamp: Timestamp
    """When the server sent the message."""
    type: Literal["stream_chunk"]
    """Always `stream_chunk`."""
