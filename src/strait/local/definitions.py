"""What a job's author may write: defaults, today's fields that the API description lacks, hand-made rules. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from pydantic import BaseModel, Field

from strait.local.errors import bad_request, invalid

DEFAULTS: Final[Mapping[str, Any]] = {
    "max_attempts": 3,
    "timeout_secs": 300,
    "retry_priority_boost": 1,
    "version_policy": "pin",
    "cron_overlap_policy": "allow",
    "execution_mode": "http",
}
ALWAYS_SHOWN: Final = frozenset({"retry_priority_boost", "payload_schema", "result_schema"})
IGNORED: Final = frozenset({"image_uri", "machine_preset", "preferred_regions", "region", "skip_if_running"})
"""Fields of the description that today's server ignores."""

RULE_TEXTS: Final = {
    "slug max": "slug too long (max 128 characters)",
    "name max": "name too long (max 255 characters)",
}

_OWN_COLUMNS = frozenset({"project_id", "slug", "enabled"})


class NewerJobFields(BaseModel):
    """Fields that today's server knows and the API description does not have yet."""

    enabled: bool | None = None
    cron_overlap_policy: str | None = Field(default=None, pattern="^(allow|skip)$")
    endpoint_signing_secret: str | None = Field(default=None, min_length=16, max_length=4096)
    webhook_secret: str | None = Field(default=None, min_length=16, max_length=4096)
    queue_name: str | None = Field(default=None, pattern="^[A-Za-z0-9_-]{1,63}$")
    retry_priority_boost: int | None = Field(default=None, ge=0, le=10)
    poison_pill_threshold: int | None = Field(default=None, ge=1)
    on_complete_trigger_job: str | None = None
    on_complete_trigger_workflow: str | None = None
    on_complete_payload_mapping: dict[str, str] | None = None
    on_failure_trigger_job: str | None = None
    on_failure_trigger_workflow: str | None = None
    on_failure_payload_mapping: dict[str, str] | None = None


def created(sent: Mapping[str, Any]) -> dict[str, Any]:
    """The definition of a new job. Raises RefusedError for what does not go together."""
    definition = _without_empty({**DEFAULTS, **sent})
    check(definition)
    return definition


def updated(old: Mapping[str, Any], sent: Mapping[str, Any]) -> dict[str, Any]:
    """The definition after a PATCH: empty values clear, null leaves as it is. Raises RefusedError."""
    for name in ("endpoint_url", "fallback_endpoint_url"):
        url: str | None = sent.get(name)
        if url and not urlsplit(url).netloc:
            raise invalid(f"{name}: failed on 'url'")
    given = {name: value for name, value in sent.items() if value is not None}
    definition = _without_empty({**old, **given})
    for name, default in DEFAULTS.items():
        definition.setdefault(name, default)
    check(definition)
    return definition


def check(definition: Mapping[str, Any]) -> None:
    """Raise RefusedError for a definition that no run could follow."""
    if definition["execution_mode"] not in ("http", "worker"):
        raise invalid("execution_mode: failed on 'oneof'")
    if definition["execution_mode"] == "http" and not definition.get("endpoint_url"):
        raise bad_request("endpoint_url is required")
    for name in ("endpoint_url", "fallback_endpoint_url"):
        if definition.get(name):
            _check_url(name, definition[name])
    for name in ("cron", "execution_window_cron"):
        _check_cron(definition.get(name, ""))
    if definition.get("debounce_window_secs") and definition.get("batch_window_secs"):
        raise bad_request("debounce_window_secs and batch_window_secs are mutually exclusive")


def _check_url(name: str, url: str) -> None:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018  # raises ValueError for a bad one
    except ValueError as error:
        raise bad_request(f"invalid {name}: {error}") from error
    if parts.scheme not in ("http", "https"):
        raise bad_request(f"invalid {name}: url must use http or https scheme")
    if not parts.hostname:
        raise bad_request(f"invalid {name}: url must have a host")


def _check_cron(expression: str) -> None:
    count = len(expression.split())
    if expression and not expression.startswith("@") and count != 5:
        raise bad_request(
            "cron expression must have exactly 5 fields"
            f" (minute hour day-of-month month day-of-week), got {count}"
        )


def _without_empty(definition: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for name, value in definition.items()
        if name not in _OWN_COLUMNS | IGNORED
        and (name in ALWAYS_SHOWN or (value not in (None, "", 0, False) and value not in ([], {})))
        and value is not None
    }
