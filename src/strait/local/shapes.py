"""Rows as the API shows them: the platform's names, in its order, empty fields left out."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from strait.local.clock import rfc3339
from strait.local.jsonb import load
from strait.local.records import (
    ApiKey,
    Checkpoint,
    EventTrigger,
    Job,
    Output,
    Run,
    RunEvent,
    StateEntry,
    ToolCall,
    Usage,
)

Shape = dict[str, Any]

_JOB_FIELDS: Final = (
    "id",
    "project_id",
    "group_id",
    "name",
    "slug",
    "description",
    "cron",
    "payload_schema",
    "tags",
    "endpoint_url",
    "fallback_endpoint_url",
    "max_attempts",
    "timeout_secs",
    "max_concurrency",
    "max_concurrency_per_key",
    "execution_window_cron",
    "timezone",
    "rate_limit_max",
    "rate_limit_window_secs",
    "dedup_window_secs",
    "enabled",
    "paused",
    "run_ttl_secs",
    "retry_strategy",
    "retry_delays_secs",
    "retry_priority_boost",
    "poison_pill_threshold",
    "environment_id",
    "default_run_metadata",
    "version",
    "version_id",
    "version_policy",
    "backwards_compatible",
    "cron_overlap_policy",
    "result_schema",
    "debounce_window_secs",
    "batch_window_secs",
    "batch_max_size",
    "execution_mode",
    "queue",
    "on_complete_trigger_workflow",
    "on_complete_trigger_job",
    "on_complete_payload_mapping",
    "on_failure_trigger_workflow",
    "on_failure_trigger_job",
    "on_failure_payload_mapping",
    "created_by",
    "updated_by",
    "created_at",
    "updated_at",
)


def job(row: Job) -> Shape:
    """A job. Its signing secret never shows."""
    known = {
        **row.definition,
        "id": row.id,
        "project_id": row.project_id,
        "slug": row.slug,
        "endpoint_url": row.rules.endpoint_url,
        "enabled": row.enabled,
        "paused": False,
        "version": row.version,
        "version_id": row.version_id,
        "created_by": row.created_by,
        "updated_by": row.updated_by,
        "created_at": rfc3339(row.created_at),
        "updated_at": rfc3339(row.updated_at),
        "queue": row.definition.get("queue_name", "default"),
    }
    return {name: known[name] for name in _JOB_FIELDS if known.get(name) is not None}


def run(row: Run) -> Shape:
    """A run."""
    return _filled(
        id=row.id,
        job_id=row.job_id,
        project_id=row.project_id,
        tags=row.tags or None,
        status=row.status,
        attempt=row.attempt,
        payload=load(row.payload),
        result=load(row.result),
        metadata=row.metadata or None,
        error=row.error,
        error_class=row.error_class,
        triggered_by=row.triggered_by,
        scheduled_at=row.scheduled_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        heartbeat_at=row.heartbeat_at,
        next_retry_at=row.next_retry_at,
        expires_at=row.expires_at,
        parent_run_id=row.parent_run_id,
        priority=row.priority,
        idempotency_key=row.idempotency_key,
        job_version=row.job_version,
        job_version_id=row.job_version_id,
        execution_trace=row.execution_trace or None,
        debug_mode=row.debug_mode,
        continuation_of=row.continuation_of,
        lineage_depth=row.lineage_depth,
        created_by=row.created_by,
        batch_id=row.batch_id,
        concurrency_key=row.concurrency_key,
        execution_mode=row.execution_mode,
        created_at=row.created_at,
    )


def api_key(row: ApiKey) -> Shape:
    """An API key, as lists show it."""
    return _filled(
        id=row.id,
        project_id=row.project_id,
        name=row.name,
        key_prefix=row.key_prefix,
        scopes=row.scopes,
        expires_at=row.expires_at,
        last_used_at=row.last_used_at,
        created_at=row.created_at,
        environment_id=row.environment_id,
    )


def run_event(row: RunEvent) -> Shape:
    """A log line or a report of progress."""
    return {
        "id": row.id,
        "run_id": row.run_id,
        "type": row.type,
        "level": row.level,
        "message": row.message,
        "data": load(row.data),
        "created_at": rfc3339(row.created_at),
    }


def checkpoint(row: Checkpoint) -> Shape:
    """A checkpoint."""
    return {
        "id": row.id,
        "run_id": row.run_id,
        "sequence": row.sequence,
        "source": row.source,
        "state": load(row.state),
        "created_at": rfc3339(row.created_at),
    }


def output(row: Output) -> Shape:
    """An output."""
    schema = {"schema": load(row.schema)} if row.schema is not None else {}
    head = {"id": row.id, "run_id": row.run_id, "output_key": row.output_key}
    return {**head, **schema, "value": load(row.value), "created_at": rfc3339(row.created_at)}


def state_entry(row: StateEntry) -> Shape:
    """One key of a run's store."""
    return {
        "run_id": row.run_id,
        "state_key": row.state_key,
        "value": load(row.value),
        "updated_at": rfc3339(row.updated_at),
    }


def usage(row: Usage) -> Shape:
    """A model call."""
    return _filled(
        id=row.id,
        run_id=row.run_id,
        provider=row.provider,
        model=row.model,
        prompt_tokens=row.prompt_tokens,
        completion_tokens=row.completion_tokens,
        total_tokens=row.total_tokens,
        cost_microusd=row.cost_microusd,
        created_at=row.created_at,
    )


def tool_call(row: ToolCall) -> Shape:
    """A tool call."""
    return _filled(
        id=row.id,
        run_id=row.run_id,
        tool_name=row.tool_name,
        input=load(row.input),
        output=load(row.output),
        duration_ms=row.duration_ms or None,
        status=row.status,
        created_at=row.created_at,
    )


def event_trigger(row: EventTrigger) -> Shape:
    """A wait for an event."""
    return _filled(
        id=row.id,
        event_key=row.event_key,
        project_id=row.project_id,
        source_type=row.source_type,
        job_run_id=row.job_run_id,
        status=row.status,
        response_payload=load(row.response_payload),
        timeout_secs=row.timeout_secs,
        requested_at=row.requested_at,
        received_at=row.received_at,
        expires_at=row.expires_at,
        error=row.error,
        notify_url=row.notify_url,
        trigger_type=row.trigger_type,
        sent_by=row.sent_by,
    )


def _filled(**fields: Any) -> Shape:
    return {
        name: rfc3339(value) if isinstance(value, datetime) else value
        for name, value in fields.items()
        if value is not None
    }
