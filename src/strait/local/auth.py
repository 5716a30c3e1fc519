"""Say who calls: API keys are known by their hash, run tokens by their signature."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from strait.local.clock import to_micros
from strait.local.errors import RefusedError
from strait.local.jsonb import is_object
from strait.local.records import ApiKey, Run

_ISSUER = "strait:run-token"
_NO_KEY = "invalid or missing internal secret"  # what the real server says to no key and to a foreign one
_BAD_TOKEN = "invalid run token"  # noqa: S105  # a message

SCOPES: Final = frozenset(
    {
        "*",
        "api-keys:manage",
        "dlq:purge",
        "dlq:read",
        "dlq:replay",
        "jobs:read",
        "jobs:trigger",
        "jobs:write",
        "outbox:purge",
        "outbox:read",
        "outbox:retry",
        "projects:manage",
        "projects:read",
        "projects:write",
        "rbac:manage",
        "runs:read",
        "runs:write",
        "secrets:read",
        "secrets:write",
        "stats:read",
        "webhooks:read",
        "webhooks:write",
        "workers:connect",
        "workflows:read",
        "workflows:trigger",
        "workflows:write",
    }
)


@dataclass(frozen=True, slots=True)
class Claims:
    """What a run token says."""

    run_id: str
    attempt: int
    expires_at: int
    """Unix seconds."""
    issued_at: int


def hash_key(key: str) -> str:
    """What is kept of an API key."""
    return hashlib.sha256(key.encode()).hexdigest()


def bearer(authorization: str | None) -> str | None:
    """The token of an Authorization header, None without one."""
    scheme, _, token = (authorization or "").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def sent_key(authorization: str | None) -> str:
    """The API key that was sent. Raises RefusedError (401) where that is none."""
    token = bearer(authorization)
    if token is None or not token.startswith("strait_"):
        raise RefusedError(401, _NO_KEY)
    return token


def check_key(key: ApiKey | None, now: datetime) -> ApiKey:
    """The key, if it works. Raises RefusedError (401)."""
    if key is None:
        raise RefusedError(401, "invalid api key")
    if key.revoked_at is not None:
        raise RefusedError(401, "api key has been revoked")
    if key.expires_at is not None and key.expires_at <= now:
        raise RefusedError(401, "api key has expired")
    return key


def check_scope(scopes: Sequence[str], required: Any) -> None:
    """Return if the scopes suffice for a route. Raises RefusedError (403)."""
    if required is None or "*" in scopes:
        return
    if is_object(required):
        needed: list[str] = required.get("any_of") or required.get("all_of") or []
        enough = any if "any_of" in required else all
        if not enough(scope in scopes for scope in needed):
            raise RefusedError(403, "insufficient permissions")
    elif required not in scopes:
        raise RefusedError(403, f"insufficient permissions: requires {required}")


def sign_run_token(secret: bytes, claims: Claims) -> str:
    """The token that lets a handler speak for its run (JWT, HS256)."""
    body = {
        "iss": _ISSUER,
        "sub": claims.run_id,
        "attempt": claims.attempt,
        "exp": claims.expires_at,
        "iat": claims.issued_at,
    }
    text = f"{_encode({'alg': 'HS256', 'typ': 'JWT'})}.{_encode(body)}"
    return f"{text}.{_base64(_mac(secret, text))}"


def read_run_token(secret: bytes, authorization: str | None, now: datetime) -> Claims:
    """What a genuine token says. Raises RefusedError (401)."""
    token = bearer(authorization)
    if token is None:
        raise RefusedError(401, "missing or invalid authorization header")
    claims = _genuine_claims(secret, token)
    expires_at = claims.get("exp")
    if (
        not isinstance(expires_at, int)
        or expires_at * 1_000_000 <= to_micros(now)
        or claims.get("iss") != _ISSUER
    ):
        raise RefusedError(401, _BAD_TOKEN)
    run_id, attempt = claims.get("sub"), claims.get("attempt")
    if not isinstance(run_id, str) or not run_id:
        raise RefusedError(401, "missing run ID in token")
    if not isinstance(attempt, int) or attempt < 1:
        raise RefusedError(401, "missing run attempt in token")
    if "assignment_id" in claims:
        raise RefusedError(401, "run assignment not found")
    return Claims(run_id, attempt, expires_at, int(claims.get("iat") or 0))


def check_run(claims: Claims, path_run_id: str, run: Run | None, *, has_ended: bool) -> Run:
    """The run that the token speaks for. Raises RefusedError (403, 404, 410, 401)."""
    if claims.run_id != path_run_id:
        raise RefusedError(403, "token does not match run ID")
    if run is None:
        raise RefusedError(404, "run not found")
    if has_ended:
        raise RefusedError(410, "run has reached a terminal state")
    if claims.attempt != run.attempt:
        raise RefusedError(401, "run token attempt is stale")
    return run


def _genuine_claims(secret: bytes, token: str) -> dict[str, Any]:
    try:
        head, body, signature = token.split(".")
        if not hmac.compare_digest(_decode(signature), _mac(secret, f"{head}.{body}")):
            raise RefusedError(401, _BAD_TOKEN)
        header, claims = _object(head), _object(body)
    except ValueError as error:
        raise RefusedError(401, _BAD_TOKEN) from error
    if header.get("alg") != "HS256":
        raise RefusedError(401, _BAD_TOKEN)
    return claims


def _object(text: str) -> dict[str, Any]:
    value = json.loads(_decode(text))
    if not is_object(value):
        raise ValueError("not an object")
    return value


def _mac(secret: bytes, text: str) -> bytes:
    return hmac.digest(secret, text.encode(), hashlib.sha256)


def _encode(value: dict[str, Any]) -> str:
    return _base64(json.dumps(value, separators=(",", ":")).encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
