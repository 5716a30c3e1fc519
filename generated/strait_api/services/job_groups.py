# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `job_groups` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import job_groups as models
from strait_api.models import jobs as jobs_models
from strait_api.models import runs as runs_models
from strait_api.operations import job_groups as operations


class JobGroups(Service):
    """Job groups put jobs of a project together so that they can be listed, paused, resumed and counted as
    one. A job is put into a group by its `group_id`.
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
    ) -> Page[models.JobGroup]:
        """The project's job groups, newest first.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/job-groups`, scope `jobs:read`.
        """
        return self._page(
            operations.list_job_groups(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create(
        self,
        body: models.CreateJobGroupRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroup: ...
    @overload
    def create(
        self,
        *,
        name: str,
        project_id: str,
        slug: str,
        description: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroup: ...
    def create(
        self,
        body: models.CreateJobGroupRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobGroup:
        """Create a job group.

        A slug that the project already uses answers 500, not 409.

        Parameters:
            project_id: Project the object belongs to.
            slug: Short name, unique in the project.

        Calls `POST /v1/job-groups`, scope `jobs:write`.
        """
        return self._send(
            operations.create_job_group(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroup:
        """One job group.

        Parameters:
            group_id: ID of the job group, not its slug.

        Calls `GET /v1/job-groups/{groupID}`, scope `jobs:read`.
        """
        return self._send(
            operations.get_job_group(group_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def update(
        self,
        group_id: str,
        body: models.UpdateJobGroupRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroup: ...
    @overload
    def update(
        self,
        group_id: str,
        *,
        description: str = ...,
        name: str = ...,
        slug: str = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroup: ...
    def update(
        self,
        group_id: str,
        body: models.UpdateJobGroupRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobGroup:
        """Change the given fields of a job group.

        Parameters:
            group_id: ID of the job group, not its slug.
            description: An empty text clears it.
            slug: Short name, unique in the project.

        Calls `PATCH /v1/job-groups/{groupID}`, scope `jobs:write`.
        """
        return self._send(
            operations.update_job_group(group_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a job group; its jobs stay, without a group.

        Parameters:
            group_id: ID of the job group, not its slug.

        Calls `DELETE /v1/job-groups/{groupID}`, scope `jobs:write`.
        """
        return self._send(
            operations.delete_job_group(group_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_jobs(
        self,
        group_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[jobs_models.Job]:
        """The jobs of a group, newest first.

        An unknown group gives an empty page, not 404.

        Parameters:
            group_id: ID of the job group, not its slug.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/job-groups/{groupID}/jobs`, scope `jobs:read`.
        """
        return self._page(
            operations.list_jobs_by_group(group_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def pause_all(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse:
        """Disable all jobs of a group.

        Sets `enabled` of every job in the group to false and answers the status `paused`. Triggers of a
        disabled job answer 400; its queued runs stay queued, and runs already dispatched go on.

        Parameters:
            group_id: ID of the job group, not its slug.

        Calls `POST /v1/job-groups/{groupID}/pause-all`, scope `jobs:write`.
        """
        return self._send(
            operations.pause_all_jobs_by_group(group_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def resume_all(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse:
        """Enable all jobs of a group.

        Sets `enabled` of every job in the group to true, also of jobs that were disabled one by one
        before,
        and answers the status `resumed`. Queued runs are dispatched again.

        Parameters:
            group_id: ID of the job group, not its slug.

        Calls `POST /v1/job-groups/{groupID}/resume-all`, scope `jobs:write`.
        """
        return self._send(
            operations.resume_all_jobs_by_group(group_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get_stats(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroupStats:
        """The number of runs of a group's jobs by status.

        Parameters:
            group_id: ID of the job group, not its slug.

        Calls `GET /v1/job-groups/{groupID}/stats`, scope `jobs:read`.
        """
        return self._send(
            operations.get_job_group_stats(group_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )


class AsyncJobGroups(AsyncService):
    """Job groups put jobs of a project together so that they can be listed, paused, resumed and counted as
    one. A job is put into a group by its `group_id`.
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
    ) -> AsyncPages[models.JobGroup]:
        """The project's job groups, newest first.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/job-groups`, scope `jobs:read`.
        """
        return self._pages(
            operations.list_job_groups(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create(
        self,
        body: models.CreateJobGroupRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroup: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        project_id: str,
        slug: str,
        description: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroup: ...
    async def create(
        self,
        body: models.CreateJobGroupRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobGroup:
        """Create a job group.

        A slug that the project already uses answers 500, not 409.

        Parameters:
            project_id: Project the object belongs to.
            slug: Short name, unique in the project.

        Calls `POST /v1/job-groups`, scope `jobs:write`.
        """
        return await self._send(
            operations.create_job_group(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroup:
        """One job group.

        Parameters:
            group_id: ID of the job group, not its slug.

        Calls `GET /v1/job-groups/{groupID}`, scope `jobs:read`.
        """
        return await self._send(
            operations.get_job_group(group_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def update(
        self,
        group_id: str,
        body: models.UpdateJobGroupRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroup: ...
    @overload
    async def update(
        self,
        group_id: str,
        *,
        description: str = ...,
        name: str = ...,
        slug: str = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroup: ...
    async def update(
        self,
        group_id: str,
        body: models.UpdateJobGroupRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobGroup:
        """Change the given fields of a job group.

        Parameters:
            group_id: ID of the job group, not its slug.
            description: An empty text clears it.
            slug: Short name, unique in the project.

        Calls `PATCH /v1/job-groups/{groupID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.update_job_group(group_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a job group; its jobs stay, without a group.

        Parameters:
            group_id: ID of the job group, not its slug.

        Calls `DELETE /v1/job-groups/{groupID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.delete_job_group(group_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_jobs(
        self,
        group_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[jobs_models.Job]:
        """The jobs of a group, newest first.

        An unknown group gives an empty page, not 404.

        Parameters:
            group_id: ID of the job group, not its slug.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/job-groups/{groupID}/jobs`, scope `jobs:read`.
        """
        return self._pages(
            operations.list_jobs_by_group(group_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def pause_all(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse:
        """Disable all jobs of a group.

        Sets `enabled` of every job in the group to false and answers the status `paused`. Triggers of a
        disabled job answer 400; its queued runs stay queued, and runs already dispatched go on.

        Parameters:
            group_id: ID of the job group, not its slug.

        Calls `POST /v1/job-groups/{groupID}/pause-all`, scope `jobs:write`.
        """
        return await self._send(
            operations.pause_all_jobs_by_group(group_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def resume_all(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse:
        """Enable all jobs of a group.

        Sets `enabled` of every job in the group to true, also of jobs that were disabled one by one
        before,
        and answers the status `resumed`. Queued runs are dispatched again.

        Parameters:
            group_id: ID of the job group, not its slug.

        Calls `POST /v1/job-groups/{groupID}/resume-all`, scope `jobs:write`.
        """
        return await self._send(
            operations.resume_all_jobs_by_group(group_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get_stats(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobGroupStats:
        """The number of runs of a group's jobs by status.

        Parameters:
            group_id: ID of the job group, not its slug.

        Calls `GET /v1/job-groups/{groupID}/stats`, scope `jobs:read`.
        """
        return await self._send(
            operations.get_job_group_stats(group_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )
