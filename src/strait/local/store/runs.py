"""Runs: the queue, the lists and what is due."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from strait.local.clock import from_micros, to_micros
from strait.local.engine import ACTIVE
from strait.local.records import Run
from strait.local.store.database import Database, Table

_ACTIVE = ", ".join(f"'{status}'" for status in sorted(ACTIVE))

_LAST_SIGN = "max(coalesce(lease_at, 0), coalesce(heartbeat_at, 0))"
_MICROSECOND = timedelta(microseconds=1)

_NEXT_IN_QUEUE = """
JOIN jobs ON jobs.id = runs.job_id
WHERE runs.status = 'queued' AND jobs.enabled AND runs.execution_mode IS NOT 'worker'
  AND coalesce(runs.next_retry_at, 0) <= ?
  AND runs.job_id NOT IN (
    SELECT full.id FROM jobs AS full WHERE full.max_concurrency > 0 AND full.max_concurrency <= (
      SELECT count(*) FROM runs AS busy
      WHERE busy.job_id = full.id AND busy.status IN ('dequeued', 'executing')))
  AND (jobs.max_concurrency_per_key = 0 OR runs.concurrency_key IS NULL OR jobs.max_concurrency_per_key > (
      SELECT count(*) FROM runs AS busy
      WHERE busy.project_id = runs.project_id AND busy.concurrency_key = runs.concurrency_key
        AND busy.status IN ('dequeued', 'executing')))
ORDER BY runs.priority DESC, runs.created_at LIMIT 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFilter:
    """Which runs a list shows; None filters nothing."""

    statuses: Sequence[str] = ()
    triggered_by: str | None = None
    execution_mode: str | None = None
    error_class: str | None = None
    batch_id: str | None = None
    tag: tuple[str, str | None] | None = None
    metadata: tuple[str, str | None] | None = None
    payload_contains: str | None = None


