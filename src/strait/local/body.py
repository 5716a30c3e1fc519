"""Check the body of a request against its models, and say what is wrong in the words of the real server."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, Final

import pydantic
from pydantic import BaseModel

from strait.local import jsonb
from strait.local.clock import parse_moment
from strait.local.errors import RefusedError, bad_request, invalid
from strait.local.jsonb import is_array, is_object

_KINDS: Final[Mapping[type, str]] = {
    str: "string",
    bool: "bool",  # before int, which it is too
    int: "number",
    float: "number",
    list: "array",
    dict: "object",
}
_RULES: Final = {
    "missing": "required",
    "greater_than_equal": "min",
    "greater_than": "min",
    "less_than_equal": "max",
    "less_than": "max",
    "string_too_short": "min",
    "string_too_long": "max",
    "too_short": "min",
    "too_long": "max",
    "enum": "oneof",
    "literal_error": "oneof",
    "string_pattern_mismatch": "pattern",
}
_GO_TYPES: Final = {
    "string_type": "string",
    "int_type": "int",
    "int_from_float": "int",
    "float_type": "float64",
    "bool_type": "bool",
    "list_type": "[]",
    "dict_type": "map",
}


@dataclass(frozen=True, slots=True)
class Body:
    """The JSON object of a request, checked. Null counts as not given, but for free JSON."""

    values: Mapping[str, Any]
    unknown: Sequence[str] = ()
    """Fields that were sent and mean nothing here."""
    source: str = "{}"

    def get(self, name: str, default: Any = None) -> Any:
        """A field's value; the default where it is absent or null."""
        value = self.values.get(name)
        return default if value is None else value

    def json(self, name: str) -> str | None:
        """The JSON text of a free field, its numbers as they were sent; None where it is absent."""
        return jsonb.dump(jsonb.parse(self.source)[name]) if name in self.values else None

    def moment(self, name: str) -> datetime | None:
        """A timestamp. Raises RefusedError for a text that is none."""
        text = self.get(name)
        if text is None:
            return None
        try:
            return parse_moment(text)
        except ValueError as error:
            raise bad_request(
                f'invalid request body: parsing time "{text}" as "2006-01-02T15:04:05Z07:00":'
                f' cannot parse "{text}" as "2006"'
            ) from error


def read_body(raw: bytes, models: Sequence[type[BaseModel]], texts: Mapping[str, str]) -> Body:
    """The body as its models allow it: every field belongs to one of them, or is unknown.

    `texts` replaces a broken rule, such as `slug max`, by a message of its own. Raises RefusedError.
    """
    source = _first_json(raw)
    sent: Any = json.loads(source)
    if sent is None:
        sent, source = {}, "{}"
    if not is_object(sent):
        kind, name = _kind(sent), models[0].__name__ if models else "object"
        raise bad_request(
            f"invalid request body: json: cannot unmarshal {kind} into Go value of type api.{name}"
        )
    known = {name for model in models for name in _wire_names(model)}
    given = {name: value for name, value in sent.items() if name in known}
    # Null is Go's "not given"; a field of free JSON keeps it.
    given = {
        name: value
        for name, value in given.items()
        if value is not None or name in _free_names(tuple(models))
    }
    broken: dict[str, None] = {}
    for model in models:
        names = _wire_names(model)
        broken |= dict.fromkeys(_broken_rules(model, {name: given[name] for name in given if name in names}))
    rules = sorted(broken, key=lambda rule: not rule.startswith("project_id "))
    details = [
        f"{name}: failed on '{rule}'"
        for name, rule in (entry.split(" ", 1) for entry in rules)
        if f"{name} {rule}" not in texts
    ]
    if details:
        raise invalid(*details)
    for rule in rules:
        raise bad_request(texts[rule])
    return Body(given, [name for name in sent if name not in known], source)


def body_model(reference: str) -> type[BaseModel]:
    """The model class that a route names as `module:Class`."""
    module, _, name = reference.partition(":")
    model: type[BaseModel] = getattr(import_module(module), name)
    return model


def _first_json(raw: bytes) -> str:
    text = raw.decode("utf-8", "replace").lstrip(" \t\r\n")
    if not text:
        return "{}"
    try:
        _, end = json.JSONDecoder(parse_constant=jsonb.refuse_constant).raw_decode(text)
        jsonb.parse(text[:end])
        text[:end].encode()
    except json.JSONDecodeError as error:
        raise bad_request(f"invalid request body: {_go_complaint(error, text)}") from error
    except (ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, ValueError) else "exceeded max depth"
        raise bad_request(f"invalid request body: {reason}") from error
    return text[:end]


