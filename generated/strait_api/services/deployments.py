# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `deployments` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import deployments as models
from strait_api.operations import deployments as operations


class Deployments(Service):
    """Versioned deployment records of a project's handler code, one line per environment: create a
    draft, finalize it, promote it, roll back to it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        environment: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.DeploymentVersion]:
        """The project's deployment versions, newest first.

        Parameters:
            environment: Keep only versions of this environment, compared exactly; an unknown one gives an
                empty page.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/deployments`, scope `workflows:read`.
        """
        return self._page(
            operations.list_deployments(environment=environment, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create(
        self,
        body: models.CreateDeploymentVersionRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    @overload
    def create(
        self,
        *,
        artifact_uri: str,
        environment: str,
        project_id: str,
        runtime: str,
        canary_duration: str | None = None,
        canary_percent: int | None = None,
        checksum: str | None = None,
        manifest: Any = None,
        strategy: models.DeploymentStrategyInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    def create(
        self,
        body: models.CreateDeploymentVersionRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.DeploymentVersion:
        """Records a new deployment version as a draft.

        400 when a required field is missing, `artifact_uri` is no URL, `strategy` is unknown, or
        `strategy` is `canary` without a `canary_percent` from 1 to 99.

        Parameters:
            artifact_uri: URL where the artifact lies.
            environment: Name of the environment the version is for.
            project_id: Project the version belongs to; taken as it stands, also when it differs from the
                key's project.
            runtime: Runtime of the artifact as free text, such as `python`.
            canary_duration: Length of the canary phase as a Go duration such as `30m` or `1h30m`.
            canary_percent: Share of the canary in percent, 1 to 99; required with strategy `canary`.
            checksum: Checksum of the artifact as free text.
            manifest: Any JSON to keep with the version; default `{}`.
            strategy: How the version goes live; default `direct`.

        Calls `POST /v1/deployments`, scope `workflows:write`.
        """
        return self._send(
            operations.create_deployment(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def finalize(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    @overload
    def finalize(
        self,
        deployment_id: str,
        *,
        environment: str,
        project_id: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    def finalize(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.DeploymentVersion:
        """Marks a deployment version as finalized.

        Works from any status: finalizing the promoted version takes its promotion away.

        404 for an unknown id.

        Parameters:
            deployment_id: ID of the deployment version.
            environment: Environment of the deployment version.
            project_id: Project of the deployment version.

        Calls `POST /v1/deployments/{deploymentID}/finalize`, scope `workflows:write`.
        """
        return self._send(
            operations.finalize_deployment(deployment_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def promote(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    @overload
    def promote(
        self,
        deployment_id: str,
        *,
        environment: str,
        project_id: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    def promote(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.DeploymentVersion:
        """Makes a deployment version the promoted one of its environment.

        The version promoted so far goes back to `finalized`. The order is not enforced: a draft can be
        promoted as well.

        404 for an unknown id.

        Parameters:
            deployment_id: ID of the deployment version.
            environment: Environment of the deployment version.
            project_id: Project of the deployment version.

        Calls `POST /v1/deployments/{deploymentID}/promote`, scope `workflows:write`.
        """
        return self._send(
            operations.promote_deployment(deployment_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def rollback(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    @overload
    def rollback(
        self,
        deployment_id: str,
        *,
        environment: str,
        project_id: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    def rollback(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.DeploymentVersion:
        """Promotes an earlier deployment version again and records what it replaced.

        The path names the version to go back to. It becomes `promoted`, and its
        `rollback_from_deployment_id` holds the version that was promoted until then, which goes back to
        `finalized`.

        404 for an unknown id.

        Parameters:
            deployment_id: ID of the deployment version.
            environment: Environment of the deployment version.
            project_id: Project of the deployment version.

        Calls `POST /v1/deployments/{deploymentID}/rollback`, scope `workflows:write`.
        """
        return self._send(
            operations.rollback_deployment(deployment_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )


class AsyncDeployments(AsyncService):
    """Versioned deployment records of a project's handler code, one line per environment: create a
    draft, finalize it, promote it, roll back to it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        environment: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.DeploymentVersion]:
        """The project's deployment versions, newest first.

        Parameters:
            environment: Keep only versions of this environment, compared exactly; an unknown one gives an
                empty page.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/deployments`, scope `workflows:read`.
        """
        return self._pages(
            operations.list_deployments(environment=environment, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create(
        self,
        body: models.CreateDeploymentVersionRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    @overload
    async def create(
        self,
        *,
        artifact_uri: str,
        environment: str,
        project_id: str,
        runtime: str,
        canary_duration: str | None = None,
        canary_percent: int | None = None,
        checksum: str | None = None,
        manifest: Any = None,
        strategy: models.DeploymentStrategyInput | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    async def create(
        self,
        body: models.CreateDeploymentVersionRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.DeploymentVersion:
        """Records a new deployment version as a draft.

        400 when a required field is missing, `artifact_uri` is no URL, `strategy` is unknown, or
        `strategy` is `canary` without a `canary_percent` from 1 to 99.

        Parameters:
            artifact_uri: URL where the artifact lies.
            environment: Name of the environment the version is for.
            project_id: Project the version belongs to; taken as it stands, also when it differs from the
                key's project.
            runtime: Runtime of the artifact as free text, such as `python`.
            canary_duration: Length of the canary phase as a Go duration such as `30m` or `1h30m`.
            canary_percent: Share of the canary in percent, 1 to 99; required with strategy `canary`.
            checksum: Checksum of the artifact as free text.
            manifest: Any JSON to keep with the version; default `{}`.
            strategy: How the version goes live; default `direct`.

        Calls `POST /v1/deployments`, scope `workflows:write`.
        """
        return await self._send(
            operations.create_deployment(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def finalize(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    @overload
    async def finalize(
        self,
        deployment_id: str,
        *,
        environment: str,
        project_id: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    async def finalize(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.DeploymentVersion:
        """Marks a deployment version as finalized.

        Works from any status: finalizing the promoted version takes its promotion away.

        404 for an unknown id.

        Parameters:
            deployment_id: ID of the deployment version.
            environment: Environment of the deployment version.
            project_id: Project of the deployment version.

        Calls `POST /v1/deployments/{deploymentID}/finalize`, scope `workflows:write`.
        """
        return await self._send(
            operations.finalize_deployment(deployment_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def promote(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    @overload
    async def promote(
        self,
        deployment_id: str,
        *,
        environment: str,
        project_id: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    async def promote(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.DeploymentVersion:
        """Makes a deployment version the promoted one of its environment.

        The version promoted so far goes back to `finalized`. The order is not enforced: a draft can be
        promoted as well.

        404 for an unknown id.

        Parameters:
            deployment_id: ID of the deployment version.
            environment: Environment of the deployment version.
            project_id: Project of the deployment version.

        Calls `POST /v1/deployments/{deploymentID}/promote`, scope `workflows:write`.
        """
        return await self._send(
            operations.promote_deployment(deployment_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def rollback(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    @overload
    async def rollback(
        self,
        deployment_id: str,
        *,
        environment: str,
        project_id: str,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.DeploymentVersion: ...
    async def rollback(
        self,
        deployment_id: str,
        body: models.DeploymentVersionMutationRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.DeploymentVersion:
        """Promotes an earlier deployment version again and records what it replaced.

        The path names the version to go back to. It becomes `promoted`, and its
        `rollback_from_deployment_id` holds the version that was promoted until then, which goes back to
        `finalized`.

        404 for an unknown id.

        Parameters:
            deployment_id: ID of the deployment version.
            environment: Environment of the deployment version.
            project_id: Project of the deployment version.

        Calls `POST /v1/deployments/{deploymentID}/rollback`, scope `workflows:write`.
        """
        return await self._send(
            operations.rollback_deployment(deployment_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )
