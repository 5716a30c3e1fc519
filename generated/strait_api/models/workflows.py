# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `workflows` service."""

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from pydantic import Field

from strait._core.model import Items, OpenEnum, RequestModel, ResultModel, Table, Timestamp
from strait_api.models.shared import (
    RetryBackoffPolicy,
    RetryBackoffPolicyInput,
    StepRunStatus,
    TriggerType,
    TriggerTypeInput,
    VersionPolicy,
    VersionPolicyInput,
    WorkflowRunStatus,
    WorkflowStepType,
    WorkflowStepTypeInput,
)


class Workflow(ResultModel):
    """A workflow without its steps. Settings that are zero or empty are absent."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    enabled: bool
    name: str
    project_id: str
    """Project the object belongs to."""
    slug: str
    updated_at: Timestamp
    """When the object last changed."""
    version: int
    """Number of the current version, from 1, raised by every update."""
    backwards_compatible: bool | None = None
    created_by: str | None = None
    """`apikey:<key id>`, the id of a user, or `system:<part>` when the server made it."""
    cron: str | None = None
    cron_timezone: str | None = None
    description: str | None = None
    max_concurrent_runs: int | None = None
    """Limit of runs in status `running`; absent = none."""
    max_parallel_steps: int | None = None
    """Limit of steps running at the same time in one run; absent = none."""
    skip_if_running: bool | None = None
    """Whether the schedule passes over a time while a run is running; absent = false."""
    tags: Table[str] = Field(default_factory=dict)
    """Free key-value pairs to filter lists by."""
    timeout_secs: int | None = None
    """Seconds a run may take; absent = no limit."""
    updated_by: str | None = None
    """Who made the last change: `apikey:<key id>`, the id of a user, or `system:<part>`."""
    version_id: str | None = None
    """Id of the current version, `ver_...`."""
    version_policy: VersionPolicy | None = None
    """Which version of the definition a run uses: see the values of the type. Default `pin`."""


class WorkflowList(ResultModel):
    """A page of workflows, newest first."""

    data: Items[Workflow]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class StepStatusCondition(ResultModel):
    """True when a step has a certain status."""

    status: StepRunStatus
    step_ref: str
    """The step to look at; an unknown one is an error when the condition is evaluated."""
    type: Literal["step_status"]


class StepStatusInCondition(ResultModel):
    """True when a step has one of several statuses."""

    statuses: Items[StepRunStatus]
    step_ref: str
    """The step to look at; an unknown one is an error when the condition is evaluated."""
    type: Literal["step_status_in"]


class ConditionStepRefOperand(ResultModel):
    """Stands for the status of a step."""

    step_ref: str
    """The step whose status is meant; an unknown step counts as empty."""


class ConditionValueOperand(ResultModel):
    """Stands for a fixed value; needed where the value itself could be taken for an operand object."""

    value: Any
    """Any JSON."""


class BinaryConditionKind(OpenEnum):
    """How two operands are compared. `eq`, `ne`: their text forms are equal, or not. `gt`, `gte`, `lt`,
    `lte`: as numbers; anything else is an error. `contains`: the text of the left contains that of
    the right. `in`: the left equals an item of the right, as text. `regex`: the pattern on the right
    is found in the text of the left.
    """

    EQ = "eq"
    NE = "ne"
    GT = "gt"
    GTE = "gte"
    LT = "lt"
    LTE = "lte"
    CONTAINS = "contains"
    IN = "in"
    REGEX = "regex"


if TYPE_CHECKING:
    BinaryConditionKindInput = (
        BinaryConditionKind | Literal["eq", "ne", "gt", "gte", "lt", "lte", "contains", "in", "regex"]
    )
else:
    BinaryConditionKindInput = BinaryConditionKind


class BinaryCondition(ResultModel):
    """Compares two operands. An operand is a `step_ref` object (the status of that step), a `value`
    object or any other JSON, which stands for itself. Outputs and payloads cannot be read.
    """

    left: Annotated[ConditionStepRefOperand | ConditionValueOperand | Any, Field(union_mode="left_to_right")]
    """First operand."""
    right: Annotated[ConditionStepRefOperand | ConditionValueOperand | Any, Field(union_mode="left_to_right")]
    """Second operand: an array for `in`, an RE2 pattern for `regex`, a number for `gt`, `gte`, `lt`,
    `lte`.
    """
    type: BinaryConditionKind


class ExistsCondition(ResultModel):
    """True when the text form of an operand is not empty."""

    operand: Annotated[
        ConditionStepRefOperand | ConditionValueOperand | Any, Field(union_mode="left_to_right")
    ]
    """A `step_ref` object (the status of that step), a `value` object, or any other JSON."""
    type: Literal["exists"]


class CompositeConditionKind(OpenEnum):
    """How conditions are combined. `all_of`: all must be true. `any_of`: one must be true."""

    ALL_OF = "all_of"
    ANY_OF = "any_of"


if TYPE_CHECKING:
    CompositeConditionKindInput = CompositeConditionKind | Literal["all_of", "any_of"]
else:
    CompositeConditionKindInput = CompositeConditionKind


class ConditionKind(OpenEnum):
    """All kinds of conditions, the value of their `type`. `step_status`, `step_status_in`: a step's
    status. `not`, `all_of`, `any_of`: other conditions negated or combined. `exists`: an operand is
    not empty. The rest compare two operands.
    """

    STEP_STATUS = "step_status"
    STEP_STATUS_IN = "step_status_in"
    NOT = "not"
    EQ = "eq"
    NE = "ne"
    GT = "gt"
    GTE = "gte"
    LT = "lt"
    LTE = "lte"
    CONTAINS = "contains"
    IN = "in"
    REGEX = "regex"
    EXISTS = "exists"
    ALL_OF = "all_of"
    ANY_OF = "any_of"


if TYPE_CHECKING:
    ConditionKindInput = (
        ConditionKind
        | Literal[
            "step_status",
            "step_status_in",
            "not",
            "eq",
            "ne",
            "gt",
            "gte",
            "lt",
            "lte",
            "contains",
            "in",
            "regex",
            "exists",
            "all_of",
            "any_of",
        ]
    )
else:
    ConditionKindInput = ConditionKind


class NotCondition(ResultModel):
    """True when another condition is false."""

    condition: "WorkflowCondition"
    type: Literal["not"]


class CompositeCondition(ResultModel):
    """Combines conditions; stops at the first that decides."""

    conditions: "Items[WorkflowCondition]"
    """The conditions to combine; an empty list is true for `all_of` and false for `any_of`."""
    type: CompositeConditionKind


WorkflowCondition: TypeAlias = (
    StepStatusCondition
    | StepStatusInCondition
    | NotCondition
    | BinaryCondition
    | ExistsCondition
    | CompositeCondition
)
"""Decides whether a step runs; when it is false the step is skipped. It sees statuses of steps and
fixed values only, not outputs or payloads.
"""


NotCondition.model_rebuild()
CompositeCondition.model_rebuild()


class FailurePolicy(OpenEnum):
    """What happens when a step fails. `fail_workflow` (default): the run fails, and all unfinished
    steps are canceled while their job runs go on. `skip_dependents`: all steps that depend on it,
    directly or not, are skipped; the others finish, then the run fails. `continue`: dependents start
    as if the step had completed without output, and the run can still complete.
    """

    FAIL_WORKFLOW = "fail_workflow"
    SKIP_DEPENDENTS = "skip_dependents"
    CONTINUE = "continue"


if TYPE_CHECKING:
    FailurePolicyInput = FailurePolicy | Literal["fail_workflow", "skip_dependents", "continue"]
else:
    FailurePolicyInput = FailurePolicy


class ResourceClass(OpenEnum):
    """Weight of a step. It limits how many such steps run at a time in one workflow run: `small` 50,
    `medium` 20, `large` 5.
    """

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


if TYPE_CHECKING:
    ResourceClassInput = ResourceClass | Literal["small", "medium", "large"]
else:
    ResourceClassInput = ResourceClass


class WorkflowStepRequest(RequestModel):
    """A step of a workflow. `job` steps need `job_id`, `approval` steps `approval_approvers`,
    `sub_workflow` steps `sub_workflow_id` (and no `job_id`), `wait_for_event` steps `event_key`,
    `sleep` steps `sleep_duration_secs`. Misspelt fields are ignored, not refused.
    """

    step_ref: str = Field(min_length=1)
    """Name of the step, not empty, unique within the workflow; others refer to it by this name."""
    approval_approvers: list[str] | None = None
    """For `approval`: who may approve, at least one. Callers with an API key are known as `apikey:<key
    id>`, so name keys that way.
    """
    approval_timeout_secs: int | None = Field(default=None, ge=0)
    """For `approval`: seconds to wait, at least 0; 0 or left out = no limit, but servers of March 2026
    then fail the step after 3600 s.
    """
    concurrency_key: str | None = Field(default=None, max_length=128)
    """Steps of one run with the same key run one at a time; up to 128 bytes."""
    condition: (
        StepStatusCondition
        | StepStatusInCondition
        | NotCondition
        | BinaryCondition
        | ExistsCondition
        | CompositeCondition
        | None
    ) = None
    """Runs the step only if true, else skips it; left out = true. Steps without dependencies start
    whatever their condition says. On servers of March 2026 steps that depend on a step skipped this
    way wait for ever.
    """
    depends_on: list[str] | None = None
    """`step_ref`s that must end before this step starts; left out = starts at once. Cycles answer 400."""
    event_emit_key: str | None = None
    """When the step completes, a wait for this key receives the step's output; may hold `{{a.b}}`
    placeholders. Waiting workflow steps go on; waiting job runs do not on servers of March 2026.
    """
    event_key: str | None = Field(default=None, max_length=512)
    """For `wait_for_event`: key of the event, 1 to 512 bytes, may hold `{{a.b}}` placeholders; unique
    over all projects.
    """
    event_notify_url: str | None = None
    """For `wait_for_event`: gets a POST with the event key and the path to send the event to when the
    wait starts.
    """
    event_timeout_secs: int | None = None
    """For `wait_for_event`: seconds until the step fails; default 3600."""
    job_id: str | None = None
    """For `job`: the job to run; required. An unknown job answers 500."""
    max_nesting_depth: int | None = Field(default=None, ge=0)
    """For `sub_workflow`: how deep sub-workflows may nest, at least 0; 0 or left out = 10."""
    on_failure: FailurePolicyInput | None = None
    """What happens to the run when the step fails; default `fail_workflow`."""
    output_transform: str | None = None
    """gjson path that picks a part of the job's result as the step's output; when it finds nothing all
    of it stays.
    """
    payload: Any = None
    """Any JSON, laid key by key over the run's payload when both are objects, else used in its place.
    Job and sub-workflow steps with dependencies also get `parent_outputs`, an object of the outputs
    of their direct dependencies by `step_ref`. `{{a.b}}` in a text is filled from the run's payload;
    a text that is one placeholder keeps the JSON type, unknown placeholders stay as written.
    """
    resource_class: ResourceClassInput | None = None
    """Weight of the step, which limits how many run at a time; default `small`."""
    retry_backoff: RetryBackoffPolicyInput | None = None
    """How the delay between attempts grows; default `exponential`. Unknown values are not refused."""
    retry_initial_delay_secs: int | None = None
    """Seconds before the second attempt, give or take 20 %; 0 or left out = 1."""
    retry_max_attempts: int | None = None
    """Attempts of the job in this step; 0 or left out = the job's `max_attempts`. With 2 or more,
    servers of March 2026 leave the workflow run `running` for ever when the last attempt fails.
    """
    retry_max_delay_secs: int | None = None
    """Longest delay between attempts in seconds; 0 or left out = 3600."""
    sleep_duration_secs: int | None = None
    """For `sleep`: seconds to sleep, more than 0."""
    step_type: WorkflowStepTypeInput | None = None
    """What the step does; default `job`. Unknown values are stored and break the run."""
    sub_workflow_id: str | None = None
    """For `sub_workflow`: the workflow to run; required."""
    timeout_secs_override: int | None = Field(default=None, ge=0)
    """Seconds one attempt of the job may take, at least 0; 0 or left out = the job's `timeout_secs`."""


class CreateWorkflowRequest(RequestModel):
    """A workflow to create."""

    name: str = Field(min_length=1)
    project_id: str = Field(min_length=1)
    """Project of the workflow; taken as it stands, also when it differs from the key's project."""
    slug: str = Field(min_length=1)
    """Short name, unique within the project; a taken one answers 500."""
    cron: str | None = None
    """Schedule of 5 fields, or a descriptor such as `@daily`; runs get no payload. Servers of March
    2026 read schedules only when they start, so a new one takes effect after the next restart.
    """
    cron_timezone: str | None = None
    """IANA time zone the schedule is read in."""
    description: str | None = None
    enabled: bool | None = None
    """Whether it can be triggered; default true."""
    max_concurrent_runs: int | None = None
    """Runs in status `running` at which triggering is refused with 500; 0 or left out = no limit."""
    max_parallel_steps: int | None = Field(default=None, ge=0)
    """Steps of one run that may run at the same time, at least 0; 0 or left out = no limit."""
    skip_if_running: bool | None = None
    """Whether the schedule passes over a time while a run is in status `running`; default false."""
    steps: list[WorkflowStepRequest] | None = Field(default=None, max_length=1000)
    """Up to 1000 steps. None is allowed, but such a workflow cannot be triggered."""
    tags: dict[str, str] | None = Field(default=None, max_length=20)
    """Up to 20 tags, copied to each run: keys 1 to 64 bytes, values up to 256 bytes."""
    timeout_secs: int | None = None
    """Seconds a run may take before it ends as `timed_out`, checked about every 30 s; 0 or left out =
    no limit.
    """
    version_policy: VersionPolicyInput | None = None
    """Default `pin`. A run keeps the definition it started with in any case."""


