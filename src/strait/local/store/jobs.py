"""Jobs and their earlier versions."""

from __future__ import annotations

from datetime import datetime

from strait.local.clock import to_micros
from strait.local.records import Job, JobVersion, Rules, Run
from strait.local.store.database import Database, Table


class Jobs:
    """What can be run."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._jobs = Table(database, "jobs", Job)
        self._versions = Table(database, "job_versions", JobVersion)

    def get(self, project_id: str, job_id: str) -> Job | None:
        """A job of the project."""
        return self._jobs.first("WHERE project_id = ? AND id = ?", project_id, job_id)

    def by_slug(self, project_id: str, slug: str) -> Job | None:
        """The job that the project knows by this slug."""
        return self._jobs.first("WHERE project_id = ? AND slug = ?", project_id, slug)

    def of_run(self, run: Run) -> Job:
        """The job of a run; a run never outlives its job."""
        job = self._jobs.first("WHERE id = ?", run.job_id)
        assert job is not None
        return job

    def rules_of(self, run: Run) -> Rules:
        """The rules that hold for a run: those of the version it was made with, where that is pinned."""
        job = self.of_run(run)
        if job.version == run.job_version or job.rules.follows_job:
            return job.rules
        version = self._versions.first("WHERE job_id = ? AND version = ?", job.id, run.job_version)
        return Rules(version.definition) if version is not None else job.rules

    def page(
        self,
        project_id: str,
        before: datetime | None,
        size: int,
        *,
        slug: str | None = None,
        tag: tuple[str, str | None] | None = None,
    ) -> list[Job]:
        """Jobs of a project, newest first."""
        where = ["project_id = ?", "created_at < ?"]
        values: list[object] = [project_id, to_micros(before) if before else 1 << 62]
        if slug is not None:
            where.append("slug = ?")
            values.append(slug)
        if tag is not None:
            where.append(
                "EXISTS (SELECT 1 FROM json_each(definition, '$.tags') AS tag"
                " WHERE tag.key = ? AND tag.value = coalesce(?, tag.value))"
            )
            values += tag
        return self._jobs.find(f"WHERE {' AND '.join(where)} ORDER BY created_at DESC LIMIT ?", *values, size)

    def add(self, job: Job) -> None:
        """Remember a new job."""
        self._jobs.add(job)

    def replace(self, old: Job, new: Job) -> None:
        """Put a new version in place of the old, which is kept for the runs that were made with it."""
        self._versions.put(
            JobVersion(
                job_id=old.id,
                version=old.version,
                version_id=old.version_id,
                definition=old.definition,
                created_at=old.updated_at,
            )
        )
        self._jobs.change(new, "id = ?", old.id)

    def remove(self, job: Job) -> None:
        """Forget the job, its versions and its runs."""
        self._database.execute("DELETE FROM jobs WHERE id = ?", job.id)
