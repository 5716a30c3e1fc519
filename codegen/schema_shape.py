"""A schema in the one form in which equal meanings are equal.

`nullable` and type arrays, `const` and an enum of one value, a union or an `allOf` of one, limits as OpenAPI
3.0 or 3.1 writes them: each pair becomes the same shape. References stay; callers know models by name.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

TEXT_KEYS = frozenset({"title", "summary", "description", "example", "examples", "externalDocs", "$comment"})
PYTHON_TYPES = frozenset({"date-time", "binary", "byte"})  # formats that decide the type a caller sees
_SCHEMA_REF = "#/components/schemas/"
_UNIONS = ("anyOf", "oneOf")

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class Shape:
    """A schema in the one form in which equal meanings are equal."""

    nullable: bool
    ref: str = ""
    members: tuple[Schema, ...] = ()  # of a union, without null
    types: frozenset[str] = frozenset()  # empty: anything
    enum: tuple[Any, ...] | None = None
    keys: Schema = field(default_factory=dict)
    source: Any = None

    @property
    def is_scalar(self) -> bool:
        return not self.members and bool(self.types) and not self.types & {"object", "array"}


def describe(schema: Any, schemas: Mapping[str, Any]) -> str:
    """The schema as a short type: `Job`, `string[]`, `map<integer>`, `A | B?`."""
    return describe_shape(shape_of(schema, schemas), schemas)


def describe_shape(shape: Shape, schemas: Mapping[str, Any]) -> str:
    if shape.ref:
        text = shape.ref
    elif shape.members:
        text = " | ".join(sorted(describe(member, schemas) for member in shape.members))
    elif shape.enum is not None:
        text = " | ".join(value_text(value) for value in shape.enum)
    elif shape.types == {"array"}:
        inner = describe(shape.keys.get("items", True), schemas)
        text = f"({inner})[]" if " | " in inner else f"{inner}[]"
    elif shape.types == {"object"} and isinstance(shape.keys.get("additionalProperties"), Mapping):
        text = f"map<{describe(shape.keys['additionalProperties'], schemas)}>"
    else:
        formatted = [f"({shape.keys['format']})"] if shape.keys.get("format") in PYTHON_TYPES else []
        text = " ".join([" | ".join(sorted(shape.types)) or "any", *formatted])
    return f"{text}?" if shape.nullable else text


def shape_of(schema: Any, schemas: Mapping[str, Any]) -> Shape:
    return replace(_read(schema, schemas), source=schema)


def _read(schema: Any, schemas: Mapping[str, Any]) -> Shape:
    if not isinstance(schema, Mapping):
        return Shape(nullable=False, keys={"not": {}} if schema is False else {})
    keys = {key: value for key, value in schema.items() if key not in TEXT_KEYS}
    nullable = keys.pop("nullable", False) is True
    if "allOf" in keys:
        return _with_null(_all_of(keys, schemas), nullable)
    if isinstance(keys.get("$ref"), str):
        return Shape(nullable, ref=keys["$ref"].removeprefix(_SCHEMA_REF))
    for union in _UNIONS:
        if union in keys:
            return _with_null(_union(keys, union, schemas), nullable)
    return _with_null(_plain(keys), nullable)


def _all_of(keys: dict[str, Any], schemas: Mapping[str, Any]) -> Shape:
    """One shape of all members; a single one stays what it is, so a reference keeps its name."""
    if len(keys["allOf"]) == 1 and len(keys) == 1:
        return shape_of(keys["allOf"][0], schemas)
    return shape_of(_flattened(keys, schemas), schemas)


def _union(keys: dict[str, Any], union: str, schemas: Mapping[str, Any]) -> Shape:
    shapes = [(member, shape_of(member, schemas)) for member in keys[union]]
    kept = [(member, shape) for member, shape in shapes if shape.types != {"null"}]
    nullable = len(kept) < len(shapes) or any(shape.nullable for _, shape in kept)
    if len(kept) == 1:
        return _with_null(kept[0][1], nullable)
    flat = [inner for member, shape in kept for inner in (shape.members or (member,))]
    return Shape(nullable, members=tuple(flat), keys={key: keys[key] for key in keys if key != union})


def _plain(keys: dict[str, Any]) -> Shape:
    stated = keys.pop("type", ())
    types = {stated} if isinstance(stated, str) else set(stated)
    values = [keys.pop("const")] if "const" in keys else keys.pop("enum", None)
    nullable = "null" in types or (values is not None and None in values)
    enum = None if values is None else tuple(value for value in values if value is not None)
    if enum and not types - {"null"}:
        types = {"string" if isinstance(value, str) else "number" for value in enum}
    for key, implied in (("properties", "object"), ("items", "array")):
        if key in keys and not types:
            types = {implied}
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(keys.get(exclusive), bool) and keys.pop(exclusive) and limit in keys:
            keys[exclusive] = keys.pop(limit)  # as OpenAPI 3.0 writes it
    is_null_only = types == {"null"} or enum == ()
    return Shape(
        nullable, types=frozenset({"null"} if is_null_only else types - {"null"}), enum=enum, keys=keys
    )


def _flattened(schema: Any, schemas: Mapping[str, Any], above: tuple[str, ...] = ()) -> dict[str, Any]:
    """The schema with its references and `allOf` written out as one object."""
    if not isinstance(schema, Mapping):
        return {}
    if isinstance(schema.get("$ref"), str):
        name = schema["$ref"].removeprefix(_SCHEMA_REF)
        return {} if name in above else _flattened(schemas.get(name), schemas, (*above, name))
    own = {key: value for key, value in schema.items() if key != "allOf" and key not in TEXT_KEYS}
    flat: dict[str, Any] = {}
    for part in [*(_flattened(member, schemas, above) for member in schema.get("allOf", ())), own]:
        properties = {**flat.get("properties", {}), **part.get("properties", {})}
        required = sorted({*flat.get("required", ()), *part.get("required", ())})
        flat |= part
        flat |= {"properties": properties} if properties else {}
        flat |= {"required": required} if required else {}
    return flat


def behind(shape: Shape, schemas: Mapping[str, Any]) -> Shape:
    """What a reference leads to; a circle of references leads nowhere."""
    seen: set[str] = set()
    while shape.ref and shape.ref not in seen:
        seen.add(shape.ref)
        shape = _with_null(shape_of(schemas.get(shape.ref), schemas), shape.nullable)
    return shape


def _with_null(shape: Shape, nullable: bool) -> Shape:  # noqa: FBT001  # a fact, no switch
    return replace(shape, nullable=shape.nullable or nullable)


def members(shape: Shape, schemas: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a union by what makes them the same member; one that is no union is its only member."""
    return {_member_key(shape_of(member, schemas)): member for member in shape.members or (shape.source,)}


def _member_key(shape: Shape) -> str:
    if shape.ref:
        return shape.ref
    if "properties" in shape.keys:
        return f"object with {sorted(shape.keys['properties'])}"
    keys = {key: value for key, value in shape.keys.items() if not key.startswith("x-")}
    return value_text([sorted(shape.types), shape.enum, keys])


def value_text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
