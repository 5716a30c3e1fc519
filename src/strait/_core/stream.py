"""Streams of server events as iterators of typed events, that end where the server would go on for ever."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import aclosing
from dataclasses import dataclass
from types import AsyncGeneratorType, GeneratorType, TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar, cast

from strait._core.codec import EventAnswer
from strait._core.errors import ApiError, DecodeError, StraitError, TransportError
from strait._core.request import Request
from strait._core.response import ResponseMetadata
from strait._core.sse import Comment, EventParser, ServerSentEvent

T = TypeVar("T")

_GONE = 410

# A server that closes at once must not be asked in a hot loop.
_PAUSE_BEFORE_RECONNECTING = 0.25


class StreamHandle(Protocol):
    """An open answer whose body arrives bit by bit. Raises TransportError where it breaks off."""

    content_type: str

    def chunks(self) -> Iterator[bytes]:
        """The body, as it arrives."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class AsyncStreamHandle(Protocol):
    """As StreamHandle, asynchronously."""

    content_type: str

    def chunks(self) -> AsyncGenerator[bytes, None]:
        """The body, as it arrives."""
        ...

    async def close(self) -> None:
        """Give the connection back."""
        ...


@dataclass(frozen=True, slots=True)
class StreamEnd(Generic[T]):
    """When a stream is over that the server itself would not end, or that it cuts while more is to come."""

    is_last: Callable[[T], bool]
    """Whether nothing follows this event."""
    is_repeat: Callable[[T], bool] = lambda _: False
    """Whether this event, as the first one after a reconnection, only repeats the present state."""


class _Decoder(Generic[T]):
    """Bytes to typed events; the same for both faces."""

    def __init__(self, request: Request[T], *, strict: bool) -> None:
        answer = request.operation.answer
        if not isinstance(answer, EventAnswer):
            raise TypeError(f"{request.operation.name} does not stream")
        self._answer: EventAnswer[T] = answer
        self._name = request.operation.name
        self._strict = strict
        self._parser = EventParser()

    def check(self, content_type: str) -> None:
        """Raises DecodeError where the answer is no event stream."""
        try:
            self._answer.check(b"", content_type.lower())
        except ValueError as error:
            raise DecodeError(f"{self._name}: cannot read the answer: {error}", "", error) from error

    def feed(self, data: bytes) -> Iterator[T | Comment]:
        """Events and keepalive comments that these bytes complete.

        Raises DecodeError for what cannot be read, TransportError where the server says that it gives up.
        """
        for item in self._parsed(lambda: self._parser.feed(data)):
            yield item if isinstance(item, Comment) else self._event(item)

    def drain(self) -> Iterator[T]:
        """Events that only the end of the stream completes. Raises what `feed` does."""
        for item in self._parsed(self._parser.drain):
            if isinstance(item, ServerSentEvent):
                yield self._event(item)

    def _parsed(
        self, parse: Callable[[], list[ServerSentEvent | Comment]]
    ) -> list[ServerSentEvent | Comment]:
        try:
            return parse()
        except ValueError as error:
            raise DecodeError(f"{self._name}: cannot read the stream: {error}", "", error) from error

    def _event(self, event: ServerSentEvent) -> T:
        if event.event == "error":
            raise TransportError(f"{self._name}: the server ended the stream: {event.data[:300]}")
        return self._answer.decode(event.data.encode(), "text/event-stream", self._name, strict=self._strict)


class _Reader(Generic[T]):
    """What both faces share: the request, when to stop, and the answer's metadata.

    The stream holds its reader and the reader's generator, and neither of these holds the stream. So there is no
    circle, and a stream that is dropped half read gives its connection back at once.
    """

    def __init__(self, request: Request[T], *, strict: bool, end: StreamEnd[T] | None) -> None:
        self.request = request
        self.strict = strict
        self.end = end
        self.heard = False
        self.opened = 0
        self.finished = False
        self.response: ResponseMetadata | None = None

    @property
    def pause(self) -> float:
        """Seconds to wait before this connection: none before the first one."""
        return _PAUSE_BEFORE_RECONNECTING if self.opened > 1 else 0.0

    def decoder(self) -> _Decoder[T]:
        """The decoder of a new connection."""
        self.opened += 1
        self.heard = False
        return _Decoder(self.request, strict=self.strict)

    def ended_before_opening(self, error: StraitError) -> bool:
        """Whether the server refuses to stream only because all is over: nothing is lost by ending here."""
        self.response = error.response
        return self.end is not None and isinstance(error, ApiError) and error.status == _GONE

    def wanted(self, event: T) -> bool:
        """Whether this event is news, noting that something came and whether it is the last."""
        first, self.heard = not self.heard, True
        if self.end is None:
            return True
        if self.end.is_last(event):
            self.finished = True
            return True
        return not (first and self.opened > 1 and self.end.is_repeat(event))

    def goes_on_after(self, error: StraitError | None) -> bool:
        """Whether to connect again after this end of a connection, an error or none.

        Only where the end is known to be still ahead, and this connection was of some use.
        Raises TransportError where it is still ahead and reconnecting is no use; an error given is raised itself.
        """
        if self.finished or (self.end is None and error is None):
            return False
        if self.end is not None and self.heard and not isinstance(error, DecodeError):
            return True
        name = self.request.operation.name
        error = error or TransportError(
            f"{name}: the server closed the stream before its end, without an event"
        )
        if error.operation is None:
            error.about(operation=name, method=self.request.operation.method, url=self.request.path)
            error.response = self.response
        raise error


R = TypeVar("R", bound=_Reader[Any])


