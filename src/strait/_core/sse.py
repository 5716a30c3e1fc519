"""Bytes of a text/event-stream to events, by the rules of the WHATWG: feed chunks, drain at the end. No I/O.

https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
"""

from __future__ import annotations

from dataclasses import dataclass

_BOM = b"\xef\xbb\xbf"
_MAX_RETRY_DIGITS = 15


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event. Without an `event:` line it is a `message`."""

    event: str
    data: str
    id: str | None
    """The id in force: its own, else that of the event before it; None if the stream has named none."""
    retry: int | None
    """Milliseconds that its own `retry:` line asks to wait before reconnecting."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A line that says nothing but that the stream is alive."""

    text: str


class EventParser:
    """The events and comments of one stream, in order, however its bytes are cut, in linear time.

    A line is read as soon as its end arrives; the second half of a CRLF is not waited for.
    """

    def __init__(self, *, max_event_bytes: int = 8 * 1024 * 1024) -> None:
        self.last_event_id: str | None = None
        """What to send as Last-Event-ID when reconnecting."""
        self.retry: int | None = None
        """The last reconnection time in milliseconds that the stream named, in an event or alone."""
        self._max_event_bytes = max_event_bytes
        self._after_cr = False
        self._reset_stream()

    def feed(self, data: bytes) -> list[ServerSentEvent | Comment]:
        """What these bytes complete.

        Raises ValueError for an event over `max_event_bytes`, after everything before it has been returned,
        and again at every later call.
        """
        self._refuse_if_too_long()
        items: list[ServerSentEvent | Comment] = []
        if self._after_cr and data:
            self._after_cr = False
            data = data[1:] if data.startswith(b"\n") else data
        for piece in data.splitlines(keepends=True):  # of bytes: CR, LF and CRLF only, as here
            line = piece.rstrip(b"\r\n")
            self._after_cr = piece.endswith(b"\r")
            if len(self._data) + len(self._line) + len(line) > self._max_event_bytes:
                self._too_long = True
                break
            self._line += line
            if len(line) == len(piece):
                break  # its end is in a later chunk
            item = self._take_line()
            if item is not None:
                items.append(item)
        if not items:
            self._refuse_if_too_long()
        return items

    def drain(self) -> list[ServerSentEvent | Comment]:
        """Nothing: an event that its blank line does not close is discarded. Ready for the next stream.

        Raises ValueError if the stream ended in an event over `max_event_bytes`. What is needed to reconnect,
        `last_event_id` and `retry`, stays.
        """
        try:
            self._refuse_if_too_long()
        finally:
            self._reset_stream()
        return []

    def _reset_stream(self) -> None:
        self._line = bytearray()
        self._at_start = True
        self._after_cr = False
        self._too_long = False
        self._id = self.last_event_id
        self._reset_event()

    def _reset_event(self) -> None:
        self._data = bytearray()
        self._event = ""
        self._event_retry: int | None = None

    def _refuse_if_too_long(self) -> None:
        if self._too_long:
            raise ValueError(
                f"an event of the stream is longer than {self._max_event_bytes} bytes (max_event_bytes)"
            )

    def _take_line(self) -> ServerSentEvent | Comment | None:
        line = bytes(self._line)
        self._line.clear()
        if self._at_start:
            self._at_start = False
            line = line.removeprefix(_BOM)
        if not line:
            return self._dispatch()
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if not name:
            return Comment(_text(value))
        self._take_field(name, value)
        return None

    def _take_field(self, name: bytes, value: bytes) -> None:
        if name == b"data":
            self._data += value
            self._data += b"\n"
        elif name == b"event":
            self._event = _text(value)
        elif name == b"id" and b"\0" not in value:
            self._id = _text(value)
        elif name == b"retry" and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
            self.retry = self._event_retry = int(value)

    def _dispatch(self) -> ServerSentEvent | None:
        # An id counts once its event is closed, with or without data: a cut event must be sent again.
        self.last_event_id = self._id
        event = None
        if self._data:
            text = _text(self._data[:-1])
            event = ServerSentEvent(self._event or "message", text, self._id, self._event_retry)
        self._reset_event()
        return event


def _text(value: bytes | bytearray) -> str:
    return value.decode("utf-8", "replace")
