"""Propose `service.method` for operations that have no name yet, from their path, method and answer.

A proposal is a start for a person who edits `openapi/services.toml`; it never renames what has a row there.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from typing import Any

from codegen.identifiers import pascal
from codegen.reserved import METHODS, SERVICE_CLASSES, SERVICES

_METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace")
_VERBS = {"GET": "get", "POST": "set", "PUT": "upsert", "PATCH": "update", "DELETE": "delete"}
_VERSION = re.compile(r"v\d+")
_SCHEMA_REF = "#/components/schemas/"


def propose_names(document: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, str]:
    """A "service.method" by "METHOD /path" for each operation of `document` that `names` does not hold.

    The answer depends on the operations alone, not on their order; no two names are equal.
    """
    routes = _routes(document)
    new = sorted((routes[key] for key in routes.keys() - names.keys()), key=_reading_order)
    table = _Table(routes, document.get("components", {}).get("schemas", {}))
    services = {key: _free(service) for key, service in _services(new, table, names).items()}
    taken = set(names.values())
    proposals: dict[str, str] = {}
    for route in new:
        name = next(name for name in _candidates(services[route.key], route, table) if name not in taken)
        taken.add(name)
        proposals[route.key] = name
    return proposals


def identifier(text: str) -> str:
    """`text` in snake_case as a name that Python accepts, whatever `text` is."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text)
    name = re.sub(r"[^a-z0-9]+", "_", spaced.lower()).strip("_")
    if not name or name[0].isdigit():
        name = f"x_{name}".rstrip("_")
    return f"{name}_" if keyword.iskeyword(name) or name in METHODS else name


def _free(service: str) -> str:
    """The name of a service, or another where the client or its module means something else by it."""
    is_taken = service in SERVICES or pascal(service) in SERVICE_CLASSES
    return f"{service}_service" if is_taken else service


@dataclass(frozen=True)
class _Route:
    """One operation, with its path cut into what comes before the resource and what names it."""

    method: str
    path: str
    operation: Mapping[str, Any]

    @property
    def key(self) -> str:
        return f"{self.method} {self.path}"

    @cached_property
    def shape(self) -> tuple[str, ...]:
        """The path's segments; parameters without their names, so that `{id}` and `{jobID}` are equal."""
        return tuple("{}" if "{" in part else part for part in self.path.split("/") if part)

    @cached_property
    def start(self) -> int:
        """Where the resource begins: after `v1`, if the path has a version."""
        return next((i + 1 for i, part in enumerate(self.shape) if _VERSION.fullmatch(part)), 0)

    @property
    def resource(self) -> tuple[str, ...]:
        return self.shape[: self.start + 1]

    @property
    def tag(self) -> str:
        tags = self.operation.get("tags")
        return tags[0] if isinstance(tags, list) and tags and isinstance(tags[0], str) else ""

    @property
    def operation_words(self) -> list[str]:
        return _words(str(self.operation.get("operationId", "")))


@dataclass(frozen=True)
class _Table:
    """All operations of the description, to ask what else a path has and what an operation answers."""

    routes: Mapping[str, _Route]
    schemas: Mapping[str, Any]

    @cached_property
    def _readable(self) -> frozenset[tuple[str, ...]]:
        return frozenset(route.shape for route in self.routes.values() if route.method == "GET")

    @cached_property
    def _collections(self) -> frozenset[tuple[str, ...]]:
        shapes = {route.shape for route in self.routes.values()}
        return frozenset(shape[:i] for shape in shapes for i, part in enumerate(shape) if part == "{}")

    def has_items(self, shape: tuple[str, ...]) -> bool:
        return shape in self._collections

    def is_thing(self, shape: tuple[str, ...]) -> bool:
        """Whether the path has items below it or can be read: no action, no mere prefix."""
        return shape in self._collections or shape in self._readable

    def answers_items_of(self, route: _Route) -> str:
        """The schema of the items where the answer is an array or a page of them, else nothing."""
        schema = self._resolved(_success_schema(route.operation))
        properties = schema.get("properties")
        if isinstance(properties, dict) and {"data", "has_more"} <= properties.keys():
            schema = self._resolved(properties["data"])
        items = schema.get("items")
        return str(items.get("$ref", "")).removeprefix(_SCHEMA_REF) if isinstance(items, dict) else ""

    def answers_single_values(self, route: _Route) -> bool:
        """Whether the answer is an object without any array or map: a reading, not a collection."""
        properties = self._resolved(_success_schema(route.operation)).get("properties")
        if not isinstance(properties, dict) or not properties:
            return False
        resolved = [self._resolved(schema) for schema in properties.values()]
        return not any({"items", "additionalProperties"} & schema.keys() for schema in resolved)

    def _resolved(self, schema: Any) -> Mapping[str, Any]:
        for _ in range(10):  # references may run in a circle
            if not isinstance(schema, dict):
                return {}
            name = schema.get("$ref")
            if not isinstance(name, str):
                return schema
            schema = self.schemas.get(name.removeprefix(_SCHEMA_REF))
        return {}


