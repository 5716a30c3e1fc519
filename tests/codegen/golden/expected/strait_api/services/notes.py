# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The `notes` service, for Client and AsyncClient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from strait._core.model import TimestampInput
from strait._core.page import AsyncPages, Page
from strait._core.service import AsyncService, Service
from strait._core.stream import AsyncEventStream, EventStream
from strait_api.models import notes as models
from strait_api.operations import notes as operations


class Notes(Service):
    """Notes, and what becomes of them."""

    __slots__ = ()

    def list(
        self,
        *,
        status: models.NoteStatusInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> Page[models.Note]:
        """The notes, newest first.

        Parameters:
            status: Only notes in this state.

        Calls `GET /v1/notes`, scope `notes:read`, at most 60 requests a minute.
        """
        return self._page(
            operations.list_notes(status=status, cursor=cursor, limit=limit, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    def create(
        self,
        body: models.CreateNoteRequest | Mapping[str, Any],
        *,
        x_trace: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Note: ...
    @overload
    def create(
        self,
        *,
        title: str,
        author: models.NewAuthor | Mapping[str, Any] | None = None,
        class_: str | None = None,
        due_at: TimestampInput | None = None,
        meta: Any = None,
        status: models.NoteStatusInput | None = None,
        x_trace: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Note: ...
    def create(
        self,
        body: models.CreateNoteRequest | Mapping[str, Any] | None = None,
        *,
        x_trace: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Note:
        """A new note.

        It is a draft until it is published. A text with "quotes", a back\\slash and
        a second line.

        Parameters:
            title: At most 80 characters.

        Calls `POST /v1/notes`, scope `notes:write`.
        """
        return self._send(
            operations.create_note(body, x_trace=x_trace, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
            idempotency_key,
        )

    def get(
        self,
        note_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Note:
        """One note.

        Parameters:
            note_id: Id of the note.

        Calls `GET /v1/notes/{noteID}`.
        """
        return self._send(operations.get_note(note_id), extra_headers, timeout_ms, deadline_ms, max_retries)

    @overload
    def update(
        self,
        note_id: str,
        body: models.UpdateNoteRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Note: ...
    @overload
    def update(
        self,
        note_id: str,
        *,
        tags: Mapping[str, str] = ...,
        title: str | None = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Note: ...
    def update(
        self,
        note_id: str,
        body: models.UpdateNoteRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Note:
        """Change a note.

        Parameters:
            note_id: Id of the note.

        Calls `PATCH /v1/notes/{noteID}`.
        """
        return self._send(
            operations.update_note(note_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    def delete(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a note.

        Deprecated.

        Parameters:
            id: Id of the note.

        Calls `DELETE /v1/notes/{noteID}`.
        """
        return self._send(operations.delete_note(id), extra_headers, timeout_ms, deadline_ms, max_retries)

    def publish(
        self,
        note_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.PublishResult:
        """Publish a note, now or later.

        Parameters:
            note_id: Id of the note.

        Calls `POST /v1/notes/{noteID}/publish`.
        """
        return self._send(
            operations.publish_note(note_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def stream(
        self,
        note_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> EventStream[models.NoteEvent]:
        """What happens to a note, as it happens.

        Parameters:
            note_id: Id of the note.

        Calls `GET /v1/notes/{noteID}/events`.
        """
        return self._stream(
            operations.stream_note(note_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )


class AsyncNotes(AsyncService):
    """Notes, and what becomes of them."""

    __slots__ = ()

    def list(
        self,
        *,
        status: models.NoteStatusInput | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[models.Note]:
        """The notes, newest first.

        Parameters:
            status: Only notes in this state.

        Calls `GET /v1/notes`, scope `notes:read`, at most 60 requests a minute.
        """
        return self._pages(
            operations.list_notes(status=status, cursor=cursor, limit=limit, query=query),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    @overload
    async def create(
        self,
        body: models.CreateNoteRequest | Mapping[str, Any],
        *,
        x_trace: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Note: ...
    @overload
    async def create(
        self,
        *,
        title: str,
        author: models.NewAuthor | Mapping[str, Any] | None = None,
        class_: str | None = None,
        due_at: TimestampInput | None = None,
        meta: Any = None,
        status: models.NoteStatusInput | None = None,
        x_trace: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Note: ...
    async def create(
        self,
        body: models.CreateNoteRequest | Mapping[str, Any] | None = None,
        *,
        x_trace: str | None = None,
        idempotency_key: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Note:
        """A new note.

        It is a draft until it is published. A text with "quotes", a back\\slash and
        a second line.

        Parameters:
            title: At most 80 characters.

        Calls `POST /v1/notes`, scope `notes:write`.
        """
        return await self._send(
            operations.create_note(body, x_trace=x_trace, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
            idempotency_key,
        )

    async def get(
        self,
        note_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Note:
        """One note.

        Parameters:
            note_id: Id of the note.

        Calls `GET /v1/notes/{noteID}`.
        """
        return await self._send(
            operations.get_note(note_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    @overload
    async def update(
        self,
        note_id: str,
        body: models.UpdateNoteRequest | Mapping[str, Any],
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Note: ...
    @overload
    async def update(
        self,
        note_id: str,
        *,
        tags: Mapping[str, str] = ...,
        title: str | None = ...,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.Note: ...
    async def update(
        self,
        note_id: str,
        body: models.UpdateNoteRequest | Mapping[str, Any] | None = None,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
        **fields: Any,
    ) -> models.Note:
        """Change a note.

        Parameters:
            note_id: Id of the note.

        Calls `PATCH /v1/notes/{noteID}`.
        """
        return await self._send(
            operations.update_note(note_id, body, **fields),
            extra_headers,
            timeout_ms,
            deadline_ms,
            max_retries,
        )

    async def delete(
        self,
        id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a note.

        Deprecated.

        Parameters:
            id: Id of the note.

        Calls `DELETE /v1/notes/{noteID}`.
        """
        return await self._send(
            operations.delete_note(id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    async def publish(
        self,
        note_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> models.PublishResult:
        """Publish a note, now or later.

        Parameters:
            note_id: Id of the note.

        Calls `POST /v1/notes/{noteID}/publish`.
        """
        return await self._send(
            operations.publish_note(note_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )

    def stream(
        self,
        note_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        timeout_ms: int | None = None,
        deadline_ms: int | None = None,
        max_retries: int | None = None,
    ) -> AsyncEventStream[models.NoteEvent]:
        """What happens to a note, as it happens.

        Parameters:
            note_id: Id of the note.

        Calls `GET /v1/notes/{noteID}/events`.
        """
        return self._stream(
            operations.stream_note(note_id), extra_headers, timeout_ms, deadline_ms, max_retries
        )
