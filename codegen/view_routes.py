"""Operations as a server needs them: route, checks, credentials."""

from __future__ import annotations

from typing import Any

from codegen.answers import success_statuses
from codegen.identifiers import literal
from codegen.jsonpointer import schema_name
from codegen.schemas import SchemaIndex
from codegen.table import ServicesTable
from codegen.view import OperationsModule, OperationView, RouteView

_PROSE = ("summary", "description", "title", "example", "examples", "deprecated")


def routes(
    document: dict[str, Any], index: SchemaIndex, table: ServicesTable, modules: tuple[OperationsModule, ...]
) -> tuple[RouteView, ...]:
    """Every operation, in the order of services.toml."""
    views = {view.name: view for module in modules for view in module.operations}
    found: list[RouteView] = []
    for row, name in table.names.items():
        if name in views:
            method, _, path = row.partition(" ")
            operation = document["paths"][path][method.lower()]
            found.append(_route(operation, document, index, views[name]))
    return tuple(found)


def _route(
    operation: dict[str, Any], document: dict[str, Any], index: SchemaIndex, view: OperationView
) -> RouteView:
    values: dict[str, str] = {
        "operation": literal(view.id),
        "name": literal(view.name),
        "method": literal(view.http_method),
        "path": literal(view.path),
        "statuses": literal(
            tuple(int(status) for status in success_statuses(operation) if status.isdecimal())
        ),
        "security": literal(_security(operation, document)),
    }
    if operation.get("x-required-scope") is not None:
        values["scope"] = literal(operation["x-required-scope"])
    if view.body is not None:
        values["body"] = literal(view.body.reference)
        values["body_required"] = literal(view.body.required)
    if view.answer.reference is not None:
        values["answer"] = literal(view.answer.reference)
    if view.answer.content_type != "application/json":
        values["content_type"] = literal(view.answer.content_type)
    parameters = [_parameter(parameter, index) for parameter in operation["parameters"]]
    if parameters:
        values["parameters"] = "(" + ", ".join(parameters) + ",)"
    extensions = {k: v for k, v in operation.items() if k.startswith("x-") and k != "x-required-scope"}
    if extensions:
        values["extensions"] = literal(extensions)
    return RouteView(tuple(values.items()))


def _security(operation: dict[str, Any], document: dict[str, Any]) -> tuple[str, ...]:
    requirements = operation.get("security", document.get("security", []))
    return tuple(dict.fromkeys(name for requirement in requirements for name in requirement))


def _parameter(parameter: dict[str, Any], index: SchemaIndex) -> str:
    required = bool(parameter.get("required")) or parameter["in"] == "path"
    schema = literal(_resolved(parameter["schema"], index, ()))
    return f"Parameter({literal(parameter['name'])}, {literal(parameter['in'])}, {required}, {schema})"


def _resolved(schema: Any, index: SchemaIndex, above: tuple[str, ...]) -> Any:
    """A schema with its references replaced by what they mean, and without prose."""
    if isinstance(schema, list):
        return [_resolved(item, index, above) for item in schema]
    if not isinstance(schema, dict):
        return schema
    name = schema_name(schema.get("$ref", ""))
    if name is not None:
        return {} if name in above else _resolved(index[name].definition, index, (*above, name))
    return {key: _resolved(value, index, above) for key, value in schema.items() if key not in _PROSE}
