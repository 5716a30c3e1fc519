# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `webhooks` service."""

from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field

from strait._core.model import Items, OpenEnum, RequestModel, ResultModel, Timestamp


class WebhookEventType(OpenEnum):
    """Documented event types of webhook subscriptions: a run or a workflow run ended in the named way, or
    a budget is nearly spent. Servers of March 2026 accept them but send only `workflow_run.<reason>`.
    """

    RUN_COMPLETED = "run.completed"
    RUN_FAILED = "run.failed"
    RUN_TIMED_OUT = "run.timed_out"
    RUN_CANCELED = "run.canceled"
    WORKFLOW_COMPLETED = "workflow.completed"
    WORKFLOW_FAILED = "workflow.failed"
    COMPUTE_BUDGET_WARNING = "compute_budget_warning"
    SLO_BUDGET_WARNING = "slo.budget_warning"


if TYPE_CHECKING:
    WebhookEventTypeInput = (
        WebhookEventType
        | Literal[
            "run.completed",
            "run.failed",
            "run.timed_out",
            "run.canceled",
            "workflow.completed",
            "workflow.failed",
            "compute_budget_warning",
            "slo.budget_warning",
        ]
    )
else:
    WebhookEventTypeInput = WebhookEventType


class WebhookSubscription(ResultModel):
    """A URL subscribed to status changes of a project."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"secret"})

    id: str
    """UUIDv7 unless noted otherwise."""
    active: bool
    """False when nothing is sent."""
    created_at: Timestamp
    """When the object was made."""
    event_types: Items[WebhookEventType]
    """What is sent; `*` means everything."""
    project_id: str
    """Project the object belongs to."""
    secret: str
    """The secret in clear text."""
    webhook_url: str
    """URL that is posted to."""


class CreateWebhookSubscriptionRequest(RequestModel):
    """A new webhook subscription."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"secret"})

    event_types: list[WebhookEventTypeInput | str] = Field(min_length=1)
    """What to send, at least one; any text is accepted, `*` means everything."""
    project_id: str = Field(min_length=1)
    """Project the object belongs to."""
    secret: str = Field(min_length=1)
    """Shown in clear text in answers; servers of March 2026 do not sign deliveries with it."""
    webhook_url: str = Field(min_length=1)
    """http or https URL to post to."""
    active: bool | None = None
    """False makes a subscription that sends nothing."""


class WebhookDeliveryStatus(OpenEnum):
    """State of a delivery. `pending`: an attempt is due. `delivered`: the URL accepted it. `failed`: not
    used by servers of March 2026. `dead`: refused with 4xx or out of attempts.
    """

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"
    DEAD = "dead"


if TYPE_CHECKING:
    WebhookDeliveryStatusInput = WebhookDeliveryStatus | Literal["pending", "delivered", "failed", "dead"]
else:
    WebhookDeliveryStatusInput = WebhookDeliveryStatus


class WebhookRetryPolicy(OpenEnum):
    """Delay before a delivery's next attempt, n being the attempt that failed. `exponential`: 5^n seconds,
    at most 30 minutes. `linear`: 5n seconds. `fixed`: 5 seconds.
    """

    EXPONENTIAL = "exponential"
    LINEAR = "linear"
    FIXED = "fixed"


class WebhookDelivery(ResultModel):
    """One message to a webhook URL with the state of its attempts."""

    id: str
    """UUIDv7 unless noted otherwise."""
    attempts: int
    """Attempts made so far."""
    created_at: Timestamp
    """When the object was made."""
    max_attempts: int
    """Attempts before the delivery is dead: 5, for a job's own webhook and budget warnings 3."""
    status: WebhookDeliveryStatus
    updated_at: Timestamp
    """When the object last changed."""
    webhook_url: str
    delivered_at: Timestamp | None = None
    """When the URL accepted it; absent until then."""
    event_trigger_id: str | None = None
    """Event trigger that the message announces, if any."""
    job_id: str | None = None
    """Job the message is about; absent for workflow runs."""
    last_error: str | None = None
    """Error of the last attempt. Before the first attempt it may hold the JSON body to send."""
    last_status_code: int | None = None
    """Status the URL answered last; absent when it never answered."""
    next_retry_at: Timestamp | None = None
    """When the next attempt is due; of no meaning once delivered."""
    run_id: str | None = None
    """Run the message is about; absent for workflow runs."""
    webhook_retry_policy: WebhookRetryPolicy | None = None
    """How the delay between attempts grows."""


class WebhookDeliveryList(ResultModel):
    """A page of webhook deliveries."""

    data: Items[WebhookDelivery]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class TestWebhookRequest(RequestModel):
    """Where to send a test message."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"secret"})

    url: str
    """http or https URL to post to."""
    secret: str | None = None
    """Key to sign the test message with; left out, it is not signed."""


class TestWebhookResponse(ResultModel):
    """What came of a test message."""

    latency_ms: int
    """Milliseconds until the answer or the error."""
    success: bool
    """True when the URL answered with a success status."""
    error: str | None = None
    """Why no answer came; absent when one did."""
    response_body: str | None = None
    """The first 4 KiB of the answer."""
    status_code: int | None = None
    """Status of the answer; absent when none came."""
