"""One SQLite connection: opening, schema versions, transactions, and rows as records."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import fields
from datetime import datetime
from enum import StrEnum
from importlib.resources import files
from types import UnionType
from typing import Any, Final, Generic, TypeVar, get_args, get_origin, get_type_hints

from strait.local import jsonb
from strait.local.clock import from_micros, to_micros

R = TypeVar("R")

MIGRATIONS: Final[tuple[str, ...]] = ()
"""Scripts that lead from version 1 (schema.sql) to 2, 3, ...; published ones are never changed."""


class Database:
    """The connection. One process owns the file; calls from several threads take turns."""

    def __init__(self, path: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
        self._connection.row_factory = sqlite3.Row
        self._lock = threading.RLock()
        self._depth = 0
        self._connection.create_function("json_has", 2, _json_has, deterministic=True)
        self._connection.execute("PRAGMA foreign_keys = ON")
        self._connection.execute("PRAGMA synchronous = NORMAL")  # a killed process loses nothing
        if path != ":memory:":
            self._connection.execute("PRAGMA journal_mode = WAL")
        try:
            self._migrate()
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Give the file back."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing. A transaction within one is part of it."""
        with self._lock:
            self._depth += 1
            try:
                if self._depth == 1:
                    self._connection.execute("BEGIN IMMEDIATE")
                yield
            except BaseException:
                if self._depth == 1 and self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            else:
                if self._depth == 1:
                    self._connection.execute("COMMIT")
            finally:
                self._depth -= 1

    @property
    def changes(self) -> int:
        """How many rows were written since the data was opened."""
        return self._connection.total_changes

    def execute(self, sql: str, *values: Any) -> int:
        """How many rows the statement changed."""
        with self._lock:
            return self._connection.execute(sql, values).rowcount

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """All rows of the query."""
        with self._lock:
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """The first row of the query, if any."""
        return next(iter(self.rows(sql, *values)), None)

    def value(self, sql: str, *values: Any) -> Any:
        """The first column of the first row, None without one."""
        row = self.row(sql, *values)
        return row[0] if row is not None else None

    def _migrate(self) -> None:
        version: int = self.value("PRAGMA user_version")
        newest = 1 + len(MIGRATIONS)
        if version > newest:
            raise RuntimeError(
                f"the data file has version {version}, made by a newer Strait; this one knows {newest}"
            )
        scripts = [files("strait.local.store").joinpath("schema.sql").read_text(), *MIGRATIONS]
        for number, script in enumerate(scripts[version:], start=version + 1):
            self._connection.executescript(f"BEGIN;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;")


class Table(Generic[R]):
    """Records of one class as rows of one table; columns are named like the fields."""

    def __init__(self, database: Database, name: str, record: type[R]) -> None:
        self._database = database
        self._record = record
        self._kinds = dict(_kinds(record))
        columns = ", ".join(self._kinds)
        marks = ", ".join("?" * len(self._kinds))
        self._insert = f"INTO {name} ({columns}) VALUES ({marks})"
        self._update = f"UPDATE {name} SET " + ", ".join(f"{column} = ?" for column in self._kinds)  # noqa: S608  # names of fields
        self._select = f"SELECT {name}.* FROM {name} "  # noqa: S608  # a name of ours

    def add(self, record: R) -> None:
        """Insert the record. Raises sqlite3.IntegrityError where a unique value is taken."""
        self._database.execute("INSERT " + self._insert, *self._values(record))

    def put(self, record: R) -> None:
        """Insert the record in place of the one with the same key."""
        self._database.execute("REPLACE " + self._insert, *self._values(record))

    def change(self, record: R, where: str, *values: Any) -> bool:
        """Overwrite the row that the condition names; False if there is none."""
        sql = f"{self._update} WHERE {where}"
        return self._database.execute(sql, *self._values(record), *values) > 0

    def find(self, rest: str, *values: Any) -> list[R]:
        """The records of a query, given from its joins or WHERE on."""
        return [self._read(row) for row in self._database.rows(self._select + rest, *values)]

    def first(self, rest: str, *values: Any) -> R | None:
        """The first record of a query, if any."""
        row = self._database.row(self._select + rest, *values)
        return None if row is None else self._read(row)

    def _values(self, record: R) -> Iterator[Any]:
        for name, kind in self._kinds.items():
            value = getattr(record, name)
            if value is None:
                yield None
            elif kind is datetime:
                yield to_micros(value)
            elif kind in (dict, list):
                yield json.dumps(value, ensure_ascii=False)
            else:
                yield value

    def _read(self, row: sqlite3.Row) -> R:
        return self._record(**{name: _from_column(kind, row[name]) for name, kind in self._kinds.items()})


def _kinds(record: type[Any]) -> Iterator[tuple[str, type[Any]]]:
    hints = get_type_hints(record)
    for field in fields(record):
        hint = hints[field.name]
        if isinstance(hint, UnionType):
            hint = get_args(hint)[0]
        yield field.name, get_origin(hint) or hint


def _from_column(kind: type[Any], value: Any) -> Any:
    if value is None:
        return None
    if kind is datetime:
        return from_micros(value)
    if kind in (dict, list):
        return json.loads(value)
    if kind is bool or issubclass(kind, StrEnum):
        return kind(value)
    return value


def _json_has(text: str | None, part: str) -> bool:
    return jsonb.contains(text, part)
