"""Makes speech faster or slower without changing its pitch, for engines that know one speed only.

Waveform-similarity overlap-add (Verhelst and Roelands, ICASSP 1993): windows of 30 ms are taken from the sound at the
new speed and laid over each other by half; each is looked for within 10 ms of its place, where it continues best what
was laid before it, so that the periods of the voice stay whole. Good for the paces of this program, 0.8 to 1.25.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from guide.audio.samples import Floats, floats, pcm_from
from guide.model.pcm import Pcm

VERSION: Final = "wsola/1"
"""Belongs into the identity of whoever uses this."""

_WINDOW_MS: Final = 30
_SEARCH_MS: Final = 10


def stretched(pcm: Pcm, pace: float) -> Pcm:
    """The sound at so many times its speed, at the same rate; its length is the old one divided by the pace."""
    assert 0.5 <= pace <= 2.0, f"a pace lies between 0.5 and 2, not at {pace}"
    if pace == 1.0 or not pcm.frames:
        return pcm
    half = pcm.rate_hz * _WINDOW_MS // 2000
    search = pcm.rate_hz * _SEARCH_MS // 1000
    return pcm_from(_overlapped(floats(pcm), round(pcm.length / pace), pace, half, search), pcm.rate_hz)


def _overlapped(sound: Floats, length: int, pace: float, half: int, search: int) -> Floats:
    """`length` samples of the sound, window over window; a window is two halves, and each half is a cross-fade."""
    padded = np.concatenate([np.zeros(search), sound, np.zeros(3 * half + 2 * search)])
    rising = 0.5 - 0.5 * np.cos(np.pi * (np.arange(half) + 0.5) / half)
    made = np.empty(length + half)
    at = search  # where in `padded` the window last laid begins
    made[:half] = padded[at : at + half]
    for place in range(half, length, half):
        natural = padded[at + half : at + 2 * half]
        target = min(round(place * pace), len(sound))  # `search` samples before the same place in `padded`
        at = target + _best_match(natural, padded[target : target + 2 * search + half])
        made[place : place + half] = natural * (1 - rising) + padded[at : at + half] * rising
    return made[:length]


def _best_match(wanted: Floats, area: Floats) -> int:
    """The offset in the area at which it is most like what is wanted; the middle where all is silent."""
    likeness = np.correlate(area, wanted, mode="valid")
    energy = np.convolve(area**2, np.ones(len(wanted)), mode="valid")
    score = likeness / np.sqrt(energy + 1e-9)
    middle = len(score) // 2
    best = int(np.argmax(score))
    return best if score[best] > score[middle] else middle
