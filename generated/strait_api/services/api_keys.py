# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `api_keys` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import api_keys as models
from strait_api.models import runs as runs_models
from strait_api.models import shared as shared_models
from strait_api.operations import api_keys as operations


class ApiKeys(Service):
    """API keys authenticate requests under `/v1`. A key belongs to one project and carries scopes; its
    text is shown once, when it is made.
    """

    __slots__ = ()

    def list(
        self,
        *,
        org_id: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.APIKey]:
        """The project's API keys without their text, newest first.

        With the internal secret and no project the answer is 400.

        Parameters:
            org_id: Keep only keys of this organization.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/api-keys`, scope `api-keys:manage`.
        """
        return self._page(
            operations.list_api_keys(org_id=org_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create(
        self,
        body: models.CreateAPIKeyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.CreateAPIKeyResponse: ...
    @overload
    def create(
        self,
        *,
        name: str,
        project_id: str,
        environment_id: str | None = None,
        expires_in_days: int | None = None,
        org_id: str | None = None,
        rotation_interval_days: int | None = None,
        scopes: Sequence[shared_models.ScopeInput] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.CreateAPIKeyResponse: ...
    def create(
        self,
        body: models.CreateAPIKeyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.CreateAPIKeyResponse:
        """Make an API key; the answer is the only one that shows its text.

        Unknown scopes answer 400. The `project_id` of the body decides the project; servers of March 2026
        do not compare it with the project of the calling key. At most 10 requests a minute per IP, also on
        servers that have rate limits switched off.

        Parameters:
            name: Label to recognize the key by.
            project_id: Project the key acts in.
            environment_id: ID of an environment the key is meant for.
            expires_in_days: Days until the key expires; left out, it does not expire.
            org_id: Organization the key belongs to.
            rotation_interval_days: Days between rotations. It only sets `next_rotation_at`: servers of
                March 2026 do not rotate keys by themselves.
            scopes: What the key may do. Left out or empty, the key may do everything.

        Calls `POST /v1/api-keys`, scope `api-keys:manage`, at most 10 requests a minute and IP address.
        """
        return self._send(
            operations.create_api_key(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def delete(
        self,
        key_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse:
        """Revoke an API key at once.

        Answers the status `revoked`. Requests with the key get 401 from then on. A key that is unknown or
        already revoked answers 404.

        Parameters:
            key_id: ID of the API key, not the key itself or its prefix.

        Calls `DELETE /v1/api-keys/{keyID}`, scope `api-keys:manage`.
        """
        return self._send(
            operations.revoke_api_key(key_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def rotate(
        self,
        key_id: str,
        body: models.RotateAPIKeyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.RotateAPIKeyResponse: ...
    @overload
    def rotate(
        self,
        key_id: str,
        *,
        grace_period_minutes: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.RotateAPIKeyResponse: ...
    def rotate(
        self,
        key_id: str,
        body: models.RotateAPIKeyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.RotateAPIKeyResponse:
        """Replace an API key by a new one; the old one works on for a grace period.

        The new key has the scopes and the expiry of the old one and the name `<old name> (rotated)`. Its
        text is shown in this answer only. Once the grace period ends, the old key gets 401.

        An unknown key answers 404. At most 10 requests a minute per IP.

        Parameters:
            key_id: ID of the API key, not the key itself or its prefix.
            grace_period_minutes: Minutes the old key keeps working, default 60, at most 10080 (7 days).

        Calls `POST /v1/api-keys/{keyID}/rotate`, scope `api-keys:manage`, at most 10 requests a minute and
        IP address.
        """
        return self._send(
            operations.rotate_api_key(key_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )


class AsyncApiKeys(AsyncService):
    """API keys authenticate requests under `/v1`. A key belongs to one project and carries scopes; its
    text is shown once, when it is made.
    """

    __slots__ = ()

    def list(
        self,
        *,
        org_id: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.APIKey]:
        """The project's API keys without their text, newest first.

        With the internal secret and no project the answer is 400.

        Parameters:
            org_id: Keep only keys of this organization.
            limit: Items per page, at least 1; default 50, more than 100 counts as 100.
            cursor: `next_cursor` of the page before; leave out for the first page. It is an RFC 3339 time
                with all its digits: pass it on as text, unparsed.

        Calls `GET /v1/api-keys`, scope `api-keys:manage`.
        """
        return self._pages(
            operations.list_api_keys(org_id=org_id, limit=limit, cursor=cursor, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create(
        self,
        body: models.CreateAPIKeyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.CreateAPIKeyResponse: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        project_id: str,
        environment_id: str | None = None,
        expires_in_days: int | None = None,
        org_id: str | None = None,
        rotation_interval_days: int | None = None,
        scopes: Sequence[shared_models.ScopeInput] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.CreateAPIKeyResponse: ...
    async def create(
        self,
        body: models.CreateAPIKeyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.CreateAPIKeyResponse:
        """Make an API key; the answer is the only one that shows its text.

        Unknown scopes answer 400. The `project_id` of the body decides the project; servers of March 2026
        do not compare it with the project of the calling key. At most 10 requests a minute per IP, also on
        servers that have rate limits switched off.

        Parameters:
            name: Label to recognize the key by.
            project_id: Project the key acts in.
            environment_id: ID of an environment the key is meant for.
            expires_in_days: Days until the key expires; left out, it does not expire.
            org_id: Organization the key belongs to.
            rotation_interval_days: Days between rotations. It only sets `next_rotation_at`: servers of
                March 2026 do not rotate keys by themselves.
            scopes: What the key may do. Left out or empty, the key may do everything.

        Calls `POST /v1/api-keys`, scope `api-keys:manage`, at most 10 requests a minute and IP address.
        """
        return await self._send(
            operations.create_api_key(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def delete(
        self,
        key_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> runs_models.StatusResponse:
        """Revoke an API key at once.

        Answers the status `revoked`. Requests with the key get 401 from then on. A key that is unknown or
        already revoked answers 404.

        Parameters:
            key_id: ID of the API key, not the key itself or its prefix.

        Calls `DELETE /v1/api-keys/{keyID}`, scope `api-keys:manage`.
        """
        return await self._send(
            operations.revoke_api_key(key_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def rotate(
        self,
        key_id: str,
        body: models.RotateAPIKeyRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.RotateAPIKeyResponse: ...
    @overload
    async def rotate(
        self,
        key_id: str,
        *,
        grace_period_minutes: int | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.RotateAPIKeyResponse: ...
    async def rotate(
        self,
        key_id: str,
        body: models.RotateAPIKeyRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.RotateAPIKeyResponse:
        """Replace an API key by a new one; the old one works on for a grace period.

        The new key has the scopes and the expiry of the old one and the name `<old name> (rotated)`. Its
        text is shown in this answer only. Once the grace period ends, the old key gets 401.

        An unknown key answers 404. At most 10 requests a minute per IP.

        Parameters:
            key_id: ID of the API key, not the key itself or its prefix.
            grace_period_minutes: Minutes the old key keeps working, default 60, at most 10080 (7 days).

        Calls `POST /v1/api-keys/{keyID}/rotate`, scope `api-keys:manage`, at most 10 requests a minute and
        IP address.
        """
        return await self._send(
            operations.rotate_api_key(key_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )
