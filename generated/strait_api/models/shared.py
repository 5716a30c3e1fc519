# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of several services."""

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from strait._core.model import Items, OpenEnum, ResultModel


class ErrorCode(OpenEnum):
    """Code of an error that comes as an object; most errors are plain texts without one.
    `validation_error`: the request is invalid (400).
    `conflict`: none of the runs to replay is a dead letter (409).
    `result_schema_validation_failed`: the result breaks the job's `result_schema` (422).
    `token_budget_exceeded`: the run's token budget is spent (429).
    `tool_not_allowed`, `tool_blocked`: the job does not permit the tool (403).
    `tool_call_limit_exceeded`: the run made as many tool calls as it may (429).
    `not_found`, `rate_limited`, `internal_error`, `unauthorized`, `forbidden`: as the status says.
    """

    VALIDATION_ERROR = "validation_error"
    NOT_FOUND = "not_found"
    CONFLICT = "conflict"
    RATE_LIMITED = "rate_limited"
    INTERNAL_ERROR = "internal_error"
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
    RESULT_SCHEMA_VALIDATION_FAILED = "result_schema_validation_failed"
    TOKEN_BUDGET_EXCEEDED = "token_budget_exceeded"
    TOOL_NOT_ALLOWED = "tool_not_allowed"
    TOOL_BLOCKED = "tool_blocked"
    TOOL_CALL_LIMIT_EXCEEDED = "tool_call_limit_exceeded"


class ErrorDetail(ResultModel):
    """An error with a code. Validation failures and a few others have it; most errors are plain text."""

    code: ErrorCode
    """Kind of the error, such as `validation_error`."""
    message: str
    """The error in one line."""
    details: Items[str] = Field(default_factory=list)
    """What is wrong in detail, such as `Name: failed on 'required'`; the names are the server's own, not the
    JSON names.
    """


class Error(ResultModel):
    """Body of an error answer. Some errors come without it: 405, 504 and crashes are empty, limits per IP
    address are plain text.
    """

    error: ErrorDetail | str
    """A text, or an object with a code where the server gives one."""
    request_id: str | None = None
    """Id of the request, also the one sent in `X-Request-Id`; no response header carries it."""


class ExecutionMode(OpenEnum):
    """How runs of a job are carried out. `http`: the server posts to the job's endpoint. `managed`: the
    server starts a machine with the job's image; the community edition refuses it with 400.
    """

    HTTP = "http"
    MANAGED = "managed"


if TYPE_CHECKING:
    ExecutionModeInput = ExecutionMode | Literal["http", "managed"]
else:
    ExecutionModeInput = ExecutionMode


class MachinePreset(OpenEnum):
    """Size of the machine of a managed run, smallest first; of no effect on HTTP jobs."""

    MICRO = "micro"
    SMALL_1X = "small-1x"
    SMALL_2X = "small-2x"
    MEDIUM_1X = "medium-1x"
    MEDIUM_2X = "medium-2x"
    LARGE_1X = "large-1x"
    LARGE_2X = "large-2x"


if TYPE_CHECKING:
    MachinePresetInput = (
        MachinePreset
        | Literal["micro", "small-1x", "small-2x", "medium-1x", "medium-2x", "large-1x", "large-2x"]
    )
else:
    MachinePresetInput = MachinePreset


class Region(OpenEnum):
    """Region of managed runs by the airport code of its city, such as `fra` for Frankfurt or `iad` for
    Ashburn; of no effect on HTTP jobs.
    """

    AMS = "ams"
    ARN = "arn"
    ATL = "atl"
    BOG = "bog"
    BOM = "bom"
    BOS = "bos"
    CDG = "cdg"
    DEN = "den"
    DFW = "dfw"
    EWR = "ewr"
    EZE = "eze"
    FRA = "fra"
    GDL = "gdl"
    GIG = "gig"
    GRU = "gru"
    HKG = "hkg"
    IAD = "iad"
    ICN = "icn"
    JNB = "jnb"
    LAX = "lax"
    LHR = "lhr"
    MAD = "mad"
    MIA = "mia"
    NRT = "nrt"
    ORD = "ord"
    OTP = "otp"
    PHX = "phx"
    QRO = "qro"
    SCL = "scl"
    SEA = "sea"
    SIN = "sin"
    SJC = "sjc"
    SYD = "syd"
    WAW = "waw"
    YUL = "yul"
    YYZ = "yyz"


