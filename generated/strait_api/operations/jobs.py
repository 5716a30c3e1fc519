# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `jobs` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ModelAnswer, NoAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, header_pairs, json_body, query_pairs, segment
from strait_api.models import jobs as models

LIST_JOBS: Final = Operation(
    name="jobs.list",
    id="list-jobs",
    method="GET",
    path="/v1/jobs",
    answer=PageAnswer(models.JobList),
    repeat=Repeat.ALWAYS,
)


def list_jobs(
    *,
    tag_key: str | None = None,
    tag_value: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobList]:
    """The project's jobs, newest first."""
    return Request(
        LIST_JOBS,
        "/v1/jobs",
        query_pairs(
            (
                ("tag_key", tag_key),
                ("tag_value", tag_value),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


CREATE_JOB: Final = Operation(
    name="jobs.create",
    id="create-job",
    method="POST",
    path="/v1/jobs",
    answer=ModelAnswer(models.Job),
    repeat=Repeat.NEVER,
)


def create_job(
    body: models.CreateJobRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.Job]:
    """Create a job, enabled and at version 1."""
    return Request(
        CREATE_JOB,
        "/v1/jobs",
        body=json_body(CREATE_JOB, models.CreateJobRequest, body, fields, required=True),
    )


GET_JOB: Final = Operation(
    name="jobs.get",
    id="get-job",
    method="GET",
    path="/v1/jobs/{jobID}",
    answer=ModelAnswer(models.Job),
    repeat=Repeat.ALWAYS,
)


def get_job(
    job_id: str,
) -> Request[models.Job]:
    """One job by id."""
    return Request(
        GET_JOB,
        f"/v1/jobs/{segment(job_id, 'job_id')}",
    )


UPDATE_JOB: Final = Operation(
    name="jobs.update",
    id="update-job",
    method="PATCH",
    path="/v1/jobs/{jobID}",
    answer=ModelAnswer(models.Job),
    repeat=Repeat.NEVER,
)


def update_job(
    job_id: str, body: models.UpdateJobRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.Job]:
    """Change the given fields of a job; the rest stays."""
    return Request(
        UPDATE_JOB,
        f"/v1/jobs/{segment(job_id, 'job_id')}",
        body=json_body(UPDATE_JOB, models.UpdateJobRequest, body, fields, required=False),
    )


DELETE_JOB: Final = Operation(
    name="jobs.delete",
    id="delete-job",
    method="DELETE",
    path="/v1/jobs/{jobID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_job(
    job_id: str,
) -> Request[None]:
    """Delete a job together with its runs, versions and dependencies."""
    return Request(
        DELETE_JOB,
        f"/v1/jobs/{segment(job_id, 'job_id')}",
    )


CLONE_JOB: Final = Operation(
    name="jobs.clone",
    id="clone-job",
    method="POST",
    path="/v1/jobs/{jobID}/clone",
    answer=ModelAnswer(models.Job),
    repeat=Repeat.NEVER,
)


def clone_job(
    job_id: str, body: models.CloneJobRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.Job]:
    """Copy a job under a new name and slug."""
    return Request(
        CLONE_JOB,
        f"/v1/jobs/{segment(job_id, 'job_id')}/clone",
        body=json_body(CLONE_JOB, models.CloneJobRequest, body, fields, required=True),
    )


GET_JOB_HEALTH: Final = Operation(
    name="jobs.get_health",
    id="get-job-health",
    method="GET",
    path="/v1/jobs/{jobID}/health",
    answer=ModelAnswer(models.JobHealth),
    repeat=Repeat.ALWAYS,
)


def get_job_health(
    job_id: str,
    *,
    window: models.JobHealthWindowInput | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobHealth]:
    """Counts, success rate, durations and a score over a job's recent runs."""
    return Request(
        GET_JOB_HEALTH,
        f"/v1/jobs/{segment(job_id, 'job_id')}/health",
        query_pairs((("window", window),), query),
    )


TRIGGER_JOB: Final = Operation(
    name="jobs.trigger",
    id="trigger-job",
    method="POST",
    path="/v1/jobs/{jobID}/trigger",
    answer=ModelAnswer(models.TriggerResult),
    repeat=Repeat.WITH_KEY,
)


def trigger_job(
    job_id: str,
    body: models.TriggerJobRequest | Mapping[str, Any] | None = None,
    *,
    fly_region: str | None = None,
    traceparent: str | None = None,
    tracestate: str | None = None,
    **fields: Any,
) -> Request[models.TriggerResult]:
    """Start a run of a job, now or later."""
    return Request(
        TRIGGER_JOB,
        f"/v1/jobs/{segment(job_id, 'job_id')}/trigger",
        headers=header_pairs(
            (
                ("Fly-Region", fly_region),
                ("Traceparent", traceparent),
                ("Tracestate", tracestate),
            )
        ),
        body=json_body(TRIGGER_JOB, models.TriggerJobRequest, body, fields, required=False),
    )


BULK_TRIGGER_JOB: Final = Operation(
    name="jobs.bulk_trigger",
    id="bulk-trigger-job",
    method="POST",
    path="/v1/jobs/{jobID}/trigger/bulk",
    answer=ModelAnswer(models.BulkTriggerResponse),
    repeat=Repeat.NEVER,
)


def bulk_trigger_job(
    job_id: str, body: models.BulkTriggerRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.BulkTriggerResponse]:
    """Start up to 500 runs of one job in one call."""
    return Request(
        BULK_TRIGGER_JOB,
        f"/v1/jobs/{segment(job_id, 'job_id')}/trigger/bulk",
        body=json_body(BULK_TRIGGER_JOB, models.BulkTriggerRequest, body, fields, required=True),
    )


LIST_JOB_VERSIONS: Final = Operation(
    name="jobs.list_versions",
    id="list-job-versions",
    method="GET",
    path="/v1/jobs/{jobID}/versions",
    answer=PageAnswer(models.JobVersionList),
    repeat=Repeat.ALWAYS,
)


def list_job_versions(
    job_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobVersionList]:
    """Former definitions of a job, newest first."""
    return Request(
        LIST_JOB_VERSIONS,
        f"/v1/jobs/{segment(job_id, 'job_id')}/versions",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


GET_JOB_VERSION: Final = Operation(
    name="jobs.get_version",
    id="get-job-version",
    method="GET",
    path="/v1/jobs/{jobID}/versions/{versionID}",
    answer=ModelAnswer(models.JobVersion),
    repeat=Repeat.ALWAYS,
)


def get_job_version(
    job_id: str,
    version_id: str,
) -> Request[models.JobVersion]:
    """One former definition of a job."""
    return Request(
        GET_JOB_VERSION,
        f"/v1/jobs/{segment(job_id, 'job_id')}/versions/{segment(version_id, 'version_id')}",
    )


LIST_JOB_DEPENDENCIES: Final = Operation(
    name="jobs.list_dependencies",
    id="list-job-dependencies",
    method="GET",
    path="/v1/jobs/{jobID}/dependencies",
    answer=PageAnswer(models.JobDependencyList),
    repeat=Repeat.ALWAYS,
)


def list_job_dependencies(
    job_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobDependencyList]:
    """The jobs that a job depends on, newest dependency first."""
    return Request(
        LIST_JOB_DEPENDENCIES,
        f"/v1/jobs/{segment(job_id, 'job_id')}/dependencies",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


CREATE_JOB_DEPENDENCY: Final = Operation(
    name="jobs.create_dependency",
    id="create-job-dependency",
    method="POST",
    path="/v1/jobs/{jobID}/dependencies",
    answer=ModelAnswer(models.JobDependency),
    repeat=Repeat.NEVER,
)


def create_job_dependency(
    job_id: str, body: models.CreateJobDependencyRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.JobDependency]:
    """Make runs of a job wait for the outcome of another job."""
    return Request(
        CREATE_JOB_DEPENDENCY,
        f"/v1/jobs/{segment(job_id, 'job_id')}/dependencies",
        body=json_body(CREATE_JOB_DEPENDENCY, models.CreateJobDependencyRequest, body, fields, required=True),
    )


DELETE_JOB_DEPENDENCY: Final = Operation(
    name="jobs.delete_dependency",
    id="delete-job-dependency",
    method="DELETE",
    path="/v1/jobs/{jobID}/dependencies/{depID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_job_dependency(
    job_id: str,
    dep_id: str,
) -> Request[None]:
    """Remove a dependency of a job."""
    return Request(
        DELETE_JOB_DEPENDENCY,
        f"/v1/jobs/{segment(job_id, 'job_id')}/dependencies/{segment(dep_id, 'dep_id')}",
    )


BATCH_CREATE_JOBS: Final = Operation(
    name="jobs.batch",
    id="batch-create-jobs",
    method="POST",
    path="/v1/jobs/batch",
    answer=ModelAnswer(models.BatchCreateJobsResponse),
    repeat=Repeat.NEVER,
)


def batch_create_jobs(
    body: models.BatchCreateJobsRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.BatchCreateJobsResponse]:
    """Create up to 50 jobs; the good ones are made even when others fail."""
    return Request(
        BATCH_CREATE_JOBS,
        "/v1/jobs/batch",
        body=json_body(BATCH_CREATE_JOBS, models.BatchCreateJobsRequest, body, fields, required=True),
    )


BATCH_DISABLE_JOBS: Final = Operation(
    name="jobs.batch_disable",
    id="batch-disable-jobs",
    method="POST",
    path="/v1/jobs/batch-disable",
    answer=ModelAnswer(models.BatchUpdateResult),
    repeat=Repeat.NEVER,
)


def batch_disable_jobs(
    body: models.BatchJobIDsRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.BatchUpdateResult]:
    """Disable up to 50 jobs."""
    return Request(
        BATCH_DISABLE_JOBS,
        "/v1/jobs/batch-disable",
        body=json_body(BATCH_DISABLE_JOBS, models.BatchJobIDsRequest, body, fields, required=True),
    )


BATCH_ENABLE_JOBS: Final = Operation(
    name="jobs.batch_enable",
    id="batch-enable-jobs",
    method="POST",
    path="/v1/jobs/batch-enable",
    answer=ModelAnswer(models.BatchUpdateResult),
    repeat=Repeat.NEVER,
)


def batch_enable_jobs(
    body: models.BatchJobIDsRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.BatchUpdateResult]:
    """Enable up to 50 jobs."""
    return Request(
        BATCH_ENABLE_JOBS,
        "/v1/jobs/batch-enable",
        body=json_body(BATCH_ENABLE_JOBS, models.BatchJobIDsRequest, body, fields, required=True),
    )