class WorkflowStep(ResultModel):
    """A step of a workflow with defaults filled in. Zero and empty settings are absent."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    depends_on: Items[str]
    """`step_ref`s that must end first; empty for a root."""
    on_failure: FailurePolicy
    """What happens to the run when the step fails."""
    step_ref: str
    """Name of the step, unique within the workflow."""
    workflow_id: str
    """ID of the workflow."""
    approval_approvers: Items[str] = Field(default_factory=list)
    """For `approval`: who may approve; API keys as `apikey:<key id>`."""
    approval_timeout_secs: int | None = None
    """For `approval`: seconds until it times out."""
    concurrency_key: str | None = None
    """Steps of one run with the same key run one at a time."""
    condition: Annotated[WorkflowCondition | Any, Field(union_mode="left_to_right")] | None = None
    """Whether the step runs once its dependencies are met; absent = always."""
    cost_gate_default_action: str | None = None
    """What a cost gate does on timeout; cannot be set through this API."""
    cost_gate_threshold_microusd: int | None = None
    """Cost gate in micro-USD (1_000_000 = 1 USD); cannot be set through this API."""
    cost_gate_timeout_secs: int | None = None
    """Timeout of the cost gate in seconds; cannot be set through this API."""
    event_emit_key: str | None = None
    """Key of the event that is sent when the step completes."""
    event_key: str | None = None
    """For `wait_for_event`: key of the event, placeholders not yet filled."""
    event_notify_url: str | None = None
    """For `wait_for_event`: URL told when the wait starts."""
    event_timeout_secs: int | None = None
    """For `wait_for_event`: seconds until it times out; absent = 3600."""
    job_id: str | None = None
    """For `job`: the job to run."""
    max_nesting_depth: int | None = None
    """For `sub_workflow`: how deep sub-workflows may nest; absent = 10."""
    output_transform: str | None = None
    """gjson path that picks a part of the job's result as output."""
    payload: Any = None
    """JSON laid over the run's payload."""
    resource_class: ResourceClass | None = None
    retry_backoff: RetryBackoffPolicy | None = None
    """How the delay between attempts grows."""
    retry_initial_delay_secs: int | None = None
    """Seconds before the second attempt; absent = 1."""
    retry_max_attempts: int | None = None
    """Attempts of the job; absent = the job's setting."""
    retry_max_delay_secs: int | None = None
    """Longest delay between attempts in seconds; absent = 3600."""
    sleep_duration_secs: int | None = None
    """For `sleep`: seconds to sleep."""
    step_type: WorkflowStepType | None = None
    """What the step does."""
    sub_workflow_id: str | None = None
    """For `sub_workflow`: the workflow to run."""
    timeout_secs_override: int | None = None
    """Seconds one attempt of the job may take; absent = the job's setting."""


