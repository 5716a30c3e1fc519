"""The only place that calls httpx: performs what a flow asks for, synchronously or asynchronously."""

from __future__ import annotations

import logging
import os
import random
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Mapping
from functools import cache, lru_cache
from importlib import import_module
from inspect import isawaitable, iscoroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import urlencode

import httpx

from strait._core.call import Answered, Failed, Flow, Outcome, Send, Sleep
from strait._core.errors import RequestTimeoutError, TransportError, ValidationError
from strait._core.headers import checked_headers
from strait._core.secrets import masked_headers
from strait._version import __version__
from strait.middleware import MiddlewareErrorContext, MiddlewareRequestContext, MiddlewareResponseContext

if TYPE_CHECKING:
    from strait.middleware import Middleware

T = TypeVar("T")
C = TypeVar("C", bound=httpx.Client | httpx.AsyncClient)

USER_AGENT = f"strait-python/{__version__} python/{sys.version_info.major}.{sys.version_info.minor}"

_log = logging.getLogger("strait")

# Failures before a connection stood: the server has seen nothing of the request.
_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
)


class Pool(Generic[C]):
    """One HTTP client, shared by all copies of a Strait client; made at first use, anew in a forked process."""

    def __init__(self, make: Callable[[], C], injected: C | None) -> None:
        self._make = make
        self.injected = injected
        # By process: a forked one leaves its parent's alone, because closing that would end the parent's connections.
        self._own: dict[int, C] = {}
        self.closed = False

    def client(self) -> C:
        """The HTTP client to use now.

        Raises ValidationError once the Strait client, or the HTTP client given to it, is closed.
        """
        if self.closed:
            raise ValidationError("this client is closed; make a new one, or use it inside its `with` block")
        if self.injected is not None:
            if self.injected.is_closed:
                raise ValidationError(
                    "the http_client given to this client is closed; it must outlive the client"
                )
            return self.injected
        process = os.getpid()
        own = self._own.get(process)
        if own is None:
            # Threads may get here together: all use what the first one stored; what the others made holds nothing yet.
            own = self._own.setdefault(process, self._make())
        return own

    def take(self) -> C | None:
        """The HTTP client that is ours to close, None if there is none. No call is possible afterwards."""
        self.closed = True
        return self._own.pop(os.getpid(), None)


class Wire(Generic[C]):
    """What both drivers share: how a request becomes an httpx request, and what its fate means."""

    def __init__(
        self,
        pool: Pool[C],
        base_url: str,
        headers: Mapping[str, str],
        middleware: tuple[Middleware, ...],
        check_base_url: Callable[[], None],
    ) -> None:
        self.pool = pool
        self.middleware = middleware
        self._base_url = base_url
        self._headers = headers
        self._check_base_url: Callable[[], None] | None = check_base_url
        self._templates: dict[tuple[str, str | None], tuple[httpx.Headers, Any]] = {}

    def build(self, send: Send, client: C) -> httpx.Request:
        """The httpx request, with all that the HTTP client itself would add."""
        check = self._check_base_url  # another thread may be done with it before this one
        if check is not None:
            check()
            self._check_base_url = None
        request = send.request
        operation = request.operation
        target = self._base_url + request.path
        if request.query:
            target = f"{target}?{urlencode(request.query)}"
        url = _parsed(target)
        if self.pool.injected is not None and client.params:
            url = url.copy_with(params=client.params.merge(url.params))  # those of the call win
        media_type = operation.media_type if request.body is not None else None
        headers = self._template(operation.answer.accept, media_type, client, url)
        trace = _trace_headers()
        if trace or send.headers:
            headers = httpx.Headers(headers)
            headers.update(trace)
            headers.update(send.headers)
        extensions = {"timeout": _timeout(send.timeout)} if send.timeout is not None else None
        cookies = client.cookies if client.cookies else None
        built = httpx.Request(
            operation.method,
            url,
            headers=headers,
            content=request.body,
            cookies=cookies,
            extensions=extensions,
        )
        if extensions is None:
            built.extensions["timeout"] = client.timeout.as_dict()
        return built

    def _template(self, accept: str, media_type: str | None, client: C, url: httpx.URL) -> httpx.Headers:
        found = self._templates.get((accept, media_type))
        # An injected client's headers may be changed between calls; the copy made then is compared by content.
        if found is not None and (self.pool.injected is None or found[1] == client.headers.raw):
            return found[0]
        headers = httpx.Headers({"Host": url.netloc.decode("ascii")})
        if self.pool.injected is not None:
            headers.update(client.headers)
        ours = dict(self._headers)
        is_theirs = self.pool.injected is not None and client.headers.get("user-agent") != _httpx_user_agent()
        if is_theirs and ours.get("User-Agent") == USER_AGENT:
            del ours["User-Agent"]
        headers["Accept"] = accept
        if self.pool.injected is not None and client.headers.get("accept", "*/*") != "*/*":
            headers["Accept"] = client.headers["accept"]
        headers.setdefault("Accept-Encoding", client.headers.get("accept-encoding", "identity"))
        headers.setdefault("Connection", "keep-alive")
        if media_type is not None:
            headers["Content-Type"] = media_type
        headers.update(ours)
        self._templates[accept, media_type] = headers, client.headers.raw
        return headers


