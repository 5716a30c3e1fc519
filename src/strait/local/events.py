"""Handlers of events: read a wait, end it by sending the event, watch it."""

from __future__ import annotations

from starlette.responses import Response

from strait.local import jsonb, shapes
from strait.local.call import Call, Handlers, JsonAnswer
from strait.local.errors import conflict, not_found
from strait.local.records import EventTrigger, TriggerStatus
from strait.local.sse import EventStream, frame

handles = Handlers()


@handles("event_triggers.get_event")
def get(call: Call) -> Response:
    """One wait."""
    return JsonAnswer(shapes.event_trigger(_find(call)))


@handles("event_triggers.send_event")
def send(call: Call) -> Response:
    """The event has come: the run that waits for it goes on."""
    trigger = _find(call)
    payload = call.body.json("payload")
    if trigger.status is not TriggerStatus.WAITING:
        if trigger.status is not TriggerStatus.RECEIVED or not _is_same(trigger.response_payload, payload):
            raise conflict("event trigger is not in waiting state")
        return JsonAnswer(shapes.event_trigger(trigger))
    received = call.runtime.receive(trigger, payload, f"api-key:{call.project_id}")
    return JsonAnswer(shapes.event_trigger(received))


@handles("event_triggers.get_stream")
def stream(call: Call) -> Response:
    """The wait now, and its end when that comes."""
    trigger = _find(call)
    subscription = call.runtime.hub.subscribe(f"event:{trigger.event_key}")
    if trigger.status is not TriggerStatus.WAITING:
        subscription.put(None)
    first = frame(shapes.event_trigger(trigger), "status")
    return EventStream(subscription, call.runtime.settings.keepalive_seconds, first)


def _is_same(one: str | None, other: str | None) -> bool:
    return bool(jsonb.parse(one or "null") == jsonb.parse(other or "null"))


def _find(call: Call) -> EventTrigger:
    trigger = call.runtime.store.events.by_key(call.path("eventKey"))
    if trigger is None or trigger.project_id != call.project_id:
        raise not_found("event trigger")
    return trigger
