# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `environments` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ModelAnswer, NoAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import environments as models

LIST_ENVIRONMENTS: Final = Operation(
    name="environments.list",
    id="list-environments",
    method="GET",
    path="/v1/environments",
    answer=PageAnswer(models.EnvironmentList),
    repeat=Repeat.ALWAYS,
)


def list_environments(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.EnvironmentList]:
    """The project's environments, newest first."""
    return Request(
        LIST_ENVIRONMENTS,
        "/v1/environments",
        query_pairs(
            (
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


CREATE_ENVIRONMENT: Final = Operation(
    name="environments.create",
    id="create-environment",
    method="POST",
    path="/v1/environments",
    answer=ModelAnswer(models.Environment),
    repeat=Repeat.NEVER,
)


def create_environment(
    body: models.CreateEnvironmentRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.Environment]:
    """Create an environment."""
    return Request(
        CREATE_ENVIRONMENT,
        "/v1/environments",
        body=json_body(CREATE_ENVIRONMENT, models.CreateEnvironmentRequest, body, fields, required=True),
    )


GET_ENVIRONMENT: Final = Operation(
    name="environments.get",
    id="get-environment",
    method="GET",
    path="/v1/environments/{envID}",
    answer=ModelAnswer(models.EnvironmentDetail),
    repeat=Repeat.ALWAYS,
)


def get_environment(
    env_id: str,
) -> Request[models.EnvironmentDetail]:
    """One environment with its own and its resolved variables."""
    return Request(
        GET_ENVIRONMENT,
        f"/v1/environments/{segment(env_id, 'env_id')}",
    )


UPDATE_ENVIRONMENT: Final = Operation(
    name="environments.update",
    id="update-environment",
    method="PATCH",
    path="/v1/environments/{envID}",
    answer=ModelAnswer(models.Environment),
    repeat=Repeat.NEVER,
)


def update_environment(
    env_id: str, body: models.UpdateEnvironmentRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.Environment]:
    """Change the given fields of an environment."""
    return Request(
        UPDATE_ENVIRONMENT,
        f"/v1/environments/{segment(env_id, 'env_id')}",
        body=json_body(UPDATE_ENVIRONMENT, models.UpdateEnvironmentRequest, body, fields, required=False),
    )


DELETE_ENVIRONMENT: Final = Operation(
    name="environments.delete",
    id="delete-environment",
    method="DELETE",
    path="/v1/environments/{envID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_environment(
    env_id: str,
) -> Request[None]:
    """Delete an environment."""
    return Request(
        DELETE_ENVIRONMENT,
        f"/v1/environments/{segment(env_id, 'env_id')}",
    )


GET_RESOLVED_VARIABLES: Final = Operation(
    name="environments.list_variables",
    id="get-resolved-variables",
    method="GET",
    path="/v1/environments/{envID}/variables",
    answer=ModelAnswer(models.ResolvedVariables),
    repeat=Repeat.ALWAYS,
)


def get_resolved_variables(
    env_id: str,
) -> Request[models.ResolvedVariables]:
    """The variables of an environment including those inherited from its parents."""
    return Request(
        GET_RESOLVED_VARIABLES,
        f"/v1/environments/{segment(env_id, 'env_id')}/variables",
    )
