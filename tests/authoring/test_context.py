"""What a handler says of its run, and what goes over the wire for it."""

from __future__ import annotations

import inspect
import logging
from typing import Any

import pytest

from strait.authoring import IgnoredOptionWarning, RunContext, SyncRunContext, create_run_context
from strait.authoring.sync_context import SyncRunContextState
from strait.errors import ApiError, ConflictError, NotFoundError, TransportError
from strait_api.models import sdk_runs as models

from .fakes import RUN, AsyncRecorder, Recorder

pytestmark = pytest.mark.anyio

GONE = ApiError(410, "run has reached a terminal state")

# How it is called, the operation and body that must come of it, and the model of that body.
CALLS: dict[str, tuple[Any, str, Any, Any]] = {
    "checkpoint": (
        lambda c: c.checkpoint({"n": 1}),
        "checkpoint_run",
        {"state": {"n": 1}},
        models.SDKCheckpointRequest,
    ),
    "checkpoint of null": (
        lambda c: c.checkpoint(None),
        "checkpoint_run",
        {"state": None},
        models.SDKCheckpointRequest,
    ),
    "progress": (
        lambda c: c.report_progress(40, "two fifths", step="s", eta_seconds=9),
        "progress_run",
        {"percent": 40, "message": "two fifths", "step": "s", "eta_seconds": 9},
        models.SDKProgressRequest,
    ),
    "progress without message": (
        lambda c: c.report_progress(12.5),
        "progress_run",
        {"percent": 12.5, "message": "12.5%"},
        models.SDKProgressRequest,
    ),
    "progress with empty message": (
        lambda c: c.report_progress(0, ""),
        "progress_run",
        {"percent": 0, "message": "0%"},
        models.SDKProgressRequest,
    ),
    "heartbeat": (lambda c: c.heartbeat(), "heartbeat_run", None, None),
    "usage": (
        lambda c: c.report_usage("openai", "gpt", prompt_tokens=0, cost_microusd=5),
        "usage_run",
        {"provider": "openai", "model": "gpt", "prompt_tokens": 0, "cost_microusd": 5},
        models.SDKUsageRequest,
    ),
    "tool call": (
        lambda c: c.log_tool_call("search", {"q": 1}, [], duration_ms=3),
        "tool_call_run",
        {"tool_name": "search", "input": {"q": 1}, "output": [], "duration_ms": 3},
        models.SDKToolCallRequest,
    ),
    "output": (
        lambda c: c.save_output("report", None, {"type": "null"}),
        "output_run",
        {"output_key": "report", "value": None, "schema": {"type": "null"}},
        models.SDKOutputRequest,
    ),
    "chunk": (
        lambda c: c.stream_chunk("", "s", True),
        "stream_run",
        {"chunk": "", "stream_id": "s", "done": True},
        models.SDKStreamChunkRequest,
    ),
    "wait": (
        lambda c: c.wait_for_event("paid", 60, "https://x.test"),
        "wait_for_event_run",
        {"event_key": "paid", "timeout_secs": 60, "notify_url": "https://x.test"},
        models.SDKWaitForEventRequest,
    ),
    "spawn": (
        lambda c: c.spawn("ship", "demo", {"a": 1}, await_completion=True, await_timeout_secs=5),
        "spawn_run",
        {
            "job_slug": "ship",
            "project_id": "demo",
            "payload": {"a": 1},
            "await_completion": True,
            "await_timeout_secs": 5,
        },
        models.SDKSpawnRequest,
    ),
    "continue": (lambda c: c.continue_run({}), "continue_run", {"payload": {}}, models.SDKContinueRequest),
    "continue as is": (lambda c: c.continue_run(), "continue_run", {}, models.SDKContinueRequest),
    "annotate": (
        lambda c: c.annotate({"k": "v"}),
        "annotate_run",
        {"annotations": {"k": "v"}},
        models.SDKAnnotateRequest,
    ),
    "complete": (
        lambda c: c.complete({"a": 1}),
        "complete_run",
        {"result": {"a": 1}},
        models.SDKCompleteRequest,
    ),
    "complete with nothing": (lambda c: c.complete(), "complete_run", {}, models.SDKCompleteRequest),
    **{
        f"complete with {falsy!r}": (
            lambda c, falsy=falsy: c.complete(falsy),
            "complete_run",
            {"result": falsy},
            models.SDKCompleteRequest,
        )
        for falsy in (0, "", [], {}, False)
    },
    "fail": (lambda c: c.fail("no money"), "fail_run", {"error": "no money"}, models.SDKFailRequest),
    "state set": (
        lambda c: c.state.set("k", 0),
        "set_state",
        {"key": "k", "value": 0},
        models.SDKSetStateRequest,
    ),
    "state get": (lambda c: c.state.get("k"), "get_state", "k", None),
    "state delete": (lambda c: c.state.delete("k"), "delete_state", "k", None),
    "state list": (lambda c: c.state.list(), "list_state", None, None),
}


