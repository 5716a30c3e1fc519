"""The program that newcomers copy does what it says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_quickstart_runs_from_definition_to_typed_result() -> None:
    paths = os.pathsep.join(str(ROOT / name) for name in ("src", "generated"))
    environment = {key: value for key, value in os.environ.items() if not key.startswith("STRAIT_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "examples/quickstart.py"],
        cwd=ROOT,
        env=environment | {"PYTHONPATH": paths},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    said = done.stdout
    assert re.search(
        r"Strait runs at http://127\.0\.0\.1:\d+, the handler at http://127\.0\.0\.1:\d+/charge", said
    )
    assert "Registered job 'charge' as version 1" in said
    assert re.search(r"Triggered run [0-9a-f-]{36}, which is queued", said)
    assert "The run is completed after attempt 1: Receipt(order_id='order-1', total_cents=3749)" in said
    assert said.endswith(
        "What the server keeps of it:\n"
        "  log: item 1 of order-1 costs 1250 cents\n"
        "  log: item 2 of order-1 costs 499 cents\n"
        "  log: item 3 of order-1 costs 2000 cents\n"
        "  checkpoint 1: {'total_cents': 3749}\n"
    )
