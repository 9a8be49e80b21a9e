"""Marks of an article that cannot be read, and brackets that are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from guide.model.document import Document, texts_of
from guide.model.findings import Finding, Severity
from guide.model.text import Source, Text
from guide.understand.lexicon import Lexicon
from guide.understand.marks.grammar import read_mark
from guide.understand.marks.values import EVERYWHERE, Control, MarkValue
from guide.understand.said import Said
from guide.understand.sentences import LONGEST_MARK
from guide.understand.tokens import mark_numbers

BRACKETS: Final = re.compile(r"\[([^\[\]\n]{1,400})\]")
"""Something in square brackets; what is longer than a few sentences is never meant as a mark."""
_HINT: Final = "write it as in: [20 s], [hold 5 s, 10 reps], [3 sets, rest 30 s between sets], [each leg, right first]"
_NUMBERED: Final = re.compile(r"<[tn]\d+>")
_ESCAPE: Final = "\\"


def is_escaped(text: Text, at: int, source: Source) -> bool:
    """Whether a backslash in the source says that the bracket at an index is no mark."""
    place = text.offset(at)
    return place > 0 and source.text[place - 1 : place] == _ESCAPE


def unreadable(mark: Text, why: str = "") -> Finding:
    """The error that a mark cannot be read."""
    words = " ".join(mark.content.split())
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
    elif len(values) > 1 and not all(_is_for_articles(value) for value in values):
        yield unreadable(mark, "part of it is only for scripts with the setting `doses: marked`")


def _is_meant_as_one(mark: Text, lexicon: Lexicon) -> bool:
    """Whether words in brackets that are not understood were meant to say a dose: they begin like one and count."""
    content = mark_numbers(mark, lexicon).content.strip()
    return bool(_NUMBERED.search(content) and lexicon.marks.opens.match(content))


def _is_for_articles(value: MarkValue) -> bool:
    """Whether something that a mark says is known outside explicit scripts."""
    return value in EVERYWHERE if isinstance(value, Control) else isinstance(value, Said)
