"""What an outline is made of: sections under headings, and the lines that stand in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from guide.model.text import Text
from guide.understand.numbering import Counts, Number, is_next_number
from guide.understand.outline.short_lines import LEAST_RUN
from guide.understand.tokens import lowered
from guide.values import dataclass

BOLD_LEVEL = 7
"""Level of a heading that is only set in bold or numbered."""
LINE_LEVEL = 8
"""Level of a heading that is only a short line."""
IN_PHASE_LEVEL = 9
"""Level of a bold name in a part of a workout that only a short line heads."""


@dataclass(frozen=True, slots=True)
class Line:
    """A run of text that belongs together: a paragraph, an item of a list, a cell."""

    text: Text
    lead: Text | None = None
    """A name or label in front of it, set apart by bold type or a colon."""
    paragraph: int = 0
    """Which paragraph of the article it stands in, from 1."""
    number: Number | None = None
    """The number or letter in front of it, which `text` is without."""
    list_number: int = 0
    """Which list of the article it stands in, from 1; 0 outside lists."""
    item: int = 0
    """Which item of its list it belongs to, from 1; 0 outside lists."""
    depth: int = 0
    """How many lists it stands in."""
    loud: bool = False
    """What stands in front of it is set in bold."""
    cell: bool = False
    """It is a cell of a table beside the name above it."""

    @property
    def counts(self) -> Counts | None:
        """What the number in front of it counts; None where there is none."""
        return self.number.counts if self.number is not None else None

    @property
    def place(self) -> int:
        """The number of an item in its list: the one that it says, or how many came before it and itself."""
        label = self.number.label if self.number is not None else ""
        return int(label) if label.isdecimal() else self.item


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells, each with its header in front where it has one."""

    name: Text | None
    """None in a table without names."""
    cells: tuple[Text, ...]
    headed: bool = False
    """The header over its name says that it is an exercise."""
    compared: bool = False
    """A header says that exercises are compared or corrected: "Cons", "Common mistakes"."""


def value_of(cell: Text) -> Text:
    """A cell of a row without the header in front of it."""
    return cell.slice(cell.content.find(": ") + 1).strip()


@dataclass(slots=True)
class Section:
    """A heading with what stands under it. Grows while the article is walked; read-only afterwards."""

    heading: Text | None
    level: int
    number: Number | None = None
    """The number in front of the heading, which `heading` is without."""
    label: bool = False
    """The heading is only set in bold, with a colon behind it: a label over its lines."""
    counted: bool = False
    """The number counts exercises: it says so, or it is one of a row of at least three under one heading."""
    recorded: bool = False
    """The file itself says that the heading names an exercise."""
    another: bool = False
    """It is another way to do what stands over it, at another level."""
    pictured: bool = False
    """Right under its heading there is a picture."""
    lines: list[Line] = field(default_factory=list)
    tables: list[tuple[Row, ...]] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)

    def walk(self) -> Iterator[Section]:
        """The section and all in it, in order."""
        yield self
        for section in self.sections:
            yield from section.walk()

    @property
    def heading_words(self) -> str:
        """Its heading in lower case; empty where it has none."""
        return lowered(self.heading.content) if self.heading is not None else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands under the heading so far."""
        return not (self.lines or self.tables or self.sections)


def count_exercises(root: Section) -> None:
    """Mark the sections that count exercises: by what their numbers say, or because the numbers are a series."""
    run: list[Section] = []
    for section in root.walk():
        section.counted = section.recorded
        if section.number is None or section.recorded:
            continue
        section.counted = section.number.counts is Counts.EXERCISES
        if not section.counted and is_next_number(_label(run), section.number.label):
            run.append(section)
            continue
        _mark_series(run)
        run = [section] if is_next_number("0", section.number.label) else []
    _mark_series(run)


def _label(run: list[Section]) -> str:
    """The number of the last section of a series, `0` where none has begun."""
    last = run[-1].number if run else None
    return last.label if last is not None else "0"


def _mark_series(run: list[Section]) -> None:
    for section in run if len(run) >= LEAST_RUN else ():
        section.counted = True
