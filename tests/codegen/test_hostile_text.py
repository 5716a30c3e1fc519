"""Text of a description never becomes code, wherever in the description it stands."""

from __future__ import annotations

import ast
import random
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.identifiers import comment, docstring, members, pascal, snake
from codegen.overlay import Merge, Overlay
from codegen.problems import GeneratorError, Problems
from codegen.table import Alias, ServicesTable, read_table
from codegen.table import written as stored
from tests.codegen.trees import Document, files, imported, package, written

SEED = 20260323
ROUNDS = 12

PIECES = [
    '"', "'", '"""', "'''", "\\", "\\\\", '\\"', '\\"""', "\n", "\r", "\r\n", "\t", "\0", "\x07", "\x1b[31m",
    "\x7f", "\x85",
    "\xa0", "\u2028", "\u2029", "\u202e", "\u2066", "\u200b", "\ufeff", "\U000e0041", "\N{BULLET}",
    "\\N{BULLET}", "\\x41",
    "\\u0041", "{", "}", "{{", "}}", "{0}", "{__import__('os')}", "%s", "%(x)s", "$", "`", "#", "# type: ignore",
    "# noqa", "# fmt: off", "# coding: utf-7", "-*- coding: latin-1 -*-", "+AAo-import os", "{{ 7 * 7 }}", "{% raw %}",
    "{# x #}", "{%- endfor -%}", '"""\nimport os; os.system("touch /tmp/owned")\n"""', "');import os#",
    '");raise SystemExit#',
    "\nraise SystemExit\n", "]\nraise SystemExit", "lambda: 0", "import", "class", "None", "é", "日本", "ß",
    "ǅ", "ﬁ", "²", "💥",
    "/", "//", "..", "~1", "?", "&", ";", ":", ",", " ", "  ", "a", "B", "0", "_", "__", "-", "a" * 130,
]  # fmt: skip


def hostile(dice: random.Random) -> str:
    """A text that would do harm somewhere."""
    return "".join(dice.choice(PIECES) for _ in range(dice.randint(1, 6)))


def name(dice: random.Random, number: int) -> str:
    """The same as a name: distinct from others, which would rightly be refused."""
    return f"{hostile(dice)}n{number}"


def description(dice: random.Random) -> Document:
    """A small description with such a text in every place that takes one."""
    text = lambda: hostile(dice)  # noqa: E731
    path_name = name(dice, 1).translate(dict.fromkeys(map(ord, "{}"), "x"))
    literal = text().translate(dict.fromkeys(map(ord, "{}"), "x"))
    model, other, enum = name(dice, 1), name(dice, 2), name(dice, 3)
    values = list(dict.fromkeys([text(), text(), text(), ""]))
    fields: dict[str, Any] = {
        name(dice, 11): {"type": "string", "description": text(), "title": text(), "default": text()},
        name(dice, 12): {"type": "string", "pattern": text(), "example": text(), "deprecated": True},
        name(dice, 13): {"const": text(), "description": text()},
        name(dice, 14): {"enum": [text(), 1, True], "x-note": text()},
        name(dice, 15): ref(enum),
        name(dice, 16): {"type": "array", "items": {"type": "string", "enum": values}},
        name(dice, 17): {
            "anyOf": [
                {"type": "object", "title": text(), "properties": {name(dice, 18): {}}},
                {"type": "null"},
            ]
        },
        name(dice, 19): {"type": "string", "format": text()},
    }
    parameters = [
        {
            "name": path_name,
            "in": "path",
            "required": True,
            "schema": {"type": "string"},
            "description": text(),
        },
        {
            "name": name(dice, 2),
            "in": "query",
            "schema": {"type": "string", "default": text()},
            "description": text(),
        },
        {
            "name": name(dice, 3),
            "in": "header",
            "schema": {"type": "string", "pattern": text()},
            "deprecated": True,
        },
        {"name": name(dice, 4), "in": "query", "schema": {"enum": values}},
        {"name": name(dice, 5), "in": "query", "schema": {"const": text()}},
        {
            "name": name(dice, 6),
            "in": "query",
            "schema": {"type": "array", "items": {}},
            "style": "pipeDelimited",
        },
        {"name": name(dice, 7), "in": "query", "schema": {"type": "object"}, "style": "deepObject"},
    ]
    operation = {
        "operationId": name(dice, 1),
        "tags": [text()],
        "summary": text(),
        "description": text(),
        "parameters": parameters,
        "requestBody": {"description": text(), "content": {"application/json": {"schema": ref(model)}}},
        "responses": {
            "200": {"description": text(), "content": {"application/json": {"schema": ref(other)}}}
        },
        "x-required-scope": text(),
        "x-rate-limit": {"requests": text(), "window_secs": text(), "per": text()},
        f"x-{text()}": {text(): [text()]},
    }
    upload = {
        "operationId": name(dice, 2),
        "summary": text(),
        "requestBody": {"content": {"application/json": {"schema": ref(other)}}},
        "responses": {
            "200": {
                "description": text(),
                "content": {"application/json": {"schema": {"oneOf": [ref(model), ref(other)]}}},
            }
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text(), "version": text(), "description": text()},
        "paths": {f"/{literal}/{{{path_name}}}": {"post": operation}, f"/x/{literal}": {"patch": upload}},
        "components": {
            "schemas": {
                model: {"type": "object", "description": text(), "properties": fields},
                other: {
                    "type": "object",
                    "title": text(),
                    "properties": dict(list(fields.items())[:3]),
                    "additionalProperties": True,
                },
                enum: {"type": "string", "description": text(), "enum": values},
                name(dice, 4): {"description": text(), "anyOf": [ref(model), {"type": "string"}]},
            }
        },
        "x-services": {"things": text()},
    }


