"""A guide as an album: one MP3 for each chapter, and a playlist, for players that know no chapters.

The sound is that of the whole guide, cut where chapters begin: played one after the other without gaps, which the
files ask for, they are the guide to the sample, and every stated time is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from guide.model.pcm import Pcm
from guide.model.reference import Reference
from guide.model.text import one_line
from guide.model.timeline import Chapter, Timeline
from guide.values import dataclass

if TYPE_CHECKING:
    from guide.audio.quiet import Quiet
    from guide.publish import GuideFacts

_NOT_IN_NAMES: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
"""What one system or another does not allow in the name of a file."""
_LONGEST_NAME: Final = 120
"""Bytes of a title in the name of a file."""

Publish = Callable[[Path, Timeline, Iterable[Pcm], "Quiet | None", "GuideFacts", Reference, bytes], None]
"""Writes one MP3: its place, timeline, sound, the quiet in it, facts, reference and cover."""


@dataclass(frozen=True, slots=True)
class Track:
    """One file of the album."""

    name: str
    title: str
    start: int
    timeline: Timeline
    """Beginning at 0."""


def tracks_of(timeline: Timeline) -> tuple[Track, ...]:
    """The guide in pieces, one for each chapter that lasts."""
    starts = {_free(chapter.start, timeline): chapter.title for chapter in timeline.chapters} or {0: ""}
    places = (0, *sorted(starts)[1:], timeline.length)
    titles = [starts[start] for start in sorted(starts)]
    return tuple(
        Track(_name(number, len(titles), title), title, start, cut(timeline, start, end, title))
        for number, (title, start, end) in enumerate(zip(titles, places, places[1:], strict=False), 1)
    )


def _free(place: int, timeline: Timeline) -> int:
    """The place, or the start of the sound that it would cut in two."""
    return next((clip.start for clip in timeline.clips if clip.start < place < clip.end), place)


def _name(number: int, count: int, title: str) -> str:
    """A file name that every system takes and that sorts as the album is played."""
    clean = one_line(_NOT_IN_NAMES.sub(" ", title)).encode("utf-8", "replace")[:_LONGEST_NAME]
    plain = clean.decode("utf-8", "ignore").rstrip(" .")
    return f"{number:0{max(2, len(str(count)))}} {plain}".rstrip() + ".mp3"


def cut(timeline: Timeline, start: int, end: int, title: str) -> Timeline:
    """The part of a timeline between two places that cut no sound, beginning at 0, as one chapter."""
    clips = (replace(clip, start=clip.start - start) for clip in timeline.clips if start <= clip.start < end)
    parts = (
        replace(part, start=max(0, part.start - start), end=min(end, part.end) - start)
        for part in timeline.parts
        if part.start < end and start < part.end
    )
    return Timeline(end - start, tuple(clips), tuple(parts), (Chapter(0, title),))


def folder_of(mp3: Path) -> Path:
    """Where the album of a guide is: a folder of its name beside it."""
    return mp3.with_suffix("")


def playlist_of(mp3: Path) -> Path:
    """The playlist of a guide's album; it stands among the files that it lists."""
    return folder_of(mp3) / f"{mp3.stem}.m3u8"


def is_split(mp3: Path) -> bool:
    """Whether the album of a guide is there, and was made after it."""
    try:
        playlist = playlist_of(mp3)
        listed = _listed(playlist)
        is_newer = playlist.stat().st_mtime_ns >= mp3.stat().st_mtime_ns
        return is_newer and bool(listed) and all((playlist.parent / name).is_file() for name in listed)
    except OSError:
        return False


def split(
    mp3: Path,
    timeline: Timeline,
    sound: Iterable[Pcm],
    quiet_from: Callable[[int], Quiet | None],
    facts: GuideFacts,
    reference: Reference,
    publish: Publish,
) -> tuple[Path, ...]:
    """Write the album of a guide beside its MP3: the files in order, then the playlist.

    `quiet_from` is what is heard from a sample of the guide on wherever nothing else is, if something repeats there.
    """
    from guide.publish import cover_png, write_text  # loads the audio libraries
    from guide.publish.m3u8 import m3u8

    tracks, cover = tracks_of(timeline), cover_png(facts.title, timeline)
    cutter = _Cutter(sound)
    folder = folder_of(mp3)
    for number, track in enumerate(tracks, 1):
        its_facts = replace(facts, title=track.title, album=facts.title, track=number, tracks=len(tracks))
        own, quiet = cutter.take(track.timeline.length), quiet_from(track.start)
        publish(folder / track.name, track.timeline, own, quiet, its_facts, reference, cover)
    _remove_older(playlist_of(mp3), {track.name for track in tracks})
    entries = [(track.name, track.title, track.timeline.length) for track in tracks]
    write_text(playlist_of(mp3), m3u8(facts.title, entries))
    return (*(folder / track.name for track in tracks), playlist_of(mp3))


class _Cutter:
    """A stream of blocks taken in pieces of given lengths."""

    def __init__(self, blocks: Iterable[Pcm]) -> None:
        self._blocks = iter(blocks)
        self._rest = Pcm(b"")

    def take(self, length: int) -> Iterator[Pcm]:
        """The next so many samples."""
        while length:
            block = self._rest if self._rest.length else next(self._blocks)
            piece, self._rest = Pcm(block.frames[: 2 * length]), Pcm(block.frames[2 * length :])
            length -= piece.length
            yield piece


def _listed(playlist: Path) -> tuple[str, ...]:
    lines = playlist.read_text(encoding="utf-8", errors="replace").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def _remove_older(playlist: Path, kept: set[str]) -> None:
    """Remove the files of an older album that the new one has no place for; never what this program did not make."""
    from guide.publish import read_fingerprint  # loads the audio libraries

    with suppress(OSError):
        for name in set(_listed(playlist)) - kept:
            path = playlist.parent / name
            if Path(name).name == name and read_fingerprint(path) is not None:
                path.unlink()
