"""`client.sdk_runs`: a lost answer to complete or fail is settled by reading the run."""

from __future__ import annotations

from typing import Any, TypeVar

from strait._core.call import Flow, call
from strait._core.errors import HttpStatusError
from strait._core.request import Request
from strait_api.operations import runs, sdk_runs
from strait_api.services import sdk_runs as generated

T = TypeVar("T")

_STATUS_AFTER = {sdk_runs.SDK_COMPLETE.id: "completed", sdk_runs.SDK_FAIL.id: "failed"}
# What servers answer to a second complete or fail: 410 today, 500 in March 2026, 409 when both meet.
_ENDED_ALREADY = (409, 410, 500)


def _settled(request: Request[T], flow: Flow[T], settings: Any) -> Flow[T]:
    """What `flow` returns. Where only a repeat of it was answered, and with 'ended already', the run decides.

    Raises the flow's own error where the run is not in the status asked for, or may not be read.
    """
    try:
        result = yield from flow
    except HttpStatusError as error:
        if error.status not in _ENDED_ALREADY or (error.attempts or 1) < 2:
            raise
        run_id = request.path.split("/")[4]
        try:
            run = yield from call(Request(runs.GET_RUN, f"/v1/runs/{run_id}"), settings)
        except HttpStatusError:
            error.add_note(
                "an earlier attempt got no answer and may have ended the run; these credentials cannot read it"
            )
            raise error from None
        if run.status != _STATUS_AFTER[request.operation.id]:
            raise
        return run  # type: ignore[return-value]  # both operations answer with the run
    return result


class SdkRuns(generated.SdkRuns):
    __doc__ = generated.SdkRuns.__doc__

    def _send(self, request: Request[T], *options: Any, **named: Any) -> T:
        if request.operation.id not in _STATUS_AFTER:
            return super()._send(request, *options, **named)
        return self._client.run(_settled(request, *self._flow(request, *options, **named)))


class AsyncSdkRuns(generated.AsyncSdkRuns):
    __doc__ = generated.AsyncSdkRuns.__doc__

    async def _send(self, request: Request[T], *options: Any, **named: Any) -> T:
        if request.operation.id not in _STATUS_AFTER:
            return await super()._send(request, *options, **named)
        return await self._client.run(_settled(request, *self._flow(request, *options, **named)))
