"""Single keywords of a schema: those of OpenAPI 3.0 and of 3.1 in one form, and questions about them."""

from __future__ import annotations

from typing import Any

from codegen.problems import GeneratorError

NULL: dict[str, Any] = {"type": "null"}
PROSE = (
    "summary",
    "description",
    "title",
    "deprecated",
    "readOnly",
    "writeOnly",
    "example",
    "examples",
    "externalDocs",
)
_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
_REFUSED = ("not", "if", "dependentSchemas", "patternProperties", "unevaluatedProperties", "$dynamicRef")


def modern(schema: Any, where: str) -> dict[str, Any]:
    """A schema with null as a member of `anyOf`, one type at a time, and limits as 3.1 has them.

    Raises GeneratorError, naming `where`, for what has no Python type.
    """
    if schema is True:
        return {}
    if not isinstance(schema, dict):
        raise GeneratorError([f"{where}: a schema that is {schema!r} allows nothing that can be typed"])
    for keyword in _REFUSED:
        if keyword in schema and schema[keyword] not in (False, {}):
            raise GeneratorError([f"{where}: the keyword {keyword} cannot be represented"])
    result = dict(schema)
    kinds = result.get("type", [])
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if kind not in _TYPES:
            raise GeneratorError([f"{where}: the type {kind!r} does not exist"])
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(result.get(exclusive), bool) and result.pop(exclusive) and limit in result:
            result[exclusive] = result.pop(limit)
    return _without_hidden_null(result)


def _without_hidden_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Null out of `nullable`, `enum` and lists of types, into `anyOf`."""
    null = schema.pop("nullable", False) is True
    if isinstance(schema.get("enum"), list) and None in schema["enum"]:
        null = True
        schema["enum"] = [value for value in schema["enum"] if value is not None]
    listed = isinstance(schema.get("type"), list)
    kinds = schema["type"] if listed else [schema["type"]] if "type" in schema else []
    several = [kind for kind in kinds if kind != "null"]
    null = null or (listed and len(several) < len(kinds))
    if not null and not listed:
        return schema
    prose = {key: value for key, value in schema.items() if key in (*PROSE, "default")}
    plain = {key: value for key, value in schema.items() if key not in prose and key != "type"}
    if not plain and not kinds:
        return prose  # 3.0: `nullable` alone takes nothing away from "any value"
    members = [{**plain, "type": kind} for kind in several]
    if not members and plain and schema.get("enum") != [] and not listed:
        members = [plain]
    if not null and len(members) == 1:
        return {**prose, **members[0]}
    return {**prose, "anyOf": [*members, *([NULL] if null else [])]}


def without_null(schema: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    """The one member of a choice that is not null, if there is just one, and whether null was another."""
    choice = schema.get("anyOf") or schema.get("oneOf") or []
    members = [member for member in choice if not is_null(member)]
    null = len(members) < len(choice)
    return (members[0], null) if len(members) == 1 and isinstance(members[0], dict) else (schema, False)


def is_null(member: Any) -> bool:
    """Whether a schema allows null and nothing else."""
    return isinstance(member, dict) and (
        member.get("type") in ("null", ["null"])
        or member.get("enum") == [None]
        or ("const" in member and member["const"] is None)
    )


def is_object(schema: dict[str, Any]) -> bool:
    """Whether a schema becomes a model."""
    return "properties" in schema and "$ref" not in schema


def is_text_enum(schema: dict[str, Any]) -> bool:
    """Whether a schema becomes an enum."""
    values = schema.get("enum")
    return isinstance(values, list) and bool(values) and all(isinstance(value, str) for value in values)


def says_nothing(part: Any) -> bool:
    """Whether a member of a choice only demands fields, or describes."""
    return isinstance(part, dict) and all(key in ("required", *PROSE) or key.startswith("x-") for key in part)


def with_prose(result: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with the description of another."""
    return {**result, **{key: schema[key] for key in ("description", "deprecated") if key in schema}}
