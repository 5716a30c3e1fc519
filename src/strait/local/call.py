"""What a handler gets and what it gives back; the table from operation names to handlers."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response

from strait.local.body import Body
from strait.local.query import Query
from strait.local.records import ApiKey, Run
from strait.local.runtime import Runtime
from strait_api.routes import Route

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request, known to come from someone who may make it and to be well-formed."""

    runtime: Runtime
    route: Route
    request: Request
    request_id: str
    query: Query
    body: Body
    key: ApiKey | None = None
    run: Run | None = None

    @property
    def project_id(self) -> str:
        """The project that the caller's key belongs to."""
        assert self.key is not None
        return self.key.project_id

    @property
    def actor(self) -> str:
        """Who calls, as `created_by` shows it."""
        return f"apikey:{self.key.id}" if self.key is not None else f"run:{self.own_run.id}"

    @property
    def own_run(self) -> Run:
        """The run that the caller's token speaks for."""
        assert self.run is not None
        return self.run

    def path(self, name: str) -> str:
        """A path parameter."""
        return str(self.request.path_params[name])

    def header(self, name: str) -> str | None:
        """A request header; None where it is absent or empty."""
        return self.request.headers.get(name) or None


class JsonAnswer(Response):
    """A JSON body."""

    media_type = "application/json"

    def __init__(self, content: Any, status: int = 200) -> None:
        super().__init__(content, status)

    def render(self, content: Any) -> bytes:
        """The body's bytes."""
        return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def no_content() -> Response:
    """Done, and nothing to say."""
    return Response(status_code=204)


def page(
    rows: Sequence[T],
    size: int,
    show: Callable[[T], dict[str, Any]],
    *,
    cursor: str = "created_at",
) -> Response:
    """One page of a list. `rows` has one more than fits, if there are more."""
    data = [show(row) for row in rows[:size]]
    answer: dict[str, Any] = {"data": data, "has_more": len(rows) > size}
    if len(rows) > size:
        answer["next_cursor"] = data[-1][cursor]
    return JsonAnswer(answer)


Handler = Callable[[Call], Response]


@dataclass(frozen=True, slots=True)
class Entry:
    """A handler, and what its route lacks: models of further fields, messages of broken rules."""

    handler: Handler
    also: Sequence[type[BaseModel]] = ()
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    ignored: frozenset[str] = frozenset()
    """Fields of the description that mean nothing to today's server."""


class Handlers(dict[str, Entry]):
    """Handlers by operation name. `@handles("jobs.get")` only records; app.py asks for all of them."""

    def __call__(
        self,
        name: str,
        *,
        also: Sequence[type[BaseModel]] = (),
        texts: Mapping[str, str] | None = None,
        ignored: frozenset[str] = frozenset(),
    ) -> Callable[[Handler], Handler]:
        """A decorator that makes a function the handler of an operation."""

        def record(handler: Handler) -> Handler:
            self[name] = Entry(handler, also, texts or {}, ignored)
            return handler

        return record
