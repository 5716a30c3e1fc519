# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `secrets` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import secrets as models
from strait_api.operations import secrets as operations


class Secrets(Service):
    """Secrets are values that handlers get as request headers. They are stored encrypted and can be
    created, listed without their value and deleted, but not read or changed.
    """

    __slots__ = ()

    def list(
        self,
        *,
        job_id: str | None = None,
        environment: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.JobSecret]:
        """The project's secrets without their values, newest first.

        Parameters:
            job_id: Keep only secrets bound to this job; project-wide ones are left out then.
            environment: Keep only secrets of this environment name, such as `production`.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/secrets`, scope `secrets:read`.
        """
        return self._page(
            operations.list_secrets(
                job_id=job_id, environment=environment, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create(
        self,
        body: models.CreateSecretRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobSecret: ...
    @overload
    def create(
        self,
        *,
        project_id: str,
        secret_key: str,
        value: str,
        environment: str | None = None,
        job_id: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobSecret: ...
    def create(
        self,
        body: models.CreateSecretRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobSecret:
        """Store a secret for one job or for all jobs of a project.

        Handlers get it as the header `X-Secret-<secret_key>` with the plain value. Match that name without
        regard to case: the server changes its capitals (`DB_URL` arrives as `X-Secret-Db_url`). Requests
        to
        a fallback endpoint carry no secrets.

        Only secrets of the environment `production` are sent, whatever environment the job names. Of a
        project-wide and a job's own secret with the same key, the one created later wins.

        A key that exists already answers 500, not 409: to change a value, delete the secret and create it
        anew. The server needs an encryption key in its configuration to dispatch runs. At most 20 requests
        a minute per IP.

        Parameters:
            project_id: Project the object belongs to.
            secret_key: Name of the secret, the end of the header name `X-Secret-<secret_key>`; use
                characters a header name allows.
            value: Plain value, not returned by any operation.
            environment: Free name, default `production`; secrets of other names are stored but never sent
                to handlers.
            job_id: Job the secret is for; left out, it goes to all jobs of the project.

        Calls `POST /v1/secrets`, scope `secrets:write`, at most 20 requests a minute and IP address.
        """
        return self._send(
            operations.create_secret(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def delete(
        self,
        secret_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a secret; later attempts no longer get it.

        Deleting twice answers 404.

        Parameters:
            secret_id: ID of the secret, not its key.

        Calls `DELETE /v1/secrets/{secretID}`, scope `secrets:write`.
        """
        return self._send(
            operations.delete_secret(secret_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )


class AsyncSecrets(AsyncService):
    """Secrets are values that handlers get as request headers. They are stored encrypted and can be
    created, listed without their value and deleted, but not read or changed.
    """

    __slots__ = ()

    def list(
        self,
        *,
        job_id: str | None = None,
        environment: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.JobSecret]:
        """The project's secrets without their values, newest first.

        Parameters:
            job_id: Keep only secrets bound to this job; project-wide ones are left out then.
            environment: Keep only secrets of this environment name, such as `production`.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/secrets`, scope `secrets:read`.
        """
        return self._pages(
            operations.list_secrets(
                job_id=job_id, environment=environment, limit=limit, cursor=cursor, query=query
            ),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create(
        self,
        body: models.CreateSecretRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobSecret: ...
    @overload
    async def create(
        self,
        *,
        project_id: str,
        secret_key: str,
        value: str,
        environment: str | None = None,
        job_id: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.JobSecret: ...
    async def create(
        self,
        body: models.CreateSecretRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.JobSecret:
        """Store a secret for one job or for all jobs of a project.

        Handlers get it as the header `X-Secret-<secret_key>` with the plain value. Match that name without
        regard to case: the server changes its capitals (`DB_URL` arrives as `X-Secret-Db_url`). Requests
        to
        a fallback endpoint carry no secrets.

        Only secrets of the environment `production` are sent, whatever environment the job names. Of a
        project-wide and a job's own secret with the same key, the one created later wins.

        A key that exists already answers 500, not 409: to change a value, delete the secret and create it
        anew. The server needs an encryption key in its configuration to dispatch runs. At most 20 requests
        a minute per IP.

        Parameters:
            project_id: Project the object belongs to.
            secret_key: Name of the secret, the end of the header name `X-Secret-<secret_key>`; use
                characters a header name allows.
            value: Plain value, not returned by any operation.
            environment: Free name, default `production`; secrets of other names are stored but never sent
                to handlers.
            job_id: Job the secret is for; left out, it goes to all jobs of the project.

        Calls `POST /v1/secrets`, scope `secrets:write`, at most 20 requests a minute and IP address.
        """
        return await self._send(
            operations.create_secret(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def delete(
        self,
        secret_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a secret; later attempts no longer get it.

        Deleting twice answers 404.

        Parameters:
            secret_id: ID of the secret, not its key.

        Calls `DELETE /v1/secrets/{secretID}`, scope `secrets:write`.
        """
        return await self._send(
            operations.delete_secret(secret_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )
