"""One exercise told for several positions: of "Standing:", "Seated: the same", "Lying down:" a listener does one.

The first is done, the others are marked as ways for another time. That they are ways of one thing, and not places of
different exercises, is told where the article says of one that it is the same as before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from guide.understand.kinds import Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.outline import Line, Section
from guide.understand.tokens import lowered

LEAST_POSITIONS: Final = 2


def put_first_position_in(root: Section, lexicon: Lexicon) -> None:
    """Keep of several positions the first; what is told for the others stands in sections of other ways."""
    found = [(section, _blocks(section, lexicon)) for section in root.walk()]
    told = [(section, blocks) for section, blocks in found if max(number for number, _ in blocks) >= LEAST_POSITIONS]
    if not any(_is_same(lines, lexicon) for _, blocks in told for number, lines in blocks if number > 1):
        return
    for section, blocks in told:
        taken_in = {id(line.text) for _, lines in blocks for line in lines}
        section.lines = [line for number, lines in blocks if number <= 1 for line in lines]
        section.sections = [
            *(Section(None, section.level + 1, another=True, lines=lines) for number, lines in blocks if number > 1),
            *(part for part in section.sections if id(part.heading) not in taken_in),
        ]


def _blocks(section: Section, lexicon: Lexicon) -> list[tuple[int, list[Line]]]:
    """The lines of a section by the position that they are told for, from 1; 0 for those of none."""
    lines = _in_blocks([*section.lines, *_taken_in(section, lexicon)], lexicon)
    blocks = groupby(lines, key=lambda one: one[0])
    return [(number, [line for _, line in block]) for number, block in blocks] or [(0, [])]


def _taken_in(section: Section, lexicon: Lexicon) -> Iterator[Line]:
    """The lines under headings of positions, each heading as a line.

    They are taken in where the section tells other positions in its lines, or where nothing is listed under them.
    """
    listed = any(line.depth for part in section.sections if _is_position(part, lexicon) for line in part.lines)
    if listed and not any(_begins_position(line, lexicon) for line in section.lines):
        return
    for part in section.sections:
        if _is_position(part, lexicon) and part.heading is not None and not part.sections and not part.tables:
            yield Line(part.heading, lead=part.heading, paragraph=part.lines[0].paragraph if part.lines else 0)
            yield from part.lines


def _in_blocks(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[tuple[int, Line]]:
    """The lines, each with the number of the position that it is told for; 0 before, between and behind them."""
    number = last = 0
    for line in lines:
        if _begins_position(line, lexicon):
            number = last = last + 1
        elif _is_labelled(line, lexicon):
            number = 0
        yield number, line


def _begins_position(line: Line, lexicon: Lexicon) -> bool:
    """Whether a line begins with a position as a label."""
    label, sign, _ = line.text.content.partition(":")
    words = line.lead.content if line.lead is not None else label if sign else ""
    return not line.depth and lexicon.headings.position.fullmatch(lowered(words)) is not None


def _is_position(section: Section, lexicon: Lexicon) -> bool:
    return section.heading is not None and lexicon.headings.position.fullmatch(section.heading_words) is not None


def _is_labelled(line: Line, lexicon: Lexicon) -> bool:
    """Whether a line begins with a label of something else: "Breath: inhale as you rise"."""
    if line.lead is None or line.depth:
        return False
    labelled = any(pattern.search(lowered(line.lead.content)) for pattern, _ in lexicon.roles.labels)
    return labelled or line.loud or kind_of(line.lead, None, lexicon) is not Kind.NAMED


def _is_same(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Whether what is told for a position says that it is the same as before."""
    return any(lexicon.headings.same_as.search(lowered(line.text.content)) for line in lines)
