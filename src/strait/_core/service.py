"""What every generated service class stands on: a request in, what the operation returns out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from strait._core.call import AsyncCaller, Caller, call, open_stream
from strait._core.page import AsyncPage, AsyncPages, Page

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from strait._core.call import Flow, Settings
    from strait._core.request import Request
    from strait._core.stream import AsyncEventStream, EventStream, StreamEnd

T = TypeVar("T")


def _settings(
    client: Caller | AsyncCaller, timeout_ms: int | None, deadline_ms: int | None, max_retries: int | None
) -> Settings:
    if timeout_ms is None and deadline_ms is None and max_retries is None:
        return client.settings
    return client.settings.changed(timeout_ms=timeout_ms, deadline_ms=deadline_ms, max_retries=max_retries)


def _flow(
    client: Caller | AsyncCaller,
    request: Request[T],
    extra_headers: Mapping[str, str] | None,
    timeout_ms: int | None,
    deadline_ms: int | None,
    max_retries: int | None,
    idempotency_key: str | None = None,
) -> tuple[Flow[T], Settings]:
    settings = _settings(client, timeout_ms, deadline_ms, max_retries)
    return call(request, settings, extra_headers, idempotency_key), settings


class Service:
    """A group of operations of a synchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: Caller) -> None:
        self._client = client

    def _send(
        self,
        request: Request[T],
        extra_headers: Mapping[str, str] | None,
        timeout_ms: int | None,
        deadline_ms: int | None,
        max_retries: int | None,
        idempotency_key: str | None = None,
    ) -> T:
        settings = _settings(self._client, timeout_ms, deadline_ms, max_retries)
        return self._client.run(call(request, settings, extra_headers, idempotency_key))

    def _flow(self, request: Request[T], *options: Any, **named: Any) -> tuple[Flow[T], Settings]:
        return _flow(self._client, request, *options, **named)

    def _page(
        self,
        request: Request[Any],
        extra_headers: Mapping[str, str] | None,
        timeout_ms: int | None,
        deadline_ms: int | None,
        max_retries: int | None,
    ) -> Page[Any]:
        options = (extra_headers, timeout_ms, deadline_ms, max_retries)
        return Page(
            self._send(request, *options),
            lambda cursor: self._page(request.with_query("cursor", cursor), *options),
        )

    def _stream(
        self,
        request: Request[T],
        extra_headers: Mapping[str, str] | None,
        timeout_ms: int | None,
        deadline_ms: int | None,
        max_retries: int | None,
        *,
        end: StreamEnd[T] | None = None,
        is_over: Callable[[], bool] | None = None,
    ) -> EventStream[T]:
        from strait._core.stream import EventStream  # few programs stream

        settings = _settings(self._client, timeout_ms, deadline_ms, max_retries)
        return EventStream(
            request,
            lambda pause: self._client.run(open_stream(request, settings, extra_headers, pause=pause)),
            strict=settings.strict,
            end=end,
            is_over=is_over,
        )


class AsyncService:
    """A group of operations of an asynchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def _send(
        self,
        request: Request[T],
        extra_headers: Mapping[str, str] | None,
        timeout_ms: int | None,
        deadline_ms: int | None,
        max_retries: int | None,
        idempotency_key: str | None = None,
    ) -> T:
        settings = _settings(self._client, timeout_ms, deadline_ms, max_retries)
        return await self._client.run(call(request, settings, extra_headers, idempotency_key))

    def _flow(self, request: Request[T], *options: Any, **named: Any) -> tuple[Flow[T], Settings]:
        return _flow(self._client, request, *options, **named)

    def _pages(
        self,
        request: Request[Any],
        extra_headers: Mapping[str, str] | None,
        timeout_ms: int | None,
        deadline_ms: int | None,
        max_retries: int | None,
    ) -> AsyncPages[Any]:
        options = (extra_headers, timeout_ms, deadline_ms, max_retries)

        async def fetch(cursor: str | None = None) -> AsyncPage[Any]:
            asked = request if cursor is None else request.with_query("cursor", cursor)
            return AsyncPage(await self._send(asked, *options), fetch)

        return AsyncPages(fetch)

    def _stream(
        self,
        request: Request[T],
        extra_headers: Mapping[str, str] | None,
        timeout_ms: int | None,
        deadline_ms: int | None,
        max_retries: int | None,
        *,
        end: StreamEnd[T] | None = None,
        is_over: Callable[[], Awaitable[bool]] | None = None,
    ) -> AsyncEventStream[T]:
        from strait._core.stream import AsyncEventStream  # as above

        settings = _settings(self._client, timeout_ms, deadline_ms, max_retries)
        return AsyncEventStream(
            request,
            lambda pause: self._client.run(open_stream(request, settings, extra_headers, pause=pause)),
            strict=settings.strict,
            end=end,
            is_over=is_over,
        )
