# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `notes` service."""

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic import Field

from strait._core.model import (
    Items,
    OpenEnum,
    Outcomes,
    RequestModel,
    ResultModel,
    Table,
    Timestamp,
    TimestampInput,
)


class NoteStatus(OpenEnum):
    """`*` is every state, the empty one is none."""

    DRAFT = "draft"
    PUBLISHED = "published"
    ALL = "*"
    EMPTY = ""


if TYPE_CHECKING:
    NoteStatusInput = NoteStatus | Literal["draft", "published", "*", ""]
else:
    NoteStatusInput = NoteStatus


class Author(ResultModel):
    """An author."""

    id: str
    name: str | None = None


class Note(ResultModel):
    """A note."""

    id: str
    created_at: Timestamp
    """When it was made."""
    status: NoteStatus
    tags: Table[str]
    title: str
    author: Author | None = None
    meta: Any = None
    replies: "Items[Note]" = Field(default_factory=list)
    schema_: str | None = Field(default=None, alias="schema")
    """Name of the schema that `meta` follows."""


Note.model_rebuild()


class NoteList(ResultModel):
    """A page of notes."""

    data: Items[Note]
    has_more: bool
    next_cursor: str | None = None


class NewAuthor(RequestModel):
    """An author to be."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"password"})

    name: str
    password: str | None = None


class CreateNoteRequest(RequestModel):
    """A note to be."""

    title: str = Field(min_length=1, max_length=80)
    """At most 80 characters."""
    author: NewAuthor | None = None
    class_: str | None = Field(default=None, alias="class")
    due_at: TimestampInput | None = None
    meta: Any = None
    status: NoteStatusInput | None = None


class UpdateNoteRequest(RequestModel):
    """What is to change."""

    tags: dict[str, str] | None = None
    title: str | None = None


class PublishOutcome(OpenEnum):
    """Which of its shapes a `PublishResult` has."""

    QUEUED = "queued"
    PUBLISHED = "published"


class PublishResult(Outcomes):
    """What became of it."""

    promised: ClassVar[frozenset[str]] = frozenset({"id"})
    shapes: ClassVar[tuple[tuple[str, frozenset[str]], ...]] = (
        ("queued", frozenset({"position", "queued"})),
        ("published", frozenset({"id", "url"})),
    )

    id: str = ""
    position: int | None = None
    queued: Literal[True] | None = None
    url: str | None = None

    @property
    def outcome(self) -> PublishOutcome:
        """Which of these the answer is."""
        return PublishOutcome(self.shape)


class Error(ResultModel):
    """What went wrong."""

    error: str


class NoteEventKind(OpenEnum):
    """Values of NoteEventKind."""

    OPENED = "opened"
    CLOSED = "closed"


class NoteEvent(ResultModel):
    """Something happened."""

    kind: NoteEventKind
    note_id: str | None = None