if TYPE_CHECKING:
    RegionInput = (
        Region
        | Literal[
            "ams",
            "arn",
            "atl",
            "bog",
            "bom",
            "bos",
            "cdg",
            "den",
            "dfw",
            "ewr",
            "eze",
            "fra",
            "gdl",
            "gig",
            "gru",
            "hkg",
            "iad",
            "icn",
            "jnb",
            "lax",
            "lhr",
            "mad",
            "mia",
            "nrt",
            "ord",
            "otp",
            "phx",
            "qro",
            "scl",
            "sea",
            "sin",
            "sjc",
            "syd",
            "waw",
            "yul",
            "yyz",
        ]
    )
else:
    RegionInput = Region


class RetryStrategy(OpenEnum):
    """How a job's retry delays are meant to grow. `exponential`: 1, 2, 4, 8 ... seconds. `linear`: 1, 2, 3
    ... seconds. `fixed`: 1 second. `custom`: the job's `retry_delays_secs`, the last one repeating.
    Servers of March 2026 store the strategy but use `exponential` for all jobs, varied by up to 20 %
    either way, at most 1 hour.
    """

    EXPONENTIAL = "exponential"
    LINEAR = "linear"
    FIXED = "fixed"
    CUSTOM = "custom"


if TYPE_CHECKING:
    RetryStrategyInput = RetryStrategy | Literal["exponential", "linear", "fixed", "custom"]
else:
    RetryStrategyInput = RetryStrategy


class VersionPolicy(OpenEnum):
    """Which version of the definition a run uses when it is dispatched. `pin` (default): the one current
    when the run was made. `latest`: the one current at dispatch. `minor`: the current one if it is
    marked backwards compatible, else the pinned one.
    """

    PIN = "pin"
    LATEST = "latest"
    MINOR = "minor"


if TYPE_CHECKING:
    VersionPolicyInput = VersionPolicy | Literal["pin", "latest", "minor"]
else:
    VersionPolicyInput = VersionPolicy


class RunStatus(OpenEnum):
    """State of a run.
    `delayed`: to start at `scheduled_at`.
    `queued`: ready to be dispatched, or waiting for its next attempt.
    `dequeued`: taken by a worker, not yet dispatched.
    `executing`: the handler is at work.
    `waiting`: for an event, a spawned run or the jobs it depends on.
    `completed`: succeeded.
    `failed`: the handler reported failure by the SDK; not retried.
    `timed_out`: the last attempt took too long, or the awaited event did not come.
    `crashed`: its heartbeat stopped.
    `system_failed`: the platform could not carry it out.
    `canceled`: ended by a cancel of the run, of its parent or of its workflow run.
    `expired`: `expires_at` passed before it was dispatched.
    `dead_letter`: attempts used up or not to be retried; stays until it is replayed.
    `replay_staged`: for a moment during a bulk replay of dead letters.
    `paused`: managed runs only.
    `completed`, `failed`, `timed_out`, `crashed`, `system_failed`, `canceled` and `expired` are final.
    `dead_letter` is not final for the server, as it can be replayed, but nothing more happens by
    itself: treat it as an end when waiting for a run.
    On servers of March 2026 only an event sent to its key takes a run out of `waiting`; one that waits
    for a spawned run or for other jobs stays until it times out or is canceled.
    """

    DELAYED = "delayed"
    QUEUED = "queued"
    DEQUEUED = "dequeued"
    EXECUTING = "executing"
    WAITING = "waiting"
    COMPLETED = "completed"
    FAILED = "failed"
    TIMED_OUT = "timed_out"
    CRASHED = "crashed"
    SYSTEM_FAILED = "system_failed"
    CANCELED = "canceled"
    EXPIRED = "expired"
    DEAD_LETTER = "dead_letter"
    REPLAY_STAGED = "replay_staged"
    PAUSED = "paused"


if TYPE_CHECKING:
    RunStatusInput = (
        RunStatus
        | Literal[
            "delayed",
            "queued",
            "dequeued",
            "executing",
            "waiting",
            "completed",
            "failed",
            "timed_out",
            "crashed",
            "system_failed",
            "canceled",
            "expired",
            "dead_letter",
            "replay_staged",
            "paused",
        ]
    )
else:
    RunStatusInput = RunStatus


class JobDependencyCondition(OpenEnum):
    """How the latest ended run of the job depended on must have ended: `completed`, `failed`, or `any`
    way.
    """

    COMPLETED = "completed"
    FAILED = "failed"
    ANY = "any"


if TYPE_CHECKING:
    JobDependencyConditionInput = JobDependencyCondition | Literal["completed", "failed", "any"]
