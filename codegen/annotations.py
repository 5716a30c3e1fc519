"""Schema to Python annotation: for an answer, for a request, and for a keyword of a method."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from codegen.identifiers import literal
from codegen.jsonpointer import schema_name
from codegen.keywords import NULL
from codegen.problems import GeneratorError
from codegen.schemas import Kind, Schema, SchemaIndex

_PLAIN = {"integer": "int", "number": "float", "boolean": "bool", "null": "None", "string": "str"}


class Side(StrEnum):
    """Whose value it is."""

    ANSWER = "answer"
    """A field of a result."""
    REQUEST = "request"
    """A field of a request."""
    KEYWORD = "keyword"
    """What a method takes: wider than the field, dicts for models and any sequence for lists."""


class Scope:
    """One module in the making: how it calls a schema, and what it has to import for that."""

    def __init__(self, index: SchemaIndex, module: str, *, defines: bool) -> None:
        self.index = index
        self.module = module
        self.defines = defines
        self.helpers: set[str] = set()
        self.names: dict[str, set[str]] = {}
        """Models module, names taken from it."""
        self.modules: set[str] = set()
        """Models modules imported whole."""

    def use(self, helper: str) -> str:
        """A name from `typing`, pydantic or the core."""
        self.helpers.add(helper)
        return helper

    def name(self, schema: Schema, suffix: str = "") -> str:
        """How this module calls a schema's class."""
        name = schema.class_name + suffix
        if not self.defines:
            self.modules.add(schema.home)
            return f"{models_alias(schema.home, self.module)}.{name}"
        if schema.home != self.module:
            self.names.setdefault(schema.home, set()).add(name)
        return name


def models_alias(home: str, module: str) -> str:
    """The name under which a module of operations or services imports a module of models."""
    return "models" if home == module else f"{home}_models"


def nullable(schema: dict[str, Any], index: SchemaIndex) -> bool:
    """Whether null is among the values, directly or through an alias."""
    if NULL in schema.get("anyOf", []) or schema.get("type") == "null":
        return True
    name = schema_name(schema.get("$ref", ""))
    return name is not None and index[name].kind is Kind.ALIAS and nullable(index[name].definition, index)


def is_free(schema: dict[str, Any], index: SchemaIndex) -> bool:
    """Whether any JSON will do."""
    name = schema_name(schema.get("$ref", ""))
    if name is not None:
        return index[name].kind is Kind.ALIAS and is_free(index[name].definition, index)
    return not any(key in schema for key in ("type", "enum", "const", "anyOf", "properties"))


def is_container(schema: dict[str, Any], index: SchemaIndex) -> str | None:
    """`array` or `object` for a list or a map, null or not; None for anything else."""
    name = schema_name(schema.get("$ref", ""))
    if name is not None:
        return is_container(index[name].definition, index) if index[name].kind is Kind.ALIAS else None
    members = [member for member in schema.get("anyOf", []) if member != NULL]
    if len(members) == 1:
        return is_container(members[0], index)
    if members or "properties" in schema:
        return None
    kind = schema.get("type")
    return kind if kind in ("array", "object") else None


class Annotator:
    """Annotations of one module."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.index = scope.index

    def text(self, schema: dict[str, Any], side: Side, above: tuple[str, ...] = ()) -> str:
        """The annotation without null: who asks decides where `| None` belongs."""
        parts = self._parts(schema, side, above)
        kept = [part for part in dict.fromkeys(parts) if part != "None"] or ["None"]
        return " | ".join(kept)

    def item(self, schema: dict[str, Any], side: Side, above: tuple[str, ...] = ()) -> str:
        """The annotation with null, as inside a list."""
        text = self.text(schema, side, above)
        return f"{text} | None" if nullable(schema, self.index) and text not in ("None", "Any") else text

    def _parts(self, schema: dict[str, Any], side: Side, above: tuple[str, ...]) -> list[str]:
        if "$ref" in schema:
            return self._reference(schema["$ref"], side, above)
        if "const" in schema:
            return [self._literal([schema["const"]])]
        if "enum" in schema:
            values = schema["enum"]
            known = all(isinstance(value, (str, int, bool)) for value in values)
            if side is not Side.ANSWER and known:
                return [self._literal(values)]
            return (
                list(dict.fromkeys(_type_of(value) for value in values)) if known else [self.scope.use("Any")]
            )
        if "anyOf" in schema:
            return self._choice(schema["anyOf"], side, above)
        return [self._typed(schema, side, above)]

    def _typed(self, schema: dict[str, Any], side: Side, above: tuple[str, ...]) -> str:
        kind = schema.get("type")
        if kind is None:
            return self.scope.use("Any")
        if kind == "array":
            item = self.item(schema.get("items", {}), side, above)
            return f"{self._list(side)}[{item}]"
        if kind == "object":
            extra = schema.get("additionalProperties", {})
            item = self.item(extra, side, above) if isinstance(extra, dict) else self.scope.use("Any")
            return f"{self._map(side)}[{item}]" if side is Side.ANSWER else f"{self._map(side)}[str, {item}]"
        if kind == "string" and schema.get("format") == "date-time":
            return self.scope.use("Timestamp" if side is Side.ANSWER else "TimestampInput")
        if kind not in _PLAIN:
            raise GeneratorError([f"the type {kind!r} does not exist"])
        return _PLAIN[kind]

    def _list(self, side: Side) -> str:
        if side is Side.REQUEST:
            return "list"
        return self.scope.use("Items" if side is Side.ANSWER else "Sequence")

    def _map(self, side: Side) -> str:
        if side is Side.REQUEST:
            return "dict"
        return self.scope.use("Table" if side is Side.ANSWER else "Mapping")

    def _choice(self, members: list[dict[str, Any]], side: Side, above: tuple[str, ...]) -> list[str]:
        parts = [part for member in members if member != NULL for part in self._parts(member, side, above)]
        enums = any(self._is_enum(member) for member in members)
        if side is Side.ANSWER and enums:
            parts = [part for part in parts if part != "str"]  # an OpenEnum holds any text
        if "Any" not in parts:
            return parts
        typed = [part for part in dict.fromkeys(parts) if part != "Any"]
        if not typed or side is Side.KEYWORD:
            return ["Any"]
        # Left to right, or the member that takes anything would win over the model.
        union = " | ".join([*typed, "Any"])
        return [
            f'{self.scope.use("Annotated")}[{union}, {self.scope.use("Field")}(union_mode="left_to_right")]'
        ]

    def _reference(self, reference: str, side: Side, above: tuple[str, ...]) -> list[str]:
        name = schema_name(reference)
        assert name is not None
        schema = self.index[name]
        if schema.kind is Kind.MODEL:
            own = self.scope.name(schema)
            return (
                [own, f"{self.scope.use('Mapping')}[str, {self.scope.use('Any')}]"]
                if side is Side.KEYWORD
                else [own]
            )
        if schema.kind is Kind.ENUM:
            return [self.scope.name(schema, "" if side is Side.ANSWER else "Input")]
        if (side is Side.ANSWER and schema.in_answers) or (side is Side.REQUEST and not schema.in_answers):
            return [self.scope.name(schema)]
        if name in above:
            raise GeneratorError([f"schema {name} contains itself without an object in between"])
        return self._parts(schema.definition, side, (*above, name))

    def _is_enum(self, member: dict[str, Any]) -> bool:
        name = schema_name(member.get("$ref", ""))
        return name is not None and self.index[name].kind is Kind.ENUM

    def _literal(self, values: list[Any]) -> str:
        if not all(isinstance(value, (str, int, bool)) for value in values):
            return self.scope.use("Any")
        return f"{self.scope.use('Literal')}[{', '.join(literal(value) for value in values)}]"


def _type_of(value: Any) -> str:
    return "bool" if isinstance(value, bool) else "int" if isinstance(value, int) else "str"
