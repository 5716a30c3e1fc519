# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `analytics` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ModelAnswer
from strait._core.request import Operation, Repeat, Request, query_pairs
from strait_api.models import analytics as models

GET_PERFORMANCE_ANALYTICS: Final = Operation(
    name="analytics.get_performance",
    id="get-performance-analytics",
    method="GET",
    path="/v1/analytics/performance",
    answer=ModelAnswer(models.PerformanceAnalytics),
    repeat=Repeat.ALWAYS,
)


def get_performance_analytics(
    *,
    period_hours: int | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.PerformanceAnalytics]:
    """Slowest jobs, throughput and overall health of the last hours."""
    return Request(
        GET_PERFORMANCE_ANALYTICS,
        "/v1/analytics/performance",
        query_pairs((("period_hours", period_hours),), query),
    )
