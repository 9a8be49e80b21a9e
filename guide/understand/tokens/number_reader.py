"""Numbers with what they count: times, counts, spoken counting, and those that are none of these."""

from __future__ import annotations

import re
from dataclasses import replace

from guide.late import late_pattern
from guide.understand.lexicon.numbers import Numbers
from guide.understand.tokens.plain_numbers import FRACTIONS, PlainNumbers, Value
from guide.understand.tokens.quantities import NumberKind, Quantity
from guide.understand.tokens.times import Times
from guide.understand.tokens.words import BRACKETS, CODE, DASHES, Words
from guide.units import MINUTE_MS

APOSTROPHE = late_pattern("['’]")
SIGNS = frozenset("x×")
"""Letters right before a number that are no part of its name: `x10`."""
MONEY = frozenset("£$€")
"""Signs right before a number of what something costs."""
YEARS = range(1900, 2100)
MOST_COUNT = 1000
SIDES_APART = 6
"""Letters for the sides stand so near to each other, in words, numbers and signs."""
SHORTEST_POOL = 25
"""Metres or yards."""
LONGEST_ALOUD = 40
"""Characters of the longest row of numbers that is counting."""

RIGHT_ANGLE = "90"
RIGHT_ANGLES = frozenset({"90/90", "90:90"})
LEAST_ANGLE = 45
"""Degrees; so small an angle is named twice for two limbs: "45-45", but not "5-5"."""
TURNS = frozenset({180, 270, 360})
"""Degrees of a turn in a name."""


