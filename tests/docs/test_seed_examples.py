"""What the README of version 0.1 shows still runs as it is written there.

The blocks below are copied from it. Only these literal texts are replaced before they run: `https://api.strait.dev`
and `your-key` by a local server's address and key, `/path/to/...` by a directory with a strait.json, and the `...`
inside the first dict by the fields that the server demands. `base_url="..."` stays: so the examples have it.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

import strait
from strait import ApiError, AsyncClient, Client, HttpStatusError, StraitError, ValidationError
from strait.config import AuthType, Config
from strait.local import LocalServer
from strait_api.services import SERVICES
from tests.docs.running import Notebook, project
from tests.local.endpoint import Endpoint

QUICK_START = """\
from strait import Client

client = Client(base_url="https://api.strait.dev", api_key="your-key")

# List jobs
jobs = client.jobs.list()

# Create and trigger a job
job = client.jobs.create({"name": "my-job", "project_id": "proj-1", ...})
run = client.jobs.trigger(job["id"], {"payload": {"key": "value"}})

# Get a run
run = client.runs.get(run["id"])
"""

STRAIT_JSON = """\
{
  "$schema": "https://strait.dev/schema.json",
  "project": {
    "id": "proj_abc123",
    "name": "My Project"
  },
  "sdk": {
    "base_url": "https://api.strait.dev",
    "auth_type": "apiKey",
    "timeout_ms": 30000
  }
}
"""

FROM_FILE = """\
# Reads strait.json from working directory + STRAIT_API_KEY from env
client = Client.from_file()

# Or specify a custom directory
client = Client.from_file(search_dir="/path/to/project")

# Or an explicit file path
client = Client.from_file(path="/path/to/custom-config.json")

# Apply overrides on top
client = Client.from_file(timeout_ms=5000)
"""

CONFIG_ONLY = """\
from strait import config_from_file

cfg = config_from_file()
cfg = config_from_file(search_dir="/path/to/project")
"""

FROM_ENV = """\
# Reads STRAIT_BASE_URL, STRAIT_API_KEY, STRAIT_AUTH_TYPE, STRAIT_TIMEOUT_MS
client = Client.from_env()
"""

INLINE = """\
client = Client(
    base_url="https://api.strait.dev",
    api_key="your-key",
    timeout_ms=5000,
)
"""

ASYNC_CLIENT = """\
from strait import AsyncClient

async with AsyncClient.from_file() as client:
    jobs = await client.jobs.list()

# Or from env
async with AsyncClient.from_env() as client:
    jobs = await client.jobs.list()
"""

MIDDLEWARE = """\
from strait import Client, Middleware

mw = Middleware(
    on_request=lambda ctx: print(f"-> {ctx.method} {ctx.url}"),
    on_response=lambda ctx: print(f"<- {ctx.status} ({ctx.duration_ms}ms)"),
    on_error=lambda ctx: print(f"!! {ctx.error}"),
)

client = Client(base_url="...", api_key="...", middleware=[mw])
"""

CUSTOM_HTTP_CLIENT = """\
import httpx

custom_http = httpx.Client(timeout=60.0, verify=False)
client = Client(base_url="...", api_key="...", http_client=custom_http)

# Async
custom_async = httpx.AsyncClient(timeout=60.0)
async_client = AsyncClient(base_url="...", api_key="...", http_client=custom_async)
"""

ERROR_HANDLING = """\
from strait import Client, NotFoundError, UnauthorizedError, RateLimitedError

try:
    job = client.jobs.get("job_nonexistent")
except NotFoundError as e:
    print(f"Not found: {e} (status={e.status})")
except UnauthorizedError as e:
    print(f"Auth error: {e}")
except RateLimitedError as e:
    print(f"Rate limited: {e}")