def ref(schema: str) -> dict[str, str]:
    return {"$ref": "#/components/schemas/" + schema.replace("~", "~0").replace("/", "~1")}


def made(document: Document, dice: random.Random, folder: Path) -> Path:
    """The package of such a description; the tables hold such texts too."""
    (first, second) = document["paths"]
    model, other, *_ = document["components"]["schemas"]
    merged = Merge(
        "Both", (document["paths"][second]["patch"]["operationId"],), {hostile(dice): model, "b": other}
    )
    overlay = Overlay(
        merges=(merged,), secrets=frozenset({f"{model}.{next(iter(_fields(document, model)))}"})
    )
    table = ServicesTable({"things": {"send": f"POST {first}", "change": f"PATCH {second}"}})
    return written(package(document, table, overlay), folder)


def _fields(document: Document, schema: str) -> dict[str, Any]:
    fields: dict[str, Any] = document["components"]["schemas"][schema]["properties"]
    return fields


ALLOWED_IN_MODULES = (
    ast.Import,
    ast.ImportFrom,
    ast.Assign,
    ast.AnnAssign,
    ast.ClassDef,
    ast.FunctionDef,
    ast.If,
    ast.Expr,
)
ALLOWED_CALLS = {
    "Field", "ConfigDict", "frozenset", "Operation", "Request", "Route", "Parameter", "ModelAnswer",
    "JsonAnswer", "segment", "str",
    "query_pairs", "header_pairs", "json_body", "joined", "deep_object", "dataclass", "import_module",
    "getattr", "globals",
    "AttributeError", "model_rebuild", "get", "_send", "_made", "setdefault",
    "getattr(import_module(entry",  # a service's class, called

}  # fmt: skip


def strange(tree: ast.Module) -> Iterator[str]:
    """Whatever in a generated module is none of the few things that generated modules do."""
    for node in tree.body:
        if not isinstance(node, ALLOWED_IN_MODULES):
            yield ast.dump(node)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" not in ast.dump(node.test):
            yield ast.dump(node.test)
        elif isinstance(node, ast.Expr) and not _is_text(node) and "model_rebuild" not in ast.dump(node):
            yield ast.dump(node)
    for node in ast.walk(tree):
        if isinstance(
            node, (ast.Lambda, ast.While, ast.For, ast.With, ast.Try, ast.Delete, ast.Global, ast.Nonlocal)
        ):
            yield ast.dump(node)
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func).rpartition(".")[2].partition("[")[0]
            if called not in ALLOWED_CALLS and not _calls_our_own(node):
                yield ast.unparse(node)


def _is_text(node: ast.Expr) -> bool:
    return isinstance(node.value, ast.Constant) and (
        isinstance(node.value.value, str) or node.value.value is ...
    )


def _calls_our_own(node: ast.Call) -> bool:
    """A service that calls its operation, an enum of the values it is in."""
    text = ast.unparse(node.func)
    return text.startswith("operations.") or (
        len(node.args) == 1 and ast.unparse(node.args[0]) == "self.shape"
    )


@pytest.mark.parametrize("number", range(ROUNDS))
def test_hostile_text_in_every_place_is_only_text_in_the_output(number: int, tmp_path: Path) -> None:
    dice = random.Random(SEED + number)
    document = description(dice)
    tree = made(document, dice, tmp_path)
    for path in sorted(tree.rglob("*.py")):
        source = path.read_bytes()
        assert tokenize.detect_encoding(iter(source.splitlines(keepends=True)).__next__)[0] == "utf-8"
        text = source.decode()
        assert all(char.isprintable() or char == "\n" for char in text), (
            f"{path.name} holds what does not show"
        )
        assert list(strange(ast.parse(text))) == [], path.name
        names = {node.arg for node in ast.walk(ast.parse(text)) if isinstance(node, ast.arg)}
        assert all(item.isidentifier() for item in names)
        tokens = tokenize.tokenize(iter(source.splitlines(keepends=True)).__next__)
        comments = [token.string for token in tokens if token.type == tokenize.COMMENT]
        assert len(comments) == 2, f"{path.name}: {comments[2:]}"
    loaded = set(sys.modules)
    with imported(tree) as modules:
        assert document["info"]["version"] == modules["__init__"].SPEC_VERSION
        _wire_names_survive(document, modules)
    assert {name for name in set(sys.modules) - loaded if "." not in name} <= {
        "strait",
        "strait_api",
        "pydantic",
    }


