"""Take runs from the queue and call their endpoints, until told to stop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import httpx

from strait.local import engine
from strait.local.clock import shifted, to_micros
from strait.local.dispatch_request import DispatchRequest, build
from strait.local.housekeeping import keep_house, next_moment
from strait.local.outcomes import Answered, HungUp, Outcome, TooSlow, Unreachable, calls_fallback
from strait.local.records import Rules, Run, RunStatus
from strait.local.runtime import Runtime

_log = logging.getLogger("strait.local")

SecretsOf = Callable[[Run, Rules], Sequence[tuple[str, str]]]


def no_secrets(_run: Run, _rules: Rules) -> Sequence[tuple[str, str]]:
    """No secrets: they are not part of the local server yet."""
    return ()


class Dispatcher:
    """The worker of one server. It sleeps until the next thing is due or a change wakes it."""

    def __init__(self, runtime: Runtime, secrets_of: SecretsOf = no_secrets) -> None:
        self._runtime = runtime
        self._secrets_of = secrets_of
        self._awake = asyncio.Event()
        self._calls: dict[tuple[str, int], asyncio.Task[None]] = {}
        self._http: httpx.AsyncClient | None = None
        self._leases_until: datetime | None = None

    async def run(self) -> None:
        """Work until cancelled. Calls in flight are then dropped; their runs are found as lost later."""
        self._runtime.wake = self._awake.set
        try:
            while True:
                try:
                    self._work()
                except Exception:  # the queue must go on, whatever one row did
                    _log.exception("the dispatcher failed; it tries again in a second")
                    await asyncio.sleep(1)
                self._awake.clear()  # set by our own writes; nobody else ran in between
                await self._pause()
        finally:
            self._runtime.wake = lambda: None
            await self._stop_calls()

    def _work(self) -> None:
        keep_house(self._runtime, self._in_flight())
        while len(self._calls) < self._runtime.settings.max_dispatches and (run := self._claim()):
            call = asyncio.create_task(self._carry_out(run), name=f"dispatch {run.id}")
            # A resumed run may be called again while its first call is still open.
            self._calls[run.id, run.claims] = call
            call.add_done_callback(partial(self._called, run))
        self._renew_leases()

    def _in_flight(self) -> set[str]:
        return {run_id for run_id, _ in self._calls}

    def _claim(self) -> Run | None:
        runtime = self._runtime
        with runtime.transaction():
            run = runtime.store.runs.next_in_queue(runtime.now())
            if run is None:
                return None
            job = runtime.store.jobs.of_run(run)
            return runtime.apply(engine.claim(run, job, runtime.now()))

    def _called(self, run: Run, call: asyncio.Task[None]) -> None:
        self._calls.pop((run.id, run.claims), None)
        if not call.cancelled() and (error := call.exception()):
            _log.error("run %s is left to the search for lost runs", run.id, exc_info=error)
        self._awake.set()

    def _renew_leases(self) -> None:
        now = self._runtime.now()
        if not self._calls:
            self._leases_until = None
        elif self._leases_until is None or self._leases_until <= now:
            self._runtime.store.runs.renew_leases(self._in_flight(), now)
            self._leases_until = now + timedelta(seconds=self._runtime.settings.lease_seconds)

    async def _pause(self) -> None:
        moments = [next_moment(self._runtime, self._in_flight()), self._leases_until]
        moment = min((each for each in moments if each is not None), default=None)
        if moment is None:
            await self._awake.wait()
        else:
            await _first(self._awake.wait(), self._runtime.clock.sleep_until(moment))

    async def _carry_out(self, run: Run) -> None:
        runtime, begun = self._runtime, self._runtime.now()
        rules = runtime.rules_of(run)
        request = build(
            run,
            rules,
            token_secret=runtime.token_secret,
            checkpoint=runtime.store.notes.checkpoint(run.id),
            secrets=self._secrets_of(run, rules),
            now=begun,
        )
        outcome = await self._within(rules, begun, self._call_endpoints(rules, request))
        trace = _trace(run, begun, runtime.now())
        with runtime.transaction():
            current = runtime.store.runs.get(run.id)
            # Cancelled, ended by its handler, waiting or lost: then this answer no longer counts.
            if current is None or current.claims != run.claims or current.status is not RunStatus.EXECUTING:
                return
            delay = runtime.retry_delay(current)
            runtime.apply(engine.settle(current, rules, outcome, runtime.now(), delay=delay, trace=trace))

    async def _within(self, rules: Rules, begun: datetime, call: Coroutine[Any, Any, Outcome]) -> Outcome:
        deadline = shifted(begun, rules.timeout_secs)
        outcome = await _first(call, self._runtime.clock.sleep_until(deadline))
        return TooSlow() if outcome is None else outcome

    async def _call_endpoints(self, rules: Rules, request: DispatchRequest) -> Outcome:
        outcome = await self._post(rules.endpoint_url, request)
        if not rules.fallback_endpoint_url or not calls_fallback(outcome):
            return outcome
        second = await self._post(rules.fallback_endpoint_url, request)
        return second if isinstance(second, Answered) and 200 <= second.status < 300 else outcome

    async def _post(self, url: str, request: DispatchRequest) -> Outcome:
        if self._http is None:
            # No environment: a proxy for the outside world must not get calls of localhost.
            self._http = httpx.AsyncClient(timeout=None, trust_env=False, follow_redirects=False)  # noqa: S113  # the job's time limit holds
        try:
            message = httpx.Request("POST", url, headers=request.raw_headers(), content=request.body)
            answer = await self._http.send(message, stream=True)
            try:
                if not answer.is_success:
                    _log.info("%s answered %d", url, answer.status_code)
                return Answered(answer.status_code, await self._read(answer))
            finally:
                await answer.aclose()
        except httpx.RemoteProtocolError:
            return HungUp()
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            _log.info("no answer from %s: %r", url, error)
            return Unreachable()

    async def _read(self, answer: httpx.Response) -> bytes:
        limit, body = self._runtime.settings.max_body_bytes, bytearray()
        async for chunk in answer.aiter_bytes():
            body += chunk
            if len(body) >= limit:
                break
        return bytes(body[:limit])

    async def _stop_calls(self) -> None:
        calls = list(self._calls.values())
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
        if self._http is not None:
            await self._http.aclose()


async def _first(wanted: Coroutine[Any, Any, Any], other: Coroutine[Any, Any, None]) -> Any:
    """What `wanted` returns, None if `other` was done before. The one that is late is cancelled."""
    tasks = [asyncio.ensure_future(wanted), asyncio.ensure_future(other)]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return tasks[0].result() if tasks[0].done() else None
    finally:
        for task in tasks:
            task.cancel()
        # Not `await task` with its CancelledError suppressed: that would also swallow a cancellation of ours.
        await asyncio.wait(tasks)


def _trace(run: Run, begun: datetime, ended: datetime) -> dict[str, int]:
    waited_since = max(filter(None, (run.created_at, run.scheduled_at)))
    spent = _millis(begun, ended)
    return {
        "queue_wait_ms": _millis(waited_since, run.started_at or begun),
        "dequeue_ms": _millis(run.started_at or begun, begun),
        "connect_ms": 0,
        "ttfb_ms": spent,
        "transfer_ms": 0,
        "total_ms": spent,
        "dispatch_ms": spent,
    }


def _millis(start: datetime, end: datetime) -> int:
    return max(0, to_micros(end) - to_micros(start)) // 1000
