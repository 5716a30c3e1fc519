# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Models of the `stats` service."""

from strait._core.model import ResultModel


class QueueStats(ResultModel):
    """Numbers of live runs, over all projects."""

    delayed: int
    """Runs that wait for their start time."""
    executing: int
    """Runs whose handler is being called."""
    queued: int
    """Runs ready to start or waiting for a retry."""
