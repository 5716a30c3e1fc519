"""A run's log records on their way to the server: in order, bounded in memory, from any thread."""

from __future__ import annotations

import logging
from collections import deque
from typing import Any

from pydantic_core import from_json, to_json

MAX_BUFFERED = 1000

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


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
