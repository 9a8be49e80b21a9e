"""Files that may stand beside an MP3: where every sound falls, captions, lyrics, chapters, and the sound itself.

All are made from the very timeline of the MP3 and appear whole, as it does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from guide.errors import InputError
from guide.model.speech import Voice
from guide.model.timeline import Timeline
from guide.units import clock, to_ms
from guide.values import dataclass

if TYPE_CHECKING:
    from guide.model.pcm import Pcm

SIDE_FILES: Final[Mapping[str, str]] = MappingProxyType(
    {"timeline": ".timeline.json", "vtt": ".vtt", "lrc": ".lrc", "chapters": ".chapters.json", "wav": ".wav"}
)
"""What can be asked for, and what its name ends in."""
_LONGEST_WAV: Final = (2**32 - 1 - 36) // 2
"""Samples: the sizes in a WAV file are 32 bits wide and count the rest of its 44 bytes of header, too."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A guide as its side files need it."""

    title: str
    timeline: Timeline
    voice: Voice
    sound: Callable[[], Iterable[Pcm]]
    """Makes the sound once more, block by block, so that none has to be kept."""
    music: str | None = None
    """The name of the music under it."""
    chapters_by_set: bool = False


def beside(mp3: Path, kind: str) -> Path:
    """The place of a side file.

    >>> beside(Path("feet.v2.mp3"), "vtt").name
    'feet.v2.vtt'
    """
    return mp3.with_name(mp3.name.removesuffix(".mp3") + SIDE_FILES[kind])


def are_up_to_date(mp3: Path, kinds: Iterable[str]) -> bool:
    """Whether side files are there and were written after their MP3, as they are."""
    try:
        made = mp3.stat().st_mtime_ns
        return all(beside(mp3, kind).stat().st_mtime_ns >= made for kind in kinds)
    except OSError:
        return False


def refuse_long_wav(kinds: Iterable[str], length: int) -> None:
    """Stop before more samples are made than fit a WAV file."""
    if "wav" in kinds and length > _LONGEST_WAV:
        raise InputError(f"a WAV file cannot hold more than {clock(to_ms(_LONGEST_WAV))} hours; leave out --also wav")


def write_side_file(kind: str, mp3: Path, guide: Finished) -> Path:
    """Write one of them beside the MP3; its place."""
    from guide.publish import write_text  # loads the audio libraries

    path = beside(mp3, kind)
    if kind == "wav":
        _write_wav(path, guide)
    else:
        write_text(path, _text(kind, guide))
    return path


def _text(kind: str, guide: Finished) -> str:
    from guide.publish import chapters_json  # as above
    from guide.publish.lrc import lrc
    from guide.publish.timeline_json import timeline_json
    from guide.publish.vtt import vtt

    texts: Mapping[str, Callable[[], str]] = {
        "timeline": lambda: timeline_json(guide.timeline, guide.title, guide.voice, guide.music),
        "vtt": lambda: vtt(guide.timeline),
        "lrc": lambda: lrc(guide.timeline, guide.title, guide.voice),
        "chapters": lambda: chapters_json(guide.timeline, guide.title, by_set=guide.chapters_by_set),
    }
    return texts[kind]()


def _write_wav(path: Path, guide: Finished) -> None:
    from guide.audio.wav import write_wav  # as above
    from guide.publish.whole_file import whole_file

    with whole_file(path) as file:
        write_wav(file, guide.sound(), length=guide.timeline.length)
