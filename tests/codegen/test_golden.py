"""A small description with each feature once becomes exactly the tree that was reviewed."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import pytest

from codegen.generate import package_of
from strait._core.codec import EventAnswer, ListAnswer, ModelAnswer, NoAnswer, PageAnswer, TextAnswer
from strait._core.request import Repeat
from tests.codegen.regen import EXPECTED, GOLDEN
from tests.codegen.trees import files, imported, source_in, written

Modules = Mapping[str, ModuleType]


def test_the_golden_description_becomes_the_golden_tree(tmp_path: Path) -> None:
    """If the change is wanted: `python -m tests.codegen.regen`, and read the diff."""
    made = files(written(package_of(source_in(GOLDEN)), tmp_path))
    expected = files(EXPECTED / "strait_api")
    assert made.keys() == expected.keys()
    for name in made:
        diff = difflib.unified_diff(
            expected[name].decode().splitlines(),
            made[name].decode().splitlines(),
            "golden",
            "generated",
            lineterm="",
        )
        assert made[name] == expected[name], f"{name}\n" + "\n".join(diff)


def test_the_golden_prose_and_types_become_the_golden_description() -> None:
    assert source_in(GOLDEN).text == (EXPECTED / "strait.json").read_text("utf-8")


@pytest.fixture
def golden() -> Iterator[Modules]:
    with imported(EXPECTED / "strait_api") as modules:
        yield modules


def test_the_golden_tree_reads_each_kind_of_answer(golden: Modules) -> None:
    notes, authors = golden["operations/notes"], golden["operations/authors"]
    kinds = {
        notes.LIST_NOTES: PageAnswer,
        notes.GET_NOTE: ModelAnswer,
        notes.DELETE_NOTE: NoAnswer,
        notes.STREAM_NOTE: EventAnswer,
        authors.LIST_AUTHORS: ListAnswer,
        golden["operations/health"].GET_HEALTH: TextAnswer,
    }
    assert all(type(operation.answer) is kind for operation, kind in kinds.items())


def test_the_golden_tree_repeats_only_what_may_be_repeated(golden: Modules) -> None:
    notes, authors = golden["operations/notes"], golden["operations/authors"]
    assert notes.CREATE_NOTE.repeat is Repeat.WITH_KEY
    assert (notes.UPDATE_NOTE.repeat, notes.PUBLISH_NOTE.repeat) == (Repeat.NEVER, Repeat.NEVER)
    assert (notes.DELETE_NOTE.repeat, authors.IMPORT_AUTHORS.repeat) == (Repeat.ALWAYS, Repeat.ALWAYS)


def test_a_merged_answer_promises_its_fields_and_knows_its_outcome(golden: Modules) -> None:
    models = golden["models/notes"]
    queued = models.PublishResult.model_validate_json('{"position": 3, "queued": true}')
    assert queued.outcome is models.PublishOutcome.QUEUED
    assert (queued.position, queued.get("id"), queued.url) == (3, None, None)
    with pytest.raises(AttributeError, match="has no 'id': the answer is 'queued'"):
        _ = queued.id
    published = models.PublishResult.model_validate_json('{"id": "1", "url": "/1"}')
    assert (published.outcome, published.id) == (models.PublishOutcome.PUBLISHED, "1")
    assert not hasattr(models, "Queued")


def test_secrets_do_not_show(golden: Modules) -> None:
    author = golden["models/notes"].NewAuthor(name="Ann", password="hunter2")
    assert "hunter2" not in repr(author)
    assert author.to_dict() == {"name": "Ann", "password": "hunter2"}


def test_an_alias_is_the_method_it_stands_for(golden: Modules) -> None:
    for prefix in ("", "Async"):
        alias = getattr(golden["services/authors"], f"{prefix}Authors").list_notes
        target = getattr(golden["services/notes"], f"{prefix}Notes").list
        assert alias.__kwdefaults__ == target.__kwdefaults__
        assert (
            "The same as `notes.list`, kept for scripts of 0.1. Notes used to belong to authors."
            in alias.__doc__
        )


def test_renamed_parameters_keep_their_place_in_the_path(golden: Modules) -> None:
    assert golden["operations/notes"].delete_note(id="a/b").path == "/v1/notes/a%2Fb"
