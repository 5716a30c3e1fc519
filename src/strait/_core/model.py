"""The base of all generated models: attributes are typed, and results also answer like the JSON they came from."""

from collections.abc import ItemsView, Iterator, KeysView, Mapping, ValuesView
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, TypeVar, overload

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    PlainSerializer,
    PlainValidator,
)
from pydantic_core import PydanticCustomError, core_schema

# No `from __future__ import annotations` here: pydantic would evaluate the texts again for each of the models
# that stand on these classes, which doubles the time of importing them.

T = TypeVar("T")

_REPR_FIELDS = 8
_REPR_LENGTH = 60


def rfc3339(moment: datetime) -> str:
    """A timestamp as the server writes it: the fraction without trailing zeros, `Z` for UTC.

    Digits beyond microseconds are gone: a datetime does not hold them.
    """
    text = moment.isoformat()
    offset = moment.utcoffset()
    if offset == timedelta(0):
        text = moment.astimezone(UTC).replace(tzinfo=None).isoformat()
    head, dot, fraction = text.partition(".")
    if offset == timedelta(0):
        digits = fraction.rstrip("0")
        return f"{head}.{digits}Z" if digits else f"{head}Z"
    if not dot:
        return text
    digits, zone = fraction[:6].rstrip("0"), fraction[6:]
    return f"{head}.{digits}{zone}" if digits else f"{head}{zone}"


def _time_as_text(value: Any) -> Any:
    return rfc3339(value) if isinstance(value, datetime) else value


def _as_sent(value: Any) -> Any:
    """A value of the dict view: the server's timestamps are texts, in lists and maps too."""
    if isinstance(value, datetime):
        return rfc3339(value)
    if isinstance(value, list) and any(isinstance(item, datetime) for item in value):
        return [_time_as_text(item) for item in value]
    if isinstance(value, dict) and any(isinstance(item, datetime) for item in value.values()):
        return {key: _time_as_text(item) for key, item in value.items()}
    return value


def _timestamp_input(value: Any) -> Any:
    # Text is sent as it is written: parsing it would lose digits and offsets.
    if isinstance(value, str):
        return value
    if not isinstance(value, datetime):
        raise PydanticCustomError("timestamp", "must be a datetime or an RFC 3339 text")
    if value.utcoffset() is None:
        raise PydanticCustomError(
            "timestamp", "needs a time zone, such as datetime.now(UTC): the server takes no local times"
        )
    return value


class _EmptyForNull:
    """Null where a list or an object belongs reads as an empty one: the server writes Go's nil slices so."""

    def __init__(self, empty: type[list[Any]] | type[dict[str, Any]]) -> None:
        self._empty = empty

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        null = core_schema.no_info_after_validator_function(
            lambda _: self._empty(), core_schema.none_schema()
        )
        return core_schema.union_schema([handler(source), null], mode="left_to_right")


if TYPE_CHECKING:
    Timestamp = datetime
    TimestampInput = datetime | str
    Items = list[T]
    Table = dict[str, T]
else:
    # Without a return type: the lenient path keeps what is no timestamp as it came.
    _serialize_time = PlainSerializer(_time_as_text, when_used="json")
    Timestamp = Annotated[AwareDatetime, _serialize_time]
    TimestampInput = Annotated[
        datetime | str,
        PlainValidator(_timestamp_input, json_schema_input_type=datetime | str),
        _serialize_time,
    ]
    Items = Annotated[list[T], _EmptyForNull(list)]
    Table = Annotated[dict[str, T], _EmptyForNull(dict)]


class OpenEnum(StrEnum):
    """Values that a newer server may add to: an unknown one becomes a member for the moment, equal to its text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        # Not stored in the class: a server that sends random text must not fill the memory.
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)


class _More:
    def __repr__(self) -> str:
        return "..."


class StraitModel(BaseModel):
    """What requests and results share: wire names as aliases, secrets hidden in repr and in errors."""

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
        hide_input_in_errors=True,
        ser_json_inf_nan="constants",  # a NaN that became null would be sent, and read, as 'not given'
    )
    secret_fields: ClassVar[frozenset[str]] = frozenset()
    """Fields whose value never shows in repr."""
    wire_names: ClassVar[dict[str, str]] = {}
    """The field of each name on the wire."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        cls.wire_names = {field.alias or name: name for name, field in cls.model_fields.items()}

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values under the wire's names, only what was set or sent; ready for `json.dumps`."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        shown = 0
        for name, value in self._set_items():
            if name in self.secret_fields:
                yield name, "***"
            elif not isinstance(value, (list, dict, BaseModel)) and value not in (None, ""):
                if shown == _REPR_FIELDS:
                    yield None, _More()
                    return
                shown += 1
                text = isinstance(value, str) and not isinstance(value, StrEnum) and len(value) > _REPR_LENGTH
                yield name, value[:_REPR_LENGTH] + "…" if text else value

    def _set_items(self) -> Iterator[tuple[str, Any]]:
        fields = self.__dict__
        for name in type(self).model_fields:
            if name in self.__pydantic_fields_set__ and name in fields:
                yield name, fields[name]
        yield from (self.__pydantic_extra__ or {}).items()


class RequestModel(StraitModel):
    """The body of a request. Refuses unknown fields, because the server would ignore them without a word."""

    model_config = ConfigDict(extra="forbid")


class ResultModel(StraitModel):
    """An answer: typed attributes, and the server's own JSON by `result["key"]`.

    The dict view has the wire's names, only keys that were sent, timestamps as text. `to_dict()` gives
    plain JSON. Unknown keys and unknown enum values of newer servers are kept.
    """

    # Not annotated: type checkers would take it for a field, and ask for it in every constructor.
    __slots__ = ("_strait_response",)

    def __getitem__(self, key: str) -> Any:
        extra = self.__pydantic_extra__ or {}
        if key in extra:
            return extra[key]
        name = self.wire_names.get(key)
        if name is None or name not in self.__pydantic_fields_set__:
            raise KeyError(key)
        value = self.__dict__[name]
        return _as_sent(value)

    def _wire_keys(self) -> list[str]:
        sent = self.__pydantic_fields_set__
        keys = [key for key, name in self.wire_names.items() if name in sent]
        return keys + list(self.__pydantic_extra__ or ())

    def _wire_view(self) -> dict[str, Any]:
        return {key: self[key] for key in self._wire_keys()}

    @overload
    def get(self, key: str) -> Any: ...
    @overload
    def get(self, key: str, default: T) -> Any | T: ...
    def get(self, key: str, default: Any = None) -> Any:
        """The value under a wire name, or `default` where the server sent none."""
        return self[key] if key in self else default  # noqa: SIM401  # this is that method

    def keys(self) -> KeysView[str]:
        """The wire names that the server sent."""
        return self._wire_view().keys()

    def values(self) -> ValuesView[Any]:
        """The values that the server sent."""
        return self._wire_view().values()

    def items(self) -> ItemsView[str, Any]:
        """Pairs of wire name and value, as the server sent them."""
        return self._wire_view().items()

    def __iter__(self) -> Iterator[str]:  # type: ignore[override]  # a dict iterates over its keys, pydantic over pairs
        return iter(self._wire_keys())

    def __len__(self) -> int:
        return len(self._wire_keys())

    def __bool__(self) -> bool:
        return True  # an empty answer is still an answer

    def __copy__(self) -> Self:
        return self._carry_response(super().__copy__())

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        return self._carry_response(super().__deepcopy__(memo))

    def _carry_response(self, copy: Self) -> Self:
        response = getattr(self, "_strait_response", None)
        if response is not None:
            object.__setattr__(copy, "_strait_response", response)
        return copy

    def __getstate__(self) -> dict[Any, Any]:
        return {**super().__getstate__(), "_strait_response": getattr(self, "_strait_response", None)}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        super().__setstate__(state)
        if state.get("_strait_response") is not None:
            object.__setattr__(self, "_strait_response", state["_strait_response"])

    def __contains__(self, key: object) -> bool:
        if not isinstance(key, str):
            return False
        return (
            key in (self.__pydantic_extra__ or ()) or self.wire_names.get(key) in self.__pydantic_fields_set__
        )

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Mapping):
            return self.to_dict() == dict(other)
        return super().__eq__(other)

    __hash__ = None  # type: ignore[assignment]  # equal to dicts, which have no hash either

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in type(self).model_fields:
                raise AttributeError(f"the server sent no {name!r} in this {type(self).__name__}")
            return super().__getattr__(name)


class Outcomes(ResultModel):
    """One answer of an operation that answers in several shapes.

    Fields that only some shapes have read as None where they are absent, but for the promised ones: reading a
    promised field that this shape lacks raises an AttributeError that says so.
    """

    promised: ClassVar[frozenset[str]] = frozenset()
    shapes: ClassVar[tuple[tuple[str, frozenset[str]], ...]] = ()

    def model_post_init(self, _context: Any, /) -> None:
        """Take absent promised fields out of the instance, so that reading one is an error.

        Raises ValueError for an answer that has nothing of any shape: it is the answer of something else.
        """
        if self.shapes and not any(keys & set(self._wire_keys()) for _, keys in self.shapes):
            raise ValueError(f"it has none of the keys of a {type(self).__name__}")
        for name in self.promised - self.__pydantic_fields_set__:
            vars(self).pop(name, None)

    @property
    def shape(self) -> str:
        """Which of the shapes this answer has."""
        sent = {key for key in self._wire_keys() if self[key] is not False}
        exact = next((name for name, keys in self.shapes if keys <= sent), None)
        # Another server may leave a key out: then the shape it comes nearest to.
        return exact or max(self.shapes, key=lambda shape: len(shape[1] & sent))[0]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in self.promised:
                raise AttributeError(
                    f"{type(self).__name__} has no {name!r}: the answer is {self.shape!r}, "
                    f"which comes without one. Use .get({name!r}) to read None instead."
                )
            return super().__getattr__(name)
