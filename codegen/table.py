"""`openapi/services.toml`: which method of which service performs an operation, and old names that stay."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.identifiers import is_plain, pascal, snake
from codegen.jsonpointer import look_up, operations_of
from codegen.problems import Problems
from codegen.reserved import METHODS, SERVICE_CLASSES, SERVICES
from codegen.tomlfile import check_keys, read_toml


@dataclass(frozen=True, slots=True)
class Alias:
    """A second name of a method, kept for old callers."""

    name: str
    target: str
    reason: str


@dataclass(frozen=True, slots=True)
class ServicesTable:
    """The rows of services.toml, in their order."""

    services: dict[str, dict[str, str]]
    """Service, method, "METHOD /path"."""
    aliases: tuple[Alias, ...] = ()
    parameters: dict[str, dict[str, str]] = field(default_factory=dict)
    """By operationId: the keyword that the path's spelling would give, and the one to use."""

    @property
    def names(self) -> dict[str, str]:
        """The name of each row: "service.method" by "METHOD /path"."""
        return {
            row: f"{service}.{method}"
            for service, methods in self.services.items()
            for method, row in methods.items()
        }

    def with_rows(self, names: dict[str, str]) -> ServicesTable:
        """This table with more rows, by "METHOD /path"."""
        services = {service: dict(methods) for service, methods in self.services.items()}
        for row, name in names.items():
            service, _, method = name.partition(".")
            services.setdefault(service, {})[method] = row
        return ServicesTable(services, self.aliases, self.parameters)

    def without_rows(self, rows: set[str]) -> ServicesTable:
        """This table without these rows, the services they leave empty and the aliases they leave hanging."""
        services = {
            service: {method: row for method, row in methods.items() if row not in rows}
            for service, methods in self.services.items()
        }
        left = {service: methods for service, methods in services.items() if methods}
        aliases = tuple(alias for alias in self.aliases if _row(left, alias.target))
        return ServicesTable(left, aliases, self.parameters)


def _row(services: dict[str, dict[str, str]], name: str) -> str | None:
    service, _, method = name.partition(".")
    return services.get(service, {}).get(method)


def read_table(file: Path, problems: Problems) -> ServicesTable:
    """The table in a file. What is wrong in itself is a problem: double routes, odd names, aliases of nothing."""
    content = read_toml(file, problems)
    for section in sorted(content.keys() - {"services", "aliases", "parameters"}):
        problems.add(f"{file.name}: unknown section [{section}]")
    services: dict[str, dict[str, str]] = content.get("services", {})
    rows: dict[str, str] = {}
    for service, methods in services.items():
        for method, row in methods.items():
            name = f"{service}.{method}"
            if not (is_plain(service) and is_plain(method)):
                problems.add(f"{file.name}: {name} is not a name that Python accepts")
            if row in rows:
                problems.add(f"{file.name}: {row} has two rows, {rows[row]} and {name}")
            rows[row] = name
    aliases = tuple(
        Alias(name, **row)
        for name, row in content.get("aliases", {}).items()
        if check_keys(row, ("target", "reason"), (), f"{file.name}: alias {name}", problems)
    )
    for alias in aliases:
        service, _, method = alias.name.partition(".")
        if service not in services or not is_plain(method):
            problems.add(f"{file.name}: alias {alias.name} is no method that a service with rows could have")
        if not _row(services, alias.target):
            problems.add(f"{file.name}: alias {alias.name} stands for {alias.target}, which has no row")
        if _row(services, alias.name):
            problems.add(f"{file.name}: {alias.name} is both an alias and a row")
    return ServicesTable(services, aliases, content.get("parameters", {}))


def check_table(table: ServicesTable, document: dict[str, Any], problems: Problems, *, foreign: bool) -> None:
    """Every operation has a row and every row an operation; no name hides another one.

    `foreign`: another description than ours, so parameters may be renamed that it lacks.
    """
    names = table.names
    _check_names(table, problems)
    routes = {f"{method} {path}": op for method, path, op in operations_of(document)}
    for route, operation in routes.items():
        if route not in names:
            problems.add(
                f"operation {operation.get('operationId', route)} ({route}) has no row in services.toml"
            )
    for row, name in names.items():
        if row not in routes:
            problems.add(f"services.toml: {name} is {row}, which the description does not have")
    known = {operation.get("operationId"): route for route, operation in routes.items()}
    for operation_id, renames in table.parameters.items():
        if operation_id not in known:
            problems.add(
                f"services.toml: [parameters] names the operation {operation_id}, which does not exist"
            )
            continue
        there = _parameters(document, known[operation_id])
        for name in renames:
            if name not in there and not foreign:
                problems.add(f"services.toml: [parameters] {operation_id} has no parameter {name}")


def _check_names(table: ServicesTable, problems: Problems) -> None:
    classes = dict.fromkeys(SERVICE_CLASSES, "generated code")
    for service in table.services:
        if service in SERVICES:
            problems.add(f"services.toml: no service can be called {service}; choose another name")
        for name in (pascal(service), f"Async{pascal(service)}"):
            if name in classes:
                problems.add(
                    f"services.toml: {service} would be the class {name}, which is of {classes[name]}"
                )
            classes[name] = service
    for name in [*table.names.values(), *(alias.name for alias in table.aliases)]:
        if name.partition(".")[2] in METHODS:
            problems.add(f"services.toml: {name} cannot be called so; choose another name")


def _parameters(document: dict[str, Any], route: str) -> set[str]:
    """The parameters of an operation, under their wire names and as keywords."""
    method, _, path = route.partition(" ")
    item = document["paths"][path]
    listed = [*item.get("parameters", []), *item[method.lower()].get("parameters", [])]
    names = {(look_up(document, p["$ref"], route) if "$ref" in p else p)["name"] for p in listed}
    return names | {snake(name) for name in names}


def written(table: ServicesTable, head: str) -> str:
    """The table as TOML."""
    lines = [head.rstrip("\n")]
    for service, methods in table.services.items():
        lines += [
            "",
            f"[services.{service}]",
            *(f"{method} = {_text(row)}" for method, row in methods.items()),
        ]
    lines += ["", "[parameters]"]
    for operation, renames in table.parameters.items():
        pairs = ", ".join(f"{_key(old)} = {_text(new)}" for old, new in renames.items())
        lines.append(f"{_key(operation)} = {{ {pairs} }}")
    for alias in table.aliases:
        lines += [
            "",
            f"[aliases.{_text(alias.name)}]",
            f"target = {_text(alias.target)}",
            f"reason = {_text(alias.reason)}",
        ]
    return "\n".join(lines) + "\n"


def _key(name: str) -> str:
    bare = name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    return name if bare else _text(name)


def _text(value: str) -> str:
    body = "".join(c if c.isprintable() and c not in '"\\' else _toml_escape(c) for c in value)
    return f'"{body}"'


def _toml_escape(char: str) -> str:
    return f"\\{char}" if char in '"\\' else f"\\U{ord(char):08x}"
