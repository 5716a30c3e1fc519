"""Host handlers: an ASGI app that Strait dispatches runs to."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strait.hosting.app import HandlerApp, serve
    from strait.hosting.serving import run_in_thread

__all__ = ["HandlerApp", "run_in_thread", "serve"]

# Behind this, a type checker sees the names above and no others.
if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        home = "strait.hosting.serving" if name == "run_in_thread" else "strait.hosting.app"
        value = globals()[name] = getattr(import_module(home), name)
        return value

    def __dir__():
        return sorted(__all__)
