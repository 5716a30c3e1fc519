# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""All models; each module is loaded when the first of its names is asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from strait_api.models.authors import ImportAuthorsRequest
    from strait_api.models.notes import (
        Author,
        CreateNoteRequest,
        Error,
        NewAuthor,
        Note,
        NoteEvent,
        NoteEventKind,
        NoteList,
        NoteStatus,
        NoteStatusInput,
        PublishOutcome,
        PublishResult,
        UpdateNoteRequest,
    )

_MODULES: dict[str, str] = {
    "NoteStatus": "notes",
    "NoteStatusInput": "notes",
    "Author": "notes",
    "Note": "notes",
    "NoteList": "notes",
    "NewAuthor": "notes",
    "CreateNoteRequest": "notes",
    "UpdateNoteRequest": "notes",
    "PublishOutcome": "notes",
    "PublishResult": "notes",
    "Error": "notes",
    "NoteEventKind": "notes",
    "NoteEvent": "notes",
    "ImportAuthorsRequest": "authors",
}

__all__: list[str] = [
    "Author",
    "CreateNoteRequest",
    "Error",
    "ImportAuthorsRequest",
    "NewAuthor",
    "Note",
    "NoteEvent",
    "NoteEventKind",
    "NoteList",
    "NoteStatus",
    "NoteStatusInput",
    "PublishOutcome",
    "PublishResult",
    "UpdateNoteRequest",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{module}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return [*__all__]
