"""`python -m codegen`: what it writes, refuses and tells, for our description and for another version of the API."""

from __future__ import annotations

import copy
import json
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import __main__ as command
from codegen.describe import without_prose
from tests.codegen.regen import EXPECTED, GOLDEN
from tests.codegen.trees import HERE, Document, files

REPLIES = {
    "operationId": "list-note-replies",
    "tags": ["notes"],
    "parameters": [{"name": "noteID", "in": "path", "required": True, "schema": {"type": "string"}}],
    "responses": {
        "200": {
            "description": "OK",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ReplyList"}}},
        }
    },
}
SCHEMAS = {
    "Reply": {
        "type": "object",
        "properties": {"id": {"type": "string"}, "text": {"type": "string"}},
        "required": ["id"],
    },
    "ReplyList": {
        "type": "object",
        "properties": {
            "data": {"type": "array", "items": {"$ref": "#/components/schemas/Reply"}},
            "has_more": {"type": "boolean"},
        },
        "required": ["data", "has_more"],
    },
}


class Project:
    """A repository for the golden description: its openapi/ and an output folder, with the command pointed at them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.openapi = folder / "openapi"
        self.out = folder / "generated" / "strait_api"
        shutil.copytree(GOLDEN, self.openapi, ignore=shutil.ignore_patterns("expected"))
        shutil.copy(EXPECTED / "strait.json", self.openapi)

    def run(self, *arguments: str) -> int:
        return command.main([*arguments])

    def other(self, change: Callable[[Document], Any]) -> str:
        """Path of the description with this change made."""
        document = json.loads((self.openapi / "strait.json").read_text("utf-8"))
        change(document)
        path = self.folder / "other.json"
        path.write_text(json.dumps(document), "utf-8")
        return str(path)

    def state(self) -> dict[str, bytes]:
        return {
            **files(self.openapi),
            **{f"out/{name}": content for name, content in files(self.out).items()},
        }

    def rows(self) -> dict[str, dict[str, str]]:
        services: dict[str, dict[str, str]] = tomllib.loads(
            (self.openapi / "services.toml").read_text("utf-8")
        )["services"]
        return services


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    made = Project(tmp_path)
    monkeypatch.setattr(command, "OPENAPI", made.openapi)
    monkeypatch.setattr(command, "OUT", made.out)
    monkeypatch.setattr(command, "_validate", lambda document: None)  # seconds each time; it has its own test
    return made


def with_replies(document: Document) -> None:
    document["paths"]["/v1/notes/{noteID}/replies"] = {"get": copy.deepcopy(REPLIES)}
    document["components"]["schemas"].update(copy.deepcopy(SCHEMAS))


def without_health(document: Document) -> None:
    del document["paths"]["/health"]


def test_it_writes_the_package_and_says_how_much(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert project.run() == 0
    count = len(files(project.out))
    assert (
        capsys.readouterr().out
        == f"codegen: 10 operations of 3 services in {count} files under {project.out}\n"
    )
    assert project.run("--check") == 0


def test_check_names_every_difference_and_writes_nothing(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.run()
    (project.out / "models" / "notes.py").write_text("# edited\n")
    (project.out / "stray.py").write_text("")
    (project.out / "routes.py").unlink()
    (project.openapi / "strait.json").write_text("{}")
    before = project.state()
    capsys.readouterr()
    assert project.run("--check") == 1
    assert capsys.readouterr().err.splitlines() == [
        f"codegen: {name} is not as it would be generated"
        for name in ("openapi/strait.json", "models/notes.py", "routes.py", "stray.py")
    ]
    assert project.state() == before


def test_new_prose_reaches_the_description_and_the_docstrings(project: Project) -> None:
    prose = project.openapi / "prose" / "notes.toml"
    text = prose.read_text("utf-8")
    summary = tomllib.loads(text)["operations"]["get-note"]["summary"]
    prose.write_text(text.replace(json.dumps(summary, ensure_ascii=False), '"One note, told anew."'), "utf-8")
    assert project.run() == 0
    assert "One note, told anew." in (project.openapi / "strait.json").read_text("utf-8")
    assert "One note, told anew." in (project.out / "services" / "notes.py").read_text("utf-8")


def test_a_new_operation_of_another_version_gets_a_name_from_its_path(
    project: Project, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    before = files(project.openapi)
    report = tmp_path / "report.md"
    assert project.run("--spec", project.other(with_replies), "--report", str(report)) == 0
    said = capsys.readouterr().out
    assert "new operation GET /v1/notes/{noteID}/replies is called notes.list_replies" in said
    assert "def list_replies(" in (project.out / "services" / "notes.py").read_text("utf-8")
    assert "notes.list_replies" in said.partition("is called notes.list_replies")[2]
    assert r"notes.list\_replies" in report.read_text("utf-8")
    assert files(project.openapi) == before, "nothing is stored without --accept"


def test_accept_stores_the_new_description_and_its_names(project: Project) -> None:
    head = (project.openapi / "services.toml").read_text("utf-8").partition("[services")[0]
    rows = project.rows()
    assert project.run("--spec", project.other(with_replies), "--accept") == 0
    assert (project.openapi / "services.toml").read_text("utf-8").startswith(head)
    stored = project.rows()
    assert stored["notes"].pop("list_replies") == "GET /v1/notes/{noteID}/replies"
    assert [(service, list(methods.items())) for service, methods in stored.items()] == [
        (service, list(methods.items())) for service, methods in rows.items()
    ]
    types = json.loads((project.openapi / "types.json").read_text("utf-8"))
    assert "summary" not in types["paths"]["/v1/notes"]["get"]
    assert "/v1/notes/{noteID}/replies" in types["paths"]
    again = json.loads((project.openapi / "strait.json").read_text("utf-8"))
    assert again["paths"]["/v1/notes"]["get"]["summary"]


def test_accepting_our_own_description_changes_nothing(project: Project) -> None:
    project.run()
    before = project.state()
    assert project.run("--spec", str(project.openapi / "strait.json"), "--accept") == 0
    after = project.state()
    assert {name for name in before if before[name] != after[name]} == set()
    assert before.keys() == after.keys()


def test_after_accepting_new_operations_the_prose_that_is_due_is_asked_for(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.run("--spec", project.other(with_replies), "--accept")
    capsys.readouterr()
    assert project.run() == 1
    assert capsys.readouterr().err.splitlines()[:-1] == [
        "codegen: operation list-note-replies has no summary in openapi/prose",
        "codegen: schema Reply has no description in openapi/prose",
        "codegen: schema ReplyList has no description in openapi/prose",
    ]


def test_changes_that_break_callers_are_generated_and_reported_and_stored_only_when_accepted(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.run()
    before = files(project.openapi)
    spec = project.other(without_health)
    assert project.run("--spec", spec) == 0
    assert "health.get" in capsys.readouterr().out
    assert "/health" not in (project.out / "routes.py").read_text("utf-8")
    assert files(project.openapi) == before
    project.run()
    assert "/health" in (project.out / "routes.py").read_text("utf-8")
    assert project.run("--spec", spec, "--accept") == 0
    assert "to write: " in capsys.readouterr().out, "prose of what is gone is named"


def test_another_description_without_prose_gets_ours(project: Project) -> None:
    project.run()
    before = project.state()
    bare = json.dumps(without_prose(json.loads((project.openapi / "strait.json").read_text("utf-8"))))
    spec = project.openapi.parent / "bare.json"
    spec.write_text(bare, "utf-8")
    assert project.run("--spec", str(spec), "--accept") == 0
    assert project.state() == before


def test_breaking_changes_can_be_looked_at_in_another_folder(project: Project, tmp_path: Path) -> None:
    before = files(project.openapi)
    spec = project.other(without_health)
    assert (
        project.run(
            "--spec", spec, "--out", str(tmp_path / "elsewhere"), "--report", str(tmp_path / "report.md")
        )
        == 0
    )
    assert "health.get" in (tmp_path / "report.md").read_text("utf-8")
    assert (tmp_path / "elsewhere" / "routes.py").exists()
    assert not project.out.exists()
    assert files(project.openapi) == before


def test_a_moved_and_a_renamed_operation_are_told_of(project: Project, tmp_path: Path) -> None:
    def change(document: Document) -> None:
        paths = document["paths"]
        paths["/v1/notes/{noteID}/release"] = paths.pop("/v1/notes/{noteID}/publish")
        paths["/v1/notes/{noteID}"]["get"]["operationId"] = "fetch-note"
        document["components"]["schemas"]["Author"]["properties"]["name"] = {"type": "integer"}

    out, report = tmp_path / "elsewhere", tmp_path / "report.md"
    assert project.run("--spec", project.other(change), "--out", str(out), "--report", str(report)) == 0
    text = report.read_text("utf-8").replace("\\", "")
    assert "moved, POST /v1/notes/{noteID}/publish → POST /v1/notes/{noteID}/release" in text
    assert "Author" in text
    assert "def fetch_note(" in (out / "operations" / "notes.py").read_text("utf-8")


def test_an_alias_stays_with_an_operation_that_moves_and_goes_with_one_that_goes(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    def moved(document: Document) -> None:
        document["paths"]["/v2/notes"] = {"get": document["paths"]["/v1/notes"].pop("get")}

    assert project.run("--spec", project.other(moved), "--accept") == 0
    assert project.rows()["notes"]["list"] == "GET /v2/notes"
    assert "def list_notes(" in (project.out / "services" / "authors.py").read_text("utf-8")
    assert "the alias" not in capsys.readouterr().out

    def removed(document: Document) -> None:
        del document["paths"]["/v2/notes"]

    assert project.run("--spec", project.other(removed), "--accept") == 0
    assert "the alias authors.list_notes goes, as notes.list does" in capsys.readouterr().out
    assert "aliases" not in tomllib.loads((project.openapi / "services.toml").read_text("utf-8"))


def test_a_proposed_name_is_never_one_that_would_be_refused(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def change(document: Document) -> None:
        answer = {"responses": {"204": {"description": "Done."}}}
        for number, part in enumerate(["settings", "page", "shared", "services", "close", "import"]):
            document["paths"][f"/v1/{part}"] = {"post": {"operationId": f"set-{number}", **answer}}
        for number, part in enumerate(["bytes", "str", "models", "class"]):
            document["paths"][f"/v1/notes/{part}"] = {"post": {"operationId": f"{part}-{number}", **answer}}

    assert project.run("--spec", project.other(change), "--out", str(tmp_path / "out")) == 0
    said = capsys.readouterr().out
    assert "POST /v1/settings is called settings_service." in said
    assert "POST /v1/notes/bytes is called notes.bytes_" in said


def test_prose_may_be_missing_in_another_version(project: Project, tmp_path: Path) -> None:
    types = str(project.openapi / "types.json")
    assert project.run("--spec", types, "--out", str(tmp_path / "bare")) == 0
    assert "list-notes" in (tmp_path / "bare" / "operations" / "notes.py").read_text("utf-8")


def test_an_operation_without_an_id_is_known_by_its_route(project: Project, tmp_path: Path) -> None:
    def change(document: Document) -> None:
        with_replies(document)
        del document["paths"]["/v1/notes/{noteID}/replies"]["get"]["operationId"]

    assert project.run("--spec", project.other(change), "--out", str(tmp_path / "out")) == 0
    assert 'id="get-/v1/notes/{noteID}/replies"' in (tmp_path / "out" / "operations" / "notes.py").read_text(
        "utf-8"
    )


def test_another_answer_of_several_shapes_is_merged_under_the_operations_name(
    project: Project, tmp_path: Path
) -> None:
    def change(document: Document) -> None:
        with_replies(document)
        answer = {"oneOf": [{"$ref": "#/components/schemas/Reply"}, {"$ref": "#/components/schemas/Error"}]}
        content = document["paths"]["/v1/notes/{noteID}/replies"]["get"]["responses"]["200"]["content"]
        content["application/json"]["schema"] = answer

    assert project.run("--spec", project.other(change), "--out", str(tmp_path / "out")) == 0
    assert "class ListNoteRepliesResult(Outcomes):" in (tmp_path / "out" / "models" / "notes.py").read_text(
        "utf-8"
    )


def test_what_cannot_be_generated_in_another_version_is_refused_by_name(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    def change(document: Document) -> None:
        with_replies(document)
        document["components"]["schemas"]["Reply"]["properties"]["text"] = {
            "not": {},
            "patternProperties": {"a": {}},
        }

    before = project.state()
    assert project.run("--spec", project.other(change), "--accept") == 1
    assert capsys.readouterr().err.splitlines() == [
        "codegen: schema Reply: the keyword patternProperties cannot be represented",
        "codegen: 1 problem(s), nothing was written",
    ]
    assert project.state() == before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "not readable as JSON: [Errno 2] No such file or directory"),
        ("{", "not readable as JSON: Expecting property name"),
        ("[]", "not an OpenAPI description"),
        ("{}", "the description is OpenAPI of no version; 3.0 and 3.1 are supported"),
        ('{"swagger": "2.0"}', "the description is OpenAPI of no version; 3.0 and 3.1 are supported"),
        ('{"openapi": "3.1.0", "info": {}, "paths": {}}', "the description has no operations"),
    ],
)
def test_a_file_that_is_no_description_is_refused(
    project: Project, capsys: pytest.CaptureFixture[str], content: str | None, message: str
) -> None:
    path = project.folder / "spec.json"
    if content is not None:
        path.write_text(content)
    before = project.state()
    assert project.run("--spec", str(path)) == 1
    assert message in capsys.readouterr().err
    assert project.state() == before


def test_a_description_that_is_not_openapi_is_refused_with_the_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "spec.json"
    responses = {"200": {"description": "OK"}}
    spec.write_text(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "T"},
                "paths": {"/x": {"get": {"operationId": "x", "responses": responses}}},
            }
        )
    )
    assert command.main(["--spec", str(spec), "--out", str(tmp_path / "out")]) == 1
    assert (
        "codegen: not a valid OpenAPI description: info: 'version' is a required property"
        in capsys.readouterr().err
    )
    assert not (tmp_path / "out").exists()


def test_a_broken_description_ends_in_a_message_and_not_in_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever is bent in a description: the exit status tells, and so does a line."""
    whole = json.loads((HERE / "torture-3.0.json").read_text("utf-8"))
    for number, (place, value) in enumerate(
        [
            ("paths", []), ("paths", None), ("components", []), ("paths./files", 3), ("paths./files.post", "x"),
            ("paths./files.post.parameters", {}), ("paths./files.post.parameters", [3]),
            ("paths./files.post.parameters", [{}]),
            ("paths./files.post.responses", []), ("paths./files.post.responses.200", None),
            ("paths./files.post.responses.200.content", 3), ("paths./files.post.requestBody", 3),
            ("paths./files.post.requestBody.content", []), ("paths./files.post.operationId", 3),
            ("components.schemas", []), ("components.schemas.Leaf", 3), ("components.schemas.Leaf.properties", []),
            ("components.schemas.Leaf.required", "name"), ("components.schemas.Leaf.properties.name", None),
            ("components.schemas.Level.enum", "a"), ("components.schemas.Level.enum", []),
            ("components.schemas.Leaf.properties.name", {"$ref": 3}),
            ("components.schemas.Leaf.properties.name", {"$ref": "#"}),
            ("components.schemas.Leaf.properties.name", {"allOf": {}}),
            ("components.schemas.Leaf.properties.name", {"anyOf": 3}),
            ("components.schemas.Leaf.properties.name", {"type": "array", "items": []}), ("info", None),
        ]
    ):  # fmt: skip
        document = copy.deepcopy(whole)
        *above, last = place.split(".")
        parent = document
        for key in above:
            parent = parent[key]
        parent[last] = value
        spec = tmp_path / f"{number}.json"
        spec.write_text(json.dumps(document))
        status = command.main(["--spec", str(spec), "--out", str(tmp_path / "out")])
        assert status == 1, f"{place} = {value!r}"
        assert capsys.readouterr().err.startswith("codegen: "), place
    assert not (tmp_path / "out").exists()
