"""`python -m benchmarks [imports calls decode generator]` prints a table of ratios."""

from __future__ import annotations

import sys
from importlib import import_module

QUESTIONS = ("imports", "calls", "decode", "generator")


def main(names: list[str]) -> None:
    """Print the report of each question named, of all by default."""
    print(f"{'':<62} {'ours':>9} {'base':>9} {'ratio':>7}")
    for name in names or QUESTIONS:
        for row in import_module(f"benchmarks.{name}").rows():
            print(row, flush=True)


main(sys.argv[1:])
