"""A whole Strait server in this process: data, queue and HTTP on a port, in a thread of its own."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from datetime import timedelta
from typing import Any, Self

import uvicorn

from strait.local.app import build_app
from strait.local.auth import hash_key
from strait.local.clock import Clock, RealClock, from_micros
from strait.local.front import Front
from strait.local.ids import Ids
from strait.local.keys import new_key
from strait.local.records import Project
from strait.local.runtime import Runtime
from strait.local.settings import Settings
from strait.local.sse import Hub
from strait.local.store import Store

_START_SECONDS = 10.0
_STOP_SECONDS = 10.0


class LocalServer:
    """A Strait server for development and tests.

    `with LocalServer() as server:` starts it and stops it; `server.url` and `server.api_key` are what a client
    needs. `server.app` is the same as an ASGI application to mount elsewhere (with its lifespan, which
    dispatches runs); then call `close()` in the end.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        data: str = ":memory:",
        project_id: str = "demo",
        api_key: str | None = None,
        clock: Clock | None = None,
        seed: int | None = None,
        settings: Settings | None = None,
    ) -> None:
        if api_key is not None and not api_key.startswith("strait_"):
            raise ValueError("an API key starts with 'strait_'")
        self._host, self._port = host, port
        self._thread: _ServerThread | None = None
        clock = clock or RealClock()
        store, ids = Store(data), Ids(clock, seed)
        ids.seen(from_micros(store.last_stamp()))
        token_secret = store.remembered("token_secret", ids.hex(64))
        self.runtime = Runtime(
            store=store,
            clock=clock,
            ids=ids,
            hub=Hub(),
            settings=settings or Settings(),
            token_secret=bytes.fromhex(token_secret),
        )
        self.project_id = project_id
        try:
            self.api_key = self.add_project(project_id, api_key=api_key)
            """A key that may do everything in the project."""
        except BaseException:
            store.close()
            raise
        self.app: Front = build_app(self.runtime)

    def add_project(self, project_id: str, *, api_key: str | None = None) -> str:
        """An API key that may do everything in a project, which is made if it does not exist."""
        store, ids = self.runtime.store, self.runtime.ids
        with store.transaction():
            if store.keys.project(project_id) is None:
                now = ids.stamp()
                store.keys.add_project(
                    Project(id=project_id, org_id="local", name=project_id, created_at=now, updated_at=now)
                )
            known = store.keys.by_hash(hash_key(api_key)) if api_key else None
            if known is not None and api_key is not None:
                if known.project_id != project_id:
                    raise ValueError(f"this API key belongs to project {known.project_id!r}")
                return api_key
            in_a_year = self.runtime.now() + timedelta(days=365)
            key, row = new_key(ids, project_id, "local server", ["*"], key=api_key, expires_at=in_a_year)
            store.keys.add(row)
            return key

    @property
    def url(self) -> str:
        """Where the server answers. Raises RuntimeError before it was started."""
        if self._thread is None:
            raise RuntimeError("the server is not running: use `with LocalServer() as server:` or start()")
        return self._thread.url

    def start(self) -> Self:
        """Answer on the port; returns once it does."""
        if self._thread is not None:
            raise RuntimeError("the server runs already")
        try:
            self._thread = _ServerThread(self.app, self.runtime.hub, self._host, self._port)
            self._thread.begin()
        except BaseException:
            self.close()
            raise
        return self

    def close(self) -> None:
        """Stop, and give the port and the data back. Runs in flight are found as lost by a later server."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.finish()
        self.runtime.store.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()


class _Uvicorn(uvicorn.Server):
    """Says when it is ready, and ends open event streams before it waits for connections to close."""

    def __init__(self, config: uvicorn.Config, hub: Hub, is_ready: threading.Event) -> None:
        super().__init__(config)
        self._hub = hub
        self._is_ready = is_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer."""
        await super().startup(sockets)
        self._is_ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer no more."""
        self._hub.close()
        await super().shutdown(sockets)


class _ServerThread(threading.Thread):
    """Runs uvicorn with an event loop of its own."""

    def __init__(self, app: Any, hub: Hub, host: str, port: int) -> None:
        super().__init__(name="strait.local", daemon=True)
        self._is_ready = threading.Event()
        self._failure: BaseException | None = None
        self._socket = _listen(host, port)
        shown_host = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown_host}:{self._socket.getsockname()[1]}"
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            lifespan="on",
            loop="asyncio",
            ws="none",
            server_header=False,
            timeout_keep_alive=75,  # longer than clients keep idle connections, so that they do not meet a closed one
            timeout_graceful_shutdown=5,
        )
        self._server = _Uvicorn(config, hub, self._is_ready)

    def begin(self) -> None:
        """Start, and return once requests are answered."""
        self.start()
        if not self._is_ready.wait(_START_SECONDS):
            raise RuntimeError("the local server did not start in time")
        if self._failure is not None:
            raise RuntimeError("the local server did not start") from self._failure

    def finish(self) -> None:
        """Stop, and return once everything is closed."""
        self._server.should_exit = True
        self.join(_STOP_SECONDS)
        self._socket.close()
        if self.is_alive():
            raise RuntimeError("the local server did not stop in time")

    def run(self) -> None:
        """The life of the thread."""
        try:
            asyncio.run(self._server.serve(sockets=[self._socket]))
            if not self._server.started:
                self._failure = RuntimeError("its application failed to start")
        except BaseException as error:  # handed to the thread that waits
            self._failure = error
        finally:
            self._is_ready.set()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # socket.create_server() leaves the protocol open; asyncio then keeps Nagle's algorithm, which costs 40 ms a call.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere the option lets two servers share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener
