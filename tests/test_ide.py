"""What a person sees in an editor or a notebook: completions by jedi, as IPython asks it, and hover text by pyright."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jedi
import pytest

from strait_api.services import SERVICES

START = "from strait import Client\nclient = Client(base_url='http://localhost', api_key='k')\n"


def completions(code: str) -> list[str]:
    lines = (START + code).splitlines()
    script = jedi.Script(START + code)
    return [completion.name for completion in script.complete(len(lines), len(lines[-1]))]


def signatures(code: str) -> list[Any]:
    lines = (START + code).splitlines()
    return list(jedi.Script(START + code).get_signatures(len(lines), len(lines[-1])))


def test_every_service_is_offered_after_the_client() -> None:
    assert set(SERVICES) <= set(completions("client."))


def test_every_method_is_offered_after_a_service() -> None:
    offered = set(completions("client.jobs."))
    assert {"list", "create", "get", "update", "delete", "trigger", "bulk_trigger", "get_health"} <= offered
    assert not {name for name in offered if not name.startswith("_")} - {
        "list", "create", "get", "update", "delete", "trigger", "bulk_trigger", "get_health", "clone", "batch",
        "batch_enable", "batch_disable", "list_versions", "get_version", "list_dependencies", "create_dependency",
        "delete_dependency",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("client.jobs.get('j').", {"slug", "created_at", "tags", "to_dict", "get", "items"}),
        ("client.jobs.trigger('j').", {"id", "status", "outcome"}),
        ("client.jobs.list().", {"data", "next_cursor", "has_more", "pages"}),
        ("for job in client.jobs.list():\n    job.", {"slug", "endpoint_url"}),
        ("client.runs.get('r').status.", {"value"}),
    ],
)
def test_the_fields_of_results_are_offered(expression: str, names: set[str]) -> None:
    assert names <= set(completions(expression))


@pytest.mark.parametrize(
    ("call", "keyword"),
    [
        ("client.jobs.list(lim", "limit="),
        ("client.jobs.create(endp", "endpoint_url="),
        ("client.jobs.trigger('j', pay", "payload="),
        ("client.jobs.trigger('j', idem", "idempotency_key="),
        ("client.jobs.get('j', time", "timeout_ms="),
        ("Client(api", "api_key="),
    ],
)
def test_keywords_are_offered(call: str, keyword: str) -> None:
    assert keyword in completions(call)


def test_the_signature_names_path_parameters_first() -> None:
    (signature,) = signatures("client.workflow_runs.get(")
    assert signature.params[0].name == "workflow_run_id"


def test_the_docstring_says_what_it_does_and_which_operation_it_rests_on() -> None:
    text = signatures("client.jobs.get(")[0].docstring()
    assert "`GET /v1/jobs/{jobID}`" in text
    assert "jobs:read" in text


def test_an_inspecting_shell_finds_models_and_submodules() -> None:
    import strait
    import strait.models

    assert {"Job", "JobRun", "TriggerResult", "CreateJobRequest"} <= set(dir(strait.models))
    assert {"Client", "AsyncClient", "errors", "models"} <= set(dir(strait))


class LanguageServer:
    """Pyright's language server, asked over its standard input."""

    def __init__(self, root: Path) -> None:
        command = [str(Path(sys.executable).parent / "pyright-langserver"), "--stdio"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root)
        self._id = 0
        self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root.as_uri(),
                "workspaceFolders": [{"uri": root.as_uri(), "name": "scripts"}],
                "capabilities": {"workspace": {"workspaceFolders": True}},
            },
        )
        self._send({"method": "initialized", "params": {}})

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def open(self, uri: str, text: str) -> None:
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        self._id += 1
        self._send({"id": self._id, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == self._id and "method" not in message:
                return message.get("result")
            if "id" in message and "method" in message:  # a question of the server's own
                items = message.get("params", {}).get("items", [])
                self._send({"id": message["id"], "result": [{} for _ in items] or None})

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(f"Content-Length: {len(content)}\r\n\r\n".encode() + content)
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while (line := stream.readline()) not in (b"\r\n", b""):
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        assert length, "the language server has stopped"
        message: dict[str, Any] = json.loads(stream.read(length))
        return message


def test_pyright_shows_the_method_and_its_words_on_hover_and_completes_keywords(tmp_path: Path) -> None:
    config = {"venvPath": str(Path(sys.prefix).parent), "venv": Path(sys.prefix).name}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    code = START + "job = client.jobs.get('j')\nclient.jobs.create(end)\njob.\n"
    file = tmp_path / "script.py"
    file.write_text(code)
    server = LanguageServer(tmp_path)
    try:
        document = {"uri": file.as_uri()}
        server.open(file.as_uri(), code)
        hover = server.ask(
            "textDocument/hover", {"textDocument": document, "position": {"line": 2, "character": 18}}
        )
        shown = hover["contents"]["value"]
        assert "job_id: str" in shown
        assert "-> Job" in shown
        assert "GET /v1/jobs/{jobID}" in shown
        keywords = server.ask(
            "textDocument/completion", {"textDocument": document, "position": {"line": 3, "character": 22}}
        )
        assert "endpoint_url=" in {item["label"] for item in keywords["items"]}
        fields = server.ask(
            "textDocument/completion", {"textDocument": document, "position": {"line": 4, "character": 4}}
        )
        assert {"slug", "created_at", "endpoint_url"} <= {item["label"] for item in fields["items"]}
    finally:
        server.close()
