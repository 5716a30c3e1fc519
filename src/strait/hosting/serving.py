"""Put an ASGI app on a port of this process: for examples, notebooks and tests. In production use an ASGI server."""

from __future__ import annotations

import socket
import threading
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager, suppress


@contextmanager
def run_in_thread(
    app: Callable[..., Awaitable[None]], *, host: str = "127.0.0.1", port: int = 0
) -> Generator[str]:
    """Serve an ASGI app from a background thread; gives its URL, such as `http://127.0.0.1:50312`.

    It answers from the first line of the block on, and is down after the last. Port 0 takes a free one. Needs
    uvicorn (`pip install 'strait-python[local]'`). Raises RuntimeError if the app's start-up fails, OSError if the
    port is taken.
    """
    try:
        import uvicorn
    except ImportError as error:
        raise ImportError("run_in_thread needs uvicorn: pip install 'strait-python[local]'") from error

    listener = socket.create_server((host, port))
    settled = threading.Event()

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets=sockets)
            settled.set()

    server = Server(uvicorn.Config(app, lifespan="auto", log_level="warning", ws="none"))

    def run() -> None:
        try:
            with suppress(SystemExit):  # how uvicorn says that the app did not start
                server.run(sockets=[listener])
        finally:
            settled.set()

    thread = threading.Thread(target=run, name="strait-hosting", daemon=True)
    thread.start()
    try:
        settled.wait()
        if not server.started:
            raise RuntimeError("the app did not start: see its log for the reason")
        yield f"http://{host}:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()
