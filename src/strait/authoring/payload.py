"""The user's own types at the border to JSON: what a handler's annotations say is read and written here."""

from __future__ import annotations

import functools
import inspect
import typing
from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast

import pydantic

from strait._core.dispatch import NonRetryableError
from strait._core.errors import ValidationError
from strait._core.request import to_json

T = TypeVar("T")


class PayloadError(NonRetryableError, ValidationError):
    """A payload or a result is not what the handler's annotation says. `issues` has one text for each fault."""


class JsonType(Generic[T]):
    """A type that JSON is read to and written from: a model, a dataclass, a TypedDict, anything pydantic knows.

    Raises PydanticUserError for a type it does not know, with its own advice.
    """

    def __init__(self, annotation: Any, name: str) -> None:
        self._adapter: pydantic.TypeAdapter[T] = pydantic.TypeAdapter(annotation)
        self._name = name

    def read_json(self, content: bytes) -> T:
        """The value in these bytes.

        Raises PayloadError, whose texts name the fields but do not show their values.
        """
        try:
            return self._adapter.validate_json(content)
        except pydantic.ValidationError as error:
            raise self._error(error) from None  # pydantic's own text would show the payload

    def read(self, value: Any) -> T:
        """The value in plain JSON values, by the same rules as `read_json`."""
        return self.read_json(to_json(value, self._name))

    def write(self, value: Any) -> Any:
        """The plain JSON values of a value, checked first.

        Raises PayloadError for a value of another type.
        """
        try:
            checked = self._adapter.validate_python(value)
        except pydantic.ValidationError as error:
            raise self._error(error) from None
        return self._adapter.dump_python(checked, mode="json", by_alias=True)

    def _error(self, error: pydantic.ValidationError) -> PayloadError:
        found = error.errors(include_url=False, include_input=False, include_context=False)
        wheres = [".".join(map(str, issue["loc"])) for issue in found]
        issues = [
            f"{where}: {issue['msg']}" if where else issue["msg"]
            for where, issue in zip(wheres, found, strict=True)
        ]
        return PayloadError(f"{self._name} does not fit: {'; '.join(issues)}", issues)


def payload_type_of(handler: Callable[..., Any], name: str) -> JsonType[Any]:
    """The type of a handler's payload, from its annotation; any JSON where it has none.

    Raises ValidationError for an annotation that cannot be found.
    """
    annotation = _parameters(handler, name)[0].annotation
    return JsonType(_resolved(handler, annotation, name), f"the payload of {name}")


def result_type_of(handler: Callable[..., Any], name: str) -> JsonType[Any]:
    """The type of what a handler returns, as `payload_type_of`."""
    annotation = inspect.signature(handler).return_annotation
    return JsonType(_resolved(handler, annotation, name), f"the result of {name}")


def is_async(function: Callable[..., Any]) -> bool:
    """Whether calling this gives something to await: an `async def`, or an object whose `__call__` is one."""
    # An instance is asked by its class, where Python itself looks for `__call__`.
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)


def check_handler(handler: Callable[..., Any], name: str) -> None:
    """Raises ValidationError unless the handler can be called with a payload and a context."""
    _parameters(handler, name)


def _parameters(handler: Callable[..., Any], name: str) -> list[inspect.Parameter]:
    parameters = list(inspect.signature(handler).parameters.values())
    try:
        inspect.signature(handler).bind(None, None)
    except TypeError:
        raise ValidationError(
            f"the handler of {name} must take a payload and a context, as in `async def run(payload, ctx)`",
            [f"{name}: takes ({', '.join(map(str, parameters))})"],
        ) from None
    return parameters


def _resolved(handler: Callable[..., Any], annotation: Any, name: str) -> Any:
    if annotation is inspect.Parameter.empty:
        return Any
    if not isinstance(annotation, str):
        return annotation

    # One annotation at a time: others, such as the context's, may only be imported for type checkers.
    def holder() -> None: ...

    holder.__annotations__ = {"it": annotation}
    try:
        return typing.get_type_hints(holder, _globals_of(handler), include_extras=True)["it"]
    except NameError as error:
        raise ValidationError(
            f"the handler of {name} is annotated with {annotation!r}, and {error}: define or import it at the top"
            " level of the handler's module",
            [f"{name}: {error}"],
        ) from error


def _globals_of(handler: Any) -> dict[str, Any]:
    function = inspect.unwrap(handler)
    while isinstance(function, functools.partial):
        function = cast("Any", function).func
    if not hasattr(function, "__globals__"):
        function = type(function).__call__  # an instance
    return cast("dict[str, Any]", getattr(function, "__globals__", {}))
