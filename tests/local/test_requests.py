"""How requests are checked and refused, over a real port."""

from __future__ import annotations

import socket
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from strait.local import LocalServer
from strait_api.routes import ROUTES
from tests.local import recorded
from tests.local.conftest import Account, Api


@pytest.fixture
def good(account: Account) -> dict[str, Any]:
    """The body of a job that would be made."""
    return {
        "project_id": account.project_id,
        "name": "n",
        "slug": "s",
        "endpoint_url": "http://127.0.0.1:1/x",
    }


def error(answer: httpx.Response) -> tuple[int, str, Any]:
    body = answer.json()
    assert set(body) == {"error", "request_id"}
    return answer.status_code, body["error"]["code"], body["error"].get("details") or body["error"]["message"]


@pytest.mark.parametrize(
    ("change", "details"),
    [
        ({"project_id": None, "name": "", "slug": None}, ["project_id", "name", "slug"]),
        ({"name": None}, ["name"]),
    ],
)
def test_missing_null_and_empty_required_fields_are_all_named(
    api: httpx.Client, good: dict[str, Any], change: dict[str, Any], details: list[str]
) -> None:
    answer = api.post("/v1/jobs", json=good | change)
    assert error(answer) == (422, "validation_failed", [f"{name}: failed on 'required'" for name in details])
    assert answer.json()["error"]["message"] == "validation failed"


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        ({"max_attempts": -1}, "max_attempts: failed on 'min'"),
        ({"retry_strategy": "nope"}, "retry_strategy: failed on 'oneof'"),
        ({"execution_mode": "managed"}, "execution_mode: failed on 'oneof'"),
        ({"endpoint_signing_secret": "short"}, "endpoint_signing_secret: failed on 'min'"),
        ({"endpoint_url": "http://h/" + "x" * 2050}, "endpoint_url: failed on 'max'"),
    ],
)
def test_broken_rules_have_the_names_of_the_real_server(
    api: httpx.Client, good: dict[str, Any], change: dict[str, Any], detail: str
) -> None:
    assert error(api.post("/v1/jobs", json=good | change)) == (422, "validation_failed", [detail])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"project_id": ', "unexpected EOF"),
        ('{"a":"b', "unexpected EOF"),
        ("{bad", "invalid character 'b' looking for beginning of object key string"),
        ("[1,2]", "json: cannot unmarshal array into Go value of type api.CreateJobRequest"),
        ('"text"', "json: cannot unmarshal string into Go value of type api.CreateJobRequest"),
        (
            '{"max_attempts": "3"}',
            "json: cannot unmarshal string into Go struct field CreateJobRequest.max_attempts of type int",
        ),
        (
            '{"tags": {"a": 1}}',
            "json: cannot unmarshal number into Go struct field CreateJobRequest.tags of type string",
        ),
        (
            '{"max_concurrency": 1' + "0" * 30 + "}",
            "json: cannot unmarshal number 1"
            + "0" * 30
            + " into Go struct field CreateJobRequest.max_concurrency of type int",
        ),
        ('{"name": NaN}', "invalid character 'N' looking for beginning of value"),
        ("[" * 100_000, "exceeded max depth"),
        ('{"name": "' + "x" * (1 << 20) + '"}', "unexpected EOF"),
    ],
)
def test_broken_json_and_wrong_kinds_are_bad_requests(api: httpx.Client, content: str, message: str) -> None:
    answer = api.post("/v1/jobs", content=content, headers={"Content-Type": "application/json"})
    assert error(answer) == (400, "bad_request", f"invalid request body: {message}")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"slug": "s" * 129}, "slug too long (max 128 characters)"),
        ({"endpoint_url": "ftp://x.example/y"}, "invalid endpoint_url: url must use http or https scheme"),
        (
            {"cron": "nope"},
            "cron expression must have exactly 5 fields (minute hour day-of-month month day-of-week), got 1",
        ),
    ],
)
def test_hand_written_rules_are_bad_requests(
    api: httpx.Client, good: dict[str, Any], change: dict[str, Any], message: str
) -> None:
    assert error(api.post("/v1/jobs", json=good | change)) == (400, "bad_request", message)


