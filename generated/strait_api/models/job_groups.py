# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `job_groups` service."""

from pydantic import Field

from strait._core.model import Items, RequestModel, ResultModel, Table, Timestamp


class JobGroup(ResultModel):
    """A job group."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    name: str
    project_id: str
    """Project the object belongs to."""
    slug: str
    """Short name, unique in the project."""
    updated_at: Timestamp
    """When the object last changed."""
    description: str | None = None


class JobGroupList(ResultModel):
    """A page of job groups."""

    data: Items[JobGroup]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class CreateJobGroupRequest(RequestModel):
    """A new job group."""

    name: str = Field(min_length=1)
    project_id: str = Field(min_length=1)
    """Project the object belongs to."""
    slug: str = Field(min_length=1)
    """Short name, unique in the project."""
    description: str | None = None


class UpdateJobGroupRequest(RequestModel):
    """The fields of a job group to change; fields left out stay as they are."""

    description: str | None = None
    """An empty text clears it."""
    name: str | None = None
    slug: str | None = None
    """Short name, unique in the project."""


class JobGroupStats(ResultModel):
    """Counts of the runs of a group's jobs."""

    group_id: str
    run_counts: Table[int]
    """Number of runs by run status; a status without runs is left out."""