class WorkflowDetail(ResultModel):
    """A workflow with the steps of its current version. Settings that are zero or empty are absent."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    enabled: bool
    name: str
    project_id: str
    """Project the object belongs to."""
    slug: str
    steps: Items[WorkflowStep]
    """Steps with defaults filled in; null or empty when there are none."""
    updated_at: Timestamp
    """When the object last changed."""
    version: int
    """Number of the current version, from 1, raised by every update."""
    backwards_compatible: bool | None = None
    created_by: str | None = None
    """`apikey:<key id>`, the id of a user, or `system:<part>` when the server made it."""
    cron: str | None = None
    cron_timezone: str | None = None
    description: str | None = None
    max_concurrent_runs: int | None = None
    """Limit of runs in status `running`; absent = none."""
    max_parallel_steps: int | None = None
    """Limit of steps running at the same time in one run; absent = none."""
    skip_if_running: bool | None = None
    """Whether the schedule passes over a time while a run is running; absent = false."""
    tags: Table[str] = Field(default_factory=dict)
    """Free key-value pairs to filter lists by."""
    timeout_secs: int | None = None
    """Seconds a run may take; absent = no limit."""
    updated_by: str | None = None
    """Who made the last change: `apikey:<key id>`, the id of a user, or `system:<part>`."""
    version_id: str | None = None
    """Id of the current version, `ver_...`."""
    version_policy: VersionPolicy | None = None
    """Which version of the definition a run uses: see the values of the type. Default `pin`."""


class UpdateWorkflowRequest(RequestModel):
    """Changes to a workflow. Fields left out keep their values, an empty text clears."""

    backwards_compatible: bool | None = None
    """Marks the new version as compatible with the one before it."""
    cron: str | None = None
    """Schedule of 5 fields or a descriptor such as `@daily`; empty = none. Takes effect when the server
    restarts.
    """
    cron_timezone: str | None = None
    """IANA time zone the schedule is read in."""
    description: str | None = None
    enabled: bool | None = None
    """False: triggering answers 409."""
    max_concurrent_runs: int | None = None
    """Runs in status `running` at which triggering is refused with 500; 0 = no limit."""
    max_parallel_steps: int | None = Field(default=None, ge=0)
    """Steps of one run that may run at the same time, at least 0; 0 = no limit."""
    name: str | None = None
    skip_if_running: bool | None = None
    """Whether the schedule passes over a time while a run is in status `running`."""
    slug: str | None = None
    """Unique within the project."""
    steps: list[WorkflowStepRequest] | None = Field(default=None, max_length=1000)
    """All steps of the new version, up to 1000; every existing `step_ref` must be among them. Answers
    500 once the workflow has had a run, on servers of March 2026.
    """
    tags: dict[str, str] | None = Field(default=None, max_length=20)
    """All tags from now on, up to 20: keys 1 to 64 bytes, values up to 256 bytes."""
    timeout_secs: int | None = None
    """Seconds a run may take before it ends as `timed_out`; 0 = no limit."""
    version_policy: VersionPolicyInput | None = None
    """A run keeps the definition it started with in any case."""


class WorkflowUpdateResult(ResultModel):
    """The workflow after an update, with its steps and what the update means for runs under way."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    enabled: bool
    name: str
    project_id: str
    """Project the object belongs to."""
    slug: str
    steps: Items[WorkflowStep]
    """Steps with defaults filled in."""
    updated_at: Timestamp
    """When the object last changed."""
    version: int
    """Number of the new version."""
    active_runs_on_previous_version: int | None = None
    """Number of unfinished runs of the version before; absent when there are none."""
    backwards_compatible: bool | None = None
    created_by: str | None = None
    """`apikey:<key id>`, the id of a user, or `system:<part>` when the server made it."""
    cron: str | None = None
    cron_timezone: str | None = None
    description: str | None = None
    max_concurrent_runs: int | None = None
    """Limit of runs in status `running`; absent = none."""
    max_parallel_steps: int | None = None
    """Limit of steps running at the same time in one run; absent = none."""
    previous_version_id: str | None = None
    """Id of the version before; only given together with unfinished runs of it."""
    skip_if_running: bool | None = None
    """Whether the schedule passes over a time while a run is running; absent = false."""
    tags: Table[str] = Field(default_factory=dict)
    """Free key-value pairs to filter lists by."""
    timeout_secs: int | None = None
    """Seconds a run may take; absent = no limit."""
    updated_by: str | None = None
    """Who made the last change: `apikey:<key id>`, the id of a user, or `system:<part>`."""
    version_id: str | None = None
    """Id of the new version, `ver_...`."""
    version_policy: VersionPolicy | None = None
    """Which version of the definition a run uses: see the values of the type. Default `pin`."""


