"""`client.runs`: streams that stop when the run does, which the server's own do not."""

from __future__ import annotations

from typing import Any, TypeVar

from strait._core.errors import StraitError
from strait._core.request import Request
from strait._core.stream import AsyncEventStream, EventStream, StreamEnd
from strait_api.models.runs import JobRun, RunStatusChangeEvent
from strait_api.operations import runs as operations
from strait_api.services import runs as generated

T = TypeVar("T")

# `dead_letter` is no terminal status to older servers, but nothing more happens to such a run by itself.
_ENDED = frozenset(
    {"completed", "failed", "timed_out", "crashed", "system_failed", "canceled", "expired", "dead_letter"}
)


def has_ended(run: JobRun) -> bool:
    """Whether nothing more happens to this run by itself."""
    return run.status in _ENDED


def _is_last(event: object) -> bool:
    return isinstance(event, RunStatusChangeEvent) and event.to in _ENDED


_END: StreamEnd[Any] = StreamEnd(_is_last)


def _streamed_run(request: Request[Any]) -> Request[JobRun]:
    return Request(operations.GET_RUN, request.path.partition("/stream")[0])


class Runs(generated.Runs):
    __doc__ = generated.Runs.__doc__

    def _stream(self, request: Request[T], *options: Any, **_: Any) -> EventStream[T]:
        def is_over() -> bool:
            # Asked at each keepalive: a run can end without an event, a canceled one always does.
            try:
                return has_ended(self._client.run(self._flow(_streamed_run(request), *options)[0]))
            except StraitError:
                return False  # the stream itself will tell

        return super()._stream(request, *options, end=_END, is_over=is_over)


class AsyncRuns(generated.AsyncRuns):
    __doc__ = generated.AsyncRuns.__doc__

    def _stream(self, request: Request[T], *options: Any, **_: Any) -> AsyncEventStream[T]:
        async def is_over() -> bool:
            try:
                return has_ended(await self._client.run(self._flow(_streamed_run(request), *options)[0]))
            except StraitError:
                return False  # as above

        return super()._stream(request, *options, end=_END, is_over=is_over)
