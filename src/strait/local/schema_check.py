"""The part of JSON Schema that Strait enforces: `type`, `required`, `properties`, `items`. The rest is ignored."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from strait.local.jsonb import is_array, is_object


def violation(schema: Any, value: Any, path: str = "$") -> str | None:
    """The first thing that is wrong with the value, None if it fits."""
    if not is_object(schema):
        return None
    kind = schema.get("type")
    if isinstance(kind, str) and not _is_kind(value, kind):
        return f"{path} must be {kind}"
    if is_object(value):
        return _in_object(schema, value, path)
    items = schema.get("items")
    if is_array(value) and is_object(items):
        found = (violation(items, item, f"{path}[{index}]") for index, item in enumerate(value))
        return next((text for text in found if text), None)
    return None


def _in_object(schema: dict[str, Any], value: dict[str, Any], path: str) -> str | None:
    required = schema.get("required")
    for name in required if is_array(required) else ():
        if isinstance(name, str) and name not in value:
            return f"{path}.{name} is required"
    properties = schema.get("properties")
    for name, part in properties.items() if is_object(properties) else ():
        if name in value and (text := violation(part, value[name], f"{path}.{name}")):
            return text
    return None


def _is_kind(value: Any, kind: str) -> bool:  # noqa: PLR0911  # one line per kind
    match kind:
        case "object":
            return isinstance(value, dict)
        case "array":
            return isinstance(value, list)
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "null":
            return value is None
        case "number":
            return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)
        case "integer":
            return not isinstance(value, bool) and isinstance(value, (int, float, Decimal)) and value % 1 == 0
        case _:
            return True
