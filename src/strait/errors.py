"""The errors that this package raises."""

from strait._core.errors import (
    ApiError,
    ConflictError,
    CostBudgetExceededError,
    DagValidationError,
    DecodeError,
    HttpStatusError,
    NotFoundError,
    RateLimitedError,
    RequestTimeoutError,
    StraitError,
    StraitTimeoutError,
    TransportError,
    UnauthorizedError,
    ValidationError,
    map_http_error,
)
from strait._core.request import NullIgnoredWarning

__all__ = [
    "ApiError",
    "ConflictError",
    "CostBudgetExceededError",
    "DagValidationError",
    "DecodeError",
    "HttpStatusError",
    "NotFoundError",
    "NullIgnoredWarning",
    "RateLimitedError",
    "RequestTimeoutError",
    "StraitError",
    "StraitTimeoutError",
    "TransportError",
    "UnauthorizedError",
    "ValidationError",
    "map_http_error",
]
