"""The errors of this package, and which one an answer of the server means.

    StraitError
    ├── TransportError            no answer: connect, TLS, reset, protocol
    │   └── RequestTimeoutError   no answer in `timeout_ms`, or no success within `deadline_ms`
    ├── DecodeError               an answer that is not what the operation returns
    ├── ValidationError           wrong configuration or input; nothing was sent
    ├── HttpStatusError           the server answered with an error status
    │   ├── UnauthorizedError     401, 403
    │   ├── NotFoundError         404
    │   ├── ConflictError         409
    │   ├── RateLimitedError      429
    │   └── ApiError              every other status
    ├── StraitTimeoutError        a run did not end within the time given to wait for it
    ├── DagValidationError        the steps of a workflow do not form a valid graph
    └── CostBudgetExceededError   a cost budget is used up

Status errors are siblings, so `except ApiError` before `except NotFoundError` keeps its meaning.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strait._core.response import ResponseMetadata

E = TypeVar("E", bound="StraitError")

# The names that servers with an error object send; older servers send a bare text, and then the status decides.
_CODES = {
    400: "bad_request",
    401: "authentication_required",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    422: "validation_failed",
    429: "rate_limited",
    503: "service_unavailable",
}
_SECONDS = re.compile(r"[0-9]+(\.[0-9]*)?|\.[0-9]+")
_MESSAGE_LENGTH = 1000
_DETAILS_SHOWN = 10


class StraitError(Exception):
    """Base of everything this package raises on purpose.

    Every subclass pickles with all its attributes but for `cause`, which may hold sockets and locks.
    """

    status: int | None = None
    """HTTP status, None where no answer came."""
    body: Any = None
    """The answer's body: parsed if it is JSON, else text; None if there was none."""
    operation: str | None = None
    """The method that failed, such as `jobs.get`; None outside a call."""
    method: str | None = None
    """HTTP method of the request."""
    url: str | None = None
    """Path of the request, escaped as it was sent, without its query."""
    response: ResponseMetadata | None = None
    """What is known of the answer: headers, attempts made, elapsed time."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, {k: v for k, v in vars(self).items() if k != "cause"})

    def __copy__(self) -> Self:
        return _restore(type(self), self.args, vars(self))

    @property
    def attempts(self) -> int | None:
        """How many requests were sent for this call; None outside a call."""
        return self.response.attempts if self.response else None

    def about(
        self, *, operation: str | None = None, method: str | None = None, url: str | None = None
    ) -> Self:
        """This error, saying which call it belongs to."""
        self.operation, self.method, self.url = operation, method, url
        return self


def _restore(cls: type[E], args: tuple[Any, ...], state: dict[str, Any]) -> E:
    error = cls.__new__(cls, *args)
    error.args = args
    vars(error).update(state)
    return error


class TransportError(StraitError):
    """No usable answer arrived: connecting, TLS, a reset, a broken body. `cause` is the exception below."""

    def __init__(self, message: str, cause: BaseException | None = None) -> None:
        super().__init__(message)
        self.cause = cause

    cause: BaseException | None = None


class RequestTimeoutError(TransportError):
    """The server did not answer within `timeout_ms`, or no attempt succeeded within `deadline_ms`."""


class DecodeError(StraitError):
    """The server answered with success, but not with what the operation returns. `body` is its text."""

    def __init__(self, message: str, body: str, cause: BaseException | None = None) -> None:
        super().__init__(message)
        self.body = body
        self.cause = cause

    cause: BaseException | None = None


class ValidationError(StraitError):
    """Configuration or input that cannot be used. `issues` names each field and what to do about it."""

    def __init__(self, message: str, issues: list[str] | None = None) -> None:
        super().__init__(message)
        self.issues = list(issues or [])


class HttpStatusError(StraitError):
    """The server answered with an error status. Base of the five classes below."""

    status: int

    def __init__(self, status: int, message: str, body: Any = None) -> None:
        super().__init__(message)
        self.status = status  # pyright: ignore[reportIncompatibleVariableOverride]  # narrower: never None here
        self.message = message
        self.body = body
        error = body.get("error") if isinstance(body, dict) else None
        detail: dict[str, Any] = error if isinstance(error, dict) else {}
        top: dict[str, Any] = body if isinstance(body, dict) else {}
        code = detail.get("code", top.get("code"))
        request_id = top.get("request_id")
        self.code: str | None = code if isinstance(code, str) else code_of_status(status)
        """The server's name for what went wrong; where it sent none, the name of the status."""
        self.details: list[str] = _details(detail.get("details")) or _details(top.get("errors"))
        """One text per wrong field, such as `name: failed on 'required'`, or per wrong item; often empty."""
        self.request_id: str | None = request_id if isinstance(request_id, str) else None
        """The server's id of this request, to quote when asking for help."""

    def __str__(self) -> str:
        if not self.details:
            return self.message
        more = len(self.details) - _DETAILS_SHOWN
        shown = _cut("; ".join(self.details[:_DETAILS_SHOWN])) + (f"; and {more} more" if more > 0 else "")
        return f"{self.message} ({shown})"

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers, names in lower case; empty outside a call."""
        return self.response.headers if self.response else {}


class UnauthorizedError(HttpStatusError):
    """The credentials are missing, wrong or expired (401), or they do not allow this (403)."""


class NotFoundError(HttpStatusError):
    """There is no such thing, or it belongs to another project (404)."""


class ConflictError(HttpStatusError):
    """The present state does not allow this: a name is taken, a run has moved on (409)."""


class RateLimitedError(HttpStatusError):
    """The server will accept this call later (429)."""

    @property
    def retry_after(self) -> float | None:
        """Seconds the server asked to wait, None if it did not say or gave a date."""
        value = self.headers.get("retry-after", "").strip()
        return float(value) if _SECONDS.fullmatch(value) else None


class ApiError(HttpStatusError):
    """Any other error status."""


class StraitTimeoutError(StraitError):
    """A run did not reach its end in the time given. The run itself goes on."""

    def __init__(self, message: str, run_id: str, elapsed_ms: int) -> None:
        super().__init__(message)
        self.run_id = run_id
        self.elapsed_ms = elapsed_ms


class DagValidationError(StraitError):
    """The steps of a workflow do not form a graph that can run."""

    def __init__(
        self,
        message: str,
        *,
        cycles: list[str] | None = None,
        missing_refs: list[str] | None = None,
        duplicate_refs: list[str] | None = None,
    ) -> None:
        super().__init__(message)
        self.cycles = list(cycles or [])
        self.missing_refs = list(missing_refs or [])
        self.duplicate_refs = list(duplicate_refs or [])


class CostBudgetExceededError(StraitError):
    """The cost recorded so far is over the budget. Amounts are micro-USD."""

    def __init__(self, message: str, current_cost_microusd: int, max_cost_microusd: int) -> None:
        super().__init__(message)
        self.current_cost_microusd = current_cost_microusd
        self.max_cost_microusd = max_cost_microusd


_CLASSES: dict[int, type[HttpStatusError]] = {
    401: UnauthorizedError,
    403: UnauthorizedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitedError,
}


def map_http_error(status: int, message: str, body: Any = None) -> HttpStatusError:
    """The error that this status means."""
    return _CLASSES.get(status, ApiError)(status, message, body)


def error_of_answer(status: int, content: bytes, content_type: str, operation: str) -> HttpStatusError:
    """The error in an answer, with the server's own words where it sent some.

    Understands an error object, a bare error text, the quota bodies without an envelope, plain text and
    empty bodies.
    """
    body = parse_body(content, content_type)
    return map_http_error(status, _message(status, body, operation), body)


def parse_body(content: bytes, content_type: str) -> Any:
    """An answer's body: parsed if it is JSON, else its text, None if it is empty."""
    if not content:
        return None
    text = content.decode("utf-8-sig", "replace")
    if "json" in content_type.lower() or text.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):  # nested a thousand times deep
            return text
    return text


def code_of_status(status: int) -> str:
    """The server's name for errors of this status."""
    return _CODES.get(status, "internal_error")


def _message(status: int, body: Any, operation: str) -> str:
    if isinstance(body, dict):
        error = body.get("error")
        for text in (error, error.get("message") if isinstance(error, dict) else None, body.get("message")):
            if isinstance(text, str) and text.strip():
                return _cut(text.strip())
        return f"{operation} failed with status {status}"
    # A page of HTML from a proxy says nothing that fits a message; it stays in `body`.
    if isinstance(body, str) and body.strip() and not body.lstrip().startswith("<"):
        return _cut(body.strip())
    return f"{operation} failed with status {status}"


def _cut(text: str) -> str:
    return text if len(text) <= _MESSAGE_LENGTH else text[:_MESSAGE_LENGTH] + "…"


def _details(items: Any) -> list[str]:
    """One text for each item; jobs.batch_create tells by index which ones were refused."""
    if not isinstance(items, list):
        return []
    return [
        f"{item.get('index', '?')}: {item['message']}"
        if isinstance(item, dict) and "message" in item
        else str(item)
        for item in items
    ]
