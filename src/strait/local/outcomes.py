"""What the answer of an endpoint means: success, a failure worth repeating, or one that is final. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from strait.local import jsonb
from strait.local.records import RunStatus

_NETWORK_FAULT = "http dispatch: Post: request failed"


@dataclass(frozen=True, slots=True)
class Answered:
    """The endpoint answered. The body is what was read of it."""

    status: int
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No connection: refused, unknown host, reset."""


@dataclass(frozen=True, slots=True)
class HungUp:
    """The endpoint closed the connection without an answer."""


@dataclass(frozen=True, slots=True)
class TooSlow:
    """The time for one attempt was over."""


Outcome = Answered | Unreachable | HungUp | TooSlow


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a failure means."""

    error: str
    error_class: str
    retryable: bool
    end: RunStatus = RunStatus.DEAD_LETTER
    """Where the run ends when it is not tried again."""


def judge(outcome: Outcome) -> Verdict | None:
    """What went wrong, None for a success."""
    match outcome:
        case Answered(status):
            return _judge_status(status)
        case Unreachable():
            return Verdict(_NETWORK_FAULT, "connection", retryable=True)
        case HungUp():
            return Verdict(_NETWORK_FAULT, "transient", retryable=True)
        case TooSlow():
            return Verdict("execution timed out", "transient", retryable=True, end=RunStatus.TIMED_OUT)
        case _:
            assert_never(outcome)


def _judge_status(status: int) -> Verdict | None:
    if 200 <= status < 300:
        return None
    error = f"endpoint returned {status}"
    if status == 429:
        return Verdict(error, "rate_limited", retryable=True)
    if status in (401, 403):
        return Verdict(error, "auth", retryable=False)
    if 400 <= status < 500:
        return Verdict(error, "client", retryable=False)
    if status >= 500:
        return Verdict(error, "server", retryable=True)
    return Verdict(error, "unknown", retryable=True)


def calls_fallback(outcome: Outcome) -> bool:
    """Whether the second endpoint is worth a try: the first is busy or cannot be reached."""
    match outcome:
        case Answered(status):
            return status == 429
        case Unreachable() | HungUp():
            return True
        case TooSlow():
            return False
        case _:
            assert_never(outcome)


def result_of(outcome: Outcome) -> str | None:
    """The JSON text that a successful answer leaves as the run's result; None for an empty one and for null.

    What is not JSON becomes a JSON string; what cannot be text is replaced.
    """
    if not isinstance(outcome, Answered) or not outcome.body:
        return None
    text = outcome.body.decode("utf-8", "replace").replace("\0", "")
    try:
        stored = jsonb.dump(jsonb.parse(text))
        stored.encode()
    except (ValueError, RecursionError):
        return jsonb.dump(text)
    return None if stored == "null" else stored