else:
    JobDependencyConditionInput = JobDependencyCondition


class TriggerType(OpenEnum):
    """What started a run. `manual`: a trigger through the API, a replay or a
    continuation. `cron`: the schedule. `spawn`:
    another run. `workflow`: a step of a workflow run. `retry`: the retry of a workflow run. `debounce`:
    the end of a debounce window. `job_completion`: the end of a run of another job. `event`: an event
    dispatched to a source. `batch`: a batch window that closed or was full.
    """

    MANUAL = "manual"
    CRON = "cron"
    SPAWN = "spawn"
    WORKFLOW = "workflow"
    RETRY = "retry"
    DEBOUNCE = "debounce"
    JOB_COMPLETION = "job_completion"
    EVENT = "event"
    BATCH = "batch"


if TYPE_CHECKING:
    TriggerTypeInput = (
        TriggerType
        | Literal[
            "manual", "cron", "spawn", "workflow", "retry", "debounce", "job_completion", "event", "batch"
        ]
    )
else:
    TriggerTypeInput = TriggerType


class ErrorClass(OpenEnum):
    """Why the last attempt of a run failed; it decides whether there is another attempt.
    `rate_limited`: the endpoint answered 429; retried.
    `auth`: 401 or 403; not retried.
    `client`: any other 4xx; not retried.
    `server`: 5xx, or a failure of the platform itself; retried when the endpoint answered it.
    `transient`: connection closed without an answer, the job's time-out, or dispatch held back (circuit
    breaker, endpoint health); retried.
    `timeout`: the server's own HTTP limit of 5 minutes passed before the job's time-out; retried.
    `oom`: the error speaks of memory used up; not retried.
    `connection`: refused, reset or unknown host; retried.
    `budget`: the error speaks of an exceeded budget or cost limit; not retried.
    `unknown`: none of these; retried.
    From the third attempt on, a failure of the same class as the one before ends the run as
    `dead_letter`, even with attempts left; job time-outs excepted.
    """

    RATE_LIMITED = "rate_limited"
    AUTH = "auth"
    CLIENT = "client"
    SERVER = "server"
    TRANSIENT = "transient"
    TIMEOUT = "timeout"
    OOM = "oom"
    CONNECTION = "connection"
    BUDGET = "budget"
    UNKNOWN = "unknown"


if TYPE_CHECKING:
    ErrorClassInput = (
        ErrorClass
        | Literal[
            "rate_limited",
            "auth",
            "client",
            "server",
            "transient",
            "timeout",
            "oom",
            "connection",
            "budget",
            "unknown",
        ]
    )
else:
    ErrorClassInput = ErrorClass


class RetryBackoffPolicy(OpenEnum):
    """How the delay between attempts grows. `exponential`: doubles from the initial delay up to the
    maximum. `fixed`: always the initial delay. The delay is varied by up to 20 % either way.
    """

    EXPONENTIAL = "exponential"
    FIXED = "fixed"


if TYPE_CHECKING:
    RetryBackoffPolicyInput = RetryBackoffPolicy | Literal["exponential", "fixed"]
else:
    RetryBackoffPolicyInput = RetryBackoffPolicy


class LogLevel(OpenEnum):
    """Usual levels of run events; handlers may log with any other text as level."""

    INFO = "info"
    WARN = "warn"
    ERROR = "error"


if TYPE_CHECKING:
    LogLevelInput = LogLevel | Literal["info", "warn", "error"]
else:
    LogLevelInput = LogLevel


class EventType(OpenEnum):
    """Kind of a run event. `log` and `progress` come from the handler, `resource_sample` from its resource
    reports, `resource.oom_risk` warns that memory runs out, `error` and `state_change` name errors and
    status changes. Handlers may log events of any other type. The stored events of servers of March
    2026 hold no status changes; watch the run's stream for those.
    """

    LOG = "log"
    STATE_CHANGE = "state_change"
    ERROR = "error"
    PROGRESS = "progress"
    RESOURCE_SAMPLE = "resource_sample"
    RESOURCE_OOM_RISK = "resource.oom_risk"


if TYPE_CHECKING:
    EventTypeInput = (
        EventType
        | Literal["log", "state_change", "error", "progress", "resource_sample", "resource.oom_risk"]
    )
else:
    EventTypeInput = EventType


class ReplayStatus(OpenEnum):
    """Outcome of one item of a bulk replay. `replayed`: a new run was made. `skipped`: the run is not in a
    status that can be replayed. `failed`: see the item's `error`.
    """

    REPLAYED = "replayed"
    FAILED = "failed"
    SKIPPED = "skipped"