def _go_complaint(error: json.JSONDecodeError, text: str) -> str:
    if error.pos >= len(text) or error.msg.startswith("Unterminated string"):
        return "unexpected EOF"
    place = {
        "Expecting property name enclosed in double quotes": "looking for beginning of object key string",
        "Expecting ':' delimiter": "after object key",
        "Expecting ',' delimiter": "after object key:value pair",
    }.get(error.msg, "looking for beginning of value")
    return f"invalid character '{text[error.pos]}' {place}"


@cache
def _wire_names(model: type[BaseModel]) -> frozenset[str]:
    return frozenset(info.alias or name for name, info in model.model_fields.items())


@cache
def _free_names(models: tuple[type[BaseModel], ...]) -> frozenset[str]:
    fields = (pair for model in models for pair in model.model_fields.items())
    return frozenset(info.alias or name for name, info in fields if "Any" in str(info.annotation))


def _broken_rules(model: type[BaseModel], given: dict[str, Any]) -> list[str]:
    """Each broken rule as `field rule`. Raises RefusedError (400) for a value of the wrong JSON kind."""
    _check_range(model, given)
    try:
        checked = model.model_validate_json(json.dumps(given), strict=True)
    except pydantic.ValidationError as error:
        issues = error.errors(include_url=False, include_context=False)
    else:
        return _closed_enums(model, checked)
    rules: list[str] = []
    for issue in issues:
        path = _path_in(given, issue["loc"])
        kind = issue["type"]
        if kind in _GO_TYPES or kind.endswith("_type"):
            raise _wrong_kind(model, path, given, _GO_TYPES.get(kind, "struct"))
        rule = _RULES.get(kind)
        if rule is None and kind != "extra_forbidden":
            raise bad_request(f"invalid request body: {'.'.join(map(str, path))}: {issue['msg']}")
        if kind == "string_too_short" and _is_required(model, str(path[0])):
            rule = "required"
        if rule is not None:
            rules.append(f"{'.'.join(map(str, path))} {rule}")
    return rules


def _check_range(model: type[BaseModel], given: Mapping[str, Any]) -> None:
    """Raise RefusedError (400) for an integer that Go's would not hold."""
    for name, value in given.items():
        for item in value if is_array(value) else [value]:
            if not isinstance(item, int) or -(1 << 63) <= item < 1 << 63 or name in _free_names((model,)):
                continue
            where = f"Go struct field {model.__name__}.{name} of type int"
            raise bad_request(f"invalid request body: json: cannot unmarshal number {item} into {where}")


def _closed_enums(model: type[BaseModel], checked: BaseModel) -> list[str]:
    """Values that a closed list lacks: the models keep unknown ones, for servers newer than they are."""
    found: list[str] = []
    for name, info in model.model_fields.items():
        value = getattr(checked, name)
        for item in value if is_array(value) else [value]:
            if isinstance(item, Enum) and item.value not in {member.value for member in type(item)}:
                found.append(f"{info.alias or name} oneof")
    return found


def _path_in(given: Any, where: Sequence[int | str]) -> list[int | str]:
    """The part of an error's place that leads through the value; names of union members do not."""
    path: list[int | str] = []
    for step in where:
        if is_object(given) and isinstance(step, str) and (step in given or not path):
            path.append(step)
            given = given.get(step)
        elif is_array(given) and isinstance(step, int):
            path.append(step)
            given = given[step]
    return path


def _is_required(model: type[BaseModel], wire_name: str) -> bool:
    fields = model.model_fields.items()
    return any(info.is_required() for name, info in fields if (info.alias or name) == wire_name)


def _wrong_kind(model: type[BaseModel], path: Sequence[int | str], given: Any, go_type: str) -> RefusedError:
    for step in path:
        given = given[step]
    names = ".".join(step for step in path[:1] if isinstance(step, str))
    kind = _kind(given)
    if go_type == "int" and isinstance(given, float):
        kind = f"number {given}"
    where = f"{model.__name__}.{names} of type {go_type}"
    return bad_request(f"invalid request body: json: cannot unmarshal {kind} into Go struct field {where}")


def _kind(value: object) -> str:
    return next((name for kind, name in _KINDS.items() if isinstance(value, kind)), "null")
