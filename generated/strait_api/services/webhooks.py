# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `webhooks` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import webhooks as models
from strait_api.operations import webhooks as operations


class Webhooks(Service):
    """Webhooks post status changes to your URLs. Subscriptions say what to send where; each post is a
    delivery that can be listed, retried and replayed.
    """

    __slots__ = ()

    def list_subscriptions(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> list[models.WebhookSubscription]:
        """The project's webhook subscriptions as a bare array, secrets included.

        Not paged.

        Calls `GET /v1/webhooks/subscriptions`, scope `runs:read`.
        """
        return self._send(
            operations.list_webhook_subscriptions(), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def create_subscription(
        self,
        body: models.CreateWebhookSubscriptionRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookSubscription: ...
    @overload
    def create_subscription(
        self,
        *,
        event_types: Sequence[models.WebhookEventTypeInput | str],
        project_id: str,
        secret: str,
        webhook_url: str,
        active: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookSubscription: ...
    def create_subscription(
        self,
        body: models.CreateWebhookSubscriptionRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WebhookSubscription:
        """Subscribe a URL to status changes of the project.

        Servers of March 2026 send only changes of workflow runs that were made through the API, as the
        types `workflow_run.<reason>` with the reasons trigger, cancel, pause, resume, retry, approve_step,
        skip_step and force_complete_step; `*` takes all of them. The `run.*` and `workflow.*` types are
        accepted but never sent. The body is an object with `type` (`workflow_status_change`), `from`,
        `to`, `reason`, `workflow_id`, `workflow_run_id`, `project_id` and `timestamp`.

        Each post carries `X-Strait-Delivery-Id`, `X-Strait-Attempt` (such as `1/5`) and
        `X-Strait-Idempotency-Key`. These servers do not sign deliveries in spite of `secret`; only
        the test operation signs.

        An attempt may take 5 seconds, later ones 15. A 4xx answer ends the delivery as `dead` at once; 5xx
        and network errors are tried again after 5, 25, 125 ... seconds (at most 30 minutes), up to 5
        attempts. Retries post only `trigger_id` and `delivery_id`, not the first body.

        A URL that is not http or https answers 400.

        Parameters:
            event_types: What to send, at least one; any text is accepted, `*` means everything.
            project_id: Project the object belongs to.
            secret: Shown in clear text in answers; servers of March 2026 do not sign deliveries with it.
            webhook_url: http or https URL to post to.
            active: False makes a subscription that sends nothing.

        Calls `POST /v1/webhooks/subscriptions`, scope `runs:write`.
        """
        return self._send(
            operations.create_webhook_subscription(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete_subscription(
        self,
        sub_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a webhook subscription.

        Parameters:
            sub_id: ID of the subscription.

        Calls `DELETE /v1/webhooks/subscriptions/{id}`, scope `runs:write`.
        """
        return self._send(
            operations.delete_webhook_subscription(sub_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_deliveries(
        self,
        *,
        status: models.WebhookDeliveryStatusInput | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.WebhookDelivery]:
        """Webhook deliveries, newest first.

        Deliveries that belong to no job are shown to every project.

        Parameters:
            status: Keep only deliveries in this status; an unknown one answers 400.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/webhooks/deliveries`, scope `runs:read`.
        """
        return self._page(
            operations.list_webhook_deliveries(status=status, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def get_delivery(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookDelivery:
        """One webhook delivery.

        Parameters:
            id: ID of the delivery.

        Calls `GET /v1/webhooks/deliveries/{id}`, scope `runs:read`.
        """
        return self._send(
            operations.get_webhook_delivery(id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def retry_delivery(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookDelivery:
        """Send a failed or dead delivery again, with all its attempts.

        Sets the delivery back to `pending` with 0 attempts, due at once. A delivery in another status
        answers 409; an unknown id answers 500, not 404. To send a delivered one again, replay it.

        Parameters:
            id: ID of the delivery.

        Calls `POST /v1/webhooks/deliveries/{id}/retry`, scope `runs:write`.
        """
        return self._send(
            operations.retry_webhook_delivery(id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def replay_delivery(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookDelivery:
        """Send a delivery again as a new delivery.

        Answers the new delivery, `pending` and due at once. The old one stays as it is.

        Parameters:
            id: ID of the delivery to repeat.

        Calls `POST /v1/webhooks/deliveries/{id}/replay`, scope `runs:write`.
        """
        return self._send(
            operations.replay_webhook_delivery(id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def test(
        self,
        body: models.TestWebhookRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TestWebhookResponse: ...
    @overload
    def test(
        self,
        *,
        url: str,
        secret: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TestWebhookResponse: ...
    def test(
        self,
        body: models.TestWebhookRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.TestWebhookResponse:
        """Post a test message to a URL and report what came back.

        Posts an object with `type` (`webhook.test`) and `timestamp`, waiting at most 10 seconds. Answers
        200 whether or not the post worked: look at `success`. With a secret the post carries
        `X-Strait-Timestamp` (Unix seconds) and `X-Strait-Signature`, `v1=` and the hex HMAC-SHA256 of
        `<timestamp>.<body>` under the secret.

        `localhost` and private addresses are refused. At most 5 requests a minute per IP.

        Parameters:
            url: http or https URL to post to.
            secret: Key to sign the test message with; left out, it is not signed.

        Calls `POST /v1/webhooks/test`, scope `runs:write`, at most 5 requests a minute and IP address.
        """
        return self._send(
            operations.test_webhook(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_deliveries_legacy(
        self,
        *,
        status: models.WebhookDeliveryStatusInput | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.WebhookDelivery]:
        """Webhook deliveries, newest first; the older path of the deliveries list.

        Deliveries that belong to no job are shown to every project.

        Parameters:
            status: Keep only deliveries in this status; an unknown one answers 400.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/webhook-deliveries`, scope `runs:read`.
        """
        return self._page(
            operations.list_webhook_deliveries_legacy(status=status, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def retry_delivery_legacy(
        self,
        delivery_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookDelivery:
        """Send a failed or dead delivery again; the older path of the delivery retry.

        Sets the delivery back to `pending` with 0 attempts, due at once. A delivery in another status
        answers 409; an unknown id answers 500, not 404.

        Parameters:
            delivery_id: ID of the webhook delivery.

        Calls `POST /v1/webhook-deliveries/{deliveryID}/retry`, scope `runs:write`.
        """
        return self._send(
            operations.retry_webhook_delivery_legacy(delivery_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )


class AsyncWebhooks(AsyncService):
    """Webhooks post status changes to your URLs. Subscriptions say what to send where; each post is a
    delivery that can be listed, retried and replayed.
    """

    __slots__ = ()

    async def list_subscriptions(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> list[models.WebhookSubscription]:
        """The project's webhook subscriptions as a bare array, secrets included.

        Not paged.

        Calls `GET /v1/webhooks/subscriptions`, scope `runs:read`.
        """
        return await self._send(
            operations.list_webhook_subscriptions(), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def create_subscription(
        self,
        body: models.CreateWebhookSubscriptionRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookSubscription: ...
    @overload
    async def create_subscription(
        self,
        *,
        event_types: Sequence[models.WebhookEventTypeInput | str],
        project_id: str,
        secret: str,
        webhook_url: str,
        active: bool | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookSubscription: ...
    async def create_subscription(
        self,
        body: models.CreateWebhookSubscriptionRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.WebhookSubscription:
        """Subscribe a URL to status changes of the project.

        Servers of March 2026 send only changes of workflow runs that were made through the API, as the
        types `workflow_run.<reason>` with the reasons trigger, cancel, pause, resume, retry, approve_step,
        skip_step and force_complete_step; `*` takes all of them. The `run.*` and `workflow.*` types are
        accepted but never sent. The body is an object with `type` (`workflow_status_change`), `from`,
        `to`, `reason`, `workflow_id`, `workflow_run_id`, `project_id` and `timestamp`.

        Each post carries `X-Strait-Delivery-Id`, `X-Strait-Attempt` (such as `1/5`) and
        `X-Strait-Idempotency-Key`. These servers do not sign deliveries in spite of `secret`; only
        the test operation signs.

        An attempt may take 5 seconds, later ones 15. A 4xx answer ends the delivery as `dead` at once; 5xx
        and network errors are tried again after 5, 25, 125 ... seconds (at most 30 minutes), up to 5
        attempts. Retries post only `trigger_id` and `delivery_id`, not the first body.

        A URL that is not http or https answers 400.

        Parameters:
            event_types: What to send, at least one; any text is accepted, `*` means everything.
            project_id: Project the object belongs to.
            secret: Shown in clear text in answers; servers of March 2026 do not sign deliveries with it.
            webhook_url: http or https URL to post to.
            active: False makes a subscription that sends nothing.

        Calls `POST /v1/webhooks/subscriptions`, scope `runs:write`.
        """
        return await self._send(
            operations.create_webhook_subscription(body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete_subscription(
        self,
        sub_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a webhook subscription.

        Parameters:
            sub_id: ID of the subscription.

        Calls `DELETE /v1/webhooks/subscriptions/{id}`, scope `runs:write`.
        """
        return await self._send(
            operations.delete_webhook_subscription(sub_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def list_deliveries(
        self,
        *,
        status: models.WebhookDeliveryStatusInput | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.WebhookDelivery]:
        """Webhook deliveries, newest first.

        Deliveries that belong to no job are shown to every project.

        Parameters:
            status: Keep only deliveries in this status; an unknown one answers 400.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/webhooks/deliveries`, scope `runs:read`.
        """
        return self._pages(
            operations.list_webhook_deliveries(status=status, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def get_delivery(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookDelivery:
        """One webhook delivery.

        Parameters:
            id: ID of the delivery.

        Calls `GET /v1/webhooks/deliveries/{id}`, scope `runs:read`.
        """
        return await self._send(
            operations.get_webhook_delivery(id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def retry_delivery(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookDelivery:
        """Send a failed or dead delivery again, with all its attempts.

        Sets the delivery back to `pending` with 0 attempts, due at once. A delivery in another status
        answers 409; an unknown id answers 500, not 404. To send a delivered one again, replay it.

        Parameters:
            id: ID of the delivery.

        Calls `POST /v1/webhooks/deliveries/{id}/retry`, scope `runs:write`.
        """
        return await self._send(
            operations.retry_webhook_delivery(id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def replay_delivery(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookDelivery:
        """Send a delivery again as a new delivery.

        Answers the new delivery, `pending` and due at once. The old one stays as it is.

        Parameters:
            id: ID of the delivery to repeat.

        Calls `POST /v1/webhooks/deliveries/{id}/replay`, scope `runs:write`.
        """
        return await self._send(
            operations.replay_webhook_delivery(id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def test(
        self,
        body: models.TestWebhookRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TestWebhookResponse: ...
    @overload
    async def test(
        self,
        *,
        url: str,
        secret: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.TestWebhookResponse: ...
    async def test(
        self,
        body: models.TestWebhookRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.TestWebhookResponse:
        """Post a test message to a URL and report what came back.

        Posts an object with `type` (`webhook.test`) and `timestamp`, waiting at most 10 seconds. Answers
        200 whether or not the post worked: look at `success`. With a secret the post carries
        `X-Strait-Timestamp` (Unix seconds) and `X-Strait-Signature`, `v1=` and the hex HMAC-SHA256 of
        `<timestamp>.<body>` under the secret.

        `localhost` and private addresses are refused. At most 5 requests a minute per IP.

        Parameters:
            url: http or https URL to post to.
            secret: Key to sign the test message with; left out, it is not signed.

        Calls `POST /v1/webhooks/test`, scope `runs:write`, at most 5 requests a minute and IP address.
        """
        return await self._send(
            operations.test_webhook(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_deliveries_legacy(
        self,
        *,
        status: models.WebhookDeliveryStatusInput | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.WebhookDelivery]:
        """Webhook deliveries, newest first; the older path of the deliveries list.

        Deliveries that belong to no job are shown to every project.

        Parameters:
            status: Keep only deliveries in this status; an unknown one answers 400.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/webhook-deliveries`, scope `runs:read`.
        """
        return self._pages(
            operations.list_webhook_deliveries_legacy(status=status, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def retry_delivery_legacy(
        self,
        delivery_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.WebhookDelivery:
        """Send a failed or dead delivery again; the older path of the delivery retry.

        Sets the delivery back to `pending` with 0 attempts, due at once. A delivery in another status
        answers 409; an unknown id answers 500, not 404.

        Parameters:
            delivery_id: ID of the webhook delivery.

        Calls `POST /v1/webhook-deliveries/{deliveryID}/retry`, scope `runs:write`.
        """
        return await self._send(
            operations.retry_webhook_delivery_legacy(delivery_id),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )
