"""What the templates see: frozen values, plain texts, every name and annotation decided."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Import:
    """One `from module import names`."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EnumView:
    """An enum and, where callers may pass it, the alias that also takes its plain texts."""

    name: str
    doc: str
    members: tuple[tuple[str, str], ...]
    input: str | None = None
    literals: str = ""
    what: str = "enum"


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for a type that is no class."""

    name: str
    annotation: str
    doc: str
    what: str = "alias"


@dataclass(frozen=True, slots=True)
class FieldView:
    """An attribute of a model."""

    name: str
    wire: str
    annotation: str
    default: str | None
    doc: str | None


@dataclass(frozen=True, slots=True)
class ModelView:
    """A model."""

    name: str
    base: str
    doc: str
    fields: tuple[FieldView, ...]
    secrets: str | None = None
    promised: str | None = None
    shapes: tuple[tuple[str, str], ...] = ()
    outcome: str | None = None
    takes_more: bool = False
    what: str = "model"


@dataclass(frozen=True, slots=True)
class RebuildView:
    """Models that can be completed now that all of their circle are defined."""

    names: tuple[str, ...]
    what: str = "rebuild"


Block = EnumView | AliasView | ModelView | RebuildView


@dataclass(frozen=True, slots=True)
class ModelsModule:
    """`models/<name>.py`."""

    name: str
    doc: str
    imports: tuple[Import, ...]
    blocks: tuple[Block, ...]

    @property
    def public(self) -> list[str]:
        """Names that the lazy package offers from here."""
        names: list[str] = []
        for block in self.blocks:
            if isinstance(block, RebuildView):
                continue
            names.append(block.name)
            if isinstance(block, EnumView) and block.input:
                names.append(block.input)
        return names


@dataclass(frozen=True, slots=True)
class ParameterView:
    """A keyword of an operation that goes to its path, query or headers."""

    name: str
    wire: str
    location: str
    annotation: str
    """Without a default for what is required, else with `= None`."""
    required: bool
    """Whether the signature demands it. A demanded one of the query may also come in `query=`."""
    demanded: bool
    pair: str
    """Wire name and value as the request takes them."""
    doc: str | None


@dataclass(frozen=True, slots=True)
class KeywordView:
    """A field of the body as a keyword of the method."""

    name: str
    annotation: str
    default: str | None
    doc: str | None


@dataclass(frozen=True, slots=True)
class BodyView:
    """What an operation sends."""

    annotation: str
    required: bool
    encode: str
    """The call that makes bytes of `body`."""
    media_type: str
    is_model: bool
    reference: str | None = None
    """For routes: `strait_api.models.jobs:CreateJobRequest`."""


@dataclass(frozen=True, slots=True)
class AnswerView:
    """What an operation returns."""

    decoder: str
    """Such as `ModelAnswer(models.Job)`."""
    request_type: str
    """`T` of its Request[T]."""
    returns: str
    """What the synchronous method returns."""
    returns_async: str
    how: str
    """`send`, `page` or `stream`."""
    reference: str | None
    content_type: str
    summary: str


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation: one constant, one function, one method of each face."""

    id: str
    name: str
    service: str
    method: str
    """Name of the method."""
    function: str
    constant: str
    http_method: str
    path: str
    path_expression: str
    repeat: str
    parameters: tuple[ParameterView, ...]
    body: BodyView | None
    answer: AnswerView
    summary: str
    doc: str
    takes_key: bool

    @property
    def of_path(self) -> list[ParameterView]:
        """Parameters of the path, in its order."""
        return [parameter for parameter in self.parameters if parameter.location == "path"]

    @property
    def demanded(self) -> list[ParameterView]:
        """The query parameters that a request must have."""
        return [p for p in self.of_query if p.demanded]

    @property
    def of_query(self) -> list[ParameterView]:
        """Parameters of the query."""
        return [parameter for parameter in self.parameters if parameter.location == "query"]

    @property
    def of_headers(self) -> list[ParameterView]:
        """Parameters that are headers."""
        return [parameter for parameter in self.parameters if parameter.location == "header"]


@dataclass(frozen=True, slots=True)
class OperationsModule:
    """`operations/<name>.py`."""

    name: str
    imports: tuple[Import, ...]
    operations: tuple[OperationView, ...]

    @property
    def looks_like_tests(self) -> bool:
        """Whether a linter would take one of its functions for a test."""
        return any(operation.function.startswith("test") for operation in self.operations)


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a service; its signatures are lists of parameters, as source."""

    name: str
    doc: str
    overloads: tuple[tuple[str, ...], ...]
    signature: tuple[str, ...]
    call: str
    """The call of the operation's function."""
    options: str
    """What `_send` and its like take after the request."""
    how: str
    returns: str
    returns_async: str


@dataclass(frozen=True, slots=True)
class ServicesModule:
    """`services/<name>.py`."""

    name: str
    class_name: str
    doc: str
    imports: tuple[Import, ...]
    needs_builtins: bool
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class RouteView:
    """An operation as a server sees it: names and values of a `Route`, as source."""

    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """Everything that is written."""

    title: str
    version: str
    digest: str
    models: tuple[ModelsModule, ...]
    operations: tuple[OperationsModule, ...]
    services: tuple[ServicesModule, ...]
    routes: tuple[RouteView, ...]
