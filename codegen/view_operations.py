"""Operations to the functions of `operations/`: parameters, body, answer, whether they may be repeated."""

from __future__ import annotations

import re
from typing import Any

from codegen.annotations import Annotator, Scope, Side, models_alias, nullable
from codegen.answers import answer_of
from codegen.identifiers import is_plain, literal, snake
from codegen.jsonpointer import operations_of, schema_name
from codegen.overlay import Overlay
from codegen.problems import GeneratorError, Problems
from codegen.reserved import OPTIONS, PARAMETERS
from codegen.schemas import Kind, Schema, SchemaIndex
from codegen.table import ServicesTable
from codegen.view import BodyView, Import, KeywordView, OperationsModule, OperationView, ParameterView
from codegen.view_models import ModelsView

_SAFE = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"}
_CODEC = (
    "BytesAnswer",
    "EventAnswer",
    "JsonAnswer",
    "ListAnswer",
    "ModelAnswer",
    "NoAnswer",
    "PageAnswer",
    "TextAnswer",
)
_REQUEST = ("header_pairs", "json_body", "query_pairs", "segment")
_BODIES = ("deep_object", "exploded", "joined", "json_value", "raw_body")
_FUNCTIONS = {*_REQUEST, *_BODIES, "bool", "bytes", "dict", "float", "int", "list", "str"}
"""Names that a module of operations uses itself."""


class OperationsView:
    """Makes the modules of operations, in the table's order."""

    def __init__(
        self,
        document: dict[str, Any],
        index: SchemaIndex,
        table: ServicesTable,
        overlay: Overlay,
        models: ModelsView,
        problems: Problems,
    ) -> None:
        self.document = document
        self.index = index
        self.table = table
        self.overlay = overlay
        self.models = models
        self.problems = problems
        self.rows = {f"{method} {path}": operation for method, path, operation in operations_of(document)}

    def modules(self) -> tuple[OperationsModule, ...]:
        """All modules of operations."""
        ids: dict[str, str] = {}
        found: list[OperationsModule] = []
        for service, methods in self.table.services.items():
            scope = Scope(self.index, service, defines=False)
            views: list[OperationView] = []
            for method, row in methods.items():
                self._claim(ids, self.rows[row]["operationId"], row)
                view = self.view(f"{service}.{method}", row, scope)
                if view is not None:
                    views.append(view)
            self._distinct(views)
            found.append(OperationsModule(service, _imports(scope), tuple(views)))
        return tuple(found)

    def view(self, name: str, row: str, scope: Scope) -> OperationView | None:
        """One operation in the words of one module; None if it is refused."""
        try:
            return _Operation(self, scope, name, row, self.rows[row]).view()
        except GeneratorError as error:
            for message in error.problems:
                self.problems.add(message)
            return None

    def _claim(self, ids: dict[str, str], operation_id: str, row: str) -> None:
        if operation_id in ids:
            self.problems.add(f"operation {operation_id} stands for both {ids[operation_id]} and {row}")
        ids[operation_id] = row

    def _distinct(self, views: list[OperationView]) -> None:
        functions: dict[str, str] = {}
        for view in views:
            if functions.get(view.function, view.id) != view.id:
                self.problems.add(
                    f"operations {functions[view.function]} and {view.id} would both be the function {view.function}"
                )
            functions[view.function] = view.id


