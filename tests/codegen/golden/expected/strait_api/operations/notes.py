# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `notes` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.codec import EventAnswer, ModelAnswer, NoAnswer, PageAnswer
from strait._core.request import Operation, Repeat, Request, header_pairs, json_body, query_pairs, segment
from strait_api.models import notes as models

LIST_NOTES: Final = Operation(
    name="notes.list",
    id="list-notes",
    method="GET",
    path="/v1/notes",
    answer=PageAnswer(models.NoteList),
    repeat=Repeat.ALWAYS,
)


def list_notes(
    *,
    status: models.NoteStatusInput | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    query: Mapping[str, Any] | None = None,
) -> Request[models.NoteList]:
    """The notes, newest first."""
    return Request(
        LIST_NOTES,
        "/v1/notes",
        query_pairs(
            (
                ("status", status),
                ("cursor", cursor),
                ("limit", limit),
            ),
            query,
        ),
    )


CREATE_NOTE: Final = Operation(
    name="notes.create",
    id="create-note",
    method="POST",
    path="/v1/notes",
    answer=ModelAnswer(models.Note),
    repeat=Repeat.WITH_KEY,
)


def create_note(
    body: models.CreateNoteRequest | Mapping[str, Any] | None = None,
    *,
    x_trace: str | None = None,
    **fields: Any,
) -> Request[models.Note]:
    """A new note."""
    return Request(
        CREATE_NOTE,
        "/v1/notes",
        headers=header_pairs((("X-Trace", x_trace),)),
        body=json_body(CREATE_NOTE, models.CreateNoteRequest, body, fields, required=True),
    )


GET_NOTE: Final = Operation(
    name="notes.get",
    id="get-note",
    method="GET",
    path="/v1/notes/{noteID}",
    answer=ModelAnswer(models.Note),
    repeat=Repeat.ALWAYS,
)


def get_note(
    note_id: str,
) -> Request[models.Note]:
    """One note."""
    return Request(
        GET_NOTE,
        f"/v1/notes/{segment(note_id, 'note_id')}",
    )


UPDATE_NOTE: Final = Operation(
    name="notes.update",
    id="update-note",
    method="PATCH",
    path="/v1/notes/{noteID}",
    answer=ModelAnswer(models.Note),
    repeat=Repeat.NEVER,
)


def update_note(
    note_id: str, body: models.UpdateNoteRequest | Mapping[str, Any] | None = None, **fields: Any
) -> Request[models.Note]:
    """Change a note."""
    return Request(
        UPDATE_NOTE,
        f"/v1/notes/{segment(note_id, 'note_id')}",
        body=json_body(UPDATE_NOTE, models.UpdateNoteRequest, body, fields, required=True),
    )


DELETE_NOTE: Final = Operation(
    name="notes.delete",
    id="delete-note",
    method="DELETE",
    path="/v1/notes/{noteID}",
    answer=NoAnswer(),
    repeat=Repeat.ALWAYS,
)


def delete_note(
    id: str,
) -> Request[None]:
    """Delete a note."""
    return Request(
        DELETE_NOTE,
        f"/v1/notes/{segment(id, 'id')}",
    )


PUBLISH_NOTE: Final = Operation(
    name="notes.publish",
    id="publish-note",
    method="POST",
    path="/v1/notes/{noteID}/publish",
    answer=ModelAnswer(models.PublishResult),
    repeat=Repeat.NEVER,
)


def publish_note(
    note_id: str,
) -> Request[models.PublishResult]:
    """Publish a note, now or later."""
    return Request(
        PUBLISH_NOTE,
        f"/v1/notes/{segment(note_id, 'note_id')}/publish",
    )


STREAM_NOTE: Final = Operation(
    name="notes.stream",
    id="stream-note",
    method="GET",
    path="/v1/notes/{noteID}/events",
    answer=EventAnswer[models.NoteEvent](models.NoteEvent),
    repeat=Repeat.ALWAYS,
)


def stream_note(
    note_id: str,
) -> Request[models.NoteEvent]:
    """What happens to a note, as it happens."""
    return Request(
        STREAM_NOTE,
        f"/v1/notes/{segment(note_id, 'note_id')}/events",
    )
