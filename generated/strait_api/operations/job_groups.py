# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `job_groups` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ModelAnswer, NoAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import job_groups as models
from strait_api.models import jobs as jobs_models
from strait_api.models import runs as runs_models

LIST_JOB_GROUPS: Final = Operation(
    name="job_groups.list",
    id="list-job-groups",
    method="GET",
    path="/v1/job-groups",
    answer=PageAnswer(models.JobGroupList),
    repeat=Repeat.ALWAYS,
)


def list_job_groups(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobGroupList]:
    """The project's job groups, newest first."""
    return Request(
        LIST_JOB_GROUPS,
        "/v1/job-groups",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


CREATE_JOB_GROUP: Final = Operation(
    name="job_groups.create",
    id="create-job-group",
    method="POST",
    path="/v1/job-groups",
    answer=ModelAnswer(models.JobGroup),
    repeat=Repeat.NEVER,
)


def create_job_group(
    body: models.CreateJobGroupRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.JobGroup]:
    """Create a job group."""
    return Request(
        CREATE_JOB_GROUP,
        "/v1/job-groups",
        body=json_body(CREATE_JOB_GROUP, models.CreateJobGroupRequest, body, fields, required=True),
    )


GET_JOB_GROUP: Final = Operation(
    name="job_groups.get",
    id="get-job-group",
    method="GET",
    path="/v1/job-groups/{groupID}",
    answer=ModelAnswer(models.JobGroup),
    repeat=Repeat.ALWAYS,
)


def get_job_group(
    group_id: str,
) -> Request[models.JobGroup]:
    """One job group."""
    return Request(
        GET_JOB_GROUP,
        f"/v1/job-groups/{segment(group_id, 'group_id')}",
    )


UPDATE_JOB_GROUP: Final = Operation(
    name="job_groups.update",
    id="update-job-group",
    method="PATCH",
    path="/v1/job-groups/{groupID}",
    answer=ModelAnswer(models.JobGroup),
    repeat=Repeat.NEVER,
)


def update_job_group(
    group_id: str, body: models.UpdateJobGroupRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.JobGroup]:
    """Change the given fields of a job group."""
    return Request(
        UPDATE_JOB_GROUP,
        f"/v1/job-groups/{segment(group_id, 'group_id')}",
        body=json_body(UPDATE_JOB_GROUP, models.UpdateJobGroupRequest, body, fields, required=False),
    )


DELETE_JOB_GROUP: Final = Operation(
    name="job_groups.delete",
    id="delete-job-group",
    method="DELETE",
    path="/v1/job-groups/{groupID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_job_group(
    group_id: str,
) -> Request[None]:
    """Delete a job group; its jobs stay, without a group."""
    return Request(
        DELETE_JOB_GROUP,
        f"/v1/job-groups/{segment(group_id, 'group_id')}",
    )


LIST_JOBS_BY_GROUP: Final = Operation(
    name="job_groups.list_jobs",
    id="list-jobs-by-group",
    method="GET",
    path="/v1/job-groups/{groupID}/jobs",
    answer=PageAnswer(jobs_models.JobList),
    repeat=Repeat.ALWAYS,
)


def list_jobs_by_group(
    group_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[jobs_models.JobList]:
    """The jobs of a group, newest first."""
    return Request(
        LIST_JOBS_BY_GROUP,
        f"/v1/job-groups/{segment(group_id, 'group_id')}/jobs",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


PAUSE_ALL_JOBS_BY_GROUP: Final = Operation(
    name="job_groups.pause_all",
    id="pause-all-jobs-by-group",
    method="POST",
    path="/v1/job-groups/{groupID}/pause-all",
    answer=ModelAnswer(runs_models.StatusResponse),
    repeat=Repeat.NEVER,
)


def pause_all_jobs_by_group(
    group_id: str,
) -> Request[runs_models.StatusResponse]:
    """Disable all jobs of a group."""
    return Request(
        PAUSE_ALL_JOBS_BY_GROUP,
        f"/v1/job-groups/{segment(group_id, 'group_id')}/pause-all",
    )


RESUME_ALL_JOBS_BY_GROUP: Final = Operation(
    name="job_groups.resume_all",
    id="resume-all-jobs-by-group",
    method="POST",
    path="/v1/job-groups/{groupID}/resume-all",
    answer=ModelAnswer(runs_models.StatusResponse),
    repeat=Repeat.NEVER,
)


def resume_all_jobs_by_group(
    group_id: str,
) -> Request[runs_models.StatusResponse]:
    """Enable all jobs of a group."""
    return Request(
        RESUME_ALL_JOBS_BY_GROUP,
        f"/v1/job-groups/{segment(group_id, 'group_id')}/resume-all",
    )


GET_JOB_GROUP_STATS: Final = Operation(
    name="job_groups.get_stats",
    id="get-job-group-stats",
    method="GET",
    path="/v1/job-groups/{groupID}/stats",
    answer=ModelAnswer(models.JobGroupStats),
    repeat=Repeat.ALWAYS,
)


def get_job_group_stats(
    group_id: str,
) -> Request[models.JobGroupStats]:
    """The number of runs of a group's jobs by status."""
    return Request(
        GET_JOB_GROUP_STATS,
        f"/v1/job-groups/{segment(group_id, 'group_id')}/stats",
    )
