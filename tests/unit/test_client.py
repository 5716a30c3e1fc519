"""Both clients as their users hold them: how they are made, copied, shared and closed, and what they send."""

from __future__ import annotations

import asyncio
import importlib.machinery
import inspect
import logging
import os
import pickle
import re
import sys
import threading
import types
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import anyio
import httpx
import pytest

import strait
from strait import (
    AsyncClient,
    AuthMode,
    AuthType,
    Client,
    DecodeError,
    Middleware,
    NotFoundError,
    RateLimitedError,
    RequestTimeoutError,
    StraitError,
    TransportError,
    ValidationError,
    last_response,
    response_metadata,
)
from strait import _transport as transport
from strait.local import LocalServer

URL = "http://strait.test"
TOKEN = "strait_s3cr3t_5f1d"
JOB = {
    "id": "j", "project_id": "p", "name": "n", "slug": "s", "endpoint_url": "u", "max_attempts": 1, "timeout_secs": 1,
    "enabled": True, "version": 1, "created_at": "2026-11-23T00:00:00Z", "updated_at": "2026-11-23T00:00:00Z",
}  # fmt: skip
Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


@pytest.fixture(autouse=True)
def _no_strait_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("STRAIT_"):
            monkeypatch.delenv(name)


class Wire:
    """What would go over the wire: `requests` as they were sent; answers in their order, the last one for the rest."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers) or [job()]
        self.requests: list[httpx.Request] = []
        self.mock = httpx.MockTransport(self._answer)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer(request) if callable(answer) else answer

    def http(self, **options: Any) -> httpx.Client:
        return httpx.Client(transport=self.mock, **options)

    def async_http(self, **options: Any) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=self.mock, **options)

    def client(self, http: httpx.Client | None = None, **options: Any) -> Client:
        options = {"base_url": URL, "api_key": TOKEN} | options
        return impatient(Client(http_client=http or self.http(), **options))

    def async_client(self, http: httpx.AsyncClient | None = None, **options: Any) -> AsyncClient:
        options = {"base_url": URL, "api_key": TOKEN} | options
        return impatient(AsyncClient(http_client=http or self.async_http(), **options))

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


def job(**headers: str) -> httpx.Response:
    return httpx.Response(200, json=JOB, headers=headers)


def impatient(client: Any) -> Any:
    """Pauses without length: what is tested is what is repeated, not how long it waits."""
    client.settings = replace(client.settings, retry=replace(client.settings.retry, base_delay=0.0))
    return client


# Signatures


PREDECESSOR: dict[str, list[tuple[str, Any]]] = {
    "Client.from_file": [("path", None), ("search_dir", None)],
    "AsyncClient.from_file": [("path", None), ("search_dir", None)],
    "AuthMode": [("type", ...), ("token", ...)],
    "config_from_env": [],
    "config_from_file": [("path", None), ("search_dir", None)],
    "map_http_error": [("status", ...), ("message", ...), ("body", None)],
    "TransportError": [("message", ...), ("cause", None)],
    "DecodeError": [("message", ...), ("body", ...), ("cause", None)],
    "ValidationError": [("message", ...), ("issues", None)],
    "UnauthorizedError": [("status", ...), ("message", ...), ("body", None)],
    "NotFoundError": [("status", ...), ("message", ...), ("body", None)],
    "ConflictError": [("status", ...), ("message", ...), ("body", None)],
    "RateLimitedError": [("status", ...), ("message", ...), ("body", None)],
    "ApiError": [("status", ...), ("message", ...), ("body", None)],
    "StraitTimeoutError": [("message", ...), ("run_id", ...), ("elapsed_ms", ...)],
    "CostBudgetExceededError": [
        ("message", ...),
        ("current_cost_microusd", ...),
        ("max_cost_microusd", ...),
    ],
    "MiddlewareRequestContext": [("method", ...), ("url", ...), ("headers", ...), ("body", None)],
    "MiddlewareResponseContext": [("method", ...), ("url", ...), ("status", ...), ("duration_ms", ...)],
    "MiddlewareErrorContext": [("method", ...), ("url", ...), ("error", ...)],
    "Middleware": [("on_request", None), ("on_response", None), ("on_error", None)],
}


@pytest.mark.parametrize("name", PREDECESSOR)
def test_the_signatures_of_0_1_are_kept(name: str) -> None:
    value: Any = strait
    for part in name.split("."):
        value = getattr(value, part)
    parameters = [
        (parameter.name, ... if parameter.default is parameter.empty else parameter.default)
        for parameter in inspect.signature(value).parameters.values()
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD
    ]
    assert parameters == PREDECESSOR[name]


EXPORTED = """
ApiError AsyncClient AuthMode AuthType Client Config ConflictError CostBudgetExceededError DagValidationError
DecodeError Headers JsonDict Middleware MiddlewareErrorContext MiddlewareRequestContext MiddlewareResponseContext
NotFoundError RateLimitedError StraitError StraitTimeoutError TransportError UnauthorizedError ValidationError
__version__ config_from_env config_from_file map_http_error
"""


def test_every_name_of_0_1_is_exported() -> None:
    names = EXPORTED.split()
    assert set(names) <= set(strait.__all__)
    assert all(hasattr(strait, name) for name in names)


def test_the_values_and_fields_of_0_1_are_kept() -> None:
    assert [(kind.name, kind.value) for kind in AuthType] == [
        ("BEARER", "bearer"),
        ("API_KEY", "apiKey"),
        ("RUN_TOKEN", "runToken"),
    ]
    config = strait.Config(URL, AuthMode(AuthType.BEARER, "t"))
    assert list(inspect.signature(strait.Config).parameters) == [
        "base_url",
        "auth",
        "default_headers",
        "timeout_ms",
    ]
    assert (config.default_headers, config.timeout_ms) == ({}, 30000)
    dag = strait.DagValidationError("m", cycles=["a"], missing_refs=["b"], duplicate_refs=["c"])
    assert (dag.cycles, dag.missing_refs, dag.duplicate_refs) == (["a"], ["b"], ["c"])
    assert strait.DagValidationError("m").cycles == []


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_the_constructors_take_the_keywords_of_0_1_and_nothing_by_position(kind: Any) -> None:
    parameters = inspect.signature(kind).parameters
    assert list(parameters)[:9] == [
        "base_url",
        "bearer_token",
        "api_key",
        "run_token",
        "auth",
        "default_headers",
        "timeout_ms",
        "http_client",
        "middleware",
    ]
    assert {parameter.kind for parameter in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert all(parameter.default is not parameter.empty for parameter in parameters.values())


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_every_keyword_of_0_1_is_accepted_with_its_old_default(kind: Any) -> None:
    client = kind(
        base_url=URL,
        bearer_token=None,
        api_key=TOKEN,
        run_token=None,
        auth=None,
        default_headers=None,
        timeout_ms=30000,
        http_client=None,
        middleware=[],
    )
    assert client.base_url == URL
    assert client.config.timeout_ms == 30000


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_the_methods_of_0_1_are_kept(kind: Any) -> None:
    assert isinstance(inspect.getattr_static(kind, "base_url"), property)
    parameters = inspect.signature(kind.do_request).parameters
    assert [(p.name, p.kind) for p in parameters.values()] == [
        ("self", inspect.Parameter.POSITIONAL_OR_KEYWORD),
        ("method", inspect.Parameter.POSITIONAL_OR_KEYWORD),
        ("path", inspect.Parameter.POSITIONAL_OR_KEYWORD),
        ("query", inspect.Parameter.KEYWORD_ONLY),
        ("headers", inspect.Parameter.KEYWORD_ONLY),
        ("body", inspect.Parameter.KEYWORD_ONLY),
    ]
    assert inspect.iscoroutinefunction(kind.do_request) is (kind is AsyncClient)
    assert inspect.iscoroutinefunction(kind.close) is (kind is AsyncClient)


# Construction


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({"api_key": TOKEN}, AuthType.API_KEY),
        ({"bearer_token": TOKEN}, AuthType.BEARER),
        ({"run_token": TOKEN}, AuthType.RUN_TOKEN),
        ({"auth": AuthMode(AuthType.RUN_TOKEN, TOKEN)}, AuthType.RUN_TOKEN),
    ],
)
def test_each_kind_of_token_is_sent_as_a_bearer_token(given: dict[str, Any], kind: AuthType) -> None:
    wire = Wire()
    client = Client(base_url=URL, http_client=wire.http(), **given)
    client.jobs.get("j")
    assert client.config.auth.type is kind
    assert wire.last.headers["authorization"] == f"Bearer {TOKEN}"


def test_without_a_token_none_is_sent() -> None:
    wire = Wire()
    Client(base_url=URL, http_client=wire.http()).jobs.get("j")
    assert "authorization" not in wire.last.headers


def test_two_tokens_are_refused() -> None:
    with pytest.raises(ValidationError, match="api_key and run_token are given together"):
        Client(base_url=URL, api_key="a", run_token="b")


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_an_address_is_needed(kind: Any) -> None:
    with pytest.raises(ValidationError, match="base_url is missing"):
        kind(api_key=TOKEN)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize(
    "wrong", [{"timeout_ms": 0}, {"deadline_ms": 0}, {"max_retries": -1}, {"max_retries": True}]
)
def test_options_out_of_range_are_refused(kind: Any, wrong: dict[str, Any]) -> None:
    (name,) = wrong
    with pytest.raises(ValidationError, match=name):
        kind(base_url=URL, **wrong)


def test_an_http_client_of_the_other_kind_is_refused() -> None:
    wrong: Any = httpx.AsyncClient()
    with pytest.raises(TypeError, match=r"Client takes an httpx\.Client as http_client, not AsyncClient"):
        Client(base_url=URL, http_client=wrong)
    wrong = httpx.Client()
    with pytest.raises(TypeError, match=r"AsyncClient takes an httpx\.AsyncClient"):
        AsyncClient(base_url=URL, http_client=wrong)


@pytest.mark.parametrize("base", [URL, f"{URL}/", f"{URL}/below", f"{URL}/below/"])
def test_paths_are_put_after_the_address(base: str) -> None:
    wire = Wire()
    wire.client(base_url=base).jobs.get("j")
    assert str(wire.last.url) == base.rstrip("/") + "/v1/jobs/j"


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_overrides_win_over_the_environment(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRAIT_BASE_URL", "http://from.environment")
    monkeypatch.setenv("STRAIT_API_KEY", "from-environment")
    client = kind.from_env(base_url=URL, run_token=TOKEN, max_retries=7, timeout_ms=5, strict_responses=True)
    assert client.config == strait.Config(URL, AuthMode(AuthType.RUN_TOKEN, TOKEN), {}, 5)
    assert client.settings.retry.max_retries == 7
    assert client.settings.strict
    assert type(client) is kind


def test_a_subclass_is_made_by_from_env_and_copied_as_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    class Own(Client):
        pass

    monkeypatch.setenv("STRAIT_BASE_URL", URL)
    monkeypatch.setenv("STRAIT_API_KEY", TOKEN)
    assert type(Own.from_env().with_options(max_retries=0)) is Own


# What is sent


def test_user_agent_and_version_are_sent() -> None:
    wire = Wire()
    wire.client().jobs.get("j")
    python = f"python/{sys.version_info.major}.{sys.version_info.minor}"
    assert wire.last.headers["user-agent"] == f"strait-python/{strait.__version__} {python}"
    assert wire.last.headers["x-sdk-version"] == strait.__version__


def test_default_headers_are_sent_and_win_over_ours_whatever_their_case() -> None:
    wire = Wire()
    client = wire.client(
        default_headers={"X-Team": "a", "user-agent": "mine/1", "authorization": "Bearer other"}
    )
    client.jobs.get("j")
    client.jobs.get("j", extra_headers={"x-team": "b"})
    first, second = wire.requests
    assert first.headers.get_list("x-team") == ["a"]
    assert second.headers.get_list("x-team") == ["b"]
    assert first.headers.get_list("user-agent") == ["mine/1"]
    assert first.headers.get_list("authorization") == ["Bearer other"]


def test_a_body_is_json_with_its_type_and_length() -> None:
    wire = Wire(httpx.Response(201, json=JOB))
    wire.client().jobs.create({"name": "ü"})
    assert wire.last.content == '{"name":"ü"}'.encode()
    assert wire.last.headers["content-type"] == "application/json"
    assert wire.last.headers["content-length"] == str(len(wire.last.content))


def fake_opentelemetry(monkeypatch: pytest.MonkeyPatch, inject: Callable[[dict[str, str]], None]) -> None:
    for name in ("opentelemetry", "opentelemetry.propagate"):
        module: Any = types.ModuleType(name)
        module.__spec__ = importlib.machinery.ModuleSpec(name, None)
        module.inject = inject
        monkeypatch.setitem(sys.modules, name, module)


@pytest.fixture
def fresh_trace() -> Iterator[None]:
    """Look anew for OpenTelemetry, before and after the test."""
    transport._trace_injector.cache_clear()
    yield
    transport._trace_injector.cache_clear()


@pytest.mark.usefixtures("fresh_trace")
def test_the_trace_context_is_sent_where_opentelemetry_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    spans = iter(["00-first-01", "00-second-01", "00-third-01"])
    fake_opentelemetry(monkeypatch, lambda headers: headers.update(traceparent=next(spans)))
    wire = Wire()
    client = wire.client()
    client.jobs.get("j")
    client.jobs.get("j")
    client.jobs.get("j", extra_headers={"Traceparent": "mine"})
    assert [r.headers.get_list("traceparent") for r in wire.requests] == [
        ["00-first-01"],
        ["00-second-01"],
        ["mine"],
    ]


@pytest.mark.usefixtures("fresh_trace")
def test_no_trace_context_is_sent_without_opentelemetry(monkeypatch: pytest.MonkeyPatch) -> None:
    # As where only a part of it is installed that sends nothing.
    monkeypatch.setitem(sys.modules, "opentelemetry", types.ModuleType("opentelemetry"))
    monkeypatch.setitem(sys.modules, "opentelemetry.propagate", None)
    wire = Wire()
    wire.client().jobs.get("j")
    assert "traceparent" not in wire.last.headers


# An injected HTTP client


def test_its_headers_cookies_and_parameters_apply() -> None:
    wire = Wire()
    http = wire.http(headers={"X-Proxy": "p"}, cookies={"session": "c"}, params={"tenant": "t"})
    wire.client(http).jobs.get("j")
    assert wire.last.headers["x-proxy"] == "p"
    assert wire.last.headers["cookie"] == "session=c"
    assert wire.last.url.params["tenant"] == "t"


def test_parameters_of_the_call_win_over_its_parameters() -> None:
    wire = Wire(httpx.Response(200, json={"data": [], "has_more": False}))
    http = wire.http(params={"limit": "1", "tenant": "t"})
    wire.client(http).jobs.list(limit=5)
    assert wire.last.url.params.multi_items() == [("limit", "5"), ("tenant", "t")]


def test_headers_and_cookies_changed_between_calls_are_seen() -> None:
    wire = Wire(job(**{"set-cookie": "from_server=1"}), job())
    http = wire.http()
    client = wire.client(http)
    client.jobs.get("j")
    http.headers["X-Later"] = "1"
    http.cookies.set("later", "1", domain="strait.test")
    client.jobs.get("j")
    del http.headers["X-Later"]
    client.jobs.get("j")
    first, second, third = (request.headers for request in wire.requests)
    assert "cookie" not in first
    assert (second["x-later"], second["cookie"]) == ("1", "from_server=1; later=1")
    assert "x-later" not in third


def test_its_user_agent_and_accept_apply_unless_they_are_httpx_defaults() -> None:
    wire = Wire()
    wire.client(wire.http(headers={"User-Agent": "mine/1", "Accept": "application/vnd+json"})).jobs.get("j")
    wire.client(wire.http()).jobs.get("j")
    first, second = (request.headers for request in wire.requests)
    assert (first["user-agent"], first["accept"]) == ("mine/1", "application/vnd+json")
    assert second["user-agent"].startswith("strait-python/")
    assert second["accept"] == "application/json"


@pytest.mark.parametrize("name", ["User-Agent", "user-agent"])
def test_default_headers_win_over_its_user_agent(name: str) -> None:
    wire = Wire()
    http = wire.http(headers={"User-Agent": "of-the-http-client/1"})
    wire.client(http, default_headers={name: "of-the-strait-client/1"}).jobs.get("j")
    assert wire.last.headers.get_list("user-agent") == ["of-the-strait-client/1"]


@pytest.mark.parametrize("auth", [("user", "pass"), httpx.BasicAuth("user", "pass")])
def test_its_auth_applies(auth: Any) -> None:
    wire = Wire()
    wire.client(wire.http(auth=auth)).jobs.get("j")
    assert wire.last.headers.get_list("authorization") == ["Basic dXNlcjpwYXNz"]


def test_its_authorization_header_applies_where_no_token_is_given() -> None:
    wire = Wire()
    http = wire.http(headers={"Authorization": "Custom x"})
    Client(base_url=URL, http_client=http).jobs.get("j")
    wire.client(http).jobs.get("j")
    first, second = wire.requests
    assert first.headers["authorization"] == "Custom x"
    assert second.headers.get_list("authorization") == [f"Bearer {TOKEN}"]


def test_its_event_hooks_are_called_with_request_and_response() -> None:
    seen: list[Any] = []

    def on_request(request: httpx.Request) -> None:
        request.headers["X-Hook"] = "1"
        seen.append(request.method)

    wire = Wire()
    hooks = {"request": [on_request], "response": [lambda response: seen.append(response.status_code)]}
    wire.client(wire.http(event_hooks=hooks)).jobs.get("j")
    assert seen == ["GET", 200]
    assert wire.last.headers["x-hook"] == "1"


def raise_for_status(response: httpx.Response) -> None:
    response.read()
    response.raise_for_status()


async def async_raise_for_status(response: httpx.Response) -> None:
    await response.aread()
    response.raise_for_status()


def test_a_hook_that_raises_for_status_leaves_the_error_what_it_is() -> None:
    wire = Wire(httpx.Response(404, json={"error": "no such job"}))
    with pytest.raises(NotFoundError, match="no such job"):
        wire.client(wire.http(event_hooks={"response": [raise_for_status]})).jobs.get("j")
    assert len(wire.requests) == 1


@pytest.mark.anyio
async def test_an_async_hook_that_raises_for_status_leaves_the_error_what_it_is() -> None:
    wire = Wire(httpx.Response(404, json={"error": "no such job"}))
    client = wire.async_client(wire.async_http(event_hooks={"response": [async_raise_for_status]}))
    with pytest.raises(NotFoundError, match="no such job"):
        await client.jobs.get("j")
    assert len(wire.requests) == 1


def timeouts(wire: Wire) -> list[set[float | None]]:
    return [set(request.extensions["timeout"].values()) for request in wire.requests]


def test_its_timeout_applies_to_the_first_and_every_later_call() -> None:
    wire = Wire()
    http = wire.http(timeout=60.0)
    client = wire.client(http)
    client.jobs.get("j")
    client.jobs.get("j")
    http.timeout = httpx.Timeout(None)
    client.jobs.get("j")
    client.jobs.get("j", timeout_ms=1500)
    client.with_options(timeout_ms=2500).jobs.get("j")
    assert timeouts(wire) == [{60.0}, {60.0}, {None}, {1.5}, {2.5}]


def test_a_timeout_given_to_the_client_wins_over_its_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire()
    monkeypatch.setenv("STRAIT_BASE_URL", URL)
    monkeypatch.setenv("STRAIT_API_KEY", TOKEN)
    Client.from_env(http_client=wire.http(timeout=60.0)).jobs.get("j")
    monkeypatch.setenv("STRAIT_TIMEOUT_MS", "7000")
    Client.from_env(http_client=wire.http(timeout=60.0)).jobs.get("j")
    wire.client(wire.http(timeout=60.0), timeout_ms=30000).jobs.get("j")
    assert timeouts(wire) == [{60.0}, {7.0}, {30.0}]


@pytest.mark.anyio
async def test_all_of_it_applies_with_an_async_client_too() -> None:
    wire = Wire()
    seen: list[str] = []

    async def hook(request: httpx.Request) -> None:
        seen.append(request.method)

    http = wire.async_http(
        headers={"X-Proxy": "p", "User-Agent": "mine/1"},
        cookies={"session": "c"},
        params={"tenant": "t"},
        auth=httpx.BasicAuth("user", "pass"),
        timeout=60.0,
        event_hooks={"request": [hook]},
    )
    async with wire.async_client(http) as client:
        await client.jobs.get("j")
        await client.jobs.get("j")
    headers = wire.last.headers
    assert (headers["x-proxy"], headers["user-agent"], headers["cookie"]) == ("p", "mine/1", "session=c")
    assert headers["authorization"] == "Basic dXNlcjpwYXNz"
    assert wire.last.url.params["tenant"] == "t"
    assert timeouts(wire) == [{60.0}, {60.0}]
    assert seen == ["GET", "GET"]
    assert not http.is_closed
    await http.aclose()


# Closing


def test_an_injected_http_client_stays_open() -> None:
    wire = Wire()
    http = wire.http()
    with wire.client(http) as client:
        client.jobs.get("j")
    assert not http.is_closed


def test_our_http_client_is_closed_with_the_client() -> None:
    with LocalServer() as server:
        with Client(base_url=server.url, api_key=server.api_key) as client:
            client.jobs.list()
            own = client._driver.pool.client()
        assert own.is_closed
        client.close()


@pytest.mark.anyio
async def test_our_async_http_client_is_closed_with_the_client() -> None:
    with LocalServer() as server:
        async with AsyncClient(base_url=server.url, api_key=server.api_key) as client:
            await client.jobs.list()
            own = client._driver.pool.client()
        assert own.is_closed
        await client.close()


def test_calls_after_closing_say_so() -> None:
    client = Wire().client()
    client.close()
    with pytest.raises(ValidationError, match="this client is closed"):
        client.jobs.get("j")


@pytest.mark.anyio
async def test_async_calls_after_closing_say_so() -> None:
    client = Wire().async_client()
    await client.close()
    with pytest.raises(ValidationError, match="this client is closed"):
        await client.jobs.get("j")


def test_a_client_that_made_no_call_closes() -> None:
    with Client(base_url=URL) as client:
        pass
    client.close()


def test_calls_with_an_http_client_that_was_closed_say_so() -> None:
    http = Wire().http()
    client = Wire().client(http)
    http.close()
    with pytest.raises(ValidationError, match="http_client .* is closed"):
        client.jobs.get("j")


@pytest.mark.anyio
async def test_async_calls_with_an_http_client_that_was_closed_say_so() -> None:
    http = Wire().async_http()
    client = Wire().async_client(http)
    await http.aclose()
    with pytest.raises(ValidationError, match="http_client .* is closed"):
        await client.jobs.get("j")


# with_options


def test_a_copy_uses_the_same_connections() -> None:
    with LocalServer() as server, Client(base_url=server.url, api_key=server.api_key) as client:
        copy = client.with_options(max_retries=0)
        copy.jobs.list()
        client.jobs.list()
        assert copy._driver.pool is client._driver.pool
        assert copy._driver.pool.client() is client._driver.pool.client()


@pytest.mark.parametrize("closed", [0, 1])
def test_closing_a_copy_or_its_original_closes_both(closed: int) -> None:
    client = Wire().client()
    pair = [client, client.with_options(timeout_ms=5)]
    pair[closed].close()
    for each in pair:
        with pytest.raises(ValidationError, match="closed"):
            each.jobs.get("j")


def test_options_of_a_copy_are_its_own() -> None:
    wire = Wire()
    client = wire.client(default_headers={"X-A": "1"}, max_retries=2, timeout_ms=9000)
    copy = client.with_options(
        timeout_ms=500,
        deadline_ms=700,
        max_retries=0,
        strict_responses=True,
        default_headers={"x-a": "2", "X-B": "3"},
        middleware=[],
    )
    copy.jobs.get("j")
    client.jobs.get("j")
    changed, plain = wire.requests
    assert (changed.headers.get_list("x-a"), changed.headers["x-b"]) == (["2"], "3")
    assert (plain.headers.get_list("x-a"), "x-b" in plain.headers) == (["1"], False)
    assert timeouts(wire) == [{0.5}, {9.0}]
    assert (copy.config.timeout_ms, client.config.timeout_ms) == (500, 9000)
    assert (copy.settings.strict, copy.settings.deadline_ms, copy.settings.retry.max_retries) == (
        True,
        700,
        0,
    )
    assert (client.settings.strict, client.settings.deadline_ms, client.settings.retry.max_retries) == (
        False,
        None,
        2,
    )


def test_a_copy_keeps_what_is_not_changed() -> None:
    seen: list[str] = []
    wire = Wire()
    watch = Middleware(on_request=lambda request: seen.append(request.method))
    client = wire.client(
        default_headers={"X-A": "1"}, strict_responses=True, deadline_ms=5000, middleware=[watch]
    )
    copy = client.with_options()
    copy.jobs.get("j")
    assert wire.last.headers["x-a"] == "1"
    assert wire.last.headers["authorization"] == f"Bearer {TOKEN}"
    assert copy.settings == client.settings
    assert copy.config == client.config
    assert seen == ["GET"]
    client.with_options(middleware=[]).jobs.get("j")
    assert seen == ["GET"]


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"timeout_ms": 0}, "timeout_ms"),
        ({"max_retries": -1}, "max_retries"),
        ({"default_headers": {"X-A": "two\nlines"}}, "X-A"),
        ({"default_headers": {"not a name": "x"}}, "not a name"),
        ({"default_headers": {"X-A": 5}}, "X-A"),
    ],
)
def test_a_copy_with_wrong_options_is_refused_before_anything_is_sent(wrong: Any, named: str) -> None:
    with pytest.raises(ValidationError, match=named):
        Wire().client().with_options(**wrong)


# Middleware


def watch(seen: list[str]) -> Middleware:
    return Middleware(
        on_request=lambda request: seen.append(f"-> {request.method} {request.url}"),
        on_response=lambda response: seen.append(f"<- {response.status}"),
        on_error=lambda failure: seen.append(f"!! {failure.error}"),
    )


def async_watch(seen: list[str]) -> Middleware:
    plain = watch(seen)

    def later(function: Any) -> Any:
        async def call(context: Any) -> None:
            await asyncio.sleep(0)
            function(context)

        return call

    return Middleware(later(plain.on_request), later(plain.on_response), later(plain.on_error))


EACH_ATTEMPT = [
    f"-> GET {URL}/v1/jobs/j",
    "<- 503",
    f"-> GET {URL}/v1/jobs/j",
    f"!! lost the connection to {URL}: reset",
    f"-> GET {URL}/v1/jobs/j",
    "<- 200",
]


def three_attempts() -> Wire:
    return Wire(httpx.Response(503), httpx.ReadError("reset"), job())


def test_each_attempt_is_one_request_event_and_one_other() -> None:
    seen: list[str] = []
    three_attempts().client(middleware=[watch(seen)]).jobs.get("j")
    assert seen == EACH_ATTEMPT


@pytest.mark.anyio
@pytest.mark.parametrize("make", [watch, async_watch])
async def test_async_clients_take_plain_and_async_middleware(make: Callable[[list[str]], Middleware]) -> None:
    seen: list[str] = []
    await three_attempts().async_client(middleware=[make(seen)]).jobs.get("j")
    assert seen == EACH_ATTEMPT


def test_middleware_is_called_in_its_order() -> None:
    seen: list[str] = []

    def named(name: str) -> Middleware:
        return Middleware(lambda _: seen.append(f"-> {name}"), lambda _: seen.append(f"<- {name}"))

    Wire().client(middleware=[named("a"), named("b")]).jobs.get("j")
    assert seen == ["-> a", "-> b", "<- a", "<- b"]


def test_middleware_sees_the_body_and_the_headers_that_are_sent() -> None:
    seen: list[Any] = []
    wire = Wire(httpx.Response(201, json=JOB))
    wire.client(middleware=[Middleware(on_request=seen.append)]).jobs.create({"name": "n"})
    (request,) = seen
    assert request.body == b'{"name":"n"}'
    assert httpx.Headers(request.headers) == wire.last.headers
    assert request.headers["Authorization"] == f"Bearer {TOKEN}"
    assert request.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("name", ["Authorization", "authorization", "AUTHORIZATION"])
def test_a_header_that_middleware_changes_is_sent_once(name: str) -> None:
    def change(request: Any) -> None:
        request.headers[name] = "Bearer other"
        request.headers["X-Signature"] = "s"

    wire = Wire()
    wire.client(middleware=[Middleware(on_request=change)]).jobs.get("j")
    assert wire.last.headers.get_list("authorization") == ["Bearer other"]
    assert wire.last.headers["x-signature"] == "s"


def test_a_header_that_middleware_removes_is_not_sent() -> None:
    wire = Wire()

    def remove(request: Any) -> None:
        del request.headers["X-SDK-Version"]

    wire.client(middleware=[Middleware(on_request=remove)]).jobs.get("j")
    assert "x-sdk-version" not in wire.last.headers
    assert wire.last.headers["authorization"] == f"Bearer {TOKEN}"


def test_a_later_middleware_sees_what_an_earlier_one_changed() -> None:
    seen: list[str] = []
    wire = Wire()
    first = Middleware(on_request=lambda request: request.headers.update({"X-A": "1"}))
    second = Middleware(on_request=lambda request: seen.append(request.headers["X-A"]))
    wire.client(middleware=[first, second]).jobs.get("j")
    assert seen == ["1"]


class OwnError(Exception):
    pass


def fail(_: Any) -> None:
    raise OwnError


@pytest.mark.parametrize("place", ["on_request", "on_response", "on_error"])
def test_what_middleware_raises_reaches_the_caller_and_is_not_repeated(place: str) -> None:
    wire = Wire(httpx.ReadError("reset") if place == "on_error" else job())
    with pytest.raises(OwnError):
        wire.client(middleware=[Middleware(**{place: fail})]).jobs.get("j")
    assert len(wire.requests) == (0 if place == "on_request" else 1)


@pytest.mark.anyio
@pytest.mark.parametrize("place", ["on_request", "on_response", "on_error"])
async def test_what_middleware_raises_reaches_an_async_caller(place: str) -> None:
    wire = Wire(httpx.ReadError("reset") if place == "on_error" else job())
    with pytest.raises(OwnError):
        await wire.async_client(middleware=[Middleware(**{place: fail})]).jobs.get("j")
    assert len(wire.requests) == (0 if place == "on_request" else 1)


def event_stream() -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Chunks())


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An endless body that knows whether it was closed."""

    closed: bool = False

    def __iter__(self) -> Iterator[bytes]:
        while True:
            yield b": keep-alive\n\n"

    async def __aiter__(self) -> Any:
        while True:
            yield b": keep-alive\n\n"

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_a_stream_is_closed_where_middleware_raises() -> None:
    answer = event_stream()
    with pytest.raises(OwnError), Wire(answer).client(middleware=[Middleware(on_response=fail)]) as client:
        next(iter(client.runs.stream("r")))
    assert answer.is_closed


