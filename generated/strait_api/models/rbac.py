# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `rbac` service."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import Field

from strait._core.model import Items, OpenEnum, Outcomes, RequestModel, ResultModel, Timestamp
from strait_api.models.shared import Scope, ScopeInput


class SortOrder(OpenEnum):
    """Order by time: `asc` oldest first, `desc` newest first."""

    ASC = "asc"
    DESC = "desc"


if TYPE_CHECKING:
    SortOrderInput = SortOrder | Literal["asc", "desc"]
else:
    SortOrderInput = SortOrder


class ActorType(OpenEnum):
    """Who acted: a `user` (named by the internal secret or OIDC) or an `api_key`."""

    USER = "user"
    API_KEY = "api_key"


class AuditEvent(ResultModel):
    """One entry of the audit log."""

    id: str
    """UUIDv7 unless noted otherwise."""
    action: str
    """What was done, such as `role.created`, `permission.granted`, `api_key.rotate` or `job.delete`."""
    actor_id: str
    """`apikey:<key id>` or the id of a user."""
    actor_type: ActorType
    """Kind of actor; other texts than the known ones may occur."""
    created_at: Timestamp
    """When the object was made."""
    project_id: str
    """Project the object belongs to."""
    resource_id: str
    """ID of the object acted on."""
    resource_type: str
    """Kind of object acted on, such as `role`, `api_key`, `job` or `workflow_step_approval`."""
    details: Any = None
    """Particulars of the action, an object or null."""


class AuditEventList(ResultModel):
    """A page of the audit log."""

    data: Items[AuditEvent]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class ProjectMemberRole(ResultModel):
    """The role of a user in a project; a user has one per project."""

    id: str
    """ID of the assignment."""
    created_at: Timestamp
    """When the object was made."""
    project_id: str
    """Project the object belongs to."""
    role_id: str
    user_id: str
    granted_by: str | None = None
    """Who gave the role: `apikey:<key id>` or the id of a user."""


class ProjectMemberRoleList(ResultModel):
    """A page of members with their role."""

    data: Items[ProjectMemberRole]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class AssignMemberRequest(RequestModel):
    """The role to give to a user."""

    role_id: str = Field(min_length=1)
    """ID of the role, not its name."""
    user_id: str = Field(min_length=1)
    """ID of the user in your identity system; any text."""


class BulkAssignMembersRequest(RequestModel):
    """Roles to give to several users."""

    items: list[AssignMemberRequest] = Field(min_length=1)
    """At least one."""


class BulkAssignMemberStatus(OpenEnum):
    """Outcome of one item of a bulk assignment; `error` comes with a text."""

    ASSIGNED = "assigned"
    ERROR = "error"


class BulkAssignMemberResult(ResultModel):
    """What came of one item of a bulk assignment."""

    role_id: str
    status: BulkAssignMemberStatus
    user_id: str
    error: str | None = None
    """Why it failed, such as `role not found`; absent when it did not."""


class BulkAssignMembersResponse(ResultModel):
    """What came of a bulk assignment, item by item."""

    results: Items[BulkAssignMemberResult]
    """One per item."""
    total: int
    """Number of items, failed ones included."""


