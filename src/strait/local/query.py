"""Check the query of a request against what its route declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from starlette.datastructures import QueryParams

from strait.local.clock import parse_moment
from strait.local.errors import bad_request
from strait.local.jsonb import is_array
from strait_api.routes import Parameter

DEFAULT_PAGE = 50
LARGEST_PAGE = 100


@dataclass(frozen=True, slots=True)
class Query:
    """The query parameters of a request, checked."""

    values: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def text(self, name: str) -> str | None:
        """A parameter's text; None where it is absent or empty."""
        value = self.values.get(name)
        return str(value) if value else None

    def number(self, name: str) -> int | None:
        """A parameter's number; None where it is absent."""
        value = self.values.get(name)
        return value if isinstance(value, int) else None

    def texts(self, name: str) -> Sequence[str]:
        """All values of a parameter that may be repeated."""
        value = self.values.get(name, [])
        return value if is_array(value) else [str(value)]

    def pair(self, prefix: str) -> tuple[str, str | None] | None:
        """What `<prefix>_key` and `<prefix>_value` ask for. Raises RefusedError for a value without a key."""
        key, value = self.text(f"{prefix}_key"), self.text(f"{prefix}_value")
        if key is None and value is not None:
            raise bad_request(f"{prefix}_key is required when {prefix}_value is provided")
        return None if key is None else (key, value)

    def page(self, bad_cursor: str = "invalid cursor format") -> tuple[datetime | None, int]:
        """Where the page starts, and how many rows it has. Raises RefusedError for a cursor that is no time."""
        size = self.number("limit") or DEFAULT_PAGE
        cursor = self.text("cursor")
        try:
            return (parse_moment(cursor) if cursor else None), size
        except ValueError as error:
            raise bad_request(bad_cursor) from error


def read_query(parameters: Iterable[Parameter], sent: QueryParams) -> Query:
    """The declared query parameters that were sent. Raises RefusedError for a value that is not allowed."""
    values: dict[str, Any] = {}
    for parameter in parameters:
        if parameter.location != "query":
            continue
        name, schema = parameter.name, parameter.schema
        texts = [text for text in (*sent.getlist(name), *sent.getlist(f"{name}[]")) if text]
        if not texts:
            continue
        if schema.get("type") == "array":
            values[name] = [_read_value(name, schema.get("items", {}), text) for text in texts]
        else:
            values[name] = _read_value(name, schema, texts[0])
    return Query(values)


def _read_value(name: str, schema: Mapping[str, Any], text: str) -> Any:
    allowed = schema.get("enum")
    if allowed and text not in allowed:
        raise bad_request(f"{name} is invalid")
    kind = schema.get("type")
    if kind == "boolean":
        return text.lower() in ("true", "1", "t")
    if kind != "integer":
        return text
    smallest = schema.get("minimum", 0)
    if not text.isascii() or not text.isdigit() or int(text[:18]) < smallest:
        raise bad_request(f"{name} must be a {'positive' if smallest else 'non-negative'} integer")
    return min(int(text[:18]), schema.get("maximum", LARGEST_PAGE)) if name == "limit" else int(text[:18])
