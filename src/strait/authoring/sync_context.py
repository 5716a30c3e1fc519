"""The context of plain `def` handlers: the same calls, each waiting for its answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

if TYPE_CHECKING:
    from strait.authoring.context import RunContext
    from strait_api.models.runs import (
        JobRun,
        RunCheckpoint,
        RunEvent,
        RunOutput,
        RunState,
        RunToolCall,
        RunUsage,
        StatusResponse,
    )
    from strait_api.models.sdk_runs import SDKSpawnResponse, SDKWaitForEventResponse

T = TypeVar("T")


class Wait(Protocol):
    """Calls an async function in the event loop that owns the run, and waits here for what it returns."""

    def __call__(self, function: Callable[..., Awaitable[T]], /, *arguments: Any) -> T: ...


class SyncRunContextState:
    """The run's key-value store, as RunContextState."""

    def __init__(self, context: RunContext, wait: Wait) -> None:
        self._state = context.state
        self._wait = wait

    def get(self, key: str) -> Any:
        """The value under a key, None where there is none."""
        return self._wait(self._state.get, key)

    def set(self, key: str, value: Any) -> RunState:
        """Store a JSON value of up to 64 KiB under a key."""
        return cast("RunState", self._wait(self._state.set, key, value))

    def delete(self, key: str) -> None:
        """Remove a key; fine if it is not there."""
        self._wait(self._state.delete, key)

    def list(self) -> list[RunState]:
        """All entries, sorted by key."""
        return cast("list[RunState]", self._wait(self._state.list))


class SyncRunContext:
    """One attempt of a run, seen from a plain `def` handler: RunContext without `await`.

    Its methods may be called from the handler's own thread only; `logger` from any.
    """

    def __init__(self, context: RunContext, wait: Wait) -> None:
        self._context = context
        self._wait = wait
        self.run_id = context.run_id
        self.attempt = context.attempt
        self.job_id = context.job_id
        self.last_checkpoint: Any = context.last_checkpoint
        """The state that an earlier attempt saved last; None in the first attempt."""
        self.secrets: Mapping[str, str] = context.secrets
        """The secrets that came with the run, by name in any case."""
        self.logger = context.logger
        self.state = SyncRunContextState(context, wait)

    def checkpoint(self, state: Any, source: str | None = None) -> RunCheckpoint:
        """Save a state that the next attempt finds in `last_checkpoint`."""
        return self._wait(self._context.checkpoint, state, source)

    def report_progress(
        self,
        percent: float,
        message: str | None = None,
        step: str | None = None,
        eta_seconds: int | None = None,
    ) -> RunEvent:
        """Tell how far the run is, 0 to 100. Without a message the percentage is one."""
        return self._wait(self._context.report_progress, percent, message, step, eta_seconds)

    def heartbeat(self) -> StatusResponse:
        """Say that the run is alive."""
        return self._wait(self._context.heartbeat)

    def report_usage(
        self,
        provider: str,
        model: str,
        prompt_tokens: int | None = None,
        completion_tokens: int | None = None,
        total_tokens: int | None = None,
        cost_microusd: int | None = None,
    ) -> RunUsage:
        """Record what a call of a language model used. Costs are millionths of a dollar."""
        tokens = (prompt_tokens, completion_tokens, total_tokens)
        return self._wait(self._context.report_usage, provider, model, *tokens, cost_microusd)

    def log_tool_call(
        self,
        tool_name: str,
        input: Any = None,
        output: Any = None,
        duration_ms: int | None = None,
        status: str | None = None,
    ) -> RunToolCall:
        """Record a call of a tool."""
        return self._wait(self._context.log_tool_call, tool_name, input, output, duration_ms, status)

    def save_output(self, key: str, value: Any, schema: Any = None) -> RunOutput:
        """Save a named output of the run, in place of an earlier one of that name."""
        return self._wait(self._context.save_output, key, value, schema)

    def stream_chunk(
        self,
        chunk: str,
        stream_id: str | None = None,
        done: bool | None = None,  # noqa: FBT001  # its place is that of version 0.1
    ) -> StatusResponse:
        """Send a piece of text to whoever follows the run's chunks now. Nothing is stored."""
        return self._wait(self._context.stream_chunk, chunk, stream_id, done)

    def wait_for_event(
        self, event_key: str, timeout_secs: int | None = None, notify_url: str | None = None
    ) -> SDKWaitForEventResponse:
        """Put the run to sleep until an event of this key is sent. Return from the handler after it."""
        return self._wait(self._context.wait_for_event, event_key, timeout_secs, notify_url)

    def spawn(
        self,
        job_slug: str,
        project_id: str,
        payload: Any = None,
        priority: int | None = None,
        *,
        await_completion: bool | None = None,
        await_timeout_secs: int | None = None,
        target_api_key: str | None = None,
    ) -> SDKSpawnResponse:
        """Start a run of another job as this run's child; see RunContext."""
        spawn = partial(
            self._context.spawn,
            await_completion=await_completion,
            await_timeout_secs=await_timeout_secs,
            target_api_key=target_api_key,
        )
        return self._wait(spawn, job_slug, project_id, payload, priority)

    def continue_run(self, payload: Any = None) -> JobRun:
        """Start a new run of the same job that goes on with this payload, or with the present one."""
        return self._wait(self._context.continue_run, payload)

    def annotate(self, annotations: Mapping[str, str]) -> JobRun:
        """Add to the run's metadata: up to 50 texts at a time."""
        return self._wait(self._context.annotate, annotations)

    def complete(self, result: Any = None) -> JobRun:
        """End the run as completed, with a result unless it is None."""
        return self._wait(self._context.complete, result)

    def fail(self, error: str) -> JobRun:
        """End the run as failed. It is not retried; raise an exception in the handler for a retry."""
        return self._wait(self._context.fail, error)

    def flush(self) -> None:
        """Send the log records that are buffered."""
        self._wait(self._context.flush)

    def __repr__(self) -> str:
        return f"SyncRunContext(run_id={self.run_id!r}, attempt={self.attempt!r})"
