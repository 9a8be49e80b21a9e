"""Items that ask to do others again by their numbers: "Repeat #1 & 2 two more times", "repeat the first two again".

Such an item is no exercise, and its numbers are no doses: they are those of the items before it.
"""

from __future__ import annotations

import re

from guide.model.text import joined
from guide.understand.doses import read_sentence
from guide.understand.entries import Entry, NumberedAgain
from guide.understand.lexicon import Lexicon
from guide.understand.outline import Line
from guide.understand.tokens import lowered

BOTH = 2
"""So many are meant by "both"."""


def numbered_again(entry: Entry, list_number: int, lexicon: Lexicon) -> NumberedAgain | None:
    """What an item or a paragraph asks to do again of a list, if that is all that it begins with."""
    text = entry.sentences[0].text
    words = lowered(text.content)
    numbered, some = lexicon.scopes.repeats_numbered.match(words), lexicon.scopes.repeats_some.match(words)
    found = numbered or some
    if found is None or not list_number:
        return None
    first, last = (int(found["first"]), int(found["last"])) if numbered else _some(found, entry.first, lexicon)
    if not 0 < first < last:
        return None
    told = joined((text.slice(0, found.start("numbers")), text.slice(found.end("numbers")).strip()))
    return NumberedAgain(list_number, first, last, read_sentence(told, lexicon))


def _some(found: re.Match[str], item: Line, lexicon: Lexicon) -> tuple[int, int]:
    """The first and the last of so many items of a list, or of so many before one; 0 for what is no number."""
    named = found["count"] or ""
    count = int(named) if named.isdecimal() else lexicon.numbers.words.get(named, 0)
    if found["from_first"]:
        return 1, count
    count, own = BOTH if found["both"] else count, item.place
    return own - count, own - 1
