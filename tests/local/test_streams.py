"""Event streams, over a real port."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest

from strait.local import LocalServer, Settings
from tests.local import recorded
from tests.local.conftest import Api, eventually
from tests.local.endpoint import Answer, Endpoint, Received
from tests.local.moving_clock import MovingClock


@contextmanager
def stream(client: httpx.Client, path: str) -> Iterator[Iterator[str]]:
    """The frames of a stream, without their blank lines; it is open when this is entered."""
    with client.stream("GET", path, timeout=10) as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "text/event-stream"
        assert answer.headers["cache-control"] == "no-cache"

        def frames() -> Iterator[str]:
            rest = ""
            for chunk in answer.iter_text():
                rest += chunk
                while "\n\n" in rest:
                    frame, _, rest = rest.partition("\n\n")
                    yield frame

        yield frames()


def data(frame: str) -> dict[str, Any]:
    assert frame.startswith("data: "), frame
    return json.loads(frame.removeprefix("data: "))


def test_a_stream_shows_logs_progress_and_the_end(strait: Api) -> None:
    go = threading.Event()

    def answer(request: Received) -> Answer:
        go.wait(10)
        request.report("log", {"message": "hello", "data": {"ü": "<b>"}})
        request.report("progress", {"percent": 5, "message": "m"})
        request.report("complete")
        return 200, None

    strait.endpoint.answer = answer
    run_id = strait.start(strait.job())
    strait.until(run_id, "executing")
    with stream(strait.client, f"/v1/runs/{run_id}/stream") as frames:
        go.set()
        log, progress, end = (data(next(frames)) for _ in range(3))
    assert set(log) == set(progress) == recorded.STREAMED_EVENT
    assert (log["event_type"], log["message"], log["data"]) == ("log", "hello", {"ü": "<b>"})
    assert (progress["event_type"], progress["data"]) == ("progress", {"percent": 5})
    assert set(end) == recorded.STATUS_CHANGE
    assert (end["type"], end["from"], end["to"]) == ("status_change", "executing", "completed")


def test_a_stream_shows_starts_and_the_error_of_the_end(strait: Api, clock: MovingClock) -> None:
    strait.endpoint.answer = lambda _: (400, None)
    job = strait.job()
    at = (clock.now() + timedelta(hours=1)).isoformat()
    run_id = strait.start(job, scheduled_at=at)
    with stream(strait.client, f"/v1/runs/{run_id}/stream") as frames:
        clock.advance(hours=1)
        start, end = data(next(frames)), data(next(frames))
    assert (start["from"], start["to"]) == ("dequeued", "executing")
    assert (end["to"], end["error"]) == ("dead_letter", "endpoint returned 400")


def test_chunks_have_a_stream_of_their_own(strait: Api) -> None:
    go = threading.Event()

    def answer(request: Received) -> Answer:
        go.wait(10)
        request.report("stream", {"chunk": "Hel", "stream_id": "s1"})
        request.report("stream", {"chunk": "lo\n\nü", "done": True})
        request.report("stream")
        return 200, None

    strait.endpoint.answer = answer
    run_id = strait.start(strait.job())
    strait.until(run_id, "executing")
    with stream(strait.client, f"/v1/runs/{run_id}/stream/chunks") as frames:
        go.set()
        chunks = [data(next(frames)) for _ in range(3)]
    assert all(set(chunk) == recorded.STREAMED_CHUNK for chunk in chunks)
    assert [(c["chunk"], c["stream_id"], c["done"]) for c in chunks] == [
        ("Hel", "s1", False),
        ("lo\n\nü", "default", True),
        ("", "default", False),
    ]


def test_streams_of_ended_and_unknown_runs_are_refused(strait: Api) -> None:
    run_id = strait.start(strait.job())
    strait.ended(run_id)
    for path in (f"/v1/runs/{run_id}/stream", f"/v1/runs/{run_id}/stream/chunks"):
        answer = strait.client.get(path)
        assert (answer.status_code, answer.json()["error"]["message"]) == (
            410,
            "run already in terminal state",
        )
    assert strait.client.get("/v1/runs/nope/stream").status_code == 404


def test_the_stream_of_an_event_ends_with_it(strait: Api) -> None:
    strait.endpoint.answer = lambda request: (
        request.report("wait-for-event", {"event_key": "k"}).status_code,
        None,
    )
    strait.until(strait.start(strait.job()), "waiting")
    with stream(strait.client, "/v1/events/k/stream") as frames:
        first = next(frames)
        strait.client.post("/v1/events/k/send", json={})
        rest = list(frames)
    assert first.startswith('event: status\ndata: {"id":')
    assert [json.loads(frame.partition("data: ")[2])["status"] for frame in (first, *rest)] == [
        "waiting",
        "received",
    ]
    with stream(strait.client, "/v1/events/k/stream") as frames:
        assert len(list(frames)) == 1


@pytest.fixture
def impatient() -> Iterator[LocalServer]:
    with LocalServer(settings=Settings(keepalive_seconds=0.02)) as server:
        yield server


def test_an_idle_stream_says_that_it_lives_and_ends_with_the_server(impatient: LocalServer) -> None:
    headers = {"Authorization": f"Bearer {impatient.api_key}"}
    with (
        Endpoint(impatient.url) as endpoint,
        httpx.Client(base_url=impatient.url, headers=headers, trust_env=False) as client,
    ):
        strait = Api(client, endpoint)
        run_id = strait.start(strait.job(), scheduled_at="2999-01-01T00:00:00Z")
        with stream(client, f"/v1/runs/{run_id}/stream") as frames:
            assert next(frames) == next(frames) == ": keepalive"
            impatient.close()
            assert {*frames} <= {": keepalive"}


def test_a_client_that_leaves_is_forgotten(server: LocalServer, strait: Api) -> None:
    run_id = strait.start(strait.job(), scheduled_at="2999-01-01T00:00:00Z")
    with stream(strait.client, f"/v1/runs/{run_id}/stream"):
        assert server.runtime.hub._listeners
    eventually(lambda: not server.runtime.hub._listeners)
