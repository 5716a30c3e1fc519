"""Run by an interpreter that has the wheel and nothing else: every public module imports, or names its extra."""

from __future__ import annotations

import sys
from importlib import import_module


def main() -> None:
    """Exit with an error for the first module that does not do what it should."""
    import strait

    for name in strait.__all__:
        getattr(strait, name)
    for module in ("errors", "models", "config", "middleware", "client", "authoring", "hosting"):
        import_module(f"strait.{module}")
    from strait_api.services import SERVICES

    for home, *_ in SERVICES.values():
        import_module(home)
    try:
        import_module("strait.local")
    except ImportError as error:
        if "strait-python[local]" not in str(error):
            sys.exit(f"strait.local does not name its extra: {error}")
    else:
        sys.exit("strait.local imports without its extra")
    print("everything imports")  # the session's output


main()
