"""What middleware is told of each request, answer and failure."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from strait._core.secrets import masked_headers, masked_query


@dataclass(repr=False)
class MiddlewareRequestContext:
    """A request about to be sent. `repr` hides secrets and the body."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None = None

    def __repr__(self) -> str:
        headers = masked_headers(self.headers)
        body = None if self.body is None else f"<{len(self.body)} bytes>"
        return f"{type(self).__name__}({_request_line(self)}, headers={headers!r}, body={body})"


@dataclass(repr=False)
class MiddlewareResponseContext:
    """An answer that has arrived, whatever its status."""

    method: str
    url: str
    status: int
    duration_ms: int

    def __repr__(self) -> str:
        figures = f"status={self.status!r}, duration_ms={self.duration_ms!r}"
        return f"{type(self).__name__}({_request_line(self)}, {figures})"


@dataclass(repr=False)
class MiddlewareErrorContext:
    """A request that brought no answer."""

    method: str
    url: str
    error: BaseException

    def __repr__(self) -> str:
        return f"{type(self).__name__}({_request_line(self)}, error={self.error!r})"


@dataclass
class Middleware:
    """Functions called around every request; each may be left out. With AsyncClient they may be async."""

    on_request: Callable[[MiddlewareRequestContext], Awaitable[None] | None] | None = None
    on_response: Callable[[MiddlewareResponseContext], Awaitable[None] | None] | None = None
    on_error: Callable[[MiddlewareErrorContext], Awaitable[None] | None] | None = None


def _request_line(
    context: MiddlewareRequestContext | MiddlewareResponseContext | MiddlewareErrorContext,
) -> str:
    return f"method={context.method!r}, url={masked_query(context.url)!r}"
