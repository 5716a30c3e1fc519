"""The description of the real API: complete, described, and one with the tables and the generated code."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from openapi_spec_validator import validate

from codegen.jsonpointer import METHODS, look_up, operations_of
from codegen.problems import Problems
from codegen.table import ServicesTable, read_table
from strait_api.routes import ROUTES
from strait_api.services import SERVICES
from tests.codegen.trees import OPENAPI, Document

OPERATIONS = 186
SERVICE_COUNT = 19

# Keys under which the next level holds names of the API, so that `description` there is a field and no prose.
NAMED = ("properties", "schemas", "responses", "parameters", "headers", "securitySchemes", "paths", "content")

# A request field with one of these names says all there is to say; every other one is described.
SELF_EXPLANATORY = frozenset(
    {
        "name", "description", "enabled", "user_id",
        "type", "status", "statuses", "target_type",  # enums: the enum says what its values are
        "condition",  # of a negation
    }
)  # fmt: skip


@cache
def description() -> Document:
    document: Document = json.loads((OPENAPI / "strait.json").read_text("utf-8"))
    return document


@cache
def table() -> ServicesTable:
    problems = Problems()
    found = read_table(OPENAPI / "services.toml", problems)
    problems.stop()
    return found


def bare(value: Any, *, names: bool = False) -> Any:
    """A description without what people wrote for people."""
    if isinstance(value, list):
        return [bare(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: bare(item, names=not names and key in NAMED)
        for key, item in value.items()
        if names or key not in ("summary", "description", "x-services")
    }


def test_the_description_is_valid_openapi() -> None:
    validate(description())


def test_the_types_are_the_facts_and_nothing_else() -> None:
    assert bare(description()) == bare(json.loads((OPENAPI / "types.json").read_text("utf-8")))


def test_a_field_called_description_is_a_type_and_no_prose() -> None:
    found = [
        schema["properties"]["description"]
        for schema in bare(description())["components"]["schemas"].values()
        if "description" in schema.get("properties", {})
    ]
    assert found
    assert all("type" in field or "$ref" in field or "anyOf" in field for field in found)


def test_no_operation_is_missing() -> None:
    assert len(list(operations_of(description()))) == OPERATIONS
    assert all(
        method in METHODS
        for item in description()["paths"].values()
        for method in item
        if method != "parameters"
    )


def test_every_operation_has_a_summary_of_one_line() -> None:
    for _, _, operation in operations_of(description()):
        summary = operation.get("summary", "")
        assert summary, operation["operationId"]
        assert "\n" not in summary, operation["operationId"]
        assert len(summary) <= 100, operation["operationId"]
        assert summary.endswith("."), operation["operationId"]


def test_every_schema_is_described() -> None:
    missing = [
        name
        for name, schema in description()["components"]["schemas"].items()
        if not schema.get("description")
    ]
    assert missing == []


def test_every_parameter_is_described() -> None:
    missing = [
        f"{operation['operationId']}: {parameter['name']}"
        for _, _, operation in operations_of(description())
        for parameter in _parameters(operation)
        if not parameter.get("description")
    ]
    assert missing == []


def test_every_field_that_a_caller_sends_is_described_or_says_it_all_by_its_name() -> None:
    schemas = description()["components"]["schemas"]
    missing = [
        f"{name}.{field}"
        for name in sorted(_sent())
        for field, definition in schemas[name].get("properties", {}).items()
        if field not in SELF_EXPLANATORY and not definition.get("description") and "const" not in definition
    ]
    assert missing == []


def test_no_name_is_called_self_explanatory_for_nothing() -> None:
    schemas = description()["components"]["schemas"]
    bare_names = {
        field
        for name in _sent()
        for field, definition in schemas[name].get("properties", {}).items()
        if not definition.get("description") and "const" not in definition
    }
    assert bare_names == SELF_EXPLANATORY


def _parameters(operation: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        look_up(description(), p["$ref"], "") if "$ref" in p else p for p in operation.get("parameters", [])
    ]


def _sent() -> set[str]:
    """The schemas that requests are made of."""
    schemas = description()["components"]["schemas"]
    found: set[str] = set()
    waiting = [
        name
        for _, _, operation in operations_of(description())
        for name in _named(operation.get("requestBody"))
    ]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _named(schemas[name])
    return found


def _named(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"].rpartition("/")[2]
        for item in value.values():
            yield from _named(item)
    elif isinstance(value, list):
        for item in value:
            yield from _named(item)


def test_prose_says_nothing_of_where_it_comes_from() -> None:
    text = json.dumps(description()).lower()
    assert [
        word for word in ("predecessor", "facts/", "server-truth", "/work/", "todo", ".go:") if word in text
    ] == []


def test_the_table_has_every_operation_once() -> None:
    rows = [row for methods in table().services.values() for row in methods.values()]
    assert sorted(rows) == sorted(f"{method} {path}" for method, path, _ in operations_of(description()))
    assert len(table().services) == SERVICE_COUNT


def test_the_routes_are_the_operations_of_the_description() -> None:
    by_id = {
        operation["operationId"]: (method, path) for method, path, operation in operations_of(description())
    }
    assert {route.operation: (route.method, route.path) for route in ROUTES} == by_id
    assert {route.name: f"{route.method} {route.path}" for route in ROUTES} == {
        name: row for row, name in table().names.items()
    }


def test_the_services_are_those_of_the_table() -> None:
    assert list(SERVICES) == list(table().services)


@pytest.mark.parametrize("face", [1, 2], ids=["sync", "async"])
def test_each_service_has_the_methods_of_its_rows_and_aliases(face: int) -> None:
    for service, entry in SERVICES.items():
        made = getattr(import_module(entry[0]), entry[face])
        aliases = [
            alias.name.partition(".")[2] for alias in table().aliases if alias.name.startswith(f"{service}.")
        ]
        methods = [
            name for name, item in vars(made).items() if inspect.isfunction(item) and not name.startswith("_")
        ]
        assert methods == [*table().services[service], *aliases]
        assert all(vars(made)[name].__doc__ for name in methods)


@pytest.mark.parametrize("face", [1, 2], ids=["sync", "async"])
def test_an_alias_calls_the_operation_that_it_stands_for(face: int) -> None:
    assert len(table().aliases) == 3
    for alias in table().aliases:
        called = [_operation_of(name, face) for name in (alias.name, alias.target)]
        assert called[0] == called[1]
        assert "kept for scripts of 0.1" in (_method(alias.name, face).__doc__ or "")


def _method(name: str, face: int) -> Any:
    service, _, method = name.partition(".")
    module, *classes = SERVICES[service]
    return getattr(getattr(import_module(module), classes[face - 1]), method)


def _operation_of(name: str, face: int) -> str:
    """The function that a method's body calls for its request."""
    source = inspect.getsource(_method(name, face))
    return source[source.index("operations.") :].split("(")[0].rpartition(".")[2]


def test_both_faces_take_the_same() -> None:
    for module, sync, asynchronous in SERVICES.values():
        faces = [getattr(import_module(module), name) for name in (sync, asynchronous)]
        for name, method in vars(faces[0]).items():
            if inspect.isfunction(method):
                other = vars(faces[1])[name]
                assert list(inspect.signature(method).parameters.values()) == list(
                    inspect.signature(other).parameters.values()
                )
                assert method.__doc__ == other.__doc__
