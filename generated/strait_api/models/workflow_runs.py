# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `workflow_runs` service."""

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from strait._core.model import Items, OpenEnum, RequestModel, ResultModel, Table, Timestamp
from strait_api.models.shared import StepRunStatus, WorkflowRunStatus, WorkflowStepType


class WorkflowStepRun(ResultModel):
    """One step of one workflow run."""

    id: str
    """UUIDv7 unless noted otherwise."""
    attempt: int
    """Attempt of the step, 1 on the first; attempts of the job are counted on its run."""
    created_at: Timestamp
    """When the object was made."""
    deps_completed: int
    """How many of those are done so far."""
    deps_required: int
    """Number of steps it depends on."""
    status: StepRunStatus
    step_ref: str
    """Name of the step within its workflow."""
    workflow_run_id: str
    """ID of the workflow run."""
    workflow_step_id: str
    """Id of the step in the workflow's definition."""
    error: str | None = None
    """Why the step failed, or the reason it was skipped by a caller."""
    finished_at: Timestamp | None = None
    """Absent until it has ended."""
    job_run_id: str | None = None
    """Id of the job's run; only for job steps that have started."""
    output: Any = None
    """Output of the step: the event's payload for `wait_for_event`, `slept_for_secs` and `completed_at`
    for `sleep`, outputs by child step for `sub_workflow`, the given result after a forced
    completion. Servers of March 2026 leave it empty for job steps; read the result of the job run
    instead.
    """
    started_at: Timestamp | None = None
    """Absent until it starts."""


class WorkflowStepRunList(ResultModel):
    """A page of step runs, oldest first; only the first page is reliable."""

    data: Items[WorkflowStepRun]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class ApproveWorkflowStepRequest(RequestModel):
    """Body of an approval; nothing in it has an effect, leave it out."""

    approver: str | None = None
    """Ignored: the approver is the caller."""


class ApprovalStatus(OpenEnum):
    """Where an approval stands. `pending`: nobody has decided. `approved`: an approver agreed.
    `rejected`: the step was skipped. `timed_out`: nobody decided in time.
    """

    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    TIMED_OUT = "timed_out"


class WorkflowStepApproval(ResultModel):
    """The approval an approval step waits for."""

    id: str
    """`approval:<step run id>`."""
    approvers: Items[str]
    """Who may approve; API keys as `apikey:<key id>`."""
    requested_at: Timestamp
    status: ApprovalStatus
    workflow_run_id: str
    """ID of the workflow run."""
    workflow_step_run_id: str
    approved_at: Timestamp | None = None
    approved_by: str | None = None
    """Who approved."""
    error: str | None = None
    """Why the approval ended without agreement."""
    expires_at: Timestamp | None = None
    """When the approval times out; absent when the step has no approval timeout."""


class WorkflowStepApprovalResult(ResultModel):
    """The approval and the step after a caller approved."""

    approval: WorkflowStepApproval
    step_run: WorkflowStepRun


class WorkflowStepRunResult(ResultModel):
    """The step run after a caller changed it."""

    step_run: WorkflowStepRun


class SkipStepRequest(RequestModel):
    """Why a step is skipped; the body may be left out."""

    reason: str | None = None
    """Text stored as the step's error."""


class ForceCompleteStepRequest(RequestModel):
    """Output for the step; the body may be left out."""

    result: Any = None
    """Any JSON to take as the step's output, which dependents get in `parent_outputs`; default none."""


class ReplayWorkflowSubtreeResponse(ResultModel):
    """How many steps a subtree replay reset. Servers of March 2026 never send it."""

    reset_steps: int
    """Number of steps that were reset."""


class BulkCancelWorkflowRunsRequest(RequestModel):
    """The workflow runs to cancel."""

    workflow_run_ids: list[str] = Field(min_length=1, max_length=100)
    """1 to 100 ids of workflow runs."""


class BulkCancelWorkflowRunsResponse(ResultModel):
    """What a bulk cancel did."""

    canceled: int
    """Number of runs that were canceled."""
    workflow_run_ids: Items[str]
    """Ids of the runs that were canceled; null when there were none."""


class BulkReplayWorkflowRunsRequest(RequestModel):
    """The ended workflow runs to retry."""

    workflow_run_ids: list[str] = Field(min_length=1, max_length=100)
    """1 to 100 ids of workflow runs."""


