# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `workflow_runs` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ModelAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import runs as runs_models
from strait_api.models import shared as shared_models
from strait_api.models import workflow_runs as models
from strait_api.models import workflows as workflows_models

LIST_WORKFLOW_RUNS: Final = Operation(
    name="workflow_runs.list",
    id="list-workflow-runs",
    method="GET",
    path="/v1/workflow-runs",
    answer=PageAnswer(workflows_models.WorkflowRunList),
    repeat=Repeat.ALWAYS,
)


def list_workflow_runs(
    *,
    tag_key: str | None = None,
    tag_value: str | None = None,
    status: shared_models.WorkflowRunStatusInput | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[workflows_models.WorkflowRunList]:
    """The project's workflow runs, newest first."""
    return Request(
        LIST_WORKFLOW_RUNS,
        "/v1/workflow-runs",
        query_pairs(
            (
                ("tag_key", tag_key),
                ("tag_value", tag_value),
                ("status", status),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


GET_WORKFLOW_RUN: Final = Operation(
    name="workflow_runs.get",
    id="get-workflow-run",
    method="GET",
    path="/v1/workflow-runs/{workflowRunID}",
    answer=ModelAnswer(workflows_models.WorkflowRun),
    repeat=Repeat.ALWAYS,
)


def get_workflow_run(
    workflow_run_id: str,
) -> Request[workflows_models.WorkflowRun]:
    """One workflow run, without its steps."""
    return Request(
        GET_WORKFLOW_RUN,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}",
    )


CANCEL_WORKFLOW_RUN: Final = Operation(
    name="workflow_runs.delete",
    id="cancel-workflow-run",
    method="DELETE",
    path="/v1/workflow-runs/{workflowRunID}",
    answer=ModelAnswer(workflows_models.WorkflowRun),
    repeat=Repeat.ALWAYS,
)


def cancel_workflow_run(
    workflow_run_id: str,
) -> Request[workflows_models.WorkflowRun]:
    """Cancels a workflow run together with its unfinished steps and their job runs."""
    return Request(
        CANCEL_WORKFLOW_RUN,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}",
    )


PAUSE_WORKFLOW_RUN: Final = Operation(
    name="workflow_runs.pause",
    id="pause-workflow-run",
    method="POST",
    path="/v1/workflow-runs/{workflowRunID}/pause",
    answer=ModelAnswer(workflows_models.WorkflowRun),
    repeat=Repeat.NEVER,
)


def pause_workflow_run(
    workflow_run_id: str,
) -> Request[workflows_models.WorkflowRun]:
    """Pauses a running workflow run: no new steps start until it is resumed."""
    return Request(
        PAUSE_WORKFLOW_RUN,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/pause",
    )


RESUME_WORKFLOW_RUN: Final = Operation(
    name="workflow_runs.resume",
    id="resume-workflow-run",
    method="POST",
    path="/v1/workflow-runs/{workflowRunID}/resume",
    answer=ModelAnswer(workflows_models.WorkflowRun),
    repeat=Repeat.NEVER,
)


def resume_workflow_run(
    workflow_run_id: str,
) -> Request[workflows_models.WorkflowRun]:
    """Resumes a paused workflow run and starts the steps that are due."""
    return Request(
        RESUME_WORKFLOW_RUN,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/resume",
    )


RETRY_WORKFLOW_RUN: Final = Operation(
    name="workflow_runs.retry",
    id="retry-workflow-run",
    method="POST",
    path="/v1/workflow-runs/{workflowRunID}/retry",
    answer=ModelAnswer(workflows_models.WorkflowRun),
    repeat=Repeat.NEVER,
)


def retry_workflow_run(
    workflow_run_id: str,
) -> Request[workflows_models.WorkflowRun]:
    """Starts a new workflow run that repeats what an ended one did not complete."""
    return Request(
        RETRY_WORKFLOW_RUN,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/retry",
    )


LIST_WORKFLOW_STEP_RUNS: Final = Operation(
    name="workflow_runs.list_steps",
    id="list-workflow-step-runs",
    method="GET",
    path="/v1/workflow-runs/{workflowRunID}/steps",
    answer=PageAnswer(models.WorkflowStepRunList),
    repeat=Repeat.ALWAYS,
)


def list_workflow_step_runs(
    workflow_run_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.WorkflowStepRunList]:
    """The step runs of a workflow run, oldest first."""
    return Request(
        LIST_WORKFLOW_STEP_RUNS,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/steps",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


APPROVE_WORKFLOW_STEP: Final = Operation(
    name="workflow_runs.approve_step",
    id="approve-workflow-step",
    method="POST",
    path="/v1/workflow-runs/{workflowRunID}/steps/{stepRef}/approve",
    answer=ModelAnswer(models.WorkflowStepApprovalResult),
    repeat=Repeat.NEVER,
)


def approve_workflow_step(
    workflow_run_id: str,
    step_ref: str,
    body: models.ApproveWorkflowStepRequest | Mapping[str, Any] | None = None,
    **fields: Any,
) -> Request[models.WorkflowStepApprovalResult]:
    """Approves a waiting approval step in the name of the caller."""
    return Request(
        APPROVE_WORKFLOW_STEP,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/steps/{segment(step_ref, 'step_ref')}/approve",
        body=json_body(
            APPROVE_WORKFLOW_STEP, models.ApproveWorkflowStepRequest, body, fields, required=False
        ),
    )


RETRY_WORKFLOW_STEP: Final = Operation(
    name="workflow_runs.retry_step",
    id="retry-workflow-step",
    method="POST",
    path="/v1/workflow-runs/{workflowRunID}/steps/{stepRef}/retry",
    answer=ModelAnswer(models.WorkflowStepRunResult),
    repeat=Repeat.NEVER,
)


def retry_workflow_step(
    workflow_run_id: str,
    step_ref: str,
) -> Request[models.WorkflowStepRunResult]:
    """Would run one ended step again; always answers 409 on servers of March 2026."""
    return Request(
        RETRY_WORKFLOW_STEP,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/steps/{segment(step_ref, 'step_ref')}/retry",
    )


SKIP_WORKFLOW_STEP: Final = Operation(
    name="workflow_runs.skip_step",
    id="skip-workflow-step",
    method="POST",
    path="/v1/workflow-runs/{workflowRunID}/steps/{stepRef}/skip",
    answer=ModelAnswer(models.WorkflowStepRunResult),
    repeat=Repeat.NEVER,
)


def skip_workflow_step(
    workflow_run_id: str,
    step_ref: str,
    body: models.SkipStepRequest | Mapping[str, Any] | None = None,
    **fields: Any,
) -> Request[models.WorkflowStepRunResult]:
    """Skips a step that has not started, so that its dependents go on."""
    return Request(
        SKIP_WORKFLOW_STEP,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/steps/{segment(step_ref, 'step_ref')}/skip",
        body=json_body(SKIP_WORKFLOW_STEP, models.SkipStepRequest, body, fields, required=False),
    )


FORCE_COMPLETE_WORKFLOW_STEP: Final = Operation(
    name="workflow_runs.force_complete_step",
    id="force-complete-workflow-step",
    method="POST",
    path="/v1/workflow-runs/{workflowRunID}/steps/{stepRef}/force-complete",
    answer=ModelAnswer(models.WorkflowStepRunResult),
    repeat=Repeat.NEVER,
)


def force_complete_workflow_step(
    workflow_run_id: str,
    step_ref: str,
    body: models.ForceCompleteStepRequest | Mapping[str, Any] | None = None,
    **fields: Any,
) -> Request[models.WorkflowStepRunResult]:
    """Completes a step that has not started, with an output of your choice."""
    return Request(
        FORCE_COMPLETE_WORKFLOW_STEP,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/steps/{segment(step_ref, 'step_ref')}/force-complete",
        body=json_body(
            FORCE_COMPLETE_WORKFLOW_STEP, models.ForceCompleteStepRequest, body, fields, required=False
        ),
    )


REPLAY_WORKFLOW_SUBTREE: Final = Operation(
    name="workflow_runs.replay_subtree_step",
    id="replay-workflow-subtree",
    method="POST",
    path="/v1/workflow-runs/{workflowRunID}/steps/{stepRef}/replay-subtree",
    answer=ModelAnswer(models.ReplayWorkflowSubtreeResponse),
    repeat=Repeat.NEVER,
)


def replay_workflow_subtree(
    workflow_run_id: str,
    step_ref: str,
) -> Request[models.ReplayWorkflowSubtreeResponse]:
    """Would reset a step and all that depend on it; always 409 on servers of March 2026."""
    return Request(
        REPLAY_WORKFLOW_SUBTREE,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/steps/{segment(step_ref, 'step_ref')}/replay-subtree",
    )


BULK_CANCEL_WORKFLOW_RUNS: Final = Operation(
    name="workflow_runs.bulk_cancel",
    id="bulk-cancel-workflow-runs",
    method="POST",
    path="/v1/workflow-runs/bulk-cancel",
    answer=ModelAnswer(models.BulkCancelWorkflowRunsResponse),
    repeat=Repeat.NEVER,
)


def bulk_cancel_workflow_runs(
    body: models.BulkCancelWorkflowRunsRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.BulkCancelWorkflowRunsResponse]:
    """Cancels up to 100 workflow runs at once."""
    return Request(
        BULK_CANCEL_WORKFLOW_RUNS,
        "/v1/workflow-runs/bulk-cancel",
        body=json_body(
            BULK_CANCEL_WORKFLOW_RUNS, models.BulkCancelWorkflowRunsRequest, body, fields, required=True
        ),
    )


BULK_REPLAY_WORKFLOW_RUNS: Final = Operation(
    name="workflow_runs.bulk_replay",
    id="bulk-replay-workflow-runs",
    method="POST",
    path="/v1/workflow-runs/bulk-replay",
    answer=ModelAnswer(runs_models.BulkReplayResponse),
    repeat=Repeat.NEVER,
)


def bulk_replay_workflow_runs(
    body: models.BulkReplayWorkflowRunsRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[runs_models.BulkReplayResponse]:
    """Retries up to 100 ended workflow runs, each as a new run."""
    return Request(
        BULK_REPLAY_WORKFLOW_RUNS,
        "/v1/workflow-runs/bulk-replay",
        body=json_body(
            BULK_REPLAY_WORKFLOW_RUNS, models.BulkReplayWorkflowRunsRequest, body, fields, required=True
        ),
    )


GET_WORKFLOW_RUN_GRAPH: Final = Operation(
    name="workflow_runs.get_graph",
    id="get-workflow-run-graph",
    method="GET",
    path="/v1/workflow-runs/{workflowRunID}/graph",
    answer=ModelAnswer(models.WorkflowRunGraph),
    repeat=Repeat.ALWAYS,
)


def get_workflow_run_graph(
    workflow_run_id: str,
) -> Request[models.WorkflowRunGraph]:
    """The run's steps as a graph with live statuses and its critical path."""
    return Request(
        GET_WORKFLOW_RUN_GRAPH,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/graph",
    )


GET_WORKFLOW_RUN_EXPLAIN: Final = Operation(
    name="workflow_runs.get_explain",
    id="get-workflow-run-explain",
    method="GET",
    path="/v1/workflow-runs/{workflowRunID}/explain",
    answer=PageAnswer(models.WorkflowStepDecisionList),
    repeat=Repeat.ALWAYS,
)


def get_workflow_run_explain(
    workflow_run_id: str,
    *,
    step_ref: str | None = None,
    decision_type: models.WorkflowStepDecisionTypeInput | str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.WorkflowStepDecisionList]:
    """The decisions on when and whether steps of a run start, newest first."""
    return Request(
        GET_WORKFLOW_RUN_EXPLAIN,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/explain",
        query_pairs(
            (
                ("step_ref", step_ref),
                ("decision_type", decision_type),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


GET_WORKFLOW_RUN_TIMELINE: Final = Operation(
    name="workflow_runs.get_timeline",
    id="get-workflow-run-timeline",
    method="GET",
    path="/v1/workflow-runs/{workflowRunID}/timeline",
    answer=ModelAnswer(models.WorkflowRunTimeline),
    repeat=Repeat.ALWAYS,
)


def get_workflow_run_timeline(
    workflow_run_id: str,
) -> Request[models.WorkflowRunTimeline]:
    """When each step of a run waited, ran and ended."""
    return Request(
        GET_WORKFLOW_RUN_TIMELINE,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/timeline",
    )


GET_WORKFLOW_RUN_LABELS: Final = Operation(
    name="workflow_runs.list_labels",
    id="get-workflow-run-labels",
    method="GET",
    path="/v1/workflow-runs/{workflowRunID}/labels",
    answer=ModelAnswer(models.WorkflowRunLabels),
    repeat=Repeat.ALWAYS,
)


def get_workflow_run_labels(
    workflow_run_id: str,
) -> Request[models.WorkflowRunLabels]:
    """The labels given when the run was triggered."""
    return Request(
        GET_WORKFLOW_RUN_LABELS,
        f"/v1/workflow-runs/{segment(workflow_run_id, 'workflow_run_id')}/labels",
    )
