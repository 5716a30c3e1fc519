"""What people write every day type-checks without narrowing, and what is wrong does not. Checked, never run."""

from __future__ import annotations

from datetime import datetime
from typing import Any, assert_type

from strait import AsyncClient, AsyncEventStream, AsyncPage, AsyncPages, Client, EventStream, Page
from strait.models import (
    CreateJobRequest,
    Job,
    JobRun,
    RunLogEvent,
    RunStatus,
    RunStatusChangeEvent,
    TriggerOutcome,
    TriggerResult,
)


def results(client: Client) -> None:
    assert_type(client.jobs.get("j"), Job)
    assert_type(client.jobs.trigger("j").id, str)
    assert_type(client.jobs.trigger("j", {"payload": 1}), TriggerResult)
    assert_type(client.jobs.trigger("j", payload={"a": 1}, priority=3).outcome, TriggerOutcome)
    assert_type(client.jobs.create({"name": "n"})["id"], Any)
    assert_type(client.jobs.create(CreateJobRequest(name="n", slug="s", project_id="p")), Job)
    assert_type(client.jobs.create(name="n", slug="s", project_id="p").created_at, datetime)
    assert_type(client.jobs.delete("j"), None)
    assert_type(client.runs.get("r").status, RunStatus)
    assert_type(client.runs.get("r").tags, dict[str, str])
    assert_type(client.health.list_metrics(), str)
    assert_type(client.sdk_runs.get_payload("r"), Any)


def lists(client: Client) -> None:
    assert_type(client.jobs.list(limit=10), Page[Job])
    assert_type(client.jobs.list(query={"cursor": "c"}).data, list[Job])
    for job in client.jobs.list():
        assert_type(job.slug, str)
    assert_type(client.log_drains.list()[0].name, str)
    assert_type(client.runs.list(status="completed"), Page[JobRun])
    assert_type(client.runs.list(status=RunStatus.COMPLETED), Page[JobRun])


def streams(client: Client) -> None:
    assert_type(client.runs.stream("r"), EventStream[RunStatusChangeEvent | RunLogEvent])
    for event in client.runs.stream("r"):
        if isinstance(event, RunStatusChangeEvent):
            assert_type(event.to, RunStatus)


async def asynchronous(client: AsyncClient) -> None:
    assert_type(await client.jobs.get("j"), Job)
    assert_type(client.jobs.list(), AsyncPages[Job])
    assert_type(await client.jobs.list(), AsyncPage[Job])
    async for job in client.jobs.list():
        assert_type(job, Job)
    assert_type(client.runs.stream("r"), AsyncEventStream[RunStatusChangeEvent | RunLogEvent])


def options(client: Client) -> None:
    client.jobs.get("j", extra_headers={"X-A": "b"}, timeout_ms=10, deadline_ms=20, max_retries=0)
    client.jobs.trigger("j", payload=1, idempotency_key="k")
    assert_type(client.with_options(timeout_ms=5), Client)


def mistakes(client: Client) -> None:
    client.jobs.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.jobs.get(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.jobs.create(nme="n")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.jobs.create(name="n")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.jobs.create({"name": "n"}, slug="s")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.jobs.update("j", description=None)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    client.jobs.get("j").slugg  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    client.runs.list(status="bogus")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.jobz  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    from strait import Nonsense  # type: ignore[attr-defined]  # pyright: ignore
    from strait.models import NoSuchModel  # type: ignore[attr-defined]  # pyright: ignore
