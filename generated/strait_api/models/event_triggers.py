# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `event_triggers` service."""

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import Field

from strait._core.model import Items, OpenEnum, Outcomes, RequestModel, ResultModel, Timestamp


class EventTriggerStatus(OpenEnum):
    """State of a wait. `waiting`: no event yet. `received`: the event arrived. `timed_out`: `expires_at`
    passed first. `canceled`: ended by a cancel of the trigger, the run or the workflow run.
    """

    WAITING = "waiting"
    RECEIVED = "received"
    TIMED_OUT = "timed_out"
    CANCELED = "canceled"


if TYPE_CHECKING:
    EventTriggerStatusInput = EventTriggerStatus | Literal["waiting", "received", "timed_out", "canceled"]
else:
    EventTriggerStatusInput = EventTriggerStatus


class EventTriggerSourceType(OpenEnum):
    """What waits. `workflow_step`: a step of a workflow run (wait for event, approval or sleep).
    `job_run`: a run whose handler asked to wait.
    """

    WORKFLOW_STEP = "workflow_step"
    JOB_RUN = "job_run"


if TYPE_CHECKING:
    EventTriggerSourceTypeInput = EventTriggerSourceType | Literal["workflow_step", "job_run"]
else:
    EventTriggerSourceTypeInput = EventTriggerSourceType


class EventTriggerNotifyStatus(OpenEnum):
    """Whether the notification of a wait is `pending`, was `sent` or `failed`."""

    PENDING = "pending"
    SENT = "sent"
    FAILED = "failed"


class EventTriggerType(OpenEnum):
    """`event` waits to be sent to; `sleep` is the timer of a workflow's sleep step."""

    EVENT = "event"
    SLEEP = "sleep"


class EventTrigger(ResultModel):
    """One wait of a run or workflow step for an event."""

    id: str
    """UUIDv7 for a run; for a workflow step a prefix such as `evt:` and the id of the step run."""
    event_key: str
    """What the event has to be sent to. Unique over all projects and statuses until the trigger is purged."""
    expires_at: Timestamp
    """When the wait times out."""
    project_id: str
    """Project the object belongs to."""
    requested_at: Timestamp
    """When the wait began; lists are ordered by it."""
    source_type: EventTriggerSourceType
    status: EventTriggerStatus
    timeout_secs: int
    """Seconds the wait may take."""
    error: str | None = None
    """Why the wait failed: `event trigger timed out` or `canceled by user`."""
    job_run_id: str | None = None
    """The waiting run, when `source_type` is `job_run`."""
    notify_status: EventTriggerNotifyStatus | None = None
    """Whether `notify_url` was told of the wait."""
    notify_url: str | None = None
    """URL to tell of the wait. Servers of March 2026 post to it for workflow steps only, not for runs."""
    received_at: Timestamp | None = None
    """When the event arrived; absent until then."""
    request_payload: Any = None
    """Data given with the wait."""
    response_payload: Any = None
    """Payload of the event."""
    sent_by: str | None = None
    """Who sent the event: `api-key:<project id>` or `internal`."""
    trigger_type: EventTriggerType | None = None
    """Event or sleep."""
    workflow_run_id: str | None = None
    """The workflow run, when `source_type` is `workflow_step`."""
    workflow_step_run_id: str | None = None
    """The waiting step run, when `source_type` is `workflow_step`."""


class EventTriggerList(ResultModel):
    """A page of event triggers, latest request first."""

    data: Items[EventTrigger]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; the `requested_at` of the last item. Absent on the last page."""


class SendEventRequest(RequestModel):
    """The event to send; the body may be left out."""

    payload: Any = None
    """Any JSON, kept as `response_payload` of the trigger."""


class EventTriggerStreamEvent(Outcomes):
    """The state of an event trigger: first all of it, then with each change the fields that tell of the
    change.
    """

    promised: ClassVar[frozenset[str]] = frozenset({"event_key", "id", "project_id", "source_type", "status"})
    shapes: ClassVar[tuple[tuple[str, frozenset[str]], ...]] = (
        (
            "change",
            frozenset(
                {
                    "error",
                    "event_key",
                    "id",
                    "project_id",
                    "received_at",
                    "source_type",
                    "status",
                    "timestamp",
                }
            ),
        ),
        (
            "trigger",
            frozenset(
                {
                    "event_key",
                    "expires_at",
                    "id",
                    "project_id",
                    "requested_at",
                    "source_type",
                    "status",
                    "timeout_secs",
                }
            ),
        ),
    )

    id: str
    """ID of the trigger: UUIDv7 for a run; for a workflow step a prefix such as `evt:` and the id of the step
    run.
    """
    event_key: str
    """What the event has to be sent to. Unique over all projects and statuses until the trigger is purged."""
    project_id: str
    """Project the object belongs to."""
    source_type: EventTriggerSourceType
    status: EventTriggerStatus
    """The status now; any but `waiting` is the last event of the stream."""
    error: str | None = None
    """Why the wait failed: `event trigger timed out` or `canceled by user`; empty or absent when it did not.
    """
    received_at: Timestamp | None = None
    """When the event arrived; None until then."""
    timestamp: Timestamp | None = None
    """When the change was published."""
    expires_at: Timestamp | None = None
    """When the wait times out."""
    job_run_id: str | None = None
    """The waiting run, when `source_type` is `job_run`."""
    notify_status: EventTriggerNotifyStatus | None = None
    """Whether `notify_url` was told of the wait."""
    notify_url: str | None = None
    """URL to tell of the wait. Servers of March 2026 post to it for workflow steps only, not for runs."""
    request_payload: Any = None
    """Data given with the wait."""
    requested_at: Timestamp | None = None
    """When the wait began; lists are ordered by it."""
    response_payload: Any = None
    """Payload of the event."""
    sent_by: str | None = None
    """Who sent the event: `api-key:<project id>` or `internal`."""
    timeout_secs: int | None = None
    """Seconds the wait may take."""
    trigger_type: EventTriggerType | None = None
    """Event or sleep."""
    workflow_run_id: str | None = None
    """The workflow run, when `source_type` is `workflow_step`."""
    workflow_step_run_id: str | None = None
    """The waiting step run, when `source_type` is `workflow_step`."""


class SendEventByPrefixResponse(ResultModel):
    """The triggers that a send by prefix resolved."""

    resolved: int
    """Number of triggers resolved, 0 when none matched."""
    triggers: Items[EventTrigger]


class PurgeEventTriggersRequest(RequestModel):
    """Which event triggers to delete."""

    older_than_days: int = Field(ge=1)
    """Age in days from which triggers are deleted, at least 1."""
    dry_run: bool | None = None
    """True only counts them; left out or false really deletes."""


class PurgeEventTriggersResult(Outcomes):
    """How many event triggers were deleted, or after a dry run how many would be."""

    shapes: ClassVar[tuple[tuple[str, frozenset[str]], ...]] = (
        ("dry_run", frozenset({"dry_run", "would_delete"})),
        ("purged", frozenset({"deleted"})),
    )

    dry_run: bool | None = None
    """True where nothing was deleted."""
    would_delete: int | None = None
    """Number of triggers that a purge would delete."""
    deleted: int | None = None
    """Number of triggers deleted, at most 10000."""


class EventTriggerStats(ResultModel):
    """Counts of a project's event triggers."""

    avg_wait_duration_secs: float
    """Mean seconds from request to event, over the received ones."""
    canceled_count: int
    received_count: int
    timed_out_count: int
    total_count: int
    """Triggers in any status."""
    waiting_count: int
