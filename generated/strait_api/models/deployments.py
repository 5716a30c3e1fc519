# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `deployments` service."""

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from strait._core.model import Items, OpenEnum, RequestModel, ResultModel, Timestamp


class DeploymentVersionStatus(OpenEnum):
    """Where a deployment version stands. `draft`: just created. `finalized`: fixed, or promoted before
    and replaced since. `promoted`: the current one of its environment.
    """

    DRAFT = "draft"
    FINALIZED = "finalized"
    PROMOTED = "promoted"


class DeploymentStrategy(OpenEnum):
    """How a version goes live. `direct`: at once for everybody. `canary`: to a share of
    `canary_percent` first.
    """

    DIRECT = "direct"
    CANARY = "canary"


if TYPE_CHECKING:
    DeploymentStrategyInput = DeploymentStrategy | Literal["direct", "canary"]
else:
    DeploymentStrategyInput = DeploymentStrategy


class DeploymentVersion(ResultModel):
    """One stored version of a project's handler code in one environment."""

    id: str
    """UUIDv7 unless noted otherwise."""
    artifact_uri: str
    created_at: Timestamp
    """When the object was made."""
    environment: str
    project_id: str
    """Project the object belongs to."""
    runtime: str
    status: DeploymentVersionStatus
    """Where the version stands."""
    strategy: DeploymentStrategy
    updated_at: Timestamp
    """When the object last changed."""
    canary_duration: int | None = None
    """Length of the canary phase in nanoseconds (the request takes a text such as `30m`)."""
    canary_percent: int | None = None
    """Share of the canary in percent."""
    checksum: str | None = None
    created_by: str | None = None
    """`apikey:<key id>`, the id of a user, or `system:<part>` when the server made it."""
    finalized_at: Timestamp | None = None
    """Time of the last finalize."""
    manifest: Any = None
    """The JSON given at creation."""
    promoted_at: Timestamp | None = None
    """Time of the last promotion; stays set after the version is no longer promoted."""
    rollback_from_deployment_id: str | None = None
    """After a rollback: the version that was promoted before it."""
    updated_by: str | None = None
    """Who made the last change: `apikey:<key id>`, the id of a user, or `system:<part>`."""


class DeploymentVersionList(ResultModel):
    """A page of deployment versions, newest first."""

    data: Items[DeploymentVersion]
    """The items of this page, `[]` when there are none."""
    has_more: bool
    """Whether there are items after this page."""
    next_cursor: str | None = None
    """Pass as `cursor` to get the next page; absent on the last one. Stop when it repeats."""


class CreateDeploymentVersionRequest(RequestModel):
    """A deployment version to record; it starts as a draft."""

    artifact_uri: str
    """URL where the artifact lies."""
    environment: str = Field(min_length=1)
    """Name of the environment the version is for."""
    project_id: str = Field(min_length=1)
    """Project the version belongs to; taken as it stands, also when it differs from the key's project."""
    runtime: str = Field(min_length=1)
    """Runtime of the artifact as free text, such as `python`."""
    canary_duration: str | None = None
    """Length of the canary phase as a Go duration such as `30m` or `1h30m`."""
    canary_percent: int | None = Field(default=None, ge=1, le=99)
    """Share of the canary in percent, 1 to 99; required with strategy `canary`."""
    checksum: str | None = None
    """Checksum of the artifact as free text."""
    manifest: Any = None
    """Any JSON to keep with the version; default `{}`."""
    strategy: DeploymentStrategyInput | None = None
    """How the version goes live; default `direct`."""


class DeploymentVersionMutationRequest(RequestModel):
    """Says which project and environment the deployment version belongs to; both are required."""

    environment: str = Field(min_length=1)
    """Environment of the deployment version."""
    project_id: str = Field(min_length=1)
    """Project of the deployment version."""
