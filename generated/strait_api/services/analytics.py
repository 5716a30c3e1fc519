# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `analytics` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from strait._core.service import AsyncService, Service
from strait_api.models import analytics as models
from strait_api.operations import analytics as operations


class Analytics(Service):
    """Figures on throughput, speed and success of runs over a period."""

    __slots__ = ()

    def get_performance(
        self,
        *,
        period_hours: int | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.PerformanceAnalytics:
        """Slowest jobs, throughput and overall health of the last hours.

        Parameters:
            period_hours: How many hours to look back, 1 to 720; default 24. Anything else answers 400.

        Calls `GET /v1/analytics/performance`, scope `stats:read`.
        """
        return self._send(
            operations.get_performance_analytics(period_hours=period_hours, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )


class AsyncAnalytics(AsyncService):
    """Figures on throughput, speed and success of runs over a period."""

    __slots__ = ()

    async def get_performance(
        self,
        *,
        period_hours: int | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.PerformanceAnalytics:
        """Slowest jobs, throughput and overall health of the last hours.

        Parameters:
            period_hours: How many hours to look back, 1 to 720; default 24. Anything else answers 400.

        Calls `GET /v1/analytics/performance`, scope `stats:read`.
        """
        return await self._send(
            operations.get_performance_analytics(period_hours=period_hours, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )
