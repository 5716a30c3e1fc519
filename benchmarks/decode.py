"""What decoding a page of 100 jobs costs, against `json.loads`."""

from __future__ import annotations

import json
from collections.abc import Iterator

from benchmarks.data import jobs, page
from benchmarks.measure import Row, best_of
from strait_api.operations.jobs import LIST_JOBS


def rows() -> Iterator[Row]:
    """The report."""
    for name, job in zip(("few", "many"), jobs(), strict=True):
        content = page(job)
        took = best_of(
            {
                "json": lambda content=content: json.loads(content),
                "typed": lambda content=content: LIST_JOBS.answer.read(content, strict=False),
            },
            calls=4,
        )
        yield Row(
            f"decode of 100 jobs with {name} fields set vs json.loads", took["typed"], took["json"], 1.4
        )
