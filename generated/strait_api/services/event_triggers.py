# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `event_triggers` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait._core.stream import AsyncEventStream, EventStream
from strait_api.models import event_triggers as models
from strait_api.operations import event_triggers as operations


class EventTriggers(Service):
    """An event trigger is one wait of a run or workflow step for an event with a given key. Sending the
    event ends the wait and hands over its payload. These operations ask for no scope: any key will do.
    """

    __slots__ = ()

    def list_events(
        self,
        *,
        status: models.EventTriggerStatusInput | None = None,
        workflow_run_id: str | None = None,
        source_type: models.EventTriggerSourceTypeInput | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.EventTrigger]:
        """The project's event triggers, latest request first.

        Approval and sleep steps of workflows wait on triggers too and show up here, with keys
        `approval:<workflow run id>:<step_ref>` and `sleep:<workflow run id>:<step_ref>`. Without a project
        (internal secret) the answer is 400.

        Parameters:
            status: Keep only triggers in this status; an unknown one gives an empty page.
            workflow_run_id: Keep only triggers of steps of this workflow run.
            source_type: Keep only triggers of runs or only those of workflow steps.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/events`.
        """
        return self._page(
            operations.list_event_triggers(
                status=status,
                workflow_run_id=workflow_run_id,
                source_type=source_type,
                limit=limit,
                cursor=cursor,
                query=query,
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_event(
        self,
        event_key: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventTrigger:
        """The event trigger with a given key.

        The way to read the payload that was sent (`response_payload`): the run that waited does not get it
        with its next request. A trigger of another project answers 404.

        Parameters:
            event_key: The key the run or step waits for, 1 to 512 bytes. A key that contains `/` cannot be
                addressed.

        Calls `GET /v1/events/{eventKey}`.
        """
        return self._send(
            operations.get_event_trigger(event_key), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def delete_event(
        self,
        event_key: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventTrigger:
        """End a wait without an event.

        A waiting run becomes `canceled`; a waiting workflow step fails with `event trigger canceled by
        user` and its `on_failure` applies. Answers the trigger with status `canceled`.

        409 when the trigger is not waiting, 404 for an unknown key, 403 for a trigger of another project.

        Parameters:
            event_key: The key the run or step waits for, 1 to 512 bytes. A key that contains `/` cannot be
                addressed.

        Calls `DELETE /v1/events/{eventKey}`.
        """
        return self._send(
            operations.cancel_event_trigger(event_key), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def send_event(
        self,
        event_key: str,
        body: models.SendEventRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventTrigger: ...
    @overload
    def send_event(
        self,
        event_key: str,
        *,
        payload: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventTrigger: ...
    def send_event(
        self,
        event_key: str,
        body: models.SendEventRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.EventTrigger:
        """Send the event that a run or workflow step waits for.

        The trigger becomes `received`. A waiting run is queued and dispatched again from the start with
        the
        same attempt number and payload; it finds the event's payload by getting the trigger. A waiting
        workflow step completes with the payload as its output. Sending to the key of a sleep step wakes
        it;
        sending to the key of an approval step completes it past its approvers.

        Sending an equal payload again answers 200 and changes nothing; another payload, or a trigger that
        timed out or was canceled, answers 409. 404 for an unknown key, 403 for a trigger of another
        project. A wait has to be registered before its event is sent: events are not kept. At most 10
        requests a minute per IP by default.

        Parameters:
            event_key: The key the run or step waits for, 1 to 512 bytes. A key that contains `/` cannot be
                addressed.
            payload: Any JSON, kept as `response_payload` of the trigger.

        Calls `POST /v1/events/{eventKey}/send`, at most 10 requests a minute and IP address.
        """
        return self._send(
            operations.send_event(event_key, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_stream(
        self,
        event_key: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> EventStream[models.EventTriggerStreamEvent]:
        """Watch an event trigger as server-sent events until its wait ends.

        Events are named `status`. The first holds the whole trigger, later ones a status change. The
        server
        closes the stream after a status other than `waiting`; a trigger that has ended already gives one
        event. Comments keep the connection alive every 15 seconds.

        The server ends every stream after 30 seconds, its request time-out; clients of this package
        connect
        again until the trigger no longer waits. A key may be given in the query parameter
        `token`. An unknown key and a trigger of another project answer 404; 503 when the server has no
        publish-subscribe service.

        Parameters:
            event_key: The key the run or step waits for, 1 to 512 bytes. A key that contains `/` cannot be
                addressed.

        Calls `GET /v1/events/{eventKey}/stream`.
        """
        return self._stream(
            operations.stream_event_trigger(event_key), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def send_prefix(
        self,
        prefix: str,
        body: models.SendEventRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SendEventByPrefixResponse: ...
    @overload
    def send_prefix(
        self,
        prefix: str,
        *,
        payload: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SendEventByPrefixResponse: ...
    def send_prefix(
        self,
        prefix: str,
        body: models.SendEventRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.SendEventByPrefixResponse:
        """Send one payload to all waiting triggers whose key starts with a prefix.

        Acts on the caller's project, on at most 1000 triggers, and always answers 200, also when none
        match. Workflow steps complete. On servers of March 2026 waiting runs are not resumed, although
        their triggers are reported as `received`: they stay `waiting`. Send to each key of a run by itself
        instead. At most 10 requests a minute per IP by default.

        Parameters:
            prefix: Start of the event keys, 1 to 512 bytes, taken literally. Must not contain `/`.
            payload: Any JSON, kept as `response_payload` of the trigger.

        Calls `POST /v1/events/prefix/{prefix}/send`, at most 10 requests a minute and IP address.
        """
        return self._send(
            operations.send_event_by_prefix(prefix, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def purge_event(
        self,
        body: models.PurgeEventTriggersRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.PurgeEventTriggersResult: ...
    @overload
    def purge_event(
        self,
        *,
        older_than_days: int,
        dry_run: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.PurgeEventTriggersResult: ...
    def purge_event(
        self,
        body: models.PurgeEventTriggersRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.PurgeEventTriggersResult:
        """Delete old event triggers, of all projects.

        Not confined to the caller's project. Leaving out `dry_run` really deletes, at most 10000 at a
        time.
        Ended triggers go by themselves after 30 days.

        Parameters:
            older_than_days: Age in days from which triggers are deleted, at least 1.
            dry_run: True only counts them; left out or false really deletes.

        Calls `POST /v1/events/purge`.
        """
        return self._send(
            operations.purge_event_triggers(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_stat(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventTriggerStats:
        """The project's event triggers counted by status.

        Calls `GET /v1/events/stats`.
        """
        return self._send(
            operations.get_event_trigger_stats(), extra_headers, timeout_ms, deadline_ms, max_retries
        )


class AsyncEventTriggers(AsyncService):
    """An event trigger is one wait of a run or workflow step for an event with a given key. Sending the
    event ends the wait and hands over its payload. These operations ask for no scope: any key will do.
    """

    __slots__ = ()

    def list_events(
        self,
        *,
        status: models.EventTriggerStatusInput | None = None,
        workflow_run_id: str | None = None,
        source_type: models.EventTriggerSourceTypeInput | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.EventTrigger]:
        """The project's event triggers, latest request first.

        Approval and sleep steps of workflows wait on triggers too and show up here, with keys
        `approval:<workflow run id>:<step_ref>` and `sleep:<workflow run id>:<step_ref>`. Without a project
        (internal secret) the answer is 400.

        Parameters:
            status: Keep only triggers in this status; an unknown one gives an empty page.
            workflow_run_id: Keep only triggers of steps of this workflow run.
            source_type: Keep only triggers of runs or only those of workflow steps.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/events`.
        """
        return self._pages(
            operations.list_event_triggers(
                status=status,
                workflow_run_id=workflow_run_id,
                source_type=source_type,
                limit=limit,
                cursor=cursor,
                query=query,
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_event(
        self,
        event_key: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventTrigger:
        """The event trigger with a given key.

        The way to read the payload that was sent (`response_payload`): the run that waited does not get it
        with its next request. A trigger of another project answers 404.

        Parameters:
            event_key: The key the run or step waits for, 1 to 512 bytes. A key that contains `/` cannot be
                addressed.

        Calls `GET /v1/events/{eventKey}`.
        """
        return await self._send(
            operations.get_event_trigger(event_key), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def delete_event(
        self,
        event_key: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventTrigger:
        """End a wait without an event.

        A waiting run becomes `canceled`; a waiting workflow step fails with `event trigger canceled by
        user` and its `on_failure` applies. Answers the trigger with status `canceled`.

        409 when the trigger is not waiting, 404 for an unknown key, 403 for a trigger of another project.

        Parameters:
            event_key: The key the run or step waits for, 1 to 512 bytes. A key that contains `/` cannot be
                addressed.

        Calls `DELETE /v1/events/{eventKey}`.
        """
        return await self._send(
            operations.cancel_event_trigger(event_key), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def send_event(
        self,
        event_key: str,
        body: models.SendEventRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventTrigger: ...
    @overload
    async def send_event(
        self,
        event_key: str,
        *,
        payload: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventTrigger: ...
    async def send_event(
        self,
        event_key: str,
        body: models.SendEventRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.EventTrigger:
        """Send the event that a run or workflow step waits for.

        The trigger becomes `received`. A waiting run is queued and dispatched again from the start with
        the
        same attempt number and payload; it finds the event's payload by getting the trigger. A waiting
        workflow step completes with the payload as its output. Sending to the key of a sleep step wakes
        it;
        sending to the key of an approval step completes it past its approvers.

        Sending an equal payload again answers 200 and changes nothing; another payload, or a trigger that
        timed out or was canceled, answers 409. 404 for an unknown key, 403 for a trigger of another
        project. A wait has to be registered before its event is sent: events are not kept. At most 10
        requests a minute per IP by default.

        Parameters:
            event_key: The key the run or step waits for, 1 to 512 bytes. A key that contains `/` cannot be
                addressed.
            payload: Any JSON, kept as `response_payload` of the trigger.

        Calls `POST /v1/events/{eventKey}/send`, at most 10 requests a minute and IP address.
        """
        return await self._send(
            operations.send_event(event_key, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_stream(
        self,
        event_key: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncEventStream[models.EventTriggerStreamEvent]:
        """Watch an event trigger as server-sent events until its wait ends.

        Events are named `status`. The first holds the whole trigger, later ones a status change. The
        server
        closes the stream after a status other than `waiting`; a trigger that has ended already gives one
        event. Comments keep the connection alive every 15 seconds.

        The server ends every stream after 30 seconds, its request time-out; clients of this package
        connect
        again until the trigger no longer waits. A key may be given in the query parameter
        `token`. An unknown key and a trigger of another project answer 404; 503 when the server has no
        publish-subscribe service.

        Parameters:
            event_key: The key the run or step waits for, 1 to 512 bytes. A key that contains `/` cannot be
                addressed.

        Calls `GET /v1/events/{eventKey}/stream`.
        """
        return self._stream(
            operations.stream_event_trigger(event_key), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def send_prefix(
        self,
        prefix: str,
        body: models.SendEventRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SendEventByPrefixResponse: ...
    @overload
    async def send_prefix(
        self,
        prefix: str,
        *,
        payload: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.SendEventByPrefixResponse: ...
    async def send_prefix(
        self,
        prefix: str,
        body: models.SendEventRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.SendEventByPrefixResponse:
        """Send one payload to all waiting triggers whose key starts with a prefix.

        Acts on the caller's project, on at most 1000 triggers, and always answers 200, also when none
        match. Workflow steps complete. On servers of March 2026 waiting runs are not resumed, although
        their triggers are reported as `received`: they stay `waiting`. Send to each key of a run by itself
        instead. At most 10 requests a minute per IP by default.

        Parameters:
            prefix: Start of the event keys, 1 to 512 bytes, taken literally. Must not contain `/`.
            payload: Any JSON, kept as `response_payload` of the trigger.

        Calls `POST /v1/events/prefix/{prefix}/send`, at most 10 requests a minute and IP address.
        """
        return await self._send(
            operations.send_event_by_prefix(prefix, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def purge_event(
        self,
        body: models.PurgeEventTriggersRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.PurgeEventTriggersResult: ...
    @overload
    async def purge_event(
        self,
        *,
        older_than_days: int,
        dry_run: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.PurgeEventTriggersResult: ...
    async def purge_event(
        self,
        body: models.PurgeEventTriggersRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.PurgeEventTriggersResult:
        """Delete old event triggers, of all projects.

        Not confined to the caller's project. Leaving out `dry_run` really deletes, at most 10000 at a
        time.
        Ended triggers go by themselves after 30 days.

        Parameters:
            older_than_days: Age in days from which triggers are deleted, at least 1.
            dry_run: True only counts them; left out or false really deletes.

        Calls `POST /v1/events/purge`.
        """
        return await self._send(
            operations.purge_event_triggers(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_stat(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventTriggerStats:
        """The project's event triggers counted by status.

        Calls `GET /v1/events/stats`.
        """
        return await self._send(
            operations.get_event_trigger_stats(), extra_headers, timeout_ms, deadline_ms, max_retries
        )
