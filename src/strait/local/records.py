"""What the local server remembers, as values. Texts named payload, result, state and value hold JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class RunStatus(StrEnum):
    """Where a run stands."""

    DELAYED = "delayed"
    QUEUED = "queued"
    DEQUEUED = "dequeued"
    EXECUTING = "executing"
    WAITING = "waiting"
    COMPLETED = "completed"
    FAILED = "failed"
    TIMED_OUT = "timed_out"
    CRASHED = "crashed"
    SYSTEM_FAILED = "system_failed"
    CANCELED = "canceled"
    EXPIRED = "expired"
    DEAD_LETTER = "dead_letter"
    REPLAY_STAGED = "replay_staged"
    PAUSED = "paused"


class TriggerStatus(StrEnum):
    """Where the wait for an event stands."""

    WAITING = "waiting"
    RECEIVED = "received"
    TIMED_OUT = "timed_out"
    CANCELED = "canceled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project; everything else belongs to one."""

    id: str
    org_id: str
    name: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """An API key, without the key: only its hash is kept."""

    id: str
    project_id: str
    name: str
    key_hash: str
    key_prefix: str
    scopes: list[str]
    created_at: datetime
    expires_at: datetime | None = None
    revoked_at: datetime | None = None
    last_used_at: datetime | None = None
    environment_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A job at its current version. `definition` holds what its author can set, empty values left out."""

    id: str
    project_id: str
    slug: str
    enabled: bool
    definition: dict[str, Any]
    version: int
    version_id: str
    created_by: str | None
    updated_by: str | None
    created_at: datetime
    updated_at: datetime
    max_concurrency: int = 0
    max_concurrency_per_key: int = 0

    @property
    def rules(self) -> Rules:
        """The rules that the current version gives its runs."""
        return Rules(self.definition)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobVersion:
    """A definition that was replaced by a later one."""

    job_id: str
    version: int
    version_id: str
    definition: dict[str, Any]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Rules:
    """A job's definition as the engine reads it."""

    definition: Mapping[str, Any]

    @property
    def endpoint_url(self) -> str:
        """Where runs are sent."""
        return str(self.definition.get("endpoint_url", ""))

    @property
    def fallback_endpoint_url(self) -> str:
        """Where runs are sent when the first endpoint cannot take them; empty if nowhere."""
        return str(self.definition.get("fallback_endpoint_url", ""))

    @property
    def signing_secret(self) -> str:
        """What dispatches are signed with; empty for unsigned ones. The older name wins."""
        return str(
            self.definition.get("webhook_secret") or self.definition.get("endpoint_signing_secret") or ""
        )

    @property
    def max_attempts(self) -> int:
        """How often a run is tried."""
        return int(self.definition.get("max_attempts", 3))

    @property
    def timeout_secs(self) -> int:
        """How long one attempt may take."""
        return int(self.definition.get("timeout_secs", 300))

    @property
    def retry_priority_boost(self) -> int:
        """What each retry adds to a run's priority."""
        return int(self.definition.get("retry_priority_boost", 1))

    @property
    def follows_job(self) -> bool:
        """Whether runs move on with the job to this version instead of keeping the one they were made with."""
        policy = self.definition.get("version_policy", "pin")
        return policy == "latest" or (policy == "minor" and bool(self.definition.get("backwards_compatible")))

    def number(self, name: str) -> int:
        """A figure of the definition, 0 where there is none."""
        return int(self.definition.get(name) or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of a job."""

    id: str
    job_id: str
    project_id: str
    status: RunStatus
    created_at: datetime
    triggered_by: str = "manual"
    attempt: int = 1
    priority: int = 0
    payload: str | None = None
    payload_hash: str | None = None
    result: str | None = None
    error: str | None = None
    error_class: str | None = None
    tags: dict[str, str] = field(default_factory=dict[str, str])
    metadata: dict[str, str] = field(default_factory=dict[str, str])
    scheduled_at: datetime | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    heartbeat_at: datetime | None = None
    next_retry_at: datetime | None = None
    expires_at: datetime | None = None
    idempotency_key: str | None = None
    concurrency_key: str | None = None
    job_version: int = 0
    job_version_id: str | None = None
    parent_run_id: str | None = None
    continuation_of: str | None = None
    lineage_depth: int = 0
    debug_mode: bool = False
    batch_id: str | None = None
    created_by: str | None = None
    execution_mode: str | None = None
    execution_trace: dict[str, int] = field(default_factory=dict[str, int])
    lease_at: datetime | None = None
    """When the process that calls the endpoint last said that it is alive."""
    claims: int = 0
    """How often the run was taken from the queue; tells the answers of two calls apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEvent:
    """A line that a handler logged, or its progress."""

    id: str
    run_id: str
    type: str
    level: str
    message: str
    data: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """A state that a handler can go on from."""

    id: str
    run_id: str
    sequence: int
    source: str
    state: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A named output of a run."""

    id: str
    run_id: str
    output_key: str
    schema: str | None
    value: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StateEntry:
    """One key of a run's store."""

    run_id: str
    state_key: str
    value: str
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Tokens and money that a model call cost."""

    id: str
    run_id: str
    provider: str
    model: str
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cost_microusd: int
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCall:
    """A tool that an agent called."""

    id: str
    run_id: str
    tool_name: str
    input: str | None
    output: str | None
    duration_ms: int
    status: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTrigger:
    """A wait for an event. Its key is unique, also after the wait has ended."""

    id: str
    event_key: str
    project_id: str
    source_type: str
    status: TriggerStatus
    timeout_secs: int
    requested_at: datetime
    expires_at: datetime
    trigger_type: str = "event"
    job_run_id: str | None = None
    response_payload: str | None = None
    received_at: datetime | None = None
    error: str | None = None
    notify_url: str | None = None
    sent_by: str | None = None
