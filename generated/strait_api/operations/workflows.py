# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `workflows` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ListAnswer, ModelAnswer, NoAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import workflows as models

LIST_WORKFLOWS: Final = Operation(
    name="workflows.list",
    id="list-workflows",
    method="GET",
    path="/v1/workflows",
    answer=PageAnswer(models.WorkflowList),
    repeat=Repeat.ALWAYS,
)


def list_workflows(
    *,
    tag_key: str | None = None,
    tag_value: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.WorkflowList]:
    """The project's workflows, newest first, without their steps."""
    return Request(
        LIST_WORKFLOWS,
        "/v1/workflows",
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


CREATE_WORKFLOW: Final = Operation(
    name="workflows.create",
    id="create-workflow",
    method="POST",
    path="/v1/workflows",
    answer=ModelAnswer(models.WorkflowDetail),
    repeat=Repeat.NEVER,
)


def create_workflow(
    body: models.CreateWorkflowRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.WorkflowDetail]:
    """Creates a workflow with its steps, as version 1."""
    return Request(
        CREATE_WORKFLOW,
        "/v1/workflows",
        body=json_body(CREATE_WORKFLOW, models.CreateWorkflowRequest, body, fields, required=True),
    )


GET_WORKFLOW: Final = Operation(
    name="workflows.get",
    id="get-workflow",
    method="GET",
    path="/v1/workflows/{workflowID}",
    answer=ModelAnswer(models.WorkflowDetail),
    repeat=Repeat.ALWAYS,
)


def get_workflow(
    workflow_id: str,
) -> Request[models.WorkflowDetail]:
    """One workflow with the steps of its current version."""
    return Request(
        GET_WORKFLOW,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}",
    )


UPDATE_WORKFLOW: Final = Operation(
    name="workflows.update",
    id="update-workflow",
    method="PATCH",
    path="/v1/workflows/{workflowID}",
    answer=ModelAnswer(models.WorkflowUpdateResult),
    repeat=Repeat.NEVER,
)


def update_workflow(
    workflow_id: str, body: models.UpdateWorkflowRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.WorkflowUpdateResult]:
    """Changes a workflow and makes a new version of it."""
    return Request(
        UPDATE_WORKFLOW,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}",
        body=json_body(UPDATE_WORKFLOW, models.UpdateWorkflowRequest, body, fields, required=False),
    )


DELETE_WORKFLOW: Final = Operation(
    name="workflows.delete",
    id="delete-workflow",
    method="DELETE",
    path="/v1/workflows/{workflowID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_workflow(
    workflow_id: str,
) -> Request[None]:
    """Deletes a workflow that has never run."""
    return Request(
        DELETE_WORKFLOW,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}",
    )


CLONE_WORKFLOW: Final = Operation(
    name="workflows.clone",
    id="clone-workflow",
    method="POST",
    path="/v1/workflows/{workflowID}/clone",
    answer=ModelAnswer(models.WorkflowDetail),
    repeat=Repeat.NEVER,
)


def clone_workflow(
    workflow_id: str, body: models.CloneWorkflowRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.WorkflowDetail]:
    """Copies a workflow with its steps and schedule into a new one."""
    return Request(
        CLONE_WORKFLOW,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/clone",
        body=json_body(CLONE_WORKFLOW, models.CloneWorkflowRequest, body, fields, required=False),
    )


DRY_RUN_WORKFLOW: Final = Operation(
    name="workflows.dry_run",
    id="dry-run-workflow",
    method="POST",
    path="/v1/workflows/{workflowID}/dry-run",
    answer=ModelAnswer(models.WorkflowDryRun),
    repeat=Repeat.NEVER,
)


def dry_run_workflow(
    workflow_id: str, body: models.DryRunWorkflowRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.WorkflowDryRun]:
    """Checks steps as on creation, without storing anything."""
    return Request(
        DRY_RUN_WORKFLOW,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/dry-run",
        body=json_body(DRY_RUN_WORKFLOW, models.DryRunWorkflowRequest, body, fields, required=True),
    )


