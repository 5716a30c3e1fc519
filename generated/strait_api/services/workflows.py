# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `workflows` service, for Client and AsyncClient."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, overload

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import shared as shared_models
from strait_api.models import workflow_runs as workflow_runs_models
from strait_api.models import workflows as models
from strait_api.operations import workflow_runs as workflow_runs_operations
from strait_api.operations import workflows as operations


class Workflows(Service):
    """Workflow definitions: graphs of steps that run jobs, wait for approvals or events, sleep or run
    other workflows. Create, check and version them, trigger runs, and set a project's policy for
    them.
    """

    __slots__ = ()

    def list(
        self,
        *,
        tag_key: str | None = None,
        tag_value: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.Workflow]:
        """The project's workflows, newest first, without their steps.

        Parameters:
            tag_key: Keep only workflows with this tag.
            tag_value: Keep only workflows whose tag `tag_key` has this value; has no effect without
                `tag_key`.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/workflows`, scope `workflows:read`.
        """
        return self._page(
            operations.list_workflows(
                tag_key=tag_key, tag_value=tag_value, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create(
        self,
        body: models.CreateWorkflowRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDetail: ...
    @overload
    def create(
        self,
        *,
        name: str,
        project_id: str,
        slug: str,
        cron: str | None = None,
        cron_timezone: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        max_concurrent_runs: int | None = None,
        max_parallel_steps: int | None = None,
        skip_if_running: bool | None = None,
        steps: Sequence[models.WorkflowStepRequest | Mapping[str, Any]] | None = None,
        tags: Mapping[str, str] | None = None,
        timeout_secs: int | None = None,
        version_policy: shared_models.VersionPolicyInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDetail: ...
    def create(
        self,
        body: models.CreateWorkflowRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowDetail:
        """Creates a workflow with its steps, as version 1.

        400 for missing fields, a bad cron expression or time zone, bad tags, more than 1000 steps, a
        duplicate `step_ref`, an unknown or circular dependency, a step that lacks what its type needs,
        or a breach of the project's workflow policy. Unknown values of `step_type`, `on_failure` or
        `retry_backoff` and the content of conditions are not checked here and break the run later.

        A slug that is taken, or a step whose job does not exist, answers 500. A workflow without steps
        can be created but not triggered.

        Parameters:
            project_id: Project of the workflow; taken as it stands, also when it differs from the key's
                project.
            slug: Short name, unique within the project; a taken one answers 500.
            cron: Schedule of 5 fields, or a descriptor such as `@daily`; runs get no payload. Servers of
                March 2026 read schedules only when they start, so a new one takes effect after the next
                restart.
            cron_timezone: IANA time zone the schedule is read in.
            enabled: Whether it can be triggered; default true.
            max_concurrent_runs: Runs in status `running` at which triggering is refused with 500; 0 or
                left out = no limit.
            max_parallel_steps: Steps of one run that may run at the same time, at least 0; 0 or left out =
                no limit.
            skip_if_running: Whether the schedule passes over a time while a run is in status `running`;
                default false.
            steps: Up to 1000 steps. None is allowed, but such a workflow cannot be triggered.
            tags: Up to 20 tags, copied to each run: keys 1 to 64 bytes, values up to 256 bytes.
            timeout_secs: Seconds a run may take before it ends as `timed_out`, checked about every 30 s; 0
                or left out = no limit.
            version_policy: Default `pin`. A run keeps the definition it started with in any case.

        Calls `POST /v1/workflows`, scope `workflows:write`.
        """
        return self._send(
            operations.create_workflow(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get(
        self,
        workflow_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDetail:
        """One workflow with the steps of its current version.

        404 for an unknown id.

        Parameters:
            workflow_id: ID of the workflow.

        Calls `GET /v1/workflows/{workflowID}`, scope `workflows:read`.
        """
        return self._send(
            operations.get_workflow(workflow_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def update(
        self,
        workflow_id: str,
        body: models.UpdateWorkflowRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowUpdateResult: ...
    @overload
    def update(
        self,
        workflow_id: str,
        *,
        backwards_compatible: bool = ...,
        cron: str = ...,
        cron_timezone: str = ...,
        description: str = ...,
        enabled: bool = ...,
        max_concurrent_runs: int = ...,
        max_parallel_steps: int = ...,
        name: str = ...,
        skip_if_running: bool = ...,
        slug: str = ...,
        steps: Sequence[models.WorkflowStepRequest | Mapping[str, Any]] = ...,
        tags: Mapping[str, str] = ...,
        timeout_secs: int = ...,
        version_policy: shared_models.VersionPolicyInput = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowUpdateResult: ...
    def update(
        self,
        workflow_id: str,
        body: models.UpdateWorkflowRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowUpdateResult:
        """Changes a workflow and makes a new version of it.

        Fields left out keep their values. Every update makes a new version, even an empty one. Runs that
        are under way keep the definition they started with; the answer counts them.

        `steps` replaces all steps, but every existing `step_ref` must stay (400): disable a step by
        `step_overrides` when triggering instead. On servers of March 2026 sending `steps` answers 500
        once the workflow has had a run; clone it or create a new one then.

        400 also for what creation refuses, 404 for an unknown id.

        Parameters:
            workflow_id: ID of the workflow.
            backwards_compatible: Marks the new version as compatible with the one before it.
            cron: Schedule of 5 fields or a descriptor such as `@daily`; empty = none. Takes effect when
                the server restarts.
            cron_timezone: IANA time zone the schedule is read in.
            enabled: False: triggering answers 409.
            max_concurrent_runs: Runs in status `running` at which triggering is refused with 500; 0 = no
                limit.
            max_parallel_steps: Steps of one run that may run at the same time, at least 0; 0 = no limit.
            skip_if_running: Whether the schedule passes over a time while a run is in status `running`.
            slug: Unique within the project.
            steps: All steps of the new version, up to 1000; every existing `step_ref` must be among them.
                Answers 500 once the workflow has had a run, on servers of March 2026.
            tags: All tags from now on, up to 20: keys 1 to 64 bytes, values up to 256 bytes.
            timeout_secs: Seconds a run may take before it ends as `timed_out`; 0 = no limit.
            version_policy: A run keeps the definition it started with in any case.

        Calls `PATCH /v1/workflows/{workflowID}`, scope `workflows:write`.
        """
        return self._send(
            operations.update_workflow(workflow_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete(
        self,
        workflow_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Deletes a workflow that has never run.

        A workflow that has runs answers 500. An unknown id answers 204 like a deleted one.

        Parameters:
            workflow_id: ID of the workflow.

        Calls `DELETE /v1/workflows/{workflowID}`, scope `workflows:write`.
        """
        return self._send(
            operations.delete_workflow(workflow_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def clone(
        self,
        workflow_id: str,
        body: models.CloneWorkflowRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDetail: ...
    @overload
    def clone(
        self,
        workflow_id: str,
        *,
        name: str | None = None,
        project_id: str | None = None,
        slug: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDetail: ...
    def clone(
        self,
        workflow_id: str,
        body: models.CloneWorkflowRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowDetail:
        """Copies a workflow with its steps and schedule into a new one.

        The copy starts at version 1 and keeps the cron schedule.

        A slug that is taken answers 500, so clone twice only with different slugs. 404 for an unknown
        id.

        Parameters:
            workflow_id: ID of the workflow.
            name: Default the original's name followed by ` (copy)`.
            project_id: Project of the copy; default the original's.
            slug: Unique within the project; default the original's slug followed by `-copy`.

        Calls `POST /v1/workflows/{workflowID}/clone`, scope `workflows:write`.
        """
        return self._send(
            operations.clone_workflow(workflow_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def dry_run(
        self,
        workflow_id: str,
        body: models.DryRunWorkflowRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDryRun: ...
    @overload
    def dry_run(
        self,
        workflow_id: str,
        *,
        steps: Sequence[models.WorkflowStepRequest | Mapping[str, Any]],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDryRun: ...
    def dry_run(
        self,
        workflow_id: str,
        body: models.DryRunWorkflowRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowDryRun:
        """Checks steps as on creation, without storing anything.

        An empty list of steps checks the stored steps of the workflow. What is wrong is told by a 400,
        as is a body without `steps`.

        Parameters:
            workflow_id: ID of the workflow.
            steps: Up to 1000 steps; required, but an empty list checks the workflow's stored steps.

        Calls `POST /v1/workflows/{workflowID}/dry-run`, scope `workflows:read`.
        """
        return self._send(
            operations.dry_run_workflow(workflow_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def plan(
        self,
        workflow_id: str,
        body: models.WorkflowPlanRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowPlan: ...
    @overload
    def plan(
        self,
        workflow_id: str,
        *,
        step_overrides: Sequence[models.StepOverride | Mapping[str, Any]] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowPlan: ...
    def plan(
        self,
        workflow_id: str,
        body: models.WorkflowPlanRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowPlan:
        """The order in which the steps would run, with step overrides applied.

        Nothing is started. Ties are ordered by `step_ref`. An unknown workflow answers 500.

        Parameters:
            workflow_id: ID of the workflow.
            step_overrides: Steps to leave out of the plan.

        Calls `POST /v1/workflows/{workflowID}/plan`, scope `workflows:read`.
        """
        return self._send(
            operations.plan_workflow(workflow_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def simulate(
        self,
        workflow_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowSimulation:
        """The predicted order of the workflow's steps, without overrides.

        Nothing is started. 404 for an unknown id.

        Parameters:
            workflow_id: ID of the workflow.

        Calls `POST /v1/workflows/{workflowID}/simulate`, scope `workflows:read`.
        """
        return self._send(
            operations.simulate_workflow(workflow_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def trigger(
        self,
        workflow_id: str,
        body: models.TriggerWorkflowRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowRun: ...
    @overload
    def trigger(
        self,
        workflow_id: str,
        *,
        labels: Mapping[str, str] | None = None,
        payload: Any = None,
        project_id: str | None = None,
        step_overrides: Sequence[models.StepOverride | Mapping[str, Any]] | None = None,
        tags: Mapping[str, str] | None = None,
        triggered_by: shared_models.TriggerTypeInput | str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowRun: ...
    def trigger(
        self,
        workflow_id: str,
        body: models.TriggerWorkflowRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowRun:
        """Starts a run of the workflow.

        Answers 201 with the run, already in status `running`. There is no idempotency: an idempotency
        key header is ignored and a repeated call starts a second run.

        409 when the workflow is disabled or breaks the project's workflow policy, 400 for bad tags, 404
        for an unknown id. 500 `failed to trigger workflow` when `max_concurrent_runs` runs are running,
        the workflow has no steps, an override names an unknown step, or `project_id` is not the
        workflow's.

        On servers of March 2026 the first run of a version that uses overrides fixes the set of steps
        for later runs of that version.

        Parameters:
            workflow_id: ID of the workflow.
            labels: Free text by key, readable with the run's labels operation; not carried over by a
                retry.
            payload: Any JSON for the run. An object is merged into the payload of each job and
                sub-workflow step, and fills the `{{a.b}}` placeholders of the steps.
            project_id: Must be the workflow's project when given; another one answers 500.
            step_overrides: Steps to leave out of this run.
            tags: Up to 20 tags, added to the workflow's own: keys 1 to 64 bytes, values up to 256 bytes.
                Runs can be listed by them.
            triggered_by: Free text for who or what started the run; default `manual`.

        Calls `POST /v1/workflows/{workflowID}/trigger`, scope `workflows:trigger`.
        """
        return self._send(
            operations.trigger_workflow(workflow_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_graph(
        self,
        workflow_id: str,
        *,
        format: models.WorkflowGraphFormatInput | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowGraph:
        """The workflow's steps as a graph, as JSON or in the DOT language.

        An unknown workflow gives a graph without roots, not 404.

        Parameters:
            workflow_id: ID of the workflow.
            format: `json` (default) fills `adjacency`, `dot` fills `dot`.

        Calls `GET /v1/workflows/{workflowID}/graph`, scope `workflows:read`.
        """
        return self._send(
            operations.get_workflow_graph(workflow_id, format=format, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_runs(
        self,
        workflow_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.WorkflowRun]:
        """The runs of one workflow, newest first.

        An unknown workflow gives an empty page, not 404.

        Parameters:
            workflow_id: ID of the workflow.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/workflows/{workflowID}/runs`, scope `workflows:read`.
        """
        return self._page(
            operations.list_workflow_runs_by_workflow(workflow_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_versions(
        self,
        workflow_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.WorkflowVersion]:
        """The versions of a workflow, newest first, including the current one.

        A plain list without pages: at most `limit` versions, so only the 100 newest can be listed. An
        unknown workflow gives an empty list.

        Parameters:
            workflow_id: ID of the workflow.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: Checked for its format but without effect.

        Calls `GET /v1/workflows/{workflowID}/versions`, scope `workflows:read`.
        """
        return self._send(
            operations.list_workflow_versions(workflow_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_version(
        self,
        workflow_id: str,
        version_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowVersion:
        """One version of a workflow, without its steps.

        404 when the workflow has no such version.

        Parameters:
            workflow_id: ID of the workflow.
            version_id: `version_id` of the version (`ver_...`); its `id` or number answers 404.

        Calls `GET /v1/workflows/{workflowID}/versions/{versionID}`, scope `workflows:read`.
        """
        return self._send(
            operations.get_workflow_version(workflow_id, version_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_diff(
        self,
        workflow_id: str,
        from_version_id: str,
        to_version_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowVersionDiff:
        """Which steps one version has more or fewer than another.

        Compares `step_ref`s only, not what the steps do. 404 when either version is unknown.

        Parameters:
            workflow_id: ID of the workflow.
            from_version_id: `version_id` (`ver_...`) of the version to compare from.
            to_version_id: `version_id` (`ver_...`) of the version to compare to.

        Calls `GET /v1/workflows/{workflowID}/versions/{fromVersionID}/diff/{toVersionID}`, scope
        `workflows:read`.
        """
        return self._send(
            operations.diff_workflow_versions(workflow_id, from_version_id, to_version_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_steps_by_version(
        self,
        workflow_id: str,
        version_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.WorkflowStep]:
        """The steps of one version of a workflow.

        A plain list without pages. 404 when the workflow has no such version.

        Parameters:
            workflow_id: ID of the workflow.
            version_id: `version_id` of the version (`ver_...`); its `id` or number answers 404.

        Calls `GET /v1/workflows/{workflowID}/versions/{versionID}/steps`, scope `workflows:read`.
        """
        return self._send(
            operations.list_workflow_version_steps(workflow_id, version_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_policy(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowPolicy:
        """The limits a project sets for its workflows.

        404 when the project has no policy.

        Parameters:
            project_id: Id of the project, not of the policy.

        Calls `GET /v1/workflow-policies/{projectID}`, scope `workflows:read`.
        """
        return self._send(
            operations.get_workflow_policy(project_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def upsert_policy(
        self,
        project_id: str,
        body: models.UpsertWorkflowPolicyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowPolicy: ...
    @overload
    def upsert_policy(
        self,
        project_id: str,
        *,
        forbidden_step_types: Sequence[shared_models.WorkflowStepTypeInput | str] | None = None,
        max_depth: int | None = None,
        max_fan_out: int | None = None,
        require_approval_for_deploy: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowPolicy: ...
    def upsert_policy(
        self,
        project_id: str,
        body: models.UpsertWorkflowPolicyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowPolicy:
        """Sets the limits for a project's workflows, replacing earlier ones.

        All four fields are replaced: what is left out becomes 0, false or empty. From then on a workflow
        that breaks the policy is refused on creation and update (400) and on triggering (409). The
        project need not exist.

        Parameters:
            project_id: Id of the project, not of the policy.
            forbidden_step_types: Step types no workflow may use.
            max_depth: Most steps in a chain of dependencies; 0 = no limit.
            max_fan_out: Most steps that may branch off one step; 0 = no limit.
            require_approval_for_deploy: True: a workflow with a job step whose `step_ref` contains
                `deploy` or `release` needs an approval step.

        Calls `PUT /v1/workflow-policies/{projectID}`, scope `workflows:write`.
        """
        return self._send(
            operations.upsert_workflow_policy(project_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_impact(
        self,
        workflow_id: str,
        version_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowVersionImpact:
        """How many recent runs of the workflow used one version.

        Looks at the last 500 runs of the workflow. 404 when it has no such version.

        Parameters:
            workflow_id: ID of the workflow.
            version_id: `version_id` of the version (`ver_...`); its `id` or number answers 404.

        Calls `GET /v1/workflows/{workflowID}/versions/{versionID}/impact`, scope `workflows:read`.
        """
        return self._send(
            operations.get_workflow_version_impact(workflow_id, version_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_active_versions(
        self,
        workflow_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowActiveVersions:
        """The versions of a workflow that have unfinished runs, with their numbers.

        An unknown workflow is answered like one without unfinished runs.

        Parameters:
            workflow_id: ID of the workflow.

        Calls `GET /v1/workflows/{workflowID}/active-versions`, scope `workflows:read`.
        """
        return self._send(
            operations.get_active_versions(workflow_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get_graph_by_workflow_id(
        self,
        workflow_id: str,
        *,
        format: models.WorkflowGraphFormatInput | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowGraph:
        """The workflow's steps as a graph, as JSON or in the DOT language.

        An unknown workflow gives a graph without roots, not 404.

        The same as `workflows.get_graph`, kept for scripts of 0.1. The route it called in 0.1 never
        existed; the graph is one operation.

        Parameters:
            workflow_id: ID of the workflow.
            format: `json` (default) fills `adjacency`, `dot` fills `dot`.

        Calls `GET /v1/workflows/{workflowID}/graph`, scope `workflows:read`.
        """
        return self._send(
            operations.get_workflow_graph(workflow_id, format=format, query=query),
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
        decision_type: workflow_runs_models.WorkflowStepDecisionTypeInput | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[workflow_runs_models.WorkflowStepDecision]:
        """The decisions on when and whether steps of a run start, newest first.

        There is one entry for each time a step was held back or skipped; a step that just started leaves
        none. An unknown run gives an empty page, not 404.

        The same as `workflow_runs.get_explain`, kept for scripts of 0.1. The route it called in 0.1 never
        existed; runs of workflows are explained by their own id.

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
            workflow_runs_operations.get_workflow_run_explain(
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

    def list_labels(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflow_runs_models.WorkflowRunLabels:
        """The labels given when the run was triggered.

        An unknown run gives no labels, not 404. A retried run does not take over the labels.

        The same as `workflow_runs.list_labels`, kept for scripts of 0.1. The route it called in 0.1 never
        existed; labels belong to runs of workflows, so it takes their id.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `GET /v1/workflow-runs/{workflowRunID}/labels`, scope `workflows:read`.
        """
        return self._send(
            workflow_runs_operations.get_workflow_run_labels(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )


class AsyncWorkflows(AsyncService):
    """Workflow definitions: graphs of steps that run jobs, wait for approvals or events, sleep or run
    other workflows. Create, check and version them, trigger runs, and set a project's policy for
    them.
    """

    __slots__ = ()

    def list(
        self,
        *,
        tag_key: str | None = None,
        tag_value: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.Workflow]:
        """The project's workflows, newest first, without their steps.

        Parameters:
            tag_key: Keep only workflows with this tag.
            tag_value: Keep only workflows whose tag `tag_key` has this value; has no effect without
                `tag_key`.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/workflows`, scope `workflows:read`.
        """
        return self._pages(
            operations.list_workflows(
                tag_key=tag_key, tag_value=tag_value, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create(
        self,
        body: models.CreateWorkflowRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDetail: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        project_id: str,
        slug: str,
        cron: str | None = None,
        cron_timezone: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        max_concurrent_runs: int | None = None,
        max_parallel_steps: int | None = None,
        skip_if_running: bool | None = None,
        steps: Sequence[models.WorkflowStepRequest | Mapping[str, Any]] | None = None,
        tags: Mapping[str, str] | None = None,
        timeout_secs: int | None = None,
        version_policy: shared_models.VersionPolicyInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDetail: ...
    async def create(
        self,
        body: models.CreateWorkflowRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowDetail:
        """Creates a workflow with its steps, as version 1.

        400 for missing fields, a bad cron expression or time zone, bad tags, more than 1000 steps, a
        duplicate `step_ref`, an unknown or circular dependency, a step that lacks what its type needs,
        or a breach of the project's workflow policy. Unknown values of `step_type`, `on_failure` or
        `retry_backoff` and the content of conditions are not checked here and break the run later.

        A slug that is taken, or a step whose job does not exist, answers 500. A workflow without steps
        can be created but not triggered.

        Parameters:
            project_id: Project of the workflow; taken as it stands, also when it differs from the key's
                project.
            slug: Short name, unique within the project; a taken one answers 500.
            cron: Schedule of 5 fields, or a descriptor such as `@daily`; runs get no payload. Servers of
                March 2026 read schedules only when they start, so a new one takes effect after the next
                restart.
            cron_timezone: IANA time zone the schedule is read in.
            enabled: Whether it can be triggered; default true.
            max_concurrent_runs: Runs in status `running` at which triggering is refused with 500; 0 or
                left out = no limit.
            max_parallel_steps: Steps of one run that may run at the same time, at least 0; 0 or left out =
                no limit.
            skip_if_running: Whether the schedule passes over a time while a run is in status `running`;
                default false.
            steps: Up to 1000 steps. None is allowed, but such a workflow cannot be triggered.
            tags: Up to 20 tags, copied to each run: keys 1 to 64 bytes, values up to 256 bytes.
            timeout_secs: Seconds a run may take before it ends as `timed_out`, checked about every 30 s; 0
                or left out = no limit.
            version_policy: Default `pin`. A run keeps the definition it started with in any case.

        Calls `POST /v1/workflows`, scope `workflows:write`.
        """
        return await self._send(
            operations.create_workflow(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get(
        self,
        workflow_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDetail:
        """One workflow with the steps of its current version.

        404 for an unknown id.

        Parameters:
            workflow_id: ID of the workflow.

        Calls `GET /v1/workflows/{workflowID}`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_workflow(workflow_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def update(
        self,
        workflow_id: str,
        body: models.UpdateWorkflowRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowUpdateResult: ...
    @overload
    async def update(
        self,
        workflow_id: str,
        *,
        backwards_compatible: bool = ...,
        cron: str = ...,
        cron_timezone: str = ...,
        description: str = ...,
        enabled: bool = ...,
        max_concurrent_runs: int = ...,
        max_parallel_steps: int = ...,
        name: str = ...,
        skip_if_running: bool = ...,
        slug: str = ...,
        steps: Sequence[models.WorkflowStepRequest | Mapping[str, Any]] = ...,
        tags: Mapping[str, str] = ...,
        timeout_secs: int = ...,
        version_policy: shared_models.VersionPolicyInput = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowUpdateResult: ...
    async def update(
        self,
        workflow_id: str,
        body: models.UpdateWorkflowRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowUpdateResult:
        """Changes a workflow and makes a new version of it.

        Fields left out keep their values. Every update makes a new version, even an empty one. Runs that
        are under way keep the definition they started with; the answer counts them.

        `steps` replaces all steps, but every existing `step_ref` must stay (400): disable a step by
        `step_overrides` when triggering instead. On servers of March 2026 sending `steps` answers 500
        once the workflow has had a run; clone it or create a new one then.

        400 also for what creation refuses, 404 for an unknown id.

        Parameters:
            workflow_id: ID of the workflow.
            backwards_compatible: Marks the new version as compatible with the one before it.
            cron: Schedule of 5 fields or a descriptor such as `@daily`; empty = none. Takes effect when
                the server restarts.
            cron_timezone: IANA time zone the schedule is read in.
            enabled: False: triggering answers 409.
            max_concurrent_runs: Runs in status `running` at which triggering is refused with 500; 0 = no
                limit.
            max_parallel_steps: Steps of one run that may run at the same time, at least 0; 0 = no limit.
            skip_if_running: Whether the schedule passes over a time while a run is in status `running`.
            slug: Unique within the project.
            steps: All steps of the new version, up to 1000; every existing `step_ref` must be among them.
                Answers 500 once the workflow has had a run, on servers of March 2026.
            tags: All tags from now on, up to 20: keys 1 to 64 bytes, values up to 256 bytes.
            timeout_secs: Seconds a run may take before it ends as `timed_out`; 0 = no limit.
            version_policy: A run keeps the definition it started with in any case.

        Calls `PATCH /v1/workflows/{workflowID}`, scope `workflows:write`.
        """
        return await self._send(
            operations.update_workflow(workflow_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete(
        self,
        workflow_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Deletes a workflow that has never run.

        A workflow that has runs answers 500. An unknown id answers 204 like a deleted one.

        Parameters:
            workflow_id: ID of the workflow.

        Calls `DELETE /v1/workflows/{workflowID}`, scope `workflows:write`.
        """
        return await self._send(
            operations.delete_workflow(workflow_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def clone(
        self,
        workflow_id: str,
        body: models.CloneWorkflowRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDetail: ...
    @overload
    async def clone(
        self,
        workflow_id: str,
        *,
        name: str | None = None,
        project_id: str | None = None,
        slug: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDetail: ...
    async def clone(
        self,
        workflow_id: str,
        body: models.CloneWorkflowRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowDetail:
        """Copies a workflow with its steps and schedule into a new one.

        The copy starts at version 1 and keeps the cron schedule.

        A slug that is taken answers 500, so clone twice only with different slugs. 404 for an unknown
        id.

        Parameters:
            workflow_id: ID of the workflow.
            name: Default the original's name followed by ` (copy)`.
            project_id: Project of the copy; default the original's.
            slug: Unique within the project; default the original's slug followed by `-copy`.

        Calls `POST /v1/workflows/{workflowID}/clone`, scope `workflows:write`.
        """
        return await self._send(
            operations.clone_workflow(workflow_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def dry_run(
        self,
        workflow_id: str,
        body: models.DryRunWorkflowRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDryRun: ...
    @overload
    async def dry_run(
        self,
        workflow_id: str,
        *,
        steps: Sequence[models.WorkflowStepRequest | Mapping[str, Any]],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowDryRun: ...
    async def dry_run(
        self,
        workflow_id: str,
        body: models.DryRunWorkflowRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowDryRun:
        """Checks steps as on creation, without storing anything.

        An empty list of steps checks the stored steps of the workflow. What is wrong is told by a 400,
        as is a body without `steps`.

        Parameters:
            workflow_id: ID of the workflow.
            steps: Up to 1000 steps; required, but an empty list checks the workflow's stored steps.

        Calls `POST /v1/workflows/{workflowID}/dry-run`, scope `workflows:read`.
        """
        return await self._send(
            operations.dry_run_workflow(workflow_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def plan(
        self,
        workflow_id: str,
        body: models.WorkflowPlanRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowPlan: ...
    @overload
    async def plan(
        self,
        workflow_id: str,
        *,
        step_overrides: Sequence[models.StepOverride | Mapping[str, Any]] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowPlan: ...
    async def plan(
        self,
        workflow_id: str,
        body: models.WorkflowPlanRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowPlan:
        """The order in which the steps would run, with step overrides applied.

        Nothing is started. Ties are ordered by `step_ref`. An unknown workflow answers 500.

        Parameters:
            workflow_id: ID of the workflow.
            step_overrides: Steps to leave out of the plan.

        Calls `POST /v1/workflows/{workflowID}/plan`, scope `workflows:read`.
        """
        return await self._send(
            operations.plan_workflow(workflow_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def simulate(
        self,
        workflow_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowSimulation:
        """The predicted order of the workflow's steps, without overrides.

        Nothing is started. 404 for an unknown id.

        Parameters:
            workflow_id: ID of the workflow.

        Calls `POST /v1/workflows/{workflowID}/simulate`, scope `workflows:read`.
        """
        return await self._send(
            operations.simulate_workflow(workflow_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def trigger(
        self,
        workflow_id: str,
        body: models.TriggerWorkflowRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowRun: ...
    @overload
    async def trigger(
        self,
        workflow_id: str,
        *,
        labels: Mapping[str, str] | None = None,
        payload: Any = None,
        project_id: str | None = None,
        step_overrides: Sequence[models.StepOverride | Mapping[str, Any]] | None = None,
        tags: Mapping[str, str] | None = None,
        triggered_by: shared_models.TriggerTypeInput | str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowRun: ...
    async def trigger(
        self,
        workflow_id: str,
        body: models.TriggerWorkflowRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowRun:
        """Starts a run of the workflow.

        Answers 201 with the run, already in status `running`. There is no idempotency: an idempotency
        key header is ignored and a repeated call starts a second run.

        409 when the workflow is disabled or breaks the project's workflow policy, 400 for bad tags, 404
        for an unknown id. 500 `failed to trigger workflow` when `max_concurrent_runs` runs are running,
        the workflow has no steps, an override names an unknown step, or `project_id` is not the
        workflow's.

        On servers of March 2026 the first run of a version that uses overrides fixes the set of steps
        for later runs of that version.

        Parameters:
            workflow_id: ID of the workflow.
            labels: Free text by key, readable with the run's labels operation; not carried over by a
                retry.
            payload: Any JSON for the run. An object is merged into the payload of each job and
                sub-workflow step, and fills the `{{a.b}}` placeholders of the steps.
            project_id: Must be the workflow's project when given; another one answers 500.
            step_overrides: Steps to leave out of this run.
            tags: Up to 20 tags, added to the workflow's own: keys 1 to 64 bytes, values up to 256 bytes.
                Runs can be listed by them.
            triggered_by: Free text for who or what started the run; default `manual`.

        Calls `POST /v1/workflows/{workflowID}/trigger`, scope `workflows:trigger`.
        """
        return await self._send(
            operations.trigger_workflow(workflow_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_graph(
        self,
        workflow_id: str,
        *,
        format: models.WorkflowGraphFormatInput | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowGraph:
        """The workflow's steps as a graph, as JSON or in the DOT language.

        An unknown workflow gives a graph without roots, not 404.

        Parameters:
            workflow_id: ID of the workflow.
            format: `json` (default) fills `adjacency`, `dot` fills `dot`.

        Calls `GET /v1/workflows/{workflowID}/graph`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_workflow_graph(workflow_id, format=format, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_runs(
        self,
        workflow_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.WorkflowRun]:
        """The runs of one workflow, newest first.

        An unknown workflow gives an empty page, not 404.

        Parameters:
            workflow_id: ID of the workflow.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/workflows/{workflowID}/runs`, scope `workflows:read`.
        """
        return self._pages(
            operations.list_workflow_runs_by_workflow(workflow_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def list_versions(
        self,
        workflow_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.WorkflowVersion]:
        """The versions of a workflow, newest first, including the current one.

        A plain list without pages: at most `limit` versions, so only the 100 newest can be listed. An
        unknown workflow gives an empty list.

        Parameters:
            workflow_id: ID of the workflow.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: Checked for its format but without effect.

        Calls `GET /v1/workflows/{workflowID}/versions`, scope `workflows:read`.
        """
        return await self._send(
            operations.list_workflow_versions(workflow_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_version(
        self,
        workflow_id: str,
        version_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowVersion:
        """One version of a workflow, without its steps.

        404 when the workflow has no such version.

        Parameters:
            workflow_id: ID of the workflow.
            version_id: `version_id` of the version (`ver_...`); its `id` or number answers 404.

        Calls `GET /v1/workflows/{workflowID}/versions/{versionID}`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_workflow_version(workflow_id, version_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_diff(
        self,
        workflow_id: str,
        from_version_id: str,
        to_version_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowVersionDiff:
        """Which steps one version has more or fewer than another.

        Compares `step_ref`s only, not what the steps do. 404 when either version is unknown.

        Parameters:
            workflow_id: ID of the workflow.
            from_version_id: `version_id` (`ver_...`) of the version to compare from.
            to_version_id: `version_id` (`ver_...`) of the version to compare to.

        Calls `GET /v1/workflows/{workflowID}/versions/{fromVersionID}/diff/{toVersionID}`, scope
        `workflows:read`.
        """
        return await self._send(
            operations.diff_workflow_versions(workflow_id, from_version_id, to_version_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def list_steps_by_version(
        self,
        workflow_id: str,
        version_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.WorkflowStep]:
        """The steps of one version of a workflow.

        A plain list without pages. 404 when the workflow has no such version.

        Parameters:
            workflow_id: ID of the workflow.
            version_id: `version_id` of the version (`ver_...`); its `id` or number answers 404.

        Calls `GET /v1/workflows/{workflowID}/versions/{versionID}/steps`, scope `workflows:read`.
        """
        return await self._send(
            operations.list_workflow_version_steps(workflow_id, version_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_policy(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowPolicy:
        """The limits a project sets for its workflows.

        404 when the project has no policy.

        Parameters:
            project_id: Id of the project, not of the policy.

        Calls `GET /v1/workflow-policies/{projectID}`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_workflow_policy(project_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def upsert_policy(
        self,
        project_id: str,
        body: models.UpsertWorkflowPolicyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowPolicy: ...
    @overload
    async def upsert_policy(
        self,
        project_id: str,
        *,
        forbidden_step_types: Sequence[shared_models.WorkflowStepTypeInput | str] | None = None,
        max_depth: int | None = None,
        max_fan_out: int | None = None,
        require_approval_for_deploy: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowPolicy: ...
    async def upsert_policy(
        self,
        project_id: str,
        body: models.UpsertWorkflowPolicyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WorkflowPolicy:
        """Sets the limits for a project's workflows, replacing earlier ones.

        All four fields are replaced: what is left out becomes 0, false or empty. From then on a workflow
        that breaks the policy is refused on creation and update (400) and on triggering (409). The
        project need not exist.

        Parameters:
            project_id: Id of the project, not of the policy.
            forbidden_step_types: Step types no workflow may use.
            max_depth: Most steps in a chain of dependencies; 0 = no limit.
            max_fan_out: Most steps that may branch off one step; 0 = no limit.
            require_approval_for_deploy: True: a workflow with a job step whose `step_ref` contains
                `deploy` or `release` needs an approval step.

        Calls `PUT /v1/workflow-policies/{projectID}`, scope `workflows:write`.
        """
        return await self._send(
            operations.upsert_workflow_policy(project_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_impact(
        self,
        workflow_id: str,
        version_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowVersionImpact:
        """How many recent runs of the workflow used one version.

        Looks at the last 500 runs of the workflow. 404 when it has no such version.

        Parameters:
            workflow_id: ID of the workflow.
            version_id: `version_id` of the version (`ver_...`); its `id` or number answers 404.

        Calls `GET /v1/workflows/{workflowID}/versions/{versionID}/impact`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_workflow_version_impact(workflow_id, version_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_active_versions(
        self,
        workflow_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowActiveVersions:
        """The versions of a workflow that have unfinished runs, with their numbers.

        An unknown workflow is answered like one without unfinished runs.

        Parameters:
            workflow_id: ID of the workflow.

        Calls `GET /v1/workflows/{workflowID}/active-versions`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_active_versions(workflow_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get_graph_by_workflow_id(
        self,
        workflow_id: str,
        *,
        format: models.WorkflowGraphFormatInput | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WorkflowGraph:
        """The workflow's steps as a graph, as JSON or in the DOT language.

        An unknown workflow gives a graph without roots, not 404.

        The same as `workflows.get_graph`, kept for scripts of 0.1. The route it called in 0.1 never
        existed; the graph is one operation.

        Parameters:
            workflow_id: ID of the workflow.
            format: `json` (default) fills `adjacency`, `dot` fills `dot`.

        Calls `GET /v1/workflows/{workflowID}/graph`, scope `workflows:read`.
        """
        return await self._send(
            operations.get_workflow_graph(workflow_id, format=format, query=query),
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
        decision_type: workflow_runs_models.WorkflowStepDecisionTypeInput | str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[workflow_runs_models.WorkflowStepDecision]:
        """The decisions on when and whether steps of a run start, newest first.

        There is one entry for each time a step was held back or skipped; a step that just started leaves
        none. An unknown run gives an empty page, not 404.

        The same as `workflow_runs.get_explain`, kept for scripts of 0.1. The route it called in 0.1 never
        existed; runs of workflows are explained by their own id.

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
            workflow_runs_operations.get_workflow_run_explain(
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

    async def list_labels(
        self,
        workflow_run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> workflow_runs_models.WorkflowRunLabels:
        """The labels given when the run was triggered.

        An unknown run gives no labels, not 404. A retried run does not take over the labels.

        The same as `workflow_runs.list_labels`, kept for scripts of 0.1. The route it called in 0.1 never
        existed; labels belong to runs of workflows, so it takes their id.

        Parameters:
            workflow_run_id: ID of the workflow run.

        Calls `GET /v1/workflow-runs/{workflowRunID}/labels`, scope `workflows:read`.
        """
        return await self._send(
            workflow_runs_operations.get_workflow_run_labels(workflow_run_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )
