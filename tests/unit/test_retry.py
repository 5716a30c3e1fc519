"""Whether something may be repeated, and after how long: the clock and the dice are arguments."""

from __future__ import annotations

import math
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from strait._core.errors import ValidationError
from strait._core.request import Repeat
from strait._core.retry import (
    RetryPolicy,
    delay_before_repeat,
    may_repeat_failure,
    may_repeat_status,
    parse_retry_after,
)

NOW = datetime(2026, 11, 6, 8, 49, 37, tzinfo=UTC)
POLICY = RetryPolicy()
PATIENT = RetryPolicy(max_retries=10_000)


def test_a_policy_repeats_twice_by_default() -> None:
    assert RetryPolicy() == RetryPolicy(max_retries=2, base_delay=0.5, max_delay=8.0, retry_after_cap=60.0)


def test_a_policy_is_a_value() -> None:
    assert pickle.loads(pickle.dumps(POLICY)) == POLICY
    assert hash(POLICY) == hash(RetryPolicy())
    with pytest.raises(AttributeError):
        POLICY.max_retries = 3  # type: ignore[misc]  # the point of the test


@pytest.mark.parametrize("name", ["max_retries", "base_delay", "max_delay", "retry_after_cap"])
@pytest.mark.parametrize("value", [-1, math.nan])
def test_a_policy_refuses_a_number_below_zero_by_name(name: str, value: float) -> None:
    arguments: dict[str, Any] = {name: value}
    with pytest.raises(ValidationError, match=f"^{name} must be 0 or more") as caught:
        RetryPolicy(**arguments)
    assert caught.value.issues == [f"{name}: must be 0 or more"]


def test_the_upper_limit_of_the_pause_doubles_up_to_the_maximum() -> None:
    limits = [delay_before_repeat(n, policy=PATIENT, dice=1.0, retry_after=None) for n in range(1, 8)]
    assert limits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


@pytest.mark.parametrize(("dice", "pause"), [(0.0, 0.0), (0.25, 0.5), (1.0, 2.0)])
def test_the_dice_pick_the_point_between_no_pause_and_the_limit(dice: float, pause: float) -> None:
    assert delay_before_repeat(3, policy=PATIENT, dice=dice, retry_after=None) == pause


def test_a_late_attempt_does_not_overflow() -> None:
    assert delay_before_repeat(10_000, policy=PATIENT, dice=1.0, retry_after=None) == 8.0


@pytest.mark.parametrize("retry_after", [None, 0.0, 1.0])
def test_after_the_last_allowed_repeat_there_is_none(retry_after: float | None) -> None:
    assert delay_before_repeat(2, policy=POLICY, dice=0.5, retry_after=retry_after) is not None
    assert delay_before_repeat(3, policy=POLICY, dice=0.5, retry_after=retry_after) is None
    never = RetryPolicy(max_retries=0)
    assert delay_before_repeat(1, policy=never, dice=0.5, retry_after=retry_after) is None


def test_the_servers_own_figure_is_waited_even_beyond_the_maximum() -> None:
    assert delay_before_repeat(1, policy=POLICY, dice=1.0, retry_after=3.5) == 3.5
    assert delay_before_repeat(1, policy=POLICY, dice=0.0, retry_after=60.0) == 60.0


def test_the_servers_figure_never_shortens_the_pause() -> None:
    assert delay_before_repeat(2, policy=POLICY, dice=0.5, retry_after=0.0) == 0.5


@pytest.mark.parametrize("retry_after", [60.001, math.inf])
def test_a_figure_over_the_cap_means_giving_up(retry_after: float) -> None:
    assert delay_before_repeat(1, policy=POLICY, dice=0.5, retry_after=retry_after) is None


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0", 0.0), ("120", 120.0), (" 2 ", 2.0), ("1.5", 1.5), (".5", 0.5), ("3.", 3.0), ("9" * 400, math.inf)],
)
def test_seconds_are_read_with_fractions(value: str, seconds: float) -> None:
    assert parse_retry_after(value, NOW) == seconds


@pytest.mark.parametrize(
    "value",
    [
        "Fri, 06 Nov 2026 08:50:07 GMT",
        "Friday, 06-Nov-26 08:50:07 GMT",
        "Fri Nov  6 08:50:07 2026",
        "Fri, 06 Nov 2026 09:50:07 +0100",
        "Fri, 06 Nov 2026 08:50:07 -0000",
    ],
)
def test_each_form_of_a_date_is_read_as_the_time_until_then(value: str) -> None:
    assert parse_retry_after(value, NOW) == 30.0


def test_the_zone_of_the_clock_does_not_matter() -> None:
    date = "Fri, 06 Nov 2026 08:50:07 GMT"
    assert parse_retry_after(date, NOW.astimezone(timezone(timedelta(hours=-5)))) == 30.0
    assert parse_retry_after(date, NOW.replace(tzinfo=None)) == 30.0
    assert parse_retry_after(date, NOW + timedelta(milliseconds=250)) == 29.75


def test_a_date_that_has_passed_means_now() -> None:
    assert parse_retry_after("Sun, 06 Nov 1994 08:49:37 GMT", NOW) == 0.0


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        " ",
        "soon",
        "-5",
        "+5",
        "1e3",
        "nan",
        "inf",
        "1,5",
        "5 seconds",
        "٣",
        "1_0",
        ".",
        "Fri, 99 Nov 2026 08:50:07 GMT",
        "Fri, 06 Nov 99999 08:50:07 GMT",
        "Fri, 06 Nov 2026 08:50:07 +9999",
    ],
)
def test_anything_else_says_nothing(value: str | None) -> None:
    assert parse_retry_after(value, NOW) is None


@pytest.mark.parametrize("repeat", list(Repeat))
@pytest.mark.parametrize("has_key", [True, False])
def test_what_never_left_may_always_be_repeated(repeat: Repeat, has_key: bool) -> None:
    assert may_repeat_failure(repeat, sent=False, has_key=has_key)


@pytest.mark.parametrize("repeat", list(Repeat))
@pytest.mark.parametrize("has_key", [True, False])
def test_a_refusal_for_the_rate_may_always_be_repeated(repeat: Repeat, has_key: bool) -> None:
    assert may_repeat_status(repeat, 429, has_key=has_key)


HARMLESS = [
    (Repeat.ALWAYS, False, True),
    (Repeat.ALWAYS, True, True),
    (Repeat.WITH_KEY, True, True),
    (Repeat.WITH_KEY, False, False),
    (Repeat.NEVER, True, False),
    (Repeat.NEVER, False, False),
]


@pytest.mark.parametrize(("repeat", "has_key", "expected"), HARMLESS)
def test_what_was_sent_is_repeated_only_where_twice_is_harmless(
    repeat: Repeat, has_key: bool, expected: bool
) -> None:
    assert may_repeat_failure(repeat, sent=True, has_key=has_key) is expected


@pytest.mark.parametrize(("repeat", "has_key", "expected"), HARMLESS)
@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_an_uncertain_answer_is_repeated_only_where_twice_is_harmless(
    repeat: Repeat, has_key: bool, expected: bool, status: int
) -> None:
    assert may_repeat_status(repeat, status, has_key=has_key) is expected


@pytest.mark.parametrize("repeat", list(Repeat))
@pytest.mark.parametrize("status", [200, 204, 301, 400, 401, 403, 404, 409, 410, 422, 425, 501, 505, 599])
def test_an_answer_that_time_will_not_change_is_never_repeated(repeat: Repeat, status: int) -> None:
    assert not may_repeat_status(repeat, status, has_key=True)
