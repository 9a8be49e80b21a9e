"""Guides that can be played: a script, spoken and mixed while it plays, or a finished file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from guide.errors import InputError
from guide.model.timeline import Chapter, Timeline
from guide.play import Playable
from guide.units import RATE_HZ, to_ms, to_samples

if TYPE_CHECKING:
    from guide.build.making import Notice, Progress
    from guide.build.preparing import Prepared
    from guide.build.spool import Spool
    from guide.publish.found import Told
    from guide.speak import Narrator

SOUND_KINDS: Final = (".mp3", ".wav", ".flac", ".ogg")
"""Endings of files that are played as they are; everything else is a script."""


def is_sound(name: str) -> bool:
    """Whether a name is that of a finished file.

    >>> is_sound("output/feet.MP3"), is_sound("feet.md"), is_sound("-")
    (True, False, False)
    """
    return Path(name).suffix.lower() in SOUND_KINDS


@contextmanager
def playable_script(
    script: Prepared, *, at_once: int | None = None, progress: Progress, notice: Notice
) -> Iterator[tuple[Playable, Prepared]]:
    """A script to be played, as it was planned in the end: its speech is there, the rest is made as it is heard."""
    from guide.build.fitting import expected_length  # all stages are loaded, which a finished file does without
    from guide.build.keeping import cache_of
    from guide.build.making import given_sounds, mixed, spoken, voice_of  # as above
    from guide.build.spool import Spool  # as above
    from guide.speak import speak  # as above

    expected, settings = expected_length(script), script.settings
    heard = given_sounds(settings, expected)

    def say(narrator: Narrator) -> tuple[Spool, Prepared, Timeline]:
        sounds = Spool()
        try:
            return (sounds, *spoken(script, narrator, sounds, to_ms(expected)))
        except BaseException:
            sounds.close()
            raise

    choice = voice_of(settings, script.routine.language)
    sounds, made, timeline = speak(choice, cache_of(settings), say, progress=progress, notice=notice, at_once=at_once)
    try:
        sound = partial(mixed, settings, timeline, sounds, heard)
        yield Playable(made.prescription.title, timeline, RATE_HZ, sound), made
    finally:
        sounds.close()


def playable_file(path: Path) -> Playable:
    """A sound file to be played: by the timeline inside it, or by the chapters of its tag where there is none."""
    from guide.audio.decode import decoded_from, rate_and_length  # loads the audio libraries
    from guide.publish.found import told_in  # as above

    told = told_in(path)
    rate_hz, length = rate_and_length(path)
    timeline = told.record.timeline if told.record else _known(told, length * RATE_HZ // rate_hz)
    title = told.record.title if told.record else told.title
    return Playable(title or path.stem, timeline, rate_hz, partial(decoded_from, path))


def _known(told: Told, length: int) -> Timeline:
    """All that is known of a file of somebody else's."""
    starts = {to_samples(chapter.start_ms): chapter.title for chapter in told.chapters if chapter.title}
    chapters = (Chapter(start, title) for start, title in sorted(starts.items()) if start < length)
    return Timeline(length, (), (), tuple(chapters))


def chapter_start(playable: Playable, wanted: str) -> int:
    """Where the exercise of that number, or of that name or a part of it, begins, at the working rate.

    Where no exercises are known, chapters are counted.
    """
    timeline = playable.timeline
    found = next((clip.start for clip in timeline.clips if wanted == str(clip.where.exercise)), None)
    titles = [chapter.title.lower() for chapter in timeline.chapters]
    if found is not None:
        return max((chapter.start for chapter in timeline.chapters if chapter.start <= found), default=found)
    if wanted.isdecimal() and not timeline.clips and 1 <= int(wanted) <= len(titles):
        return timeline.chapters[int(wanted) - 1].start
    index = next((at for at, title in enumerate(titles) if wanted.strip().lower() in title), None)
    if index is None:
        names = ", ".join(chapter.title for chapter in timeline.chapters) or "it has no chapters"
        raise InputError(f"{playable.title}: there is no exercise {wanted!r} to begin with: {names}")
    return timeline.chapters[index].start
