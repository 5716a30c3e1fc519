# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `environments` service."""

from pydantic import Field

from strait._core.model import Items, RequestModel, ResultModel, Table, Timestamp


class Environment(ResultModel):
    """An environment with its own variables."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    is_standard: bool
    """True for the environments made with the project (development, staging, production)."""
    name: str
    project_id: str
    """Project the object belongs to."""
    slug: str
    """Short name, unique in the project."""
    updated_at: Timestamp
    """When the object last changed."""
    parent_id: str | None = None
    """ID of the environment the variables are inherited from."""
    variables: Table[str] = Field(default_factory=dict)
    """Own variables, without inherited ones; absent when there are none."""


class EnvironmentList(ResultModel):
    """A page of environments."""

    data: Items[Environment]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class CreateEnvironmentRequest(RequestModel):
    """A new environment."""

    name: str = Field(min_length=1)
    project_id: str = Field(min_length=1)
    """Project the object belongs to."""
    slug: str = Field(min_length=1)
    """Short name, unique in the project."""
    parent_id: str | None = None
    """ID of the environment to inherit variables from; none when left out."""
    variables: dict[str, str] | None = None
    """Own variables; a name the parent has too overrides the parent's value. `ENDPOINT_URL`, if a valid URL,
    replaces the `endpoint_url` of jobs in this environment; other names have no effect on runs.
    """


class EnvironmentDetail(ResultModel):
    """An environment with its own and its resolved variables."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    is_standard: bool
    """True for the environments made with the project (development, staging, production)."""
    name: str
    project_id: str
    """Project the object belongs to."""
    slug: str
    """Short name, unique in the project."""
    updated_at: Timestamp
    """When the object last changed."""
    parent_id: str | None = None
    """ID of the environment the variables are inherited from."""
    resolved_variables: Table[str] = Field(default_factory=dict)
    """Own and inherited variables: those of the topmost parent first, each level below overriding, at most 10
    levels.
    """
    variables: Table[str] = Field(default_factory=dict)
    """Own variables, without inherited ones; absent when there are none."""


class UpdateEnvironmentRequest(RequestModel):
    """The fields of an environment to change; fields left out stay as they are."""

    name: str | None = None
    parent_id: str | None = None
    """ID of the environment to inherit variables from."""
    slug: str | None = None
    """Short name, unique in the project."""
    variables: dict[str, str] | None = None
    """Replaces all own variables."""


class ResolvedVariables(ResultModel):
    """The variables that hold in an environment."""

    variables: Table[str]
    """Own and inherited variables by name; the environment nearest to this one wins."""
