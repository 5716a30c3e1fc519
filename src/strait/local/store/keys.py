"""Projects and API keys."""

from __future__ import annotations

from datetime import datetime

from strait.local.clock import to_micros
from strait.local.records import ApiKey, Project
from strait.local.store.database import Database, Table


class Keys:
    """Who may call, and for which project."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._projects = Table(database, "projects", Project)
        self._keys = Table(database, "api_keys", ApiKey)

    def project(self, project_id: str) -> Project | None:
        """The project, if it exists."""
        return self._projects.first("WHERE id = ?", project_id)

    def add_project(self, project: Project) -> None:
        """Remember a new project."""
        self._projects.add(project)

    def add(self, key: ApiKey) -> None:
        """Remember a new key."""
        self._keys.add(key)

    def by_hash(self, key_hash: str) -> ApiKey | None:
        """The key that was sent, if it was ever made; revoked and expired ones too."""
        return self._keys.first("WHERE key_hash = ?", key_hash)

    def page(self, project_id: str, before: datetime | None, size: int) -> list[ApiKey]:
        """The keys of a project that still work or could, newest first."""
        return self._keys.find(
            "WHERE project_id = ? AND revoked_at IS NULL AND created_at < ? ORDER BY created_at DESC LIMIT ?",
            project_id,
            to_micros(before) if before else 1 << 62,
            size,
        )

    def revoke(self, project_id: str, key_id: str, now: datetime) -> bool:
        """End a key; False if the project has no such key. Ending it twice is fine."""
        sql = "UPDATE api_keys SET revoked_at = coalesce(revoked_at, ?) WHERE project_id = ? AND id = ?"
        return self._database.execute(sql, to_micros(now), project_id, key_id) > 0

    def used(self, key_id: str, now: datetime) -> None:
        """Note when the key was last used, to the minute."""
        sql = "UPDATE api_keys SET last_used_at = ? WHERE id = ? AND coalesce(last_used_at, 0) < ?"
        self._database.execute(sql, to_micros(now), key_id, to_micros(now) - 60_000_000)