@lru_cache(maxsize=512)
def _parsed(url: str) -> httpx.URL:
    # Parsing a URL costs as much as the rest of a request; polling asks for the same one again and again.
    return httpx.URL(url)


@lru_cache(maxsize=64)
def _timeout(seconds: float) -> dict[str, float]:
    return {"connect": seconds, "read": seconds, "write": seconds, "pool": seconds}


@cache
def _httpx_user_agent() -> str:
    return f"python-httpx/{httpx.__version__}"


@cache
def _trace_injector() -> Callable[[dict[str, str]], None] | None:
    try:
        inject: Callable[[dict[str, str]], None] = import_module("opentelemetry.propagate").inject
    except ImportError:  # not installed, or only a part of it that sends nothing
        return None
    return inject


def _trace_headers() -> dict[str, str]:
    inject = _trace_injector()
    headers: dict[str, str] = {}
    if inject is not None:
        inject(headers)
    return headers


def _failure(error: httpx.HTTPError | httpx.InvalidURL, url: httpx.URL | str, started: float) -> Failed:
    where = f"{url.scheme}://{url.netloc.decode('ascii')}" if isinstance(url, httpx.URL) else url
    detail = str(error) or type(error).__name__
    now = time.monotonic()
    if isinstance(error, httpx.TimeoutException):
        doing = "waiting for"
        if isinstance(error, httpx.ConnectTimeout):
            doing = "connecting to"
        elif isinstance(error, httpx.PoolTimeout):
            doing = "waiting for a free connection to"
        message = f"timed out after {now - started:.1f} s {doing} {where}"
        return Failed(RequestTimeoutError(message, error), not isinstance(error, _NEVER_SENT), started, now)
    sent = not isinstance(error, (*_NEVER_SENT, httpx.InvalidURL))
    doing = "lost the connection to" if sent else "cannot connect to"
    return Failed(TransportError(f"{doing} {where}: {detail}", error), sent, started, now)


def _outcome_of(error: httpx.HTTPError | httpx.InvalidURL, url: httpx.URL, started: float) -> Outcome:
    """What an exception means. One that a hook raised for the status, as raise_for_status does, is still an answer."""
    if not isinstance(error, httpx.HTTPStatusError) or error.response.is_success:
        return _failure(error, url, started)
    try:
        content = error.response.content
    except httpx.ResponseNotRead:  # httpx has closed it
        content = b""
    return _answer(error.response, content, started)