class NumberReader:
    """Reads the quantities of one sentence."""

    def __init__(self, sentence: str, numbers: Numbers, *, exact: bool = False) -> None:
        self.numbers = numbers
        self.words = words = Words(sentence, numbers)
        self.tokens = words.tokens
        self.make = words.make
        self.plain = PlainNumbers(words, exact=exact)
        self.times = Times(words, self.plain)
        # asked again and again for each number, so looked up once
        self.word, self.glued, self.before = words.word, words.glued, words.before

    def quantities(self) -> list[Quantity]:
        """The quantities, in order."""
        found: list[Quantity] = []
        at = 0
        while at < len(self.tokens):
            read = self._quantity(at) if self._may_begin(at) else None
            if read is None:
                at += 1
                continue
            quantity, after = read
            if found and quantity.start < found[-1].end:  # bound words that the number before has taken
                quantity = replace(quantity, start=found[-1].end)
            found.append(quantity)
            at = max(after, at + 1)
        return found

    def _may_begin(self, at: int) -> bool:
        """Whether a number may begin at a token: most words are none, and this is quickly seen."""
        word = self.tokens[at].text
        if not word[0].isalpha():
            digits = word[0].isdecimal() and not (self._is_of_key(at) or self._is_right_angle(at))
            return digits or word[0] in ":(" or word in FRACTIONS
        numbers = self.numbers
        begins = (numbers.words, numbers.articles, numbers.halves, numbers.times, numbers.ordinals, numbers.units_ms)
        return any(word in words for words in begins)

    def _is_of_key(self, at: int) -> bool:
        """Whether a number has grown together with a word that it numbers, in the key of a value: `exc2_reps: 12`."""
        return self.glued(at) and self.word(at - 1).isalpha() and self.glued(at + 1) and self.word(at + 1) == "_"

    def _is_right_angle(self, at: int) -> bool:
        """Whether a number is one of two that say how both limbs are bent, which names a way to sit: "90/90 hold"."""
        word = self.word(at)
        if not word.startswith(RIGHT_ANGLE) or self.words.unit_ms(self.word(at + 1)):
            return False
        if word != RIGHT_ANGLE:
            return word in RIGHT_ANGLES
        ahead, behind = (self.word(at + 2), self.word(at + 3)), (self.word(at - 2), self.word(at + 1))
        joined = [
            unit
            for other, unit, dash in ((*ahead, at + 1), (*behind, at - 1))
            if other == RIGHT_ANGLE and self.word(dash) in DASHES and self.glued(dash) and self.glued(dash + 1)
        ]
        return any(not self.words.unit_ms(unit) for unit in joined)

    def _quantity(self, at: int) -> tuple[Quantity, int] | None:
        """The number that begins at a token, with what it is and the token after it."""
        numbers = self.numbers
        if self.word(at) in numbers.times:
            after = APOSTROPHE.split(self.word(at + 1))[0]  # "once you're there" as "once you are there"
            joins = self.word(at) in numbers.conjunctions and after in numbers.after_conjunction
            return None if joins else self._adverb(at)
        unit_first = self.times.unit_first(at)
        if unit_first:
            return unit_first
        if counted := self._counted_aloud(at):
            return counted
        value_read = self._filled_in(at) if self.word(at) == "(" else self.plain.ranged(at)
        if value_read is None:
            return None
        if value_read.clock:
            return self._clock(value_read)
        timed = self.times.timed(self._past_twin(value_read))
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
        if self.before(self.numbers.counting_before, self.tokens[at].start) is None:
            return None
        return self.make(NumberKind.SPOKEN, told[-1], told[-1], at, at + 1)

    def _filled_in(self, at: int) -> Value | None:
        """A number filled into the brackets of a form, what it counts behind them: `Repeat ( 10 ) times`."""
        value = self.plain.ranged(at + 1)
        if value is None or not value.digits or self.word(value.stop) != ")" or self.plain.single(at - 1) is not None:
            return None
        unit = self.word(value.stop + 1)
        counts = unit in self.numbers.counted or bool(self.words.unit_ms(unit))
        return value._replace(first=at, stop=value.stop + 1) if counts else None

    def _past_twin(self, value: Value) -> Value:
        """A number with its twin in brackets between it and its unit: `five (5) seconds`."""
        twin = self.plain.single(value.stop + 1) if self.word(value.stop) in ("(", "[") else None
        if twin is None or (twin.low, twin.low) != (value.low, value.high) or self.word(twin.stop) not in BRACKETS:
            return value
        return value._replace(stop=twin.stop + 1)

    def _adverb(self, at: int) -> tuple[Quantity, int]:
        """`twice`, `once or twice`; `once` alone is no count of anything."""
        times = self.numbers.times
        low = high = times[self.word(at)]
        stop = at + 1
        if self.word(stop) in self.numbers.joiners and self.word(stop + 1) in times:
            high, stop = times[self.word(stop + 1)], stop + 2
        kind = NumberKind.COUNT if high > 1 else NumberKind.OTHER
        quantity, after = self.make(kind, low, high, at, stop)
        return replace(quantity, adverb=True), after

    def _clock(self, value: Value) -> tuple[Quantity, int]:
        """`1:30` is a duration in minutes and seconds, `1:30 hours` one in hours and minutes."""
        unit, stop = self.times.unit(value.stop, value.digits)
        if unit >= MINUTE_MS:
            length = value.low * unit // 60
            return self.make(NumberKind.TIME, length, value.high * unit // 60, value.first, stop)
        kind = NumberKind.OTHER if self._is_name(value) else NumberKind.TIME
        quantity, after = self.make(kind, value.low * 1000, value.high * 1000, value.first, value.stop)
        return replace(quantity, clock=True), after

    def _counted(self, value: Value, stop: int) -> tuple[Quantity, int]:
        """A number without a unit of time: a count, unless something says that it is none."""
        if self.tokens[value.first].start in self.words.seconds:
            return self.make(NumberKind.TIME, value.low * 1000, value.high * 1000, value.first, stop)
        whole = 0 <= value.low == int(value.low) and value.high == int(value.high) and value.high <= MOST_COUNT
        measured = self._is_measure(value) or self._is_name(value)
        length = self.numbers.lengths and not measured and self._is_length(value)
        kind = NumberKind.OTHER if not whole or measured or length else NumberKind.COUNT
        quantity, after = self.make(kind, value.low, value.high, value.first, stop)
        return replace(quantity, per_side=value.per_side, length=length), after

    def _is_length(self, value: Value) -> bool:
        """Whether a number is a multiple of the shortest pool: `200 easy`, `4 x 25 kick`."""
        multiple = value.digits and value.low == value.high > 0 and not value.low % SHORTEST_POOL
        far = multiple and (value.low > SHORTEST_POOL or self.word(value.first - 1) in SIGNS)
        return far and self.numbers.swim_behind.match(self.words.lower, self.tokens[value.stop - 1].end) is not None

    def _is_measure(self, value: Value) -> bool:
        """Whether a unit of something else follows, or an ordinal's ending, or it is a year."""
        at = value.stop + 1 if self.word(value.stop) in DASHES else value.stop
        if self.word(at) in self.numbers.measures:
            short_for_with = self.words.lower.startswith(self.numbers.with_sign, self.tokens[at].start)
            return not (short_for_with or self._is_side(at, value))
        if self.word(value.first - 1) in MONEY and self.glued(value.first):
            return True
        signs = self.numbers.glued_measures | self.numbers.double_primes  # a sign that was for seconds is no measure
        if self.word(value.stop) in signs and self.glued(value.stop):
            return True
        year = value.digits and value.low == value.high and int(value.low) in YEARS
        return (
            year
            or self._is_angle(value)
            or (value.digits and self.glued(value.stop) and self.word(value.stop) in self.numbers.ordinal_endings)
        )

    def _is_angle(self, value: Value) -> bool:
        """Whether a number is how limbs are bent or how far one turns: "90-90 stretch", "180 jump", not "180 jumps"."""
        if not value.digits or value.low != value.high:
            return False
        if value.stop - value.first > 1:
            return value.low >= LEAST_ANGLE and self.word(value.first + 1) in DASHES
        after = self.word(value.stop)
        one = after.isalpha() and not after.endswith(self.numbers.plural_ending) and after not in self.numbers.counted
        return one and value.low in TURNS and self.word(value.first - 1) == ""

    def _is_side(self, at: int, value: Value) -> bool:
        """Whether a letter stands for a side of the body: behind `3x10`, or the other one is near: `10 L, 10 R`."""
        letters = self.numbers.side_letters
        if self.word(at) in letters and self.word(value.first - 1) in SIGNS:
            return True
        others = letters.keys() - {self.word(at)}
        return self.word(at) in letters and any(
            self.word(near) in others for near in range(at - SIDES_APART, at + SIDES_APART + 1)
        )

    def _is_name(self, value: Value) -> bool:
        """Whether the number is the name of something: `level 2`, `#6`."""
        before = self.word(value.first - 1)
        if self.glued(value.first) and len(before) == 1 and before.isalpha() and before not in SIGNS:
            return True
        more = self.word(value.stop) in self.numbers.or_more  # "repeat this exercise two more times"
        if self.word(value.stop + more) in self.numbers.counted:
            return False
        if before == ":" and self.word(value.first - 3) in self.numbers.determiners:
            return False
        if before in (".", ":") and self.word(value.first - 2) in self.numbers.labels:
            return before == "." or self.word(value.first - 2) not in self.numbers.counting_labels
        if self.word(value.stop) in SIGNS and self.word(value.first - 2) in self.numbers.after_distributive:
            return False  # "each exercise 3 x 12"
        return before in self.numbers.labels or (before == "#" and value.digits)
