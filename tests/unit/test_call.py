"""The life of a call, without a server, a clock or a sleep: the test feeds the flow what came of each step."""

from __future__ import annotations

import json
from typing import Any

import pytest

from strait._core.call import Answered, Failed, Flow, Send, Settings, Sleep, call
from strait._core.codec import JsonAnswer, NoAnswer
from strait._core.errors import (
    ApiError,
    ConflictError,
    DecodeError,
    HttpStatusError,
    NotFoundError,
    RateLimitedError,
    RequestTimeoutError,
    StraitError,
    TransportError,
    UnauthorizedError,
    ValidationError,
)
from strait._core.request import Operation, Repeat, Request
from strait._core.response import last_response
from strait._core.retry import RetryPolicy

READ = Request(
    Operation("things.get", "get-thing", "GET", "/v1/things/{id}", JsonAnswer(), Repeat.ALWAYS),
    "/v1/things/1",
)
CREATE = Request(Operation("things.create", "create-thing", "POST", "/v1/things", JsonAnswer()), "/v1/things")
TRIGGER = Request(
    Operation("things.trigger", "trigger-thing", "POST", "/v1/t", JsonAnswer(), Repeat.WITH_KEY), "/v1/t"
)
DELETE = Request(
    Operation("things.delete", "delete-thing", "DELETE", "/v1/things/{id}", NoAnswer(), Repeat.ALWAYS),
    "/v1/things/1",
)

Step = tuple[int, Any] | tuple[int, Any, dict[str, str]] | str


class World:
    """Plays the driver: each send takes a second, each pause its time."""

    def __init__(self, *steps: Step) -> None:
        self.now = 100.0
        self.steps = list(steps)
        self.sends: list[Send] = []
        self.pauses: list[float] = []

    def run(self, flow: Flow[Any]) -> Any:
        try:
            step = next(flow)
            while True:
                step = flow.send(self._pause(step.seconds) if isinstance(step, Sleep) else self._answer(step))
        except StopIteration as stop:
            return stop.value

    def keys(self) -> list[str | None]:
        return [dict(send.headers).get("Idempotency-Key") for send in self.sends]

    def _pause(self, seconds: float) -> float:
        self.pauses.append(seconds)
        self.now += seconds
        return self.now

    def _answer(self, send: Send) -> Answered | Failed:
        self.sends.append(send)
        started, self.now = self.now, self.now + 1.0
        step = self.steps.pop(0)
        if isinstance(step, str):
            error = (RequestTimeoutError if step == "timeout" else TransportError)(step)
            return Failed(error, step != "refused", started, self.now)
        status, body, *rest = step
        headers = rest[0] if rest else {}
        content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
        kind = headers.get("content-type", "application/json" if content else "")
        return Answered(status, pairs, content, kind, started, self.now)


def settings(**changes: Any) -> Settings:
    keys = iter(f"key-{n}" for n in range(1, 9))
    policy = RetryPolicy(max_retries=changes.pop("max_retries", 2), base_delay=4.0)
    return Settings(retry=policy, dice=lambda: 0.5, new_key=lambda: next(keys), **changes)


def test_an_answer_is_returned_and_remembered() -> None:
    world = World((200, {"a": 1}, {"X-Request-Id": "r-1"}))
    assert world.run(call(READ, settings())) == {"a": 1}
    metadata = last_response()
    assert metadata is not None
    assert (metadata.status, metadata.attempts, metadata.elapsed, metadata.request_id) == (200, 1, 1.0, "r-1")


def test_a_read_is_repeated_after_every_passing_fault_with_growing_pauses() -> None:
    world = World("reset", (503, None), (200, 1))
    assert world.run(call(READ, settings())) == 1
    assert world.pauses == [2.0, 4.0]
    metadata = last_response()
    assert metadata is not None
    assert metadata.attempts == 3
    assert metadata.elapsed == 9.0


def test_after_the_last_repeat_the_last_error_is_raised_with_its_attempts() -> None:
    world = World((500, {"error": "a"}), (500, {"error": "b"}), (500, {"error": "c"}))
    with pytest.raises(ApiError, match="^c$") as caught:
        world.run(call(READ, settings()))
    assert caught.value.attempts == 3
    assert caught.value.operation == "things.get"
    assert caught.value.method == "GET"


@pytest.mark.parametrize("fault", ["reset", "timeout", (500, None), (502, None), (504, None)])
def test_a_create_whose_fate_is_unknown_is_not_repeated(fault: Any) -> None:
    world = World(fault)
    with pytest.raises(StraitError):
        world.run(call(CREATE, settings()))
    assert len(world.sends) == 1


@pytest.mark.parametrize("fault", ["refused", (429, None)])
def test_a_create_that_the_server_has_not_taken_is_repeated(fault: Any) -> None:
    world = World(fault, (201, {"id": 1}))
    assert world.run(call(CREATE, settings())) == {"id": 1}


@pytest.mark.parametrize("request_", [READ, CREATE, TRIGGER])
@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 422, 501])
def test_a_refusal_is_final(request_: Request[Any], status: int) -> None:
    world = World((status, {"error": "no"}))
    with pytest.raises(HttpStatusError, match="^no$"):
        world.run(call(request_, settings()))
    assert len(world.sends) == 1


