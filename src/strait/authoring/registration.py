"""Bring a definition to the server and start runs of it: flows that either client performs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from strait._core.call import Flow, Settings, call
from strait._core.errors import HttpStatusError, NotFoundError, ValidationError
from strait_api.models.jobs import UpdateJobRequest
from strait_api.operations import jobs as operations

if TYPE_CHECKING:
    from strait_api.models.jobs import Job, TriggerResult

_PAGE_SIZE = 100


def find_job(slug: str, project_id: str, settings: Settings) -> Flow[Job | None]:
    """The job with this slug, None if there is none. Without a project, that of the client's key."""
    # Newer servers filter by slug; older ones do not know the parameter and give all jobs.
    request = operations.list_jobs(limit=_PAGE_SIZE, query={"slug": slug})
    seen: set[str] = set()
    while True:
        page = yield from call(request, settings)
        for job in page.data:
            if job.slug == slug and project_id in ("", job.project_id):
                return job
        cursor = page.next_cursor
        if not cursor or cursor in seen:
            return None
        seen.add(cursor)
        request = request.with_query("cursor", cursor)


def register_job(body: Mapping[str, Any], settings: Settings) -> Flow[Job]:
    """The job as it is on the server now: created, changed where it differs, or left as it was."""
    slug, project_id = body["slug"], body["project_id"]
    found = yield from find_job(slug, project_id, settings)
    if found is None:
        try:
            return (yield from call(operations.create_job(**body), settings))
        except HttpStatusError as error:
            # Somebody else was faster. Servers of 2026 answer 500 to a slug that is taken, not 409.
            if error.status not in (409, 500):
                raise
            found = yield from find_job(slug, project_id, settings)
            if found is None:
                raise
    known = UpdateJobRequest.model_fields
    # An update makes a new version of the job, so nothing is sent when nothing changed.
    changes = {key: value for key, value in body.items() if key in known and found.get(key) != value}
    if not changes:
        return found
    return (yield from call(operations.update_job(found.id, **changes), settings))


def trigger_job(
    ids: dict[str, str],
    slug: str,
    project_id: str,
    fields: Mapping[str, Any],
    settings: Settings,
    *,
    job_id: str = "",
    idempotency_key: str | None = None,
) -> Flow[TriggerResult]:
    """What became of a trigger. `ids` remembers the ids of slugs from one call to the next.

    Raises ValidationError where the job is not on the server.
    """

    def trigger(job: str) -> Flow[TriggerResult]:
        return call(operations.trigger_job(job, fields), settings, None, idempotency_key)

    if job_id:
        return (yield from trigger(job_id))
    if slug in ids:
        try:
            return (yield from trigger(ids[slug]))
        except NotFoundError:
            del ids[slug]  # deleted since, perhaps made anew under the same slug
    job = yield from find_job(slug, project_id, settings)
    if job is None:
        raise ValidationError(
            f"there is no job {slug!r} on the server: register it first",
            [
                f"{slug}: not found in {f'project {project_id}' if project_id else 'the project of the client'}"
            ],
        )
    ids[slug] = job.id
    return (yield from trigger(job.id))
