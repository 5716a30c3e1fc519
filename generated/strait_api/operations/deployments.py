# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `deployments` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import ModelAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, json_body, query_pairs, segment
from strait_api.models import deployments as models

LIST_DEPLOYMENTS: Final = Operation(
    name="deployments.list",
    id="list-deployments",
    method="GET",
    path="/v1/deployments",
    answer=PageAnswer(models.DeploymentVersionList),
    repeat=Repeat.ALWAYS,
)


def list_deployments(
    *,
    environment: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.DeploymentVersionList]:
    """The project's deployment versions, newest first."""
    return Request(
        LIST_DEPLOYMENTS,
        "/v1/deployments",
        query_pairs(
            (
                ("environment", environment),
                ("limit", limit),
                ("cursor", cursor),
            ),
            query,
        ),
    )


CREATE_DEPLOYMENT: Final = Operation(
    name="deployments.create",
    id="create-deployment",
    method="POST",
    path="/v1/deployments",
    answer=ModelAnswer(models.DeploymentVersion),
    repeat=Repeat.NEVER,
)


def create_deployment(
    body: models.CreateDeploymentVersionRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.DeploymentVersion]:
    """Records a new deployment version as a draft."""
    return Request(
        CREATE_DEPLOYMENT,
        "/v1/deployments",
        body=json_body(CREATE_DEPLOYMENT, models.CreateDeploymentVersionRequest, body, fields, required=True),
    )


FINALIZE_DEPLOYMENT: Final = Operation(
    name="deployments.finalize",
    id="finalize-deployment",
    method="POST",
    path="/v1/deployments/{deploymentID}/finalize",
    answer=ModelAnswer(models.DeploymentVersion),
    repeat=Repeat.NEVER,
)


def finalize_deployment(
    deployment_id: str,
    body: models.DeploymentVersionMutationRequest | Mapping[str, Any] | None = None,
    **fields: Any,
) -> Request[models.DeploymentVersion]:
    """Marks a deployment version as finalized."""
    return Request(
        FINALIZE_DEPLOYMENT,
        f"/v1/deployments/{segment(deployment_id, 'deployment_id')}/finalize",
        body=json_body(
            FINALIZE_DEPLOYMENT, models.DeploymentVersionMutationRequest, body, fields, required=True
        ),
    )


PROMOTE_DEPLOYMENT: Final = Operation(
    name="deployments.promote",
    id="promote-deployment",
    method="POST",
    path="/v1/deployments/{deploymentID}/promote",
    answer=ModelAnswer(models.DeploymentVersion),
    repeat=Repeat.NEVER,
)


def promote_deployment(
    deployment_id: str,
    body: models.DeploymentVersionMutationRequest | Mapping[str, Any] | None = None,
    **fields: Any,
) -> Request[models.DeploymentVersion]:
    """Makes a deployment version the promoted one of its environment."""
    return Request(
        PROMOTE_DEPLOYMENT,
        f"/v1/deployments/{segment(deployment_id, 'deployment_id')}/promote",
        body=json_body(
            PROMOTE_DEPLOYMENT, models.DeploymentVersionMutationRequest, body, fields, required=True
        ),
    )


ROLLBACK_DEPLOYMENT: Final = Operation(
    name="deployments.rollback",
    id="rollback-deployment",
    method="POST",
    path="/v1/deployments/{deploymentID}/rollback",
    answer=ModelAnswer(models.DeploymentVersion),
    repeat=Repeat.NEVER,
)


def rollback_deployment(
    deployment_id: str,
    body: models.DeploymentVersionMutationRequest | Mapping[str, Any] | None = None,
    **fields: Any,
) -> Request[models.DeploymentVersion]:
    """Promotes an earlier deployment version again and records what it replaced."""
    return Request(
        ROLLBACK_DEPLOYMENT,
        f"/v1/deployments/{segment(deployment_id, 'deployment_id')}/rollback",
        body=json_body(
            ROLLBACK_DEPLOYMENT, models.DeploymentVersionMutationRequest, body, fields, required=True
        ),
    )
