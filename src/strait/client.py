"""`Client` and `AsyncClient`: configuration, services and the HTTP client, put together."""

from __future__ import annotations

import logging
import os
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast
from urllib.parse import parse_qsl

import httpx

from strait import config as configuration
from strait._core.call import Flow, Settings, call
from strait._core.codec import JsonAnswer
from strait._core.errors import ValidationError
from strait._core.request import Operation, Repeat, Request, query_pairs, to_json
from strait._core.retry import RetryPolicy
from strait._transport import USER_AGENT, AsyncDriver, Driver, Pool, roll
from strait._version import __version__
from strait.config import AuthMode, Config
from strait.middleware import Middleware
from strait_api.services import AsyncServices, SyncServices

if TYPE_CHECKING:
    from strait._services.event_triggers import AsyncEventTriggers, EventTriggers
    from strait._services.runs import AsyncRuns, Runs
    from strait._services.sdk_runs import AsyncSdkRuns, SdkRuns

T = TypeVar("T")
D = TypeVar("D", Driver, AsyncDriver)

Headers = dict[str, str]
JsonDict = dict[str, Any]


class _Base(Generic[D]):
    """What both clients are made of."""

    config: Config
    settings: Settings
    _driver: D
    _services: dict[str, Any]

    def __init__(
        self,
        config: Config,
        http_client: Any,
        middleware: Sequence[Middleware] | None,
        settings: Settings,
    ) -> None:
        _start_logging()
        if isinstance(middleware, Middleware):
            raise TypeError("middleware is a list: write middleware=[...]")
        self.config = config
        self.settings = settings
        self._services = {}
        self._driver = self._make_driver(Pool(self._make_http_client, http_client), tuple(middleware or ()))

    def _make_http_client(self) -> Any:
        raise NotImplementedError

    def _make_driver(self, pool: Any, middleware: tuple[Middleware, ...]) -> D:
        raise NotImplementedError

    def _wire(self, pool: Any, middleware: tuple[Middleware, ...]) -> tuple[Any, ...]:
        config = self.config
        return (
            pool,
            config.base_url.rstrip("/"),
            _headers_of(config),
            middleware,
            lambda: configuration.check_base_url(config.base_url),
        )

    def _own_service(self, name: str, kind: str) -> Any:
        """A service with hand-written methods, from `_services`; imported late, because models take their time."""
        if name not in self._services:
            module = import_module(f"strait._services.{name}")
            self._services.setdefault(name, getattr(module, kind)(self))
        return self._services[name]

    @property
    def base_url(self) -> str:
        """The address of the server."""
        return self.config.base_url

    def with_options(
        self,
        *,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        strict_responses: bool | None = None,
        default_headers: Mapping[str, str] | None = None,
        middleware: Sequence[Middleware] | None = None,
    ) -> Self:
        """A cheap copy with other options on the same connections; closing either closes both.

        `default_headers` are added to the present ones, `middleware` replaces the present one.
        """
        from dataclasses import replace

        copy = object.__new__(type(self))
        copy.config = configuration.resolve(
            base_url=self.config.base_url,
            auth=self.config.auth,
            default_headers={**self.config.default_headers, **(default_headers or {})},
            timeout_ms=self.config.timeout_ms if timeout_ms is None else timeout_ms,
        )
        settings = self.settings.changed(
            timeout_ms=timeout_ms, deadline_ms=deadline_ms, max_retries=max_retries
        )
        copy.settings = settings if strict_responses is None else replace(settings, strict=strict_responses)
        copy._services = {}
        hooks = self._driver.middleware if middleware is None else tuple(middleware)
        copy._driver = copy._make_driver(self._driver.pool, hooks)
        return copy

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.config!r})"


