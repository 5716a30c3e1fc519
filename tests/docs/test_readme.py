"""README.md is true: its Python runs in order, its commands exist, its links lead somewhere.

Each Python block is executed against a local Strait with these literal texts replaced, and nothing else:

- `http://localhost:8080` and `https://api.strait.dev` by the server's address, `your-key` by its key;
- `https://worker.example.com` by an endpoint of this machine, which answers every dispatch;
- `/path/to/...` by a directory with a strait.json, which is the README's own JSON block.
"""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sybil import Sybil
from sybil.example import Example
from sybil.parsers.markdown import CodeBlockParser

from strait import Client, config_from_file
from strait.local import LocalServer
from tests.docs.running import Notebook, project
from tests.local.endpoint import Endpoint

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
TEXT = README.read_text()


def blocks(language: str) -> list[Example]:
    document = Sybil([CodeBlockParser(language, lambda _: None)]).parse(README)
    return list(document.examples())


def only_json() -> dict[str, Any]:
    (block,) = blocks("json")
    return json.loads(block.parsed)


def test_every_python_block_runs_in_order_in_one_namespace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with LocalServer() as server, Endpoint(server.url) as worker:
        url = server.url
        sdk = only_json()["sdk"] | {"base_url": url}
        (tmp_path / "custom-config.json").write_text(json.dumps({"sdk": sdk}))
        notebook = Notebook(
            {
                "http://localhost:8080": url,
                "https://api.strait.dev": url,
                "your-key": server.api_key,
                "https://worker.example.com": worker.url("").rstrip("/"),
                "/path/to/project": str(tmp_path),
                "/path/to/custom-config.json": str(tmp_path / "custom-config.json"),
            }
        )
        with project(tmp_path, sdk, monkeypatch, BASE_URL=url, API_KEY=server.api_key):
            try:
                for block in blocks("python"):
                    notebook.run(block.parsed, str(README), block.line + 1)
            finally:
                notebook.close()
    said = capsys.readouterr().out.splitlines()
    assert said[0] in ("queued", "executing", "completed")  # Quick start
    assert "1749" in said  # Write a handler
    assert {"add-up", "charge", "ship"} <= set(said)  # Lists
    assert any(line.startswith("job not found 404 not_found") for line in said), said  # Errors
    assert f"-> GET {url}/health" in said  # Middleware
    assert any(re.fullmatch(r"<- 200 \(\d+ms\)", line) for line in said)


def test_the_strait_json_block_is_a_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with project(tmp_path, only_json()["sdk"], monkeypatch, API_KEY="k"):
        config = config_from_file()
    assert (config.base_url, config.auth.type, config.timeout_ms) == (
        "https://api.strait.dev",
        "apiKey",
        30000,
    )


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", TEXT, re.MULTILINE))
    assert named >= {"demo", "test", "generate", "bootstrap"}
    assert named <= targets


def test_every_shell_command_is_an_install_or_a_make_target() -> None:
    lines = [line for block in blocks("bash") for line in block.parsed.splitlines()]
    commands = {line.partition("#")[0].strip() for line in lines}
    assert commands == {
        "pip install strait-python",
        "pip install 'strait-python[local]'",
        "make demo",
        "make test",
    }


def test_every_file_that_is_linked_exists() -> None:
    links = [target for target in re.findall(r"\]\(([^)]+)\)", TEXT) if "://" not in target]
    assert "examples/quickstart.py" in links
    assert [target for target in links if not (ROOT / target).exists()] == []


def test_the_number_of_services_is_right() -> None:
    from strait_api.services import SERVICES

    assert re.findall(r"(\d+) in all", TEXT) == [str(len(SERVICES))]


def test_python_m_strait_local_prints_address_and_key_and_stops_on_ctrl_c() -> None:
    assert "`python -m strait.local`" in TEXT
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "strait.local", "--port", "0"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    try:
        said = ""
        while "Ctrl-C" not in said and (line := process.stdout.readline()):
            said += line
        url = re.search(r"export STRAIT_BASE_URL=(http://127\.0\.0\.1:\d+)\n", said)
        key = re.search(r"export STRAIT_API_KEY=(strait_[0-9a-f]{64})\n", said)
        assert url, said
        assert key, said
        with Client(base_url=url[1], api_key=key[1]) as client:
            assert client.jobs.list().data == []
    finally:
        process.send_signal(signal.SIGINT)
        rest = process.communicate(timeout=20)
    assert (process.returncode, *rest) == (0, "", "")
