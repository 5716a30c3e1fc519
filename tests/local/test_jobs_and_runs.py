"""Jobs, triggers and runs, over a real port, with an endpoint that gets the dispatches."""

from __future__ import annotations

import hashlib
import hmac
import threading
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from strait.local import LocalServer
from tests.local import recorded
from tests.local.conftest import Api, eventually
from tests.local.endpoint import Answer, Received
from tests.local.moving_clock import MovingClock

FULL = {
    "max_attempts": 3,
    "timeout_secs": 30,
    "group_id": "g",
    "description": "every field set",
    "cron": "0 3 1 1 *",
    "payload_schema": {"type": "object", "required": ["order_id"]},
    "tags": {"team": "billing"},
    "fallback_endpoint_url": "http://127.0.0.1:9/fallback",
    "max_concurrency": 5,
    "max_concurrency_per_key": 2,
    "execution_window_cron": "* * * * *",
    "timezone": "Europe/Berlin",
    "rate_limit_max": 1000,
    "rate_limit_window_secs": 60,
    "run_ttl_secs": 3600,
    "retry_strategy": "custom",
    "retry_delays_secs": [1, 5, 30],
    "environment_id": "e",
    "version_policy": "latest",
    "default_run_metadata": {"source": "sdk-test"},
    "result_schema": {"type": "object"},
    "cron_overlap_policy": "skip",
    "endpoint_signing_secret": "dummy-signing-secret-1",
    "queue_name": "bulk-q",
    "retry_priority_boost": 2,
    "poison_pill_threshold": 4,
    "enabled": True,
    "on_failure_payload_mapping": {"reason": "error"},
}


def test_jobs_have_the_keys_of_the_real_server(strait: Api) -> None:
    plain, full = strait.job("plain"), strait.job("full", **FULL)
    assert set(plain) == recorded.JOB
    assert set(full) == recorded.FULL_JOB
    assert (full["queue"], full["retry_priority_boost"], full["cron_overlap_policy"]) == ("bulk-q", 2, "skip")
    assert strait.client.get(f"/v1/jobs/{full['id']}").json() == full


def test_a_slug_is_taken_once(strait: Api) -> None:
    first, second = strait.job("taken"), strait.job("free")
    message = 'job with slug "taken" already exists: job slug conflict'
    body = {
        "project_id": strait.project_id,
        "name": "n",
        "slug": "taken",
        "endpoint_url": "http://127.0.0.1:9/",
    }
    for answer in (
        strait.client.post("/v1/jobs", json=body),
        strait.client.patch(f"/v1/jobs/{second['id']}", json={"slug": "taken"}),
    ):
        assert (answer.status_code, answer.json()["error"]) == (409, {"code": "conflict", "message": message})
    assert strait.client.get(f"/v1/jobs/{first['id']}").json() == first


def test_every_patch_is_a_version_and_null_changes_nothing(strait: Api) -> None:
    job = strait.job(description="old")
    path = f"/v1/jobs/{job['id']}"
    changed = strait.client.patch(path, json={"description": None, "timeout_secs": 45}).json()
    assert (changed["description"], changed["timeout_secs"], changed["version"]) == ("old", 45, 2)
    assert changed["version_id"] != job["version_id"]
    assert "description" not in strait.client.patch(path, json={"description": ""}).json()
    assert strait.client.patch(path, json={"enabled": False}).json()["enabled"] is False
    assert strait.trigger(job).json()["error"]["message"] == "job is disabled"
    answer = strait.client.patch(path, json={"endpoint_url": "nope"})
    assert answer.json()["error"]["details"] == ["endpoint_url: failed on 'url'"]


def test_jobs_are_listed_newest_first_by_slug_and_by_tag(strait: Api) -> None:
    made = [strait.job(f"job-{number}", tags={"n": str(number % 2)})["slug"] for number in range(5)]
    seen: list[str] = []
    query: dict[str, Any] = {"limit": 2}
    while True:
        page = strait.client.get("/v1/jobs", params=query).json()
        seen += [job["slug"] for job in page["data"]]
        assert page["has_more"] is ("next_cursor" in page)
        if not page["has_more"]:
            break
        query["cursor"] = page["next_cursor"]
    assert seen == made[::-1]
    assert [job["slug"] for job in strait.client.get("/v1/jobs?slug=job-3").json()["data"]] == ["job-3"]
    tagged = strait.client.get("/v1/jobs?tag_key=n&tag_value=1").json()["data"]
    assert [job["slug"] for job in tagged] == ["job-3", "job-1"]


