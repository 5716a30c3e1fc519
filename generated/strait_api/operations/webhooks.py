# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
# ruff: noqa: PT028 (an operation that tests something is no test)
"""Operations of the `webhooks` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ListAnswer, ModelAnswer, NoAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import webhooks as models

LIST_WEBHOOK_SUBSCRIPTIONS: Final = Operation(
    name="webhooks.list_subscriptions",
    id="list-webhook-subscriptions",
    method="GET",
    path="/v1/webhooks/subscriptions",
    answer=ListAnswer(models.WebhookSubscription),
    repeat=Repeat.ALWAYS,
)


def list_webhook_subscriptions() -> Request[list[models.WebhookSubscription]]:
    """The project's webhook subscriptions as a bare array, secrets included."""
    return Request(
        LIST_WEBHOOK_SUBSCRIPTIONS,
        "/v1/webhooks/subscriptions",
    )


CREATE_WEBHOOK_SUBSCRIPTION: Final = Operation(
    name="webhooks.create_subscription",
    id="create-webhook-subscription",
    method="POST",
    path="/v1/webhooks/subscriptions",
    answer=ModelAnswer(models.WebhookSubscription),
    repeat=Repeat.NEVER,
)


def create_webhook_subscription(
    body: models.CreateWebhookSubscriptionRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.WebhookSubscription]:
    """Subscribe a URL to status changes of the project."""
    return Request(
        CREATE_WEBHOOK_SUBSCRIPTION,
        "/v1/webhooks/subscriptions",
        body=json_body(
            CREATE_WEBHOOK_SUBSCRIPTION, models.CreateWebhookSubscriptionRequest, body, fields, required=True
        ),
    )


DELETE_WEBHOOK_SUBSCRIPTION: Final = Operation(
    name="webhooks.delete_subscription",
    id="delete-webhook-subscription",
    method="DELETE",
    path="/v1/webhooks/subscriptions/{id}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_webhook_subscription(
    sub_id: str,
) -> Request[None]:
    """Delete a webhook subscription."""
    return Request(
        DELETE_WEBHOOK_SUBSCRIPTION,
        f"/v1/webhooks/subscriptions/{segment(sub_id, 'sub_id')}",
    )


LIST_WEBHOOK_DELIVERIES: Final = Operation(
    name="webhooks.list_deliveries",
    id="list-webhook-deliveries",
    method="GET",
    path="/v1/webhooks/deliveries",
    answer=PageAnswer(models.WebhookDeliveryList),
    repeat=Repeat.ALWAYS,
)


def list_webhook_deliveries(
    *,
    status: models.WebhookDeliveryStatusInput | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.WebhookDeliveryList]:
    """Webhook deliveries, newest first."""
    return Request(
        LIST_WEBHOOK_DELIVERIES,
        "/v1/webhooks/deliveries",
        query_pairs(
            (
                ("status", status),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


GET_WEBHOOK_DELIVERY: Final = Operation(
    name="webhooks.get_delivery",
    id="get-webhook-delivery",
    method="GET",
    path="/v1/webhooks/deliveries/{id}",
    answer=ModelAnswer(models.WebhookDelivery),
    repeat=Repeat.ALWAYS,
)


def get_webhook_delivery(
    id: str,
) -> Request[models.WebhookDelivery]:
    """One webhook delivery."""
    return Request(
        GET_WEBHOOK_DELIVERY,
        f"/v1/webhooks/deliveries/{segment(id, 'id')}",
    )


RETRY_WEBHOOK_DELIVERY: Final = Operation(
    name="webhooks.retry_delivery",
    id="retry-webhook-delivery",
    method="POST",
    path="/v1/webhooks/deliveries/{id}/retry",
    answer=ModelAnswer(models.WebhookDelivery),
    repeat=Repeat.NEVER,
)


def retry_webhook_delivery(
    id: str,
) -> Request[models.WebhookDelivery]:
    """Send a failed or dead delivery again, with all its attempts."""
    return Request(
        RETRY_WEBHOOK_DELIVERY,
        f"/v1/webhooks/deliveries/{segment(id, 'id')}/retry",
    )


REPLAY_WEBHOOK_DELIVERY: Final = Operation(
    name="webhooks.replay_delivery",
    id="replay-webhook-delivery",
    method="POST",
    path="/v1/webhooks/deliveries/{id}/replay",
    answer=ModelAnswer(models.WebhookDelivery),
    repeat=Repeat.NEVER,
)


def replay_webhook_delivery(
    id: str,
) -> Request[models.WebhookDelivery]:
    """Send a delivery again as a new delivery."""
    return Request(
        REPLAY_WEBHOOK_DELIVERY,
        f"/v1/webhooks/deliveries/{segment(id, 'id')}/replay",
    )


TEST_WEBHOOK: Final = Operation(
    name="webhooks.test",
    id="test-webhook",
    method="POST",
    path="/v1/webhooks/test",
    answer=ModelAnswer(models.TestWebhookResponse),
    repeat=Repeat.NEVER,
)


def test_webhook(
    body: models.TestWebhookRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.TestWebhookResponse]:
    """Post a test message to a URL and report what came back."""
    return Request(
        TEST_WEBHOOK,
        "/v1/webhooks/test",
        body=json_body(TEST_WEBHOOK, models.TestWebhookRequest, body, fields, required=True),
    )


LIST_WEBHOOK_DELIVERIES_LEGACY: Final = Operation(
    name="webhooks.list_deliveries_legacy",
    id="list-webhook-deliveries-legacy",
    method="GET",
    path="/v1/webhook-deliveries",
    answer=PageAnswer(models.WebhookDeliveryList),
    repeat=Repeat.ALWAYS,
)


def list_webhook_deliveries_legacy(
    *,
    status: models.WebhookDeliveryStatusInput | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.WebhookDeliveryList]:
    """Webhook deliveries, newest first; the older path of the deliveries list."""
    return Request(
        LIST_WEBHOOK_DELIVERIES_LEGACY,
        "/v1/webhook-deliveries",
        query_pairs(
            (
                ("status", status),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


RETRY_WEBHOOK_DELIVERY_LEGACY: Final = Operation(
    name="webhooks.retry_delivery_legacy",
    id="retry-webhook-delivery-legacy",
    method="POST",
    path="/v1/webhook-deliveries/{deliveryID}/retry",
    answer=ModelAnswer(models.WebhookDelivery),
    repeat=Repeat.NEVER,
)


def retry_webhook_delivery_legacy(
    delivery_id: str,
) -> Request[models.WebhookDelivery]:
    """Send a failed or dead delivery again; the older path of the delivery retry."""
    return Request(
        RETRY_WEBHOOK_DELIVERY_LEGACY,
        f"/v1/webhook-deliveries/{segment(delivery_id, 'delivery_id')}/retry",
    )
