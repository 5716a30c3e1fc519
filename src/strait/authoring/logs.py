"""A run's log records on their way to the server: in order, bounded in memory, from any thread."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
from pydantic_core import from_json, to_json

from strait._core.errors import HttpStatusError, StraitError

MAX_BUFFERED = 1000

_MAX_FAILURES = 3  # in a row, before a flush gives up
_REFUSALS = (
    401,
    403,
    404,
    410,
)  # the run has ended, or another attempt has taken over: nothing more will be taken
_CLOSE_SECS = 10.0  # for the last flush: logs must not hold up the answer of a run that is done

_local = logging.getLogger("strait.run")

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class RunLog:
    """The logger of one run, whose records go to the server by `flush` and at the latest by `aclose`."""

    def __init__(self, run_id: str, send: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
        # Not from getLogger: that would keep one logger for each run for ever.
        self.logger = logging.Logger(f"{_local.name}.{run_id}", logging.DEBUG)
        self.logger.parent = _local
        self.logger.propagate = False
        self._buffer = LogBuffer(_local)
        self.logger.addHandler(self._buffer)
        self._run_id = run_id
        self._send = send
        self._sending: anyio.Lock | None = None  # made in the event loop that uses it
        self._is_over = False

    def end(self) -> None:
        """The run has ended: the server takes no records of it any more."""
        self._is_over = True

    async def flush(self) -> None:
        """Send what is buffered, in order. A record that the server does not take is lost, and that is logged here."""
        if self._sending is None:
            self._sending = anyio.Lock()
        async with self._sending:
            failures = 0
            while failures < _MAX_FAILURES:
                body = None if self._is_over else self._buffer.take()
                if body is None:
                    return
                failures = 0 if await self._is_sent(body) else failures + 1

    async def aclose(self) -> None:
        """Send the last records, and let go of the logger. Closing twice is fine."""
        with anyio.move_on_after(_CLOSE_SECS):
            await self.flush()
        self.logger.removeHandler(self._buffer)
        self.logger.propagate = True  # a straggler still shows locally
        self._buffer.close()
        lost = self._buffer.clear()
        if lost:
            _local.warning("run %s: %d log records did not reach Strait", self._run_id, lost)

    async def _is_sent(self, body: dict[str, Any]) -> bool:
        try:
            await self._send(body)
        except StraitError as error:
            if isinstance(error, HttpStatusError) and error.status in _REFUSALS:
                self.end()
            _local.warning("run %s: a log record did not reach Strait: %s", self._run_id, error)
            return False
        return True


class LogBuffer(logging.Handler):
    """Keeps records until they are taken, oldest first. When it is full the oldest is lost and counted."""

    def __init__(self, local: logging.Logger, limit: int = MAX_BUFFERED) -> None:
        super().__init__()
        self._local = local
        self._bodies: deque[dict[str, Any]] = deque(maxlen=limit)
        self._lost = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record for the server, and show it here to whoever listens to the local logger."""
        try:
            body = body_of_record(record)
        except Exception:  # as every logging handler: a wrong format string must not end the run
            self.handleError(record)
            return
        if len(self._bodies) == self._bodies.maxlen:
            self._lost += 1
        self._bodies.append(body)
        if self._local.isEnabledFor(record.levelno):
            self._local.handle(record)

    def take(self) -> dict[str, Any] | None:
        """The next body for the server, None if there is none. Says first how many before it were lost."""
        with self._held():
            if self._lost:
                lost, self._lost = self._lost, 0
                return {
                    "message": f"{lost} log records were dropped here: more came than the server took",
                    "level": "warn",
                }
            return self._bodies.popleft() if self._bodies else None

    def clear(self) -> int:
        """Give up what is kept; how many records that were."""
        with self._held():
            count = len(self._bodies) + self._lost
            self._bodies.clear()
            self._lost = 0
            return count

    def _held(self) -> Any:
        assert self.lock is not None  # made by logging.Handler
        return self.lock


def body_of_record(record: logging.LogRecord) -> dict[str, Any]:
    """What the server's log operation takes: message, level, and as data the `extra` fields and the traceback."""
    level = record.levelname.lower()
    body: dict[str, Any] = {
        "message": record.getMessage() or "(empty message)",  # the server refuses an empty one
        "level": "warn" if level == "warning" else level,
    }
    extra = {name: value for name, value in vars(record).items() if name not in _STANDARD}
    data: dict[str, Any] = from_json(to_json(extra, fallback=repr, inf_nan_mode="strings"))
    if record.exc_info:
        data["exception"] = logging.Formatter().formatException(record.exc_info)
    if data:
        body["data"] = data
    return body
