"""Descriptions that cannot be generated from: each is refused with these words, and nothing is written.

A file of bad_specs/ holds what is special about its case; the rest is filled in here. `expected` is every message.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import ErrorLevel

from codegen import __main__ as command
from codegen.generate import package_of
from codegen.problems import GeneratorError
from tests.codegen.trees import HERE, package, source_in, table_of

CASES = sorted((HERE / "bad_specs").glob("*.json"))
ANSWER = {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "integer"}}}}}


def openapi_folder(case: dict[str, Any], folder: Path) -> Path:
    """A folder like `openapi/` with this case's mistake and no other."""
    document = {"openapi": "3.1.0", "info": {"title": "Bad", "version": "1"}, "paths": {}, **case["document"]}
    schemas = document.get("components", {}).get("schemas", {})
    prose = case.get("prose", {})
    if not prose:
        for operation in _operations(document):
            operation.setdefault("summary", "Does it.")
            operation.setdefault("responses", ANSWER)
        for schema in schemas.values():
            if isinstance(schema, dict):
                schema.setdefault("description", "It.")
    (folder / "prose").mkdir(parents=True)
    for name, lines in prose.items():
        (folder / "prose" / name).write_text("\n".join(lines), "utf-8")
    rows = table_of(document).services if "services" not in case else {}
    derived = [
        f"[services.{s}]\n" + "\n".join(f"{m} = {json.dumps(r)}" for m, r in ms.items())
        for s, ms in rows.items()
    ]
    (folder / "types.json").write_text(json.dumps(document), "utf-8")
    (folder / "services.toml").write_text("\n".join(case.get("services", derived)), "utf-8")
    (folder / "overlay.toml").write_text("\n".join(case.get("overlay", [])), "utf-8")
    return folder


def _operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    items = document["paths"].values()
    return [op for item in items for op in item.values() if isinstance(op, dict)]


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_a_bad_description_is_refused_in_these_words(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = json.loads(file.read_text("utf-8"))
    folder = openapi_folder(case, tmp_path / "openapi")
    out = tmp_path / "strait_api"
    monkeypatch.setattr(command, "OPENAPI", folder)
    monkeypatch.setattr(command, "_validate", lambda document: None)  # half of these are no OpenAPI at all
    before = sorted(tmp_path.rglob("*"))
    assert command.main(["--out", str(out)]) == 1
    *said, last = capsys.readouterr().err.splitlines()
    assert said == [f"codegen: {message}" for message in case["expected"]]
    assert last == f"codegen: {len(said)} problem(s), nothing was written"
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("name", "lost"),
    [
        ("reference_to_nothing", "answer"),
        ("all_of_two_types", "types"),
        ("keyword_pattern_properties", "types"),
    ],
)
def test_what_the_library_would_leave_out_with_exit_status_0_is_refused(
    name: str, lost: str, tmp_path: Path
) -> None:
    """Its command line fails only where an error has the level ERROR; all it has here are warnings, or nothing."""
    case = json.loads((HERE / "bad_specs" / f"{name}.json").read_text("utf-8"))
    source = source_in(openapi_folder(case, tmp_path))
    config = Config.from_sources(ConfigFile(), MetaType.NONE, Path("strait.json"), "utf-8", True, None)
    data = GeneratorData.from_dict(json.loads(source.text), config=config)
    assert isinstance(data, GeneratorData)
    endpoints = [e for collection in data.endpoint_collections_by_tag.values() for e in collection.endpoints]
    warnings = [
        e for collection in data.endpoint_collections_by_tag.values() for e in collection.parse_errors
    ]
    assert all(error.level is ErrorLevel.WARNING for error in [*data.errors, *warnings])
    if lost == "answer":
        assert [list(endpoint.responses) for endpoint in endpoints] == [[]]
    else:  # a model without fields, and not a word about it
        (model,) = data.models
        assert (model.required_properties, model.optional_properties, warnings) == ([], [], [])
    with pytest.raises(GeneratorError) as refused:
        package_of(source)
    assert refused.value.problems == case["expected"]


@pytest.mark.parametrize(
    ("drop", "message"),
    [
        ("endpoint", "operation get-thing (POST /things) was dropped by the parser"),
        ("parameter", "operation get-thing: parameter q was dropped by the parser"),
        ("model", "schema Thing was dropped by the parser"),
        ("field", "schema Thing: field a was dropped or changed by the parser"),
        ("answer", "operation get-thing: an answer was dropped by the parser"),
        ("body", "operation get-thing: the parser kept 0 bodies of 1"),
    ],
)
def test_whatever_the_library_drops_without_a_word_is_missed(
    drop: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = GeneratorData.from_dict

    def forgetful(*args: Any, **kwargs: Any) -> Any:
        data = parsed(*args, **kwargs)
        assert isinstance(data, GeneratorData)
        collections = data.endpoint_collections_by_tag.values()
        collection = next(c for c in collections if c.endpoints[0].method == "post")
        endpoint = collection.endpoints[0]
        models = list(data.models)
        match drop:
            case "endpoint":
                del collection.endpoints[0]
            case "parameter":
                endpoint.query_parameters.clear()
            case "model":
                models.clear()
            case "field":
                models[0].optional_properties.clear()
            case "answer":
                endpoint.responses.patterns.clear()
            case "body":
                endpoint.bodies.clear()
        data.models = iter(models)
        return data

    monkeypatch.setattr(GeneratorData, "from_dict", forgetful)
    thing = {"$ref": "#/components/schemas/Thing"}
    whole = {
        "operationId": "get-thing",
        "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
        "requestBody": {"content": {"application/json": {"schema": thing}}},
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": thing}}}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Good", "version": "1"},
        "paths": {"/things": {"post": whole, "get": {"operationId": "list-things", "responses": ANSWER}}},
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}},
    }
    with pytest.raises(GeneratorError) as refused:
        package(document)
    assert message in refused.value.problems
