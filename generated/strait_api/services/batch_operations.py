# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `batch_operations` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import batch_operations as models
from strait_api.operations import batch_operations as operations


class BatchOperations(Service):
    """Batch operations: the records of bulk triggers. Their runs are found by list-runs with `batch_id`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.BatchOperation]:
        """The project's bulk triggers, newest first.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/batch-operations`, scope `runs:read`.
        """
        return self._page(
            operations.list_batch_operations(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchOperation:
        """One bulk trigger by id.

        Answers 404 for an unknown id and for one of another project.

        Parameters:
            batch_id: The `batch_id` that bulk-trigger-job gave.

        Calls `GET /v1/batch-operations/{batchID}`, scope `runs:read`.
        """
        return self._send(
            operations.get_batch_operation(batch_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )


class AsyncBatchOperations(AsyncService):
    """Batch operations: the records of bulk triggers. Their runs are found by list-runs with `batch_id`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.BatchOperation]:
        """The project's bulk triggers, newest first.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/batch-operations`, scope `runs:read`.
        """
        return self._pages(
            operations.list_batch_operations(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchOperation:
        """One bulk trigger by id.

        Answers 404 for an unknown id and for one of another project.

        Parameters:
            batch_id: The `batch_id` that bulk-trigger-job gave.

        Calls `GET /v1/batch-operations/{batchID}`, scope `runs:read`.
        """
        return await self._send(
            operations.get_batch_operation(batch_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )
