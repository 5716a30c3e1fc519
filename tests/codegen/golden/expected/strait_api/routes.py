# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Every operation as a server sees it: route, checks, credentials. No client code imports this."""

from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation, under its wire name."""

    name: str
    location: str
    """`path`, `query` or `header`."""
    required: bool
    schema: dict[str, Any]
    """JSON Schema without references."""


@dataclass(frozen=True, slots=True)
class Route:
    """An operation."""

    operation: str
    """The description's operationId."""
    name: str
    """The method that calls it, such as `jobs.trigger`."""
    method: str
    path: str
    statuses: tuple[int, ...]
    """The statuses of success that are declared."""
    security: tuple[str, ...]
    """Security schemes of which any will do; none for open operations."""
    scope: Any = None
    """The scope a key needs: a text, or an object such as `{"any_of": [...]}`."""
    body: str | None = None
    """Model of the body, as `module:class`."""
    body_required: bool = False
    answer: str | None = None
    """Model of the answer, as `module:class`, with `[]` for a bare array of it; None for anything else."""
    content_type: str = "application/json"
    """Of the answer of success; empty where it has no content."""
    parameters: tuple[Parameter, ...] = ()
    extensions: dict[str, Any] | None = None
    """What else the description says in keys that start with `x-`."""


ROUTES: Final[tuple[Route, ...]] = (
    Route(
        operation="get-health",
        name="health.get",
        method="GET",
        path="/health",
        statuses=(200,),
        security=(),
        content_type="text/plain",
    ),
    Route(
        operation="list-notes",
        name="notes.list",
        method="GET",
        path="/v1/notes",
        statuses=(200,),
        security=("apiKey",),
        scope="notes:read",
        answer="strait_api.models.notes:NoteList",
        parameters=(
            Parameter("status", "query", False, {"enum": ["draft", "published", "*", ""], "type": "string"}),
            Parameter("cursor", "query", False, {"type": "string"}),
            Parameter("limit", "query", False, {"maximum": 100, "minimum": 1, "type": "integer"}),
        ),
        extensions={"x-rate-limit": {"requests": 60, "window_secs": 60}},
    ),
    Route(
        operation="create-note",
        name="notes.create",
        method="POST",
        path="/v1/notes",
        statuses=(201,),
        security=("apiKey",),
        scope="notes:write",
        body="strait_api.models.notes:CreateNoteRequest",
        body_required=True,
        answer="strait_api.models.notes:Note",
        parameters=(
            Parameter("Idempotency-Key", "header", False, {"type": "string"}),
            Parameter("X-Trace", "header", False, {"type": "string"}),
        ),
    ),
    Route(
        operation="get-note",
        name="notes.get",
        method="GET",
        path="/v1/notes/{noteID}",
        statuses=(200,),
        security=("apiKey",),
        answer="strait_api.models.notes:Note",
        parameters=(Parameter("noteID", "path", True, {"type": "string"}),),
    ),
    Route(
        operation="update-note",
        name="notes.update",
        method="PATCH",
        path="/v1/notes/{noteID}",
        statuses=(200,),
        security=("apiKey",),
        body="strait_api.models.notes:UpdateNoteRequest",
        body_required=True,
        answer="strait_api.models.notes:Note",
        parameters=(Parameter("noteID", "path", True, {"type": "string"}),),
    ),
    Route(
        operation="delete-note",
        name="notes.delete",
        method="DELETE",
        path="/v1/notes/{noteID}",
        statuses=(204,),
        security=("apiKey",),
        content_type="",
        parameters=(Parameter("noteID", "path", True, {"type": "string"}),),
    ),
    Route(
        operation="publish-note",
        name="notes.publish",
        method="POST",
        path="/v1/notes/{noteID}/publish",
        statuses=(200, 202),
        security=("apiKey",),
        answer="strait_api.models.notes:PublishResult",
        parameters=(Parameter("noteID", "path", True, {"type": "string"}),),
    ),
    Route(
        operation="stream-note",
        name="notes.stream",
        method="GET",
        path="/v1/notes/{noteID}/events",
        statuses=(200,),
        security=("apiKey",),
        answer="strait_api.models.notes:NoteEvent",
        content_type="text/event-stream",
        parameters=(Parameter("noteID", "path", True, {"type": "string"}),),
    ),
    Route(
        operation="list-authors",
        name="authors.list",
        method="GET",
        path="/v1/authors",
        statuses=(200,),
        security=("apiKey",),
        answer="strait_api.models.notes:Author[]",
    ),
    Route(
        operation="import-authors",
        name="authors.load",
        method="POST",
        path="/v1/authors/import",
        statuses=(200,),
        security=("apiKey",),
        body=None,
        body_required=False,
    ),
)
