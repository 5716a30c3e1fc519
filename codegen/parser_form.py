"""A description in words that openapi-python-client keeps whole.

Its names are numbers, because what that library makes of names is of no interest here and two of them may
meet; prose, defaults and extensions are left out, because it has opinions about them; no enum holds null.
"""

from __future__ import annotations

from typing import Any

from codegen.identifiers import members
from codegen.jsonpointer import operations_of

_DROPPED = {
    "properties",
    "required",
    "propertyNames",
    "default",
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "discriminator",
    "contentMediaType",
}
_IN_HEADERS = {"string", "integer", "number", "boolean"}


class ParserForm:
    """One description for the parser."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        schemas = document["components"]["schemas"]
        self.numbers = {
            f"#/components/schemas/{_pointer(name)}": f"#/components/schemas/S{n}"
            for n, name in enumerate(schemas)
        }
        self.kinds: dict[str, str] = {}

    def run(self) -> tuple[dict[str, Any], dict[str, str]]:
        schemas = self.document["components"]["schemas"].values()
        paths: dict[str, Any] = {}
        for number, (method, _, operation) in enumerate(operations_of(self.document)):
            in_path = [f"/{{a{n}}}" for n, p in enumerate(operation["parameters"]) if p["in"] == "path"]
            paths[f"/{number}{''.join(in_path)}"] = {method.lower(): self._operation(operation, number)}
        form = {
            "openapi": "3.1.0",
            "info": {"title": "strait", "version": "1"},
            "paths": paths,
            "components": {"schemas": {f"S{n}": self._schema(schema) for n, schema in enumerate(schemas)}},
        }
        return form, self.kinds

    def _operation(self, operation: dict[str, Any], number: int) -> dict[str, Any]:
        result: dict[str, Any] = {
            "operationId": f"op_{number}",
            "tags": [f"op_{number}"],
            "parameters": [self._parameter(p, f"a{n}") for n, p in enumerate(operation["parameters"])],
            "responses": {
                status: {"description": "", "content": self._content(response.get("content", {}))}
                for status, response in operation["responses"].items()
            },
        }
        if "requestBody" in operation:
            body = operation["requestBody"]
            result["requestBody"] = {
                "required": body.get("required", False),
                "content": self._content(body.get("content", {})),
            }
        return result

    def _parameter(self, parameter: dict[str, Any], name: str) -> dict[str, Any]:
        schema = self._schema(parameter["schema"])
        if parameter["in"] == "header" and not ("$ref" in schema or schema.get("type") in _IN_HEADERS):
            schema = {"type": "string"}  # it allows no date, list or choice here; headers are text anyway
        if schema.get("format") == "date-time" and parameter["in"] == "header":
            schema = {"type": "string"}
        required = bool(parameter.get("required", False)) or parameter["in"] == "path"
        return {"name": name, "in": parameter["in"], "required": required, "schema": schema}

    def _content(self, content: dict[str, Any]) -> dict[str, Any]:
        for kind in content:
            if "json" not in kind and not kind.startswith(
                ("multipart/form-data", "application/x-www-form-urlencoded")
            ):
                self.kinds[kind] = "application/octet-stream"
            elif kind.startswith("multipart/form-data"):
                # It makes a second model of a form with files, under the name of the body.
                self.kinds[kind] = "application/x-www-form-urlencoded"
        return {kind: {"schema": self._schema(media.get("schema", {}))} for kind, media in content.items()}

    def _schema(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._schema(item) for item in value]
        if not isinstance(value, dict):
            return value
        if "$ref" in value:
            return {"$ref": self.numbers[value["$ref"]]}
        kept = {
            key: self._schema(item)
            for key, item in value.items()
            if key not in _DROPPED and not key.startswith("x-")
        }
        if "properties" in value:
            numbers = {name: f"p{n}" for n, name in enumerate(value["properties"])}
            kept.pop("anyOf", None)  # a choice of required fields: it would take the object for a choice
            kept["type"] = "object"
            kept["properties"] = {
                numbers[name]: self._schema(field) for name, field in value["properties"].items()
            }
            kept["required"] = [numbers[name] for name in value["required"]]
        if kept.get("type") == "array":
            kept.setdefault("items", {})
        if isinstance(kept.get("const"), (dict, list)):
            del kept["const"]  # it knows plain values only
        if "enum" in kept:
            return self._enum(kept)
        return kept

    @staticmethod
    def _enum(schema: dict[str, Any]) -> dict[str, Any]:
        values = schema["enum"]
        if all(isinstance(value, str) for value in values):
            return {**schema, "type": "string", "x-enum-varnames": list(members(values))}
        # It knows enums of texts and of integers; the annotation is decided from the description itself.
        return {key: value for key, value in schema.items() if key != "enum"}


def _pointer(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
