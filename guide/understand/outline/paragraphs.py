"""Paragraphs: each is a heading, or lines of text, or a heading with lines under it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from guide.late import late_pattern
from guide.model.document import Block, Paragraph
from guide.model.routine import LeftOut
from guide.model.text import Text
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import Number, number_alone
from guide.understand.outline.line_headings import LineHeadings, is_bold_line, starts_bold
from guide.understand.outline.lines import STAGE_DIRECTION, Lines
from guide.understand.outline.open_sections import NUMBER, OpenSections
from guide.understand.outline.sections import BOLD_LEVEL, LINE_LEVEL
from guide.understand.outline.short_lines import MOST_HEADING_WORDS, WORD, ShortLines
from guide.understand.outline.wrapping import lines_of, taken_apart
from guide.understand.tokens import lowered

BYLINE = "author"
FORM = "form"
FRAMED = late_pattern(r"=[^=\n]{3,60}=")
"""A heading in an old book that was set in bold."""
ITALICS_BEFORE = late_pattern(r"(?:(?<![*_])[*_]|<(?:i|em)>)$")
ITALICS_AFTER = late_pattern(r"[*_](?![*_])|</(?:i|em)>")
BLANKS = late_pattern(r"_{4,}|(?:[☐□▢][ \t]?){4,}")
"""Room to fill something in."""


class Paragraphs:
    """Makes sections and lines of paragraphs."""

    def __init__(self, sections: OpenSections, lines: Lines, headings: LineHeadings, short: ShortLines) -> None:
        self.sections = sections
        self.lines = lines
        self.headings = headings
        self.short = short
        self.lexicon: Lexicon = sections.lexicon

    def add(self, paragraph: Paragraph, after: Block | None) -> None:
        """A heading, or lines of text."""
        self.sections.paragraphs += 1
        text = paragraph.text
        if self._is_stage_direction(text):
            self.sections.left_out.append(LeftOut(text.strip(), STAGE_DIRECTION))
        elif FRAMED.fullmatch(text.content.strip()):
            self.sections.head(text.strip(" ="), BOLD_LEVEL)
        else:
            if self.sections.here.label and starts_bold(paragraph) and not self.short.is_bold_heading(paragraph):
                self.sections.open.pop()  # a labelled line ends the lines under a label of the same make
            self._add_lines(paragraph, after)

    def _is_stage_direction(self, text: Text) -> bool:
        """Whether a line tells a narrator or a camera what to do; between marks, as `*pause*`, less says so."""
        words = lowered(text.content.strip())
        return (
            self.lexicon.headings.stage.match(f"*{words}*" if self._is_in_italics(text.strip()) else words) is not None
        )

    def _is_in_italics(self, line: Text) -> bool:
        """Whether all of a line is set in italics where it stands: in marks of Markdown, or in tags."""
        if not line.content:
            return False
        place, source = line.span(), self.headings.source.text
        before, after = source[max(0, place.start - 4) : place.start], source[place.end : place.end + 5]
        return ITALICS_BEFORE.search(before) is not None and ITALICS_AFTER.match(after) is not None

    def _add_lines(self, paragraph: Paragraph, after: Block | None) -> None:
        """The lines of a paragraph, and the heading that the first of them may be."""
        told = [part for line in lines_of(paragraph.text, self.lexicon) for part in taken_apart(line)]
        dropped = {id(line): FORM for line in told if _is_form(line)}
        dropped |= {id(line): BYLINE for line in told if self.lexicon.headings.byline.match(lowered(line.content))}
        lines = [line for line in told if id(line) not in dropped]
        self.sections.left_out += [LeftOut(line.strip(), dropped[id(line)]) for line in told if id(line) in dropped]
        if not lines:
            return
        if self.sections.in_record and not paragraph.text.content.rstrip().endswith(":"):
            for line in lines:
                self.lines.add(line, paragraph)
            return
        first = self.headings.is_first(paragraph, after)
        text = paragraph.text if len(lines) == len(told) else lines[0]
        if len(lines) == 1 and self.headings.is_alone(paragraph, text, after, first=first):
            title = first and (not paragraph.strong or self.headings.title_over_labels)
            self._head(text, BOLD_LEVEL if paragraph.strong else LINE_LEVEL, may_be_title=title)
            return
        self._add_told(self._under_heading(lines, paragraph, first=first), paragraph)

    def _head(self, text: Text, level: int, *, may_be_title: bool) -> None:
        """A line as a heading, or as the title; "Contents" is none."""
        elsewhere = self.lexicon.headings.elsewhere.match(lowered(text.content)) is not None
        title = may_be_title and not elsewhere and not self.headings.is_one_of_periods(text)
        self.sections.head(text, 1 if title else level)

    def _under_heading(self, lines: list[Text], paragraph: Paragraph, *, first: bool) -> list[Text]:
        """The lines of a paragraph without the first, where that is a heading over them."""
        if len(lines) == 1:
            return lines
        if is_bold_line(lines[0], paragraph) and not is_bold_line(lines[1], paragraph):
            self.sections.head(lines[0], BOLD_LEVEL)
        elif not starts_bold(paragraph) and self.headings.is_over_lines(lines, paragraph, first=first):
            self._head(lines[0], LINE_LEVEL, may_be_title=first)
        else:
            return lines
        return lines[1:]

    def _add_told(self, lines: list[Text], paragraph: Paragraph) -> None:
        """The lines of a paragraph that are not the heading of all others; some of them may head the next ones."""
        headed = {id(line) for line in self.headings.names_over_others(lines)}
        numbers = self._numbers_above(lines)
        for line in self._without_numbers(lines):
            if id(line) in headed:
                self.sections.head(line, LINE_LEVEL)
            elif self._is_stage_direction(line):
                self.sections.left_out.append(LeftOut(line, STAGE_DIRECTION))
            else:
                self.lines.add(line, paragraph, number=numbers.get(id(line)))

    def _numbers_above(self, lines: list[Text]) -> dict[int, Number]:
        """The numbers of lines right below the name of a minute or a station, which stands alone: `Station 2`."""
        found = {id(line): slot for above, line in pairwise(lines) if (slot := number_alone(above, self.lexicon))}
        self.sections.left_out += [
            LeftOut(line.strip(), NUMBER) for line in lines[:-1] if number_alone(line, self.lexicon)
        ]
        return found

    def _without_numbers(self, lines: list[Text]) -> Iterable[Text]:
        """The lines but for such names above another line."""
        return (line for line in lines if line is lines[-1] or number_alone(line, self.lexicon) is None)


def _is_form(line: Text) -> bool:
    """Whether a line is to be filled in: labels with room behind them, boxes to tick."""
    return BLANKS.search(line.content) is not None and len(WORD.findall(line.content)) <= MOST_HEADING_WORDS