class ActionStatus(OpenEnum):
    """What a plain acknowledgement says. `ok`: done. `paused`, `resumed`: all jobs of a group were
    disabled or enabled. `revoked`: the API key no longer works.
    """

    OK = "ok"
    PAUSED = "paused"
    RESUMED = "resumed"
    REVOKED = "revoked"


class WorkflowStepType(OpenEnum):
    """What a step does. `job`: runs a job. `approval`: waits for one of its approvers. `sub_workflow`:
    runs another workflow. `wait_for_event`: waits for an event. `sleep`: waits for a number of
    seconds.
    """

    JOB = "job"
    APPROVAL = "approval"
    SUB_WORKFLOW = "sub_workflow"
    WAIT_FOR_EVENT = "wait_for_event"
    SLEEP = "sleep"


if TYPE_CHECKING:
    WorkflowStepTypeInput = (
        WorkflowStepType | Literal["job", "approval", "sub_workflow", "wait_for_event", "sleep"]
    )
else:
    WorkflowStepTypeInput = WorkflowStepType


class StepRunStatus(OpenEnum):
    """State of a step in a workflow run. `pending`: free of dependencies, not yet started. `waiting`: for
    the steps it depends on, a free slot, or its approval, event or sleep. `running`: its job or
    sub-workflow is at work. `completed`, `failed`, `skipped` (condition not met, or skipped on request)
    and `canceled` are final.
    """

    PENDING = "pending"
    WAITING = "waiting"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELED = "canceled"


if TYPE_CHECKING:
    StepRunStatusInput = (
        StepRunStatus | Literal["pending", "waiting", "running", "completed", "failed", "skipped", "canceled"]
    )
else:
    StepRunStatusInput = StepRunStatus


class WorkflowRunStatus(OpenEnum):
    """State of a workflow run. `pending`: made, not yet started. `running`: steps are at work or waiting.
    `paused`: no new steps start; jobs at work go on. `completed`, `failed`, `timed_out` (the workflow's
    `timeout_secs` passed) and `canceled` are final. On servers of March 2026 the bulk cancel ends
    workflow runs as `failed`.
    """

    PENDING = "pending"
    RUNNING = "running"
    PAUSED = "paused"
    COMPLETED = "completed"
    FAILED = "failed"
    TIMED_OUT = "timed_out"
    CANCELED = "canceled"


if TYPE_CHECKING:
    WorkflowRunStatusInput = (
        WorkflowRunStatus
        | Literal["pending", "running", "paused", "completed", "failed", "timed_out", "canceled"]
    )
else:
    WorkflowRunStatusInput = WorkflowRunStatus


class Scope(OpenEnum):
    """What an API key or role may do: `<area>:<right>`, or `*` for everything. Most operations ask for
    one scope; without it the answer is 403. Webhooks come under `runs`; environments, job groups,
    event sources and log drains under `jobs`; deployments under `workflows`; roles, members, policies
    and the audit log under `rbac:manage`; analytics under `stats:read`.
    """

    ALL = "*"
    JOBS_READ = "jobs:read"
    JOBS_WRITE = "jobs:write"
    JOBS_TRIGGER = "jobs:trigger"
    RUNS_READ = "runs:read"
    RUNS_WRITE = "runs:write"
    WORKFLOWS_READ = "workflows:read"
    WORKFLOWS_WRITE = "workflows:write"
    WORKFLOWS_TRIGGER = "workflows:trigger"
    SECRETS_READ = "secrets:read"
    SECRETS_WRITE = "secrets:write"
    API_KEYS_MANAGE = "api-keys:manage"
    RBAC_MANAGE = "rbac:manage"
    STATS_READ = "stats:read"
    PROJECTS_READ = "projects:read"
    PROJECTS_WRITE = "projects:write"
    PROJECTS_MANAGE = "projects:manage"


if TYPE_CHECKING:
    ScopeInput = (
        Scope
        | Literal[
            "*",
            "jobs:read",
            "jobs:write",
            "jobs:trigger",
            "runs:read",
            "runs:write",
            "workflows:read",
            "workflows:write",
            "workflows:trigger",
            "secrets:read",
            "secrets:write",
            "api-keys:manage",
            "rbac:manage",
            "stats:read",
            "projects:read",
            "projects:write",
            "projects:manage",
        ]
    )
else:
    ScopeInput = Scope
