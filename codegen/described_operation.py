"""One operation as callers meet it, with what it needs of the document around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from codegen.change_report import Use

_METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace")
_SCHEMA_REF = "#/components/schemas/"


@dataclass(frozen=True)
class Operation:
    """One operation with what it needs of the document around it."""

    key: str
    name: str
    raw: Mapping[str, Any]
    path_item: Mapping[str, Any]
    document: Mapping[str, Any]

    @property
    def shape(self) -> str:
        """The route without the names of its parameters."""
        return "/".join("{}" if "{" in part else part for part in self.key.split("/"))

    @cached_property
    def parameters(self) -> dict[tuple[str, str], Mapping[str, Any]]:
        every = [*self.path_item.get("parameters", ()), *self.raw.get("parameters", ())]
        resolved = [self._resolved(parameter) for parameter in every]
        return {(p.get("in", ""), _cased(p)): p for p in resolved if p.get("name")}

    @cached_property
    def body(self) -> Mapping[str, Any]:
        return self._resolved(self.raw.get("requestBody", {}))

    @cached_property
    def _answers(self) -> dict[str, Mapping[str, Any]]:
        answers = self.raw.get("responses", {})
        return {str(status): self._resolved(answers[status]) for status in sorted(answers, key=str)}

    @property
    def successes(self) -> dict[str, Mapping[str, Any]]:
        return {status: answer for status, answer in self._answers.items() if status.startswith("2")}

    @property
    def errors(self) -> list[Mapping[str, Any]]:
        return [answer for status, answer in self._answers.items() if not status.startswith("2")]

    @property
    def content(self) -> dict[str, list[Mapping[str, Any]]]:
        """The media types of all successes, each with what the statuses say of it."""
        found: dict[str, list[Mapping[str, Any]]] = {}
        for answer in self.successes.values():
            for media_type, media in answer.get("content", {}).items():
                found.setdefault(media_type, []).append(media)
        return found

    @property
    def events(self) -> dict[str, Any]:
        """The schemas of a stream's events by name; stated with the answer or with its media type."""
        media = [entry for entries in self.content.values() for entry in entries]
        stated = [part.get("x-event-schema", {}) for part in (*self.successes.values(), *media)]
        return {name: schema for events in stated for name, schema in events.items()}

    @property
    def security(self) -> list[str]:
        required = self.raw.get("security", self.document.get("security", []))
        return sorted(" and ".join(sorted(alternative)) or "none" for alternative in required) or ["none"]

    def _resolved(self, value: Any) -> Mapping[str, Any]:
        for _ in range(10):  # references may run in a circle
            ref = value.get("$ref") if isinstance(value, Mapping) else None
            if not isinstance(ref, str):
                break
            kind, _, name = ref.removeprefix("#/components/").partition("/")
            value = self.document.get("components", {}).get(kind, {}).get(name)
        return value if isinstance(value, Mapping) else {}


def operations_by_key(document: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Operation]:
    """All operations of a description by "METHOD /path"; one without a name has its key for one."""
    found = {}
    for path, item in document.get("paths", {}).items():
        for method in _METHODS:
            if isinstance(item.get(method), Mapping):
                key = f"{method.upper()} {path}"
                found[key] = Operation(key, names.get(key, key), item[method], item, document)
    return found


def pairs(before: Mapping[str, Operation], after: Mapping[str, Operation]) -> list[tuple[str, str]]:
    """The operations there were and are: the same route, else the same operationId on another one."""
    found: list[tuple[str, str]] = []
    identities: list[Callable[[Operation], Any]] = [
        lambda operation: operation.key,
        lambda operation: operation.shape,
        lambda operation: operation.raw.get("operationId"),
    ]
    for identity in identities:
        old_left = {identity(o): key for key, o in before.items() if key not in {old for old, _ in found}}
        new_left = {identity(o): key for key, o in after.items() if key not in {new for _, new in found}}
        found += [(old_left[i], new_left[i]) for i in old_left if i is not None and i in new_left]
    return sorted(found)


def reached(operation: Operation, schemas: Mapping[str, Any]) -> dict[Use, set[str]]:
    """The schemas an operation reaches, by side."""
    request = [list(operation.parameters.values()), operation.body]
    answers = [*(answer.get("content", {}) for answer in operation.successes.values()), operation.events]
    errors = [answer.get("content", {}) for answer in operation.errors]
    sides = {Use.REQUEST: request, Use.ANSWER: answers, Use.ERROR: errors}
    return {use: _closure(side, schemas) for use, side in sides.items()}


def _closure(start: Any, schemas: Mapping[str, Any]) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Mapping):
            ref = value.get("$ref")
            if (
                isinstance(ref, str)
                and (name := ref.removeprefix(_SCHEMA_REF)) in schemas
                and name not in found
            ):
                found.add(name)
                waiting.append(schemas[name])
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return found


def answered(media: list[Mapping[str, Any]]) -> Any:
    """What the statuses answer, as one schema: a method returns one type."""
    schemas = [entry.get("schema", True) for entry in media]
    unique = [schema for i, schema in enumerate(schemas) if schema not in schemas[:i]]
    return unique[0] if len(unique) == 1 else {"anyOf": unique}


def _cased(parameter: Mapping[str, Any]) -> str:
    name = str(parameter["name"])
    return name.lower() if parameter.get("in") == "header" else name
