"""Join the facts (`openapi/types.json`) and our prose (`openapi/prose/*.toml`) into `openapi/strait.json`.

The types stay exactly as they are; only summaries, descriptions and the root's `x-services` are added.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from codegen.jsonpointer import METHODS, look_up, operations_of
from codegen.problems import Problems, collected
from codegen.tomlfile import read_toml

PROSE_KEYS = ("summary", "description")
SERVICES_PROSE = "x-services"
_SECTIONS = {"service", "operations", "schemas"}
_COMMON_SECTIONS = {"info", "servers", "tags", "security", "responses", "headers", "parameters", "fields"}
_NAMED = ("properties", "schemas", "responses", "patternProperties", "$defs")
_PAGE_FIELDS = {"data", "has_more", "next_cursor"}


def describe(types: dict[str, Any], prose: Path) -> dict[str, Any]:
    """The joined description.

    Raises GeneratorError for prose about something that does not exist, and for operations and schemas
    without any.
    """
    document = copy.deepcopy(types)
    with collected() as problems:
        _join(_Join(document, problems), prose)
    return document


def described_anew(other: dict[str, Any], prose: Path) -> tuple[dict[str, Any], list[str]]:
    """Another description with our prose where there is some, and what the prose lacks or has too much of.

    The description's own words stay where ours are silent.
    """
    document = copy.deepcopy(other)
    problems = Problems()
    _join(_Join(document, problems, ours_win=True), prose)
    return document, problems.found


def _join(join: _Join, prose: Path) -> None:
    common: dict[str, Any] = {}
    for file in sorted(prose.glob("*.toml")):
        content = read_toml(file, join.problems)
        join.file = file.name
        if file.stem == "common":
            common = content
            join.sections(content, _COMMON_SECTIONS)
            continue
        join.sections(content, _SECTIONS)
        join.service(file.stem, content.get("service", {}))
        join.operations(content.get("operations", {}))
        join.schemas(content.get("schemas", {}))
    join.file = "common.toml"
    join.common(common)
    join.missing()


def serialized(document: dict[str, Any]) -> str:
    """A description as it is stored: sorted, so that its digest depends on its content alone."""
    return json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def without_prose(document: dict[str, Any]) -> dict[str, Any]:
    """The types of a description: what `describe` starts from. Answers keep the description that OpenAPI demands."""
    bare: dict[str, Any] = _strip(document)
    bare.pop(SERVICES_PROSE, None)
    return bare


def _strip(value: Any, *, names: str = "", keep: bool = False) -> Any:
    """`names`: the key under which this object's own keys are names of the API, such as `properties`."""
    if isinstance(value, list):
        return [_strip(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _strip(item, names=key if not names and key in _NAMED else "", keep=names == "responses")
        for key, item in value.items()
        if names or key not in PROSE_KEYS or not isinstance(item, str) or (keep and key == "description")
    }


class _Join:
    """One description in the course of getting its prose."""

    def __init__(self, document: dict[str, Any], problems: Problems, *, ours_win: bool = False) -> None:
        self.document = document
        self.problems = problems
        self._ours_win = ours_win
        self.file = ""
        named = {op.get("operationId", f"{m} {p}"): (p, op) for m, p, op in operations_of(document)}
        self._operations = {name: operation for name, (_, operation) in named.items()}
        self._of_path = {
            name: document["paths"][path].get("parameters", []) for name, (path, _) in named.items()
        }
        self._schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})

    def sections(self, content: dict[str, Any], known: set[str]) -> None:
        for name in sorted(content.keys() - known):
            self._unknown(f"section [{name}]")

    def service(self, name: str, content: dict[str, Any]) -> None:
        if "description" in content:
            self.document.setdefault(SERVICES_PROSE, {})[name] = content["description"].strip()
        self._only(content, {"description"}, "[service]")

    def operations(self, content: dict[str, Any]) -> None:
        for name, prose in content.items():
            operation = self._operations.get(name)
            if operation is None:
                self._unknown(f"operation {name}")
                continue
            self._only(prose, {*PROSE_KEYS, "parameters"}, f"operation {name}")
            self._put(operation, prose, f"operation {name}")
            known = {parameter["name"]: parameter for parameter in self._parameters(name)}
            for parameter, text in prose.get("parameters", {}).items():
                if parameter in known:
                    self._put(known[parameter], {"description": text}, f"parameter {parameter} of {name}")
                else:
                    self._unknown(f"parameter {parameter} of operation {name}")

    def schemas(self, content: dict[str, Any]) -> None:
        for name, prose in content.items():
            schema = self._schemas.get(name)
            if schema is None:
                self._unknown(f"schema {name}")
                continue
            self._only(prose, {"description", "fields"}, f"schema {name}")
            self._put(schema, prose, f"schema {name}")
            properties = schema.get("properties", {})
            for field, text in prose.get("fields", {}).items():
                if field in properties:
                    self._put(properties[field], {"description": text}, f"{name}.{field}")
                else:
                    self._unknown(f"field {field} of schema {name}")

    def common(self, content: dict[str, Any]) -> None:
        self._put(self.document.setdefault("info", {}), content.get("info", {}), "info")
        components = self.document.get("components", {})
        places = {
            "servers": {server["url"]: server for server in self.document.get("servers", [])},
            "tags": {tag["name"]: tag for tag in self.document.get("tags", [])},
            "security": components.get("securitySchemes", {}),
            "responses": components.get("responses", {}),
            "headers": components.get("headers", {}),
        }
        for section, known in places.items():
            for name, text in content.get(section, {}).items():
                if name in known:
                    known[name]["description"] = text.strip()
                else:
                    self._unknown(f"{section} {name}")
        self._defaults(content.get("parameters", {}), content.get("fields", {}))

    def _defaults(self, parameters: dict[str, str], fields: dict[str, str]) -> None:
        used: set[str] = set()
        every = [parameter for name in self._operations for parameter in self._parameters(name)]
        for parameter in [*every, *self.document.get("x-client-parameters", [])]:
            used.add(parameter["name"])
            if parameter["name"] in parameters:
                parameter.setdefault("description", parameters[parameter["name"]].strip())
        for name in sorted(parameters.keys() - used):
            self._unknown(f"parameter {name}")
        used = set()
        for schema in self._schemas.values():
            properties = schema.get("properties", {})
            for name in properties.keys() & fields.keys():
                used.add(name)
                if name not in _PAGE_FIELDS or {"data", "has_more"} <= properties.keys():
                    properties[name].setdefault("description", fields[name].strip())
        for name in sorted(fields.keys() - used):
            self._unknown(f"field {name}")

    def missing(self) -> None:
        for name, operation in self._operations.items():
            if not operation.get("summary"):
                self.problems.add(f"operation {name} has no summary in openapi/prose")
        for name, schema in self._schemas.items():
            if not schema.get("description"):
                self.problems.add(f"schema {name} has no description in openapi/prose")

    def _parameters(self, name: str) -> list[dict[str, Any]]:
        """The parameters of an operation, those of its path included."""
        return [
            look_up(self.document, item["$ref"], "a parameter") if "$ref" in item else item
            for item in [*self._of_path[name], *self._operations[name].get("parameters", [])]
        ]

    def _put(self, place: dict[str, Any], prose: dict[str, Any], where: str) -> None:
        for key in PROSE_KEYS:
            if key not in prose:
                continue
            if key in place and where != "info" and not self._ours_win:
                self.problems.add(f"{self.file}: {where} has a {key} already")
            if not isinstance(prose[key], str):
                self.problems.add(f"{self.file}: the {key} of {where} is no text")
                continue
            place[key] = prose[key].strip()

    def _only(self, content: dict[str, Any], known: set[str], where: str) -> None:
        for name in sorted(content.keys() - known):
            self._unknown(f"key {name} of {where}")

    def _unknown(self, what: str) -> None:
        self.problems.add(f"{self.file}: prose for {what}, which does not exist in openapi/types.json")


def has_operations(document: dict[str, Any]) -> bool:
    """Whether there is anything to generate."""
    return any(method in item for item in document.get("paths", {}).values() for method in METHODS)
