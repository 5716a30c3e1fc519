# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `event_sources` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ListAnswer, ModelAnswer, NoAnswer
from strait._core.request import Operation, Repeat, Request, json_body, segment
from strait_api.models import event_sources as models

LIST_EVENT_SOURCES: Final = Operation(
    name="event_sources.list",
    id="list-event-sources",
    method="GET",
    path="/v1/event-sources",
    answer=ListAnswer(models.EventSource),
    repeat=Repeat.ALWAYS,
)


def list_event_sources() -> Request[list[models.EventSource]]:
    """The project's event sources, newest first, as a bare array."""
    return Request(
        LIST_EVENT_SOURCES,
        "/v1/event-sources",
    )


CREATE_EVENT_SOURCE: Final = Operation(
    name="event_sources.create",
    id="create-event-source",
    method="POST",
    path="/v1/event-sources",
    answer=ModelAnswer(models.EventSource),
    repeat=Repeat.NEVER,
)


def create_event_source(
    body: models.CreateEventSourceRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.EventSource]:
    """Create an event source."""
    return Request(
        CREATE_EVENT_SOURCE,
        "/v1/event-sources",
        body=json_body(CREATE_EVENT_SOURCE, models.CreateEventSourceRequest, body, fields, required=True),
    )


GET_EVENT_SOURCE: Final = Operation(
    name="event_sources.get",
    id="get-event-source",
    method="GET",
    path="/v1/event-sources/{sourceID}",
    answer=ModelAnswer(models.EventSource),
    repeat=Repeat.ALWAYS,
)


def get_event_source(
    source_id: str,
) -> Request[models.EventSource]:
    """One event source."""
    return Request(
        GET_EVENT_SOURCE,
        f"/v1/event-sources/{segment(source_id, 'source_id')}",
    )


UPDATE_EVENT_SOURCE: Final = Operation(
    name="event_sources.update",
    id="update-event-source",
    method="PATCH",
    path="/v1/event-sources/{sourceID}",
    answer=NoAnswer(),
    repeat=Repeat.NEVER,
)


def update_event_source(
    source_id: str, body: models.UpdateEventSourceRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[None]:
    """Change the given fields of an event source; answers 204 without a body."""
    return Request(
        UPDATE_EVENT_SOURCE,
        f"/v1/event-sources/{segment(source_id, 'source_id')}",
        body=json_body(UPDATE_EVENT_SOURCE, models.UpdateEventSourceRequest, body, fields, required=True),
    )


DELETE_EVENT_SOURCE: Final = Operation(
    name="event_sources.delete",
    id="delete-event-source",
    method="DELETE",
    path="/v1/event-sources/{sourceID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_event_source(
    source_id: str,
) -> Request[None]:
    """Delete an event source."""
    return Request(
        DELETE_EVENT_SOURCE,
        f"/v1/event-sources/{segment(source_id, 'source_id')}",
    )


SUBSCRIBE_TO_EVENT_SOURCE: Final = Operation(
    name="event_sources.subscribe",
    id="subscribe-to-event-source",
    method="POST",
    path="/v1/event-sources/{sourceID}/subscribe",
    answer=ModelAnswer(models.EventSubscription),
    repeat=Repeat.NEVER,
)


def subscribe_to_event_source(
    source_id: str,
    body: models.SubscribeToEventSourceRequest | Mapping[str, Any] | None = None,
    **fields: Any,
) -> Request[models.EventSubscription]:
    """Start a job or workflow for each event of a source."""
    return Request(
        SUBSCRIBE_TO_EVENT_SOURCE,
        f"/v1/event-sources/{segment(source_id, 'source_id')}/subscribe",
        body=json_body(
            SUBSCRIBE_TO_EVENT_SOURCE, models.SubscribeToEventSourceRequest, body, fields, required=True
        ),
    )


LIST_EVENT_SOURCE_SUBSCRIPTIONS: Final = Operation(
    name="event_sources.list_subscriptions",
    id="list-event-source-subscriptions",
    method="GET",
    path="/v1/event-sources/{sourceID}/subscriptions",
    answer=ListAnswer(models.EventSubscription),
    repeat=Repeat.ALWAYS,
)


def list_event_source_subscriptions(
    source_id: str,
) -> Request[list[models.EventSubscription]]:
    """The subscriptions of an event source, newest first, as a bare array."""
    return Request(
        LIST_EVENT_SOURCE_SUBSCRIPTIONS,
        f"/v1/event-sources/{segment(source_id, 'source_id')}/subscriptions",
    )


DELETE_EVENT_SUBSCRIPTION: Final = Operation(
    name="event_sources.delete_subscription",
    id="delete-event-subscription",
    method="DELETE",
    path="/v1/event-sources/{sourceID}/subscriptions/{subID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_event_subscription(
    source_id: str,
    sub_id: str,
) -> Request[None]:
    """Delete a subscription of an event source."""
    return Request(
        DELETE_EVENT_SUBSCRIPTION,
        f"/v1/event-sources/{segment(source_id, 'source_id')}/subscriptions/{segment(sub_id, 'sub_id')}",
    )


DISPATCH_EVENT: Final = Operation(
    name="event_sources.dispatch_event",
    id="dispatch-event",
    method="POST",
    path="/v1/events/dispatch",
    answer=ModelAnswer(models.DispatchEventResponse),
    repeat=Repeat.NEVER,
)


def dispatch_event(
    body: models.DispatchEventRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.DispatchEventResponse]:
    """Pass an event to all jobs and workflows subscribed to a source."""
    return Request(
        DISPATCH_EVENT,
        "/v1/events/dispatch",
        body=json_body(DISPATCH_EVENT, models.DispatchEventRequest, body, fields, required=True),
    )
