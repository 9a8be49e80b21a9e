"""Numbers in a sentence: found once, so that phrases can be matched around them.

`mark_numbers` writes a sentence in lower case with every number replaced by a placeholder: `<t0>` for a time, `<n1>`
for a count, `<c2>` for spoken counting, `<x3>` for a number that is none of them (an angle, a year, a level's name).
What the placeholder stands for is a `Quantity`; where it stands in the sentence is kept.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import TypeAlias

from guide.model.routine import Amount, Bound
from guide.model.text import Text
from guide.understand.lexicon import Lexicon, Numbers


class NumberKind(Enum):
    """What sort of number it is."""

    TIME = "t"
    COUNT = "n"
    SPOKEN = "c"
    """Spoken counting: `two… three… four`."""
    OTHER = "x"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a sentence."""

    kind: NumberKind
    low: int
    """A count, or milliseconds."""
    high: int
    bound: Bound
    start: int
    """Index in the sentence of its first character, bound words included."""
    end: int
    more: bool = False
    """It comes on top of a first time: `another 5`."""
    adverb: bool = False
    """It is an adverb that means so many times: `twice`."""
    clock: bool = False
    """Written with a colon: a duration, or a time of day."""
    per_side: bool = False
    """Written twice, once for each side: `8/8`."""

    def amount(self, text: Text, start: int | None = None, end: int | None = None) -> Amount:
        """The number as the text says it, quoted with the words from `start` to `end`."""
        span = text.span(self.start if start is None else start, self.end if end is None else end)
        return Amount(self.low, self.high, self.bound, span)


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence with placeholders for its numbers."""

    text: Text
    content: str
    """In lower case, white space folded."""
    quantities: tuple[Quantity, ...]
    places: tuple[tuple[int, int], ...]
    """(index in content, index in the sentence), ascending."""

    def place(self, index: int) -> int:
        """Where a character of `content` stands in the sentence."""
        at, original = self.places[max(0, bisect_right(self.places, (index, 1 << 62)) - 1)]
        return original + index - at

    def place_after(self, index: int) -> int:
        """Where the sentence goes on after what stands before an index of `content`."""
        if index and self.content[index - 1] == ">":
            return self.quantities[int(self.content[self.content.rindex("<", 0, index) + 2 : index - 1])].end
        return self.place(index - 1) + 1 if index else 0


TOKEN = re.compile(
    r"\d+(?:[-–]\d+){2,7}(?![\d-])"  # a code: tempo 3-1-1-0, breathing 4-7-8, sets 5-5-5-5-5, a date
    r"|\d+(?:/\d+){2,}"  # a date, or what was done in each set
    r"|\d+:\d{2}(?::\d{2})?"  # a clock time or a duration
    r"|(?<![\w:]):\d{2}(?!\d)"  # so many seconds, as on a stop-watch
    r"|\d+[.,]\d+"
    r"|\d+/\d+"
    r"|\d+"
    r"|[½¼¾⅓⅔]"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|\s+"
    r"|."
    , re.DOTALL,
)  # fmt: skip
CODE = re.compile(r"\d+(?:[-–]\d+){2,7}|\d+(?:/\d+){2,}")
PART = re.compile(r"1/2|[13]/4|[12]/3")
"""A part of one behind a whole number: `1 1/2 minutes`."""
FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
DASHES = frozenset("-–—‐‑‒−~")
QUOTES_TOO = frozenset('"')
"""Units that are quotation marks where one is open."""
DIGITS = tuple("0123456789")
SIGNS = frozenset("x×")
"""Letters right before a number that are no part of its name: `x10`."""
YEARS = range(1900, 2100)
MOST_COUNT = 1000
MINUTE_MS = 60_000
MOST_PER_SIDE = 60
"""The most that is written as `8/8`; 90/90 is a way to sit."""
LEAST_WORK_S = 10
LEAST_REST_S = 5
"""Intervals are written as `20/10`; smaller numbers are something else."""
SIDES_APART = 6
"""Letters for the sides stand so near to each other, in words, numbers and signs."""
MOST_DIGITS = 9
"""Longer rows of digits are telephone numbers and the like; Python refuses to read thousands of them."""
TOO_LONG = re.compile(rf"\d{{{MOST_DIGITS + 1}}}")
REACH = 80
"""Characters before a number in which its bound is looked for; the longest in any table has under forty."""
LONGEST_ALOUD = 40
"""Characters of the longest row of numbers that is counting."""
LONGEST_MS = 2 * 3_600_000
"""The longest time that anybody is asked to do something for; longer ones are about the body or the calendar."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign of a sentence."""

    text: str
    start: int
    end: int


