"""What importing costs, in fresh processes, against `import httpx, pydantic`."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.measure import Row

_FIRST_CALL = """
import httpx
from strait import Client
answer = httpx.Response(200, headers={"content-type": "application/json"}, content=ANSWER)
http = httpx.Client(transport=httpx.MockTransport(lambda request: answer))
Client(base_url="http://localhost:8080", api_key="k", http_client=http).jobs.get("job-1")
"""


# An installed package is compiled once; without this a source tree might be compiled at every start.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _seconds(code: str) -> float:
    timed = f"import time; t = time.perf_counter()\n{code}\nprint(time.perf_counter() - t)"
    command = [sys.executable, "-c", timed]
    runs = [
        subprocess.run(command, capture_output=True, text=True, check=True, env=_ENVIRONMENT)
        for _ in range(15)
    ]
    return min(float(run.stdout) for run in runs)


def rows() -> Iterator[Row]:
    """The report."""
    import json

    from benchmarks.data import jobs

    base = _seconds("import httpx, pydantic; pydantic.BaseModel")
    first_call = _FIRST_CALL.replace("ANSWER", repr(json.dumps(jobs()[0]).encode()))
    yield Row("import strait vs import httpx, pydantic", _seconds("import strait"), base, 0.5)
    yield Row("from strait import Client and the first jobs.get", _seconds(first_call), base, 1.4)