class _Operation:
    def __init__(
        self, views: OperationsView, scope: Scope, name: str, row: str, operation: dict[str, Any]
    ) -> None:
        self.views = views
        self.scope = scope
        self.annotator = Annotator(scope)
        self.name = name
        self.http_method, _, self.path = row.partition(" ")
        self.operation = operation
        self.where = f"operation {operation['operationId']}"
        modules = {models_alias(home, scope.module) for home in scope.index.modules()}
        spelled = snake(operation["operationId"])
        self.function = f"{spelled}_" if spelled in _FUNCTIONS | modules else spelled
        # Not every script has capitals, and not every letter has one of its own.
        self.constant = self.function.upper() if self.function.isascii() else f"OP_{self.function}"

    def view(self) -> OperationView:
        operation = self.operation
        takes_key, declared = self._idempotency()
        parameters = [self._parameter(parameter) for parameter in declared]
        in_path = sorted(
            (p for p in parameters if p.location == "path"), key=lambda p: self.path.find(f"{{{p.wire}}}")
        )
        rest = sorted((p for p in parameters if p.location != "path"), key=lambda p: not p.required)
        parameters = [*in_path, *rest]
        if any(p.location == "query" for p in rest):
            self.scope.helpers |= {"Mapping", "Any", "query_pairs"}
        if any(p.location == "header" for p in rest):
            self.scope.use("header_pairs")
        body = self._body()
        self._no_collisions(parameters, body)
        summary = (
            operation.get("summary")
            or operation.get("description", "").partition("\n")[0]
            or f"{self.http_method} {self.path}"
        )
        return OperationView(
            id=operation["operationId"],
            name=self.name,
            service=self.name.partition(".")[0],
            method=self.name.partition(".")[2],
            function=self.function,
            constant=self.constant,
            http_method=self.http_method,
            path=self.path,
            path_expression=self._path(parameters),
            repeat=self._repeat(takes_key=takes_key),
            parameters=tuple(parameters),
            body=body,
            answer=answer_of(operation, self.scope),
            summary=summary,
            doc=self._doc(summary),
            takes_key=takes_key,
        )

    def _idempotency(self) -> tuple[bool, list[dict[str, Any]]]:
        headers = self.views.overlay.idempotency_headers
        kept = [
            p
            for p in self.operation["parameters"]
            if not (p["in"] == "header" and p["name"].lower() in headers)
        ]
        declared = len(kept) < len(self.operation["parameters"])
        return declared or self.operation.get("x-idempotent-replay") is True, kept

    def _repeat(self, *, takes_key: bool) -> str:
        if self.operation["operationId"] in self.views.overlay.repeatable or self.http_method in _SAFE:
            return "ALWAYS"
        return "WITH_KEY" if takes_key else "NEVER"

    def _parameter(self, parameter: dict[str, Any]) -> ParameterView:
        wire, location, schema = parameter["name"], parameter["in"], parameter["schema"]
        where = f"{self.where}: parameter {wire}"
        if location not in ("path", "query", "header"):
            raise GeneratorError([f"{where} is in {location}, which cannot be represented"])
        renamed = self.views.table.parameters.get(self.operation["operationId"], {})
        name = snake(wire)
        name = renamed.get(wire) or renamed.get(name) or (f"{name}_" if name in PARAMETERS else name)
        try:
            text = self.annotator.text(schema, Side.KEYWORD)
        except GeneratorError as error:
            raise GeneratorError([f"{where}: {message}" for message in error.problems]) from None
        demanded = location == "query" and bool(parameter.get("required"))
        required = location == "path" or (bool(parameter.get("required")) and not demanded)
        if location == "path":
            text = "str" if text in ("Any", "TimestampInput") else text
        annotation = text if required or text in ("Any", "None") else f"{text} | None"
        doc = parameter.get("description")
        if parameter.get("deprecated"):
            doc = f"{doc or ''}\nDeprecated.".strip()
        if demanded:
            doc = f"Required. {doc or ''}".strip()
        return ParameterView(
            name, wire, location, annotation, required, demanded, self._pair(parameter, name, where), doc
        )

    def _pair(self, parameter: dict[str, Any], name: str, where: str) -> str:
        """A parameter's wire name and value. The core repeats lists in the query; what else joins them is here."""
        schema, location = self._plain(parameter["schema"]), parameter["in"]
        kinds = {member.get("type") for member in schema.get("anyOf", [schema])}
        is_object = "object" in kinds or any("$ref" in member for member in schema.get("anyOf", [schema]))
        style = parameter.get("style", "form" if location == "query" else "simple")
        wire = literal(parameter["name"])
        if "array" not in kinds and not is_object:
            return f"({wire}, {name})"
        if style == "deepObject" and location == "query":
            return f"*{self.scope.use('deep_object')}({wire}, {name})"
        if is_object and location == "query" and style == "form" and parameter.get("explode", True):
            return f"*{self.scope.use('exploded')}({name})"
        if is_object:
            raise GeneratorError([f"{where} is an object in the style {style}, which cannot be represented"])
        if location == "query" and style == "form" and parameter.get("explode", True):
            return f"({wire}, {name})"
        marks = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
        if style not in marks:
            raise GeneratorError([f"{where} has the style {style}, which cannot be represented"])
        return f"({wire}, {self.scope.use('joined')}({name}, {literal(marks[style])}))"

    def _plain(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A schema with aliases followed, and enums as what they are: texts."""
        name = schema_name(schema.get("$ref", ""))
        if name is None:
            if "anyOf" in schema:
                return {"anyOf": [self._plain(member) for member in schema["anyOf"]]}
            return schema
        target = self.views.index[name]
        return (
            {"type": "string"}
            if target.kind is Kind.ENUM
            else schema
            if target.kind is Kind.MODEL
            else self._plain(target.definition)
        )

    def _path(self, parameters: list[ParameterView]) -> str:
        """The path as an expression; literal parts are escaped by repr."""
        by_wire = {p.wire: p for p in parameters if p.location == "path"}
        pieces: list[str] = []
        used: list[str] = []
        for piece in re.split(r"(\{[^{}]*\})", self.path):
            if not piece:
                continue
            if piece[0] != "{" or piece[-1] != "}":
                pieces.append(literal(piece))
                continue
            parameter = by_wire.get(piece[1:-1])
            if parameter is None:
                raise GeneratorError(
                    [f"{self.where}: {piece} of its path {self.path} is not among its parameters"]
                )
            used.append(parameter.wire)
            given = parameter.name if parameter.annotation == "str" else f"str({parameter.name})"
            pieces.append(f"{self.scope.use('segment')}({given}, {literal(parameter.name)})")
        for wire in by_wire:
            if wire not in used:
                raise GeneratorError([f"{self.where}: path parameter {wire} is not in its path {self.path}"])
        return _f_string(pieces)

    def _body(self) -> BodyView | None:
        declared = self.operation.get("requestBody")
        if declared is None or not declared.get("content"):
            return None
        content, required = declared["content"], bool(declared.get("required"))
        kinds = sorted(
            content, key=lambda kind: ("json" not in kind or "ndjson" in kind, "merge-patch" in kind)
        )
        kind, schema = kinds[0], content[kinds[0]].get("schema", {})
        name = schema_name(schema.get("$ref", ""))
        if "json" not in kind or "ndjson" in kind:
            return self._raw_body(kind, required=required)
        if name is not None and self.views.index[name].kind is Kind.MODEL:
            return self._model_body(self.views.index[name], kind, required=required)
        text = self.annotator.item(schema, Side.KEYWORD)
        self.scope.use("json_value")
        return BodyView(
            text, required, f"json_value({self.constant}, body, required={required})", kind, is_model=False
        )

    def _raw_body(self, kind: str, *, required: bool) -> BodyView:
        self.scope.helpers |= {"raw_body", "Mapping", "Any"}
        form = kind.startswith(("multipart/form-data", "application/x-www-form-urlencoded"))
        text = "bytes | str | Mapping[str, Any]" if form else "bytes | str"
        media_type = (
            "multipart/form-data; boundary=strait-8f1c2a5e9b7d4063"
            if kind.startswith("multipart/form-data")
            else kind
        )
        return BodyView(
            text,
            required,
            f"raw_body({self.constant}, body, required={required})",
            media_type,
            is_model=False,
        )

    def _model_body(self, schema: Schema, kind: str, *, required: bool) -> BodyView:
        model = self.scope.name(schema)
        self.scope.helpers |= {"json_body", "Mapping", "Any"}
        return BodyView(
            f"{model} | Mapping[str, Any]",
            required,
            f"json_body({self.constant}, {model}, body, fields, required={required})",
            kind,
            is_model=True,
            reference=f"strait_api.models.{schema.home}:{schema.class_name}",
        )

    def _no_collisions(self, parameters: list[ParameterView], body: BodyView | None) -> None:
        taken: dict[str, str] = dict.fromkeys(OPTIONS, "an option of every method")
        if any(p.location == "query" for p in parameters):
            taken["query"] = "the free query"
        if body is not None:
            taken["body"] = "the body"
        for parameter in parameters:
            name, what = parameter.name, f"parameter {parameter.wire}"
            if name in taken:
                raise GeneratorError([f"{self.where}: {what} and {taken[name]} are both called {name}"])
            taken[name] = what

    def _doc(self, summary: str) -> str:
        """The text of the method: summary, description, and at the end the route."""
        description = self.operation.get("description", "").strip()
        if description.startswith(summary.strip()):
            description = description[len(summary.strip()) :].strip()
        parts = [summary.strip(), description]
        if self.operation.get("deprecated"):
            parts.append("Deprecated.")
        return "\n\n".join(part for part in parts if part)


def route_line(operation: dict[str, Any], http_method: str, path: str) -> str:
    """What a method calls, under which scope and limit."""
    parts = [f"Calls `{http_method} {path}`"]
    scope = operation.get("x-required-scope")
    if isinstance(scope, str):
        parts.append(f"scope `{scope}`")
    elif isinstance(scope, dict):
        for word, scopes in scope.items():
            joiner = " or " if word.startswith("any") else " and "
            parts.append("scope " + joiner.join(f"`{item}`" for item in scopes))
    limit = operation.get("x-rate-limit")
    if isinstance(limit, dict) and {"requests", "window_secs"} <= limit.keys():
        per = {"ip": " and IP address"}.get(str(limit.get("per", "")), "")
        seconds = limit["window_secs"]
        window = "minute" if seconds == 60 else f"{seconds} s"
        parts.append(
            f"at most {limit['requests']} requests a {window}{per}"
            if window == "minute"
            else f"at most {limit['requests']} requests in {window}{per}"
        )
    return ", ".join(parts) + "."


def keywords_of(
    schema: Schema, models: ModelsView, annotator: Annotator, *, patch: bool, taken: set[str], where: str
) -> tuple[KeywordView, ...]:
    """The fields of a body as keywords, required ones first: under their wire names where Python takes these.

    Raises GeneratorError for a field whose keyword means something else in the method.
    """
    found: list[KeywordView] = []
    for wire, definition in schema.definition["properties"].items():
        name = wire if is_plain(wire) else models.attributes[schema.name][wire]
        if name in taken:
            name = models.attributes[schema.name][wire]
        if name in taken or any(keyword.name == name for keyword in found):
            raise GeneratorError(
                [
                    f"{where}: the field {wire} of its body would be the keyword {name}, which is taken;"
                    f' give it another name in overlay.toml, [names] "{schema.name}.{wire}"'
                ]
            )
        text = annotator.text(definition, Side.KEYWORD)
        required = wire in schema.definition["required"]
        can_be_null = nullable(definition, annotator.index)
        default = None if required else "..." if patch else "None"
        if text not in ("Any", "None") and (default == "None" or can_be_null):
            text += " | None"
        found.append(KeywordView(name, text, default, definition.get("description")))
    found.sort(key=lambda keyword: keyword.default is not None)
    return tuple(found)


def _f_string(pieces: list[str]) -> str:
    if not pieces:
        return literal("/")
    if all(piece[0] in "'\"" for piece in pieces):
        return pieces[0]
    out: list[str] = []
    for piece in pieces:
        if piece[0] in "'\"":
            text = piece[1:-1].replace("{", "{{").replace("}", "}}")
            if piece[0] == "'":
                text = text.replace("\\'", "'").replace('"', '\\"')
            out.append(text)
        else:
            out.append("{" + piece + "}")
    return 'f"' + "".join(out) + '"'


def _imports(scope: Scope) -> tuple[Import, ...]:
    helpers = scope.helpers
    found: list[Import] = []
    collections = tuple(name for name in ("Mapping", "Sequence") if name in helpers)
    if collections:
        found.append(Import("collections.abc", collections))
    typing = tuple(name for name in ("Any", "Literal") if name in helpers)
    found.append(Import("typing", (*typing, "Final")))
    bodies = tuple(name for name in _BODIES if name in helpers)
    if bodies:
        found.append(Import("strait._core.bodies", bodies))
    found.append(Import("strait._core.codec", tuple(name for name in _CODEC if name in helpers)))
    core = tuple(name for name in ("Items", "Table", "Timestamp", "TimestampInput") if name in helpers)
    if core:
        found.append(Import("strait._core.model", core))
    found.append(
        Import(
            "strait._core.request", ("Operation", "Repeat", "Request", *[n for n in _REQUEST if n in helpers])
        )
    )
    found += model_imports(scope)
    return tuple(found)


def model_imports(scope: Scope) -> list[Import]:
    """The modules of models that a module speaks of."""
    names: list[str] = []
    for home in sorted(scope.modules):
        alias = models_alias(home, scope.module)
        names.append(f"{home} as {alias}")
    return [Import("strait_api.models", tuple(names))] if names else []
