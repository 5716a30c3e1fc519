"""Generated packages for the tests: made from a description in memory, compared with a tree, imported."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from codegen.describe import describe, serialized
from codegen.generate import Source, package_of
from codegen.identifiers import snake
from codegen.jsonpointer import operations_of
from codegen.overlay import Overlay, read_overlay
from codegen.problems import Problems
from codegen.table import ServicesTable, read_table
from codegen.view import PackageView
from codegen.write import put

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
OPENAPI = ROOT / "openapi"

Document = dict[str, Any]


def source_in(folder: Path) -> Source:
    """What a folder laid out like `openapi/` describes.

    Raises GeneratorError for what is wrong with its prose or its tables.
    """
    problems = Problems()
    table = read_table(folder / "services.toml", problems)
    overlay = read_overlay(folder / "overlay.toml", problems)
    problems.stop()
    document = describe(json.loads((folder / "types.json").read_text("utf-8")), folder / "prose")
    return Source(serialized(document), table, overlay)


def package(
    document: Document, table: ServicesTable | None = None, overlay: Overlay | None = None
) -> PackageView:
    """The view of a description; without a table every operation has a row made of its tag and its id."""
    return package_of(Source(serialized(document), table or table_of(document), overlay or Overlay()))


def table_of(document: Document) -> ServicesTable:
    """A row for every operation, under its first tag (or `things`): `call_` and its own id."""
    services: dict[str, dict[str, str]] = {}
    for method, path, operation in operations_of(document):
        service = snake(operation.get("tags", ["things"])[0])
        name = f"call_{snake(operation.get('operationId', f'{method}-{path}'))}"
        services.setdefault(service, {})[name] = f"{method} {path}"
    return ServicesTable(services)


def written(view: PackageView, parent: Path) -> Path:
    """The package on disk, as `parent/strait_api`."""
    put(view, parent / "strait_api")
    return parent / "strait_api"


def files(tree: Path) -> dict[str, bytes]:
    """The content of every file below a folder, without what Python itself leaves there."""
    return {
        str(path.relative_to(tree)): path.read_bytes()
        for path in sorted(tree.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@contextmanager
def imported(tree: Path) -> Iterator[Mapping[str, ModuleType]]:
    """All modules of a generated package, imported in place of the real one, by their path in it."""
    mine = {name: sys.modules.pop(name) for name in list(sys.modules) if _is_generated(name)}
    sys.path.insert(0, str(tree.parent))
    importlib.invalidate_caches()
    try:
        names = [path.relative_to(tree).with_suffix("") for path in sorted(tree.rglob("*.py"))]
        yield {str(name): importlib.import_module(_dotted(name)) for name in names}
    finally:
        sys.path.remove(str(tree.parent))
        for name in [name for name in sys.modules if _is_generated(name)]:
            del sys.modules[name]
        sys.modules.update(mine)


def _dotted(name: Path) -> str:
    parts = [part for part in name.parts if part != "__init__"]
    return ".".join(["strait_api", *parts])


def _is_generated(module: str) -> bool:
    return module == "strait_api" or module.startswith("strait_api.")
