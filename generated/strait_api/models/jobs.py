# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `jobs` service."""

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import Field

from strait._core.model import (
    Items,
    OpenEnum,
    Outcomes,
    RequestModel,
    ResultModel,
    Table,
    Timestamp,
    TimestampInput,
)
from strait_api.models.shared import (
    ExecutionMode,
    ExecutionModeInput,
    JobDependencyCondition,
    JobDependencyConditionInput,
    MachinePreset,
    MachinePresetInput,
    Region,
    RegionInput,
    RetryStrategy,
    RetryStrategyInput,
    RunStatus,
    VersionPolicy,
    VersionPolicyInput,
)


class RateLimitKey(ResultModel):
    """A named rate limit of a job."""

    max: int
    """Runs allowed within the window."""
    name: str
    window_secs: int
    """Length of the window in seconds."""


class Job(ResultModel):
    """A job: which handler to call and under which rules. Empty or zero settings are left out."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"webhook_secret"})

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    enabled: bool
    """A disabled job cannot be triggered and its queued runs do not start."""
    endpoint_url: str
    """URL of the handler."""
    max_attempts: int
    """Attempts a run gets in all."""
    name: str
    project_id: str
    """Project the object belongs to."""
    slug: str
    timeout_secs: int
    """Seconds one attempt may take."""
    updated_at: Timestamp
    """When the object last changed."""
    version: int
    """Number of the current version, from 1; every update adds one."""
    allowed_tools: Items[str] = Field(default_factory=list)
    """Tools a run may report calls of; others answer 403. Not settable through this API."""
    backwards_compatible: bool | None = None
    """Whether queued runs under policy `minor` may move to this version."""
    batch_max_size: int | None = None
    """Number of triggers that closes a batch early."""
    batch_window_secs: int | None = None
    """Seconds over which triggers are gathered into one run."""
    blocked_tools: Items[str] = Field(default_factory=list)
    """Tools whose calls a run may not report (403). Not settable through this API."""
    created_by: str | None = None
    """`apikey:<key id>`, the id of a user, or `system:<part>` when the server made it."""
    cron: str | None = None
    """Five-field cron schedule in the server's local time."""
    debounce_window_secs: int | None = None
    """Seconds of quiet after the last trigger before a run starts."""
    dedup_window_secs: int | None = None
    """Seconds in which an equal payload gives back the earlier run."""
    default_run_metadata: Table[str] = Field(default_factory=dict)
    """Metadata meant for every run; not copied to runs on servers of March 2026."""
    description: str | None = None
    dlq_alert_threshold: int | None = None
    """Number of dead-letter runs worth an alert. Not settable through this API."""
    environment_id: str | None = None
    """Environment whose variable `ENDPOINT_URL` replaces `endpoint_url`."""
    execution_mode: ExecutionMode | None = None
    execution_window_cron: str | None = None
    """Cron expression of the minutes in which runs may start."""
    fallback_endpoint_url: str | None = None
    """URL called when `endpoint_url` answers 429 or cannot be reached."""
    group_id: str | None = None
    """Job group the job belongs to."""
    image_uri: str | None = None
    """Container image of a managed job."""
    machine_preset: MachinePreset | None = None
    """Machine size of a managed job."""
    max_concurrency: int | None = None
    """Runs that may be active at once; absent = no limit."""
    max_concurrency_per_key: int | None = None
    """Active runs that may share one `concurrency_key`; absent = no limit."""
    max_iterations_per_run: int | None = None
    """Iterations one run may report. Not settable through this API."""
    max_tokens_per_run: int | None = None
    """LLM tokens one run may report before usage answers 429. Not settable through this API."""
    max_tool_calls_per_run: int | None = None
    """Tool calls one run may report before 429. Not settable through this API."""
    on_complete_payload_mapping: Table[str] = Field(default_factory=dict)
    """How the result maps to the payload of the workflow started on completion. Not settable through this
    API.
    """
    on_complete_trigger_workflow: str | None = None
    """Workflow started when a run completes. Not settable through this API."""
    payload_schema: Any = None
    """JSON schema that payloads must meet at trigger time."""
    preferred_regions: Items[Region] = Field(default_factory=list)
    """Regions of a managed job, best first."""
    queue_depth_alert_threshold: int | None = None
    """Number of queued runs worth an alert. Not settable through this API."""
    rate_limit_keys: Items[RateLimitKey] = Field(default_factory=list)
    """Named extra rate limits. Not settable through this API."""
    rate_limit_max: int | None = None
    """Runs that may be created within `rate_limit_window_secs`."""
    rate_limit_window_secs: int | None = None
    """Length of the rate limit's sliding window, in seconds."""
    region: Region | None = None
    result_schema: Any = None
    """JSON schema for results that the handler reports by complete."""
    retry_delays_secs: Items[int] = Field(default_factory=list)
    """Seconds before each retry for strategy `custom`; no effect on servers of March 2026."""
    retry_priority_boost: int | None = None
    """Added to a run's priority at each retry, up to priority 10. Not settable through this API."""
    retry_strategy: RetryStrategy | None = None
    """Wanted delays between attempts; servers of March 2026 always back off exponentially."""
    run_ttl_secs: int | None = None
    """Seconds after creation in which a run must start; absent = `timeout_secs` + 60."""
    skip_if_running: bool | None = None
    """Whether cron skips a run while another one is active."""
    tags: Table[str] = Field(default_factory=dict)
    """Tags, copied to triggered runs."""
    timezone: str | None = None
    """Time zone of `execution_window_cron`."""
    updated_by: str | None = None
    """Who made the last change: `apikey:<key id>`, the id of a user, or `system:<part>`."""
    version_id: str | None = None
    """Id of the current version (`ver_...`)."""
    version_policy: VersionPolicy | None = None
    """Which version a queued run uses when it starts."""
    webhook_secret: str | None = None
    """Secret of the job's webhook. Not settable through this API."""
    webhook_url: str | None = None
    """URL told about the job's runs. Not settable through this API."""


