"""One attempt of a run, from its dispatch to the answer: payload, context, handler, hooks, logs."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import anyio.from_thread
import anyio.to_thread

from strait._core.dispatch import (
    Answer,
    Dispatch,
    NonRetryableError,
    RetryLater,
    answer_of_error,
    answer_of_value,
)
from strait._core.errors import ValidationError
from strait.authoring.context import RunContext, RunContextClient, Start
from strait.authoring.payload import PayloadError, is_async
from strait.authoring.sync_context import SyncRunContext

if TYPE_CHECKING:
    from strait.authoring.jobs import JobDefinition

T = TypeVar("T")

_FLUSH_SECS = 0.25  # how old a log record may get before it is sent
_LAST_FLUSH_SECS = 10.0


async def perform(job: JobDefinition[Any], dispatch: Dispatch, client: RunContextClient) -> Answer:
    """The answer to a dispatch. All log records are on the server when this returns, or given up."""
    start = Start(dispatch.job_id, dispatch.last_checkpoint, dispatch.secrets)
    context = RunContext(dispatch.run_id, dispatch.attempt, client=client, start=start)
    async with context, _forwarding(context):
        try:
            payload = job.payload_type.read_json(dispatch.body.strip() or b"null")
            answer = answer_of_value(await _run(job, payload, context))
            _check_result(job, answer)
        except Exception as error:  # whatever a handler raises is an answer, never the end of this server
            _report(context.logger, error)
            return answer_of_error(error)
        return answer


def _check_result(job: JobDefinition[Any], answer: Answer) -> None:
    """Raises PayloadError for a result that is not what the annotation says: its callers could not read it."""
    try:
        kind = job.result_type
    except ValidationError:
        return  # an annotation that means nothing to JSON demands nothing
    if answer.body:
        kind.read_json(answer.body)


async def _run(job: JobDefinition[Any], payload: Any, context: RunContext) -> Any:
    options = job.opts
    assert options.run is not None  # serve() refuses jobs without a handler
    await _watch(options.on_start, context, payload)
    try:
        result = await _call(options.run, context, payload)
    except Exception as error:
        await _watch(options.on_failure, context, payload, error)
        raise
    await _watch(options.on_success, context, payload, result)
    return result


async def _call(function: Callable[..., Any], context: RunContext, *arguments: Any) -> Any:
    if is_async(function):
        return await function(*arguments, context)
    blocking = SyncRunContext(context, _wait)
    result = await anyio.to_thread.run_sync(partial(function, *arguments, blocking))
    return await result if isawaitable(result) else result  # a lambda around an async function


def _wait(function: Callable[..., Awaitable[T]], /, *arguments: Any) -> T:
    async def call() -> T:
        return await function(*arguments)

    return anyio.from_thread.run(call)


async def _watch(hook: Callable[..., Any] | None, context: RunContext, *arguments: Any) -> None:
    if hook is None:
        return
    try:
        await _call(hook, context, *arguments)
    except Exception:  # a hook watches; it must not decide what becomes of the run
        context.logger.exception("the hook %s raised", getattr(hook, "__name__", hook))


@asynccontextmanager
async def _forwarding(context: RunContext) -> AsyncGenerator[None]:
    """Send log records while the handler runs. The last ones are left to closing the context."""
    done = anyio.Event()

    async def pump() -> None:
        while not done.is_set():
            with anyio.move_on_after(_FLUSH_SECS):
                await done.wait()
                return
            await context.flush()

    async with anyio.create_task_group() as group:
        group.start_soon(pump)
        try:
            yield
        finally:
            done.set()
            group.cancel_scope.deadline = anyio.current_time() + _LAST_FLUSH_SECS


def _report(logger: logging.Logger, error: Exception) -> None:
    """Tell Strait and the local log why the attempt failed: the answer's body is not kept by newer servers."""
    match error:
        case RetryLater():
            logger.warning("the handler asks to be tried later: %s", error)
        case PayloadError():
            logger.error("%s", error)
        case NonRetryableError():
            logger.error("the handler failed for good: %s", error, exc_info=error)
        case _:
            logger.error("the handler raised %s: %s", type(error).__name__, error, exc_info=error)