def test_a_job_is_deleted_once_its_runs_have_ended(strait: Api) -> None:
    job = strait.job()
    run_id = strait.start(job, scheduled_at="2999-01-01T00:00:00Z")
    path = f"/v1/jobs/{job['id']}"
    assert strait.client.delete(path).status_code == 409
    strait.client.delete(f"/v1/runs/{run_id}")
    assert (strait.client.delete(path).status_code, strait.client.get(path).status_code) == (204, 404)
    assert strait.client.delete(path).status_code == 404


def test_a_run_is_dispatched_with_the_exact_headers_and_completes(strait: Api) -> None:
    strait.endpoint.answer = lambda _: (200, {"answer": 42})
    job = strait.job()
    triggered = strait.trigger(job, payload={"scenario": "x", "n": 1.5})
    assert triggered.status_code == 201
    assert set(triggered.json()) == recorded.TRIGGERED
    run = strait.ended(triggered.json()["id"])
    assert set(run) == recorded.COMPLETED_BY_ANSWER
    assert set(run["metadata"]) == recorded.RUN_METADATA
    assert set(run["execution_trace"]) == recorded.TRACE
    assert (run["status"], run["result"], run["attempt"]) == ("completed", {"answer": 42}, 1)
    (request,) = strait.endpoint.received
    assert request.body == b'{"n": 1.5, "scenario": "x"}'
    fixed = {name.lower(): value for name, value in recorded.DISPATCH_HEADERS}
    assert sorted(name for name, _ in request.headers) == sorted(
        name for name, _ in recorded.DISPATCH_HEADERS
    )
    assert all(fixed[name.lower()] in (None, value) for name, value in request.headers)
    assert (request.header("X-Run-Id"), request.header("X-Job-Id")) == (run["id"], job["id"])


def test_trace_headers_of_the_trigger_reach_the_endpoint(strait: Api) -> None:
    sent = {"Traceparent": "00-1-2-01", "Tracestate": "v=1", "Baggage": "k=v", "Sentry-Trace": "s-1"}
    strait.ended(strait.trigger(strait.job(), sent).json()["id"])
    assert all(strait.endpoint.received[0].header(name) == value for name, value in sent.items())


@pytest.mark.parametrize(
    ("fields", "secret"),
    [
        ({"endpoint_signing_secret": "secret-number-one"}, "secret-number-one"),
        (
            {"endpoint_signing_secret": "secret-number-one", "webhook_secret": "secret-number-two"},
            "secret-number-two",
        ),
    ],
)
def test_a_job_with_a_secret_gets_signed_dispatches(strait: Api, fields: dict[str, Any], secret: str) -> None:
    job = strait.job(**fields)
    assert not set(job) & {"endpoint_signing_secret", "webhook_secret"}
    strait.ended(strait.start(job, payload=[1]))
    (request,) = strait.endpoint.received
    signed = f"{request.header('X-Strait-Timestamp')}.".encode() + request.body
    expected = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    assert request.header("X-Strait-Signature") == f"v1={expected}"


def test_failures_are_retried_and_then_a_dead_letter_that_can_be_replayed(strait: Api) -> None:
    strait.endpoint.answer = lambda _: (500, "broken")
    run = strait.ended(strait.start(strait.job(max_attempts=3)))
    assert set(run) == recorded.DEAD_LETTER
    assert (run["status"], run["error"], run["error_class"]) == (
        "dead_letter",
        "endpoint returned 500",
        "server",
    )
    assert (run["attempt"], run["priority"]) == (3, 2)
    assert [request.header("X-Attempt") for request in strait.endpoint.received] == ["1", "2", "3"]
    listed = strait.client.get("/v1/runs/dlq").json()["data"]
    assert [row["id"] for row in listed] == [run["id"]]
    strait.endpoint.answer = lambda _: (200, None)
    revived = strait.client.post(f"/v1/runs/{run['id']}/dlq-replay").json()
    assert set(revived) == recorded.NEW_RUN
    assert (revived["id"], revived["status"], revived["attempt"]) == (run["id"], "queued", 1)
    done = strait.ended(run["id"])
    assert (done["status"], "result" in done) == ("completed", False)
    answer = strait.client.post(f"/v1/runs/{run['id']}/dlq-replay")
    assert (answer.status_code, answer.json()["error"]["message"]) == (
        409,
        "run is not in dead_letter status",
    )


def test_a_second_attempt_gets_the_last_checkpoint(strait: Api) -> None:
    def answer(request: Received) -> Answer:
        if request.header("X-Attempt") == "1":
            request.report("checkpoint", {"state": {"step": 7, "list": [1, 2]}})
            return 503, None
        return 200, {"second": True}

    strait.endpoint.answer = answer
    run = strait.ended(strait.start(strait.job()))
    assert (run["status"], run["attempt"], "error" in run) == ("completed", 2, False)
    assert strait.endpoint.received[1].header("X-Last-Checkpoint") == '{"list":[1,2],"step":7}'
    assert strait.endpoint.received[1].header("X-Previous-Error") is None


@pytest.mark.parametrize(("first", "second"), [(429, "completed"), (0, "completed"), (500, "dead_letter")])
def test_a_busy_or_silent_endpoint_is_replaced_by_the_fallback(strait: Api, first: int, second: str) -> None:
    strait.endpoint.answer = lambda request: (200, None) if request.path == "/fallback" else (first, None)
    url = strait.endpoint.url("/fallback")
    run = strait.ended(strait.start(strait.job(fallback_endpoint_url=url, max_attempts=1)))
    assert run["status"] == second
    if second == "completed":
        last = strait.endpoint.received[-1]
        assert last.path == "/fallback"
        assert last.header("X-Run-Token")


def test_an_endpoint_that_cannot_be_reached(strait: Api) -> None:
    run = strait.ended(strait.start(strait.job(endpoint_url="http://127.0.0.1:1/x", max_attempts=2)))
    assert (run["status"], run["attempt"], run["error_class"]) == ("dead_letter", 2, "connection")
    assert run["error"] == "http dispatch: Post: request failed"


def test_a_redirect_is_not_followed(strait: Api) -> None:
    strait.endpoint.answer = lambda _: (302, None)
    run = strait.ended(strait.start(strait.job(max_attempts=1)))
    assert (run["error"], run["error_class"]) == ("endpoint returned 302", "unknown")


def test_a_slow_endpoint_times_out(strait: Api, clock: MovingClock) -> None:
    def answer(request: Received) -> Answer:
        clock.advance(seconds=301)
        eventually(lambda: strait.run(request.run_id)["status"] == "timed_out")
        return 200, None

    strait.endpoint.answer = answer
    run = strait.ended(strait.start(strait.job(max_attempts=1)))
    assert (run["status"], run["error"], run["error_class"]) == (
        "timed_out",
        "execution timed out",
        "transient",
    )


def test_a_full_job_makes_its_next_run_wait(strait: Api) -> None:
    active: list[str] = []
    most = 0

    def answer(request: Received) -> Answer:
        nonlocal most
        active.append(request.run_id)
        most = max(most, len(active))
        request.report("heartbeat")
        active.remove(request.run_id)
        return 200, None

    strait.endpoint.answer = answer
    job = strait.job(max_concurrency=1)
    ids = [strait.start(job, payload=number) for number in range(5)]
    assert all(strait.ended(run_id)["status"] == "completed" for run_id in ids)
    assert most == 1


def test_a_scheduled_run_waits_for_its_moment_and_is_retried_like_any_other(
    strait: Api, clock: MovingClock
) -> None:
    strait.endpoint.answer = lambda request: (500 if request.header("X-Attempt") == "1" else 200, None)
    at = clock.now() + timedelta(hours=1)
    triggered = strait.trigger(strait.job(), scheduled_at=at.isoformat(), ttl_secs=60).json()
    assert triggered["status"] == strait.run(triggered["id"])["status"] == "delayed"
    clock.advance(hours=1)
    run = strait.ended(triggered["id"])
    assert (run["status"], run["attempt"]) == ("completed", 2)
    assert datetime.fromisoformat(run["scheduled_at"]) == at
    assert datetime.fromisoformat(run["expires_at"]) == at + timedelta(seconds=60)


def test_a_run_that_cannot_start_in_time_expires(strait: Api, clock: MovingClock) -> None:
    go = threading.Event()
    strait.endpoint.answer = lambda _: (200 if go.wait(10) else 500, None)
    job = strait.job(max_concurrency=1)
    first, second = strait.start(job), strait.start(job, ttl_secs=5)
    strait.until(first, "executing")
    assert strait.run(second)["status"] == "queued"
    clock.advance(seconds=6)
    run = strait.ended(second)
    assert (run["status"], run["error"]) == ("expired", "run expired")
    go.set()
    assert strait.ended(first)["status"] == "completed"


def test_cancel_is_final_also_while_the_endpoint_works(strait: Api) -> None:
    def answer(request: Received) -> Answer:
        strait.client.delete(f"/v1/runs/{request.run_id}")
        return 200, {"late": True}

    strait.endpoint.answer = answer
    run = strait.ended(strait.start(strait.job()))
    assert (run["status"], run["error"], "result" in run) == ("canceled", "canceled by user", False)
    again = strait.client.delete(f"/v1/runs/{run['id']}")
    assert (again.status_code, again.json()["error"]["message"]) == (400, "run already in terminal state")
    assert strait.client.delete("/v1/runs/nope").status_code == 404


def test_the_body_of_a_trigger_is_checked(strait: Api) -> None:
    job = strait.job(payload_schema={"type": "object", "required": ["a"]})
    answer = strait.trigger(job, payload={})
    assert answer.json()["error"]["message"] == "payload validation failed: $.a is required"
    assert strait.trigger(job, priority=11).json()["error"]["details"] == ["priority: failed on 'max'"]
    answer = strait.trigger(job, scheduled_at="tomorrow")
    assert answer.json()["error"]["message"].startswith('invalid request body: parsing time "tomorrow"')
    assert strait.client.post("/v1/jobs/nope/trigger").json()["error"]["message"] == "job not found"


def test_a_dry_run_starts_nothing(strait: Api) -> None:
    job = strait.job(payload_schema={"type": "object"})
    answer = strait.trigger(job, payload={"d": 1}, dry_run=True)
    assert answer.status_code == 200
    assert set(answer.json()) == {"job", "payload_hash", "payload", "expires_at"}
    assert strait.trigger(job, payload=3, dry_run=True).status_code == 400
    assert strait.client.get("/v1/runs").json()["data"] == []


def test_a_job_can_limit_its_rate(strait: Api) -> None:
    job = strait.job(rate_limit_max=2, rate_limit_window_secs=60)
    assert [strait.trigger(job).status_code for _ in range(3)] == [201, 201, 429]
    error = strait.trigger(job).json()["error"]
    assert (error["code"], error["message"]) == ("rate_limited", "job rate limit exceeded")
    assert error["details"][0].startswith("retry_after_seconds=")


def test_equal_payloads_within_the_window_are_one_run(strait: Api) -> None:
    job = strait.job(dedup_window_secs=60)
    first = strait.trigger(job, payload={"a": 1, "b": 2}).json()
    assert strait.trigger(job, payload={"b": 2, "a": 1}).json()["id"] == first["id"]
    assert strait.trigger(job, payload={"a": 1}).json()["id"] != first["id"]


@pytest.mark.parametrize("name", ["debounce_window_secs", "batch_window_secs", "execution_window_cron"])
def test_settings_that_are_missing_here_are_refused_and_not_ignored(strait: Api, name: str) -> None:
    job = strait.job(**{name: "* * * * *" if name.endswith("cron") else 5})
    answer = strait.trigger(job)
    message = f"jobs.trigger of a job with {name} is not part of the local server yet"
    assert (answer.status_code, answer.json()["error"]["message"]) == (501, message)


def test_a_repeated_key_is_answered_with_the_first_answer(strait: Api) -> None:
    job = strait.job()
    key = {"Idempotency-Key": "k-1"}
    first = strait.trigger(job, key, payload=1)
    strait.ended(first.json()["id"])
    for headers in (key, {"X-Idempotency-Key": "k-1"}):
        again = strait.trigger(job, headers, payload=2)
        assert (again.status_code, again.content) == (201, first.content)
        assert again.headers["Idempotency-Replayed"] == "true"
    assert "Idempotency-Replayed" not in first.headers
    assert len(strait.client.get("/v1/runs").json()["data"]) == 1
    too_long = strait.trigger(job, {"Idempotency-Key": "k" * 257})
    assert too_long.json()["error"]["message"] == "idempotency key must be 256 characters or fewer"


def test_a_refused_call_leaves_its_key_free(strait: Api) -> None:
    job = strait.job()
    key = {"Idempotency-Key": "k-1"}
    assert strait.trigger(job, key, priority=11).status_code == 422
    assert strait.trigger(job, key, priority=10).status_code == 201