class JobList(ResultModel):
    """A page of jobs."""

    data: Items[Job]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class CreateJobRequest(RequestModel):
    """Definition of a new job. It is always created enabled."""

    name: str = Field(min_length=1, max_length=255)
    """1 to 255 bytes."""
    project_id: str = Field(min_length=1)
    """Project of the job; taken as given, even when the key belongs to another project."""
    slug: str = Field(min_length=1, max_length=128)
    """Unique within the project (else 409), 1 to 128 bytes."""
    batch_max_size: int | None = Field(default=None, ge=0)
    """Number of triggers that closes a batch early; needs `batch_window_secs`."""
    batch_window_secs: int | None = Field(default=None, ge=0)
    """Seconds over which triggers are gathered into one run with payload `{"items": [...]}`; 0 = off.
    Excludes `debounce_window_secs`.
    """
    cron: str | None = None
    """Five-field cron schedule in the server's local time. Servers of March 2026 read schedules at start
    only, so a new one runs after a restart. Cron runs have an empty request body.
    """
    debounce_window_secs: int | None = Field(default=None, ge=0)
    """Seconds of quiet after the last trigger before one run starts with the last payload; 0 = off. Excludes
    `batch_window_secs`.
    """
    dedup_window_secs: int | None = Field(default=None, ge=0)
    """Seconds in which a trigger with an equal payload gives back the earlier run, whatever its status; 0 =
    off.
    """
    default_run_metadata: dict[str, str] | None = None
    """Metadata meant for every run; servers of March 2026 store it on the job but do not copy it to runs."""
    description: str | None = None
    endpoint_url: str | None = Field(default=None, max_length=2048)
    """URL of the handler, up to 2048 bytes; required for mode `http`. An attempt is a POST of the payload to
    it. Variable `ENDPOINT_URL` of the job's environment replaces it.
    """
    environment_id: str | None = None
    """Environment whose variable `ENDPOINT_URL`, if set, replaces `endpoint_url`. Secrets always come from
    environment `production`.
    """
    execution_mode: ExecutionModeInput | None = None
    """`http` (default) or `managed`; the community edition refuses `managed` with 400."""
    execution_window_cron: str | None = None
    """Five-field cron expression of the minutes in which runs may start; a run triggered at another time is
    `delayed` to the next one.
    """
    fallback_endpoint_url: str | None = None
    """URL called in the same attempt when `endpoint_url` answers 429 or cannot be reached, not on other
    errors. It gets no run token and no secrets.
    """
    group_id: str | None = None
    """Job group the job belongs to."""
    image_uri: str | None = None
    """Container image; required for mode `managed`, else unused."""
    machine_preset: MachinePresetInput | None = None
    """Machine size for mode `managed`."""
    max_attempts: int | None = Field(default=None, ge=1)
    """Attempts a run gets in all, at least 1; default 3. A run stops at 3 anyway while each attempt fails
    with the same error class.
    """
    max_concurrency: int | None = Field(default=None, ge=0)
    """Runs of the job that may be active at once; 0 = no limit. Runs above it stay `queued`."""
    max_concurrency_per_key: int | None = Field(default=None, ge=0)
    """Active runs that may share one `concurrency_key`, counted over all jobs of the project; 0 = no limit.
    """
    payload_schema: Any = None
    """JSON schema for payloads; only `type`, `required`, `properties` and `items` are enforced. A trigger
    that breaks it answers 400.
    """
    preferred_regions: list[RegionInput] | None = None
    """Regions for mode `managed`, best first."""
    rate_limit_max: int | None = Field(default=None, ge=0)
    """Runs that may be created within `rate_limit_window_secs`; more answer 429. 0 = no limit."""
    rate_limit_window_secs: int | None = Field(default=None, ge=0)
    """Length of the sliding window for `rate_limit_max`, in seconds."""
    region: RegionInput | None = None
    """Region for mode `managed`."""
    result_schema: Any = None
    """JSON schema for a result that the handler reports by complete (else 422). The body of the handler's
    HTTP answer is not checked.
    """
    retry_delays_secs: list[int] | None = None
    """Seconds before each retry for strategy `custom`, each at least 1. No effect on servers of March 2026,
    see `retry_strategy`.
    """
    retry_strategy: RetryStrategyInput | None = None
    """Wanted delays between attempts. Servers of March 2026 store it but always wait 1, 2, 4, 8 ... seconds
    (+-20 %).
    """
    run_ttl_secs: int | None = Field(default=None, ge=0)
    """Seconds after creation in which a run must start, else it ends `expired`; 0 = `timeout_secs` + 60. It
    also limits the run token.
    """
    skip_if_running: bool | None = None
    """Start no cron run while the job has an active run."""
    tags: dict[str, str] | None = Field(default=None, max_length=20)
    """Up to 20 tags, copied to triggered runs; keys of 1 to 64 bytes, values up to 256 bytes."""
    timeout_secs: int | None = Field(default=None, ge=1)
    """Seconds one attempt may take, at least 1; default 300. The server may allow more when recent runs were
    slower.
    """
    timezone: str | None = None
    """Time zone of `execution_window_cron`, such as `Europe/Berlin`; the project's or UTC when absent. It is
    not checked and does not affect `cron`.
    """
    version_policy: VersionPolicyInput | None = None
    """Which version a queued run uses when it starts: `pin` (default) the one at its creation, `latest` the
    current one, `minor` the current one if marked `backwards_compatible`.
    """


