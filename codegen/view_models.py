"""Schemas to the classes of `models/`."""

from __future__ import annotations

from typing import Any

from pydantic_core import SchemaError, SchemaValidator, core_schema

from codegen.annotations import Annotator, Scope, Side, is_container, nullable
from codegen.identifiers import is_plain, literal, members, pascal, snake
from codegen.jsonpointer import referred_schemas
from codegen.overlay import MERGED, Overlay
from codegen.problems import GeneratorError, Problems
from codegen.reserved import attributes
from codegen.schemas import SHARED, Kind, Schema, SchemaIndex
from codegen.view import AliasView, Block, EnumView, FieldView, Import, ModelsModule, ModelView, RebuildView

_TYPING = ("TYPE_CHECKING", "Annotated", "Any", "ClassVar", "Literal", "TypeAlias")
_PYDANTIC = ("ConfigDict", "Field")
_CORE = (
    "Items",
    "OpenEnum",
    "Outcomes",
    "RequestModel",
    "ResultModel",
    "Table",
    "Timestamp",
    "TimestampInput",
)
_LIMITS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
    "minItems": "min_length",
    "maxItems": "max_length",
    "minProperties": "min_length",
    "maxProperties": "max_length",
    "pattern": "pattern",
}
_LIMITED = {
    "string": ("minLength", "maxLength", "pattern"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
_LIMITED["number"] = _LIMITED["integer"]


class ModelsView:
    """Makes the modules of models, and knows the attribute of every field."""

    def __init__(self, index: SchemaIndex, overlay: Overlay, problems: Problems) -> None:
        self.index = index
        self.overlay = overlay
        self.problems = problems
        self.attributes: dict[str, dict[str, str]] = {}
        for schema in index.schemas.values():
            if schema.kind is Kind.MODEL:
                self.attributes[schema.name] = self._attributes(schema)

    def modules(self) -> tuple[ModelsModule, ...]:
        """All modules of models."""
        return tuple(self._module(name) for name in self.index.modules())

    def base(self, schema: Schema) -> str:
        """The base class of a model."""
        if MERGED in schema.definition:
            return "Outcomes"
        return "ResultModel" if schema.in_answers else "RequestModel"

    def _attributes(self, schema: Schema) -> dict[str, str]:
        reserved = attributes(self.base(schema))
        found: dict[str, str] = {}
        for wire in schema.definition["properties"]:
            given = self.overlay.field_names.get(f"{schema.name}.{wire}")
            name = given or (wire if is_plain(wire) and wire == wire.lower() else snake(wire))
            if name in reserved:
                name += "_"
            for other, taken in found.items():
                if taken == name:
                    self.problems.add(
                        f"schema {schema.name}: the fields {other} and {wire} would both be called {name};"
                        f' give one another name in overlay.toml, [names] "{schema.name}.{wire}"'
                    )
            found[wire] = name
        return found

    def _module(self, name: str) -> ModelsModule:
        scope = Scope(self.index, name, defines=True)
        module = _Module(self, scope)
        for group in self.index.of_module(name):
            module.group(group)
        blocks = tuple(module.blocks)
        what = "several services" if name == SHARED else f"the `{name}` service"
        return ModelsModule(name, f"Models of {what}.", _imports(scope), blocks)


class _Module:
    """One module in the making."""

    def __init__(self, models: ModelsView, scope: Scope) -> None:
        self.models = models
        self.index = models.index
        self.scope = scope
        self.annotator = Annotator(scope)
        self.blocks: list[Block] = []

    def group(self, group: list[Schema]) -> None:
        """Define the schemas of a group; of a circle the aliases come last, because they need the classes."""
        circle = (
            {s.name for s in group}
            if len(group) > 1 or group[0].name in self.index.uses(group[0].name)
            else set()
        )
        for schema in sorted(group, key=lambda s: s.kind is Kind.ALIAS):
            try:
                self._define(schema, circle)
            except GeneratorError as error:
                for message in error.problems:
                    self.models.problems.add(
                        message if message.startswith("schema ") else f"schema {schema.name}: {message}"
                    )
        if circle:
            models = [schema.class_name for schema in group if schema.kind is Kind.MODEL]
            self.blocks.append(RebuildView(tuple(models)))

    def _define(self, schema: Schema, circle: set[str]) -> None:
        if schema.kind is Kind.ENUM:
            self.blocks.append(self._enum(schema))
        elif schema.kind is Kind.ALIAS:
            side = Side.ANSWER if schema.in_answers else Side.REQUEST
            self.scope.use("TypeAlias")
            text = self.annotator.text(schema.definition, side)
            self.blocks.append(
                AliasView(schema.class_name, text, _doc(schema.definition) or schema.class_name)
            )
        else:
            merged = schema.definition.get(MERGED)
            if merged and merged["outcome"]:
                self.blocks.append(self._outcome(merged, schema))
            self.blocks.append(self._model(schema, circle))

    def _enum(self, schema: Schema) -> EnumView:
        self.scope.use("OpenEnum")
        values: list[str] = list(dict.fromkeys(schema.definition["enum"]))
        pairs = tuple((name, literal(value)) for name, value in members(values).items())
        doc = _doc(schema.definition) or f"Values of {schema.class_name}."
        if not schema.in_requests:
            return EnumView(schema.class_name, doc, pairs)
        self.scope.use("TYPE_CHECKING")
        self.scope.use("Literal")
        texts = ", ".join(literal(value) for value in values)
        return EnumView(schema.class_name, doc, pairs, f"{schema.class_name}Input", texts)

    def _outcome(self, merged: dict[str, Any], schema: Schema) -> EnumView:
        self.scope.use("OpenEnum")
        pairs = tuple((name, literal(value)) for name, value in members(list(merged["shapes"])).items())
        return EnumView(pascal(merged["outcome"]), f"Which of its shapes a `{schema.class_name}` has.", pairs)

    def _model(self, schema: Schema, circle: set[str]) -> ModelView:
        base = self.scope.use(self.models.base(schema))
        names = self.models.attributes[schema.name]
        merged = schema.definition.get(MERGED, {})
        promised = set(merged.get("promised", ()))
        required = {*schema.definition["required"], *promised}
        # The description is sorted by name; people, and a repr, are better served by what is always there.
        order = sorted(names, key=lambda wire: (wire != "id", wire not in required))
        fields = [self._field(schema, wire, names[wire], circle, promised=wire in promised) for wire in order]
        secrets = [
            name for wire, name in names.items() if f"{schema.name}.{wire}" in self.models.overlay.secrets
        ]
        takes_more = base == "RequestModel" and schema.definition.get("additionalProperties") not in (
            None,
            False,
        )
        if takes_more:
            self.scope.use("ConfigDict")
        if secrets or merged:
            self.scope.use("ClassVar")
        return ModelView(
            name=schema.class_name,
            base=base,
            doc=_doc(schema.definition) or f"{schema.class_name}.",
            fields=tuple(fields),
            secrets=_texts(secrets) if secrets else None,
            promised=_texts([names[wire] for wire in promised]) if promised else None,
            shapes=tuple((literal(shape), _texts(keys)) for shape, keys in merged.get("shapes", {}).items()),
            outcome=pascal(merged["outcome"]) if merged.get("outcome") else None,
            takes_more=takes_more,
        )

    def _field(self, schema: Schema, wire: str, name: str, circle: set[str], *, promised: bool) -> FieldView:
        definition = schema.definition["properties"][wire]
        required = wire in schema.definition["required"]
        side = Side.ANSWER if schema.in_answers else Side.REQUEST
        try:
            text = self.annotator.text(definition, side)
        except GeneratorError as error:
            raise GeneratorError(
                [f"schema {schema.name}: field {wire}: {message}" for message in error.problems]
            ) from None
        default, null = self._default(definition, side, required=required)
        if promised and not required:
            default, null = self._empty(definition, text, f"schema {schema.name}: field {wire}"), False
        if null and text not in ("Any", "None"):
            text += " | None"
        if circle.intersection(referred_schemas(definition)):
            text = f'"{text}"' if '"' not in text else repr(text)
        arguments = self._limits(definition) if side is Side.REQUEST else {}
        if name != wire:
            arguments["alias"] = literal(wire)
        factory = {"[]": "list", "{}": "dict"}.get(default or "")
        if factory:
            # Pydantic copies a literal default with copy.deepcopy, which costs ten times as much as making one.
            arguments = {"default_factory": factory, **arguments}
        elif default is not None and arguments:
            arguments = {"default": default, **arguments}
        if arguments:
            self.scope.use("Field")
            default = f"Field({', '.join(f'{key}={value}' for key, value in arguments.items())})"
        return FieldView(name, wire, text, default, _doc(definition))

    def _default(self, definition: dict[str, Any], side: Side, *, required: bool) -> tuple[str | None, bool]:
        """The default of a field, and whether None is among its values."""
        container = is_container(definition, self.index)
        if side is Side.ANSWER and container:
            return (None if required else "[]" if container == "array" else "{}"), False
        null = nullable(definition, self.index)
        return (None, null) if required else ("None", True)

    def _empty(self, definition: dict[str, Any], text: str, where: str) -> str:
        """What a promised field holds until the base takes it away again: something of its type."""
        plain = {"str": '""', "int": "0", "float": "0.0", "bool": "False", "Any": "None"}
        if text in plain:
            return plain[text]
        container = is_container(definition, self.index)
        if container:
            return "[]" if container == "array" else "{}"
        if text == "Timestamp":
            self.scope.helpers |= {"datetime", "UTC"}
            return "datetime(1, 1, 1, tzinfo=UTC)"
        enums = {s.class_name for s in self.index.schemas.values() if s.kind is Kind.ENUM}
        if text in enums:
            return f'{text}("")'
        raise GeneratorError([f"{where} is promised, but {text} has no empty value"])

    def _limits(self, definition: dict[str, Any]) -> dict[str, str]:
        members = [member for member in definition.get("anyOf", [definition]) if member.get("type") != "null"]
        if (
            len(members) != 1
            or members[0].get("format") == "date-time"
            or "enum" in members[0]
            or "const" in members[0]
        ):
            return {}
        keys = _LIMITED.get(members[0].get("type", ""), ())
        found = {_LIMITS[key]: literal(members[0][key]) for key in keys if key in members[0]}
        if "pattern" in found and not _compiles(members[0]["pattern"]):
            del found["pattern"]  # only the server can check it
        return found


def _compiles(pattern: str) -> bool:
    """Whether pydantic's regex engine takes a pattern: it has no look-around."""
    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return False
    return True


def _doc(definition: dict[str, Any]) -> str | None:
    text = definition.get("description") or definition.get("title") or ""
    if definition.get("deprecated"):
        text = f"{text.rstrip()}\nDeprecated." if text else "Deprecated."
    return text if text.strip() else None


def _texts(names: list[str]) -> str:
    return "frozenset({" + ", ".join(literal(name) for name in sorted(names)) + "})"


def _imports(scope: Scope) -> tuple[Import, ...]:
    found: list[Import] = []
    if "datetime" in scope.helpers:
        found.append(Import("datetime", ("UTC", "datetime")))
    sources = (("typing", _TYPING), ("pydantic", _PYDANTIC), ("strait._core.model", _CORE))
    for module, names in sources:
        used = tuple(name for name in names if name in scope.helpers)
        if used:
            found.append(Import(module, used))
    for home in sorted(scope.names):
        found.append(Import(f"strait_api.models.{home}", tuple(sorted(scope.names[home]))))
    return tuple(found)
