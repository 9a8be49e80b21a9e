"""Running text into sentences, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.lexicon import Lexicon

END = late_pattern(r"(?:(?<![.!?…])[.!?…]+[\"'”’)\]]*)(?=\s|$|--|[–—])|(?<=[a-z]{2})[.!?](?=[A-Z][a-z]+[ ,;:])|\n")
"""The signs with which a sentence ends; the blank behind them may have got lost: "Repeat 5 times.Rest a little"."""
LONGEST_MARK = 80
"""Characters between the brackets of a mark; what is longer is a sentence in brackets."""
MARK = late_pattern(rf"\[[^\[\]\n]{{1,{LONGEST_MARK}}}\]")
"""A mark in square brackets."""
MARK_AFTER_BLANKS = late_pattern(rf"[ \t]*{MARK.pattern}")
_MARKS_AT_END = late_pattern(rf"(?:\s*{MARK.pattern})+\s*$")
INDENT = 40
"""Blanks that may stand before the number of a line."""
LONGEST = 1000
"""Characters. What runs on for longer is no sentence and is cut between two words, so that the time it takes to read
stays in proportion to its length; the longest sentence of a real article has about four hundred."""
TIMES = late_pattern(
    r"(?<![x×\d])(?<![x×] )\d+\s?[x×]\s?\([^()\n]*\d[^()\n]*\d[^()\n]*\)|\([^()\n]*\d[^()\n]*\d[^()\n]*\)\s?[x×]\s?\d+"
)
"""Several things in brackets, so many times: `5 x (1 min hard, 1 min easy)`."""
DASHES = late_pattern(r"(?:--+|[–—])\s*")
"""What stands between a title and its text in old books: "Swaying.--Stand…"."""
COUNTED = late_pattern(r"(\d{1,2}|[^\W\d_]+)(?=\s*(?:\.|…|,|$))")
"""A number that is counted, with a pause or the end behind it."""
LAST_WORD = late_pattern(r"([^\W\d_]+(?:\.[^\W\d_]+)*|\d+)$")

TIME_FIRST = late_pattern(r"(?:^|\n)[ \t]*\d{1,3} ?$")
"""A number at the beginning of a line, with a short unit behind it, and"""
NAME_TO_END = late_pattern(r"[ \t]*[^\W\d_]+(?:[ -][^\W\d_]+){0,3}[ \t]*\.?[ \t]*(?:\n|$)")
"""few words up to the end of that: "30 sec. Plank", but not "hold for", "30 sec. Repeat 3 times"."""

LONGEST_TIMER: Final = 60
"""Characters of a sentence that only sets a timer."""
LONGEST_FOR_TIMER: Final = 160
"""Characters in which the next sentence says that it is for as long as the timer runs."""


def sentences_of(text: Text, lexicon: Lexicon) -> tuple[Text, ...]:
    """The sentences of a text in order; line ends in it are sentence ends."""
    return _sentences(text.content, text.places, lexicon)


def forget_sentences() -> None:
    """Let go of the sentences found: an article that is understood needs none of them."""
    _sentences.cache_clear()


@cache  # all of an article, for rules go through it one after the other
def _sentences(content: str, places: tuple[tuple[int, int], ...], lexicon: Lexicon) -> tuple[Text, ...]:
    return tuple(_found(Text(content, places), lexicon))


def _found(text: Text, lexicon: Lexicon) -> Iterator[Text]:
    start = 0
    content = text.content
    for end in END.finditer(content):
        if end.end() > start and (end.group() == "\n" or _ends(content, end, lexicon)):
            stop = _with_marks(content, end.end())
            if stop < start:
                continue
            yield from _piece(text, start, stop, lexicon)
            start = stop
    yield from _piece(text, start, len(content), lexicon)


def _piece(text: Text, start: int, end: int, lexicon: Lexicon) -> Iterator[Text]:
    """The stretch without blanks around it, if there is anything to say in it."""
    while end - start > LONGEST:
        blank = text.content.rfind(" ", start + 1, start + LONGEST)
        stop = blank if blank > 0 else start + LONGEST
        yield from _piece(text, start, stop, lexicon)
        start = stop
    piece = text.slice(start, end).strip()
    dashes = DASHES.match(piece.content) if start else None
    if dashes:
        piece = piece.slice(dashes.end())
    if any(character.isalnum() for character in piece.content):
        for part in _before_what_follows(piece, lexicon):
            yield from _apart(part)


def _before_what_follows(sentence: Text, lexicon: Lexicon) -> Iterator[Text]:
    """What is done first, apart from what is asked of the list below: "Walk for a minute, then do the following:".

    So is what asks for all of it again: "ten dips; go through it three times".
    """
    joints = lexicon.joints
    found = joints.then_what_follows.search(sentence.content) or joints.all_again.search(sentence.content)
    behind = joints.behind_rounds.search(sentence.content) if found is None else None
    cut = found.start() if found is not None else behind.end() if behind is not None else len(sentence)
    yield sentence.slice(0, cut).strip(" ,;")
    if cut < len(sentence):
        yield sentence.slice(cut).strip(" ,;")


def _apart(sentence: Text) -> Iterator[Text]:
    """What a sentence says is done so many times, apart from what it says before and after that."""
    edges = sorted({edge for found in TIMES.finditer(sentence.content) for edge in found.span()})
    cuts = zip([0, *edges], [*edges, None], strict=True)
    parts = [sentence.slice(start, end).strip(" ,;") for start, end in cuts]
    if sum(any(c.isdecimal() for c in part.content) for part in parts) < 2:
        yield sentence
        return
    yield from (part for part in parts if any(c.isalnum() for c in part.content))


def _ends(content: str, end: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether these marks end a sentence."""
    rest = content[end.end() : end.end() + 20].lstrip(" \t\"'“‘([*")
    goes_on = rest[:1].islower() and not MARK_AFTER_BLANKS.match(content, end.end())
    if not end.group().startswith(".") or end.group().startswith("..."):
        pauses = end.group()[0] in ".…"
        return not (goes_on or (pauses and _counts_on(rest, lexicon)))
    if _goes_on_for_timer(content, end, lexicon):
        return False
    word = LAST_WORD.search(content, max(0, end.start() - 40), end.start())
    if word is None:
        return not goes_on
    last = word.group()
    if goes_on:
        return last.lower() not in lexicon.abbreviations and len(last) > 3
    if last.isdigit():
        return not _numbers_a_line(content, word.start())
    if last.lower() in lexicon.abbreviations:
        numbers = lexicon.numbers
        timed = last.lower() in numbers.units_ms
        first = TIME_FIRST.search(content, max(0, word.start() - INDENT), word.start()) if timed else None
        if first is not None and NAME_TO_END.match(content, end.end()):
            return False
        return rest[:1].isupper() and (timed or last.lower() in numbers.counted)
    initial = len(last) == 1 and last.isupper() and last != "I" and rest[:1].isupper()
    return not (initial and word.start() > 0)


