"""The lines of a section in groups, each of which may be an exercise: an item of a list, a paragraph, a line of one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from guide.late import late_pattern
from guide.understand.dosed_names import is_bare_name
from guide.understand.entries import Entry, Sentence
from guide.understand.exercises.article import LEAST_SERIES, Article
from guide.understand.naming import EDGES
from guide.understand.outline import Line, Section
from guide.understand.outline.wrapping import PARAGRAPH_LINE
from guide.understand.said import OF_ALL, RepsSaid
from guide.understand.signs import MOST_TERSE_WORDS

FIRST_NUMBER = late_pattern(r"(?:\b[x×] ?)?\d")
LEAST_CALLED = 2
"""A name that is a sentence of its own and what is told behind it in one line."""
MOST_CALLED_WORDS = 4
"""A name that is a sentence of its own has no more words."""


class LineGroups:
    """Groups the lines of one article."""

    def __init__(self, article: Article) -> None:
        self.evidence = article.evidence
        self.reader = article.reader
        self.inside = article.inside
        self.field_blocks: set[int] = set()
        """Paragraphs of which the first line is a name and the others are fields."""
        self.name_blocks: set[int] = set()
        """Paragraphs of which several lines are each the name of a movement with its number before or behind it."""
        self.told_blocks: set[int] = set()
        """Paragraphs of which the lines each end a sentence, beside one that gives a dose to each exercise."""

    def entries(self, section: Section) -> list[Entry]:
        """The groups of a section with their sentences."""
        return [self.entry(group) for group in self._grouped(section.lines)]

    def entry(self, lines: list[Line]) -> Entry:
        """Some lines with their sentences."""
        return Entry(lines, [sentence for line in lines for sentence in self.reader.line(line)])

    def _grouped(self, lines: list[Line]) -> list[list[Line]]:
        """The lines of each outermost list item, and of each paragraph, together.

        A line of a paragraph that begins with a name or a number begins a group of its own.
        """
        self._note_blocks(lines)
        groups: list[list[Line]] = []
        for line in lines:
            if groups and (self._says_how_often(line, groups[-1]) or self._goes_on(line, groups[-1])):
                groups[-1].append(line)
            else:
                groups.append([line])
        return groups

    def _note_blocks(self, lines: list[Line]) -> None:
        """Remember which paragraphs are fields under a name, or numbers and names."""
        paragraphs = groupby((line for line in lines if not line.depth), key=lambda line: line.paragraph)
        blocks = [(number, list(own)) for number, own in paragraphs]
        told = {number for number, own in blocks if len(own) > 1 and all(map(_is_prose, own))}
        if told and any(self._gives_each(line) for _, own in blocks for line in own):
            self.told_blocks |= told
        for number, own in blocks:
            if self.evidence.heads_fields(own):
                self.field_blocks.add(number)
            elif sum(map(self._is_dosed_name, own)) >= LEAST_SERIES:
                self.name_blocks.add(number)

    def _gives_each(self, line: Line) -> bool:
        return any(map(self.evidence.gives_each, self.reader.line(line)))

    def _says_how_often(self, line: Line, group: Sequence[Line]) -> bool:
        """Whether a line is only how often the running text before it is done, which does not say that itself."""
        if line.depth or group[0].depth or group[0].lead or not _is_prose(group[-1]) or not self._counts([line]):
            return False
        again = self.evidence.is_terse_again(line) and _counts(self.reader.line(line)[:1])
        return (again or self.evidence.is_only_dose(line)) and not self._counts(group)

    def _counts(self, lines: Sequence[Line]) -> bool:
        """Whether lines say how often something is done, and not how often several things are."""
        return _counts([sentence for line in lines for sentence in self.reader.line(line)])

    def _goes_on(self, line: Line, group: Sequence[Line]) -> bool:
        """Whether a line belongs to a group; running text behind how often that is done begins another."""
        anew = not line.depth and _is_prose(line) and not self.evidence.goes_on(line)
        told = anew and any(map(_is_prose, group)) and self._counts(group)
        return self._goes_with(line, group[0]) and not told

    def _goes_with(self, line: Line, first: Line) -> bool:
        """Whether a line belongs to the group of another."""
        if line.text.offset(0) in self.inside:
            return False
        if line.depth or first.depth:
            same = (first.list_number, first.item) == (line.list_number, line.item)
            return same and bool(line.depth) and not (line.depth == 1 and line.number)
        if first.paragraph == line.paragraph and first.paragraph in self.field_blocks:
            return True
        if first.paragraph != line.paragraph or self.evidence.is_named(line) or line.number:
            return False
        if line.paragraph in self.told_blocks and not self.evidence.goes_on(line):
            return False
        if self._is_called(line) and self._is_called(first):
            return False
        if line.paragraph in self.name_blocks and (
            self._is_dosed_name(line) or is_bare_name(line.text, self.evidence.lexicon)
        ):
            return False
        if min(len(line.text), len(first.text)) >= PARAGRAPH_LINE:
            return False
        if self.evidence.is_only_dose(line) and self.evidence.is_only_dose(first):
            return True
        fields = self.evidence.is_field(line) or self.evidence.is_field(first)
        return fields or not all(self.evidence.has_dose(self.reader.line(one)) for one in (line, first))

    def _is_called(self, line: Line) -> bool:
        """Whether a line begins with the name of a movement as a sentence of its own: "Lunges. Change legs"."""
        told = self.reader.line(line)
        if len(told) < LEAST_CALLED:  # a line of signs has none at all
            return False
        few = len(told[0].text.content.split()) <= MOST_CALLED_WORDS and not told[0].said
        return few and self.evidence.ends_in_movement(told[0].text.strip(" ."))

    def _is_dosed_name(self, line: Line) -> bool:
        """Whether a line is the name of a movement and its dose, in whatever order: "8 box jumps", "Rows 3x10"."""
        if self.evidence.is_counted_name(line):
            return True
        few = len(line.text.content.split()) <= MOST_TERSE_WORDS and not line.text.content.rstrip().endswith(".")
        number = FIRST_NUMBER.search(line.text.content)
        named = number is not None and self.evidence.ends_in_movement(line.text.slice(0, number.start()).strip(EDGES))
        return few and named and self.evidence.has_own_dose(self.reader.line(line))


def _counts(sentences: Sequence[Sentence]) -> bool:
    said = [one for sentence in sentences for one in sentence.said]
    return any(isinstance(one, RepsSaid) for one in said) and not any(isinstance(one, OF_ALL) for one in said)


def _is_prose(line: Line) -> bool:
    """Whether a line is one of running text: it ends a sentence, and begins as one."""
    words = line.text.content.strip()
    return words[:1].isupper() and words.endswith((".", "!"))