class UpdateJobRequest(RequestModel):
    """Fields of a job to change. Absent and null fields stay, an empty string clears."""

    backwards_compatible: bool | None = None
    """Marks the new version as safe for queued runs under policy `minor`."""
    batch_max_size: int | None = Field(default=None, ge=0)
    """Accepted but without effect; set it when the job is created."""
    batch_window_secs: int | None = Field(default=None, ge=0)
    """Accepted but without effect; set it when the job is created."""
    cron: str | None = None
    """Five-field cron schedule in the server's local time; servers of March 2026 follow a change after a
    restart only.
    """
    debounce_window_secs: int | None = Field(default=None, ge=0)
    """Accepted but without effect; set it when the job is created."""
    dedup_window_secs: int | None = Field(default=None, ge=0)
    """Seconds in which a trigger with an equal payload gives back the earlier run; 0 = off."""
    default_run_metadata: dict[str, str] | None = None
    """Metadata meant for every run; not copied to runs on servers of March 2026."""
    description: str | None = None
    enabled: bool | None = None
    """False refuses triggers (400) and holds queued runs; true lets them go on."""
    endpoint_url: str | None = Field(default=None, max_length=2048)
    """URL of the handler, up to 2048 bytes; the rules of create-job hold."""
    environment_id: str | None = None
    """Environment whose variable `ENDPOINT_URL`, if set, replaces `endpoint_url`."""
    execution_mode: ExecutionModeInput | None = None
    """`http` or `managed`; the community edition has no `managed`."""
    execution_window_cron: str | None = None
    """Five-field cron expression of the minutes in which runs may start."""
    fallback_endpoint_url: str | None = None
    """URL called in the same attempt when `endpoint_url` answers 429 or cannot be reached."""
    group_id: str | None = None
    """Job group the job belongs to."""
    image_uri: str | None = None
    """Container image for mode `managed`."""
    machine_preset: MachinePresetInput | None = None
    """Machine size for mode `managed`."""
    max_attempts: int | None = Field(default=None, ge=1)
    """Attempts a run gets in all, at least 1."""
    max_concurrency: int | None = Field(default=None, ge=0)
    """Runs of the job that may be active at once; 0 = no limit."""
    max_concurrency_per_key: int | None = Field(default=None, ge=0)
    """Active runs that may share one `concurrency_key`; 0 = no limit."""
    name: str | None = Field(default=None, max_length=255)
    """Up to 255 bytes."""
    payload_schema: Any = None
    """JSON schema for payloads; only `type`, `required`, `properties` and `items` are enforced."""
    preferred_regions: list[RegionInput] | None = None
    """Regions for mode `managed`, best first."""
    rate_limit_max: int | None = Field(default=None, ge=0)
    """Runs that may be created within `rate_limit_window_secs`; 0 = no limit."""
    rate_limit_window_secs: int | None = Field(default=None, ge=0)
    """Length of the sliding window for `rate_limit_max`, in seconds."""
    region: RegionInput | None = None
    """Region for mode `managed`."""
    result_schema: Any = None
    """JSON schema for a result that the handler reports by complete."""
    retry_delays_secs: list[int] | None = None
    """Seconds before each retry for strategy `custom`, each at least 1; no effect on servers of March 2026.
    """
    retry_strategy: RetryStrategyInput | None = None
    """Wanted delays between attempts; servers of March 2026 always back off exponentially."""
    run_ttl_secs: int | None = Field(default=None, ge=0)
    """Seconds after creation in which a run must start; 0 = `timeout_secs` + 60."""
    skip_if_running: bool | None = None
    """Start no cron run while the job has an active run."""
    slug: str | None = Field(default=None, max_length=128)
    """Up to 128 bytes; one in use answers 500."""
    tags: dict[str, str] | None = Field(default=None, max_length=20)
    """Up to 20 tags; keys of 1 to 64 bytes, values up to 256 bytes."""
    timeout_secs: int | None = Field(default=None, ge=1)
    """Seconds one attempt may take, at least 1."""
    timezone: str | None = None
    """Time zone of `execution_window_cron`; not checked."""
    version_policy: VersionPolicyInput | None = None
    """Which version a queued run uses when it starts: `pin`, `latest` or `minor`."""


