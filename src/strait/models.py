"""The models of every request and answer, as `strait.models.Job`; each service's are loaded at first use."""

from typing import TYPE_CHECKING

from strait_api.models import __all__

if TYPE_CHECKING:
    from strait_api.models import *  # noqa: F403  # re-exports what __all__ lists
else:

    def __getattr__(name):
        import strait_api.models

        try:
            value = getattr(strait_api.models, name)
        except AttributeError:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        globals()[name] = value
        return value

    def __dir__():
        return sorted(__all__)
