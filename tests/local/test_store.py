"""What the store promises: order, limits, compare and set, versions, and that a file survives."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from strait.local import engine
from strait.local.records import ApiKey, Job, Output, Project, Run, RunStatus
from strait.local.store import Store
from strait.local.store.answers import StoredAnswer
from strait.local.store.runs import RunFilter

NOW = datetime(2026, 7, 6, 12, 0, 0, 123456, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.fixture
def store() -> Iterator[Store]:
    with_project = Store()
    add_project(with_project)
    yield with_project
    with_project.close()


def add_project(store: Store) -> None:
    store.keys.add_project(Project(id="p", org_id="o", name="p", created_at=NOW, updated_at=NOW))


def add_job(store: Store, job_id: str = "j", **fields: Any) -> Job:
    values: dict[str, Any] = {
        "project_id": "p",
        "slug": job_id,
        "enabled": True,
        "definition": {},
        "version": 1,
        "version_id": "ver_1",
        "created_by": None,
        "updated_by": None,
        "created_at": NOW,
        "updated_at": NOW,
        **fields,
    }
    job = Job(id=job_id, **values)
    store.jobs.add(job)
    return job


def add_run(store: Store, run_id: str, status: str = "queued", **fields: Any) -> Run:
    values: dict[str, Any] = {"job_id": "j", "project_id": "p", "created_at": NOW, **fields}
    run = Run(id=run_id, status=RunStatus(status), **values)
    store.runs.add(run)
    return run


def claim_all(store: Store) -> list[str]:
    taken: list[str] = []
    while run := store.runs.next_in_queue(NOW):
        step = engine.claim(run, store.jobs.of_run(run), NOW)
        assert store.runs.replace(step.before, step.after)
        taken.append(run.id)
    return taken


def test_a_run_comes_back_as_it_was_stored(store: Store) -> None:
    add_job(store)
    fields: dict[str, Any] = {
        "tags": {"ä": "b"},
        "metadata": {"m": "1"},
        "payload": '{"a": 1}',
        "debug_mode": True,
    }
    run = add_run(store, "r", scheduled_at=NOW, execution_trace={"total_ms": 3}, **fields)
    assert store.runs.get("r") == run
    assert store.runs.get("other") is None


def test_the_queue_goes_by_priority_and_then_by_age(store: Store) -> None:
    add_job(store)
    add_run(store, "old", created_at=NOW - SECOND)
    add_run(store, "urgent", priority=9)
    add_run(store, "oldest", created_at=NOW - 2 * SECOND)
    assert claim_all(store) == ["urgent", "oldest", "old"]


def test_the_queue_leaves_out_what_may_not_start_yet(store: Store) -> None:
    add_job(store)
    add_job(store, "off", enabled=False)
    add_run(store, "disabled", job_id="off")
    add_run(store, "later", next_retry_at=NOW + SECOND)
    add_run(store, "scheduled", "delayed", scheduled_at=NOW - SECOND)
    add_run(store, "worker", execution_mode="worker")
    add_run(store, "due", next_retry_at=NOW)
    assert claim_all(store) == ["due"]
    assert [run.id for run in store.runs.delayed_until(NOW)] == ["scheduled"]


def test_a_full_job_does_not_hold_up_the_others(store: Store) -> None:
    add_job(store, max_concurrency=1)
    add_job(store, "free")
    for number, job in enumerate(("j", "j", "free", "free")):
        add_run(store, f"{job}{number}", job_id=job, created_at=NOW + number * SECOND)
    assert claim_all(store) == ["j0", "free2", "free3"]


def test_a_concurrency_key_is_counted_over_the_project(store: Store) -> None:
    add_job(store, max_concurrency_per_key=1)
    add_job(store, "other")
    add_run(store, "a", job_id="other", concurrency_key="k", priority=5)
    add_run(store, "b", concurrency_key="k")
    add_run(store, "c", concurrency_key="l")
    add_run(store, "d")
    assert claim_all(store) == ["a", "c", "d"]


def test_only_one_of_two_writers_moves_a_run(store: Store) -> None:
    add_job(store)
    run = add_run(store, "r", "executing")
    done, failed = engine.complete(run, NOW, None), engine.fail(run, NOW, "x")
    assert store.runs.replace(done.before, done.after)
    assert not store.runs.replace(failed.before, failed.after)


def test_lists_go_newest_first_and_on_from_a_timestamp(store: Store) -> None:
    add_job(store)
    for number in range(5):
        add_run(store, f"r{number}", created_at=NOW + number * SECOND, tags={"n": str(number % 2)})
    everything = RunFilter()
    assert [run.id for run in store.runs.page("p", None, 2, everything)] == ["r4", "r3"]
    assert [run.id for run in store.runs.page("p", NOW + 3 * SECOND, 9, everything)] == ["r2", "r1", "r0"]
    assert [run.id for run in store.runs.page("p", None, 9, RunFilter(tag=("n", "1")))] == ["r3", "r1"]
    assert len(store.runs.page("p", None, 9, RunFilter(tag=("n", None)))) == 5
    assert store.runs.page("other", None, 9, everything) == []


def test_filters_of_runs(store: Store) -> None:
    add_job(store)
    add_run(store, "a", "completed", payload='{"x": {"y": 1}}', metadata={"k": "v"}, triggered_by="spawn")
    add_run(store, "b", "dead_letter", error_class="server", batch_id="batch", execution_mode="http")

    def ids(**chosen: Any) -> list[str]:
        return [run.id for run in store.runs.page("p", None, 9, RunFilter(**chosen))]

    assert ids(statuses=["completed"]) == ids(triggered_by="spawn") == ids(metadata=("k", "v")) == ["a"]
    assert ids(payload_contains='{"x": {}}') == ["a"]
    assert (
        ids(statuses=["dead_letter", "failed"]) == ids(error_class="server") == ids(batch_id="batch") == ["b"]
    )
    assert ids(execution_mode="http") == ["b"]


def test_runs_keep_the_rules_of_the_version_they_were_made_with(store: Store) -> None:
    old = add_job(store, definition={"timeout_secs": 1})
    run = add_run(store, "r", job_version=1)
    new = engine.replace(old, version=2, definition={"timeout_secs": 2})
    store.jobs.replace(old, new)
    assert store.jobs.rules_of(run).timeout_secs == 1
    latest = engine.replace(new, version=3, definition={"timeout_secs": 3, "version_policy": "latest"})
    store.jobs.replace(new, latest)
    assert store.jobs.rules_of(run).timeout_secs == 3
    assert store.jobs.rules_of(engine.replace(run, job_version=0)).timeout_secs == 3


def test_a_job_takes_its_runs_and_their_notes_along(store: Store) -> None:
    job = add_job(store)
    add_run(store, "r", "completed")
    output = Output(id="o", run_id="r", output_key="k", schema=None, value="1", created_at=NOW)
    store.notes.put_output(output)
    again = store.notes.put_output(engine.replace(output, id="new", value="2", created_at=NOW + SECOND))
    assert (again.id, again.value) == ("o", "2")
    assert not store.runs.has_active("j")
    store.jobs.remove(job)
    assert store.runs.get("r") is None
    assert store.notes.outputs("r", None, 9) == []


def test_unique_values_are(store: Store) -> None:
    add_job(store)
    with pytest.raises(sqlite3.IntegrityError):
        add_job(store, "k", slug="j")


def test_a_failed_transaction_leaves_nothing_even_within_another(store: Store) -> None:
    def fail() -> None:
        with store.transaction():
            add_job(store)
            with store.transaction():
                add_run(store, "r")
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert store.runs.get("r") is None
    assert store.jobs.get("p", "j") is None


def test_the_next_moment_is_the_earliest_thing_that_time_alone_brings(store: Store) -> None:
    minute = timedelta(minutes=1)
    add_job(store)
    assert store.runs.next_moment(NOW, minute, in_flight=()) is None
    add_run(store, "lost", "executing", lease_at=NOW)
    assert store.runs.next_moment(NOW, minute, in_flight=()) == NOW + minute
    assert store.runs.next_moment(NOW, minute, in_flight={"lost"}) is None
    add_run(store, "expiring", expires_at=NOW + 9 * SECOND)
    add_run(store, "retry", next_retry_at=NOW + 8 * SECOND)
    add_run(store, "delayed", "delayed", scheduled_at=NOW + 7 * SECOND)
    assert store.runs.next_moment(NOW, minute, in_flight=()) == NOW + 7 * SECOND
    assert store.runs.next_moment(NOW + 8 * SECOND, minute, in_flight=()) == NOW + 7 * SECOND


def test_revoked_keys_are_known_but_not_listed(store: Store) -> None:
    key = ApiKey(
        id="k",
        project_id="p",
        name="n",
        key_hash="h",
        key_prefix="x",
        scopes=["*"],
        created_at=NOW,
        expires_at=None,
    )
    store.keys.add(key)
    store.keys.used("k", NOW)
    assert store.keys.by_hash("h") == engine.replace(key, last_used_at=NOW)
    assert store.keys.revoke("p", "k", NOW)
    assert store.keys.revoke("p", "k", NOW + SECOND)
    assert not store.keys.revoke("other", "k", NOW)
    found = store.keys.by_hash("h")
    assert found is not None
    assert found.revoked_at == NOW
    assert store.keys.page("p", None, 9) == []


def test_answers_are_forgotten_after_their_time(store: Store) -> None:
    answer = StoredAnswer(201, {"Content-Type": "application/json"}, b"{}")
    store.answers.put("a", "/p", "k", answer, NOW)
    assert store.answers.get("a", "/p", "k", NOW - SECOND) == answer
    assert store.answers.get("a", "/p", "k", NOW) is None
    assert store.answers.get("b", "/p", "k", NOW - SECOND) is None
    store.answers.forget(NOW)
    assert store.answers.get("a", "/p", "k", NOW - SECOND) is None


def test_a_file_keeps_everything_and_its_secrets(tmp_path: Path) -> None:
    path = str(tmp_path / "strait.db")
    store = Store(path)
    assert store.remembered("token_secret", "first") == "first"
    add_project(store)
    add_job(store)
    run = add_run(store, "r", created_at=NOW)
    store.close()
    again = Store(path)
    assert again.runs.get("r") == run
    assert again.remembered("token_secret", "second") == "first"
    assert again.last_stamp() > 0
    again.close()


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = str(tmp_path / "strait.db")
    Store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(RuntimeError, match="made by a newer Strait"):
        Store(path)