class WorkflowGraphEdge(ResultModel):
    """A dependency between two steps: `to` starts after `from` has ended."""

    from_: str = Field(alias="from")
    """`step_ref` of the step that comes first."""
    to: str
    """`step_ref` of the step that depends on it."""


class WorkflowRunGraphNode(ResultModel):
    """One step of a workflow run in its graph."""

    attempt: int
    """Attempt of the step, 1 on the first."""
    status: StepRunStatus
    """Status of the step; empty for a step that has no step run."""
    step_ref: str
    """Name of the step within its workflow."""
    type: WorkflowStepType
    depends_on: Items[str] = Field(default_factory=list)
    """`step_ref`s this step waits for; absent for a root."""
    duration_ms: int | None = None
    """Milliseconds from start to end; absent until the step has run."""
    finished_at: Timestamp | None = None
    """Absent until it has ended."""
    started_at: Timestamp | None = None
    """Absent until it starts."""


class WorkflowRunGraph(ResultModel):
    """The steps of a workflow run as a graph."""

    critical_path: Items[str]
    """`step_ref`s of the longest chain of dependent steps in order; null when the run has no steps."""
    critical_path_estimate_ms: int
    """Estimated milliseconds the critical path takes."""
    critical_path_remaining_ms: int
    """Estimated milliseconds left on it; always equal to the estimate on servers of March 2026, even
    after the run has ended.
    """
    edges: Items[WorkflowGraphEdge]
    nodes: Items[WorkflowRunGraphNode]
    roots: Items[str]
    """`step_ref`s of the steps without dependencies."""
    runnable: Items[str]
    """`step_ref`s of the unfinished steps whose dependencies are met, also those already waiting for an
    event or approval.
    """
    version: int
    """Number of the workflow version the run follows."""
    workflow_id: str
    """ID of the workflow."""
    workflow_run_id: str
    """ID of the workflow run."""


class WorkflowStepDecisionType(OpenEnum):
    """What a decision on a step was about. `scheduler`: the run's limit of parallel steps.
    `concurrency`: another step holds the same concurrency key. `resource`: the quota of the step's
    resource class is used up. `condition`: the step's condition.
    """

    SCHEDULER = "scheduler"
    CONCURRENCY = "concurrency"
    RESOURCE = "resource"
    CONDITION = "condition"


if TYPE_CHECKING:
    WorkflowStepDecisionTypeInput = (
        WorkflowStepDecisionType | Literal["scheduler", "concurrency", "resource", "condition"]
    )
else:
    WorkflowStepDecisionTypeInput = WorkflowStepDecisionType


class WorkflowStepDecision(ResultModel):
    """One decision of the server on a step: why it was held back or skipped."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    decision: str
    """What was decided, such as `skip`."""
    decision_type: WorkflowStepDecisionType
    explanation: str
    """The reason in words, such as `condition evaluated to false`."""
    step_ref: str
    """Name of the step within its workflow."""
    step_run_id: str
    workflow_run_id: str
    """ID of the workflow run."""
    details: Any = None
    """The facts behind it as JSON; for a condition the condition itself."""


class WorkflowStepDecisionList(ResultModel):
    """A page of step decisions, newest first."""

    data: Items[WorkflowStepDecision]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class WorkflowRunTimelineStep(ResultModel):
    """One step in the timeline of a workflow run."""

    duration_ms: int
    """Milliseconds the step ran; 0 when it has not run."""
    on_critical_path: bool
    """Whether the step is on the chain that decides how long the run takes."""
    status: StepRunStatus
    step_ref: str
    """Name of the step within its workflow."""
    step_run_id: str
    wait_ms: int
    """Milliseconds between the end of its last dependency and its start."""
    finished_at: Timestamp | None = None
    """Absent until it has ended."""
    parallel_with: Items[str] = Field(default_factory=list)
    """`step_ref`s of the steps that ran at the same time; absent when there were none."""
    started_at: Timestamp | None = None
    """Absent until it starts."""


class WorkflowRunTimeline(ResultModel):
    """The course of a workflow run in time."""

    status: WorkflowRunStatus
    steps: Items[WorkflowRunTimelineStep]
    total_ms: int
    """Milliseconds from the start to the end, or until now while the run goes on."""
    workflow_run_id: str
    """ID of the workflow run."""
    finished_at: Timestamp | None = None
    """Absent until it has ended."""
    started_at: Timestamp | None = None
    """Absent until it starts."""


class WorkflowRunLabels(ResultModel):
    """Labels of a workflow run."""

    labels: Table[str]
    """Text by label; empty when there are none."""