# Services


def _services(new: list[_Route], table: _Table, names: Mapping[str, str]) -> dict[str, str]:
    """The service of each operation: by path, then by the company its tag keeps, then by the tag itself."""
    services = {key: name.partition(".")[0] for key, name in names.items()}
    rows = [_Route(*key.partition(" ")[::2], operation={}) for key in names]
    for route in new:
        if near := _nearest(route, rows):
            services[route.key] = _most_common(services[row.key] for row in near)
        elif table.has_items(route.resource) or not route.tag:
            services[route.key] = _first_segment(route)
        elif _says(route, route.tag):
            services[route.key] = identifier(route.tag)
    rest = [route for route in new if route.key not in services]
    by_tag = {route.tag: _company(route.tag, table, services) for route in rest}
    return services | {route.key: by_tag[route.tag] for route in rest}


def _nearest(route: _Route, rows: Iterable[_Route]) -> list[_Route]:
    """The shortest of the rows that share the longest beginning with the route: its resource at least."""
    for length in range(len(route.shape), route.start, -1):
        if near := [row for row in rows if row.shape[:length] == route.shape[:length]]:
            shortest = min(len(row.shape) for row in near)
            return [row for row in near if len(row.shape) == shortest]
    return []


def _says(route: _Route, tag: str) -> bool:
    """Whether the path begins with the words of the tag: /v1/admin/dlq and "Admin DLQ"."""
    words = [word for part in route.shape[route.start :] for word in _words(part)]
    return words[: len(_words(tag))] == _words(tag)


def _company(tag: str, table: _Table, services: Mapping[str, str]) -> str:
    routes = table.routes
    company = [services[key] for key in services if key in routes and routes[key].tag == tag]
    return _most_common(company) if company else identifier(tag)


def _first_segment(route: _Route) -> str:
    before = route.shape[: max(route.start - 1, 0)]
    return identifier("_".join((*before, *route.shape[route.start : route.start + 1])))


# Methods


@dataclass(frozen=True)
class _Place:
    """Where in its service an operation stands."""

    noun: str  # the service's resource where its name does not say it: `events` in `event_triggers`
    tail: tuple[str, ...]  # what follows the resource: ("{}", "steps", "{}", "skip")
    is_prefix: bool = False  # the path up to `tail` is no thing itself: /v1/analytics

    @property
    def owner(self) -> str:
        """What the last segment belongs to, in the singular; empty for the service's own resource."""
        statics = _statics(self.tail[:-1])
        return _singular(identifier(statics[-1])) if statics else _singular(self.noun)


def _place(service: str, route: _Route, table: _Table) -> _Place:
    """Walks over the segments that the service's name already says."""
    words, shape, end = service.split("_"), route.shape, route.start
    while end < len(shape) and shape[end] != "{}":
        segment = _words(shape[end])
        shared = _shared(segment, words)
        words, end = words[shared:], end + 1
        is_thing, tail = table.is_thing(shape[:end]), shape[end:]
        if shared == len(segment) and not words:
            return _Place("", tail, is_prefix=not is_thing)
        if shared == len(segment) and not is_thing:
            continue
        if shared or is_thing or not tail:
            return _Place("_".join(segment[shared:] or segment), tail)
        return _Place("", shape[end - 1 :], is_prefix=True)
    return _Place("", shape[end:], is_prefix=True)


def _candidates(service: str, route: _Route, table: _Table) -> Iterator[str]:
    """Names from the best to the last resort; the numbered ones never end."""
    method = _method(service, route, table)
    if route.operation_words[-1:] == ["legacy"]:
        method = f"{method}_legacy"
    yield f"{service}.{identifier(method)}"
    yield f"{service}.{identifier('_'.join((method, *_statics(route.shape[route.start :]))))}"
    if route.operation_words:
        yield f"{service}.{identifier('_'.join(route.operation_words))}"
    for number in count(2):
        yield f"{service}.{identifier(f'{method}_{number}')}"


def _method(service: str, route: _Route, table: _Table) -> str:
    place = _place(service, route, table)
    if not place.tail:
        return _of_resource(place.noun, route, table)
    last = identifier(place.tail[-1])
    verb = _VERBS.get(route.method, route.method.lower())
    if place.tail[-1] == "{}":
        return _said_verb(place.tail, route) or _joined(verb, place.owner)
    if route.method == "GET":
        return _read(service, place, route, table)
    if route.method != "POST":
        return _joined(verb, last)
    if not table.is_thing(route.shape):
        is_set = route.operation_words[:1] == ["set"] and "_".join(route.operation_words).endswith(f"_{last}")
        return f"set_{last}" if is_set else _joined(last, place.owner)  # trigger, skip_step, annotate_run
    return _joined("create", _singular(last)) if _is_plural(last) else _joined(verb, last)


