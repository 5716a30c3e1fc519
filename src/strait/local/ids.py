"""Make ids, keys and order-keeping timestamps. With a seed the same calls give the same values."""

from __future__ import annotations

import random
import string
import uuid
from datetime import datetime

from strait.local.clock import Clock, from_micros, to_micros

_ALPHABET = string.digits + string.ascii_lowercase
_LETTERS = string.digits + string.ascii_letters


class Ids:
    """The dice of one server."""

    def __init__(self, clock: Clock, seed: int | None = None) -> None:
        self._clock = clock
        self._dice: random.Random = random.SystemRandom() if seed is None else random.Random(seed)  # noqa: S311  # a seed is for repeatable tests
        self._last_stamp = 0
        self._requests = 0
        self._server = self._text(_LETTERS, 10)

    def new(self) -> str:
        """A UUID of version 7: it sorts by the time it was made."""
        millis = to_micros(self._clock.now()) // 1000
        low = self._dice.getrandbits(74)
        return str(
            uuid.UUID(int=millis << 80 | 0x7 << 76 | (low >> 62) << 64 | 0b10 << 62 | low & (1 << 62) - 1)
        )

    def version(self) -> str:
        """The id of one version of a definition."""
        return "ver_" + self._text(_ALPHABET, 12)

    def api_key(self) -> str:
        """A new secret key."""
        return "strait_" + self.hex(64)

    def request(self) -> str:
        """The id of one HTTP request."""
        self._requests += 1
        return f"local/{self._server}-{self._requests:06d}"

    def hex(self, digits: int) -> str:
        """Random hexadecimal digits."""
        return f"{self._dice.getrandbits(4 * digits):0{digits}x}"

    def stamp(self) -> datetime:
        """The current moment, later than every stamp before it.

        Lists continue after the timestamp of their last row, so no two rows may share one.
        """
        self._last_stamp = max(to_micros(self._clock.now()), self._last_stamp + 1)
        return from_micros(self._last_stamp)

    def seen(self, moment: datetime) -> None:
        """Make later stamps than this one, which an earlier process gave."""
        self._last_stamp = max(self._last_stamp, to_micros(moment))

    def spread(self, fraction: float) -> float:
        """A factor between 1 - fraction and 1 + fraction."""
        return self._dice.uniform(1 - fraction, 1 + fraction)

    def _text(self, alphabet: str, length: int) -> str:
        return "".join(self._dice.choice(alphabet) for _ in range(length))
