"""Decide what becomes of a run: (run, what happened, now) -> the run as it is then. No I/O, no SQL, no clock, no dice.

The table says which moves exist; every function below makes one of them and fills the fields that go with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from strait.local.clock import shifted
from strait.local.outcomes import Outcome, judge, result_of
from strait.local.records import Job, Rules, Run, RunStatus

DELAYED, QUEUED, DEQUEUED, EXECUTING = (
    RunStatus.DELAYED,
    RunStatus.QUEUED,
    RunStatus.DEQUEUED,
    RunStatus.EXECUTING,
)
WAITING, COMPLETED, FAILED, TIMED_OUT = (
    RunStatus.WAITING,
    RunStatus.COMPLETED,
    RunStatus.FAILED,
    RunStatus.TIMED_OUT,
)
CRASHED, SYSTEM_FAILED, CANCELED, EXPIRED = (
    RunStatus.CRASHED,
    RunStatus.SYSTEM_FAILED,
    RunStatus.CANCELED,
    RunStatus.EXPIRED,
)
DEAD_LETTER, REPLAY_STAGED, PAUSED = RunStatus.DEAD_LETTER, RunStatus.REPLAY_STAGED, RunStatus.PAUSED

TRANSITIONS: Final[Mapping[RunStatus, frozenset[RunStatus]]] = {
    DELAYED: frozenset({QUEUED, CANCELED, EXPIRED}),
    QUEUED: frozenset({DEQUEUED, EXECUTING, CANCELED, EXPIRED}),
    DEQUEUED: frozenset({EXECUTING, QUEUED, CANCELED, SYSTEM_FAILED}),
    EXECUTING: frozenset(
        {
            COMPLETED,
            FAILED,
            TIMED_OUT,
            CRASHED,
            CANCELED,
            WAITING,
            QUEUED,
            SYSTEM_FAILED,
            DEAD_LETTER,
            PAUSED,
        }
    ),
    # The real server's table lacks waiting -> queued, and its waits and dependencies hang for that reason.
    WAITING: frozenset({EXECUTING, QUEUED, COMPLETED, FAILED, CANCELED, TIMED_OUT}),
    COMPLETED: frozenset(),
    FAILED: frozenset(),
    TIMED_OUT: frozenset(),
    CRASHED: frozenset(),
    SYSTEM_FAILED: frozenset(),
    CANCELED: frozenset(),
    EXPIRED: frozenset(),
    DEAD_LETTER: frozenset({QUEUED, REPLAY_STAGED}),
    REPLAY_STAGED: frozenset({QUEUED, CANCELED}),
    PAUSED: frozenset({QUEUED, CANCELED}),
}

TERMINAL: Final = frozenset(
    {COMPLETED, FAILED, TIMED_OUT, CRASHED, SYSTEM_FAILED, CANCELED, EXPIRED, DEAD_LETTER}
)
ACTIVE: Final = frozenset({DELAYED, QUEUED, DEQUEUED, EXECUTING, WAITING})
"""A run in one of these holds its idempotency key and keeps its job from being deleted."""
REPLAYABLE: Final = frozenset({FAILED, TIMED_OUT, CRASHED, SYSTEM_FAILED})

_TOP_PRIORITY = 10


class TransitionError(Exception):
    """The table has no such move."""

    def __init__(self, run: Run, to: RunStatus) -> None:
        super().__init__(f"run {run.id} cannot go from {run.status} to {to}")
        self.run, self.to = run, to

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.run, self.to)


@dataclass(frozen=True, slots=True)
class Step:
    """One move of a run. Announced moves go to the streams of the run."""

    before: Run
    after: Run
    announced_from: RunStatus | None = None


def move(run: Run, to: RunStatus, /, **changes: Any) -> Run:
    """The run in another status. Raises TransitionError where the table has no such move."""
    if to not in TRANSITIONS[run.status]:
        raise TransitionError(run, to)
    return replace(run, status=to, **changes)


def is_terminal(run: Run) -> bool:
    """Whether the run has ended. A dead letter has, though it can be replayed."""
    return run.status in TERMINAL


def first_status(scheduled_at: datetime | None, now: datetime) -> RunStatus:
    """Where a new run begins."""
    return DELAYED if scheduled_at is not None and scheduled_at > now else QUEUED


def expiry(rules: Rules, start: datetime, ttl_secs: int | None = None) -> datetime:
    """Until when a run must have been started, if it could be from `start` on."""
    return shifted(start, ttl_secs or rules.number("run_ttl_secs") or rules.timeout_secs + 60)


def retry_delay(attempt: int, *, base: float, cap: float, factor: float = 1.0) -> timedelta:
    """The pause after a failed attempt: it doubles each time. Every retry strategy of a job gives the same."""
    return timedelta(seconds=min(base * 2 ** min(attempt - 1, 40), cap) * factor)


def activate(run: Run) -> Step:
    """The moment it was scheduled for has come."""
    return Step(run, move(run, QUEUED))


def claim(run: Run, job: Job, now: datetime) -> Step:
    """A worker takes the run and is about to call its endpoint."""
    taken = move(run, DEQUEUED, claims=run.claims + 1)
    if run.job_version and job.rules.follows_job:
        taken = replace(taken, job_version=job.version, job_version_id=job.version_id)
    begun = move(taken, EXECUTING, started_at=now, lease_at=now, next_retry_at=None)
    return Step(run, begun, announced_from=DEQUEUED)


def settle(
    run: Run, rules: Rules, outcome: Outcome, now: datetime, *, delay: timedelta, trace: dict[str, int]
) -> Step:
    """The endpoint has answered, or has not: done, again later, or given up."""
    verdict = judge(outcome)
    if verdict is None:
        result = result_of(outcome)
        done = move(
            run,
            COMPLETED,
            finished_at=now,
            result=result,
            error=None,
            error_class=None,
            execution_trace=trace,
        )
        return Step(run, done, announced_from=run.status)
    if verdict.retryable and run.attempt < rules.max_attempts:
        priority = min(run.priority + rules.retry_priority_boost, max(_TOP_PRIORITY, run.priority))
        return Step(run, _again(run, now + delay, priority=priority))
    ended = move(
        run,
        verdict.end,
        finished_at=now,
        error=verdict.error,
        error_class=verdict.error_class,
        execution_trace=trace,
    )
    return Step(run, ended, announced_from=run.status)


def _again(run: Run, at: datetime, *, priority: int, **changes: Any) -> Run:
    return move(
        run,
        QUEUED,
        attempt=run.attempt + 1,
        next_retry_at=at,
        priority=priority,
        started_at=None,
        lease_at=None,
        heartbeat_at=None,
        **{"error": None, "error_class": None, **changes},
    )


def is_lost(run: Run, now: datetime, stale_after: timedelta) -> bool:
    """Whether nobody has given a sign of life for too long."""
    signs = [sign for sign in (run.lease_at, run.heartbeat_at) if sign is not None]
    return run.status is EXECUTING and bool(signs) and max(signs) + stale_after <= now


def lost(run: Run, rules: Rules, now: datetime, *, delay: timedelta) -> Step:
    """The process that called the endpoint is gone."""
    if run.attempt < rules.max_attempts:
        again = _again(
            run,
            now + delay,
            priority=run.priority,
            error="heartbeat lost; retry scheduled",
            error_class="transient",
        )
        return Step(run, again)
    crashed = move(run, CRASHED, finished_at=now, error="heartbeat lost", error_class="transient")
    return Step(run, crashed, announced_from=run.status)


def expire(run: Run, now: datetime) -> Step:
    """It has waited too long to be started."""
    return Step(run, move(run, EXPIRED, finished_at=now, error="run expired"))


def cancel(run: Run, now: datetime, reason: str = "canceled by user") -> Step:
    """Somebody does not want it any more. The call of its endpoint goes on; its answer will not count."""
    return Step(run, move(run, CANCELED, finished_at=now, error=reason, next_retry_at=None))


def complete(run: Run, now: datetime, result: str | None) -> Step:
    """The handler says that it is done."""
    done = move(run, COMPLETED, finished_at=now, result=result, error=None, error_class=None)
    return Step(run, done, announced_from=run.status)


def fail(run: Run, now: datetime, error: str) -> Step:
    """The handler gives up: no retry, no dead letter."""
    return Step(run, move(run, FAILED, finished_at=now, error=error), announced_from=run.status)


def wait(run: Run) -> Step:
    """The handler waits for an event; it is called again when that comes."""
    return Step(run, move(run, WAITING, lease_at=None))


def resume(run: Run, rules: Rules, now: datetime) -> Step:
    """What it waited for has come. The attempt is the same, and it gets a new lifetime to be started in."""
    expires_at = max(run.expires_at, expiry(rules, now)) if run.expires_at else None
    return Step(run, move(run, QUEUED, started_at=None, expires_at=expires_at))


def wait_timed_out(run: Run, now: datetime) -> Step:
    """What it waited for never came."""
    return Step(
        run, move(run, TIMED_OUT, finished_at=now, error="event trigger timed out"), announced_from=run.status
    )


def revive(run: Run, rules: Rules, now: datetime) -> Step:
    """A dead letter goes back to the queue, as new. Its old lifetime is over, so it gets another."""
    queued = move(
        run,
        QUEUED,
        attempt=1,
        error=None,
        error_class=None,
        started_at=None,
        finished_at=None,
        heartbeat_at=None,
        next_retry_at=None,
        lease_at=None,
        execution_trace={},
        expires_at=expiry(rules, now) if run.expires_at else None,
    )
    return Step(run, queued)