def _goes_on_for_timer(content: str, end: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether what is told next is done until the timer ends that is set here: the two belong together."""
    joints = lexicon.joints
    if joints.timer_set.search(content[max(0, end.start() - LONGEST_TIMER) : end.start()]) is None:
        return False
    return joints.for_the_timer.match(content[end.end() : end.end() + LONGEST_FOR_TIMER]) is not None


def _counts_on(rest: str, lexicon: Lexicon) -> bool:
    """Whether somebody goes on counting aloud behind a pause: "breathe in... 2... 3... 4"."""
    number = COUNTED.match(rest)
    return number is not None and (number[1].isdigit() or number[1].lower() in lexicon.numbers.words)


def _numbers_a_line(content: str, at: int) -> bool:
    """Whether a number stands at the beginning of a line: "1. Stand up"."""
    before = content[max(0, at - INDENT) : at].rstrip(" \t")
    return not before or before.endswith("\n")


def _with_marks(content: str, at: int) -> int:
    """Past the marks in square brackets that follow a sentence: they belong to it."""
    while True:
        mark = MARK_AFTER_BLANKS.match(content, at)
        if not mark:
            return at
        at = mark.end()


def without_marks(text: Text) -> Text | None:
    """The words before the marks in square brackets; None where there are only marks."""
    found = _MARKS_AT_END.search(text.content)
    if found is None:
        return text
    words = text.slice(0, found.start()).strip()
    return words if any(c.isalnum() for c in words.content) else None