@pytest.mark.parametrize("recorder", [Recorder, AsyncRecorder])
@pytest.mark.parametrize("name", CALLS)
async def test_each_method_sends_what_the_server_takes_over_either_client(name, recorder) -> None:
    call, operation, body, model = CALLS[name]
    client = recorder(get_state={"state_key": "k", "value": 1})
    async with create_run_context(client, RUN) as ctx:
        await call(ctx)
    assert client.calls == [(operation, body)]
    if model is not None:
        model.model_validate(body)  # refuses unknown fields


async def test_methods_return_what_the_client_returns() -> None:
    ctx = create_run_context(AsyncRecorder(checkpoint_run="the checkpoint", complete_run="the run"), RUN)
    assert await ctx.checkpoint({}) == "the checkpoint"
    assert await ctx.complete() == "the run"


@pytest.mark.parametrize("value", [{"a": 1}, 0, None, ""])
async def test_state_get_gives_the_value_alone(value) -> None:
    ctx = create_run_context(Recorder(get_state={"state_key": "k", "value": value}), RUN)
    assert await ctx.state.get("k") == value


async def test_state_get_of_an_absent_key_is_none() -> None:
    ctx = create_run_context(Recorder(get_state=NotFoundError(404, "state key not found")), RUN)
    assert await ctx.state.get("k") is None


async def test_errors_of_the_server_reach_the_handler() -> None:
    ctx = create_run_context(Recorder(checkpoint_run=ConflictError(409, "run must be executing")), RUN)
    with pytest.raises(ConflictError):
        await ctx.checkpoint({})


async def test_a_priority_of_a_child_warns_because_the_server_would_ignore_it() -> None:
    client = Recorder()
    with pytest.warns(IgnoredOptionWarning, match="priority"):
        await create_run_context(client, RUN).spawn("ship", "demo", priority=3)
    assert "priority" not in client.bodies("spawn_run")[0]


async def test_log_records_and_calls_arrive_in_the_order_they_were_made() -> None:
    client = AsyncRecorder()
    async with create_run_context(client, RUN) as ctx:
        ctx.logger.info("first")
        ctx.logger.warning("second %d", 2)
        await ctx.checkpoint({"n": 1})
        ctx.logger.error("third")
        await ctx.complete()
    assert client.calls == [
        ("log_run", {"message": "first", "level": "info"}),
        ("log_run", {"message": "second 2", "level": "warn"}),
        ("checkpoint_run", {"state": {"n": 1}}),
        ("log_run", {"message": "third", "level": "error"}),
        ("complete_run", {}),
    ]


async def test_a_log_line_written_last_reaches_the_server() -> None:
    client = AsyncRecorder()
    ctx = create_run_context(client, RUN)
    ctx.logger.debug("last words")
    await ctx.aclose()
    await ctx.aclose()
    assert client.bodies("log_run") == [{"message": "last words", "level": "debug"}]


