"""What is known of an answer besides its body: status, headers, attempts, time; and where to find it."""

from __future__ import annotations

import re
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

_INTEGER = re.compile("-?[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class RateLimit:
    """The limit that the server counted this call against."""

    limit: int
    """Calls allowed in the window."""
    remaining: int | None
    """Calls left in it."""
    reset: int | None
    """When it starts anew, in Unix seconds; only per-address limits say so."""


class ResponseMetadata:
    """The answer behind a result or an error: `response_metadata(job).request_id`."""

    __slots__ = ("_headers", "_raw_headers", "attempts", "elapsed", "status")

    def __init__(self, status: int, raw_headers: Any, attempts: int, elapsed: float) -> None:
        self.status: int = status
        self.attempts: int = attempts
        """Requests sent for the call, 1 without a repeat."""
        self.elapsed: float = elapsed
        """Seconds from the first request to the end of the last answer, pauses included."""
        self._raw_headers = raw_headers
        self._headers: dict[str, str] | None = None

    @property
    def headers(self) -> dict[str, str]:
        """The answer's headers, names in lower case; repeated ones are joined by a comma."""
        if self._headers is None:
            headers: dict[str, str] = {}
            for name, value in self._raw_headers:
                key = name.decode("latin-1").lower() if isinstance(name, bytes) else name.lower()
                text = value.decode("latin-1") if isinstance(value, bytes) else value
                headers[key] = f"{headers[key]}, {text}" if key in headers else text
            self._headers = headers
        return self._headers

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, where a header carries it (error bodies carry it themselves)."""
        return self.headers.get("x-request-id")

    @property
    def idempotency_replayed(self) -> bool:
        """Whether this is the stored answer of an earlier call with the same idempotency key."""
        return self.headers.get("idempotency-replayed", "").lower() == "true"

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit that applied, None if the server named none."""
        limit = _number(self.headers.get("x-ratelimit-limit"))
        if limit is None:
            return None
        return RateLimit(
            limit,
            _number(self.headers.get("x-ratelimit-remaining")),
            _number(self.headers.get("x-ratelimit-reset")),
        )

    def __repr__(self) -> str:
        return f"ResponseMetadata(status={self.status}, attempts={self.attempts}, elapsed={self.elapsed:.3f})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.status, list(self.headers.items()), self.attempts, self.elapsed)


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and _INTEGER.fullmatch(text.strip()) else None


class ResultList(list[Any]):
    """The list of an operation that answers with a bare array; it remembers its answer."""

    __slots__ = ("_strait_response",)


_last: ContextVar[ResponseMetadata | None] = ContextVar("strait_last_response", default=None)


def attach(result: Any, metadata: ResponseMetadata) -> None:
    """Remember the answer on what the call returns, and as the last one of this thread or task."""
    _last.set(metadata)
    if hasattr(type(result), "_strait_response"):
        object.__setattr__(result, "_strait_response", metadata)


def last_response() -> ResponseMetadata | None:
    """The answer of the last call made in this thread or task, also where the call returned None or text."""
    return _last.get()


def response_metadata(result: object) -> ResponseMetadata:
    """The answer that this result or error came from.

    Raises LookupError for something that no call returned. Results that cannot carry it (None, text, plain
    JSON) are found through `last_response()`.
    """
    metadata = getattr(result, "response", None) if isinstance(result, BaseException) else None
    metadata = metadata or getattr(result, "_strait_response", None)
    if isinstance(metadata, ResponseMetadata):
        return metadata
    raise LookupError(
        f"{type(result).__name__} carries no response; for results such as None or text use last_response()"
    )