class Client(_Base[Driver], SyncServices):
    """A synchronous client of a Strait server. Safe to share between threads; use it in a `with` block or close it.

    Give one of `api_key`, `run_token`, `bearer_token` or `auth`; all are sent as `Authorization: Bearer`.
    `timeout_ms` bounds each attempt (30 s, or what an injected `http_client` is set to), `deadline_ms` the whole
    call, `max_retries` how often a call that may be repeated is. `strict_responses` raises DecodeError where an
    answer does not fit its model; without it such values are kept as they came. An injected `http_client` is
    never closed here, and its own headers, cookies, parameters, auth and hooks apply.

    Raises ValidationError where no base_url, two tokens or a wrong value is given.
    """

    def __init__(
        self,
        *,
        base_url: str = "",
        bearer_token: str | None = None,
        api_key: str | None = None,
        run_token: str | None = None,
        auth: AuthMode | None = None,
        default_headers: dict[str, str] | None = None,
        timeout_ms: int | None = None,
        http_client: httpx.Client | None = None,
        middleware: Sequence[Middleware] | None = None,
        max_retries: int = 2,
        deadline_ms: int | None = None,
        strict_responses: bool = False,
    ) -> None:
        config = _resolve(base_url, bearer_token, api_key, run_token, auth, default_headers, timeout_ms)
        _check_kind(http_client, httpx.Client, "Client")
        settings = _settings(
            config, timeout_ms, http_client, max_retries, deadline_ms, strict=strict_responses
        )
        super().__init__(config, http_client, middleware, settings)

    @classmethod
    def from_env(cls, **overrides: Any) -> Client:
        """A client set up by STRAIT_BASE_URL, STRAIT_API_KEY, STRAIT_AUTH_TYPE and STRAIT_TIMEOUT_MS.

        Keywords of the constructor override them. Raises ValidationError naming what is missing or wrong.
        """
        return cls(**_arguments(configuration.load_env(), overrides))

    @classmethod
    def from_file(cls, path: str | None = None, search_dir: str | None = None, **overrides: Any) -> Client:
        """A client set up by the `sdk` section of a strait.json: `path`, or the one in `search_dir` or here.

        Environment variables win over the file, keywords over both. The token comes from STRAIT_API_KEY only.
        Raises ValidationError naming the file, the field and the fix.
        """
        return cls(**_arguments(configuration.load_file(path, search_dir), overrides))

    def _make_http_client(self) -> httpx.Client:
        return httpx.Client(follow_redirects=False)

    def _make_driver(self, pool: Pool[httpx.Client], middleware: tuple[Middleware, ...]) -> Driver:
        return Driver(*self._wire(pool, middleware))

    def run(self, flow: Flow[T]) -> T:
        """What a flow of `strait._core.call` returns; services call this."""
        return self._driver.run(flow)

    @property
    def runs(self) -> Runs:
        """Read, follow, cancel and replay the runs of jobs."""
        return cast("Runs", self._own_service("runs", "Runs"))

    @property
    def sdk_runs(self) -> SdkRuns:
        """What a handler reports of its own run, with the run token."""
        return cast("SdkRuns", self._own_service("sdk_runs", "SdkRuns"))

    @property
    def event_triggers(self) -> EventTriggers:
        """Events that runs and workflow steps wait for."""
        return cast("EventTriggers", self._own_service("event_triggers", "EventTriggers"))

    def do_request(
        self,
        method: str,
        path: str,
        *,
        query: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        body: Any = None,
    ) -> JsonDict:
        """The JSON that the server answers to any request, with this client's token, repeats and errors.

        `path` is sent as it is and may hold a query. An empty answer gives an empty dict. Of methods only GET, HEAD,
        PUT and DELETE are repeated when it is unknown what became of them.
        """
        return cast("JsonDict", self.run(_raw_call(self.settings, method, path, query, headers, body)))

    def close(self) -> None:
        """Give back all connections. An injected HTTP client stays open. Calls after this raise ValidationError."""
        own = self._driver.pool.take()
        if own is not None:
            own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_Base[AsyncDriver], AsyncServices):
    """An asynchronous client of a Strait server. Safe to share between tasks of one event loop.

    Takes what `Client` takes, with an `httpx.AsyncClient` to inject and middleware that may be async. Use it in an
    `async with` block or close it.
    """

    def __init__(
        self,
        *,
        base_url: str = "",
        bearer_token: str | None = None,
        api_key: str | None = None,
        run_token: str | None = None,
        auth: AuthMode | None = None,
        default_headers: dict[str, str] | None = None,
        timeout_ms: int | None = None,
        http_client: httpx.AsyncClient | None = None,
        middleware: Sequence[Middleware] | None = None,
        max_retries: int = 2,
        deadline_ms: int | None = None,
        strict_responses: bool = False,
    ) -> None:
        config = _resolve(base_url, bearer_token, api_key, run_token, auth, default_headers, timeout_ms)
        _check_kind(http_client, httpx.AsyncClient, "AsyncClient")
        settings = _settings(
            config, timeout_ms, http_client, max_retries, deadline_ms, strict=strict_responses
        )
        super().__init__(config, http_client, middleware, settings)

    @classmethod
    def from_env(cls, **overrides: Any) -> AsyncClient:
        """A client set up by the environment, as `Client.from_env`."""
        return cls(**_arguments(configuration.load_env(), overrides))

    @classmethod
    def from_file(
        cls, path: str | None = None, search_dir: str | None = None, **overrides: Any
    ) -> AsyncClient:
        """A client set up by a strait.json, as `Client.from_file`."""
        return cls(**_arguments(configuration.load_file(path, search_dir), overrides))

    def _make_http_client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(follow_redirects=False)

    def _make_driver(self, pool: Pool[httpx.AsyncClient], middleware: tuple[Middleware, ...]) -> AsyncDriver:
        return AsyncDriver(*self._wire(pool, middleware))

    async def run(self, flow: Flow[T]) -> T:
        """What a flow of `strait._core.call` returns; services call this."""
        return await self._driver.run(flow)

    @property
    def runs(self) -> AsyncRuns:
        """Read, follow, cancel and replay the runs of jobs."""
        return cast("AsyncRuns", self._own_service("runs", "AsyncRuns"))

    @property
    def sdk_runs(self) -> AsyncSdkRuns:
        """What a handler reports of its own run, with the run token."""
        return cast("AsyncSdkRuns", self._own_service("sdk_runs", "AsyncSdkRuns"))

    @property
    def event_triggers(self) -> AsyncEventTriggers:
        """Events that runs and workflow steps wait for."""
        return cast("AsyncEventTriggers", self._own_service("event_triggers", "AsyncEventTriggers"))

    async def do_request(
        self,
        method: str,
        path: str,
        *,
        query: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        body: Any = None,
    ) -> JsonDict:
        """The JSON that the server answers to any request, as `Client.do_request`."""
        return cast("JsonDict", await self.run(_raw_call(self.settings, method, path, query, headers, body)))

    async def close(self) -> None:
        """Give back all connections. An injected HTTP client stays open. Calls after this raise ValidationError."""
        own = self._driver.pool.take()
        if own is not None:
            await own.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _arguments(found: configuration.Settings, overrides: Mapping[str, Any]) -> dict[str, Any]:
    arguments = configuration.client_arguments(found, overrides)
    if "timeout_ms" not in found.found and overrides.get("timeout_ms") is None:
        del arguments["timeout_ms"]  # nobody asked for it, so an injected client's own one may apply
    return arguments


