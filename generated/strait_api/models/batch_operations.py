# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `batch_operations` service."""

from strait._core.model import Items, ResultModel, Timestamp


class BatchOperation(ResultModel):
    """Record of one bulk trigger. It counts what was enqueued, not how the runs ended."""

    id: str
    """Equals `batch_id` of the runs."""
    created_at: Timestamp
    """When the object was made."""
    created_count: int
    """Number of new runs; items that met a live run by idempotency key are not counted."""
    item_count: int
    """Number of items in the request."""
    job_id: str
    """ID of the job."""
    project_id: str
    """Project the object belongs to."""
    created_by: str | None = None
    """Who called, such as `apikey:<id>`."""
    finished_at: Timestamp | None = None
    """When all items were enqueued; the runs may still be going."""


class BatchOperationList(ResultModel):
    """A page of bulk triggers."""

    data: Items[BatchOperation]
    """The bulk triggers; may be null in place of an empty list."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""
