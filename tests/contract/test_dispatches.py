"""What a real server sends to handlers is understood, request by request."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from strait._core.dispatch import BadDispatchError, Dispatch, read_dispatch
from tests.contract.recordings import DATA


def recorded() -> Iterator[tuple[dict[str, str], str]]:
    """Headers and body of every request to a handler, wherever a recording holds it."""

    def search(value: Any) -> Iterator[tuple[dict[str, str], str]]:
        if isinstance(value, dict):
            headers = value.get("headers")
            if isinstance(headers, list) and isinstance(value.get("body"), str):
                yield {name: text.replace("<run token>", "token") for name, text in headers}, value["body"]
            for item in value.values():
                yield from search(item)
        elif isinstance(value, list):
            for item in value:
                yield from search(item)

    for line in (DATA / "dispatch.jsonl").read_text().splitlines():
        for headers, body in search(json.loads(line)):
            if "X-Attempt" in headers:  # webhooks name a run too, and no attempt
                yield headers, body


REQUESTS = list(recorded())


def read(headers: dict[str, str], body: str) -> Dispatch:
    return read_dispatch(headers, body.encode())


@pytest.mark.parametrize(("headers", "body"), [pair for pair in REQUESTS if "X-Run-Token" in pair[0]])
def test_a_recorded_dispatch_is_read_as_it_was_sent(headers: dict[str, str], body: str) -> None:
    dispatch = read(headers, body)
    assert (dispatch.run_id, dispatch.job_id) == (headers["X-Run-Id"], headers["X-Job-Id"])
    assert dispatch.attempt == int(headers["X-Attempt"])
    assert dispatch.payload == (json.loads(body) if body else None)
    checkpoint = headers.get("X-Last-Checkpoint")
    assert dispatch.last_checkpoint == (None if checkpoint is None else json.loads(checkpoint))
    assert dispatch.previous_error == headers.get("X-Previous-Error")
    for name, value in headers.items():
        if name.startswith("X-Secret-"):
            assert dispatch.secrets[name.removeprefix("X-Secret-")] == value


@pytest.mark.parametrize(("headers", "body"), [pair for pair in REQUESTS if "X-Run-Token" not in pair[0]])
def test_a_dispatch_to_a_fallback_address_carries_no_token_and_is_refused_by_name(
    headers: dict[str, str], body: str
) -> None:
    with pytest.raises(BadDispatchError, match="X-Run-Token"):
        read(headers, body)


def test_the_recordings_hold_what_is_tested_here() -> None:
    tokens = ["X-Run-Token" in headers for headers, _ in REQUESTS]
    assert (tokens.count(True), tokens.count(False)) == (83, 1)
