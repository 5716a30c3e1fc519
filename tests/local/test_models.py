"""Answers fit the models that the API description gives them, exactly and in full."""

from __future__ import annotations

from typing import Any

import httpx
from pydantic import TypeAdapter

from strait.local.body import body_model
from strait_api.routes import ROUTES
from tests.local.conftest import Api
from tests.local.endpoint import Answer, Received

BY_NAME = {route.name: route for route in ROUTES}


def check(name: str, answer: httpx.Response) -> None:
    """Raise if the answer is not what the operation declares."""
    route = BY_NAME[name]
    assert answer.status_code in route.statuses, (name, answer.status_code, answer.text)
    if route.answer is None:
        return
    model: Any = body_model(route.answer.removesuffix("[]"))
    expected: Any = list[model] if route.answer.endswith("[]") else model
    TypeAdapter(expected).validate_json(answer.content)


def test_answers_fit_the_models_of_the_description(strait: Api) -> None:
    client, found = strait.client, list[tuple[str, httpx.Response]]()

    def answer(request: Received) -> Answer:
        reports: dict[str, tuple[str, Any]] = {
            "log_run": ("log", {"message": "m"}),
            "progress_run": ("progress", {"message": "m"}),
            "annotate_run": ("annotate", {"annotations": {"a": "b"}}),
            "heartbeat_run": ("heartbeat", None),
            "checkpoint_run": ("checkpoint", {"state": 1}),
            "output_run": ("output", {"output_key": "k", "value": 1}),
            "set_state": ("state", {"key": "k", "value": 1}),
            "usage_run": ("usage", {"provider": "p", "model": "m"}),
            "tool_call_run": ("tool-call", {"tool_name": "t"}),
            "stream_run": ("stream", {"chunk": "c"}),
            "resources_run": ("resources", {}),
            "spawn_run": ("spawn", {"job_slug": "other", "project_id": strait.project_id}),
            "continue_run": ("continue", {}),
            "complete_run": ("complete", {"result": [1]}),
        }
        if request.path == "/run":
            for name, (operation, body) in reports.items():
                found.append((f"sdk_runs.{name}", request.report(operation, body)))
                if name == "set_state":
                    found.append(("sdk_runs.list_state", request.report("state", method="GET")))
                    found.append(("sdk_runs.get_state", request.report("state/k", method="GET")))
        elif request.path == "/wait" and len(found) < 100:
            body = {"event_key": f"wait:{request.run_id}"}
            found.append(("sdk_runs.wait_for_event_run", request.report("wait-for-event", body)))
        return (400 if request.path == "/dead" else 200), None

    strait.endpoint.answer = answer
    job = strait.job(tags={"a": "b"}, payload_schema={"type": "object"})
    for slug in ("other", "dead", "wait"):
        strait.job(slug, endpoint_url=strait.endpoint.url(f"/{slug}"))
    jobs = {row["slug"]: row for row in client.get("/v1/jobs").json()["data"]}
    run_id = strait.start(job, payload={"p": 1.5}, priority=1, tags={"x": "y"})
    strait.ended(run_id)
    dead, waiting = strait.start(jobs["dead"]), strait.start(jobs["wait"])
    strait.ended(dead)
    strait.until(waiting, "waiting")
    delayed = strait.start(job, payload={}, scheduled_at="2999-01-01T00:00:00Z")
    key = {"project_id": strait.project_id, "name": "k", "scopes": ["*"], "expires_in_days": 1}
    made = client.post("/v1/api-keys", json=key)
    body = {
        "project_id": strait.project_id,
        "name": "n",
        "slug": "new",
        "endpoint_url": "http://127.0.0.1:9/",
    }
    calls = [
        ("health.list", client.get("/health")),
        ("health.get_ready", client.get("/health/ready")),
        ("stats.list", client.get("/v1/stats")),
        ("jobs.create", client.post("/v1/jobs", json=body)),
        ("jobs.list", client.get("/v1/jobs?limit=2")),
        ("jobs.get", client.get(f"/v1/jobs/{job['id']}")),
        ("jobs.update", client.patch(f"/v1/jobs/{job['id']}", json={"description": "d"})),
        ("jobs.trigger", strait.trigger(job, payload={})),
        ("jobs.trigger", strait.trigger(job, payload={}, dry_run=True)),
        ("runs.list", client.get("/v1/runs?limit=2")),
        ("runs.get", client.get(f"/v1/runs/{run_id}")),
        ("runs.get", client.get(f"/v1/runs/{dead}")),
        ("runs.get_dlq", client.get("/v1/runs/dlq")),
        ("runs.delete", client.delete(f"/v1/runs/{delayed}")),
        ("runs.delete_idempotency_key", client.delete(f"/v1/runs/{run_id}/idempotency-key")),
        ("runs.dlq_replay", client.post(f"/v1/runs/{dead}/dlq-replay")),
        ("runs.list_events", client.get(f"/v1/runs/{run_id}/events")),
        ("runs.list_checkpoints", client.get(f"/v1/runs/{run_id}/checkpoints")),
        ("runs.list_outputs", client.get(f"/v1/runs/{run_id}/outputs")),
        ("runs.list_state", client.get(f"/v1/runs/{run_id}/state")),
        ("runs.get_usage", client.get(f"/v1/runs/{run_id}/usage")),
        ("runs.list_tool_calls", client.get(f"/v1/runs/{run_id}/tool-calls")),
        ("event_triggers.get_event", client.get(f"/v1/events/wait:{waiting}")),
        ("event_triggers.send_event", client.post(f"/v1/events/wait:{waiting}/send", json={"payload": 1})),
        ("api_keys.create", made),
        ("api_keys.list", client.get("/v1/api-keys")),
        ("api_keys.delete", client.delete(f"/v1/api-keys/{made.json()['id']}")),
    ]
    for name, response in [*found, *calls]:
        check(name, response)
    assert len({name for name, _ in found}) == 17