def _wire_names_survive(document: Document, modules: Any) -> None:
    """What reaches the server is what the description says, to the letter."""
    model, _, enum, *_ = document["components"]["schemas"]
    models = modules["models/__init__"]
    wire = {field.alias or key for key, field in getattr(models, pascal(model)).model_fields.items()}
    assert wire == set(_fields(document, model))
    assert [member.value for member in getattr(models, pascal(enum))] == document["components"]["schemas"][
        enum
    ]["enum"]
    (path, item), _ = document["paths"].items()
    routes = modules["routes"].ROUTES
    assert (routes[0].path, routes[0].operation) == (path, item["post"]["operationId"])
    assert {p.name for p in routes[0].parameters} == {p["name"] for p in item["post"]["parameters"]}


def test_every_docstring_reads_as_the_text_it_was_made_of() -> None:
    dice = random.Random(SEED)
    for _ in range(3000):
        text = hostile(dice)
        for indent in (0, 4, 8):
            source = docstring(text, indent)
            read = ast.literal_eval(source)
            assert _words(read) == _words(text), (text, source)


def _words(text: str) -> str:
    return "".join(text.split())


def test_a_comment_stays_one_comment_and_declares_no_encoding() -> None:
    dice = random.Random(SEED)
    for _ in range(2000):
        source = f"# {comment(hostile(dice))}\n".encode()
        assert tokenize.detect_encoding(iter([source]).__next__)[0] == "utf-8"
        kinds = [token.type for token in tokenize.tokenize(iter([source, b""]).__next__)]
        assert kinds.count(tokenize.COMMENT) == 1
        assert ast.parse(source).body == []


def test_every_text_makes_valid_names_that_are_no_keywords() -> None:
    dice = random.Random(SEED)
    for _ in range(3000):
        text = hostile(dice)
        for made_name in (snake(text), pascal(text)):
            ast.parse(f"{made_name} = {made_name}")
            assert ast.parse(f"{made_name}").body[0].value.id == made_name  # type: ignore[attr-defined]  # an Expr of a Name
    values = list(dict.fromkeys(hostile(dice) for _ in range(300)))
    named = members(values)
    assert list(named.values()) == values
    parsed = [ast.parse(item).body[0].value.id for item in named]  # type: ignore[attr-defined]  # an Expr of a Name
    assert len(set(parsed)) == len(values)


def test_tables_with_hostile_text_read_back_as_they_were_stored(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    rows = {f"m{number}": f"GET /{hostile(dice)}{number}" for number in range(200)}
    renames = {name(dice, number): {name(dice, number): f"p{number}"} for number in range(50)}
    aliases = tuple(
        Alias(f"things.a{number}", f"things.m{number}", name(dice, number)) for number in range(50)
    )
    table = ServicesTable({"things": rows}, aliases, renames)
    (tmp_path / "services.toml").write_text(stored(table, "# Head."), "utf-8", newline="")
    problems = Problems()
    assert read_table(tmp_path / "services.toml", problems) == table
    assert problems.found == []


def test_templates_in_a_text_are_not_expanded(tmp_path: Path) -> None:
    text = "{{ 7 * 7 }}{% for x in y %}{# gone #}"
    document = {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text},
        "paths": {
            "/": {"get": {"operationId": "get", "summary": text, "responses": {"204": {"description": ""}}}}
        },
    }
    content = files(written(package(document), tmp_path))
    assert text.encode() in content["services/things.py"]
    assert all(b"49" not in made for made in content.values() if b"sha256" not in made)


@pytest.mark.parametrize(
    ("place", "value"), [("maximum", float("inf")), ("minimum", float("-inf")), ("multipleOf", float("nan"))]
)
def test_numbers_that_python_has_no_literal_for_are_refused_by_name(place: str, value: float) -> None:
    """JSON knows none of them, but Python reads 1e999, NaN and Infinity."""
    body = {"content": {"application/json": {"schema": ref("Thing")}}}
    operation = {"operationId": "send", "requestBody": body, "responses": {"204": {"description": ""}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/": {"post": operation}},
        "components": {
            "schemas": {"Thing": {"type": "object", "properties": {"n": {"type": "number", place: value}}}}
        },
    }
    with pytest.raises(GeneratorError) as refused:
        package(document)
    assert refused.value.problems == [
        f"the description holds {value} at /components/schemas/Thing/properties/n/{place}"
    ]


def test_half_a_character_is_refused_where_it_stands() -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/": {
                "get": {"operationId": "get", "summary": "\ud800", "responses": {"204": {"description": ""}}}
            }
        },
    }
    with pytest.raises(GeneratorError) as refused:
        package(document)
    assert refused.value.problems == ["the description holds '\\ud800' at /paths/~1/get/summary"]
