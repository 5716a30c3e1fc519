# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `health` service."""

from typing import Literal

from strait._core.model import Items, OpenEnum, ResultModel


class Edition(OpenEnum):
    """Edition of the server: `community` (self-hosted) or `cloud`."""

    COMMUNITY = "community"
    CLOUD = "cloud"


class HealthStatusResponse(ResultModel):
    """Sign of life of the server."""

    edition: Edition
    status: Literal["ok"]
    """Always `ok`."""


class HealthStatus(OpenEnum):
    """State of a component or of the whole: `up` works, `degraded` works with limits, `down` does not work."""

    UP = "up"
    DOWN = "down"
    DEGRADED = "degraded"


class HealthComponent(ResultModel):
    """State of one thing the server relies on, such as `database`, `redis`, `worker_pool` or `queue_depth`."""

    latency_ms: int
    """Duration of the check in milliseconds."""
    name: str
    status: HealthStatus
    error: str | None = None
    """What is wrong; absent when all is well."""


class HealthReport(ResultModel):
    """State of the server and its components."""

    components: Items[HealthComponent]
    status: HealthStatus
    """`up`, `degraded` (works with limits) or `down` (answered with 503)."""
