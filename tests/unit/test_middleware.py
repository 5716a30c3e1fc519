"""What middleware is told: the predecessor's fields in its order, and no secret in any repr."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Coroutine
from typing import Any, cast

import pytest

from strait.middleware import (
    Middleware,
    MiddlewareErrorContext,
    MiddlewareRequestContext,
    MiddlewareResponseContext,
)

URL = "https://api.strait.dev/v1/jobs"
SECRET = "strait_live_5f1d"


def test_contexts_take_the_predecessors_positions() -> None:
    request = MiddlewareRequestContext("GET", URL, {"A": "b"}, b"{}")
    assert (request.method, request.url, request.headers, request.body) == ("GET", URL, {"A": "b"}, b"{}")
    answer = MiddlewareResponseContext("GET", URL, 200, 12)
    assert (answer.method, answer.url, answer.status, answer.duration_ms) == ("GET", URL, 200, 12)
    error = OSError("down")
    failure = MiddlewareErrorContext("GET", URL, error)
    assert (failure.method, failure.url, failure.error) == ("GET", URL, error)


def test_a_request_may_have_no_body() -> None:
    assert MiddlewareRequestContext("GET", URL, {}).body is None


def test_middleware_may_change_a_request_in_place() -> None:
    context = MiddlewareRequestContext("GET", URL, {})
    context.headers["X-Trace"] = "1"
    context.body = b"x"
    assert context == MiddlewareRequestContext("GET", URL, {"X-Trace": "1"}, b"x")


def test_every_function_may_be_left_out() -> None:
    middleware = Middleware()
    assert (middleware.on_request, middleware.on_response, middleware.on_error) == (None, None, None)


def test_functions_are_taken_by_position_in_the_order_of_a_call() -> None:
    seen: list[str] = []
    middleware = Middleware(
        lambda ctx: seen.append(f"-> {ctx.method}"),
        lambda ctx: seen.append(f"<- {ctx.status} ({ctx.duration_ms}ms)"),
        lambda ctx: seen.append(f"!! {ctx.error}"),
    )
    assert middleware.on_request
    assert middleware.on_response
    assert middleware.on_error
    middleware.on_request(MiddlewareRequestContext("GET", URL, {}))
    middleware.on_response(MiddlewareResponseContext("GET", URL, 200, 12))
    middleware.on_error(MiddlewareErrorContext("GET", URL, OSError("down")))
    assert seen == ["-> GET", "<- 200 (12ms)", "!! down"]


def test_functions_may_be_async() -> None:
    seen: list[str] = []

    async def note(context: MiddlewareRequestContext) -> None:
        seen.append(context.method)

    middleware = Middleware(on_request=note)
    assert middleware.on_request
    waiting = middleware.on_request(MiddlewareRequestContext("GET", URL, {}))
    asyncio.run(cast("Coroutine[Any, Any, None]", waiting))
    assert seen == ["GET"]


@pytest.mark.parametrize(
    "name", ["Authorization", "x-api-key", "X-Run-Token", "X-Internal-Secret", "Set-Cookie"]
)
def test_the_repr_of_a_request_hides_secret_headers(name: str) -> None:
    context = MiddlewareRequestContext("GET", URL, {name: SECRET, "Accept": "text/plain"})
    assert SECRET not in f"{context!r}{context!s}"
    assert f"{{{name!r}: '***', 'Accept': 'text/plain'}}" in repr(context)


def test_the_repr_of_a_request_shows_only_the_length_of_the_body() -> None:
    assert repr(MiddlewareRequestContext("POST", URL, {}, SECRET.encode())) == (
        f"MiddlewareRequestContext(method='POST', url='{URL}', headers={{}}, body=<16 bytes>)"
    )
    assert repr(MiddlewareRequestContext("POST", URL, {})).endswith("body=None)")
    assert repr(MiddlewareRequestContext("POST", URL, {}, b"")).endswith("body=<0 bytes>)")


@pytest.mark.parametrize(
    "query", ["?token={}", "?a=1&api_key={}&b=2", "?access_token={}#x", "?client_secret={}"]
)
def test_no_repr_shows_a_token_of_the_query(query: str) -> None:
    url = URL + query.format(SECRET)
    contexts = [
        MiddlewareRequestContext("GET", url, {}),
        MiddlewareResponseContext("GET", url, 200, 12),
        MiddlewareErrorContext("GET", url, OSError("down")),
    ]
    assert SECRET not in repr(contexts)
    assert URL + query.format("***") in repr(contexts[0])


def test_an_ordinary_query_shows() -> None:
    assert "?limit=5&cursor=abc" in repr(
        MiddlewareResponseContext("GET", f"{URL}?limit=5&cursor=abc", 200, 1)
    )


def test_contexts_pickle() -> None:
    context = MiddlewareRequestContext("GET", URL, {"A": "b"}, b"{}")
    assert pickle.loads(pickle.dumps(context)) == context
