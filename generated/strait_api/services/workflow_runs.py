# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `workflow_runs` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import runs as runs_models
from strait_api.models import shared as shared_models
from strait_api.models import workflow_runs as models
from strait_api.models import workflows as workflows_models
from strait_api.operations import workflow_runs as operations


class WorkflowRuns(Service):
    """Runs of workflows: watch them and their steps, cancel, pause, resume and retry them, decide over
    single steps, and see why a step ran or was held back.
    """

    __slots__ = ()

    def list(
        self,
        *,
        tag_key: str | None = None,
        tag_value: str | None = None,
        status: shared_models.WorkflowRunStatusInput | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[workflows_models.WorkflowRun]:
        """The project's workflow runs, newest first.

        Parameters:
            tag_key: Keep only runs with this tag; `status` is ignored then.
            tag_value: Keep only runs whose tag `tag_key` has this value; has no effect without `tag_key`.
            status: Keep only runs in this status; an unknown status answers 400. Ignored together with
                `tag_key`.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/workflow-runs`, scope `workflows:read`.
        """
        return self._page(
            operations.list_workflow_runs(
                tag_key=tag_key, tag_value=tag_value, status=status, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflows_models.WorkflowRun:
        """One workflow run, without its steps.

        404 for an unknown id. The steps come from `GET /v1/workflow-runs/{workflowRunID}/steps`.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `GET /v1/workflow-runs/{workflowRunID}`, scope `workflows:read`.
        """
        return self._send(
            operations.get_workflow_run(workflow_run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def delete(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflows_models.WorkflowRun:
        """Cancels a workflow run together with its unfinished steps and their job runs.

        The run ends as `canceled` with error `canceled by user`; its waiting event triggers are canceled
        too. Requests to handlers that are under way are not aborted, their answers are dropped. Runs of
        sub-workflows go on.

        400 when the run has already ended, 404 for an unknown id, 409 when its status changes at the
        same moment.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `DELETE /v1/workflow-runs/{workflowRunID}`, scope `workflows:write`.
        """
        return self._send(
            operations.cancel_workflow_run(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def pause(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflows_models.WorkflowRun:
        """Pauses a running workflow run: no new steps start until it is resumed.

        Job runs that are under way go on and count as usual. A run that is already paused is answered
        unchanged.

        400 when the run has ended or is not running, 404 for an unknown id.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `POST /v1/workflow-runs/{workflowRunID}/pause`, scope `workflows:write`.
        """
        return self._send(
            operations.pause_workflow_run(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def resume(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflows_models.WorkflowRun:
        """Resumes a paused workflow run and starts the steps that are due.

        400 `workflow run is not paused` in any other status, 404 for an unknown id.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `POST /v1/workflow-runs/{workflowRunID}/resume`, scope `workflows:write`.
        """
        return self._send(
            operations.resume_workflow_run(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def retry(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflows_models.WorkflowRun:
        """Starts a new workflow run that repeats what an ended one did not complete.

        The new run has `triggered_by` `retry` and `retry_of_run_id`. Completed steps are taken over with
        their outputs, all others start afresh. The payload is taken over, tags and labels are not. An
        ended run in any status can be retried, a completed one too.

        400 while the run has not ended, 404 for an unknown id, 500 when the new run cannot be started.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `POST /v1/workflow-runs/{workflowRunID}/retry`, scope `workflows:trigger`.
        """
        return self._send(
            operations.retry_workflow_run(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_steps(
        self,
        workflow_run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.WorkflowStepRun]:
        """The step runs of a workflow run, oldest first.

        Ask with `limit=100`: all step runs of a workflow run share one creation time, so on servers of
        March 2026 the page after the first is always empty and steps beyond it cannot be listed.

        An unknown run gives an empty page, not 404.

        Parameters:
            workflow_run_id: ID of the workflow run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/workflow-runs/{workflowRunID}/steps`, scope `workflows:read`.
        """
        return self._page(
            operations.list_workflow_step_runs(workflow_run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def approve_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.ApproveWorkflowStepRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepApprovalResult: ...
    @overload
    def approve_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        *,
        approver: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepApprovalResult: ...
    def approve_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.ApproveWorkflowStepRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowStepApprovalResult:
        """Approves a waiting approval step in the name of the caller.

        The approver is always the caller: `apikey:<key id>` for an API key, the header `X-Actor-Id` with
        the internal secret (401 without it). The caller must be among the step's approvers.

        400 when the caller is not an approver, the step has ended or the step is unknown; 404 for an
        unknown run. There is no reject; skipping the step comes closest, but lets its dependents run.

        Servers of March 2026 can answer 400 (`fan-in after approval ...`) although the approval was
        stored, when a sleep, wait or approval step runs beside this one. Look at the step before trying
        again.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: `step_ref` of the approval step.
            approver: Ignored: the approver is the caller.

        Calls `POST /v1/workflow-runs/{workflowRunID}/steps/{stepRef}/approve`, scope `workflows:write`.
        """
        return self._send(
            operations.approve_workflow_step(workflow_run_id, step_ref, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def retry_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepRunResult:
        """Would run one ended step again; always answers 409 on servers of March 2026.

        The error is `failed to reopen workflow run for retry` when the workflow run has ended, `failed
        to reset step run` otherwise. Retry the whole workflow run instead.

        400 when the step has not ended, 404 for an unknown run or step.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: `step_ref` of the step to run again.

        Calls `POST /v1/workflow-runs/{workflowRunID}/steps/{stepRef}/retry`, scope `workflows:write`.
        """
        return self._send(
            operations.retry_workflow_step(workflow_run_id, step_ref),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def skip_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.SkipStepRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepRunResult: ...
    @overload
    def skip_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        *,
        reason: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepRunResult: ...
    def skip_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.SkipStepRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowStepRunResult:
        """Skips a step that has not started, so that its dependents go on.

        The step ends as `skipped` with the reason as its error; a pending approval becomes `rejected`.

        400 unless the step is `pending` or `waiting`, and for an unknown step; 404 for an unknown run.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: `step_ref` of the step to skip.
            reason: Text stored as the step's error.

        Calls `POST /v1/workflow-runs/{workflowRunID}/steps/{stepRef}/skip`, scope `workflows:write`.
        """
        return self._send(
            operations.skip_workflow_step(workflow_run_id, step_ref, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def force_complete_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.ForceCompleteStepRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepRunResult: ...
    @overload
    def force_complete_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        *,
        result: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepRunResult: ...
    def force_complete_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.ForceCompleteStepRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowStepRunResult:
        """Completes a step that has not started, with an output of your choice.

        Dependents go on as if the step had run. The approval or event trigger of a waiting step is left
        as it is.

        400 unless the step is `pending` or `waiting`, and for an unknown step.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: `step_ref` of the step to complete.
            result: Any JSON to take as the step's output, which dependents get in `parent_outputs`;
                default none.

        Calls `POST /v1/workflow-runs/{workflowRunID}/steps/{stepRef}/force-complete`, scope
        `workflows:write`.
        """
        return self._send(
            operations.force_complete_workflow_step(workflow_run_id, step_ref, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def replay_subtree_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ReplayWorkflowSubtreeResponse:
        """Would reset a step and all that depend on it; always 409 on servers of March 2026.

        The error is `failed to reset N step(s): ... unsupported update field: event_key`. Retry the
        whole workflow run instead.

        404 for an unknown run or step.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: `step_ref` of the step at the top of the subtree.

        Calls `POST /v1/workflow-runs/{workflowRunID}/steps/{stepRef}/replay-subtree`, scope
        `workflows:write`.
        """
        return self._send(
            operations.replay_workflow_subtree(workflow_run_id, step_ref),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def bulk_cancel(
        self,
        body: models.BulkCancelWorkflowRunsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelWorkflowRunsResponse: ...
    @overload
    def bulk_cancel(
        self,
        *,
        workflow_run_ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelWorkflowRunsResponse: ...
    def bulk_cancel(
        self,
        body: models.BulkCancelWorkflowRunsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkCancelWorkflowRunsResponse:
        """Cancels up to 100 workflow runs at once.

        Unknown ids and runs that are `completed` or `failed` are passed over without an error. On
        servers of March 2026 the runs end as `failed`, not `canceled`, with error `canceled by user
        (bulk)`; this also overwrites runs that were `canceled` or `timed_out`.

        Parameters:
            workflow_run_ids: 1 to 100 ids of workflow runs.

        Calls `POST /v1/workflow-runs/bulk-cancel`, scope `workflows:write`.
        """
        return self._send(
            operations.bulk_cancel_workflow_runs(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def bulk_replay(
        self,
        body: models.BulkReplayWorkflowRunsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.BulkReplayResponse: ...
    @overload
    def bulk_replay(
        self,
        *,
        workflow_run_ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.BulkReplayResponse: ...
    def bulk_replay(
        self,
        body: models.BulkReplayWorkflowRunsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.BulkReplayResponse:
        """Retries up to 100 ended workflow runs, each as a new run.

        Works like a retry of each run and reports every id by itself, unknown ids and runs that have not
        ended as `failed`. The call as a whole answers 200.

        Parameters:
            workflow_run_ids: 1 to 100 ids of workflow runs.

        Calls `POST /v1/workflow-runs/bulk-replay`, scope `workflows:write`.
        """
        return self._send(
            operations.bulk_replay_workflow_runs(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_graph(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowRunGraph:
        """The run's steps as a graph with live statuses and its critical path.

        404 for an unknown id.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `GET /v1/workflow-runs/{workflowRunID}/graph`, scope `workflows:read`.
        """
        return self._send(
            operations.get_workflow_run_graph(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_explain(
        self,
        workflow_run_id: str,
        *,
        step_ref: str | None = None,
        decision_type: models.WorkflowStepDecisionTypeInput | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.WorkflowStepDecision]:
        """The decisions on when and whether steps of a run start, newest first.

        There is one entry for each time a step was held back or skipped; a step that just started leaves
        none. An unknown run gives an empty page, not 404.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: Keep only decisions on this step.
            decision_type: Keep only decisions of this kind, compared exactly; an unknown kind gives an
                empty page.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/workflow-runs/{workflowRunID}/explain`, scope `workflows:read`.
        """
        return self._page(
            operations.get_workflow_run_explain(
                workflow_run_id,
                step_ref=step_ref,
                decision_type=decision_type,
                limit=limit,
                cursor=cursor,
                query=query,
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_timeline(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowRunTimeline:
        """When each step of a run waited, ran and ended.

        404 for an unknown id.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `GET /v1/workflow-runs/{workflowRunID}/timeline`, scope `workflows:read`.
        """
        return self._send(
            operations.get_workflow_run_timeline(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_labels(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowRunLabels:
        """The labels given when the run was triggered.

        An unknown run gives no labels, not 404. A retried run does not take over the labels.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `GET /v1/workflow-runs/{workflowRunID}/labels`, scope `workflows:read`.
        """
        return self._send(
            operations.get_workflow_run_labels(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )


class AsyncWorkflowRuns(AsyncService):
    """Runs of workflows: watch them and their steps, cancel, pause, resume and retry them, decide over
    single steps, and see why a step ran or was held back.
    """

    __slots__ = ()

    def list(
        self,
        *,
        tag_key: str | None = None,
        tag_value: str | None = None,
        status: shared_models.WorkflowRunStatusInput | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[workflows_models.WorkflowRun]:
        """The project's workflow runs, newest first.

        Parameters:
            tag_key: Keep only runs with this tag; `status` is ignored then.
            tag_value: Keep only runs whose tag `tag_key` has this value; has no effect without `tag_key`.
            status: Keep only runs in this status; an unknown status answers 400. Ignored together with
                `tag_key`.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/workflow-runs`, scope `workflows:read`.
        """
        return self._pages(
            operations.list_workflow_runs(
                tag_key=tag_key, tag_value=tag_value, status=status, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflows_models.WorkflowRun:
        """One workflow run, without its steps.

        404 for an unknown id. The steps come from `GET /v1/workflow-runs/{workflowRunID}/steps`.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `GET /v1/workflow-runs/{workflowRunID}`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_workflow_run(workflow_run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def delete(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflows_models.WorkflowRun:
        """Cancels a workflow run together with its unfinished steps and their job runs.

        The run ends as `canceled` with error `canceled by user`; its waiting event triggers are canceled
        too. Requests to handlers that are under way are not aborted, their answers are dropped. Runs of
        sub-workflows go on.

        400 when the run has already ended, 404 for an unknown id, 409 when its status changes at the
        same moment.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `DELETE /v1/workflow-runs/{workflowRunID}`, scope `workflows:write`.
        """
        return await self._send(
            operations.cancel_workflow_run(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def pause(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflows_models.WorkflowRun:
        """Pauses a running workflow run: no new steps start until it is resumed.

        Job runs that are under way go on and count as usual. A run that is already paused is answered
        unchanged.

        400 when the run has ended or is not running, 404 for an unknown id.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `POST /v1/workflow-runs/{workflowRunID}/pause`, scope `workflows:write`.
        """
        return await self._send(
            operations.pause_workflow_run(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def resume(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflows_models.WorkflowRun:
        """Resumes a paused workflow run and starts the steps that are due.

        400 `workflow run is not paused` in any other status, 404 for an unknown id.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `POST /v1/workflow-runs/{workflowRunID}/resume`, scope `workflows:write`.
        """
        return await self._send(
            operations.resume_workflow_run(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def retry(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflows_models.WorkflowRun:
        """Starts a new workflow run that repeats what an ended one did not complete.

        The new run has `triggered_by` `retry` and `retry_of_run_id`. Completed steps are taken over with
        their outputs, all others start afresh. The payload is taken over, tags and labels are not. An
        ended run in any status can be retried, a completed one too.

        400 while the run has not ended, 404 for an unknown id, 500 when the new run cannot be started.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `POST /v1/workflow-runs/{workflowRunID}/retry`, scope `workflows:trigger`.
        """
        return await self._send(
            operations.retry_workflow_run(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_steps(
        self,
        workflow_run_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.WorkflowStepRun]:
        """The step runs of a workflow run, oldest first.

        Ask with `limit=100`: all step runs of a workflow run share one creation time, so on servers of
        March 2026 the page after the first is always empty and steps beyond it cannot be listed.

        An unknown run gives an empty page, not 404.

        Parameters:
            workflow_run_id: ID of the workflow run.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/workflow-runs/{workflowRunID}/steps`, scope `workflows:read`.
        """
        return self._pages(
            operations.list_workflow_step_runs(workflow_run_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def approve_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.ApproveWorkflowStepRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepApprovalResult: ...
    @overload
    async def approve_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        *,
        approver: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepApprovalResult: ...
    async def approve_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.ApproveWorkflowStepRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowStepApprovalResult:
        """Approves a waiting approval step in the name of the caller.

        The approver is always the caller: `apikey:<key id>` for an API key, the header `X-Actor-Id` with
        the internal secret (401 without it). The caller must be among the step's approvers.

        400 when the caller is not an approver, the step has ended or the step is unknown; 404 for an
        unknown run. There is no reject; skipping the step comes closest, but lets its dependents run.

        Servers of March 2026 can answer 400 (`fan-in after approval ...`) although the approval was
        stored, when a sleep, wait or approval step runs beside this one. Look at the step before trying
        again.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: `step_ref` of the approval step.
            approver: Ignored: the approver is the caller.

        Calls `POST /v1/workflow-runs/{workflowRunID}/steps/{stepRef}/approve`, scope `workflows:write`.
        """
        return await self._send(
            operations.approve_workflow_step(workflow_run_id, step_ref, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def retry_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepRunResult:
        """Would run one ended step again; always answers 409 on servers of March 2026.

        The error is `failed to reopen workflow run for retry` when the workflow run has ended, `failed
        to reset step run` otherwise. Retry the whole workflow run instead.

        400 when the step has not ended, 404 for an unknown run or step.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: `step_ref` of the step to run again.

        Calls `POST /v1/workflow-runs/{workflowRunID}/steps/{stepRef}/retry`, scope `workflows:write`.
        """
        return await self._send(
            operations.retry_workflow_step(workflow_run_id, step_ref),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def skip_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.SkipStepRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepRunResult: ...
    @overload
    async def skip_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        *,
        reason: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepRunResult: ...
    async def skip_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.SkipStepRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowStepRunResult:
        """Skips a step that has not started, so that its dependents go on.

        The step ends as `skipped` with the reason as its error; a pending approval becomes `rejected`.

        400 unless the step is `pending` or `waiting`, and for an unknown step; 404 for an unknown run.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: `step_ref` of the step to skip.
            reason: Text stored as the step's error.

        Calls `POST /v1/workflow-runs/{workflowRunID}/steps/{stepRef}/skip`, scope `workflows:write`.
        """
        return await self._send(
            operations.skip_workflow_step(workflow_run_id, step_ref, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def force_complete_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.ForceCompleteStepRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepRunResult: ...
    @overload
    async def force_complete_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        *,
        result: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowStepRunResult: ...
    async def force_complete_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        body: models.ForceCompleteStepRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowStepRunResult:
        """Completes a step that has not started, with an output of your choice.

        Dependents go on as if the step had run. The approval or event trigger of a waiting step is left
        as it is.

        400 unless the step is `pending` or `waiting`, and for an unknown step.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: `step_ref` of the step to complete.
            result: Any JSON to take as the step's output, which dependents get in `parent_outputs`;
                default none.

        Calls `POST /v1/workflow-runs/{workflowRunID}/steps/{stepRef}/force-complete`, scope
        `workflows:write`.
        """
        return await self._send(
            operations.force_complete_workflow_step(workflow_run_id, step_ref, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def replay_subtree_step(
        self,
        workflow_run_id: str,
        step_ref: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.ReplayWorkflowSubtreeResponse:
        """Would reset a step and all that depend on it; always 409 on servers of March 2026.

        The error is `failed to reset N step(s): ... unsupported update field: event_key`. Retry the
        whole workflow run instead.

        404 for an unknown run or step.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: `step_ref` of the step at the top of the subtree.

        Calls `POST /v1/workflow-runs/{workflowRunID}/steps/{stepRef}/replay-subtree`, scope
        `workflows:write`.
        """
        return await self._send(
            operations.replay_workflow_subtree(workflow_run_id, step_ref),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def bulk_cancel(
        self,
        body: models.BulkCancelWorkflowRunsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelWorkflowRunsResponse: ...
    @overload
    async def bulk_cancel(
        self,
        *,
        workflow_run_ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkCancelWorkflowRunsResponse: ...
    async def bulk_cancel(
        self,
        body: models.BulkCancelWorkflowRunsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkCancelWorkflowRunsResponse:
        """Cancels up to 100 workflow runs at once.

        Unknown ids and runs that are `completed` or `failed` are passed over without an error. On
        servers of March 2026 the runs end as `failed`, not `canceled`, with error `canceled by user
        (bulk)`; this also overwrites runs that were `canceled` or `timed_out`.

        Parameters:
            workflow_run_ids: 1 to 100 ids of workflow runs.

        Calls `POST /v1/workflow-runs/bulk-cancel`, scope `workflows:write`.
        """
        return await self._send(
            operations.bulk_cancel_workflow_runs(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def bulk_replay(
        self,
        body: models.BulkReplayWorkflowRunsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.BulkReplayResponse: ...
    @overload
    async def bulk_replay(
        self,
        *,
        workflow_run_ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.BulkReplayResponse: ...
    async def bulk_replay(
        self,
        body: models.BulkReplayWorkflowRunsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.BulkReplayResponse:
        """Retries up to 100 ended workflow runs, each as a new run.

        Works like a retry of each run and reports every id by itself, unknown ids and runs that have not
        ended as `failed`. The call as a whole answers 200.

        Parameters:
            workflow_run_ids: 1 to 100 ids of workflow runs.

        Calls `POST /v1/workflow-runs/bulk-replay`, scope `workflows:write`.
        """
        return await self._send(
            operations.bulk_replay_workflow_runs(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_graph(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowRunGraph:
        """The run's steps as a graph with live statuses and its critical path.

        404 for an unknown id.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `GET /v1/workflow-runs/{workflowRunID}/graph`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_workflow_run_graph(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_explain(
        self,
        workflow_run_id: str,
        *,
        step_ref: str | None = None,
        decision_type: models.WorkflowStepDecisionTypeInput | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.WorkflowStepDecision]:
        """The decisions on when and whether steps of a run start, newest first.

        There is one entry for each time a step was held back or skipped; a step that just started leaves
        none. An unknown run gives an empty page, not 404.

        Parameters:
            workflow_run_id: ID of the workflow run.
            step_ref: Keep only decisions on this step.
            decision_type: Keep only decisions of this kind, compared exactly; an unknown kind gives an
                empty page.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/workflow-runs/{workflowRunID}/explain`, scope `workflows:read`.
        """
        return self._pages(
            operations.get_workflow_run_explain(
                workflow_run_id,
                step_ref=step_ref,
                decision_type=decision_type,
                limit=limit,
                cursor=cursor,
                query=query,
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_timeline(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowRunTimeline:
        """When each step of a run waited, ran and ended.

        404 for an unknown id.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `GET /v1/workflow-runs/{workflowRunID}/timeline`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_workflow_run_timeline(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def list_labels(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowRunLabels:
        """The labels given when the run was triggered.

        An unknown run gives no labels, not 404. A retried run does not take over the labels.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `GET /v1/workflow-runs/{workflowRunID}/labels`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_workflow_run_labels(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )
