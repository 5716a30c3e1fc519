# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `stats` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping

from strait._core.service import AsyncService, Service
from strait_api.models import stats as models
from strait_api.operations import stats as operations


class Stats(Service):
    """The state of the queue at this moment."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.QueueStats:
        """How many runs are queued, executing and delayed right now.

        Counts over all projects of the server, whatever project the key belongs to.

        Calls `GET /v1/stats`, scope `stats:read`.
        """
        return self._send(operations.get_stats(), extra_headers, timeout_ms, deadline_ms, max_retries)


class AsyncStats(AsyncService):
    """The state of the queue at this moment."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.QueueStats:
        """How many runs are queued, executing and delayed right now.

        Counts over all projects of the server, whatever project the key belongs to.

        Calls `GET /v1/stats`, scope `stats:read`.
        """
        return await self._send(operations.get_stats(), extra_headers, timeout_ms, deadline_ms, max_retries)
