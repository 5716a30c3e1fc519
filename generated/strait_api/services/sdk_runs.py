# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `sdk_runs` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from strait._core.service import AsyncService, Service
from strait_api.models import runs as runs_models
from strait_api.models import sdk_runs as models
from strait_api.models import shared as shared_models
from strait_api.operations import sdk_runs as operations


class SdkRuns(Service):
    """What a handler calls while it works on a run: logs, progress, checkpoints, state, results, child
    runs and waiting for events. Takes only the run token the server sends with each request to the
    handler, never an API key. Most calls also work after the run has ended while the token is valid.
    """

    __slots__ = ()

    @overload
    def annotate_run(
        self,
        run_id: str,
        body: models.SDKAnnotateRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    @overload
    def annotate_run(
        self,
        run_id: str,
        *,
        annotations: Mapping[str, str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    def annotate_run(
        self,
        run_id: str,
        body: models.SDKAnnotateRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.JobRun:
        """Adds text annotations to the run's metadata.

        Keys that are already there are overwritten, others stay. Works in any status.

        400 for no annotations, more than 50, or a key or value that is too long; 404 for an unknown run.

        Parameters:
            run_id: ID of the run.
            annotations: Text by key, 1 to 50 a call; keys 1 to 128 bytes and not blank, values up to 1024
                bytes. No total limit.

        Calls `POST /sdk/v1/runs/{runID}/annotate`.
        """
        return self._send(
            operations.sdk_annotate(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def checkpoint_run(
        self,
        run_id: str,
        body: models.SDKCheckpointRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunCheckpoint: ...
    @overload
    def checkpoint_run(
        self,
        run_id: str,
        *,
        state: Any,
        source: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunCheckpoint: ...
    def checkpoint_run(
        self,
        run_id: str,
        body: models.SDKCheckpointRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunCheckpoint:
        """Saves a checkpoint of the run's progress.

        Checkpoints are numbered from 1 and none is removed. From attempt 2 on the handler gets the
        latest state, if its JSON is at most 64 KiB, in the header `X-Last-Checkpoint`.

        409 unless the run is `executing` or `waiting`; 404 for an unknown run.

        Parameters:
            run_id: ID of the run.
            state: Any JSON; `null` is a valid state too. Over 64 KiB it is stored but not handed to the
                next attempt.
            source: Who made the checkpoint, free text; default `sdk`.

        Calls `POST /sdk/v1/runs/{runID}/checkpoint`.
        """
        return self._send(
            operations.sdk_checkpoint(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def complete_run(
        self,
        run_id: str,
        body: models.SDKCompleteRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    @overload
    def complete_run(
        self,
        run_id: str,
        *,
        result: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    def complete_run(
        self,
        run_id: str,
        body: models.SDKCompleteRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.JobRun:
        """Ends the run as completed, with an optional result.

        Works while the run is `executing` or `waiting`. The answer the handler gives over HTTP
        afterwards is dropped, so this result wins. A workflow step bound to the run goes on.

        422 with code `result_schema_validation_failed` when the result breaks the job's result schema;
        the run then keeps its status. A body over 1 MiB answers 400. Servers of March 2026 answer 500
        `failed to update run` when the run has already ended, and 409 only for a lost race.

        Parameters:
            run_id: ID of the run.
            result: Any JSON up to 1 MiB, checked against the job's result schema; left out = no result.

        Calls `POST /sdk/v1/runs/{runID}/complete`.
        """
        return self._send(
            operations.sdk_complete(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def continue_run(
        self,
        run_id: str,
        body: models.SDKContinueRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    @overload
    def continue_run(
        self,
        run_id: str,
        *,
        payload: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    def continue_run(
        self,
        run_id: str,
        body: models.SDKContinueRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.JobRun:
        """Starts a new run of the same job that continues this one.

        The new run is queued with `continuation_of` set and `lineage_depth` raised by one, at the same
        priority, without an expiry. This run is not ended; complete it yourself.

        400 when `lineage_depth` is already 10 or more; 409 unless this run is `executing` or `waiting`;
        404 for an unknown run.

        Parameters:
            run_id: ID of the run.
            payload: Any JSON; default the payload of the current run.

        Calls `POST /sdk/v1/runs/{runID}/continue`.
        """
        return self._send(
            operations.sdk_continue(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def fail_run(
        self,
        run_id: str,
        body: models.SDKFailRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    @overload
    def fail_run(
        self,
        run_id: str,
        *,
        error: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    def fail_run(
        self,
        run_id: str,
        body: models.SDKFailRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.JobRun:
        """Ends the run as failed, for good.

        There is no further attempt, no dead letter and no fallback endpoint, whatever attempts are left.
        To have the run tried again, let the handler answer with a 5xx status instead.

        Works while the run is `executing` or `waiting`. Servers of March 2026 answer 500 `failed to
        update run` when the run has already ended, and 409 only for a lost race. 404 for an unknown run.

        Parameters:
            run_id: ID of the run.
            error: Error text to store on the run, not empty. The run's `error_class` stays empty.

        Calls `POST /sdk/v1/runs/{runID}/fail`.
        """
        return self._send(
            operations.sdk_fail(run_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def heartbeat_run(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse:
        """Reports that the handler is alive.

        The server beats on its own every 10 s while its request to the handler is open. An executing run
        whose last heartbeat is over 60 s old becomes `crashed`.

        An unknown run answers 500.

        Parameters:
            run_id: ID of the run.

        Calls `POST /sdk/v1/runs/{runID}/heartbeat`.
        """
        return self._send(
            operations.sdk_heartbeat(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def log_run(
        self,
        run_id: str,
        body: models.SDKLogRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunEvent: ...
    @overload
    def log_run(
        self,
        run_id: str,
        *,
        message: str,
        data: Any = None,
        level: shared_models.LogLevelInput | str | None = None,
        type: shared_models.EventTypeInput | str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunEvent: ...
    def log_run(
        self,
        run_id: str,
        body: models.SDKLogRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunEvent:
        """Writes a log line as a run event and sends it to the run's live stream.

        Works in any status, also after the run has ended.

        Parameters:
            run_id: ID of the run.
            message: Text of the line, not empty.
            data: Any JSON to keep with the line; default `{}`. A `null` is stored as such.
            level: Free text, usually `info`, `warn` or `error`; default `info`. Event lists filter by the
                exact text.
            type: Event type, free text; default `log`.

        Calls `POST /sdk/v1/runs/{runID}/log`.
        """
        return self._send(
            operations.sdk_log(run_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def output_run(
        self,
        run_id: str,
        body: models.SDKOutputRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunOutput: ...
    @overload
    def output_run(
        self,
        run_id: str,
        *,
        output_key: str,
        value: Any,
        schema: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunOutput: ...
    def output_run(
        self,
        run_id: str,
        body: models.SDKOutputRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunOutput:
        """Saves a named output of the run.

        An output with the same key is replaced, with its schema. The answered id may then differ from
        the one that stays stored.

        400 when `value` does not match `schema`. Works in any status.

        Parameters:
            run_id: ID of the run.
            output_key: Name of the output, not empty; unique within the run.
            value: Any JSON.
            schema: JSON schema the value must match. Only `type`, `required`, `properties` and `items` are
                checked, the rest is ignored.

        Calls `POST /sdk/v1/runs/{runID}/output`.
        """
        return self._send(
            operations.sdk_output(run_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def progress_run(
        self,
        run_id: str,
        body: models.SDKProgressRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunEvent: ...
    @overload
    def progress_run(
        self,
        run_id: str,
        *,
        message: str,
        eta_seconds: int | None = None,
        percent: float | None = None,
        step: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunEvent: ...
    def progress_run(
        self,
        run_id: str,
        body: models.SDKProgressRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunEvent:
        """Reports progress as a run event and sends it to the run's live stream.

        Stored as an event of type `progress` and level `info`. Works in any status.

        400 without `message` or with `percent` outside 0 to 100.

        Parameters:
            run_id: ID of the run.
            message: Text to show, not empty; required even when `percent` says it all.
            eta_seconds: Estimated seconds left; dropped unless greater than 0.
            percent: 0 to 100; left out = 0.
            step: Name of what is being done now.

        Calls `POST /sdk/v1/runs/{runID}/progress`.
        """
        return self._send(
            operations.sdk_progress(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def spawn_run(
        self,
        run_id: str,
        body: models.SDKSpawnRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SDKSpawnResponse: ...
    @overload
    def spawn_run(
        self,
        run_id: str,
        *,
        job_slug: str,
        project_id: str,
        await_completion: bool | None = None,
        await_timeout_secs: int | None = None,
        payload: Any = None,
        target_api_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SDKSpawnResponse: ...
    def spawn_run(
        self,
        run_id: str,
        body: models.SDKSpawnRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.SDKSpawnResponse:
        """Starts a run of another job as a child of this run.

        The child is queued with `triggered_by` `spawn` and this run as parent. It has no expiry, and the
        call knows no priority, tags or idempotency key. A disabled job is accepted, its run stays
        queued.

        With `await_completion` an `executing` parent goes to `waiting`. Servers of March 2026 do not
        resume it when the child ends: it stays `waiting` until the await times out and then ends as
        `timed_out`.

        404 for an unknown job slug. Another project needs `target_api_key`: 400 without one, 401 for a
        bad key, 403 for a key of a third project.

        Parameters:
            run_id: ID of the run.
            job_slug: Slug of the job to run.
            project_id: Project of that job; required also when it is the run's own project.
            await_completion: Whether the parent goes to `waiting` until the child has ended; default
                false.
            await_timeout_secs: Seconds the parent waits at most; default 3600.
            payload: Any JSON for the child run.
            target_api_key: API key of the target project, needed when `project_id` is not the run's own
                project.

        Calls `POST /sdk/v1/runs/{runID}/spawn`.
        """
        return self._send(
            operations.sdk_spawn(run_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def tool_call_run(
        self,
        run_id: str,
        body: models.SDKToolCallRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunToolCall: ...
    @overload
    def tool_call_run(
        self,
        run_id: str,
        *,
        tool_name: str,
        duration_ms: int | None = None,
        input: Any = None,
        output: Any = None,
        status: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunToolCall: ...
    def tool_call_run(
        self,
        run_id: str,
        body: models.SDKToolCallRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunToolCall:
        """Records one call of a tool by the run.

        Works in any status. 403 with code `tool_not_allowed` or `tool_blocked` and 429 with code
        `tool_call_limit_exceeded` when the job's guardrails refuse it.

        Parameters:
            run_id: ID of the run.
            tool_name: Name of the tool, not empty.
            duration_ms: Length of the call in milliseconds.
            input: What the tool was given, any JSON.
            output: What the tool gave back, any JSON.
            status: Outcome as free text; default `completed`.

        Calls `POST /sdk/v1/runs/{runID}/tool-call`.
        """
        return self._send(
            operations.sdk_tool_call(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def usage_run(
        self,
        run_id: str,
        body: models.SDKUsageRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunUsage: ...
    @overload
    def usage_run(
        self,
        run_id: str,
        *,
        model: str,
        provider: str,
        completion_tokens: int | None = None,
        cost_microusd: int | None = None,
        prompt_tokens: int | None = None,
        total_tokens: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunUsage: ...
    def usage_run(
        self,
        run_id: str,
        body: models.SDKUsageRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunUsage:
        """Records the token usage and cost of one model call.

        Works in any status.

        429 when the run's cost would reach the project's limit per run (nothing is stored then), or with
        code `token_budget_exceeded` when the token budget is used up.

        Parameters:
            run_id: ID of the run.
            model: Model name; with the provider it selects the price when no cost is given.
            provider: Provider of the model, such as `openai`.
            completion_tokens: Tokens the model produced; default 0.
            cost_microusd: Cost in micro-USD (1_000_000 = 1 USD); 0 or left out = from the price table, 0
                for an unknown model.
            prompt_tokens: Tokens sent to the model; default 0.
            total_tokens: Default `prompt_tokens` + `completion_tokens`. The token budget is checked only
                when it is given and over 0.

        Calls `POST /sdk/v1/runs/{runID}/usage`.
        """
        return self._send(
            operations.sdk_usage(run_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def wait_for_event_run(
        self,
        run_id: str,
        body: models.SDKWaitForEventRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SDKWaitForEventResponse: ...
    @overload
    def wait_for_event_run(
        self,
        run_id: str,
        *,
        event_key: str,
        notify_url: str | None = None,
        timeout_secs: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SDKWaitForEventResponse: ...
    def wait_for_event_run(
        self,
        run_id: str,
        body: models.SDKWaitForEventRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.SDKWaitForEventResponse:
        """Puts the run to waiting until an event with the given key is sent.

        Answers at once, it does not block: return from the handler afterwards, its HTTP answer is
        dropped. When the event is sent to this exact key, the run is queued and the handler starts again
        from the beginning, with the same payload and attempt number and without the event's payload;
        read that from the event trigger (`response_payload`). Without an event in time the run ends as
        `timed_out`. Sending by key prefix does not wake a run on servers of March 2026.

        409 unless the run is `executing`, and 409 `event key already in use` when the key exists in any
        project and any status, so the started-again handler cannot wait for the same key. 429 when the
        quota of event triggers is used up. An unknown run answers 500.

        Parameters:
            run_id: ID of the run.
            event_key: Key of the event, 1 to 512 bytes without control characters; unique over all
                projects, also after it was used, until it is purged.
            notify_url: Stored with the event trigger; servers of March 2026 send nothing to it for waiting
                runs.
            timeout_secs: Seconds to wait before the run ends as `timed_out`; default 3600.

        Calls `POST /sdk/v1/runs/{runID}/wait-for-event`.
        """
        return self._send(
            operations.sdk_wait_for_event(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def set_state(
        self,
        run_id: str,
        body: models.SDKSetStateRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunState: ...
    @overload
    def set_state(
        self,
        run_id: str,
        *,
        key: str,
        value: Any,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunState: ...
    def set_state(
        self,
        run_id: str,
        body: models.SDKSetStateRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunState:
        """Sets one key of the run's state.

        Overwrites an earlier value. State belongs to this run alone: it outlives its attempts but is not
        copied on replay or continue. Works in any status.

        400 when the key or value is missing or too long.

        Parameters:
            run_id: ID of the run.
            key: 1 to 256 bytes. Avoid `/`: such an entry can be listed but not fetched or deleted by its
                key.
            value: Any JSON up to 65536 bytes, required.

        Calls `POST /sdk/v1/runs/{runID}/state`.
        """
        return self._send(
            operations.sdk_set_state(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_state(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> list[runs_models.RunState]:
        """All state entries of the run, sorted by key.

        A plain list without pages; empty for an unknown run.

        Parameters:
            run_id: ID of the run.

        Calls `GET /sdk/v1/runs/{runID}/state`.
        """
        return self._send(
            operations.sdk_list_state(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get_state(
        self,
        run_id: str,
        key: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunState:
        """One state entry of the run.

        404 when the key is not set.

        Parameters:
            run_id: ID of the run.
            key: State key, spelt as when it was set. A key that contains `/` cannot be addressed.

        Calls `GET /sdk/v1/runs/{runID}/state/{key}`.
        """
        return self._send(
            operations.sdk_get_state(run_id, key), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def delete_state(
        self,
        run_id: str,
        key: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Deletes one state entry of the run.

        Answers 204 also when the key is not set.

        Parameters:
            run_id: ID of the run.
            key: State key, spelt as when it was set. A key that contains `/` cannot be addressed.

        Calls `DELETE /sdk/v1/runs/{runID}/state/{key}`.
        """
        return self._send(
            operations.sdk_delete_state(run_id, key), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def stream_run(
        self,
        run_id: str,
        body: models.SDKStreamChunkRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse: ...
    @overload
    def stream_run(
        self,
        run_id: str,
        *,
        chunk: str | None = None,
        done: bool | None = None,
        stream_id: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse: ...
    def stream_run(
        self,
        run_id: str,
        body: models.SDKStreamChunkRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.StatusResponse:
        """Publishes a piece of streamed output, such as tokens of a model.

        Chunks go only to those who listen at that moment; nothing is stored. On servers of March 2026
        the stream that would carry them to readers always answers 404, so nobody receives them.

        Parameters:
            run_id: ID of the run.
            chunk: Text of the piece; may be empty.
            done: Marks the last piece of the stream; default false.
            stream_id: Tells several streams of one run apart; default `default`.

        Calls `POST /sdk/v1/runs/{runID}/stream`.
        """
        return self._send(
            operations.sdk_stream_chunk(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_payload(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Any:
        """The run's payload itself, without an envelope.

        A run without a payload, such as one started by cron, answers 200 with an empty body. 404 for an
        unknown run.

        Parameters:
            run_id: ID of the run.

        Calls `GET /sdk/v1/runs/{runID}/payload`.
        """
        return self._send(
            operations.sdk_get_payload(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def resources_run(
        self,
        run_id: str,
        body: models.SDKResourcesRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse: ...
    @overload
    def resources_run(
        self,
        run_id: str,
        *,
        cpu_percent: float | None = None,
        memory_mb: float | None = None,
        memory_percent: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse: ...
    def resources_run(
        self,
        run_id: str,
        body: models.SDKResourcesRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.StatusResponse:
        """Reports a sample of memory and CPU use.

        Stored as a run event of type `resource_sample`, with level `warn` from 80 % memory and `error`
        from 90 %. It is not sent to the live stream. Works in any status.

        400 for a negative number or a percentage over 100.

        Parameters:
            run_id: ID of the run.
            cpu_percent: CPU load, 0 to 100.
            memory_mb: Memory in use in MB, at least 0.
            memory_percent: Share of the available memory, 0 to 100.

        Calls `POST /sdk/v1/runs/{runID}/resources`.
        """
        return self._send(
            operations.sdk_resources(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )


class AsyncSdkRuns(AsyncService):
    """What a handler calls while it works on a run: logs, progress, checkpoints, state, results, child
    runs and waiting for events. Takes only the run token the server sends with each request to the
    handler, never an API key. Most calls also work after the run has ended while the token is valid.
    """

    __slots__ = ()

    @overload
    async def annotate_run(
        self,
        run_id: str,
        body: models.SDKAnnotateRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    @overload
    async def annotate_run(
        self,
        run_id: str,
        *,
        annotations: Mapping[str, str],
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    async def annotate_run(
        self,
        run_id: str,
        body: models.SDKAnnotateRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.JobRun:
        """Adds text annotations to the run's metadata.

        Keys that are already there are overwritten, others stay. Works in any status.

        400 for no annotations, more than 50, or a key or value that is too long; 404 for an unknown run.

        Parameters:
            run_id: ID of the run.
            annotations: Text by key, 1 to 50 a call; keys 1 to 128 bytes and not blank, values up to 1024
                bytes. No total limit.

        Calls `POST /sdk/v1/runs/{runID}/annotate`.
        """
        return await self._send(
            operations.sdk_annotate(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def checkpoint_run(
        self,
        run_id: str,
        body: models.SDKCheckpointRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunCheckpoint: ...
    @overload
    async def checkpoint_run(
        self,
        run_id: str,
        *,
        state: Any,
        source: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunCheckpoint: ...
    async def checkpoint_run(
        self,
        run_id: str,
        body: models.SDKCheckpointRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunCheckpoint:
        """Saves a checkpoint of the run's progress.

        Checkpoints are numbered from 1 and none is removed. From attempt 2 on the handler gets the
        latest state, if its JSON is at most 64 KiB, in the header `X-Last-Checkpoint`.

        409 unless the run is `executing` or `waiting`; 404 for an unknown run.

        Parameters:
            run_id: ID of the run.
            state: Any JSON; `null` is a valid state too. Over 64 KiB it is stored but not handed to the
                next attempt.
            source: Who made the checkpoint, free text; default `sdk`.

        Calls `POST /sdk/v1/runs/{runID}/checkpoint`.
        """
        return await self._send(
            operations.sdk_checkpoint(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def complete_run(
        self,
        run_id: str,
        body: models.SDKCompleteRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    @overload
    async def complete_run(
        self,
        run_id: str,
        *,
        result: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    async def complete_run(
        self,
        run_id: str,
        body: models.SDKCompleteRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.JobRun:
        """Ends the run as completed, with an optional result.

        Works while the run is `executing` or `waiting`. The answer the handler gives over HTTP
        afterwards is dropped, so this result wins. A workflow step bound to the run goes on.

        422 with code `result_schema_validation_failed` when the result breaks the job's result schema;
        the run then keeps its status. A body over 1 MiB answers 400. Servers of March 2026 answer 500
        `failed to update run` when the run has already ended, and 409 only for a lost race.

        Parameters:
            run_id: ID of the run.
            result: Any JSON up to 1 MiB, checked against the job's result schema; left out = no result.

        Calls `POST /sdk/v1/runs/{runID}/complete`.
        """
        return await self._send(
            operations.sdk_complete(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def continue_run(
        self,
        run_id: str,
        body: models.SDKContinueRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    @overload
    async def continue_run(
        self,
        run_id: str,
        *,
        payload: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    async def continue_run(
        self,
        run_id: str,
        body: models.SDKContinueRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.JobRun:
        """Starts a new run of the same job that continues this one.

        The new run is queued with `continuation_of` set and `lineage_depth` raised by one, at the same
        priority, without an expiry. This run is not ended; complete it yourself.

        400 when `lineage_depth` is already 10 or more; 409 unless this run is `executing` or `waiting`;
        404 for an unknown run.

        Parameters:
            run_id: ID of the run.
            payload: Any JSON; default the payload of the current run.

        Calls `POST /sdk/v1/runs/{runID}/continue`.
        """
        return await self._send(
            operations.sdk_continue(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def fail_run(
        self,
        run_id: str,
        body: models.SDKFailRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    @overload
    async def fail_run(
        self,
        run_id: str,
        *,
        error: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.JobRun: ...
    async def fail_run(
        self,
        run_id: str,
        body: models.SDKFailRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.JobRun:
        """Ends the run as failed, for good.

        There is no further attempt, no dead letter and no fallback endpoint, whatever attempts are left.
        To have the run tried again, let the handler answer with a 5xx status instead.

        Works while the run is `executing` or `waiting`. Servers of March 2026 answer 500 `failed to
        update run` when the run has already ended, and 409 only for a lost race. 404 for an unknown run.

        Parameters:
            run_id: ID of the run.
            error: Error text to store on the run, not empty. The run's `error_class` stays empty.

        Calls `POST /sdk/v1/runs/{runID}/fail`.
        """
        return await self._send(
            operations.sdk_fail(run_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def heartbeat_run(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse:
        """Reports that the handler is alive.

        The server beats on its own every 10 s while its request to the handler is open. An executing run
        whose last heartbeat is over 60 s old becomes `crashed`.

        An unknown run answers 500.

        Parameters:
            run_id: ID of the run.

        Calls `POST /sdk/v1/runs/{runID}/heartbeat`.
        """
        return await self._send(
            operations.sdk_heartbeat(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def log_run(
        self,
        run_id: str,
        body: models.SDKLogRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunEvent: ...
    @overload
    async def log_run(
        self,
        run_id: str,
        *,
        message: str,
        data: Any = None,
        level: shared_models.LogLevelInput | str | None = None,
        type: shared_models.EventTypeInput | str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunEvent: ...
    async def log_run(
        self,
        run_id: str,
        body: models.SDKLogRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunEvent:
        """Writes a log line as a run event and sends it to the run's live stream.

        Works in any status, also after the run has ended.

        Parameters:
            run_id: ID of the run.
            message: Text of the line, not empty.
            data: Any JSON to keep with the line; default `{}`. A `null` is stored as such.
            level: Free text, usually `info`, `warn` or `error`; default `info`. Event lists filter by the
                exact text.
            type: Event type, free text; default `log`.

        Calls `POST /sdk/v1/runs/{runID}/log`.
        """
        return await self._send(
            operations.sdk_log(run_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def output_run(
        self,
        run_id: str,
        body: models.SDKOutputRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunOutput: ...
    @overload
    async def output_run(
        self,
        run_id: str,
        *,
        output_key: str,
        value: Any,
        schema: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunOutput: ...
    async def output_run(
        self,
        run_id: str,
        body: models.SDKOutputRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunOutput:
        """Saves a named output of the run.

        An output with the same key is replaced, with its schema. The answered id may then differ from
        the one that stays stored.

        400 when `value` does not match `schema`. Works in any status.

        Parameters:
            run_id: ID of the run.
            output_key: Name of the output, not empty; unique within the run.
            value: Any JSON.
            schema: JSON schema the value must match. Only `type`, `required`, `properties` and `items` are
                checked, the rest is ignored.

        Calls `POST /sdk/v1/runs/{runID}/output`.
        """
        return await self._send(
            operations.sdk_output(run_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def progress_run(
        self,
        run_id: str,
        body: models.SDKProgressRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunEvent: ...
    @overload
    async def progress_run(
        self,
        run_id: str,
        *,
        message: str,
        eta_seconds: int | None = None,
        percent: float | None = None,
        step: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunEvent: ...
    async def progress_run(
        self,
        run_id: str,
        body: models.SDKProgressRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunEvent:
        """Reports progress as a run event and sends it to the run's live stream.

        Stored as an event of type `progress` and level `info`. Works in any status.

        400 without `message` or with `percent` outside 0 to 100.

        Parameters:
            run_id: ID of the run.
            message: Text to show, not empty; required even when `percent` says it all.
            eta_seconds: Estimated seconds left; dropped unless greater than 0.
            percent: 0 to 100; left out = 0.
            step: Name of what is being done now.

        Calls `POST /sdk/v1/runs/{runID}/progress`.
        """
        return await self._send(
            operations.sdk_progress(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def spawn_run(
        self,
        run_id: str,
        body: models.SDKSpawnRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SDKSpawnResponse: ...
    @overload
    async def spawn_run(
        self,
        run_id: str,
        *,
        job_slug: str,
        project_id: str,
        await_completion: bool | None = None,
        await_timeout_secs: int | None = None,
        payload: Any = None,
        target_api_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SDKSpawnResponse: ...
    async def spawn_run(
        self,
        run_id: str,
        body: models.SDKSpawnRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.SDKSpawnResponse:
        """Starts a run of another job as a child of this run.

        The child is queued with `triggered_by` `spawn` and this run as parent. It has no expiry, and the
        call knows no priority, tags or idempotency key. A disabled job is accepted, its run stays
        queued.

        With `await_completion` an `executing` parent goes to `waiting`. Servers of March 2026 do not
        resume it when the child ends: it stays `waiting` until the await times out and then ends as
        `timed_out`.

        404 for an unknown job slug. Another project needs `target_api_key`: 400 without one, 401 for a
        bad key, 403 for a key of a third project.

        Parameters:
            run_id: ID of the run.
            job_slug: Slug of the job to run.
            project_id: Project of that job; required also when it is the run's own project.
            await_completion: Whether the parent goes to `waiting` until the child has ended; default
                false.
            await_timeout_secs: Seconds the parent waits at most; default 3600.
            payload: Any JSON for the child run.
            target_api_key: API key of the target project, needed when `project_id` is not the run's own
                project.

        Calls `POST /sdk/v1/runs/{runID}/spawn`.
        """
        return await self._send(
            operations.sdk_spawn(run_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def tool_call_run(
        self,
        run_id: str,
        body: models.SDKToolCallRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunToolCall: ...
    @overload
    async def tool_call_run(
        self,
        run_id: str,
        *,
        tool_name: str,
        duration_ms: int | None = None,
        input: Any = None,
        output: Any = None,
        status: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunToolCall: ...
    async def tool_call_run(
        self,
        run_id: str,
        body: models.SDKToolCallRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunToolCall:
        """Records one call of a tool by the run.

        Works in any status. 403 with code `tool_not_allowed` or `tool_blocked` and 429 with code
        `tool_call_limit_exceeded` when the job's guardrails refuse it.

        Parameters:
            run_id: ID of the run.
            tool_name: Name of the tool, not empty.
            duration_ms: Length of the call in milliseconds.
            input: What the tool was given, any JSON.
            output: What the tool gave back, any JSON.
            status: Outcome as free text; default `completed`.

        Calls `POST /sdk/v1/runs/{runID}/tool-call`.
        """
        return await self._send(
            operations.sdk_tool_call(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def usage_run(
        self,
        run_id: str,
        body: models.SDKUsageRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunUsage: ...
    @overload
    async def usage_run(
        self,
        run_id: str,
        *,
        model: str,
        provider: str,
        completion_tokens: int | None = None,
        cost_microusd: int | None = None,
        prompt_tokens: int | None = None,
        total_tokens: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunUsage: ...
    async def usage_run(
        self,
        run_id: str,
        body: models.SDKUsageRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunUsage:
        """Records the token usage and cost of one model call.

        Works in any status.

        429 when the run's cost would reach the project's limit per run (nothing is stored then), or with
        code `token_budget_exceeded` when the token budget is used up.

        Parameters:
            run_id: ID of the run.
            model: Model name; with the provider it selects the price when no cost is given.
            provider: Provider of the model, such as `openai`.
            completion_tokens: Tokens the model produced; default 0.
            cost_microusd: Cost in micro-USD (1_000_000 = 1 USD); 0 or left out = from the price table, 0
                for an unknown model.
            prompt_tokens: Tokens sent to the model; default 0.
            total_tokens: Default `prompt_tokens` + `completion_tokens`. The token budget is checked only
                when it is given and over 0.

        Calls `POST /sdk/v1/runs/{runID}/usage`.
        """
        return await self._send(
            operations.sdk_usage(run_id, body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def wait_for_event_run(
        self,
        run_id: str,
        body: models.SDKWaitForEventRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SDKWaitForEventResponse: ...
    @overload
    async def wait_for_event_run(
        self,
        run_id: str,
        *,
        event_key: str,
        notify_url: str | None = None,
        timeout_secs: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SDKWaitForEventResponse: ...
    async def wait_for_event_run(
        self,
        run_id: str,
        body: models.SDKWaitForEventRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.SDKWaitForEventResponse:
        """Puts the run to waiting until an event with the given key is sent.

        Answers at once, it does not block: return from the handler afterwards, its HTTP answer is
        dropped. When the event is sent to this exact key, the run is queued and the handler starts again
        from the beginning, with the same payload and attempt number and without the event's payload;
        read that from the event trigger (`response_payload`). Without an event in time the run ends as
        `timed_out`. Sending by key prefix does not wake a run on servers of March 2026.

        409 unless the run is `executing`, and 409 `event key already in use` when the key exists in any
        project and any status, so the started-again handler cannot wait for the same key. 429 when the
        quota of event triggers is used up. An unknown run answers 500.

        Parameters:
            run_id: ID of the run.
            event_key: Key of the event, 1 to 512 bytes without control characters; unique over all
                projects, also after it was used, until it is purged.
            notify_url: Stored with the event trigger; servers of March 2026 send nothing to it for waiting
                runs.
            timeout_secs: Seconds to wait before the run ends as `timed_out`; default 3600.

        Calls `POST /sdk/v1/runs/{runID}/wait-for-event`.
        """
        return await self._send(
            operations.sdk_wait_for_event(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def set_state(
        self,
        run_id: str,
        body: models.SDKSetStateRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunState: ...
    @overload
    async def set_state(
        self,
        run_id: str,
        *,
        key: str,
        value: Any,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunState: ...
    async def set_state(
        self,
        run_id: str,
        body: models.SDKSetStateRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.RunState:
        """Sets one key of the run's state.

        Overwrites an earlier value. State belongs to this run alone: it outlives its attempts but is not
        copied on replay or continue. Works in any status.

        400 when the key or value is missing or too long.

        Parameters:
            run_id: ID of the run.
            key: 1 to 256 bytes. Avoid `/`: such an entry can be listed but not fetched or deleted by its
                key.
            value: Any JSON up to 65536 bytes, required.

        Calls `POST /sdk/v1/runs/{runID}/state`.
        """
        return await self._send(
            operations.sdk_set_state(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def list_state(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> list[runs_models.RunState]:
        """All state entries of the run, sorted by key.

        A plain list without pages; empty for an unknown run.

        Parameters:
            run_id: ID of the run.

        Calls `GET /sdk/v1/runs/{runID}/state`.
        """
        return await self._send(
            operations.sdk_list_state(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get_state(
        self,
        run_id: str,
        key: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.RunState:
        """One state entry of the run.

        404 when the key is not set.

        Parameters:
            run_id: ID of the run.
            key: State key, spelt as when it was set. A key that contains `/` cannot be addressed.

        Calls `GET /sdk/v1/runs/{runID}/state/{key}`.
        """
        return await self._send(
            operations.sdk_get_state(run_id, key), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def delete_state(
        self,
        run_id: str,
        key: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Deletes one state entry of the run.

        Answers 204 also when the key is not set.

        Parameters:
            run_id: ID of the run.
            key: State key, spelt as when it was set. A key that contains `/` cannot be addressed.

        Calls `DELETE /sdk/v1/runs/{runID}/state/{key}`.
        """
        return await self._send(
            operations.sdk_delete_state(run_id, key), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def stream_run(
        self,
        run_id: str,
        body: models.SDKStreamChunkRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse: ...
    @overload
    async def stream_run(
        self,
        run_id: str,
        *,
        chunk: str | None = None,
        done: bool | None = None,
        stream_id: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse: ...
    async def stream_run(
        self,
        run_id: str,
        body: models.SDKStreamChunkRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.StatusResponse:
        """Publishes a piece of streamed output, such as tokens of a model.

        Chunks go only to those who listen at that moment; nothing is stored. On servers of March 2026
        the stream that would carry them to readers always answers 404, so nobody receives them.

        Parameters:
            run_id: ID of the run.
            chunk: Text of the piece; may be empty.
            done: Marks the last piece of the stream; default false.
            stream_id: Tells several streams of one run apart; default `default`.

        Calls `POST /sdk/v1/runs/{runID}/stream`.
        """
        return await self._send(
            operations.sdk_stream_chunk(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_payload(
        self,
        run_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Any:
        """The run's payload itself, without an envelope.

        A run without a payload, such as one started by cron, answers 200 with an empty body. 404 for an
        unknown run.

        Parameters:
            run_id: ID of the run.

        Calls `GET /sdk/v1/runs/{runID}/payload`.
        """
        return await self._send(
            operations.sdk_get_payload(run_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def resources_run(
        self,
        run_id: str,
        body: models.SDKResourcesRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse: ...
    @overload
    async def resources_run(
        self,
        run_id: str,
        *,
        cpu_percent: float | None = None,
        memory_mb: float | None = None,
        memory_percent: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse: ...
    async def resources_run(
        self,
        run_id: str,
        body: models.SDKResourcesRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> runs_models.StatusResponse:
        """Reports a sample of memory and CPU use.

        Stored as a run event of type `resource_sample`, with level `warn` from 80 % memory and `error`
        from 90 %. It is not sent to the live stream. Works in any status.

        400 for a negative number or a percentage over 100.

        Parameters:
            run_id: ID of the run.
            cpu_percent: CPU load, 0 to 100.
            memory_mb: Memory in use in MB, at least 0.
            memory_percent: Share of the available memory, 0 to 100.

        Calls `POST /sdk/v1/runs/{runID}/resources`.
        """
        return await self._send(
            operations.sdk_resources(run_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )
