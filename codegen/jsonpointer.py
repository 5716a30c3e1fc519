"""Find and follow references inside one description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.problems import GeneratorError

SCHEMAS = "#/components/schemas/"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def parts_of(pointer: str) -> list[str]:
    """The keys of a JSON pointer, `#` or not."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.removeprefix("#").split("/")[1:]]


def look_up(document: Any, pointer: str, where: str) -> Any:
    """What a reference points at.

    Raises GeneratorError, naming `where` the reference stands, if it leads nowhere or out of the document.
    """
    if not pointer.startswith(("#/", "/")):
        raise GeneratorError(
            [f"{where}: $ref {pointer!r} leaves the document; only local references are supported"]
        )
    value = document
    for key in parts_of(pointer):
        try:
            value = value[int(key)] if isinstance(value, list) else value[key]
        except (KeyError, IndexError, ValueError, TypeError):
            raise GeneratorError([f"{where}: $ref {pointer!r} leads to nothing"]) from None
    return value


def schema_name(reference: str) -> str | None:
    """`Job` of `#/components/schemas/Job`; None for references to anything else."""
    name = reference.removeprefix(SCHEMAS)
    return parts_of("/" + name)[0] if name != reference and "/" not in name else None


def schema_reference(name: str) -> dict[str, Any]:
    """A reference to a schema of the components."""
    return {"$ref": SCHEMAS + name.replace("~", "~0").replace("/", "~1")}


def referred_schemas(value: Any) -> Iterator[str]:
    """Names of the schemas that a piece of the description refers to, in order, directly."""
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            name = schema_name(reference)
            if name is not None:
                yield name
        for item in value.values():
            yield from referred_schemas(item)
    elif isinstance(value, list):
        for item in value:
            yield from referred_schemas(item)


def reachable_schemas(names: Iterator[str] | list[str], schemas: dict[str, Any]) -> dict[str, None]:
    """These schemas and all that they refer to, however far, as an ordered set."""
    found: dict[str, None] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop(0)
        if name not in found and name in schemas:
            found[name] = None
            waiting.extend(referred_schemas(schemas[name]))
    return found


def operations_of(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation: method in capitals, path, the operation."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield method.upper(), path, item[method]
