"""What the numbers of a sentence are, once it has been read, and the sentence with placeholders for them."""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum

from guide.model.routine import Amount, Bound
from guide.model.text import Text
from guide.values import dataclass


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
    length: bool = False
    """It is a distance that does not say its unit."""

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
        return max(0, original + index - at)  # words may be put in behind a number that begins the sentence

    def place_after(self, index: int) -> int:
        """Where the sentence goes on after what stands before an index of `content`."""
        if index and self.content[index - 1] == ">":
            return self.quantities[int(self.content[self.content.rindex("<", 0, index) + 2 : index - 1])].end
        return self.place(index - 1) + 1 if index else 0
