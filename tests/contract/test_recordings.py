"""What a real server was sent and answered: every method sends exactly that, and reads exactly that."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import httpx
import pytest

from strait import AsyncClient, Client, DecodeError, HttpStatusError, response_metadata
from strait._core.errors import code_of_status, map_http_error
from strait._core.page import AsyncPages, Page
from strait._core.stream import AsyncEventStream, EventStream
from strait_api.routes import ROUTES
from tests.contract.recordings import (
    BASE_URL,
    Exchange,
    arguments,
    exchanges,
    normal,
    raw_flow,
    why_not_by_method,
)

BY_METHOD = [exchange for exchange in exchanges() if why_not_by_method(exchange) is None]
BY_TRANSPORT = [exchange for exchange in exchanges() if why_not_by_method(exchange) is not None]


class Server:
    """Answers with the recorded answer and keeps what it was sent."""

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.path.startswith("/v1/runs/") and request is not self.requests[0]:
            return httpx.Response(410)  # the stream was cut: the run has ended meanwhile
        return self.exchange.response()

    def client(self) -> Client:
        transport = httpx.Client(transport=httpx.MockTransport(self))
        return Client(
            base_url=BASE_URL, api_key="k", http_client=transport, strict_responses=True, max_retries=0
        )

    def async_client(self) -> AsyncClient:
        transport = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncClient(
            base_url=BASE_URL, api_key="k", http_client=transport, strict_responses=True, max_retries=0
        )

    def check_request(self) -> None:
        sent = self.requests[0]
        assert sent.method == self.exchange.method
        assert sent.url.raw_path.partition(b"?")[0].decode() == self.exchange.url_path
        assert sorted(sent.url.params.multi_items()) == sorted(self.exchange.query_pairs)
        body = self.exchange.body
        if isinstance(body, dict) and "_raw_text" in body:
            assert sent.content.decode() == body["_raw_text"]
        else:
            assert (json.loads(sent.content) if sent.content else None) == body


def check_result(result: Any, exchange: Exchange) -> None:
    if isinstance(result, list) and exchange.headers.get("content-type", "").startswith("text/event-stream"):
        lines = exchange.answer.splitlines()
        events = [normal(json.loads(line[5:])) for line in lines if line.startswith("data:")]
        # The iteration ends with the run; this server goes on to publish what comes too late.
        last = next((n for n, event in enumerate(events, 1) if event.get("to") == "completed"), len(events))
        assert [normal(event.to_dict()) for event in result] == events[:last]
        return
    if result is None or isinstance(result, str):
        assert result == (exchange.answer if exchange.status != 204 else None)
        return
    dumped: Any = result
    if isinstance(result, list):
        dumped = [item.model_dump(mode="json", by_alias=True, exclude_unset=True) for item in result]
        assert [item.to_dict() for item in result] == dumped
    elif hasattr(result, "to_dict"):
        dumped = result.to_dict()
        model = getattr(result, "_model", result)
        assert model.model_dump(mode="json", by_alias=True, exclude_unset=True) == dumped
        assert response_metadata(result).status == exchange.status
    empty_for_null = (
        {key: [] for key, item in (exchange.answer or {}).items() if item is None and dumped.get(key) == []}
        if isinstance(exchange.answer, dict) and isinstance(dumped, dict)
        else {}
    )
    expected = {**exchange.answer, **empty_for_null} if empty_for_null else exchange.answer
    assert normal(dumped) == normal(expected)


def check_error(error: HttpStatusError, exchange: Exchange) -> None:
    assert error.status == exchange.status
    assert type(error) is type(map_http_error(exchange.status, ""))
    answer = exchange.answer
    if isinstance(answer, dict) and isinstance(answer.get("error"), dict):
        detail = answer["error"]
        assert (error.message, error.code, error.details) == (
            detail["message"],
            detail["code"],
            detail.get("details", []),
        )
    elif isinstance(answer, dict) and "error" in answer:
        assert (error.message, error.code) == (answer["error"], code_of_status(exchange.status))
    elif isinstance(answer, str):
        assert error.message == answer.strip()
    if isinstance(answer, dict):
        assert error.request_id == answer.get("request_id")
    assert error.body == answer


def method_of(client: Any, exchange: Exchange) -> Any:
    assert exchange.route is not None
    service, _, name = exchange.route.name.partition(".")
    return getattr(getattr(client, service), name)


@pytest.mark.filterwarnings("ignore::strait.NullIgnoredWarning")  # one recording sends a null on purpose
@pytest.mark.parametrize("exchange", BY_METHOD, ids=lambda exchange: exchange.source)
def test_a_method_sends_the_recorded_request_and_reads_the_recorded_answer(exchange: Exchange) -> None:
    server = Server(exchange)
    positional, keywords = arguments(exchange)
    with server.client() as client:
        try:
            result = method_of(client, exchange)(*positional, **keywords)
            if isinstance(result, EventStream):
                result = list(result)
        except HttpStatusError as error:
            check_error(error, exchange)
        else:
            if exchange.status == 410:  # a stream of a run that has ended is empty
                assert result == []
            else:
                assert exchange.status < 300
                assert not isinstance(result, Page) or result.data is not None
                check_result(result, exchange)
    server.check_request()


@pytest.mark.anyio
@pytest.mark.filterwarnings("ignore::strait.NullIgnoredWarning")
@pytest.mark.parametrize("exchange", BY_METHOD, ids=lambda exchange: exchange.source)
async def test_an_async_method_does_the_same(exchange: Exchange) -> None:
    server = Server(exchange)
    positional, keywords = arguments(exchange)
    async with server.async_client() as client:
        try:
            pending = method_of(client, exchange)(*positional, **keywords)
            if isinstance(pending, AsyncEventStream):
                result: Any = [event async for event in pending]
            else:
                assert isinstance(pending, AsyncPages) or hasattr(pending, "__await__")
                result = await pending
        except HttpStatusError as error:
            check_error(error, exchange)
        else:
            if exchange.status == 410:
                assert result == []
            else:
                assert exchange.status < 300
                check_result(result, exchange)
    server.check_request()


@pytest.mark.parametrize("exchange", BY_TRANSPORT, ids=lambda exchange: exchange.source)
def test_a_request_that_no_method_makes_goes_through_the_transport(exchange: Exchange) -> None:
    server = Server(exchange)
    with server.client() as client:
        try:
            result = client.run(raw_flow(exchange, client.settings))
        except HttpStatusError as error:
            check_error(error, exchange)
        except DecodeError:
            assert "json" not in exchange.headers.get("content-type", "json")
        else:
            assert result == exchange.answer
    server.check_request()


def test_the_recordings_are_all_there_and_most_go_through_methods() -> None:
    assert Counter(why_not_by_method(exchange) for exchange in exchanges()) == {
        None: 1310,
        "a body that is not a JSON object": 109,
        "a required parameter is left out": 4,
        "no such operation": 3,
        "a query that no encoder writes": 1,
        "a body where the operation takes none": 1,
    }
    assert (len(BY_METHOD), len(BY_TRANSPORT)) == (1310, 118)


def test_every_operation_is_recorded_and_called() -> None:
    called = {exchange.route.operation for exchange in BY_METHOD if exchange.route is not None}
    assert called == {route.operation for route in ROUTES}
    assert len(called) == 186
