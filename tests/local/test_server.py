"""Starting, stopping, and what a killed process leaves behind."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from strait.local import LocalServer, Settings
from strait.local.__main__ import main
from tests.local.conftest import Api, eventually
from tests.local.endpoint import Answer, Endpoint, Received
from tests.local.moving_clock import MovingClock


def client_of(server: LocalServer) -> httpx.Client:
    headers = {"Authorization": f"Bearer {server.api_key}"}
    return httpx.Client(base_url=server.url, headers=headers, trust_env=False)


def test_a_server_leaves_no_thread_and_no_port_behind() -> None:
    before = threading.active_count()
    with LocalServer(port=0) as server:
        port = httpx.URL(server.url).port
        assert httpx.get(f"{server.url}/health", trust_env=False).status_code == 200
    assert threading.active_count() == before
    with LocalServer(port=port or 0) as again:
        assert httpx.URL(again.url).port == port


def test_a_port_in_use_is_an_error_that_leaves_nothing() -> None:
    before = threading.active_count()
    with LocalServer() as server, pytest.raises(OSError, match="in use"):
        LocalServer(port=httpx.URL(server.url).port or 0).start()
    assert threading.active_count() == before


def test_a_server_says_when_it_is_not_running() -> None:
    server = LocalServer()
    with pytest.raises(RuntimeError, match="not running"):
        _ = server.url
    server.close()


def test_one_seed_gives_one_key_and_a_given_key_is_used() -> None:
    servers = [LocalServer(seed=7), LocalServer(seed=7), LocalServer(api_key="strait_mine"), LocalServer()]
    keys = [server.api_key for server in servers]
    for server in servers:
        server.close()
    assert keys[0] == keys[1] != keys[3]
    assert keys[2] == "strait_mine"
    with pytest.raises(ValueError, match="starts with"):
        LocalServer(api_key="mine")


def test_a_file_is_opened_again_with_its_keys_and_jobs(tmp_path: Path) -> None:
    path = str(tmp_path / "strait.db")
    with LocalServer(data=path) as server, Endpoint(server.url) as endpoint, client_of(server) as client:
        strait = Api(client, endpoint)
        run_id = strait.start(strait.job(), scheduled_at="2999-01-01T00:00:00Z")
        key = server.api_key
    with LocalServer(data=path, api_key=key) as server, client_of(server) as client:
        assert client.get(f"/v1/runs/{run_id}").json()["status"] == "delayed"
    with pytest.raises(ValueError, match="belongs to project 'demo'"):
        LocalServer(data=path, api_key=key, project_id="other")


def test_a_run_in_flight_of_a_killed_server_is_found_and_tried_again(tmp_path: Path) -> None:
    path, go = str(tmp_path / "strait.db"), threading.Event()

    def answer(request: Received) -> Answer:
        if request.header("X-Attempt") == "1":
            go.wait(20)
        return 200, {"attempt": request.header("X-Attempt")}

    command = [sys.executable, "-m", "strait.local", "--port", "0", "--data", path, "--api-key", "strait_k"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    with Endpoint(answer=answer) as endpoint:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            url = re.search(r"http://\S+", line)
            assert url is not None, line
            endpoint.server_url = url[0]
            headers = {"Authorization": "Bearer strait_k"}
            with httpx.Client(base_url=url[0], headers=headers, trust_env=False) as client:
                strait = Api(client, endpoint)
                run_id = strait.start(strait.job(), payload={"p": 1})
                eventually(lambda: endpoint.received)
        finally:
            process.send_signal(signal.SIGKILL)
            process.communicate()
        quick = Settings(retry_base_seconds=0.01)
        with (
            LocalServer(data=path, api_key="strait_k", settings=quick) as soon,
            client_of(soon) as client,
        ):
            assert client.get(f"/v1/runs/{run_id}").json()["status"] == "executing"
        later = MovingClock(timedelta(seconds=61))
        with (
            LocalServer(data=path, api_key="strait_k", clock=later, settings=quick) as server,
            client_of(server) as client,
        ):
            run = Api(client, endpoint).ended(run_id)
        go.set()
    assert (run["status"], run["result"], run["attempt"]) == ("completed", {"attempt": "2"}, 2)


def test_a_server_stops_while_an_endpoint_is_still_at_work() -> None:
    go = threading.Event()
    before = threading.active_count()
    with Endpoint(answer=lambda _: (200 if go.wait(20) else 500, None)) as endpoint:
        with LocalServer() as server, client_of(server) as client:
            endpoint.server_url = server.url
            Api(client, endpoint).start(Api(client, endpoint).job())
            eventually(lambda: endpoint.received)
        assert not any(thread.name == "strait.local" for thread in threading.enumerate())
        go.set()
    eventually(lambda: threading.active_count() == before)


def test_an_application_can_be_mounted_with_its_lifespan() -> None:
    async def answer(app: Any) -> httpx.Response:
        events: asyncio.Queue[dict[str, str]] = asyncio.Queue()
        said: asyncio.Queue[Any] = asyncio.Queue()
        life = asyncio.create_task(app({"type": "lifespan"}, events.get, said.put))
        await events.put({"type": "lifespan.startup"})
        assert (await said.get())["type"] == "lifespan.startup.complete"
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://local") as client:
            found = await client.get("/health")
        await events.put({"type": "lifespan.shutdown"})
        await life
        return found

    server = LocalServer()
    assert asyncio.run(answer(server.app)).json()["status"] == "ok"
    server.close()


def test_the_command_prints_what_to_paste_and_stops_on_a_signal() -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-W", "error", "-m", "strait.local", "--port", "0", "--project", "mine"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(6)]
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=10)
    text = "".join(lines) + rest
    assert re.search(r"^export STRAIT_BASE_URL=http://127\.0\.0\.1:\d+$", text, re.MULTILINE)
    assert re.search(r"^export STRAIT_API_KEY=strait_[0-9a-f]{64}$", text, re.MULTILINE)
    assert "project mine" in text
    assert (process.returncode, errors) == (0, "")


def test_the_command_says_why_it_cannot_start(capsys: pytest.CaptureFixture[str]) -> None:
    with LocalServer() as server:
        assert main(["--port", str(httpx.URL(server.url).port)]) == 1
    assert "in use" in capsys.readouterr().err
    assert main(["--api-key", "mine"]) == 1
    assert "starts with 'strait_'" in capsys.readouterr().err


def test_without_its_extra_the_import_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['uvicorn'] = None\n"
        "import importlib.util as u; f = u.find_spec\n"
        "u.find_spec = lambda n, *a: None if n == 'uvicorn' else f(n, *a)\n"
        "import strait.local"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert "pip install 'strait-python[local]'" in done.stderr


def test_the_package_is_lazy_and_names_only_what_it_has() -> None:
    import strait.local as package

    assert dir(package) == ["LocalServer", "Settings"]
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _ = package.Nonsense
