"""Publish messages to open event streams. Nothing is kept: who listens later has missed it."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

import anyio
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

_BACKLOG = 1000


class Subscription:
    """The messages of one channel from now on."""

    def __init__(self, leave: Callable[[Subscription], None]) -> None:
        self._queue: asyncio.Queue[str | None] = asyncio.Queue(_BACKLOG)
        self._leave = leave

    def put(self, frame: str | None) -> None:
        """Hand over one frame; None ends the stream. A listener that is far behind loses the oldest."""
        if self._queue.full():
            self._queue.get_nowait()
        self._queue.put_nowait(frame)

    async def frames(self, keepalive_seconds: float) -> AsyncIterator[str]:
        """The frames, with a comment wherever there was none for a while."""
        try:
            while True:
                try:
                    async with asyncio.timeout(keepalive_seconds):
                        frame = await self._queue.get()
                except TimeoutError:
                    yield ": keepalive\n\n"
                    continue
                if frame is None:
                    return
                yield frame
        finally:
            self.close()

    def close(self) -> None:
        """Listen no longer."""
        self._leave(self)


class Hub:
    """Channels by name, each with its listeners. Belongs to one event loop."""

    def __init__(self) -> None:
        self._listeners: dict[str, set[Subscription]] = defaultdict(set)
        self._closed = False

    def subscribe(self, channel: str) -> Subscription:
        """A new listener of the channel."""

        def leave(subscription: Subscription) -> None:
            self._listeners[channel].discard(subscription)
            if not self._listeners[channel]:
                del self._listeners[channel]

        subscription = Subscription(leave)
        self._listeners[channel].add(subscription)
        if self._closed:
            subscription.put(None)
        return subscription

    def publish(self, channel: str, message: Mapping[str, Any], event: str | None = None) -> None:
        """Send a message to all who listen now."""
        text = frame(message, event)
        for subscription in tuple(self._listeners.get(channel, ())):
            subscription.put(text)

    def end(self, channel: str) -> None:
        """End the streams of a channel."""
        for subscription in tuple(self._listeners.get(channel, ())):
            subscription.put(None)

    def close(self) -> None:
        """End all streams, also those that are opened later: the server stops."""
        self._closed = True
        for channel in tuple(self._listeners):
            self.end(channel)


def frame(message: Mapping[str, Any], event: str | None = None) -> str:
    """One event as it goes over the wire."""
    data = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
    head = f"event: {event}\n" if event else ""
    return f"{head}data: {data}\n\n"


class EventStream(Response):
    """An answer that goes on until the subscription ends or the client leaves."""

    def __init__(self, subscription: Subscription, keepalive_seconds: float, first: str = "") -> None:
        headers = {"Cache-Control": "no-cache", "Connection": "keep-alive", "X-Accel-Buffering": "no"}
        super().__init__(headers=headers, media_type="text/event-stream")
        del self.headers["content-length"]
        # Starlette adds a charset to text types; the real server sends none.
        self.headers["content-type"] = "text/event-stream"
        self._subscription = subscription
        self._keepalive_seconds = keepalive_seconds
        self._first = first

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  # ASGI
        """Send the frames until either side has enough."""
        try:
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            async with anyio.create_task_group() as group:
                group.start_soon(self._leave_with, receive, group.cancel_scope)
                await self._send_frames(send)
                group.cancel_scope.cancel()
        finally:
            self._subscription.close()

    async def _send_frames(self, send: Send) -> None:
        # The empty first chunk makes the head arrive before the first event.
        await send({"type": "http.response.body", "body": self._first.encode(), "more_body": True})
        async for text in self._subscription.frames(self._keepalive_seconds):
            await send({"type": "http.response.body", "body": text.encode(), "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _leave_with(self, receive: Receive, scope: anyio.CancelScope) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        scope.cancel()
