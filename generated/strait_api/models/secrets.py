# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `secrets` service."""

from typing import ClassVar

from pydantic import Field

from strait._core.model import Items, RequestModel, ResultModel, Timestamp


class JobSecret(ResultModel):
    """A secret without its value."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    environment: str
    """Only secrets of `production` reach handlers."""
    key_version: int
    """Number of the encryption key the value is stored with."""
    project_id: str
    """Project the object belongs to."""
    secret_key: str
    """End of the header name `X-Secret-<secret_key>`."""
    updated_at: Timestamp
    """When the object last changed."""
    job_id: str | None = None
    """Job the secret is for; absent when it is for all jobs of the project."""


class JobSecretList(ResultModel):
    """A page of secrets without their values."""

    data: Items[JobSecret]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class CreateSecretRequest(RequestModel):
    """A new secret."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"value"})

    project_id: str = Field(min_length=1)
    """Project the object belongs to."""
    secret_key: str = Field(min_length=1)
    """Name of the secret, the end of the header name `X-Secret-<secret_key>`; use characters a header name
    allows.
    """
    value: str = Field(min_length=1)
    """Plain value, not returned by any operation."""
    environment: str | None = None
    """Free name, default `production`; secrets of other names are stored but never sent to handlers."""
    job_id: str | None = None
    """Job the secret is for; left out, it goes to all jobs of the project."""