class CloneWorkflowRequest(RequestModel):
    """Name and place of the copy; the body may be left out."""

    name: str | None = None
    """Default the original's name followed by ` (copy)`."""
    project_id: str | None = None
    """Project of the copy; default the original's."""
    slug: str | None = None
    """Unique within the project; default the original's slug followed by `-copy`."""


class DryRunWorkflowRequest(RequestModel):
    """Steps to check."""

    steps: list[WorkflowStepRequest] = Field(max_length=1000)
    """Up to 1000 steps; required, but an empty list checks the workflow's stored steps."""


class WorkflowDryRun(ResultModel):
    """Result of a check that found nothing wrong."""

    step_count: int
    """Number of steps that were checked."""
    valid: Literal[True]
    """Always true; faults are told by a 400."""


class StepOverride(RequestModel):
    """Switches one step on or off for one run."""

    step_ref: str
    """The step; an unknown one makes the call fail with 500."""
    enabled: bool | None = None
    """False takes the step out of the run and out of the dependencies of others; left out = false."""


class WorkflowPlanRequest(RequestModel):
    """Overrides to plan with; the body may be left out."""

    step_overrides: list[StepOverride] | None = None
    """Steps to leave out of the plan."""


class WorkflowPlan(ResultModel):
    """The order in which the steps of a workflow would run."""

    roots: Items[str]
    """`step_ref`s of the steps that start at once."""
    step_count: int
    """Number of steps left after overrides."""
    topological_order: Items[str]
    """`step_ref`s so that each step comes after its dependencies; ties by `step_ref`."""
    workflow_id: str
    """ID of the workflow."""
    workflow_version: int
    """Number of the workflow version that was planned."""


class WorkflowSimulation(ResultModel):
    """The predicted order of a workflow's steps."""

    predicted_order: Items[str]
    """`step_ref`s so that each step comes after its dependencies."""
    step_count: int
    version: int
    """Number of the workflow version that was simulated."""
    workflow_id: str
    """ID of the workflow."""


class TriggerWorkflowRequest(RequestModel):
    """How to start a run; the body may be left out."""

    labels: dict[str, str] | None = None
    """Free text by key, readable with the run's labels operation; not carried over by a retry."""
    payload: Any = None
    """Any JSON for the run. An object is merged into the payload of each job and sub-workflow step, and
    fills the `{{a.b}}` placeholders of the steps.
    """
    project_id: str | None = None
    """Must be the workflow's project when given; another one answers 500."""
    step_overrides: list[StepOverride] | None = None
    """Steps to leave out of this run."""
    tags: dict[str, str] | None = Field(default=None, max_length=20)
    """Up to 20 tags, added to the workflow's own: keys 1 to 64 bytes, values up to 256 bytes. Runs can
    be listed by them.
    """
    triggered_by: TriggerTypeInput | str | None = None
    """Free text for who or what started the run; default `manual`."""


class WorkflowRun(ResultModel):
    """One run of a workflow."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    project_id: str
    """Project the object belongs to."""
    status: WorkflowRunStatus
    """`completed`, `failed`, `timed_out` and `canceled` are final."""
    triggered_by: TriggerType
    """`manual`, `cron`, `retry`, `workflow` (as a sub-workflow) and so on, or the text given when
    triggering.
    """
    workflow_id: str
    """ID of the workflow."""
    workflow_version: int
    """Number of the version the run follows."""
    created_by: str | None = None
    """`apikey:<key id>`, the id of a user, or `system:<part>` when the server made it."""
    error: str | None = None
    """Why the run ended badly. Absent when a step with `skip_dependents` failed it; look at the steps
    then.
    """
    expires_at: Timestamp | None = None
    """When the run ends as `timed_out`; absent without a workflow timeout."""
    finished_at: Timestamp | None = None
    """Absent until it has ended."""
    max_parallel_steps: int | None = None
    """Limit of steps running at the same time; absent = none."""
    parent_step_run_id: str | None = None
    """For a sub-workflow: the step run that started it."""
    parent_workflow_run_id: str | None = None
    """For a sub-workflow: the run that started it."""
    payload: Any = None
    """The JSON the run was triggered with."""
    retry_of_run_id: str | None = None
    """For a retry: the run it repeats."""
    started_at: Timestamp | None = None
    """Absent until it starts."""
    tags: Table[str] = Field(default_factory=dict)
    """The workflow's tags and those of the trigger."""
    trace_context: Table[str] = Field(default_factory=dict)
    """Trace headers kept with the run."""
    workflow_snapshot_id: str | None = None
    """Id of the frozen set of steps the run uses."""
    workflow_version_id: str | None = None
    """Id of that version, `ver_...`."""


