"""The public names and their signatures, frozen: a change of them is seen, and wants a changelog fragment.

`python -m tests.test_public_api` writes the list anew.
"""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path
from types import GenericAlias
from typing import Any

LIST = Path(__file__).with_name("public_api.txt")
MODULES = ("strait", "strait.errors", "strait.authoring", "strait.hosting", "strait.local")


def described() -> Iterator[str]:
    """A line for each public name, and one for each public member of a class."""
    for module in MODULES:
        loaded = import_module(module)
        for name in sorted(loaded.__all__):
            value = getattr(loaded, name)
            yield f"{module}.{name}{signature(value)}"
            if inspect.isclass(value) and is_ours(value):
                yield from (f"{module}.{name}.{line}" for line in members(value))
    from strait_api.services import SERVICES

    for service, (module, kind, _) in SERVICES.items():
        for line in members(getattr(import_module(module), kind)):
            yield f"strait.Client.{service}.{line}"


def members(kind: type) -> Iterator[str]:
    if issubclass(kind, Enum):
        yield from (f"{member.name} = {member.value!r}" for member in kind)
        return
    ours = {
        name: value for base in reversed(kind.mro()) if is_ours(base) for name, value in vars(base).items()
    }
    for name, value in sorted(ours.items()):
        if name.startswith("_"):
            continue
        if isinstance(value, property):
            yield f"{name} (property)"
        elif callable(value) or isinstance(value, (classmethod, staticmethod)):
            yield f"{name}{signature(getattr(kind, name))}"


def is_ours(kind: type) -> bool:
    return kind.__module__.startswith("strait")


def signature(value: Any) -> str:
    if not callable(value) or isinstance(value, GenericAlias):
        return ""
    if inspect.isclass(value) and (issubclass(value, (BaseException, Enum)) or not is_ours(value)):
        return ""
    try:
        found = inspect.signature(value)
    except (TypeError, ValueError):
        return "(...)"
    shown = [
        parameter.replace(annotation=inspect.Parameter.empty, default=_shown(parameter.default))
        for parameter in found.parameters.values()
    ]
    return str(found.replace(parameters=shown, return_annotation=inspect.Signature.empty))


class _Ellipsis:
    def __repr__(self) -> str:
        return "..."


def _shown(default: Any) -> Any:
    plain = default is inspect.Parameter.empty or isinstance(default, (str, int, float, type(None)))
    return default if plain else _Ellipsis()


def test_the_public_names_and_signatures_are_those_of_the_list() -> None:
    now, then = list(described()), LIST.read_text().splitlines()
    changes = difflib.unified_diff(then, now, "public_api.txt", "now", lineterm="", n=0)
    assert now == then, "\n".join(changes)


def test_every_exported_name_exists_and_is_documented() -> None:
    for module in MODULES:
        loaded = import_module(module)
        for name in loaded.__all__:
            value = getattr(loaded, name)
            assert not inspect.isclass(value) or inspect.getdoc(value), f"{module}.{name}"


if __name__ == "__main__":
    LIST.write_text("\n".join(described()) + "\n")