@pytest.mark.anyio
async def test_an_async_stream_is_closed_where_middleware_raises() -> None:
    answer = event_stream()
    client = Wire(answer).async_client(middleware=[Middleware(on_response=fail)])
    with pytest.raises(OwnError):
        async with client.runs.stream("r") as events:
            await anext(aiter(events))
    assert answer.is_closed


@pytest.mark.parametrize("place", ["on_request", "on_response", "on_error"])
def test_a_plain_client_refuses_async_middleware(place: str) -> None:
    async def note(_: Any) -> None:
        raise AssertionError("nobody awaits this")

    wire = Wire(httpx.ReadError("reset") if place == "on_error" else job())
    with pytest.raises(TypeError, match="async middleware needs an AsyncClient"):
        wire.client(middleware=[Middleware(**{place: note})]).jobs.get("j")


# do_request


def test_do_request_sends_what_it_is_given_and_gives_back_plain_json() -> None:
    wire = Wire(httpx.Response(200, json={"a": [1, {"b": None}]}))
    client = wire.client()
    answer = client.do_request(
        "post", "/v1/new", query={"limit": "5"}, headers={"X-A": "1"}, body={"x": [1, "ü"]}
    )
    assert answer == {"a": [1, {"b": None}]}
    assert type(answer) is dict
    assert (wire.last.method, str(wire.last.url)) == ("POST", f"{URL}/v1/new?limit=5")
    assert wire.last.content == '{"x":[1,"ü"]}'.encode()
    assert wire.last.headers["content-type"] == "application/json"
    assert wire.last.headers["x-a"] == "1"
    assert wire.last.headers["authorization"] == f"Bearer {TOKEN}"


