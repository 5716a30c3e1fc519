"""`@job`: a handler that is its own definition, with payload and result typed by its annotations."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast, overload

from strait._core.errors import ValidationError
from strait.authoring.jobs import JobDefinition
from strait.authoring.options import JobOptions, TriggerJobInput
from strait.authoring.payload import is_async

if TYPE_CHECKING:
    from strait._core.call import AsyncCaller, Caller
    from strait.authoring.context import RunContext
    from strait.authoring.sync_context import SyncRunContext
    from strait_api.models.jobs import TriggerResult
    from strait_api.models.runs import JobRun

P = TypeVar("P")
R = TypeVar("R")


class HandlerJob(JobDefinition[P], Generic[P, R]):
    """A job made by `@job` of a plain function. Calling it calls the function."""

    def __call__(self, payload: P, ctx: SyncRunContext) -> R:
        """Call the handler itself, as a test does: nothing is sent, nothing is checked."""
        return cast("R", cast("Any", self.opts.run)(payload, ctx))

    @overload
    def trigger(self, client: Caller, input: TriggerJobInput[P] | P) -> TriggerResult: ...
    @overload
    def trigger(
        self, client: AsyncCaller, input: TriggerJobInput[P] | P
    ) -> Coroutine[Any, Any, TriggerResult]: ...
    def trigger(
        self, client: Caller | AsyncCaller, input: TriggerJobInput[P] | P
    ) -> TriggerResult | Coroutine[Any, Any, TriggerResult]:
        """Start a run with a payload, or with a TriggerJobInput that says more; to be awaited with an AsyncClient.

        Raises PayloadError, before anything is sent, for a payload that the handler would not take.
        """
        given = (
            cast("TriggerJobInput[P]", input)
            if isinstance(input, TriggerJobInput)
            else TriggerJobInput(input)
        )
        return self._start(client, given, self.payload_type.write(given.payload))

    def result_of(self, run: JobRun) -> R:
        """The result of a completed run, as the handler's annotation has it.

        Raises ValidationError for a run that is not completed, PayloadError for a result of another shape.
        """
        if run.status != "completed":
            why = f": {run.error}" if run.error else ""
            raise ValidationError(
                f"run {run.id} has no result, it is {run.status}{why}", [f"status: {run.status}"]
            )
        return cast("R", self.result_type.read(run.result))


class AsyncHandlerJob(HandlerJob[P, R]):
    """A job made by `@job` of an `async def`. Calling it calls the function."""

    if TYPE_CHECKING:

        def __call__(self, payload: P, ctx: RunContext) -> Coroutine[Any, Any, R]:  # type: ignore[override]
            """Call the handler itself, as a test does: nothing is sent, nothing is checked."""
            ...


class JobDecorator(Protocol):
    """Makes a job of a handler."""

    @overload
    def __call__(
        self, handler: Callable[[P, RunContext], Coroutine[Any, Any, R]]
    ) -> AsyncHandlerJob[P, R]: ...
    @overload
    def __call__(self, handler: Callable[[P, SyncRunContext], R]) -> HandlerJob[P, R]: ...


def job(
    *,
    slug: str,
    project_id: str = "",
    name: str = "",
    endpoint_url: str = "",
    description: str = "",
    group_id: str = "",
    tags: dict[str, str] | None = None,
    environment_id: str = "",
    cron: str = "",
    timezone: str = "",
    execution_window_cron: str = "",
    max_concurrency: int | None = None,
    rate_limit_max: int | None = None,
    rate_limit_window_secs: int | None = None,
    max_attempts: int | None = None,
    retry_strategy: str = "",
    retry_delays_secs: list[int] | None = None,
    timeout_secs: int | None = None,
    run_ttl_secs: int | None = None,
    dedup_window_secs: int | None = None,
    fallback_endpoint_url: str = "",
    on_start: Callable[..., Any] | None = None,
    on_success: Callable[..., Any] | None = None,
    on_failure: Callable[..., Any] | None = None,
) -> JobDecorator:
    """Make a job of the function below it; the options are those of JobOptions.

    `async def charge(order: Order, ctx: RunContext) -> Receipt`: a payload that is no Order is refused before the
    handler sees it (the run fails and is not retried), and `charge.result_of(run)` is a Receipt. A plain `def`
    takes a SyncRunContext and runs in a thread. Payload and result may be any type that pydantic knows.
    """
    options: JobOptions[Any] = JobOptions(
        slug=slug,
        project_id=project_id,
        name=name,
        endpoint_url=endpoint_url,
        description=description,
        group_id=group_id,
        tags=tags,
        environment_id=environment_id,
        cron=cron,
        timezone=timezone,
        execution_window_cron=execution_window_cron,
        max_concurrency=max_concurrency,
        rate_limit_max=rate_limit_max,
        rate_limit_window_secs=rate_limit_window_secs,
        max_attempts=max_attempts,
        retry_strategy=retry_strategy,
        retry_delays_secs=retry_delays_secs,
        timeout_secs=timeout_secs,
        run_ttl_secs=run_ttl_secs,
        dedup_window_secs=dedup_window_secs,
        fallback_endpoint_url=fallback_endpoint_url,
        on_start=on_start,
        on_success=on_success,
        on_failure=on_failure,
    )

    def decorate(handler: Callable[..., Any]) -> HandlerJob[Any, Any]:
        from dataclasses import replace
        from functools import update_wrapper

        kind = AsyncHandlerJob[Any, Any] if is_async(handler) else HandlerJob[Any, Any]
        made = kind(replace(options, run=handler))
        update_wrapper(cast("Any", made), handler, updated=())
        return made

    return cast("JobDecorator", decorate)
