"""Answers of the server of July 2026, which differs from the described one, do not break a client."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from strait import (
    ApiError,
    Client,
    ConflictError,
    DecodeError,
    HttpStatusError,
    NotFoundError,
    RateLimitedError,
    UnauthorizedError,
    response_metadata,
)

HEALTH = {"status": "degraded", "timestamp": "2026-11-23T03:40:16Z", "version": "dev"}
RUN = {
    "id": "r", "job_id": "j", "project_id": "p", "status": "executing", "attempt": 1, "triggered_by": "job_chain",
    "priority": 0, "job_version": 1, "debug_mode": False, "lineage_depth": 0, "is_rollback": False,
    "queue_name": "default", "execution_mode": "worker", "created_at": "2026-11-23T03:40:16.5Z",
}  # fmt: skip


def client(status: int, body: Any, *, headers: dict[str, str] | None = None, strict: bool = False) -> Client:
    def answer(_: httpx.Request) -> httpx.Response:
        if isinstance(body, str):
            return httpx.Response(status, headers=headers, text=body)
        return httpx.Response(status, headers=headers, json=body)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return Client(
        base_url="http://strait.test", api_key="k", http_client=http, max_retries=0, strict_responses=strict
    )


def test_a_field_of_another_value_and_one_that_is_gone_leave_the_rest_readable() -> None:
    health = client(200, HEALTH).health.list()
    assert health.status == "degraded"  # type: ignore[comparison-overlap]  # a value that this description lacks
    assert health["version"] == "dev"
    with pytest.raises(AttributeError, match="the server sent no 'edition'"):
        _ = health.edition
    with pytest.raises(DecodeError, match="health.list"):
        client(200, HEALTH, strict=True).health.list()


def test_new_fields_and_enum_values_are_kept_also_on_the_strict_path() -> None:
    run = client(200, RUN, strict=True).runs.get("r")
    assert (run.triggered_by, run.execution_mode) == ("job_chain", "worker")
    assert run["queue_name"] == "default"
    assert run.to_dict() == RUN


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "bad_request", ApiError),
        (401, "authentication_required", UnauthorizedError),
        (403, "forbidden", UnauthorizedError),
        (404, "not_found", NotFoundError),
        (409, "conflict", ConflictError),
        (410, "internal_error", ApiError),
        (422, "validation_failed", ApiError),
        (429, "enqueue_throttled", RateLimitedError),
        (503, "service_unavailable", ApiError),
    ],
)
def test_the_error_object_gives_message_code_details_and_request_id(
    status: int, code: str, kind: type[HttpStatusError]
) -> None:
    body = {
        "error": {"code": code, "message": "what went wrong", "details": ["name: failed on 'required'"]},
        "request_id": "strait-1/abc-000001",
    }
    with pytest.raises(kind) as caught:
        client(status, body).jobs.get("j")
    error = caught.value
    assert (error.message, error.code, error.request_id) == ("what went wrong", code, "strait-1/abc-000001")
    assert error.details == ["name: failed on 'required'"]
    assert str(error) == "what went wrong (name: failed on 'required')"


@pytest.mark.parametrize(
    ("body", "message", "code"),
    [
        (
            {"code": "quota_exceeded", "kind": "project_limit_reached", "message": "too many", "limit": 1},
            "too many",
            "quota_exceeded",
        ),
        (
            {"edition": "community", "error": "cloud only", "upgrade": "/upgrade"},
            "cloud only",
            "internal_error",
        ),
    ],
)
def test_a_402_without_an_envelope_is_read(body: dict[str, Any], message: str, code: str) -> None:
    with pytest.raises(ApiError) as caught:
        client(402, body).jobs.create(name="n", slug="s", project_id="p")
    assert (caught.value.status, caught.value.message, caught.value.code) == (402, message, code)
    assert caught.value.body == body


def test_a_replayed_answer_says_so() -> None:
    made = {"id": "r", "status": "queued", "payload_hash": "h", "idempotency_hit": False}
    result = client(201, made, headers={"Idempotency-Replayed": "true"}, strict=True).jobs.trigger("j")
    assert result.outcome == "created"
    assert result.get("run_token") is None
    assert response_metadata(result).idempotency_replayed


def test_a_text_where_an_operation_is_gone_is_an_error_with_that_text() -> None:
    with pytest.raises(NotFoundError, match="404 page not found"):
        client(404, "404 page not found\n").runs.get_usage("r")
