# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `runs` service, for Client and AsyncClient."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, overload

from strait._core.model import TimestampInput
from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait._core.stream import AsyncEventStream, EventStream
from strait_api.models import runs as models
from strait_api.models import shared as shared_models
from strait_api.operations import runs as operations


class Runs(Service):
    """Runs: one start of a job each, with its attempts, result and records.
    Read, follow, cancel, reschedule and replay runs.
    """

    __slots__ = ()

    def list(
        self,
        *,
        status: shared_models.RunStatusInput | None = None,
        statuses: Sequence[shared_models.RunStatusInput] | None = None,
        tag_key: str | None = None,
        tag_value: str | None = None,
        metadata_key: str | None = None,
        metadata_value: str | None = None,
        triggered_by: shared_models.TriggerTypeInput | None = None,
        batch_id: str | None = None,
        payload_contains: str | None = None,
        execution_mode: shared_models.ExecutionModeInput | None = None,
        error_class: shared_models.ErrorClassInput | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.JobRun]:
        """The project's runs, newest first.

        Filters combine, with two exceptions: `tag_key` and `metadata_key` exclude each other (400), and
        with `tag_key` all filters but `tag_value` are ignored. An unknown value of `status`,
        `execution_mode` or `error_class` answers 400. There is no filter by job.

        Parameters:
            status: Keep only runs in this status.
            statuses: Only the first value counts, and only when `status` is absent; several statuses need
                several calls.
            tag_key: Keep only runs that carry this tag, up to 64 bytes.
            tag_value: Value the tag must have, up to 256 bytes; needs `tag_key`.
            metadata_key: Keep only runs whose metadata has this key.
            metadata_value: Value the metadata key must have; goes with `metadata_key`.
            triggered_by: Keep only runs started in this way.
            batch_id: Keep only the runs of one bulk trigger.
            payload_contains: JSON text that the payload must contain, such as `{"order": 7}`; text that is
                not JSON answers 500.
            execution_mode: Keep only `http` or `managed` runs.
            error_class: Keep only runs whose last failed attempt is of this class.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs`, scope `runs:read`.
        """
        return self._page(
            operations.list_runs(
                status=status,
                statuses=statuses,
                tag_key=tag_key,
                tag_value=tag_value,
                metadata_key=metadata_key,
                metadata_value=metadata_value,
                triggered_by=triggered_by,
                batch_id=batch_id,
                payload_contains=payload_contains,
                execution_mode=execution_mode,
                error_class=error_class,
                limit=limit,
                cursor=cursor,
                query=query,
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """One run by id.

        Poll until `status` is final; treat `dead_letter` as final too.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}`, scope `runs:read`.
        """
        return self._send(operations.get_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries)

    def delete(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """Cancel a run and the runs it spawned; gives back the canceled run.

        Child runs are canceled as well, down to 20 levels. A call to the handler that is under way is
        not cut off; its answer is dropped.

        Answers 400 when the run has ended already, and 409 for a run in `dead_letter` or one whose
        status changes at the same moment.

        Parameters:
            run_id: ID of the run.

        Calls `DELETE /v1/runs/{runID}`, scope `runs:write`.
        """
        return self._send(operations.cancel_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries)

    def list_checkpoints(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.RunCheckpoint]:
        """Checkpoints of a run, latest first.

        An unknown run answers 200 with an empty page.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/checkpoints`, scope `runs:read`.
        """
        return self._page(
            operations.list_run_checkpoints(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_children(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.JobRun]:
        """Runs that a run spawned, oldest first.

        On servers of March 2026 the second page is always empty, whatever is left: ask with `limit` 100
        and take the first page only. An unknown run answers 200 with an empty page.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/children`, scope `runs:read`.
        """
        return self._page(
            operations.list_child_runs(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_debug_bundle(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DebugBundle:
        """A run with its events, checkpoints, usage, tool calls, outputs and snapshots.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}/debug-bundle`, scope `runs:read`.
        """
        return self._send(
            operations.get_debug_bundle(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def dlq_replay(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """Put a dead-letter run back into the queue under the same id.

        The run starts over at attempt 1 with its payload. `error` and the time marks are cleared;
        `error_class` and `expires_at` stay, so a run past its `expires_at` may end `expired` before it
        starts, and its token is no longer valid.

        Answers 409 when the run is not in `dead_letter`.

        Parameters:
            run_id: ID of the run.

        Calls `POST /v1/runs/{runID}/dlq-replay`, scope `runs:write`.
        """
        return self._send(
            operations.replay_dead_letter_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_events(
        self,
        run_id: str,
        *,
        level: shared_models.LogLevelInput | str | None = None,
        type: shared_models.EventTypeInput | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.RunEvent]:
        """Log, progress and other events that the handler wrote, oldest first.

        Status changes are not among them. On servers of March 2026 the second page is always empty,
        whatever is left: ask with `limit` 100 and take the first page only. An unknown run answers 200
        with an empty page.

        Parameters:
            run_id: ID of the run.
            level: Keep only events of exactly this level; handlers may use levels of their own.
            type: Keep only events of exactly this type; handlers may use types of their own.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/events`, scope `runs:read`.
        """
        return self._page(
            operations.list_run_events(
                run_id, level=level, type=type, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete_idempotency_key(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ResetIdempotencyKeyResponse:
        """Free the idempotency key of a run, so that the next trigger makes a new run.

        Also answers 200 when the run has no key. Answers 404 for an unknown run and for one in
        `dequeued`, `executing` or `waiting`.

        Parameters:
            run_id: ID of the run.

        Calls `DELETE /v1/runs/{runID}/idempotency-key`, scope `runs:write`.
        """
        return self._send(
            operations.reset_idempotency_key(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get_lineage(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.JobRun]:
        """All runs of the continuation chain a run belongs to, first run first.

        Looks up to 20 runs back for the start of the chain, then lists everything that continues it.
        An unknown run answers 200 with an empty page.

        Servers of March 2026 ignore `cursor`, so the next page is the same page again. Take the first
        page only, with `limit` 100.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/lineage`, scope `runs:read`.
        """
        return self._page(
            operations.list_run_lineage(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_outputs(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.RunOutput]:
        """Named outputs of a run, in the order of their keys.

        On servers of March 2026 pages after the first are empty, whatever is left: ask with `limit` 100
        and take the first page only. An unknown run answers 200 with an empty page.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/outputs`, scope `runs:read`.
        """
        return self._page(
            operations.list_run_outputs(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def replay(
        self,
        run_id: str,
        *,
        from_checkpoint: int | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """Start a new run with the payload, tags and priority of an ended one.

        Only for runs in `failed`, `timed_out`, `crashed` or `system_failed`; others answer 400. For
        `dead_letter` use replay-dead-letter-run. The job must exist and be enabled.

        The new run starts at attempt 1, takes no idempotency key over and has no link to the original.
        Each call makes one more run.

        Parameters:
            run_id: ID of the run.
            from_checkpoint: Sequence of a checkpoint, at least 1: its state becomes the payload and debug
                mode is on. Unknown: 404.

        Calls `POST /v1/runs/{runID}/replay`, scope `runs:write`.
        """
        return self._send(
            operations.replay_run(run_id, from_checkpoint=from_checkpoint, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def reschedule(
        self,
        run_id: str,
        body: models.RescheduleRunRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun: ...
    @overload
    def reschedule(
        self,
        run_id: str,
        *,
        scheduled_at: TimestampInput,
        payload: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun: ...
    def reschedule(
        self,
        run_id: str,
        body: models.RescheduleRunRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobRun:
        """Move a run that has not started to another time, with a new payload if wanted.

        Only for runs in `delayed` or `queued` that never started; others answer 404. A past time queues
        the run at once. `expires_at` stays: a run moved beyond it ends `expired` without starting.

        Parameters:
            run_id: ID of the run.
            scheduled_at: New earliest start; a past time queues the run at once.
            payload: Replaces the payload; absent keeps it.

        Calls `POST /v1/runs/{runID}/reschedule`, scope `runs:write`.
        """
        return self._send(
            operations.reschedule_run(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_tool_calls(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.RunToolCall]:
        """Tool calls that the handler reported, newest first.

        An unknown run answers 200 with an empty page.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/tool-calls`, scope `runs:read`.
        """
        return self._page(
            operations.list_run_tool_calls(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_usage(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.RunUsage]:
        """LLM usage that the handler reported, newest first.

        An unknown run answers 200 with an empty page.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/usage`, scope `runs:read`.
        """
        return self._page(
            operations.list_run_usage(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def bulk_cancel(
        self,
        body: models.BulkCancelRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelResponse: ...
    @overload
    def bulk_cancel(
        self,
        *,
        run_ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelResponse: ...
    def bulk_cancel(
        self,
        body: models.BulkCancelRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkCancelResponse:
        """Cancel up to 100 runs by id; each gets its own result.

        Answers 200 even when nothing could be canceled: look at `failed`. Runs that have ended or are in
        `paused` or `dead_letter` cannot be canceled here. Of the spawned runs only the direct children
        are canceled. Results are not in the order of the request; match them by id.

        Parameters:
            run_ids: 1 to 100 run ids.

        Calls `POST /v1/runs/bulk-cancel`, scope `runs:write`.
        """
        return self._send(
            operations.bulk_cancel_runs(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def bulk_cancel_all(
        self,
        body: models.BulkCancelAllRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelAllResponse: ...
    @overload
    def bulk_cancel_all(
        self,
        *,
        batch_id: str | None = None,
        job_id: str | None = None,
        status: shared_models.RunStatusInput | None = None,
        triggered_by: shared_models.TriggerTypeInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelAllResponse: ...
    def bulk_cancel_all(
        self,
        body: models.BulkCancelAllRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkCancelAllResponse:
        """Cancel the project's not yet started runs that match a filter.

        Touches only runs in `delayed` or `queued` that never started. Filters combine; without any the
        answer is 400.

        Parameters:
            batch_id: Runs of this bulk trigger.
            job_id: Runs of this job.
            status: `delayed` or `queued`; any other status matches nothing.
            triggered_by: Runs started in this way.

        Calls `POST /v1/runs/bulk-cancel-all`, scope `runs:write`.
        """
        return self._send(
            operations.bulk_cancel_all_runs(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def bulk_dlq_replay(
        self,
        body: models.BulkReplayDeadLetterRunsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkReplayDeadLetterRunsResponse: ...
    @overload
    def bulk_dlq_replay(
        self,
        *,
        limit: int | None = None,
        project_id: str | None = None,
        run_ids: Sequence[str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkReplayDeadLetterRunsResponse: ...
    def bulk_dlq_replay(
        self,
        body: models.BulkReplayDeadLetterRunsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkReplayDeadLetterRunsResponse:
        """Put many dead-letter runs back into the queue at once.

        All or nothing: either every run found is queued again, under its id, or none is. Ids of runs
        that are not in `dead_letter` are passed over; when no run is left, the answer is 409. `expires_at`
        stays as it is, see replay-dead-letter-run.

        Parameters:
            limit: With `project_id`: runs to replay at most; default 100, at most 500.
            project_id: Replay dead-letter runs of this project.
            run_ids: Up to 500 run ids.

        Calls `POST /v1/runs/bulk-dlq-replay`, scope `runs:write`.
        """
        return self._send(
            operations.bulk_replay_dead_letter_runs(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def bulk_replay(
        self,
        body: models.BulkReplayRunsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkReplayResponse: ...
    @overload
    def bulk_replay(
        self,
        *,
        run_ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkReplayResponse: ...
    def bulk_replay(
        self,
        body: models.BulkReplayRunsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkReplayResponse:
        """Replay up to 100 ended runs; each gets its own result.

        The rules of replay-run hold for each run. Answers 200 even when none was replayed. Each call
        makes new runs again.

        Parameters:
            run_ids: 1 to 100 run ids.

        Calls `POST /v1/runs/bulk-replay`, scope `runs:write`.
        """
        return self._send(
            operations.bulk_replay_runs(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get_dlq(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.JobRun]:
        """The project's dead-letter runs, newest first.

        These runs failed with no retry left, or with an error that is never retried. They can be replayed.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/dlq`, scope `runs:read`.
        """
        return self._page(
            operations.list_dead_letter_runs(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def debug(
        self,
        run_id: str,
        body: models.SetDebugModeRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.StatusResponse: ...
    @overload
    def debug(
        self,
        run_id: str,
        *,
        debug_mode: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.StatusResponse: ...
    def debug(
        self,
        run_id: str,
        body: models.SetDebugModeRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.StatusResponse:
        """Set or clear a run's debug flag.

        The flag is shown on the run and changes nothing else.

        Parameters:
            run_id: ID of the run.
            debug_mode: New value of the flag; absent means false.

        Calls `POST /v1/runs/{runID}/debug`, scope `runs:write`.
        """
        return self._send(
            operations.set_debug_mode(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_dependency_status(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.RunDependencyStatus:
        """The dependencies of a run's job, and whether they are met for this run.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}/dependency-status`, scope `runs:read`.
        """
        return self._send(
            operations.get_run_dependency_status(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_state(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.RunState]:
        """Everything the handler keeps in the run's key-value state, sorted by key.

        The whole list at once, without pages. An unknown run answers 200 with an empty list.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}/state`, scope `runs:read`.
        """
        return self._send(
            operations.list_run_state(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def pause(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """Pause a managed run.

        For runs in mode `managed` only: an `http` run answers 400, so this never succeeds on the
        community edition. Pausing a paused run changes nothing.

        Parameters:
            run_id: ID of the run.

        Calls `POST /v1/runs/{runID}/pause`, scope `runs:write`.
        """
        return self._send(operations.pause_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries)

    def resume(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """Put a paused run back into the queue.

        Answers 400 when the run is not paused; only managed runs can be.

        Parameters:
            run_id: ID of the run.

        Calls `POST /v1/runs/{runID}/resume`, scope `runs:write`.
        """
        return self._send(operations.resume_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries)

    @overload
    def restart(
        self,
        run_id: str,
        body: models.RestartRunRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun: ...
    @overload
    def restart(
        self,
        run_id: str,
        *,
        machine_preset: shared_models.MachinePresetInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun: ...
    def restart(
        self,
        run_id: str,
        body: models.RestartRunRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobRun:
        """Start a managed run again, on a machine of another size if wanted.

        For runs in mode `managed` only: an `http` run answers 400, so this never succeeds on the
        community edition. The run keeps its id and goes back to `queued`.

        Parameters:
            run_id: ID of the run.
            machine_preset: Machine size from now on; absent keeps it.

        Calls `POST /v1/runs/{runID}/restart`, scope `runs:write`.
        """
        return self._send(
            operations.restart_run(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def stream(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> EventStream[models.RunStreamEvent]:
        """Follow a run live: status changes, log lines and progress as they happen.

        Server-sent events, without a snapshot and without replay: what was before is not told. The server
        itself does not end the stream with the run, and cuts it after about 90 s; a client of this package
        ends the iteration with the run's last status and connects again in between.

        Not sent: cancel by the API, expiry, `delayed` to `queued`, checkpoints, outputs and usage. A
        completion that the handler reports itself may come twice.

        A run that has ended answers 410, which clients of this package take for an empty stream; an
        unknown
        run answers 500.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}/stream`, scope `runs:read`.
        """
        return self._stream(
            operations.stream_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def stream_chunks(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> EventStream[models.RunStreamChunk]:
        """Follow the text chunks that a run streams.

        Server-sent events. Servers of March 2026 always answer 404 with plain text: the path cannot be
        reached there.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}/stream/chunks`, scope `runs:read`.
        """
        return self._stream(
            operations.get_run_llm_stream(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )


class AsyncRuns(AsyncService):
    """Runs: one start of a job each, with its attempts, result and records.
    Read, follow, cancel, reschedule and replay runs.
    """

    __slots__ = ()

    def list(
        self,
        *,
        status: shared_models.RunStatusInput | None = None,
        statuses: Sequence[shared_models.RunStatusInput] | None = None,
        tag_key: str | None = None,
        tag_value: str | None = None,
        metadata_key: str | None = None,
        metadata_value: str | None = None,
        triggered_by: shared_models.TriggerTypeInput | None = None,
        batch_id: str | None = None,
        payload_contains: str | None = None,
        execution_mode: shared_models.ExecutionModeInput | None = None,
        error_class: shared_models.ErrorClassInput | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.JobRun]:
        """The project's runs, newest first.

        Filters combine, with two exceptions: `tag_key` and `metadata_key` exclude each other (400), and
        with `tag_key` all filters but `tag_value` are ignored. An unknown value of `status`,
        `execution_mode` or `error_class` answers 400. There is no filter by job.

        Parameters:
            status: Keep only runs in this status.
            statuses: Only the first value counts, and only when `status` is absent; several statuses need
                several calls.
            tag_key: Keep only runs that carry this tag, up to 64 bytes.
            tag_value: Value the tag must have, up to 256 bytes; needs `tag_key`.
            metadata_key: Keep only runs whose metadata has this key.
            metadata_value: Value the metadata key must have; goes with `metadata_key`.
            triggered_by: Keep only runs started in this way.
            batch_id: Keep only the runs of one bulk trigger.
            payload_contains: JSON text that the payload must contain, such as `{"order": 7}`; text that is
                not JSON answers 500.
            execution_mode: Keep only `http` or `managed` runs.
            error_class: Keep only runs whose last failed attempt is of this class.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs`, scope `runs:read`.
        """
        return self._pages(
            operations.list_runs(
                status=status,
                statuses=statuses,
                tag_key=tag_key,
                tag_value=tag_value,
                metadata_key=metadata_key,
                metadata_value=metadata_value,
                triggered_by=triggered_by,
                batch_id=batch_id,
                payload_contains=payload_contains,
                execution_mode=execution_mode,
                error_class=error_class,
                limit=limit,
                cursor=cursor,
                query=query,
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """One run by id.

        Poll until `status` is final; treat `dead_letter` as final too.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}`, scope `runs:read`.
        """
        return await self._send(
            operations.get_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def delete(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """Cancel a run and the runs it spawned; gives back the canceled run.

        Child runs are canceled as well, down to 20 levels. A call to the handler that is under way is
        not cut off; its answer is dropped.

        Answers 400 when the run has ended already, and 409 for a run in `dead_letter` or one whose
        status changes at the same moment.

        Parameters:
            run_id: ID of the run.

        Calls `DELETE /v1/runs/{runID}`, scope `runs:write`.
        """
        return await self._send(
            operations.cancel_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_checkpoints(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.RunCheckpoint]:
        """Checkpoints of a run, latest first.

        An unknown run answers 200 with an empty page.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/checkpoints`, scope `runs:read`.
        """
        return self._pages(
            operations.list_run_checkpoints(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_children(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.JobRun]:
        """Runs that a run spawned, oldest first.

        On servers of March 2026 the second page is always empty, whatever is left: ask with `limit` 100
        and take the first page only. An unknown run answers 200 with an empty page.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/children`, scope `runs:read`.
        """
        return self._pages(
            operations.list_child_runs(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_debug_bundle(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DebugBundle:
        """A run with its events, checkpoints, usage, tool calls, outputs and snapshots.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}/debug-bundle`, scope `runs:read`.
        """
        return await self._send(
            operations.get_debug_bundle(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def dlq_replay(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """Put a dead-letter run back into the queue under the same id.

        The run starts over at attempt 1 with its payload. `error` and the time marks are cleared;
        `error_class` and `expires_at` stay, so a run past its `expires_at` may end `expired` before it
        starts, and its token is no longer valid.

        Answers 409 when the run is not in `dead_letter`.

        Parameters:
            run_id: ID of the run.

        Calls `POST /v1/runs/{runID}/dlq-replay`, scope `runs:write`.
        """
        return await self._send(
            operations.replay_dead_letter_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_events(
        self,
        run_id: str,
        *,
        level: shared_models.LogLevelInput | str | None = None,
        type: shared_models.EventTypeInput | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.RunEvent]:
        """Log, progress and other events that the handler wrote, oldest first.

        Status changes are not among them. On servers of March 2026 the second page is always empty,
        whatever is left: ask with `limit` 100 and take the first page only. An unknown run answers 200
        with an empty page.

        Parameters:
            run_id: ID of the run.
            level: Keep only events of exactly this level; handlers may use levels of their own.
            type: Keep only events of exactly this type; handlers may use types of their own.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/events`, scope `runs:read`.
        """
        return self._pages(
            operations.list_run_events(
                run_id, level=level, type=type, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete_idempotency_key(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ResetIdempotencyKeyResponse:
        """Free the idempotency key of a run, so that the next trigger makes a new run.

        Also answers 200 when the run has no key. Answers 404 for an unknown run and for one in
        `dequeued`, `executing` or `waiting`.

        Parameters:
            run_id: ID of the run.

        Calls `DELETE /v1/runs/{runID}/idempotency-key`, scope `runs:write`.
        """
        return await self._send(
            operations.reset_idempotency_key(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get_lineage(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.JobRun]:
        """All runs of the continuation chain a run belongs to, first run first.

        Looks up to 20 runs back for the start of the chain, then lists everything that continues it.
        An unknown run answers 200 with an empty page.

        Servers of March 2026 ignore `cursor`, so the next page is the same page again. Take the first
        page only, with `limit` 100.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/lineage`, scope `runs:read`.
        """
        return self._pages(
            operations.list_run_lineage(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_outputs(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.RunOutput]:
        """Named outputs of a run, in the order of their keys.

        On servers of March 2026 pages after the first are empty, whatever is left: ask with `limit` 100
        and take the first page only. An unknown run answers 200 with an empty page.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/outputs`, scope `runs:read`.
        """
        return self._pages(
            operations.list_run_outputs(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def replay(
        self,
        run_id: str,
        *,
        from_checkpoint: int | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """Start a new run with the payload, tags and priority of an ended one.

        Only for runs in `failed`, `timed_out`, `crashed` or `system_failed`; others answer 400. For
        `dead_letter` use replay-dead-letter-run. The job must exist and be enabled.

        The new run starts at attempt 1, takes no idempotency key over and has no link to the original.
        Each call makes one more run.

        Parameters:
            run_id: ID of the run.
            from_checkpoint: Sequence of a checkpoint, at least 1: its state becomes the payload and debug
                mode is on. Unknown: 404.

        Calls `POST /v1/runs/{runID}/replay`, scope `runs:write`.
        """
        return await self._send(
            operations.replay_run(run_id, from_checkpoint=from_checkpoint, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def reschedule(
        self,
        run_id: str,
        body: models.RescheduleRunRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun: ...
    @overload
    async def reschedule(
        self,
        run_id: str,
        *,
        scheduled_at: TimestampInput,
        payload: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun: ...
    async def reschedule(
        self,
        run_id: str,
        body: models.RescheduleRunRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobRun:
        """Move a run that has not started to another time, with a new payload if wanted.

        Only for runs in `delayed` or `queued` that never started; others answer 404. A past time queues
        the run at once. `expires_at` stays: a run moved beyond it ends `expired` without starting.

        Parameters:
            run_id: ID of the run.
            scheduled_at: New earliest start; a past time queues the run at once.
            payload: Replaces the payload; absent keeps it.

        Calls `POST /v1/runs/{runID}/reschedule`, scope `runs:write`.
        """
        return await self._send(
            operations.reschedule_run(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_tool_calls(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.RunToolCall]:
        """Tool calls that the handler reported, newest first.

        An unknown run answers 200 with an empty page.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/tool-calls`, scope `runs:read`.
        """
        return self._pages(
            operations.list_run_tool_calls(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_usage(
        self,
        run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.RunUsage]:
        """LLM usage that the handler reported, newest first.

        An unknown run answers 200 with an empty page.

        Parameters:
            run_id: ID of the run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/{runID}/usage`, scope `runs:read`.
        """
        return self._pages(
            operations.list_run_usage(run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def bulk_cancel(
        self,
        body: models.BulkCancelRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelResponse: ...
    @overload
    async def bulk_cancel(
        self,
        *,
        run_ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelResponse: ...
    async def bulk_cancel(
        self,
        body: models.BulkCancelRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkCancelResponse:
        """Cancel up to 100 runs by id; each gets its own result.

        Answers 200 even when nothing could be canceled: look at `failed`. Runs that have ended or are in
        `paused` or `dead_letter` cannot be canceled here. Of the spawned runs only the direct children
        are canceled. Results are not in the order of the request; match them by id.

        Parameters:
            run_ids: 1 to 100 run ids.

        Calls `POST /v1/runs/bulk-cancel`, scope `runs:write`.
        """
        return await self._send(
            operations.bulk_cancel_runs(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def bulk_cancel_all(
        self,
        body: models.BulkCancelAllRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelAllResponse: ...
    @overload
    async def bulk_cancel_all(
        self,
        *,
        batch_id: str | None = None,
        job_id: str | None = None,
        status: shared_models.RunStatusInput | None = None,
        triggered_by: shared_models.TriggerTypeInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelAllResponse: ...
    async def bulk_cancel_all(
        self,
        body: models.BulkCancelAllRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkCancelAllResponse:
        """Cancel the project's not yet started runs that match a filter.

        Touches only runs in `delayed` or `queued` that never started. Filters combine; without any the
        answer is 400.

        Parameters:
            batch_id: Runs of this bulk trigger.
            job_id: Runs of this job.
            status: `delayed` or `queued`; any other status matches nothing.
            triggered_by: Runs started in this way.

        Calls `POST /v1/runs/bulk-cancel-all`, scope `runs:write`.
        """
        return await self._send(
            operations.bulk_cancel_all_runs(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def bulk_dlq_replay(
        self,
        body: models.BulkReplayDeadLetterRunsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkReplayDeadLetterRunsResponse: ...
    @overload
    async def bulk_dlq_replay(
        self,
        *,
        limit: int | None = None,
        project_id: str | None = None,
        run_ids: Sequence[str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkReplayDeadLetterRunsResponse: ...
    async def bulk_dlq_replay(
        self,
        body: models.BulkReplayDeadLetterRunsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkReplayDeadLetterRunsResponse:
        """Put many dead-letter runs back into the queue at once.

        All or nothing: either every run found is queued again, under its id, or none is. Ids of runs
        that are not in `dead_letter` are passed over; when no run is left, the answer is 409. `expires_at`
        stays as it is, see replay-dead-letter-run.

        Parameters:
            limit: With `project_id`: runs to replay at most; default 100, at most 500.
            project_id: Replay dead-letter runs of this project.
            run_ids: Up to 500 run ids.

        Calls `POST /v1/runs/bulk-dlq-replay`, scope `runs:write`.
        """
        return await self._send(
            operations.bulk_replay_dead_letter_runs(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def bulk_replay(
        self,
        body: models.BulkReplayRunsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkReplayResponse: ...
    @overload
    async def bulk_replay(
        self,
        *,
        run_ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkReplayResponse: ...
    async def bulk_replay(
        self,
        body: models.BulkReplayRunsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkReplayResponse:
        """Replay up to 100 ended runs; each gets its own result.

        The rules of replay-run hold for each run. Answers 200 even when none was replayed. Each call
        makes new runs again.

        Parameters:
            run_ids: 1 to 100 run ids.

        Calls `POST /v1/runs/bulk-replay`, scope `runs:write`.
        """
        return await self._send(
            operations.bulk_replay_runs(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get_dlq(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.JobRun]:
        """The project's dead-letter runs, newest first.

        These runs failed with no retry left, or with an error that is never retried. They can be replayed.

        Parameters:
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/runs/dlq`, scope `runs:read`.
        """
        return self._pages(
            operations.list_dead_letter_runs(limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def debug(
        self,
        run_id: str,
        body: models.SetDebugModeRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.StatusResponse: ...
    @overload
    async def debug(
        self,
        run_id: str,
        *,
        debug_mode: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.StatusResponse: ...
    async def debug(
        self,
        run_id: str,
        body: models.SetDebugModeRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.StatusResponse:
        """Set or clear a run's debug flag.

        The flag is shown on the run and changes nothing else.

        Parameters:
            run_id: ID of the run.
            debug_mode: New value of the flag; absent means false.

        Calls `POST /v1/runs/{runID}/debug`, scope `runs:write`.
        """
        return await self._send(
            operations.set_debug_mode(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def list_dependency_status(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.RunDependencyStatus:
        """The dependencies of a run's job, and whether they are met for this run.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}/dependency-status`, scope `runs:read`.
        """
        return await self._send(
            operations.get_run_dependency_status(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def list_state(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.RunState]:
        """Everything the handler keeps in the run's key-value state, sorted by key.

        The whole list at once, without pages. An unknown run answers 200 with an empty list.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}/state`, scope `runs:read`.
        """
        return await self._send(
            operations.list_run_state(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def pause(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """Pause a managed run.

        For runs in mode `managed` only: an `http` run answers 400, so this never succeeds on the
        community edition. Pausing a paused run changes nothing.

        Parameters:
            run_id: ID of the run.

        Calls `POST /v1/runs/{runID}/pause`, scope `runs:write`.
        """
        return await self._send(
            operations.pause_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def resume(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun:
        """Put a paused run back into the queue.

        Answers 400 when the run is not paused; only managed runs can be.

        Parameters:
            run_id: ID of the run.

        Calls `POST /v1/runs/{runID}/resume`, scope `runs:write`.
        """
        return await self._send(
            operations.resume_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def restart(
        self,
        run_id: str,
        body: models.RestartRunRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun: ...
    @overload
    async def restart(
        self,
        run_id: str,
        *,
        machine_preset: shared_models.MachinePresetInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobRun: ...
    async def restart(
        self,
        run_id: str,
        body: models.RestartRunRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobRun:
        """Start a managed run again, on a machine of another size if wanted.

        For runs in mode `managed` only: an `http` run answers 400, so this never succeeds on the
        community edition. The run keeps its id and goes back to `queued`.

        Parameters:
            run_id: ID of the run.
            machine_preset: Machine size from now on; absent keeps it.

        Calls `POST /v1/runs/{runID}/restart`, scope `runs:write`.
        """
        return await self._send(
            operations.restart_run(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def stream(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncEventStream[models.RunStreamEvent]:
        """Follow a run live: status changes, log lines and progress as they happen.

        Server-sent events, without a snapshot and without replay: what was before is not told. The server
        itself does not end the stream with the run, and cuts it after about 90 s; a client of this package
        ends the iteration with the run's last status and connects again in between.

        Not sent: cancel by the API, expiry, `delayed` to `queued`, checkpoints, outputs and usage. A
        completion that the handler reports itself may come twice.

        A run that has ended answers 410, which clients of this package take for an empty stream; an
        unknown
        run answers 500.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}/stream`, scope `runs:read`.
        """
        return self._stream(
            operations.stream_run(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def stream_chunks(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncEventStream[models.RunStreamChunk]:
        """Follow the text chunks that a run streams.

        Server-sent events. Servers of March 2026 always answer 404 with plain text: the path cannot be
        reached there.

        Parameters:
            run_id: ID of the run.

        Calls `GET /v1/runs/{runID}/stream/chunks`, scope `runs:read`.
        """
        return self._stream(
            operations.get_run_llm_stream(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )
