"""The checks, clip by clip and gap by gap, while the sound goes by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field
from math import inf, isfinite
from typing import Final

import numpy as np

from guide.audio.level import decoded_powers, gated_lufs
from guide.audio.samples import Floats, Singles
from guide.model.reference import LEVEL_STEP, Reference
from guide.model.signals import Signal
from guide.model.timeline import Clip, Part, Speech, Timeline
from guide.units import RATE_HZ, SAMPLES_PER_MS, clock, to_ms, to_samples
from guide.values import dataclass
from guide.verify.hearing import Hearing
from guide.verify.likeness import best_fit, wrong_step
from guide.verify.measured import Measured
from guide.verify.measures import levels_of
from guide.verify.report import Fault, Report
from guide.verify.stretches import Gap, Stretch, stretches_of

MOST_DEVIATION: Final = SAMPLES_PER_MS
"""A signal is within a millisecond of its place."""
MOST_LOUDNESS_OFF_LU: Final = 0.5
HIGHEST_PEAK_DBTP: Final = -1.0
LOUDEST_GAP_DBFS: Final = -50.0
"""Where nothing should be heard lies the floor at -66 dBFS, and what an MP3 spreads of the sounds around it."""

SEARCHED: Final = to_samples(20)
"""On either side of where a signal should be."""
_SEARCHED_FAR: Final = to_samples(1500)
_MOST_FAR_SEARCHES: Final = 3
"""How often a signal that is not near its place is looked for farther off, to say where it went; it takes long."""
_LIKE: Final = 0.8
"""Likeness from which on a sound is taken for the signal; in finished files it is 0.97 and more."""
_LIKE_FAR_OFF: Final = 0.9
"""Farther off, where other signals are, it has to be more alike."""
_DECIMALS: Final = 3
"""Of a decibel. Decoded from another place, the same frames differ in the last bits of their samples."""


@dataclass(slots=True)
class Findings:
    """What was found so far."""

    faults: list[Fault] = field(default_factory=list)
    deviations: list[int] = field(default_factory=list)
    powers: list[Floats] = field(default_factory=list)
    """Of what is said, K-weighted."""
    spoken: int = 0
    noise_dbfs: float = -inf
    far_searches: int = 0
    loud_gap: int | None = None
    """Where the last gap began in which something is heard."""

    def measured(self, peak_dbtp: float) -> Measured:
        """The figures among it."""
        return Measured(
            signals=len(self.deviations),
            worst_deviation=max(self.deviations, key=abs, default=0),
            spoken=self.spoken,
            noise_dbfs=self.noise_dbfs,
            peak_dbtp=peak_dbtp,
            powers=np.concatenate((np.zeros(0), *self.powers)),
        )


def verify(timeline: Timeline, reference: Reference, blocks: Iterable[Floats | Singles]) -> Report:
    """Hold decoded mono sound at `RATE_HZ`, block by block, against its timeline."""
    hearing, found = Hearing(blocks), Findings()
    for stretch in stretches_of(timeline):
        check(stretch, timeline.parts, reference, hearing, found)
    length = hearing.length()
    return report_of(timeline, reference, length, found.measured(hearing.peak_dbtp), found.faults)


def check(stretch: Stretch, parts: tuple[Part, ...], reference: Reference, hearing: Hearing, found: Findings) -> None:
    """Hold a stretch against the sound of its place."""
    for one in stretch.checks:
        if isinstance(one, Clip):
            _check_clip(hearing, one, reference, found)
        elif not reference.has_music:
            _check_gap(hearing, one, parts, found)


def report_of(
    timeline: Timeline, reference: Reference, length: int, measured: Measured, faults: Iterable[Fault] = ()
) -> Report:
    """What is to be said of a guide of which all stretches were measured, with these faults."""
    voice_lufs = _voice_lufs(reference, measured.powers)
    of_the_whole = (
        *_faults_of_loudness(reference.voice_lufs, voice_lufs),
        *_faults_of_peak(measured.peak_dbtp),
    )
    return Report(
        length=length,
        signals=measured.signals,
        worst_deviation=measured.worst_deviation,
        spoken=measured.spoken,
        voice_lufs=voice_lufs,
        peak_dbtp=round(measured.peak_dbtp, _DECIMALS),
        noise_dbfs=round(measured.noise_dbfs, _DECIMALS),
        faults=(*_faults_of_length(timeline.length, length), *faults, *of_the_whole),
    )


# ── One clip ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _check_clip(hearing: Hearing, clip: Clip, reference: Reference, found: Findings) -> None:
    if isinstance(clip.sound, Speech):
        heard = hearing.between(clip.start, clip.end)
        found.spoken += 1
        found.powers.append(decoded_powers(heard))
        levels, name = reference.levels.get(clip.sound.utterance), f"“{clip.sound.utterance.spoken}”"
    else:
        if clip.sound in reference.onsets and not _is_in_place(hearing, clip, clip.sound, reference, found):
            return
        heard = hearing.between(clip.start, clip.end)
        levels, name = reference.levels.get(clip.sound), f"the {clip.sound.value} signal"
    wrong = wrong_step(heard, levels or b"", over_music=reference.has_music)
    if wrong is not None:
        step, is_gone = wrong
        what = "is not heard" if is_gone else "does not sound as it was made"
        found.faults.append(Fault(f"{name} {what}", clip.start + step * LEVEL_STEP))


def _is_in_place(hearing: Hearing, clip: Clip, signal: Signal, reference: Reference, found: Findings) -> bool:
    """Measure the onset of a signal; whether it is where it should be, to a millisecond."""
    shape = np.frombuffer(reference.onsets[signal], np.int8).astype(float)
    deviation, likeness = _nearest(hearing, clip.start, shape, SEARCHED)
    if likeness < _LIKE:
        elsewhere = _heard_elsewhere(hearing, clip.start, shape, found)
        found.faults.append(Fault(f"the {signal.value} signal is not heard{elsewhere}", clip.start))
        return False
    found.deviations.append(deviation)
    if abs(deviation) <= MOST_DEVIATION:
        return True
    found.faults.append(Fault(f"the {signal.value} signal is heard {_off_text(deviation)}", clip.start))
    return False


def _heard_elsewhere(hearing: Hearing, place: int, shape: Floats, found: Findings) -> str:
    """Where a signal that is not in its place may have gone, for people; where something was cut out, that shows it."""
    found.far_searches += 1
    if found.far_searches > _MOST_FAR_SEARCHES:
        return ""
    deviation, likeness = _nearest(hearing, place, shape, _SEARCHED_FAR)
    return f"; one like it is heard {_off_text(deviation)}" if likeness >= _LIKE_FAR_OFF else ""


def _off_text(deviation: int) -> str:
    return f"{abs(deviation) / SAMPLES_PER_MS:.1f} ms {'late' if deviation > 0 else 'early'}"


def _nearest(hearing: Hearing, place: int, shape: Floats, within: int) -> tuple[int, float]:
    first = max(0, place - within)
    found_at, likeness = best_fit(hearing.between(first, place + len(shape) + within), shape)
    return first + found_at - place, likeness


# ── Between the clips ────────────────────────────────────────────────────────────────────────────────────────────────


def _check_gap(hearing: Hearing, gap: Gap, parts: tuple[Part, ...], found: Findings) -> None:
    """Nothing is heard between two clips; one fault for all that lies between them."""
    if found.loud_gap == gap.began:
        return
    for at in range(gap.start, gap.end - LEVEL_STEP + 1, RATE_HZ):
        levels = levels_of(hearing.between(at, min(at + RATE_HZ, gap.end)))
        loudest = float(levels.max(initial=-inf))
        found.noise_dbfs = max(found.noise_dbfs, loudest)
        if loudest > LOUDEST_GAP_DBFS:
            place = at + int(np.argmax(levels > LOUDEST_GAP_DBFS)) * LEVEL_STEP
            found.faults.append(Fault(f"something is heard where nothing should be{_in_a_part(place, parts)}", place))
            found.loud_gap = gap.began
            return


def _in_a_part(place: int, parts: tuple[Part, ...]) -> str:
    kinds = [part.kind.value for part in parts if part.start <= place < part.end]
    return f", in a timed part ({kinds[-1]})" if kinds else ""


# ── The whole ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _faults_of_length(expected: int, length: int) -> Iterator[Fault]:
    if length != expected:
        long = "longer" if length > expected else "shorter"
        off = abs(length - expected)
        lasts = f"it lasts {_exactly(length)}, not {_exactly(expected)}"
        yield Fault(f"the sound is {off} samples ({to_ms(off)} ms) {long} than its timeline: {lasts}")


def _exactly(length: int) -> str:
    ms = to_ms(length)
    return f"{clock(ms)}.{ms % 1000:03}"


def _voice_lufs(reference: Reference, powers: Floats) -> float | None:
    if reference.voice_lufs is None or not powers.size:
        return None
    return round(gated_lufs(powers), _DECIMALS)


def _faults_of_loudness(expected: float | None, loudness: float | None) -> Iterator[Fault]:
    if expected is None or loudness is None:
        return
    if not abs(loudness - expected) <= MOST_LOUDNESS_OFF_LU:
        heard = f"at {loudness:.1f} LUFS" if isfinite(loudness) else "silent"
        yield Fault(f"the voice is {heard}, not at {expected:.1f} LUFS")


def _faults_of_peak(peak_dbtp: float) -> Iterator[Fault]:
    if peak_dbtp > HIGHEST_PEAK_DBTP:
        yield Fault(f"peaks reach {peak_dbtp:.1f} dBTP, above {HIGHEST_PEAK_DBTP:.0f} dBTP")
