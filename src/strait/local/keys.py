"""Handlers of API keys: create, list, revoke."""

from __future__ import annotations

from datetime import datetime, timedelta

from starlette.responses import Response

from strait.local import shapes
from strait.local.auth import SCOPES, hash_key
from strait.local.call import Call, Handlers, JsonAnswer, page
from strait.local.clock import rfc3339
from strait.local.errors import RefusedError, bad_request, not_found, not_implemented
from strait.local.ids import Ids
from strait.local.records import ApiKey

handles = Handlers()

_PREFIX_LENGTH = 12


@handles("api_keys.create")
def create(call: Call) -> Response:
    """Make a key; the answer is the only time it shows."""
    body, runtime = call.body, call.runtime
    if body.get("project_id") != call.project_id:
        raise RefusedError(403, "project_id does not match authenticated project")
    if body.get("org_id"):
        raise RefusedError(403, "org_id does not match authenticated organization")
    scopes = _granted_scopes(call)
    days = body.get("expires_in_days")
    if days is None:
        raise bad_request("expires_in_days is required when project max_key_lifetime_days is not configured")
    if days < 1:
        raise bad_request("expires_in_days must be a positive integer")
    if body.get("rotation_interval_days"):
        raise not_implemented("api_keys.create with rotation_interval_days")
    expires_at = runtime.now() + timedelta(days=min(days, 36500))
    environment = body.get("environment_id")
    key, row = new_key(
        runtime.ids,
        call.project_id,
        body.get("name"),
        scopes,
        expires_at=expires_at,
        environment_id=environment,
    )
    runtime.store.keys.add(row)
    shape = shapes.api_key(row)
    shape.pop("environment_id", None)
    answer = {name: shape[name] for name in ("id", "project_id", "name")}
    answer |= {"key": key, "key_prefix": row.key_prefix, "scopes": scopes}
    return JsonAnswer(answer | {"expires_at": rfc3339(expires_at), "created_at": shape["created_at"]}, 201)


@handles("api_keys.list")
def list_(call: Call) -> Response:
    """Keys of the project, newest first, without those that were revoked."""
    if call.query.text("org_id"):
        raise RefusedError(403, "org_id does not match authenticated organization")
    before, size = call.query.page()
    rows = call.runtime.store.keys.page(call.project_id, before, size + 1)
    return page(rows, size, shapes.api_key)


@handles("api_keys.delete")
def revoke(call: Call) -> Response:
    """End a key."""
    if not call.runtime.store.keys.revoke(call.project_id, call.path("keyID"), call.runtime.now()):
        raise not_found("api key")
    return JsonAnswer({"status": "revoked"})


def new_key(
    ids: Ids,
    project_id: str,
    name: str,
    scopes: list[str],
    *,
    key: str | None = None,
    expires_at: datetime | None = None,
    environment_id: str | None = None,
) -> tuple[str, ApiKey]:
    """A key and the row that is kept of it."""
    secret = key or ids.api_key()
    row = ApiKey(
        id=ids.new(),
        project_id=project_id,
        name=name,
        key_hash=hash_key(secret),
        key_prefix=secret[:_PREFIX_LENGTH],
        scopes=scopes,
        created_at=ids.stamp(),
        expires_at=expires_at,
        environment_id=environment_id,
    )
    return secret, row


def _granted_scopes(call: Call) -> list[str]:
    scopes: list[str] = call.body.get("scopes", [])
    if not scopes:
        raise bad_request("scopes must contain at least one explicit permission")
    for scope in scopes:
        if scope not in SCOPES:
            raise bad_request(f'unknown scope: "{scope}"')
    own = call.key.scopes if call.key is not None else []
    if "*" not in own and (missing := [scope for scope in scopes if scope not in own]):
        raise RefusedError(403, f"cannot grant scope {missing[0]}: the calling key does not have it")
    return scopes
