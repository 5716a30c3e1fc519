"""Definitions: what registering and triggering send, with either client."""

from __future__ import annotations

import httpx
import pytest

from strait.authoring import IgnoredOptionWarning, JobDefinition, JobOptions, TriggerJobInput, define_job
from strait.errors import ApiError, NotFoundError, ValidationError
from strait_api.models.jobs import CreateJobRequest

from .fakes import JobServer


def definition(**options) -> JobDefinition:
    return define_job(JobOptions(**{"name": "Charge", "slug": "charge", "project_id": "demo"} | options))


def test_a_body_has_the_options_that_were_given_and_no_others() -> None:
    body = definition(
        tags={"team": "billing"}, max_attempts=5, retry_delays_secs=[1, 5]
    ).to_registration_body()
    assert body == {
        "name": "Charge",
        "slug": "charge",
        "project_id": "demo",
        "tags": {"team": "billing"},
        "max_attempts": 5,
        "retry_delays_secs": [1, 5],
    }


def test_a_body_with_every_option_holds_only_what_the_server_knows() -> None:
    options = {
        "endpoint_url": "https://x.test/charge",
        "description": "d",
        "group_id": "g",
        "environment_id": "e",
        "cron": "0 * * * *",
        "timezone": "UTC",
        "execution_window_cron": "* * * * *",
        "max_concurrency": 1,
        "rate_limit_max": 1,
        "rate_limit_window_secs": 1,
        "retry_strategy": "exponential",
        "timeout_secs": 1,
        "run_ttl_secs": 1,
        "dedup_window_secs": 1,
        "fallback_endpoint_url": "https://y.test",
    }
    job = definition(
        **options, run=lambda payload, ctx: None, on_start=print, on_success=print, on_failure=print
    )
    body = job.to_registration_body()
    CreateJobRequest.model_validate(body)
    assert body.keys() == options.keys() | {"name", "slug", "project_id"}


def test_an_option_that_the_server_does_not_know_warns_and_is_left_out() -> None:
    with pytest.warns(IgnoredOptionWarning, match="webhook_url not sent") as caught:
        body = definition(webhook_url="https://x.test").to_registration_body()
    assert "webhook_url" not in body
    assert caught[0].filename == __file__
    with pytest.warns(IgnoredOptionWarning) as caught:
        definition(webhook_secret="s").register(JobServer().client())
    assert caught[0].filename == __file__


def test_project_and_endpoint_of_the_call_win_over_the_options() -> None:
    body = definition(endpoint_url="https://old.test").to_registration_body(
        "other", endpoint_url="https://new.test"
    )
    assert (body["project_id"], body["endpoint_url"]) == ("other", "https://new.test")


def test_a_job_without_a_name_is_called_by_its_slug() -> None:
    assert definition(name="").to_registration_body()["name"] == "charge"


@pytest.mark.parametrize(("options", "issue"), [({"slug": ""}, "slug"), ({"project_id": ""}, "project_id")])
def test_what_a_body_cannot_do_without_is_named(options, issue) -> None:
    with pytest.raises(ValidationError, match=issue) as caught:
        definition(**options).to_registration_body()
    assert caught.value.issues == [f"{issue}: must be given"]


def test_a_value_that_the_server_would_refuse_is_refused_here() -> None:
    server = JobServer()
    with pytest.raises(ValidationError, match="max_attempts"):
        definition(max_attempts=0).register(server.client())
    assert server.sent("POST") == []


def test_a_handler_that_cannot_take_payload_and_context_is_refused_at_once() -> None:
    with pytest.raises(ValidationError, match="must take a payload and a context"):
        definition(run=lambda payload: None)


def test_registering_creates_the_job() -> None:
    server = JobServer("other")
    job = definition().register(server.client())
    assert (job.id, job.slug, job["version"]) == ("job-2", "charge", 1)
    assert server.sent("POST") == [{"name": "Charge", "slug": "charge", "project_id": "demo"}]


def test_registering_again_changes_nothing() -> None:
    server = JobServer()
    first = definition(timeout_secs=60, tags={"a": "b"}).register(server.client())
    second = definition(timeout_secs=60, tags={"a": "b"}).register(server.client())
    assert first == second
    assert len(server.jobs) == 1
    assert server.sent("PATCH") == []


def test_registering_sends_only_what_changed() -> None:
    server = JobServer()
    definition(timeout_secs=60, max_attempts=2).register(server.client())
    job = definition(timeout_secs=90, max_attempts=2).register(server.client())
    assert server.sent("PATCH") == [{"timeout_secs": 90}]
    assert (job.id, job.timeout_secs, job.version) == ("job-1", 90, 2)


def test_a_job_on_a_later_page_is_found() -> None:
    server = JobServer("a", "b", "c", "charge", page_size=2)
    assert definition().register(server.client()).id == "job-4"
    assert server.sent("POST") == []


def test_a_job_of_that_slug_in_another_project_is_another_job() -> None:
    server = JobServer("charge")
    assert definition(project_id="second").register(server.client()).id == "job-2"


