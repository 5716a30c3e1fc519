# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `event_sources` service."""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import Field

from strait._core.model import Items, OpenEnum, RequestModel, ResultModel, Timestamp


class EventSignatureAlgorithm(OpenEnum):
    """How the payload of an event is signed. `hmac-sha256` and `github-sha256`: `sha256=` and the hex
    HMAC-SHA256 of the payload's bytes as sent in the body. `stripe-v1`: `t=<Unix seconds>,v1=<hex>`
    over `<t>.<payload>`, at most 5 minutes old.
    """

    HMAC_SHA256 = "hmac-sha256"
    STRIPE_V1 = "stripe-v1"
    GITHUB_SHA256 = "github-sha256"


if TYPE_CHECKING:
    EventSignatureAlgorithmInput = (
        EventSignatureAlgorithm | Literal["hmac-sha256", "stripe-v1", "github-sha256"]
    )
else:
    EventSignatureAlgorithmInput = EventSignatureAlgorithm


class EventSource(ResultModel):
    """A named origin of events."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    enabled: bool
    """False makes dispatches to it answer 400."""
    name: str
    """What events are dispatched to; unique in the project."""
    project_id: str
    """Project the object belongs to."""
    updated_at: Timestamp
    """When the object last changed."""
    description: str | None = None
    schema_: Any = Field(default=None, alias="schema")
    """Description of the payload; never checked."""
    signature_algorithm: EventSignatureAlgorithm | None = None
    """How signatures are checked; other texts than the known ones may occur."""
    signature_header: str | None = None
    """Request header that carries the signature."""


class CreateEventSourceRequest(RequestModel):
    """A new event source."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"signature_secret"})

    name: str = Field(min_length=1)
    """What events are dispatched to; unique in the project."""
    project_id: str = Field(min_length=1)
    """Project the object belongs to."""
    description: str | None = None
    enabled: bool | None = None
    """Default true."""
    schema_: Any = Field(default=None, alias="schema")
    """Description of the payload, any JSON; stored but never checked."""
    signature_algorithm: EventSignatureAlgorithmInput | str | None = None
    """How signatures are checked; has an effect together with `signature_secret` only."""
    signature_header: str | None = None
    """Name of the request header that carries the signature."""
    signature_secret: str | None = None
    """Shared secret of the signatures; no answer shows it."""


class UpdateEventSourceRequest(RequestModel):
    """The fields of an event source to change, at least one; fields left out stay."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"signature_secret"})

    description: str | None = None
    enabled: bool | None = None
    """False makes dispatches to it answer 400."""
    name: str | None = None
    """What events are dispatched to; unique in the project."""
    schema_: Any = Field(default=None, alias="schema")
    """Description of the payload, any JSON; never checked."""
    signature_algorithm: EventSignatureAlgorithmInput | str | None = None
    """How signatures are checked; has an effect together with a secret only."""
    signature_header: str | None = None
    """Name of the request header that carries the signature."""
    signature_secret: str | None = None
    """Shared secret of the signatures; no answer shows it."""


class EventFilter(ResultModel):
    """Which events a subscription takes: all conditions have to hold. Paths lead into the payload with
    dots (`order.status`); values are compared as text. Unknown keys are ignored, so a misspelled
    filter takes every event. A payload that is
    no object fails every condition.
    """

    eq: Items[Items[str]] = Field(default_factory=list)
    """Pairs of path and text that have to be equal, such as `[["kind", "paid"]]`."""
    has: Items[str] = Field(default_factory=list)
    """Paths that have to exist."""
    ne: Items[Items[str]] = Field(default_factory=list)
    """Pairs of path and text that have to differ."""


class EventSubscriptionTargetType(OpenEnum):
    """What a subscription starts: a run of a job or of a workflow."""

    JOB = "job"
    WORKFLOW = "workflow"


if TYPE_CHECKING:
    EventSubscriptionTargetTypeInput = EventSubscriptionTargetType | Literal["job", "workflow"]
else:
    EventSubscriptionTargetTypeInput = EventSubscriptionTargetType


class SubscribeToEventSourceRequest(RequestModel):
    """A new subscription of a job or workflow."""

    target_id: str = Field(min_length=1)
    """ID of the job or workflow to start."""
    target_type: EventSubscriptionTargetTypeInput
    enabled: bool | None = None
    """Default true."""
    filter_expr: EventFilter | None = None
    """Which events to take; left out, all. The server stores it unchecked."""


class EventSubscription(ResultModel):
    """A job or workflow that is started for events of a source."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    enabled: bool
    """False skips it."""
    source_id: str
    target_id: str
    """ID of the job or workflow."""
    target_type: EventSubscriptionTargetType
    filter_expr: Annotated[EventFilter | Any, Field(union_mode="left_to_right")] | None = None
    """Which events it takes; absent when it takes all. Stored unchecked, so it may be any JSON."""


class DispatchEventRequest(RequestModel):
    """An event to pass to the subscribers of a source."""

    project_id: str = Field(min_length=1)
    """Project of the source."""
    source: str = Field(min_length=1)
    """Name of the event source, not its id."""
    payload: Any = None
    """Any JSON, handed to the targets as their payload. Subscriptions with a filter need an object."""


class DispatchEventResponse(ResultModel):
    """How far an event was passed on."""

    dispatched: int
    """Number of subscriptions the event was passed to."""
    source: str
    """Name of the event source."""
