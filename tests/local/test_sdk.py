"""What handlers do with their run token, over a real port."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from strait.local import LocalServer
from tests.local import recorded
from tests.local.conftest import Api, eventually
from tests.local.endpoint import Answer, Received
from tests.local.moving_clock import MovingClock


def within(strait: Api, work: Callable[[Received], Any], **job: Any) -> tuple[Any, dict[str, Any]]:
    """What `work` returned within a dispatch, and the run in the end."""
    found: list[Any] = []

    def answer(request: Received) -> Answer:
        found.append(work(request))
        return 200, {"from": "http"}

    strait.endpoint.answer = answer
    run = strait.ended(strait.start(strait.job(**job), payload={"order_id": "o-1"}))
    return eventually(lambda: found)[0], run


def refusal(answer: httpx.Response) -> tuple[int, str, str]:
    error = answer.json()["error"]
    return answer.status_code, error["code"], error["message"]


def test_a_handler_reports_and_completes(strait: Api) -> None:
    def work(request: Received) -> dict[str, httpx.Response]:
        return {
            "payload": request.report("payload", method="GET"),
            "log": request.report("log", {"message": "hello"}),
            "log with data": request.report(
                "log", {"message": "m", "level": "loud", "type": "t", "data": [None]}
            ),
            "progress": request.report(
                "progress", {"percent": 12.5, "message": "go", "step": "s", "eta_seconds": 3}
            ),
            "annotate": request.report("annotate", {"annotations": {"customer": "acme"}}),
            "heartbeat": request.report("heartbeat"),
            "checkpoint": request.report("checkpoint", {"state": None}),
            "output": request.report(
                "output", {"output_key": "k", "value": {"a": 1}, "schema": {"type": "object"}}
            ),
            "state": request.report("state", {"key": "cursor", "value": {"n": 1}}),
            "stream": request.report("stream", {"chunk": "x"}),
            "resources": request.report("resources", {"cpu_percent": 95.5}),
            "usage": request.report("usage", {"provider": "p", "model": "m", "prompt_tokens": 2}),
            "tool-call": request.report("tool-call", {"tool_name": "t", "input": {"q": 1}}),
            "complete": request.report("complete", {"result": {"answer": 42}}),
        }

    answers, run = within(strait, work)
    created = (
        "log",
        "log with data",
        "progress",
        "checkpoint",
        "output",
        "state",
        "resources",
        "usage",
        "tool-call",
    )
    for name, answer in answers.items():
        assert answer.status_code == (201 if name in created else 200), (name, answer.text)
    assert answers["payload"].json() == {"order_id": "o-1"}
    assert set(answers["log"].json()) == recorded.RUN_EVENT
    assert (answers["log"].json()["data"], answers["log with data"].json()["data"]) == ({}, [None])
    assert answers["progress"].json()["data"] == {"percent": 12.5, "step": "s", "eta_seconds": 3}
    assert answers["annotate"].json()["metadata"]["customer"] == "acme"
    assert set(answers["checkpoint"].json()) == recorded.CHECKPOINT
    assert set(answers["output"].json()) == recorded.OUTPUT | {"schema"}
    assert set(answers["state"].json()) == recorded.STATE
    assert answers["usage"].json()["total_tokens"] == 2
    assert answers["tool-call"].json()["status"] == "completed"
    assert set(run) == recorded.COMPLETED_BY_SDK | {"heartbeat_at"}
    assert (run["status"], run["result"]) == ("completed", {"answer": 42})
    path = f"/v1/runs/{run['id']}"
    events = strait.client.get(f"{path}/events").json()["data"]
    assert [event["type"] for event in events] == ["log", "t", "progress", "resource_sample"]
    first = strait.client.get(f"{path}/events?limit=1").json()
    rest = strait.client.get(f"{path}/events", params={"cursor": first["next_cursor"]}).json()["data"]
    assert first["data"] + rest == events
    assert len(strait.client.get(f"{path}/events?level=loud").json()["data"]) == 1
    assert strait.client.get(f"{path}/checkpoints").json()["data"] == [answers["checkpoint"].json()]
    assert strait.client.get(f"{path}/outputs").json()["data"] == [answers["output"].json()]
    assert strait.client.get(f"{path}/state").json() == [answers["state"].json()]
    assert strait.client.get(f"{path}/usage").json()["data"] == [answers["usage"].json()]
    assert strait.client.get(f"{path}/tool-calls").json()["data"] == [answers["tool-call"].json()]


def test_checkpoints_and_outputs_go_on_from_a_cursor(strait: Api) -> None:
    def work(request: Received) -> None:
        for number in (3, 1, 2):
            request.report("checkpoint", {"state": number})
            request.report("output", {"output_key": f"k{number}", "value": number})

    _, run = within(strait, work)
    for noun, field, expected in (("checkpoints", "state", [2, 1, 3]), ("outputs", "value", [1, 2, 3])):
        path, seen = f"/v1/runs/{run['id']}/{noun}?limit=1", []
        page = strait.client.get(path).json()
        while page["data"]:
            seen += [row[field] for row in page["data"]]
            if "next_cursor" not in page:
                break
            page = strait.client.get(path, params={"limit": 1, "cursor": page["next_cursor"]}).json()
        assert seen == expected


@pytest.mark.parametrize(
    ("operation", "body", "detail"),
    [
        ("log", {}, "message: failed on 'required'"),
        ("progress", {"percent": 50}, "message: failed on 'required'"),
        ("progress", {"percent": 101, "message": "m"}, "percent: failed on 'max'"),
        ("annotate", {"annotations": {}}, "annotations: failed on 'min'"),
        ("checkpoint", {}, "state: failed on 'required'"),
        ("output", {"output_key": "x"}, "value: failed on 'required'"),
        ("state", {"key": "x"}, "value: failed on 'required'"),
        ("fail", {}, "error: failed on 'required'"),
        ("spawn", {"job_slug": "x"}, "project_id: failed on 'required'"),
        ("wait-for-event", {}, "event_key: failed on 'required'"),
    ],
)
def test_what_handlers_send_is_checked(strait: Api, operation: str, body: Any, detail: str) -> None:
    answer, run = within(strait, lambda request: request.report(operation, body))
    assert (answer.status_code, answer.json()["error"]["details"]) == (422, [detail])
    assert run["status"] == "completed"


@pytest.mark.parametrize(
    ("operation", "body", "message"),
    [
        (
            "annotate",
            {"annotations": {"a": 1}},
            "invalid request body: json: cannot unmarshal number into Go struct field"
            " SDKAnnotateRequest.annotations of type string",
        ),
        ("state", {"key": "k" * 257, "value": 1}, "state key must be 256 characters or fewer"),
        (
            "output",
            {"output_key": "s", "value": "x", "schema": {"type": "object"}},
            "output schema validation failed: $ must be object",
        ),
        ("spawn", {"job_slug": "x", "project_id": "o"}, "target_api_key is required for cross-project spawn"),
    ],
)
def test_further_rules_of_handlers(strait: Api, operation: str, body: Any, message: str) -> None:
    answer, _ = within(strait, lambda request: request.report(operation, body))
    assert refusal(answer) == (400, "bad_request", message)


def test_keys_of_the_state_may_hold_any_character_but_a_slash(strait: Api) -> None:
    keys = ["plain", "a b", "a:b", "ü", "a%b", "a?b", "a#b", ".."]

    def work(request: Received) -> list[httpx.Response]:
        from urllib.parse import quote

        for key in [*keys, "a/b"]:
            request.report("state", {"key": key, "value": key})
        paths = [quote(key, safe="").replace("..", "%2E%2E") for key in [*keys, "a/b"]]
        found = [request.report(f"state/{path}", method="GET") for path in paths]
        gone = request.report("state/plain", method="DELETE")
        return [*found, gone, request.report("state/plain", method="GET")]

    answers, _ = within(strait, work)
    assert [answer.json().get("value") for answer in answers[: len(keys)]] == keys
    assert refusal(answers[len(keys)]) == (404, "not_found", "state key not found")
    assert answers[-2].status_code == 204
    assert refusal(answers[-1]) == (404, "not_found", "state key not found")


def test_a_result_that_breaks_its_schema_leaves_the_run_running(strait: Api) -> None:
    def work(request: Received) -> list[httpx.Response]:
        wrong = request.report("complete", {"result": {"nope": 1}})
        return [wrong, request.report("complete", {"result": {"answer": 1}})]

    schema = {"type": "object", "required": ["answer"]}
    (wrong, right), run = within(strait, work, result_schema=schema)
    assert wrong.status_code == 422
    assert wrong.json()["error"] == {
        "code": "result_schema_validation_failed",
        "message": "result schema validation failed",
        "details": ["$.answer is required"],
    }
    assert (right.status_code, run["result"]) == (200, {"answer": 1})


def test_after_the_end_every_call_is_gone(strait: Api) -> None:
    def work(request: Received) -> list[httpx.Response]:
        request.report("complete")
        late = [("log", {"message": "x"}), ("complete", {}), ("fail", {"error": "x"}), ("heartbeat", None)]
        found = [request.report(operation, body) for operation, body in late]
        return [*found, request.report("payload", method="GET"), request.report("state", method="GET")]

    answers, run = within(strait, work)
    expected = (410, "internal_error", "run has reached a terminal state")
    assert [refusal(answer) for answer in answers] == [expected] * len(answers)
    assert "result" not in run


def test_a_run_failed_by_its_handler_is_not_retried(strait: Api) -> None:
    answer, run = within(strait, lambda request: request.report("fail", {"error": "it broke: details"}))
    assert answer.json()["status"] == "failed"
    assert (run["status"], run["error"], run["attempt"]) == ("failed", "it broke: details", 1)


def test_the_token_of_an_earlier_attempt_is_stale(strait: Api) -> None:
    stale: list[httpx.Response] = []

    def answer(request: Received) -> Answer:
        if request.header("X-Attempt") == "1":
            return 503, None
        stale.append(strait.endpoint.received[0].report("log", {"message": "late"}))
        return 200, None

    strait.endpoint.answer = answer
    strait.ended(strait.start(strait.job()))
    assert refusal(stale[0]) == (401, "authentication_required", "run token attempt is stale")


def test_a_token_speaks_for_its_own_run_only(server: LocalServer, strait: Api) -> None:
    def work(request: Received) -> list[httpx.Response]:
        def get(run_id: str, token: str) -> httpx.Response:
            headers = {"Authorization": f"Bearer {token}"}
            return httpx.get(f"{server.url}/sdk/v1/runs/{run_id}/payload", headers=headers, trust_env=False)

        return [get("other", request.header("X-Run-Token") or ""), get(request.run_id, server.api_key)]

    (other, api_key), _ = within(strait, work)
    assert refusal(other) == (403, "forbidden", "token does not match run ID")
    assert refusal(api_key) == (401, "authentication_required", "invalid run token")


def test_a_run_waits_for_an_event_and_is_called_again(strait: Api) -> None:
    waits: list[httpx.Response] = []

    def answer(request: Received) -> Answer:
        if len(strait.endpoint.received) == 1:
            waits.append(request.report("wait-for-event", {"event_key": "paid:o-1", "timeout_secs": 60}))
            waits.append(request.report("wait-for-event", {"event_key": "other"}))
            return 200, {"ignored": True}
        waits.append(request.report("wait-for-event", {"event_key": "paid:o-1"}))
        return 200, {"second": True}

    strait.endpoint.answer = answer
    run_id = strait.start(strait.job())
    strait.until(run_id, "waiting")
    assert (waits[0].status_code, set(waits[0].json())) == (200, recorded.WAIT)
    trigger = strait.client.get("/v1/events/paid:o-1").json()
    assert set(trigger) == recorded.EVENT_TRIGGER
    assert (trigger["status"], trigger["job_run_id"]) == ("waiting", run_id)
    eventually(lambda: len(waits) == 2)
    message = "run must be executing to wait for event, current status: waiting"
    assert refusal(waits[1]) == (409, "conflict", message)
    sent = strait.client.post("/v1/events/paid:o-1/send", json={"payload": {"amount": 5}})
    assert sent.json()["status"] == "received"
    assert set(sent.json()) == recorded.EVENT_TRIGGER | {"received_at", "response_payload", "sent_by"}
    run = strait.ended(run_id)
    assert (run["status"], run["result"], run["attempt"]) == ("completed", {"second": True}, 1)
    assert refusal(waits[2]) == (409, "conflict", "event key already in use")
    same = strait.client.post("/v1/events/paid:o-1/send", json={"payload": {"amount": 5}})
    assert same.status_code == 200
    other = strait.client.post("/v1/events/paid:o-1/send", json={"payload": {"amount": 6}})
    assert refusal(other) == (409, "conflict", "event trigger is not in waiting state")
    assert refusal(strait.client.get("/v1/events/nope")) == (404, "not_found", "event trigger not found")


def test_an_event_that_does_not_come_ends_the_run(strait: Api, clock: MovingClock) -> None:
    strait.endpoint.answer = lambda request: (
        request.report("wait-for-event", {"event_key": "never"}).status_code,
        None,
    )
    run_id = strait.start(strait.job())
    strait.until(run_id, "waiting")
    clock.advance(minutes=59)
    assert strait.run(run_id)["status"] == "waiting"
    clock.advance(minutes=2)
    run = strait.ended(run_id)
    assert (run["status"], run["error"]) == ("timed_out", "event trigger timed out")
    trigger = strait.client.get("/v1/events/never").json()
    assert (trigger["status"], trigger["error"]) == ("timed_out", "event trigger timed out")


def test_cancelling_a_waiting_run_ends_its_wait(strait: Api) -> None:
    strait.endpoint.answer = lambda request: (
        request.report("wait-for-event", {"event_key": "to-cancel"}).status_code,
        None,
    )
    run_id = strait.start(strait.job())
    strait.until(run_id, "waiting")
    assert strait.client.delete(f"/v1/runs/{run_id}").json()["status"] == "canceled"
    assert strait.client.get("/v1/events/to-cancel").json()["status"] == "canceled"


def test_a_run_spawns_another_and_waits_for_it(strait: Api) -> None:
    child = strait.job("child", endpoint_url=strait.endpoint.url("/child"))
    spawned: list[httpx.Response] = []

    def answer(request: Received) -> Answer:
        if request.path == "/child":
            return 200, {"child": "done"}
        if not spawned:
            wish = {
                "job_slug": "child",
                "project_id": strait.project_id,
                "payload": {"c": 1},
                "await_completion": True,
            }
            spawned.append(request.report("spawn", wish))
        return 200, {"parent": "done"}

    strait.endpoint.answer = answer
    parent = strait.ended(strait.start(strait.job("parent")))
    assert (parent["status"], parent["result"]) == ("completed", {"parent": "done"})
    answer_body = spawned[0].json()
    assert spawned[0].status_code == 201
    assert set(answer_body) == recorded.SPAWNED | {"await_completion", "await_event_key"}
    run = strait.run(answer_body["id"])
    assert set(run) == recorded.SPAWNED_RUN | {"result", "started_at", "finished_at", "execution_trace"}
    assert (run["job_id"], run["parent_run_id"], run["payload"]) == (child["id"], parent["id"], {"c": 1})
    assert [request.path for request in strait.endpoint.received] == ["/run", "/child", "/run"]


def test_spawn_needs_a_job_that_exists(strait: Api) -> None:
    answer, _ = within(
        strait, lambda request: request.report("spawn", {"job_slug": "nope", "project_id": strait.project_id})
    )
    assert refusal(answer) == (404, "not_found", "job not found")


def test_spawn_into_another_project_needs_a_key_of_it(server: LocalServer, strait: Api) -> None:
    other = server.runtime.ids.new()
    key = server.add_project(other)
    body = {"project_id": other, "name": "n", "slug": "there", "endpoint_url": strait.endpoint.url("/there")}
    headers = {"Authorization": f"Bearer {key}"}
    httpx.post(f"{server.url}/v1/jobs", json=body, headers=headers, trust_env=False)

    def work(request: Received) -> list[httpx.Response]:
        wish = {"job_slug": "there", "project_id": other}
        own = strait.client.headers["Authorization"].removeprefix("Bearer ")
        keys = ("strait_nonsense", own, key)
        return [request.report("spawn", wish | {"target_api_key": each}) for each in keys]

    def answer(request: Received) -> Answer:
        if request.path == "/run":
            found.extend(work(request))
        return 200, None

    found: list[httpx.Response] = []
    strait.endpoint.answer = answer
    strait.ended(strait.start(strait.job()))
    eventually(lambda: len(found) == 3)
    assert [each.status_code for each in found] == [401, 403, 201]
    assert found[2].json()["project_id"] == other


def test_cancelling_a_run_cancels_what_it_spawned(strait: Api) -> None:
    hold = threading.Event()
    strait.job("child", endpoint_url=strait.endpoint.url("/child"))

    def answer(request: Received) -> Answer:
        if request.path == "/run":
            request.report(
                "spawn", {"job_slug": "child", "project_id": strait.project_id, "await_completion": True}
            )
        else:
            hold.wait(10)
        return 200, None

    strait.endpoint.answer = answer
    run_id = strait.start(strait.job())
    child = eventually(lambda: next((r for r in strait.endpoint.received if r.path == "/child"), None)).run_id
    strait.client.delete(f"/v1/runs/{run_id}")
    hold.set()
    ended = strait.ended(child)
    assert (ended["status"], ended["error"]) == ("canceled", "parent run canceled")


def test_a_run_continues_in_a_new_one_up_to_a_depth(strait: Api) -> None:
    continued: list[httpx.Response] = []

    def answer(request: Received) -> Answer:
        continued.append(request.report("continue", {"payload": {"n": len(continued)}}))
        return 200, None

    strait.endpoint.answer = answer
    run_id = strait.start(strait.job())
    eventually(lambda: len(continued) == 11)
    assert set(continued[0].json()) == recorded.CONTINUED
    assert (continued[0].json()["continuation_of"], continued[0].json()["lineage_depth"]) == (run_id, 1)
    assert refusal(continued[10]) == (400, "bad_request", "max lineage depth (10) exceeded")


@pytest.mark.parametrize(
    ("version", "accepted", "capabilities"),
    [
        (None, "legacy", "none"),
        ("1.9", "1.9", "none"),
        ("2.0", "2.0", "progress,checkpoint"),
        ("x", "x", "none"),
    ],
)
def test_the_version_of_the_sdk_is_answered(
    server: LocalServer, version: str | None, accepted: str, capabilities: str
) -> None:
    headers = {"X-SDK-Version": version} if version else {}
    answer = httpx.post(f"{server.url}/sdk/v1/runs/r/heartbeat", headers=headers, trust_env=False)
    assert refusal(answer) == (401, "authentication_required", "missing or invalid authorization header")
    assert (answer.headers["X-SDK-Version-Accepted"], answer.headers["X-SDK-Capabilities"]) == (
        accepted,
        capabilities,
    )
