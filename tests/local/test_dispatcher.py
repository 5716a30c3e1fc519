"""What the dispatcher's wait promises; the rest of it is tested over a port."""

from __future__ import annotations

import asyncio

import pytest

from strait.local.dispatcher import _first


async def _nothing() -> None:
    return None


async def _forever() -> None:
    await asyncio.Event().wait()


async def _value() -> str:
    return "value"


def test_the_wanted_result_or_none_where_the_other_was_first() -> None:
    async def both() -> list[object]:
        return [await _first(_value(), _forever()), await _first(_forever(), _nothing())]

    assert asyncio.run(both()) == ["value", None]


def test_a_cancellation_while_the_late_one_cleans_up_is_not_lost() -> None:
    """A server that lost it would never stop."""

    async def cancelled_in_cleanup() -> None:
        cleaning, go = asyncio.Event(), asyncio.Event()

        async def slow_to_leave() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                cleaning.set()
                await go.wait()

        outer = asyncio.create_task(_first(_value(), slow_to_leave()))
        await cleaning.wait()
        outer.cancel()
        go.set()
        await outer

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cancelled_in_cleanup())