class WorkflowGraphFormat(OpenEnum):
    """Form of a workflow graph. `json`: a map of dependents. `dot`: text for Graphviz."""

    JSON = "json"
    DOT = "dot"


if TYPE_CHECKING:
    WorkflowGraphFormatInput = WorkflowGraphFormat | Literal["json", "dot"]
else:
    WorkflowGraphFormatInput = WorkflowGraphFormat


class WorkflowGraph(ResultModel):
    """The steps of a workflow as a graph."""

    roots: Items[str]
    """`step_ref`s of the steps without dependencies."""
    workflow_id: str
    """ID of the workflow."""
    adjacency: Table[Items[str]] = Field(default_factory=dict)
    """By `step_ref`: the steps that depend on it directly. Only in format `json`."""
    dot: str | None = None
    """The graph in the DOT language of Graphviz. Only in format `dot`."""


class WorkflowRunList(ResultModel):
    """A page of workflow runs, newest first."""

    data: Items[WorkflowRun]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class WorkflowVersion(ResultModel):
    """One version of a workflow, without its steps."""

    id: str
    """`<workflow id>:v<version>`; operations take `version_id` instead."""
    created_at: Timestamp
    """When the object was made."""
    enabled: bool
    max_concurrent_runs: int
    """Limit of runs in status `running`; 0 = none."""
    max_parallel_steps: int
    """Limit of steps running at the same time in one run; 0 = none."""
    name: str
    project_id: str
    """Project the object belongs to."""
    slug: str
    timeout_secs: int
    """Seconds a run may take; 0 = no limit."""
    version: int
    """Number of the version, from 1."""
    workflow_id: str
    """ID of the workflow."""
    created_by: str | None = None
    """`apikey:<key id>`, the id of a user, or `system:<part>` when the server made it."""
    cron: str | None = None
    cron_timezone: str | None = None
    description: str | None = None
    skip_if_running: bool | None = None
    updated_by: str | None = None
    """Who made the last change: `apikey:<key id>`, the id of a user, or `system:<part>`."""
    version_id: str | None = None
    """Id to address the version by, `ver_...`."""


