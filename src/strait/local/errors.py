"""Refusals, and the envelope that carries every one of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

CODES: Final = {
    400: "bad_request",
    401: "authentication_required",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    422: "validation_failed",
    429: "rate_limited",
    501: "not_implemented",
    503: "service_unavailable",
}
"""Names of statuses; every other status is an internal_error, as on the real server."""


class RefusedError(Exception):
    """The request is answered with an error status."""

    def __init__(
        self, status: int, message: str, details: Sequence[str] = (), *, code: str | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details = list(details)
        self.code = code or CODES.get(status, "internal_error")

    def __reduce__(self) -> tuple[Any, ...]:
        return _refused, (self.status, self.message, self.details, self.code)

    def envelope(self, request_id: str) -> dict[str, Any]:
        """The body of the answer."""
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.details:
            error["details"] = self.details
        return {"error": error, "request_id": request_id}


def _refused(status: int, message: str, details: list[str], code: str) -> RefusedError:
    return RefusedError(status, message, details, code=code)


def bad_request(message: str) -> RefusedError:
    """The request makes no sense."""
    return RefusedError(400, message)


def not_found(noun: str) -> RefusedError:
    """There is no such thing, or it belongs to another project."""
    return RefusedError(404, f"{noun} not found")


def conflict(message: str) -> RefusedError:
    """The thing is in a state that does not allow this."""
    return RefusedError(409, message)


def invalid(*details: str) -> RefusedError:
    """Fields that break their rules, each as `name: failed on 'rule'`."""
    return RefusedError(422, "validation failed", details)


def not_implemented(what: str) -> RefusedError:
    """The real server does this; this one does not yet."""
    return RefusedError(501, f"{what} is not part of the local server yet")
