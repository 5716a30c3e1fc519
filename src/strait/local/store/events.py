"""Waits for events."""

from __future__ import annotations

from datetime import datetime

from strait.local.clock import from_micros, to_micros
from strait.local.records import EventTrigger
from strait.local.store.database import Database, Table


class EventTriggers:
    """Who waits for what."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._triggers = Table(database, "event_triggers", EventTrigger)

    def by_key(self, event_key: str) -> EventTrigger | None:
        """The wait with this key; keys are unique over all projects, ended waits included."""
        return self._triggers.first("WHERE event_key = ?", event_key)

    def waiting_of(self, run_id: str) -> list[EventTrigger]:
        """What a run waits for."""
        return self._triggers.find("WHERE job_run_id = ? AND status = 'waiting'", run_id)

    def overdue(self, now: datetime) -> list[EventTrigger]:
        """Waits whose time is over."""
        return self._triggers.find("WHERE status = 'waiting' AND expires_at <= ?", to_micros(now))

    def add(self, trigger: EventTrigger) -> None:
        """Remember a wait."""
        self._triggers.add(trigger)

    def replace(self, trigger: EventTrigger) -> None:
        """Write a wait as it is now."""
        self._triggers.change(trigger, "id = ?", trigger.id)

    def next_moment(self) -> datetime | None:
        """When the next wait is over."""
        micros = self._database.value("SELECT min(expires_at) FROM event_triggers WHERE status = 'waiting'")
        return from_micros(micros) if micros is not None else None
