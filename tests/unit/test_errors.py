"""What an error answer means, and that errors survive being copied, pickled and shown."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from typing import Any

import pytest

from strait._core import errors
from strait._core.errors import (
    ApiError,
    ConflictError,
    CostBudgetExceededError,
    DagValidationError,
    DecodeError,
    HttpStatusError,
    NotFoundError,
    RateLimitedError,
    RequestTimeoutError,
    StraitError,
    StraitTimeoutError,
    TransportError,
    UnauthorizedError,
    ValidationError,
    error_of_answer,
    map_http_error,
    parse_body,
)
from strait._core.response import RateLimit, ResponseMetadata

JSON = "application/json"
STATUS_ERRORS = (UnauthorizedError, NotFoundError, ConflictError, RateLimitedError, ApiError)


def answered(status: int, body: Any, content_type: str = JSON) -> HttpStatusError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return error_of_answer(status, content, content_type, "jobs.get")


# The tree and the constructors


def test_every_error_is_a_strait_error() -> None:
    classes = [
        value for value in vars(errors).values() if inspect.isclass(value) and issubclass(value, Exception)
    ]
    assert len(classes) == 14
    assert all(issubclass(cls, StraitError) for cls in classes)


def test_status_errors_are_siblings_so_the_order_of_except_clauses_keeps_its_meaning() -> None:
    for one in STATUS_ERRORS:
        assert issubclass(one, HttpStatusError)
        assert [other for other in STATUS_ERRORS if issubclass(one, other)] == [one]


def test_a_timeout_is_a_transport_error_but_waiting_in_vain_is_not() -> None:
    assert issubclass(RequestTimeoutError, TransportError)
    assert not issubclass(StraitTimeoutError, TransportError)


def test_constructors_take_what_they_took_in_0_1() -> None:
    cause = OSError("down")
    assert TransportError("m").cause is None
    assert TransportError("m", cause=cause).cause is cause
    assert DecodeError("m", "text", cause).body == "text"
    assert DecodeError(message="m", body="text").cause is None
    assert ValidationError("m").issues == []
    assert ValidationError("m", issues=["a: b"]).issues == ["a: b"]
    for cls in STATUS_ERRORS:
        error = cls(status=418, message="m", body={"a": 1})
        assert (error.status, str(error), error.body) == (418, "m", {"a": 1})
        assert cls(418, "m").body is None
    late = StraitTimeoutError("m", run_id="r", elapsed_ms=5)
    assert (late.run_id, late.elapsed_ms) == ("r", 5)
    dag = DagValidationError("m", cycles=["a"], missing_refs=["b"], duplicate_refs=["c"])
    assert (dag.cycles, dag.missing_refs, dag.duplicate_refs) == (["a"], ["b"], ["c"])
    assert DagValidationError("m").cycles == []
    cost = CostBudgetExceededError("m", current_cost_microusd=5, max_cost_microusd=4)
    assert (cost.current_cost_microusd, cost.max_cost_microusd) == (5, 4)


def test_every_error_has_a_status_and_a_body_even_if_there_was_no_answer() -> None:
    for error in (StraitError("m"), TransportError("m"), ValidationError("m"), DagValidationError("m")):
        assert (error.status, error.body, error.operation, error.url, error.attempts) == (None,) * 5


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (401, UnauthorizedError),
        (403, UnauthorizedError),
        (404, NotFoundError),
        (409, ConflictError),
        (429, RateLimitedError),
        *((status, ApiError) for status in (300, 400, 402, 405, 410, 418, 422, 451, 500, 503, 599)),
    ],
)
def test_the_status_decides_the_class(status: int, cls: type[HttpStatusError]) -> None:
    assert type(map_http_error(status, "m", {"a": 1})) is cls
    assert type(map_http_error(status, "m")) is cls


# Every form of body that servers send


def test_an_error_text_is_the_message_and_the_status_names_the_code() -> None:
    error = answered(404, {"error": "run not found", "request_id": "host/abc-1"})
    assert str(error) == error.message == "run not found"
    assert (error.code, error.request_id, error.details) == ("not_found", "host/abc-1", [])


def test_an_error_object_gives_message_code_and_details() -> None:
    body = {
        "error": {
            "code": "validation_error",
            "message": "validation failed",
            "details": ["Name: failed on 'required'"],
        },
        "request_id": "host/abc-2",
    }
    error = answered(400, body)
    assert (error.message, error.code) == ("validation failed", "validation_error")
    assert error.details == ["Name: failed on 'required'"]
    assert error.request_id == "host/abc-2"
    assert str(error) == "validation failed (Name: failed on 'required')"
    assert error.body == body


def test_an_error_object_may_lack_details() -> None:
    assert answered(409, {"error": {"code": "conflict", "message": "busy"}}).details == []


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        (
            {"code": "quota_exceeded", "kind": "project_limit_reached", "message": "no more", "plan": "free"},
            "no more",
            "quota_exceeded",
        ),
        ({"edition": "community", "error": "cloud only", "upgrade": "x"}, "cloud only", "internal_error"),
    ],
)
def test_quota_bodies_without_an_envelope_are_understood(body: Any, message: str, code: str) -> None:
    error = answered(402, body)
    assert (type(error), error.message, error.code) == (ApiError, message, code)


def test_a_bare_error_word_of_the_login_flow_is_the_message() -> None:
    assert str(answered(400, {"error": "authorization_pending"})) == "authorization_pending"


@pytest.mark.parametrize(
    ("status", "body", "message"),
    [
        (404, b"404 page not found\n", "404 page not found"),
        (429, b"Too Many Requests\n", "Too Many Requests"),
    ],
)
def test_plain_text_is_the_message(status: int, body: bytes, message: str) -> None:
    error = answered(status, body, "text/plain; charset=utf-8")
    assert (str(error), error.body) == (message, body.decode())


@pytest.mark.parametrize("status", [405, 500, 504])
def test_an_empty_body_gives_a_message_that_names_operation_and_status(status: int) -> None:
    error = answered(status, b"", "")
    assert str(error) == f"jobs.get failed with status {status}"
    assert error.body is None
    assert error.code == "internal_error"


@pytest.mark.parametrize("body", [b"<html>", b"  \n<!DOCTYPE html><p>secret</p>"])
def test_a_page_of_html_stays_in_the_body_and_out_of_the_message(body: bytes) -> None:
    error = answered(502, body, "text/html")
    assert str(error) == "jobs.get failed with status 502"
    assert error.body == body.decode()


def test_a_refused_batch_tells_which_items_were_wrong() -> None:
    errors_ = [{"index": 0, "message": "slug taken"}, {"index": 2, "message": "no name"}]
    error = answered(400, {"created": None, "errors": errors_})
    assert error.details == ["0: slug taken", "2: no name"]
    assert str(error) == "jobs.get failed with status 400 (0: slug taken; 2: no name)"


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        [1],
        "text",
        7,
        None,
        True,
        {"error": None},
        {"error": 5},
        {"error": {}},
        {"error": []},
        {"error": ""},
        {"error": " "},
        {"error": {"message": None, "code": 5, "details": "x"}, "request_id": 9},
        {"error": {"details": {"a": 1}}, "errors": {"a": 1}, "message": 5},
    ],
)
def test_bodies_that_say_nothing_useful_still_give_an_error_with_all_attributes(body: Any) -> None:
    error = answered(422, body)
    assert str(error) in ("jobs.get failed with status 422", "text")
    assert (error.code, error.details, error.request_id) == ("validation_failed", [], None)
    assert error.body == body


def test_details_that_are_no_texts_are_shown_as_text() -> None:
    assert answered(400, {"error": {"message": "m", "details": [1, {"a": 2}]}}).details == ["1", "{'a': 2}"]


def test_text_that_is_no_utf_8_is_shown_as_far_as_it_can_be() -> None:
    assert str(answered(500, b"bad \xff\xfe end", "text/plain")) == "bad \ufffd\ufffd end"
    assert answered(500, b'{"error": "x\xff"}').message == "x\ufffd"


def test_json_is_recognised_without_its_content_type_and_behind_a_byte_order_mark() -> None:
    assert answered(400, b' {"error": "x"}', "text/plain").message == "x"
    assert answered(400, b'\xef\xbb\xbf{"error": "x"}', JSON).message == "x"
    assert answered(400, b'"x"', "Application/JSON").body == "x"


@pytest.mark.parametrize("body", [b'{"error": "x', b"{", b"[" * 100_000, b'{"a":' * 100_000])
def test_broken_or_endlessly_nested_json_is_a_text(body: bytes) -> None:
    error = answered(500, body)
    assert error.body == body.decode()
    assert len(str(error)) < 1100


def test_a_huge_body_is_cut_in_the_message_and_whole_in_body() -> None:
    text = "x" * 1_000_000
    for error in (
        answered(500, text.encode(), "text/plain"),
        answered(500, {"error": text}),
        answered(500, {"error": {"message": "m", "details": [text] * 3}}),
    ):
        assert len(str(error)) < 3000
        assert text in json.dumps(error.body)


def test_many_details_are_counted_in_the_message_and_kept_in_details() -> None:
    error = answered(400, {"error": {"message": "m", "details": [f"d{n}" for n in range(500)]}})
    assert str(error).endswith("d9; and 490 more)")
    assert len(error.details) == 500


def test_an_empty_answer_has_no_body() -> None:
    assert parse_body(b"", JSON) is None


# Headers


def with_headers(**headers: str) -> RateLimitedError:
    error = RateLimitedError(429, "m")
    pairs = [(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in headers.items()]
    error.response = ResponseMetadata(429, pairs, 1, 0.5)
    return error


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("5", 5.0),
        ("0.5", 0.5),
        (" 7 ", 7.0),
        ("", None),
        ("²", None),
        ("-1", None),
        ("nan", None),
        ("inf", None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        ("1_0", None),
        (".", None),
        ("1e3", None),
    ],
)
def test_retry_after_is_the_servers_figure_in_seconds_or_none(value: str, seconds: float | None) -> None:
    assert with_headers(Retry_After=value).retry_after == seconds


@pytest.mark.parametrize(
    ("value", "limit"),
    [("100", 100), ("-1", -1), ("--5", None), ("²", None), ("9" * 5000, None), ("1_0", None)],
)
def test_a_rate_limit_that_is_no_number_reads_as_none(value: str, limit: int | None) -> None:
    metadata = with_headers(X_RateLimit_Limit=value, X_RateLimit_Remaining="3").response
    assert metadata is not None
    assert metadata.rate_limit == (None if limit is None else RateLimit(limit, 3, None))


def test_headers_are_readable_outside_a_call() -> None:
    assert RateLimitedError(429, "m").headers == {}
    assert RateLimitedError(429, "m").retry_after is None


def test_repeated_headers_are_joined_and_names_are_in_lower_case() -> None:
    metadata = ResponseMetadata(200, [(b"A", b"1"), ("a", "2"), (b"B", b"\xe9")], 1, 0.0)
    assert metadata.headers == {"a": "1, 2", "b": "é"}


# Copies

EVERY = [
    StraitError("m"),
    TransportError("m"),
    RequestTimeoutError("m"),
    DecodeError("m", "text"),
    ValidationError("m", ["a: b"]),
    HttpStatusError(418, "m", {"a": [1]}),
    *(cls(418, "m", {"error": {"code": "c", "details": ["d"]}, "request_id": "r"}) for cls in STATUS_ERRORS),
    StraitTimeoutError("m", "r", 5),
    DagValidationError("m", cycles=["a"], missing_refs=["b"], duplicate_refs=["c"]),
    CostBudgetExceededError("m", 5, 4),
]


@pytest.mark.parametrize("error", EVERY, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(
    "duplicate",
    [copy.copy, copy.deepcopy, *(lambda e, p=p: pickle.loads(pickle.dumps(e, p)) for p in range(6))],
)
def test_copies_and_pickles_have_all_attributes(error: StraitError, duplicate: Any) -> None:
    error = copy.copy(error).about(operation="jobs.get", method="GET", url="/v1/jobs/j")
    error.response = ResponseMetadata(418, [(b"X-Request-Id", b"r")], 3, 1.5)
    error.add_note("a note")
    twin = duplicate(error)
    assert type(twin) is type(error)
    assert (str(twin), twin.args) == (str(error), error.args)
    states = [{k: v for k, v in vars(e).items() if k not in ("response", "cause")} for e in (error, twin)]
    assert states[0] == states[1]
    assert twin.attempts == 3
    assert twin.response is not None
    assert twin.response.headers == {"x-request-id": "r"}
    assert twin.__notes__ == ["a note"]


def test_a_cause_that_cannot_be_pickled_does_not_stop_the_error_from_being_pickled() -> None:
    cause = OSError("down")
    cause.socket = lambda: None  # type: ignore[attr-defined]
    for error in (TransportError("m", cause), DecodeError("m", "b", cause)):
        assert copy.copy(error).cause is cause
        assert pickle.loads(pickle.dumps(error)).cause is None


def test_a_copy_may_be_changed_without_changing_the_error() -> None:
    error = NotFoundError(404, "m")
    copy.copy(error).about(operation="jobs.get")
    assert error.operation is None


class OwnError(ApiError):
    """A user's subclass with another constructor."""

    def __init__(self) -> None:
        super().__init__(500, "own")
        self.extra = 1


def test_a_users_subclass_with_another_constructor_pickles() -> None:
    twin = pickle.loads(pickle.dumps(OwnError()))
    assert (type(twin), twin.extra, twin.status, str(twin)) == (OwnError, 1, 500, "own")


# Secrets


def test_tokens_of_body_headers_and_query_are_in_no_text_of_an_error() -> None:
    secret = "strait_0123456789abcdef"
    for error in EVERY:
        shown = copy.copy(error)
        shown.body = {"key": secret}
        shown.response = ResponseMetadata(400, [(b"authorization", secret.encode())], 1, 0.0)
        assert secret not in f"{shown} {shown!r} {shown.response!r}"
