"""How two schemas differ for those who write or read such values. Named schemas are compared by name.

A keyword this module does not know counts as a constraint, so nothing is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Flag, auto
from typing import Any

from codegen.change_report import Kind
from codegen.schema_shape import (
    PYTHON_TYPES,
    Schema,
    Shape,
    behind,
    describe,
    describe_shape,
    members,
    shape_of,
    value_text,
)

_LOWER = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_UPPER = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
_STRUCTURE = frozenset(
    {"type", "nullable", "enum", "const", "properties", "required", "items", "additionalProperties"}
)
_NOTES = frozenset({"default", "readOnly", "writeOnly", "discriminator", "xml"})


class Breaks(Flag):
    """Whom a difference breaks: those who send such values, or those who read them."""

    NOBODY = 0
    REQUESTS = auto()
    ANSWERS = auto()
    BOTH = REQUESTS | ANSWERS


@dataclass(frozen=True)
class Difference:
    """One difference; `where` is the path of the field, `a.b[].c`."""

    where: str
    kind: Kind
    before: str = ""
    after: str = ""
    breaks: Breaks = Breaks.NOBODY


@dataclass(frozen=True)
class Comparison:
    """Compares schemas of an old description with those of a new one."""

    old: Mapping[str, Any]
    new: Mapping[str, Any]
    _open_pairs: set[tuple[str, str]] = field(default_factory=set, compare=False)  # being compared further up

    def named(self, name: str) -> list[Difference]:
        """The differences of the schemas that have this name in both descriptions."""
        return list(self.between(self.old[name], self.new[name]))

    def between(self, old: Any, new: Any, where: str = "") -> Iterator[Difference]:
        """The differences of two schemas, those of models with one name left out."""
        before, after = shape_of(old, self.old), shape_of(new, self.new)
        has_same_name = bool(before.ref) and before.ref == after.ref
        was_null = (before if has_same_name else behind(before, self.old)).nullable
        is_null = (after if has_same_name else behind(after, self.new)).nullable
        if was_null != is_null:
            yield _nullable(where) if is_null else _not_nullable(where)
        if has_same_name:
            return
        if before.ref and after.ref:
            yield from self._other_name(before, after, where)
        elif before.members or after.members:
            yield from self._unions(before, after, where)
        else:
            yield from self._shapes(behind(before, self.old), behind(after, self.new), where)

    def _other_name(self, before: Shape, after: Shape, where: str) -> Iterator[Difference]:
        """Another model stands here. Of an enum the values count, of an object the name too."""
        pair = (before.ref, after.ref)
        if pair in self._open_pairs:
            return
        self._open_pairs.add(pair)
        old, new = behind(before, self.old), behind(after, self.new)
        inner = list(self._shapes(old, new, where))
        self._open_pairs.discard(pair)
        if old.is_scalar and new.is_scalar:
            yield from inner
            return
        yield Difference(where, Kind.RETYPED if inner else Kind.RENAMED, before.ref, after.ref, Breaks.BOTH)

    def _shapes(self, old: Shape, new: Shape, where: str) -> Iterator[Difference]:
        if old.members or new.members:
            yield from self._unions(old, new, where)
        elif old.types != new.types:
            yield self._types(old, new, where)
        else:
            yield from _enums(old, new, where)
            yield from self._properties(old.keys, new.keys, where)
            yield from self._parts(old.keys, new.keys, where)
            yield from _constraints(old.keys, new.keys, where)

    def _unions(self, old: Shape, new: Shape, where: str) -> Iterator[Difference]:
        before, after = members(old, self.old), members(new, self.new)
        gone, come = before.keys() - after.keys(), after.keys() - before.keys()
        for key in sorted(before.keys() & after.keys()):
            yield from self.between(before[key], after[key], where)
        if old.members and new.members:  # what stands beside the union
            yield from self._properties(old.keys, new.keys, where)
            yield from _constraints(old.keys, new.keys, where)
        if len(gone) == len(come) == 1 and len(before) > 1:
            yield from self.between(before[gone.pop()], after[come.pop()], where)
            return
        texts = (describe_shape(old, self.old), describe_shape(new, self.new))
        if gone and come:
            yield Difference(where, Kind.RETYPED, *texts, Breaks.BOTH)
        elif come:
            # Readers keep values they do not know.
            is_text = all(_is_text(schema, self.new) for schema in after.values())
            yield Difference(where, Kind.WIDENED, *texts, Breaks.NOBODY if is_text else Breaks.ANSWERS)
        elif gone:
            yield _narrowed(where, *texts)

    def _types(self, old: Shape, new: Shape, where: str) -> Difference:
        texts = (describe_shape(old, self.old), describe_shape(new, self.new))
        if _holds(new.types, old.types):
            return Difference(where, Kind.WIDENED, *texts, Breaks.ANSWERS)
        if _holds(old.types, new.types):
            return _narrowed(where, *texts)
        return Difference(where, Kind.RETYPED, *texts, Breaks.BOTH)

    def _properties(self, old: Schema, new: Schema, where: str) -> Iterator[Difference]:
        before, after = old.get("properties", {}), new.get("properties", {})
        was_required, is_required = set(old.get("required", ())), set(new.get("required", ()))
        for name in sorted(before.keys() - after.keys()):
            yield Difference(
                _in(where, name), Kind.REMOVED, describe(before[name], self.old), "", Breaks.BOTH
            )
        for name in sorted(after.keys() - before.keys()):
            text = describe(after[name], self.new) + (", required" if name in is_required else "")
            yield Difference(
                _in(where, name),
                Kind.ADDED,
                "",
                text,
                Breaks.REQUESTS if name in is_required else Breaks.NOBODY,
            )
        for name in sorted(before.keys() & after.keys()):
            if (name in was_required) != (name in is_required):
                yield _required(_in(where, name)) if name in is_required else _optional(_in(where, name))
            yield from self.between(before[name], after[name], _in(where, name))

    def _parts(self, old: Schema, new: Schema, where: str) -> Iterator[Difference]:
        if "items" in old or "items" in new:
            yield from self.between(old.get("items", True), new.get("items", True), f"{where}[]")
        before, after = old.get("additionalProperties", True), new.get("additionalProperties", True)
        if before is False or after is False:
            if (before is False) != (after is False):
                other = _in(where, "(other fields)")
                yield _narrowed(other, "any", "none") if after is False else _widened(other, "none", "any")
        elif before != after:
            yield from self.between(before, after, f"{where}{{}}")


def _enums(old: Shape, new: Shape, where: str) -> Iterator[Difference]:
    if old.enum is None and new.enum is None:
        return
    if old.enum is None or new.enum is None:
        texts = (describe_shape(old, {}), describe_shape(new, {}))
        yield _widened(where, *texts) if new.enum is None else _narrowed(where, *texts)
        return
    before, after = [value_text(value) for value in old.enum], [value_text(value) for value in new.enum]
    if gone := [value for value in before if value not in after]:
        yield Difference(where, Kind.VALUES_REMOVED, ", ".join(gone), "", Breaks.REQUESTS)
    if come := [value for value in after if value not in before]:
        yield Difference(where, Kind.VALUES_ADDED, "", ", ".join(come))


def _constraints(old: Schema, new: Schema, where: str) -> Iterator[Difference]:
    for key in sorted((old.keys() | new.keys()) - _STRUCTURE):
        before, after = _stated(old, key), _stated(new, key)
        if before == after:
            continue
        texts = _text_or_none(before), _text_or_none(after)
        place = f"{where} {key}".strip()
        if key == "format" and {before, after} & PYTHON_TYPES:
            yield Difference(place, Kind.RETYPED, *texts, Breaks.BOTH)
        elif key == "deprecated" and after:
            yield Difference(where, Kind.DEPRECATED)
        elif key.startswith("x-") or key in _NOTES or key in ("deprecated", "format"):
            yield Difference(place, Kind.NOTE, *texts)
        elif _is_wider(key, before, after):
            yield _widened(place, *texts)
        else:
            yield _narrowed(place, *texts)


def _stated(schema: Schema, key: str) -> Any:
    """The keyword's value; a false one says what its absence says, but a default of false does not."""
    value = schema.get(key)
    return None if value is False and key != "default" else value


