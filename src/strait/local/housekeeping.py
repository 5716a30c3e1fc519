"""What time alone brings about: scheduled runs start, old ones expire, waits end, lost runs are found."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from strait.local import engine
from strait.local.runtime import Runtime


def keep_house(runtime: Runtime, in_flight: Collection[str]) -> None:
    """Do all that is due. Runs in flight in this process are alive, whatever their lease says."""
    store, now = runtime.store, runtime.now()
    with runtime.transaction():
        for run in store.runs.expired_at(now):
            runtime.apply(engine.expire(run, now))
        for run in store.runs.delayed_until(now):
            runtime.apply(engine.activate(run))
        for trigger in store.events.overdue(now):
            runtime.give_up_waiting(trigger)
        for run in store.runs.silent_since(now - _stale_after(runtime), except_for=in_flight):
            if engine.is_lost(run, now, _stale_after(runtime)):
                delay = runtime.retry_delay(run)
                runtime.apply(engine.lost(run, runtime.rules_of(run), now, delay=delay))
        store.answers.forget(now - timedelta(seconds=runtime.settings.idempotency_seconds))


def next_moment(runtime: Runtime, in_flight: Collection[str]) -> datetime | None:
    """When there will be something to do again; None if only a request can change that."""
    moments = [
        runtime.store.runs.next_moment(runtime.now(), _stale_after(runtime), in_flight=in_flight),
        runtime.store.events.next_moment(),
    ]
    return min((moment for moment in moments if moment is not None), default=None)


def _stale_after(runtime: Runtime) -> timedelta:
    return timedelta(seconds=runtime.settings.stale_seconds)
