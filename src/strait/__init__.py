"""Strait: typed clients, an authoring DSL and a local server for the Strait job and workflow platform.

`Client` and `AsyncClient` are the way in: `Client(base_url=..., api_key=...).jobs.list()`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from strait._core.page import AsyncPage, AsyncPages, Page
    from strait._core.response import RateLimit, ResponseMetadata, last_response, response_metadata
    from strait._core.stream import AsyncEventStream, EventStream
    from strait._version import __version__
    from strait.client import AsyncClient, Client
    from strait.config import AuthMode, AuthType, Config, config_from_env, config_from_file
    from strait.errors import (
        ApiError,
        ConflictError,
        CostBudgetExceededError,
        DagValidationError,
        DecodeError,
        HttpStatusError,
        NotFoundError,
        NullIgnoredWarning,
        RateLimitedError,
        RequestTimeoutError,
        StraitError,
        StraitTimeoutError,
        TransportError,
        UnauthorizedError,
        ValidationError,
        map_http_error,
    )
    from strait.middleware import (
        Middleware,
        MiddlewareErrorContext,
        MiddlewareRequestContext,
        MiddlewareResponseContext,
    )

    Headers = dict[str, str]
    JsonDict = dict[str, Any]

__all__ = [
    "ApiError",
    "AsyncClient",
    "AsyncEventStream",
    "AsyncPage",
    "AsyncPages",
    "AuthMode",
    "AuthType",
    "Client",
    "Config",
    "ConflictError",
    "CostBudgetExceededError",
    "DagValidationError",
    "DecodeError",
    "EventStream",
    "Headers",
    "HttpStatusError",
    "JsonDict",
    "Middleware",
    "MiddlewareErrorContext",
    "MiddlewareRequestContext",
    "MiddlewareResponseContext",
    "NotFoundError",
    "NullIgnoredWarning",
    "Page",
    "RateLimit",
    "RateLimitedError",
    "RequestTimeoutError",
    "ResponseMetadata",
    "StraitError",
    "StraitTimeoutError",
    "TransportError",
    "UnauthorizedError",
    "ValidationError",
    "__version__",
    "config_from_env",
    "config_from_file",
    "last_response",
    "map_http_error",
    "response_metadata",
]

# Where each name lives: importing the package costs next to nothing, and each name what it needs.
_HOMES = {
    "strait._core.page": ("AsyncPage", "AsyncPages", "Page"),
    "strait._core.response": ("RateLimit", "ResponseMetadata", "last_response", "response_metadata"),
    "strait._core.stream": ("AsyncEventStream", "EventStream"),
    "strait._version": ("__version__",),
    "strait.client": ("AsyncClient", "Client", "Headers", "JsonDict"),
    "strait.config": ("AuthMode", "AuthType", "Config", "config_from_env", "config_from_file"),
    "strait.middleware": (
        "Middleware",
        "MiddlewareErrorContext",
        "MiddlewareRequestContext",
        "MiddlewareResponseContext",
    ),
}

_SUBMODULES = ("authoring", "errors", "hosting", "local", "models")

# Behind this, a type checker sees the names above and no others.
if not TYPE_CHECKING:

    def __getattr__(name):
        if name in _SUBMODULES:
            from importlib import import_module

            return import_module(f"{__name__}.{name}")
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        home = next((module for module, names in _HOMES.items() if name in names), "strait.errors")
        value = globals()[name] = getattr(import_module(home), name)
        return value

    def __dir__():
        return sorted([*__all__, *_SUBMODULES])
