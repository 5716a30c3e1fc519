"""What a handler is given to talk to Strait about its own run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Protocol, Self, cast
from warnings import warn

from strait._core.dispatch import Secrets
from strait._core.errors import NotFoundError
from strait.authoring.logs import RunLog
from strait.authoring.options import IgnoredOptionWarning

if TYPE_CHECKING:
    from strait_api.models.runs import (
        JobRun,
        RunCheckpoint,
        RunEvent,
        RunOutput,
        RunToolCall,
        RunUsage,
        StatusResponse,
    )
    from strait_api.models.sdk_runs import SDKSpawnResponse, SDKWaitForEventResponse


class RunContextClient(Protocol):
    """The operations that a RunContext uses, sync or async: `client.sdk_runs` of either client, or a fake."""

    def checkpoint_run(self, run_id: str, body: Any, /) -> Any: ...
    def heartbeat_run(self, run_id: str, /) -> Any: ...
    def progress_run(self, run_id: str, body: Any, /) -> Any: ...
    def log_run(self, run_id: str, body: Any, /) -> Any: ...
    def usage_run(self, run_id: str, body: Any, /) -> Any: ...
    def tool_call_run(self, run_id: str, body: Any, /) -> Any: ...
    def output_run(self, run_id: str, body: Any, /) -> Any: ...
    def wait_for_event_run(self, run_id: str, body: Any, /) -> Any: ...
    def spawn_run(self, run_id: str, body: Any, /) -> Any: ...
    def continue_run(self, run_id: str, body: Any, /) -> Any: ...
    def annotate_run(self, run_id: str, body: Any, /) -> Any: ...
    def complete_run(self, run_id: str, body: Any, /) -> Any: ...
    def fail_run(self, run_id: str, body: Any, /) -> Any: ...
    def set_state(self, run_id: str, body: Any, /) -> Any: ...
    def list_state(self, run_id: str, /) -> Any: ...
    def get_state(self, run_id: str, key: str, /) -> Any: ...
    def delete_state(self, run_id: str, key: str, /) -> Any: ...
    def stream_run(self, run_id: str, body: Any, /) -> Any: ...


@dataclass(frozen=True, slots=True)
class RunContextState:
    """The run's key-value store. It belongs to this run: replays and continuations start with an empty one."""

    get: Callable[[str], Awaitable[Any]]
    """The value under a key, None where there is none."""
    set: Callable[[str, Any], Awaitable[Any]]
    """Store a JSON value of up to 64 KiB under a key."""
    delete: Callable[[str], Awaitable[Any]]
    """Remove a key; fine if it is not there."""
    list: Callable[[], Awaitable[Any]]
    """All entries, sorted by key, each with `state_key`, `value` and `updated_at`."""


@dataclass(frozen=True, slots=True)
class Start:
    """What came with the attempt, beside its payload."""

    job_id: str = ""
    last_checkpoint: Any = field(default=None, repr=False)
    secrets: Mapping[str, str] = field(default_factory=lambda: Secrets({}))