def test_a_minted_key_stays_the_same_after_faults_and_changes_after_an_answered_429() -> None:
    world = World("reset", (429, None), (201, 1))
    assert world.run(call(TRIGGER, settings())) == 1
    assert world.keys() == ["key-1", "key-1", "key-2"]


def test_a_callers_key_never_changes() -> None:
    world = World("reset", (429, None), (201, 1))
    world.run(call(TRIGGER, settings(), None, "mine"))
    assert world.keys() == ["mine", "mine", "mine"]


def test_no_key_is_minted_where_nothing_would_be_repeated() -> None:
    world = World((201, 1))
    world.run(call(TRIGGER, settings(max_retries=0)))
    assert world.keys() == [None]


@pytest.mark.parametrize("key", ["", "k" * 257, "ä" * 129])
def test_an_impossible_key_is_refused_before_anything_is_sent(key: str) -> None:
    world = World()
    with pytest.raises(ValidationError, match="idempotency_key"):
        world.run(call(TRIGGER, settings(), None, key))
    assert world.sends == []


def test_retry_after_seconds_are_waited() -> None:
    world = World((429, None, {"Retry-After": "7"}), (200, 1))
    world.run(call(READ, settings()))
    assert world.pauses == [7.0]


def test_a_retry_after_date_counts_by_the_servers_own_clock() -> None:
    dates = {"Date": "Mon, 23 Nov 2026 10:00:00 GMT", "Retry-After": "Mon, 23 Nov 2026 10:00:09 GMT"}
    world = World((503, None, dates), (200, 1))
    world.run(call(READ, settings()))
    assert world.pauses == [9.0]


def test_a_retry_after_beyond_the_cap_gives_up_at_once() -> None:
    world = World((429, None, {"Retry-After": "3600"}))
    with pytest.raises(RateLimitedError) as caught:
        world.run(call(READ, settings()))
    assert caught.value.retry_after == 3600.0
    assert len(world.sends) == 1


def test_the_deadline_shortens_attempts_and_ends_the_call() -> None:
    world = World("timeout", "timeout", (200, 1))
    with pytest.raises(RequestTimeoutError) as caught:
        world.run(call(READ, settings(deadline=5.5, timeout=4.0)))
    assert [send.timeout for send in world.sends] == [4.0, 2.5]
    assert any("deadline_ms=5500" in note for note in caught.value.__notes__)


def test_a_delete_answered_not_found_on_a_repeat_counts_as_done() -> None:
    world = World("reset", (404, {"error": "job not found"}))
    assert world.run(call(DELETE, settings())) is None
    metadata = last_response()
    assert metadata is not None
    assert metadata.status == 404


def test_a_delete_answered_not_found_at_first_is_an_error() -> None:
    with pytest.raises(NotFoundError):
        World((404, None)).run(call(DELETE, settings()))


def test_a_page_of_html_is_a_decode_error_that_names_the_call() -> None:
    world = World((200, b"<html>proxy</html>", {"content-type": "text/html"}))
    with pytest.raises(
        DecodeError, match=r"things\.get: cannot read the answer: expected JSON, got text/html"
    ) as e:
        world.run(call(READ, settings()))
    assert e.value.body == "<html>proxy</html>"
    assert e.value.response is not None


def test_a_redirect_is_an_error_that_says_where_to() -> None:
    world = World((302, None, {"Location": "https://other.example/x?token=s"}))
    with pytest.raises(ApiError, match=r"redirects to https://other\.example/x;"):
        world.run(call(READ, settings()))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, UnauthorizedError),
        (403, UnauthorizedError),
        (404, NotFoundError),
        (409, ConflictError),
        (418, ApiError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[HttpStatusError]) -> None:
    with pytest.raises(kind) as caught:
        World((status, {"error": {"code": "c", "message": "m", "details": ["d"]}, "request_id": "r"})).run(
            call(CREATE, settings())
        )
    error = caught.value
    assert (error.message, error.code, error.details, error.request_id, error.status) == (
        "m",
        "c",
        ["d"],
        "r",
        status,
    )


def test_a_quota_body_without_an_envelope_gives_its_message_and_code() -> None:
    body = {
        "code": "quota_exceeded",
        "kind": "project_limit_reached",
        "message": "too many",
        "limit": 1,
        "current": 1,
    }
    with pytest.raises(ApiError, match="^too many$") as caught:
        World((402, body)).run(call(CREATE, settings()))
    assert caught.value.code == "quota_exceeded"
    assert caught.value.body == body


def test_extra_headers_reach_every_attempt() -> None:
    world = World("refused", (201, 1))
    world.run(call(CREATE, settings(), {"X-Trace": "t"}))
    assert [dict(send.headers)["X-Trace"] for send in world.sends] == ["t", "t"]


@pytest.mark.parametrize(
    "changes", [{"timeout_ms": 0}, {"deadline_ms": -1}, {"max_retries": -1}, {"timeout_ms": True}]
)
def test_impossible_options_are_refused_by_name(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(changes))):
        settings().changed(**changes)
