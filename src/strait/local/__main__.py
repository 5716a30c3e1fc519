"""`python -m strait.local`: a Strait server on localhost, until Ctrl-C."""

from __future__ import annotations

import argparse
import logging
import signal
import sqlite3
import sys
import threading

from strait.local.server import LocalServer


def main(arguments: list[str] | None = None) -> int:
    """Run a server in the foreground; the exit status."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    for name in ("httpx", "uvicorn"):
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        server = LocalServer(
            options.host, options.port, data=options.data, project_id=options.project, api_key=options.api_key
        ).start()
    except (OSError, OverflowError, ValueError, RuntimeError, sqlite3.Error) as error:
        print(f"strait.local: {error}", file=sys.stderr)  # noqa: T201  # a command-line program prints
        return 1
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stop.set())
    print(_greeting(server, options.data), flush=True)  # noqa: T201  # as above
    stop.wait()
    server.close()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m strait.local", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument(
        "--data", default=":memory:", metavar="FILE", help="keep the data here (default: in memory)"
    )
    parser.add_argument("--project", default="demo", metavar="ID")
    parser.add_argument(
        "--api-key", metavar="KEY", help="use this key, strait_<64 hex digits>, instead of a new one"
    )
    return parser


def _greeting(server: LocalServer, data: str) -> str:
    kept = "in memory, gone when it stops" if data == ":memory:" else data
    return (
        f"Strait on {server.url}  (project {server.project_id}, data {kept})\n\n"
        f"export STRAIT_BASE_URL={server.url}\n"
        f"export STRAIT_API_KEY={server.api_key}\n\n"
        "Ctrl-C stops it."
    )


if __name__ == "__main__":
    raise SystemExit(main())
