"""Apply `openapi/overlay.toml` to a description: repairs, and answers of several shapes merged into one.

What is here is data with a reason each; no template and no module of the generator tests for a name.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.jsonpointer import (
    look_up,
    operations_of,
    parts_of,
    reachable_schemas,
    referred_schemas,
    schema_name,
    schema_reference,
)
from codegen.problems import GeneratorError, Problems
from codegen.tomlfile import check_keys, read_toml

MERGED = "x-codegen-merged"
"""On a schema made by a merge: what the model's class needs besides fields."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Several object schemas that one operation answers with, as one model."""

    model: str
    operations: tuple[str, ...]
    shapes: dict[str, str]
    """Shape, variant schema; the first shape whose required keys were all sent is the answer's."""
    promised: tuple[str, ...] = ()
    outcome: str | None = None
    replaces: tuple[str, ...] = ()
    description: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    """Prose of fields that the variants describe each from their own point of view."""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Overlay:
    """All that is in overlay.toml."""

    merges: tuple[Merge, ...] = ()
    repairs: tuple[dict[str, Any], ...] = ()
    repeatable: frozenset[str] = frozenset()
    idempotency_headers: frozenset[str] = frozenset()
    secrets: frozenset[str] = frozenset()
    field_names: dict[str, str] = field(default_factory=dict)
    """Attribute by "Schema.field", where the converted name would not do."""


_NEEDED = {
    "merge": ("model", "operations", "shapes", "reason"),
    "repair": ("at", "reason"),
    "repeatable": ("operations", "reason"),
    "idempotency": ("headers", "reason"),
    "secrets": ("fields", "reason"),
}
_KNOWN = {"merge": ("promised", "outcome", "replaces", "description", "fields"), "repair": ("value",)}


def read_overlay(file: Path, problems: Problems) -> Overlay:
    """The overlay in a file. A section or key that means nothing is a problem, and so is one that is missing."""
    content = read_toml(file, problems)
    for section in sorted(content.keys() - {*_NEEDED, "names"}):
        problems.add(f"{file.name}: unknown section [{section}]")
    sound = True
    for section, needed in _NEEDED.items():
        entries = content.get(section, [])
        for entry in entries if isinstance(entries, list) else [entries]:
            name = (
                f"[[{section}]] {entry.get('model', entry.get('at', '?'))}"
                if section in _KNOWN
                else f"[{section}]"
            )
            where = f"{file.name}: {name}"
            sound &= check_keys(entry, needed, _KNOWN.get(section, ()), where, problems)
    if not sound:
        return Overlay()
    return Overlay(
        merges=tuple(_merge_of(entry) for entry in content.get("merge", [])),
        repairs=tuple(content.get("repair", [])),
        repeatable=frozenset(content.get("repeatable", {}).get("operations", [])),
        idempotency_headers=frozenset(
            name.lower() for name in content.get("idempotency", {}).get("headers", [])
        ),
        secrets=frozenset(content.get("secrets", {}).get("fields", [])),
        field_names=content.get("names", {}),
    )


def _merge_of(entry: dict[str, Any]) -> Merge:
    return Merge(
        model=entry["model"],
        operations=tuple(entry["operations"]),
        shapes=dict(entry["shapes"]),
        promised=tuple(entry.get("promised", ())),
        outcome=entry.get("outcome"),
        replaces=tuple(entry.get("replaces", ())),
        description=entry.get("description", ""),
        fields=dict(entry.get("fields", {})),
        reason=entry.get("reason", ""),
    )


def apply_overlay(
    document: dict[str, Any], overlay: Overlay, problems: Problems, *, foreign: bool
) -> dict[str, Any]:
    """The repaired description. `foreign`: another description than ours, so entries may speak of what it lacks."""
    repaired = copy.deepcopy(document)
    for repair in overlay.repairs:
        _repair(repaired, repair, problems, foreign=foreign)
    operations = {op.get("operationId"): op for _, _, op in operations_of(repaired)}
    schemas = repaired.setdefault("components", {}).setdefault("schemas", {})
    for merge in overlay.merges:
        if foreign and not operations.keys() & set(merge.operations):
            continue
        try:
            _merge(merge, operations, schemas)
        except GeneratorError as error:
            for message in error.problems:
                problems.add(message)
    _drop_replaced(overlay, repaired, problems)
    if foreign:
        _merge_unnamed(repaired)
    else:
        _check_names(overlay, repaired, operations, problems)
    return repaired


