"""Numbers in digits or words, and ranges of them, whatever they count."""

from __future__ import annotations

import re
from typing import NamedTuple

from guide.late import late_pattern
from guide.understand.tokens.words import CODE, DASHES, Words

PART = late_pattern(r"1/2|[13]/4|[12]/3")
"""A part of one behind a whole number: `1 1/2 minutes`."""
FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
MOST_PER_SIDE = 30
"""The most that is written as `8/8`; 90/90 is a way to sit, 50/50 how a load is shared."""
SIXTY = 60
"""A clock has fewer minutes and seconds."""
MOST_DIGITS = 9
"""Longer rows of digits are telephone numbers and the like; Python refuses to read thousands of them."""
LENGTHS_OF_RANGES = (3, 4)
MOST_TIMES_LOW = 3
"""Nobody leaves a wider choice than from 5 to 15."""
HIGHEST_END = 60
TIMES = "x×"
TOO_LONG = late_pattern(rf"\d{{{MOST_DIGITS + 1}}}")


class Value(NamedTuple):
    """A bare number while it is being read: from token `first` up to `stop`."""

    low: float
    high: float
    first: int
    stop: int
    digits: bool
    clock: bool = False
    per_side: bool = False


class PlainNumbers:
    """Reads the numbers of one sentence."""

    def __init__(self, words: Words, *, exact: bool = False) -> None:
        self.numbers = words.numbers
        self.tokens = words.tokens
        self.exact = exact
        """Whether the numbers stand in a mark, where each is what it says."""
        # asked again and again for each number, so looked up once
        self.word, self.glued, self.before, self.unit_ms = words.word, words.glued, words.before, words.unit_ms

    def single(self, at: int) -> Value | None:
        """One number, in digits or words, with a fraction behind it if there is one."""
        word = self.word(at)
        if not word:
            return None
        if self._is_part_of_word(at) or self._is_inside_word(at):
            return None
        if CODE.fullmatch(word):
            return Value(-1, -1, at, at + 1, digits=True)
        if word[0].isdecimal() or (word[0] == ":" and len(word) > 1):
            return self._digits(at)
        if word in FRACTIONS:
            return Value(FRACTIONS[word], FRACTIONS[word], at, at + 1, digits=True)
        return self._words(at)

    def _is_part_of_word(self, at: int) -> bool:
        """Whether a hyphen ties it to a word that is no unit: `two-hand`, `4-point`."""
        numbers = self.numbers
        if not (self.word(at + 1) == "-" and self.glued(at + 1) and self.glued(at + 2)):
            return False
        after = self.word(at + 2)
        number = after in numbers.words or after in numbers.halves or after in numbers.multiples
        counted = after in numbers.counted or after in numbers.measures or after in numbers.joiners
        joined = after == numbers.and_word  # "1-and-a-half minutes"
        return after.isalpha() and not (number or counted or joined or self.unit_ms(after))

    def _is_inside_word(self, at: int) -> bool:
        """Whether a digit stands for a word between two letters: `T2B`, toes to bar, but not `31X1` or `8x3`."""
        ends = [self.word(at - 1), self.word(at + 1)] if self.glued(at) and self.glued(at + 1) else []
        letters = bool(ends) and all(len(end) == 1 and end.isalpha() for end in ends) and len(self.word(at)) == 1
        return letters and ends[0] not in TIMES and not (self.unit_ms(ends[1]) or ends[1] in self.numbers.measures)

    def _digits(self, at: int) -> Value | None:
        """A number in digits."""
        word = self.word(at)
        if (len(word) > MOST_DIGITS and TOO_LONG.search(word)) or (not self.exact and lost_dash(word)):
            return Value(-1, -1, at, at + 1, digits=True)
        if ":" in word:
            fields = [int(part or 0) for part in word.split(":")]
            if any(field >= SIXTY for field in fields[1:]):  # "90:90" is the name of a way to sit
                return Value(-1, -1, at, at + 1, digits=True)
            seconds = sum(value * 60**power for power, value in enumerate(reversed(fields)))
            return Value(seconds, seconds, at, at + 1, digits=True, clock=True)
        if "/" in word:
            return _fraction(word, at)
        part, stop = self._part_behind(at + 1)
        value = _decimal(word) + part
        return Value(value, value, at, stop, digits=True)

    def _part_behind(self, at: int) -> tuple[float, int]:
        """The part of one behind a whole number, 0 if there is none, and the token after it."""
        word = self.word(at)
        if word in FRACTIONS:
            return FRACTIONS[word], at + 1
        if PART.fullmatch(word) and not self.glued(at):
            above, below = map(int, word.split("/"))
            return above / below, at + 1
        return 0, at

    def _words(self, at: int) -> Value | None:
        """A number in words."""
        numbers = self.numbers
        if self._is_pronoun(at):
            return None
        begun = self._first_words(at)
        if begun is None:
            return None
        value, stop = begun
        while self.word(stop) in numbers.multiples:
            value, stop = value * numbers.multiples[self.word(stop)], stop + 1
        part = numbers.halves.get(self.word(stop).rstrip(numbers.plural_ending), 0.0) if self.word(stop) else 0.0
        if part and self._half_of(stop + 1) and self.word(stop) != numbers.and_word:
            value, stop = value * part, self._half_of(stop + 1)
        return Value(value, value, at, stop, digits=False)

    def _is_pronoun(self, at: int) -> bool:
        """Whether a word that may be a number stands for something: "the one", "each one"."""
        numbers = self.numbers
        after, before = self.word(at + 1), self.word(at - 1)
        return self.word(at) in numbers.pronouns and (
            after in numbers.after_pronoun or before in numbers.before_pronoun
        )

    def _first_words(self, at: int) -> tuple[float, int] | None:
        """The number that a word begins, but for its multiples, and the token after it: `twenty-five`, `half a`."""
        numbers = self.numbers
        word, stop = self.word(at), at + 1
        if word in numbers.words:
            value: float = numbers.words[word]
            tail = stop + 1 if self.word(stop) == "-" else stop
            ones = numbers.words.get(self.word(tail), 0)
            return (value + ones, tail + 1) if value >= 20 and value % 10 == 0 and 0 < ones < 10 else (value, stop)
        if word in numbers.articles and self.word(stop) in numbers.multiples:
            return 1, stop
        if word in numbers.halves and self._half_of(stop):
            return numbers.halves[word], self._half_of(stop)
        return None

    def _half_of(self, at: int) -> int:
        """Where the multiple or unit begins of which a half is meant; 0 if none does."""
        at = at + 1 if self.word(at) == self.numbers.of_word else at
        after = at + 1 if self.word(at) in self.numbers.articles else at
        known = self.word(after) in self.numbers.multiples or bool(self.unit_ms(self.word(after)))
        return after if known else 0

    def ranged(self, at: int) -> Value | None:
        """A number or a range of two."""
        low = self.single(at)
        if low is None:
            return None
        join = self._joiner(low) if low.low >= 0 else 0  # "90/90 - 12-15 times"
        high = self.single(join) if join else None
        if high is not None and self._begins_range(low, high):
            return low
        if high is None or high.high < low.low or high.clock != low.clock or self._labels(low, high):
            return low
        dash = self.word(low.stop) in DASHES and join == low.stop + 1
        if dash and low.digits != high.digits:  # "block one - 2 rounds"
            return low
        if low.low == 1 and self.before(self.numbers.counting_up, self.tokens[at].start):
            return high._replace(first=at)
        return Value(low.low, high.high, at, high.stop, digits=low.digits and high.digits, clock=low.clock)

    def _begins_range(self, low: Value, high: Value) -> bool:
        """Whether the second number behind a dash with blanks begins a range of its own: "figure 4 - 12-15 times"."""
        at = high.stop
        apart = self.word(low.stop) in DASHES and not (self.glued(low.stop) or self.glued(high.first))
        own = self.word(at) in DASHES and self.glued(at) and self.glued(at + 1)
        if apart and self._is_in_third_column(low, high):
            return True
        return apart and own and self.single(at + 1) is not None

    def _is_in_third_column(self, low: Value, high: Value) -> bool:
        """Whether what looks like a range is sets of so many and how long one rests: "Dips - 3x10 - 90 s".

        A range is hardly so wide, and its dash is not the one that parts the sets from the name.
        """
        at = low.first - 1
        sets = self.word(at) in TIMES and self.word(at - 2) in DASHES and not self.glued(at - 1)
        return sets and bool(self.unit_ms(self.word(high.stop))) and high.high >= MOST_TIMES_LOW * low.low

    def _labels(self, low: Value, high: Value) -> bool:
        """Whether the first number is that of a day or a minute, the second what is done in it: `Day 1 - 20 s`."""
        start, unit = self.tokens[low.first].start, self.word(high.stop)
        apart = self.word(low.stop) in DASHES and not (self.glued(low.stop) or self.glued(high.first))
        if apart and not self.unit_ms(unit) and self.before(self.numbers.slots, start) is not None:
            return True
        if unit not in self.numbers.units_ms and unit not in self.numbers.counted:
            return False
        in_blocks = apart and self.before(self.numbers.blocks, start) is not None
        return in_blocks or self.before(self.numbers.series, start) is not None

    def _joiner(self, low: Value) -> int:
        """Where the second end of a range would begin; 0 where nothing joins."""
        at = low.stop
        if self.word(at) in DASHES:
            hanging = self.glued(at) and self.word(at + 1) in self.numbers.joiners  # "20- to 30-second"
            both = hanging and self.word(at + 2) in DASHES and self.glued(at + 2)  # "5-to-10"
            return at + 1 + hanging + both
        if self.word(at) in self.numbers.joiners or self._is_next_of_choice(low):
            return at + 1
        if self.word(at) != self.numbers.and_word:
            return 0
        return at + 1 if self.before(self.numbers.between, self.tokens[low.first].start) else 0

    def _is_next_of_choice(self, low: Value) -> bool:
        """Whether a comma stands between a number and the next one, of times or seconds: "repeat 5, 6 times"."""
        high = self.single(low.stop + 1) if self.word(low.stop) == "," else None
        if high is None or high.low != low.low + 1 or high.digits != low.digits:
            return False
        listed = low.first > 1 and self.word(low.first - 1) == "," and self.single(low.first - 2) is not None
        return not listed and (
            self.word(high.stop) == self.numbers.so_often or bool(self.unit_ms(self.word(high.stop)))
        )