class WorkflowVersionDiff(ResultModel):
    """Difference between two versions of a workflow, by `step_ref` only."""

    added_steps: Items[str]
    """`step_ref`s only the `to` version has, in no order."""
    from_version_id: str
    removed_steps: Items[str]
    """`step_ref`s only the `from` version has, in no order."""
    to_version_id: str


class WorkflowPolicy(ResultModel):
    """Limits a project sets for its workflows."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    max_depth: int
    """Most steps in a chain of dependencies; 0 = no limit."""
    max_fan_out: int
    """Most steps that may branch off one step; 0 = no limit."""
    project_id: str
    """Project the object belongs to."""
    require_approval_for_deploy: bool
    """Whether job steps whose `step_ref` contains `deploy` or `release` need an approval step."""
    updated_at: Timestamp
    """When the object last changed."""
    forbidden_step_types: Items[WorkflowStepType] = Field(default_factory=list)
    """Step types no workflow may use; absent = none."""


class UpsertWorkflowPolicyRequest(RequestModel):
    """Limits for a project's workflows; a field left out is reset to no limit."""

    forbidden_step_types: list[WorkflowStepTypeInput | str] | None = None
    """Step types no workflow may use."""
    max_depth: int | None = None
    """Most steps in a chain of dependencies; 0 = no limit."""
    max_fan_out: int | None = None
    """Most steps that may branch off one step; 0 = no limit."""
    require_approval_for_deploy: bool | None = None
    """True: a workflow with a job step whose `step_ref` contains `deploy` or `release` needs an
    approval step.
    """


class WorkflowVersionImpact(ResultModel):
    """Use of one version of a workflow among its recent runs."""

    matching_runs: int
    """How many of the sampled runs used the version."""
    sampled_runs: int
    """Number of runs looked at, at most the last 500."""
    version_id: str
    """ID of the version, `ver_` and 12 characters of 0-9 and a-z; changes with `version`."""


class ActiveVersion(ResultModel):
    """Unfinished runs of one version of a workflow."""

    paused: int
    """Number of paused runs."""
    pending: int
    """Number of pending runs."""
    running: int
    """Number of running runs."""
    total: int
    """Number of unfinished runs in all."""
    version: int
    """Number of the version; every change of the definition raises it by one."""
    version_id: str
    """ID of the version, `ver_` and 12 characters of 0-9 and a-z; changes with `version`."""


class WorkflowActiveVersions(ResultModel):
    """The versions of a workflow that have unfinished runs."""

    versions: Items[ActiveVersion]
    """One entry a version; null when there are no unfinished runs."""
    workflow_id: str
    """ID of the workflow."""
