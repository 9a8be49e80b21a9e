"""Levels of one exercise under headings of their own: of "Beginner", "Intermediate" and "Advanced" a listener does one.

Where the exercise has its dose beside them, none of them is done now; else the first is. Under headings of levels that
list exercises, each with its name, stand workouts to choose from: these stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from guide.model.text import Text
from guide.understand.dosed_names import place_of_dose
from guide.understand.kinds import Kind, is_another_way, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.outline import Line, Section
from guide.understand.tokens import lowered

LEAST_LEVELS: Final = 2
MOST_NAME_WORDS: Final = 4
LEAST_LISTED: Final = 2
"""So many names of movements are a list of exercises."""


def put_first_level_in(root: Section, lexicon: Lexicon) -> list[Text]:
    """Put what stands under the first of some levels under the heading over them; its own heading, as left out.

    The others are marked as ways for another time.
    """
    dropped: list[Text] = []
    for section in list(root.walk()):
        if _lists_levels(section, lexicon):
            section.lines = [replace(line, depth=0, list_number=0, item=0) for line in section.lines]
        levels = [part for part in section.sections if part.heading and _is_level(part.heading, lexicon)]
        if len(levels) < LEAST_LEVELS or not _are_of_one(section, levels, lexicon):
            continue
        first, *levels = levels
        dropped += [first.heading] if first.heading else []
        at = section.sections.index(first)
        section.sections[at : at + 1] = first.sections
        section.lines += first.lines
        section.tables += first.tables
        for level in levels:
            level.another = True
    return dropped


def _lists_levels(section: Section, lexicon: Lexicon) -> bool:
    """Whether all that stands under the name of a movement is a list of its levels: "Easy: 8 reps", "Hard: 16 reps"."""
    leads = [line.lead for line in section.lines if line.depth == 1 and line.lead is not None]
    if not LEAST_LEVELS <= len(leads) == len(section.lines) or section.heading is None or section.sections:
        return False
    moves = lexicon.roles.moves.search(section.heading_words) is not None
    distinct = len({lowered(lead.content) for lead in leads}) == len(leads)
    several = lexicon.headings.one_of_several.match
    return moves and distinct and all(_is_level(one, lexicon) or several(lowered(one.content)) for one in leads)


def _is_level(heading: Text, lexicon: Lexicon) -> bool:
    """Whether a heading begins with the name of a level, or is one: "Level 2: on the knees", "Hard"."""
    return is_another_way(heading, lexicon) or lexicon.headings.level.match(lowered(heading.content)) is not None


def _are_of_one(section: Section, levels: Sequence[Section], lexicon: Lexicon) -> bool:
    """Whether a heading may name one exercise, and none of the levels under it lists several."""
    named = kind_of(section.heading, section.number, lexicon) in (Kind.NAMED, Kind.LABEL)
    return named and not any(_lists_exercises(level, lexicon) for level in levels)


def _lists_exercises(level: Section, lexicon: Lexicon) -> bool:
    """Whether under a level stand several names of movements with doses, a table, or headings of its own."""
    named = [line.text for line in level.lines if _is_named(line, lexicon)]
    moves = sum(lexicon.roles.moves.search(lowered(text.content)) is not None for text in named)
    return moves >= LEAST_LISTED or bool(level.tables) or bool(level.sections)


def _is_named(line: Line, lexicon: Lexicon) -> bool:
    """Whether a line is a name with its dose, or a few words of a list that tell to do nothing."""
    few = len(line.text.content.split()) <= MOST_NAME_WORDS and not is_imperative(lowered(line.text.content), lexicon)
    return place_of_dose(line.text, lexicon) is not None or (line.depth > 0 and few)
