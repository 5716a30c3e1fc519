# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `event_sources` service, for Client and AsyncClient."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any, overload

from strait._core.service import AsyncService, Service
from strait_api.models import event_sources as models
from strait_api.operations import event_sources as operations


class EventSources(Service):
    """An event source is a named origin of outside events, such as a payment provider. Jobs and workflows
    subscribed to it are started for each event dispatched to it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.EventSource]:
        """The project's event sources, newest first, as a bare array.

        Not paged.

        Calls `GET /v1/event-sources`, scope `jobs:read`.
        """
        return self._send(
            operations.list_event_sources(), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def create(
        self,
        body: models.CreateEventSourceRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventSource: ...
    @overload
    def create(
        self,
        *,
        name: str,
        project_id: str,
        description: str | None = None,
        enabled: bool | None = None,
        schema: Any = None,
        signature_algorithm: models.EventSignatureAlgorithmInput | str | None = None,
        signature_header: str | None = None,
        signature_secret: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventSource: ...
    def create(
        self,
        body: models.CreateEventSourceRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.EventSource:
        """Create an event source.

        A name that the project already uses answers 500, not 409. Signatures are checked only when both
        `signature_algorithm` and `signature_secret` are given.

        Parameters:
            name: What events are dispatched to; unique in the project.
            project_id: Project the object belongs to.
            enabled: Default true.
            schema: Description of the payload, any JSON; stored but never checked.
            signature_algorithm: How signatures are checked; has an effect together with `signature_secret`
                only.
            signature_header: Name of the request header that carries the signature.
            signature_secret: Shared secret of the signatures; no answer shows it.

        Calls `POST /v1/event-sources`, scope `jobs:write`.
        """
        return self._send(
            operations.create_event_source(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get(
        self,
        source_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventSource:
        """One event source.

        Parameters:
            source_id: ID of the event source, not its name.

        Calls `GET /v1/event-sources/{sourceID}`, scope `jobs:read`.
        """
        return self._send(
            operations.get_event_source(source_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def update(
        self,
        source_id: str,
        body: models.UpdateEventSourceRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None: ...
    @overload
    def update(
        self,
        source_id: str,
        *,
        description: str = ...,
        enabled: bool = ...,
        name: str = ...,
        schema: Any = ...,
        signature_algorithm: models.EventSignatureAlgorithmInput | str = ...,
        signature_header: str = ...,
        signature_secret: str = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None: ...
    def update(
        self,
        source_id: str,
        body: models.UpdateEventSourceRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> None:
        """Change the given fields of an event source; answers 204 without a body.

        At least one field has to be given, else 400.

        Parameters:
            source_id: ID of the event source, not its name.
            enabled: False makes dispatches to it answer 400.
            name: What events are dispatched to; unique in the project.
            schema: Description of the payload, any JSON; never checked.
            signature_algorithm: How signatures are checked; has an effect together with a secret only.
            signature_header: Name of the request header that carries the signature.
            signature_secret: Shared secret of the signatures; no answer shows it.

        Calls `PATCH /v1/event-sources/{sourceID}`, scope `jobs:write`.
        """
        return self._send(
            operations.update_event_source(source_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete(
        self,
        source_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete an event source.

        Deleting twice answers 404.

        Parameters:
            source_id: ID of the event source, not its name.

        Calls `DELETE /v1/event-sources/{sourceID}`, scope `jobs:write`.
        """
        return self._send(
            operations.delete_event_source(source_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def subscribe(
        self,
        source_id: str,
        body: models.SubscribeToEventSourceRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventSubscription: ...
    @overload
    def subscribe(
        self,
        source_id: str,
        *,
        target_id: str,
        target_type: models.EventSubscriptionTargetTypeInput,
        enabled: bool | None = None,
        filter_expr: models.EventFilter | Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventSubscription: ...
    def subscribe(
        self,
        source_id: str,
        body: models.SubscribeToEventSourceRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.EventSubscription:
        """Start a job or workflow for each event of a source.

        An unknown event source and a target that is already subscribed answer 500.

        Parameters:
            source_id: ID of the event source, not its name.
            target_id: ID of the job or workflow to start.
            enabled: Default true.
            filter_expr: Which events to take; left out, all. The server stores it unchecked.

        Calls `POST /v1/event-sources/{sourceID}/subscribe`, scope `jobs:write`.
        """
        return self._send(
            operations.subscribe_to_event_source(source_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_subscriptions(
        self,
        source_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.EventSubscription]:
        """The subscriptions of an event source, newest first, as a bare array.

        Not paged. An unknown source gives an empty array, not 404.

        Parameters:
            source_id: ID of the event source, not its name.

        Calls `GET /v1/event-sources/{sourceID}/subscriptions`, scope `jobs:read`.
        """
        return self._send(
            operations.list_event_source_subscriptions(source_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete_subscription(
        self,
        source_id: str,
        sub_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a subscription of an event source.

        Deleting twice answers 404.

        Parameters:
            source_id: ID of the event source, not its name.
            sub_id: ID of the subscription.

        Calls `DELETE /v1/event-sources/{sourceID}/subscriptions/{subID}`, scope `jobs:write`.
        """
        return self._send(
            operations.delete_event_subscription(source_id, sub_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def dispatch_event(
        self,
        body: models.DispatchEventRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DispatchEventResponse: ...
    @overload
    def dispatch_event(
        self,
        *,
        project_id: str,
        source: str,
        payload: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DispatchEventResponse: ...
    def dispatch_event(
        self,
        body: models.DispatchEventRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.DispatchEventResponse:
        """Pass an event to all jobs and workflows subscribed to a source.

        Starts each enabled target whose filter matches. Runs of jobs are made with `triggered_by` `event`,
        without tags and expiry, and past quotas, rate limits and deduplication. A target that cannot be
        started is only logged by the server.

        404 for an unknown source, 400 for a disabled one. For a source with signature checks, send the
        signature of the payload in the source's `signature_header`; a missing or wrong one answers 401.
        At most 10 requests a minute per IP by default.

        Parameters:
            project_id: Project of the source.
            source: Name of the event source, not its id.
            payload: Any JSON, handed to the targets as their payload. Subscriptions with a filter need an
                object.

        Calls `POST /v1/events/dispatch`, scope `jobs:write`, at most 10 requests a minute and IP address.
        """
        return self._send(
            operations.dispatch_event(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )


class AsyncEventSources(AsyncService):
    """An event source is a named origin of outside events, such as a payment provider. Jobs and workflows
    subscribed to it are started for each event dispatched to it.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.EventSource]:
        """The project's event sources, newest first, as a bare array.

        Not paged.

        Calls `GET /v1/event-sources`, scope `jobs:read`.
        """
        return await self._send(
            operations.list_event_sources(), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def create(
        self,
        body: models.CreateEventSourceRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventSource: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        project_id: str,
        description: str | None = None,
        enabled: bool | None = None,
        schema: Any = None,
        signature_algorithm: models.EventSignatureAlgorithmInput | str | None = None,
        signature_header: str | None = None,
        signature_secret: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventSource: ...
    async def create(
        self,
        body: models.CreateEventSourceRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.EventSource:
        """Create an event source.

        A name that the project already uses answers 500, not 409. Signatures are checked only when both
        `signature_algorithm` and `signature_secret` are given.

        Parameters:
            name: What events are dispatched to; unique in the project.
            project_id: Project the object belongs to.
            enabled: Default true.
            schema: Description of the payload, any JSON; stored but never checked.
            signature_algorithm: How signatures are checked; has an effect together with `signature_secret`
                only.
            signature_header: Name of the request header that carries the signature.
            signature_secret: Shared secret of the signatures; no answer shows it.

        Calls `POST /v1/event-sources`, scope `jobs:write`.
        """
        return await self._send(
            operations.create_event_source(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get(
        self,
        source_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventSource:
        """One event source.

        Parameters:
            source_id: ID of the event source, not its name.

        Calls `GET /v1/event-sources/{sourceID}`, scope `jobs:read`.
        """
        return await self._send(
            operations.get_event_source(source_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def update(
        self,
        source_id: str,
        body: models.UpdateEventSourceRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None: ...
    @overload
    async def update(
        self,
        source_id: str,
        *,
        description: str = ...,
        enabled: bool = ...,
        name: str = ...,
        schema: Any = ...,
        signature_algorithm: models.EventSignatureAlgorithmInput | str = ...,
        signature_header: str = ...,
        signature_secret: str = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None: ...
    async def update(
        self,
        source_id: str,
        body: models.UpdateEventSourceRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> None:
        """Change the given fields of an event source; answers 204 without a body.

        At least one field has to be given, else 400.

        Parameters:
            source_id: ID of the event source, not its name.
            enabled: False makes dispatches to it answer 400.
            name: What events are dispatched to; unique in the project.
            schema: Description of the payload, any JSON; never checked.
            signature_algorithm: How signatures are checked; has an effect together with a secret only.
            signature_header: Name of the request header that carries the signature.
            signature_secret: Shared secret of the signatures; no answer shows it.

        Calls `PATCH /v1/event-sources/{sourceID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.update_event_source(source_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete(
        self,
        source_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete an event source.

        Deleting twice answers 404.

        Parameters:
            source_id: ID of the event source, not its name.

        Calls `DELETE /v1/event-sources/{sourceID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.delete_event_source(source_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def subscribe(
        self,
        source_id: str,
        body: models.SubscribeToEventSourceRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventSubscription: ...
    @overload
    async def subscribe(
        self,
        source_id: str,
        *,
        target_id: str,
        target_type: models.EventSubscriptionTargetTypeInput,
        enabled: bool | None = None,
        filter_expr: models.EventFilter | Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.EventSubscription: ...
    async def subscribe(
        self,
        source_id: str,
        body: models.SubscribeToEventSourceRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.EventSubscription:
        """Start a job or workflow for each event of a source.

        An unknown event source and a target that is already subscribed answer 500.

        Parameters:
            source_id: ID of the event source, not its name.
            target_id: ID of the job or workflow to start.
            enabled: Default true.
            filter_expr: Which events to take; left out, all. The server stores it unchecked.

        Calls `POST /v1/event-sources/{sourceID}/subscribe`, scope `jobs:write`.
        """
        return await self._send(
            operations.subscribe_to_event_source(source_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def list_subscriptions(
        self,
        source_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.EventSubscription]:
        """The subscriptions of an event source, newest first, as a bare array.

        Not paged. An unknown source gives an empty array, not 404.

        Parameters:
            source_id: ID of the event source, not its name.

        Calls `GET /v1/event-sources/{sourceID}/subscriptions`, scope `jobs:read`.
        """
        return await self._send(
            operations.list_event_source_subscriptions(source_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete_subscription(
        self,
        source_id: str,
        sub_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a subscription of an event source.

        Deleting twice answers 404.

        Parameters:
            source_id: ID of the event source, not its name.
            sub_id: ID of the subscription.

        Calls `DELETE /v1/event-sources/{sourceID}/subscriptions/{subID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.delete_event_subscription(source_id, sub_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def dispatch_event(
        self,
        body: models.DispatchEventRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DispatchEventResponse: ...
    @overload
    async def dispatch_event(
        self,
        *,
        project_id: str,
        source: str,
        payload: Any = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DispatchEventResponse: ...
    async def dispatch_event(
        self,
        body: models.DispatchEventRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.DispatchEventResponse:
        """Pass an event to all jobs and workflows subscribed to a source.

        Starts each enabled target whose filter matches. Runs of jobs are made with `triggered_by` `event`,
        without tags and expiry, and past quotas, rate limits and deduplication. A target that cannot be
        started is only logged by the server.

        404 for an unknown source, 400 for a disabled one. For a source with signature checks, send the
        signature of the payload in the source's `signature_header`; a missing or wrong one answers 401.
        At most 10 requests a minute per IP by default.

        Parameters:
            project_id: Project of the source.
            source: Name of the event source, not its id.
            payload: Any JSON, handed to the targets as their payload. Subscriptions with a filter need an
                object.

        Calls `POST /v1/events/dispatch`, scope `jobs:write`, at most 10 requests a minute and IP address.
        """
        return await self._send(
            operations.dispatch_event(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )
