"""What was verified once is not decoded again.

What was measured of a stretch of a finished MP3 is kept under a digest of everything that it follows from: the frames
as they stand in the file, those before it that a decoder needs, what the stretch is held against, the decoder, and the
checks. So it is found again only where decoding would give the same, and never after a byte has changed.

Only what is right is kept. As soon as anything is not, there is no report here, and who asked decodes all of the file
to tell what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from guide.audio.decode import decoder, rate_and_length
from guide.audio.level import block_count
from guide.audio.mp3_stretches import Cut, Frames, cut, decoded_cut
from guide.audio.repeats import Repeats
from guide.cache import Cache, Kind
from guide.errors import AudioError
from guide.model.reference import Reference
from guide.model.timeline import Clip, Speech, Timeline
from guide.units import RATE_HZ
from guide.verify.checking import LOUDEST_GAP_DBFS, MOST_DEVIATION, SEARCHED, Findings, check, report_of
from guide.verify.hearing import Hearing
from guide.verify.measured import Measured, read, together, written
from guide.verify.report import Report
from guide.verify.stretches import Check, Gap, Stretch, stretches_of

_FORMAT: Final = "guide.verified/1"
"""Changes with what is measured and with what is taken for right."""


class Kept:
    """The figures of stretches that are right: of those met in this run, and of those that a cache has from earlier."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._met: dict[str, Measured] = {}
        self._repeats = Repeats()

    def figures(self, stretch: Stretch, place: Cut, frames: bytes, reference: Reference) -> Measured | None:
        """Those of a stretch in these frames, decoded if they are not kept; None where it is not right."""
        name = name_of(stretch, place, frames, reference)
        return self.known(name, stretch, reference) or self.measured(name, stretch, place, frames, reference)

    def known(self, name: str, stretch: Stretch, reference: Reference) -> Measured | None:
        """Those that were met or are kept under the name of a stretch in its frames."""
        figures = self._met.get(name)
        if figures is None:
            content = self._cache.get(Kind.VERIFIED, name)
            figures = None if content is None else read(content)
            if figures is None or not _belongs_to(figures, stretch, reference):
                return None
            self._met[name] = figures
        return figures

    def measured(self, name: str, stretch: Stretch, place: Cut, frames: bytes, reference: Reference) -> Measured | None:
        """Those of a stretch in these frames, decoded and kept under its name; None where it is not right."""
        figures = _measured(stretch, place, frames, reference, self._repeats)
        if figures is not None:
            self._met[name] = figures
            with suppress(OSError):
                self._cache.put(Kind.VERIFIED, name, written(figures))
        return figures


def verify_kept(path: Path, frames: Frames, timeline: Timeline, reference: Reference, kept: Kept) -> Report | None:
    """The report on a file that is right, of which only what is new is decoded; None for any other file."""
    measured: list[Measured] = []
    try:
        with path.open("rb") as file:
            for stretch, place in places_of(timeline):
                figures = kept.figures(stretch, place, frames.read(file, place), reference)
                if figures is None:
                    return None
                measured.append(figures)
        _, length = rate_and_length(path)
    except (AudioError, OSError):  # whoever decodes the whole says what is wrong
        return None
    report = report_of(timeline, reference, length, together(measured))
    return None if report.faults else report


def places_of(timeline: Timeline) -> Iterator[tuple[Stretch, Cut]]:
    """Each stretch, and the frames that it takes to verify it."""
    for stretch in stretches_of(timeline):
        yield stretch, cut(stretch.start - SEARCHED, stretch.end + SEARCHED, timeline.length)


def _measured(stretch: Stretch, place: Cut, frames: bytes, reference: Reference, repeats: Repeats) -> Measured | None:
    quiet = [(one.start, one.end) for one in stretch.checks if isinstance(one, Gap)]
    hearing, found = Hearing(decoded_cut(place, frames, repeats, quiet), place.start), Findings()
    check(stretch, (), reference, hearing, found)
    hearing.length()
    return None if found.faults else found.measured(hearing.peak_dbtp)


def name_of(stretch: Stretch, place: Cut, frames: bytes, reference: Reference) -> str:
    """A digest of everything that the figures of a stretch follow from, wherever it stands."""
    begin = stretch.start
    checks = tuple((one.start - begin, one.end - begin, *_expected(one, reference)) for one in stretch.checks)
    places = (stretch.end - begin, begin - place.start, place.dropped, place.length)
    digest = sha256(repr((_FORMAT, decoder(), reference.has_music, places, checks)).encode())
    digest.update(frames)
    return digest.hexdigest()


def _expected(one: Check, reference: Reference) -> tuple[object, ...]:
    """What is held against the sound."""
    if isinstance(one, Gap):
        return ("gap",)
    if isinstance(one.sound, Speech):
        return ("speech", reference.levels.get(one.sound.utterance))
    return ("signal", reference.levels.get(one.sound), reference.onsets.get(one.sound))


def _belongs_to(measured: Measured, stretch: Stretch, reference: Reference) -> bool:
    """Whether these can be the figures of a stretch that is right: a cache is a folder into which others may write."""
    clips = [one for one in stretch.checks if isinstance(one, Clip)]
    speech = [clip for clip in clips if isinstance(clip.sound, Speech)]
    return (
        measured.spoken == len(speech)
        and measured.powers.size == sum(block_count(clip.length, RATE_HZ) for clip in speech)
        and measured.signals == sum(clip.sound in reference.onsets for clip in clips)
        and abs(measured.worst_deviation) <= MOST_DEVIATION
        and measured.noise_dbfs <= LOUDEST_GAP_DBFS
    )
