"""Bodies that are no model, and parameters in other styles than the plain one. Generated code alone uses it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import urlencode

from strait._core.errors import ValidationError
from strait._core.model import StraitModel
from strait._core.request import Operation, header_pairs, to_json


def json_value(operation: Operation[Any], body: Any, *, required: bool) -> bytes | None:
    """The JSON of a body that is any value. None as the body means 'not given'.

    Raises TypeError where a required body is missing, ValidationError for what JSON cannot hold.
    """
    return to_json(body, operation.name) if _is_given(operation, body, required=required) else None


def raw_body(operation: Operation[Any], body: Any, *, required: bool) -> bytes | None:
    """The bytes of a body that is no JSON: as given, or the fields of a form.

    In a multipart form bytes, or a pair of file name and bytes, are a file.
    Raises TypeError for anything else, and where a required body is missing.
    """
    if not _is_given(operation, body, required=required):
        return None
    if isinstance(body, bytes):
        return body
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, Mapping):
        fields = cast("Mapping[str, Any]", body)
        if operation.media_type.startswith("multipart/form-data"):
            return _multipart(operation, fields)
        if operation.media_type.startswith("application/x-www-form-urlencoded"):
            return urlencode([(name, _text(item)) for name, item in _pairs(fields)]).encode()
    raise TypeError(
        f"{operation.name}() cannot send a {type(cast('object', body)).__name__} as {operation.media_type}"
    )


def joined(values: Any, separator: str) -> str | None:
    """A list as one parameter; a single text stays as it is."""
    if values is None:
        return None
    if isinstance(values, str):
        return _text(values)
    return separator.join(_text(value) for value in values if value is not None)


def deep_object(name: str, value: Mapping[str, Any] | StraitModel | None) -> Iterable[tuple[str, Any]]:
    """An object as query parameters `name[key]`, for `query_pairs`."""
    return [(f"{name}[{key}]", item) for key, item in exploded(value)]


def exploded(value: Mapping[str, Any] | StraitModel | None) -> Iterable[tuple[str, Any]]:
    """An object as query parameters of its keys' names, for `query_pairs`."""
    return (value.to_dict() if isinstance(value, StraitModel) else value or {}).items()


def _is_given(operation: Operation[Any], body: Any, *, required: bool) -> bool:
    if body is None and required:
        raise TypeError(f"{operation.name}() needs a body")
    return body is not None


def _pairs(fields: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    for name, value in fields.items():
        if isinstance(value, list):
            items: list[Any] = [*value]
            yield from ((name, item) for item in items)
        elif value is not None:
            yield name, value


def _text(value: Any) -> str:
    return header_pairs([("", value)])[0][1]


def _multipart(operation: Operation[Any], fields: Mapping[str, Any]) -> bytes:
    boundary = operation.media_type.partition("boundary=")[2].encode()
    out: list[bytes] = []
    for name, value in _pairs(fields):
        filename, content = cast("tuple[str, Any]", value) if isinstance(value, tuple) else ("", value)
        data = content if isinstance(content, bytes) else _text(content).encode()
        if boundary in data:
            raise ValidationError(f"{operation.name}(): {name} contains the boundary of the form", [name])
        head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
        if isinstance(content, bytes):
            head += f'; filename="{_quoted(filename or name)}"\r\nContent-Type: application/octet-stream'
        out.append(b"--%b\r\n%b\r\n\r\n%b\r\n" % (boundary, head.encode(), data))
    return b"".join([*out, b"--%b--\r\n" % boundary])


def _quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
