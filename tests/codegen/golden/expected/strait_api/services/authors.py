# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `authors` service, for Client and AsyncClient."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any

from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait_api.models import notes as notes_models
from strait_api.operations import authors as operations
from strait_api.operations import notes as notes_operations


class Authors(Service):
    """Who writes notes."""

    __slots__ = ()

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[notes_models.Author]:
        """All authors.

        Calls `GET /v1/authors`.
        """
        return self._send(operations.list_authors(), extra_headers, timeout_ms, deadline_ms, max_retries)

    def load(
        self,
        body: bytes | str | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Any:
        """Load authors from a file.

        Calls `POST /v1/authors/import`.
        """
        return self._send(
            operations.import_authors(body), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_notes(
        self,
        *,
        status: notes_models.NoteStatusInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[notes_models.Note]:
        """The notes, newest first.

        The same as `notes.list`, kept for scripts of 0.1. Notes used to belong to authors.

        Parameters:
            status: Only notes in this state.

        Calls `GET /v1/notes`, scope `notes:read`, at most 60 requests a minute.
        """
        return self._page(
            notes_operations.list_notes(status=status, cursor=cursor, limit=limit, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )


class AsyncAuthors(AsyncService):
    """Who writes notes."""

    __slots__ = ()

    async def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> builtins.list[notes_models.Author]:
        """All authors.

        Calls `GET /v1/authors`.
        """
        return await self._send(
            operations.list_authors(), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def load(
        self,
        body: bytes | str | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Any:
        """Load authors from a file.

        Calls `POST /v1/authors/import`.
        """
        return await self._send(
            operations.import_authors(body), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def list_notes(
        self,
        *,
        status: notes_models.NoteStatusInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[notes_models.Note]:
        """The notes, newest first.

        The same as `notes.list`, kept for scripts of 0.1. Notes used to belong to authors.

        Parameters:
            status: Only notes in this state.

        Calls `GET /v1/notes`, scope `notes:read`, at most 60 requests a minute.
        """
        return self._pages(
            notes_operations.list_notes(status=status, cursor=cursor, limit=limit, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )
