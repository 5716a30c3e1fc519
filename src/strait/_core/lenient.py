"""Keep what does not fit its type as it came, at any depth, and read the rest as declared."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import pydantic
from pydantic import BaseModel, ConfigDict, TypeAdapter

from strait._core.model import ResultModel

M = TypeVar("M", bound=ResultModel)

_log = logging.getLogger("strait")


def lenient_model(model: type[M], value: Any, error: pydantic.ValidationError) -> M:
    """The model with what fits read as declared and the rest kept as it came.

    An object that has none of the fields that the server always sends is not this model: the error is raised.
    """
    names = model.wire_names
    needed = {key for key, name in names.items() if model.model_fields[name].is_required()}
    if not isinstance(value, dict) or (needed and not needed & value.keys()):
        raise error
    _log.debug("keeping values that do not fit %s: %s", model.__name__, first_line(error))
    known = {
        names[key]: _lenient_field(model, names[key], item) for key, item in value.items() if key in names
    }
    extra = {key: item for key, item in value.items() if key not in names}
    result = model.model_construct(_fields_set=set(known), **known)
    # Not through model_construct, whose own parameters may be among the server's keys.
    object.__setattr__(result, "__pydantic_extra__", extra)
    result.__pydantic_fields_set__.update(extra)
    return result


def _is_another(model: type[BaseModel], value: Any) -> bool:
    """Whether a value says that it is of another kind than this member of a union, or this event."""
    if not isinstance(value, dict):
        return False
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
        return partly(model.model_fields[name].annotation, value, error)


def lenient(annotation: Any, value: Any) -> Any:
    try:
        return _adapter(annotation).validate_python(value)
    except pydantic.ValidationError as error:
        return partly(annotation, value, error)


def partly(annotation: Any, value: Any, error: pydantic.ValidationError) -> Any:
    """A value that does not fit, with what fits inside of it read as declared."""
    for part in _members(annotation):
        origin, arguments = get_origin(part), get_args(part)
        if origin is list and isinstance(value, list):
            return [lenient(arguments[0], item) for item in value]
        if origin is dict and isinstance(value, dict):
            return {key: lenient(arguments[1], item) for key, item in value.items()}
        if isinstance(part, type) and issubclass(part, ResultModel) and not _is_another(part, value):
            with suppress(pydantic.ValidationError):
                return lenient_model(part, value, error)
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
    return new_adapter(Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation)


@cache
def _cached_adapter(annotation: Any) -> TypeAdapter[Any]:
    return new_adapter(annotation)


def _adapter(annotation: Any) -> TypeAdapter[Any]:
    try:
        return _cached_adapter(annotation)
    except TypeError:  # metadata without a hash
        return new_adapter(annotation)


def new_adapter(annotation: Any) -> TypeAdapter[Any]:
    plain = get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
    if isinstance(plain, type) and issubclass(plain, BaseModel):
        return TypeAdapter(annotation)  # a model's own setting holds, and pydantic refuses another
    return TypeAdapter(annotation, config=ConfigDict(hide_input_in_errors=True))


def first_line(error: pydantic.ValidationError) -> str:
    issues = error.errors(include_url=False, include_input=False)
    where = ".".join(map(str, issues[0]["loc"]))
    more = f" (and {len(issues) - 1} more)" if len(issues) > 1 else ""
    return f"{where + ': ' if where else ''}{issues[0]['msg']}{more}"
