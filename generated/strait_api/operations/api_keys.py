# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `api_keys` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ModelAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import api_keys as models
from strait_api.models import runs as runs_models

LIST_API_KEYS: Final = Operation(
    name="api_keys.list",
    id="list-api-keys",
    method="GET",
    path="/v1/api-keys",
    answer=PageAnswer(models.APIKeyList),
    repeat=Repeat.ALWAYS,
)


def list_api_keys(
    *,
    org_id: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.APIKeyList]:
    """The project's API keys without their text, newest first."""
    return Request(
        LIST_API_KEYS,
        "/v1/api-keys",
        query_pairs(
            (
                ("org_id", org_id),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


CREATE_API_KEY: Final = Operation(
    name="api_keys.create",
    id="create-api-key",
    method="POST",
    path="/v1/api-keys",
    answer=ModelAnswer(models.CreateAPIKeyResponse),
    repeat=Repeat.NEVER,
)


def create_api_key(
    body: models.CreateAPIKeyRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.CreateAPIKeyResponse]:
    """Make an API key; the answer is the only one that shows its text."""
    return Request(
        CREATE_API_KEY,
        "/v1/api-keys",
        body=json_body(CREATE_API_KEY, models.CreateAPIKeyRequest, body, fields, required=True),
    )


REVOKE_API_KEY: Final = Operation(
    name="api_keys.delete",
    id="revoke-api-key",
    method="DELETE",
    path="/v1/api-keys/{keyID}",
    answer=ModelAnswer(runs_models.StatusResponse),
    repeat=Repeat.ALWAYS,
)


def revoke_api_key(
    key_id: str,
) -> Request[runs_models.StatusResponse]:
    """Revoke an API key at once."""
    return Request(
        REVOKE_API_KEY,
        f"/v1/api-keys/{segment(key_id, 'key_id')}",
    )


ROTATE_API_KEY: Final = Operation(
    name="api_keys.rotate",
    id="rotate-api-key",
    method="POST",
    path="/v1/api-keys/{keyID}/rotate",
    answer=ModelAnswer(models.RotateAPIKeyResponse),
    repeat=Repeat.NEVER,
)


def rotate_api_key(
    key_id: str, body: models.RotateAPIKeyRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.RotateAPIKeyResponse]:
    """Replace an API key by a new one; the old one works on for a grace period."""
    return Request(
        ROTATE_API_KEY,
        f"/v1/api-keys/{segment(key_id, 'key_id')}/rotate",
        body=json_body(ROTATE_API_KEY, models.RotateAPIKeyRequest, body, fields, required=False),
    )