def test_a_cursor_that_repeats_does_not_go_on_for_ever() -> None:
    server = JobServer()
    server.fail["GET"] = httpx.Response(200, json={"data": [], "has_more": True, "next_cursor": "0"})
    assert definition().register(server.client()).id == "job-1"


class Overtaken(JobServer):
    """Somebody else registers the job between our look and our creation of it."""

    status = 409

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and not self.jobs:
            self.add({"slug": "charge", "name": "Charge", "project_id": "demo", "max_attempts": 1})
            return httpx.Response(self.status, json={"error": {"code": "conflict", "message": "slug"}})
        return super().__call__(request)


@pytest.mark.parametrize("status", [409, 500])
def test_a_job_that_appears_meanwhile_is_updated(status) -> None:
    server = Overtaken()
    server.status = status
    job = definition(max_attempts=4).register(server.client())
    assert (job.id, job.max_attempts) == ("job-1", 4)


def test_a_creation_that_fails_for_another_reason_fails() -> None:
    server = JobServer()
    server.fail["POST"] = httpx.Response(500, json={"error": {"code": "internal_error", "message": "broken"}})
    with pytest.raises(ApiError, match="broken"):
        definition().register(server.client())


def test_a_trigger_finds_the_job_by_its_slug_once() -> None:
    server = JobServer("other", "charge")
    client, job = server.client(), definition()
    for number in (1, 2):
        assert job.trigger(client, TriggerJobInput(payload={"n": number})).id == "run-1"
    assert [(method, path) for method, path, _ in server.requests] == [
        ("GET", "/v1/jobs"),
        ("POST", "/v1/jobs/job-2/trigger"),
        ("POST", "/v1/jobs/job-2/trigger"),
    ]
    assert server.sent("POST") == [{"payload": {"n": 1}}, {"payload": {"n": 2}}]


def test_a_trigger_after_registering_needs_no_look() -> None:
    server = JobServer()
    client, job = server.client(), definition()
    job.register(client)
    server.requests.clear()
    job.trigger(client, TriggerJobInput(payload=None))
    assert server.requests == [("POST", "/v1/jobs/job-1/trigger", {})]


def test_each_client_has_its_own_idea_of_the_job() -> None:
    job, first, second = definition(), JobServer("charge"), JobServer("other", "charge")
    job.trigger(first.client(), TriggerJobInput(payload=1))
    job.trigger(second.client(), TriggerJobInput(payload=1))
    assert second.requests[-1][1] == "/v1/jobs/job-2/trigger"


def test_a_job_that_was_made_anew_is_found_again() -> None:
    server = JobServer("charge")
    client, job = server.client(), definition()
    job.trigger(client, TriggerJobInput(payload=1))
    server.jobs[0] |= {"id": "job-anew"}
    job.trigger(client, TriggerJobInput(payload=1))
    assert server.requests[-1][1] == "/v1/jobs/job-anew/trigger"


def test_a_given_job_id_is_used_as_it_is() -> None:
    server = JobServer("charge")
    with pytest.raises(NotFoundError):
        definition().trigger(server.client(), TriggerJobInput(payload=1, job_id="job-9"))
    assert [path for _, path, _ in server.requests] == ["/v1/jobs/job-9/trigger"]


def test_a_job_that_is_not_registered_is_named() -> None:
    with pytest.raises(ValidationError, match="no job 'charge' on the server: register it first"):
        definition().trigger(JobServer().client(), TriggerJobInput(payload=1))


def test_a_trigger_sends_its_options() -> None:
    server = JobServer("charge")
    given = TriggerJobInput(
        payload=[], idempotency_key="k-1", priority=0, dry_run=False, scheduled_at="2030-01-01T00:00:00Z"
    )
    definition().trigger(server.client(), given)
    assert server.sent("POST") == [
        {"payload": [], "priority": 0, "dry_run": False, "scheduled_at": "2030-01-01T00:00:00Z"}
    ]
    assert server.headers[-1]["Idempotency-Key"] == "k-1"


def test_metadata_of_a_trigger_warns_because_the_server_has_no_place_for_it() -> None:
    server = JobServer("charge")
    with pytest.warns(IgnoredOptionWarning, match="metadata not sent") as caught:
        definition().trigger(server.client(), TriggerJobInput(payload=1, metadata={"a": "b"}))
    assert caught[0].filename == __file__
    assert server.sent("POST") == [{"payload": 1}]


def test_a_payload_of_nan_is_refused_and_not_sent_as_null() -> None:
    server = JobServer("charge")
    with pytest.raises(ValidationError, match="not JSON"):
        definition().trigger(server.client(), TriggerJobInput(payload={"x": float("nan")}))
    assert server.sent("POST") == []


@pytest.mark.anyio
async def test_an_async_client_is_awaited_for_the_same() -> None:
    server = JobServer()
    async with server.async_client() as client:
        job = await definition().register(client)
        run = await definition().trigger(client, TriggerJobInput(payload={"n": 1}))
    assert (job.id, run.id) == ("job-1", "run-1")
