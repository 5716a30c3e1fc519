# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `health` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping

from strait._core.service import AsyncService, Service
from strait_api.models import health as models
from strait_api.operations import health as operations


class Health(Service):
    """State of the server itself. These operations need no key."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.HealthStatusResponse:
        """Whether the server is up, and which edition it is.

        Looks at nothing behind the server; use health-ready for that. The general limit per IP address
        applies (429).

        Calls `GET /health`.
        """
        return self._send(operations.health_check(), extra_headers, timeout_ms, deadline_ms, max_retries)

    def get_ready(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.HealthReport:
        """Whether the server and what it relies on can take work.

        Answers 503 with the same report when the status is `down`. A component may be listed twice.

        Calls `GET /health/ready`.
        """
        return self._send(operations.health_ready(), extra_headers, timeout_ms, deadline_ms, max_retries)

    def list_metrics(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> str:
        """The server's metrics as Prometheus text.

        Plain text, not JSON. Answers 404 on a server that runs without metrics.

        Calls `GET /metrics`.
        """
        return self._send(operations.get_metrics(), extra_headers, timeout_ms, deadline_ms, max_retries)


class AsyncHealth(AsyncService):
    """State of the server itself. These operations need no key."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.HealthStatusResponse:
        """Whether the server is up, and which edition it is.

        Looks at nothing behind the server; use health-ready for that. The general limit per IP address
        applies (429).

        Calls `GET /health`.
        """
        return await self._send(
            operations.health_check(), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get_ready(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.HealthReport:
        """Whether the server and what it relies on can take work.

        Answers 503 with the same report when the status is `down`. A component may be listed twice.

        Calls `GET /health/ready`.
        """
        return await self._send(
            operations.health_ready(), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def list_metrics(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> str:
        """The server's metrics as Prometheus text.

        Plain text, not JSON. Answers 404 on a server that runs without metrics.

        Calls `GET /metrics`.
        """
        return await self._send(operations.get_metrics(), extra_headers, timeout_ms, deadline_ms, max_retries)
