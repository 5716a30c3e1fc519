"""What an operation wants, as a value: method, path, query, headers, body and how its answer is read."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Generic, Literal, TypeVar, get_args, get_origin
from urllib.parse import quote
from uuid import UUID

import pydantic
from pydantic_core import to_jsonable_python

from strait._core.errors import ValidationError
from strait._core.model import StraitModel, rfc3339

if TYPE_CHECKING:
    from strait._core.codec import Answer

T = TypeVar("T")

Query = tuple[tuple[str, str], ...]

# The server matches the raw path and decodes no more than this: an encoded ':' would not be found.
_LITERAL_IN_PATH = "$&+,:;=@"


class Repeat(StrEnum):
    """Whether a request may be sent again when it is unknown what became of it."""

    ALWAYS = "always"
    """Sending it twice does the same as once."""
    WITH_KEY = "with_key"
    """Only together with an idempotency key, which the server recognises."""
    NEVER = "never"
    """A second one could act twice; only failures before anything was sent are repeated."""


class NullIgnoredWarning(UserWarning):
    """A null was sent in an update, where the server reads it as 'leave unchanged'."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """What is the same for every call of an operation."""

    name: str
    """The method that performs it, such as `jobs.trigger`."""
    id: str
    """The description's operationId, such as `trigger-job`."""
    method: str
    path: str
    """Template, such as `/v1/jobs/{jobID}/trigger`."""
    answer: Answer[T]
    repeat: Repeat = Repeat.NEVER
    media_type: str = "application/json"
    """What its body is, where it has one."""


@dataclass(frozen=True, slots=True)
class Request(Generic[T]):
    """One call of an operation, complete but for what belongs to the client: address, token, defaults."""

    operation: Operation[T]
    path: str
    query: Query = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None

    def with_query(self, name: str, value: str) -> Request[T]:
        """This request with another value for one query parameter."""
        return replace(self, query=(*(pair for pair in self.query if pair[0] != name), (name, value)))


def segment(value: object, name: str) -> str:
    """A path parameter as the server matches it: escaped, `.` and `..` too.

    Raises ValidationError for anything but a non-empty text.
    """
    if not isinstance(value, str):
        hint = f"; pass .id of the {type(value).__name__}" if hasattr(value, "id") else ""
        raise ValidationError(
            f"{name} must be a text, not {type(value).__name__}{hint}", [f"{name}: expected text{hint}"]
        )
    if not value:
        raise ValidationError(
            f"{name} is empty: it would address another path", [f"{name}: must not be empty"]
        )
    if value in (".", ".."):
        return value.replace(".", "%2E")
    return quote(_encodable(value, name), safe=_LITERAL_IN_PATH)


def query_pairs(
    parameters: Iterable[tuple[str, Any]],
    query: Mapping[str, Any] | None = None,
    demanded: Iterable[str] = (),
) -> Query:
    """The query of a request: what was given by keyword, and `query` as it is. None means 'not given'.

    Raises TypeError for a parameter given both ways, and for a demanded one given in neither.
    """
    pairs: list[tuple[str, str]] = []
    given: set[str] = set()
    for name, value in parameters:
        if value is not None:
            given.add(name)
            _add_pairs(pairs, name, value)
    for name, value in (query or {}).items():
        if name in given:
            raise TypeError(f"{name} is given as a keyword and in query=; give it once")
        if value is not None and value != "":
            given.add(name)
            _add_pairs(pairs, name, value)
    lacking = [name for name in demanded if name not in given]
    if lacking:
        raise TypeError(f"lacks {' and '.join(lacking)}: give them as keywords or in query=")
    return tuple(pairs)


def header_pairs(parameters: Iterable[tuple[str, Any]]) -> tuple[tuple[str, str], ...]:
    """The header parameters of a request that were given."""
    return tuple((name, _text(value, name)) for name, value in parameters if value is not None)


def _add_pairs(pairs: list[tuple[str, str]], name: str, value: Any) -> None:
    if isinstance(value, (list, tuple, set, frozenset)):
        pairs.extend((name, _text(item, name)) for item in value if item is not None)
    else:
        pairs.append((name, _text(value, name)))


def _text(value: Any, name: str) -> str:
    """A parameter as text. Raises ValidationError for what has no text that the server could mean."""
    if isinstance(value, Enum):
        return _text(value.value, name)  # before str: the text of a (str, Enum) is its name
    if isinstance(value, str):
        return _encodable(value, name)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValidationError(
                f"{name} needs a time zone, such as datetime.now(UTC): the server takes no local times",
                [f"{name}: must have a time zone"],
            )
        return rfc3339(value)
    if isinstance(value, (int, float, Decimal, UUID, date)):
        return str(value)
    raise ValidationError(
        f"{name} must be a text, a number, a datetime or a list of them, not {type(value).__name__}",
        [f"{name}: cannot be written as text"],
    )


