"""Server-sent events are read by the WHATWG's rules, however the bytes are cut."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from strait._core.sse import Comment, EventParser, ServerSentEvent

Item = ServerSentEvent | Comment

# Every construct once, with each kind of line end; among them a CR that a lone byte follows.
SAMPLE = (
    b"\xef\xbb\xbfdata: first\n\n"
    b": keepalive\n\n"
    b'event: status\r\nid: 7\r\nretry: 3000\r\ndata: {"a":1}\r\ndata:  two\r\n\r\n'
    b"data:x\rdata\rdata:\r\r"
    b":\n:no space\r\n"
    b"id: a\0b\ndata: \xe2\x82\xac \xf0\x9f\x98\x80\n\n"
    b"data: \xff\xe2\x82\n\r\n"
    b"event: unsent\n\n"
    b"unknown: x\nData: y\n data: z\nretry: 1x\nretry:\nid\ndata: a:b\n\n"
    b"event\ndata: \xef\xbb\xbfinner\n\n"
    b"id: 8\n\n"
    b"data: last\n\r"
    b"id: 9\ndata: cut off\n"
)
EXPECTED: list[Item] = [
    ServerSentEvent("message", "first", None, None),
    Comment("keepalive"),
    ServerSentEvent("status", '{"a":1}\n two', "7", 3000),
    ServerSentEvent("message", "x\n\n", "7", None),
    Comment(""),
    Comment("no space"),
    ServerSentEvent("message", "€ 😀", "7", None),
    ServerSentEvent("message", "�" * 2, "7", None),
    ServerSentEvent("message", "a:b", "", None),
    ServerSentEvent("message", "\ufeffinner", "", None),
    ServerSentEvent("message", "last", "8", None),
]


def parse(*chunks: bytes) -> list[Item]:
    parser = EventParser()
    items = [item for chunk in chunks for item in parser.feed(chunk)]
    return items + parser.drain()


def test_a_stream_in_one_piece_gives_its_events_and_comments_in_order() -> None:
    assert parse(SAMPLE) == EXPECTED


def test_every_split_into_two_gives_identical_events() -> None:
    for cut in range(len(SAMPLE) + 1):
        assert parse(SAMPLE[:cut], SAMPLE[cut:]) == EXPECTED, cut


def test_every_split_into_three_gives_identical_events() -> None:
    for first in range(0, len(SAMPLE) + 1):
        for second in range(first, len(SAMPLE) + 1):
            assert parse(SAMPLE[:first], SAMPLE[first:second], SAMPLE[second:]) == EXPECTED, (first, second)


def test_every_chunk_size_gives_identical_events() -> None:
    for size in range(1, len(SAMPLE)):
        cuts = [*range(0, len(SAMPLE), size), len(SAMPLE)]
        assert parse(*(SAMPLE[start:end] for start, end in pairwise(cuts))) == EXPECTED, size


def test_empty_chunks_change_nothing() -> None:
    assert parse(*(chunk for byte in SAMPLE for chunk in (b"", bytes([byte]), b""))) == EXPECTED


def test_an_event_comes_with_the_byte_that_closes_it() -> None:
    parser = EventParser()
    assert parser.feed(b"data: x\r\n\r") == [ServerSentEvent("message", "x", None, None)]
    assert parser.feed(b"\n") == []
    assert parser.feed(b": still here\r") == [Comment("still here")]


def test_a_line_feed_after_an_unfinished_line_is_not_taken_for_half_of_an_earlier_crlf() -> None:
    parser = EventParser()
    parser.feed(b":a\rdata: b")
    assert parser.feed(b"\n\n") == [ServerSentEvent("message", "b", None, None)]


@pytest.mark.parametrize("text", ["\u2028", "\x0b", "\x0c", "\x1c", "\x85"])
def test_only_cr_and_lf_end_a_line(text: str) -> None:
    assert parse(f"data: a{text}b\n\n".encode()) == [ServerSentEvent("message", f"a{text}b", None, None)]


def test_an_event_without_data_is_not_sent_and_leaves_no_trace_in_the_next() -> None:
    assert parse(b"event: ping\nretry: 5\n\ndata: x\n\n") == [ServerSentEvent("message", "x", None, None)]


def test_an_event_with_an_empty_data_line_is_sent() -> None:
    assert parse(b"data\n\n", b"data:\n\n") == [ServerSentEvent("message", "", None, None)] * 2


def test_only_the_first_byte_order_mark_is_dropped() -> None:
    bom = b"\xef\xbb\xbf"
    assert parse(bom + bom + b"data: x\n\n") == []
    assert parse(bom + b"\n" + bom + b"data: x\n\n") == []


@pytest.mark.parametrize("value", [b"", b"-1", b"1.5", b" 1", b"\xd9\xa3", b"9" * 10000])
def test_a_reconnection_time_that_is_no_number_is_ignored(value: bytes) -> None:
    event = ServerSentEvent("message", "x", None, None)
    assert parse(b"retry: " + value + b"\ndata: x\n\n") == [event]


def test_what_reconnecting_needs_outlives_the_stream() -> None:
    def needed(parser: EventParser) -> tuple[str | None, int | None]:
        return parser.last_event_id, parser.retry

    parser = EventParser()
    assert needed(parser) == (None, None)
    parser.feed(b"retry: 250\nid: 1\ndata: x\n\nid: 2\n\nid: 3\ndata: cut")
    assert needed(parser) == ("2", 250)
    assert parser.drain() == []
    assert needed(parser) == ("2", 250)
    assert parser.feed(b"\xef\xbb\xbfdata: y\n\n") == [ServerSentEvent("message", "y", "2", None)]


@pytest.mark.parametrize("end", [b"", b"data: x", b"data: x\n", b": comment", b"data: x\r"])
def test_what_the_end_of_the_stream_cuts_off_is_discarded(end: bytes) -> None:
    parser = EventParser()
    parser.feed(end)
    assert parser.drain() == []
    assert parser.feed(b"\ndata: y\n\n") == [ServerSentEvent("message", "y", None, None)]


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize(
    "long",
    [
        b"data: " + b"x" * 30,
        b": " + b"x" * 31,
        b"data: 1234567\n" * 5,
        b"data\n" * 40,
        b"id: " + b"x" * 30 + b"\n\n",
    ],
)
def test_an_event_over_the_limit_is_refused_after_those_before_it(long: bytes, size: int) -> None:
    parser = EventParser(max_event_bytes=32)
    stream = b"data: fine\n\n" + long
    items: list[Item] = []

    def feed_all() -> None:
        for start in range(0, len(stream), size):
            items.extend(parser.feed(stream[start : start + size]))
        parser.drain()

    with pytest.raises(ValueError, match=r"longer than 32 bytes \(max_event_bytes\)"):
        feed_all()
    assert items == [ServerSentEvent("message", "fine", None, None)]


def test_a_refused_stream_stays_refused_until_it_is_drained() -> None:
    parser = EventParser(max_event_bytes=8)
    for chunk in (b"data: 12345678", b"\n\n", b""):
        with pytest.raises(ValueError, match="longer than 8 bytes"):
            parser.feed(chunk)
    with pytest.raises(ValueError, match="longer than 8 bytes"):
        parser.drain()
    assert parser.feed(b"data: 1\n\n") == [ServerSentEvent("message", "1", None, None)]


def test_the_limit_is_per_event_and_comments_do_not_add_up() -> None:
    parser = EventParser(max_event_bytes=16)
    assert len(parser.feed(b": keepalive\n" * 1000)) == 1000
    assert len(parser.feed(b"data: 0123456789\n\n" * 1000)) == 1000


def test_an_event_of_eight_mebibytes_fits_by_default() -> None:
    data = b"x" * (8 * 1024 * 1024 - len(b"data:"))
    (event,) = parse(b"data:" + data + b"\n\n")
    assert isinstance(event, ServerSentEvent)
    assert len(event.data) == len(data)
    with pytest.raises(ValueError, match="longer than 8388608 bytes"):
        EventParser().feed(b"data: " + data)


@pytest.mark.parametrize("line", [b"x", b"data: x\n"])
def test_the_time_for_byte_by_byte_feeding_is_linear(line: bytes) -> None:
    """Sixteen times the bytes take about sixteen times as long; re-scanning would make it 256 times."""

    def cost(length: int) -> float:
        chunks = [bytes([byte]) for byte in b"data: " + line * (length // len(line))]
        parser = EventParser()
        start = time.process_time()
        for chunk in chunks:
            parser.feed(chunk)
        return time.process_time() - start

    short = min(cost(16_000) for _ in range(3))
    assert min(cost(256_000) for _ in range(2)) < short * 16 * 4


def test_items_are_values() -> None:
    event = ServerSentEvent("message", "x", None, None)
    assert event == ServerSentEvent(event="message", data="x", id=None, retry=None)
    assert len({event, Comment("x"), Comment(text="x")}) == 2
    with pytest.raises(AttributeError):
        event.data = "y"  # type: ignore[misc]  # the point of the test
