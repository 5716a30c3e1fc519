"""What becomes of runs, without a server, a store or a clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest

from strait.local import engine
from strait.local.engine import TransitionError
from strait.local.outcomes import Answered, HungUp, Outcome, TooSlow, Unreachable, calls_fallback, result_of
from strait.local.records import Job, Rules, Run, RunStatus

NOW = datetime(2026, 7, 6, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
TABLE = {
    "delayed": "queued canceled expired",
    "queued": "dequeued executing canceled expired",
    "dequeued": "executing queued canceled system_failed",
    "executing": "completed failed timed_out crashed canceled waiting queued system_failed dead_letter paused",
    "waiting": "executing queued completed failed canceled timed_out",
    "dead_letter": "queued replay_staged",
    "replay_staged": "queued canceled",
    "paused": "queued canceled",
}


def a_run(status: str = "executing", **fields: Any) -> Run:
    values: dict[str, Any] = {"id": "r", "job_id": "j", "project_id": "p", "created_at": NOW, **fields}
    return Run(status=RunStatus(status), **values)


def a_job(**definition: Any) -> Job:
    return Job(
        id="j",
        project_id="p",
        slug="s",
        enabled=True,
        definition=definition,
        version=3,
        version_id="ver_3",
        created_by=None,
        updated_by=None,
        created_at=NOW,
        updated_at=NOW,
    )


def settled(run: Run, outcome: Outcome, **definition: Any) -> Run:
    rules = Rules({"max_attempts": 3, **definition})
    return engine.settle(run, rules, outcome, NOW, delay=SECOND, trace={"total_ms": 1}).after


@pytest.mark.parametrize(("before", "after"), list(product(RunStatus, RunStatus)))
def test_runs_move_only_as_the_table_says(before: RunStatus, after: RunStatus) -> None:
    if after in TABLE.get(before, "").split():
        assert engine.move(a_run(before), after).status is after
    else:
        with pytest.raises(TransitionError, match=f"cannot go from {before} to {after}"):
            engine.move(a_run(before), after)


def test_a_dead_letter_counts_as_ended_and_a_wait_does_not() -> None:
    assert engine.is_terminal(a_run("dead_letter"))
    assert not engine.is_terminal(a_run("waiting"))
    assert not engine.TERMINAL & engine.ACTIVE


@pytest.mark.parametrize(
    ("outcome", "error", "error_class", "is_retried"),
    [
        *[
            (Answered(status), f"endpoint returned {status}", "unknown", True)
            for status in (301, 302, 304, 307)
        ],
        *[
            (Answered(status), f"endpoint returned {status}", "client", False)
            for status in (400, 404, 408, 409)
        ],
        *[
            (Answered(status), f"endpoint returned {status}", "client", False)
            for status in (413, 422, 451, 499)
        ],
        *[(Answered(status), f"endpoint returned {status}", "auth", False) for status in (401, 403)],
        (Answered(429), "endpoint returned 429", "rate_limited", True),
        *[
            (Answered(status), f"endpoint returned {status}", "server", True)
            for status in (500, 502, 503, 599)
        ],
        (Unreachable(), "http dispatch: Post: request failed", "connection", True),
        (HungUp(), "http dispatch: Post: request failed", "transient", True),
    ],
)
def test_failures_are_retried_or_dead_letters(
    outcome: Outcome, error: str, error_class: str, *, is_retried: bool
) -> None:
    first = settled(a_run(), outcome)
    assert first.status == ("queued" if is_retried else "dead_letter")
    last = settled(a_run(attempt=3), outcome)
    assert (last.status, last.error, last.error_class) == ("dead_letter", error, error_class)
    assert last.finished_at == NOW
    assert last.execution_trace == {"total_ms": 1}


def test_a_retry_is_a_new_attempt_later_with_more_priority_and_no_memory_of_the_error() -> None:
    again = settled(a_run(started_at=NOW, lease_at=NOW, priority=2), Answered(500))
    assert (again.attempt, again.priority, again.next_retry_at) == (2, 3, NOW + SECOND)
    assert (again.started_at, again.lease_at, again.error, again.error_class) == (None, None, None, None)


@pytest.mark.parametrize(("before", "boost", "after"), [(0, 0, 0), (9, 5, 10), (10, 1, 10)])
def test_the_boost_of_a_retry_stops_at_ten(before: int, boost: int, after: int) -> None:
    assert settled(a_run(priority=before), Answered(500), retry_priority_boost=boost).priority == after


def test_a_slow_endpoint_is_tried_again_and_then_times_out() -> None:
    assert settled(a_run(), TooSlow()).status == "queued"
    last = settled(a_run(attempt=3), TooSlow())
    assert (last.status, last.error, last.error_class) == ("timed_out", "execution timed out", "transient")


@pytest.mark.parametrize(
    ("body", "result"),
    [
        (b'{"items":[1,2],"answer":42}', '{"items": [1, 2], "answer": 42}'),
        (b'"text"', '"text"'),
        (b"17", "17"),
        (b"hello", '"hello"'),
        (b"<ok/>", '"<ok/>"'),
        (b"{broken", '"{broken"'),
        (b"NaN", '"NaN"'),
        (b"null", None),
        (b"", None),
        (b"\xff\xfe\x00bin", '"\ufffd\ufffdbin"'),
        (b'"\\ud800"', '"\\"\\\\ud800\\""'),
    ],
)
def test_what_an_endpoint_answers_is_the_result(body: bytes, result: str | None) -> None:
    done = settled(a_run(error="old", error_class="server"), Answered(200, body))
    assert (done.status, done.result, done.error, done.error_class) == ("completed", result, None, None)
    assert result_of(Answered(204)) is None


def test_only_a_busy_or_unreachable_endpoint_leads_to_the_fallback() -> None:
    asked = [Answered(429), Unreachable(), HungUp(), Answered(500), Answered(404), Answered(200), TooSlow()]
    assert [calls_fallback(outcome) for outcome in asked] == [True, True, True, False, False, False, False]


def test_pauses_double_up_to_a_cap_and_take_a_factor() -> None:
    pauses = [engine.retry_delay(n, base=1, cap=3600).total_seconds() for n in (1, 2, 3, 4, 12, 13, 9999)]
    assert pauses == [1, 2, 4, 8, 2048, 3600, 3600]
    assert engine.retry_delay(2, base=1, cap=3600, factor=0.8).total_seconds() == 1.6


def test_a_run_without_a_sign_of_life_for_a_minute_is_lost() -> None:
    minute = timedelta(minutes=1)
    assert not engine.is_lost(a_run(lease_at=NOW - minute + SECOND), NOW, minute)
    assert engine.is_lost(a_run(lease_at=NOW - minute), NOW, minute)
    assert not engine.is_lost(a_run(lease_at=NOW - minute, heartbeat_at=NOW - SECOND), NOW, minute)
    assert not engine.is_lost(a_run("waiting", lease_at=NOW - minute), NOW, minute)


def test_a_lost_run_is_tried_again_and_crashes_in_the_end() -> None:
    rules = Rules({"max_attempts": 2})
    again = engine.lost(a_run(priority=1, lease_at=NOW), rules, NOW, delay=SECOND).after
    assert (again.status, again.attempt, again.priority) == ("queued", 2, 1)
    assert (again.error, again.error_class) == ("heartbeat lost; retry scheduled", "transient")
    crashed = engine.lost(replace(again, status=RunStatus.EXECUTING), rules, NOW, delay=SECOND).after
    assert (crashed.status, crashed.error) == ("crashed", "heartbeat lost")


def test_claiming_counts_and_follows_the_job_only_where_it_may() -> None:
    queued = a_run("queued", job_version=1, job_version_id="ver_1")
    for job, version in (
        (a_job(), 1),
        (a_job(version_policy="latest"), 3),
        (a_job(version_policy="minor"), 1),
    ):
        taken = engine.claim(queued, job, NOW).after
        assert (taken.status, taken.claims, taken.started_at, taken.job_version) == (
            "executing",
            1,
            NOW,
            version,
        )
    minor = a_job(version_policy="minor", backwards_compatible=True)
    assert engine.claim(queued, minor, NOW).after.job_version_id == "ver_3"


def test_a_resumed_run_keeps_its_attempt_and_gets_time_to_start() -> None:
    waiting = a_run("waiting", attempt=2, expires_at=NOW - SECOND, started_at=NOW)
    resumed = engine.resume(waiting, Rules({"timeout_secs": 30}), NOW).after
    assert (resumed.status, resumed.attempt, resumed.started_at) == ("queued", 2, None)
    assert resumed.expires_at == NOW + timedelta(seconds=90)


def test_a_revived_dead_letter_starts_from_the_beginning() -> None:
    dead = a_run("dead_letter", attempt=3, error="x", error_class="server", finished_at=NOW, expires_at=NOW)
    revived = engine.revive(dead, Rules({}), NOW).after
    assert (revived.status, revived.attempt, revived.error, revived.finished_at) == ("queued", 1, None, None)
    assert revived.expires_at == NOW + timedelta(seconds=360)


def test_the_other_ends_of_a_run() -> None:
    assert engine.expire(a_run("queued"), NOW).after.error == "run expired"
    assert engine.cancel(a_run("waiting"), NOW).after.error == "canceled by user"
    assert engine.wait_timed_out(a_run("waiting"), NOW).after.error == "event trigger timed out"
    assert engine.fail(a_run(), NOW, "no").after.error == "no"
    assert engine.complete(a_run("waiting"), NOW, "1").after.result == "1"


def test_streams_hear_of_starts_and_ends_but_not_of_retries_and_cancels() -> None:
    assert engine.claim(a_run("queued"), a_job(), NOW).announced_from == "dequeued"
    assert engine.complete(a_run(), NOW, None).announced_from == "executing"
    assert (
        engine.settle(a_run(), Rules({}), Answered(500), NOW, delay=SECOND, trace={}).announced_from is None
    )
    assert engine.cancel(a_run(), NOW).announced_from is None


def test_the_lifetime_of_a_run_is_its_own_then_its_jobs_then_from_the_timeout() -> None:
    rules = Rules({"run_ttl_secs": 7, "timeout_secs": 30})
    assert engine.expiry(rules, NOW, 5) == NOW + 5 * SECOND
    assert engine.expiry(rules, NOW) == NOW + 7 * SECOND
    assert engine.expiry(Rules({"timeout_secs": 30}), NOW) == NOW + 90 * SECOND
    assert engine.expiry(rules, NOW, 10**30).year == 9999
