# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `event_triggers` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import EventAnswer, ModelAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import event_triggers as models

LIST_EVENT_TRIGGERS: Final = Operation(
    name="event_triggers.list_events",
    id="list-event-triggers",
    method="GET",
    path="/v1/events",
    answer=PageAnswer(models.EventTriggerList),
    repeat=Repeat.ALWAYS,
)


def list_event_triggers(
    *,
    status: models.EventTriggerStatusInput | None = None,
    workflow_run_id: str | None = None,
    source_type: models.EventTriggerSourceTypeInput | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.EventTriggerList]:
    """The project's event triggers, latest request first."""
    return Request(
        LIST_EVENT_TRIGGERS,
        "/v1/events",
        query_pairs(
            (
                ("status", status),
                ("workflow_run_id", workflow_run_id),
                ("source_type", source_type),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


GET_EVENT_TRIGGER: Final = Operation(
    name="event_triggers.get_event",
    id="get-event-trigger",
    method="GET",
    path="/v1/events/{eventKey}",
    answer=ModelAnswer(models.EventTrigger),
    repeat=Repeat.ALWAYS,
)


def get_event_trigger(
    event_key: str,
) -> Request[models.EventTrigger]:
    """The event trigger with a given key."""
    return Request(
        GET_EVENT_TRIGGER,
        f"/v1/events/{segment(event_key, 'event_key')}",
    )


CANCEL_EVENT_TRIGGER: Final = Operation(
    name="event_triggers.delete_event",
    id="cancel-event-trigger",
    method="DELETE",
    path="/v1/events/{eventKey}",
    answer=ModelAnswer(models.EventTrigger),
    repeat=Repeat.ALWAYS,
)


def cancel_event_trigger(
    event_key: str,
) -> Request[models.EventTrigger]:
    """End a wait without an event."""
    return Request(
        CANCEL_EVENT_TRIGGER,
        f"/v1/events/{segment(event_key, 'event_key')}",
    )


SEND_EVENT: Final = Operation(
    name="event_triggers.send_event",
    id="send-event",
    method="POST",
    path="/v1/events/{eventKey}/send",
    answer=ModelAnswer(models.EventTrigger),
    repeat=Repeat.NEVER,
)


def send_event(
    event_key: str, body: models.SendEventRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.EventTrigger]:
    """Send the event that a run or workflow step waits for."""
    return Request(
        SEND_EVENT,
        f"/v1/events/{segment(event_key, 'event_key')}/send",
        body=json_body(SEND_EVENT, models.SendEventRequest, body, fields, required=False),
    )


STREAM_EVENT_TRIGGER: Final = Operation(
    name="event_triggers.get_stream",
    id="stream-event-trigger",
    method="GET",
    path="/v1/events/{eventKey}/stream",
    answer=EventAnswer[models.EventTriggerStreamEvent](models.EventTriggerStreamEvent),
    repeat=Repeat.ALWAYS,
)


def stream_event_trigger(
    event_key: str,
) -> Request[models.EventTriggerStreamEvent]:
    """Watch an event trigger as server-sent events until its wait ends."""
    return Request(
        STREAM_EVENT_TRIGGER,
        f"/v1/events/{segment(event_key, 'event_key')}/stream",
    )


SEND_EVENT_BY_PREFIX: Final = Operation(
    name="event_triggers.send_prefix",
    id="send-event-by-prefix",
    method="POST",
    path="/v1/events/prefix/{prefix}/send",
    answer=ModelAnswer(models.SendEventByPrefixResponse),
    repeat=Repeat.NEVER,
)


def send_event_by_prefix(
    prefix: str, body: models.SendEventRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.SendEventByPrefixResponse]:
    """Send one payload to all waiting triggers whose key starts with a prefix."""
    return Request(
        SEND_EVENT_BY_PREFIX,
        f"/v1/events/prefix/{segment(prefix, 'prefix')}/send",
        body=json_body(SEND_EVENT_BY_PREFIX, models.SendEventRequest, body, fields, required=False),
    )


PURGE_EVENT_TRIGGERS: Final = Operation(
    name="event_triggers.purge_event",
    id="purge-event-triggers",
    method="POST",
    path="/v1/events/purge",
    answer=ModelAnswer(models.PurgeEventTriggersResult),
    repeat=Repeat.NEVER,
)


def purge_event_triggers(
    body: models.PurgeEventTriggersRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.PurgeEventTriggersResult]:
    """Delete old event triggers, of all projects."""
    return Request(
        PURGE_EVENT_TRIGGERS,
        "/v1/events/purge",
        body=json_body(PURGE_EVENT_TRIGGERS, models.PurgeEventTriggersRequest, body, fields, required=True),
    )


GET_EVENT_TRIGGER_STATS: Final = Operation(
    name="event_triggers.get_stat",
    id="get-event-trigger-stats",
    method="GET",
    path="/v1/events/stats",
    answer=ModelAnswer(models.EventTriggerStats),
    repeat=Repeat.ALWAYS,
)


def get_event_trigger_stats() -> Request[models.EventTriggerStats]:
    """The project's event triggers counted by status."""
    return Request(
        GET_EVENT_TRIGGER_STATS,
        "/v1/events/stats",
    )
