# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `authors` service, as values: nothing is sent here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from strait._core.bodies import raw_body
from strait._core.codec import JsonAnswer, ListAnswer
from strait._core.request import Operation, Repeat, Request
from strait_api.models import notes as notes_models

LIST_AUTHORS: Final = Operation(
    name="authors.list",
    id="list-authors",
    method="GET",
    path="/v1/authors",
    answer=ListAnswer(notes_models.Author),
    repeat=Repeat.ALWAYS,
)


def list_authors() -> Request[list[notes_models.Author]]:
    """All authors."""
    return Request(
        LIST_AUTHORS,
        "/v1/authors",
    )


IMPORT_AUTHORS: Final = Operation(
    name="authors.load",
    id="import-authors",
    method="POST",
    path="/v1/authors/import",
    answer=JsonAnswer(),
    repeat=Repeat.ALWAYS,
    media_type="multipart/form-data; boundary=strait-8f1c2a5e9b7d4063",
)


def import_authors(
    body: bytes | str | Mapping[str, Any] | None = None,
) -> Request[Any]:
    """Load authors from a file."""
    return Request(
        IMPORT_AUTHORS,
        "/v1/authors/import",
        body=raw_body(IMPORT_AUTHORS, body, required=False),
    )
