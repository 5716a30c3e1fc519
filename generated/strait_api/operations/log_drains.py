# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `log_drains` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ListAnswer, ModelAnswer, NoAnswer
from strait._core.request import Operation, Repeat, Request, json_body, segment
from strait_api.models import log_drains as models

LIST_LOG_DRAINS: Final = Operation(
    name="log_drains.list",
    id="list-log-drains",
    method="GET",
    path="/v1/log-drains",
    answer=ListAnswer(models.LogDrain),
    repeat=Repeat.ALWAYS,
)


def list_log_drains() -> Request[list[models.LogDrain]]:
    """The project's log drains, newest first, as a bare array."""
    return Request(
        LIST_LOG_DRAINS,
        "/v1/log-drains",
    )


CREATE_LOG_DRAIN: Final = Operation(
    name="log_drains.create",
    id="create-log-drain",
    method="POST",
    path="/v1/log-drains",
    answer=ModelAnswer(models.LogDrain),
    repeat=Repeat.NEVER,
)


def create_log_drain(
    body: models.CreateLogDrainRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.LogDrain]:
    """Create a log drain."""
    return Request(
        CREATE_LOG_DRAIN,
        "/v1/log-drains",
        body=json_body(CREATE_LOG_DRAIN, models.CreateLogDrainRequest, body, fields, required=True),
    )


GET_LOG_DRAIN: Final = Operation(
    name="log_drains.get",
    id="get-log-drain",
    method="GET",
    path="/v1/log-drains/{drainID}",
    answer=ModelAnswer(models.LogDrain),
    repeat=Repeat.ALWAYS,
)


def get_log_drain(
    drain_id: str,
) -> Request[models.LogDrain]:
    """One log drain, `auth_config` in clear text."""
    return Request(
        GET_LOG_DRAIN,
        f"/v1/log-drains/{segment(drain_id, 'drain_id')}",
    )


UPDATE_LOG_DRAIN: Final = Operation(
    name="log_drains.update",
    id="update-log-drain",
    method="PATCH",
    path="/v1/log-drains/{drainID}",
    answer=ModelAnswer(models.LogDrain),
    repeat=Repeat.NEVER,
)


def update_log_drain(
    drain_id: str, body: models.UpdateLogDrainRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.LogDrain]:
    """Change the given fields of a log drain."""
    return Request(
        UPDATE_LOG_DRAIN,
        f"/v1/log-drains/{segment(drain_id, 'drain_id')}",
        body=json_body(UPDATE_LOG_DRAIN, models.UpdateLogDrainRequest, body, fields, required=True),
    )


DELETE_LOG_DRAIN: Final = Operation(
    name="log_drains.delete",
    id="delete-log-drain",
    method="DELETE",
    path="/v1/log-drains/{drainID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_log_drain(
    drain_id: str,
) -> Request[None]:
    """Delete a log drain."""
    return Request(
        DELETE_LOG_DRAIN,
        f"/v1/log-drains/{segment(drain_id, 'drain_id')}",
    )
