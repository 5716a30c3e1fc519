# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `log_drains` service, for Client and AsyncClient."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import Any, overload

from strait._core.service import AsyncService, Service
from strait_api.models import log_drains as models
from strait_api.models import shared as shared_models
from strait_api.operations import log_drains as operations


class LogDrains(Service):
    """Log drains forward the run events of a project's ended runs (what handlers logged and reported) to
    an HTTP endpoint.
    """

    __slots__ = ()

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.LogDrain]:
        """The project's log drains, newest first, as a bare array.

        Not paged. `auth_config` is shown in clear text.

        Calls `GET /v1/log-drains`, scope `jobs:read`.
        """
        return self._send(operations.list_log_drains(), extra_headers, timeout_ms, deadline_ms, max_retries)

    @overload
    def create(
        self,
        body: models.CreateLogDrainRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.LogDrain: ...
    @overload
    def create(
        self,
        *,
        auth_type: models.LogDrainAuthTypeInput | str,
        drain_type: str,
        endpoint_url: str,
        name: str,
        project_id: str,
        auth_config: Mapping[str, str] | None = None,
        enabled: bool | None = None,
        level_filter: Sequence[shared_models.LogLevelInput | str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.LogDrain: ...
    def create(
        self,
        body: models.CreateLogDrainRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.LogDrain:
        """Create a log drain.

        Once a minute the server looks for runs that have ended and posts, for each, one JSON array of its
        run events that pass `level_filter`. A post may take 10 seconds; a status of 400 or more counts as
        a failure, and after 3 failures the run is skipped. After a restart the server sends all runs
        again, so the receiver has to cope with duplicates.

        On servers of March 2026 `created_at` and `updated_at` of this answer are `0001-01-01T00:00:00Z`;
        get the drain to see the real times. A URL that is not http or https answers 400.

        Parameters:
            auth_type: `bearer`, `basic` or `header`; any other text, such as `none`, sends no credentials.
            drain_type: Free text to tell drains apart, such as `datadog`; it does not change what is sent.
            endpoint_url: http or https URL that the events are posted to.
            name: Label; need not be unique.
            project_id: Project the object belongs to.
            auth_config: Credentials as `auth_type` needs them: `token` for bearer, `username` and
                `password` for basic, header names and values for header.
            enabled: Default true.
            level_filter: Levels to send; left out or empty, all are sent.

        Calls `POST /v1/log-drains`, scope `jobs:write`.
        """
        return self._send(
            operations.create_log_drain(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def get(
        self,
        drain_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.LogDrain:
        """One log drain, `auth_config` in clear text.

        Parameters:
            drain_id: ID of the log drain.

        Calls `GET /v1/log-drains/{drainID}`, scope `jobs:read`.
        """
        return self._send(
            operations.get_log_drain(drain_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    def update(
        self,
        drain_id: str,
        body: models.UpdateLogDrainRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.LogDrain: ...
    @overload
    def update(
        self,
        drain_id: str,
        *,
        auth_config: Mapping[str, str] = ...,
        auth_type: models.LogDrainAuthTypeInput | str = ...,
        enabled: bool = ...,
        endpoint_url: str = ...,
        level_filter: Sequence[shared_models.LogLevelInput | str] = ...,
        name: str = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.LogDrain: ...
    def update(
        self,
        drain_id: str,
        body: models.UpdateLogDrainRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.LogDrain:
        """Change the given fields of a log drain.

        At least one field has to be given. `project_id` and `drain_type` cannot be changed.

        Parameters:
            drain_id: ID of the log drain.
            auth_config: Replaces all credentials; see the create request for the keys.
            auth_type: `bearer`, `basic` or `header`; any other text sends no credentials.
            endpoint_url: http or https URL that the events are posted to.
            level_filter: Replaces the levels to send.

        Calls `PATCH /v1/log-drains/{drainID}`, scope `jobs:write`.
        """
        return self._send(
            operations.update_log_drain(drain_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete(
        self,
        drain_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a log drain.

        Parameters:
            drain_id: ID of the log drain.

        Calls `DELETE /v1/log-drains/{drainID}`, scope `jobs:write`.
        """
        return self._send(
            operations.delete_log_drain(drain_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )


class AsyncLogDrains(AsyncService):
    """Log drains forward the run events of a project's ended runs (what handlers logged and reported) to
    an HTTP endpoint.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[models.LogDrain]:
        """The project's log drains, newest first, as a bare array.

        Not paged. `auth_config` is shown in clear text.

        Calls `GET /v1/log-drains`, scope `jobs:read`.
        """
        return await self._send(
            operations.list_log_drains(), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def create(
        self,
        body: models.CreateLogDrainRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.LogDrain: ...
    @overload
    async def create(
        self,
        *,
        auth_type: models.LogDrainAuthTypeInput | str,
        drain_type: str,
        endpoint_url: str,
        name: str,
        project_id: str,
        auth_config: Mapping[str, str] | None = None,
        enabled: bool | None = None,
        level_filter: Sequence[shared_models.LogLevelInput | str] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.LogDrain: ...
    async def create(
        self,
        body: models.CreateLogDrainRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.LogDrain:
        """Create a log drain.

        Once a minute the server looks for runs that have ended and posts, for each, one JSON array of its
        run events that pass `level_filter`. A post may take 10 seconds; a status of 400 or more counts as
        a failure, and after 3 failures the run is skipped. After a restart the server sends all runs
        again, so the receiver has to cope with duplicates.

        On servers of March 2026 `created_at` and `updated_at` of this answer are `0001-01-01T00:00:00Z`;
        get the drain to see the real times. A URL that is not http or https answers 400.

        Parameters:
            auth_type: `bearer`, `basic` or `header`; any other text, such as `none`, sends no credentials.
            drain_type: Free text to tell drains apart, such as `datadog`; it does not change what is sent.
            endpoint_url: http or https URL that the events are posted to.
            name: Label; need not be unique.
            project_id: Project the object belongs to.
            auth_config: Credentials as `auth_type` needs them: `token` for bearer, `username` and
                `password` for basic, header names and values for header.
            enabled: Default true.
            level_filter: Levels to send; left out or empty, all are sent.

        Calls `POST /v1/log-drains`, scope `jobs:write`.
        """
        return await self._send(
            operations.create_log_drain(body, **fields), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def get(
        self,
        drain_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.LogDrain:
        """One log drain, `auth_config` in clear text.

        Parameters:
            drain_id: ID of the log drain.

        Calls `GET /v1/log-drains/{drainID}`, scope `jobs:read`.
        """
        return await self._send(
            operations.get_log_drain(drain_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def update(
        self,
        drain_id: str,
        body: models.UpdateLogDrainRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.LogDrain: ...
    @overload
    async def update(
        self,
        drain_id: str,
        *,
        auth_config: Mapping[str, str] = ...,
        auth_type: models.LogDrainAuthTypeInput | str = ...,
        enabled: bool = ...,
        endpoint_url: str = ...,
        level_filter: Sequence[shared_models.LogLevelInput | str] = ...,
        name: str = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.LogDrain: ...
    async def update(
        self,
        drain_id: str,
        body: models.UpdateLogDrainRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.LogDrain:
        """Change the given fields of a log drain.

        At least one field has to be given. `project_id` and `drain_type` cannot be changed.

        Parameters:
            drain_id: ID of the log drain.
            auth_config: Replaces all credentials; see the create request for the keys.
            auth_type: `bearer`, `basic` or `header`; any other text sends no credentials.
            endpoint_url: http or https URL that the events are posted to.
            level_filter: Replaces the levels to send.

        Calls `PATCH /v1/log-drains/{drainID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.update_log_drain(drain_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete(
        self,
        drain_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a log drain.

        Parameters:
            drain_id: ID of the log drain.

        Calls `DELETE /v1/log-drains/{drainID}`, scope `jobs:write`.
        """
        return await self._send(
            operations.delete_log_drain(drain_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )
