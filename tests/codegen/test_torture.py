"""Every construct that real APIs use: the output imports, type-checks, and loses nothing of the data."""

from __future__ import annotations

import asyncio
import inspect
import itertools
import json
import subprocess
import sys
import typing
from collections.abc import Iterator, Mapping
from email.parser import BytesParser
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote

import httpx
import pytest
from openapi_spec_validator import validate

from codegen.identifiers import pascal, snake
from codegen.jsonpointer import operations_of
from codegen.reserved import OPTIONS
from codegen.view import ModelView, OperationView, PackageView
from strait._core.model import Outcomes, ResultModel, StraitModel
from strait._core.request import Request
from strait._core.service import AsyncService, Service
from tests.codegen.regen import EXPECTED
from tests.codegen.trees import HERE, ROOT, Document, imported, package, written

DESCRIPTIONS = ("torture", "torture-3.0")
Modules = Mapping[str, ModuleType]


class Torture:
    """One description, the view of it, and the package it became."""

    def __init__(self, name: str, folder: Path) -> None:
        self.document: Document = json.loads((HERE / f"{name}.json").read_text("utf-8"))
        self.view: PackageView = package(self.document)
        self.tree = written(self.view, folder)
        self.samples = Samples(self.document)


@pytest.fixture(scope="module")
def tortures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Torture]:
    return {name: Torture(name, tmp_path_factory.mktemp(name)) for name in DESCRIPTIONS}


@pytest.fixture(scope="module", params=DESCRIPTIONS)
def torture(request: pytest.FixtureRequest, tortures: dict[str, Torture]) -> Torture:
    return tortures[request.param]


@pytest.fixture(scope="module")
def modules(torture: Torture) -> Iterator[Modules]:
    with imported(torture.tree) as found:
        yield found


PLAIN = {"string": "text", "integer": 7, "number": 1.5, "boolean": True, "null": None}
FORMATS = {"date-time": "2026-01-02T03:04:05.678Z", "date": "2026-01-02", "uuid": "0199-7"}


