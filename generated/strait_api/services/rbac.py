# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `rbac` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from strait._core.model import TimestampInput
from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import rbac as models
from strait_api.models import shared as shared_models
from strait_api.operations import rbac as operations


class Rbac(Service):
    """Who may do what in a project: roles and the members that hold them, policies for single resources or
    tags, and the audit log. API keys carry scopes of their own instead of a role.
    """

    __slots__ = ()

    def list_audit_events(
        self,
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
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.AuditEvent]:
        """The project's audit log, newest first unless ordered otherwise.

        Recorded are changes of roles, members, policies and keys (rotate, revoke), job deletions, breaking
        workflow updates and decisions on approval steps.

        Parameters:
            actor_id: Keep only events of this actor: `apikey:<key id>` or the id of a user.
            resource_type: Keep only events on this kind of object, such as `role`, `api_key` or `job`.
            resource_id: Keep only events on the object with this id.
            order: `desc` (default) or `asc` by time; the cursor works in both directions.
            from_: Start of the time range, RFC 3339; any other text answers 400.
            to: End of the time range, RFC 3339; any other text answers 400.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/audit-events`, scope `rbac:manage`.
        """
        return self._page(
            operations.list_audit_events(
                actor_id=actor_id,
                resource_type=resource_type,
                resource_id=resource_id,
                order=order,
                from_=from_,
                to=to,
                limit=limit,
                cursor=cursor,
                query=query,
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_members(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.ProjectMemberRole]:
        """The project's members with their role, newest first.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/members`, scope `rbac:manage`.
        """
        return self._page(
            operations.list_members(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create_member(
        self,
        body: models.AssignMemberRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectMemberRole: ...
    @overload
    def create_member(
        self,
        *,
        role_id: str,
        user_id: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectMemberRole: ...
    def create_member(
        self,
        body: models.AssignMemberRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.ProjectMemberRole:
        """Give a user a role in the project, replacing the role the user had.

        On servers of March 2026 without billing enforcement this always answers 500 with an empty body;
        use
        the bulk assignment there. With billing enforcement a plan's member limit answers 403 (3 members on
        the Free plan). At most 40 requests a minute per IP.

        Parameters:
            role_id: ID of the role, not its name.
            user_id: ID of the user in your identity system; any text.

        Calls `POST /v1/members`, scope `rbac:manage`, at most 40 requests a minute and IP address.
        """
        return self._send(
            operations.assign_member(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def delete_member(
        self,
        user_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Take a user's role in the project away.

        At most 40 requests a minute per IP.

        Parameters:
            user_id: ID of the user, as given when the role was assigned.

        Calls `DELETE /v1/members/{userID}`, scope `rbac:manage`, at most 40 requests a minute and IP
        address.
        """
        return self._send(
            operations.remove_member(user_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def bulk_member(
        self,
        body: models.BulkAssignMembersRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkAssignMembersResponse: ...
    @overload
    def bulk_member(
        self,
        *,
        items: Sequence[models.AssignMemberRequest | Mapping[str, Any]],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkAssignMembersResponse: ...
    def bulk_member(
        self,
        body: models.BulkAssignMembersRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkAssignMembersResponse:
        """Give several users a role each, replacing the roles they had.

        Items are handled one by one: the answer is 200 also when some fail, so look at each `status`. The
        member limit of a plan is not applied. At most 20 requests a minute per IP.

        Parameters:
            items: At least one.

        Calls `POST /v1/members/bulk`, scope `rbac:manage`, at most 20 requests a minute and IP address.
        """
        return self._send(
            operations.bulk_assign_members(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_roles(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.ProjectRole]:
        """The project's roles, system roles included, newest first.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/roles`, scope `rbac:manage`.
        """
        return self._page(
            operations.list_roles(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create_role(
        self,
        body: models.CreateRoleRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectRole: ...
    @overload
    def create_role(
        self,
        *,
        name: str,
        permissions: Sequence[shared_models.ScopeInput],
        description: str | None = None,
        parent_role_id: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectRole: ...
    def create_role(
        self,
        body: models.CreateRoleRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.ProjectRole:
        """Create a role.

        A name that the project already uses answers 500, not 409; an unknown scope in `permissions`
        answers
        400. At most 20 requests a minute per IP.

        Parameters:
            name: Unique in the project.
            permissions: Scopes the role grants, at least one.
            parent_role_id: ID of a role whose permissions this one has too.

        Calls `POST /v1/roles`, scope `rbac:manage`, at most 20 requests a minute and IP address.
        """
        return self._send(
            operations.create_role(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get_role(
        self,
        role_id: str,
        *,
        include_lineage: bool | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.RoleResult:
        """One role, on demand with the roles it inherits from.

        Parameters:
            role_id: ID of the role, not its name.
            include_lineage: True answers an object with `role` and `lineage` instead of the bare role;
                default false.

        Calls `GET /v1/roles/{roleID}`, scope `rbac:manage`.
        """
        return self._send(
            operations.get_role(role_id, include_lineage=include_lineage, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def update_role(
        self,
        role_id: str,
        body: models.UpdateRoleRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectRole: ...
    @overload
    def update_role(
        self,
        role_id: str,
        *,
        name: str,
        permissions: Sequence[shared_models.ScopeInput],
        description: str = ...,
        parent_role_id: str = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectRole: ...
    def update_role(
        self,
        role_id: str,
        body: models.UpdateRoleRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.ProjectRole:
        """Replace the name and permissions of a role.

        Both `name` and `permissions` have to be given, else 400. System roles cannot be changed and answer
        404, like unknown ones. At most 20 requests a minute per IP.

        Parameters:
            role_id: ID of the role, not its name.
            name: Unique in the project.
            permissions: Replaces all scopes of the role; at least one.
            parent_role_id: ID of a role whose permissions this one has too.

        Calls `PATCH /v1/roles/{roleID}`, scope `rbac:manage`, at most 20 requests a minute and IP address.
        """
        return self._send(
            operations.update_role(role_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete_role(
        self,
        role_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a role.

        System roles cannot be deleted and answer 404, like unknown ones. At most 20 requests a minute per
        IP.

        Parameters:
            role_id: ID of the role, not its name.

        Calls `DELETE /v1/roles/{roleID}`, scope `rbac:manage`, at most 20 requests a minute and IP
        address.
        """
        return self._send(
            operations.delete_role(role_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_resource_policies(
        self,
        *,
        resource_type: str | None = None,
        resource_id: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.ResourcePolicy]:
        """The policies of one resource, newest first.

        Without both filters the answer is 400.

        Parameters:
            resource_type: Required. Kind of the resource, such as `job` or `workflow`.
            resource_id: Required. ID of the resource.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/resource-policies`, scope `rbac:manage`.
        """
        return self._page(
            operations.list_resource_policies(
                resource_type=resource_type, resource_id=resource_id, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create_resource_policy(
        self,
        body: models.CreateResourcePolicyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ResourcePolicy: ...
    @overload
    def create_resource_policy(
        self,
        *,
        actions: Sequence[shared_models.ScopeInput],
        project_id: str,
        resource_id: str,
        resource_type: str,
        user_id: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ResourcePolicy: ...
    def create_resource_policy(
        self,
        body: models.CreateResourcePolicyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.ResourcePolicy:
        """Allow a user actions on one resource.

        Replaces the policy the user already has for that resource. Actions that are no scopes answer 400;
        the kind and id of the resource are not checked.

        Parameters:
            actions: Scopes the user gets for the resource, at least one.
            project_id: Project the object belongs to.
            resource_id: ID of the resource; not checked.
            resource_type: Kind of the resource, such as `job` or `workflow`; not checked.

        Calls `POST /v1/resource-policies`, scope `rbac:manage`.
        """
        return self._send(
            operations.create_resource_policy(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete_resource_policy(
        self,
        policy_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a resource policy.

        Parameters:
            policy_id: ID of the policy.

        Calls `DELETE /v1/resource-policies/{policyID}`, scope `rbac:manage`.
        """
        return self._send(
            operations.delete_resource_policy(policy_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_tag_policies(
        self,
        *,
        resource_type: str | None = None,
        user_id: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.TagPolicy]:
        """The project's tag policies, newest first.

        Parameters:
            resource_type: Keep only policies for this kind of resource.
            user_id: Keep only policies of this user.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/tag-policies`, scope `rbac:manage`.
        """
        return self._page(
            operations.list_tag_policies(
                resource_type=resource_type, user_id=user_id, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create_tag_policy(
        self,
        body: models.CreateTagPolicyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TagPolicy: ...
    @overload
    def create_tag_policy(
        self,
        *,
        actions: Sequence[shared_models.ScopeInput],
        project_id: str,
        resource_type: str,
        tag_key: str,
        user_id: str,
        tag_value: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TagPolicy: ...
    def create_tag_policy(
        self,
        body: models.CreateTagPolicyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.TagPolicy:
        """Allow a user actions on all resources that carry a tag.

        The kind of resource is not checked.

        Parameters:
            actions: Scopes the user gets for these resources, at least one.
            project_id: Project the object belongs to.
            resource_type: Kind of the resources, such as `job` or `workflow`; not checked.
            tag_key: Key of the tag, 1 to 64 bytes.
            tag_value: Value of the tag, at most 256 bytes; leave out for a policy on the key alone.

        Calls `POST /v1/tag-policies`, scope `rbac:manage`.
        """
        return self._send(
            operations.create_tag_policy(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def delete_tag_policy(
        self,
        policy_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a tag policy.

        Parameters:
            policy_id: ID of the policy.

        Calls `DELETE /v1/tag-policies/{policyID}`, scope `rbac:manage`.
        """
        return self._send(
            operations.delete_tag_policy(policy_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def seed_roles(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> list[models.ProjectRole]:
        """Make sure the project has the four system roles, and give them as a bare array.

        `admin` may do everything. `operator` reads, writes and triggers jobs and workflows, reads and
        writes runs and projects, reads secrets and stats and manages RBAC. `viewer` reads jobs, runs,
        workflows, stats and projects. `triggerer` reads and triggers jobs and workflows and reads runs and
        projects.

        Safe to repeat. At most 5 requests a minute per IP.

        Calls `POST /v1/seed-roles`, scope `rbac:manage`, at most 5 requests a minute and IP address.
        """
        return self._send(operations.seed_system_roles(), extra_headers, timeout_ms, deadline_ms, max_retries)


class AsyncRbac(AsyncService):
    """Who may do what in a project: roles and the members that hold them, policies for single resources or
    tags, and the audit log. API keys carry scopes of their own instead of a role.
    """

    __slots__ = ()

    def list_audit_events(
        self,
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
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.AuditEvent]:
        """The project's audit log, newest first unless ordered otherwise.

        Recorded are changes of roles, members, policies and keys (rotate, revoke), job deletions, breaking
        workflow updates and decisions on approval steps.

        Parameters:
            actor_id: Keep only events of this actor: `apikey:<key id>` or the id of a user.
            resource_type: Keep only events on this kind of object, such as `role`, `api_key` or `job`.
            resource_id: Keep only events on the object with this id.
            order: `desc` (default) or `asc` by time; the cursor works in both directions.
            from_: Start of the time range, RFC 3339; any other text answers 400.
            to: End of the time range, RFC 3339; any other text answers 400.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/audit-events`, scope `rbac:manage`.
        """
        return self._pages(
            operations.list_audit_events(
                actor_id=actor_id,
                resource_type=resource_type,
                resource_id=resource_id,
                order=order,
                from_=from_,
                to=to,
                limit=limit,
                cursor=cursor,
                query=query,
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_members(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.ProjectMemberRole]:
        """The project's members with their role, newest first.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/members`, scope `rbac:manage`.
        """
        return self._pages(
            operations.list_members(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create_member(
        self,
        body: models.AssignMemberRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectMemberRole: ...
    @overload
    async def create_member(
        self,
        *,
        role_id: str,
        user_id: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectMemberRole: ...
    async def create_member(
        self,
        body: models.AssignMemberRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.ProjectMemberRole:
        """Give a user a role in the project, replacing the role the user had.

        On servers of March 2026 without billing enforcement this always answers 500 with an empty body;
        use
        the bulk assignment there. With billing enforcement a plan's member limit answers 403 (3 members on
        the Free plan). At most 40 requests a minute per IP.

        Parameters:
            role_id: ID of the role, not its name.
            user_id: ID of the user in your identity system; any text.

        Calls `POST /v1/members`, scope `rbac:manage`, at most 40 requests a minute and IP address.
        """
        return await self._send(
            operations.assign_member(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def delete_member(
        self,
        user_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Take a user's role in the project away.

        At most 40 requests a minute per IP.

        Parameters:
            user_id: ID of the user, as given when the role was assigned.

        Calls `DELETE /v1/members/{userID}`, scope `rbac:manage`, at most 40 requests a minute and IP
        address.
        """
        return await self._send(
            operations.remove_member(user_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def bulk_member(
        self,
        body: models.BulkAssignMembersRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkAssignMembersResponse: ...
    @overload
    async def bulk_member(
        self,
        *,
        items: Sequence[models.AssignMemberRequest | Mapping[str, Any]],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkAssignMembersResponse: ...
    async def bulk_member(
        self,
        body: models.BulkAssignMembersRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkAssignMembersResponse:
        """Give several users a role each, replacing the roles they had.

        Items are handled one by one: the answer is 200 also when some fail, so look at each `status`. The
        member limit of a plan is not applied. At most 20 requests a minute per IP.

        Parameters:
            items: At least one.

        Calls `POST /v1/members/bulk`, scope `rbac:manage`, at most 20 requests a minute and IP address.
        """
        return await self._send(
            operations.bulk_assign_members(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_roles(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.ProjectRole]:
        """The project's roles, system roles included, newest first.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/roles`, scope `rbac:manage`.
        """
        return self._pages(
            operations.list_roles(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create_role(
        self,
        body: models.CreateRoleRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectRole: ...
    @overload
    async def create_role(
        self,
        *,
        name: str,
        permissions: Sequence[shared_models.ScopeInput],
        description: str | None = None,
        parent_role_id: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectRole: ...
    async def create_role(
        self,
        body: models.CreateRoleRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.ProjectRole:
        """Create a role.

        A name that the project already uses answers 500, not 409; an unknown scope in `permissions`
        answers
        400. At most 20 requests a minute per IP.

        Parameters:
            name: Unique in the project.
            permissions: Scopes the role grants, at least one.
            parent_role_id: ID of a role whose permissions this one has too.

        Calls `POST /v1/roles`, scope `rbac:manage`, at most 20 requests a minute and IP address.
        """
        return await self._send(
            operations.create_role(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get_role(
        self,
        role_id: str,
        *,
        include_lineage: bool | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.RoleResult:
        """One role, on demand with the roles it inherits from.

        Parameters:
            role_id: ID of the role, not its name.
            include_lineage: True answers an object with `role` and `lineage` instead of the bare role;
                default false.

        Calls `GET /v1/roles/{roleID}`, scope `rbac:manage`.
        """
        return await self._send(
            operations.get_role(role_id, include_lineage=include_lineage, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def update_role(
        self,
        role_id: str,
        body: models.UpdateRoleRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectRole: ...
    @overload
    async def update_role(
        self,
        role_id: str,
        *,
        name: str,
        permissions: Sequence[shared_models.ScopeInput],
        description: str = ...,
        parent_role_id: str = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ProjectRole: ...
    async def update_role(
        self,
        role_id: str,
        body: models.UpdateRoleRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.ProjectRole:
        """Replace the name and permissions of a role.

        Both `name` and `permissions` have to be given, else 400. System roles cannot be changed and answer
        404, like unknown ones. At most 20 requests a minute per IP.

        Parameters:
            role_id: ID of the role, not its name.
            name: Unique in the project.
            permissions: Replaces all scopes of the role; at least one.
            parent_role_id: ID of a role whose permissions this one has too.

        Calls `PATCH /v1/roles/{roleID}`, scope `rbac:manage`, at most 20 requests a minute and IP address.
        """
        return await self._send(
            operations.update_role(role_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete_role(
        self,
        role_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a role.

        System roles cannot be deleted and answer 404, like unknown ones. At most 20 requests a minute per
        IP.

        Parameters:
            role_id: ID of the role, not its name.

        Calls `DELETE /v1/roles/{roleID}`, scope `rbac:manage`, at most 20 requests a minute and IP
        address.
        """
        return await self._send(
            operations.delete_role(role_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_resource_policies(
        self,
        *,
        resource_type: str | None = None,
        resource_id: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.ResourcePolicy]:
        """The policies of one resource, newest first.

        Without both filters the answer is 400.

        Parameters:
            resource_type: Required. Kind of the resource, such as `job` or `workflow`.
            resource_id: Required. ID of the resource.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/resource-policies`, scope `rbac:manage`.
        """
        return self._pages(
            operations.list_resource_policies(
                resource_type=resource_type, resource_id=resource_id, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create_resource_policy(
        self,
        body: models.CreateResourcePolicyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ResourcePolicy: ...
    @overload
    async def create_resource_policy(
        self,
        *,
        actions: Sequence[shared_models.ScopeInput],
        project_id: str,
        resource_id: str,
        resource_type: str,
        user_id: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ResourcePolicy: ...
    async def create_resource_policy(
        self,
        body: models.CreateResourcePolicyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.ResourcePolicy:
        """Allow a user actions on one resource.

        Replaces the policy the user already has for that resource. Actions that are no scopes answer 400;
        the kind and id of the resource are not checked.

        Parameters:
            actions: Scopes the user gets for the resource, at least one.
            project_id: Project the object belongs to.
            resource_id: ID of the resource; not checked.
            resource_type: Kind of the resource, such as `job` or `workflow`; not checked.

        Calls `POST /v1/resource-policies`, scope `rbac:manage`.
        """
        return await self._send(
            operations.create_resource_policy(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete_resource_policy(
        self,
        policy_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a resource policy.

        Parameters:
            policy_id: ID of the policy.

        Calls `DELETE /v1/resource-policies/{policyID}`, scope `rbac:manage`.
        """
        return await self._send(
            operations.delete_resource_policy(policy_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_tag_policies(
        self,
        *,
        resource_type: str | None = None,
        user_id: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.TagPolicy]:
        """The project's tag policies, newest first.

        Parameters:
            resource_type: Keep only policies for this kind of resource.
            user_id: Keep only policies of this user.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/tag-policies`, scope `rbac:manage`.
        """
        return self._pages(
            operations.list_tag_policies(
                resource_type=resource_type, user_id=user_id, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create_tag_policy(
        self,
        body: models.CreateTagPolicyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TagPolicy: ...
    @overload
    async def create_tag_policy(
        self,
        *,
        actions: Sequence[shared_models.ScopeInput],
        project_id: str,
        resource_type: str,
        tag_key: str,
        user_id: str,
        tag_value: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TagPolicy: ...
    async def create_tag_policy(
        self,
        body: models.CreateTagPolicyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.TagPolicy:
        """Allow a user actions on all resources that carry a tag.

        The kind of resource is not checked.

        Parameters:
            actions: Scopes the user gets for these resources, at least one.
            project_id: Project the object belongs to.
            resource_type: Kind of the resources, such as `job` or `workflow`; not checked.
            tag_key: Key of the tag, 1 to 64 bytes.
            tag_value: Value of the tag, at most 256 bytes; leave out for a policy on the key alone.

        Calls `POST /v1/tag-policies`, scope `rbac:manage`.
        """
        return await self._send(
            operations.create_tag_policy(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def delete_tag_policy(
        self,
        policy_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a tag policy.

        Parameters:
            policy_id: ID of the policy.

        Calls `DELETE /v1/tag-policies/{policyID}`, scope `rbac:manage`.
        """
        return await self._send(
            operations.delete_tag_policy(policy_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def seed_roles(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> list[models.ProjectRole]:
        """Make sure the project has the four system roles, and give them as a bare array.

        `admin` may do everything. `operator` reads, writes and triggers jobs and workflows, reads and
        writes runs and projects, reads secrets and stats and manages RBAC. `viewer` reads jobs, runs,
        workflows, stats and projects. `triggerer` reads and triggers jobs and workflows and reads runs and
        projects.

        Safe to repeat. At most 5 requests a minute per IP.

        Calls `POST /v1/seed-roles`, scope `rbac:manage`, at most 5 requests a minute and IP address.
        """
        return await self._send(
            operations.seed_system_roles(), extra_headers, timeout_ms, deadline_ms, max_retries
        )
