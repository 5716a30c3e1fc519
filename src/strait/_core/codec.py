"""Read answers: bytes to what an operation returns, each type's decoder built once."""

from __future__ import annotations

import logging
from typing import Any, Generic, TypeVar, cast

import pydantic
from pydantic import TypeAdapter
from pydantic_core import from_json

from strait._core.errors import DecodeError
from strait._core.lenient import first_line, lenient, lenient_model, new_adapter, partly
from strait._core.model import ResultModel
from strait._core.response import ResultList

T = TypeVar("T")
M = TypeVar("M", bound=ResultModel)

_log = logging.getLogger("strait")


class Answer(Generic[T]):
    """How a successful answer is read. Subclasses raise ValueError for content they cannot read."""

    accept = "application/json"

    def read(self, content: bytes, *, strict: bool) -> T:
        """What the call returns."""
        raise NotImplementedError

    def decode(self, content: bytes, content_type: str, operation: str, *, strict: bool) -> T:
        """What the call returns.

        Raises DecodeError where the answer is something else: HTML of a proxy, cut JSON, another object.
        """
        try:
            self.check(content, content_type.lower())
            return self.read(content, strict=strict)
        except ValueError as error:
            reason = first_line(error) if isinstance(error, pydantic.ValidationError) else str(error)
            text = content.decode("utf-8", "replace")
            raise DecodeError(f"{operation}: cannot read the answer: {reason}", text, error) from error

    def check(self, content: bytes, content_type: str) -> None:
        """Refuse a content type that cannot be this answer. A missing one is accepted."""
        if content_type and "json" not in content_type:
            raise ValueError(f"expected JSON, got {content_type.partition(';')[0]}")
        if not content:
            raise ValueError("the body is empty")


class ModelAnswer(Answer[M]):
    """One model."""

    def __init__(self, model: type[M]) -> None:
        self.model = model
        self._validate = model.__pydantic_validator__.validate_json

    def read(self, content: bytes, *, strict: bool) -> M:
        """The model; on the lenient path with unfitting values kept as they came."""
        try:
            # Strict also refuses what pydantic would convert, such as "5" for a number.
            return cast("M", self._validate(content, strict=True) if strict else self._validate(content))
        except pydantic.ValidationError as error:
            if strict:
                raise
            return lenient_model(self.model, from_json(content), error)


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

    def __init__(self, item: Any) -> None:
        self._item = item
        self._adapter: TypeAdapter[list[Any]] | None = None

    def read(self, content: bytes, *, strict: bool) -> list[Any]:
        """The items; null reads as no items."""
        if self._adapter is None:
            self._adapter = new_adapter(list[self._item])  # type: ignore[name-defined]  # built from a value
        if content.strip() == b"null":
            return ResultList()
        try:
            return ResultList(self._adapter.validate_json(content, strict=strict or None))
        except pydantic.ValidationError as error:
            if strict:
                raise
            values = from_json(content)
            if not isinstance(values, list):
                raise
            _log.debug("keeping values that do not fit: %s", first_line(error))
            return ResultList(lenient(self._item, item) for item in values)


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
            self._adapter = new_adapter(self._event)
        try:
            return self._adapter.validate_json(content, strict=strict or None)
        except pydantic.ValidationError as error:
            value = None if strict else from_json(content)
            if not isinstance(value, dict):
                raise
            event = partly(self._event, value, error)
            if event is value:
                _log.debug("keeping an event of an unknown kind: %s", first_line(error))
                event = UnknownEvent.model_validate(value)
            return cast("T", event)