"""

OPERATIONS = {
    "jobs": "list, create, get, update, delete, trigger, bulk_trigger",
    "runs": "list, get, delete, replay, bulk_cancel, get_dlq",
    "workflows": "list, create, trigger, get_diff, get_policy",
    "workflow_runs": "list, pause, resume, approve_step, skip_step",
    "deployments": "list, create, finalize, promote, rollback",
    "sdk_runs": "complete_run, heartbeat_run, checkpoint_run",
    "rbac": "list_roles, create_member, seed_roles",
}

STATUSES = {
    401: "UnauthorizedError",
    403: "UnauthorizedError",
    404: "NotFoundError",
    409: "ConflictError",
    429: "RateLimitedError",
    400: "ApiError",
    402: "ApiError",
    418: "ApiError",
    422: "ApiError",
    500: "ApiError",
    501: "ApiError",
    503: "ApiError",
}

WITHOUT_STATUS = (
    "TransportError",
    "DecodeError",
    "ValidationError",
    "StraitTimeoutError",
    "DagValidationError",
    "CostBudgetExceededError",
)


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalServer(project_id="proj-1") as running:
        yield running


@pytest.fixture(scope="module")
def worker(server: LocalServer) -> Iterator[Endpoint]:
    with Endpoint(server.url) as running:
        yield running


@pytest.fixture
def notebook(
    server: LocalServer, worker: Endpoint, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Notebook]:
    """Runs blocks in a project: strait.json in the working directory, the key and the address in the environment."""
    made = Notebook(
        {
            '"proj-1", ...}': f'"proj-1", "slug": "my-job", "endpoint_url": "{worker.url()}"}}',
            "https://api.strait.dev": server.url,
            "your-key": server.api_key,
            "/path/to/project": str(tmp_path),
            "/path/to/custom-config.json": str(tmp_path / "custom-config.json"),
        }
    )
    (tmp_path / "custom-config.json").write_text(made.localised(STRAIT_JSON))
    sdk = json.loads(made.localised(STRAIT_JSON))["sdk"]
    with project(tmp_path, sdk, monkeypatch, BASE_URL=server.url, API_KEY=server.api_key) as directory:
        (directory / "strait.json").write_text(made.localised(STRAIT_JSON))
        yield made
    made.close()


def test_quick_start(notebook: Notebook) -> None:
    notebook.run(QUICK_START)
    assert notebook["job"]["name"] == "my-job"
    run = notebook["run"]
    assert (run["job_id"], run["payload"]) == (notebook["job"]["id"], {"key": "value"})


def test_a_client_from_a_file(
    notebook: Notebook, server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("STRAIT_BASE_URL")
    notebook.run("from strait import Client")
    notebook.run(FROM_FILE)
    client = notebook["client"]
    assert (client.base_url, client.config.timeout_ms) == (server.url, 5000)
    assert client.config.auth.token == server.api_key
    client.jobs.list()


def test_a_configuration_without_a_client(
    notebook: Notebook, server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("STRAIT_BASE_URL")
    notebook.run(CONFIG_ONLY)
    config = notebook["cfg"]
    assert isinstance(config, Config)
    assert (config.base_url, config.timeout_ms, config.auth.type) == (server.url, 30000, AuthType.API_KEY)


def test_a_client_from_the_environment(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRAIT_AUTH_TYPE", "bearer")
    monkeypatch.setenv("STRAIT_TIMEOUT_MS", "7000")
    notebook.run("from strait import Client")
    notebook.run(FROM_ENV)
    config = notebook["client"].config
    assert (config.auth.type, config.timeout_ms) == (AuthType.BEARER, 7000)
    notebook["client"].jobs.list()


def test_a_client_inline(notebook: Notebook) -> None:
    notebook.run("from strait import Client")
    notebook.run(INLINE)
    assert notebook["client"].config.timeout_ms == 5000
    notebook["client"].jobs.list()


def test_an_async_client_from_file_and_environment(notebook: Notebook) -> None:
    notebook.run(ASYNC_CLIENT)
    assert isinstance(notebook["client"], AsyncClient)
    assert isinstance(notebook["jobs"]["data"], list)


@pytest.mark.parametrize(
    ("variable", "text", "seen"),
    [
        ("BASE_URL", "http://from.environment", lambda config: config.base_url == "http://from.environment"),
        ("AUTH_TYPE", "runToken", lambda config: config.auth.type is AuthType.RUN_TOKEN),
        ("TIMEOUT_MS", "1234", lambda config: config.timeout_ms == 1234),
        ("API_KEY", "from-environment", lambda config: config.auth.token == "from-environment"),
    ],
)
def test_the_environment_wins_over_the_file(
    variable: str,
    text: str,
    seen: Callable[[Config], bool],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sdk = {"base_url": "http://from.file", "auth_type": "bearer", "timeout_ms": 30000}
    with project(tmp_path, sdk, monkeypatch, API_KEY="k"):
        assert not seen(Client.from_file().config)
        monkeypatch.setenv(f"STRAIT_{variable}", text)
        assert seen(Client.from_file().config)
        assert seen(AsyncClient.from_file().config)
        assert seen(strait.config_from_file())


def test_a_token_in_the_file_is_never_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sdk = {"base_url": "http://from.file", "api_key": "of-the-file"}
    with project(tmp_path, sdk, monkeypatch):
        with pytest.warns(UserWarning, match="STRAIT_API_KEY"), pytest.raises(ValidationError):
            Client.from_file()
        monkeypatch.setenv("STRAIT_API_KEY", "of-the-environment")
        with pytest.warns(UserWarning, match="STRAIT_API_KEY"):
            assert Client.from_file().config.auth.token == "of-the-environment"


@pytest.mark.parametrize("service", OPERATIONS)
def test_the_operations_of_the_table_exist_on_both_clients(service: str) -> None:
    client = Client(base_url="http://localhost", api_key="k")
    async_client = AsyncClient(base_url="http://localhost", api_key="k")
    for name in OPERATIONS[service].split(", "):
        assert inspect.ismethod(getattr(getattr(client, service), name)), name
        assert inspect.ismethod(getattr(getattr(async_client, service), name)), name


def test_there_are_nineteen_services_with_at_least_186_operations() -> None:
    assert {*OPERATIONS, "environments", "secrets", "api_keys", "webhooks"} <= SERVICES.keys()
    assert len(SERVICES) == 19
    operations = [
        name
        for module, kind, _ in SERVICES.values()
        for name, method in vars(getattr(import_module(module), kind)).items()
        if inspect.isfunction(method) and not name.startswith("_")
    ]
    assert len(operations) >= 186


def test_middleware_is_taken_and_the_placeholder_address_is_refused_at_the_first_call(
    notebook: Notebook, capsys: pytest.CaptureFixture[str]
) -> None:
    notebook.run(MIDDLEWARE)
    with pytest.raises(StraitError, match=r"base_url is still the placeholder '\.\.\.'.*api\.strait\.dev"):
        notebook["client"].jobs.list()
    assert capsys.readouterr().out == ""


def test_middleware_prints_each_exchange(
    notebook: Notebook, server: LocalServer, capsys: pytest.CaptureFixture[str]
) -> None:
    notebook.run(MIDDLEWARE)
    with Client(base_url=server.url, api_key=server.api_key, middleware=[notebook["mw"]]) as client:
        client.jobs.list()
    request, response = capsys.readouterr().out.splitlines()
    assert request == f"-> GET {server.url}/v1/jobs"
    assert response.startswith("<- 200 (")


def test_middleware_prints_a_failure(notebook: Notebook, capsys: pytest.CaptureFixture[str]) -> None:
    def unreachable(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("nobody there", request=request)

    notebook.run(MIDDLEWARE)
    http = httpx.Client(transport=httpx.MockTransport(unreachable))
    client = Client(base_url="http://x", http_client=http, middleware=[notebook["mw"]], max_retries=0)
    with pytest.raises(strait.TransportError):
        client.jobs.list()
    assert capsys.readouterr().out == "-> GET http://x/v1/jobs\n!! cannot connect to http://x: nobody there\n"


def test_an_http_client_is_injected_and_the_placeholder_address_is_refused_at_the_first_call(
    notebook: Notebook,
) -> None:
    notebook.run("from strait import AsyncClient, Client")
    notebook.run(CUSTOM_HTTP_CLIENT)
    with pytest.raises(StraitError, match="placeholder"):
        notebook["client"].jobs.list()
    assert not notebook["custom_http"].is_closed
    source = """\
try:
    await async_client.jobs.list()
except Exception as error:
    caught = error
await async_client.close()
still_open = not custom_async.is_closed
await custom_async.aclose()
"""
    notebook.run(source)
    assert isinstance(notebook["caught"], StraitError)
    assert notebook["still_open"]


def test_error_handling(notebook: Notebook, capsys: pytest.CaptureFixture[str]) -> None:
    notebook.run("from strait import Client\nclient = Client.from_env()")
    notebook.run(ERROR_HANDLING)
    assert capsys.readouterr().out == "Not found: job not found (status=404)\n"


def test_error_handling_without_a_valid_key(
    notebook: Notebook, server: LocalServer, capsys: pytest.CaptureFixture[str]
) -> None:
    notebook.run(f"from strait import Client\nclient = Client(base_url={server.url!r}, api_key='wrong')")
    notebook.run(ERROR_HANDLING)
    assert capsys.readouterr().out.startswith("Auth error: ")


@pytest.mark.parametrize(("status", "name"), STATUSES.items())
def test_a_status_maps_to_its_class_with_status_and_body(status: int, name: str) -> None:
    body = {"error": {"code": "some_code", "message": "some words"}}
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(status, json=body)))
    client = Client(base_url="http://x", api_key="k", http_client=http, max_retries=0)
    with pytest.raises(StraitError) as caught:
        client.jobs.get("j")
    error = caught.value
    assert type(error) is getattr(strait, name)
    assert isinstance(error, HttpStatusError)
    assert (error.status, error.body, str(error)) == (status, body, "some words")
    assert isinstance(error, ApiError) == (name == "ApiError")


@pytest.mark.parametrize("name", WITHOUT_STATUS)
def test_the_other_exceptions_are_strait_errors_without_a_status(name: str) -> None:
    kind = getattr(strait, name)
    assert issubclass(kind, StraitError)
    assert not issubclass(kind, HttpStatusError)
    assert kind.status is None


def test_a_lost_connection_an_unreadable_answer_and_wrong_input_have_their_classes() -> None:
    def client(answer: Callable[[httpx.Request], httpx.Response]) -> Client:
        http = httpx.Client(transport=httpx.MockTransport(answer))
        return Client(base_url="http://x", http_client=http, max_retries=0)

    def lost(request: httpx.Request) -> Any:
        raise httpx.ReadError("reset", request=request)

    with pytest.raises(strait.TransportError):
        client(lost).jobs.list()
    with pytest.raises(strait.DecodeError) as caught:
        client(lambda _: httpx.Response(200, text="<html>")).jobs.list()
    assert caught.value.body == "<html>"
    with pytest.raises(strait.ValidationError):
        client(lost).jobs.get("")