@pytest.mark.anyio
async def test_do_request_of_an_async_client_does_the_same() -> None:
    wire = Wire(httpx.Response(200, json={"a": 1}))
    client = wire.async_client()
    assert await client.do_request("PUT", "v1/new", query={"q": "a b"}, body={}) == {"a": 1}
    assert (wire.last.method, str(wire.last.url)) == ("PUT", f"{URL}/v1/new?q=a+b")
    assert wire.last.content == b"{}"


def test_do_request_gives_an_empty_dict_for_an_empty_answer() -> None:
    assert Wire(httpx.Response(204)).client().do_request("DELETE", "/v1/jobs/j") == {}


@pytest.mark.parametrize(
    ("method", "attempts"), [("GET", 3), ("HEAD", 3), ("PUT", 3), ("DELETE", 3), ("POST", 1), ("PATCH", 1)]
)
def test_do_request_repeats_only_harmless_methods(method: str, attempts: int) -> None:
    wire = Wire(httpx.Response(503))
    with pytest.raises(StraitError) as caught:
        wire.client().do_request(method, "/v1/new")
    assert len(wire.requests) == attempts
    assert caught.value.operation == f"{method} /v1/new"


def test_do_request_takes_a_path_with_a_query_and_keeps_it_out_of_errors() -> None:
    wire = Wire(httpx.Response(404))
    with pytest.raises(NotFoundError) as caught:
        wire.client().do_request("GET", "/v1/new?token=t0ps3cret&a=%20x&a=", query={"limit": "5"})
    assert str(wire.last.url) == f"{URL}/v1/new?token=t0ps3cret&a=+x&a=&limit=5"
    assert caught.value.url == "/v1/new"
    assert "t0ps3cret" not in f"{caught.value!r}{caught.value}{caught.value.operation}"


