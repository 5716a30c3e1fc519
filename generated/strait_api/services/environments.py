# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `environments` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import environments as models
from strait_api.operations import environments as operations


class Environments(Service):
    """Environments are named sets of variables of a project that inherit from a parent environment. A job
    that names an environment takes its endpoint URL from the variable `ENDPOINT_URL`, if that is set.
    """

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
    ) -> Page[models.Environment]:
        """The project's environments, newest first.

        The items hold their own variables only, not the inherited ones.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/environments`, scope `jobs:read`.
        """
        return self._page(
            operations.list_environments(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create(
        self,
        body: models.CreateEnvironmentRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Environment: ...
    @overload
    def create(
        self,
        *,
        name: str,
        project_id: str,
        slug: str,
        parent_id: str | None = None,
        variables: Mapping[str, str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Environment: ...
    def create(
        self,
        body: models.CreateEnvironmentRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Environment:
        """Create an environment.

        A slug that the project already uses and an unknown `parent_id` both answer 500, not 409 or 404.

        Parameters:
            project_id: Project the object belongs to.
            slug: Short name, unique in the project.
            parent_id: ID of the environment to inherit variables from; none when left out.
            variables: Own variables; a name the parent has too overrides the parent's value.
                `ENDPOINT_URL`, if a valid URL, replaces the `endpoint_url` of jobs in this environment;
                other names have no effect on runs.

        Calls `POST /v1/environments`, scope `jobs:write`.
        """
        return self._send(
            operations.create_environment(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get(
        self,
        env_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EnvironmentDetail:
        """One environment with its own and its resolved variables.

        Parameters:
            env_id: ID of the environment, not its slug.

        Calls `GET /v1/environments/{envID}`, scope `jobs:read`.
        """
        return self._send(
            operations.get_environment(env_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def update(
        self,
        env_id: str,
        body: models.UpdateEnvironmentRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Environment: ...
    @overload
    def update(
        self,
        env_id: str,
        *,
        name: str = ...,
        parent_id: str = ...,
        slug: str = ...,
        variables: Mapping[str, str] = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Environment: ...
    def update(
        self,
        env_id: str,
        body: models.UpdateEnvironmentRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Environment:
        """Change the given fields of an environment.

        `variables` replaces the whole set. An empty body changes nothing and answers the environment.

        Parameters:
            env_id: ID of the environment, not its slug.
            parent_id: ID of the environment to inherit variables from.
            slug: Short name, unique in the project.
            variables: Replaces all own variables.

        Calls `PATCH /v1/environments/{envID}`, scope `jobs:write`.
        """
        return self._send(
            operations.update_environment(env_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete(
        self,
        env_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete an environment.

        The standard environments (development, staging, production) cannot be deleted: 403. Deleting twice
        answers 404.

        Parameters:
            env_id: ID of the environment, not its slug.

        Calls `DELETE /v1/environments/{envID}`, scope `jobs:write`.
        """
        return self._send(
            operations.delete_environment(env_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_variables(
        self,
        env_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ResolvedVariables:
        """The variables of an environment including those inherited from its parents.

        Parameters:
            env_id: ID of the environment, not its slug.

        Calls `GET /v1/environments/{envID}/variables`, scope `jobs:read`.
        """
        return self._send(
            operations.get_resolved_variables(env_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )


class AsyncEnvironments(AsyncService):
    """Environments are named sets of variables of a project that inherit from a parent environment. A job
    that names an environment takes its endpoint URL from the variable `ENDPOINT_URL`, if that is set.
    """

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
    ) -> AsyncPages[models.Environment]:
        """The project's environments, newest first.

        The items hold their own variables only, not the inherited ones.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/environments`, scope `jobs:read`.
        """
        return self._pages(
            operations.list_environments(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create(
        self,
        body: models.CreateEnvironmentRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Environment: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        project_id: str,
        slug: str,
        parent_id: str | None = None,
        variables: Mapping[str, str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Environment: ...
    async def create(
        self,
        body: models.CreateEnvironmentRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Environment:
        """Create an environment.

        A slug that the project already uses and an unknown `parent_id` both answer 500, not 409 or 404.

        Parameters:
            project_id: Project the object belongs to.
            slug: Short name, unique in the project.
            parent_id: ID of the environment to inherit variables from; none when left out.
            variables: Own variables; a name the parent has too overrides the parent's value.
                `ENDPOINT_URL`, if a valid URL, replaces the `endpoint_url` of jobs in this environment;
                other names have no effect on runs.

        Calls `POST /v1/environments`, scope `jobs:write`.
        """
        return await self._send(
            operations.create_environment(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get(
        self,
        env_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EnvironmentDetail:
        """One environment with its own and its resolved variables.

        Parameters:
            env_id: ID of the environment, not its slug.

        Calls `GET /v1/environments/{envID}`, scope `jobs:read`.
        """
        return await self._send(
            operations.get_environment(env_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def update(
        self,
        env_id: str,
        body: models.UpdateEnvironmentRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Environment: ...
    @overload
    async def update(
        self,
        env_id: str,
        *,
        name: str = ...,
        parent_id: str = ...,
        slug: str = ...,
        variables: Mapping[str, str] = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Environment: ...
    async def update(
        self,
        env_id: str,
        body: models.UpdateEnvironmentRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Environment:
        """Change the given fields of an environment.

        `variables` replaces the whole set. An empty body changes nothing and answers the environment.

        Parameters:
            env_id: ID of the environment, not its slug.
            parent_id: ID of the environment to inherit variables from.
            slug: Short name, unique in the project.
            variables: Replaces all own variables.

        Calls `PATCH /v1/environments/{envID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.update_environment(env_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete(
        self,
        env_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete an environment.

        The standard environments (development, staging, production) cannot be deleted: 403. Deleting twice
        answers 404.

        Parameters:
            env_id: ID of the environment, not its slug.

        Calls `DELETE /v1/environments/{envID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.delete_environment(env_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def list_variables(
        self,
        env_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ResolvedVariables:
        """The variables of an environment including those inherited from its parents.

        Parameters:
            env_id: ID of the environment, not its slug.

        Calls `GET /v1/environments/{envID}/variables`, scope `jobs:read`.
        """
        return await self._send(
            operations.get_resolved_variables(env_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )
