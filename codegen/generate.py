"""From a description to everything that is written, in memory."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from codegen.describe import SERVICES_PROSE, has_operations
from codegen.identifiers import is_plain
from codegen.normal import normalized
from codegen.overlay import Overlay, apply_overlay
from codegen.parse import parse
from codegen.problems import GeneratorError, Problems, collected
from codegen.schemas import SchemaIndex
from codegen.table import ServicesTable, check_table
from codegen.view import PackageView
from codegen.view_models import ModelsView
from codegen.view_operations import OperationsView
from codegen.view_routes import routes
from codegen.view_services import ServicesView


@dataclass(frozen=True, slots=True)
class Source:
    """What a package is generated from."""

    text: str
    """The description as it is stored, its keys sorted; its digest goes into every file."""
    table: ServicesTable
    overlay: Overlay
    foreign: bool = False
    """Whether it is another description than the one of this repository."""


def package_of(source: Source) -> PackageView:
    """The whole package.

    Raises GeneratorError with everything that is wrong.
    """
    description = json.loads(source.text)
    if not has_operations(description):
        raise GeneratorError(["the description has no operations"])
    odd = list(_unwritable(description, ""))
    if odd:
        raise GeneratorError(odd)
    with collected() as problems:
        check_table(source.table, description, problems, foreign=source.foreign)
        repaired = apply_overlay(description, source.overlay, problems, foreign=source.foreign)
        document = normalized(repaired, problems)
        problems.stop()
        index = SchemaIndex(document, source.table, problems)
        problems.stop()
        parse(document, problems)
        problems.stop()
        package = _view(document, index, source, problems)
        _check_complete(document, package, problems)
    return package


def _view(document: dict[str, Any], index: SchemaIndex, source: Source, problems: Problems) -> PackageView:
    models = ModelsView(index, source.overlay, problems)
    operations = OperationsView(document, index, source.table, source.overlay, models, problems)
    modules_of_models = models.modules()
    modules_of_operations = operations.modules()
    problems.stop()
    info = document.get("info", {})
    prose = document.get(SERVICES_PROSE, {})
    return PackageView(
        title=str(info.get("title", "API")),
        version=str(info.get("version", "")),
        digest=hashlib.sha256(source.text.encode()).hexdigest(),
        models=modules_of_models,
        operations=modules_of_operations,
        services=ServicesView(operations, source.table, prose).modules(),
        routes=routes(document, index, source.table, modules_of_operations),
    )


def _unwritable(value: Any, pointer: str) -> Iterator[str]:
    """What Python reads of JSON but no file can hold: halves of characters, and numbers that are none."""
    is_odd = (
        not math.isfinite(value)
        if isinstance(value, float)
        else isinstance(value, str) and not _is_text(value)
    )
    if is_odd:
        yield f"the description holds {value!r} at {pointer}"
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        below = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
        yield from () if _is_text(str(key)) else [f"the description holds the key {key!r} at {pointer}"]
        yield from _unwritable(item, below)


def _is_text(value: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in value)


def _check_complete(document: dict[str, Any], package: PackageView, problems: Problems) -> None:
    """Nothing may be lost between the description and the view."""
    declared = {op["operationId"] for item in document["paths"].values() for op in item.values()}
    made = [view.id for module in package.operations for view in module.operations]
    for lost in sorted(declared - set(made)):
        problems.add(f"operation {lost} was lost")
    if len(made) != len(declared) or len(package.routes) != len(made):
        problems.add(
            f"{len(declared)} operations became {len(made)} functions and {len(package.routes)} routes"
        )
    blocks = sum(1 for module in package.models for block in module.blocks if block.what != "rebuild")
    outcomes = sum(
        1
        for schema in document["components"]["schemas"].values()
        if schema.get("x-codegen-merged", {}).get("outcome")
    )
    if blocks - outcomes != len(document["components"]["schemas"]):
        problems.add(
            f"{len(document['components']['schemas'])} schemas became {blocks - outcomes} definitions"
        )
    for module in package.services:
        names = [method.name for method in module.methods]
        for name in sorted({name for name in names if names.count(name) > 1}):
            problems.add(f"services.toml: {module.name}.{name} is there twice")
        if not is_plain(module.name):
            problems.add(f"services.toml: {module.name} is not a name that Python accepts")
