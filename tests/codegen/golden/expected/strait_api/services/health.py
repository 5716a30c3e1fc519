# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `health` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping

from strait._core.service import AsyncService, Service
from strait_api.operations import health as operations


class Health(Service):
    """Whether the server is well."""

    __slots__ = ()

    def get(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> str:
        """The word `ok`.

        Calls `GET /health`.
        """
        return self._send(operations.get_health(), extra_headers, timeout_ms, deadline_ms, max_retries)


class AsyncHealth(AsyncService):
    """Whether the server is well."""

    __slots__ = ()

    async def get(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> str:
        """The word `ok`.

        Calls `GET /health`.
        """
        return await self._send(operations.get_health(), extra_headers, timeout_ms, deadline_ms, max_retries)
