# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `api_keys` service."""

from typing import ClassVar

from pydantic import Field

from strait._core.model import Items, RequestModel, ResultModel, Timestamp
from strait_api.models.shared import Scope, ScopeInput


class APIKey(ResultModel):
    """An API key as listed, without its text."""

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    key_prefix: str
    """The first 12 characters of the key, to tell keys apart."""
    name: str
    project_id: str
    """Project the object belongs to."""
    scopes: Items[Scope]
    """What the key may do; an empty list means everything."""
    environment_id: str | None = None
    """Environment the key was made for."""
    expires_at: Timestamp | None = None
    """When the key stops working; absent when it does not expire."""
    grace_expires_at: Timestamp | None = None
    """When the key stops working because it was rotated."""
    last_used_at: Timestamp | None = None
    """When a request last used the key; absent when none did."""
    next_rotation_at: Timestamp | None = None
    """When the next rotation is due. Servers of March 2026 do not rotate keys by themselves."""
    org_id: str | None = None
    """Organization the key belongs to."""
    rate_limit_requests: int | None = None
    """Requests the key may make per `rate_limit_window_secs`; absent when the key has no limit of its own."""
    rate_limit_window_secs: int | None = None
    """Window of `rate_limit_requests` in seconds."""
    replaced_by_key_id: str | None = None
    """ID of the key that replaced this one in a rotation."""
    revoked_at: Timestamp | None = None
    """When the key was revoked; absent while it is not."""
    rotation_interval_days: int | None = None
    """Days between rotations, as given when the key was made."""
    rotation_webhook_url: str | None = None
    """URL to notify of rotations; not settable through this API."""


class APIKeyList(ResultModel):
    """A page of API keys."""

    data: Items[APIKey]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class CreateAPIKeyRequest(RequestModel):
    """A new API key."""

    name: str = Field(min_length=1)
    """Label to recognize the key by."""
    project_id: str = Field(min_length=1)
    """Project the key acts in."""
    environment_id: str | None = None
    """ID of an environment the key is meant for."""
    expires_in_days: int | None = None
    """Days until the key expires; left out, it does not expire."""
    org_id: str | None = None
    """Organization the key belongs to."""
    rotation_interval_days: int | None = None
    """Days between rotations. It only sets `next_rotation_at`: servers of March 2026 do not rotate keys by
    themselves.
    """
    scopes: list[ScopeInput] | None = None
    """What the key may do. Left out or empty, the key may do everything."""


class CreateAPIKeyResponse(ResultModel):
    """A new API key with its text."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"key"})

    id: str
    """UUIDv7 unless noted otherwise."""
    created_at: Timestamp
    """When the object was made."""
    key: str
    """The key itself, `strait_` and 64 hex digits. Keep it: no later answer shows it."""
    key_prefix: str
    """The first 12 characters of the key, shown in lists."""
    name: str
    project_id: str
    """Project the object belongs to."""
    scopes: Items[Scope]
    """What the key may do; an empty list means everything."""
    expires_at: Timestamp | None = None
    """Absent when the key does not expire."""


class RotateAPIKeyRequest(RequestModel):
    """How to rotate a key; the body may be left out."""

    grace_period_minutes: int | None = Field(default=None, le=10080)
    """Minutes the old key keeps working, default 60, at most 10080 (7 days)."""


class RotateAPIKeyResponse(ResultModel):
    """The new key of a rotation with its text."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"key"})

    created_at: Timestamp
    """When the new key was made."""
    expires_at: Timestamp | None
    """When the new key expires, as the old one would have; null when it does not expire."""
    grace_expires_at: Timestamp
    """When the old key stops working."""
    key: str
    """The new key itself. Keep it: no later answer shows it."""
    key_prefix: str
    """The first 12 characters of the new key."""
    name: str
    """Name of the new key: that of the old one with ` (rotated)` added."""
    new_key_id: str
    """ID of the new key."""
    old_key_id: str
    """ID of the key that was replaced."""
    project_id: str
    """Project the object belongs to."""
    scopes: Items[Scope]
    """Scopes of the new key, those of the old one."""
