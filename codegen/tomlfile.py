"""Read the TOML that people write: what is misspelled is a problem, never ignored."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from pathlib import Path
from typing import Any

from codegen.problems import Problems


def read_toml(file: Path, problems: Problems) -> dict[str, Any]:
    """The content of a file; nothing, and a problem, if it cannot be read."""
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problems.add(f"{file.name}: not readable: {error}")
        return {}


def check_keys(
    entry: dict[str, Any], needed: Collection[str], known: Collection[str], where: str, problems: Problems
) -> bool:
    """Whether an entry has all the keys it needs and no other than these and the known ones."""
    missing = [key for key in needed if not entry.get(key)]
    unknown = sorted(entry.keys() - {*needed, *known})
    for key in missing:
        problems.add(f"{where} gives no {key}")
    for key in unknown:
        problems.add(f"{where} has the unknown key {key}")
    return not missing and not unknown
