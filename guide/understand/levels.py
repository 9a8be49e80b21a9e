"""Headings of levels: how one exercise is done by beginners, or harder, told behind how it is done.

"Beginner", "Advanced variation" under or beside the steps of an exercise are no exercises: what stands there is the
dose of one case. It is put, as one line for each level, behind the steps. Levels under which exercises are named, or
that nothing is told before, are left alone: there each of them is a routine.
"""

from __future__ import annotations

from collections.abc import Iterator

from guide.model.text import Text, joined
from guide.understand.dosed_names import place_of_dose
from guide.understand.kinds import Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.outline import Line, Section
from guide.understand.tokens import lowered

MOST_NAMED = 0.5
"""Of the items under a level so many are names with doses where it is a routine."""


def put_levels_behind(root: Section, lexicon: Lexicon) -> None:
    """Move what stands under the headings of levels behind the steps that they are levels of."""
    for section in list(root.walk()):
        kept: list[Section] = []
        for part in section.sections:
            holder = _holder(part, kept, section, lexicon)
            if holder is None:
                kept.append(part)
            else:
                holder.lines.append(_as_line(part))
        section.sections = kept


def _holder(part: Section, before: list[Section], around: Section, lexicon: Lexicon) -> Section | None:
    """The section with the steps of which another is a level; None where it is none."""
    if not _is_level(part, lexicon):
        return None
    if before and _tells_how(before[-1], lexicon):
        return before[-1]
    if _tells_how(around, lexicon):
        return around
    told = around.heading is not None and around.level > 1 and kind_of(around.heading, None, lexicon) is Kind.NAMED
    return around if told and any(_commands(line, lexicon) for line in around.lines) else None


def _is_level(section: Section, lexicon: Lexicon) -> bool:
    """Whether a section is headed as a level and names no exercises."""
    if section.heading is None or section.sections or section.tables or not section.lines:
        return False
    if lexicon.headings.level.match(section.heading_words) is None:
        return False
    items = [line for line in section.lines if line.depth == 1]
    named = sum(_is_dosed_name(line, lexicon) for line in items)
    return not items or named < MOST_NAMED * len(items)


def _is_dosed_name(line: Line, lexicon: Lexicon) -> bool:
    """Whether a line is the name of a movement with its dose: "wall push-ups 2x10"."""
    words = lowered(line.text.content)
    label = line.lead is not None and kind_of(line.lead, None, lexicon) is Kind.LABEL
    moves = lexicon.roles.moves.search(words) is not None and not is_imperative(words, lexicon)
    return moves and not label and place_of_dose(line.text, lexicon) is not None


def _tells_how(section: Section, lexicon: Lexicon) -> bool:
    """Whether a section is headed as the part that tells how something is done, and does."""
    if section.heading is None or lexicon.headings.instructions.match(section.heading_words) is None:
        return False
    return any(_commands(line, lexicon) for line in section.lines)


def _commands(line: Line, lexicon: Lexicon) -> bool:
    return is_imperative(lowered(line.text.content), lexicon)


def _as_line(section: Section) -> Line:
    """What stands under the heading of a level as one line behind it."""
    assert section.heading is not None, "a level has a heading"
    text = joined((section.heading, joined(_sentences(section), " ")), ": ")
    first = section.lines[0]
    return Line(text, section.heading, first.paragraph)


def _sentences(section: Section) -> Iterator[Text]:
    """The lines under a heading, each with an end."""
    for line in section.lines:
        text = line.text.strip()
        yield text if text.content.endswith((".", "!", "?", ":", ";")) else joined((text, _stop(text)), "")


def _stop(text: Text) -> Text:
    return Text(".", ((0, text.span().end),))
