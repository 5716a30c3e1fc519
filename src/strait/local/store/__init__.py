"""Everything that the local server remembers: all SQL is below this package."""

from __future__ import annotations

from contextlib import AbstractContextManager

from strait.local.store.answers import Answers
from strait.local.store.database import Database
from strait.local.store.events import EventTriggers
from strait.local.store.jobs import Jobs
from strait.local.store.keys import Keys
from strait.local.store.notes import Notes
from strait.local.store.runs import Runs

__all__ = ["Store"]


class Store:
    """The tables by noun, on one connection."""

    def __init__(self, path: str = ":memory:") -> None:
        self._database = Database(path)
        self.keys = Keys(self._database)
        self.jobs = Jobs(self._database)
        self.runs = Runs(self._database)
        self.notes = Notes(self._database)
        self.events = EventTriggers(self._database)
        self.answers = Answers(self._database)

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing. A transaction within one is part of it."""
        return self._database.transaction()

    @property
    def changes(self) -> int:
        """How many rows were written since the data was opened."""
        return self._database.changes

    def close(self) -> None:
        """Give the file back."""
        self._database.close()

    def remembered(self, name: str, new: str) -> str:
        """A text that stays the same for the life of the data; `new` the first time."""
        self._database.execute("INSERT OR IGNORE INTO server VALUES (?, ?)", name, new)
        return str(self._database.value("SELECT value FROM server WHERE name = ?", name))

    def last_stamp(self) -> int:
        """The latest timestamp, in microseconds, of the lists that continue by time."""
        tables = {
            "runs": "created_at",
            "jobs": "created_at",
            "api_keys": "created_at",
            "run_events": "created_at",
            "event_triggers": "requested_at",
        }
        newest = (
            self._database.value(f"SELECT max({column}) FROM {table}")  # noqa: S608  # names from above
            for table, column in tables.items()
        )
        return max((stamp for stamp in newest if stamp is not None), default=0)
