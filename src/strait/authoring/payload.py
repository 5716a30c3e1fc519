"""The user's own types at the border to JSON: what a handler's annotations say is read and written here."""

from __future__ import annotations

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
        issues = [
            f"{'.'.join(map(str, issue['loc'])) or self._name}: {issue['msg']}"
            for issue in error.errors(include_url=False, include_input=False, include_context=False)
        ]
        return PayloadError(f"{self._name} does not fit: {'; '.join(issues)}", issues)


def types_of_handler(handler: Callable[..., Any], name: str) -> tuple[JsonType[Any], JsonType[Any]]:
    """The types of a handler's payload and result, from its annotations; what has none is any JSON.

    Raises ValidationError for an annotation that cannot be found.
    """
    payload = _parameters(handler, name)[0].annotation
    result = inspect.signature(handler).return_annotation
    return (
        JsonType(_resolved(handler, payload, name), f"the payload of {name}"),
        JsonType(_resolved(handler, result, name), f"the result of {name}"),
    )


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
    scope = cast("dict[str, Any]", getattr(inspect.unwrap(handler), "__globals__", {}))
    try:
        return typing.get_type_hints(holder, scope, include_extras=True)["it"]
    except NameError as error:
        raise ValidationError(
            f"the handler of {name} is annotated with {annotation!r}, and {error}: define or import it at the top"
            " level of the handler's module",
            [f"{name}: {error}"],
        ) from error
