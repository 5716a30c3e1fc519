"""The server's call to a handler: headers, signature, answers."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from pydantic import BaseModel

from strait._core.dispatch import (
    MAX_RESULT_BYTES,
    Answer,
    BadDispatchError,
    NonRetryableError,
    ResultError,
    RetryLater,
    SignatureError,
    answer_of_error,
    answer_of_value,
    is_endpoint_test,
    read_dispatch,
    sign,
    verify,
)

# What a real server sent (July 2026), as it was recorded.
SECRET = "dummy-dispatch-secret-0001"
SIGNED_AT = 1795405217
BODY = b'{"n": 1, "scenario": "d-200-json"}'
RECORDED = {
    "Host": "endpoint.test:8597",
    "User-Agent": "Go-http-client/1.1",
    "Content-Length": "34",
    "Baggage": "k=v",
    "Content-Type": "application/json",
    "Sentry-Trace": "4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1",
    "Traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "Tracestate": "vendor=1",
    "X-Attempt": "1",
    "X-Job-Id": "01a2067d-7d9a-76da-8f33-06e7f39fd8c4",
    "X-Run-Id": "01a2067d-7e71-7b57-ab09-32d37c2127d4",
    "X-Run-Token": "header.claims.signature",
    "X-Secret-Api_key": "dummy-secret-value",
    "X-Strait-Signature": "v1=6ada26c65ebda42fffcef9e7c8f4e247325c9ff6c4e9b08a9528d48d95d75129",
    "X-Strait-Timestamp": str(SIGNED_AT),
    "Accept-Encoding": "gzip",
}
SECOND_ATTEMPT = RECORDED | {
    "X-Attempt": "2",
    "X-Checkpoint-At": "2026-11-23T03:40:24Z",
    "X-Last-Checkpoint": '{"list":[1,2],"step":7}',
    "X-Previous-Error": "endpoint returned 503",
}


def test_a_recorded_dispatch_is_read() -> None:
    dispatch = read_dispatch(RECORDED, BODY)
    assert dispatch.run_id == "01a2067d-7e71-7b57-ab09-32d37c2127d4"
    assert dispatch.job_id == "01a2067d-7d9a-76da-8f33-06e7f39fd8c4"
    assert dispatch.attempt == 1
    assert dispatch.token == "header.claims.signature"
    assert dispatch.payload == {"n": 1, "scenario": "d-200-json"}
    assert dispatch.traceparent == "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    assert dispatch.tracestate == "vendor=1"
    assert (dispatch.last_checkpoint, dispatch.checkpoint_at, dispatch.previous_error) == (None, None, None)


@pytest.mark.parametrize("spell", [str.lower, str.upper, str.title])
def test_names_of_headers_are_found_in_any_case(spell) -> None:
    assert read_dispatch({spell(k): v for k, v in RECORDED.items()}, BODY) == read_dispatch(RECORDED, BODY)


def test_a_later_attempt_brings_what_the_earlier_one_left() -> None:
    dispatch = read_dispatch(SECOND_ATTEMPT, BODY)
    assert dispatch.attempt == 2
    assert dispatch.last_checkpoint == {"list": [1, 2], "step": 7}
    assert dispatch.checkpoint_at == datetime(2026, 11, 23, 3, 40, 24, tzinfo=UTC)
    assert dispatch.previous_error == "endpoint returned 503"


def test_secrets_are_found_in_any_case_as_go_changes_the_names_it_sends() -> None:
    secrets = read_dispatch(RECORDED, BODY).secrets
    assert secrets["API_KEY"] == secrets["Api_key"] == "dummy-secret-value"
    assert list(secrets) == ["api_key"]
    assert secrets.get("OTHER") is None


def test_no_repr_shows_a_token_a_secret_or_the_payload() -> None:
    shown = repr(read_dispatch(SECOND_ATTEMPT, BODY))
    for hidden in ("header.claims", "dummy-secret-value", "d-200-json", "step", "503"):
        assert hidden not in shown


@pytest.mark.parametrize("body", [b"", b" \n"])
def test_the_empty_body_of_a_scheduled_run_is_no_payload(body) -> None:
    assert read_dispatch(RECORDED, body).payload is None


@pytest.mark.parametrize("name", ["X-Run-Id", "X-Job-Id", "X-Attempt", "X-Run-Token"])
def test_a_missing_header_is_named(name) -> None:
    with pytest.raises(BadDispatchError, match=f"{name} is missing") as caught:
        read_dispatch({k: v for k, v in RECORDED.items() if k != name}, BODY)
    assert answer_of_error(caught.value).status == 400


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-Attempt", "0"),
        ("X-Attempt", "one"),
        ("X-Attempt", "-1"),
        ("X-Attempt", "1.0"),
        ("X-Run-Id", "a b"),
        ("X-Run-Token", "first, second"),
        ("X-Run-Token", "tök"),
        ("X-Last-Checkpoint", "{"),
        ("X-Checkpoint-At", "yesterday"),
        ("X-Checkpoint-At", "2026-11-23T03:40:24"),
    ],
)
def test_a_malformed_header_is_named_and_its_value_kept_to_itself(name, value) -> None:
    with pytest.raises(BadDispatchError, match=name) as caught:
        read_dispatch(RECORDED | {name: value}, BODY)
    assert value not in str(caught.value).replace(name, "")


def test_a_body_that_is_not_json_is_refused() -> None:
    with pytest.raises(BadDispatchError, match="the body is not JSON"):
        read_dispatch(RECORDED, b"{broken")


def test_the_recorded_signature_is_what_sign_makes() -> None:
    assert sign(SECRET, SIGNED_AT, BODY) == RECORDED["X-Strait-Signature"]


@pytest.mark.parametrize("secrets", [SECRET, [SECRET], ["the-new-secret", SECRET], (SECRET, "another")])
def test_the_recorded_signature_is_accepted_with_its_secret_among_several(secrets) -> None:
    verify(RECORDED, BODY, secrets, SIGNED_AT + 2)


@pytest.mark.parametrize("offset", [-300, 300])
def test_a_signature_is_good_for_five_minutes_either_way(offset) -> None:
    verify(RECORDED, BODY, SECRET, SIGNED_AT + offset)


@pytest.mark.parametrize(("offset", "text"), [(-301, "301 s ahead"), (301, "301 s ago")])
def test_an_old_or_early_signature_is_refused(offset, text) -> None:
    with pytest.raises(SignatureError, match=text):
        verify(RECORDED, BODY, SECRET, SIGNED_AT + offset)


def test_the_tolerance_can_be_chosen() -> None:
    with pytest.raises(SignatureError, match="over the 5 s allowed"):
        verify(RECORDED, BODY, SECRET, SIGNED_AT + 6, tolerance_secs=5)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"X-Strait-Signature": ""}, "missing"),
        ({"X-Strait-Timestamp": ""}, "missing"),
        ({"X-Strait-Timestamp": "now"}, "not a number"),
        ({"X-Strait-Timestamp": str(SIGNED_AT + 1)}, "fits none"),
        ({"X-Strait-Signature": "v1=" + "0" * 64}, "fits none"),
        ({"X-Strait-Signature": "v1=é"}, "fits none"),
        ({"X-Strait-Signature": RECORDED["X-Strait-Signature"][3:]}, "fits none"),
    ],
)
def test_a_wrong_or_missing_signature_is_refused(change, text) -> None:
    with pytest.raises(SignatureError, match=text) as caught:
        verify(RECORDED | change, BODY, SECRET, SIGNED_AT)
    assert answer_of_error(caught.value).status == 401


def test_another_body_is_refused() -> None:
    with pytest.raises(SignatureError):
        verify(RECORDED, BODY + b" ", SECRET, SIGNED_AT)


@pytest.mark.parametrize("secrets", [[], "", [""]])
def test_an_empty_secret_signs_nothing(secrets) -> None:
    forged = RECORDED | {"X-Strait-Signature": sign("", SIGNED_AT, BODY)}
    with pytest.raises(SignatureError):
        verify(forged, BODY, secrets, SIGNED_AT)


def test_a_single_secret_is_not_taken_for_a_list_of_letters() -> None:
    forged = RECORDED | {"X-Strait-Signature": sign(SECRET[0], SIGNED_AT, BODY)}
    with pytest.raises(SignatureError):
        verify(forged, BODY, SECRET, SIGNED_AT)


def test_the_recorded_endpoint_test_is_recognised_and_its_signature_good() -> None:
    body = b'{"type":"endpoint.test"}'
    headers = {
        "User-Agent": "Strait-Endpoint-Verify/1.0",
        "X-Strait-Timestamp": "1795405216",
        "X-Strait-Signature": sign("any-secret", 1795405216, body),
    }
    assert is_endpoint_test(headers, body)
    verify(headers, body, "any-secret", 1795405216)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"User-Agent": "Go-http-client/1.1"}, b'{"type":"endpoint.test"}'),
        ({"User-Agent": "Strait-Endpoint-Verify/1.0", "X-Run-Id": "r"}, b'{"type":"endpoint.test"}'),
        ({"User-Agent": "Strait-Endpoint-Verify/1.0"}, b'{"type":"other"}'),
        ({"User-Agent": "Strait-Endpoint-Verify/1.0"}, b""),
    ],
)
def test_a_run_is_never_taken_for_an_endpoint_test(headers, body) -> None:
    assert not is_endpoint_test(headers, body)


class Receipt(BaseModel):
    total: int
    at: datetime


@dataclass
class Point:
    x: int


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ({"a": 1}, b'{"a":1}'),
        ([], b"[]"),
        (0, b"0"),
        (False, b"false"),
        ("", b'""'),
        ("ü", '"ü"'.encode()),
        (Point(1), b'{"x":1}'),
        (Receipt(total=3, at=datetime(2026, 1, 2, tzinfo=UTC)), b'{"total":3,"at":"2026-01-02T00:00:00Z"}'),
        ("backslash \\u0000", b'"backslash \\\\u0000"'),
    ],
)
def test_a_value_is_answered_as_json(value, sent) -> None:
    assert answer_of_value(value) == Answer(200, (("Content-Type", "application/json"),), sent)


def test_none_is_answered_without_content() -> None:
    assert answer_of_value(None) == Answer(204)


class Measured(BaseModel):
    value: float


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        {"x": [float("inf")]},
        Measured(value=float("nan")),
        object(),
        {"x": {1, 2}, "y": object()},
    ],
)
def test_a_result_that_is_not_json_is_a_failure_and_is_not_repeated(value) -> None:
    with pytest.raises(ResultError, match="not JSON") as caught:
        answer_of_value(value)
    assert answer_of_error(caught.value).status == 422


def test_a_nul_character_is_refused_because_the_server_would_lose_the_run_over_it() -> None:
    with pytest.raises(ResultError, match="NUL"):
        answer_of_value({"text": "a\x00b"})


def test_a_result_over_the_servers_limit_is_refused_because_it_would_be_cut() -> None:
    assert answer_of_value("x" * (MAX_RESULT_BYTES - 2)).status == 200
    with pytest.raises(ResultError, match="1048577 bytes"):
        answer_of_value("x" * (MAX_RESULT_BYTES - 1))


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (RuntimeError("broken"), 500),
        (NonRetryableError("no such customer"), 422),
        (RetryLater(), 429),
        (SignatureError("forged"), 401),
        (BadDispatchError("no run"), 400),
    ],
)
def test_each_error_has_its_status(error, status) -> None:
    answer = answer_of_error(error)
    assert answer.status == status
    assert json.loads(answer.body) == {"error": f"{type(error).__name__}: {error}"}


def test_retry_later_says_when() -> None:
    assert ("Retry-After", "30") in answer_of_error(RetryLater("busy", after_secs=30)).headers
    assert "Retry-After" not in dict(answer_of_error(RetryLater("busy")).headers)


def test_the_text_of_an_error_fits_a_header_since_older_servers_send_it_back_in_one() -> None:
    body = answer_of_error(RuntimeError("line\nnext ü\x00" * 1000)).body
    assert body.isascii()
    assert b"\n" not in body
    assert b"\x00" not in body
    assert len(json.loads(body)["error"]) == 1000


def test_errors_of_handlers_survive_pickling() -> None:
    error = pickle.loads(pickle.dumps(RetryLater("busy", after_secs=3)))
    assert (str(error), error.after_secs) == ("busy", 3)
