# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `secrets` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ModelAnswer, NoAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import secrets as models

LIST_SECRETS: Final = Operation(
    name="secrets.list",
    id="list-secrets",
    method="GET",
    path="/v1/secrets",
    answer=PageAnswer(models.JobSecretList),
    repeat=Repeat.ALWAYS,
)


def list_secrets(
    *,
    job_id: str | None = None,
    environment: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.JobSecretList]:
    """The project's secrets without their values, newest first."""
    return Request(
        LIST_SECRETS,
        "/v1/secrets",
        query_pairs(
            (
                ("job_id", job_id),
                ("environment", environment),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


CREATE_SECRET: Final = Operation(
    name="secrets.create",
    id="create-secret",
    method="POST",
    path="/v1/secrets",
    answer=ModelAnswer(models.JobSecret),
    repeat=Repeat.NEVER,
)


def create_secret(
    body: models.CreateSecretRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.JobSecret]:
    """Store a secret for one job or for all jobs of a project."""
    return Request(
        CREATE_SECRET,
        "/v1/secrets",
        body=json_body(CREATE_SECRET, models.CreateSecretRequest, body, fields, required=True),
    )


DELETE_SECRET: Final = Operation(
    name="secrets.delete",
    id="delete-secret",
    method="DELETE",
    path="/v1/secrets/{secretID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_secret(
    secret_id: str,
) -> Request[None]:
    """Delete a secret; later attempts no longer get it."""
    return Request(
        DELETE_SECRET,
        f"/v1/secrets/{segment(secret_id, 'secret_id')}",
    )
