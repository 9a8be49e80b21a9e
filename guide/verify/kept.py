"""What was verified once is not decoded again.

What was measured of a stretch of a finished MP3 is kept under a digest of everything that it follows from: the frames
as they stand in the file, those before it that a decoder needs, what the stretch is held against, the decoder, and the
checks. So it is found again only where decoding would give the same, and never after a byte has changed.

Only what is right is kept. As soon as anything is not, there is no report here, and who asked decodes all of the file
to tell what is wrong with it.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from guide.audio.decode import decoder, rate_and_length
from guide.audio.level import block_count
from guide.audio.mp3_stretches import Excerpt, Frames, decoded_excerpt
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


def verify_kept(path: Path, frames: Frames, timeline: Timeline, reference: Reference, cache: Cache) -> Report | None:
    """The report on a file that is right, of which only what is new is decoded; None for any other file."""
    measured: list[Measured] = []
    try:
        with path.open("rb") as file:
            for stretch in stretches_of(timeline):
                excerpt = frames.excerpt(file, stretch.start - SEARCHED, stretch.end + SEARCHED)
                found = _measured(excerpt, stretch, reference, cache)
                if found is None:
                    return None
                measured.append(found)
        _, length = rate_and_length(path)
    except (AudioError, OSError):  # whoever decodes the whole says what is wrong
        return None
    report = report_of(timeline, reference, length, together(measured))
    return None if report.faults else report


def _measured(excerpt: Excerpt, stretch: Stretch, reference: Reference, cache: Cache) -> Measured | None:
    """What is kept of a stretch, or what is measured now and kept from now on; None where it is not right."""
    name = _name(excerpt, stretch, reference)
    kept = cache.get(Kind.VERIFIED, name)
    measured = None if kept is None else read(kept)
    if measured is None or not _belongs_to(measured, stretch, reference):
        measured = _measured_now(excerpt, stretch, reference)
        if measured is not None:
            with suppress(OSError):
                cache.put(Kind.VERIFIED, name, written(measured))
    return measured


def _measured_now(excerpt: Excerpt, stretch: Stretch, reference: Reference) -> Measured | None:
    hearing, found = Hearing(decoded_excerpt(excerpt), excerpt.start), Findings()
    check(stretch, (), reference, hearing, found)
    hearing.length()
    return None if found.faults else found.measured(hearing.peak_dbtp)


def _name(excerpt: Excerpt, stretch: Stretch, reference: Reference) -> str:
    """A digest of everything that the figures of a stretch follow from, wherever it stands."""
    begin = stretch.start
    checks = tuple((one.start - begin, one.end - begin, *_expected(one, reference)) for one in stretch.checks)
    places = (stretch.end - begin, begin - excerpt.start, excerpt.dropped, excerpt.length)
    digest = sha256(repr((_FORMAT, decoder(), reference.has_music, places, checks)).encode())
    digest.update(excerpt.frames)
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
