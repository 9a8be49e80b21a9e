"""Articles to build, and how a test builds them and listens to the result."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from guide.build import Built, Wanted, build, prepared
from guide.mix.tones import tone
from guide.model.signals import Signal
from guide.publish.id3_reading import read_tag
from guide.units import RATE_HZ

ARTICLE = """\
# Calves and wrists

Have a wall near you.

## Calf stretch

Stand facing the wall with your left leg behind you. Hold for 20 seconds. Rest for 5 seconds. Then do the other leg.

## Wrist curls

Let your hands hang. Lift your fingertips 6 times.

## Balance

Stand on one leg for 12 seconds.
"""


SHORT = """\
## Balance

Stand on one leg for 12 seconds.
"""


def nothing(*_facts):
    """Show nothing."""


def script(folder: Path, text=ARTICLE, name="calves.md", **flags):
    """A script in a folder, prepared to be built beside itself by the silent voice."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return prepared(path, {}, {"voice": "silent", "out": folder / "out", "cache": folder / "cache", **flags})


def make(ready, name="calves", *, notice=nothing, progress=nothing, force=False, at_once=None, **wanted):
    """Build it, without showing anything."""
    what = Wanted(**wanted)
    return build(ready, name, progress=progress, notice=notice, force=force, at_once=at_once, wanted=what)


@dataclass(frozen=True)
class Listened:
    """A built guide as its file holds it."""

    built: Built
    samples: np.ndarray
    """Decoded from the MP3."""
    timeline: dict
    """Read from its side file."""

    def clips(self, *kinds):
        return [clip for clip in self.timeline["clips"] if clip["kind"] in kinds]


def listened(built: Built) -> Listened:
    samples, rate_hz = soundfile.read(built.path, dtype="float64")
    assert RATE_HZ == rate_hz
    place = built.path.with_name(built.path.stem + ".timeline.json")
    return Listened(built, samples, json.loads(place.read_text(encoding="utf-8")))


def onsets_heard(samples, signal):
    """Where a signal is heard, found in the sound alone, without a look at the timeline."""
    shape = np.frombuffer(tone(signal).frames, "<i2").astype(float)
    padded = 1 << (len(samples) + len(shape)).bit_length()
    spectrum = np.fft.rfft(samples, padded) * np.conj(np.fft.rfft(shape, padded))
    likeness = np.fft.irfft(spectrum, padded)[: len(samples)]
    energy = np.sqrt(np.convolve(samples**2, np.ones(len(shape)), "full")[len(shape) - 1 :])
    likeness /= np.maximum(energy, 1e-3) * np.sqrt((shape**2).sum())
    alike = np.flatnonzero(likeness > 0.9)
    groups = np.split(alike, np.flatnonzero(np.diff(alike) > RATE_HZ) + 1)
    return [int(group[np.argmax(likeness[group])]) for group in groups]


def found_at(samples, clip, *, within):
    """Where the signal of a clip is really heard: the place of its best likeness near by."""
    shape = np.frombuffer(tone(Signal(clip["kind"])).frames, "<i2").astype(float)
    start = clip["start"] - within
    heard = samples[max(0, start) : clip["start"] + len(shape) + within]
    return max(0, start) + int(np.argmax(np.correlate(heard, shape, "valid")))


def onset(samples, clip, *, within, threshold=0.01):
    """Where sound first rises above -40 dBFS near the beginning of a clip, in steps of a millisecond."""
    step = RATE_HZ // 1000
    start = clip["start"] - within
    levels = np.abs(samples[start : clip["start"] + clip["length"]])
    levels = levels[: len(levels) // step * step].reshape(-1, step).max(axis=1)
    return start + int(np.argmax(levels > threshold)) * step


def sound_starts(path):
    """Where the sound of an MP3 begins, behind its tag, in bytes."""
    with path.open("rb") as file:
        return read_tag(file).length