class CloneJobRequest(RequestModel):
    """Name and slug of the copy."""

    name: str = Field(min_length=1, max_length=255)
    """1 to 255 bytes."""
    slug: str = Field(min_length=1, max_length=128)
    """1 to 128 bytes, not in use within the project."""


class JobHealthWindow(OpenEnum):
    """How far back job health looks: an hour, a day, 7 days or 30 days."""

    VALUE_1H = "1h"
    VALUE_1D = "1d"
    VALUE_7D = "7d"
    VALUE_30D = "30d"


if TYPE_CHECKING:
    JobHealthWindowInput = JobHealthWindow | Literal["1h", "1d", "7d", "30d"]
else:
    JobHealthWindowInput = JobHealthWindow


class JobHealth(ResultModel):
    """Figures over a job's runs in a time window; runs in `dead_letter` are left out of all of them."""

    avg_duration_secs: float
    """Mean duration in seconds; 0 without data."""
    canceled_runs: int
    completed_runs: int
    crashed_runs: int
    """Runs that ended `crashed` or `system_failed`."""
    expired_runs: int
    failed_runs: int
    """Runs that ended `failed`, that is by the handler's own report."""
    health_score: float
    """0 to 100, higher is better: 70 % success rate, 30 % steady durations; -1 without runs."""
    job_id: str
    """ID of the job."""
    p95_duration_secs: float
    """95th percentile of the durations, in seconds."""
    p99_duration_secs: float
    """99th percentile of the durations, in seconds."""
    since: Timestamp
    """Start of the window."""
    success_rate: float
    """Completed runs in percent of `total_runs` (0 to 100); canceled ones lower it."""
    timed_out_runs: int
    total_runs: int
    window: JobHealthWindow


