# Generated from openapi/strait.json (Strait API 1.0.0, sha256 2dfc10cf99c9) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `stats` service, as values: nothing is sent here."""

from __future__ import annotations

from typing import Final

from strait._core.codec import ModelAnswer
from strait._core.request import Operation, Repeat, Request
from strait_api.models import stats as models

GET_STATS: Final = Operation(
    name="stats.list",
    id="get-stats",
    method="GET",
    path="/v1/stats",
    answer=ModelAnswer(models.QueueStats),
    repeat=Repeat.ALWAYS,
)


def get_stats() -> Request[models.QueueStats]:
    """How many runs are queued, executing and delayed right now."""
    return Request(
        GET_STATS,
        "/v1/stats",
    )
