"""Recorded exchanges of a real server, and how the client's methods repeat them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote

import httpx

from strait._core.call import call
from strait._core.codec import JsonAnswer
from strait._core.request import Operation, Request
from strait_api.routes import ROUTES, Route

DATA = Path(__file__).parent / "data"
BASE_URL = "http://strait.test:8080"
LITERAL_IN_PATH = "$&+,:;=@"


@dataclass(frozen=True)
class Exchange:
    """One recorded request and its answer."""

    source: str
    method: str
    path: str
    path_params: dict[str, str]
    query: dict[str, Any]
    body: Any
    status: int
    headers: dict[str, str]
    answer: Any
    note: str = field(repr=False)

    @property
    def route(self) -> Route | None:
        """The operation it is an exchange of."""
        return routes().get((self.method, self.path))

    @property
    def url_path(self) -> str:
        """The path that must be sent: each parameter escaped, what the server wants literal left alone."""
        return re.sub(
            r"\{(\w+)\}", lambda match: quote(self.path_params[match[1]], safe=LITERAL_IN_PATH), self.path
        )

    @property
    def query_pairs(self) -> list[tuple[str, str]]:
        """The query that must be sent."""
        if "_raw" in self.query:
            return parse_qsl(self.query["_raw"], keep_blank_values=True)
        pairs = []
        for name, value in self.query.items():
            pairs += [(name, item) for item in (value if isinstance(value, list) else [value])]
        return pairs

    @property
    def answer_bytes(self) -> bytes:
        """The recorded answer's body."""
        if self.answer is None and "content-type" not in self.headers:
            return b""
        if isinstance(self.answer, str) and not self.headers.get("content-type", "").startswith(
            "application/json"
        ):
            return self.answer.encode()
        return json.dumps(self.answer).encode()

    def response(self) -> httpx.Response:
        """The recorded answer."""
        headers = {k: v for k, v in self.headers.items() if k not in ("transfer-encoding", "content-length")}
        return httpx.Response(self.status, headers=headers, content=self.answer_bytes)


@cache
def routes() -> dict[tuple[str, str], Route]:
    """Every operation by method and path."""
    return {(route.method, route.path): route for route in ROUTES}


@cache
def exchanges() -> list[Exchange]:
    """All recorded requests to the server; what the server sends to handlers is another file."""
    found = []
    for file in sorted(DATA.glob("*.jsonl")):
        if file.stem == "dispatch":
            continue
        for number, line in enumerate(file.read_text().splitlines(), 1):
            raw = json.loads(line)
            found.append(
                Exchange(
                    f"{file.stem}:{number}",
                    raw["method"],
                    raw["path"],
                    raw["path_params"],
                    raw["query"],
                    raw["request_body"],
                    raw["status"],
                    raw["response_headers"],
                    raw["response_body"],
                    raw["note"],
                )
            )
    return found


def operation_function(route: Route) -> Any:
    """The pure function that makes this operation's requests."""
    service = route.name.partition(".")[0]
    name = route.operation.replace("-", "_")
    return getattr(import_module(f"strait_api.operations.{service}"), name)


def why_not_by_method(exchange: Exchange) -> str | None:
    """Why no service method can send this request, None if one can."""
    route = exchange.route
    if route is None:
        return "no such operation"
    if "_raw" in exchange.query:
        return "a query that no encoder writes"
    parameters = signature(operation_function(route)).parameters
    if exchange.query and "query" not in parameters:
        return "a query where the operation takes none"
    needed = {
        parameter.name
        for parameter in route.parameters
        if parameter.location == "query" and parameter.required
    }
    if not needed <= exchange.query.keys():
        return "a required parameter is left out"
    if exchange.body is None:
        return "a required body is left out" if route.body_required else None
    if "body" not in parameters:
        return "a body where the operation takes none"
    if isinstance(exchange.body, dict) and ({"_raw_text", "_note"} & exchange.body.keys()):
        return "a body that is not a JSON object"
    return None


def arguments(exchange: Exchange) -> tuple[list[Any], dict[str, Any]]:
    """What to call the service method with."""
    positional: list[Any] = list(exchange.path_params.values())
    if exchange.body is not None:
        positional.append(exchange.body)
    return positional, {"query": exchange.query} if exchange.query else {}


def raw_flow(exchange: Exchange, settings: Any) -> Any:
    """The same request without a service method."""
    operation = Operation(exchange.source, exchange.source, exchange.method, exchange.path, JsonAnswer())
    body = exchange.body
    content = None if body is None else json.dumps(body).encode()
    if isinstance(body, dict) and "_raw_text" in body:
        content = body["_raw_text"].encode()
    pairs = tuple(exchange.query_pairs)
    return call(Request(operation, exchange.url_path, pairs, (), content), settings)


_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


def normal(value: Any, *, name: str = "") -> Any:
    """JSON with what may differ made equal: digits beyond microseconds, and null for an empty list."""
    if isinstance(value, dict):
        return {key: normal(item, name=key) for key, item in value.items()}
    if isinstance(value, list):
        return [normal(item) for item in value]
    if (
        isinstance(value, str)
        and _TIME.fullmatch(value)
        and name.endswith(("_at", "timestamp", "since", "until"))
    ):
        head, dot, rest = value.partition(".")
        if dot:
            digits = rest.rstrip("Z")[:6].rstrip("0")
            return f"{head}.{digits}Z" if digits else f"{head}Z"
    return value