def _is_wider(key: str, before: Any, after: Any) -> bool:
    if after is None:
        return True
    if before is None:
        return False
    if key in _LOWER:
        return bool(after < before)
    return key in _UPPER and bool(after > before)


def _is_text(member: Any, schemas: Mapping[str, Any]) -> bool:
    return behind(shape_of(member, schemas), schemas).types == {"string"}


def _holds(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Whether each value of the narrow types is one of the wide ones; no types at all means any value."""
    if not wide or not narrow:
        return not wide
    return narrow <= wide | ({"integer"} if "number" in wide else set())


def _in(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _narrowed(where: str, before: str, after: str) -> Difference:
    return Difference(where, Kind.NARROWED, before, after, Breaks.REQUESTS)


def _widened(where: str, before: str, after: str) -> Difference:
    return Difference(where, Kind.WIDENED, before, after)


def _required(where: str) -> Difference:
    return Difference(where, Kind.REQUIRED, breaks=Breaks.REQUESTS)


def _optional(where: str) -> Difference:
    return Difference(where, Kind.OPTIONAL, breaks=Breaks.ANSWERS)


def _nullable(where: str) -> Difference:
    return Difference(where, Kind.NULLABLE, breaks=Breaks.ANSWERS)


def _not_nullable(where: str) -> Difference:
    return Difference(where, Kind.NOT_NULLABLE, breaks=Breaks.REQUESTS)


def _text_or_none(value: Any) -> str:
    return "" if value is None else value_text(value)
