"""Numbers with a unit of time, and units without a number: "a minute and a half", "30 seconds to 1 minute"."""

from __future__ import annotations

import re

from guide.understand.tokens.plain_numbers import PlainNumbers, Value
from guide.understand.tokens.quantities import NumberKind, Quantity
from guide.understand.tokens.words import AND_MORE, DASHES, REACH, Words

QUOTES_TOO = frozenset('"')
"""Units that are quotation marks where one is open."""
INCHES_OF_A_FOOT = 12
DIGITS = tuple("0123456789")
ENDS = frozenset(".!?")
NUMBER_ENDS = '0123456789.,/–-"″”( '
"""Signs of which a number, or two, and what stands right before it are made."""


class Times:
    """Reads the times of one sentence."""

    def __init__(self, words: Words, plain: PlainNumbers) -> None:
        self.words = words
        self.numbers = words.numbers
        self.tokens = words.tokens
        self.make = words.make
        self.single = plain.single
        # asked again and again for each number, so looked up once
        self.word, self.glued, self.unit_ms = words.word, words.glued, words.unit_ms
        self.closing: dict[str, frozenset[int]] = {}
        """Where signs, by what they are, may close what is quoted."""

    def timed(self, value: Value) -> tuple[Quantity, int] | None:
        """A number with a unit of time, and smaller units or halves behind it."""
        unit, stop = self.unit(value.stop, value.digits)
        if not unit:
            return self._up_to_a_half(value)
        if value.low < 0:
            return self.make(NumberKind.OTHER, value.low, value.high, value.first, stop)
        low, high = value.low * unit, value.high * unit
        again = self._joined_time(stop) if value.low == value.high else None
        if again:
            high, stop = again
            if high < low:  # it goes down: less each time, perhaps, but no range to choose from
                return self.make(NumberKind.OTHER, high, low, value.first, stop)
        else:
            extra, stop = self._smaller(stop, unit)
            low, high = low + extra, high + extra
        return self.make(NumberKind.TIME, low, high, value.first, stop)

    def _up_to_a_half(self, value: Value) -> tuple[Quantity, int] | None:
        """A range with a half behind its second end: `1 to 2 and a half minutes`."""
        half = self._with_a_half(value.high, value.stop)
        if half is None or value.stop == value.first + 1:
            return None
        high, unit, stop = half
        return self.make(NumberKind.TIME, value.low * unit, high, value.first, stop)

    def unit(self, at: int, digits: bool) -> tuple[int, int]:
        """The milliseconds of a unit at a token, past a hyphen if need be, and the token after it; 0 if none."""
        at = at + 1 if self.word(at) in DASHES and self.word(at + 1) in self.numbers.units_ms else at
        joined = self.word(at) in self.numbers.joiners and self.word(at + 1) in self.numbers.or_more
        at = at + 2 if joined and self.unit_ms(self.word(at + 2)) else at
        at = at + 1 if self.word(at) == AND_MORE and self.unit_ms(self.word(at + 1)) else at
        at = at + 1 if self.word(at) == self.numbers.of_word and self.unit_ms(self.word(at + 1)) else at
        if self.word(at) == self.numbers.of_word and self.word(at + 1) in self.numbers.articles:
            at = at + 2 if self.unit_ms(self.word(at + 2)) else at  # three quarters of a minute
        at = at + 1 if self.word(at) in self.numbers.fillers and self.unit_ms(self.word(at + 1)) else at
        word = self.word(at)
        unit = self.unit_ms(word)
        if word in self.numbers.primes and not self._is_minutes(at):
            return 0, at
        if word in self.numbers.double_primes and (
            self._are_inches(at + 1) or self._is_height(at) or self._is_distance(at)
        ):
            return 0, at
        if unit and word in QUOTES_TOO and self._is_quotation_mark(at):
            return 0, at
        if unit and word in self.numbers.short_units and not digits:
            return 0, at
        if unit and self.word(at + 1) == "." and self.glued(at + 1) and len(word) < 5:
            follows = self.word(at + 2)
            first = at == 1 and self.words.sentence[: self.tokens[0].start].strip() == ""  # "30 sec. Plank"
            inside = bool(follows) and (first or not self.words.sentence[self.tokens[at + 2].start].isupper())
            return unit, at + 2 if inside else at + 1
        return unit, at + 1

    def _is_minutes(self, at: int) -> bool:
        """Whether an apostrophe stands for minutes: not where it is one, closes what is quoted, or stands for feet."""
        after = self.word(at + 1)
        if after in self.numbers.after_prime or self._are_seconds_behind(at):
            return True
        if not self.glued(at) or not (after.isalpha() or after in ENDS) or (after.isalpha() and self.glued(at + 1)):
            return False
        of_thing = self.word(at - 2) in self.numbers.determiners and after.isalpha()  # "a 6' board"
        feet = after in self.numbers.after_feet or self._are_inches(at + 1)
        return not (of_thing or feet or self._is_quotation_mark(at))

    def _are_seconds_behind(self, at: int) -> bool:
        """Whether seconds stand behind an apostrophe, more than a foot has inches: `1'30"`."""
        seconds = self.word(at + 1)
        told = seconds.isdecimal() and len(seconds) == 2 and self.word(at + 2) in self.numbers.double_primes
        return told and self.glued(at) and self.glued(at + 2) and int(seconds) > INCHES_OF_A_FOOT

    def _are_inches(self, at: int) -> bool:
        """Whether what stands behind a sign for seconds says how far something is: `6" from it`, `(2"-4") off it`."""
        ranges = self.word(at) in DASHES and self.word(at + 1).isdecimal()
        if ranges and self.word(at + 2) in self.numbers.double_primes:
            at += 3
        at += self.word(at) == ")"
        off = self.word(at) == self.numbers.off_word and self.word(at + 1) in self.numbers.determiners
        return off or (self.word(at) in self.numbers.after_inches and self.word(at + 1) not in self.numbers.counted)

    def _is_height(self, at: int) -> bool:
        """Whether a number is how high what stands before it is: `box jumps 24"`."""
        start = self.tokens[at].start
        return self.words.lower[max(0, start - REACH) : start].rstrip(NUMBER_ENDS).endswith(self.numbers.before_inches)

    def _is_distance(self, at: int) -> bool:
        """Whether a number before a sign for seconds is how far something is moved, or tall: `down 6"`, `5'11"`."""
        if self.word(at - 2) in self.numbers.primes and self.glued(at - 2) and self.glued(at - 1):
            return not self._are_seconds_behind(at - 2)
        if self.word(at + 1) in self.numbers.held_so_long:
            return False
        first = at - 1
        while first > 0 and self.word(first - 1) in DASHES:
            first -= 2
        return first > 0 and self.words.before(self.numbers.so_far, self.tokens[first].start) is not None

    def _is_quotation_mark(self, at: int) -> bool:
        """Whether a sign for seconds closes what is quoted, or opens it: `say 5 "ha"s`."""
        opens = not self.glued(at) and self.glued(at + 1) and self.word(at + 1).isalpha()
        return opens or self.tokens[at].start in self._closing(self.word(at))

    def _closing(self, sign: str) -> frozenset[int]:
        """Where signs of a kind stand while what one of them has opened is not closed: none opens behind a digit."""
        if sign not in self.closing:
            lower, quoted, found = self.words.lower, False, []
            for one in re.finditer(re.escape(sign), lower):
                if quoted:
                    found.append(one.start())
                quoted = not quoted and not lower.endswith(DIGITS, 0, one.start())
            self.closing[sign] = frozenset(found)
        return self.closing[sign]

    def _joined_time(self, at: int) -> tuple[float, int] | None:
        """The second time of `30 seconds to 1 minute`, or `to 1 min 30`, and the token after it."""
        if self.word(at) not in DASHES and self.word(at) not in self.numbers.joiners:
            return None
        second = self.single(at + 1)
        if second is None:
            return self._article_time(at + 1)
        other, stop = self.unit(second.stop, second.digits)
        if not other and (half := self._with_a_half(second.high, second.stop)):
            return half[0], half[2]
        if not other:
            return None
        extra, stop = self._smaller(stop, other)
        return second.high * other + extra, stop

    def _article_time(self, at: int) -> tuple[float, int] | None:
        """`a minute` as the second end of a range."""
        unit = self.numbers.units_ms.get(self.word(at + 1), 0)
        if self.word(at) not in self.numbers.articles or not unit:
            return None
        extra, stop = self._smaller(at + 2, unit)
        return unit + extra, stop

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
        smaller, stop = self.unit(value.stop, value.digits)
        return (value.low * smaller, stop) if 0 < smaller < unit else (0, at)

    def unit_first(self, at: int) -> tuple[Quantity, int] | None:
        """`a minute`, `half a minute`, `one and a half minutes`, `the first minute`, `another minute`."""
        return self._article_and_unit(at) or self._and_a_half(at) or self._ordinal_and_unit(at) or self._one_more(at)

    def _one_more(self, at: int) -> tuple[Quantity, int] | None:
        """The unit of `another minute`, `a further minute`."""
        unit = self.unit_ms(self.word(at))
        if unit <= 1000 or self.word(at) in self.numbers.short_units:
            return None
        if self.words.before(self.numbers.more_before, self.tokens[at].start) is None:
            return None
        return self.make(NumberKind.TIME, unit, unit, at, at + 1)

    def _ordinal_and_unit(self, at: int) -> tuple[Quantity, int] | None:
        """The unit of `the first minute`, in which the ordinal tells which one it is."""
        numbers = self.numbers
        if self.word(at) not in numbers.ordinals or self.word(at - 1) in numbers.after_distributive:
            return None
        unit = self.unit_ms(self.word(at + 1))
        if unit <= 1000 or self.word(at + 1) in numbers.short_units:
            return None
        return self.make(NumberKind.TIME, unit, unit, at + 1, at + 2)

    def _article_and_unit(self, at: int) -> tuple[Quantity, int] | None:
        """`a minute`, `a minute or two`, `a minute and a half`, `a minute to a minute and a half`."""
        numbers = self.numbers
        if self.word(at) not in numbers.articles:
            return None
        unit_at = at + 2 if self.word(at + 1) in numbers.fillers else at + 1
        least = 999 if self.word(at - 1) in numbers.before_moment else 1000
        unit = self.unit_ms(self.word(unit_at))
        if self.word(unit_at) in numbers.short_units or unit <= least:
            return None
        extra, stop = self._smaller(unit_at + 1, unit)
        more, after = self._or_more(unit_at + 1)
        if more:
            return self.make(NumberKind.TIME, unit, more * unit, at, after)
        again = self._joined_time(stop) if not extra and self.word(stop) in numbers.joiners else None
        if again and again[0] > unit:
            return self.make(NumberKind.TIME, unit, again[0], at, again[1])
        return self.make(NumberKind.TIME, unit + extra, unit + extra, at, stop)

    def _and_a_half(self, at: int) -> tuple[Quantity, int] | None:
        """`one and a half minutes`, `1-and-a-half minutes`."""
        first = self.single(at)
        half = self._with_a_half(first.low, first.stop) if first is not None else None
        return self.make(NumberKind.TIME, half[0], half[0], at, half[2]) if half else None

    def _with_a_half(self, number: float, at: int) -> tuple[float, int, int] | None:
        """A number with `and a half minutes` behind it, from a token on: the time, its unit, and the token after it."""
        numbers = self.numbers
        and_at = self._behind_hyphen(at)
        if self.word(and_at) != numbers.and_word:
            return None
        half_at = self._behind_hyphen(and_at + 1)
        half_at = self._behind_hyphen(half_at + 1) if self.word(half_at) in numbers.articles else half_at
        if self.word(half_at) not in numbers.halves:
            return None
        unit, stop = self.unit(self._behind_hyphen(half_at + 1), digits=False)
        return ((number + numbers.halves[self.word(half_at)]) * unit, unit, stop) if unit else None

    def _behind_hyphen(self, at: int) -> int:
        """The token behind a hyphen between two words that are written as one; the token itself if it is none."""
        return at + 1 if self.word(at) == "-" and self.glued(at) and self.glued(at + 1) else at

    def _or_more(self, at: int) -> tuple[int, int]:
        """The second end of `a minute or two`, and the token after it; 0 where the number counts something else."""
        more = self.numbers.words.get(self.word(at + 1), 0)
        joined = more > 1 and self.word(at) in self.numbers.joiners
        counts_more = self.word(at + 2) in self.numbers.counted or bool(self.unit_ms(self.word(at + 2)))
        return (more, at + 2) if joined and not counts_more else (0, at)