def _answer(response: httpx.Response, content: bytes, started: float, handle: Any = None) -> Answered:
    now = time.monotonic()
    content_type = response.headers.get("content-type", "")
    return Answered(response.status_code, response.headers.raw, content, content_type, started, now, handle)


def _read(response: httpx.Response, send: Send, started: float) -> bytes:
    chunks: list[bytes] = []
    try:
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            _refuse_late(response, send, started)
    finally:
        response.close()
    _refuse_cut(response)
    return b"".join(chunks)


async def _async_read(response: httpx.Response, send: Send, started: float) -> bytes:
    chunks: list[bytes] = []
    try:
        async for chunk in response.aiter_bytes():
            chunks.append(chunk)
            _refuse_late(response, send, started)
    finally:
        await response.aclose()
    _refuse_cut(response)
    return b"".join(chunks)


def _refuse_late(response: httpx.Response, send: Send, started: float) -> None:
    """Raises httpx.ReadTimeout for a body that drips in for longer than the attempt may take.

    The HTTP library's own timeout begins anew with every piece.
    """
    if send.timeout is not None and time.monotonic() - started > send.timeout:
        raise httpx.ReadTimeout("the body did not arrive in time", request=response.request)


def _refuse_cut(response: httpx.Response) -> None:
    """Raises httpx.DecodingError for a compressed body that ends too early, of which httpx returns the beginning."""
    decoder = getattr(response, "_decoder", None)
    if not getattr(getattr(decoder, "decompressor", None), "eof", True) and response.num_bytes_downloaded:
        raise httpx.DecodingError("the compressed body ends too early", request=response.request)


def _log_answer(send: Send, built: httpx.Request, outcome: Outcome) -> None:
    if not _log.isEnabledFor(logging.DEBUG):
        return
    took = (outcome.now - outcome.started) * 1000
    result = outcome.status if isinstance(outcome, Answered) else outcome.error
    _log.debug(
        "%s %s attempt %d -> %s in %.0f ms; sent %s and %d bytes",
        send.request.operation.method,
        send.request.path,
        send.attempt,
        result,
        took,
        masked_headers(built.headers),
        len(send.request.body or b""),
    )


class Driver(Wire[httpx.Client]):
    """Performs flows synchronously."""

    def run(self, flow: Flow[T]) -> T:
        """What the flow returns."""
        try:
            step = next(flow)
            while True:
                if isinstance(step, Sleep):
                    time.sleep(step.seconds)
                    step = flow.send(time.monotonic())
                else:
                    step = flow.send(self._perform(step))
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            flow.close()

    def _perform(self, send: Send) -> Outcome:
        started = time.monotonic()
        client = self.pool.client()
        try:
            built = self.build(send, client)
        except httpx.InvalidURL as error:
            return _failure(error, self._base_url, started)
        if self.middleware:
            self._before(send, built)
        try:
            response = client.send(built, stream=True)
            if send.stream and response.is_success:
                outcome: Outcome = _answer(response, b"", started, _SyncHandle(response))
            else:
                outcome = _answer(response, _read(response, send, started), started)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            outcome = _outcome_of(error, built.url, started)
        _log_answer(send, built, outcome)
        try:
            for middleware in self.middleware:
                _refuse_awaitable(_report(middleware, send, str(built.url), outcome))
        except BaseException:
            if isinstance(outcome, Answered) and outcome.handle is not None:
                outcome.handle.close()
            raise
        return outcome

    def _before(self, send: Send, built: httpx.Request) -> None:
        for middleware in self.middleware:
            if middleware.on_request is not None:
                context = _request_context(send, built, str(built.url))
                _refuse_awaitable(middleware.on_request(context))
                _take_headers(context, built)


