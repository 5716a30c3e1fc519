"""Answers that are given again to the same idempotency key."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from strait.local.clock import to_micros
from strait.local.store.database import Database


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """An answer as it was sent."""

    status: int
    headers: dict[str, str]
    body: bytes


class Answers:
    """The first successful answer per caller, path and key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, actor: str, path: str, key: str, since: datetime) -> StoredAnswer | None:
        """The answer, if it is young enough."""
        sql = """
            SELECT status, headers, body FROM idempotency
            WHERE actor = ? AND path = ? AND key = ? AND created_at > ?
        """
        row = self._database.row(sql, actor, path, key, to_micros(since))
        return None if row is None else StoredAnswer(row[0], json.loads(row[1]), bytes(row[2]))

    def put(self, actor: str, path: str, key: str, answer: StoredAnswer, now: datetime) -> None:
        """Keep an answer."""
        values = (answer.status, json.dumps(answer.headers), answer.body, to_micros(now))
        self._database.execute(
            "REPLACE INTO idempotency VALUES (?, ?, ?, ?, ?, ?, ?)", actor, path, key, *values
        )

    def forget(self, until: datetime) -> None:
        """Drop answers that are too old."""
        self._database.execute("DELETE FROM idempotency WHERE created_at <= ?", to_micros(until))
