"""Decoded sound from which stretches are taken in order, while what lies behind is forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf, log10
from typing import Final

import numpy as np

from guide.audio.peak import CONTEXT, interpolated_peak
from guide.audio.samples import Floats
from guide.units import to_samples

KEPT: Final = to_samples(2000)
"""Samples that may be asked for again behind the latest stretch."""


class Hearing:
    """Sound that is heard once, from its beginning to its end, in flat memory."""

    def __init__(self, blocks: Iterable[Floats]) -> None:
        self._blocks = iter(blocks)
        self._samples = np.zeros(0)
        self._first = 0
        """Place of the first sample that is kept."""
        self._peak = 0.0
        self._tail = np.zeros(0)

    def between(self, start: int, end: int) -> Floats:
        """The samples from `start` to `end`, as far as there are any; asked for in order, or a little behind."""
        start = max(start, 0)
        while self._first + len(self._samples) < end and self._more():
            pass
        self._forget(start - KEPT)
        return self._samples[max(0, start - self._first) : max(0, end - self._first)]

    def length(self) -> int:
        """Samples in all; hears the rest."""
        while self._more():
            self._forget(self._first + len(self._samples) - KEPT)
        return self._first + len(self._samples)

    @property
    def peak_dbtp(self) -> float:
        """The highest true peak of what was heard so far; minus infinity for silence."""
        return 20 * log10(self._peak) if self._peak else -inf

    def _more(self) -> bool:
        block = next(self._blocks, None)
        if block is None:
            return False
        together = np.concatenate((self._tail, block))
        self._peak = interpolated_peak(together, self._peak)
        self._tail = together[-2 * CONTEXT :]
        self._samples = np.concatenate((self._samples, block))
        return True

    def _forget(self, before: int) -> None:
        if before > self._first:
            self._samples = self._samples[before - self._first :]
            self._first = before