def numbers_in(code: str) -> list[int]:
    """The numbers of a code; of one that is too long for anything that is done its first digits.

    >>> numbers_in("4-7-8"), numbers_in("1" * 5000)
    ([4, 7, 8], [111111111])
    """
    return [int(digits[:MOST_DIGITS]) for digits in re.findall(r"\d+", code)]


def lost_dash(digits: str) -> bool:
    """Whether a number may be a range from which copying has taken the dash: `510` for 5–10, `1015` for 10–15."""
    if not (digits.isdecimal() and len(digits) in LENGTHS_OF_RANGES):
        return False
    ends = ((digits[:cut], digits[cut:]) for cut in (1, 2))
    pairs = [(int(low), int(high)) for low, high in ends if "0" not in (low[0], high[0])]
    return any(low < high <= min(MOST_TIMES_LOW * low, HIGHEST_END) for low, high in pairs)


def _fraction(word: str, at: int) -> Value | None:
    """Two numbers with a stroke between them: a part of one, a count for each side, or neither."""
    above, below = (int(part) for part in word.split("/"))
    if not below:
        return None
    if above == below and 1 < above <= MOST_PER_SIDE:
        return Value(above, above, at, at + 1, digits=True, per_side=True)
    part = -1 if above >= below else above / below  # more than one of it is no part: `20/15`
    return Value(part, part, at, at + 1, digits=True)


def _decimal(word: str) -> float:
    """The value of digits with a point or a comma in them; a comma before three of them parts thousands."""
    return float(word.replace(",", "" if re.fullmatch(r"\d+,\d{3}", word) else "."))
