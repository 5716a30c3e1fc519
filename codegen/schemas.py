"""Where each schema lives, what it becomes, and in which order a module defines its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from codegen.identifiers import pascal
from codegen.jsonpointer import operations_of, reachable_schemas, referred_schemas
from codegen.problems import Problems
from codegen.reserved import MODULE_NAMES
from codegen.table import ServicesTable

SHARED = "shared"


class Kind(StrEnum):
    """What a schema becomes."""

    MODEL = "model"
    ENUM = "enum"
    ALIAS = "alias"


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema of the components."""

    name: str
    definition: dict[str, Any]
    kind: Kind
    class_name: str
    home: str
    """The module that defines it."""
    in_answers: bool
    """Whether it is part of any answer; what is not is part of requests only."""
    in_requests: bool


class SchemaIndex:
    """All schemas of a normalized description."""

    def __init__(self, document: dict[str, Any], table: ServicesTable, problems: Problems) -> None:
        self.services = list(table.services)
        self._definitions: dict[str, Any] = document["components"]["schemas"]
        names = table.names
        self._by_service: dict[str, dict[str, None]] = {service: {} for service in self.services}
        requests: dict[str, None] = {}
        answers: dict[str, None] = {}
        rows = {f"{method} {path}": operation for method, path, operation in operations_of(document)}
        errors = list(referred_schemas(document["components"].get("responses", {})))
        used: dict[str, None] = {}
        for row, name in names.items():
            operation = rows.get(row)
            if operation is None:
                continue
            asked = [
                *referred_schemas(operation["parameters"]),
                *referred_schemas(operation.get("requestBody", {})),
            ]
            got = list(referred_schemas(operation["responses"]))
            good = [r for status, r in operation["responses"].items() if status[0] not in "45"]
            used |= dict.fromkeys([*asked, *referred_schemas(good)])
            requests |= dict.fromkeys(asked)
            answers |= dict.fromkeys(got)
            self._by_service[name.partition(".")[0]] |= reachable_schemas([*asked, *got], self._definitions)
        requests = reachable_schemas(list(requests), self._definitions)
        answers = reachable_schemas([*answers, *errors], self._definitions)
        # What only errors use belongs to no service.
        own = reachable_schemas(list(used), self._definitions)
        only_errors = [name for name in reachable_schemas(errors, self._definitions) if name not in own]
        self._shared = reachable_schemas(only_errors, self._definitions)
        self.order = list(dict.fromkeys(name for found in self._by_service.values() for name in found))
        self.order += [name for name in self._definitions if name not in self.order]
        homes = self._homes()
        self.schemas = {
            name: Schema(
                name,
                self._definitions[name],
                self._kind(name),
                self._class_name(name),
                homes[name],
                name in answers or name not in requests,
                name in requests,
            )
            for name in self.order
        }
        self._check(problems)

    def __getitem__(self, name: str) -> Schema:
        return self.schemas[name]

    def of_module(self, module: str) -> list[list[Schema]]:
        """A module's schemas in the order of definition: groups, of which only the recursive have several."""
        mine = [schema for schema in self.schemas.values() if schema.home == module]
        groups = _groups([s.name for s in mine], {s.name: self.uses(s.name) for s in mine})
        return [[self.schemas[name] for name in group] for group in groups]

    def uses(self, name: str) -> list[str]:
        """The schemas that a schema refers to directly."""
        return list(dict.fromkeys(referred_schemas(self._definitions[name])))

    def modules(self) -> list[str]:
        """The modules that have schemas, `shared` first."""
        used = {schema.home for schema in self.schemas.values()}
        return [module for module in (SHARED, *self.services) if module in used]

    def _kind(self, name: str) -> Kind:
        definition = self._definitions[name]
        if "properties" in definition:
            return Kind.MODEL
        values = definition.get("enum")
        texts = isinstance(values, list) and all(isinstance(value, str) for value in values)
        return Kind.ENUM if texts else Kind.ALIAS

    @staticmethod
    def _class_name(name: str) -> str:
        class_name = pascal(name)
        return f"{class_name}Model" if class_name in MODULE_NAMES else class_name

    def _homes(self) -> dict[str, str]:
        homes: dict[str, str] = {}
        late: list[str] = []
        for name in self.order:
            users = [service for service in self.services if name in self._by_service[service]]
            if name in self._shared or (len(users) > 1 and self._kind(name) is Kind.ENUM):
                homes[name] = SHARED
            elif users:
                homes[name] = users[0]
            else:
                late.append(name)
        for name in late:  # used by nothing: `shared`, or the last module whose schemas it needs
            needed = reachable_schemas([name], self._definitions)
            places = [homes[other] for other in needed if homes.get(other, SHARED) != SHARED]
            homes[name] = max(places, key=self.services.index) if places else SHARED
        return homes

    def _check(self, problems: Problems) -> None:
        names: dict[str, str] = {}
        for schema in self.schemas.values():
            made = (
                [schema.class_name, f"{schema.class_name}Input"]
                if schema.kind is Kind.ENUM
                else [schema.class_name]
            )
            for name in made:
                if name in names:
                    problems.add(f"schemas {names[name]} and {schema.name} would both be called {name}")
                names[name] = schema.name
        aliases = [name for name, schema in self.schemas.items() if schema.kind is Kind.ALIAS]
        for group in _groups(aliases, {name: self.uses(name) for name in aliases}):
            if len(group) > 1 or group[0] in self.uses(group[0]):
                problems.add(f"schema {group[0]} contains itself without an object in between")


def _groups(names: list[str], uses: dict[str, list[str]]) -> list[list[str]]:
    """Names after what they use; those that use each other in a circle together (Tarjan)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    groups: list[list[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for used in uses[name]:
            if used not in uses:
                continue
            if used not in index:
                visit(used)
                low[name] = min(low[name], low[used])
            elif used in stack:
                low[name] = min(low[name], index[used])
        if low[name] == index[name]:
            at = stack.index(name)
            group = stack[at:]
            del stack[at:]
            groups.append(sorted(group, key=names.index))

    for name in names:
        if name not in index:
            visit(name)
    return groups
