# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""Operations of the `health` service, as values: nothing is sent here."""

from __future__ import annotations

from typing import Final

from strait._core.codec import TextAnswer
from strait._core.request import Operation, Repeat, Request

GET_HEALTH: Final = Operation(
    name="health.get",
    id="get-health",
    method="GET",
    path="/health",
    answer=TextAnswer(),
    repeat=Repeat.ALWAYS,
)


def get_health() -> Request[str]:
    """The word `ok`."""
    return Request(
        GET_HEALTH,
        "/health",
    )
