"""What changed for callers between two descriptions, as records, as text and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

_SHOWN_OPERATIONS = 3


class Kind(StrEnum):
    """How something changed; the value says it in a sentence about `where`."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    MOVED = "moved"
    DEPRECATED = "deprecated"
    REQUIRED = "now required"
    OPTIONAL = "now optional"
    NULLABLE = "may now be null"
    NOT_NULLABLE = "may no longer be null"
    RETYPED = "other type"
    NARROWED = "narrowed"
    WIDENED = "widened"
    VALUES_ADDED = "new values"
    VALUES_REMOVED = "values gone"
    NOTE = "note"


_BARE = (Kind.DEPRECATED, Kind.REQUIRED, Kind.OPTIONAL, Kind.NULLABLE, Kind.NOT_NULLABLE)


class Use(StrEnum):
    """On which side of a call a schema stands."""

    REQUEST = "requests"
    ANSWER = "answers"
    ERROR = "errors"


@dataclass(frozen=True)
class OperationChange:
    """One change of one operation. An empty `where` means the operation as a whole."""

    operation: str
    route: str
    where: str
    kind: Kind
    before: str = ""
    after: str = ""
    is_breaking: bool = False

    @property
    def sentence(self) -> str:
        return _sentence(self.where, self.kind, self.before, self.after)


@dataclass(frozen=True)
class SchemaChange:
    """One change of one schema, told once however many operations it reaches."""

    schema: str
    where: str
    kind: Kind
    before: str = ""
    after: str = ""
    is_breaking: bool = False
    uses: tuple[Use, ...] = ()
    operations: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        return _sentence(self.where, self.kind, self.before, self.after)

    @property
    def reach(self) -> str:
        shown = ", ".join(self.operations[:_SHOWN_OPERATIONS])
        more = len(self.operations) - _SHOWN_OPERATIONS
        return f"{' and '.join(self.uses)} of {shown}" + (f" and {more} more" if more > 0 else "")


@dataclass(frozen=True)
class Report:
    """All changes, in a stable order; equal reports are equal values.

    `texts` counts changed summaries, descriptions and examples, which are not listed.
    """

    operations: tuple[OperationChange, ...] = ()
    schemas: tuple[SchemaChange, ...] = ()
    texts: int = 0

    @property
    def is_breaking(self) -> bool:
        return bool(self._breaking)

    @property
    def _breaking(self) -> int:
        return sum(c.is_breaking for c in self.operations) + sum(c.is_breaking for c in self.schemas)

    @property
    def is_empty(self) -> bool:
        return not self.operations and not self.schemas

    def only(self, *, breaking: bool) -> Report:
        """The part of the report that breaks callers, or the part that does not."""
        return Report(
            tuple(change for change in self.operations if change.is_breaking is breaking),
            tuple(change for change in self.schemas if change.is_breaking is breaking),
        )

    def to_text(self) -> str:
        """For a terminal: breaking changes first, one paragraph per operation or schema."""
        lines = ["No changes for callers." if self.is_empty else f"API changes: {self._counts()}."]
        for title, part in self._parts():
            lines += ["", title]
            for (operation, route), own in groupby(
                part.operations, lambda change: (change.operation, change.route)
            ):
                lines.append(f"  {_printable(operation)}  {_printable(route)}")
                lines += [f"    {_printable(change.sentence)}" for change in own]
            for (schema, reach), changes in groupby(
                part.schemas, lambda change: (change.schema, change.reach)
            ):
                lines.append(f"  {_printable(schema)}  ({_printable(reach)})")
                lines += [f"    {_printable(change.sentence)}" for change in changes]
        return "\n".join([*lines, *self._texts_line()])

    def to_markdown(self) -> str:
        """For a pull request: a heading with the counts, then tables, breaking changes first."""
        lines = ["## API changes" if self.is_empty else f"## API changes: {self._counts()}"]
        if self.is_empty:
            lines += ["", "No changes for callers."]
        for title, part in self._parts():
            lines += ["", f"### {title}"]
            lines += _table(
                ("operation", "route", "change"),
                ((change.operation, change.route, change.sentence) for change in part.operations),
            )
            lines += _table(
                ("schema", "change", "reaches"),
                ((change.schema, change.sentence, change.reach) for change in part.schemas),
            )
        return "\n".join([*lines, *self._texts_line()]) + "\n"

    def _parts(self) -> list[tuple[str, Report]]:
        parts = [("Breaking", self.only(breaking=True)), ("Other", self.only(breaking=False))]
        return [(title, part) for title, part in parts if not part.is_empty]

    def _counts(self) -> str:
        whole = [change.kind for change in self.operations if not change.where]
        breaking = self._breaking
        others = len(self.operations) + len(self.schemas) - breaking
        counts = f"{breaking} breaking, {others} other"
        return f"{counts}; operations: {whole.count(Kind.ADDED)} added, {whole.count(Kind.REMOVED)} removed"

    def _texts_line(self) -> list[str]:
        places = "place" if self.texts == 1 else "places"
        return (
            ["", f"Descriptions and examples changed in {self.texts} {places}, not listed."]
            if self.texts
            else []
        )


def _sentence(where: str, kind: Kind, before: str, after: str) -> str:
    prefix = f"{where}: " if where else ""
    if kind in _BARE:
        return f"{prefix}{kind}"
    if kind in (Kind.ADDED, Kind.VALUES_ADDED):
        return f"{prefix}{kind}" + (f" {after}" if after else "")
    if kind in (Kind.REMOVED, Kind.VALUES_REMOVED):
        return f"{prefix}{kind}" + (
            f" (was {before})" if before and kind is Kind.REMOVED else f" {before}".rstrip()
        )
    if kind is Kind.NOTE:
        return f"{prefix}{before or 'none'} → {after or 'none'}"
    return f"{prefix}{kind}, {before or 'none'} → {after or 'none'}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = ["| " + " | ".join(_markdown(cell) for cell in row) + " |" for row in rows]
    if not lines:
        return []
    return ["", f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}", *lines]


def _printable(text: str) -> str:
    """The text without anything that moves a terminal's cursor or ends the line."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _markdown(text: str) -> str:
    """The text as text: no cell, code, link, tag or mention begins in it."""
    escaped = re.sub(r"([\\`*_\[\]{}|~#!])", r"\\\1", _printable(text))
    return escaped.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;")