def _of_resource(noun: str, route: _Route, table: _Table) -> str:
    """A call to the service's resource as a whole: `list`, `create`, `list_roles`."""
    if route.method == "POST":
        is_creation = table.is_thing(route.shape) or "201" in route.operation.get("responses", {})
        return _joined("create", _singular(noun)) if is_creation or not noun else noun
    if route.method == "GET":
        return _joined("list", noun) if not noun or _is_plural(noun) else _joined("get", noun)
    return _joined(_VERBS.get(route.method, route.method.lower()), _singular(noun))


def _read(service: str, place: _Place, route: _Route, table: _Table) -> str:
    """A GET of something below the resource: `list_versions`, `get_health`, `stream_chunks`."""
    rest = _after_last_parameter(place.tail)
    words = [identifier(part) for part in rest]
    if "text/event-stream" in _success_content(route.operation):
        return "_".join(["stream", *(word for word in words if word != "stream")])
    if verb := _said_verb(place.tail, route):
        return _joined(verb, place.owner)
    if place.is_prefix and route.operation_words[:1] == [service]:
        return "_".join(words)  # the service is the verb: export.jobs
    before = [_singular(identifier(part)) for part in _statics(place.tail[: -len(rest)])]
    noun = "_".join([*before, *words] if place.is_prefix else words)
    if not _is_list(words[-1], place, route, table):
        return f"get_{noun}"
    return f"list_{noun}_by_{before[-1]}" if before and not place.is_prefix else f"list_{noun}"


def _is_list(last: str, place: _Place, route: _Route, table: _Table) -> bool:
    """A plural that answers a collection, or a thing's array of what the path names: RunState for `state`."""
    if _is_plural(last):
        return not table.answers_single_values(route)
    return not place.is_prefix and "_".join(_words(table.answers_items_of(route))).endswith(last)


def _said_verb(tail: tuple[str, ...], route: _Route) -> str:
    """The last static segment if the operationId says that it is a verb: `compare`, `check_org_limit`."""
    statics = _statics(tail)
    last = identifier(statics[-1]) if statics else ""
    return last if route.operation_words[:1] == last.split("_")[:1] else ""


# Words and descriptions


def _words(text: str) -> list[str]:
    return identifier(text).strip("_").split("_") if text else []


def _joined(verb: str, noun: str) -> str:
    return f"{verb}_{noun}" if noun else verb


def _statics(parts: Iterable[str]) -> list[str]:
    return [part for part in parts if part != "{}"]


def _after_last_parameter(tail: tuple[str, ...]) -> tuple[str, ...]:
    return tail[max((i + 1 for i, part in enumerate(tail) if part == "{}"), default=0) :]


def _shared(segment: list[str], words: list[str]) -> int:
    """How many words both begin with, be they singular or plural."""
    pairs = [(_singular(a), _singular(b)) for a, b in zip(segment, words, strict=False)]
    return next((i for i, (a, b) in enumerate(pairs) if a != b), len(pairs))


def _singular(noun: str) -> str:
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    if noun.endswith(("ches", "shes", "xes", "sses")):
        return noun[:-2]
    return noun if noun.endswith(("ss", "us", "is")) else noun.removesuffix("s")


def _is_plural(noun: str) -> bool:
    return _singular(noun) != noun


def _most_common(values: Iterable[str]) -> str:
    """The value there is most of; of equals the first in the alphabet."""
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], value))


def _routes(document: Mapping[str, Any]) -> dict[str, _Route]:
    routes = [
        _Route(method.upper(), path, operation)
        for path, item in document.get("paths", {}).items()
        for method, operation in item.items()
        if method in _METHODS and isinstance(operation, dict)
    ]
    return {route.key: route for route in routes}


def _reading_order(route: _Route) -> tuple[int, str, str]:
    """Short paths first: they have the better claim to a short name."""
    return len(route.shape), route.path, route.method


def _success_content(operation: Mapping[str, Any]) -> Mapping[str, Any]:
    answers = sorted((str(status), answer) for status, answer in operation.get("responses", {}).items())
    contents = [
        answer["content"] for status, answer in answers if status.startswith("2") and answer.get("content")
    ]
    return contents[0] if contents else {}


def _success_schema(operation: Mapping[str, Any]) -> Any:
    return _success_content(operation).get("application/json", {}).get("schema")