def test_a_project_of_somebody_else_is_refused(api: httpx.Client, good: dict[str, Any]) -> None:
    answer = api.post("/v1/jobs", json=good | {"project_id": "other"})
    assert error(answer) == (403, "forbidden", "project_id does not match authenticated project")


def test_unknown_fields_are_ignored_but_named(api: httpx.Client, good: dict[str, Any]) -> None:
    answer = api.post("/v1/jobs", json=good | {"no_such_field": 1, "ü\n": 2, "skip_if_running": True})
    assert answer.status_code == 201
    assert answer.headers["X-Strait-Unknown-Fields"] == "no_such_field, %C3%BC%0A, skip_if_running"
    assert set(answer.json()) == recorded.JOB


@pytest.mark.parametrize("name", ["limit=0", "limit=abc", "limit=-1", "limit=1.5"])
def test_a_page_size_is_a_positive_integer(api: httpx.Client, name: str) -> None:
    assert error(api.get(f"/v1/jobs?{name}")) == (400, "bad_request", "limit must be a positive integer")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/v1/jobs?cursor=zzz", "invalid cursor format"),
        ("/v1/runs?cursor=x", "cursor must be a valid RFC3339 timestamp"),
        ("/v1/runs?status=x", "status is invalid"),
        ("/v1/runs?statuses=completed&statuses=x", "statuses is invalid"),
        ("/v1/jobs?tag_value=x", "tag_key is required when tag_value is provided"),
        ("/v1/runs?payload_contains=d-500", "payload_contains must be valid JSON"),
    ],
)
def test_bad_query_parameters(api: httpx.Client, path: str, message: str) -> None:
    assert error(api.get(path)) == (400, "bad_request", message)


def test_unknown_parameters_and_large_pages_are_fine(api: httpx.Client) -> None:
    for query in ("nope=1", "limit=100000", "limit=" + "9" * 50, "cursor=", "status="):
        answer = api.get(f"/v1/runs?{query}")
        assert answer.json() == {"data": [], "has_more": False}


@pytest.mark.parametrize(
    ("authorization", "message"),
    [
        (None, "invalid or missing internal secret"),
        ("Bearer nope", "invalid or missing internal secret"),
        ("Basic strait_x", "invalid or missing internal secret"),
        ("Bearer strait_" + "0" * 64, "invalid api key"),
    ],
)
def test_calls_without_a_good_key_are_unauthorized(
    server: LocalServer, authorization: str | None, message: str
) -> None:
    headers = {"Authorization": authorization} if authorization else {}
    answer = httpx.get(f"{server.url}/v1/jobs", headers=headers, trust_env=False)
    assert error(answer) == (401, "authentication_required", message)


def test_keys_are_made_listed_scoped_and_revoked(
    server: LocalServer, api: httpx.Client, account: Account
) -> None:
    wish = {"project_id": account.project_id, "name": "ci", "scopes": ["jobs:read"], "expires_in_days": 30}
    made = api.post("/v1/api-keys", json=wish)
    assert made.status_code == 201
    key = made.json()
    assert set(key) == recorded.CREATED_KEY
    assert key["key"].startswith(key["key_prefix"])
    assert len(key["key"]) == len("strait_") + 64
    listed = api.get("/v1/api-keys").json()["data"]
    assert [row["name"] for row in listed] == ["ci", "local server"]
    assert all("key" not in row and "key_hash" not in row for row in listed)
    with httpx.Client(
        base_url=server.url, headers={"Authorization": f"Bearer {key['key']}"}, trust_env=False
    ) as reader:
        assert reader.get("/v1/jobs").status_code == 200
        assert error(reader.post("/v1/jobs", json={})) == (
            403,
            "forbidden",
            "insufficient permissions: requires jobs:write",
        )
        for _ in range(2):
            assert api.delete(f"/v1/api-keys/{key['id']}").json() == {"status": "revoked"}
        assert error(reader.get("/v1/jobs")) == (401, "authentication_required", "api key has been revoked")
    assert error(api.delete("/v1/api-keys/nope")) == (404, "not_found", "api key not found")


