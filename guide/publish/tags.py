"""The tag of a finished guide: what its frames are, and how the fingerprint is found again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from guide.model.timeline import Timeline
from guide.publish import id3
from guide.publish.cover import cover_png
from guide.publish.facts import GuideFacts
from guide.publish.transcript import heard, transcript
from guide.units import to_ms

ALBUM: Final = "Exercise guides"
"""One for all guides, so that a player lists them together."""
GENRE: Final = "Speech"
"""Genre 101 of the list that players know (ID3v1, Winamp extension)."""
_FINGERPRINT: Final = "GUIDE_FINGERPRINT"

_CODES = """
    af:afr ar:ara bg:bul bn:ben bs:bos ca:cat cs:ces cy:cym da:dan de:deu el:ell en:eng eo:epo es:spa et:est eu:eus
    fa:fas fi:fin fr:fra ga:gle gl:glg gu:guj he:heb hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat
    kn:kan ko:kor la:lat lt:lit lv:lav mk:mkd ml:mal mr:mar ms:msa nb:nob ne:nep nl:nld no:nor pa:pan pl:pol pt:por
    ro:ron ru:rus si:sin sk:slk sl:slv sq:sqi sr:srp sv:swe sw:swa ta:tam te:tel th:tha tl:tgl tr:tur uk:ukr ur:urd
    vi:vie zh:zho
"""
_THREE_LETTERS: Final[Mapping[str, str]] = MappingProxyType(dict(pair.split(":") for pair in _CODES.split()))
"""ISO 639-1 to ISO 639-2, terminological codes (loc.gov/standards/iso639-2), for the languages voices exist for."""


def language_code(language: str) -> str:
    """The three letters that tags want for a BCP 47 language.

    >>> language_code("en-GB")
    'eng'
    """
    return _THREE_LETTERS.get(language.lower().partition("-")[0], id3.UNKNOWN_LANGUAGE)


def _chapters(timeline: Timeline) -> tuple[id3.ChapterSpan, ...]:
    """Each chapter up to the next one, the last to the end."""
    ends = (*(chapter.start for chapter in timeline.chapters[1:]), timeline.length)
    return tuple(
        id3.ChapterSpan(to_ms(chapter.start), to_ms(end), chapter.title)
        for chapter, end in zip(timeline.chapters, ends, strict=True)
    )


def tag(timeline: Timeline, facts: GuideFacts) -> bytes:
    """The whole tag of a guide. The fingerprint stands first, where it is read without reading the rest."""
    language = language_code(facts.language)
    lines = tuple(id3.Line(to_ms(line.start), line.text) for line in heard(timeline))
    return id3.tag(
        (
            id3.user_text(_FINGERPRINT, facts.fingerprint),
            id3.text("TIT2", facts.title),
            id3.text("TPE1", f"{facts.voice.engine} {facts.voice.name}"),
            id3.text("TALB", ALBUM),
            id3.text("TCON", GENRE),
            id3.text("TLEN", str(to_ms(timeline.length))),
            id3.text("TLAN", language),
            *id3.chapters(_chapters(timeline)),
            id3.comment(language, facts.comment),
            id3.lyrics(language, transcript(timeline)),
            id3.synchronised_lyrics(language, lines),
            id3.front_cover(cover_png()),
        )
    )


def read_fingerprint(path: Path) -> str | None:
    """The fingerprint of a finished guide; None where there is no such file, or none that this program wrote."""
    expected = f"\0{_FINGERPRINT}\0".encode("ascii")
    try:
        with path.open("rb") as file:
            first = next(id3.frames_of(file), None)
    except OSError:
        return None  # what hinders reading will hinder writing, and is reported there
    if first is None or first.name != "TXXX" or not first.body.startswith(expected):
        return None
    return first.body[len(expected) :].decode("ascii", "replace").rstrip("\0")
