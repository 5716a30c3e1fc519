"""The figures that tests and impatient people change."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How long things take. The defaults are those of the real server."""

    retry_base_seconds: float = 1.0
    """Pause after the first failed attempt; it doubles with every further one."""
    retry_cap_seconds: float = 3600.0
    retry_jitter: float = 0.2
    """Largest deviation of a pause, as a fraction of it; 0 switches it off."""
    lease_seconds: float = 10.0
    """How often a run whose endpoint is being called is marked as alive."""
    stale_seconds: float = 60.0
    """A run without a sign of life for so long is taken for lost."""
    keepalive_seconds: float = 15.0
    """How often an idle event stream sends a comment."""
    idempotency_seconds: float = 24 * 3600.0
    """How long the answer to an idempotency key is kept."""
    max_body_bytes: int = 1 << 20
    """Longer request bodies and answers of endpoints are cut."""
    max_dispatches: int = 100
    """Calls of endpoints at the same time."""
