"""An app on a real port, in a thread of this process."""

from __future__ import annotations

import socket
import threading

import httpx
import pytest

from strait.authoring import JobOptions, define_job
from strait.hosting import run_in_thread, serve

from .driver import HEADERS


def app():
    return serve(
        define_job(JobOptions(slug="charge", run=lambda payload, ctx: payload)),
        base_url="https://strait.test",
    )


def test_the_app_answers_from_the_first_line_of_the_block_to_the_last() -> None:
    with run_in_thread(app()) as url:
        assert httpx.get(f"{url}/health").json() == {"status": "ok"}
        assert httpx.post(f"{url}/charge", json={"n": 1}, headers=HEADERS).json() == {"n": 1}
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/health")
    assert not [thread for thread in threading.enumerate() if thread.name == "strait-hosting"]


def test_a_port_can_be_chosen_and_is_given_back() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    for _ in range(2):
        with run_in_thread(app(), port=port) as url:
            assert url == f"http://127.0.0.1:{port}"


def test_a_port_that_is_taken_is_an_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        with run_in_thread(app(), port=taken.getsockname()[1]):
            pass


def test_an_app_that_does_not_start_is_an_error() -> None:
    async def broken(scope, receive, send):
        await receive()
        await send({"type": "lifespan.startup.failed", "message": "no database"})

    with pytest.raises(RuntimeError, match="did not start"), run_in_thread(broken):
        pass


def test_the_app_stops_when_the_block_raises() -> None:
    with pytest.raises(KeyError), run_in_thread(app()) as url:
        raise KeyError
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_names_of_the_package_are_those_it_lists() -> None:
    import strait.hosting

    assert dir(strait.hosting) == strait.hosting.__all__ == sorted(strait.hosting.__all__)
    for name in strait.hosting.__all__:
        assert getattr(strait.hosting, name)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = strait.hosting.nonsense  # type: ignore[attr-defined]
