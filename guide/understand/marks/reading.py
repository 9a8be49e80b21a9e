"""Reading a mark: from the table, or else as a sentence that says nothing but doses."""

from __future__ import annotations

from guide.model.text import Text, plain
from guide.understand.doses import read_sentence, says_only_doses
from guide.understand.lexicon import Lexicon
from guide.understand.marks.table import read_by_table
from guide.understand.marks.values import MarkValue


def read_mark(mark: Text, lexicon: Lexicon) -> tuple[MarkValue, ...] | None:
    """What the words between two brackets say; None where any of them is not understood."""
    return read_by_table(mark, lexicon) or _as_in_prose(mark.strip(), lexicon)


def _as_in_prose(inner: Text, lexicon: Lexicon) -> tuple[MarkValue, ...] | None:
    """What the words say in a sentence, where they say nothing but doses and none of their numbers is left over."""
    reading = read_sentence(inner, lexicon)
    numbers = reading.marked.quantities
    if not numbers or reading.unread or reading.conditional or any(number.clock for number in numbers):
        return None
    only_doses = says_only_doses(inner, plain(""), lexicon)
    return tuple(mention.said for mention in reading.mentions) or None if only_doses else None