@pytest.mark.parametrize(
    ("change", "status", "message"),
    [
        ({"scopes": []}, 400, "scopes must contain at least one explicit permission"),
        (
            {"expires_in_days": None},
            400,
            "expires_in_days is required when project max_key_lifetime_days is not configured",
        ),
        ({"expires_in_days": 0}, 400, "expires_in_days must be a positive integer"),
        ({"project_id": "other"}, 403, "project_id does not match authenticated project"),
        ({"org_id": "x"}, 403, "org_id does not match authenticated organization"),
        (
            {"rotation_interval_days": 5},
            501,
            "api_keys.create with rotation_interval_days is not part of the local server yet",
        ),
    ],
)
def test_keys_need_scopes_and_an_end(
    api: httpx.Client, account: Account, change: dict[str, Any], status: int, message: str
) -> None:
    wish = {"project_id": account.project_id, "name": "ci", "scopes": ["runs:read"], "expires_in_days": 30}
    answer = api.post("/v1/api-keys", json=wish | change)
    assert (answer.status_code, answer.json()["error"]["message"]) == (status, message)


def test_a_key_passes_on_only_what_it_may_do_itself(
    server: LocalServer, api: httpx.Client, account: Account
) -> None:
    wish = {"project_id": account.project_id, "name": "ci", "expires_in_days": 30}
    weak = api.post("/v1/api-keys", json=wish | {"scopes": ["api-keys:manage"]}).json()["key"]
    headers = {"Authorization": f"Bearer {weak}"}
    answer = httpx.post(
        f"{server.url}/v1/api-keys", json=wish | {"scopes": ["jobs:read"]}, headers=headers, trust_env=False
    )
    assert answer.status_code == 403
    assert api.get("/v1/api-keys?org_id=x").status_code == 403


def test_a_fault_of_our_own_is_masked(
    server: LocalServer, api: httpx.Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_project_id: str) -> None:
        raise ZeroDivisionError("the reason")

    monkeypatch.setattr(server.runtime.store.runs, "counts", fail)
    answer = api.get("/v1/stats", headers={"X-Request-Id": "mine"})
    assert error(answer) == (500, "internal_error", "internal server error")
    assert "stats.list failed (mine)" in caplog.text
    assert "the reason" in caplog.text


def test_an_empty_body_and_null_count_as_an_empty_object(strait: Api) -> None:
    path = f"/v1/jobs/{strait.job()['id']}/trigger"
    for content in ("", "null", "{} and more"):
        answer = strait.client.post(path, content=content, headers={"Content-Type": "application/json"})
        assert answer.status_code == 201


def test_other_projects_see_nothing(server: LocalServer, strait: Api) -> None:
    job = strait.job()
    run_id = strait.start(job)
    other = server.add_project("other")
    with httpx.Client(
        base_url=server.url, headers={"Authorization": f"Bearer {other}"}, trust_env=False
    ) as client:
        assert error(client.get(f"/v1/jobs/{job['id']}")) == (404, "not_found", "job not found")
        assert error(client.get(f"/v1/runs/{run_id}")) == (404, "not_found", "run not found")
        assert client.get("/v1/runs").json()["data"] == []


def test_what_is_missing_says_so_by_name(api: httpx.Client) -> None:
    for path, name in (("/v1/workflows", "workflows.list"), ("/v1/jobs/x/versions", "jobs.list_versions")):
        message = f"{name} is not part of the local server yet"
        assert error(api.get(path)) == (501, "not_implemented", message)


