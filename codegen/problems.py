"""What keeps the generator from writing: collected, so that one run names every problem."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class GeneratorError(Exception):
    """The description cannot be generated from. `problems` has one message each, with the place's name."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Problems:
    """Problems found so far; `stop` raises them all at once."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def add(self, message: str) -> None:
        """Remember a problem, once."""
        if message not in self.found:
            self.found.append(message)

    def stop(self) -> None:
        """Raise GeneratorError if there was any problem."""
        if self.found:
            raise GeneratorError(self.found)


@contextmanager
def collected() -> Iterator[Problems]:
    """Problems that are raised together at the end of the block, also with one that ended it early."""
    problems = Problems()
    try:
        yield problems
    except GeneratorError as error:
        for message in error.problems:
            problems.add(message)
    problems.stop()
