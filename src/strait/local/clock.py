"""What time it is, and how to wait for a moment: the only place of the local server that asks the operating system."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime, timedelta
from typing import Protocol

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_LONGEST_NAP = 60.0


class Clock(Protocol):
    """A source of time. Everything timed in the server follows it: ids, tokens, queue, retries, timeouts."""

    def now(self) -> datetime:
        """The current moment, with its zone."""
        ...

    async def sleep_until(self, moment: datetime) -> None:
        """Return once `now()` has reached `moment`."""
        ...


class RealClock:
    """The time of the operating system."""

    def now(self) -> datetime:
        """The current moment in UTC."""
        return datetime.now(UTC)

    async def sleep_until(self, moment: datetime) -> None:
        """Return once the moment has come, also after the machine slept or its clock was set."""
        while (remaining := (moment - self.now()).total_seconds()) > 0:  # noqa: ASYNC110  # no event tells the time
            await asyncio.sleep(min(remaining, _LONGEST_NAP))


def to_micros(moment: datetime) -> int:
    """Microseconds since 1970: how moments are stored and compared."""
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> datetime:
    """The moment, in UTC."""
    return _EPOCH + timedelta(microseconds=micros)


def shifted(moment: datetime, seconds: float) -> datetime:
    """The moment some seconds later, or earlier if they are negative; never beyond what a date can be."""
    try:
        return moment + timedelta(seconds=seconds)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC) if seconds > 0 else datetime.min.replace(tzinfo=UTC)


def rfc3339(moment: datetime) -> str:
    """The moment as Go prints it: in UTC, the fraction without trailing zeros."""
    text = moment.astimezone(UTC).replace(tzinfo=None).isoformat()
    head, _, fraction = text.partition(".")
    digits = fraction.rstrip("0")
    return f"{head}.{digits}Z" if digits else f"{head}Z"


def parse_moment(text: str) -> datetime:
    """The moment that an RFC 3339 text names; digits beyond microseconds are dropped.

    Raises ValueError for anything else.
    """
    if not _RFC3339.fullmatch(text):
        raise ValueError(f"not an RFC 3339 timestamp: {text!r}")
    try:
        return datetime.fromisoformat(text.upper()).astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f"not a moment in UTC: {text!r}") from error
