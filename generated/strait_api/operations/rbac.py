# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `rbac` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ListAnswer, ModelAnswer, NoAnswer, PageAnswer
from strait._core.model import TimestampInput
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import rbac as models

LIST_AUDIT_EVENTS: Final = Operation(
    name="rbac.list_audit_events",
    id="list-audit-events",
    method="GET",
    path="/v1/audit-events",
    answer=PageAnswer(models.AuditEventList),
    repeat=Repeat.ALWAYS,
)


def list_audit_events(
    *,
    actor_id: str | None = None,
    resource_type: str | None = None,
    resource_id: str | None = None,
    order: models.SortOrderInput | None = None,
    from_: TimestampInput | None = None,
    to: TimestampInput | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.AuditEventList]:
    """The project's audit log, newest first unless ordered otherwise."""
    return Request(
        LIST_AUDIT_EVENTS,
        "/v1/audit-events",
        query_pairs(
            (
                ("actor_id", actor_id),
                ("resource_type", resource_type),
                ("resource_id", resource_id),
                ("order", order),
                ("from", from_),
                ("to", to),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


LIST_MEMBERS: Final = Operation(
    name="rbac.list_members",
    id="list-members",
    method="GET",
    path="/v1/members",
    answer=PageAnswer(models.ProjectMemberRoleList),
    repeat=Repeat.ALWAYS,
)


def list_members(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.ProjectMemberRoleList]:
    """The project's members with their role, newest first."""
    return Request(
        LIST_MEMBERS,
        "/v1/members",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


ASSIGN_MEMBER: Final = Operation(
    name="rbac.create_member",
    id="assign-member",
    method="POST",
    path="/v1/members",
    answer=ModelAnswer(models.ProjectMemberRole),
    repeat=Repeat.NEVER,
)


def assign_member(
    body: models.AssignMemberRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.ProjectMemberRole]:
    """Give a user a role in the project, replacing the role the user had."""
    return Request(
        ASSIGN_MEMBER,
        "/v1/members",
        body=json_body(ASSIGN_MEMBER, models.AssignMemberRequest, body, fields, required=True),
    )


REMOVE_MEMBER: Final = Operation(
    name="rbac.delete_member",
    id="remove-member",
    method="DELETE",
    path="/v1/members/{userID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def remove_member(
    user_id: str,
) -> Request[None]:
    """Take a user's role in the project away."""
    return Request(
        REMOVE_MEMBER,
        f"/v1/members/{segment(user_id, 'user_id')}",
    )


BULK_ASSIGN_MEMBERS: Final = Operation(
    name="rbac.bulk_member",
    id="bulk-assign-members",
    method="POST",
    path="/v1/members/bulk",
    answer=ModelAnswer(models.BulkAssignMembersResponse),
    repeat=Repeat.NEVER,
)


def bulk_assign_members(
    body: models.BulkAssignMembersRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.BulkAssignMembersResponse]:
    """Give several users a role each, replacing the roles they had."""
    return Request(
        BULK_ASSIGN_MEMBERS,
        "/v1/members/bulk",
        body=json_body(BULK_ASSIGN_MEMBERS, models.BulkAssignMembersRequest, body, fields, required=True),
    )


LIST_ROLES: Final = Operation(
    name="rbac.list_roles",
    id="list-roles",
    method="GET",
    path="/v1/roles",
    answer=PageAnswer(models.ProjectRoleList),
    repeat=Repeat.ALWAYS,
)


def list_roles(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.ProjectRoleList]:
    """The project's roles, system roles included, newest first."""
    return Request(
        LIST_ROLES,
        "/v1/roles",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


CREATE_ROLE: Final = Operation(
    name="rbac.create_role",
    id="create-role",
    method="POST",
    path="/v1/roles",
    answer=ModelAnswer(models.ProjectRole),
    repeat=Repeat.NEVER,
)


def create_role(
    body: models.CreateRoleRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.ProjectRole]:
    """Create a role."""
    return Request(
        CREATE_ROLE,
        "/v1/roles",
        body=json_body(CREATE_ROLE, models.CreateRoleRequest, body, fields, required=True),
    )


GET_ROLE: Final = Operation(
    name="rbac.get_role",
    id="get-role",
    method="GET",
    path="/v1/roles/{roleID}",
    answer=ModelAnswer(models.RoleResult),
    repeat=Repeat.ALWAYS,
)


def get_role(
    role_id: str,
    *,
    include_lineage: bool | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.RoleResult]:
    """One role, on demand with the roles it inherits from."""
    return Request(
        GET_ROLE,
        f"/v1/roles/{segment(role_id, 'role_id')}",
        query_pairs((("include_lineage", include_lineage),), query),
    )


UPDATE_ROLE: Final = Operation(
    name="rbac.update_role",
    id="update-role",
    method="PATCH",
    path="/v1/roles/{roleID}",
    answer=ModelAnswer(models.ProjectRole),
    repeat=Repeat.NEVER,
)


def update_role(
    role_id: str, body: models.UpdateRoleRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.ProjectRole]:
    """Replace the name and permissions of a role."""
    return Request(
        UPDATE_ROLE,
        f"/v1/roles/{segment(role_id, 'role_id')}",
        body=json_body(UPDATE_ROLE, models.UpdateRoleRequest, body, fields, required=True),
    )


DELETE_ROLE: Final = Operation(
    name="rbac.delete_role",
    id="delete-role",
    method="DELETE",
    path="/v1/roles/{roleID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_role(
    role_id: str,
) -> Request[None]:
    """Delete a role."""
    return Request(
        DELETE_ROLE,
        f"/v1/roles/{segment(role_id, 'role_id')}",
    )


LIST_RESOURCE_POLICIES: Final = Operation(
    name="rbac.list_resource_policies",
    id="list-resource-policies",
    method="GET",
    path="/v1/resource-policies",
    answer=PageAnswer(models.ResourcePolicyList),
    repeat=Repeat.ALWAYS,
)


def list_resource_policies(
    *,
    resource_type: str | None = None,
    resource_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.ResourcePolicyList]:
    """The policies of one resource, newest first."""
    return Request(
        LIST_RESOURCE_POLICIES,
        "/v1/resource-policies",
        query_pairs(
            (
                ("resource_type", resource_type),
                ("resource_id", resource_id),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
            (
                "resource_type",
                "resource_id",
            ),
        ),
    )


CREATE_RESOURCE_POLICY: Final = Operation(
    name="rbac.create_resource_policy",
    id="create-resource-policy",
    method="POST",
    path="/v1/resource-policies",
    answer=ModelAnswer(models.ResourcePolicy),
    repeat=Repeat.NEVER,
)


def create_resource_policy(
    body: models.CreateResourcePolicyRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.ResourcePolicy]:
    """Allow a user actions on one resource."""
    return Request(
        CREATE_RESOURCE_POLICY,
        "/v1/resource-policies",
        body=json_body(
            CREATE_RESOURCE_POLICY, models.CreateResourcePolicyRequest, body, fields, required=True
        ),
    )


DELETE_RESOURCE_POLICY: Final = Operation(
    name="rbac.delete_resource_policy",
    id="delete-resource-policy",
    method="DELETE",
    path="/v1/resource-policies/{policyID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_resource_policy(
    policy_id: str,
) -> Request[None]:
    """Delete a resource policy."""
    return Request(
        DELETE_RESOURCE_POLICY,
        f"/v1/resource-policies/{segment(policy_id, 'policy_id')}",
    )


LIST_TAG_POLICIES: Final = Operation(
    name="rbac.list_tag_policies",
    id="list-tag-policies",
    method="GET",
    path="/v1/tag-policies",
    answer=PageAnswer(models.TagPolicyList),
    repeat=Repeat.ALWAYS,
)


def list_tag_policies(
    *,
    resource_type: str | None = None,
    user_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.TagPolicyList]:
    """The project's tag policies, newest first."""
    return Request(
        LIST_TAG_POLICIES,
        "/v1/tag-policies",
        query_pairs(
            (
                ("resource_type", resource_type),
                ("user_id", user_id),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


CREATE_TAG_POLICY: Final = Operation(
    name="rbac.create_tag_policy",
    id="create-tag-policy",
    method="POST",
    path="/v1/tag-policies",
    answer=ModelAnswer(models.TagPolicy),
    repeat=Repeat.NEVER,
)


def create_tag_policy(
    body: models.CreateTagPolicyRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.TagPolicy]:
    """Allow a user actions on all resources that carry a tag."""
    return Request(
        CREATE_TAG_POLICY,
        "/v1/tag-policies",
        body=json_body(CREATE_TAG_POLICY, models.CreateTagPolicyRequest, body, fields, required=True),
    )


DELETE_TAG_POLICY: Final = Operation(
    name="rbac.delete_tag_policy",
    id="delete-tag-policy",
    method="DELETE",
    path="/v1/tag-policies/{policyID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_tag_policy(
    policy_id: str,
) -> Request[None]:
    """Delete a tag policy."""
    return Request(
        DELETE_TAG_POLICY,
        f"/v1/tag-policies/{segment(policy_id, 'policy_id')}",
    )


SEED_SYSTEM_ROLES: Final = Operation(
    name="rbac.seed_roles",
    id="seed-system-roles",
    method="POST",
    path="/v1/seed-roles",
    answer=ListAnswer(models.ProjectRole),
    repeat=Repeat.NEVER,
)


def seed_system_roles() -> Request[list[models.ProjectRole]]:
    """Make sure the project has the four system roles, and give them as a bare array."""
    return Request(
        SEED_SYSTEM_ROLES,
        "/v1/seed-roles",
    )
