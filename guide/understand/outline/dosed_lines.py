"""Names with their doses, each on a line of its own, right under sentences that are told of none of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from guide.late import late_pattern
from guide.model.document import Paragraph
from guide.understand.dosed_names import Place, place_of_dose
from guide.understand.lexicon import Lexicon
from guide.understand.outline.wrapping import LEAST_RUN, RawLine, raw_lines
from guide.understand.tokens import mark_numbers

_SENTENCE = late_pattern(r"[.!?:]\W*$")


def apart(paragraph: Paragraph, lexicon: Lexicon) -> Iterator[Paragraph]:
    """The paragraph; where it ends with several such lines, what stands above them as a paragraph of its own.

    What has a number itself may be meant of all of them, and stays: "Three rounds of:".
    """
    lines = raw_lines(paragraph.text.content)
    below = list(takewhile(lambda line: _is_dosed(line, paragraph, lexicon), reversed(lines)))
    above = lines[: -len(below)] if len(below) >= LEAST_RUN else []
    told = paragraph.slice(0, above[-1].end) if above and _SENTENCE.search(above[-1].content) else None
    if told is None or "<" in mark_numbers(told.text, lexicon).content:
        yield paragraph
    else:
        yield told
        yield paragraph.slice(below[-1].start, len(paragraph.text))


def _is_dosed(line: RawLine, paragraph: Paragraph, lexicon: Lexicon) -> bool:
    place = place_of_dose(paragraph.text.slice(line.start, line.end).strip(), lexicon)
    return place in (Place.APART, Place.BEHIND)
