"""The words, numbers and signs of a sentence, and what stands around a number there."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.model.routine import Bound
from guide.understand.lexicon.numbers import Numbers
from guide.understand.tokens.quantities import NumberKind, Quantity

TOKEN = late_pattern(
    r"\d+(?:[-–]\d+){2,14}(?![\d-])"  # a code: tempo 3-1-1-0, breathing 4-7-8, sets 5-5-5-5-5, a date
    r"|\d+(?:/\d+){2,}"  # a date, or what was done in each set
    r"|\d+:\d{2}(?::\d{2})?"  # a clock time or a duration
    r"|(?<![\w:]):\d{2}(?!\d)"  # so many seconds, as on a stop-watch
    r"|\d+[.,]\d+"
    r"|\d+/(?!\d{2,} ?s(?:ecs?|econds?)?\b)\d+"  # nobody parts a second into ten or more: `3/30s` is sets and a time
    r"|\d+"
    r"|[½¼¾⅓⅔]"
    r"|(?<=\d)(?:\'\'|’’|′′|´´)"  # a sign for seconds that is made of two for minutes
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|\s+"
    r"|."
    , re.DOTALL,
)  # fmt: skip
CODE = late_pattern(r"\d+(?:[-–]\d+){2,14}|\d+(?:/\d+){2,}")
AND_MORE = "+"
"""A sign between a number and its unit that leaves open how much more it is: `5+ minutes`."""
DASHES = frozenset("-–—‐‑‒−~")
LEAST_WORK_S = 10
LEAST_REST_S = 5
"""Intervals are written as `20/10`; smaller numbers are something else."""
REACH = 80
"""Characters before a number in which its bound is looked for; the longest in any table has under forty."""
LONGEST_MS = 2 * 3_600_000
"""The longest time that anybody is asked to do something for; longer ones are about the body or the calendar."""
BRACKETS = (")", "]")


class Token(NamedTuple):
    """A word, number or sign of a sentence; there are so many that they are the lightest kind of value."""

    text: str
    start: int
    end: int


def tokens_of(content: str, numbers: Numbers) -> list[Token]:
    """The tokens of a sentence without its blanks, in lower case and well spelt."""
    return [
        Token(well_spelt(lowered(m.group()), numbers), m.start(), m.end())
        for m in TOKEN.finditer(content)
        if not m.group().isspace()
    ]


MOST_DIGITS: Final = 9
"""So many digits of a number show that it is more than one; Python refuses to read thousands of them."""
LEAST_LETTERS: Final = 5
"""In shorter words one letter amiss makes another word."""


def well_spelt(word: str, numbers: Numbers) -> str:
    """A word, or the one that is meant where a letter is too many, missing or another, or two are changed over."""
    if len(word) < LEAST_LETTERS or word in numbers.not_misspelt:
        return word
    begin = word[:2]
    return next((one for one in numbers.spelled if one.startswith(begin) and _is_slip(word, one)), word)


def _is_slip(word: str, meant: str) -> bool:
    """Whether one letter is amiss in a word."""
    same = next((at for at, (one, other) in enumerate(zip(word, meant, strict=False)) if one != other), len(meant))
    left, right = word[same:], meant[same:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]


def lowered(content: str) -> str:
    """In lower case, letter for letter, so that places stay."""
    lower = content.lower()
    return lower if len(lower) == len(content) else "".join(c.lower() if len(c.lower()) == 1 else c for c in content)


class Words:
    """The tokens of one sentence."""

    def __init__(self, sentence: str, numbers: Numbers) -> None:
        self.sentence = sentence
        self.numbers = numbers
        self.tokens = tokens_of(sentence, numbers)
        self.lower = lowered(sentence)
        self.seconds: set[int] = set()
        """Where numbers begin that are seconds without saying so."""
        if "/" in self.lower:
            self._take_intervals_apart()
        if numbers.rest_word in self.lower:
            self.seconds |= {found.start(found.lastgroup or 0) for found in numbers.bare_rests.finditer(self.lower)}
        self._mend_singular()

    def _mend_singular(self) -> None:
        """Read `10 time` as `10 times` where nothing that it would belong to follows, as in "10 time trials"."""
        many = self.numbers.times_word
        for at, token in enumerate(self.tokens[1:], start=1):
            before, after = self.tokens[at - 1].text, self.word(at + 1)
            counted = before.isdecimal() and int(before[:MOST_DIGITS]) > 1
            if token.text + self.numbers.plural_ending == many and counted and not after[:1].isalnum():
                self.tokens[at] = token._replace(text=many)

    def _take_intervals_apart(self) -> None:
        """Take work and rest that are written as one apart, where the sentence speaks of intervals: `45/15 x 3`."""
        for found in self.numbers.intervals.finditer(self.lower):
            work, rest = int(found["work"]), int(found["rest"])
            told = found["named"] or found["called"] or ((found["times"] or found["again"]) and work > rest)
            at = next((i for i, token in enumerate(self.tokens) if token.start == found.start("work")), -1)
            if not told or at < 0 or not (work >= LEAST_WORK_S and rest >= LEAST_REST_S):
                continue
            middle = found.end("work")
            sign = Token("/", middle, middle + 1)
            parts = (Token(found["work"], found.start("work"), middle), sign)
            self.tokens[at : at + 1] = [*parts, Token(found["rest"], middle + 1, found.end("rest"))]
            self.seconds |= {found.start("work"), found.start("rest")}

    def word(self, index: int) -> str:
        """The token at an index, empty outside the sentence."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def glued(self, index: int) -> bool:
        """Whether this token follows the one before it without a blank."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end

    def before(self, pattern: re.Pattern[str], end: int) -> re.Match[str] | None:
        """What stands right before an index, by a pattern that ends with `$`."""
        return pattern.search(self.lower, max(0, end - REACH), end)

    def unit_ms(self, word: str) -> int:
        """The milliseconds of a unit, `minute's` like `minute`; 0 if it is none."""
        units = self.numbers.units_ms
        return units.get(word, 0) or units.get(self.numbers.possessive.sub("", word), 0)

    def make(self, kind: NumberKind, low: float, high: float, first: int, stop: int) -> tuple[Quantity, int]:
        """A quantity with what stands around it: bounds, and whether it comes on top; and the token after it."""
        numbers = self.numbers
        start = self.tokens[first].start
        range_begins = self.before(numbers.between, start) if low < high else None
        bound, start = self._bound_before(range_begins.start() if range_begins else start)
        more = self.before(numbers.more_before, start)
        start = more.start() if more else start
        end = self.tokens[stop - 1].end
        if bound is Bound.EXACT:
            bound, end = self._bound_after(end)
        if bound is Bound.EXACT and kind is NumberKind.TIME and first < stop - 2 and self.word(stop - 2) == AND_MORE:
            bound = Bound.AT_LEAST
        on_top = more is not None or numbers.more_after.match(self.lower, end) is not None
        while stop < len(self.tokens) and self.tokens[stop].start < end:
            stop += 1
        if kind is NumberKind.TIME and high > LONGEST_MS:
            kind = NumberKind.OTHER
        return Quantity(kind, max(0, round(low)), max(0, round(high)), bound, start, end, on_top), stop

    def _bound_before(self, start: int) -> tuple[Bound, int]:
        """The bound that the words before a number set, and where they begin."""
        for pattern, bound in self.numbers.bounds_before:
            match = self.before(pattern, start)
            if match:
                return bound, match.start()
        return Bound.EXACT, start

    def _bound_after(self, end: int) -> tuple[Bound, int]:
        """The bound that the words behind a number set, and where they end."""
        for pattern, bound in self.numbers.bounds_after:
            match = pattern.match(self.lower, end)
            if match:
                return bound, match.end()
        return Bound.EXACT, end
