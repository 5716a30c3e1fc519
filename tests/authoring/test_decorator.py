"""`@job`: one function, typed by its annotations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import pytest
from pydantic import BaseModel, Field
from typing_extensions import TypedDict

from strait.authoring import (
    AsyncHandlerJob,
    HandlerJob,
    PayloadError,
    RunContext,
    SyncRunContext,
    TriggerJobInput,
    job,
)
from strait.errors import ValidationError
from strait_api.models.runs import JobRun

from .fakes import RUN, JobServer, Recorder

if TYPE_CHECKING:
    from nowhere import Unknown  # type: ignore[import-not-found]


class Order(BaseModel):
    order_id: str = Field(alias="orderId")
    due: date


@dataclass
class Line:
    cents: int


class Receipt(TypedDict):
    total: int


@job(slug="charge", project_id="demo", name="Charge", max_attempts=2, tags={"a": "b"})
async def charge(order: Order, ctx: RunContext) -> Receipt:
    """Charges."""
    await ctx.heartbeat()
    return {"total": len(order.order_id)}


@job(slug="add", project_id="demo")
def add(lines: list[Line], ctx: SyncRunContext) -> int:
    return sum(line.cents for line in lines)


@job(slug="plain", project_id="demo")
async def plain(payload, ctx):
    return payload


@job(slug="late", project_id="demo")
async def late(payload: Later, ctx: Unknown) -> Annotated[int, Field(gt=0)]:
    return payload.n


class Later(BaseModel):
    n: int


ORDER = Order(orderId="o-1", due=date(2026, 1, 2))


def run_of(**fields: Any) -> JobRun:
    base = {
        "id": RUN,
        "job_id": "job-1",
        "project_id": "demo",
        "status": "completed",
        "attempt": 1,
        "created_at": "2026-01-01T00:00:00Z",
        "triggered_by": "manual",
        "debug_mode": False,
        "job_version": 1,
        "lineage_depth": 0,
        "priority": 0,
    }
    return JobRun.model_validate(base | fields)


@pytest.mark.anyio
async def test_calling_a_job_calls_its_handler() -> None:
    client = Recorder()
    assert await charge(ORDER, RunContext(RUN, client=client)) == {"total": 3}
    assert client.calls == [("heartbeat_run", None)]
    assert add([Line(1), Line(2)], None) == 3  # type: ignore[arg-type]


def test_a_job_keeps_the_name_and_the_docstring_of_its_handler() -> None:
    assert (charge.__name__, charge.__doc__) == ("charge", "Charges.")  # type: ignore[attr-defined]
    assert repr(charge) == "AsyncHandlerJob('charge')"


def test_the_kind_of_job_follows_the_kind_of_function() -> None:
    assert isinstance(charge, AsyncHandlerJob)
    assert type(add) is HandlerJob


def test_the_options_are_those_of_a_definition() -> None:
    assert charge.to_registration_body() == {
        "name": "Charge",
        "slug": "charge",
        "project_id": "demo",
        "max_attempts": 2,
        "tags": {"a": "b"},
    }


def test_every_option_of_a_job_can_be_given_to_the_decorator() -> None:
    from inspect import signature

    from strait.authoring import JobOptions

    # Webhooks of a job cannot be set through the API.
    left_out = {"run", "webhook_url", "webhook_secret"}
    assert set(signature(job).parameters) == set(signature(JobOptions).parameters) - left_out


@pytest.mark.parametrize(
    ("made", "payload", "sent"),
    [
        (charge, ORDER, {"orderId": "o-1", "due": "2026-01-02"}),
        (charge, {"orderId": "o-1", "due": "2026-01-02"}, {"orderId": "o-1", "due": "2026-01-02"}),
        (add, [Line(5)], [{"cents": 5}]),
        (plain, {"any": [1, None]}, {"any": [1, None]}),
        (charge, TriggerJobInput(payload=ORDER, priority=3), {"orderId": "o-1", "due": "2026-01-02"}),
    ],
)
def test_a_trigger_sends_the_payload_as_json(made, payload, sent) -> None:
    server = JobServer(made.slug)
    assert made.trigger(server.client(), payload).id == "run-1"
    assert server.sent("POST")[0]["payload"] == sent


def test_options_of_a_trigger_go_with_the_typed_payload() -> None:
    server = JobServer("charge")
    charge.trigger(server.client(), TriggerJobInput(payload=ORDER, priority=3))
    assert server.sent("POST")[0]["priority"] == 3


def test_a_payload_that_the_handler_would_not_take_is_refused_before_anything_is_sent() -> None:
    server = JobServer("charge")
    with pytest.raises(
        PayloadError, match="the payload of charge does not fit: due: Field required"
    ) as caught:
        charge.trigger(server.client(), {"orderId": "secret value"})  # type: ignore[arg-type]
    assert caught.value.issues == ["due: Field required"]
    assert "secret value" not in str(caught.value)
    assert server.requests == []


@pytest.mark.parametrize(
    ("made", "content", "value"),
    [
        (charge, b'{"orderId": "o-1", "due": "2026-01-02"}', ORDER),
        (add, b'[{"cents": 5}]', [Line(5)]),
        (plain, b"null", None),
        (late, b'{"n": 1}', "Later"),
    ],
)
def test_a_payload_is_read_as_the_annotation_says(made, content, value) -> None:
    read = made.payload_type.read_json(content)
    assert (type(read).__name__ if value == "Later" else read) == value


def test_a_wrong_payload_is_described_without_its_values() -> None:
    with pytest.raises(PayloadError) as caught:
        add.payload_type.read_json(b'[{"cents": "secret"}]')
    assert caught.value.issues[0].startswith("0.cents: ")
    assert "secret" not in f"{caught.value} {caught.value.issues}"


def test_an_annotation_that_only_type_checkers_see_is_no_obstacle_for_the_context() -> None:
    assert late.payload_type.read_json(b'{"n": 1}') == Later(n=1)


def test_an_annotation_that_cannot_be_found_is_named() -> None:
    @job(slug="lost")
    async def lost(payload: Unknown, ctx: RunContext) -> None: ...

    with pytest.raises(ValidationError, match="annotated with 'Unknown'.*top level of the handler's module"):
        _ = lost.payload_type


def test_the_result_of_a_run_has_the_type_of_the_annotation() -> None:
    assert charge.result_of(run_of(result={"total": 3})) == {"total": 3}
    assert add.result_of(run_of(result=5)) == 5


def test_a_result_of_another_shape_is_refused() -> None:
    with pytest.raises(PayloadError, match="the result of add does not fit"):
        add.result_of(run_of(result="five"))


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"status": "failed", "error": "no money"}, "it is failed: no money"),
        ({"status": "executing"}, "it is executing$"),
    ],
)
def test_a_run_that_is_not_completed_has_no_result(fields, text) -> None:
    with pytest.raises(ValidationError, match=text):
        charge.result_of(run_of(**fields))


def test_a_handler_without_a_context_is_refused_at_once() -> None:
    with pytest.raises(ValidationError, match="must take a payload and a context"):

        @job(slug="short")  # type: ignore[arg-type]
        async def short(payload: int) -> None: ...


def test_names_of_the_package_are_those_it_lists() -> None:
    import strait.authoring

    assert dir(strait.authoring) == sorted(strait.authoring.__all__)
    for name in strait.authoring.__all__:
        assert getattr(strait.authoring, name)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = strait.authoring.nonsense  # type: ignore[attr-defined]
