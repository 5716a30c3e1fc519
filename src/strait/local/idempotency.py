"""Answer a repeated POST with its first answer instead of doing the thing twice."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Final

from starlette.responses import Response

from strait.local.errors import bad_request, conflict
from strait.local.settings import Settings
from strait.local.store import Store
from strait.local.store.answers import StoredAnswer

REPLAYED: Final = frozenset(
    {
        "deployments.create",
        "environments.create",
        "event_sources.create",
        "event_sources.subscribe",
        "event_triggers.send_event",
        "event_triggers.send_prefix",
        "job_groups.create",
        "jobs.batch",
        "jobs.clone",
        "jobs.create",
        "jobs.create_dependency",
        "jobs.trigger",
        "log_drains.create",
        "rbac.bulk_member",
        "rbac.create_member",
        "rbac.create_resource_policy",
        "rbac.create_role",
        "rbac.create_tag_policy",
        "secrets.create",
        "webhooks.test",
        "workflows.clone",
        "workflows.create",
        "workflows.trigger",
    }
)
"""The operations whose answers are kept: today's server, not the API description, says which."""

_LONGEST = 256


def sent_key(headers: Mapping[str, str]) -> str | None:
    """The key of a request, None without one. Raises RefusedError for one that is too long."""
    key = headers.get("idempotency-key") or headers.get("x-idempotency-key") or None
    if key is not None and len(key) > _LONGEST:
        raise bad_request(f"idempotency key must be {_LONGEST} characters or fewer")
    return key


class Idempotency:
    """The keys that are in use now, and the answers of those that were."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._kept_for = timedelta(seconds=settings.idempotency_seconds)
        self._in_flight: set[tuple[str, str, str]] = set()

    @contextmanager
    def reserved(self, actor: str, path: str, key: str) -> Generator[None]:
        """Hold the key while the request is worked on. Raises RefusedError (409) if another one holds it."""
        slot = (actor, path, key)
        if slot in self._in_flight:
            raise conflict("a request with this idempotency key is currently being processed")
        self._in_flight.add(slot)
        try:
            yield
        finally:
            self._in_flight.discard(slot)

    def replay(self, actor: str, path: str, key: str, now: datetime) -> Response | None:
        """The first answer once more, None if there was none."""
        stored = self._store.answers.get(actor, path, key, now - self._kept_for)
        if stored is None:
            return None
        headers = {**stored.headers, "Idempotency-Replayed": "true"}
        return Response(stored.body, stored.status, headers)

    def keep(self, actor: str, path: str, key: str, answer: Response, now: datetime) -> None:
        """Remember a successful answer; after a refusal the key is free again."""
        if 200 <= answer.status_code < 300:
            headers = {"Content-Type": answer.headers.get("content-type", "application/json")}
            stored = StoredAnswer(answer.status_code, headers, bytes(answer.body))
            self._store.answers.put(actor, path, key, stored, now)