class _Stream(Generic[R]):
    _reader: R

    @property
    def response(self) -> ResponseMetadata | None:
        """The head of the answer; None until the stream is opened by the first event asked for."""
        return self._reader.response

    @property
    def _strait_response(self) -> ResponseMetadata | None:
        return self._reader.response


class _SyncReader(_Reader[T]):
    def __init__(
        self,
        request: Request[T],
        open_handle: Callable[[float], tuple[StreamHandle, ResponseMetadata]],
        is_over: Callable[[], bool] | None,
        *,
        strict: bool,
        end: StreamEnd[T] | None,
    ) -> None:
        super().__init__(request, strict=strict, end=end)
        self.open = open_handle
        self.is_over = is_over
        self.handle: StreamHandle | None = None

    def drop(self) -> None:
        handle, self.handle = self.handle, None
        if handle is not None:
            handle.close()

    def events(self) -> Generator[T, None, None]:
        while not self.finished:
            decoder = self.decoder()
            try:
                self.handle, self.response = self.open(self.pause)
            except StraitError as error:
                if self.ended_before_opening(error):
                    return
                raise
            failure: StraitError | None = None
            try:
                decoder.check(self.handle.content_type)
                yield from self._of_connection(self.handle, decoder)
            except (TransportError, DecodeError) as error:
                failure = error
            finally:
                self.drop()
            if not self.goes_on_after(failure):
                return

    def _of_connection(self, handle: StreamHandle, decoder: _Decoder[T]) -> Iterator[T]:
        for chunk in handle.chunks():
            for item in decoder.feed(chunk):
                if isinstance(item, Comment):
                    self.heard = True
                    self.finished = self.finished or (self.is_over is not None and self.is_over())
                elif self.wanted(item):
                    yield item
                if self.finished:
                    return
        for event in decoder.drain():
            if self.wanted(event):
                yield event


class EventStream(_Stream[_SyncReader[T]], Generic[T]):
    """An iterator of events. It opens at the first event asked for; leave it early with `close()` or `with`.

    `for event in client.runs.stream(run_id): ...`
    """

    def __init__(
        self,
        request: Request[T],
        open_handle: Callable[[float], tuple[StreamHandle, ResponseMetadata]],
        *,
        strict: bool = False,
        end: StreamEnd[T] | None = None,
        is_over: Callable[[], bool] | None = None,
    ) -> None:
        self._reader = _SyncReader(request, open_handle, is_over, strict=strict, end=end)
        self._events = self._reader.events()

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        return next(self._events)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the stream and give its connection back. Closing twice is fine.

        While another thread waits for an event, the stream ends there with the next thing that the server sends.
        """
        self._reader.finished = True
        if not cast("GeneratorType[T, None, None]", self._events).gi_running:
            self._events.close()


class _AsyncReader(_Reader[T]):
    def __init__(
        self,
        request: Request[T],
        open_handle: Callable[[float], Awaitable[tuple[AsyncStreamHandle, ResponseMetadata]]],
        is_over: Callable[[], Awaitable[bool]] | None,
        *,
        strict: bool,
        end: StreamEnd[T] | None,
    ) -> None:
        super().__init__(request, strict=strict, end=end)
        self.open = open_handle
        self.is_over = is_over
        self.handle: AsyncStreamHandle | None = None

    async def drop(self) -> None:
        handle, self.handle = self.handle, None
        if handle is not None:
            await handle.close()

    async def events(self) -> AsyncGenerator[T, None]:
        while not self.finished:
            decoder = self.decoder()
            try:
                self.handle, self.response = await self.open(self.pause)
            except StraitError as error:
                if self.ended_before_opening(error):
                    return
                raise
            failure: StraitError | None = None
            try:
                decoder.check(self.handle.content_type)
                async with aclosing(self._of_connection(self.handle, decoder)) as events:
                    async for event in events:
                        yield event
            except (TransportError, DecodeError) as error:
                failure = error
            finally:
                await self.drop()
            if not self.goes_on_after(failure):
                return

    async def _of_connection(
        self, handle: AsyncStreamHandle, decoder: _Decoder[T]
    ) -> AsyncGenerator[T, None]:
        async with aclosing(handle.chunks()) as chunks:
            async for chunk in chunks:
                for item in decoder.feed(chunk):
                    if isinstance(item, Comment):
                        self.heard = True
                        self.finished = self.finished or (self.is_over is not None and await self.is_over())
                    elif self.wanted(item):
                        yield item
                    if self.finished:
                        return
        for event in decoder.drain():
            if self.wanted(event):
                yield event


class AsyncEventStream(_Stream[_AsyncReader[T]], Generic[T]):
    """An asynchronous iterator of events. It opens at the first one asked for; leave it early with `async with`.

    `async with client.runs.stream(run_id) as events: async for event in events: ...`
    """

    def __init__(
        self,
        request: Request[T],
        open_handle: Callable[[float], Awaitable[tuple[AsyncStreamHandle, ResponseMetadata]]],
        *,
        strict: bool = False,
        end: StreamEnd[T] | None = None,
        is_over: Callable[[], Awaitable[bool]] | None = None,
    ) -> None:
        self._reader = _AsyncReader(request, open_handle, is_over, strict=strict, end=end)
        self._events = self._reader.events()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        return await self._events.__anext__()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """End the stream and give its connection back. Closing twice is fine.

        While another task waits for an event, the stream ends there with the next thing that the server sends.
        """
        self._reader.finished = True
        if not cast("AsyncGeneratorType[T, None]", self._events).ag_running:
            await self._events.aclose()
