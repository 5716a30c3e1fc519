# Generated from openapi/strait.json (Notes API 1.0.0, sha256 0f53257c4681) by `make generate`. Do not edit:
# change openapi/ or codegen/ and generate again.
"""The services of the clients; each module is loaded when its service is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from strait_api.services.authors import AsyncAuthors, Authors
    from strait_api.services.health import AsyncHealth, Health
    from strait_api.services.notes import AsyncNotes, Notes

SERVICES: dict[str, tuple[str, str, str]] = {
    "health": ("strait_api.services.health", "Health", "AsyncHealth"),
    "notes": ("strait_api.services.notes", "Notes", "AsyncNotes"),
    "authors": ("strait_api.services.authors", "Authors", "AsyncAuthors"),
}
"""By name: the module and the classes for Client and AsyncClient."""


def _made(client: Any, name: str, face: int) -> Any:
    entry = SERVICES[name]
    service = getattr(import_module(entry[0]), entry[face])(client)
    return client._services.setdefault(name, service)


class SyncServices:
    """The services of a synchronous client."""

    _services: dict[str, Any]

    @property
    def health(self) -> "Health":
        """Whether the server is well."""
        service: Health = self._services.get("health") or _made(self, "health", 1)
        return service

    @property
    def notes(self) -> "Notes":
        """Notes, and what becomes of them."""
        service: Notes = self._services.get("notes") or _made(self, "notes", 1)
        return service

    @property
    def authors(self) -> "Authors":
        """Who writes notes."""
        service: Authors = self._services.get("authors") or _made(self, "authors", 1)
        return service


class AsyncServices:
    """The services of an asynchronous client."""

    _services: dict[str, Any]

    @property
    def health(self) -> "AsyncHealth":
        """Whether the server is well."""
        service: AsyncHealth = self._services.get("health") or _made(self, "health", 2)
        return service

    @property
    def notes(self) -> "AsyncNotes":
        """Notes, and what becomes of them."""
        service: AsyncNotes = self._services.get("notes") or _made(self, "notes", 2)
        return service

    @property
    def authors(self) -> "AsyncAuthors":
        """Who writes notes."""
        service: AsyncAuthors = self._services.get("authors") or _made(self, "authors", 2)
        return service