class Runs:
    """What runs, ran, and will run."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._runs = Table(database, "runs", Run)

    def get(self, run_id: str) -> Run | None:
        """The run, whatever project it belongs to."""
        return self._runs.first("WHERE id = ?", run_id)

    def add(self, run: Run) -> None:
        """Remember a new run."""
        self._runs.add(run)

    def replace(self, old: Run, new: Run) -> bool:
        """Write the run as it is now, unless somebody else has moved it since it was read."""
        condition = "id = ? AND status = ? AND attempt = ? AND claims = ?"
        return self._runs.change(new, condition, old.id, old.status, old.attempt, old.claims)

    def page(self, project_id: str, before: datetime | None, size: int, chosen: RunFilter) -> list[Run]:
        """Runs of a project, newest first."""
        where = ["project_id = ?", "created_at < ?"]
        values: list[object] = [project_id, to_micros(before) if before else 1 << 62]
        if chosen.statuses:
            where.append(f"status IN ({', '.join('?' * len(chosen.statuses))})")
            values += chosen.statuses
        for column in ("triggered_by", "execution_mode", "error_class", "batch_id"):
            if (value := getattr(chosen, column)) is not None:
                where.append(f"{column} = ?")
                values.append(value)
        for column in ("tag", "metadata"):
            if (pair := getattr(chosen, column)) is not None:
                table = "tags" if column == "tag" else column
                where.append(
                    f"EXISTS (SELECT 1 FROM json_each({table}) AS entry"  # noqa: S608  # names from above
                    " WHERE entry.key = ? AND entry.value = coalesce(?, entry.value))"
                )
                values += pair
        if chosen.payload_contains is not None:
            where.append("json_has(payload, ?)")
            values.append(chosen.payload_contains)
        return self._runs.find(f"WHERE {' AND '.join(where)} ORDER BY created_at DESC LIMIT ?", *values, size)

    def children(self, run_id: str) -> list[Run]:
        """The runs that this run spawned."""
        return self._runs.find("WHERE parent_run_id = ? ORDER BY created_at", run_id)

    def active_with_key(self, job_id: str, key: str) -> Run | None:
        """The run that holds the idempotency key: the newest that has not ended."""
        condition = (
            f"WHERE job_id = ? AND idempotency_key = ? AND status IN ({_ACTIVE}) ORDER BY created_at DESC"
        )
        return self._runs.first(condition, job_id, key)

    def newest_with_payload(self, job_id: str, payload_hash: str, since: datetime) -> Run | None:
        """The newest run of the job with this payload, if it is young enough."""
        condition = "WHERE job_id = ? AND created_at > ? AND payload_hash = ? ORDER BY created_at DESC"
        return self._runs.first(condition, job_id, to_micros(since), payload_hash)

    def has_active(self, job_id: str) -> bool:
        """Whether the job has a run that has not ended."""
        sql = f"SELECT 1 FROM runs WHERE job_id = ? AND status IN ({_ACTIVE}) LIMIT 1"  # noqa: S608  # names of ours
        return self._database.row(sql, job_id) is not None

    def created_since(self, job_id: str, since: datetime) -> list[datetime]:
        """When the job's newest runs were made, the oldest first."""
        sql = "SELECT created_at FROM runs WHERE job_id = ? AND created_at > ? ORDER BY created_at"
        return [from_micros(row[0]) for row in self._database.rows(sql, job_id, to_micros(since))]

    def counts(self, project_id: str) -> dict[str, int]:
        """How many runs of the project have each status."""
        sql = "SELECT status, count(*) FROM runs WHERE project_id = ? GROUP BY status"
        return {row[0]: row[1] for row in self._database.rows(sql, project_id)}

    def next_in_queue(self, now: datetime) -> Run | None:
        """The run to start next: highest priority, then oldest, where its job has room for it."""
        return self._runs.first(_NEXT_IN_QUEUE, to_micros(now))

    def delayed_until(self, now: datetime) -> list[Run]:
        """Scheduled runs whose moment has come."""
        return self._runs.find("WHERE status = 'delayed' AND scheduled_at <= ?", to_micros(now))

    def expired_at(self, now: datetime) -> list[Run]:
        """Runs that have waited too long to be started."""
        return self._runs.find("WHERE status IN ('delayed', 'queued') AND expires_at <= ?", to_micros(now))

    def silent_since(self, moment: datetime, *, except_for: Collection[str]) -> list[Run]:
        """Runs in flight without a sign of life since that moment, but for those named."""
        condition = f"WHERE status = 'executing' AND {_LAST_SIGN} <= ?"
        return [run for run in self._runs.find(condition, to_micros(moment)) if run.id not in except_for]

    def renew_leases(self, run_ids: Collection[str], now: datetime) -> None:
        """Mark runs as alive."""
        for run_id in run_ids:
            sql = "UPDATE runs SET lease_at = ? WHERE id = ? AND status = 'executing'"
            self._database.execute(sql, to_micros(now), run_id)

    def next_moment(
        self, now: datetime, stale_after: timedelta, *, in_flight: Collection[str]
    ) -> datetime | None:
        """When something will be due by time alone; None if nothing will."""
        after = to_micros(now)
        moments = [
            self._database.value("SELECT min(scheduled_at) FROM runs WHERE status = 'delayed'"),
            self._database.value(
                "SELECT min(next_retry_at) FROM runs WHERE status = 'queued' AND next_retry_at > ?", after
            ),
            self._database.value("SELECT min(expires_at) FROM runs WHERE status IN ('delayed', 'queued')"),
        ]
        signs = self._database.rows(f"SELECT id, {_LAST_SIGN} FROM runs WHERE status = 'executing'")  # noqa: S608  # ours
        moments += [sign + stale_after // _MICROSECOND for run_id, sign in signs if run_id not in in_flight]
        known = [moment for moment in moments if moment is not None]
        return from_micros(min(known)) if known else None
