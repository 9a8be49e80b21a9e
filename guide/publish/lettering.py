"""Capital letters drawn with a round pen, for pictures that are the same on every machine.

A font library would draw what the fonts of a machine and its own version make of a text. These letters are rows of
points on a grid of 4 by 6, thick enough to be read when the picture is as small as a fingernail. Accents are dropped;
what there is no letter for is left out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from guide.values import dataclass

HEIGHT: Final = 6
"""Of a capital letter, in steps of the grid."""
SPACING: Final = 2.2
"""Between letters, the pen included."""
_BLANK: Final = 2.6

_STROKES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "A": "0602204246 0444", "B": "0006 003041423303 3344453606", "C": "4130100105163645", "D": "0006 002042442606",
        "E": "40000646 0333", "F": "400006 0333", "G": "41301001051636454323", "H": "0006 4046 0343", "I": "0006",
        "J": "3035261605", "K": "0006 4004 2246", "L": "000646", "M": "0600234046", "N": "06004640",
        "O": "103041453616050110", "P": "06003041423303", "Q": "103041453616050110 2446", "R": "06003041423303 2346",
        "S": "413010010213334445361605", "T": "0040 2026", "U": "000516364540", "V": "002640", "W": "0016233640",
        "X": "0046 4006", "Y": "002340 2326", "Z": "00400646",
        "0": "103041453616050110", "1": "012026", "2": "01103041420646", "3": "01103041423313 334445361605",
        "4": "36300444", "5": "400003334445361605", "6": "4130100105163645443303", "7": "004016",
        "8": "103041423313020110 1304051636454433", "9": "0516364541301001021343",
        "-": "0323", "–": "0343", "—": "0343", ".": "0606", ",": "0607", ":": "0202 0606", ";": "0202 0607",
        "!": "0004 0606", "?": "01103041422324 2626", "'": "0001", "’": "0001", '"': "0001 1011",
        "&": "461120310405162644", "+": "0444 2226", "/": "3006", "(": "10010516", ")": "00111506", "·": "0303",
        "%": "4006 0101 4545", "*": "0242 1133 3113", "=": "0242 0444", "#": "1006 3026 0242 0444", "×": "0145 4105",
    }
)  # fmt: skip
"""For each character its strokes, each a row of points, each point a column and a row counted from the top left."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One straight line of the pen, in steps of the grid."""

    x1: float
    y1: float
    x2: float
    y2: float


def drawable(text: str) -> str:
    """The characters of a text that there are letters for, as capitals without accents."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).upper()
    return " ".join("".join(character for character in plain if character in _STROKES or character == " ").split())


def width(text: str) -> float:
    """How wide a drawable text is, without the thickness of the pen at its ends."""
    return sum(_advance(character) for character in text) - (SPACING if text else 0)


def strokes(text: str) -> Iterator[Stroke]:
    """The lines of a drawable text, beginning at 0, 0."""
    at = 0.0
    for character in text:
        for row in _STROKES.get(character, "").split():
            points = [(int(row[index]), int(row[index + 1])) for index in range(0, len(row), 2)]
            yield from (Stroke(at + x1, y1, at + x2, y2) for (x1, y1), (x2, y2) in pairwise(points))
        at += _advance(character)


def _advance(character: str) -> float:
    if character == " ":
        return _BLANK
    return max(int(column) for row in _STROKES[character].split() for column in row[::2]) + SPACING


def wrapped(text: str, widest: float) -> tuple[str, ...]:
    """A drawable text in lines no wider than that, broken between words; a longer word has a line of its own."""
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}") <= widest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)
