"""Key sets of answers as the platform of July 2026 sends them, copied from recordings."""

from __future__ import annotations

JOB = frozenset(
    {
        "id",
        "project_id",
        "name",
        "slug",
        "endpoint_url",
        "max_attempts",
        "timeout_secs",
        "enabled",
        "paused",
        "retry_priority_boost",
        "version",
        "version_id",
        "version_policy",
        "cron_overlap_policy",
        "execution_mode",
        "queue",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
    }
)
FULL_JOB = JOB | {
    "group_id",
    "description",
    "cron",
    "payload_schema",
    "tags",
    "fallback_endpoint_url",
    "max_concurrency",
    "max_concurrency_per_key",
    "execution_window_cron",
    "timezone",
    "rate_limit_max",
    "rate_limit_window_secs",
    "run_ttl_secs",
    "retry_strategy",
    "retry_delays_secs",
    "poison_pill_threshold",
    "environment_id",
    "default_run_metadata",
    "result_schema",
    "on_failure_payload_mapping",
}
TRIGGERED = frozenset({"id", "status", "payload_hash", "idempotency_hit"})
NEW_RUN = frozenset(
    {
        "id",
        "job_id",
        "project_id",
        "status",
        "attempt",
        "payload",
        "metadata",
        "triggered_by",
        "expires_at",
        "priority",
        "job_version",
        "job_version_id",
        "debug_mode",
        "lineage_depth",
        "created_by",
        "execution_mode",
        "created_at",
    }
)
COMPLETED_BY_SDK = NEW_RUN | {"result", "started_at", "finished_at"}
COMPLETED_BY_ANSWER = COMPLETED_BY_SDK | {"execution_trace"}
DEAD_LETTER = NEW_RUN | {"error", "error_class", "started_at", "finished_at", "execution_trace"}
REPLAYED = NEW_RUN - {"execution_mode"}
CONTINUED = NEW_RUN - {"metadata", "expires_at", "job_version_id", "created_by", "execution_mode"} | {
    "continuation_of"
}
SPAWNED_RUN = NEW_RUN - {"metadata", "expires_at", "job_version_id", "created_by"} | {"parent_run_id"}
RUN_METADATA = frozenset({"_sentry_actor_type", "_sentry_request_id", "_sentry_route", "_sentry_trace"})
TRACE = frozenset(
    {"queue_wait_ms", "dequeue_ms", "connect_ms", "ttfb_ms", "transfer_ms", "total_ms", "dispatch_ms"}
)
RUN_EVENT = frozenset({"id", "run_id", "type", "level", "message", "data", "created_at"})
CHECKPOINT = frozenset({"id", "run_id", "sequence", "source", "state", "created_at"})
OUTPUT = frozenset({"id", "run_id", "output_key", "value", "created_at"})
STATE = frozenset({"run_id", "state_key", "value", "updated_at"})
SPAWNED = frozenset({"id", "job_id", "parent_run_id", "project_id", "status", "triggered_by"})
WAIT = frozenset({"event_key", "expires_at", "status", "trigger_id"})
EVENT_TRIGGER = frozenset(
    {
        "id",
        "event_key",
        "project_id",
        "source_type",
        "job_run_id",
        "status",
        "timeout_secs",
        "requested_at",
        "expires_at",
        "trigger_type",
    }
)
CREATED_KEY = frozenset(
    {"id", "project_id", "name", "key", "key_prefix", "scopes", "expires_at", "created_at"}
)
STATUS_CHANGE = frozenset({"type", "run_id", "job_id", "project_id", "from", "to", "timestamp"})
STREAMED_EVENT = frozenset({"type", "event_type", "run_id", "level", "message", "data", "timestamp"})
STREAMED_CHUNK = frozenset({"type", "chunk", "stream_id", "done", "timestamp"})
DISPATCH_HEADERS = [
    ("Host", None),
    ("User-Agent", "Go-http-client/1.1"),
    ("Content-Length", None),
    ("Content-Type", "application/json"),
    ("Sentry-Trace", None),
    ("X-Attempt", "1"),
    ("X-Job-Id", None),
    ("X-Run-Id", None),
    ("X-Run-Token", None),
    ("Accept-Encoding", "gzip"),
]
"""Names in the order of arrival; values where they are fixed."""
