"""Numbers in a sentence: found once, so that phrases can be matched around them.

`mark_numbers` writes a sentence in lower case with every number replaced by a placeholder: `<t0>` for a time, `<n1>`
for a count, `<c2>` for spoken counting, `<x3>` for a number that is none of them (an angle, a year, a level's name).
What the placeholder stands for is a `Quantity`; where it stands in the sentence is kept.

`marking` writes the placeholders, `number_reader` tells what each number counts. Under it `words` are the tokens and
what stands around them, `plain_numbers` digits, words and ranges, `times` those with a unit; the values are
`quantities`.
"""

from guide.understand.tokens.marking import forget_marked, mark_numbers
from guide.understand.tokens.plain_numbers import lost_dash, numbers_in
from guide.understand.tokens.quantities import Marked, NumberKind, Quantity
from guide.understand.tokens.words import CODE, lowered

__all__ = [
    "CODE",
    "Marked",
    "NumberKind",
    "Quantity",
    "forget_marked",
    "lost_dash",
    "lowered",
    "mark_numbers",
    "numbers_in",
]