class RunContext:
    """One attempt of a run, seen from its handler.

    `logger` is an ordinary `logging.Logger`; its records go to Strait before the next call of any method, and all
    of them by `aclose()`. Locally they also reach the logger `strait.run`. Methods raise the client's errors; 410
    says that the run has ended.
    """

    def __init__(
        self, run_id: str, attempt: int = 1, *, client: RunContextClient, start: Start | None = None
    ) -> None:
        start = start or Start()
        self.run_id = run_id
        self.attempt = attempt
        self.job_id = start.job_id
        self.last_checkpoint: Any = start.last_checkpoint
        """The state that an earlier attempt saved last; None in the first attempt."""
        self.secrets: Mapping[str, str] = start.secrets
        """The secrets that came with the run, by name in any case."""
        self.state = RunContextState(
            get=self._get_state, set=self._set_state, delete=self._delete_state, list=self._list_state
        )
        self._client = client
        self._log = RunLog(run_id, self._send_record)
        self.logger = self._log.logger

    async def checkpoint(self, state: Any, source: str | None = None) -> RunCheckpoint:
        """Save a state that the next attempt finds in `last_checkpoint`. Up to 64 KiB of JSON come back."""
        return cast(
            "RunCheckpoint",
            await self._send(self._client.checkpoint_run, _body(state=state) | _given(source=source)),
        )

    async def report_progress(
        self,
        percent: float,
        message: str | None = None,
        step: str | None = None,
        eta_seconds: int | None = None,
    ) -> RunEvent:
        """Tell how far the run is, 0 to 100. Without a message the percentage is one."""
        body = _body(percent=percent, message=message or f"{percent:g}%")
        return cast(
            "RunEvent",
            await self._send(self._client.progress_run, body | _given(step=step, eta_seconds=eta_seconds)),
        )

    async def heartbeat(self) -> StatusResponse:
        """Say that the run is alive."""
        return cast("StatusResponse", await self._send(self._client.heartbeat_run))

    async def report_usage(
        self,
        provider: str,
        model: str,
        prompt_tokens: int | None = None,
        completion_tokens: int | None = None,
        total_tokens: int | None = None,
        cost_microusd: int | None = None,
    ) -> RunUsage:
        """Record what a call of a language model used. Costs are millionths of a dollar."""
        tokens = _given(
            prompt_tokens=prompt_tokens, completion_tokens=completion_tokens, total_tokens=total_tokens
        )
        body = _body(provider=provider, model=model) | tokens | _given(cost_microusd=cost_microusd)
        return cast("RunUsage", await self._send(self._client.usage_run, body))

    async def log_tool_call(
        self,
        tool_name: str,
        input: Any = None,
        output: Any = None,
        duration_ms: int | None = None,
        status: str | None = None,
    ) -> RunToolCall:
        """Record a call of a tool."""
        given = _given(input=input, output=output, duration_ms=duration_ms, status=status)
        return cast(
            "RunToolCall", await self._send(self._client.tool_call_run, _body(tool_name=tool_name) | given)
        )

    async def save_output(self, key: str, value: Any, schema: Any = None) -> RunOutput:
        """Save a named output of the run, in place of an earlier one of that name."""
        body = _body(output_key=key, value=value) | _given(schema=schema)
        return cast("RunOutput", await self._send(self._client.output_run, body))

    async def stream_chunk(
        self,
        chunk: str,
        stream_id: str | None = None,
        done: bool | None = None,  # noqa: FBT001  # its place is that of version 0.1
    ) -> StatusResponse:
        """Send a piece of text to whoever follows the run's chunks now. Nothing is stored."""
        body = _body(chunk=chunk) | _given(stream_id=stream_id, done=done)
        return cast("StatusResponse", await self._send(self._client.stream_run, body))

    async def wait_for_event(
        self, event_key: str, timeout_secs: int | None = None, notify_url: str | None = None
    ) -> SDKWaitForEventResponse:
        """Put the run to sleep until an event of this key is sent. Return from the handler after it.

        This does not block. When the event comes the handler is started anew, from its beginning.
        """
        body = _body(event_key=event_key) | _given(timeout_secs=timeout_secs, notify_url=notify_url)
        return cast("SDKWaitForEventResponse", await self._send(self._client.wait_for_event_run, body))

    async def spawn(
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
        """Start a run of another job as this run's child.

        With `await_completion` this run sleeps until the child has ended, as in `wait_for_event`. `target_api_key`
        is needed for a job of another project. The server knows no priority of children; giving one warns.
        """
        if priority is not None:
            warn("spawn(): the server takes no priority for a child", IgnoredOptionWarning, stacklevel=2)
        body = _body(job_slug=job_slug, project_id=project_id) | _given(
            payload=payload,
            await_completion=await_completion,
            await_timeout_secs=await_timeout_secs,
            target_api_key=target_api_key,
        )
        return cast("SDKSpawnResponse", await self._send(self._client.spawn_run, body))

    async def continue_run(self, payload: Any = None) -> JobRun:
        """Start a new run of the same job that goes on with this payload, or with the present one.

        This run does not end by it.
        """
        return cast("JobRun", await self._send(self._client.continue_run, _given(payload=payload)))

    async def annotate(self, annotations: Mapping[str, str]) -> JobRun:
        """Add to the run's metadata: up to 50 texts at a time."""
        return cast(
            "JobRun", await self._send(self._client.annotate_run, _body(annotations=dict(annotations)))
        )

    async def complete(self, result: Any = None) -> JobRun:
        """End the run as completed, with a result unless it is None. Nothing can be reported of it afterwards."""
        answer: JobRun = await self._send(self._client.complete_run, _given(result=result))
        self._log.end()
        return answer

    async def fail(self, error: str) -> JobRun:
        """End the run as failed. It is not retried; raise an exception in the handler for a retry."""
        answer: JobRun = await self._send(self._client.fail_run, _body(error=str(error)))
        self._log.end()
        return answer

    async def flush(self) -> None:
        """Send the log records that are buffered. What the server does not take is lost, and that is logged here."""
        await self._log.flush()

    async def aclose(self) -> None:
        """Send the last log records, within 10 seconds, and let go of the logger. Closing twice is fine."""
        await self._log.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"RunContext(run_id={self.run_id!r}, attempt={self.attempt!r})"

    async def _send(self, operation: Callable[..., Any], *arguments: Any) -> Any:
        # Records written before this call arrive before it: also the last ones, since nothing can follow the end.
        await self._log.flush()
        return await _settled(operation(self.run_id, *arguments))

    async def _send_record(self, body: dict[str, Any]) -> None:
        await _settled(self._client.log_run(self.run_id, body))

    async def _get_state(self, key: str) -> Any:
        try:
            entry = await self._send(self._client.get_state, key)
        except NotFoundError:
            return None
        return entry["value"]

    async def _set_state(self, key: str, value: Any) -> Any:
        return await self._send(self._client.set_state, _body(key=key, value=value))

    async def _delete_state(self, key: str) -> None:
        await self._send(self._client.delete_state, key)

    async def _list_state(self) -> Any:
        return await self._send(self._client.list_state)


def create_run_context(client: RunContextClient, run_id: str, attempt: int = 1) -> RunContext:
    """A context for a run, over `client.sdk_runs` of a client that has the run's token.

    Close it with `await ctx.aclose()`, or use it in an `async with` block: log records are sent by then.
    """
    return RunContext(run_id, attempt, client=client)


async def _settled(value: Any) -> Any:
    return await value if isawaitable(value) else value


def _body(**fields: Any) -> dict[str, Any]:
    return fields


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
