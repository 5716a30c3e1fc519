"""Make the run that a trigger asks for, and say why it may not be made. Pure: ids and time are arguments."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from strait.local import engine, jsonb
from strait.local.records import Job, Run

UNSUPPORTED = ("debounce_window_secs", "batch_window_secs", "execution_window_cron")
"""Settings that change what a trigger does and are not part of this server yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a caller wants of a new run."""

    payload: str
    """JSON."""
    tags: dict[str, str] = field(default_factory=dict[str, str])
    metadata: dict[str, str] = field(default_factory=dict[str, str])
    scheduled_at: datetime | None = None
    priority: int = 0
    ttl_secs: int | None = None
    concurrency_key: str | None = None
    idempotency_key: str | None = None
    created_by: str | None = None


def new_run(job: Job, wish: Wish, run_id: str, created_at: datetime) -> Run:
    """The run, delayed or ready."""
    rules = job.rules
    start = max(wish.scheduled_at, created_at) if wish.scheduled_at else created_at
    return Run(
        id=run_id,
        job_id=job.id,
        project_id=job.project_id,
        status=engine.first_status(wish.scheduled_at, created_at),
        created_at=created_at,
        payload=wish.payload,
        payload_hash=payload_hash(wish.payload),
        tags={**job.definition.get("tags", {}), **wish.tags},
        metadata={**job.definition.get("default_run_metadata", {}), **wish.metadata},
        scheduled_at=wish.scheduled_at,
        priority=wish.priority,
        expires_at=engine.expiry(rules, start, wish.ttl_secs),
        idempotency_key=wish.idempotency_key,
        concurrency_key=wish.concurrency_key,
        job_version=job.version,
        job_version_id=job.version_id,
        created_by=wish.created_by,
        execution_mode=str(job.definition.get("execution_mode", "http")),
    )


def payload_hash(payload: str) -> str:
    """SHA-256 of the payload with sorted keys, in the form that Go's encoder writes."""
    text = json.dumps(
        _go_numbers(jsonb.parse(payload)), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return hashlib.sha256(text.encode()).hexdigest()


def _go_numbers(value: Any) -> Any:
    if jsonb.is_object(value):
        return {key: _go_numbers(item) for key, item in value.items()}
    if jsonb.is_array(value):
        return [_go_numbers(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() and abs(value) < 10**21 else float(value)
    return value
