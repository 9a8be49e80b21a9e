"""The tag of a finished guide: what its frames are, and how they are found again.

What is read soonest stands first: the fingerprint and the seal, which this program looks for, then what players list,
then the cover and the chapters, and last what is long: the words and the record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from guide.model.reference import Reference
from guide.model.timeline import Timeline
from guide.publish import id3, record, seal
from guide.publish.chapters import chapter_entries
from guide.publish.facts import GuideFacts
from guide.publish.id3_reading import frames_of, texts
from guide.publish.transcript import heard, transcript
from guide.units import to_ms

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


def tag(timeline: Timeline, facts: GuideFacts, cover: bytes, reference: Reference) -> bytes:
    """The whole tag of a guide, not sealed yet; the cover is a PNG file."""
    language = language_code(facts.language)
    lines = tuple(id3.Line(to_ms(line.start), line.text) for line in heard(timeline))
    kept = record.Record(facts.title, facts.voice, timeline, reference, facts.chapters_by_set)
    return id3.tag(
        (
            id3.user_text(_FINGERPRINT, facts.fingerprint),
            seal.unsealed(),
            id3.text("TIT2", facts.title),
            id3.text("TPE1", f"{facts.voice.engine} {facts.voice.name}"),
            id3.text("TALB", facts.album or facts.title),
            id3.text("TRCK", f"{facts.track}/{facts.tracks}"),
            id3.text("TCON", GENRE),
            id3.text("TLEN", str(to_ms(timeline.length))),
            id3.text("TLAN", language),
            *_date(facts.date),
            id3.comment(language, facts.comment),
            id3.front_cover(cover),
            *id3.chapters(chapter_entries(timeline, by_set=facts.chapters_by_set)),
            id3.lyrics(language, transcript(timeline)),
            id3.synchronised_lyrics(language, lines),
            id3.object_inside(record.MIME_TYPE, record.FILE_NAME, record.DESCRIPTION, record.packed(kept)),
        )
    )


def _date(date: str | None) -> Iterator[id3.Frame]:
    """The year, and day and month as 2.3 has them, DDMM; a month without a day has no place there."""
    if date is None:
        return
    year, *rest = date.split("-")
    yield id3.text("TYER", year)
    if len(rest) == 2:
        month, day = rest
        yield id3.text("TDAT", day + month)


def read_fingerprint(path: Path) -> str | None:
    """The fingerprint of a finished guide; None where there is no such file, or none that this program wrote."""
    try:
        with path.open("rb") as file:
            first = next(frames_of(file), None)
    except OSError:
        return None  # what hinders reading will hinder writing, and is reported there
    if first is None or first.name != "TXXX":
        return None
    found = texts(first.body)
    return found[1] if len(found) == 2 and found[0] == _FINGERPRINT else None
