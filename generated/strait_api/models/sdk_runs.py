# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `sdk_runs` service."""

from typing import Any, ClassVar, Literal

from pydantic import Field

from strait._core.model import RequestModel, ResultModel, Timestamp
from strait_api.models.shared import EventTypeInput, LogLevelInput, RunStatus, TriggerType


class SDKAnnotateRequest(RequestModel):
    """Annotations to merge into the run's metadata."""

    annotations: dict[str, str] = Field(min_length=1, max_length=50)
    """Text by key, 1 to 50 a call; keys 1 to 128 bytes and not blank, values up to 1024 bytes. No total
    limit.
    """


class SDKCheckpointRequest(RequestModel):
    """A point the handler can resume from."""

    state: Any
    """Any JSON; `null` is a valid state too. Over 64 KiB it is stored but not handed to the next attempt."""
    source: str | None = None
    """Who made the checkpoint, free text; default `sdk`."""


class SDKCompleteRequest(RequestModel):
    """The result of a completed run; the body may be left out."""

    result: Any = None
    """Any JSON up to 1 MiB, checked against the job's result schema; left out = no result."""


class SDKContinueRequest(RequestModel):
    """Payload of the continuing run; the body may be left out."""

    payload: Any = None
    """Any JSON; default the payload of the current run."""


class SDKFailRequest(RequestModel):
    """Why the run failed."""

    error: str = Field(min_length=1)
    """Error text to store on the run, not empty. The run's `error_class` stays empty."""


class SDKLogRequest(RequestModel):
    """One log line."""

    message: str = Field(min_length=1)
    """Text of the line, not empty."""
    data: Any = None
    """Any JSON to keep with the line; default `{}`. A `null` is stored as such."""
    level: LogLevelInput | str | None = None
    """Free text, usually `info`, `warn` or `error`; default `info`. Event lists filter by the exact text."""
    type: EventTypeInput | str | None = None
    """Event type, free text; default `log`."""


class SDKOutputRequest(RequestModel):
    """A named output to save."""

    output_key: str = Field(min_length=1)
    """Name of the output, not empty; unique within the run."""
    value: Any
    """Any JSON."""
    schema_: Any = Field(default=None, alias="schema")
    """JSON schema the value must match. Only `type`, `required`, `properties` and `items` are checked,
    the rest is ignored.
    """


class SDKProgressRequest(RequestModel):
    """How far the handler has come."""

    message: str = Field(min_length=1)
    """Text to show, not empty; required even when `percent` says it all."""
    eta_seconds: int | None = None
    """Estimated seconds left; dropped unless greater than 0."""
    percent: float | None = Field(default=None, ge=0, le=100)
    """0 to 100; left out = 0."""
    step: str | None = None
    """Name of what is being done now."""


class SDKSpawnRequest(RequestModel):
    """The child run to start."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"target_api_key"})

    job_slug: str = Field(min_length=1)
    """Slug of the job to run."""
    project_id: str = Field(min_length=1)
    """Project of that job; required also when it is the run's own project."""
    await_completion: bool | None = None
    """Whether the parent goes to `waiting` until the child has ended; default false."""
    await_timeout_secs: int | None = None
    """Seconds the parent waits at most; default 3600."""
    payload: Any = None
    """Any JSON for the child run."""
    target_api_key: str | None = None
    """API key of the target project, needed when `project_id` is not the run's own project."""


class SDKSpawnResponse(ResultModel):
    """The child run that was started."""

    id: str
    """Id of the child run."""
    job_id: str
    """ID of the job."""
    parent_run_id: str
    """Run that spawned this one."""
    project_id: str
    """Project the object belongs to."""
    status: RunStatus
    """Status of the child, `queued`."""
    triggered_by: TriggerType
    """What started the run."""
    await_completion: Literal[True] | None = None
    """True when the parent waits for the child, else absent."""
    await_event_key: str | None = None
    """Event key the parent waits on, `spawn-await:<child run id>`; absent without `await_completion`."""


class SDKToolCallRequest(RequestModel):
    """One call of a tool to record."""

    tool_name: str = Field(min_length=1)
    """Name of the tool, not empty."""
    duration_ms: int | None = None
    """Length of the call in milliseconds."""
    input: Any = None
    """What the tool was given, any JSON."""
    output: Any = None
    """What the tool gave back, any JSON."""
    status: str | None = None
    """Outcome as free text; default `completed`."""


class SDKUsageRequest(RequestModel):
    """Token usage and cost of one model call."""

    model: str = Field(min_length=1)
    """Model name; with the provider it selects the price when no cost is given."""
    provider: str = Field(min_length=1)
    """Provider of the model, such as `openai`."""
    completion_tokens: int | None = None
    """Tokens the model produced; default 0."""
    cost_microusd: int | None = None
    """Cost in micro-USD (1_000_000 = 1 USD); 0 or left out = from the price table, 0 for an unknown model."""
    prompt_tokens: int | None = None
    """Tokens sent to the model; default 0."""
    total_tokens: int | None = None
    """Default `prompt_tokens` + `completion_tokens`. The token budget is checked only when it is given
    and over 0.
    """


class SDKWaitForEventRequest(RequestModel):
    """The event to wait for."""

    event_key: str = Field(min_length=1, max_length=512)
    """Key of the event, 1 to 512 bytes without control characters; unique over all projects, also after
    it was used, until it is purged.
    """
    notify_url: str | None = None
    """Stored with the event trigger; servers of March 2026 send nothing to it for waiting runs."""
    timeout_secs: int | None = None
    """Seconds to wait before the run ends as `timed_out`; default 3600."""


class SDKWaitForEventResponse(ResultModel):
    """The wait that was set up."""

    event_key: str
    expires_at: Timestamp
    """When the wait times out."""
    status: Literal["waiting"]
    """Always `waiting`, the new status of the run."""
    trigger_id: str
    """Id of the event trigger that stands for the wait."""


class SDKSetStateRequest(RequestModel):
    """One state entry to set."""

    key: str = Field(min_length=1, max_length=256)
    """1 to 256 bytes. Avoid `/`: such an entry can be listed but not fetched or deleted by its key."""
    value: Any
    """Any JSON up to 65536 bytes, required."""


class SDKStreamChunkRequest(RequestModel):
    """One piece of streamed output."""

    chunk: str | None = None
    """Text of the piece; may be empty."""
    done: bool | None = None
    """Marks the last piece of the stream; default false."""
    stream_id: str | None = None
    """Tells several streams of one run apart; default `default`."""


class SDKResourcesRequest(RequestModel):
    """A sample of the handler's resource use; what is left out counts as 0."""

    cpu_percent: float | None = Field(default=None, ge=0, le=100)
    """CPU load, 0 to 100."""
    memory_mb: float | None = Field(default=None, ge=0)
    """Memory in use in MB, at least 0."""
    memory_percent: float | None = Field(default=None, ge=0, le=100)
    """Share of the available memory, 0 to 100."""
