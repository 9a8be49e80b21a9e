"""The sections that are open while an article is walked, and where in them the next heading or line belongs."""

from __future__ import annotations

from guide.late import late_pattern
from guide.model.document import Block, List, Paragraph
from guide.model.routine import LeftOut
from guide.model.text import Text
from guide.understand.doses import read_sentence
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import Counts, Number, comes_after, is_next_number, number_of
from guide.understand.outline.sections import BOLD_LEVEL, IN_PHASE_LEVEL, LINE_LEVEL, Section
from guide.understand.outline.short_lines import CLOSED, MOST_HEADING_WORDS, PICTURE, WORD
from guide.understand.outline.wrapping import on_one_line
from guide.understand.said import are_of_all, asks_again
from guide.understand.tokens import lowered

NUMBER = "number of an exercise or a step"
LABEL = "label"
LEAST_DOUBLED = 12
"""Letters of a name that is said twice."""
MOST_ROUNDS_WORDS = 4
"""A heading that asks for rounds and names nothing to do has no more words: "Main circuit: 3 rounds"."""
BARE = late_pattern(r"\s*(\d{1,2})\s{1,3}(?=[(\"“]?[^\W\d_])")
"""A number in front of a heading without a sign behind it."""


class OpenSections:
    """The sections of an article so far, the way down to the place at hand, and what is left out."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.root = Section(None, 0)
        self.open = [self.root]
        self.left_out: list[LeftOut] = []
        self.lists = 0
        """How many lists there are so far."""
        self.paragraphs = 0
        """How many paragraphs there are so far."""
        self._last_bare = 0
        """The last number of a heading without a sign behind it."""
        self._last_number = ""
        """The number or letter of the last heading that had one."""
        self._over_rounds: set[int] = set()
        """The sections, by their identity, whose heading only asks for rounds of those behind them."""

    @property
    def here(self) -> Section:
        """The innermost open section."""
        return self.open[-1]

    @property
    def in_record(self) -> bool:
        """Whether we are in the record of an exercise, whose name is known: only labels stand over others there."""
        return any(section.recorded for section in self.open)

    # Opening.

    def head(self, text: Text, level: int, label: str = "") -> None:
        """Open a section; its heading may have the number of a list item in front."""
        level = self._make_room(text, self._level_of_series(text, level, label), label)
        text = self._said_once(self._without_figure(self._without_label(text)))
        is_label = level == BOLD_LEVEL and text.content.rstrip(" *_").endswith(":")
        number = self.numbered(text)
        if number is not None and number_of(text, self.lexicon) is None:
            self._last_bare = int(number.label)
        words = text.slice(number.end if number else 0)
        heading = words if any(c.isalpha() for c in words.content) else text
        if heading is words:
            self.leave_number_out(text, number)
        number = number or (Number(Counts.ITEMS, label) if label else None)
        self._last_number = number.label if number else self._last_number
        self.enter(Section(on_one_line(heading).strip(" \t*_#:–—-"), level, number, is_label))

    def enter(self, section: Section) -> None:
        """Put a section into the innermost open one, and open it."""
        self.here.sections.append(section)
        self.open.append(section)

    def _level_of_series(self, text: Text, level: int, label: str) -> int:
        """The level of a heading that nothing marks as one: that of the one before it, if its number goes on from that.

        One may be all of its paragraph, the next one the first line of several.
        """
        number = number_of(text, self.lexicon) or (Number(Counts.ITEMS, label) if label else None)
        if number is None or level < BOLD_LEVEL:
            return level
        beside = ((one.level, one.number) for one in reversed(self.open) if one.level >= BOLD_LEVEL)
        return next((own for own, before in beside if before and _goes_on(before, number)), level)

    def _make_room(self, text: Text, level: int, label: str) -> int:
        """Close the sections that a heading is not in; its level, which may be a lower one than it looks."""
        rounds = next((one for one in reversed(self.open) if self._asks_for_rounds(one)), None)
        if rounds is not None and level <= rounds.level and not self._is_beside_rounds(text):
            self._over_rounds.add(id(rounds))
            level = rounds.level + 1
        if level == BOLD_LEVEL and not label and self._is_in_phase(text):
            level = IN_PHASE_LEVEL
        if level == BOLD_LEVEL and not label and self._is_part_of_bold(text):
            level = LINE_LEVEL
        while self.here.level >= level or (level >= BOLD_LEVEL and self._is_label_beside(text)):
            if level == BOLD_LEVEL and self._is_part_of_name(text):
                level = self.here.level + 1  # under a name that is only bold, or a line, itself
                continue
            self.open.pop()
        return level

    def _is_part_of_name(self, text: Text) -> bool:
        """Whether a bold label is of the name above it: of a bold one if it tells how, of a mere line in any case."""
        name = self.here.heading
        if name is None or self.is_no_name(name):
            return False
        if self.here.level == BOLD_LEVEL:
            return self._tells_how(text)
        return self.is_no_name(text) and not any(one.level == BOLD_LEVEL for one in self.open)

    def _is_beside_rounds(self, text: Text) -> bool:
        """Whether a heading is not of what is done in rounds: it names a part, no exercise, or asks for rounds too."""
        return self.is_phase(text) or self.is_no_name(text) or self._tells_rounds(text)

    def _asks_for_rounds(self, section: Section) -> bool:
        """Whether a heading only says how many rounds there are, over nothing but headings: "Circuit: 3 rounds"."""
        if id(section) in self._over_rounds:
            return True
        return section.heading is not None and section.is_empty and self._tells_rounds(section.heading)

    def _tells_rounds(self, heading: Text) -> bool:
        """Whether a heading is a few words that ask for rounds: "Circuit: 3 rounds"."""
        if not any(map(str.isdecimal, heading.content)):
            return False
        words = WORD.findall(heading.content)
        said = [mention.said for mention in read_sentence(heading, self.lexicon).mentions]
        rounds = are_of_all(said) or (self.is_phase(heading) and asks_again(said))
        return len(words) <= MOST_ROUNDS_WORDS and rounds

    def _is_in_phase(self, text: Text) -> bool:
        """Whether a bold heading stands in a part of a workout that only a short line heads: "Core:", "**Plank**"."""
        line = next((one for one in reversed(self.open) if one.level <= LINE_LEVEL), self.root)
        if line.level != LINE_LEVEL or line.heading is None:
            return False
        return self.is_phase(line.heading) and not self.is_phase(text) and not self.is_no_name(text)

    def _is_part_of_bold(self, text: Text) -> bool:
        """Whether bold words with a colon stand in a day or a part of a workout that is bold without one: "Main:"."""
        bold = next((one for one in reversed(self.open) if one.level <= BOLD_LEVEL), self.root)
        if (
            bold.level != BOLD_LEVEL
            or bold.label
            or bold.heading is None
            or not text.content.rstrip(" *_").endswith(":")
        ):
            return False
        period = self._is_period(bold.heading)
        return self.is_phase(bold.heading) and not (self._is_period(text) if period else self.is_phase(text))

    def _is_period(self, text: Text) -> bool:
        """Whether a heading names one of several weeks or days: "Week 3 Workout 1", "Monday"."""
        words = lowered(text.content)
        counted = any(c.isdecimal() for c in words) and self.is_phase(text)
        return counted or self.lexicon.headings.weekday.match(words) is not None

    def _is_label_beside(self, text: Text) -> bool:
        """Whether a heading is a label that stands beside the one of the innermost section, however both are set."""
        heading = self.here.heading
        beside = self.here.level >= BOLD_LEVEL and heading is not None and self.is_no_name(heading)
        return beside and self._is_label(text)

    def _without_label(self, text: Text) -> Text:
        """A heading without a label that only says that it is one: "Title: Morning stretches"."""
        found = self.lexicon.headings.name_label.match(lowered(text.content))
        if found is None:
            return text
        self.left_out.append(LeftOut(text.slice(0, found.end()).strip(), LABEL))
        return text.slice(found.end())

    def _without_figure(self, text: Text) -> Text:
        """A heading without the number of a picture behind it: "Bridge (Fig. 4)"."""
        found = self.lexicon.headings.figure_behind.search(lowered(text.content))
        if found is None or not found.start():
            return text
        self.left_out.append(LeftOut(text.slice(*found.span()).strip(), PICTURE))
        return text.slice(0, found.start())

    def _said_once(self, text: Text) -> Text:
        """A heading without the name of its picture behind it: "Arm liftsArm lifts"."""
        words = text.content.rstrip(" *_:")
        number = self.numbered(text)
        start = number.end if number else 0
        half = start + (len(words) - start) // 2
        if len(words) - start < LEAST_DOUBLED or words[start:half].casefold() != words[half:].casefold():
            return text
        self.left_out.append(LeftOut(text.slice(half, len(words)), PICTURE))
        return text.slice(0, half)

    # Closing.

    def end_needs(self, after: Block | None) -> None:
        """Close what stands over a list of things to have ready: what comes after it is about something else.

        Under a marked heading a line with a colon behind it leads on to more of them.
        """
        heading = self.here.heading
        if heading is None or self.here.sections or not isinstance(after, (Paragraph, List)):
            return
        colon = isinstance(after, Paragraph) and after.text.content.rstrip(" *_").endswith(":")
        if colon and self.here.level < BOLD_LEVEL:
            return
        if self.lexicon.headings.needs.match(lowered(heading.content)) or self._goes_on_to_exercises(after):
            self.open.pop()

    def end_aside(self) -> None:
        """Close what a mere line stands over that is about no exercise: what comes next says how often it is done."""
        here = self.here
        headings = self.lexicon.headings
        if here.heading is None or here.level != LINE_LEVEL or here.is_empty:
            return
        if headings.aside.match(here.heading_words) or headings.elsewhere.match(here.heading_words):
            self.open.pop()

    def _goes_on_to_exercises(self, after: Block) -> bool:
        """Whether a sentence leads over to exercises below the list that a line such as "Symptoms are:" stands over."""
        here = self.here
        if here.level != LINE_LEVEL or not isinstance(after, Paragraph) or any(not line.depth for line in here.lines):
            return False
        words = lowered(after.text.content)
        named = self.lexicon.joints.exercises_named.search(words)
        heading = here.heading_words
        headings = self.lexicon.headings
        aside = headings.aside.match(heading) or headings.elsewhere.match(heading) or self._is_of_no_exercise(heading)
        return named is not None and bool(CLOSED.search(words)) and bool(aside)

    def _is_of_no_exercise(self, heading: str) -> bool:
        """Whether one of the words of a heading is nothing that one does: "symptoms are"."""
        return any(self.lexicon.singular(word) in self.lexicon.headings.no_exercise for word in heading.split())

    def end_label(self) -> None:
        """Close a bold label over a list, such as `Goals`: a table behind the list is not about that."""
        here = self.here
        if here.heading is None or here.level < BOLD_LEVEL or not here.lines:
            return
        if self._is_label(here.heading) and not self._tells_how(here.heading):
            self.open.pop()

    # What headings are.

    def is_phase(self, text: Text) -> bool:
        """Whether a heading names a part of a workout."""
        return self.lexicon.headings.phase.match(lowered(text.content)) is not None

    def is_under_label(self) -> bool:
        """Whether what comes next stands right below a label over lines: "Tips", or a bold one with a colon."""
        here = self.here
        noted = here.heading is not None and self.is_no_name(here.heading) and not self._tells_how(here.heading)
        return here.label or (noted and here.is_empty)

    def is_no_name(self, text: Text) -> bool:
        """Whether a heading is that of a part of an exercise, or about exercises."""
        return self._is_label(text) or self.lexicon.headings.aside.match(lowered(text.content)) is not None

    def _is_label(self, text: Text) -> bool:
        return self.lexicon.headings.label.match(lowered(text.content)) is not None

    def _tells_how(self, text: Text) -> bool:
        """Whether a heading is a label over how an exercise is done."""
        return self._is_label(text) and self.lexicon.headings.instructions.match(lowered(text.content)) is not None

    # Numbers of headings.

    def numbered(self, text: Text) -> Number | None:
        """The number in front of a heading; one without a sign behind it only if it goes on from the one before."""
        number = number_of(text, self.lexicon)
        bare = BARE.match(text.content)
        if number is not None or bare is None or int(bare.group(1)) != self._last_bare + 1:
            return number
        word = lowered(text.content[bare.end() :]).split()[0].strip(".,:;-")
        numbers = self.lexicon.numbers
        if word in numbers.units_ms or word in numbers.measures or word in numbers.counted:
            return None
        return Number(Counts.ITEMS, bare.group(1), bare.end())

    def is_next(self, label: str, words: Text) -> bool:
        """Whether a few words with a number or letter go on from the last heading that had one."""
        few = len(WORD.findall(words.content)) <= MOST_HEADING_WORDS and not CLOSED.search(words.content)
        return few and comes_after(self._last_number, label)

    def leave_number_out(self, text: Text, number: Number | None) -> None:
        """The words of a number: "Exercise 3"; digits and letters alone are no words."""
        if number is not None and number.counts is not Counts.ITEMS:
            self.left_out.append(LeftOut(text.slice(0, number.end).strip(), NUMBER))


def _goes_on(before: Number, number: Number) -> bool:
    """Whether one number is the next one of another, of the same things."""
    return before.counts is number.counts and is_next_number(before.label, number.label)
