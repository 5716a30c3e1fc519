"""The life of one call, written once: a flow asks for sends and pauses, a driver performs them.

A flow is a generator. It yields `Send` or `Sleep`, is sent what came of it with the time as data, and returns
what the call returns or raises its error. So deadlines, Retry-After and backoff need no clock to be tested.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from strait._core.codec import NoAnswer
from strait._core.errors import (
    ApiError,
    DecodeError,
    HttpStatusError,
    RequestTimeoutError,
    TransportError,
    ValidationError,
    error_of_answer,
)
from strait._core.headers import Headers, checked_headers, is_header_value
from strait._core.request import Repeat, Request
from strait._core.response import ResponseMetadata, attach
from strait._core.retry import (
    RetryPolicy,
    delay_before_repeat,
    may_repeat_failure,
    may_repeat_status,
    parse_retry_after,
)

if TYPE_CHECKING:
    from strait._core.errors import StraitError

T = TypeVar("T")

IDEMPOTENCY_HEADER = "Idempotency-Key"
_MAX_KEY_LENGTH = 256


class Send(NamedTuple):
    """Send this and tell what came of it."""

    request: Request[Any]
    headers: Headers
    timeout: float | None
    """Seconds for this attempt, None for what the HTTP client is set to."""
    attempt: int
    stream: bool = False
    """Leave the body of a successful answer unread."""


class Sleep(NamedTuple):
    """Wait this many seconds."""

    seconds: float


class Answered(NamedTuple):
    """An answer arrived."""

    status: int
    headers: Any
    """Pairs of name and value, as bytes or text."""
    content: bytes
    content_type: str
    started: float
    now: float
    handle: Any = None
    """The open answer, where its body was left unread."""


class Failed(NamedTuple):
    """No answer arrived, or not all of it."""

    error: TransportError
    sent: bool
    """Whether the server may have seen the request."""
    started: float
    now: float


Outcome = Answered | Failed
Flow = Generator[Send | Sleep, Any, T]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a client decides for its calls, and a call may decide for itself."""

    timeout: float | None = 30.0
    """Seconds per attempt, None for what the HTTP client is set to."""
    deadline: float | None = None
    """Seconds in total, repeats and pauses included."""
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    strict: bool = False
    dice: Callable[[], float] = lambda: 0.5
    new_key: Callable[[], str] = lambda: ""
    wall_clock: Callable[[], datetime] = lambda: datetime.fromtimestamp(0, UTC)
    """For a Retry-After date of a server that does not say what time it has."""

    @property
    def deadline_ms(self) -> int | None:
        """The total in milliseconds, as it was given."""
        return None if self.deadline is None else round(self.deadline * 1000)

    def changed(
        self, *, timeout_ms: int | None = None, deadline_ms: int | None = None, max_retries: int | None = None
    ) -> Settings:
        """These settings with what is not None replaced.

        Raises ValidationError for a time that is not positive or a negative number of repeats.
        """
        settings = self
        if timeout_ms is not None:
            settings = replace(settings, timeout=_milliseconds("timeout_ms", timeout_ms))
        if deadline_ms is not None:
            settings = replace(settings, deadline=_milliseconds("deadline_ms", deadline_ms))
        if max_retries is not None:
            if not _is_number(max_retries, int) or max_retries < 0:
                raise ValidationError("max_retries must be 0 or more", [f"max_retries: {max_retries!r}"])
            settings = replace(settings, retry=replace(settings.retry, max_retries=max_retries))
        return settings


def _milliseconds(name: str, value: float) -> float:
    if not _is_number(value, (int, float)) or not 0 < value < float("inf"):
        raise ValidationError(f"{name} must be a positive number of milliseconds", [f"{name}: {value!r}"])
    return value / 1000


def _is_number(value: object, kind: type | tuple[type, ...]) -> bool:
    return isinstance(value, kind) and not isinstance(value, bool)


class Caller(Protocol):
    """What services need of a synchronous client."""

    settings: Settings

    def run(self, flow: Flow[T]) -> T:
        """What the flow returns, its sends and pauses performed."""
        ...


class AsyncCaller(Protocol):
    """What services need of an asynchronous client."""

    settings: Settings

    async def run(self, flow: Flow[T]) -> T:
        """What the flow returns, its sends and pauses performed."""
        ...


def call(
    request: Request[T],
    settings: Settings,
    extra_headers: Mapping[str, str] | None = None,
    idempotency_key: str | None = None,
) -> Flow[T]:
    """What the operation answers. Raises its StraitError."""
    answer, metadata = yield from _exchange(request, settings, extra_headers, idempotency_key, stream=False)
    if answer is None:
        attach(None, metadata)
        return None  # type: ignore[return-value]  # only operations without an answer get here
    operation = request.operation
    try:
        result = operation.answer.decode(
            answer.content, answer.content_type, operation.name, strict=settings.strict
        )
    except DecodeError as error:
        _describe(error, request, metadata)
        raise
    attach(result, metadata)
    return result


def open_stream(
    request: Request[Any],
    settings: Settings,
    extra_headers: Mapping[str, str] | None = None,
    *,
    pause: float = 0.0,
) -> Flow[tuple[Any, ResponseMetadata]]:
    """The open answer of an operation that streams, after a pause. Raises the operation's StraitError."""
    if pause:
        yield Sleep(pause)
    answer, metadata = yield from _exchange(request, settings, extra_headers, None, stream=True)
    if answer is None:  # pragma: no cover  # streams are read with GET
        raise AssertionError("a stream has an answer")
    return answer.handle, metadata


