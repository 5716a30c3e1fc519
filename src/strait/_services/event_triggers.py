"""`client.event_triggers`: a stream that goes on where the server cuts it, until the trigger no longer waits."""

from __future__ import annotations

from typing import Any, TypeVar

from strait._core.request import Request
from strait._core.stream import AsyncEventStream, EventStream, StreamEnd
from strait_api.services import event_triggers as generated

T = TypeVar("T")


def _waits(event: Any) -> bool:
    return bool(event.get("status") == "waiting")


# The first event of each connection is the present state: after a reconnection a waiting one says nothing new.
_END: StreamEnd[Any] = StreamEnd(is_last=lambda event: not _waits(event), is_repeat=_waits)


class EventTriggers(generated.EventTriggers):
    __doc__ = generated.EventTriggers.__doc__

    def _stream(self, request: Request[T], *options: Any, **_: Any) -> EventStream[T]:
        return super()._stream(request, *options, end=_END)


class AsyncEventTriggers(generated.AsyncEventTriggers):
    __doc__ = generated.AsyncEventTriggers.__doc__

    def _stream(self, request: Request[T], *options: Any, **_: Any) -> AsyncEventStream[T]:
        return super()._stream(request, *options, end=_END)
