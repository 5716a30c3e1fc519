"""Handlers of jobs: create, list, get, update, delete."""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import replace

from starlette.responses import Response

from strait.local import definitions, shapes
from strait.local.call import Call, Handlers, JsonAnswer, no_content, page
from strait.local.errors import RefusedError, conflict, not_found
from strait.local.records import Job

handles = Handlers()
_log = logging.getLogger("strait.local")


@handles(
    "jobs.create",
    also=[definitions.NewerJobFields],
    texts=definitions.RULE_TEXTS,
    ignored=definitions.IGNORED,
)
def create(call: Call) -> Response:
    """Make a job."""
    body, ids = call.body, call.runtime.ids
    if body.get("project_id") != call.project_id:
        raise RefusedError(403, "project_id does not match authenticated project")
    definition = definitions.created(body.values)
    now = ids.stamp()
    job = Job(
        id=ids.new(),
        project_id=call.project_id,
        slug=body.get("slug"),
        enabled=body.get("enabled", True),
        definition=definition,
        version=1,
        version_id=ids.version(),
        created_by=call.actor,
        updated_by=call.actor,
        created_at=now,
        updated_at=now,
        max_concurrency=definition.get("max_concurrency", 0),
        max_concurrency_per_key=definition.get("max_concurrency_per_key", 0),
    )
    try:
        call.runtime.store.jobs.add(job)
    except sqlite3.IntegrityError as error:
        raise _slug_taken(job.slug) from error
    _warn_of_schedule(job)
    return JsonAnswer(shapes.job(job), 201)


@handles("jobs.list")
def list_(call: Call) -> Response:
    """Jobs of the project, newest first."""
    before, size = call.query.page()
    slug = call.request.query_params.get("slug") or None
    tag = call.query.pair("tag")
    rows = call.runtime.store.jobs.page(call.project_id, before, size + 1, slug=slug, tag=tag)
    return page(rows, size, shapes.job)


@handles("jobs.get")
def get(call: Call) -> Response:
    """One job."""
    return JsonAnswer(shapes.job(find_job(call)))


@handles(
    "jobs.update",
    also=[definitions.NewerJobFields],
    texts=definitions.RULE_TEXTS,
    ignored=definitions.IGNORED,
)
def update(call: Call) -> Response:
    """Change a job; every call makes a new version."""
    job, body, ids = find_job(call), call.body, call.runtime.ids
    definition = definitions.updated(job.definition, body.values)
    changed = replace(
        job,
        slug=body.get("slug") or job.slug,
        enabled=body.get("enabled", job.enabled),
        definition=definition,
        version=job.version + 1,
        version_id=ids.version(),
        updated_by=call.actor,
        updated_at=ids.stamp(),
        max_concurrency=definition.get("max_concurrency", 0),
        max_concurrency_per_key=definition.get("max_concurrency_per_key", 0),
    )
    try:
        call.runtime.store.jobs.replace(job, changed)
    except sqlite3.IntegrityError as error:
        raise _slug_taken(changed.slug) from error
    _warn_of_schedule(changed)
    return JsonAnswer(shapes.job(changed))


@handles("jobs.delete")
def delete(call: Call) -> Response:
    """Delete a job with its runs, unless one of them has not ended."""
    job = find_job(call)
    if call.runtime.store.runs.has_active(job.id):
        raise conflict("job has active runs")
    call.runtime.store.jobs.remove(job)
    return no_content()


def find_job(call: Call) -> Job:
    """The job that the path names. Raises RefusedError (404)."""
    job = call.runtime.store.jobs.get(call.project_id, call.path("jobID"))
    if job is None:
        raise not_found("job")
    return job


def _slug_taken(slug: str) -> RefusedError:
    return conflict(f'job with slug "{slug}" already exists: job slug conflict')


def _warn_of_schedule(job: Job) -> None:
    if job.definition.get("cron"):
        _log.warning(
            "job %s: cron %r is kept, but the local server does not start runs by it yet",
            job.slug,
            job.definition["cron"],
        )
