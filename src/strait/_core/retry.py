"""May this be repeated, and after how long. Pure: the clock and the dice are arguments."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from strait._core.errors import ValidationError
from strait._core.request import Repeat

# A proxy or the server itself gave up; the work behind the request may have been done all the same.
_UNCERTAIN = frozenset({408, 500, 502, 503, 504})
_SECONDS = re.compile(r"[0-9]+(\.[0-9]*)?|\.[0-9]+")
_MAX_DOUBLINGS = 64  # far beyond any max_delay; 2.0**1024 would overflow


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently to repeat. Delays are in seconds.

    Raises ValidationError for a negative number.
    """

    max_retries: int = 2
    """Repeats after the first attempt."""
    base_delay: float = 0.5
    """Upper limit of the first pause; it doubles with every further one."""
    max_delay: float = 8.0
    """Upper limit of every pause that the server did not ask for."""
    retry_after_cap: float = 60.0
    """The longest pause taken because the server asked for it; where it asks for more, the call gives up."""

    def __post_init__(self) -> None:
        for name in ("max_retries", "base_delay", "max_delay", "retry_after_cap"):
            value = getattr(self, name)
            if not value >= 0:  # also refuses NaN
                raise ValidationError(
                    f"{name} must be 0 or more, not {value!r}", [f"{name}: must be 0 or more"]
                )


def delay_before_repeat(
    attempt: int, *, policy: RetryPolicy, dice: float, retry_after: float | None
) -> float | None:
    """Seconds to pause after this attempt (1 is the first) before the next one; None where there is none.

    Exponential with full jitter: `dice`, from 0 to 1, picks the point between no pause and the upper limit.
    `retry_after` is the least that is waited; over the policy's cap it means giving up.
    """
    if attempt > policy.max_retries:
        return None
    limit = min(policy.max_delay, policy.base_delay * 2.0 ** min(attempt - 1, _MAX_DOUBLINGS))
    pause = dice * limit
    if retry_after is None:
        return pause
    # Coming back sooner than asked would only be refused again, and each refusal may prolong the block.
    return max(retry_after, pause) if retry_after <= policy.retry_after_cap else None


def parse_retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks to wait, given as seconds or as a date; None if it says neither.

    A date that has passed means 0. A `now` without a time zone is taken as UTC.
    """
    text = (value or "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (_aware(date) - _aware(now)).total_seconds())


def may_repeat_failure(repeat: Repeat, *, sent: bool, has_key: bool) -> bool:
    """Whether to send again after a failure that brought no answer.

    `sent` is False only where the connection was never established: then the server cannot have seen the
    request, and anything may be repeated.
    """
    return not sent or _is_harmless_twice(repeat, has_key=has_key)


def may_repeat_status(repeat: Repeat, status: int, *, has_key: bool) -> bool:
    """Whether to send again after an answer with this status.

    429 is a refusal before anything was done. Other statuses that pass with time leave open what was done.
    """
    return status == 429 or (status in _UNCERTAIN and _is_harmless_twice(repeat, has_key=has_key))


def _is_harmless_twice(repeat: Repeat, *, has_key: bool) -> bool:
    return repeat is Repeat.ALWAYS or (repeat is Repeat.WITH_KEY and has_key)


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
