"""Characters that are written in many ways and mean one thing.

Two families. The first is settled without a word, for nothing was wrong: line ends, blanks, quotes, hyphens, signs of
multiplication, accents, small pictures in front of a number that counts. The second is damage or disguise and is
reported: characters that nobody sees, letters that are glued, widened or set in mathematical type, and text that was
once read in the wrong encoding.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.findings import Finding
from guide.read.page import Edit, Page
from guide.read.repairs import Repair, found

_SAME_MEANING: Final[Mapping[int, str]] = MappingProxyType(
    {
        **dict.fromkeys([0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x2028, 0x2029], "\n"),
        **dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " "),
        **dict.fromkeys([*range(0x09), *range(0x0E, 0x1C), 0x1F, 0x7F], " "),
        **dict.fromkeys(map(ord, "‘’‚‛′ʼ´"), "'"),
        **dict.fromkeys(map(ord, "“”„‟″«»"), '"'),
        **dict.fromkeys(map(ord, "\u2010\u2011\u2212\ufe63\uff0d"), "-"),
        **dict.fromkeys(map(ord, "\u2012\u2015"), "–"),
        **dict.fromkeys(map(ord, "✕✖⨉⨯╳"), "×"),
        **dict.fromkeys(map(ord, "⁄∕"), "/"),
    }
)
"""One character for one character, so that no place moves."""

# The characters that Windows shows for the bytes 80 to BF, which continue a letter in UTF-8; where Windows has none
# (81, 8D, 8F, 90, 9D), and in files read as Latin-1, they stand there as control characters.
_BYTE_OF: Final[Mapping[str, int]] = MappingProxyType(
    {chr(byte): byte for byte in range(0x80, 0x100)}
    | {character: byte for byte in range(0x80, 0x100) if (character := bytes([byte]).decode("cp1252", "ignore"))}
)
_REST: Final = "[" + "".join(character for character, byte in _BYTE_OF.items() if byte < 0xC0) + "]"

_PICTURES: Final = "[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]+"
"""Arrows, signs, emojis and what joins and colours them."""

_ODD: Final = late_pattern(
    r"(?=[^\x00-\x0c\x0e-\x7f])"
    r"(?:(?P<line_end>\r\n?)"
    rf"|(?P<garbled>(?<![A-ZÀ-Þ])(?:[ÂÃ]{_REST}|[ÄÅ]{_REST}(?=[A-Za-z]))|â{_REST}{{2}}|â€\ufffd|ð{_REST}{{3}}|ï[»¬¸]{_REST}"
    r"|(?<=[a-z0-9.,;:!?)])Â(?=\ )|[\x80-\x9f])"
    rf"|(?P<picture>(?:(?<![^\n>#*])|(?<=[\n>#*] )){_PICTURES}[ \t]*(?=\d{{1,2}}[.)] ?[^\W\d]))"
    r"|(?P<unseen>[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff]"
    r"|(?<![^\x00-\u024f])[\u200c\u200d](?![^\x00-\u024f]))"
    r"|(?P<variant>[\ufe00-\ufe0f])"
    r"|(?P<disguised>[\ufb00-\ufb06\u24b6-\u24e9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff])"
    r"|(?P<accented>[\u0300-\u036f]+))"
)
_REPORTED: Final[Mapping[str, Repair]] = MappingProxyType(
    {"garbled": Repair.GARBLED, "unseen": Repair.UNSEEN, "disguised": Repair.DISGUISED}
)


_STAR: Final = late_pattern(r"(?<=\d)( ?)\*\1(?=\d)")
_GLUED: Final = late_pattern("[\ufb00-\ufb06]")
_TWICE_GARBLED: Final = late_pattern(rf"[ÂÃ]{_REST}|[ÄÅ]{_REST}(?=[A-Za-z])|â{_REST}{{2}}|â€\ufffd")
_MOST_DECODINGS: Final = 3
"""Times that a text is decoded again: copies of copies were garbled more than once."""


def settled(content: str) -> str:
    """Characters that stand alone, such as those of an entity, in the one way of writing them."""
    return _ODD.sub(_instead, content).translate(_SAME_MEANING)


def with_settled_characters(page: Page) -> tuple[Page, tuple[Finding, ...]]:
    """The page with one character for one meaning, and what was repaired for that."""
    edits: list[Edit] = []
    reported: dict[Repair, list[int]] = {repair: [] for repair in _REPORTED.values()}
    for odd in _ODD.finditer(page.content):
        edit = _edit(page.content, odd)
        edits.append(edit)
        repair = _REPORTED.get(odd.lastgroup or "")
        if repair and edit.instead != odd[0]:
            reported[repair].append(odd.start())
    findings = tuple(finding for repair, places in reported.items() for finding in found(repair, page, places))
    page = _decoded_again(page.edited(edits)) if reported[Repair.GARBLED] else page.edited(edits)
    return Page(_with_times(page.content.translate(_SAME_MEANING)), page.places), findings


def _with_times(content: str) -> str:
    """A text in which a star between two numbers multiplies them: "3*12", "3 * 30 s"."""
    return _STAR.sub(r"\1×\1", content) if "*" in content else content


def _decoded_again(page: Page) -> Page:
    """The page with what is still garbled after it was decoded once read as what it was."""
    for _ in range(_MOST_DECODINGS):
        edits = [Edit(*found.span(), _decoded(found[0])) for found in _TWICE_GARBLED.finditer(page.content)]
        if not edits:
            break
        page = page.edited(edits)
    return page


def _edit(content: str, odd: re.Match[str]) -> Edit:
    if odd.lastgroup == "accented" and odd.start() and content[odd.start() - 1].isalpha():
        letter = content[odd.start() - 1]
        return Edit(odd.start() - 1, odd.end(), unicodedata.normalize("NFC", letter + odd[0]))
    return Edit(odd.start(), odd.end(), _instead(odd))


def _instead(odd: re.Match[str]) -> str:
    match odd.lastgroup:
        case "line_end":
            return "\n"
        case "garbled":
            return _decoded(odd[0])
        case "disguised":
            return unicodedata.normalize("NFKC", odd[0])
        case "accented":
            return odd[0]
        case _:
            return ""


def _decoded(garbled: str) -> str:
    if garbled == "â€\ufffd":  # the byte 9D, which Windows text does not have
        return "”"
    if len(garbled) == 1:
        return "" if garbled == "Â" else garbled.encode("latin-1").decode("cp1252", "replace")
    try:
        meant = bytes(_BYTE_OF[character] for character in garbled).decode("utf-8").lstrip("\ufeff")
        return unicodedata.normalize("NFKC", meant) if _GLUED.fullmatch(meant) else meant
    except UnicodeDecodeError:
        return garbled
