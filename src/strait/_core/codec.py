"""Read answers: bytes to what an operation returns, each type's decoder built once."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from functools import cache
from types import UnionType
from typing import Annotated, Any, Generic, Literal, TypeVar, Union, cast, get_args, get_origin

import pydantic
from pydantic import BaseModel, ConfigDict, TypeAdapter
from pydantic_core import from_json

from strait._core.errors import DecodeError
from strait._core.model import ResultModel, SentTime, rfc3339
from strait._core.response import ResultList

T = TypeVar("T")
M = TypeVar("M", bound=ResultModel)

_log = logging.getLogger("strait")

_NANOSECONDS = re.compile(rb"\.[0-9]{7,9}(?:Z|[+-][0-9]{2}:[0-9]{2})\"")


class Answer(Generic[T]):
    """How a successful answer is read. Subclasses raise ValueError for content they cannot read."""

    accept = "application/json"
    has_models = False
    """Whether there are timestamps in it, and not just texts."""

    def read(self, content: bytes, *, strict: bool) -> T:
        """What the call returns."""
        raise NotImplementedError

    def decode(self, content: bytes, content_type: str, operation: str, *, strict: bool) -> T:
        """What the call returns.

        Raises DecodeError where the answer is something else: HTML of a proxy, cut JSON, another object.
        """
        try:
            self.check(content, content_type.lower())
            return self._exact(self.read(content, strict=strict), content)
        except ValueError as error:
            reason = _first_line(error) if isinstance(error, pydantic.ValidationError) else str(error)
            text = content.decode("utf-8", "replace")
            raise DecodeError(f"{operation}: cannot read the answer: {reason}", text, error) from error

    def _exact(self, result: T, content: bytes) -> T:
        # Go writes nanoseconds, a datetime holds microseconds. Rare enough to look for before reading twice.
        if self.has_models and _NANOSECONDS.search(content):
            return cast("T", _with_all_digits(result, from_json(content)))
        return result

    def check(self, content: bytes, content_type: str) -> None:
        """Refuse a content type that cannot be this answer. A missing one is accepted."""
        if content_type and "json" not in content_type:
            raise ValueError(f"expected JSON, got {content_type.partition(';')[0]}")
        if not content:
            raise ValueError("the body is empty")


class ModelAnswer(Answer[M]):
    """One model."""

    has_models = True

    def __init__(self, model: type[M]) -> None:
        self.model = model
        self._validate = model.__pydantic_validator__.validate_json

    def read(self, content: bytes, *, strict: bool) -> M:
        """The model; on the lenient path with unfitting values kept as they came."""
        try:
            return cast("M", self._validate(content))
        except pydantic.ValidationError as error:
            if strict:
                raise
            return _lenient_model(self.model, from_json(content), error)


class PageAnswer(ModelAnswer[M]):
    """One page of a list: a model with `data`, `has_more` and `next_cursor`."""

    def read(self, content: bytes, *, strict: bool) -> M:
        """The page. Raises ValueError where `data` is no list: reading that as no items would lose them."""
        page = super().read(content, strict=strict)
        if not isinstance(page.__dict__.get("data"), list) or "data" not in page:
            raise ValueError("`data` is not a list")
        return page


class ListAnswer(Answer[list[Any]]):
    """A bare array, or any other type that is not a model."""

    has_models = True

    def __init__(self, item: Any) -> None:
        self._item = item
        self._adapter: TypeAdapter[list[Any]] | None = None

    def read(self, content: bytes, *, strict: bool) -> list[Any]:
        """The items; null reads as no items."""
        if self._adapter is None:
            self._adapter = _new_adapter(list[self._item])  # type: ignore[name-defined]  # built from a value
        if content.strip() == b"null":
            return ResultList()
        try:
            return ResultList(self._adapter.validate_json(content))
        except pydantic.ValidationError as error:
            if strict:
                raise
            values = from_json(content)
            if not isinstance(values, list):
                raise
            _log.debug("keeping values that do not fit: %s", _first_line(error))
            return ResultList(_lenient(self._item, item) for item in values)


class JsonAnswer(Answer[Any]):
    """Free JSON; an empty body reads as None."""

    def check(self, content: bytes, content_type: str) -> None:
        """Free JSON may also be absent."""
        if content:
            super().check(content, content_type)

    def read(self, content: bytes, *, strict: bool) -> Any:
        """The value."""
        return from_json(content) if content else None


class TextAnswer(Answer[str]):
    """Text."""

    accept = "text/plain, */*"

    def check(self, content: bytes, content_type: str) -> None:
        """Text may be anything but a page of HTML."""
        if content_type.startswith("text/html"):
            raise ValueError("expected text, got text/html")

    def read(self, content: bytes, *, strict: bool) -> str:
        """The text."""
        return content.decode("utf-8", "strict" if strict else "replace")


class BytesAnswer(Answer[bytes]):
    """Bytes, as they came."""

    accept = "*/*"

    def check(self, content: bytes, content_type: str) -> None:
        """Bytes may be anything."""

    def read(self, content: bytes, *, strict: bool) -> bytes:
        """The bytes."""
        return content


class NoAnswer(Answer[None]):
    """Nothing: whatever the body holds is of no use."""

    def check(self, content: bytes, content_type: str) -> None:
        """A page of HTML is no sign of success."""
        if content_type.startswith("text/html"):
            raise ValueError("expected no content, got text/html")

    def read(self, content: bytes, *, strict: bool) -> None:
        """None."""


class UnknownEvent(ResultModel):
    """A stream event of a kind that this version does not know; its fields are in the dict view."""


class EventAnswer(Answer[T]):
    """A stream of server-sent events; `read` takes the data of one."""

    accept = "text/event-stream"
    has_models = True

    def __init__(self, event: Any) -> None:
        self._event = event
        self._adapter: TypeAdapter[T] | None = None

    def check(self, content: bytes, content_type: str) -> None:
        """Anything but an event stream is a mistake."""
        if not content_type.startswith("text/event-stream"):
            raise ValueError(
                f"expected an event stream, got {content_type.partition(';')[0] or 'no content type'}"
            )

    def read(self, content: bytes, *, strict: bool) -> T:
        """One event."""
        if self._adapter is None:
            self._adapter = _new_adapter(self._event)
        try:
            return self._adapter.validate_json(content)
        except pydantic.ValidationError as error:
            value = None if strict else from_json(content)
            if not isinstance(value, dict):
                raise
            event = _partly(self._event, value, error)
            if event is value:
                _log.debug("keeping an event of an unknown kind: %s", _first_line(error))
                event = UnknownEvent.model_validate(value)
            return cast("T", event)


def _lenient_model(model: type[M], value: Any, error: pydantic.ValidationError) -> M:
    """The model with what fits read as declared and the rest kept as it came.

    An object that has none of the fields that the server always sends, or says that it is something else,
    is not this model: the error is raised.
    """
    fields = model.model_fields
    names = {field.alias or name: name for name, field in fields.items()}
    needed = {key for key, name in names.items() if fields[name].is_required()}
    if not isinstance(value, dict) or (needed and not needed & value.keys()) or _is_another(model, value):
        raise error
    _log.debug("keeping values that do not fit %s: %s", model.__name__, _first_line(error))
    known = {
        names[key]: _lenient_field(model, names[key], item) for key, item in value.items() if key in names
    }
    extra = {key: item for key, item in value.items() if key not in names}
    result = model.model_construct(_fields_set=set(known), **known)
    # Not through model_construct, whose own parameters may be among the server's keys.
    object.__setattr__(result, "__pydantic_extra__", extra)
    result.__pydantic_fields_set__.update(extra)
    return result


def _is_another(model: type[BaseModel], value: dict[str, Any]) -> bool:
    for name, field in model.model_fields.items():
        if get_origin(field.annotation) is Literal:
            sent = value.get(field.alias or name)
            if sent is not None and sent not in get_args(field.annotation):
                return True
    return False


def _lenient_field(model: type[BaseModel], name: str, value: Any) -> Any:
    try:
        return _field_adapter(model, name).validate_python(value)
    except pydantic.ValidationError as error:
        return _partly(model.model_fields[name].annotation, value, error)


def _lenient(annotation: Any, value: Any) -> Any:
    try:
        return _adapter(annotation).validate_python(value)
    except pydantic.ValidationError as error:
        return _partly(annotation, value, error)


def _partly(annotation: Any, value: Any, error: pydantic.ValidationError) -> Any:
    """A value that does not fit, with what fits inside of it read as declared."""
    for part in _members(annotation):
        origin, arguments = get_origin(part), get_args(part)
        if origin is list and isinstance(value, list):
            return [_lenient(arguments[0], item) for item in value]
        if origin is dict and isinstance(value, dict):
            return {key: _lenient(arguments[1], item) for key, item in value.items()}
        if isinstance(part, type) and issubclass(part, ResultModel):
            with suppress(pydantic.ValidationError):
                return _lenient_model(part, value, error)
    return value


def _members(annotation: Any) -> Iterator[Any]:
    """The members of a union, without their metadata."""
    if get_origin(annotation) is Annotated:
        yield from _members(get_args(annotation)[0])
    elif get_origin(annotation) in (Union, UnionType):
        for part in get_args(annotation):
            yield from _members(part)
    else:
        yield annotation


@cache
def _field_adapter(model: type[BaseModel], field: str) -> TypeAdapter[Any]:
    info = model.model_fields[field]
    # Not with `info` itself: pydantic warns of aliases outside of a model.
    return _new_adapter(Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation)


@cache
def _cached_adapter(annotation: Any) -> TypeAdapter[Any]:
    return _new_adapter(annotation)


def _adapter(annotation: Any) -> TypeAdapter[Any]:
    try:
        return _cached_adapter(annotation)
    except TypeError:  # metadata without a hash
        return _new_adapter(annotation)


def _new_adapter(annotation: Any) -> TypeAdapter[Any]:
    plain = get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
    if isinstance(plain, type) and issubclass(plain, BaseModel):
        return TypeAdapter(annotation)  # a model's own setting holds, and pydantic refuses another
    return TypeAdapter(annotation, config=ConfigDict(hide_input_in_errors=True))


def _with_all_digits(result: Any, sent: Any) -> Any:
    """The result with timestamps that come out of its dict view as they were sent."""
    if isinstance(result, datetime) and isinstance(sent, str):
        return result if rfc3339(result) == sent else SentTime.of(result, sent)
    if isinstance(result, ResultModel) and isinstance(sent, dict):
        fields = vars(result)
        for name, field in type(result).model_fields.items():
            key = field.alias or name
            if key in sent and name in fields:
                fields[name] = _with_all_digits(fields[name], sent[key])
    elif isinstance(result, list) and isinstance(sent, list):
        result[:] = [_with_all_digits(*pair) for pair in zip(result, sent, strict=True)]
    elif isinstance(result, dict) and isinstance(sent, dict):
        result.update({key: _with_all_digits(value, sent[key]) for key, value in result.items()})
    return result


def _first_line(error: pydantic.ValidationError) -> str:
    issues = error.errors(include_url=False, include_input=False)
    where = ".".join(map(str, issues[0]["loc"]))
    more = f" (and {len(issues) - 1} more)" if len(issues) > 1 else ""
    return f"{where + ': ' if where else ''}{issues[0]['msg']}{more}"
