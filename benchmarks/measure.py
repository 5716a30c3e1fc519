"""Time several ways of doing the same thing in turns, so that a busy moment hits all of them."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the report: what was measured, against what, and what is wanted."""

    question: str
    seconds: float
    base: float
    target: float

    @property
    def ratio(self) -> float:
        return self.seconds / self.base

    def __str__(self) -> str:
        verdict = "ok" if self.ratio <= self.target else "MISSED"
        return (
            f"{self.question:<62} {_time(self.seconds):>9} {_time(self.base):>9}"
            f" {self.ratio:>6.2f}x  <= {self.target:.2f}x  {verdict}"
        )


def _time(seconds: float) -> str:
    return f"{seconds * 1e6:.0f} us" if seconds < 0.01 else f"{seconds * 1e3:.0f} ms"


def best_of(
    ways: Mapping[str, Callable[[], object]], *, rounds: int = 80, calls: int = 20
) -> dict[str, float]:
    """Seconds of one call for each way: the best of many rounds, without the garbage collector."""
    best = dict.fromkeys(ways, float("inf"))
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            for name, way in ways.items():
                started = time.perf_counter()
                for _ in range(calls):
                    way()
                best[name] = min(best[name], (time.perf_counter() - started) / calls)
    finally:
        gc.enable()
    return best
