"""Rounds by the clock: in the decoded MP3 each begins exactly one interval after the one before it."""

from itertools import pairwise

import numpy as np
import pytest
from roads import listened, make, script

from guide.build import Built, prepared
from guide.errors import ScriptHasErrors
from guide.mix.tones import tone
from guide.model.signals import Signal
from guide.units import RATE_HZ

MINUTES = """\
# By the clock

## Swings

Every minute on the minute for 4 minutes: 12 kettlebell swings.
"""

TURNS = """\
# In turns

Every 40 seconds for 4 rounds, alternate:

- 6 squats
- 20 second plank
"""


def heard_starts(samples):
    """Where start signals are heard, found in the sound alone, without a look at the timeline."""
    shape = np.frombuffer(tone(Signal.START).frames, "<i2").astype(float)
    padded = 1 << (len(samples) + len(shape)).bit_length()
    spectrum = np.fft.rfft(samples, padded) * np.conj(np.fft.rfft(shape, padded))
    likeness = np.fft.irfft(spectrum, padded)[: len(samples)]
    energy = np.sqrt(np.convolve(samples**2, np.ones(len(shape)), "full")[len(shape) - 1 :])
    likeness /= np.maximum(energy, 1e-3) * np.sqrt((shape**2).sum())
    found, at = [], 0
    while at < len(samples):
        if likeness[at] > 0.9:
            best = at + int(np.argmax(likeness[at : at + RATE_HZ // 10]))
            found.append(best)
            at = best + RATE_HZ
        else:
            at += 1
    return found


@pytest.mark.parametrize(("text", "every_s", "starts"), [(MINUTES, 60, 4), (TURNS, 40, 4)], ids=["minutes", "turns"])
def test_in_the_decoded_sound_every_round_starts_on_the_clock_to_the_sample(
    embedded_voice,  # noqa: ARG001 — it skips
    tmp_path,
    text,
    every_s,
    starts,
):
    guide = listened(make(script(tmp_path, text, voice="espeak"), also=("timeline",)))
    found = heard_starts(guide.samples)
    assert starts == len(found)
    assert [every_s * RATE_HZ] * (starts - 1) == [after - before for before, after in pairwise(found)]
