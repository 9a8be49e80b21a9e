"""A piece of music as an endless loop without a seam.

Silence at both ends is cut away, the loudness is set once for the whole piece, and the end is laid over the beginning
with a crossfade of equal power, so that neither a gap nor a click nor a dip tells where it comes round.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from guide.audio.level import levelled
from guide.audio.samples import FULL_SCALE, Floats, floats, pcm_from, without_silence
from guide.errors import AudioError
from guide.model.pcm import Pcm
from guide.units import RATE_HZ, to_samples

SHORTEST_MS: Final = 2_000
_CROSSFADE_MS: Final = 4_000
_SILENT_DBFS: Final = -60.0


def looped(music: Pcm, loudness_lufs: float, ceiling_dbtp: float, what: str) -> Pcm:
    """One turn of the loop, mono, at the working rate: after its last sample its first; `what` names the music."""
    assert music.rate_hz == RATE_HZ, f"music is looped at {RATE_HZ} Hz, not at {music.rate_hz}"
    heard = without_silence(floats(music), _SILENT_DBFS)
    if len(heard) < to_samples(SHORTEST_MS):
        raise AudioError(f"{what}: too short for music: it has to sound for {SHORTEST_MS // 1000} seconds at least")
    return levelled(pcm_from(_crossfaded(heard), RATE_HZ), loudness_lufs, ceiling_dbtp)


def _crossfaded(samples: Floats) -> Floats:
    """The samples without their end, which sounds together with their beginning."""
    length = min(to_samples(_CROSSFADE_MS), len(samples) // 4)
    turn = np.pi / 2 * (np.arange(length) + 0.5) / length
    turned = samples[: len(samples) - length].copy()
    turned[:length] = turned[:length] * np.sin(turn) + samples[len(samples) - length :] * np.cos(turn)
    peak = float(np.abs(turned).max())
    return turned / peak if peak > (FULL_SCALE - 1) / FULL_SCALE else turned