class AsyncDriver(Wire[httpx.AsyncClient]):
    """Performs flows asynchronously."""

    async def run(self, flow: Flow[T]) -> T:
        """What the flow returns."""
        try:
            step = next(flow)
            while True:
                if isinstance(step, Sleep):
                    await _async_sleep(step.seconds)
                    step = flow.send(time.monotonic())
                else:
                    step = flow.send(await self._perform(step))
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            flow.close()

    async def _perform(self, send: Send) -> Outcome:
        started = time.monotonic()
        client = self.pool.client()
        try:
            built = self.build(send, client)
        except httpx.InvalidURL as error:
            return _failure(error, self._base_url, started)
        if self.middleware:
            await self._before(send, built)
        try:
            response = await client.send(built, stream=True)
            if send.stream and response.is_success:
                outcome: Outcome = _answer(response, b"", started, _AsyncHandle(response))
            else:
                outcome = _answer(response, await _async_read(response, send, started), started)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            outcome = _outcome_of(error, built.url, started)
        _log_answer(send, built, outcome)
        try:
            for middleware in self.middleware:
                await _finish(_report(middleware, send, str(built.url), outcome))
        except BaseException:
            if isinstance(outcome, Answered) and outcome.handle is not None:
                await outcome.handle.close()
            raise
        return outcome

    async def _before(self, send: Send, built: httpx.Request) -> None:
        for middleware in self.middleware:
            if middleware.on_request is not None:
                context = _request_context(send, built, str(built.url))
                await _finish(middleware.on_request(context))
                _take_headers(context, built)


class _SyncHandle:
    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.content_type: str = response.headers.get("content-type", "")

    def chunks(self) -> Iterator[bytes]:
        started = time.monotonic()
        try:
            yield from self._response.iter_bytes()
        except httpx.HTTPError as error:
            raise _failure(error, self._response.url, started).error from error

    def close(self) -> None:
        self._response.close()


class _AsyncHandle:
    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.content_type: str = response.headers.get("content-type", "")

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        started = time.monotonic()
        try:
            async for chunk in self._response.aiter_bytes():
                yield chunk
        except httpx.HTTPError as error:
            raise _failure(error, self._response.url, started).error from error

    async def close(self) -> None:
        await self._response.aclose()


def _request_context(send: Send, built: httpx.Request, url: str) -> MiddlewareRequestContext:
    return MiddlewareRequestContext(built.method, url, _spelled(built.headers), send.request.body)


def _spelled(headers: httpx.Headers) -> dict[str, str]:
    """The headers under their names as they are sent; `dict(headers)` has these in lower case."""
    names = {name.lower(): name.decode("latin-1") for name, _ in headers.raw}
    return {name: headers[name] for name in names.values()}


def _take_headers(context: MiddlewareRequestContext, built: httpx.Request) -> None:
    before = _spelled(built.headers)
    if context.headers == before:
        return
    checked_headers(tuple(context.headers.items()))
    # Names compare without case: what was set under another spelling replaces what was there.
    new = {name: text for name, text in context.headers.items() if before.get(name) != text}
    replaced = {name.lower() for name in new}
    kept = {name: text for name, text in context.headers.items() if name.lower() not in replaced}
    built.headers = httpx.Headers(kept | new)


def _report(middleware: Middleware, send: Send, url: str, outcome: Outcome) -> Any:
    method = send.request.operation.method
    if isinstance(outcome, Failed):
        if middleware.on_error is not None:
            return middleware.on_error(MiddlewareErrorContext(method, url, outcome.error))
    elif middleware.on_response is not None:
        took = round((outcome.now - outcome.started) * 1000)
        return middleware.on_response(MiddlewareResponseContext(method, url, outcome.status, took))
    return None


def _refuse_awaitable(result: Any) -> None:
    if isawaitable(result):
        if iscoroutine(result):
            result.close()
        raise TypeError("async middleware needs an AsyncClient; give Client plain functions")


async def _finish(result: Awaitable[None] | None) -> None:
    if isawaitable(result):
        await result


async def _async_sleep(seconds: float) -> None:
    import anyio  # a dependency of httpx, imported late because few calls pause; it also runs under trio

    await anyio.sleep(seconds)


roll = random.random
"""The dice of the backoff's jitter."""