class TriggerJobRequest(RequestModel):
    """The run to start. All fields are optional; the idempotency key goes into a header."""

    batch_key: str | None = None
    """Triggers with the same key share a batch; only for jobs with a batch window."""
    concurrency_key: str | None = None
    """Runs with the same key share the job's `max_concurrency_per_key`."""
    debounce_key: str | None = None
    """Triggers with the same key hold each other back; only for jobs with a debounce window."""
    dry_run: bool | None = None
    """Only check the request and show what would happen (answer 200)."""
    payload: Any = None
    """Any JSON, the body the handler gets; absent means `{}`, null is sent as null. The whole request may
    have 1 MiB by default (else 400).
    """
    priority: int | None = Field(default=None, ge=0, le=10)
    """0 to 10, higher starts first; default 0."""
    scheduled_at: TimestampInput | None = None
    """Start no earlier than this (up to 5 s late); a past time starts at once. Set `ttl_secs` too when it is
    further off than the job's time to live.
    """
    tags: dict[str, str] | None = None
    """Added to the job's tags; on equal keys these win."""
    ttl_secs: int | None = None
    """Seconds after creation in which the run must start, else it ends `expired`; 0 or absent uses the job's
    `run_ttl_secs`, else `timeout_secs` + 60.
    """


class TriggerOutcome(OpenEnum):
    """Which of its shapes a `TriggerResult` has."""

    DRY_RUN = "dry_run"
    DEBOUNCED = "debounced"
    BATCHED = "batched"
    BUFFERED = "buffered"
    IDEMPOTENCY_HIT = "idempotency_hit"
    CREATED = "created"


class TriggerResult(Outcomes):
    """What became of a trigger. `outcome` says which of these it is.
    `created`: there is a new run, with `id` and `status`.
    `idempotency_hit`: the key belongs to a run that is still active; `id` and `status` are that run's.
    `batched`: the payload waits for its batch; `id` and `status` are those of the run that will carry it.
    `debounced`: the run starts at `fire_at` unless another trigger comes first; it has no id yet.
    `buffered`: the payload waits in a buffer; there is no id.
    `dry_run`: nothing was started; the other fields tell what a real trigger would do.
    Reading `id` or `status` of an answer without one raises AttributeError.
    """

    promised: ClassVar[frozenset[str]] = frozenset({"id", "status"})
    shapes: ClassVar[tuple[tuple[str, frozenset[str]], ...]] = (
        ("dry_run", frozenset({"expires_at", "job", "payload_hash"})),
        ("debounced", frozenset({"debounced", "fire_at"})),
        ("batched", frozenset({"batch", "id", "status"})),
        ("buffered", frozenset({"buffered"})),
        ("idempotency_hit", frozenset({"id", "idempotency_hit", "status"})),
        ("created", frozenset({"id", "payload_hash", "status"})),
    )
    secret_fields: ClassVar[frozenset[str]] = frozenset({"run_token"})

    id: str = ""
    """ID of the run, or of the run that will carry the batch. Not sent when debounced, buffered or a dry run.
    """
    status: RunStatus = RunStatus("")
    """Status of that run now. Not sent when debounced, buffered or a dry run."""
    expires_at: Timestamp | None = None
    """When the run would expire if not started."""
    job: Job | None = None
    """The job as it is now."""
    payload: Any = None
    """The payload the handler would get."""
    payload_hash: str | None = None
    """SHA-256 of the payload with sorted keys, as hex digits; sent when created or a dry run."""
    scheduled_at: Timestamp | None = None
    """Start time asked for; absent when none was."""
    validation_warnings: Items[str] = Field(default_factory=list)
    """Remarks on the request; absent when there are none."""
    debounced: bool | None = None
    """True where the run waits for the end of the debounce window."""
    fire_at: Timestamp | None = None
    """When the run starts, unless another trigger moves it further."""
    batch: bool | None = None
    """True where the payload joined a batch."""
    buffered: bool | None = None
    """True where the payload went into a buffer."""
    idempotency_hit: bool | None = None
    """True where the idempotency key belongs to a run that is still active."""
    run_token: str | None = None
    """Token for the handler API of this run; absent when the run was found by its payload. It ends at the
    run's `expires_at`.
    """

    @property
    def outcome(self) -> TriggerOutcome:
        """Which of these the answer is."""
        return TriggerOutcome(self.shape)


class BulkTriggerItem(RequestModel):
    """One run to start. All fields are optional; an empty item makes a run with payload `{}`."""

    concurrency_key: str | None = None
    """Runs with the same key share the job's `max_concurrency_per_key`."""
    idempotency_key: str | None = Field(default=None, max_length=256)
    """Up to 256 bytes; a live run of the job with this key is returned instead of a new one."""
    payload: Any = None
    """Any JSON; absent means `{}`."""
    priority: int | None = None
    """0 to 10, higher starts first; default 0. The range is not checked in bulk."""
    scheduled_at: TimestampInput | None = None
    """Start no earlier than this; a past time starts at once."""
    tags: dict[str, str] | None = Field(default=None, max_length=20)
    """Up to 20 tags; keys of 1 to 64 bytes, values up to 256 bytes."""
    ttl_secs: int | None = None
    """Seconds after creation in which the run must start, else it ends `expired`; 0 or absent uses the job's.
    """


class BulkTriggerRequest(RequestModel):
    """Runs to start in one call."""

    items: list[BulkTriggerItem] = Field(min_length=1, max_length=500)
    """1 to 500 items; the maximum is a setting of the server."""


class BulkTriggerResult(ResultModel):
    """The run of one item: a new one, or the one found by its idempotency key."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"run_token"})

    id: str
    """Id of the run."""
    idempotency_hit: bool
    """True when a live run with the item's key was found and no run was made."""
    run_token: str
    """Token for the handler API of the run; empty on an idempotency hit."""
    status: RunStatus
    """Status of the run at this moment."""


