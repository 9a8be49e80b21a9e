"""What the styles and lists of a Word document say about a paragraph: heading, item, bold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

from guide.late import late_pattern
from guide.values import dataclass

_HEADING: Final = late_pattern(r"heading ?([1-9])", re.IGNORECASE)
_TITLE: Final = "title"
_DEEPER_LIST: Final = late_pattern(r"list (?:bullet|number|paragraph) ([2-5])", re.IGNORECASE)
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_DEEPEST: Final = 6
_MOST_PARENTS: Final = 20
"""Styles that are based on each other; more is a circle."""
_BODY_TEXT: Final = 9
"""The outline level of what is no heading."""


class Place(NamedTuple):
    """Where a paragraph stands in the lists of a document."""

    list_id: str
    level: int
    """From 0, the outermost."""


class Numbering(NamedTuple):
    """How one level of a list is numbered."""

    format: str
    """`bullet`, `decimal`, `lowerLetter` and so on."""
    start: int


_BULLET: Final = Numbering("bullet", 1)


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph looks like."""

    heading: int | None = None
    """Its level, from 1."""
    is_title: bool = False
    """Whether it is the title of the whole document; other headings of the first level stand below it."""
    place: Place | None = None
    bold: bool = False


class Styles:
    """The styles of a document, by their names."""

    def __init__(self, tree: Element | None) -> None:
        styles = tree.iter("style") if tree is not None else ()
        self._styles = {style.get("styleId", ""): style for style in styles}

    def look(self, paragraph: Element) -> Look:
        """What a paragraph looks like, by itself or by its style."""
        own = paragraph.find("pPr")
        name = _value(own, "pStyle") if own is not None else None
        chain = list(self._chain(name))
        properties = [own, *(style.find("pPr") for style in chain)]
        return Look(
            heading=_heading(chain, properties),
            is_title=any(_name(style) == _TITLE for style in chain),
            place=next((_as_deep(place, chain) for place in map(_place, properties) if place), None),
            bold=next((bold for style in chain if (bold := is_bold(style.find("rPr"))) is not None), False),
        )

    def bold_run(self, properties: Element | None) -> bool | None:
        """Whether a run is bold by its style or by itself; None where neither says so."""
        own = is_bold(properties)
        if own is not None or properties is None:
            return own
        chain = self._chain(_value(properties, "rStyle"))
        return next((bold for style in chain if (bold := is_bold(style.find("rPr"))) is not None), None)

    def _chain(self, name: str | None) -> Iterator[Element]:
        for _ in range(_MOST_PARENTS):
            style = self._styles.get(name or "")
            if style is None:
                return
            yield style
            name = _value(style, "basedOn")


class Labels:
    """Counts the items of all lists as Word does."""

    def __init__(self, numberings: Mapping[Place, Numbering]) -> None:
        self._numberings = numberings
        self._counts: dict[Place, int] = {}

    def next(self, place: Place) -> str:
        """The label of the next item there; empty for a bullet."""
        numbering = self._numberings.get(place) or self._numberings.get(Place(place.list_id, 0), _BULLET)
        count = self._counts.get(place, numbering.start - 1) + 1
        self._counts[place] = count
        for deeper in [one for one in self._counts if one.list_id == place.list_id and one.level > place.level]:
            del self._counts[deeper]
        return _label(numbering.format, count)


def _label(written: str, count: int) -> str:
    if written in ("bullet", "none"):
        return ""
    if written in ("lowerLetter", "upperLetter") and 1 <= count <= 26:
        return chr(ord("a" if written == "lowerLetter" else "A") + count - 1)
    if written in ("lowerRoman", "upperRoman") and 1 <= count <= len(_ROMAN):
        return _ROMAN[count - 1] if written == "lowerRoman" else _ROMAN[count - 1].upper()
    return str(count)


def numberings(tree: Element | None) -> Mapping[Place, Numbering]:
    """How the levels of all lists are numbered."""
    if tree is None:
        return {}
    abstract = {one.get("abstractNumId", ""): one for one in tree.findall("abstractNum")}
    found: dict[Place, Numbering] = {}
    for one in tree.findall("num"):
        levels = abstract.get(_value(one, "abstractNumId") or "")
        for level in levels.findall("lvl") if levels is not None else ():
            place = Place(one.get("numId", ""), _number(level.get("ilvl"), 0))
            found[place] = Numbering(_value(level, "numFmt") or "decimal", _number(_value(level, "start"), 1))
    return found


def is_bold(properties: Element | None) -> bool | None:
    """Whether properties say that something is bold; None where they say nothing."""
    bold = properties.find("b") if properties is not None else None
    return None if bold is None else bold.get("val", "true") not in ("0", "false", "off", "none")


def _heading(chain: list[Element], properties: list[Element | None]) -> int | None:
    for style in chain:
        if _name(style) == _TITLE:
            return 1
        if found := _HEADING.match(_name(style)):
            return min(int(found[1]), _DEEPEST)
    for one in properties:
        level = _value(one, "outlineLvl") if one is not None else None
        if level is not None:
            return None if _number(level, _BODY_TEXT) >= _BODY_TEXT else min(_number(level, 0) + 1, _DEEPEST)
    return None


def _place(properties: Element | None) -> Place | None:
    numbering = properties.find("numPr") if properties is not None else None
    list_id = _value(numbering, "numId") if numbering is not None else None
    return Place(list_id, min(_number(_value(numbering, "ilvl"), 0), 8)) if list_id not in (None, "0") else None


def _as_deep(place: Place, chain: list[Element]) -> Place:
    """The place, as deep as a style such as "List Bullet 2" says."""
    found = next((found for style in chain if (found := _DEEPER_LIST.fullmatch(_name(style)))), None)
    return Place(place.list_id, int(found[1]) - 1) if found and place.level == 0 else place


def _name(style: Element) -> str:
    return (_value(style, "name") or "").lower()


def _value(element: Element | None, tag: str) -> str | None:
    child = element.find(tag) if element is not None else None
    return child.get("val") if child is not None else None


def _number(written: str | None, otherwise: int) -> int:
    return int(written) if written and re.fullmatch(r"\d{1,6}", written) else otherwise