def _repair(document: dict[str, Any], repair: dict[str, Any], problems: Problems, *, foreign: bool) -> None:
    *above, last = parts_of(repair["at"])
    try:
        place = look_up(
            document, "/" + "/".join(p.replace("~", "~0").replace("/", "~1") for p in above), repair["at"]
        )
        if "value" not in repair or not isinstance(place, dict):
            del place[int(last) if isinstance(place, list) else last]
    except (GeneratorError, KeyError, IndexError):
        if not foreign:
            problems.add(f"overlay.toml: [[repair]] at {repair['at']}: there is no such place")
        return
    if "value" in repair:
        place[last] = repair["value"]


def _merge(merge: Merge, operations: dict[Any, Any], schemas: dict[str, Any]) -> None:
    wanted = set(merge.shapes.values())
    for name in merge.operations:
        if name not in operations:
            raise GeneratorError(
                [f"overlay.toml: [[merge]] {merge.model} names the operation {name}, which does not exist"]
            )
        found = {
            variant for schema in _success_schemas(operations[name]) for variant in _variants(schema, schemas)
        }
        if found != wanted:
            differing = ", ".join(sorted(found ^ wanted))
            raise GeneratorError(
                [f"operation {name}: [[merge]] {merge.model} and its answers differ in {differing}"]
            )
    if merge.model in schemas and set(_variants(schemas[merge.model], schemas)) != wanted:
        raise GeneratorError(
            [f"overlay.toml: [[merge]] {merge.model} has the name of a schema that there is already"]
        )
    merged = _merged(merge, schemas)
    schemas[merge.model] = merged
    for name in merge.operations:
        for media in _success_media(operations[name]):
            media["schema"] = schema_reference(merge.model)
        for events in _event_schemas(operations[name]):
            for event in [key for key in events if key != "error"]:
                events[event] = schema_reference(merge.model)


def _merged(merge: Merge, schemas: dict[str, Any]) -> dict[str, Any]:
    variants = [schemas[name] for name in merge.shapes.values()]
    properties: dict[str, Any] = {}
    for variant in variants:
        for name in variant.get("properties", {}):
            if name not in properties:
                same = [v["properties"][name] for v in variants if name in v.get("properties", {})]
                properties[name] = _one(same, merge, name)
    required = [
        name for name in properties if all(name in variant.get("required", []) for variant in variants)
    ]
    unknown = [name for name in (*merge.promised, *merge.fields) if name not in properties]
    if unknown:
        raise GeneratorError(
            [f"overlay.toml: [[merge]] {merge.model} speaks of {', '.join(unknown)}, which no answer has"]
        )
    for name, text in merge.fields.items():
        properties[name] = {**properties[name], "description": text.strip()}
    return {
        "type": "object",
        "description": merge.description.strip(),
        "properties": properties,
        "required": required,
        MERGED: {
            "promised": list(merge.promised),
            "outcome": merge.outcome,
            "shapes": {shape: _always_sent(schemas[name]) for shape, name in merge.shapes.items()},
        },
    }


def _always_sent(variant: dict[str, Any]) -> list[str]:
    """The required keys, but for those that are always false: `Outcomes.shape` does not count these."""
    properties = variant.get("properties", {})
    return sorted(
        name for name in variant.get("required", []) if properties.get(name, {}).get("const") is not False
    )


def _one(schemas: list[dict[str, Any]], merge: Merge, name: str) -> dict[str, Any]:
    """One schema for a property that several variants have."""
    described = list(dict.fromkeys(s["description"] for s in schemas if s.get("description")))
    bare = [{key: value for key, value in schema.items() if key != "description"} for schema in schemas]
    plain = [_without_null(schema) for schema in bare]
    if all(schema.get("type") == "boolean" for schema in bare):
        result: dict[str, Any] = {"type": "boolean"}
    elif all(schema == plain[0] for schema in plain):
        nullable = [schema for schema in bare if schema != _without_null(schema)]
        result = (nullable or bare)[0]
    elif merge.reason:
        raise GeneratorError(
            [f"overlay.toml: [[merge]] {merge.model}.{name} has different types in its variants"]
        )
    else:  # one that nobody wrote down: keep whatever there is
        result = {"anyOf": [schema for number, schema in enumerate(bare) if schema not in bare[:number]]}
    return {**result, "description": " ".join(described)} if described else result


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    kinds = schema.get("type")
    if "nullable" in schema:  # 3.0
        return {key: value for key, value in schema.items() if key != "nullable"}
    if not isinstance(kinds, list):
        return schema
    rest = [kind for kind in kinds if kind != "null"]
    return {**schema, "type": rest[0] if len(rest) == 1 else rest}


