"""`python -m tests.codegen.regen` writes the golden tree anew. Read the diff: it is what every caller would get."""

from __future__ import annotations

import shutil

from codegen.generate import package_of
from tests.codegen.trees import HERE, files, source_in, written

GOLDEN = HERE / "golden"
EXPECTED = GOLDEN / "expected"


def main() -> None:
    """Replace the expected tree."""
    source = source_in(GOLDEN)
    shutil.rmtree(EXPECTED, ignore_errors=True)
    tree = written(package_of(source), EXPECTED)
    (EXPECTED / "strait.json").write_text(source.text, "utf-8")
    print(f"{len(files(tree))} files in {EXPECTED}")


if __name__ == "__main__":
    main()
