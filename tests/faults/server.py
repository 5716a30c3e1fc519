"""A server on a loopback socket that misbehaves as told, one behaviour for each request."""

from __future__ import annotations

import gzip
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Behaviour = Callable[[socket.socket, threading.Event], bool]
"""Answers one request; False ends the connection."""


def answer(status: int, body: object = None, **headers: str) -> Behaviour:
    """A whole answer; a body that is not bytes becomes JSON."""
    content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    head = {"content-type": "application/json", "content-length": str(len(content))}
    head |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"HTTP/1.1 {status} Text", *(f"{name}: {value}" for name, value in head.items()), "", ""]
    data = "\r\n".join(lines).encode() + content

    def perform(connection: socket.socket, _: threading.Event) -> bool:
        connection.sendall(data)
        return True

    return perform


def reset(connection: socket.socket, _: threading.Event) -> bool:
    """The connection is reset before any answer."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def hang_up(connection: socket.socket, _: threading.Event) -> bool:
    """The connection is closed without an answer."""
    return False


def cut_body(connection: socket.socket, _: threading.Event) -> bool:
    """Half of the body, then nothing."""
    connection.sendall(
        b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{"id": "'
    )
    return False


def reset_in_body(connection: socket.socket, event: threading.Event) -> bool:
    """Half of the body, then a reset."""
    cut_body(connection, event)
    return reset(connection, event)


def stall(connection: socket.socket, over: threading.Event) -> bool:
    """The head and half of the body, and then silence until the test is over."""
    cut_body(connection, over)
    over.wait(30)
    return False


def never_answer(connection: socket.socket, over: threading.Event) -> bool:
    """Silence until the test is over."""
    over.wait(30)
    return False


def drip(connection: socket.socket, over: threading.Event) -> bool:
    """A body that comes byte by byte, each in time, and never ends."""
    connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n")
    while not over.wait(0.01):
        connection.sendall(b" ")
    return False


def truncated_gzip(connection: socket.socket, _: threading.Event) -> bool:
    """A compressed body that ends too early."""
    content = gzip.compress(b'{"id": "x"}' * 100)[:-20]
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n"
    connection.sendall(head + f"content-length: {len(content)}\r\n\r\n".encode() + content)
    return True


def broken_gzip(connection: socket.socket, _: threading.Event) -> bool:
    """A body that says it is compressed and is not."""
    connection.sendall(
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\n\r\nnope"
    )
    return True


def not_http(connection: socket.socket, _: threading.Event) -> bool:
    """Something that is no HTTP at all."""
    connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n")
    return False


class FaultServer:
    """`url` to call, `requests` as they came: method, path, head, body."""

    def __init__(self, *behaviours: Behaviour) -> None:
        self.behaviours = list(behaviours)
        self.requests: list[tuple[str, str, dict[str, str], bytes]] = []
        self.connections = 0
        self._over = threading.Event()
        self._threads: list[threading.Thread] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._start(self._accept)

    def close(self) -> None:
        self._over.set()
        # Wakes the accept; closing alone would not.
        with socket.create_connection(self._socket.getsockname()):
            pass
        for thread in self._threads:
            thread.join(10)
        self._socket.close()

    def _start(self, run: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=run, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            if self._over.is_set():
                connection.close()
                return
            self.connections += 1
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            connection.settimeout(30)
            while not self._over.is_set() and self._read(stream):
                behaviour = self.behaviours.pop(0) if self.behaviours else answer(599, {"error": "no more"})
                try:
                    if not behaviour(connection, self._over):
                        return
                except OSError:
                    return  # the client has gone, which is what some tests are about

    def _read(self, stream: object) -> bool:
        try:
            line = stream.readline()  # type: ignore[attr-defined]
        except OSError:
            return False
        if not line:
            return False
        method, path, _ = line.decode().split()
        head: dict[str, str] = {}
        while (line := stream.readline()) not in (b"\r\n", b""):  # type: ignore[attr-defined]
            name, _, value = line.decode().partition(":")
            head[name.lower()] = value.strip()
        body = stream.read(int(head.get("content-length", "0")))  # type: ignore[attr-defined]
        self.requests.append((method, path, head, body))
        return True


@contextmanager
def faults(*behaviours: Behaviour) -> Iterator[FaultServer]:
    """A server that answers with these behaviours, in this order."""
    server = FaultServer(*behaviours)
    try:
        yield server
    finally:
        server.close()
