"""The real time, with jumps: waits that a jump passes are over at once."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime, timedelta

from strait.local.clock import RealClock


class MovingClock(RealClock):
    """Starts `ahead` of the real time; `advance` may be called from any thread."""

    def __init__(self, ahead: timedelta = timedelta()) -> None:
        self._ahead = ahead
        self._sleepers: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    def now(self) -> datetime:
        return super().now() + self._ahead

    async def sleep_until(self, moment: datetime) -> None:
        woken = asyncio.Event()
        sleeper = (asyncio.get_running_loop(), woken)
        self._sleepers.append(sleeper)  # before looking at the time, or a jump in between would be missed
        try:
            while (remaining := (moment - self.now()).total_seconds()) > 0:
                with suppress(TimeoutError):
                    async with asyncio.timeout(remaining):  # wait_for() of 3.11 may swallow a cancellation
                        await woken.wait()
                woken.clear()
        finally:
            self._sleepers.remove(sleeper)

    def advance(self, **units: float) -> None:
        self._ahead += timedelta(**units)
        for loop, woken in tuple(self._sleepers):
            loop.call_soon_threadsafe(woken.set)
