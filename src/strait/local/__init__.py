"""A Strait server inside the process, for development and tests: `pip install 'strait-python[local]'`."""

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

for _needed in ("starlette", "uvicorn"):
    if find_spec(_needed) is None:
        raise ImportError(
            f"strait.local needs {_needed}, which is not installed: pip install 'strait-python[local]'",
            name=_needed,
        )
del _needed

if TYPE_CHECKING:
    from strait.local.server import LocalServer as LocalServer
    from strait.local.settings import Settings as Settings
else:
    _HOMES = {"LocalServer": "strait.local.server", "Settings": "strait.local.settings"}

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value


__all__ = ["LocalServer", "Settings"]


def __dir__() -> list[str]:
    return __all__