def tokens_of(content: str) -> list[Token]:
    """The tokens of a sentence without its blanks, in lower case."""
    return [Token(lowered(m.group()), m.start(), m.end()) for m in TOKEN.finditer(content) if not m.group().isspace()]


def lowered(content: str) -> str:
    """In lower case, letter for letter, so that places stay."""
    lower = content.lower()
    return lower if len(lower) == len(content) else "".join(c.lower() if len(c.lower()) == 1 else c for c in content)


@dataclass(frozen=True, slots=True)
class _Value:
    """A bare number while it is being read: from token `first` up to `stop`."""

    low: float
    high: float
    first: int
    stop: int
    digits: bool
    clock: bool = False
    per_side: bool = False


class _Reader:
    """Reads the numbers of one sentence."""

    def __init__(self, sentence: str, lexicon: Lexicon) -> None:
        self.sentence = sentence
        self.numbers: Numbers = lexicon.numbers
        self.tokens = tokens_of(sentence)
        self.lower = lowered(sentence)
        self.seconds: set[int] = set()
        """Where numbers begin that are seconds without saying so."""
        if "/" in self.lower:
            self._take_intervals_apart()

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

    def may_begin(self, at: int) -> bool:
        """Whether a number may begin at a token: most words are none, and this is quickly seen."""
        word = self.tokens[at].text
        if not word[0].isalpha():
            return word[0].isdecimal() or word[0] == ":" or word in FRACTIONS
        numbers = self.numbers
        return word in numbers.words or word in numbers.articles or word in numbers.halves or word in numbers.times

    # Bare numbers.

    def single(self, at: int) -> _Value | None:
        """One number, in digits or words, with a fraction behind it if there is one."""
        word = self.word(at)
        if not word:
            return None
        if self._is_part_of_word(at):
            return None
        if CODE.fullmatch(word):
            return _Value(-1, -1, at, at + 1, digits=True)
        if word[0].isdecimal() or (word[0] == ":" and len(word) > 1):
            return self._digits(at)
        if word in FRACTIONS:
            return _Value(FRACTIONS[word], FRACTIONS[word], at, at + 1, digits=True)
        return self._words(at)

    def _is_part_of_word(self, at: int) -> bool:
        """Whether a hyphen ties it to a word that is no unit: `two-hand`, `4-point`."""
        numbers = self.numbers
        if not (self.word(at + 1) == "-" and self.glued(at + 1) and self.glued(at + 2)):
            return False
        after = self.word(at + 2)
        number = after in numbers.words or after in numbers.halves or after in numbers.multiples
        counted = after in numbers.counted or after in numbers.measures or after in numbers.joiners
        return after.isalpha() and not (number or counted or self._unit_ms(after))

    def _digits(self, at: int) -> _Value | None:
        word = self.word(at)
        if len(word) > MOST_DIGITS and TOO_LONG.search(word):
            return _Value(-1, -1, at, at + 1, digits=True)
        if ":" in word:
            fields = [int(part or 0) for part in word.split(":")]
            seconds = sum(value * 60**power for power, value in enumerate(reversed(fields)))
            return _Value(seconds, seconds, at, at + 1, digits=True, clock=True)
        if "/" in word:
            above, below = (int(part) for part in word.split("/"))
            if not below:
                return None
            if above == below and 1 < above <= MOST_PER_SIDE:
                return _Value(above, above, at, at + 1, digits=True, per_side=True)
            if above == below:
                return _Value(-1, -1, at, at + 1, digits=True)
            part = -1 if above > below else above / below  # more than one of it is no part: `20/15`
            return _Value(part, part, at, at + 1, digits=True)
        value = float(word.replace(",", ".")) if not re.fullmatch(r"\d+,\d{3}", word) else float(word.replace(",", ""))
        stop = at + 1
        if self.word(stop) in FRACTIONS:
            value, stop = value + FRACTIONS[self.word(stop)], stop + 1
        elif PART.fullmatch(self.word(stop)) and not self.glued(stop):
            above, below = map(int, self.word(stop).split("/"))
            value, stop = value + above / below, stop + 1
        return _Value(value, value, at, stop, digits=True)

    def _words(self, at: int) -> _Value | None:
        numbers = self.numbers
        word, stop = self.word(at), at + 1
        if word in numbers.pronouns and (
            self.word(stop) in numbers.after_pronoun or self.word(at - 1) in numbers.before_pronoun
        ):
            return None
        if word in numbers.words:
            value: float = numbers.words[word]
            tail = stop + 1 if self.word(stop) == "-" else stop
            ones = numbers.words.get(self.word(tail), 0)
            if value >= 20 and value % 10 == 0 and 0 < ones < 10:
                value, stop = value + ones, tail + 1
        elif word in numbers.articles and self.word(stop) in numbers.multiples:
            value = 1
        elif word in numbers.halves and self._half_of(stop):
            stop = self._half_of(stop)
            value = numbers.halves[word]
        else:
            return None
        while self.word(stop) in numbers.multiples:
            value, stop = value * numbers.multiples[self.word(stop)], stop + 1
        part = numbers.halves.get(self.word(stop).rstrip("s"), 0.0) if self.word(stop) else 0.0
        if part and self._half_of(stop + 1) and self.word(stop) != numbers.and_word:
            value, stop = value * part, self._half_of(stop + 1)
        return _Value(value, value, at, stop, digits=False)

    def _half_of(self, at: int) -> int:
        """Where the multiple or unit begins of which a half is meant; 0 if none does."""
        at = at + 1 if self.word(at) == self.numbers.of_word else at
        after = at + 1 if self.word(at) in self.numbers.articles else at
        known = self.word(after) in self.numbers.multiples or bool(self._unit_ms(self.word(after)))
        return after if known else 0

    def ranged(self, at: int) -> _Value | None:
        """A number or a range of two."""
        low = self.single(at)
        if low is None:
            return None
        join = self._joiner(low)
        high = self.single(join) if join else None
        if high is None or high.high < low.low or high.clock != low.clock or self._labels(low, high):
            return low
        if self.word(low.stop) in DASHES and low.digits != high.digits:  # "block one - 2 rounds"
            return low
        if low.low == 1 and self._before(self.numbers.counting_up, self.tokens[at].start):
            return replace(high, first=at)
        return _Value(low.low, high.high, at, high.stop, digits=low.digits and high.digits, clock=low.clock)

    def _labels(self, low: _Value, high: _Value) -> bool:
        """Whether the first number is that of a day or a set, the second what is done in it: `Day 1 - 20 s`."""
        counted = self.word(high.stop) in self.numbers.units_ms or self.word(high.stop) in self.numbers.counted
        return counted and self._before(self.numbers.series, self.tokens[low.first].start) is not None

    def _joiner(self, low: _Value) -> int:
        """Where the second end of a range would begin; 0 where nothing joins."""
        at = low.stop
        if self.word(at) in DASHES:
            return at + 1
        if self.word(at) in self.numbers.joiners:
            return at + 1
        if self.word(at) != self.numbers.and_word:
            return 0
        return at + 1 if self._before(self.numbers.between, self.tokens[low.first].start) else 0

    def _before(self, pattern: re.Pattern[str], end: int) -> re.Match[str] | None:
        """What stands right before an index, by a pattern that ends with `$`."""
        return pattern.search(self.lower, max(0, end - REACH), end)

    # Numbers with what they count.

    def quantity(self, at: int) -> tuple[Quantity, int] | None:
        """The number that begins at a token, with what it is and the token after it."""
        numbers = self.numbers
        if self.word(at) in numbers.times:
            joins = self.word(at) in numbers.conjunctions and self.word(at + 1) in numbers.after_conjunction
            return None if joins else self._adverb(at)
        unit_first = self._article_and_unit(at)
        if unit_first:
            return unit_first
        if counted := self._counted_aloud(at):
            return counted
        value_read = self.ranged(at)
        if value_read is None:
            return None
        if value_read.clock:
            return self._clock(value_read)
        timed = self._timed(self._past_twin(value_read))
        if timed:
            return timed
        return self._counted(value_read, value_read.stop)

    def _counted_aloud(self, at: int) -> tuple[Quantity, int] | None:
        """Numbers counted up from one between dashes, behind what is done meanwhile: `breathe in 1-2-3-4`."""
        word = self.word(at)
        if not CODE.fullmatch(word) or "/" in word or len(word) > LONGEST_ALOUD:
            return None
        told = [int(number) for number in re.findall(r"\d+", word)]
        first = told[0]
        if first not in (1, 2) or told != list(range(first, first + len(told))):
            return None
        if self._before(self.numbers.counting_before, self.tokens[at].start) is None:
            return None
        return self._make(NumberKind.SPOKEN, told[-1], told[-1], at, at + 1)

    def _past_twin(self, value: _Value) -> _Value:
        """A number with its twin in brackets between it and its unit: `five (5) seconds`."""
        twin = self.single(value.stop + 1) if self.word(value.stop) in ("(", "[") else None
        if twin is None or (twin.low, twin.low) != (value.low, value.high) or self.word(twin.stop) not in BRACKETS:
            return value
        return replace(value, stop=twin.stop + 1)

    def _adverb(self, at: int) -> tuple[Quantity, int]:
        """`twice`, `once or twice`; `once` alone is no count of anything."""
        times = self.numbers.times
        low = high = times[self.word(at)]
        stop = at + 1
        if self.word(stop) in self.numbers.joiners and self.word(stop + 1) in times:
            high, stop = times[self.word(stop + 1)], stop + 2
        kind = NumberKind.COUNT if high > 1 else NumberKind.OTHER
        quantity, after = self._make(kind, low, high, at, stop)
        return replace(quantity, adverb=True), after

    def _unit(self, at: int, digits: bool) -> tuple[int, int]:
        """The milliseconds of a unit at a token, past a hyphen if need be, and the token after it; 0 if none."""
        at = at + 1 if self.word(at) in DASHES and self.word(at + 1) in self.numbers.units_ms else at
        joined = self.word(at) in self.numbers.joiners and self.word(at + 1) in self.numbers.or_more
        at = at + 2 if joined and self._unit_ms(self.word(at + 2)) else at
        at = at + 1 if self.word(at) == self.numbers.of_word and self._unit_ms(self.word(at + 1)) else at
        if self.word(at) == self.numbers.of_word and self.word(at + 1) in self.numbers.articles:
            at = at + 2 if self._unit_ms(self.word(at + 2)) else at  # three quarters of a minute
        at = at + 1 if self.word(at) in self.numbers.fillers and self._unit_ms(self.word(at + 1)) else at
        word = self.word(at)
        unit = self._unit_ms(word)
        if word in self.numbers.primes and self.word(at + 1) not in self.numbers.after_prime:
            return 0, at
        if unit and word in QUOTES_TOO and self._is_quotation_mark(at):
            return 0, at
        if unit and word in self.numbers.short_units and not digits:
            return 0, at
        if unit and self.word(at + 1) == "." and self.glued(at + 1) and len(word) < 5:
            follows = self.word(at + 2)
            inside = bool(follows) and not self.sentence[self.tokens[at + 2].start].isupper()
            return unit, at + 2 if inside else at + 1
        return unit, at + 1

    def _is_quotation_mark(self, at: int) -> bool:
        """Whether a sign for seconds closes what is quoted, or opens it: `say 5 "ha"s`."""
        opens = not self.glued(at) and self.glued(at + 1) and self.word(at + 1).isalpha()
        quoted = False
        for sign in re.finditer(re.escape(self.word(at)), self.lower[: self.tokens[at].start]):
            quoted = not quoted and not self.lower[: sign.start()].endswith(DIGITS)
        return opens or quoted

    def _unit_ms(self, word: str) -> int:
        """The milliseconds of a unit, `minute's` like `minute`; 0 if it is none."""
        units = self.numbers.units_ms
        return units.get(word, 0) or units.get(re.sub(r"['’]s?$", "", word), 0)

    def _timed(self, value: _Value) -> tuple[Quantity, int] | None:
        """A number with a unit of time, and smaller units or halves behind it."""
        unit, stop = self._unit(value.stop, value.digits)
        if not unit:
            return None
        low, high = value.low * unit, value.high * unit
        again = self._joined_time(stop, unit) if value.low == value.high else None
        if again:
            high, stop = again
            if high < low:  # it goes down: less each time, perhaps, but no range to choose from
                return self._make(NumberKind.OTHER, high, low, value.first, stop)
        else:
            extra, stop = self._smaller(stop, unit)
            low, high = low + extra, high + extra
        return self._make(NumberKind.TIME, low, high, value.first, stop)

    def _joined_time(self, at: int, unit: int) -> tuple[float, int] | None:
        """The second time of `30 seconds to 1 minute`, and the token after it."""
        if self.word(at) not in DASHES and self.word(at) not in self.numbers.joiners:
            return None
        second = self.single(at + 1)
        if second is None:
            return self._article_time(at + 1)
        other, stop = self._unit(second.stop, second.digits)
        return (second.high * other, stop) if other and (other != unit or second.digits) else None

    def _article_time(self, at: int) -> tuple[float, int] | None:
        """`a minute` as the second end of a range."""
        unit = self.numbers.units_ms.get(self.word(at + 1), 0)
        return (float(unit), at + 2) if self.word(at) in self.numbers.articles and unit else None

    def _smaller(self, at: int, unit: int) -> tuple[float, int]:
        """What follows a time and belongs to it: `1 minute 30 seconds`, `a minute and a half`."""
        after = at + 1 if self.word(at) == self.numbers.and_word else at
        half_at = after + 1 if self.word(after) in self.numbers.articles else after
        if after > at and self.word(half_at) in self.numbers.halves:
            return unit * self.numbers.halves[self.word(half_at)], half_at + 1
        if unit <= 1000:
            return 0, at
        value = self.single(after)
        if value is None or value.clock:
            return 0, at
        smaller, stop = self._unit(value.stop, value.digits)
        return (value.low * smaller, stop) if 0 < smaller < unit else (0, at)

    def _article_and_unit(self, at: int) -> tuple[Quantity, int] | None:
        """`a minute`, `half a minute`, `one and a half minutes`."""
        numbers = self.numbers
        word = self.word(at)
        unit_at = at + 2 if self.word(at + 1) in numbers.fillers else at + 1
        least = 999 if self.word(at - 1) in numbers.before_moment else 1000
        named = self.word(unit_at) not in numbers.short_units
        if word in numbers.articles and named and self._unit_ms(self.word(unit_at)) > least:
            unit = self._unit_ms(self.word(unit_at))
            extra, stop = self._smaller(unit_at + 1, unit)
            more, after = self._or_more(unit_at + 1)
            if more:
                return self._make(NumberKind.TIME, unit, more * unit, at, after)
            return self._make(NumberKind.TIME, unit + extra, unit + extra, at, stop)
        first = self.single(at)
        if first is None or self.word(first.stop) != numbers.and_word:
            return None
        half_at = first.stop + 2 if self.word(first.stop + 1) in numbers.articles else first.stop + 1
        if self.word(half_at) not in numbers.halves:
            return None
        unit, stop = self._unit(half_at + 1, digits=False)
        value = first.low + numbers.halves[self.word(half_at)]
        return self._make(NumberKind.TIME, value * unit, value * unit, at, stop) if unit else None

    def _or_more(self, at: int) -> tuple[int, int]:
        """The second end of `a minute or two`, and the token after it; 0 where the number counts something else."""
        more = self.numbers.words.get(self.word(at + 1), 0)
        joined = more > 1 and self.word(at) in self.numbers.joiners
        counts_more = self.word(at + 2) in self.numbers.counted or bool(self._unit_ms(self.word(at + 2)))
        return (more, at + 2) if joined and not counts_more else (0, at)

    def _clock(self, value: _Value) -> tuple[Quantity, int]:
        """`1:30` is a duration in minutes and seconds, `1:30 hours` one in hours and minutes."""
        unit, stop = self._unit(value.stop, value.digits)
        if unit >= MINUTE_MS:
            length = value.low * unit // 60
            return self._make(NumberKind.TIME, length, value.high * unit // 60, value.first, stop)
        kind = NumberKind.OTHER if self._is_name(value) else NumberKind.TIME
        quantity, after = self._make(kind, value.low * 1000, value.high * 1000, value.first, value.stop)
        return replace(quantity, clock=True), after

    def _counted(self, value: _Value, stop: int) -> tuple[Quantity, int]:
        """A number without a unit of time: a count, unless something says that it is none."""
        if self.tokens[value.first].start in self.seconds:
            return self._make(NumberKind.TIME, value.low * 1000, value.high * 1000, value.first, stop)
        whole = 0 <= value.low == int(value.low) and value.high == int(value.high) and value.high <= MOST_COUNT
        other = not whole or self._is_measure(value) or self._is_name(value)
        kind = NumberKind.OTHER if other else NumberKind.COUNT
        quantity, after = self._make(kind, value.low, value.high, value.first, stop)
        return replace(quantity, per_side=value.per_side), after

    def _is_measure(self, value: _Value) -> bool:
        """Whether a unit of something else follows, or an ordinal's ending, or it is a year."""
        at = value.stop + 1 if self.word(value.stop) in DASHES else value.stop
        if self.word(at) in self.numbers.measures:
            short_for_with = self.lower.startswith(self.numbers.with_sign, self.tokens[at].start)
            return not (short_for_with or self._is_side(at))
        if self.word(value.stop) in self.numbers.glued_measures and self.glued(value.stop):
            return True
        year = value.digits and value.low == value.high and int(value.low) in YEARS
        return year or (value.digits and self.glued(value.stop) and self.word(value.stop) in ("st", "nd", "rd", "th"))

    def _is_side(self, at: int) -> bool:
        """Whether a letter stands for a side of the body, as the letter for the other one is near: `10 L, 10 R`."""
        letters = self.numbers.side_letters
        others = letters.keys() - {self.word(at)}
        return self.word(at) in letters and any(
            self.word(near) in others for near in range(at - SIDES_APART, at + SIDES_APART + 1)
        )

    def _is_name(self, value: _Value) -> bool:
        """Whether the number is the name of something: `level 2`, `#6`."""
        before = self.word(value.first - 1)
        if self.glued(value.first) and len(before) == 1 and before.isalpha() and before not in SIGNS:
            return True
        if self.word(value.stop) in self.numbers.counted:
            return False
        if before == ":" and self.word(value.first - 3) in self.numbers.determiners:
            return False
        if before in (".", ":") and self.word(value.first - 2) in self.numbers.labels:
            return before == "." or self.word(value.first - 2) not in ("exercise", "exercises", "day", "week")
        return before in self.numbers.labels or (before == "#" and value.digits)

    def _make(self, kind: NumberKind, low: float, high: float, first: int, stop: int) -> tuple[Quantity, int]:
        """A quantity with what stands around it: bounds, and whether it comes on top."""
        start, end = self.tokens[first].start, self.tokens[stop - 1].end
        bound, more = Bound.EXACT, False
        for pattern, found in self.numbers.bounds_before:
            match = self._before(pattern, start)
            if match:
                bound, start = found, match.start()
                break
        match = self._before(self.numbers.more_before, start)
        if match:
            more, start = True, match.start()
        for pattern, found in self.numbers.bounds_after if bound is Bound.EXACT else ():
            match = pattern.match(self.lower, end)
            if match:
                bound, end = found, match.end()
                break
        match = self.numbers.more_after.match(self.lower, end)
        if match:
            more = True
        while stop < len(self.tokens) and self.tokens[stop].start < end:
            stop += 1
        if kind is NumberKind.TIME and high > LONGEST_MS:
            kind = NumberKind.OTHER
        return Quantity(kind, max(0, round(low)), max(0, round(high)), bound, start, end, more), stop


def mark_numbers(text: Text, lexicon: Lexicon) -> Marked:
    """The sentence with a placeholder for each number in it."""
    return Marked(text, *_marked(text.content, lexicon))


def forget_marked() -> None:
    """Let go of the marked sentences: an article that is understood needs none of them, and a long one has many."""
    _marked.cache_clear()


_Written: TypeAlias = tuple[str, tuple[Quantity, ...], tuple[tuple[int, int], ...]]
"""Content, quantities and places of a marked sentence."""


@lru_cache(maxsize=1 << 16)  # more than the sentences of the longest article that is taken
def _marked(sentence: str, lexicon: Lexicon) -> _Written:
    """A sentence with its placeholders; remembered, for many rules look at each sentence."""
    reader = _Reader(sentence, lexicon)
    quantities: list[Quantity] = []
    at = 0
    while at < len(reader.tokens):
        found = reader.quantity(at) if reader.may_begin(at) else None
        if found is None:
            at += 1
            continue
        quantity, after = found
        if quantities and quantity.start < quantities[-1].end:  # bound words that the number before has taken
            quantity = replace(quantity, start=quantities[-1].end)
        quantities.append(quantity)
        at = max(after, at + 1)
    numbers = lexicon.numbers
    quantities = list(_with_spoken(sentence, _without_twins(sentence, quantities), numbers))
    return _write(sentence, tuple(quantities), f" {numbers.times_word}", f" {numbers.per_side}")


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


TWIN_GAP = re.compile(r"\s*[(\[]\s*")
BRACKETS = (")", "]")


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
        between = sentence[before.end : after.start]
        apart = after.low - before.low
        counts = before.kind is after.kind is NumberKind.COUNT and before.low == before.high and after.low == after.high
        digits = sentence[after.start].isdecimal() and "." not in between and "…" not in between
        if (
            not counts
            or (digits and not done)
            or not SPOKEN_GAP.fullmatch(between)
            or abs(apart) != 1
            or step not in (0, apart)
        ):
            break
        step, stop = apart, stop + 1
    ends = quantities[at].low in (1, 2) if step > 0 else quantities[stop - 1].low == 1
    return stop - at if step and ends else 1


SPOKEN_GAP = re.compile(r"[\s.,…–—-]+(?:and\s+)?")
LEAST_SPOKEN = 2


def _write(sentence: str, quantities: tuple[Quantity, ...], times: str, per_side: str) -> _Written:
    """Put the placeholders in place, and behind an adverb the word for times, so that there is one way of counting."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    length = 0

    def put(piece: str, place: int) -> None:
        nonlocal length
        if piece:
            places.append((length, place))
            pieces.append(piece)
            length += len(piece)

    def copy(start: int, end: int) -> None:
        for blanks in BLANKS.finditer(sentence, start, end):
            put(_plain(sentence[start : blanks.start() + 1]), start)
            start = blanks.end()
        put(_plain(sentence[start:end]), start)

    at = 0
    for index, quantity in enumerate(quantities):
        copy(at, quantity.start)
        put(f"<{quantity.kind.value}{index}>", quantity.start)
        if quantity.adverb:
            put(times, quantity.end - len(times))
        if quantity.per_side:
            put(per_side, quantity.end - len(per_side))
        at = quantity.end
    copy(at, len(sentence))
    return "".join(pieces), quantities, tuple(places) or ((0, 0),)


def _plain(words: str) -> str:
    """In lower case, without the signs that placeholders are made of, each blank a plain one."""
    return BLANK.sub(" ", lowered(words)).translate(QUOTES)


BLANK = re.compile(r"\s")
BLANKS = re.compile(r"\s{2,}")
QUOTES = {ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"', ord("<"): " ", ord(">"): " ", ord("_"): " "}
