"""Headings of the parts of an exercise that are marked like the heading of the exercise itself.

Pages that set every heading alike have "Bridge", "Benefits", "What to do", "Plank", "Benefits", "What to do": labels
that come again and again belong under the name before them, and so do remarks: "What it does", "Contraindications".
So does a single label that stands right below a name, where nothing else does, and one over a number: "Hold", "25 s".
"""

from __future__ import annotations

from collections import Counter

from guide.model.text import Text
from guide.understand.kinds import Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import Counts
from guide.understand.outline import Section
from guide.understand.tokens import lowered, mark_numbers

MOST_OF_VALUE = 6
"""Words of a number with what it counts."""
LEAST_AGAIN = 2
"""A label that stands behind so many names is one of each."""


def put_under_names(root: Section, lexicon: Lexicon) -> None:
    """Move the sections of repeated labels into the section of the name before them, if that is of the same level."""
    for section in list(root.walk()):
        labels = Counter(words for part in section.sections if (words := _label(part, lexicon)))
        again = {words for words, times in labels.items() if times >= LEAST_AGAIN}
        if labels:
            section.sections = _folded(section.sections, again, lexicon)


def uncount_phases(root: Section, lexicon: Lexicon) -> None:
    """Numbers before headings of which half name parts of a workout count no exercises: "1. Warm-up", "2. Abs"."""
    for section in root.walk():
        parts = [part for part in section.sections if _is_in_row(part)]
        phases = sum(kind_of(part.heading, part.number, lexicon) is Kind.PHASE for part in parts)
        for part in parts if 2 * phases >= len(parts) else ():
            part.counted = False


def _is_in_row(section: Section) -> bool:
    """Whether a section is counted by a number that does not say what it counts."""
    return section.counted and section.number is not None and section.number.counts is not Counts.EXERCISES


def _folded(parts: list[Section], again: set[str], lexicon: Lexicon) -> list[Section]:
    kept: list[Section] = []
    for part in parts:
        name, label = kept[-1] if kept else None, _label(part, lexicon)
        beside = label and name is not None and name.level == part.level and not _label(name, lexicon)
        if name is not None and beside and (label in again or _is_part_of(part, name, lexicon)):
            name.sections.append(part)
        else:
            kept.append(part)
    return kept


def _is_part_of(part: Section, name: Section, lexicon: Lexicon) -> bool:
    """Whether what a label stands over is of the name before it: nothing else does, or it is a number of something."""
    named = kind_of(name.heading, name.number, lexicon) is Kind.NAMED
    value = named and _is_value(part, lexicon)
    return _is_label(_label(part, lexicon), lexicon) and (value or _is_bare(name, lexicon))


def _is_value(section: Section, lexicon: Lexicon) -> bool:
    """Whether a few words with a number stand right under a heading: "Hold", "25 s each side"."""
    first = section.lines[0].text if section.lines else Text("")
    return len(first.content.split()) <= MOST_OF_VALUE and bool(mark_numbers(first, lexicon).quantities)


def _is_bare(section: Section, lexicon: Lexicon) -> bool:
    """Whether nothing but labels stands under a heading that may be the name of an exercise."""
    inside = [line.text for line in section.lines] + [part.heading for part in section.sections]
    bare = not section.tables and all(text is not None and _is_label(text.content, lexicon) for text in inside)
    return bare and kind_of(section.heading, section.number, lexicon) is Kind.NAMED


def _is_label(words: str, lexicon: Lexicon) -> bool:
    return lexicon.headings.label.match(lowered(words).strip(" :*")) is not None


def _label(section: Section, lexicon: Lexicon) -> str:
    """The heading of a section that is a label of a part of an exercise, or of a remark; empty where it is none."""
    if section.heading is None or kind_of(section.heading, section.number, lexicon) in (Kind.NAMED, Kind.PHASE):
        return ""
    return lowered(section.heading.content).strip(" :*-–—")
