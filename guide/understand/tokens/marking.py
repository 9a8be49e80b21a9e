"""Sentences in lower case with a placeholder for each number in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import TypeAlias

from guide.late import late_pattern
from guide.model.routine import Bound
from guide.model.text import Text
from guide.understand.lexicon import Lexicon
from guide.understand.lexicon.numbers import Numbers
from guide.understand.tokens.number_reader import NumberReader
from guide.understand.tokens.quantities import Marked, NumberKind, Quantity
from guide.understand.tokens.words import BRACKETS, REACH, Words, lowered

_Written: TypeAlias = tuple[str, tuple[Quantity, ...], tuple[tuple[int, int], ...]]
"""Content, quantities and places of a marked sentence."""
TWIN_GAP = late_pattern(r"\s*[(\[]\s*")
LEAST_SPOKEN = 2
BLANK = late_pattern(r"\s")
BLANKS = late_pattern(r"\s{2,}")
QUOTES = {ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"', ord("<"): " ", ord(">"): " ", ord("_"): " "}


def mark_numbers(text: Text, lexicon: Lexicon, *, exact: bool = False) -> Marked:
    """The sentence with a placeholder for each number in it.

    With `exact` each number is what it says, as in a mark; elsewhere `510` may be a range that has lost its dash.
    """
    return Marked(text, *_marked(text.content, lexicon, exact))


def forget_marked() -> None:
    """Let go of the marked sentences."""
    _marked.cache_clear()


@cache
def _marked(sentence: str, lexicon: Lexicon, exact: bool) -> _Written:
    """A sentence with its placeholders; remembered, for many rules look at each sentence."""
    numbers = lexicon.numbers
    reader = NumberReader(sentence, numbers, exact=exact)
    quantities = tuple(_with_spoken(sentence, _without_twins(sentence, reader.quantities()), numbers))
    return _write(sentence, quantities, reader.words, _polite_words(sentence, lexicon))


def _polite_words(sentence: str, lexicon: Lexicon) -> tuple[int, int]:
    """Where the words stand that somebody says before telling what to do, which change nothing of it: "please"."""
    said = lexicon.roles.polite_before_verb.match(lowered(sentence))
    return said.span("polite") if said else (0, 0)


def _without_twins(sentence: str, quantities: list[Quantity]) -> list[Quantity]:
    """The quantities, a number that is written out and repeated in digits only once: `ten (10)`."""
    found: list[Quantity] = []
    for quantity in quantities:
        before = found[-1] if found else None
        same = before and (before.kind, before.low, before.high) == (quantity.kind, quantity.low, quantity.high)
        if before and same and TWIN_GAP.fullmatch(sentence[before.end : quantity.start]):
            closed = sentence[quantity.end : quantity.end + 1] in BRACKETS
            found[-1] = replace(before, end=quantity.end + closed)
        else:
            found.append(quantity)
    return found


def _with_spoken(sentence: str, quantities: list[Quantity], numbers: Numbers) -> Iterator[Quantity]:
    """The quantities, numbers that count up from one or two, or down to one, as one spoken count."""
    at = 0
    while at < len(quantities):
        run = _spoken_run(sentence, quantities, at, numbers)
        if run < LEAST_SPOKEN:
            yield quantities[at]
            at += 1
            continue
        first, last = quantities[at], quantities[at + run - 1]
        value = max(first.low, last.low)
        yield Quantity(NumberKind.SPOKEN, value, value, Bound.EXACT, first.start, last.end)
        at += run


def _spoken_run(sentence: str, quantities: list[Quantity], at: int, numbers: Numbers) -> int:
    """How many quantities from one on are spoken counting; digits behind a comma, only where something is done."""
    step = 0
    start = quantities[at].start
    done = numbers.counting_before.search(lowered(sentence), max(0, start - REACH), start) is not None
    stop = at + 1
    while stop < len(quantities):
        before, after = quantities[stop - 1], quantities[stop]
        apart = after.low - before.low
        if not _counts_on(sentence, before, after, numbers, done=done) or step not in (0, apart):
            break
        step, stop = apart, stop + 1
    ends = quantities[at].low in (1, 2) if step > 0 else quantities[stop - 1].low == 1
    return stop - at if step and ends else 1


def _counts_on(sentence: str, before: Quantity, after: Quantity, numbers: Numbers, *, done: bool) -> bool:
    """Whether a number is said right after the one next to it, up or down; `done` if something is done meanwhile."""
    between = sentence[before.end : after.start]
    counts = before.kind is after.kind is NumberKind.COUNT and before.low == before.high and after.low == after.high
    digits = sentence[after.start].isdecimal() and "." not in between and "…" not in between
    said = counts and (done or not digits) and numbers.spoken_gap.fullmatch(between) is not None
    return said and abs(after.low - before.low) == 1


def _write(sentence: str, quantities: tuple[Quantity, ...], words: Words, polite: tuple[int, int]) -> _Written:
    """Put the placeholders in place, and behind an adverb the word for times, so that there is one way of counting.

    What has grown together with its number stands apart: `10times`. Polite words are left out.
    """
    numbers = words.numbers
    times, per_side, unit = f" {numbers.times_word}", f" {numbers.per_side}", f" {numbers.length_unit}"
    glued = {token.start for token in words.tokens if token.text in numbers.counted}
    copy = _Copy(words)
    copy.words(sentence, 0, polite[0])
    at = polite[1]
    for index, quantity in enumerate(quantities):
        copy.words(sentence, at, quantity.start)
        copy.put(f"<{quantity.kind.value}{index}>", quantity.start)
        if quantity.adverb:
            copy.put(times, quantity.end - len(times))
        if quantity.per_side:
            copy.put(per_side, quantity.end - len(per_side))
        if quantity.length:
            copy.put(unit, quantity.end - len(unit))
        at = quantity.end
        if at in glued:
            copy.put(" ", at)
    copy.words(sentence, at, len(sentence))
    return "".join(copy.pieces), quantities, tuple(copy.places) or ((0, 0),)


class _Copy:
    """A sentence while it is written anew."""

    def __init__(self, words: Words) -> None:
        self.misspelt = [token for token in words.tokens if words.lower[token.start : token.end] != token.text]
        """What is written otherwise than it stands in the sentence, in order."""
        self.pieces: list[str] = []
        self.places: list[tuple[int, int]] = []
        self.length = 0

    def put(self, piece: str, place: int) -> None:
        """Write a piece that stands at a place in the sentence."""
        if piece:
            self.places.append((self.length, place))
            self.pieces.append(piece)
            self.length += len(piece)

    def words(self, sentence: str, start: int, end: int) -> None:
        """Write the words from one place to another, several blanks as one, and misspelt words as they are meant."""
        for token in self.misspelt:
            if start <= token.start and token.end <= end:
                self._words(sentence, start, token.start)
                self.put(token.text, token.start)
                start = token.end
        self._words(sentence, start, end)

    def _words(self, sentence: str, start: int, end: int) -> None:
        for blanks in BLANKS.finditer(sentence, start, end):
            self.put(_plain(sentence[start : blanks.start() + 1]), start)
            start = blanks.end()
        self.put(_plain(sentence[start:end]), start)


def _plain(words: str) -> str:
    """In lower case, without the signs that placeholders are made of, each blank a plain one."""
    return BLANK.sub(" ", lowered(words)).translate(QUOTES)
