"""The output depends on the description and the tables alone: not on order, hash seed, or what was there before."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.describe import serialized
from codegen.generate import Source, package_of
from codegen.problems import GeneratorError
from codegen.write import differences, put, rendered
from tests.codegen.regen import GOLDEN
from tests.codegen.trees import HERE, OPENAPI, ROOT, Document, files, package, source_in, table_of, written


def shuffled(value: Any, dice: random.Random) -> Any:
    """The same JSON with the keys of every object in another order."""
    if isinstance(value, list):
        return [shuffled(item, dice) for item in value]
    if not isinstance(value, dict):
        return value
    items = list(value.items())
    dice.shuffle(items)
    return {key: shuffled(item, dice) for key, item in items}


def test_two_processes_with_other_hash_seeds_write_the_same_bytes(tmp_path: Path) -> None:
    """And what they write is what the repository holds."""
    for seed in ("1", "4242"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "codegen", "--out", str(tmp_path / seed)]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    first, second = files(tmp_path / "1"), files(tmp_path / "4242")
    assert first == second
    assert first == files(ROOT / "generated" / "strait_api")


@pytest.mark.parametrize("folder", [GOLDEN, OPENAPI], ids=["golden", "real"])
def test_the_order_of_keys_in_the_description_does_not_matter(folder: Path) -> None:
    source = source_in(folder)
    expected = rendered(package_of(source))
    for seed in range(2 if folder is GOLDEN else 1):
        text = serialized(shuffled(json.loads(source.text), random.Random(seed)))
        assert rendered(package_of(Source(text, source.table, source.overlay))) == expected


def test_the_order_of_keys_does_not_matter_for_any_construct() -> None:
    document: Document = json.loads((HERE / "torture.json").read_text("utf-8"))
    table = table_of(document)
    expected = rendered(package(document, table))
    assert rendered(package(shuffled(document, random.Random(5)), table)) == expected


def test_generating_again_touches_no_file(tmp_path: Path) -> None:
    view = package_of(source_in(GOLDEN))
    tree = written(view, tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tree.rglob("*") if path.is_file()}
    assert differences(view, tree) == []
    put(view, tree)
    assert {path: path.stat().st_mtime_ns for path in tree.rglob("*") if path.is_file()} == before


def test_files_that_are_no_longer_made_go(tmp_path: Path) -> None:
    view = package_of(source_in(GOLDEN))
    tree = written(view, tmp_path)
    expected = files(tree)
    (tree / "models" / "gone.py").write_text("x = 1\n")
    (tree / "operations" / "deep").mkdir()
    (tree / "operations" / "deep" / "old.py").write_text("")
    (tree / "models" / "notes.py").unlink()
    (tree / "routes.py").write_text("changed")
    assert differences(view, tree) == [
        "models/gone.py",
        "models/notes.py",
        "operations/deep/old.py",
        "routes.py",
    ]
    put(view, tree)
    assert files(tree) == expected
    assert differences(view, tree) == []
    assert not (tree / "operations" / "deep").exists()


def test_a_failed_generation_leaves_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the failure is the very last step: code that the formatter cannot read."""
    view = package_of(source_in(GOLDEN))
    tree = written(view, tmp_path)
    before = files(tree)
    broken = {**rendered(view), "routes.py": "def ("}
    monkeypatch.setattr("codegen.write.rendered", lambda package: broken)
    with pytest.raises(GeneratorError, match="the generated code is not Python"):
        put(view, tree)
    assert files(tree) == before