class ProjectRole(ResultModel):
    """A named set of permissions in a project."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    is_system: bool
    """True for the roles made by the server, which cannot be changed or deleted."""
    name: str
    permissions: Items[Scope]
    """Scopes of the role itself, without those of its parents."""
    project_id: str
    """Project the object belongs to."""
    updated_at: Timestamp
    """When the object last changed."""
    description: str | None = None
    parent_role_id: str | None = None
    """ID of the role whose permissions this one has too; absent when there is none."""


class ProjectRoleList(ResultModel):
    """A page of roles."""

    data: Items[ProjectRole]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class CreateRoleRequest(RequestModel):
    """A new role."""

    name: str = Field(min_length=1)
    """Unique in the project."""
    permissions: list[ScopeInput] = Field(min_length=1)
    """Scopes the role grants, at least one."""
    description: str | None = None
    parent_role_id: str | None = None
    """ID of a role whose permissions this one has too."""


class RoleResult(Outcomes):
    """A role. With `include_lineage` the answer holds `role` and its `lineage` instead, and reading the
    fields of the role itself raises AttributeError.
    """

    promised: ClassVar[frozenset[str]] = frozenset(
        {"created_at", "id", "is_system", "name", "permissions", "project_id", "updated_at"}
    )
    shapes: ClassVar[tuple[tuple[str, frozenset[str]], ...]] = (
        ("lineage", frozenset({"lineage", "role"})),
        (
            "role",
            frozenset({"created_at", "id", "is_system", "name", "permissions", "project_id", "updated_at"}),
        ),
    )

    id: str = ""
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp = datetime(1, 1, 1, tzinfo=UTC)
    """When the object was made."""
    is_system: bool = False
    """True for the roles made by the server, which cannot be changed or deleted."""
    name: str = ""
    permissions: Items[Scope] = Field(default_factory=list)
    """Scopes of the role itself, without those of its parents."""
    project_id: str = ""
    """Project the object belongs to."""
    updated_at: Timestamp = datetime(1, 1, 1, tzinfo=UTC)
    """When the object last changed."""
    lineage: Items[ProjectRole] = Field(default_factory=list)
    """The chain of parent roles."""
    role: ProjectRole | None = None
    description: str | None = None
    parent_role_id: str | None = None
    """ID of the role whose permissions this one has too; absent when there is none."""


class UpdateRoleRequest(RequestModel):
    """The new state of a role; `name` and `permissions` are required."""

    name: str = Field(min_length=1)
    """Unique in the project."""
    permissions: list[ScopeInput] = Field(min_length=1)
    """Replaces all scopes of the role; at least one."""
    description: str | None = None
    parent_role_id: str | None = None
    """ID of a role whose permissions this one has too."""


class ResourcePolicy(ResultModel):
    """Actions that a user may do on one resource."""

    id: str
    """UUIDv7 unless noted otherwise."""
    actions: Items[Scope]
    """Scopes the user has for the resource."""
    created_at: Timestamp
    """When the object was made."""
    project_id: str
    """Project the object belongs to."""
    resource_id: str
    resource_type: str
    user_id: str


class ResourcePolicyList(ResultModel):
    """A page of resource policies."""

    data: Items[ResourcePolicy]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class CreateResourcePolicyRequest(RequestModel):
    """Actions to allow a user on one resource."""

    actions: list[ScopeInput] = Field(min_length=1)
    """Scopes the user gets for the resource, at least one."""
    project_id: str = Field(min_length=1)
    """Project the object belongs to."""
    resource_id: str = Field(min_length=1)
    """ID of the resource; not checked."""
    resource_type: str = Field(min_length=1)
    """Kind of the resource, such as `job` or `workflow`; not checked."""
    user_id: str = Field(min_length=1)


class TagPolicy(ResultModel):
    """Actions that a user may do on resources that carry a tag."""

    id: str
    """UUIDv7 unless noted otherwise."""
    actions: Items[Scope]
    """Scopes the user has for these resources."""
    created_at: Timestamp
    """When the object was made."""
    project_id: str
    """Project the object belongs to."""
    resource_type: str
    tag_key: str
    user_id: str
    tag_value: str | None = None
    """Absent in a policy on the key alone."""


class TagPolicyList(ResultModel):
    """A page of tag policies."""

    data: Items[TagPolicy]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class CreateTagPolicyRequest(RequestModel):
    """Actions to allow a user on resources that carry a tag."""

    actions: list[ScopeInput] = Field(min_length=1)
    """Scopes the user gets for these resources, at least one."""
    project_id: str = Field(min_length=1)
    """Project the object belongs to."""
    resource_type: str = Field(min_length=1)
    """Kind of the resources, such as `job` or `workflow`; not checked."""
    tag_key: str = Field(min_length=1, max_length=64)
    """Key of the tag, 1 to 64 bytes."""
    user_id: str = Field(min_length=1)
    tag_value: str | None = Field(default=None, max_length=256)
    """Value of the tag, at most 256 bytes; leave out for a policy on the key alone."""
