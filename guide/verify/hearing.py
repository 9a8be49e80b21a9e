"""Decoded sound from which stretches are taken in order, while what lies behind is forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf, log10
from typing import Final

import numpy as np

from guide.audio.peak import CONTEXT, interpolated_peak
from guide.audio.samples import Floats, Singles
from guide.units import to_samples

KEPT: Final = to_samples(2000)
"""Samples that may be asked for again behind the latest stretch."""


class Hearing:
    """Sound that is heard once, from its beginning to its end, in flat memory."""

    def __init__(self, blocks: Iterable[Floats | Singles], first: int = 0) -> None:
        """`first` is the place of the first sample."""
        self._blocks = iter(blocks)
        self._room = np.empty(0, np.float32)
        """What was heard lately, after what may be written over and before what is free."""
        self._begin = self._end = 0
        """Where in it the samples that are kept lie."""
        self._first = first
        """Place of the first of them."""
        self._peak = 0.0

    def between(self, start: int, end: int) -> Singles:
        """The samples from `start` to `end`, as far as there are any; asked for in order, or a little behind.

        They are there until others are asked for.
        """
        start = max(start, 0)
        while self._heard < end and self._more():
            pass
        self._forget(start - KEPT)
        first, last = (min(self._begin + max(0, place - self._first), self._end) for place in (start, end))
        return self._room[first:last]

    def length(self) -> int:
        """The place after the last sample, which is their number if the first is at 0; hears the rest."""
        while self._more():
            self._forget(self._heard - KEPT)
        return self._heard

    @property
    def peak_dbtp(self) -> float:
        """The highest true peak of what was heard so far; minus infinity for silence.

        Between samples it is known where there are as many as it takes on either side: not within half a millisecond of
        the beginning and the end.
        """
        return 20 * log10(self._peak) if self._peak else -inf

    @property
    def _heard(self) -> int:
        """Samples so far."""
        return self._first + self._end - self._begin

    def _more(self) -> bool:
        block = next(self._blocks, None)
        if block is None:
            return False
        self._make_room(len(block))
        before, self._end = self._end, self._end + len(block)
        self._room[before : self._end] = block
        around = self._room[max(self._begin, before - 2 * CONTEXT) : self._end]
        self._peak = interpolated_peak(around, self._peak, inside=True)
        return True

    def _make_room(self, length: int) -> None:
        """Move what is kept to the beginning where there is no room after it, or to a larger room."""
        if self._end + length <= len(self._room):
            return
        kept = self._room[self._begin : self._end]
        needed = len(kept) + length
        room = self._room if needed <= len(self._room) else np.empty(2 * needed, np.float32)
        room[: len(kept)] = kept
        self._room, self._begin, self._end = room, 0, len(kept)

    def _forget(self, before: int) -> None:
        count = min(before, self._heard) - self._first
        if count > 0:
            self._begin += count
            self._first += count