def test_every_operation_answers_by_its_own_route(api: httpx.Client) -> None:
    for route in ROUTES:
        path = route.path.replace("{", "").replace("}", "")
        if route.content_type == "text/event-stream" or "apiKey" not in route.security:
            continue
        answer = api.request(route.method, path, json={} if route.body else None)
        assert answer.status_code != 405, route.name
        assert answer.status_code < 500 or answer.status_code == 501, (route.name, answer.text)
        if answer.status_code == 501:
            assert answer.json()["error"]["message"].startswith(f"{route.name} "), route.name


def test_unknown_paths_and_methods_have_no_envelope(api: httpx.Client) -> None:
    answer = api.get("/v1/nope")
    assert (answer.status_code, answer.text) == (404, "404 page not found\n")
    assert api.get("/v1/jobs/").status_code == 404
    answer = api.put("/v1/jobs", json={})
    assert (answer.status_code, answer.content) == (405, b"")


def test_media_types_must_be_json(api: httpx.Client) -> None:
    answer = api.post(
        "/v1/jobs", content="a=b", headers={"Content-Type": "application/x-www-form-urlencoded"}
    )
    assert error(answer) == (415, "internal_error", "Content-Type must be application/json")
    assert api.get("/v1/jobs", headers={"Accept": "text/html"}).status_code == 406
    for accept in ("application/json; q=0.5, text/html", "*/*", "application/*"):
        assert api.get("/v1/jobs", headers={"Accept": accept}).status_code == 200
    charset = {"Content-Type": "application/json; charset=utf-8"}
    assert api.post("/v1/jobs", content="{}", headers=charset).status_code == 422


def test_a_request_id_is_taken_over_or_made(api: httpx.Client) -> None:
    answer = api.get("/v1/jobs/x", headers={"X-Request-Id": "mine"})
    assert answer.json()["request_id"] == "mine"
    assert api.get("/v1/jobs/x").json()["request_id"].startswith("local/")


def test_answers_carry_the_headers_of_the_platform(api: httpx.Client) -> None:
    headers = api.get("/v1/jobs").headers
    assert (headers["cache-control"], headers["x-api-version"]) == ("no-store", "v1")
    assert headers["content-type"] == "application/json"


def test_health_and_stats(server: LocalServer, strait: Api) -> None:
    health = httpx.get(f"{server.url}/health", trust_env=False).json()
    assert health["status"] == "ok"
    ready = httpx.get(f"{server.url}/health/ready", trust_env=False).json()
    assert (ready["status"], ready["components"][0]["name"]) == ("up", "database")
    strait.start(strait.job(), scheduled_at="2999-01-01T00:00:00Z")
    assert strait.client.get("/v1/stats").json() == {"queued": 0, "executing": 0, "delayed": 1}


def test_a_key_in_use_is_a_conflict_until_the_first_call_is_done(
    server: LocalServer, strait: Api, account: Account
) -> None:
    job = strait.job()
    place = urlsplit(server.url)
    head = (
        f"POST /v1/jobs/{job['id']}/trigger HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {account.key}\r\nIdempotency-Key: k\r\nContent-Length: 2\r\n"
        "Expect: 100-continue\r\n\r\n"
    )
    with socket.create_connection((place.hostname, place.port)) as first:
        first.sendall(head.encode())
        message = "a request with this idempotency key is currently being processed"
        # The server asks for the rest of the body once it works on the request.
        assert first.recv(65536).startswith(b"HTTP/1.1 100")
        second = strait.trigger(job, {"Idempotency-Key": "k"})
        assert error(second) == (409, "conflict", message)
        first.sendall(b"{}")
        assert first.recv(65536).startswith(b"HTTP/1.1 201")
    assert strait.trigger(job, {"Idempotency-Key": "k"}).headers["Idempotency-Replayed"] == "true"
