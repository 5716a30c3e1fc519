# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `log_drains` service."""

from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field

from strait._core.model import Items, OpenEnum, RequestModel, ResultModel, Table, Timestamp
from strait_api.models.shared import LogLevel, LogLevelInput


class LogDrainAuthType(OpenEnum):
    """How a log drain authenticates. `bearer`: `Authorization: Bearer` with `token` of `auth_config`.
    `basic`: HTTP basic with `username` and `password`. `header`: every entry of `auth_config` is sent
    as a header; protected header names are refused.
    """

    BEARER = "bearer"
    BASIC = "basic"
    HEADER = "header"


if TYPE_CHECKING:
    LogDrainAuthTypeInput = LogDrainAuthType | Literal["bearer", "basic", "header"]
else:
    LogDrainAuthTypeInput = LogDrainAuthType


class LogDrain(ResultModel):
    """A log drain."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"auth_config"})

    id: str
    """UUIDv7 unless noted otherwise."""
    auth_type: LogDrainAuthType
    """`bearer`, `basic` or `header`; any other text means no credentials."""
    created_at: Timestamp
    """When the object was made."""
    drain_type: str
    """Free text given at creation."""
    enabled: bool
    endpoint_url: str
    """URL that the events are posted to."""
    name: str
    project_id: str
    """Project the object belongs to."""
    updated_at: Timestamp
    """When the object last changed."""
    auth_config: Table[str] = Field(default_factory=dict)
    """Credentials in clear text; absent when none were given."""
    level_filter: Items[LogLevel] = Field(default_factory=list)
    """Levels that are sent; absent when all are."""


class CreateLogDrainRequest(RequestModel):
    """A new log drain."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"auth_config"})

    auth_type: LogDrainAuthTypeInput | str
    """`bearer`, `basic` or `header`; any other text, such as `none`, sends no credentials."""
    drain_type: str = Field(min_length=1)
    """Free text to tell drains apart, such as `datadog`; it does not change what is sent."""
    endpoint_url: str = Field(min_length=1)
    """http or https URL that the events are posted to."""
    name: str = Field(min_length=1)
    """Label; need not be unique."""
    project_id: str = Field(min_length=1)
    """Project the object belongs to."""
    auth_config: dict[str, str] | None = None
    """Credentials as `auth_type` needs them: `token` for bearer, `username` and `password` for basic, header
    names and values for header.
    """
    enabled: bool | None = None
    """Default true."""
    level_filter: list[LogLevelInput | str] | None = None
    """Levels to send; left out or empty, all are sent."""


class UpdateLogDrainRequest(RequestModel):
    """The fields of a log drain to change, at least one; fields left out stay as they are."""

    secret_fields: ClassVar[frozenset[str]] = frozenset({"auth_config"})

    auth_config: dict[str, str] | None = None
    """Replaces all credentials; see the create request for the keys."""
    auth_type: LogDrainAuthTypeInput | str | None = None
    """`bearer`, `basic` or `header`; any other text sends no credentials."""
    enabled: bool | None = None
    endpoint_url: str | None = None
    """http or https URL that the events are posted to."""
    level_filter: list[LogLevelInput | str] | None = None
    """Replaces the levels to send."""
    name: str | None = None