async def test_a_record_that_the_server_refuses_costs_the_handler_nothing(caplog) -> None:
    client = AsyncRecorder(log_run=[TransportError("connection reset"), None])
    async with create_run_context(client, RUN) as ctx:
        ctx.logger.info("lost")
        ctx.logger.info("kept")
    assert [body["message"] for body in client.bodies("log_run")] == ["lost", "kept"]
    assert "run run-1: a log record did not reach Strait: connection reset" in caplog.text


async def test_a_server_that_is_down_is_not_asked_for_each_record(caplog) -> None:
    client = AsyncRecorder(log_run=TransportError("connection refused"))
    async with create_run_context(client, RUN) as ctx:
        for number in range(100):
            ctx.logger.info("%d", number)
    assert len(client.calls) == 3
    assert "97 log records did not reach Strait" in caplog.text


async def test_after_the_end_of_the_run_no_record_is_sent(caplog) -> None:
    client = AsyncRecorder(log_run=GONE)
    async with create_run_context(client, RUN) as ctx:
        ctx.logger.info("too late")
        ctx.logger.info("later still")
    assert len(client.calls) == 1
    ended = AsyncRecorder()
    async with create_run_context(ended, RUN) as ctx:
        await ctx.complete()
        ctx.logger.info("too late")
    assert ended.bodies("log_run") == []
    assert "1 log records did not reach Strait" in caplog.text


async def test_records_also_show_in_the_local_log_as_that_is_set_up(caplog) -> None:
    caplog.set_level(logging.INFO, "strait.run")
    async with create_run_context(AsyncRecorder(), RUN) as ctx:
        ctx.logger.debug("not here")
        ctx.logger.info("here")
    assert [record.name for record in caplog.records if record.message == "here"] == ["strait.run.run-1"]
    assert "not here" not in caplog.text


async def test_no_logger_and_no_handler_outlives_its_run() -> None:
    async with create_run_context(AsyncRecorder(), RUN) as ctx:
        assert ctx.logger.handlers
    assert not ctx.logger.handlers
    assert not any(name.endswith(RUN) for name in logging.Logger.manager.loggerDict)


def test_the_repr_of_a_context_names_the_run_only() -> None:
    assert repr(create_run_context(Recorder(), RUN, attempt=2)) == "RunContext(run_id='run-1', attempt=2)"


@pytest.mark.parametrize("name", CALLS)
def test_the_blocking_context_sends_the_same(name) -> None:
    call, operation, body, _ = CALLS[name]
    client = Recorder(get_state={"state_key": "k", "value": 1})
    ctx = SyncRunContext(create_run_context(client, RUN), _loopless)
    call(ctx)
    assert client.calls == [(operation, body)]


def _loopless(function: Any, /, *arguments: Any) -> Any:
    import anyio

    async def call() -> Any:
        return await function(*arguments)

    return anyio.run(call)


def _methods(cls: type) -> dict[str, inspect.Signature]:
    names = [name for name in vars(cls) if not name.startswith("_")]
    return {name: inspect.signature(getattr(cls, name)) for name in names}


def test_both_contexts_have_the_same_methods_with_the_same_parameters() -> None:
    awaited, blocking = _methods(RunContext), _methods(SyncRunContext)
    assert awaited.keys() - blocking.keys() == {"aclose"}
    for name, signature in blocking.items():
        assert signature == awaited[name], name
    assert _methods(SyncRunContextState).keys() == {"get", "set", "delete", "list"}


def test_both_contexts_show_the_same_facts_of_the_run() -> None:
    ctx = create_run_context(Recorder(), RUN, 3)
    blocking = SyncRunContext(ctx, _loopless)
    facts = {name for name in vars(ctx) if not name.startswith("_")}
    assert facts == {name for name in vars(blocking) if not name.startswith("_")}
    assert (blocking.run_id, blocking.attempt, blocking.last_checkpoint) == (RUN, 3, None)
    assert blocking.logger is ctx.logger
    assert repr(blocking) == "SyncRunContext(run_id='run-1', attempt=3)"