class BulkTriggerResponse(ResultModel):
    """Outcome of a bulk trigger."""

    batch_id: str
    """Id of the batch operation; its runs carry it too."""
    created: int
    """Number of new runs; idempotency hits are not counted."""
    results: Items[BulkTriggerResult]
    """One entry per item, in the order of the items."""
    total: int
    """Number of items."""


class JobVersion(ResultModel):
    """A former definition of a job, kept when it was changed. It holds only part of the fields of a job."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"webhook_secret"})

    id: str
    """Id of the stored record; get-job-version takes `version_id` instead."""
    created_at: Timestamp
    """When a later definition replaced this one."""
    endpoint_url: str
    """URL of the handler."""
    job_id: str
    """ID of the job."""
    max_attempts: int
    """Attempts a run gets in all."""
    name: str
    slug: str
    timeout_secs: int
    """Seconds one attempt may take."""
    version: int
    """Number of the version, from 1."""
    backwards_compatible: bool | None = None
    """Whether queued runs under policy `minor` could move to this version."""
    cron: str | None = None
    """Five-field cron schedule."""
    description: str | None = None
    fallback_endpoint_url: str | None = None
    """URL called when `endpoint_url` answers 429 or cannot be reached."""
    image_uri: str | None = None
    """Container image of a managed job."""
    machine_preset: MachinePreset | None = None
    """Machine size of a managed job."""
    payload_schema: Any = None
    """JSON schema that payloads must meet at trigger time."""
    region: Region | None = None
    run_ttl_secs: int | None = None
    """Seconds after creation in which a run must start."""
    tags: Table[str] = Field(default_factory=dict)
    """Free key-value pairs to filter lists by."""
    version_id: str | None = None
    """Id to address the version by (`ver_...`)."""
    webhook_secret: str | None = None
    """Secret of the job's webhook."""
    webhook_url: str | None = None
    """URL told about the job's runs."""


class JobVersionList(ResultModel):
    """A page of former job definitions."""

    data: Items[JobVersion]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class JobDependency(ResultModel):
    """A rule that runs of one job wait for the outcome of another."""

    id: str
    """UUIDv7 unless noted otherwise."""
    condition: JobDependencyCondition
    """Outcome that the latest ended run must have."""
    created_at: Timestamp
    """When the object was made."""
    depends_on_job_id: str
    """The job waited for."""
    job_id: str
    """The job that waits."""


class JobDependencyList(ResultModel):
    """A page of job dependencies."""

    data: Items[JobDependency]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class CreateJobDependencyRequest(RequestModel):
    """The job to wait for and the outcome it must have."""

    depends_on_job_id: str = Field(min_length=1)
    """The job to wait for; must exist and be another job."""
    condition: JobDependencyConditionInput | None = None
    """Outcome the latest ended run must have: `completed` (default), `failed` or `any`."""


class BatchCreateJobsRequest(RequestModel):
    """Jobs to create in one call."""

    jobs: list[CreateJobRequest] = Field(min_length=1, max_length=50)
    """1 to 50 job definitions."""


class BatchError(ResultModel):
    """Why one job of a batch was not created."""

    index: int
    """Position of the job in the request, from 0."""
    message: str
    """Reason; a slug in use reads just `failed to create job`."""


class BatchCreateJobsResponse(ResultModel):
    """Jobs made and jobs refused by a batch create."""

    created: Items[Job]
    """The new jobs; null when every job failed."""
    errors: Items[BatchError] = Field(default_factory=list)
    """One entry per job that failed; absent when all were made."""


class BatchJobIDsRequest(RequestModel):
    """The jobs to enable or disable."""

    ids: list[str] = Field(min_length=1, max_length=50)
    """1 to 50 job ids."""


class BatchUpdateResult(ResultModel):
    """Outcome of a batch enable or disable."""

    updated: int
    """Number of jobs written."""
