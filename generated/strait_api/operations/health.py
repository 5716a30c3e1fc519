# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `health` service, as values: nothing is sent here."""

from __future__ import annotations

from typing import Final

from strait._core.codec import ModelAnswer, TextAnswer
from strait._core.request import Operation, Repeat, Request
from strait_api.models import health as models

HEALTH_CHECK: Final = Operation(
    name="health.list",
    id="health-check",
    method="GET",
    path="/health",
    answer=ModelAnswer(models.HealthStatusResponse),
    repeat=Repeat.ALWAYS,
)


def health_check() -> Request[models.HealthStatusResponse]:
    """Whether the server is up, and which edition it is."""
    return Request(
        HEALTH_CHECK,
        "/health",
    )


HEALTH_READY: Final = Operation(
    name="health.get_ready",
    id="health-ready",
    method="GET",
    path="/health/ready",
    answer=ModelAnswer(models.HealthReport),
    repeat=Repeat.ALWAYS,
)


def health_ready() -> Request[models.HealthReport]:
    """Whether the server and what it relies on can take work."""
    return Request(
        HEALTH_READY,
        "/health/ready",
    )


GET_METRICS: Final = Operation(
    name="health.list_metrics",
    id="get-metrics",
    method="GET",
    path="/metrics",
    answer=TextAnswer(),
    repeat=Repeat.ALWAYS,
)


def get_metrics() -> Request[str]:
    """The server's metrics as Prometheus text."""
    return Request(
        GET_METRICS,
        "/metrics",
    )
