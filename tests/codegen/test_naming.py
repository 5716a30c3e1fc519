"""Names that the generator proposes for operations nobody has named yet."""

from __future__ import annotations

import json
import keyword
import random
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from codegen.naming import identifier, propose_names

OPENAPI = Path(__file__).parents[2] / "openapi"

PAGE = {
    "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Job"}}, "has_more": {}}
}
SCHEMAS = {
    "Job": {"type": "object", "properties": {"id": {"type": "string"}}},
    "JobState": {"type": "object", "properties": {"key": {"type": "string"}}},
    "JobPage": PAGE,
    "Stats": {"type": "object", "properties": {"count": {"type": "integer"}}},
}


def answering(schema: Any = None, media_type: str = "application/json", **more: Any) -> dict[str, Any]:
    return {"responses": {"200": {"content": {media_type: {"schema": schema or {}}}}}, **more}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def document(operations: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for key, operation in operations.items():
        method, path = key.split(" ", 1)
        paths.setdefault(path, {})[method.lower()] = operation
    return {"openapi": "3.1.0", "paths": paths, "components": {"schemas": SCHEMAS}}


def proposed(*keys: str, rows: Mapping[str, str] | None = None, **operation: Any) -> dict[str, str]:
    return propose_names(document({key: {"responses": {}, **operation} for key in keys}), rows or {})


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("GET /v1/jobs", "jobs.list"),
        ("POST /v1/jobs", "jobs.create"),
        ("GET /v1/jobs/{jobID}", "jobs.get"),
        ("PATCH /v1/jobs/{jobID}", "jobs.update"),
        ("PUT /v1/jobs/{jobID}", "jobs.upsert"),
        ("DELETE /v1/jobs/{jobID}", "jobs.delete"),
        ("GET /v1/jobs/{jobID}/versions", "jobs.list_versions"),
        ("GET /v1/jobs/{jobID}/versions/{versionID}", "jobs.get_version"),
        ("GET /v1/jobs/{jobID}/versions/{versionID}/steps", "jobs.list_steps_by_version"),
        ("GET /v1/jobs/{jobID}/health", "jobs.get_health"),
        ("POST /v1/jobs/{jobID}/versions", "jobs.create_version"),
        ("DELETE /v1/jobs/{jobID}/versions/{versionID}", "jobs.delete_version"),
        ("DELETE /v1/jobs/{jobID}/lock", "jobs.delete_lock"),
        ("POST /v1/jobs/{jobID}/trigger", "jobs.trigger"),
        ("POST /v1/jobs/{jobID}/trigger/bulk", "jobs.bulk_trigger"),
        ("POST /v1/jobs/{jobID}/versions/{versionID}/force-retry", "jobs.force_retry_version"),
        ("POST /v1/jobs/batch-disable", "jobs.batch_disable"),
    ],
)
def test_the_path_and_the_method_decide_the_verb(key: str, name: str) -> None:
    siblings = ["GET /v1/jobs", "GET /v1/jobs/{jobID}", "GET /v1/jobs/{jobID}/versions/{versionID}"]
    assert proposed(*{*siblings, "GET /v1/jobs/{jobID}/versions", key})[key] == name


@pytest.mark.parametrize(
    ("path", "operation", "name"),
    [
        ("/v1/jobs/{id}/runs", answering({"type": "array", "items": ref("Job")}), "jobs.list_runs"),
        ("/v1/jobs/{id}/runs", answering(ref("JobPage")), "jobs.list_runs"),
        ("/v1/jobs/{id}/stats", answering(ref("Stats")), "jobs.get_stats"),
        ("/v1/jobs/{id}/state", answering({"type": "array", "items": ref("JobState")}), "jobs.list_state"),
        ("/v1/jobs/{id}/state", answering(ref("JobState")), "jobs.get_state"),
        ("/v1/jobs/{id}/stream", answering(media_type="text/event-stream"), "jobs.stream"),
        ("/v1/jobs/{id}/stream/chunks", answering(media_type="text/event-stream"), "jobs.stream_chunks"),
        ("/v1/jobs/{id}/compare/{other}", answering(operationId="compare-jobs"), "jobs.compare"),
        ("/v1/jobs/{id}/health", answering(operationId="job-health-legacy"), "jobs.get_health_legacy"),
    ],
)
def test_the_answer_decides_what_kind_of_read_it_is(path: str, operation: dict[str, Any], name: str) -> None:
    rows = {"GET /v1/jobs": "jobs.list", "GET /v1/jobs/{id}": "jobs.get"}
    assert propose_names(document({f"GET {path}": operation}), rows) == {f"GET {path}": name}


def test_actions_of_a_running_handler_end_in_run_but_its_state_and_payload_do_not() -> None:
    start = "/sdk/v1/runs/{runID}"
    keys = [f"POST {start}/complete", f"POST {start}/wait-for-event", f"GET {start}/payload"]
    keys += [f"GET {start}/state/{{key}}", f"POST {start}/state/{{key}}", f"DELETE {start}/state/{{key}}"]
    assert list(proposed(*keys).values()) == [
        "sdk_runs.complete_run",
        "sdk_runs.get_payload",
        "sdk_runs.wait_for_event_run",
        "sdk_runs.delete_state",
        "sdk_runs.get_state",
        "sdk_runs.set_state",
    ]


def test_a_post_becomes_set_where_its_id_says_so() -> None:
    rows = {"GET /v1/jobs/{id}": "jobs.get"}
    assert list(
        proposed("POST /v1/jobs/{id}/endpoint", rows=rows, operationId="set-job-endpoint").values()
    ) == ["jobs.set_endpoint"]


# Services


def test_the_service_is_that_of_the_rows_with_the_longest_common_path() -> None:
    rows = {
        "GET /v1/events": "event_triggers.list_events",
        "GET /v1/events/hooks": "hooks.list",
        "GET /v1/events/hooks/{id}": "hooks.get",
    }
    assert proposed(*rows, "POST /v1/events/purge", "DELETE /v1/events/hooks/{id}", rows=rows) == {
        "POST /v1/events/purge": "event_triggers.purge_event",
        "DELETE /v1/events/hooks/{id}": "hooks.delete_hook",
    }


def test_parameters_of_another_name_are_the_same_path() -> None:
    assert proposed("POST /v1/x/{id}/stop", rows={"GET /v1/x/{xID}": "things.get"}) == {
        "POST /v1/x/{id}/stop": "things.stop_x"
    }


def test_an_unknown_collection_becomes_a_service_of_its_own() -> None:
    assert proposed("GET /v1/notification-channels/{id}", rows={"GET /v1/jobs": "jobs.list"}) == {
        "GET /v1/notification-channels/{id}": "notification_channels.get"
    }


def test_a_route_without_items_goes_where_its_tag_goes() -> None:
    jobs = {"responses": {}, "tags": ["Access"]}
    spec = document(
        {"GET /v1/roles/{id}": jobs, "POST /v1/seed-roles": jobs, "PUT /v1/limits": {"tags": ["New One"]}}
    )
    assert propose_names(spec, {"GET /v1/roles/{id}": "rbac.get_role"}) == {
        "POST /v1/seed-roles": "rbac.seed_roles",
        "PUT /v1/limits": "new_one.upsert_limit",
    }


def test_a_prefix_that_is_no_thing_itself_stays_in_the_name() -> None:
    rows = {"GET /v1/analytics/performance": "analytics.get_performance"}
    keys = ("GET /v1/analytics/runs/summary", "GET /v1/analytics/jobs/{jobID}/history")
    assert list(proposed(*keys, rows=rows).values()) == [
        "analytics.get_runs_summary",
        "analytics.get_job_history",
    ]


# Promises about the whole


def test_operations_with_a_row_get_no_proposal() -> None:
    rows = {"GET /v1/jobs": "jobs.all_of_them"}
    assert proposed("GET /v1/jobs", rows=rows) == {}


def test_names_never_collide_with_rows_or_with_each_other() -> None:
    rows = {"GET /v2/jobs": "jobs.list", "POST /v2/jobs": "jobs.create"}
    names = proposed(
        "GET /v1/jobs", "GET /v1/JOBS", "GET /v1/jo!bs", "GET /v3/jobs", "POST /v1/jobs", rows=rows
    )
    every = [*rows.values(), *names.values()]
    assert len(names) == 5
    assert len(every) == len(set(every))


def test_the_order_of_the_description_does_not_matter() -> None:
    spec = json.loads((OPENAPI / "types.json").read_text())
    paths = list(spec["paths"].items())
    random.Random(7).shuffle(paths)
    assert propose_names({**spec, "paths": dict(paths)}, {}) == propose_names(spec, {})


HOSTILE = [
    "",
    "/",
    "//",
    "import os; os.system('x')",
    "../../etc/passwd",
    "class",
    "None",
    "def",
    "1st",
    "__init__",
    "\x00\x1b[2J\n",
    "naïve-ключ-キー",
    "‮evil",
    "{",
    "}{",
    '"""',
    "a" * 500,
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "PUT", "PATCH", "HEAD", "OPTIONS", "TRACE"])
def test_hostile_paths_tags_and_ids_give_plain_names_only(method: str, text: str) -> None:
    operation = answering(operationId=text, tags=[text])
    keys = [
        f"{method} /v1/{text}",
        f"{method} {text}",
        f"{method} /v1/jobs/{{{text}}}/{text}",
        f"{method} /{text}/a",
    ]
    names = propose_names(document(dict.fromkeys(keys, operation)), {})
    assert len(set(names.values())) == len(names) == len(set(keys))
    for name in names.values():
        for part in name.split("."):
            assert part.isascii()
            assert part.isidentifier()
            assert not keyword.iskeyword(part)
            assert not part.startswith("_")
        assert name.count(".") == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("jobID", "job_id"),
        ("API Keys", "api_keys"),
        ("dry-run", "dry_run"),
        ("import", "import_"),
        ("2fa", "x_2fa"),
    ],
)
def test_an_identifier_is_snake_case_and_no_keyword(text: str, name: str) -> None:
    assert identifier(text) == name


def test_names_of_this_api_are_mostly_found_again_when_their_row_is_missing() -> None:
    spec = json.loads((OPENAPI / "types.json").read_text())
    services = tomllib.loads((OPENAPI / "services.toml").read_text())["services"]
    rows = {
        route: f"{service}.{method}" for service, table in services.items() for method, route in table.items()
    }
    found = [
        propose_names(spec, {other: name for other, name in rows.items() if other != key})[key] == rows[key]
        for key in rows
    ]
    assert sum(found) >= 0.95 * len(rows)
