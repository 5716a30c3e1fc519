"""Jobs as code: define them, register them, trigger them, and talk to Strait from inside their handlers."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strait._core.dispatch import NonRetryableError, ResultError, RetryLater
    from strait.authoring.context import (
        RunContext,
        RunContextClient,
        RunContextState,
        create_run_context,
    )
    from strait.authoring.decorator import AsyncHandlerJob, HandlerJob, job
    from strait.authoring.jobs import JobDefinition, define_job
    from strait.authoring.options import IgnoredOptionWarning, JobOptions, TriggerJobInput
    from strait.authoring.payload import PayloadError
    from strait.authoring.sync_context import SyncRunContext, SyncRunContextState

__all__ = [
    "AsyncHandlerJob",
    "HandlerJob",
    "IgnoredOptionWarning",
    "JobDefinition",
    "JobOptions",
    "NonRetryableError",
    "PayloadError",
    "ResultError",
    "RetryLater",
    "RunContext",
    "RunContextClient",
    "RunContextState",
    "SyncRunContext",
    "SyncRunContextState",
    "TriggerJobInput",
    "create_run_context",
    "define_job",
    "job",
]

_HOMES = {
    "strait._core.dispatch": ("NonRetryableError", "ResultError", "RetryLater"),
    "strait.authoring.context": ("RunContext", "RunContextClient", "RunContextState", "create_run_context"),
    "strait.authoring.decorator": ("AsyncHandlerJob", "HandlerJob", "job"),
    "strait.authoring.jobs": ("JobDefinition", "define_job"),
    "strait.authoring.options": ("IgnoredOptionWarning", "JobOptions", "TriggerJobInput"),
    "strait.authoring.payload": ("PayloadError",),
    "strait.authoring.sync_context": ("SyncRunContext", "SyncRunContextState"),
}

# Behind this, a type checker sees the names above and no others.
if not TYPE_CHECKING:

    def __getattr__(name):
        for home, names in _HOMES.items():
            if name in names:
                from importlib import import_module

                value = globals()[name] = getattr(import_module(home), name)
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted(__all__)
