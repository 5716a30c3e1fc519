"""Runs the code of documents as a reader would paste it: block after block, in one namespace."""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from strait import AsyncClient, Client


class Notebook:
    """One namespace for all blocks. `replaced` are the literal texts that differ from what readers write."""

    def __init__(self, replaced: dict[str, str]) -> None:
        self.replaced = replaced
        self.namespace: dict[str, Any] = {"__name__": "document"}
        self._clients: list[Client] = []

    def run(self, source: str, name: str = "<document>", line: int = 1) -> None:
        """Execute a block; a traceback shows its line in the document. Top-level `await` works as in a notebook."""
        code = compile(
            "\n" * (line - 1) + self.localised(source),
            name,
            "exec",
            flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT,
            dont_inherit=True,
        )
        try:
            outcome = eval(code, self.namespace)
            if inspect.iscoroutine(outcome):
                asyncio.run(outcome)
        finally:
            # The next block may give the name to another client, and nobody would close this one.
            values = self.namespace.values()
            self._clients += [value for value in values if isinstance(value, Client)]

    def localised(self, source: str) -> str:
        """The block with addresses, key and paths of this machine."""
        for written, here in self.replaced.items():
            source = source.replace(written, here)
        return source

    def __getitem__(self, name: str) -> Any:
        return self.namespace[name]

    def close(self) -> None:
        for client in self._clients:
            client.close()
            injected = client._driver.pool.injected
            if injected is not None:
                injected.close()
        unclosed = [value for value in self.namespace.values() if isinstance(value, AsyncClient)]
        assert all(value._driver.pool.take() is None for value in unclosed if not value._driver.pool.closed)


@contextmanager
def project(
    directory: Path, sdk: dict[str, Any], monkeypatch: pytest.MonkeyPatch, **variables: str
) -> Iterator[Path]:
    """A working directory with a strait.json, and an environment with these STRAIT_ variables and no others."""
    (directory / "strait.json").write_text(json.dumps({"sdk": sdk}))
    with monkeypatch.context() as here:
        here.chdir(directory)
        for name in [name for name in os.environ if name.startswith("STRAIT_")]:
            here.delenv(name)
        for name, value in variables.items():
            here.setenv(f"STRAIT_{name}", value)
        yield directory