def _resolve(
    base_url: str,
    bearer_token: str | None,
    api_key: str | None,
    run_token: str | None,
    auth: AuthMode | None,
    default_headers: dict[str, str] | None,
    timeout_ms: int | None,
) -> Config:
    return configuration.resolve(
        base_url=base_url,
        bearer_token=bearer_token,
        api_key=api_key,
        run_token=run_token,
        auth=auth,
        default_headers=default_headers,
        timeout_ms=configuration.DEFAULT_TIMEOUT_MS if timeout_ms is None else timeout_ms,
    )


def _settings(
    config: Config,
    timeout_ms: int | None,
    http_client: Any,
    max_retries: int,
    deadline_ms: int | None,
    *,
    strict: bool,
) -> Settings:
    # An injected client brings its own timeout, unless one was asked for here.
    timeout = None if timeout_ms is None and http_client is not None else config.timeout_ms / 1000
    settings = Settings(
        timeout=timeout,
        retry=RetryPolicy(),
        strict=strict,
        dice=roll,
        new_key=lambda: str(uuid.uuid4()),
        wall_clock=lambda: datetime.now(UTC),
    )
    return settings.changed(deadline_ms=deadline_ms, max_retries=max_retries)


def _check_kind(http_client: object, kind: type, owner: str) -> None:
    if http_client is not None and not isinstance(http_client, kind):
        raise TypeError(
            f"{owner} takes an httpx.{kind.__name__} as http_client, not {type(http_client).__name__}"
        )


def _headers_of(config: Config) -> dict[str, str]:
    headers = {
        "User-Agent": USER_AGENT,
        "X-SDK-Version": __version__,
    }
    if config.auth.token:
        headers["Authorization"] = f"Bearer {config.auth.token}"
    for name, value in config.default_headers.items():
        # Header names compare without case: a default of ours gives way to the user's spelling of it.
        headers = {key: kept for key, kept in headers.items() if key.lower() != name.lower()}
        headers[name] = value
    return headers


def _raw_call(
    settings: Settings,
    method: str,
    path: str,
    query: dict[str, str] | None,
    headers: dict[str, str] | None,
    body: Any,
) -> Flow[Any]:
    method = method.upper()
    repeat = Repeat.ALWAYS if method in ("GET", "HEAD", "PUT", "DELETE") else Repeat.NEVER
    path, _, inline = path.partition("?")  # no error and no log shows a query: it may carry a token
    name = f"{method} {path}"
    operation = Operation(name, name, method, path, JsonAnswer(), repeat)
    content = None if body is None else to_json(body, name)
    pairs = (*parse_qsl(inline, keep_blank_values=True), *query_pairs((), query))
    if not path.isascii() or not path.isprintable() or "#" in path:
        raise ValidationError(
            f"path {path!r} holds characters that a URL cannot: escape them", ["path: not escaped"]
        )
    if not path.startswith("/"):
        path = f"/{path}"
    result = yield from call(Request(operation, path, pairs, (), content), settings, headers)
    return {} if result is None else result


def _start_logging() -> None:
    """STRAIT_LOG=debug shows what goes over the wire, without secrets, on standard error."""
    level = os.environ.get("STRAIT_LOG", "").strip().upper()
    logger = logging.getLogger("strait")
    if level not in ("DEBUG", "INFO") or any(
        handler.get_name() == "STRAIT_LOG" for handler in logger.handlers
    ):
        return
    handler = logging.StreamHandler()
    handler.set_name("STRAIT_LOG")
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