PLAN_WORKFLOW: Final = Operation(
    name="workflows.plan",
    id="plan-workflow",
    method="POST",
    path="/v1/workflows/{workflowID}/plan",
    answer=ModelAnswer(models.WorkflowPlan),
    repeat=Repeat.NEVER,
)


def plan_workflow(
    workflow_id: str, body: models.WorkflowPlanRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.WorkflowPlan]:
    """The order in which the steps would run, with step overrides applied."""
    return Request(
        PLAN_WORKFLOW,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/plan",
        body=json_body(PLAN_WORKFLOW, models.WorkflowPlanRequest, body, fields, required=False),
    )


SIMULATE_WORKFLOW: Final = Operation(
    name="workflows.simulate",
    id="simulate-workflow",
    method="POST",
    path="/v1/workflows/{workflowID}/simulate",
    answer=ModelAnswer(models.WorkflowSimulation),
    repeat=Repeat.NEVER,
)


def simulate_workflow(
    workflow_id: str,
) -> Request[models.WorkflowSimulation]:
    """The predicted order of the workflow's steps, without overrides."""
    return Request(
        SIMULATE_WORKFLOW,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/simulate",
    )


TRIGGER_WORKFLOW: Final = Operation(
    name="workflows.trigger",
    id="trigger-workflow",
    method="POST",
    path="/v1/workflows/{workflowID}/trigger",
    answer=ModelAnswer(models.WorkflowRun),
    repeat=Repeat.NEVER,
)


def trigger_workflow(
    workflow_id: str, body: models.TriggerWorkflowRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.WorkflowRun]:
    """Starts a run of the workflow."""
    return Request(
        TRIGGER_WORKFLOW,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/trigger",
        body=json_body(TRIGGER_WORKFLOW, models.TriggerWorkflowRequest, body, fields, required=False),
    )


GET_WORKFLOW_GRAPH: Final = Operation(
    name="workflows.get_graph",
    id="get-workflow-graph",
    method="GET",
    path="/v1/workflows/{workflowID}/graph",
    answer=ModelAnswer(models.WorkflowGraph),
    repeat=Repeat.ALWAYS,
)


def get_workflow_graph(
    workflow_id: str,
    *,
    format: models.WorkflowGraphFormatInput | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.WorkflowGraph]:
    """The workflow's steps as a graph, as JSON or in the DOT language."""
    return Request(
        GET_WORKFLOW_GRAPH,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/graph",
        query_pairs((("format", format),), query),
    )


LIST_WORKFLOW_RUNS_BY_WORKFLOW: Final = Operation(
    name="workflows.list_runs",
    id="list-workflow-runs-by-workflow",
    method="GET",
    path="/v1/workflows/{workflowID}/runs",
    answer=PageAnswer(models.WorkflowRunList),
    repeat=Repeat.ALWAYS,
)


