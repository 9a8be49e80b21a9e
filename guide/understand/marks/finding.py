"""Marks of an article that cannot be read, and brackets that are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Final

from guide.late import late_pattern
from guide.model.document import Document, texts_of
from guide.model.findings import Finding, Severity
from guide.model.text import Source, Text, one_line
from guide.understand.doses import read_sentence
from guide.understand.lexicon import Lexicon
from guide.understand.marks.reading import read_mark
from guide.understand.marks.values import (
    ForAllSaid,
    OnlyIfSaid,
    RoleSaid,
    ThingsSaid,
    WaysSaid,
    is_for_articles,
)
from guide.understand.sentences import LONGEST_MARK

BRACKETS: Final = late_pattern(r"\[([^\[\]\n]{1,400})\]")
"""Something in square brackets; what is longer than a few sentences is never meant as a mark."""
_HINT: Final = "write it as in: [20 s], [hold 5 s, 10 reps], [3 sets, rest 30 s between sets], [each leg, right first]"
_ESCAPE: Final = "\\"


def is_escaped(text: Text, at: int, source: Source) -> bool:
    """Whether a backslash in the source says that the bracket at an index is no mark."""
    place = text.offset(at)
    return place > 0 and source.text[place - 1 : place] == _ESCAPE


def unreadable(mark: Text, why: str = "") -> Finding:
    """The error that a mark cannot be read."""
    words = one_line(mark.content)
    message = f"the mark [{words}] cannot be read" + (f": {why}" if why else "")
    return Finding("E203", Severity.ERROR, mark.span(), message, _HINT)


def mark_findings(document: Document, lexicon: Lexicon) -> tuple[Finding, ...]:
    """What is wrong with the marks of an article, in order of place."""
    return tuple(_of_texts(texts_of(document.blocks), document.source, lexicon))


def _of_texts(texts: Iterable[Text], source: Source, lexicon: Lexicon) -> Iterator[Finding]:
    for text in texts:
        if "[" in text.content:
            for found in BRACKETS.finditer(text.content):
                if not is_escaped(text, found.start(), source):
                    yield from _of_mark(text.slice(found.start(1), found.end(1)), lexicon)


def _of_mark(mark: Text, lexicon: Lexicon) -> Iterator[Finding]:
    values = read_mark(mark, lexicon)
    if values is None:
        if _is_meant_as_one(mark, lexicon):
            yield unreadable(mark)
    elif len(mark.content) > LONGEST_MARK:
        yield unreadable(mark, f"it is longer than {LONGEST_MARK} characters; write several")
    elif not all(map(is_for_articles, values)) and (len(values) > 1 or isinstance(values[0], _UNMISTAKABLE)):
        yield unreadable(mark, "part of it is only for scripts with the setting `doses: marked`")


_UNMISTAKABLE: Final = (RoleSaid, WaysSaid, ThingsSaid, OnlyIfSaid, ForAllSaid)
"""What nobody writes in brackets but as a mark; a lone `[hold]` or `[said]` may be an aside."""


def _is_meant_as_one(mark: Text, lexicon: Lexicon) -> bool:
    """Whether words in brackets that are not understood were meant to say a dose.

    They begin as one, and at least half of them, small words aside, are words of doses, or nearly.
    """
    reading = read_sentence(mark, lexicon)
    content = reading.marked.content.strip()
    if not lexicon.marks.opens.match(content) or not (reading.mentions or reading.unread):
        return False
    if all(quantity.clock for quantity in reading.marked.quantities):
        return False  # a time stamp
    if lexicon.headings.interval_told.search(content) and not reading.unread:
        return False  # what is done meanwhile is not for a mark to say: "[2 min jog recovery]"
    found: list[str] = re.findall(r"<t|[a-z]+", _COUNT.sub(" ", content))
    words = [word for word in found if len(word) > _SMALL or word not in lexicon.common]
    known = sum(word == "<t" or _is_known(word, lexicon) for word in words)
    return known > 0 and 2 * known >= len(words)


_COUNT: Final = late_pattern(r"(?<=<t)\d+>|<[nxc]\d+>")
_SMALL: Final = 3
"""Letters of the longest small word: `the`."""
_SHORT: Final = 4
"""Letters of the longest word that lacks none, as it may be quite another one: `shot` is not `short`."""
_NEAR: Final = 0.8
"""Likeness from which a word is taken for another one misspelt: `secnds`."""


def _is_known(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is one that doses are made of, or nearly."""
    known = {*lexicon.dose_words, *lexicon.numbers.units_ms, *lexicon.sides.limbs}
    near = get_close_matches(word, known, 1, _NEAR) if len(word) > _SMALL else []
    return word in known or any(len(word) > _SHORT or len(one) <= len(word) for one in near)