class Samples:
    """Values that a schema allows, read from the description as it is, not as the generator sees it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.schemas: dict[str, Any] = document["components"]["schemas"]

    def of(self, schema: Any, depth: int = 3) -> list[Any]:
        """Some values, the fullest first; every enum value and every alternative occurs."""
        schema = {} if schema is True else schema
        if "$ref" in schema:
            return self.of(self.schemas[schema["$ref"].rpartition("/")[2]], depth)
        values = self._not_null(schema, depth)
        kinds = schema.get("type")
        nullable = schema.get("nullable") or (isinstance(kinds, list) and "null" in kinds)
        return [*values, None] if nullable and "enum" not in schema else values

    def _not_null(self, schema: dict[str, Any], depth: int) -> list[Any]:
        if "const" in schema:
            return [schema["const"]]
        if "enum" in schema:
            return list(schema["enum"])
        if "allOf" in schema:
            rows = self._joined([self.of(part, depth) for part in [*schema["allOf"], _own(schema)]])
            needed = {name: rows[0][name] for name in schema.get("required", [])}
            return [{**needed, **row} for row in rows] if needed else rows
        choices = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
        if choices and "properties" not in schema:
            return [value for choice in choices for value in self.of(choice, depth)]
        kinds = schema.get("type", "object" if "properties" in schema else None)
        if isinstance(kinds, list):
            return [
                v for kind in kinds if kind != "null" for v in self._not_null({**schema, "type": kind}, depth)
            ]
        if kinds == "object":
            return self._objects(schema, depth)
        if kinds == "array":
            return self._lists(schema, depth)
        if kinds is None:
            return [{"free": [1, None, "text"]}, None, 1, "text", [], True]
        if schema.get("format") in FORMATS:
            return [FORMATS[schema["format"]]]
        if kinds in ("integer", "number"):
            return (
                [7 if kinds == "integer" else 1.5]
                if "maximum" not in schema
                else [0.5 if kinds == "number" else 1]
            )
        return ["a" if "maxLength" in schema else PLAIN[kinds]]

    def _objects(self, schema: dict[str, Any], depth: int) -> list[Any]:
        properties, required = schema.get("properties", {}), schema.get("required", [])
        if depth == 0:
            properties = {name: properties[name] for name in required}
        values = {name: self.of(field, max(depth - 1, 0)) for name, field in properties.items()}
        full = {name: options[0] for name, options in values.items()}
        one_each = [{**full, name: option} for name, options in values.items() for option in options[1:]]
        extra = schema.get("additionalProperties")
        keys = schema.get("propertyNames", {})
        if extra not in (None, False):
            key = next(iter(self.of(keys, 0)), "more") if keys else "more"
            full[key] = self.of(extra, max(depth - 1, 0))[0]
        least = {name: values[name][0] for name in required if name in values}
        return [full, *one_each] if "minProperties" in schema else [full, *one_each, least]

    def _lists(self, schema: dict[str, Any], depth: int) -> list[Any]:
        if "prefixItems" in schema:
            return [[self.of(item, depth)[0] for item in schema["prefixItems"]]]
        if depth == 0:
            return [[]]
        items = self.of(schema.get("items", {}), depth - 1)
        return [[item] for item in items] + ([] if "minItems" in schema else [[]])

    @staticmethod
    def _joined(parts: list[list[Any]]) -> list[Any]:
        if not all(isinstance(part[0], dict) for part in parts if part):
            return next(part for part in parts if part and part[0] != {})
        width = max(map(len, parts))
        rows = zip(*(itertools.islice(itertools.cycle(part), width) for part in parts if part), strict=True)
        return [{key: value for part in row for key, value in part.items()} for row in rows]


def _own(schema: dict[str, Any]) -> dict[str, Any]:
    own = {key: value for key, value in schema.items() if key in ("properties", "required")}
    return {**own, "type": "object"}


def same(sent: Any, got: Any) -> bool:
    """Whether nothing was lost; null where a list or an object belongs reads as an empty one, by decision."""
    if isinstance(sent, dict) and isinstance(got, dict):
        return sent.keys() == got.keys() and all(same(sent[key], got[key]) for key in sent)
    if isinstance(sent, list) and isinstance(got, list):
        return len(sent) == len(got) and all(map(same, sent, got))
    return (type(sent) is type(got) and sent == got) or (sent is None and got in ([], {}))


def operations(torture: Torture) -> list[tuple[OperationView, dict[str, Any], list[dict[str, Any]]]]:
    """Every operation: its view, its place in the description, its parameters."""
    raw = {(method, path): operation for method, path, operation in operations_of(torture.document)}
    found = []
    for module in torture.view.operations:
        for view in module.operations:
            operation = raw[view.http_method, view.path]
            shared = torture.document["paths"][view.path].get("parameters", [])
            own = [_resolved(torture.document, parameter) for parameter in operation.get("parameters", [])]
            names = {(parameter["name"], parameter["in"]) for parameter in own}
            own += [parameter for parameter in shared if (parameter["name"], parameter["in"]) not in names]
            found.append((view, operation, own))
    return found


def _resolved(document: Document, value: dict[str, Any]) -> dict[str, Any]:
    for key in value.get("$ref", "").split("/")[1:]:
        document = document[key]
    return document if "$ref" in value else value


def function_of(modules: Modules, view: OperationView) -> Any:
    return getattr(modules[f"operations/{view.service}"], view.function)


@pytest.mark.parametrize("name", DESCRIPTIONS)
def test_the_torture_descriptions_are_valid_openapi(name: str) -> None:
    validate(json.loads((HERE / f"{name}.json").read_text("utf-8")))


def test_every_module_imports(torture: Torture, modules: Modules) -> None:
    services = len(torture.view.services)
    assert len([name for name in modules if name.startswith("services/")]) == services + 1
    names = modules["models/__init__"].__all__
    assert all(hasattr(modules["models/__init__"], name) for name in names)


def test_the_output_is_strictly_typed(
    tortures: dict[str, Torture], pytestconfig: pytest.Config, tmp_path: Path
) -> None:
    """One run of mypy over each tree and the golden one, with the project's settings."""
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    assert 'mypy_path = ["src", "generated"]' in settings
    assert pytestconfig.cache is not None
    cache = pytestconfig.cache.mkdir("mypy_of_codegen")
    found = []
    trees = {name: torture.tree for name, torture in tortures.items()}
    for name, tree in {**trees, "golden": EXPECTED / "strait_api"}.items():
        paths = json.dumps([str(ROOT / "src"), str(tree.parent)])
        (tmp_path / "pyproject.toml").write_text(
            settings.replace('mypy_path = ["src", "generated"]', f"mypy_path = {paths}"), "utf-8"
        )
        command = [
            sys.executable,
            "-m",
            "mypy",
            "--config-file",
            "pyproject.toml",
            "--cache-dir",
            str(cache / name),
        ]
        done = subprocess.run(
            [*command, "-p", "strait_api"], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        found += [done.stdout] if done.returncode else []
    assert not found, "\n".join(found)


def test_every_model_gives_back_what_it_was_given(torture: Torture, modules: Modules) -> None:
    models = modules["models/__init__"]
    tried = 0
    for name, schema in torture.document["components"]["schemas"].items():
        model = getattr(models, pascal(name), None) or getattr(models, f"{pascal(name)}Model", None)
        if not (isinstance(model, type) and issubclass(model, StraitModel)):
            continue
        for value in torture.samples.of(schema):
            if value is None:
                continue  # the schema may be null, its class never is
            read = model.model_validate_json(json.dumps(value))
            assert same(value, read.to_dict()), f"{name}: {value} became {read.to_dict()}"
            tried += 1
    assert tried > len(torture.document["components"]["schemas"])


def test_a_result_answers_like_the_json_it_came_from(torture: Torture, modules: Modules) -> None:
    models = modules["models/__init__"]
    for name, schema in torture.document["components"]["schemas"].items():
        model = getattr(models, pascal(name), None)
        if not (isinstance(model, type) and issubclass(model, ResultModel)):
            continue
        sent = torture.samples.of(schema)[0]
        read = model.model_validate_json(json.dumps(sent))
        assert list(read) == list(read.keys())
        assert read.keys() == sent.keys()
        assert repr(read).startswith(f"{model.__name__}(")


def test_every_field_of_the_description_is_a_field_of_its_model(torture: Torture) -> None:
    made = {
        block.name: {field.wire for field in block.fields}
        for module in torture.view.models
        for block in module.blocks
        if isinstance(block, ModelView)
    }
    for name, schema in torture.document["components"]["schemas"].items():
        if "properties" in schema:
            fields = (
                made.get(pascal(name))
                or made[f"{pascal(name)}Model" if schema["properties"] else pascal(name)]
            )
            assert fields == schema["properties"].keys(), name


def test_every_operation_makes_its_request(torture: Torture, modules: Modules) -> None:
    for view, operation, declared in operations(torture):
        values = {(p["in"], p["name"]): _of_parameter(torture, p) for p in declared}
        of_path = [values["path", p.wire] for p in view.of_path]
        keywords = {p.name: values[p.location, p.wire] for p in view.parameters if p.location != "path"}
        body = _body(torture, operation)
        request = function_of(modules, view)(*of_path, *([] if view.body is None else [body]), **keywords)
        assert isinstance(request, Request)
        assert request.operation.id == operation["operationId"]
        assert request.operation.method == view.http_method
        assert "{" not in request.path
        assert request.path.count("/") == view.path.count("/")
        sent = {name.partition("[")[0] if name.startswith("deep[") else name for name, _ in request.query}
        assert sent == {wire for p in declared if p["in"] == "query" for wire in _in_query(p)}, view.id
        assert {name for name, _ in request.headers} == {p["name"] for p in declared if p["in"] == "header"}
        if view.body is not None:
            assert request.body is not None
            kind = view.body.media_type.partition(";")[0]
            assert kind in operation.get("requestBody", {}).get("content", {kind: None}), view.id
            assert "json" not in kind or same(body, json.loads(request.body))


def _in_query(parameter: dict[str, Any]) -> list[str]:
    """The names under which a parameter stands in the query: an exploded object under those of its fields."""
    return list(parameter.get("schema", {}).get("properties", {})) or [parameter["name"]]


def _of_parameter(torture: Torture, parameter: dict[str, Any]) -> Any:
    schema = parameter.get("schema") or {"type": "string"}
    return next(value for value in torture.samples.of(schema) if value not in (None, ""))


def _body(torture: Torture, operation: dict[str, Any]) -> Any:
    content = _resolved(torture.document, operation.get("requestBody", {})).get("content", {})
    if not content:
        return None
    kind = next((kind for kind in content if "json" in kind), next(iter(content)))
    schema = content[kind].get("schema", {})
    return torture.samples.of(schema)[0] if "json" in kind or "form" in kind else "text"


def test_required_parameters_have_no_default_but_those_of_the_query(
    torture: Torture, modules: Modules
) -> None:
    """A required query parameter may also come in `query=`; it is demanded when the request is made."""
    for view, _, declared in operations(torture):
        required = {
            (p["in"], p["name"])
            for p in declared
            if p["in"] == "path" or (p.get("required") and p["in"] == "header")
        }
        function = function_of(modules, view)
        found = inspect.signature(function).parameters
        for p in view.parameters:
            has_default = found[p.name].default is not inspect.Parameter.empty
            assert has_default == ((p.location, p.wire) not in required), f"{view.id}: {p.name}"
        demanded = {p["name"] for p in declared if p.get("required") and p["in"] == "query"}
        if demanded:
            values = {(p["in"], p["name"]): _of_parameter(torture, p) for p in declared}
            needed = [values["path", p.wire] for p in view.of_path]
            headers = {p.name: values["header", p.wire] for p in view.of_headers}
            with pytest.raises(TypeError, match=next(iter(demanded))):
                function(*needed, **headers)
            request = function(*needed, **headers, query=dict.fromkeys(demanded, "x"))
            assert request.query == tuple((name, "x") for name in demanded)


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_method_passes_all_it_takes_to_its_operation(
    torture: Torture, modules: Modules, prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = AsyncService if prefix else Service
    for how in ("_send", "_page", "_pages", "_stream"):
        monkeypatch.setattr(base, how, _sent_async if prefix and how == "_send" else _sent, raising=False)
    names = {view.name: view.class_name for view in torture.view.services}
    for view, operation, declared in operations(torture):
        service = getattr(modules[f"services/{view.service}"], prefix + names[view.service])(None)
        method = getattr(service, view.method)
        values = {(p["in"], p["name"]): _of_parameter(torture, p) for p in declared}
        of_path = [values["path", p.wire] for p in view.of_path]
        keywords = {p.name: values[p.location, p.wire] for p in view.parameters if p.location != "path"}
        body = [] if view.body is None else [_body(torture, operation)]
        wanted = function_of(modules, view)(*of_path, *body, **keywords)
        assert _settled(method(*of_path, *body, **keywords, max_retries=0)) == wanted
        if view.body is not None and view.body.is_model:
            fields = _keywords(typing.get_overloads(method.__func__)[1], view, body[0], keywords)
            request = _settled(method(*of_path, **fields, **keywords))
            assert same(body[0], json.loads(request.body)), view.id


def _sent(self: object, request: Request[Any], *options: object) -> Request[Any]:
    return request


async def _sent_async(self: object, request: Request[Any], *options: object) -> Request[Any]:
    return request


def _settled(value: Any) -> Any:
    return asyncio.run(value) if inspect.iscoroutine(value) else value


def _keywords(
    overload: Any, view: OperationView, body: dict[str, Any], others: dict[str, Any]
) -> dict[str, Any]:
    """The body's fields as the keywords that the second overload has for them."""
    options = {
        "self",
        *OPTIONS,
        *others,
        *(p.name for p in view.of_path),
        *(["query"] if view.of_query else []),
    }
    names = [name for name in inspect.signature(overload).parameters if name not in options]
    by_wire = {name: name for name in names} | {
        wire: name
        for wire in body
        for name in names
        if wire not in names and name in (snake(wire), f"{snake(wire)}_")
    }
    assert len(by_wire) >= len(body.keys() - {"more"})
    return {by_wire.get(wire, wire): value for wire, value in body.items()}  # `more` is no field


@pytest.fixture
def one(tortures: dict[str, Torture]) -> Iterator[Modules]:
    """The modules of the 3.1 description."""
    with imported(tortures["torture"].tree) as found:
        yield found


def test_fields_that_python_cannot_name_are_keywords_under_another_name(one: Modules) -> None:
    request = one["operations/requests"].update_words(
        **{"class_": "1", "import_": "2", "copy": "3", "none": "4", "model_config": "5", "private": "6"}
    )
    sent = {"class": "1", "import": "2", "copy": "3", "None": "4", "model_config": "5", "_private": "6"}
    assert json.loads(request.body) == sent


def exchanged(request: Request[Any]) -> httpx.Request:
    """The request as it reaches a server."""
    seen: list[httpx.Request] = []

    def handler(got: httpx.Request) -> httpx.Response:
        seen.append(got)
        return httpx.Response(204)

    headers = [*request.headers, ("Content-Type", request.operation.media_type)]
    with httpx.Client(transport=httpx.MockTransport(handler), base_url="https://example.com") as client:
        client.request(
            request.operation.method,
            request.path,
            params=list(request.query),
            headers=headers,
            content=request.body,
        )
    return seen[0]


def test_a_multipart_form_carries_fields_and_files(one: Modules) -> None:
    fields = {
        "file": ('a "b".bin', b"\x00\xff\r\n"),
        "note": "zwei\nZeilen ü",
        "count": 3,
        "many": [b"1", b"2"],
    }
    got = exchanged(one["operations/bodies"].upload(fields))
    head = f"Content-Type: {got.headers['content-type']}\r\n\r\n".encode()
    parts = BytesParser().parsebytes(head + got.content).get_payload()
    assert isinstance(parts, list)
    read = [
        (part.get_param("name", header="content-disposition"), part.get_payload(decode=True))
        for part in parts
    ]
    assert read == [
        ("file", b"\x00\xff\r\n"),
        ("note", "zwei\nZeilen ü".encode()),
        ("count", b"3"),
        ("many", b"1"),
        ("many", b"2"),
    ]
    assert got.content.count(b"filename=") == 3


def test_a_form_is_sent_urlencoded(one: Modules) -> None:
    got = exchanged(one["operations/bodies"].send_form({"name": "a&b=ü", "agreed": True}))
    assert got.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qs(got.content.decode()) == {"name": ["a&b=ü"], "agreed": ["true"]}


def test_text_and_bytes_are_sent_as_they_are(one: Modules) -> None:
    bodies = one["operations/bodies"]
    text = exchanged(bodies.send_text("schön"))
    assert (text.headers["content-type"], text.content) == ("text/plain", "schön".encode())
    data = exchanged(bodies.send_bytes(b"\x00\xff"))
    assert (data.headers["content-type"], data.content) == ("application/octet-stream", b"\x00\xff")
    assert bodies.send_bytes().body is None
    with pytest.raises(TypeError, match="needs a body"):
        bodies.send_text(None)


def test_parameters_reach_the_server_under_their_wire_names_and_in_their_style(one: Modules) -> None:
    request = one["operations/params"].get_params(
        "a/b",
        "..",
        "ü",
        3,
        if_match="*",
        flagged=False,
        level="1h",
        levels=["*", "a b"],
        tags=["a", "b"],
        pipes=[1, 2],
        deep={"k": "v", "l": "w"},
        from_="x",
        x_request_id="r",
        count=0,
        flag=True,
        list=" ",
        str_="s",
        query_="q",
        query={"unknown": 1},
    )
    got = exchanged(request)
    path = got.url.raw_path.decode().partition("?")[0]
    assert [unquote(part) for part in path.split("/")] == ["", "params", "a/b", "..", "ü", "3"]
    assert sorted(parse_qsl(got.url.query.decode())) == sorted(
        [
            ("from", "x"),
            ("list", " "),
            ("str", "s"),
            ("query", "q"),
            ("level", "1h"),
            ("levels", "*"),
            ("levels", "a b"),
            ("tags", "a,b"),
            ("pipes", "1|2"),
            ("deep[k]", "v"),
            ("deep[l]", "w"),
            ("flagged", "false"),
            ("unknown", "1"),
        ]
    )
    assert (got.headers["X-Request-ID"], got.headers["count"], got.headers["flag"]) == ("r", "0", "true")


def test_models_of_one_answer_only_are_results_and_of_requests_only_are_requests(one: Modules) -> None:
    models = one["models/__init__"]
    assert issubclass(models.Words, ResultModel)
    assert not issubclass(models.WordsRequest, ResultModel)
    assert not issubclass(models.Words, Outcomes)


def test_what_is_deprecated_says_so(one: Modules) -> None:
    assert "Deprecated." in (one["services/params"].Params.call_get_params.__doc__ or "")
    assert "Do not use. Deprecated." in " ".join(
        (one["services/params"].Params.call_get_params.__doc__ or "").split()
    )


def test_a_patch_body_in_another_notation_keeps_its_media_type(one: Modules) -> None:
    assert one["operations/requests"].UPDATE_WORDS.media_type == "application/merge-patch+json"