def list_workflow_runs_by_workflow(
    workflow_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.WorkflowRunList]:
    """The runs of one workflow, newest first."""
    return Request(
        LIST_WORKFLOW_RUNS_BY_WORKFLOW,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/runs",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


LIST_WORKFLOW_VERSIONS: Final = Operation(
    name="workflows.list_versions",
    id="list-workflow-versions",
    method="GET",
    path="/v1/workflows/{workflowID}/versions",
    answer=ListAnswer(models.WorkflowVersion),
    repeat=Repeat.ALWAYS,
)


def list_workflow_versions(
    workflow_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[list[models.WorkflowVersion]]:
    """The versions of a workflow, newest first, including the current one."""
    return Request(
        LIST_WORKFLOW_VERSIONS,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/versions",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


GET_WORKFLOW_VERSION: Final = Operation(
    name="workflows.get_version",
    id="get-workflow-version",
    method="GET",
    path="/v1/workflows/{workflowID}/versions/{versionID}",
    answer=ModelAnswer(models.WorkflowVersion),
    repeat=Repeat.ALWAYS,
)


def get_workflow_version(
    workflow_id: str,
    version_id: str,
) -> Request[models.WorkflowVersion]:
    """One version of a workflow, without its steps."""
    return Request(
        GET_WORKFLOW_VERSION,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/versions/{segment(version_id, 'version_id')}",
    )


DIFF_WORKFLOW_VERSIONS: Final = Operation(
    name="workflows.get_diff",
    id="diff-workflow-versions",
    method="GET",
    path="/v1/workflows/{workflowID}/versions/{fromVersionID}/diff/{toVersionID}",
    answer=ModelAnswer(models.WorkflowVersionDiff),
    repeat=Repeat.ALWAYS,
)


def diff_workflow_versions(
    workflow_id: str,
    from_version_id: str,
    to_version_id: str,
) -> Request[models.WorkflowVersionDiff]:
    """Which steps one version has more or fewer than another."""
    return Request(
        DIFF_WORKFLOW_VERSIONS,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/versions/{segment(from_version_id, 'from_version_id')}/diff/{segment(to_version_id, 'to_version_id')}",
    )


LIST_WORKFLOW_VERSION_STEPS: Final = Operation(
    name="workflows.list_steps_by_version",
    id="list-workflow-version-steps",
    method="GET",
    path="/v1/workflows/{workflowID}/versions/{versionID}/steps",
    answer=ListAnswer(models.WorkflowStep),
    repeat=Repeat.ALWAYS,
)


def list_workflow_version_steps(
    workflow_id: str,
    version_id: str,
) -> Request[list[models.WorkflowStep]]:
    """The steps of one version of a workflow."""
    return Request(
        LIST_WORKFLOW_VERSION_STEPS,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/versions/{segment(version_id, 'version_id')}/steps",
    )


GET_WORKFLOW_POLICY: Final = Operation(
    name="workflows.get_policy",
    id="get-workflow-policy",
    method="GET",
    path="/v1/workflow-policies/{projectID}",
    answer=ModelAnswer(models.WorkflowPolicy),
    repeat=Repeat.ALWAYS,
)


def get_workflow_policy(
    project_id: str,
) -> Request[models.WorkflowPolicy]:
    """The limits a project sets for its workflows."""
    return Request(
        GET_WORKFLOW_POLICY,
        f"/v1/workflow-policies/{segment(project_id, 'project_id')}",
    )


UPSERT_WORKFLOW_POLICY: Final = Operation(
    name="workflows.upsert_policy",
    id="upsert-workflow-policy",
    method="PUT",
    path="/v1/workflow-policies/{projectID}",
    answer=ModelAnswer(models.WorkflowPolicy),
    repeat=Repeat.ALWAYS,
)


def upsert_workflow_policy(
    project_id: str, body: models.UpsertWorkflowPolicyRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.WorkflowPolicy]:
    """Sets the limits for a project's workflows, replacing earlier ones."""
    return Request(
        UPSERT_WORKFLOW_POLICY,
        f"/v1/workflow-policies/{segment(project_id, 'project_id')}",
        body=json_body(
            UPSERT_WORKFLOW_POLICY, models.UpsertWorkflowPolicyRequest, body, fields, required=False
        ),
    )


GET_WORKFLOW_VERSION_IMPACT: Final = Operation(
    name="workflows.get_impact",
    id="get-workflow-version-impact",
    method="GET",
    path="/v1/workflows/{workflowID}/versions/{versionID}/impact",
    answer=ModelAnswer(models.WorkflowVersionImpact),
    repeat=Repeat.ALWAYS,
)


def get_workflow_version_impact(
    workflow_id: str,
    version_id: str,
) -> Request[models.WorkflowVersionImpact]:
    """How many recent runs of the workflow used one version."""
    return Request(
        GET_WORKFLOW_VERSION_IMPACT,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/versions/{segment(version_id, 'version_id')}/impact",
    )


GET_ACTIVE_VERSIONS: Final = Operation(
    name="workflows.get_active_versions",
    id="get-active-versions",
    method="GET",
    path="/v1/workflows/{workflowID}/active-versions",
    answer=ModelAnswer(models.WorkflowActiveVersions),
    repeat=Repeat.ALWAYS,
)


def get_active_versions(
    workflow_id: str,
) -> Request[models.WorkflowActiveVersions]:
    """The versions of a workflow that have unfinished runs, with their numbers."""
    return Request(
        GET_ACTIVE_VERSIONS,
        f"/v1/workflows/{segment(workflow_id, 'workflow_id')}/active-versions",
    )
