# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `batch_operations` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ModelAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, query_pairs, segment
from strait_api.models import batch_operations as models

LIST_BATCH_OPERATIONS: Final = Operation(
    name="batch_operations.list",
    id="list-batch-operations",
    method="GET",
    path="/v1/batch-operations",
    answer=PageAnswer(models.BatchOperationList),
    repeat=Repeat.ALWAYS,
)


def list_batch_operations(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.BatchOperationList]:
    """The project's bulk triggers, newest first."""
    return Request(
        LIST_BATCH_OPERATIONS,
        "/v1/batch-operations",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


GET_BATCH_OPERATION: Final = Operation(
    name="batch_operations.get",
    id="get-batch-operation",
    method="GET",
    path="/v1/batch-operations/{batchID}",
    answer=ModelAnswer(models.BatchOperation),
    repeat=Repeat.ALWAYS,
)


def get_batch_operation(
    batch_id: str,
) -> Request[models.BatchOperation]:
    """One bulk trigger by id."""
    return Request(
        GET_BATCH_OPERATION,
        f"/v1/batch-operations/{segment(batch_id, 'batch_id')}",
    )
