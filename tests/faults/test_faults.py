"""What goes wrong between client and server, over real sockets: repeated where that is safe, named where it is not."""

from __future__ import annotations

import gc
import os
import socket
import warnings
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import anyio
import httpx
import pytest

from strait import (
    ApiError,
    AsyncClient,
    Client,
    DecodeError,
    RateLimitedError,
    RequestTimeoutError,
    StraitError,
    TransportError,
    last_response,
    response_metadata,
)
from tests.faults.server import (
    Behaviour,
    answer,
    broken_gzip,
    cut_body,
    drip,
    faults,
    hang_up,
    never_answer,
    not_http,
    reset,
    reset_in_body,
    stall,
    truncated_gzip,
)

JOB = {
    "id": "j", "project_id": "p", "name": "n", "slug": "s", "endpoint_url": "u", "max_attempts": 1, "timeout_secs": 1,
    "enabled": True, "version": 1, "created_at": "2026-11-23T00:00:00Z", "updated_at": "2026-11-23T00:00:00Z",
}  # fmt: skip
NEW = {"name": "n", "slug": "s", "project_id": "p"}


def client_of(url: str, **options: Any) -> Client:
    client = Client(base_url=url, api_key="k", **options)
    quick(client)
    return client


def quick(client: Client | AsyncClient) -> None:
    """Pauses without length: what is tested is what is repeated, not how long it waits."""
    retry = replace(client.settings.retry, base_delay=0.0)
    client.settings = replace(client.settings, retry=retry)


BROKEN: list[Behaviour] = [reset, hang_up, cut_body, reset_in_body, truncated_gzip, broken_gzip, not_http]


@pytest.mark.parametrize("fault", BROKEN, ids=lambda fault: fault.__name__)
def test_a_read_survives_a_broken_answer(fault: Behaviour) -> None:
    with faults(fault, answer(200, JOB)) as server, client_of(server.url) as client:
        job = client.jobs.get("j")
    assert job.slug == "s"
    assert response_metadata(job).attempts == 2
    assert [request[:2] for request in server.requests] == [("GET", "/v1/jobs/j")] * 2


@pytest.mark.parametrize("fault", BROKEN, ids=lambda fault: fault.__name__)
def test_a_create_is_not_sent_again_after_a_broken_answer(fault: Behaviour) -> None:
    with faults(fault) as server, client_of(server.url) as client, pytest.raises(TransportError) as caught:
        client.jobs.create(NEW)
    assert len(server.requests) == 1
    assert caught.value.operation == "jobs.create"
    assert caught.value.cause is not None


@pytest.mark.anyio
@pytest.mark.parametrize("fault", BROKEN, ids=lambda fault: fault.__name__)
async def test_the_async_client_does_the_same(fault: Behaviour) -> None:
    with faults(fault, answer(200, JOB), fault) as server:
        async with AsyncClient(base_url=server.url, api_key="k") as client:
            quick(client)
            assert (await client.jobs.get("j")).slug == "s"
            with pytest.raises(TransportError):
                await client.jobs.create(NEW)
    assert [request[0] for request in server.requests] == ["GET", "GET", "POST"]


def test_a_trigger_is_repeated_under_the_same_key() -> None:
    made = answer(201, {"id": "r", "status": "queued", "payload_hash": "h", "idempotency_hit": False})
    with faults(reset, answer(503), made) as server, client_of(server.url) as client:
        assert client.jobs.trigger("j", payload=1).id == "r"
    keys = [head["idempotency-key"] for _, _, head, _ in server.requests]
    assert len(keys) == 3
    assert len(set(keys)) == 1


def test_a_minted_key_is_replaced_after_an_answered_429() -> None:
    made = answer(201, {"id": "r", "status": "queued", "payload_hash": "h", "idempotency_hit": False})
    with faults(answer(429), made) as server, client_of(server.url) as client:
        client.jobs.trigger("j")
    first, second = (head["idempotency-key"] for _, _, head, _ in server.requests)
    assert first != second


@pytest.mark.parametrize("fault", [stall, never_answer, drip], ids=lambda fault: fault.__name__)
def test_silence_ends_at_the_timeout(fault: Behaviour) -> None:
    with faults(fault) as server, client_of(server.url, max_retries=0) as client:
        with pytest.raises(RequestTimeoutError, match="timed out") as caught:
            client.jobs.get("j", timeout_ms=50)
    assert caught.value.attempts == 1


def test_a_deadline_bounds_all_attempts_together() -> None:
    with (
        faults(never_answer, never_answer, never_answer) as server,
        client_of(server.url, max_retries=9) as client,
    ):
        with pytest.raises(RequestTimeoutError):
            client.jobs.get("j", timeout_ms=60, deadline_ms=100)
    assert 1 <= len(server.requests) <= 2


def test_a_refused_connection_is_tried_again_for_every_operation() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with (
        client_of(f"http://127.0.0.1:{port}") as client,
        pytest.raises(TransportError, match="cannot connect") as e,
    ):
        client.jobs.create(NEW)
    assert e.value.attempts == 3


@pytest.mark.parametrize(
    "header",
    ["0", format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)],
    ids=["seconds", "date"],
)
def test_a_429_is_repeated_for_creates_too_with_retry_after_in_both_forms(header: str) -> None:
    with faults(answer(429, {"error": "slow"}, retry_after=header), answer(201, JOB)) as server:
        with client_of(server.url) as client:
            assert client.jobs.create(NEW).id == "j"
    assert len(server.requests) == 2


def test_a_429_that_asks_for_too_much_is_raised_with_its_figure() -> None:
    with (
        faults(answer(429, {"error": "slow"}, retry_after="7200")) as server,
        client_of(server.url) as client,
    ):
        with pytest.raises(RateLimitedError, match="slow") as caught:
            client.jobs.get("j")
    assert caught.value.retry_after == 7200


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_server_error_is_repeated_for_reads_and_final_for_creates(status: int) -> None:
    with faults(answer(status), answer(status), answer(200, JOB), answer(status)) as server:
        with client_of(server.url) as client:
            assert client.jobs.get("j").id == "j"
            with pytest.raises(ApiError) as caught:
                client.jobs.create(NEW)
    assert caught.value.status == status
    assert caught.value.body is None


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_refused_and_the_token_goes_nowhere_else(status: int) -> None:
    with faults() as other, faults(answer(status, location=f"{other.url}/x")) as server:
        with client_of(server.url) as client, pytest.raises(ApiError, match="redirects"):
            client.jobs.get("j")
        assert other.requests == []


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "text/plain", "application/octet-stream"])
def test_a_success_of_another_content_type_is_a_decode_error(kind: str) -> None:
    with (
        faults(answer(200, b"<html>hello</html>", content_type=kind)) as server,
        client_of(server.url) as client,
    ):
        with pytest.raises(DecodeError, match=kind.partition(";")[0]) as caught:
            client.jobs.get("j")
    assert caught.value.body == "<html>hello</html>"
    assert len(server.requests) == 1


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"text"', b"{}", b'{"status": "ok"}'])
def test_a_success_that_is_not_the_model_is_a_decode_error(body: bytes) -> None:
    with faults(answer(200, body)) as server, client_of(server.url) as client, pytest.raises(DecodeError):
        client.jobs.get("j")


def test_a_huge_answer_is_read() -> None:
    with (
        faults(answer(200, {**JOB, "description": "x" * 20_000_000})) as server,
        client_of(server.url) as client,
    ):
        assert len(client.jobs.get("j").description or "") == 20_000_000


def test_a_delete_whose_first_answer_was_lost_counts_as_done() -> None:
    with faults(reset, answer(404, {"error": "job not found"})) as server, client_of(server.url) as client:
        client.jobs.delete("j")
        metadata = last_response()
    assert metadata is not None
    assert (metadata.status, metadata.attempts) == (404, 2)
    assert len(server.requests) == 2


def test_an_error_page_of_a_proxy_keeps_its_text_out_of_the_message() -> None:
    with faults(*[answer(502, b"<html>bad gateway</html>", content_type="text/html")] * 3) as server:
        with (
            client_of(server.url) as client,
            pytest.raises(ApiError, match="failed with status 502") as caught,
        ):
            client.jobs.get("j")
    assert caught.value.body == "<html>bad gateway</html>"


@pytest.mark.anyio
async def test_a_cancelled_task_leaves_no_connection_checked_out() -> None:
    limits = httpx.Limits(max_connections=1)
    with faults(*[never_answer] * 3, answer(200, JOB)) as server:
        async with httpx.AsyncClient(limits=limits) as http:
            client = AsyncClient(base_url=server.url, api_key="k", http_client=http, max_retries=0)
            for _ in range(3):
                with anyio.move_on_after(0.05):
                    await client.jobs.get("j")
            assert (await client.jobs.get("j", timeout_ms=5000)).id == "j"


@pytest.mark.parametrize(
    "use", [lambda c: c.jobs.get("j"), lambda c: c.jobs.list(), lambda c: list(c.runs.stream("r"))]
)
def test_a_placeholder_address_fails_at_the_first_call_with_what_to_write(
    use: Callable[[Client], Any],
) -> None:
    client = Client(base_url="...", api_key="...")
    with pytest.raises(StraitError, match=r"base_url .*https://"):
        use(client)


def test_a_closed_client_says_so() -> None:
    client = Client(base_url="http://127.0.0.1:9", api_key="k")
    client.close()
    with pytest.raises(StraitError, match="closed"):
        client.jobs.get("j")


def test_a_forked_process_opens_connections_of_its_own() -> None:
    with faults(*[answer(200, JOB)] * 3) as server, client_of(server.url) as client:
        client.jobs.get("j")
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", DeprecationWarning
            )  # the server's threads are not used in the child
            child = os.fork()
        if child == 0:
            try:
                client.jobs.get("j")
                os._exit(0)
            except BaseException:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
        client.jobs.get("j")
        assert server.connections == 2


def test_a_client_that_is_forgotten_leaks_no_warning() -> None:
    with faults(answer(200, JOB)) as server:
        client = client_of(server.url)
        client.jobs.get("j")
        client.close()
        del client
        gc.collect()
