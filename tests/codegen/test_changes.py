"""What the change report says about two descriptions, and what it calls breaking."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from codegen.change_report import Kind, Report, Use
from codegen.changes import report

OPENAPI = Path(__file__).parents[2] / "openapi"
KEY = "POST /v1/jobs"
NAMES = {KEY: "jobs.create"}

Schema = dict[str, Any]


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def operation(
    body: Any = None, answer: Any = None, parameters: Any = (), status: str = "200", **more: Any
) -> dict[str, Any]:
    media = {} if answer is None else {"content": {"application/json": {"schema": answer}}}
    made: dict[str, Any] = {"operationId": "create-job", "parameters": list(parameters)}
    made["responses"] = {status: {"description": "OK", **media}}
    if body is not None:
        made["requestBody"] = {"content": {"application/json": {"schema": body}}, "required": True}
    return {**made, **more}


def document(operations: Mapping[str, Any], **schemas: Any) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for key, value in operations.items():
        method, path = key.split(" ", 1)
        paths.setdefault(path, {})[method.lower()] = value
    return {"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}


def of_operation(old: Any, new: Any, **schemas: Any) -> Report:
    return report(document({KEY: old}, **schemas), document({KEY: new}, **schemas), NAMES, NAMES)


def of_schema(old: Any, new: Any, use: Use) -> Report:
    """The report on the schema `S`, which one operation takes or answers."""
    takes = operation(body=ref("S")) if use is Use.REQUEST else operation(answer=ref("S"))
    return report(document({KEY: takes}, S=old), document({KEY: takes}, S=new), NAMES, NAMES)


def said(found: Report) -> list[str]:
    return [change.sentence for change in (*found.operations, *found.schemas)]


def fields(required: tuple[str, ...] = (), **properties: Any) -> Schema:
    return {"type": "object", "properties": properties, "required": list(required)}


TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer"}
ENUM: Schema = {"type": "string", "enum": ["a", "b"]}


# Schemas: before, after, sentence, breaks requests, breaks answers


@pytest.mark.parametrize(
    ("old", "new", "sentence", "breaks_requests", "breaks_answers"),
    [
        (fields(), fields(x=TEXT), "x: added string", False, False),
        (fields(), fields(("x",), x=TEXT), "x: added string, required", True, False),
        (fields(x=TEXT), fields(), "x: removed (was string)", True, True),
        (fields(x=TEXT), fields(x=NUMBER), "x: other type, string → integer", True, True),
        (fields(x=NUMBER), fields(x={"type": "number"}), "x: widened, integer → number", False, True),
        (fields(x={"type": "number"}), fields(x=NUMBER), "x: narrowed, number → integer", True, False),
        (fields(x=TEXT), fields(x={}), "x: widened, string → any", False, True),
        (fields(x={}), fields(x=TEXT), "x: narrowed, any → string", True, False),
        (fields(x=TEXT), fields(("x",), x=TEXT), "x: now required", True, False),
        (fields(("x",), x=TEXT), fields(x=TEXT), "x: now optional", False, True),
        (fields(x=TEXT), fields(x={"type": ["string", "null"]}), "x: may now be null", False, True),
        (fields(x={**TEXT, "nullable": True}), fields(x=TEXT), "x: may no longer be null", True, False),
        (ENUM, {**ENUM, "enum": ["a", "b", "c"]}, 'new values "c"', False, False),
        (ENUM, {**ENUM, "enum": ["a"]}, 'values gone "b"', True, False),
        (TEXT, ENUM, 'narrowed, string → "a" | "b"', True, False),
        (ENUM, TEXT, 'widened, "a" | "b" → string', False, False),
        ({"anyOf": [ENUM, TEXT]}, ENUM, 'narrowed, "a" | "b" | string → "a" | "b"', True, False),
        (ENUM, {"anyOf": [ENUM, TEXT]}, 'widened, "a" | "b" → "a" | "b" | string', False, False),
        ({"oneOf": [NUMBER, TEXT]}, {"oneOf": [NUMBER, TEXT, fields()]}, None, False, True),
        ({"oneOf": [NUMBER, TEXT]}, NUMBER, "narrowed, integer | string → integer", True, False),
        ({"anyOf": [NUMBER, TEXT]}, fields(), "other type, integer | string → object", True, True),
        (TEXT, {**TEXT, "maxLength": 9}, "maxLength: narrowed, none → 9", True, False),
        ({**TEXT, "maxLength": 9}, {**TEXT, "maxLength": 8}, "maxLength: narrowed, 9 → 8", True, False),
        ({**TEXT, "maxLength": 8}, {**TEXT, "maxLength": 9}, "maxLength: widened, 8 → 9", False, False),
        ({**NUMBER, "minimum": 1}, {**NUMBER, "minimum": 2}, "minimum: narrowed, 1 → 2", True, False),
        ({**NUMBER, "minimum": 2}, NUMBER, "minimum: widened, 2 → none", False, False),
        ({**TEXT, "pattern": "a"}, {**TEXT, "pattern": "b"}, 'pattern: narrowed, "a" → "b"', True, False),
        (TEXT, {**TEXT, "format": "date-time"}, 'format: other type, none → "date-time"', True, True),
        (NUMBER, {**NUMBER, "format": "int64"}, 'format: none → "int64"', False, False),
        ({"items": TEXT}, {"items": NUMBER}, "[]: other type, string → integer", True, True),
        (
            {"type": "object", "additionalProperties": TEXT},
            {"type": "object", "additionalProperties": NUMBER},
            "{}: other type, string → integer",
            True,
            True,
        ),
        (
            fields(),
            {**fields(), "additionalProperties": False},
            "(other fields): narrowed, any → none",
            True,
            False,
        ),
        (fields(a=fields(b=TEXT)), fields(a=fields()), "a.b: removed (was string)", True, True),
        (fields(), {**fields(), "dependentRequired": {"a": ["b"]}}, None, True, False),
        (fields(x={}), fields(x={"default": False}), "x default: none → false", False, False),
        (fields(x=TEXT), fields(x={**TEXT, "deprecated": True}), "x: deprecated", False, False),
        (fields(x=TEXT), fields(x={**TEXT, "x-max-bytes": 9}), "x x-max-bytes: none → 9", False, False),
        (
            {"allOf": [fields(a=TEXT), fields(b=TEXT)]},
            {"allOf": [fields(a=TEXT)]},
            "b: removed (was string)",
            True,
            True,
        ),
    ],
)
def test_a_schema_change_breaks_those_who_send_it_or_those_who_read_it(
    old: Schema, new: Schema, sentence: str | None, breaks_requests: bool, breaks_answers: bool
) -> None:
    in_requests, in_answers = of_schema(old, new, Use.REQUEST), of_schema(old, new, Use.ANSWER)
    assert said(in_requests) == said(in_answers)
    assert len(said(in_requests)) == 1
    assert sentence is None or said(in_requests) == [sentence]
    assert (in_requests.is_breaking, in_answers.is_breaking) == (breaks_requests, breaks_answers)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({**TEXT, "nullable": True}, {"type": ["string", "null"]}),
        ({**TEXT, "nullable": True}, {"anyOf": [TEXT, {"type": "null"}]}),
        ({"allOf": [ref("Other")], "nullable": True}, {"oneOf": [ref("Other"), {"type": "null"}]}),
        ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"allOf": [ref("Other")]}, ref("Other")),
        ({"anyOf": [TEXT]}, TEXT),
        ({"anyOf": [TEXT, NUMBER]}, {"anyOf": [NUMBER, TEXT]}),
        ({**ENUM, "enum": ["b", "a"]}, ENUM),
        ({"allOf": [fields(a=TEXT), fields(("b",), b=TEXT)]}, fields(("b",), a=TEXT, b=TEXT)),
        (fields(("a", "b"), a=TEXT, b=TEXT), fields(("b", "a"), b=TEXT, a=TEXT)),
        ({**NUMBER, "minimum": 1, "exclusiveMinimum": True}, {**NUMBER, "exclusiveMinimum": 1}),
        ({**NUMBER, "minimum": 1, "exclusiveMinimum": False}, {**NUMBER, "minimum": 1}),
        ({"type": "object"}, {"type": "object", "additionalProperties": True}),
        ({**TEXT, "deprecated": False}, TEXT),
        ({"type": "object", "additionalProperties": {}}, {"type": "object"}),
        (ref("Other"), fields(x=TEXT)),
    ],
)
def test_two_spellings_of_one_meaning_are_no_change(old: Schema, new: Schema) -> None:
    takes = operation(body=fields(value=old))
    other = document({KEY: takes}, Other=fields(x=TEXT))
    assert report(
        other, document({KEY: operation(body=fields(value=new))}, Other=fields(x=TEXT)), NAMES, NAMES
    ).is_empty


def test_a_schema_change_is_told_once_with_all_operations_it_reaches() -> None:
    keys = {f"GET /v1/{name}": f"{name}.list" for name in ("d", "c", "b", "a")}
    uses = {key: operation(answer=ref("Outer")) for key in keys}
    outer = fields(inner={"type": "array", "items": ref("Inner")})
    old, new = (document(uses, Outer=outer, Inner=inner) for inner in (fields(x=TEXT), fields()))
    found = report(old, new, keys, keys)
    assert [(change.schema, change.operations) for change in found.schemas] == [
        ("Inner", ("a.list", "b.list", "c.list", "d.list"))
    ]
    assert found.operations == ()
    assert "(answers of a.list, b.list, c.list and 1 more)" in found.to_text()


def test_a_schema_no_remaining_operation_reaches_is_not_told() -> None:
    old = document({KEY: operation(answer=ref("Gone"))}, Gone=fields(x=TEXT), Loose=fields(x=TEXT))
    new = document(
        {"GET /v1/new": operation(answer=ref("Gone"), operationId="x")}, Gone=fields(), Loose=fields()
    )
    assert report(old, new, NAMES, {}).schemas == ()


@pytest.mark.parametrize("use", [Use.REQUEST, Use.ANSWER])
def test_schemas_that_contain_themselves_are_compared(use: Use) -> None:
    tree = fields(children={"type": "array", "items": ref("S")}, name=TEXT)
    grown = fields(children={"type": "array", "items": ref("S")}, name=TEXT, size=NUMBER)
    assert of_schema(tree, tree, use).is_empty
    assert said(of_schema(tree, grown, use)) == ["size: added integer"]


@pytest.mark.parametrize("circle", [ref("S"), {"allOf": [ref("S")]}, {"anyOf": [ref("S"), TEXT]}])
def test_a_reference_that_leads_to_itself_ends(circle: Schema) -> None:
    assert of_schema(circle, circle, Use.ANSWER).is_empty
    of_schema(circle, TEXT, Use.ANSWER)
    of_schema(TEXT, circle, Use.ANSWER)


def test_a_model_under_another_name_is_told_even_if_its_fields_are_the_same() -> None:
    node = fields(next=ref("A"))
    old = document({KEY: operation(answer=ref("A"))}, A=node)
    new = document({KEY: operation(answer=ref("B"))}, B=fields(next=ref("B")))
    found = report(old, new, NAMES, NAMES)
    assert said(found) == ["answer: renamed, A → B"]
    assert found.is_breaking


def test_an_enum_under_another_name_with_the_same_values_is_no_change() -> None:
    old = document({KEY: operation(answer=fields(x=ref("A")))}, A=ENUM)
    new = document({KEY: operation(answer=fields(x=ref("B")))}, B=ENUM)
    assert report(old, new, NAMES, NAMES).is_empty


# Operations


def query(name: str = "q", schema: Any = None, **more: Any) -> Schema:
    return {"in": "query", "name": name, "schema": schema or TEXT, **more}


@pytest.mark.parametrize(
    ("old", "new", "sentence", "is_breaking"),
    [
        ({}, {"parameters": [query()]}, "query q: added string", False),
        ({}, {"parameters": [query(required=True)]}, "query q: added string, required", True),
        ({"parameters": [query()]}, {}, "query q: removed (was string)", True),
        ({"parameters": [query()]}, {"parameters": [query(schema=NUMBER)]}, None, True),
        ({"parameters": [query()]}, {"parameters": [query(required=True)]}, "query q: now required", True),
        ({"parameters": [query(required=True)]}, {"parameters": [query()]}, "query q: now optional", False),
        ({"parameters": [query()]}, {"parameters": [query(deprecated=True)]}, "query q: deprecated", False),
        ({"parameters": [query(schema=ENUM)]}, {"parameters": [query(schema={"enum": ["a"]})]}, None, True),
        ({}, {"deprecated": True}, "deprecated", False),
        ({"deprecated": True}, {}, "deprecated: yes → no", False),
        ({}, {"status": "201"}, "success status: 200 → 201", False),
        ({"answer": TEXT}, {"answer": NUMBER}, "answer: other type, string → integer", True),
        ({"answer": TEXT}, {}, "answer as application/json: removed", True),
        ({}, {"answer": TEXT}, "answer as application/json: added", False),
        ({"answer": fields(x=TEXT)}, {"answer": fields()}, "answer x: removed (was string)", True),
        ({"body": fields()}, {"body": fields(("x",), x=TEXT)}, "body x: added string, required", True),
        ({}, {"body": TEXT}, "body: added required", True),
        ({}, {"requestBody": {"content": {}}, "x": 1}, "body: added", False),
        ({"body": TEXT}, {}, "body: removed", True),
        ({"x-required-scope": "a"}, {"x-required-scope": "b"}, "scope: a → b", True),
        ({}, {"x-required-scope": "b"}, "scope: none → b", True),
        ({"x-required-scope": "a"}, {}, "scope: a → none", False),
        ({"x-required-scope": "a"}, {"x-required-scope": {"any_of": ["a", "b"]}}, None, False),
        ({}, {"x-rate-limit": {"requests": 5}}, 'rate limit: none → {"requests": 5}', False),
        ({}, {"x-idempotent-replay": True}, "x-idempotent-replay: none → true", False),
        ({}, {"security": [{"key": []}]}, "security: none → key", True),
        (
            {"security": [{"key": []}]},
            {"security": [{"key": []}, {"jwt": []}]},
            "security: key → jwt, key",
            False,
        ),
        (
            {"security": [{"key": []}, {"jwt": []}]},
            {"security": [{"key": []}]},
            "security: jwt, key → key",
            True,
        ),
    ],
)
def test_a_change_of_an_operation_is_told(
    old: Any, new: Any, sentence: str | None, is_breaking: bool
) -> None:
    found = of_operation(operation(**old), operation(**new))
    assert len(said(found)) == 1
    assert sentence is None or said(found) == [sentence]
    assert found.is_breaking is is_breaking
    assert found.operations[0].operation == "jobs.create"


def test_a_body_that_becomes_required_breaks() -> None:
    optional = operation(body=TEXT)
    optional["requestBody"]["required"] = False
    assert said(of_operation(optional, operation(body=TEXT))) == ["body: now required"]
    assert of_operation(optional, operation(body=TEXT)).is_breaking
    assert not of_operation(operation(body=TEXT), optional).is_breaking


def test_a_second_success_answer_of_another_type_breaks_readers() -> None:
    both = operation(answer=ref("A"))
    both["responses"]["202"] = {"content": {"application/json": {"schema": ref("B")}}}
    found = of_operation(operation(answer=ref("A")), both, A=fields(x=TEXT), B=fields(y=TEXT))
    assert said(found) == ["success status: 200 → 200, 202", "answer: widened, A → A | B"]
    assert found.is_breaking


@pytest.mark.parametrize("stated_with", ["the answer", "the media type"])
def test_events_of_a_stream_are_compared_by_name(stated_with: str) -> None:
    def stream(**events: Any) -> Any:
        note = {"x-event-schema": events}
        media, answer = ({}, note) if stated_with == "the answer" else (note, {})
        return {"responses": {"200": {"content": {"text/event-stream": {"schema": TEXT, **media}}, **answer}}}

    found = of_operation(stream(a=TEXT, b=TEXT), stream(b=NUMBER, c=ref("S")), S=fields())
    assert said(found) == ["event a: removed", "event c: added S", "event b: other type, string → integer"]
    old, new = (document({KEY: stream(a=ref("S"))}, S=schema) for schema in (fields(x=TEXT), fields()))
    assert said(report(old, new, NAMES, NAMES)) == ["x: removed (was string)"]


def test_operations_come_and_go() -> None:
    old, new = document({KEY: operation()}), document({"GET /v1/x": operation(operationId="other")})
    found = report(old, new, NAMES, {"GET /v1/x": "x.list"})
    assert [(c.operation, c.kind, c.is_breaking) for c in found.operations] == [
        ("jobs.create", Kind.REMOVED, True),
        ("x.list", Kind.ADDED, False),
    ]


def test_another_name_for_the_same_route_breaks() -> None:
    found = report(document({KEY: operation()}), document({KEY: operation()}), NAMES, {KEY: "jobs.make"})
    assert said(found) == ["renamed, jobs.create → jobs.make"]
    assert found.is_breaking


def test_another_route_under_the_same_operation_id_is_a_move() -> None:
    moved = {"POST /v2/jobs": "jobs.create"}
    found = report(document({KEY: operation()}), document({"POST /v2/jobs": operation()}), NAMES, moved)
    assert said(found) == ["moved, POST /v1/jobs → POST /v2/jobs"]
    assert not found.is_breaking


def test_a_path_parameter_under_another_name_breaks_keyword_callers() -> None:
    def get(name: str) -> tuple[dict[str, Any], dict[str, str]]:
        key = f"GET /v1/jobs/{{{name}}}"
        parameter = {"in": "path", "name": name, "required": True, "schema": TEXT}
        return document({key: operation(parameters=[parameter])}), {key: "jobs.get"}

    (old, old_names), (new, new_names) = get("id"), get("jobID")
    found = report(old, new, old_names, new_names)
    assert said(found) == ["path parameter: renamed, id → jobID"]
    assert found.is_breaking


def test_header_names_are_compared_without_their_case() -> None:
    old, new = ({"in": "header", "name": name, "schema": TEXT} for name in ("X-Key", "x-key"))
    assert of_operation(operation(parameters=[old]), operation(parameters=[new])).is_empty


def test_components_are_followed_in_parameters_bodies_and_answers() -> None:
    by_name = document({KEY: operation()})
    by_name["paths"]["/v1/jobs"]["post"] = {
        "operationId": "create-job",
        "parameters": [{"$ref": "#/components/parameters/P"}],
        "requestBody": {"$ref": "#/components/requestBodies/B"},
        "responses": {"200": {"$ref": "#/components/responses/R"}},
    }
    by_name["components"] |= {
        "parameters": {"P": query()},
        "requestBodies": {"B": {"required": True, "content": {"application/json": {"schema": TEXT}}}},
        "responses": {"R": {"content": {"application/json": {"schema": NUMBER}}}},
    }
    written_out = document({KEY: operation(body=TEXT, answer=NUMBER, parameters=[query()])})
    assert report(by_name, written_out, NAMES, NAMES).is_empty


# Texts


def test_a_change_of_prose_is_counted_but_not_listed() -> None:
    old = document({KEY: operation(body=ref("S"), summary="Old")}, S=fields(description=TEXT))
    new = copy.deepcopy(old)
    new["paths"]["/v1/jobs"]["post"]["summary"] = "New"
    new["components"]["schemas"]["S"]["properties"]["description"]["description"] = "The text."
    found = report(old, new, NAMES, NAMES)
    assert found == Report(texts=2)
    assert found.to_text().splitlines()[0] == "No changes for callers."


def test_a_field_called_description_is_a_field() -> None:
    found = of_schema(fields(description=TEXT), fields(description=NUMBER), Use.ANSWER)
    assert said(found) == ["description: other type, string → integer"]
    assert found.texts == 0


def test_nothing_changed_says_so() -> None:
    same = document({KEY: operation()})
    assert report(same, same, NAMES, NAMES).to_text() == "No changes for callers."
    assert "No changes for callers." in report(same, same, NAMES, NAMES).to_markdown()


def test_breaking_changes_come_first() -> None:
    found = of_operation(operation(parameters=[query("a")]), operation(parameters=[query("b")]))
    for text in (found.to_text(), found.to_markdown()):
        assert text.index("Breaking") < text.index("query a") < text.index("Other") < text.index("query b")
        assert "1 breaking, 1 other" in text.splitlines()[0]


HOSTILE = "a|b`c`\n| x | <script> @team [link](http://x) \x1b[2J \u202e"


def test_hostile_names_cannot_leave_their_cell_or_line() -> None:
    key = f"GET /v1/{HOSTILE}"
    old = document({key: operation(answer=ref("S"))}, S=fields())
    new = document(
        {key: operation(answer=ref("S"), parameters=[query(HOSTILE)])}, S=fields(**{HOSTILE: ENUM})
    )
    found = report(old, new, {key: HOSTILE}, {key: HOSTILE})
    markdown, text = found.to_markdown(), found.to_text()
    rows = [line for line in markdown.splitlines() if line.startswith("| ") and "---" not in line]
    assert len(rows) == 4
    assert all(len(re.findall(r"(?<!\\)\|", row)) == 4 for row in rows)
    for forbidden in ("<script>", "@team", "\x1b", "\u202e", " `", "[link]"):
        assert forbidden not in markdown
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert len(text.splitlines()) == 7


# The whole


def test_this_api_compared_with_itself_has_no_changes() -> None:
    spec = json.loads((OPENAPI / "types.json").read_text())
    assert report(spec, copy.deepcopy(spec), {}, {}) == Report()


def test_the_order_of_a_description_does_not_matter() -> None:
    old = json.loads((OPENAPI / "types.json").read_text())
    new = copy.deepcopy(old)
    del new["paths"]["/v1/jobs"]
    for schema in new["components"]["schemas"].values():
        schema.get("properties", {}).pop("id", None)
    mixed = copy.deepcopy(new)
    shuffle = random.Random(3).shuffle
    for mapping in (mixed["paths"], mixed["components"]["schemas"]):
        items = list(mapping.items())
        shuffle(items)
        mapping.clear()
        mapping.update(items)
    assert report(old, new, {}, {}) == report(old, mixed, {}, {})
    assert report(old, new, {}, {}).to_markdown() == report(old, mixed, {}, {}).to_markdown()
