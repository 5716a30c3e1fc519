"""What changed for callers between two descriptions of the API.

Error statuses and answer headers are not compared: methods neither take nor return them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.change_report import Kind, OperationChange, Report, SchemaChange, Use
from codegen.described_operation import Operation, answered, operations_by_key, pairs, reached
from codegen.schema_diff import Breaks, Comparison, Difference
from codegen.schema_shape import TEXT_KEYS, describe, value_text

_NOT_FOR_CALLERS = frozenset({"x-since"})
_TITLES = {"x-required-scope": "scope", "x-rate-limit": "rate limit"}


def report(
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    old_names: Mapping[str, str],
    new_names: Mapping[str, str],
) -> Report:
    """The changes from `old` to `new`; the names are "service.method" by "METHOD /path"."""
    before, after = operations_by_key(old, old_names), operations_by_key(new, new_names)
    kept = pairs(before, after)
    comparison = Comparison(_schemas(old), _schemas(new))
    changes = [_whole(before[key], Kind.REMOVED) for key in before.keys() - {old_key for old_key, _ in kept}]
    changes += [_whole(after[key], Kind.ADDED) for key in after.keys() - {new_key for _, new_key in kept}]
    for old_key, new_key in kept:
        changes += _OperationDiff(before[old_key], after[new_key], comparison).changes()
    return Report(
        operations=tuple(sorted(changes, key=lambda change: (change.operation, change.route))),
        schemas=tuple(_schema_changes(comparison, [(before[a], after[b]) for a, b in kept])),
        texts=_changed_texts(old, new, kept),
    )


@dataclass(frozen=True)
class _OperationDiff:
    """The changes of one operation's own; those of the schemas it names are told with the schema."""

    old: Operation
    new: Operation
    schemas: Comparison

    def changes(self) -> list[OperationChange]:
        return [*self._identity(), *self._parameters(), *self._body(), *self._answers(), *self._rules()]

    def _identity(self) -> Iterator[OperationChange]:
        if self.old.name != self.new.name:
            yield self._change("", Kind.RENAMED, self.old.name, self.new.name, breaking=True)
        if self.old.shape != self.new.shape:
            yield self._change("", Kind.MOVED, self.old.key, self.new.key)
        if bool(self.old.raw.get("deprecated")) != bool(self.new.raw.get("deprecated")):
            is_new = bool(self.new.raw.get("deprecated"))
            yield self._change("", Kind.DEPRECATED) if is_new else self._note("deprecated", "yes", "no")

    def _parameters(self) -> Iterator[OperationChange]:
        before, after = self.old.parameters, dict(self.new.parameters)
        for old_name, new_name in _renamed_in_path(self.old, self.new):
            yield self._change("path parameter", Kind.RENAMED, old_name, new_name, breaking=True)
            after["path", old_name] = after.pop(("path", new_name))
        for key in sorted(before.keys() - after.keys()):
            text = describe(before[key].get("schema", True), self.schemas.old)
            yield self._change(_label(before[key]), Kind.REMOVED, text, breaking=True)
        for key in sorted(after.keys() - before.keys()):
            required = bool(after[key].get("required"))
            text = describe(after[key].get("schema", True), self.schemas.new) + (
                ", required" if required else ""
            )
            yield self._change(_label(after[key]), Kind.ADDED, "", text, breaking=required)
        for key in sorted(before.keys() & after.keys()):
            yield from self._parameter(before[key], after[key])

    def _parameter(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[OperationChange]:
        label = _label(before)
        yield from self._required(label, before, after)
        yield from self._differences(
            label, before.get("schema", True), after.get("schema", True), Breaks.REQUESTS
        )
        if after.get("deprecated") and not before.get("deprecated"):
            yield self._change(label, Kind.DEPRECATED)
        known = {"name", "in", "required", "schema", "deprecated"} | TEXT_KEYS
        for key in sorted((before.keys() | after.keys()) - known):
            yield from self._changed_note(f"{label} {key}", before.get(key), after.get(key))

    def _required(
        self, label: str, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> Iterator[OperationChange]:
        was, now = bool(before.get("required")), bool(after.get("required"))
        if was != now:
            yield self._change(label, Kind.REQUIRED if now else Kind.OPTIONAL, breaking=now)

    def _body(self) -> Iterator[OperationChange]:
        before, after = self.old.body, self.new.body
        if bool(before) != bool(after):
            required = bool(after.get("required"))
            kind = Kind.ADDED if after else Kind.REMOVED
            yield self._change(
                "body", kind, after="required" if required else "", breaking=required or not after
            )
            return
        yield from self._required("body", before, after)
        old, new = before.get("content", {}), after.get("content", {})
        yield from self._media_types("body", old, new)
        for media_type in sorted(old.keys() & new.keys()):
            schemas = (old[media_type].get("schema", True), new[media_type].get("schema", True))
            yield from self._differences("body", *schemas, Breaks.REQUESTS)

    def _answers(self) -> Iterator[OperationChange]:
        statuses = [", ".join(operation.successes) for operation in (self.old, self.new)]
        if statuses[0] != statuses[1]:
            yield self._note("success status", *statuses)
        old, new = self.old.content, self.new.content
        yield from self._media_types("answer", old, new)
        for media_type in sorted(old.keys() & new.keys()):
            yield from self._differences(
                "answer", answered(old[media_type]), answered(new[media_type]), Breaks.ANSWERS
            )
        yield from self._event_types(self.old.events, self.new.events)

    def _event_types(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[OperationChange]:
        for name in sorted(old.keys() - new.keys()):
            yield self._change(f"event {name}", Kind.REMOVED, breaking=True)
        for name in sorted(new.keys() - old.keys()):
            yield self._change(f"event {name}", Kind.ADDED, "", describe(new[name], self.schemas.new))
        for name in sorted(old.keys() & new.keys()):
            yield from self._differences(f"event {name}", old[name], new[name], Breaks.ANSWERS)

    def _media_types(
        self, label: str, old: Mapping[str, Any], new: Mapping[str, Any]
    ) -> Iterator[OperationChange]:
        for media_type in sorted(old.keys() - new.keys()):
            yield self._change(f"{label} as {media_type}", Kind.REMOVED, breaking=True)
        for media_type in sorted(new.keys() - old.keys()):
            yield self._change(f"{label} as {media_type}", Kind.ADDED)

    def _rules(self) -> Iterator[OperationChange]:
        """Who may call it, how often, and the other `x-` notes. Needing more rights than before breaks."""
        gone = [scheme for scheme in self.old.security if scheme not in self.new.security]
        if self.old.security != self.new.security:
            texts = ", ".join(self.old.security), ", ".join(self.new.security)
            yield self._change("security", Kind.NOTE, *texts, breaking=bool(gone))
        keys = {key for raw in (self.old.raw, self.new.raw) for key in raw if key.startswith("x-")}
        for key in sorted(keys - _NOT_FOR_CALLERS):
            before, after = self.old.raw.get(key), self.new.raw.get(key)
            breaking = key == "x-required-scope" and _wants_more(before, after)
            yield from self._changed_note(_TITLES.get(key, key), before, after, breaking=breaking)

    def _changed_note(
        self, where: str, before: Any, after: Any, *, breaking: bool = False
    ) -> Iterator[OperationChange]:
        if before != after:
            texts = ["" if value is None else _plain_text(value) for value in (before, after)]
            yield self._change(where, Kind.NOTE, *texts, breaking=breaking)

    def _note(self, where: str, before: str, after: str) -> OperationChange:
        return self._change(where, Kind.NOTE, before, after)

    def _differences(self, label: str, old: Any, new: Any, side: Breaks) -> Iterator[OperationChange]:
        for found in self.schemas.between(old, new):
            where = f"{label} {found.where}".rstrip()
            yield self._change(
                where, found.kind, found.before, found.after, breaking=bool(found.breaks & side)
            )

    def _change(
        self, where: str, kind: Kind, before: str = "", after: str = "", *, breaking: bool = False
    ) -> OperationChange:
        return OperationChange(self.new.name, self.new.key, where, kind, before, after, breaking)


def _renamed_in_path(old: Operation, new: Operation) -> list[tuple[str, str]]:
    """The path parameters that stand at the same place under another name."""
    if old.shape != new.shape:
        return []
    pairs = zip(_in_path(old.key), _in_path(new.key), strict=False)
    return [(a, b) for a, b in pairs if a != b and ("path", b) in new.parameters]


def _in_path(key: str) -> list[str]:
    return [part.strip("{}") for part in key.split("/") if part.startswith("{")]


def _whole(operation: Operation, kind: Kind) -> OperationChange:
    return OperationChange(operation.name, operation.key, "", kind, is_breaking=kind is Kind.REMOVED)


def _schemas(document: Mapping[str, Any]) -> Mapping[str, Any]:
    schemas: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
    return schemas


# Schemas


def _schema_changes(
    comparison: Comparison, kept: list[tuple[Operation, Operation]]
) -> Iterator[SchemaChange]:
    """Each change of a schema that one operation reaches on the same side before and after, once."""
    reach: dict[str, dict[Use, set[str]]] = {}
    for old, new in kept:
        was, now = reached(old, comparison.old), reached(new, comparison.new)
        for use in Use:
            for name in was[use] & now[use]:
                reach.setdefault(name, {}).setdefault(use, set()).add(new.name)
    for name in sorted(reach):
        uses = tuple(use for use in Use if use in reach[name])
        operations = tuple(sorted(set().union(*reach[name].values())))
        for found in comparison.named(name):
            yield _schema_change(name, found, uses, operations)


def _schema_change(
    name: str, found: Difference, uses: tuple[Use, ...], operations: tuple[str, ...]
) -> SchemaChange:
    sides = {Use.REQUEST: Breaks.REQUESTS, Use.ANSWER: Breaks.ANSWERS, Use.ERROR: Breaks.ANSWERS}
    breaking = any(found.breaks & sides[use] for use in uses)
    return SchemaChange(name, found.where, found.kind, found.before, found.after, breaking, uses, operations)


# Texts


def _changed_texts(old: Mapping[str, Any], new: Mapping[str, Any], kept: list[tuple[str, str]]) -> int:
    """How many summaries, descriptions and examples differ in what both descriptions have."""
    before, after = operations_by_key(old, {}), operations_by_key(new, {})
    both = [(before[a].raw, after[b].raw) for a, b in kept]
    names = _schemas(old).keys() & _schemas(new).keys()
    both += [(_schemas(old)[name], _schemas(new)[name]) for name in names]
    return sum(_differing_texts(a, b) for a, b in both)


def _differing_texts(old: Any, new: Any, *, named: bool = False) -> int:
    """`named` says that the keys are names someone chose, so that none of them is a keyword."""
    if isinstance(old, list) and isinstance(new, list):
        return sum(_differing_texts(a, b) for a, b in zip(old, new, strict=False))
    if not isinstance(old, Mapping) or not isinstance(new, Mapping):
        return 0
    texts: frozenset[str] = frozenset() if named else TEXT_KEYS
    own: int = sum(old.get(key) != new.get(key) for key in texts & (old.keys() | new.keys()))
    shared = (old.keys() & new.keys()) - texts
    return own + sum(
        _differing_texts(old[key], new[key], named=key == "properties" and not named) for key in shared
    )


# Words


def _label(parameter: Mapping[str, Any]) -> str:
    return f"{parameter.get('in', '')} {parameter['name']}"


def _wants_more(before: Any, after: Any) -> bool:
    """Whether a key that had enough scopes may have too few now; no scope at all is always enough."""
    return after is not None and (before is None or not _scopes(before) <= _scopes(after))


def _scopes(value: Any) -> frozenset[str]:
    """The scopes each of which is enough."""
    if isinstance(value, Mapping) and isinstance(value.get("any_of"), list):
        return frozenset(str(scope) for scope in value["any_of"])
    return frozenset({_plain_text(value)})


def _plain_text(value: Any) -> str:
    return value if isinstance(value, str) else value_text(value)
