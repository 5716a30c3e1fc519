"""One attempt of a run: what the handler sees, what the server hears, what is answered."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

import anyio
import pytest
from pydantic import BaseModel

from strait.authoring import (
    JobOptions,
    NonRetryableError,
    RetryLater,
    RunContext,
    SyncRunContext,
    define_job,
    job,
)
from strait.hosting import serve

from .driver import HEADERS, TOKEN, Strait, ask

pytestmark = pytest.mark.anyio


class Order(BaseModel):
    id: str
    cents: int


async def attempt(
    definition: Any, body: bytes = b"{}", headers: dict[str, str] | None = None, **refuse: int
) -> Any:
    """The answer of a job to a dispatch, and the server that it reported to."""
    strait = Strait(refuse=refuse)
    app = serve(definition, base_url="https://strait.test", http_client=strait.http_client())
    answer = await ask(app, f"/{definition.slug}", body, headers=headers)
    await app.aclose()
    return answer, strait


def hosted(run: Any, **hooks: Any) -> Any:
    return define_job(JobOptions(slug="charge", run=run, **hooks))


async def test_an_async_handler_gets_its_typed_payload_and_talks_with_the_runs_token() -> None:
    @job(slug="charge")
    async def charge(order: Order, ctx: RunContext) -> Order:
        assert (ctx.run_id, ctx.job_id, ctx.attempt) == ("run-1", "job-1", 1)
        await ctx.report_progress(50)
        await ctx.checkpoint({"at": order.id})
        return order

    answer, strait = await attempt(charge, b'{"id": "o-1", "cents": 5}')
    assert (answer.status, answer.json) == (200, {"id": "o-1", "cents": 5})
    assert strait.calls == [
        ("progress", {"percent": 50, "message": "50%"}),
        ("checkpoint", {"state": {"at": "o-1"}}),
    ]
    assert strait.tokens == {f"Bearer {TOKEN}"}


async def test_a_plain_handler_runs_in_a_thread_with_methods_that_wait() -> None:
    @job(slug="charge")
    def charge(order: Order, ctx: SyncRunContext) -> dict[str, Any]:
        ctx.logger.info("started")
        checkpoint = ctx.checkpoint({"n": 1})
        return {
            "in_a_thread": threading.current_thread() is not threading.main_thread(),
            "state": checkpoint.state,
            "stored": ctx.state.get("k"),
        }

    answer, strait = await attempt(charge, b'{"id": "o-1", "cents": 5}')
    assert answer.json == {"in_a_thread": True, "state": {"n": 1}, "stored": 1}
    assert [operation for operation, _ in strait.calls] == ["log", "checkpoint", "state/k"]


@pytest.mark.parametrize("body", [b"", b"null"])
async def test_a_scheduled_run_without_a_body_has_the_payload_none(body) -> None:
    async def run(payload, ctx):
        return {"payload": payload}

    answer, _ = await attempt(hosted(run), body)
    assert answer.json == {"payload": None}


async def test_a_later_attempt_sees_the_last_checkpoint_and_the_secrets() -> None:
    async def run(payload, ctx):
        return [ctx.attempt, ctx.last_checkpoint, ctx.secrets["API_KEY"]]

    more = {"X-Attempt": "2", "X-Last-Checkpoint": '{"name": "Zoë"}', "X-Secret-Api_key": "s3cret"}
    answer, _ = await attempt(hosted(run), headers=HEADERS | more)
    assert answer.json == [2, {"name": "Zoë"}, "s3cret"]


async def test_an_object_that_can_be_called_is_a_handler_too() -> None:
    class Charger:
        async def __call__(self, payload: Order, ctx: RunContext) -> int:
            return payload.cents

    answer, _ = await attempt(hosted(Charger()), b'{"id": "o", "cents": 7}')
    assert answer.json == 7


async def test_a_partial_of_a_handler_is_a_handler_too() -> None:
    async def run(currency: str, payload: Order, ctx: RunContext) -> str:
        return f"{payload.cents} {currency}"

    answer, _ = await attempt(hosted(partial(run, "EUR")), b'{"id": "o", "cents": 7}')
    assert answer.json == "7 EUR"


async def test_a_result_whose_annotation_means_nothing_to_json_is_still_answered() -> None:
    class Opaque: ...

    async def run(payload, ctx) -> Opaque:
        return "fine"  # type: ignore[return-value]

    answer, _ = await attempt(hosted(run))
    assert answer.json == "fine"


async def test_a_lambda_around_an_async_function_is_awaited() -> None:
    async def run(payload):
        return "awaited"

    answer, _ = await attempt(hosted(lambda payload, ctx: run(payload)))
    assert answer.json == "awaited"


async def test_none_is_answered_without_content() -> None:
    async def run(payload, ctx): ...

    answer, _ = await attempt(hosted(run))
    assert (answer.status, answer.body) == (204, b"")


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (RuntimeError("broken"), 500),
        (NonRetryableError("no such customer"), 422),
        (RetryLater("busy", after_secs=9), 429),
        (ExceptionGroup("several", [ValueError("one")]), 500),
    ],
)
@pytest.mark.parametrize("kind", ["async", "plain"])
async def test_what_a_handler_raises_is_answered_and_logged_in_strait(error, status, kind) -> None:
    async def run(payload, ctx):
        raise error

    def plain(payload, ctx):
        raise error

    answer, strait = await attempt(hosted(run if kind == "async" else plain))
    assert answer.status == status
    assert str(error) in answer.json["error"]
    [message] = strait.logs()
    assert str(error) in message
    assert answer.headers.get("retry-after") == ("9" if status == 429 else None)


async def test_the_traceback_of_a_failure_is_in_straits_log() -> None:
    async def run(payload, ctx):
        raise RuntimeError("broken")

    _, strait = await attempt(hosted(run))
    [(_, body)] = strait.calls
    assert body["level"] == "error"
    assert "RuntimeError: broken" in body["data"]["exception"]


async def test_a_payload_that_does_not_fit_never_reaches_the_handler() -> None:
    ran = []

    @job(slug="charge")
    async def charge(order: Order, ctx: RunContext) -> None:
        ran.append(order)

    answer, strait = await attempt(charge, b'{"id": "o-1", "cents": "many"}')
    assert answer.status == 422
    assert "the payload of charge does not fit: cents: " in answer.json["error"]
    assert "many" not in answer.json["error"]
    assert "cents" in strait.logs()[0]
    assert not ran


async def test_a_result_that_is_not_what_the_annotation_says_fails_the_run_for_good() -> None:
    @job(slug="charge")
    async def charge(payload: Any, ctx: RunContext) -> int:
        return "not a number"  # type: ignore[return-value]

    answer, strait = await attempt(charge, b"{}")
    assert answer.status == 422
    assert "the result of charge does not fit" in answer.json["error"]
    assert "the result of charge" in strait.logs()[0]


async def test_a_result_that_is_no_json_fails_the_run_for_good() -> None:
    async def run(payload, ctx):
        return {"x": float("nan")}

    answer, strait = await attempt(hosted(run))
    assert answer.status == 422
    assert "result is not JSON" in strait.logs()[0]


async def test_all_log_records_are_on_the_server_before_the_answer() -> None:
    async def run(payload, ctx):
        for number in range(20):
            ctx.logger.info("line %d", number)

    _, strait = await attempt(hosted(run))
    assert strait.logs() == [f"line {number}" for number in range(20)]


async def test_log_records_are_sent_while_the_handler_works() -> None:
    strait = Strait()

    async def run(payload, ctx):
        ctx.logger.info("working")
        with anyio.fail_after(5):
            while not strait.logs():  # noqa: ASYNC110  # the server of this test has nothing to wait on
                await anyio.sleep(0.01)
        return "seen"

    app = serve(hosted(run), base_url="https://strait.test", http_client=strait.http_client())
    answer = await ask(app)
    assert answer is not None
    assert answer.json == "seen"


async def test_a_log_that_strait_refuses_changes_nothing(caplog) -> None:
    async def run(payload, ctx):
        ctx.logger.info("lost")
        return "done"

    answer, _ = await attempt(hosted(run), log=503)
    assert (answer.status, answer.json) == (200, "done")
    assert "did not reach Strait" in caplog.text


async def test_an_error_of_strait_in_the_handler_fails_the_attempt() -> None:
    async def run(payload, ctx):
        await ctx.checkpoint({})

    answer, _ = await attempt(hosted(run), checkpoint=409)
    assert answer.status == 500
    assert "ConflictError" in answer.json["error"]


async def test_hooks_watch_a_success_in_their_order() -> None:
    seen: list[Any] = []

    async def started(payload, ctx):
        seen.append(("start", payload, type(ctx).__name__))

    def run(payload, ctx):
        seen.append(("run", payload))
        return 5

    def succeeded(payload, result, ctx):
        seen.append(("success", payload, result, type(ctx).__name__))

    answer, _ = await attempt(
        hosted(run, on_start=started, on_success=succeeded, on_failure=lambda *_: seen.append("failure")),
        b"1",
    )
    assert answer.json == 5
    assert seen == [("start", 1, "RunContext"), ("run", 1), ("success", 1, 5, "SyncRunContext")]


async def test_a_hook_watches_a_failure() -> None:
    seen: list[Any] = []

    async def run(payload, ctx):
        raise KeyError("x")

    answer, _ = await attempt(
        hosted(run, on_failure=lambda payload, error, ctx: seen.append((payload, repr(error)))), b"1"
    )
    assert answer.status == 500
    assert seen == [(1, "KeyError('x')")]


@pytest.mark.parametrize("hook", ["on_start", "on_success"])
async def test_a_hook_that_raises_is_logged_and_decides_nothing(hook) -> None:
    def broken(*_):
        raise RuntimeError("of the hook")

    async def run(payload, ctx):
        return "done"

    answer, strait = await attempt(hosted(run, **{hook: broken}))
    assert (answer.status, answer.json) == (200, "done")
    assert strait.logs() == ["the hook broken raised"]


async def test_runs_at_the_same_time_keep_their_tokens_apart() -> None:
    strait = Strait()
    both = anyio.Event()
    waiting: list[str] = []

    async def run(payload, ctx):
        waiting.append(ctx.run_id)
        if len(waiting) == 2:
            both.set()
        with anyio.fail_after(5):
            await both.wait()
        await ctx.heartbeat()

    app = serve(hosted(run), base_url="https://strait.test", http_client=strait.http_client())

    async def one(token: str) -> None:
        assert (await ask(app, headers=HEADERS | {"X-Run-Token": token})).status == 204

    async with anyio.create_task_group() as group:
        group.start_soon(one, "first")
        group.start_soon(one, "second")
    assert strait.tokens == {"Bearer first", "Bearer second"}


async def test_cancelling_the_server_cancels_the_handler() -> None:
    ended = []

    async def run(payload, ctx):
        try:
            await anyio.sleep_forever()
        finally:
            ended.append(True)

    app = serve(hosted(run), base_url="https://strait.test", http_client=Strait().http_client())
    with anyio.move_on_after(0.05):
        await ask(app)
    assert ended
