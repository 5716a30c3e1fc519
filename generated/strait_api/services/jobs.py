# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `jobs` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from strait._core.model import TimestampInput
from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import jobs as models
from strait_api.models import shared as shared_models
from strait_api.operations import jobs as operations


class Jobs(Service):
    """Jobs: the definitions that say which handler to call, when and how often to try.
    Create and change jobs, trigger runs, and read versions, dependencies and health.
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
    ) -> Page[models.Job]:
        """The project's jobs, newest first.

        Parameters:
            tag_key: Keep only jobs that carry this tag.
            tag_value: Keep only jobs whose tag `tag_key` has this value; without `tag_key` the answer is
                400.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/jobs`, scope `jobs:read`.
        """
        return self._page(
            operations.list_jobs(
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
        body: models.CreateJobRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    @overload
    def create(
        self,
        *,
        name: str,
        project_id: str,
        slug: str,
        batch_max_size: int | None = None,
        batch_window_secs: int | None = None,
        cron: str | None = None,
        debounce_window_secs: int | None = None,
        dedup_window_secs: int | None = None,
        default_run_metadata: Mapping[str, str] | None = None,
        description: str | None = None,
        endpoint_url: str | None = None,
        environment_id: str | None = None,
        execution_mode: shared_models.ExecutionModeInput | None = None,
        execution_window_cron: str | None = None,
        fallback_endpoint_url: str | None = None,
        group_id: str | None = None,
        image_uri: str | None = None,
        machine_preset: shared_models.MachinePresetInput | None = None,
        max_attempts: int | None = None,
        max_concurrency: int | None = None,
        max_concurrency_per_key: int | None = None,
        payload_schema: Any = None,
        preferred_regions: Sequence[shared_models.RegionInput] | None = None,
        rate_limit_max: int | None = None,
        rate_limit_window_secs: int | None = None,
        region: shared_models.RegionInput | None = None,
        result_schema: Any = None,
        retry_delays_secs: Sequence[int] | None = None,
        retry_strategy: shared_models.RetryStrategyInput | None = None,
        run_ttl_secs: int | None = None,
        skip_if_running: bool | None = None,
        tags: Mapping[str, str] | None = None,
        timeout_secs: int | None = None,
        timezone: str | None = None,
        version_policy: shared_models.VersionPolicyInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    def create(
        self,
        body: models.CreateJobRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Job:
        """Create a job, enabled and at version 1.

        A slug that the project already uses answers 409.
        A job in mode `http` needs `endpoint_url`; mode `managed` answers 400 on the community edition.
        A job has a debounce window or a batch window, not both (400).

        The URL must be http or https with a public host: private, loopback and link-local addresses
        answer 400, and so do ports other than 80, 443, 8080, 8443, 3000, 4000, 5000 and 9000 unless
        the server allows private endpoints.

        The handler has to answer 2xx with JSON of up to 1 MiB or with no body; after any other body
        servers of March 2026 leave the run in `executing` for good. 429 and 5xx are retried, other 4xx
        are not.

        By default at most 30 requests a minute per IP address.

        Parameters:
            name: 1 to 255 bytes.
            project_id: Project of the job; taken as given, even when the key belongs to another project.
            slug: Unique within the project (else 409), 1 to 128 bytes.
            batch_max_size: Number of triggers that closes a batch early; needs `batch_window_secs`.
            batch_window_secs: Seconds over which triggers are gathered into one run with payload
                `{"items": [...]}`; 0 = off. Excludes `debounce_window_secs`.
            cron: Five-field cron schedule in the server's local time. Servers of March 2026 read schedules
                at start only, so a new one runs after a restart. Cron runs have an empty request body.
            debounce_window_secs: Seconds of quiet after the last trigger before one run starts with the
                last payload; 0 = off. Excludes `batch_window_secs`.
            dedup_window_secs: Seconds in which a trigger with an equal payload gives back the earlier run,
                whatever its status; 0 = off.
            default_run_metadata: Metadata meant for every run; servers of March 2026 store it on the job
                but do not copy it to runs.
            endpoint_url: URL of the handler, up to 2048 bytes; required for mode `http`. An attempt is a
                POST of the payload to it. Variable `ENDPOINT_URL` of the job's environment replaces it.
            environment_id: Environment whose variable `ENDPOINT_URL`, if set, replaces `endpoint_url`.
                Secrets always come from environment `production`.
            execution_mode: `http` (default) or `managed`; the community edition refuses `managed` with
                400.
            execution_window_cron: Five-field cron expression of the minutes in which runs may start; a run
                triggered at another time is `delayed` to the next one.
            fallback_endpoint_url: URL called in the same attempt when `endpoint_url` answers 429 or cannot
                be reached, not on other errors. It gets no run token and no secrets.
            group_id: Job group the job belongs to.
            image_uri: Container image; required for mode `managed`, else unused.
            machine_preset: Machine size for mode `managed`.
            max_attempts: Attempts a run gets in all, at least 1; default 3. A run stops at 3 anyway while
                each attempt fails with the same error class.
            max_concurrency: Runs of the job that may be active at once; 0 = no limit. Runs above it stay
                `queued`.
            max_concurrency_per_key: Active runs that may share one `concurrency_key`, counted over all
                jobs of the project; 0 = no limit.
            payload_schema: JSON schema for payloads; only `type`, `required`, `properties` and `items` are
                enforced. A trigger that breaks it answers 400.
            preferred_regions: Regions for mode `managed`, best first.
            rate_limit_max: Runs that may be created within `rate_limit_window_secs`; more answer 429. 0 =
                no limit.
            rate_limit_window_secs: Length of the sliding window for `rate_limit_max`, in seconds.
            region: Region for mode `managed`.
            result_schema: JSON schema for a result that the handler reports by complete (else 422). The
                body of the handler's HTTP answer is not checked.
            retry_delays_secs: Seconds before each retry for strategy `custom`, each at least 1. No effect
                on servers of March 2026, see `retry_strategy`.
            retry_strategy: Wanted delays between attempts. Servers of March 2026 store it but always wait
                1, 2, 4, 8 ... seconds (+-20 %).
            run_ttl_secs: Seconds after creation in which a run must start, else it ends `expired`; 0 =
                `timeout_secs` + 60. It also limits the run token.
            skip_if_running: Start no cron run while the job has an active run.
            tags: Up to 20 tags, copied to triggered runs; keys of 1 to 64 bytes, values up to 256 bytes.
            timeout_secs: Seconds one attempt may take, at least 1; default 300. The server may allow more
                when recent runs were slower.
            timezone: Time zone of `execution_window_cron`, such as `Europe/Berlin`; the project's or UTC
                when absent. It is not checked and does not affect `cron`.
            version_policy: Which version a queued run uses when it starts: `pin` (default) the one at its
                creation, `latest` the current one, `minor` the current one if marked
                `backwards_compatible`.

        Calls `POST /v1/jobs`, scope `jobs:write`, at most 30 requests a minute and IP address.
        """
        return self._send(
            operations.create_job(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get(
        self,
        job_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job:
        """One job by id.

        Parameters:
            job_id: ID of the job.

        Calls `GET /v1/jobs/{jobID}`, scope `jobs:read`.
        """
        return self._send(operations.get_job(job_id), extra_headers, timeout_ms, deadline_ms, max_retries)

    @overload
    def update(
        self,
        job_id: str,
        body: models.UpdateJobRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    @overload
    def update(
        self,
        job_id: str,
        *,
        backwards_compatible: bool = ...,
        batch_max_size: int = ...,
        batch_window_secs: int = ...,
        cron: str = ...,
        debounce_window_secs: int = ...,
        dedup_window_secs: int = ...,
        default_run_metadata: Mapping[str, str] = ...,
        description: str = ...,
        enabled: bool = ...,
        endpoint_url: str = ...,
        environment_id: str = ...,
        execution_mode: shared_models.ExecutionModeInput = ...,
        execution_window_cron: str = ...,
        fallback_endpoint_url: str = ...,
        group_id: str = ...,
        image_uri: str = ...,
        machine_preset: shared_models.MachinePresetInput = ...,
        max_attempts: int = ...,
        max_concurrency: int = ...,
        max_concurrency_per_key: int = ...,
        name: str = ...,
        payload_schema: Any = ...,
        preferred_regions: Sequence[shared_models.RegionInput] = ...,
        rate_limit_max: int = ...,
        rate_limit_window_secs: int = ...,
        region: shared_models.RegionInput = ...,
        result_schema: Any = ...,
        retry_delays_secs: Sequence[int] = ...,
        retry_strategy: shared_models.RetryStrategyInput = ...,
        run_ttl_secs: int = ...,
        skip_if_running: bool = ...,
        slug: str = ...,
        tags: Mapping[str, str] = ...,
        timeout_secs: int = ...,
        timezone: str = ...,
        version_policy: shared_models.VersionPolicyInput = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    def update(
        self,
        job_id: str,
        body: models.UpdateJobRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Job:
        """Change the given fields of a job; the rest stays.

        Every call, even an empty one, raises `version`, issues a new `version_id` and keeps the former
        definition in the list of versions. Null leaves a field as it is, an empty string clears it.

        A slug in use answers 500 on servers of March 2026 (409 comes from create only).

        Parameters:
            job_id: ID of the job.
            backwards_compatible: Marks the new version as safe for queued runs under policy `minor`.
            batch_max_size: Accepted but without effect; set it when the job is created.
            batch_window_secs: Accepted but without effect; set it when the job is created.
            cron: Five-field cron schedule in the server's local time; servers of March 2026 follow a
                change after a restart only.
            debounce_window_secs: Accepted but without effect; set it when the job is created.
            dedup_window_secs: Seconds in which a trigger with an equal payload gives back the earlier run;
                0 = off.
            default_run_metadata: Metadata meant for every run; not copied to runs on servers of March
                2026.
            enabled: False refuses triggers (400) and holds queued runs; true lets them go on.
            endpoint_url: URL of the handler, up to 2048 bytes; the rules of create-job hold.
            environment_id: Environment whose variable `ENDPOINT_URL`, if set, replaces `endpoint_url`.
            execution_mode: `http` or `managed`; the community edition has no `managed`.
            execution_window_cron: Five-field cron expression of the minutes in which runs may start.
            fallback_endpoint_url: URL called in the same attempt when `endpoint_url` answers 429 or cannot
                be reached.
            group_id: Job group the job belongs to.
            image_uri: Container image for mode `managed`.
            machine_preset: Machine size for mode `managed`.
            max_attempts: Attempts a run gets in all, at least 1.
            max_concurrency: Runs of the job that may be active at once; 0 = no limit.
            max_concurrency_per_key: Active runs that may share one `concurrency_key`; 0 = no limit.
            name: Up to 255 bytes.
            payload_schema: JSON schema for payloads; only `type`, `required`, `properties` and `items` are
                enforced.
            preferred_regions: Regions for mode `managed`, best first.
            rate_limit_max: Runs that may be created within `rate_limit_window_secs`; 0 = no limit.
            rate_limit_window_secs: Length of the sliding window for `rate_limit_max`, in seconds.
            region: Region for mode `managed`.
            result_schema: JSON schema for a result that the handler reports by complete.
            retry_delays_secs: Seconds before each retry for strategy `custom`, each at least 1; no effect
                on servers of March 2026.
            retry_strategy: Wanted delays between attempts; servers of March 2026 always back off
                exponentially.
            run_ttl_secs: Seconds after creation in which a run must start; 0 = `timeout_secs` + 60.
            skip_if_running: Start no cron run while the job has an active run.
            slug: Up to 128 bytes; one in use answers 500.
            tags: Up to 20 tags; keys of 1 to 64 bytes, values up to 256 bytes.
            timeout_secs: Seconds one attempt may take, at least 1.
            timezone: Time zone of `execution_window_cron`; not checked.
            version_policy: Which version a queued run uses when it starts: `pin`, `latest` or `minor`.

        Calls `PATCH /v1/jobs/{jobID}`, scope `jobs:write`.
        """
        return self._send(
            operations.update_job(job_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def delete(
        self,
        job_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a job together with its runs, versions and dependencies.

        Answers 409 while the job has runs in `delayed`, `queued`, `dequeued`, `executing` or `waiting`.
        A job that a workflow step uses answers 500.

        Parameters:
            job_id: ID of the job.

        Calls `DELETE /v1/jobs/{jobID}`, scope `jobs:write`.
        """
        return self._send(operations.delete_job(job_id), extra_headers, timeout_ms, deadline_ms, max_retries)

    @overload
    def clone(
        self,
        job_id: str,
        body: models.CloneJobRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    @overload
    def clone(
        self,
        job_id: str,
        *,
        name: str,
        slug: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    def clone(
        self,
        job_id: str,
        body: models.CloneJobRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Job:
        """Copy a job under a new name and slug.

        Copies the definition, not the runs; the copy starts at version 1. Not copied: `result_schema`,
        `skip_if_running`, and the debounce and batch settings.

        A slug in use answers 500 on servers of March 2026.

        Parameters:
            job_id: ID of the job.
            name: 1 to 255 bytes.
            slug: 1 to 128 bytes, not in use within the project.

        Calls `POST /v1/jobs/{jobID}/clone`, scope `jobs:write`.
        """
        return self._send(
            operations.clone_job(job_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get_health(
        self,
        job_id: str,
        *,
        window: models.JobHealthWindowInput | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobHealth:
        """Counts, success rate, durations and a score over a job's recent runs.

        Runs in `dead_letter` are not counted at all, so a job whose handler only answers errors shows
        no runs and a score of -1.

        Parameters:
            job_id: ID of the job.
            window: How far back to look: `1h`, `1d`, `7d` (default) or `30d`; anything else answers 400.

        Calls `GET /v1/jobs/{jobID}/health`, scope `jobs:read`.
        """
        return self._send(
            operations.get_job_health(job_id, window=window, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def trigger(
        self,
        job_id: str,
        body: models.TriggerJobRequest | Mapping[str, Any],
        *,
        fly_region: str | None = None,
        traceparent: str | None = None,
        tracestate: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TriggerResult: ...
    @overload
    def trigger(
        self,
        job_id: str,
        *,
        batch_key: str | None = None,
        concurrency_key: str | None = None,
        debounce_key: str | None = None,
        dry_run: bool | None = None,
        payload: Any = None,
        priority: int | None = None,
        scheduled_at: TimestampInput | None = None,
        tags: Mapping[str, str] | None = None,
        ttl_secs: int | None = None,
        fly_region: str | None = None,
        traceparent: str | None = None,
        tracestate: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TriggerResult: ...
    def trigger(
        self,
        job_id: str,
        body: models.TriggerJobRequest | Mapping[str, Any] | None = None,
        *,
        fly_region: str | None = None,
        traceparent: str | None = None,
        tracestate: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.TriggerResult:
        """Start a run of a job, now or later.

        Answers 201 with the new run's id and token. Other outcomes, told apart by their fields:
        200 `idempotency_hit: true` when a live run with the same idempotency key exists;
        200 with `job` for a dry run; 201 `debounced`, `buffered` or `batch` when the job has such a
        window. A payload seen within the job's `dedup_window_secs` answers 201 with the earlier run's
        id and no token.

        An idempotency key belongs to one job and holds only while its run is `delayed`, `queued`,
        `dequeued`, `executing` or `waiting`; afterwards the same key makes a new run. Payloads are not
        compared. Without a key a repeated call makes a second run.

        The status is `queued`, `delayed` (with a future `scheduled_at` or outside the job's time
        window) or `waiting` (dependencies not met).

        A disabled job, a bad field, or a payload that breaks `payload_schema` answers 400. 429 means
        the job's rate limit, a project quota, or the limit per IP address (10 a minute by default).

        Parameters:
            job_id: ID of the job.
            batch_key: Triggers with the same key share a batch; only for jobs with a batch window.
            concurrency_key: Runs with the same key share the job's `max_concurrency_per_key`.
            debounce_key: Triggers with the same key hold each other back; only for jobs with a debounce
                window.
            dry_run: Only check the request and show what would happen (answer 200).
            payload: Any JSON, the body the handler gets; absent means `{}`, null is sent as null. The
                whole request may have 1 MiB by default (else 400).
            priority: 0 to 10, higher starts first; default 0.
            scheduled_at: Start no earlier than this (up to 5 s late); a past time starts at once. Set
                `ttl_secs` too when it is further off than the job's time to live.
            tags: Added to the job's tags; on equal keys these win.
            ttl_secs: Seconds after creation in which the run must start, else it ends `expired`; 0 or
                absent uses the job's `run_ttl_secs`, else `timeout_secs` + 60.
            fly_region: Region the request comes from; has no effect on servers of March 2026.
            traceparent: W3C trace context; servers of March 2026 do not pass it on to the handler.
            tracestate: W3C trace state; servers of March 2026 do not pass it on to the handler.

        Calls `POST /v1/jobs/{jobID}/trigger`, scope `jobs:trigger`, at most 10 requests a minute and IP
        address.
        """
        return self._send(
            operations.trigger_job(
                job_id, body, fly_region=fly_region, traceparent=traceparent, tracestate=tracestate, **fields
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
            idempotency_key,
        )

    @overload
    def bulk_trigger(
        self,
        job_id: str,
        body: models.BulkTriggerRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkTriggerResponse: ...
    @overload
    def bulk_trigger(
        self,
        job_id: str,
        *,
        items: Sequence[models.BulkTriggerItem | Mapping[str, Any]],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkTriggerResponse: ...
    def bulk_trigger(
        self,
        job_id: str,
        body: models.BulkTriggerRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkTriggerResponse:
        """Start up to 500 runs of one job in one call.

        Results come in the order of the items. The runs share a `batch_id`, which list-runs and the
        batch operations take. Debounce, batch windows and dependencies of the job are ignored.

        One bad item fails the whole call with 400; if any item has an idempotency key, the items before
        the bad one may already have become runs.

        By default at most 5 requests a minute per IP address.

        Parameters:
            job_id: ID of the job.
            items: 1 to 500 items; the maximum is a setting of the server.

        Calls `POST /v1/jobs/{jobID}/trigger/bulk`, scope `jobs:trigger`, at most 5 requests a minute and
        IP address.
        """
        return self._send(
            operations.bulk_trigger_job(job_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_versions(
        self,
        job_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.JobVersion]:
        """Former definitions of a job, newest first.

        The current definition is the job itself, so a job that was never changed has an empty list.
        An unknown job answers 200 with an empty page.

        Parameters:
            job_id: ID of the job.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/jobs/{jobID}/versions`, scope `jobs:read`.
        """
        return self._page(
            operations.list_job_versions(job_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_version(
        self,
        job_id: str,
        version_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobVersion:
        """One former definition of a job.

        Parameters:
            job_id: ID of the job.
            version_id: The `version_id` (`ver_...`); neither the version's `id` nor its number is found
                (404).

        Calls `GET /v1/jobs/{jobID}/versions/{versionID}`, scope `jobs:read`.
        """
        return self._send(
            operations.get_job_version(job_id, version_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_dependencies(
        self,
        job_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.JobDependency]:
        """The jobs that a job depends on, newest dependency first.

        An unknown job answers 200 with an empty page.

        Parameters:
            job_id: ID of the job.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/jobs/{jobID}/dependencies`, scope `jobs:read`.
        """
        return self._page(
            operations.list_job_dependencies(job_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create_dependency(
        self,
        job_id: str,
        body: models.CreateJobDependencyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobDependency: ...
    @overload
    def create_dependency(
        self,
        job_id: str,
        *,
        depends_on_job_id: str,
        condition: shared_models.JobDependencyConditionInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobDependency: ...
    def create_dependency(
        self,
        job_id: str,
        body: models.CreateJobDependencyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobDependency:
        """Make runs of a job wait for the outcome of another job.

        A single trigger checks the latest ended run of each job depended on. If a condition is not met,
        the new run starts in `waiting`. Bulk trigger, cron and the other ways to start a run do not
        check. A run in `dead_letter` does not count as ended.

        On servers of March 2026 such a run never leaves `waiting`, even once the condition is met;
        cancel it to get rid of it.

        A dependency on itself or on an unknown job answers 400, one that exists already answers 500.

        Parameters:
            job_id: ID of the job.
            depends_on_job_id: The job to wait for; must exist and be another job.
            condition: Outcome the latest ended run must have: `completed` (default), `failed` or `any`.

        Calls `POST /v1/jobs/{jobID}/dependencies`, scope `jobs:write`.
        """
        return self._send(
            operations.create_job_dependency(job_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete_dependency(
        self,
        job_id: str,
        dep_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Remove a dependency of a job.

        Also answers 204 when the dependency is already gone.

        Parameters:
            job_id: ID of the job.
            dep_id: Id of the dependency itself, not of the job depended on.

        Calls `DELETE /v1/jobs/{jobID}/dependencies/{depID}`, scope `jobs:write`.
        """
        return self._send(
            operations.delete_job_dependency(job_id, dep_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def batch(
        self,
        body: models.BatchCreateJobsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchCreateJobsResponse: ...
    @overload
    def batch(
        self,
        *,
        jobs: Sequence[models.CreateJobRequest | Mapping[str, Any]],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchCreateJobsResponse: ...
    def batch(
        self,
        body: models.BatchCreateJobsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BatchCreateJobsResponse:
        """Create up to 50 jobs; the good ones are made even when others fail.

        Answers 201 with the jobs made and an error for each one that failed. When all fail, the answer
        is 400 with the same body and `created` null.

        Takes over fewer fields than create-job: `max_concurrency_per_key`, `version_policy`, the schemas
        and the debounce settings are dropped. By default at most 10 requests a minute per IP address.

        Parameters:
            jobs: 1 to 50 job definitions.

        Calls `POST /v1/jobs/batch`, scope `jobs:write`, at most 10 requests a minute and IP address.
        """
        return self._send(
            operations.batch_create_jobs(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def batch_disable(
        self,
        body: models.BatchJobIDsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchUpdateResult: ...
    @overload
    def batch_disable(
        self,
        *,
        ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchUpdateResult: ...
    def batch_disable(
        self,
        body: models.BatchJobIDsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BatchUpdateResult:
        """Disable up to 50 jobs.

        A disabled job cannot be triggered (400); its queued runs stay queued until it is enabled again.
        The ids are not confined to the key's project.

        Parameters:
            ids: 1 to 50 job ids.

        Calls `POST /v1/jobs/batch-disable`, scope `jobs:write`.
        """
        return self._send(
            operations.batch_disable_jobs(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def batch_enable(
        self,
        body: models.BatchJobIDsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchUpdateResult: ...
    @overload
    def batch_enable(
        self,
        *,
        ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchUpdateResult: ...
    def batch_enable(
        self,
        body: models.BatchJobIDsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BatchUpdateResult:
        """Enable up to 50 jobs.

        Queued runs of the jobs start again. The ids are not confined to the key's project.

        Parameters:
            ids: 1 to 50 job ids.

        Calls `POST /v1/jobs/batch-enable`, scope `jobs:write`.
        """
        return self._send(
            operations.batch_enable_jobs(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )


class AsyncJobs(AsyncService):
    """Jobs: the definitions that say which handler to call, when and how often to try.
    Create and change jobs, trigger runs, and read versions, dependencies and health.
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
    ) -> AsyncPages[models.Job]:
        """The project's jobs, newest first.

        Parameters:
            tag_key: Keep only jobs that carry this tag.
            tag_value: Keep only jobs whose tag `tag_key` has this value; without `tag_key` the answer is
                400.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/jobs`, scope `jobs:read`.
        """
        return self._pages(
            operations.list_jobs(
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
        body: models.CreateJobRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        project_id: str,
        slug: str,
        batch_max_size: int | None = None,
        batch_window_secs: int | None = None,
        cron: str | None = None,
        debounce_window_secs: int | None = None,
        dedup_window_secs: int | None = None,
        default_run_metadata: Mapping[str, str] | None = None,
        description: str | None = None,
        endpoint_url: str | None = None,
        environment_id: str | None = None,
        execution_mode: shared_models.ExecutionModeInput | None = None,
        execution_window_cron: str | None = None,
        fallback_endpoint_url: str | None = None,
        group_id: str | None = None,
        image_uri: str | None = None,
        machine_preset: shared_models.MachinePresetInput | None = None,
        max_attempts: int | None = None,
        max_concurrency: int | None = None,
        max_concurrency_per_key: int | None = None,
        payload_schema: Any = None,
        preferred_regions: Sequence[shared_models.RegionInput] | None = None,
        rate_limit_max: int | None = None,
        rate_limit_window_secs: int | None = None,
        region: shared_models.RegionInput | None = None,
        result_schema: Any = None,
        retry_delays_secs: Sequence[int] | None = None,
        retry_strategy: shared_models.RetryStrategyInput | None = None,
        run_ttl_secs: int | None = None,
        skip_if_running: bool | None = None,
        tags: Mapping[str, str] | None = None,
        timeout_secs: int | None = None,
        timezone: str | None = None,
        version_policy: shared_models.VersionPolicyInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    async def create(
        self,
        body: models.CreateJobRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Job:
        """Create a job, enabled and at version 1.

        A slug that the project already uses answers 409.
        A job in mode `http` needs `endpoint_url`; mode `managed` answers 400 on the community edition.
        A job has a debounce window or a batch window, not both (400).

        The URL must be http or https with a public host: private, loopback and link-local addresses
        answer 400, and so do ports other than 80, 443, 8080, 8443, 3000, 4000, 5000 and 9000 unless
        the server allows private endpoints.

        The handler has to answer 2xx with JSON of up to 1 MiB or with no body; after any other body
        servers of March 2026 leave the run in `executing` for good. 429 and 5xx are retried, other 4xx
        are not.

        By default at most 30 requests a minute per IP address.

        Parameters:
            name: 1 to 255 bytes.
            project_id: Project of the job; taken as given, even when the key belongs to another project.
            slug: Unique within the project (else 409), 1 to 128 bytes.
            batch_max_size: Number of triggers that closes a batch early; needs `batch_window_secs`.
            batch_window_secs: Seconds over which triggers are gathered into one run with payload
                `{"items": [...]}`; 0 = off. Excludes `debounce_window_secs`.
            cron: Five-field cron schedule in the server's local time. Servers of March 2026 read schedules
                at start only, so a new one runs after a restart. Cron runs have an empty request body.
            debounce_window_secs: Seconds of quiet after the last trigger before one run starts with the
                last payload; 0 = off. Excludes `batch_window_secs`.
            dedup_window_secs: Seconds in which a trigger with an equal payload gives back the earlier run,
                whatever its status; 0 = off.
            default_run_metadata: Metadata meant for every run; servers of March 2026 store it on the job
                but do not copy it to runs.
            endpoint_url: URL of the handler, up to 2048 bytes; required for mode `http`. An attempt is a
                POST of the payload to it. Variable `ENDPOINT_URL` of the job's environment replaces it.
            environment_id: Environment whose variable `ENDPOINT_URL`, if set, replaces `endpoint_url`.
                Secrets always come from environment `production`.
            execution_mode: `http` (default) or `managed`; the community edition refuses `managed` with
                400.
            execution_window_cron: Five-field cron expression of the minutes in which runs may start; a run
                triggered at another time is `delayed` to the next one.
            fallback_endpoint_url: URL called in the same attempt when `endpoint_url` answers 429 or cannot
                be reached, not on other errors. It gets no run token and no secrets.
            group_id: Job group the job belongs to.
            image_uri: Container image; required for mode `managed`, else unused.
            machine_preset: Machine size for mode `managed`.
            max_attempts: Attempts a run gets in all, at least 1; default 3. A run stops at 3 anyway while
                each attempt fails with the same error class.
            max_concurrency: Runs of the job that may be active at once; 0 = no limit. Runs above it stay
                `queued`.
            max_concurrency_per_key: Active runs that may share one `concurrency_key`, counted over all
                jobs of the project; 0 = no limit.
            payload_schema: JSON schema for payloads; only `type`, `required`, `properties` and `items` are
                enforced. A trigger that breaks it answers 400.
            preferred_regions: Regions for mode `managed`, best first.
            rate_limit_max: Runs that may be created within `rate_limit_window_secs`; more answer 429. 0 =
                no limit.
            rate_limit_window_secs: Length of the sliding window for `rate_limit_max`, in seconds.
            region: Region for mode `managed`.
            result_schema: JSON schema for a result that the handler reports by complete (else 422). The
                body of the handler's HTTP answer is not checked.
            retry_delays_secs: Seconds before each retry for strategy `custom`, each at least 1. No effect
                on servers of March 2026, see `retry_strategy`.
            retry_strategy: Wanted delays between attempts. Servers of March 2026 store it but always wait
                1, 2, 4, 8 ... seconds (+-20 %).
            run_ttl_secs: Seconds after creation in which a run must start, else it ends `expired`; 0 =
                `timeout_secs` + 60. It also limits the run token.
            skip_if_running: Start no cron run while the job has an active run.
            tags: Up to 20 tags, copied to triggered runs; keys of 1 to 64 bytes, values up to 256 bytes.
            timeout_secs: Seconds one attempt may take, at least 1; default 300. The server may allow more
                when recent runs were slower.
            timezone: Time zone of `execution_window_cron`, such as `Europe/Berlin`; the project's or UTC
                when absent. It is not checked and does not affect `cron`.
            version_policy: Which version a queued run uses when it starts: `pin` (default) the one at its
                creation, `latest` the current one, `minor` the current one if marked
                `backwards_compatible`.

        Calls `POST /v1/jobs`, scope `jobs:write`, at most 30 requests a minute and IP address.
        """
        return await self._send(
            operations.create_job(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get(
        self,
        job_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job:
        """One job by id.

        Parameters:
            job_id: ID of the job.

        Calls `GET /v1/jobs/{jobID}`, scope `jobs:read`.
        """
        return await self._send(
            operations.get_job(job_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def update(
        self,
        job_id: str,
        body: models.UpdateJobRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    @overload
    async def update(
        self,
        job_id: str,
        *,
        backwards_compatible: bool = ...,
        batch_max_size: int = ...,
        batch_window_secs: int = ...,
        cron: str = ...,
        debounce_window_secs: int = ...,
        dedup_window_secs: int = ...,
        default_run_metadata: Mapping[str, str] = ...,
        description: str = ...,
        enabled: bool = ...,
        endpoint_url: str = ...,
        environment_id: str = ...,
        execution_mode: shared_models.ExecutionModeInput = ...,
        execution_window_cron: str = ...,
        fallback_endpoint_url: str = ...,
        group_id: str = ...,
        image_uri: str = ...,
        machine_preset: shared_models.MachinePresetInput = ...,
        max_attempts: int = ...,
        max_concurrency: int = ...,
        max_concurrency_per_key: int = ...,
        name: str = ...,
        payload_schema: Any = ...,
        preferred_regions: Sequence[shared_models.RegionInput] = ...,
        rate_limit_max: int = ...,
        rate_limit_window_secs: int = ...,
        region: shared_models.RegionInput = ...,
        result_schema: Any = ...,
        retry_delays_secs: Sequence[int] = ...,
        retry_strategy: shared_models.RetryStrategyInput = ...,
        run_ttl_secs: int = ...,
        skip_if_running: bool = ...,
        slug: str = ...,
        tags: Mapping[str, str] = ...,
        timeout_secs: int = ...,
        timezone: str = ...,
        version_policy: shared_models.VersionPolicyInput = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    async def update(
        self,
        job_id: str,
        body: models.UpdateJobRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Job:
        """Change the given fields of a job; the rest stays.

        Every call, even an empty one, raises `version`, issues a new `version_id` and keeps the former
        definition in the list of versions. Null leaves a field as it is, an empty string clears it.

        A slug in use answers 500 on servers of March 2026 (409 comes from create only).

        Parameters:
            job_id: ID of the job.
            backwards_compatible: Marks the new version as safe for queued runs under policy `minor`.
            batch_max_size: Accepted but without effect; set it when the job is created.
            batch_window_secs: Accepted but without effect; set it when the job is created.
            cron: Five-field cron schedule in the server's local time; servers of March 2026 follow a
                change after a restart only.
            debounce_window_secs: Accepted but without effect; set it when the job is created.
            dedup_window_secs: Seconds in which a trigger with an equal payload gives back the earlier run;
                0 = off.
            default_run_metadata: Metadata meant for every run; not copied to runs on servers of March
                2026.
            enabled: False refuses triggers (400) and holds queued runs; true lets them go on.
            endpoint_url: URL of the handler, up to 2048 bytes; the rules of create-job hold.
            environment_id: Environment whose variable `ENDPOINT_URL`, if set, replaces `endpoint_url`.
            execution_mode: `http` or `managed`; the community edition has no `managed`.
            execution_window_cron: Five-field cron expression of the minutes in which runs may start.
            fallback_endpoint_url: URL called in the same attempt when `endpoint_url` answers 429 or cannot
                be reached.
            group_id: Job group the job belongs to.
            image_uri: Container image for mode `managed`.
            machine_preset: Machine size for mode `managed`.
            max_attempts: Attempts a run gets in all, at least 1.
            max_concurrency: Runs of the job that may be active at once; 0 = no limit.
            max_concurrency_per_key: Active runs that may share one `concurrency_key`; 0 = no limit.
            name: Up to 255 bytes.
            payload_schema: JSON schema for payloads; only `type`, `required`, `properties` and `items` are
                enforced.
            preferred_regions: Regions for mode `managed`, best first.
            rate_limit_max: Runs that may be created within `rate_limit_window_secs`; 0 = no limit.
            rate_limit_window_secs: Length of the sliding window for `rate_limit_max`, in seconds.
            region: Region for mode `managed`.
            result_schema: JSON schema for a result that the handler reports by complete.
            retry_delays_secs: Seconds before each retry for strategy `custom`, each at least 1; no effect
                on servers of March 2026.
            retry_strategy: Wanted delays between attempts; servers of March 2026 always back off
                exponentially.
            run_ttl_secs: Seconds after creation in which a run must start; 0 = `timeout_secs` + 60.
            skip_if_running: Start no cron run while the job has an active run.
            slug: Up to 128 bytes; one in use answers 500.
            tags: Up to 20 tags; keys of 1 to 64 bytes, values up to 256 bytes.
            timeout_secs: Seconds one attempt may take, at least 1.
            timezone: Time zone of `execution_window_cron`; not checked.
            version_policy: Which version a queued run uses when it starts: `pin`, `latest` or `minor`.

        Calls `PATCH /v1/jobs/{jobID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.update_job(job_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def delete(
        self,
        job_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a job together with its runs, versions and dependencies.

        Answers 409 while the job has runs in `delayed`, `queued`, `dequeued`, `executing` or `waiting`.
        A job that a workflow step uses answers 500.

        Parameters:
            job_id: ID of the job.

        Calls `DELETE /v1/jobs/{jobID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.delete_job(job_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def clone(
        self,
        job_id: str,
        body: models.CloneJobRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    @overload
    async def clone(
        self,
        job_id: str,
        *,
        name: str,
        slug: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Job: ...
    async def clone(
        self,
        job_id: str,
        body: models.CloneJobRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Job:
        """Copy a job under a new name and slug.

        Copies the definition, not the runs; the copy starts at version 1. Not copied: `result_schema`,
        `skip_if_running`, and the debounce and batch settings.

        A slug in use answers 500 on servers of March 2026.

        Parameters:
            job_id: ID of the job.
            name: 1 to 255 bytes.
            slug: 1 to 128 bytes, not in use within the project.

        Calls `POST /v1/jobs/{jobID}/clone`, scope `jobs:write`.
        """
        return await self._send(
            operations.clone_job(job_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get_health(
        self,
        job_id: str,
        *,
        window: models.JobHealthWindowInput | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobHealth:
        """Counts, success rate, durations and a score over a job's recent runs.

        Runs in `dead_letter` are not counted at all, so a job whose handler only answers errors shows
        no runs and a score of -1.

        Parameters:
            job_id: ID of the job.
            window: How far back to look: `1h`, `1d`, `7d` (default) or `30d`; anything else answers 400.

        Calls `GET /v1/jobs/{jobID}/health`, scope `jobs:read`.
        """
        return await self._send(
            operations.get_job_health(job_id, window=window, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def trigger(
        self,
        job_id: str,
        body: models.TriggerJobRequest | Mapping[str, Any],
        *,
        fly_region: str | None = None,
        traceparent: str | None = None,
        tracestate: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TriggerResult: ...
    @overload
    async def trigger(
        self,
        job_id: str,
        *,
        batch_key: str | None = None,
        concurrency_key: str | None = None,
        debounce_key: str | None = None,
        dry_run: bool | None = None,
        payload: Any = None,
        priority: int | None = None,
        scheduled_at: TimestampInput | None = None,
        tags: Mapping[str, str] | None = None,
        ttl_secs: int | None = None,
        fly_region: str | None = None,
        traceparent: str | None = None,
        tracestate: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TriggerResult: ...
    async def trigger(
        self,
        job_id: str,
        body: models.TriggerJobRequest | Mapping[str, Any] | None = None,
        *,
        fly_region: str | None = None,
        traceparent: str | None = None,
        tracestate: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.TriggerResult:
        """Start a run of a job, now or later.

        Answers 201 with the new run's id and token. Other outcomes, told apart by their fields:
        200 `idempotency_hit: true` when a live run with the same idempotency key exists;
        200 with `job` for a dry run; 201 `debounced`, `buffered` or `batch` when the job has such a
        window. A payload seen within the job's `dedup_window_secs` answers 201 with the earlier run's
        id and no token.

        An idempotency key belongs to one job and holds only while its run is `delayed`, `queued`,
        `dequeued`, `executing` or `waiting`; afterwards the same key makes a new run. Payloads are not
        compared. Without a key a repeated call makes a second run.

        The status is `queued`, `delayed` (with a future `scheduled_at` or outside the job's time
        window) or `waiting` (dependencies not met).

        A disabled job, a bad field, or a payload that breaks `payload_schema` answers 400. 429 means
        the job's rate limit, a project quota, or the limit per IP address (10 a minute by default).

        Parameters:
            job_id: ID of the job.
            batch_key: Triggers with the same key share a batch; only for jobs with a batch window.
            concurrency_key: Runs with the same key share the job's `max_concurrency_per_key`.
            debounce_key: Triggers with the same key hold each other back; only for jobs with a debounce
                window.
            dry_run: Only check the request and show what would happen (answer 200).
            payload: Any JSON, the body the handler gets; absent means `{}`, null is sent as null. The
                whole request may have 1 MiB by default (else 400).
            priority: 0 to 10, higher starts first; default 0.
            scheduled_at: Start no earlier than this (up to 5 s late); a past time starts at once. Set
                `ttl_secs` too when it is further off than the job's time to live.
            tags: Added to the job's tags; on equal keys these win.
            ttl_secs: Seconds after creation in which the run must start, else it ends `expired`; 0 or
                absent uses the job's `run_ttl_secs`, else `timeout_secs` + 60.
            fly_region: Region the request comes from; has no effect on servers of March 2026.
            traceparent: W3C trace context; servers of March 2026 do not pass it on to the handler.
            tracestate: W3C trace state; servers of March 2026 do not pass it on to the handler.

        Calls `POST /v1/jobs/{jobID}/trigger`, scope `jobs:trigger`, at most 10 requests a minute and IP
        address.
        """
        return await self._send(
            operations.trigger_job(
                job_id, body, fly_region=fly_region, traceparent=traceparent, tracestate=tracestate, **fields
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
            idempotency_key,
        )

    @overload
    async def bulk_trigger(
        self,
        job_id: str,
        body: models.BulkTriggerRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkTriggerResponse: ...
    @overload
    async def bulk_trigger(
        self,
        job_id: str,
        *,
        items: Sequence[models.BulkTriggerItem | Mapping[str, Any]],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BulkTriggerResponse: ...
    async def bulk_trigger(
        self,
        job_id: str,
        body: models.BulkTriggerRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BulkTriggerResponse:
        """Start up to 500 runs of one job in one call.

        Results come in the order of the items. The runs share a `batch_id`, which list-runs and the
        batch operations take. Debounce, batch windows and dependencies of the job are ignored.

        One bad item fails the whole call with 400; if any item has an idempotency key, the items before
        the bad one may already have become runs.

        By default at most 5 requests a minute per IP address.

        Parameters:
            job_id: ID of the job.
            items: 1 to 500 items; the maximum is a setting of the server.

        Calls `POST /v1/jobs/{jobID}/trigger/bulk`, scope `jobs:trigger`, at most 5 requests a minute and
        IP address.
        """
        return await self._send(
            operations.bulk_trigger_job(job_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_versions(
        self,
        job_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.JobVersion]:
        """Former definitions of a job, newest first.

        The current definition is the job itself, so a job that was never changed has an empty list.
        An unknown job answers 200 with an empty page.

        Parameters:
            job_id: ID of the job.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/jobs/{jobID}/versions`, scope `jobs:read`.
        """
        return self._pages(
            operations.list_job_versions(job_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_version(
        self,
        job_id: str,
        version_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobVersion:
        """One former definition of a job.

        Parameters:
            job_id: ID of the job.
            version_id: The `version_id` (`ver_...`); neither the version's `id` nor its number is found
                (404).

        Calls `GET /v1/jobs/{jobID}/versions/{versionID}`, scope `jobs:read`.
        """
        return await self._send(
            operations.get_job_version(job_id, version_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_dependencies(
        self,
        job_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.JobDependency]:
        """The jobs that a job depends on, newest dependency first.

        An unknown job answers 200 with an empty page.

        Parameters:
            job_id: ID of the job.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/jobs/{jobID}/dependencies`, scope `jobs:read`.
        """
        return self._pages(
            operations.list_job_dependencies(job_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create_dependency(
        self,
        job_id: str,
        body: models.CreateJobDependencyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobDependency: ...
    @overload
    async def create_dependency(
        self,
        job_id: str,
        *,
        depends_on_job_id: str,
        condition: shared_models.JobDependencyConditionInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobDependency: ...
    async def create_dependency(
        self,
        job_id: str,
        body: models.CreateJobDependencyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobDependency:
        """Make runs of a job wait for the outcome of another job.

        A single trigger checks the latest ended run of each job depended on. If a condition is not met,
        the new run starts in `waiting`. Bulk trigger, cron and the other ways to start a run do not
        check. A run in `dead_letter` does not count as ended.

        On servers of March 2026 such a run never leaves `waiting`, even once the condition is met;
        cancel it to get rid of it.

        A dependency on itself or on an unknown job answers 400, one that exists already answers 500.

        Parameters:
            job_id: ID of the job.
            depends_on_job_id: The job to wait for; must exist and be another job.
            condition: Outcome the latest ended run must have: `completed` (default), `failed` or `any`.

        Calls `POST /v1/jobs/{jobID}/dependencies`, scope `jobs:write`.
        """
        return await self._send(
            operations.create_job_dependency(job_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete_dependency(
        self,
        job_id: str,
        dep_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Remove a dependency of a job.

        Also answers 204 when the dependency is already gone.

        Parameters:
            job_id: ID of the job.
            dep_id: Id of the dependency itself, not of the job depended on.

        Calls `DELETE /v1/jobs/{jobID}/dependencies/{depID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.delete_job_dependency(job_id, dep_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def batch(
        self,
        body: models.BatchCreateJobsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchCreateJobsResponse: ...
    @overload
    async def batch(
        self,
        *,
        jobs: Sequence[models.CreateJobRequest | Mapping[str, Any]],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchCreateJobsResponse: ...
    async def batch(
        self,
        body: models.BatchCreateJobsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BatchCreateJobsResponse:
        """Create up to 50 jobs; the good ones are made even when others fail.

        Answers 201 with the jobs made and an error for each one that failed. When all fail, the answer
        is 400 with the same body and `created` null.

        Takes over fewer fields than create-job: `max_concurrency_per_key`, `version_policy`, the schemas
        and the debounce settings are dropped. By default at most 10 requests a minute per IP address.

        Parameters:
            jobs: 1 to 50 job definitions.

        Calls `POST /v1/jobs/batch`, scope `jobs:write`, at most 10 requests a minute and IP address.
        """
        return await self._send(
            operations.batch_create_jobs(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def batch_disable(
        self,
        body: models.BatchJobIDsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchUpdateResult: ...
    @overload
    async def batch_disable(
        self,
        *,
        ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchUpdateResult: ...
    async def batch_disable(
        self,
        body: models.BatchJobIDsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BatchUpdateResult:
        """Disable up to 50 jobs.

        A disabled job cannot be triggered (400); its queued runs stay queued until it is enabled again.
        The ids are not confined to the key's project.

        Parameters:
            ids: 1 to 50 job ids.

        Calls `POST /v1/jobs/batch-disable`, scope `jobs:write`.
        """
        return await self._send(
            operations.batch_disable_jobs(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def batch_enable(
        self,
        body: models.BatchJobIDsRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchUpdateResult: ...
    @overload
    async def batch_enable(
        self,
        *,
        ids: Sequence[str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.BatchUpdateResult: ...
    async def batch_enable(
        self,
        body: models.BatchJobIDsRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.BatchUpdateResult:
        """Enable up to 50 jobs.

        Queued runs of the jobs start again. The ids are not confined to the key's project.

        Parameters:
            ids: 1 to 50 job ids.

        Calls `POST /v1/jobs/batch-enable`, scope `jobs:write`.
        """
        return await self._send(
            operations.batch_enable_jobs(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )
