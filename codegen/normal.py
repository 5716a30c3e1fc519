"""Bring any OpenAPI 3.0 or 3.1 description into one form: the only one that the rest of the generator reads.

References to parameters, bodies and answers are resolved; every object and every enum of texts is a schema of
the components; `allOf` is merged into one object; null is always a member of `anyOf`.
"""

from __future__ import annotations

import copy
from typing import Any

from codegen.identifiers import pascal
from codegen.jsonpointer import METHODS, look_up, schema_name, schema_reference
from codegen.keywords import (
    NULL,
    PROSE,
    is_null,
    is_object,
    is_text_enum,
    modern,
    says_nothing,
    with_prose,
    without_null,
)
from codegen.problems import GeneratorError, Problems

_REFERRED = 8
"""How many references may follow each other before they count as a circle."""


def normalized(document: dict[str, Any], problems: Problems) -> dict[str, Any]:
    """The description in the generator's form. What it cannot hold is a problem."""
    require_version(document)
    return _Normal(copy.deepcopy(document), problems).run()


def require_version(document: dict[str, Any]) -> None:
    """Raise GeneratorError for anything but OpenAPI 3.0 and 3.1."""
    version = document.get("openapi", "")
    if not (isinstance(version, str) and version.startswith(("3.0", "3.1"))):
        raise GeneratorError(
            [f"the description is OpenAPI {version or 'of no version'}; 3.0 and 3.1 are supported"]
        )


