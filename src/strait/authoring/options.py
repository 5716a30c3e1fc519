"""What a job is made of, and what a trigger of it takes, as plain values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

P = TypeVar("P")


class IgnoredOptionWarning(UserWarning):
    """An option was given that the server does not know, so it was not sent and has no effect there."""


@dataclass
class JobOptions(Generic[P]):
    """A job: where it runs, how it is retried, under which limits, and what runs. Empty means: not given.

    `slug` names the job within its project. `run` is called with the payload and a context when the job is hosted
    by `strait.hosting.serve`: an `async def` with a RunContext, a plain `def` in a thread with a SyncRunContext.
    The three hooks watch, each called in the way of its own kind; what they raise is logged and changes nothing.
    """

    name: str = ""
    slug: str = ""
    endpoint_url: str = ""
    project_id: str = ""
    description: str = ""
    group_id: str = ""
    tags: dict[str, str] | None = None
    environment_id: str = ""
    cron: str = ""
    timezone: str = ""
    execution_window_cron: str = ""
    max_concurrency: int | None = None
    rate_limit_max: int | None = None
    rate_limit_window_secs: int | None = None
    max_attempts: int | None = None
    retry_strategy: str = ""
    retry_delays_secs: list[int] | None = None
    timeout_secs: int | None = None
    run_ttl_secs: int | None = None
    dedup_window_secs: int | None = None
    webhook_url: str = ""
    webhook_secret: str = ""
    fallback_endpoint_url: str = ""
    run: Callable[[P, Any], Any] | None = None
    """`run(payload, ctx)`; what it returns is the run's result."""
    on_success: Callable[[P, Any, Any], Any] | None = None
    """`on_success(payload, result, ctx)`, after `run` has returned."""
    on_failure: Callable[[P, Exception, Any], Any] | None = None
    """`on_failure(payload, error, ctx)`, after `run` has raised."""
    on_start: Callable[[P, Any], Any] | None = None
    """`on_start(payload, ctx)`, before `run`."""


HOOKS = ("run", "on_success", "on_failure", "on_start")


@dataclass
class TriggerJobInput(Generic[P]):
    """A payload, and how its run differs from the job's other runs.

    Without `job_id` the job is found by its slug. `scheduled_at` is RFC 3339. A repeated trigger with the same
    `idempotency_key` starts no second run. `dry_run` starts none at all. The server has no place for `metadata`.
    """

    payload: P
    job_id: str = ""
    idempotency_key: str = ""
    priority: int | None = None
    dry_run: bool | None = None
    metadata: dict[str, str] | None = None
    scheduled_at: str = ""