def _encodable(value: str, name: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValidationError(f"{name} is not text: {error.reason}", [f"{name}: {error.reason}"]) from error
    return value


def json_body(
    operation: Operation[Any],
    model: type[StraitModel],
    body: Any,
    fields: Mapping[str, Any],
    *,
    required: bool,
) -> bytes | None:
    """The JSON of a request's body, given whole (a model, or a dict that is sent as it is) or field by field.

    Raises TypeError where both or, for a required body, neither is given, and for an unknown field;
    ValidationError for a value that does not fit its field or is not JSON.
    """
    if fields:
        if body is not None:
            known = model.wire_names.keys() | model.model_fields.keys()
            unknown = next((name for name in fields if name not in known), None)
            if unknown is not None:
                raise TypeError(f"{operation.name}() got an unexpected keyword {unknown!r}")
            names = ", ".join(fields)
            raise TypeError(
                f"{operation.name}() takes a body or field keywords, not both: got a body and {names}"
            )
        body = _model_of_fields(operation, model, fields)
    if body is None:
        if not required:
            return None
        fields_of = model.model_fields
        needed = ", ".join(key for key, name in model.wire_names.items() if fields_of[name].is_required())
        raise TypeError(
            f"{operation.name}() needs a body or field keywords" + (f": {needed}" if needed else "")
        )
    if not isinstance(body, (StraitModel, Mapping)):
        raise TypeError(
            f"{operation.name}() takes a {model.__name__}, a dict or field keywords as its body,"
            f" not {type(body).__name__}"
        )
    if operation.method == "PATCH":
        _warn_of_nulls(operation, model, body)
    return to_json(body, operation.name)


def to_json(value: Any, name: str) -> bytes:
    """JSON bytes of plain values, models, datetimes and the like.

    Raises ValidationError for what JSON cannot hold: NaN, cycles, foreign objects, lone surrogates.
    """
    try:
        return json.dumps(
            value, default=_json_default, ensure_ascii=False, allow_nan=False, separators=(",", ":")
        ).encode()
    except (ValueError, TypeError, RecursionError) as error:
        raise ValidationError(f"{name}: the body is not JSON: {error}", [str(error)]) from error


def _json_default(value: Any) -> Any:
    if isinstance(value, StraitModel):
        return value.to_dict()
    if isinstance(value, datetime):
        return rfc3339(value)
    if isinstance(value, Mapping):
        return dict(value)
    return to_jsonable_python(value)


def _model_of_fields(
    operation: Operation[Any], model: type[StraitModel], fields: Mapping[str, Any]
) -> StraitModel:
    try:
        return model.model_validate(dict(fields))
    except pydantic.ValidationError as error:
        issues = error.errors(include_url=False, include_input=False)
    wrong = [(".".join(map(str, issue["loc"])), issue) for issue in issues]
    for where, issue in wrong:
        if issue["type"] == "extra_forbidden" and len(issue["loc"]) == 1:
            raise TypeError(
                f"{operation.name}() got an unexpected keyword {where!r}{_did_you_mean(where, model)}"
            )
    missing = [where for where, issue in wrong if issue["type"] == "missing" and len(issue["loc"]) == 1]
    if missing:
        raise TypeError(
            f"{operation.name}() lacks the required keyword{'s' * (len(missing) > 1)} {', '.join(missing)}"
        )
    texts = [f"{where}: {issue['msg']}" for where, issue in wrong]
    raise ValidationError(f"{operation.name}(): {'; '.join(texts)}", texts)


def _did_you_mean(name: str, model: type[StraitModel]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, list(model.wire_names), 1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return hint + " (a field that this version does not know can be sent in a dict as the body)"


_CLEARING = {str: '""', int: "0", float: "0", bool: "False", list: "[]", dict: "{}"}


def _warn_of_nulls(operation: Operation[Any], model: type[StraitModel], body: Any) -> None:
    items = body.items() if isinstance(body, Mapping) else body._set_items()
    nulls = [key for key, value in items if value is None]
    if not nulls:
        return  # as nearly always
    fields = {key: field for name, field in model.model_fields.items() for key in (field.alias or name, name)}
    for key in nulls:
        field = fields.get(key)
        name = field.alias or key if field else key
        kinds = list(_origins(field.annotation)) if field else []
        if Any in kinds:
            continue  # free JSON: null is a value there
        clearing = next((text for kind, text in _CLEARING.items() if kind in kinds), None)
        if datetime in kinds:
            clearing = None  # no text but a timestamp is understood there
        advice = f"; send {clearing} to clear it" if clearing else ""
        warnings.warn(
            f"{operation.name}(): {name}=None leaves {name} unchanged, because the server reads null as"
            f" 'not given'{advice}",
            NullIgnoredWarning,
            stacklevel=5,
        )


def _origins(annotation: Any) -> Iterable[Any]:
    origin = get_origin(annotation)
    if origin in (list, dict):
        return [origin]
    if origin is Annotated:
        return _origins(get_args(annotation)[0])
    if origin is Literal:
        return [type(value) for value in get_args(annotation)]
    arguments = get_args(annotation)
    return [kind for argument in arguments for kind in _origins(argument)] if arguments else [annotation]