class _Normal:
    def __init__(self, document: dict[str, Any], problems: Problems) -> None:
        self.document = document
        self.problems = problems
        self.source: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self.schemas: dict[str, Any] = {}
        self.where = ""
        self.nullable = {name for name, schema in self.source.items() if _is_nullable_object(schema)}

    def run(self) -> dict[str, Any]:
        for name in self.source:
            self.where = f"schema {name}"
            self.schemas[name] = self._guarded(lambda name=name: self._named(self.source[name], name))
        paths = {path: self._path_item(path, item) for path, item in self.document.get("paths", {}).items()}
        responses = self.document.get("components", {}).get("responses", {})
        self.where = "components.responses"
        shared = {
            name: self._guarded(lambda r=r, n=name: self._response(r, n)) for name, r in responses.items()
        }
        components = {"schemas": self.schemas, "responses": shared}
        kept = {
            key: value
            for key, value in self.document.items()
            if key not in ("paths", "components", "webhooks")
        }
        return {**kept, "paths": paths, "components": components}

    def _guarded(self, make: Any) -> Any:
        try:
            return make()
        except GeneratorError as error:
            for message in error.problems:
                self.problems.add(message)
            return {}

    # operations

    def _path_item(self, path: str, item: dict[str, Any]) -> dict[str, Any]:
        self.where = f"path {path}"
        item = self._followed(item)
        shared = [self._followed(parameter) for parameter in item.get("parameters", [])]
        result: dict[str, Any] = {}
        for method in METHODS:
            if method in item:
                self.where = f"operation {item[method].get('operationId', f'{method.upper()} {path}')}"
                result[method] = self._guarded(
                    lambda method=method: self._operation(path, method, item[method], shared)
                )
        return result

    def _operation(
        self, path: str, method: str, operation: dict[str, Any], shared: list[Any]
    ) -> dict[str, Any]:
        own = [self._followed(parameter) for parameter in operation.get("parameters", [])]
        places = {(parameter["name"], parameter["in"]) for parameter in own}
        parameters = [*[p for p in shared if (p["name"], p["in"]) not in places], *own]
        operation_id = operation.get("operationId") or f"{method}-{path}"
        name = pascal(operation_id)
        result = {
            **operation,
            "operationId": operation_id,
            "parameters": [self._parameter(p, name) for p in parameters],
        }
        if "requestBody" in operation:
            body = self._followed(operation["requestBody"])
            result["requestBody"] = {
                **body,
                "content": self._content(body.get("content", {}), f"{name}Request"),
            }
        result["responses"] = {
            str(status): self._response(response, f"{name}Response")
            for status, response in operation.get("responses", {}).items()
        }
        return result

    def _parameter(self, parameter: dict[str, Any], name: str) -> dict[str, Any]:
        where = f"{self.where}: parameter {parameter['name']}"
        if "schema" not in parameter:
            content = parameter.get("content", {})
            if not content:
                raise GeneratorError([f"{where} has no schema"])
            # A value in another notation inside one parameter: callers give the text.
            kind = next(iter(content))
            return {**parameter, "schema": {"type": "string", "contentMediaType": kind}}
        schema = self._schema(parameter["schema"], name + pascal(parameter["name"]))
        return {**parameter, "schema": schema}

    def _response(self, response: dict[str, Any], name: str) -> dict[str, Any]:
        response = self._followed(response)
        result = {key: value for key, value in response.items() if key not in ("headers", "links")}
        if "content" in response:
            result["content"] = self._content(response["content"], name)
        if "x-event-schema" in response:
            events = response["x-event-schema"].items()
            result["x-event-schema"] = {
                event: self._schema(schema, name + pascal(event)) for event, schema in events
            }
        return result

    def _content(self, content: dict[str, Any], name: str) -> dict[str, Any]:
        several = len(content) > 1
        result: dict[str, Any] = {}
        for kind, media in content.items():
            own = name if not several or "json" in kind else name + pascal(kind)
            result[kind] = (
                {**media, "schema": self._schema(media["schema"], own)} if "schema" in media else media
            )
        return result

    def _followed(self, value: dict[str, Any]) -> dict[str, Any]:
        for _ in range(_REFERRED):
            if "$ref" not in value:
                return value
            value = look_up(self.document, value["$ref"], self.where)
        raise GeneratorError([f"{self.where}: references go in a circle"])

    # schemas

    def _named(self, schema: Any, name: str) -> dict[str, Any]:
        """A schema of the components: what stands under its name."""
        schema = self._modern(schema)
        if "allOf" in schema:
            schema = self._modern(self._all_of(schema, (name,)))
        if name in self.nullable:  # the name is the part that is not null; references to it add the null
            schema = with_prose(self._modern(without_null(schema)[0]), schema)
        if is_object(schema):
            return self._object(schema, name)
        return schema if is_text_enum(schema) else self._schema(schema, name)

    def _schema(self, schema: Any, name: str) -> dict[str, Any]:
        """A schema in place; `name` is what it is called if it has to move to the components."""
        schema = self._modern(schema)
        if "$ref" in schema:
            return self._reference(schema, name)
        if "allOf" in schema:
            single = [part for part in schema["allOf"] if not says_nothing(part)]
            only_prose = all(key in (*PROSE, "allOf", "default") or key.startswith("x-") for key in schema)
            if len(single) == 1 and only_prose:
                return with_prose(self._schema(single[0], name), schema)
            schema = self._modern(self._all_of(schema, ()))
        if is_object(schema) or is_text_enum(schema):
            return with_prose(self._moved(schema, name), schema)
        return self._parts(schema, name)

    def _parts(self, schema: dict[str, Any], name: str) -> dict[str, Any]:
        result = dict(schema)
        members = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
        if members:
            result.pop("oneOf", None)
            typed = [member for member in members if not is_null(member)]
            names = [name] if len(typed) == 1 else [_variant_name(name, m, n) for n, m in enumerate(typed, 1)]
            result["anyOf"] = [self._schema(member, own) for member, own in zip(typed, names, strict=True)]
            result["anyOf"] += [NULL] if len(typed) < len(members) else []
        if schema.get("items") is False:
            result.pop("items")  # nothing beyond prefixItems
        elif "items" in schema:
            result["items"] = self._schema(schema["items"], f"{name}Item")
        if "prefixItems" in schema:
            rest = [schema["items"]] if isinstance(schema.get("items"), dict) else []
            members = [*schema["prefixItems"], *rest]
            result.pop("prefixItems")
            result["items"] = {"anyOf": [self._schema(m, f"{name}Item{n}") for n, m in enumerate(members, 1)]}
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict):
            result["additionalProperties"] = self._schema(extra, f"{name}Value")
        if isinstance(schema.get("propertyNames"), dict):
            result["propertyNames"] = self._schema(schema["propertyNames"], f"{name}Key")
        return result

    def _object(self, schema: dict[str, Any], name: str) -> dict[str, Any]:
        result = self._parts(
            {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf")}, name
        )
        choices = [part for combiner in ("anyOf", "oneOf") for part in schema.get(combiner, [])]
        if any(not says_nothing(part) for part in choices):
            self.problems.add(
                f"{self.where}: {name} has properties and a choice of schemas; only `required` may be a choice"
            )
        result["properties"] = {
            wire: self._schema(value, name + pascal(wire))
            for wire, value in schema.get("properties", {}).items()
        }
        required = schema.get("required", [])
        result["required"] = [wire for wire in result["properties"] if wire in required]
        for wire in required:
            if wire not in result["properties"]:
                result["properties"][wire] = {}
                result["required"].append(wire)
        return result

    def _moved(self, schema: dict[str, Any], name: str) -> dict[str, Any]:
        """Move an object or enum that stands in place to the components."""
        free, number = name, 2
        while free in self.source or free in self.schemas:
            free, number = f"{name}{number}", number + 1
        self.schemas[free] = {}
        self.schemas[free] = self._object(schema, free) if is_object(schema) else schema
        return schema_reference(free)

    def _reference(self, schema: dict[str, Any], name: str) -> dict[str, Any]:
        target = schema_name(schema["$ref"])
        if target is None or target not in self.source:
            value: Any = schema
            for _ in range(_REFERRED):
                value = look_up(self.document, value["$ref"], self.where)
                if not isinstance(value, dict) or "$ref" not in value:
                    return with_prose(self._schema(value, name), schema)
            raise GeneratorError([f"{self.where}: references go in a circle"])
        found = schema_reference(target)
        return with_prose({"anyOf": [found, NULL]} if target in self.nullable else found, schema)

    def _all_of(self, schema: dict[str, Any], above: tuple[str, ...]) -> dict[str, Any]:
        """One schema for all the parts of an `allOf`, later ones over earlier ones."""
        result: dict[str, Any] = {}
        own = {key: value for key, value in schema.items() if key != "allOf"}
        for part in [*schema["allOf"], own]:
            self._join(result, self._part(part, above))
        return result

    def _part(self, part: Any, above: tuple[str, ...]) -> dict[str, Any]:
        """A part of an `allOf`: references followed, and without null, which no object is."""
        result, names = self._modern(part), above
        while "$ref" in result:
            target = result["$ref"]
            if target in names or len(names) > _REFERRED * 4:
                raise GeneratorError([f"{self.where}: allOf leads back to {target}"])
            names = (*names, target)
            found = self._modern(look_up(self.document, target, self.where))
            inner, null = without_null(found)
            result = {
                key: value
                for key, value in (inner if null else found).items()
                if key not in ("description", "title", "discriminator")
            }
        return self._all_of(result, names) if "allOf" in result else result

    def _join(self, result: dict[str, Any], part: dict[str, Any]) -> None:
        for key, value in part.items():
            if key == "properties":
                for wire, field in value.items():
                    known = result.setdefault("properties", {}).get(wire)
                    if (
                        known is not None
                        and known.get("type") != field.get("type")
                        and "type" in known
                        and "type" in field
                    ):
                        raise GeneratorError([f"{self.where}: allOf gives {wire} two types"])
                    result["properties"][wire] = (
                        {**known, **field} if known and "$ref" not in field else field
                    )
            elif key == "required":
                result["required"] = [*result.get("required", []), *value]
            elif key == "type" and result.get("type", value) != value:
                raise GeneratorError([f"{self.where}: allOf joins {result['type']} and {value}"])
            elif key in ("anyOf", "oneOf") and key in result:
                raise GeneratorError([f"{self.where}: allOf joins two choices of schemas"])
            else:
                result[key] = value

    def _modern(self, schema: Any) -> dict[str, Any]:
        return modern(schema, self.where)


def _is_nullable_object(schema: Any) -> bool:
    """Whether a schema of the components is one object or enum, or null."""
    try:
        form = modern(schema, "")
    except GeneratorError:
        return False  # it is told of where its name is known
    inner, null = without_null(form)
    return null and (is_object(inner) or is_text_enum(inner))


def _variant_name(name: str, member: Any, number: int) -> str:
    title = member.get("title") if isinstance(member, dict) else None
    return name + pascal(title) if title else f"{name}Variant{number}"
