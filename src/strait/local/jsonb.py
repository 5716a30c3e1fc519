"""JSON as PostgreSQL keeps it: keys ordered by length, then bytes; the last of equal keys; numbers written out."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, NoReturn, TypeGuard

_MAX_DIGITS = 131072  # what PostgreSQL takes before the point


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def refuse_constant(name: str) -> NoReturn:
    """Raise ValueError: NaN and Infinity are Python's JSON, not JSON."""
    raise ValueError(f"invalid character '{name[0]}' looking for beginning of value")


def parse(text: str) -> Any:
    """The value, its decimal numbers exact. Raises ValueError for anything but one JSON value."""
    return json.loads(text, parse_float=_number, parse_constant=refuse_constant)


def dump(value: Any) -> str:
    """The text in PostgreSQL's form, with a space after colons and commas."""
    return _dump(value, ", ", ": ")


def compact(text: str) -> str:
    """A stored text without the spaces, in the same order."""
    return _dump(parse(text), ",", ":")


def load(text: str | None) -> Any:
    """The value of a stored text as plain JSON for an answer; None for none."""
    return None if text is None else json.loads(text, parse_float=_plain_number)


def contains(text: str | None, part: str) -> bool:
    """Whether the stored value has all of `part`, as the operator @> of PostgreSQL sees it."""
    return text is not None and _contains(parse(text), parse(part))


def _number(text: str) -> Decimal:
    number = Decimal(text)
    if number.adjusted() > _MAX_DIGITS or number.adjusted() < -_MAX_DIGITS:
        raise ValueError("number out of range")
    return number


def _plain_number(text: str) -> float | int:
    number = float(text)
    return int(Decimal(text)) if number in (float("inf"), float("-inf")) else number


def _dump(value: Any, comma: str, colon: str) -> str:
    if is_object(value):
        keys = sorted(value, key=lambda key: (len(key.encode()), key.encode()))
        return "{" + comma.join(_text(key) + colon + _dump(value[key], comma, colon) for key in keys) + "}"
    if is_array(value):
        return "[" + comma.join(_dump(item, comma, colon) for item in value) + "]"
    if isinstance(value, Decimal):
        return format(abs(value) if value.is_zero() else value, "f")
    return _text(value)


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _contains(whole: Any, part: Any) -> bool:
    if is_object(whole) and is_object(part):
        return all(key in whole and _contains(whole[key], item) for key, item in part.items())
    if is_array(whole) and is_array(part):
        return all(any(_contains(have, item) for have in whole) for item in part)
    if isinstance(whole, bool) or isinstance(part, bool):
        return whole is part
    return bool(whole == part)