def _drop_replaced(overlay: Overlay, document: dict[str, Any], problems: Problems) -> None:
    schemas = document["components"]["schemas"]
    replaced = {name for merge in overlay.merges for name in merge.replaces if merge.model in schemas}
    others = {name: schema for name, schema in schemas.items() if name not in replaced}
    used = set(referred_schemas(document["paths"])) | set(referred_schemas(others))
    for merge in overlay.merges:
        for name in merge.replaces:
            if name not in schemas or merge.model not in schemas:
                continue
            lost = (
                schemas[name].get("properties", {}).keys() - schemas[merge.model].get("properties", {}).keys()
            )
            if name in used:
                problems.add(
                    f"overlay.toml: [[merge]] {merge.model} replaces {name}, which is still used elsewhere"
                )
            elif lost:
                problems.add(
                    f"overlay.toml: [[merge]] {merge.model} loses {', '.join(sorted(lost))} of {name}"
                )
    document["components"]["schemas"] = {
        name: schema for name, schema in schemas.items() if name in others or name in used
    }


def _merge_unnamed(document: dict[str, Any]) -> None:
    """Merge the unions of objects that a foreign description answers with, under a name from the operation."""
    from codegen.identifiers import pascal

    schemas = document["components"]["schemas"]
    for method, path, operation in operations_of(document):
        variants = [name for schema in _success_schemas(operation) for name in _variants(schema, schemas)]
        distinct = list(dict.fromkeys(variants))
        objects = all("properties" in schemas.get(name, {}) for name in distinct)
        if len(distinct) < 2 or not objects or _event_schemas(operation):
            continue
        name = operation.get("operationId", f"{method} {path}")
        model = pascal(name) + "Result"
        if model in schemas:
            continue
        # The first shape whose keys were all sent wins, so the one that asks for most comes first.
        distinct.sort(key=lambda variant: -len(_always_sent(schemas[variant])))
        shapes = {variant: variant for variant in distinct}
        _merge(
            Merge(model, (name,), shapes, description=f"The answer of {name}."), {name: operation}, schemas
        )


def _success_media(operation: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        media
        for status, response in operation.get("responses", {}).items()
        if status.startswith("2")
        for kind, media in response.get("content", {}).items()
        if "json" in kind
    ]


def _event_schemas(operation: dict[str, Any]) -> list[dict[str, Any]]:
    responses = operation.get("responses", {}).items()
    return [
        r["x-event-schema"] for status, r in responses if status.startswith("2") and "x-event-schema" in r
    ]


def _success_schemas(operation: dict[str, Any]) -> list[Any]:
    events = [
        schema for events in _event_schemas(operation) for event, schema in events.items() if event != "error"
    ]
    return [media["schema"] for media in _success_media(operation) if "schema" in media] + events


def _variants(schema: dict[str, Any], schemas: dict[str, Any]) -> list[str]:
    """The object schemas that a schema is one of."""
    name = schema_name(schema.get("$ref", ""))
    if name is not None:
        target: dict[str, Any] = schemas.get(name, {})
        return _variants(target, schemas) if "anyOf" in target or "oneOf" in target else [name]
    return [
        name for part in schema.get("anyOf", schema.get("oneOf", [])) for name in _variants(part, schemas)
    ]


def _check_names(
    overlay: Overlay, document: dict[str, Any], operations: dict[Any, Any], problems: Problems
) -> None:
    schemas = document["components"]["schemas"]
    for name in sorted(overlay.repeatable - operations.keys()):
        problems.add(f"overlay.toml: [repeatable] names the operation {name}, which does not exist")
    fields = {f"{name}.{field}" for name, schema in schemas.items() for field in schema.get("properties", {})}
    for place in sorted({*overlay.secrets, *overlay.field_names} - fields):
        problems.add(f"overlay.toml: {place} does not exist")


def unused_schemas(document: dict[str, Any]) -> list[str]:
    """Schemas that no operation and no shared answer reaches."""
    components = document.get("components", {})
    schemas = components.get("schemas", {})
    rest = {key: value for key, value in components.items() if key != "schemas"}
    roots = [*referred_schemas(document.get("paths", {})), *referred_schemas(rest)]
    return [name for name in schemas if name not in reachable_schemas(roots, schemas)]