@pytest.mark.parametrize("path", ["/v1/ü", "/v1/a\nb"])
def test_do_request_refuses_a_path_that_no_url_can_hold(path: str) -> None:
    with pytest.raises(ValidationError, match="escape them"):
        Wire().client().do_request("GET", path)


# Logs


@pytest.fixture
def debug(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """STRAIT_LOG=debug, undone afterwards."""
    logger = logging.getLogger("strait")
    before, level = list(logger.handlers), logger.level
    logger.handlers = []
    monkeypatch.setenv("STRAIT_LOG", "debug")
    yield
    logger.handlers = before
    logger.setLevel(level)


@pytest.mark.usefixtures("debug")
def test_the_debug_log_shows_every_exchange_without_a_token(capsys: pytest.CaptureFixture[str]) -> None:
    wire = Wire(
        job(**{"set-cookie": f"session={TOKEN}"}),
        httpx.ReadError("reset"),
        httpx.Response(404, json={"error": "gone"}),
    )
    http = wire.http(
        auth=httpx.BasicAuth("user", TOKEN), headers={"X-Api-Key": TOKEN}, params={"token": TOKEN}
    )
    client = wire.client(http, default_headers={"X-Secret": TOKEN})
    client.do_request("POST", f"/v1/jobs?token={TOKEN}", query={"api_key": TOKEN}, body={"password": TOKEN})
    with pytest.raises(NotFoundError):
        client.jobs.get("j", extra_headers={"X-Run-Token": TOKEN})
    said = capsys.readouterr().err
    lines = said.splitlines()
    told = [line.partition(" strait DEBUG ")[2].partition(" ms; ")[0] for line in lines]
    assert [re.sub(r" in \d+$", "", text) for text in told] == [
        "POST /v1/jobs attempt 1 -> 200",
        f"GET /v1/jobs/j attempt 1 -> lost the connection to {URL}: reset",
        "GET /v1/jobs/j attempt 2 -> 404",
    ]
    assert TOKEN not in said
    assert "dXNlcj" not in said
    assert said.count("'Authorization': '***'") + said.count("'authorization': '***'") == 3


@pytest.mark.usefixtures("debug")
def test_many_clients_log_each_exchange_once(capsys: pytest.CaptureFixture[str]) -> None:
    wire = Wire()
    for _ in range(3):
        wire.client().jobs.get("j")
    assert len(capsys.readouterr().err.splitlines()) == 3


def test_nothing_is_logged_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    Wire().client().jobs.get("j")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("name", ["api_key", "bearer_token", "run_token"])
def test_no_repr_shows_a_token(kind: Any, name: str) -> None:
    client = kind(base_url=URL, default_headers={"X-Api-Key": TOKEN}, **{name: TOKEN})
    shown = (
        f"{client!r}{client!s}{client.config!r}{client.settings!r}{client.jobs!r}{client.with_options()!r}"
    )
    assert TOKEN not in shown
    assert kind.__name__ in shown
    assert URL in shown


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_the_repr_shows_no_password_of_an_address_that_will_be_refused(kind: Any) -> None:
    client = kind(base_url=f"https://user:{TOKEN}@strait.test?key={TOKEN}")
    assert TOKEN not in repr(client)
    assert "strait.test" in repr(client)


# Metadata of answers


def test_results_carry_their_answer() -> None:
    wire = Wire(
        httpx.Response(503),
        job(
            **{
                "x-request-id": "req-1",
                "x-ratelimit-limit": "10",
                "x-ratelimit-remaining": "9",
                "idempotency-replayed": "true",
            }
        ),
    )
    result = wire.client().jobs.get("j")
    known = response_metadata(result)
    assert (known.status, known.attempts, known.request_id) == (200, 2, "req-1")
    assert known.headers["content-type"] == "application/json"
    assert known.elapsed >= 0
    assert known.idempotency_replayed
    assert known.rate_limit is not None
    assert (known.rate_limit.limit, known.rate_limit.remaining) == (10, 9)
    assert last_response() is known


def test_pages_carry_their_answer() -> None:
    wire = Wire(httpx.Response(200, json={"data": [JOB], "has_more": False}, headers={"x-request-id": "p"}))
    page = wire.client().jobs.list()
    assert response_metadata(page).request_id == "p"


def test_errors_carry_their_answer() -> None:
    wire = Wire(httpx.Response(429, headers={"Retry-After": "120", "X-Request-Id": "req-2"}))
    with pytest.raises(RateLimitedError) as caught:
        wire.client().jobs.get("j")
    error = caught.value
    assert (error.retry_after, error.request_id, error.attempts) == (120.0, "req-2", 1)
    assert response_metadata(error).status == 429
    assert (error.operation, error.method, error.url) == ("jobs.get", "GET", "/v1/jobs/j")


def test_what_a_call_without_a_result_was_answered_is_the_last_response() -> None:
    wire = Wire(httpx.Response(204, headers={"x-request-id": "d"}))
    assert wire.client().jobs.delete("j") is None
    known = last_response()
    assert known is not None
    assert (known.status, known.request_id) == (204, "d")
    with pytest.raises(LookupError, match="last_response"):
        response_metadata(None)


@pytest.mark.anyio
async def test_two_tasks_do_not_see_each_others_last_response() -> None:
    both_answered = asyncio.Barrier(2)
    wire = Wire(lambda request: job(**{"x-request-id": request.url.path.rpartition("/")[2]}))
    client = wire.async_client()
    seen: dict[str, str | None] = {}

    async def ask(name: str) -> None:
        await client.jobs.get(name)
        await both_answered.wait()
        known = last_response()
        seen[name] = known and known.request_id

    async with anyio.create_task_group() as group:
        group.start_soon(ask, "a")
        group.start_soon(ask, "b")
    assert seen == {"a": "a", "b": "b"}


def test_two_threads_do_not_see_each_others_last_response() -> None:
    both_answered = threading.Barrier(2, timeout=10)
    client = Wire(lambda request: job(**{"x-request-id": request.url.path.rpartition("/")[2]})).client()

    def ask(name: str) -> str | None:
        assert last_response() is None
        client.jobs.get(name)
        both_answered.wait()
        known = last_response()
        return known and known.request_id

    with ThreadPoolExecutor(2) as threads:
        assert list(threads.map(ask, ["a", "b"])) == ["a", "b"]


def connect_error(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


def read_timeout(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("", request=request)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (httpx.Response(404, json={"error": {"code": "c", "message": "m", "details": ["d"]}}), NotFoundError),
        (httpx.Response(429, headers={"Retry-After": "120"}), RateLimitedError),
        (httpx.Response(200, text="<html>", headers={"content-type": "text/html"}), DecodeError),
        (connect_error, TransportError),
        (read_timeout, RequestTimeoutError),
    ],
)
def test_errors_of_calls_pickle(answer: Answer, kind: type[StraitError]) -> None:
    with pytest.raises(StraitError) as caught:
        Wire(answer).client(max_retries=0).jobs.get("j")
    error = caught.value
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error) is kind
    assert (str(copy), copy.status, copy.body) == (str(error), error.status, error.body)
    assert (copy.operation, copy.method, copy.url) == ("jobs.get", "GET", "/v1/jobs/j")
    assert response_metadata(copy).headers == response_metadata(error).headers
    assert copy.attempts == 1
    assert TOKEN.encode() not in pickle.dumps(error)


# Threads


def test_threads_share_a_client_and_its_connections() -> None:
    """Also where all make their first call at once."""
    made: list[httpx.Client] = []

    class Counting(Client):
        def _make_http_client(self) -> httpx.Client:
            http = super()._make_http_client()
            made.append(http)
            return http

    with LocalServer() as server, Client(base_url=server.url, api_key=server.api_key) as client:
        new = {"name": "n", "project_id": server.project_id, "endpoint_url": "http://127.0.0.1/run"}
        ids = [client.jobs.create({**new, "slug": f"s{number}"}).id for number in range(8)]
        shared = Counting(base_url=server.url, api_key=server.api_key)
        start = threading.Barrier(8, timeout=10)

        def work(number: int) -> set[str]:
            start.wait()
            return {shared.jobs.get(ids[number]).slug for _ in range(50)}

        with shared, ThreadPoolExecutor(8) as threads:
            assert list(threads.map(work, range(8))) == [{f"s{number}"} for number in range(8)]
    (used,) = (http for http in made if http._state is not httpx._client.ClientState.UNOPENED)
    assert used.is_closed