def test_another_caller_hits_the_run_that_holds_the_key(server: LocalServer, strait: Api) -> None:
    job = strait.job()
    key = {"Idempotency-Key": "k-1"}
    run_id = strait.trigger(job, key, scheduled_at="2999-01-01T00:00:00Z").json()["id"]
    headers = {"Authorization": f"Bearer {server.add_project(strait.project_id)}", **key}
    path = f"{server.url}/v1/jobs/{job['id']}/trigger"

    def other() -> httpx.Response:
        return httpx.post(path, json={}, headers=headers, trust_env=False)

    hit = other()
    assert (hit.status_code, hit.json()) == (
        200,
        {"id": run_id, "status": "delayed", "idempotency_hit": True},
    )
    reset = strait.client.delete(f"/v1/runs/{run_id}/idempotency-key")
    assert reset.json() == {"run_id": run_id, "status": "reset"}
    assert other().headers["Idempotency-Replayed"] == "true"
    assert strait.trigger(job, key).json()["id"] == run_id


def test_runs_are_listed_with_filters_and_cursors(strait: Api) -> None:
    job = strait.job()
    ids = [strait.start(job, payload={"n": number}, tags={"n": str(number)}) for number in range(5)]
    for run_id in ids:
        strait.ended(run_id)
    late = strait.start(job, scheduled_at="2999-01-01T00:00:00Z")

    def listed(**query: Any) -> list[str]:
        page = strait.client.get("/v1/runs", params=query)
        assert page.status_code == 200, page.text
        return [run["id"] for run in page.json()["data"]]

    assert listed() == [late, *reversed(ids)]
    assert listed(status="delayed") == [late]
    assert listed(statuses=["completed", "delayed"]) == [late, *reversed(ids)]
    assert listed(**{"statuses[]": ["delayed"]}) == [late]
    assert listed(triggered_by="cron") == []
    assert listed(tag_key="n", tag_value="3") == [ids[3]]
    assert listed(payload_contains='{"n":2}') == [ids[2]]
    page = strait.client.get("/v1/runs?limit=4").json()
    assert page["has_more"] is True
    assert listed(limit=4, cursor=page["next_cursor"]) == [ids[1], ids[0]]


def test_a_failed_run_is_replayed_as_a_new_one_from_a_checkpoint_too(strait: Api) -> None:
    def answer(request: Received) -> Answer:
        if len(strait.endpoint.received) == 1:
            request.report("checkpoint", {"state": {"at": 5}})
            request.report("fail", {"error": "it broke"})
        return 200, None

    strait.endpoint.answer = answer
    failed = strait.ended(strait.start(strait.job(), payload={"p": 1}, priority=4))
    assert (failed["status"], failed["error"], "error_class" in failed) == ("failed", "it broke", False)
    path = f"/v1/runs/{failed['id']}/replay"
    replayed = strait.client.post(path)
    assert replayed.status_code == 201
    assert set(replayed.json()) == recorded.REPLAYED
    assert (replayed.json()["payload"], replayed.json()["priority"]) == ({"p": 1}, 4)
    resumed = strait.client.post(f"{path}?from_checkpoint=1").json()
    assert (resumed["payload"], resumed["debug_mode"]) == ({"at": 5}, True)
    for query, status, message in (
        ("?from_checkpoint=latest", 400, "from_checkpoint must be a positive integer"),
        ("?from_checkpoint=9", 404, "checkpoint not found"),
    ):
        refused = strait.client.post(path + query)
        assert (refused.status_code, refused.json()["error"]["message"]) == (status, message)
    done = strait.ended(replayed.json()["id"])
    refused = strait.client.post(f"/v1/runs/{done['id']}/replay")
    assert refused.json()["error"]["message"] == "run is not replayable"


def test_a_pinned_run_follows_the_version_it_was_made_with(strait: Api, clock: MovingClock) -> None:
    job = strait.job(endpoint_url=strait.endpoint.url("/old"))
    at = (clock.now() + timedelta(hours=1)).isoformat()
    run_id = strait.start(job, scheduled_at=at)
    strait.client.patch(f"/v1/jobs/{job['id']}", json={"endpoint_url": strait.endpoint.url("/new")})
    clock.advance(hours=1)
    strait.ended(run_id)
    strait.ended(strait.start(job))
    assert [request.path for request in strait.endpoint.received] == ["/old", "/new"]