def _exchange(
    request: Request[Any],
    settings: Settings,
    extra_headers: Mapping[str, str] | None,
    idempotency_key: str | None,
    *,
    stream: bool,
) -> Flow[tuple[Answered | None, ResponseMetadata]]:
    operation = request.operation
    own_headers = checked_headers(request.headers + _pairs(extra_headers))
    key = _checked_key(idempotency_key)
    minted = key is None and operation.repeat is Repeat.WITH_KEY and settings.retry.max_retries > 0
    if minted:
        key = settings.new_key()
    attempt = 0
    unanswered = False
    started: float | None = None
    deadline: float | None = None
    timeout = settings.timeout
    if settings.deadline is not None:
        timeout = min(timeout, settings.deadline) if timeout is not None else settings.deadline
    while True:
        attempt += 1
        headers = (*own_headers, (IDEMPOTENCY_HEADER, key)) if key else own_headers
        outcome: Outcome = yield Send(request, headers, timeout, attempt, stream)
        if started is None:
            started = outcome.started
            deadline = started + settings.deadline if settings.deadline is not None else None
        if isinstance(outcome, Answered):
            metadata = ResponseMetadata(outcome.status, outcome.headers, attempt, outcome.now - started)
            if 200 <= outcome.status < 300:
                return outcome, metadata
            error: StraitError = _error_of(outcome, request, metadata)
            if unanswered and _already_done(request, outcome.status):
                return None, metadata
            wait = _retry_after(metadata, settings)
            repeatable = may_repeat_status(operation.repeat, outcome.status, has_key=key is not None)
            unanswered = unanswered or outcome.status >= 500
            if minted and outcome.status == 429:
                key = settings.new_key()  # servers of today block a key that they have answered with a 4xx
        else:
            metadata = ResponseMetadata(0, (), attempt, outcome.now - started)
            error = outcome.error
            _describe(error, request, metadata)
            wait = None
            repeatable = may_repeat_failure(operation.repeat, sent=outcome.sent, has_key=key is not None)
            unanswered = unanswered or outcome.sent
        delay = (
            delay_before_repeat(attempt, policy=settings.retry, dice=settings.dice(), retry_after=wait)
            if repeatable
            else None
        )
        if delay is None:
            raise _unless_out_of_time(error, deadline, outcome.now, settings)
        if deadline is not None and outcome.now + delay >= deadline:
            error.add_note(f"no time was left for another attempt within deadline_ms={settings.deadline_ms}")
            raise error
        now = yield Sleep(delay)
        if deadline is not None:
            left = deadline - now
            timeout = min(settings.timeout, left) if settings.timeout is not None else left


def _checked_key(key: str | None) -> str | None:
    if key is None:
        return None
    if not is_header_value(key) or not 0 < len(key) <= _MAX_KEY_LENGTH:
        problem = f"must be 1 to {_MAX_KEY_LENGTH} ASCII characters without line breaks"
        raise ValidationError(f"idempotency_key {problem}", [f"idempotency_key: {problem}"])
    return key


def _pairs(headers: Mapping[str, str] | None) -> Headers:
    if headers is not None and not hasattr(headers, "items"):
        raise TypeError(f"extra_headers is a dict of names and values, not {type(headers).__name__}")
    return tuple((headers or {}).items())


def _already_done(request: Request[Any], status: int) -> bool:
    """Whether this answer to a repeat says that the first try, whose answer was lost, had done it."""
    operation = request.operation
    return status == 404 and operation.method == "DELETE" and isinstance(operation.answer, NoAnswer)


def _error_of(answer: Answered, request: Request[Any], metadata: ResponseMetadata) -> HttpStatusError:
    operation = request.operation.name
    error: HttpStatusError
    if 300 <= answer.status < 400:
        location = metadata.headers.get("location", "nowhere")
        error = ApiError(
            answer.status,
            f"{operation}: the server redirects to {location.partition('?')[0]}; redirects are not followed,"
            " set base_url to the final address",
        )
    else:
        error = error_of_answer(answer.status, answer.content, answer.content_type, operation)
    if error.request_id is None:
        error.request_id = metadata.request_id
    attach(None, metadata)
    _describe(error, request, metadata)
    return error


def _describe(error: StraitError, request: Request[Any], metadata: ResponseMetadata) -> None:
    error.about(operation=request.operation.name, method=request.operation.method, url=request.path)
    error.response = metadata


def _retry_after(metadata: ResponseMetadata, settings: Settings) -> float | None:
    value = metadata.headers.get("retry-after")
    if value is None:
        return None
    # The server's own clock tells how far off its date is, whatever the clock here says.
    date = metadata.headers.get("date")
    try:
        now = parsedate_to_datetime(date) if date else settings.wall_clock()
    except ValueError:
        now = settings.wall_clock()
    return parse_retry_after(value, now)


def _unless_out_of_time(
    error: StraitError, deadline: float | None, now: float, settings: Settings
) -> StraitError:
    if isinstance(error, RequestTimeoutError) and deadline is not None and now >= deadline - 0.001:
        error.add_note(f"the limit was deadline_ms={settings.deadline_ms}")
    return error
