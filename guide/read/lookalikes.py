"""Letters of other alphabets that pass for Latin ones.

Copied articles are sometimes sown with Cyrillic or Greek letters that look like Latin ones. The eye reads "pаusе"; a
voice spells it, and no table finds it. Where the text around is Latin, such letters are read as what they look like.
A text that really is Cyrillic or Greek stays as it is.

The table follows https://www.unicode.org/Public/security/latest/confusables.txt, Cyrillic and Greek rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.findings import Finding
from guide.read.page import Page
from guide.read.repairs import Repair, found

_TWINS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict(zip("АВЕЅІЈКМНОРСТУХҮԀԌԚԜҺӀѴ", "ABESIJKMHOPCTYXYdGQWhIV", strict=True)),
        **dict(zip("аесіјорѕухһԁԍԛԝѵӏҽү", "aecijopsyxhdgqwvley", strict=True)),
        **dict(zip("ёїЁЇӑӓӗӧӱ", "ëïËÏăäĕöÿ", strict=True)),
        **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϹϲϳͿ", "ABEZHIKMNOPTYXoCcjJ", strict=True)),
        **dict(zip("όΌΆΈΊϊ", "óÓÁÉÍï", strict=True)),
    }
)
"""Letters that cannot be told from Latin ones in most typefaces."""

_COUSINS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict(zip("кмнтвгпьзЗқҚӨөұҰ", "kmhtbrnbzZkKOoyY", strict=True)),
        **dict(zip("αγεηικνρστυχωςβδ", "ayenikvpotuxwcbd", strict=True)),
        **dict(zip("άέίύ", "áéíú", strict=True)),
    }
)
"""Letters that pass for Latin ones only among Latin letters."""

_AMONG_LATIN: Final[Mapping[str, str]] = MappingProxyType({**_TWINS, **_COUSINS})
_FOREIGN: Final = late_pattern("[\u0370-\u03ff\u0400-\u052f]")
_WORD: Final = late_pattern(r"[^\W\d_]+")
_LINE: Final = late_pattern(r".+")
_LATIN: Final = late_pattern(r"[A-Za-z\u00c0-\u024f]")


def with_latin_letters(page: Page) -> tuple[Page, tuple[Finding, ...]]:
    """The page with look-alike letters read as Latin ones, and how many there were."""
    if not _FOREIGN.search(page.content) or not _is_latin(page.content):
        return page, ()
    letters = list(page.content)
    changed: list[int] = []
    for line in _LINE.finditer(page.content):
        if _FOREIGN.search(line[0]):
            for index, letter in _latin_letters(line[0], line.start()):
                letters[index] = letter
                changed.append(index)
    return Page("".join(letters), page.places), found(Repair.LOOK_ALIKES, page, changed)


def _is_latin(content: str) -> bool:
    latin = len(_LATIN.findall(content))
    truly_foreign = sum(1 for letter in _FOREIGN.findall(content) if letter not in _TWINS)
    return latin > truly_foreign


def _latin_letters(line: str, start: int) -> Iterator[tuple[int, str]]:
    words = [word for word in _WORD.finditer(line) if _FOREIGN.search(word[0])]
    readings = [_reading(word[0]) for word in words]
    line_is_foreign = None in readings
    for word, reading in zip(words, readings, strict=True):
        if reading and not (line_is_foreign and not _LATIN.search(word[0])):
            for index, letter in enumerate(reading):
                if word[0][index] != letter:
                    yield start + word.start() + index, letter


def _reading(word: str) -> str | None:
    """A word in Latin letters; None where it has letters that are truly foreign."""
    table = _AMONG_LATIN if _LATIN.search(word) else _TWINS
    reading = "".join(table.get(letter, letter) for letter in word)
    return None if _FOREIGN.search(reading) else reading
