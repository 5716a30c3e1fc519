"""A stream gives every event once, ends when all is over, and never keeps a connection or swallows an error."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import AsyncGenerator, Iterator
from contextvars import ContextVar
from typing import Any, Literal

import pytest

from strait._core.codec import EventAnswer, JsonAnswer, UnknownEvent
from strait._core.errors import ApiError, DecodeError, StraitError, TransportError
from strait._core.model import ResultModel
from strait._core.request import Operation, Request
from strait._core.response import ResponseMetadata, response_metadata
from strait._core.stream import AsyncEventStream, EventStream, StreamEnd


class Change(ResultModel):
    type: Literal["change"]
    to: str


ANSWER: EventAnswer[Change] = EventAnswer(Change)
REQUEST = Request(
    Operation("runs.stream", "stream-run", "GET", "/v1/runs/{runID}/stream", ANSWER), "/v1/runs/r/stream"
)
END: StreamEnd[Any] = StreamEnd(lambda event: event.get("to") == "done")
REPEATING: StreamEnd[Any] = StreamEnd(
    lambda event: event.get("to") == "done", is_repeat=lambda event: event.get("to") == "waiting"
)
ALIVE = b": keepalive\n\n"
RESET = TransportError("reset")


def event(to: str) -> bytes:
    return b"data: %s\n\n" % json.dumps({"type": "change", "to": to}).encode()


WAITING: ContextVar[asyncio.Event] = ContextVar("waiting")
"""Set once a connection waits for ever."""

Connection = list[bytes | BaseException] | StraitError


class Handle:
    """One connection: gives its chunks, then raises what is no bytes."""

    def __init__(self, chunks: list[Any], content_type: str) -> None:
        self.content_type = content_type
        self.closed = 0
        self.read = 0
        self._chunks = chunks

    def chunks(self) -> Iterator[bytes]:
        for chunk in self._chunks:
            assert not self.closed, "read after it was closed"
            self.read += 1
            if isinstance(chunk, BaseException):
                raise chunk
            yield chunk

    def close(self) -> None:
        self.closed += 1


class AsyncHandle(Handle):
    async def chunks(self) -> AsyncGenerator[bytes, None]:  # type: ignore[override]
        for chunk in super().chunks():
            if chunk == b"wait":
                WAITING.get().set()
                await asyncio.Event().wait()
            yield chunk

    async def close(self) -> None:  # type: ignore[override]
        self.closed += 1


class Server:
    def __init__(self, *connections: Connection, kind: str = "text/event-stream") -> None:
        self.connections = list(connections)
        self.kind = kind
        self.handles: list[Handle] = []
        self.pauses: list[float] = []

    def open(self, pause: float, cls: type[Handle] = Handle) -> tuple[Any, ResponseMetadata]:
        self.pauses.append(pause)
        connection = self.connections.pop(0)
        if isinstance(connection, StraitError):
            connection.response = ResponseMetadata(connection.status or 0, (), 1, 0.0)
            raise connection
        self.handles.append(cls(connection, self.kind))
        return self.handles[-1], ResponseMetadata(200, [("n", str(len(self.handles)))], 1, 0.0)

    async def open_async(self, pause: float) -> tuple[Any, ResponseMetadata]:
        return self.open(pause, AsyncHandle)

    @property
    def closed(self) -> list[int]:
        return [handle.closed for handle in self.handles]


def stream(server: Server, end: StreamEnd[Any] | None = END, **options: Any) -> EventStream[Any]:
    return EventStream(REQUEST, server.open, end=end, **options)


def async_stream(server: Server, end: StreamEnd[Any] | None = END, **options: Any) -> AsyncEventStream[Any]:
    return AsyncEventStream(REQUEST, server.open_async, end=end, **options)


async def collect(events: AsyncEventStream[Any], into: list[str]) -> None:
    async for each in events:
        into.append(each["to"])


def outcome(server: Server, end: StreamEnd[Any] | None, *, face: str) -> tuple[list[str], StraitError | None]:
    """What both faces give: the events, and the error at their end."""
    found: list[str] = []
    try:
        if face == "sync":
            found.extend(each["to"] for each in stream(server, end))
        else:
            asyncio.run(collect(async_stream(server, end), found))
    except StraitError as error:
        return found, error
    return found, None


# The same for both faces: what comes, when it ends, when it connects again

both = pytest.mark.parametrize("face", ["sync", "async"])


@both
def test_events_come_one_by_one_however_the_bytes_are_cut(face: str) -> None:
    content = ALIVE + event("é") + event("b") + event("done")
    for size in (1, 2, 3, 7, len(content)):
        chunks: list[Any] = [content[i : i + size] for i in range(0, len(content), size)]
        server = Server(chunks)
        assert outcome(server, END, face=face) == (["é", "b", "done"], None)
        assert server.closed == [1]


@both
def test_nothing_is_read_after_the_last_event(face: str) -> None:
    server = Server([event("a"), event("done") + event("late"), event("later")])
    assert outcome(server, END, face=face) == (["a", "done"], None)
    assert [(handle.read, handle.closed) for handle in server.handles] == [(2, 1)]


@both
def test_a_stream_without_an_end_ends_where_the_server_ends_it(face: str) -> None:
    server = Server([event("a"), event("done"), event("b")])
    assert outcome(server, None, face=face) == (["a", "done", "b"], None)
    assert server.closed == [1]


@both
def test_a_cut_before_the_end_is_mended_by_connecting_again(face: str) -> None:
    for cut in ([], [RESET]):
        server = Server([event("a"), *cut], [event("b"), *cut], [ALIVE, *cut], [event("done")])
        assert outcome(server, END, face=face) == (["a", "b", "done"], None)
        assert server.closed == [1, 1, 1, 1]


@both
def test_the_first_event_after_reconnecting_is_dropped_only_if_it_repeats_the_present_state(
    face: str,
) -> None:
    server = Server([event("waiting")], [event("waiting"), event("waiting")], [event("new")], [event("done")])
    assert outcome(server, REPEATING, face=face) == (["waiting", "waiting", "new", "done"], None)


@both
def test_a_cut_in_the_middle_of_an_event_does_not_give_half_of_it(face: str) -> None:
    server = Server([event("a") + event("b")[:-3]], [event("done")])
    assert outcome(server, END, face=face) == (["a", "done"], None)


@both
@pytest.mark.parametrize("end", [None, END])
def test_a_break_of_a_connection_that_was_of_no_use_is_an_error(face: str, end: Any) -> None:
    server = Server([TransportError("reset")])
    found, error = outcome(server, end, face=face)
    assert (found, str(error)) == ([], "reset")
    assert server.closed == [1]


@both
def test_a_break_of_a_stream_without_an_end_is_an_error_even_after_events(face: str) -> None:
    server = Server([event("a"), TransportError("reset")])
    found, error = outcome(server, None, face=face)
    assert (found, str(error)) == (["a"], "reset")


@both
def test_a_server_that_closes_without_a_word_before_the_end_is_an_error_and_not_the_end(face: str) -> None:
    server = Server([event("a")], [])
    found, error = outcome(server, END, face=face)
    assert found == ["a"]
    assert type(error) is TransportError
    assert str(error) == "runs.stream: the server closed the stream before its end, without an event"
    assert server.closed == [1, 1]


@both
def test_errors_of_a_stream_say_which_call_they_belong_to(face: str) -> None:
    connections: list[list[Any]] = [
        [TransportError("reset")],
        [],
        [b"data: [1]\n\n"],
        [b"event: error\ndata: x\n\n"],
    ]
    for chunks in connections:
        _, error = outcome(Server(chunks), END, face=face)
        assert error is not None
        assert (error.operation, error.method, error.url) == ("runs.stream", "GET", "/v1/runs/r/stream")
        assert response_metadata(error).status == 200


@both
def test_gone_means_that_all_is_over_at_the_start_and_after_reconnecting(face: str) -> None:
    assert outcome(Server(ApiError(410, "already ended")), END, face=face) == ([], None)
    assert outcome(Server([event("a")], ApiError(410, "already ended")), END, face=face) == (["a"], None)


@both
def test_gone_is_an_error_where_the_end_is_unknown(face: str) -> None:
    _, error = outcome(Server(ApiError(410, "gone")), None, face=face)
    assert str(error) == "gone"


@both
@pytest.mark.parametrize("refusal", [ApiError(500, "no"), TransportError("no"), DecodeError("no", "")])
def test_a_refusal_is_an_error_at_the_start_and_after_reconnecting(face: str, refusal: StraitError) -> None:
    assert outcome(Server(refusal), END, face=face) == ([], refusal)
    assert outcome(Server([event("a")], refusal), END, face=face) == (["a"], refusal)


@both
def test_an_error_event_ends_the_stream_with_its_text(face: str) -> None:
    server = Server([b'event: error\ndata: {"error":"streaming not available"}\n\n', event("a")])
    found, error = outcome(server, END, face=face)
    assert found == []
    assert str(error) == 'runs.stream: the server ended the stream: {"error":"streaming not available"}'
    assert server.closed == [1]


@both
@pytest.mark.parametrize("data", [b"data: [1]\n\n", b"data: {\n\n", b"data: text\n\n", b"data: \xff\n\n"])
def test_an_event_that_cannot_be_read_is_a_decode_error_after_those_before_it(face: str, data: bytes) -> None:
    server = Server([event("a") + data + event("b")])
    found, error = outcome(server, END, face=face)
    assert (found, type(error)) == (["a"], DecodeError)
    assert server.closed == [1]


@both
def test_an_event_without_end_is_a_decode_error_and_not_all_of_the_memory(face: str) -> None:
    server = Server([event("a"), *[b"data: " + b"x" * 1_000_000 + b"\n"] * 10])
    found, error = outcome(server, END, face=face)
    assert (found, type(error)) == (["a"], DecodeError)
    assert "longer than" in str(error)
    assert server.closed == [1]


@both
@pytest.mark.parametrize("kind", ["text/html", "application/json", ""])
def test_an_answer_that_is_no_event_stream_is_a_decode_error(face: str, kind: str) -> None:
    server = Server([b"<html>"], kind=kind)
    found, error = outcome(server, END, face=face)
    assert (found, type(error)) == ([], DecodeError)
    assert server.closed == [1]


@both
def test_an_event_of_an_unknown_kind_is_given_and_does_not_end_the_stream(face: str) -> None:
    server = Server([b'data: {"type": "new", "to": "x"}\n\n', event("done")])
    assert outcome(server, END, face=face) == (["x", "done"], None)


def test_strict_streams_refuse_an_event_of_an_unknown_kind() -> None:
    server = Server([b'data: {"type": "new"}\n\n'])
    with pytest.raises(DecodeError):
        next(stream(server, strict=True))
    assert type(next(stream(Server([b'data: {"type": "new"}\n\n'])))) is UnknownEvent


def test_a_request_that_does_not_stream_is_a_type_error() -> None:
    request = Request(Operation("jobs.get", "get-job", "GET", "/v1/jobs/{jobID}", JsonAnswer()), "/v1/jobs/j")
    server = Server([event("a")])
    with pytest.raises(TypeError, match=r"jobs\.get does not stream"):
        next(EventStream(request, server.open))
    assert server.handles == []


# Keepalives ask whether all is over


def test_a_run_that_ended_without_an_event_ends_the_stream_at_the_next_keepalive() -> None:
    answers = iter([False, True])
    server = Server([ALIVE, event("a"), ALIVE, event("never")])
    assert [each["to"] for each in stream(server, is_over=lambda: next(answers))] == ["a"]
    assert server.closed == [1]


@pytest.mark.anyio
async def test_a_run_that_ended_without_an_event_ends_the_async_stream_too() -> None:
    answers = iter([False, True])

    async def is_over() -> bool:
        return next(answers)

    server = Server([ALIVE, event("a"), ALIVE, event("never")])
    found: list[str] = []
    await collect(async_stream(server, is_over=is_over), found)
    assert found == ["a"]
    assert server.closed == [1]


def test_an_error_of_that_question_comes_out_and_closes_the_connection() -> None:
    def is_over() -> bool:
        raise KeyError("broken")

    server = Server([ALIVE, event("a")])
    with pytest.raises(KeyError):
        next(stream(server, is_over=is_over))
    assert server.closed == [1]


# Leaving early


def test_a_stream_opens_with_the_first_event_asked_for() -> None:
    server = Server([event("a"), event("done")])
    events = stream(server)
    assert (server.handles, events.response) == ([], None)
    with pytest.raises(LookupError):
        response_metadata(events)
    next(events)
    assert response_metadata(events).headers == {"n": "1"}


def test_closing_gives_the_connection_back_exactly_once_and_ends_the_stream() -> None:
    server = Server([event("a"), event("b")])
    events = stream(server)
    next(events)
    assert server.closed == [0]
    for _ in range(3):
        events.close()
        assert server.closed == [1]
        assert list(events) == []


def test_a_stream_closed_before_its_first_event_never_opens() -> None:
    server = Server([event("a")])
    events = stream(server)
    events.close()
    assert list(events) == []
    assert server.handles == []


def test_an_exception_in_the_with_block_closes_the_connection_and_comes_out() -> None:
    server = Server([event("a"), event("b")])
    with pytest.raises(ValueError, match="invalid literal"), stream(server) as events:
        int(next(events)["to"])
    assert server.closed == [1]


def test_an_exception_below_comes_out_and_closes_the_connection() -> None:
    for error in (KeyboardInterrupt(), MemoryError(), ValueError("bug")):
        server = Server([event("a"), error])
        events = stream(server)
        next(events)
        with pytest.raises(type(error)):
            next(events)
        assert server.closed == [1]
        assert list(events) == []


def test_a_stream_that_is_dropped_half_read_gives_its_connection_back_at_once() -> None:
    gc.disable()
    try:
        server = Server([event("a"), event("b")])
        for _ in stream(server):
            break
        assert server.closed == [1]
    finally:
        gc.enable()


def test_closing_in_the_loop_ends_it() -> None:
    server = Server([event("a") + event("b")])
    events = stream(server)
    seen = []
    for each in events:
        seen.append(each["to"])
        events.close()
    assert seen == ["a"]
    assert server.closed == [1]


def test_closing_from_another_thread_ends_the_stream_with_the_next_thing_the_server_sends() -> None:
    waiting, closed = threading.Event(), threading.Event()

    class SlowHandle(Handle):
        def chunks(self) -> Iterator[bytes]:
            yield event("a")
            waiting.set()
            assert closed.wait(10)
            yield ALIVE
            pytest.fail("read on")

    server = Server([])
    events: EventStream[Any] = EventStream(REQUEST, lambda pause: server.open(pause, SlowHandle), end=END)
    found: list[str] = []
    reader = threading.Thread(target=lambda: found.extend(each["to"] for each in events))
    reader.start()
    assert waiting.wait(10)
    events.close()
    closed.set()
    reader.join(10)
    assert not reader.is_alive()
    assert found == ["a"]
    assert server.closed == [1]


# Leaving early, asynchronously


@pytest.mark.anyio
async def test_leaving_an_async_stream_gives_the_connection_back_exactly_once() -> None:
    server = Server([event("a"), event("b")])
    async with async_stream(server) as events:
        async for _ in events:
            break
        assert server.closed == [0]
    assert server.closed == [1]
    await events.close()
    assert [each async for each in events] == []
    assert server.closed == [1]


@pytest.mark.anyio
async def test_an_async_stream_closed_before_its_first_event_never_opens() -> None:
    server = Server([event("a")])
    async with async_stream(server) as events:
        pass
    assert [each async for each in events] == []
    assert server.handles == []


@pytest.mark.anyio
async def test_an_exception_in_the_async_with_block_closes_the_connection_and_comes_out() -> None:
    server = Server([event("a"), event("b")])
    with pytest.raises(ValueError, match="invalid literal"):
        async with async_stream(server) as events:
            int((await anext(events))["to"])
    assert server.closed == [1]


@pytest.mark.anyio
async def test_a_cancelled_task_gives_its_connection_back_and_does_not_connect_again() -> None:
    server = Server([event("a"), b"wait"], [event("b")])
    found: list[str] = []
    WAITING.set(waiting := asyncio.Event())
    task = asyncio.create_task(collect(async_stream(server), found))
    await waiting.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert found == ["a"]
    assert server.closed == [1]


@pytest.mark.anyio
async def test_closing_while_another_task_waits_is_no_error_and_ends_its_stream() -> None:
    server = Server([event("a"), b"wait"])
    events = async_stream(server)
    found: list[str] = []
    WAITING.set(waiting := asyncio.Event())
    task = asyncio.create_task(collect(events, found))
    await waiting.wait()
    await events.close()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert server.closed == [1]
    assert [each async for each in events] == []


@pytest.mark.anyio
async def test_an_async_stream_that_is_dropped_half_read_gives_its_connection_back() -> None:
    gc.disable()
    try:
        server = Server([event("a"), event("b")])
        async for _ in async_stream(server):
            break
        for _ in range(5):
            await asyncio.sleep(0)
        assert server.closed == [1]
    finally:
        gc.enable()
