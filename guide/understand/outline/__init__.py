"""The shape of an article: sections with their headings and lines, whatever they were marked with.

Headings may be marked as such, set in bold, numbered on a line of their own, or just short lines before longer ones.
Here they all become sections (`sections`). What a section is about is not asked here.

`walker` takes one block after the other, divided where several things stand in one (`dosed_parts`, `margins`,
`over_labels`, `names_in_paragraphs`, `named_steps`, `labelled_items`, `counted_lines`, `run_on`, `columns_in_words`,
`table_parts`, `items_over_text`, `letters_under_numbers`, `boxes`), tables turned so that exercises are rows
(`calendars`, `turned_tables`), `lost_numbers` of lists found again, and lines joined that were broken because they were
full (`wrapping`). `paragraphs` and `lists` make headings and `lines` of them. `line_headings` and `item_headings` tell
which lines and items are headings, `short_lines` what a few words may be; `open_sections` knows where we are.
"""

from __future__ import annotations

from guide.model.document import Document
from guide.model.routine import LeftOut
from guide.understand.lexicon import Lexicon
from guide.understand.outline.sections import Line, Section, count_exercises
from guide.understand.outline.walker import Walker

__all__ = ["Line", "Section", "outline"]


def outline(
    document: Document, lexicon: Lexicon, *, keen: bool = False, short_asides: bool = False
) -> tuple[Section, list[LeftOut]]:
    """The sections of an article, and what is no text of it; at a second look, `keen`, more lines are headings.

    With `short_asides`, what a mere line heads that is about no exercise ends where doses are given.
    """
    walker = Walker(document, lexicon, keen=keen, short_asides=short_asides)
    walker.walk(walker.without_title_again(document.blocks))
    count_exercises(walker.sections.root)
    return walker.sections.root, walker.sections.left_out
