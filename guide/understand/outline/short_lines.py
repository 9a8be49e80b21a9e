"""Short lines: what may be a name, and whether it heads what comes after it or is one of several alike.

Nobody marks headings in plain text, and many do not where they could. A short line alone says little; what stands
below it and beside it says more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from guide.late import late_pattern
from guide.model.document import Block, Clutter, Heading, List, Paragraph, Table
from guide.model.text import Text
from guide.understand.dosed_names import (
    are_dosed_names,
    ends_in_movement,
    gives_dose,
    is_bare_name,
    place_of_dose,
    without_load,
)
from guide.understand.doses import NO_NAME, read_sentence, says_only_doses, speaks_of_each
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative, is_in_title_case
from guide.understand.movements_named import tells_movement
from guide.understand.numbering import NUMBERS_IN_NAME, Counts, number_of
from guide.understand.outline.wrapping import PARAGRAPH_LINE, lines_as_written
from guide.understand.said import OF_ALL, DirectionsSaid, RestSaid, SidesSaid, WorkSaid, asks_again, ladder_of
from guide.understand.sentences import sentences_of
from guide.understand.tokens import lowered, mark_numbers

PICTURE = "picture"
MOST_HEADING_WORDS = 12
MOST_LEAD_WORDS = 8
LEAST_TOLD = 3
"""A sentence below a name has so many words: "Tap 10 times"."""
MOST_NAME_WORDS = 6
"""A line that may be a name has no more words."""
MOST_LONG_NAME_WORDS = 10
"""The name of a movement that runs on into how it is done has no more."""
LEAST_RUN = 3
"""So many headings in a row make a series that counts something."""
LEAST_BELOW = 2
"""So many names stand under a part of a session."""
LEAST_MOVEMENTS = 2
"""So many are enough where each names a movement: "Calf stretch"."""
WORD = late_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
COUNTED_PART = late_pattern(r"\W*[^\W\d_]+ <n\d+>\W*")
DOSE_BEHIND = late_pattern(r"\s*\(([^()]*)\)\W*$")
REMARK_BEHIND = late_pattern(r"(?<=\w)(?:\s\([^()\d]*\))+$")
"""What a name is good for, in brackets: "Wall push-ups (for the chest and the back of the arms)"."""
NUMBER_IN_NAME = late_pattern(rf"(?<![\d–-])(?:{NUMBERS_IN_NAME})")
MORE_BEHIND = late_pattern(r"(?<=\w)(?:\s\([^()]*\)|,?\s[–—-]\s[^\n]{3,60})$")
"""More than a name in the line of one: a dose, or in what case."""
MOST_WITH_MORE = 0.4
"""So many lines of a paragraph of names have more than a name in them."""
MOST_TOLD_WORDS = 20
"""A line that tells one movement has no more words."""
LENGTH = late_pattern(r"\W*<t\d+>[ -](?=[^\W\d_])")
LENGTH_BEHIND = late_pattern(r"(?:(?:(?<!\s)\s+[–—-]|:)\s+|\s\(\s*)([^\s–—:()][^–—:()]{0,79})\)?:?$")
LENGTH_ONLY = late_pattern(r"\W*<t\d+>\W*")
SENTENCE_END = late_pattern(r"[.!?]\s")
LOOSE_DASH = late_pattern(r"\s*(?:--+|[–—]|\s-(?=\s))\s*(?=\w)")
"""A dash as people type it, with or without blanks around it, before more words."""
DASH = late_pattern(r"\s[–—-]\s")
LONGEST_NAME = 200
"""Characters; what is longer has more than a few words, or is none."""
CLOSED = late_pattern(r"[.!?;,]\W{0,9}(?:\[[^\[\]\n]{1,30}\]\W{0,9})?$")


TOLD_IN_LINE = late_pattern(r"\W*[A-Z][^\d:.!?\n]{1,40}(?::| [–—-]) *[^\W\d_]+(?:[ ,'’-]+[^\W\d_]+){2,}")
"""A name before a sign, and at least three words behind it."""


class ShortLines:
    """Looks at short lines with the words of one language."""

    def __init__(self, lexicon: Lexicon, *, keen: bool) -> None:
        self.lexicon = lexicon
        self.keen = keen
        """Whether several lines over lists are headings in lower case too, and with a full stop."""

    def are_names(self, paragraph: Paragraph, after: Block | None, *, among: bool) -> bool:
        """Whether each line of a paragraph may be a name, and none stands over what comes after it.

        A dose behind several names is for all of them, not what the last one stands over: `among` tells that.
        """
        lines = paragraph.text.content.strip().split("\n")
        part_bold = bool(paragraph.strong) and not (len(lines) == 1 and self.is_bold_heading(paragraph))
        others = [line for line in lines if not self._is_name_alone(line)]
        if part_bold or (others and not self._are_names_with_more(others, len(lines))):
            return False
        if self._is_label(paragraph) or self._is_label(after) or self.heads_names(paragraph):
            return False
        dosed = self.is_dose(after, paragraph.text) or self._is_for_several(after)
        over = is_longer(after, paragraph.text)
        return len(lines) > 1 or (among if dosed else not over)

    def _is_name_alone(self, line: str) -> bool:
        """Whether a line is short and has no sign at its end, but for the bracket of what a name is good for."""
        return REMARK_BEHIND.sub("", line)[-1:].isalnum() and self.is_short(Text(line))

    def _are_names_with_more(self, lines: Sequence[str], many: int) -> bool:
        """Whether a few of many lines of names have more behind them: "Side plank (20 s each)", "Hang - if able"."""
        if many - len(lines) < LEAST_RUN or MOST_WITH_MORE * many < len(lines):
            return False
        return all((found := MORE_BEHIND.search(line)) and self._is_name_alone(line[: found.start()]) for line in lines)

    def _is_for_several(self, after: Block | None) -> bool:
        """Whether a paragraph gives a dose to each of several exercises, or asks for rounds of them."""
        if not isinstance(after, Paragraph):
            return False
        words = mark_numbers(after.text, self.lexicon).content
        several = speaks_of_each(words, self.lexicon) or self.lexicon.scopes.group_words.search(words)
        return "<" in words and bool(several)

    def doses_each(self, line: Text) -> bool:
        """Whether a line gives a dose to each of several exercises: "Do each exercise ten times"."""
        words = mark_numbers(line, self.lexicon).content
        each = speaks_of_each(words, self.lexicon) or self.lexicon.joints.of_them.match(words) is not None
        return "<" in words and each

    def tells_one(self, line: Text) -> bool:
        """Whether a line is a sentence that tells a movement without a dose, and not how one goes on with another."""
        told, roles = [*sentences_of(line, self.lexicon)], self.lexicon.roles
        if len(told) != 1 or len(WORD.findall(line.content)) > MOST_TOLD_WORDS or not line.content[:1].isupper():
            return False
        reading = read_sentence(told[0], self.lexicon)
        words = reading.marked.content
        other = (roles.follows, roles.same_movement, roles.only_position, self.lexicon.scopes.same_position)
        bare = (
            all(isinstance(one.said, (SidesSaid, DirectionsSaid)) for one in reading.mentions)
            and not reading.conditional
        )
        return bare and tells_movement(words, self.lexicon) and not any(one.match(words) for one in other)

    def is_behind_all(self, line: Text) -> bool:
        """Whether a line is of all exercises above it, or comes after them: "Repeat 3 times", "Cool down: walk"."""
        headings, words = self.lexicon.headings, mark_numbers(line, self.lexicon).content
        label = headings.around.match(lowered(line.content))
        after = label is not None and label["after"] is not None
        if after or headings.told_after.match(words) or headings.once.search(words):
            return True
        said = [one.said for one in read_sentence(line, self.lexicon).mentions]
        return asks_again(said) and says_only_doses(line, NO_NAME, self.lexicon)

    def heads_names(self, paragraph: Paragraph) -> int:
        """Where the first line of a paragraph ends that stands over names; 0 if none does.

        It is bold, has a colon behind it, or names a part of a workout: "The moves".
        """
        first, *names = paragraph.text.content.split("\n")
        if len(names) < LEAST_BELOW or not self.is_short(Text(first)):
            return 0
        part = self.lexicon.headings.session_part.match(lowered(first)) is not None
        if not (part and all(is_bare_name(Text(name), self.lexicon) for name in names)):
            bold = paragraph.bold_in(0, len(first)) >= 0.9 * len(first)
            over = bold or first.rstrip().endswith(":") or self._heads_movements(first, names)
            if len(names) < LEAST_RUN or not over:
                return 0
        alike = paragraph.bold_in(len(first), len(paragraph.text)) == 0
        listed = alike and all(self.is_short(Text(name)) and name.rstrip()[-1:].isalnum() for name in names)
        return len(first) if listed else 0

    def _heads_movements(self, first: str, names: Sequence[str]) -> bool:
        """Whether a line names a part of a workout, and most lines below it a movement."""
        if not self.heads_part(Text(first)) or self.names_movement(Text(first)):
            return False
        return 2 * sum(self.names_movement(Text(name)) for name in names) >= len(names)

    def doses_names(self, paragraph: Paragraph) -> Iterator[tuple[int, int, int]]:
        """Where each line of a paragraph begins and ends that gives a dose to the names below it, and where these end.

        "10 each:", "3 rounds, 45 s work, 15 s rest:" or "AMRAP 12", then a name on each line, whatever letter it begins
        with.
        """
        lines = list(re.finditer(r"[^\n]+", paragraph.text.content))
        if len(lines) <= LEAST_MOVEMENTS:
            return
        names = [0] * len(lines)  # so many in a row below each line
        for at in range(len(lines) - 1, 0, -1):
            if self._is_bare(without_load(Text(lines[at].group()), self.lexicon).content):
                names[at - 1] = names[at] + 1
        behind = 0
        for at, over in enumerate(lines):
            if at < behind or names[at] < LEAST_MOVEMENTS:
                continue
            below = lines[at + 1 : at + 1 + names[at]]
            if not self.is_for_each(Text(over.group())):
                continue
            if 2 * sum(self.names_movement(Text(line.group())) for line in below) >= len(below):
                behind = at + names[at] + 1
                yield over.start(), over.end(), below[-1].end()

    def is_for_each(self, line: Text) -> bool:
        """Whether a line is a dose for each of several, or for what comes behind its colon, and names no movement.

        Work and a rest in turn, rounds, turns by a clock and a ladder of counts are of all that stands below.
        """
        reading = read_sentence(line, self.lexicon)
        said = [mention.said for mention in reading.mentions]
        if not said or len(WORD.findall(line.content)) > MOST_HEADING_WORDS:
            return False
        each = speaks_of_each(reading.marked.content, self.lexicon) or line.content.rstrip().endswith(":")
        only = self.says_only_doses(line)
        if (each and only) or ladder_of(said):
            return True
        in_turn = any(isinstance(one, RestSaid) for one in said) and any(isinstance(one, WorkSaid) for one in said)
        if not (each or in_turn or any(isinstance(one, OF_ALL) for one in said)):
            return False
        words, headings = lowered(line.content), self.lexicon.headings
        other = any(one.match(words) for one in (headings.aside, headings.needs))
        return not other and (only or not self.names_movement(line))

    def is_bare(self, line: Text) -> bool:
        """Whether a line is a few words without a number or a sign at its end, remarks in brackets aside."""
        return self._is_bare(REMARK_BEHIND.sub("", line.content.strip()))

    def _is_bare(self, line: str) -> bool:
        """Whether a line is a few words without a number or a sign at its end."""
        words = WORD.findall(line)
        return (
            0 < len(words) <= MOST_HEADING_WORDS / 2 and not self._has_number(line, words) and not CLOSED.search(line)
        )

    def counts_exercise(self, text: Text) -> bool:
        """A line such as `Exercise 3`, with or without its name."""
        number = number_of(text, self.lexicon)
        return number is not None and number.counts is Counts.EXERCISES

    def may_name(self, line: Text) -> bool:
        """Whether a line is neither a dose nor a remark."""
        remark = self.lexicon.roles.no_name.match(lowered(line.content))
        return remark is None and not self.says_only_doses(line)

    def may_stand_over(self, line: Text) -> bool:
        """Whether a line of a paragraph may be a name over the next one: no field, and no instruction."""
        told = is_imperative(lowered(line.content), self.lexicon) and not is_in_title_case(line.content)
        points = self.lexicon.pointing.intersection(lowered(line.content).split())
        return self.is_short(line) and ":" not in line.content[:-1] and not (told and points) and self.may_name(line)

    def may_head(self, line: Text) -> bool:
        """Whether a line may be a name over the next one, and is or has no label: "Starting position", "Fri - Rest"."""
        if not self.may_stand_over(line):
            return False
        return DASH.search(line.content) is None and not self._is_labelled(lowered(line.content))

    def names_over(self, row: Sequence[Block]) -> set[int]:
        """Which blocks but the first are a few words over something longer, in their own paragraph or behind it."""
        return {at for at, block in enumerate(row) if at and self._is_name_over(block, block_after(row, at))}

    def _is_name_over(self, block: Block, after: Block | None) -> bool:
        """Whether a paragraph is, or begins with, a line that may be a name over something longer."""
        if not isinstance(block, Paragraph):
            return False
        name, *below = lines_as_written(block.text)[:2]
        if below and self.is_between_paragraphs(None, name, below[0]):
            return True
        return self.may_head(name) and is_longer(Paragraph(below[0]) if below else after, name)

    def is_between_paragraphs(self, before: Text | None, line: Text, below: Text) -> bool:
        """Whether a few words without a sign stand between whole paragraphs, each on a line, and may so be a command.

        "Make a fist" ends no sentence, and what is that long was not broken because it was full.
        """
        long = all(len(one) >= PARAGRAPH_LINE and SENTENCE_END.search(one.content) for one in (before, below) if one)
        return long and self.is_short(line) and ":" not in line.content and self.may_name(line)

    def may_name_steps(self, name: Text) -> bool:
        """Whether words in front of numbered steps may be the name of what they are steps of: no label, no sentence."""
        if not self.is_short(name):
            return False
        words = lowered(name.content)
        counted = number_of(Text(f"{name.content} 1. {name.content}"), self.lexicon) is not None
        told = is_imperative(words, self.lexicon) and self.lexicon.pointing.intersection(words.split())
        return self.may_name(name) and not (self._is_labelled(words) or counted or told)

    def _is_labelled(self, words: str) -> bool:
        """Whether words name a part of an article, of a workout or of an exercise, and no exercise."""
        headings = self.lexicon.headings
        return any(one.match(words) for one in (headings.label, headings.aside, headings.phase, headings.period))

    def calls_exercises(self, line: Text) -> bool:
        """Whether the first sentence of a line says that exercises come next: "Following are the exercises."."""
        first = re.split(r"(?<=[.!:])\s", lowered(line.content).strip(), maxsplit=1)[0]
        return self.lexicon.headings.several.search(first) is not None

    def names_movement(self, line: Text) -> bool:
        """Whether a line has a word for a movement in it and is no part of a workout: "Calf stretch"."""
        words, headings = lowered(line.content), self.lexicon.headings
        named = self.lexicon.roles.moves.search(words) is not None and not headings.several.search(f"{words}:")
        return named and not any(one.match(words) for one in (headings.phase, headings.label, headings.aside))

    def are_movements_among(self, names: Sequence[Text], others: Sequence[Text]) -> list[bool]:
        """Which lines name a movement beside several others that are one with its dose: "Dips", "Rows 10"."""
        bare = [is_bare_name(name, self.lexicon) for name in names]
        if not any(bare):
            return bare
        dosed = [one for one in others if place_of_dose(one, self.lexicon) is not None and self.names_movement(one)]
        named = [one for one in dosed if not is_imperative(lowered(one.content), self.lexicon)]
        return bare if len(named) >= LEAST_MOVEMENTS else [False] * len(bare)

    def movements_in(self, line: Text) -> list[str]:
        """The words for a movement in a line that names one and is no part of a workout: `stretch`."""
        moves = self.lexicon.roles.moves
        return (
            [word for word in lowered(line.content).split() if moves.search(word)] if self.names_movement(line) else []
        )

    def names_period(self, line: Text) -> bool:
        """Whether a line is the name of a week, a day or a session, and not one on which nothing is done: "Week 3"."""
        words = lowered(line.content)
        free = self.lexicon.activities.rest_day.fullmatch(words.partition(":")[2]) is not None
        return self.lexicon.headings.period.match(words) is not None and not free

    def counts_part(self, line: Text) -> bool:
        """Whether a line is the name of a part of a workout with its number: "Circuit 2", not "Set 2"."""
        marked = mark_numbers(line, self.lexicon).content
        counted = COUNTED_PART.fullmatch(marked) is not None and self.lexicon.headings.phase.match(marked)
        return bool(counted) and self.lexicon.joints.numbered_set.match(marked) is None

    def heads_part(self, line: Text) -> bool:
        """Whether a few words without a sign at their end name a part of a workout, a day, or what is no exercise."""
        if len(line) > LONGEST_NAME or not self.is_like_name(line):
            return False
        words, headings = lowered(line.content), self.lexicon.headings
        part = any(one.match(words) for one in (headings.phase, headings.aside, headings.period))
        return self.counts_part(line) or (part and not self.says_only_doses(line))

    def says_only_doses(self, line: Text) -> bool:
        """Whether a line says how long or how often, and nothing else: "1 minute each side"."""
        return says_only_doses(line, NO_NAME, self.lexicon)

    def over_longer(self, row: Sequence[Block]) -> list[Text]:
        """The paragraphs that are or begin with a short line over something longer, several in a row.

        A single one among headings marked as such is a remark; several are headings that nobody marked.
        """
        runs: list[list[tuple[Text, Block | None]]] = [[]]
        for index, block in enumerate(row):
            if isinstance(block, Heading) or (isinstance(block, Paragraph) and self.is_bold_heading(block)):
                runs.append([])
            elif isinstance(block, Paragraph) and self._begins_short(block.text, block_after(row, index)):
                runs[-1].append((block.text, block_after(row, index)))
        return [text for run in runs if self._are_headings(run) for text, _ in run]

    def _are_headings(self, run: Sequence[tuple[Text, Block | None]]) -> bool:
        """Whether short lines in a row are headings: there are several, and few of them only lead over to a list.

        Two are enough where each names a movement, or each stands over a sentence that gives a dose.
        """
        names = [Text(text.content.strip().partition("\n")[0]) for text, _ in run]
        dosed = sum(self.is_over_dosed(text, after) for text, after in run)
        few = self.keen or dosed >= LEAST_MOVEMENTS or all(map(self.names_movement, names))
        least = LEAST_MOVEMENTS if few else LEAST_RUN
        over_lists = (name for name, (_, after) in zip(names, run, strict=True) if isinstance(after, List))
        return len(run) >= least and sum(self.leads(name.content) for name in over_lists) < len(run) / 2

    def is_over_dosed(self, text: Text, after: Block | None) -> bool:
        """Whether the first sentences below a short line are closed, and give a dose."""
        told = Text(
            text.content.strip().partition("\n")[2] or (words_of(after) if isinstance(after, Paragraph) else "")
        )
        return CLOSED.search(told.content) is not None and gives_dose(told, self.lexicon)

    def _begins_short(self, text: Text, after: Block | None) -> bool:
        """Whether a paragraph is a short line over something longer or a dose, or begins with one over its others."""
        first, line_end, rest = text.content.strip().partition("\n")
        if not line_end:
            if isinstance(after, List) and self.may_head_list(first):
                return True
            if is_told_in_line(first) and is_told_in_line(words_of(after)):
                return False
            over = is_longer(after, text) or self.is_dose(after, text) or self.is_by_label(after, text)
            return self.is_short(text) and over
        name, told = Text(first), Text(rest)
        below = Paragraph(told)
        return self.is_short(name) and not self.is_short(told) and (is_longer(below, name) or self.is_dose(below, name))

    def may_head_list(self, line: str) -> bool:
        """Whether a line over a list may be a heading where others are: it names a movement, in any case.

        At a second look any few words may, and a sentence.
        """
        part = line.endswith(":") or self.lexicon.headings.phase.match(lowered(line)) is not None
        words = len(WORD.findall(line))
        if CLOSED.search(line):
            sentence = self.keen and line[:1].isupper() and not SENTENCE_END.search(line)
            few = sentence and not part and 0 < words <= MOST_HEADING_WORDS
            return few and not self.says_only_doses(Text(line))
        if part or not 0 < words <= MOST_LONG_NAME_WORDS or any(c.isdecimal() for c in line):
            return False
        if words <= MOST_NAME_WORDS:
            return self.keen or self.names_movement(Text(line))
        return self.names_movement(Text(line)) and self._tells_nothing(line)

    def _names_at_length(self, line: str) -> bool:
        """Whether a line is the name of a movement that runs on: "Seated calf stretch with a belt around the foot"."""
        long = MOST_NAME_WORDS < len(WORD.findall(line)) <= MOST_LONG_NAME_WORDS
        return long and ends_in_movement(Text(line), self.lexicon) and self._tells_nothing(line)

    def _tells_nothing(self, line: str) -> bool:
        """Whether a line neither states anything nor tells somebody to do it; names, too, may begin with how one is."""
        words = lowered(line)
        first = words.partition(" ")[0]
        placed = self.lexicon.headings.position.fullmatch(first) is not None
        told = is_imperative(words, self.lexicon) and not placed
        label = self.lexicon.headings.label.match(words) is not None
        return line[:1].isupper() and not (told or label) and self.lexicon.statement.search(words) is None

    def is_dose(self, after: Block | None, text: Text) -> bool:
        """Whether what comes after a short line is a dose and nothing else: "Lunges", then "10 on each leg"."""
        only = isinstance(after, Paragraph) and self.says_only_doses(after.text)
        return only and not CLOSED.search(text.content)

    def is_over_label(self, after: Block | None, text: Text) -> bool:
        """Whether a line that is no label stands over the label of a part of an exercise: "Clam", then "Dosage"."""
        return self._is_label(after) and not self._is_label(Paragraph(text))

    def is_label_over(self, after: Block | None, text: Text) -> bool:
        """Whether a line is such a label over a paragraph that is none: "Rest", then "30 s"."""
        return self._is_label(Paragraph(text)) and isinstance(after, Paragraph) and not self._is_label(after)

    def is_by_label(self, after: Block | None, text: Text) -> bool:
        """Whether a line is a label over its value, or stands over one."""
        return self.is_over_label(after, text) or self.is_label_over(after, text)

    def _is_label(self, block: Block | None) -> bool:
        """Whether a paragraph is the label of a part of an exercise and nothing else."""
        return isinstance(block, Paragraph) and bool(self.lexicon.headings.label.match(lowered(block.text.content)))

    def stands_beside(self, line: Text, below: Text) -> bool:
        """Whether a line is done before what is below it, and does not head that: "Warm up for ten minutes"."""
        if are_dosed_names(line, below, self.lexicon):
            return True
        told = is_imperative(lowered(line.content), self.lexicon) and gives_dose(line, self.lexicon)
        return told and place_of_dose(Text(below.content.strip().partition("\n")[0]), self.lexicon) is not None

    def tells_body(self, told: Text) -> bool:
        """Whether some text begins by telling what to do with a part of the body: "Bend your knees"."""
        first = re.split(r"(?<=[.!?])\s", lowered(told.content).strip(), maxsplit=1)[0]
        tells = is_imperative(first, self.lexicon) and not self.lexicon.statement.search(first)
        return tells and self.lexicon.roles.bodily.search(first) is not None

    def leads(self, line: str) -> bool:
        """Whether a line tells to do what comes after it: "Do these:"."""
        words = lowered(line)
        headings = self.lexicon.headings
        # "Step by step:" tells nobody to step, and "Cool down:" is a part of a workout.
        label = headings.label.match(words) or headings.around.match(words)
        named = len(words.split()) == 1 and self.names_movement(Text(line))  # "Squat:"
        told = is_imperative(words, self.lexicon) and not is_in_title_case(line) and not named
        return line.rstrip().endswith(":") and label is None and told

    def is_short(self, text: Text) -> bool:
        """A line that may be a name: few words, no full stop, a capital first, a number only in a dose in brackets."""
        if len(text) > LONGEST_NAME or text.content.rstrip().endswith("|"):
            return False  # "How often | daily |" is what is left of a row of a table
        content = self.without_length(self._without_dose(text)).content.strip()
        content = REMARK_BEHIND.sub("", content)
        labelled = self.lexicon.headings.label_number.search(lowered(content))
        content = content[: labelled.start()] if labelled and labelled.start() else content
        how_to = self.lexicon.headings.how_to.match(lowered(content))
        words = WORD.findall(content[slice(*how_to.span("name"))] if how_to else content)
        shown = content.rstrip(":?" if how_to else ":")
        most = MOST_LEAD_WORDS if how_to else MOST_NAME_WORDS
        many = len(words) > most and not self._names_at_length(shown)
        if not words or many or CLOSED.search(shown) or self._has_number(content, words):
            return False
        if not how_to and shown != content and self.lexicon.headings.leads_on.search(lowered(shown)):
            return False
        before, colon, after = content.partition(":")
        if colon and after.strip() and self.lexicon.headings.label.match(lowered(before)):
            return False
        return how_to is not None or words[0][0].isupper() or content[0].isdecimal() or content.endswith(":")

    def is_dosed_name(self, text: Text, after: Block | None) -> bool:
        """Whether a line over a list of steps names a movement and says how often it is done: "Wall walking 10x"."""
        if not isinstance(after, List) or CLOSED.search(text.content) or place_of_dose(text, self.lexicon) is None:
            return False
        few = len(WORD.findall(text.content)) <= MOST_LEAD_WORDS
        steps = [one.text for item in after.items for one in item.blocks[:1] if isinstance(one, Paragraph)]
        told = sum(is_imperative(lowered(one.content), self.lexicon) for one in steps)
        dosed = sum(place_of_dose(one, self.lexicon) is not None for one in steps)
        named = self.names_movement(text) and not is_imperative(lowered(text.content), self.lexicon)
        return few and named and told > len(steps) / 2 and dosed <= len(steps) / 2

    def is_remarked_name(self, text: Text) -> bool:
        """Whether a line is the name of a movement, a dash and a few words on it: "Chair stand – slow version"."""
        dash = DASH.search(text.content)
        if dash is None or CLOSED.search(text.content) or len(WORD.findall(text.content)) > MOST_HEADING_WORDS:
            return False
        name = text.slice(0, dash.start())
        points = self.lexicon.pointing.intersection(lowered(name.content).split()) - {self.lexicon.numbers.and_word}
        told = points and is_imperative(lowered(name.content), self.lexicon)
        moves = self.names_movement(name) or self.lexicon.headings.in_doing.match(lowered(text.content[dash.end() :]))
        return self.is_short(name) and bool(moves) and self.may_name(name) and not told

    def remark_behind_bold(self, paragraph: Paragraph) -> re.Match[str] | None:
        """The dash between a name in bold, which is all that is bold, and a few words on it: "**Big hug** -- for…"."""
        if len(paragraph.strong) != 1 or len(WORD.findall(paragraph.text.content)) > 2 * MOST_HEADING_WORDS:
            return None
        (start, end), content = paragraph.strong[0], paragraph.text.content
        dash = LOOSE_DASH.match(content, end)
        name = Text(content[start:end])
        few = 0 < len(WORD.findall(name.content)) <= MOST_LEAD_WORDS and not CLOSED.search(name.content)
        labelled = self._is_labelled(lowered(name.content))
        return dash if not content[:start].strip() and few and not labelled and self.may_name(name) else None

    def _has_number(self, content: str, words: Sequence[str]) -> bool:
        """Whether a line has a number in digits, or a time in words: "Easy walk for five minutes"."""
        content = NUMBER_IN_NAME.sub("", content)
        if any(map(str.isdecimal, content)):
            marked = mark_numbers(Text(content), self.lexicon).content
            found = self.lexicon.roles.number_in_name.search(marked)
            content = content if found is None or found.group().startswith("<") else marked.replace(found.group(), "")
        if re.search(r"\d", content) and re.search(r"\d", self.lexicon.headings.label_number.sub("", lowered(content))):
            return True
        timed = any(word.lower() in self.lexicon.numbers.units_ms for word in words)
        return timed and "<t" in mark_numbers(Text(content), self.lexicon).content

    def _without_dose(self, text: Text) -> Text:
        """A line without the brackets at its end that hold a dose and nothing else, or the number of a picture."""
        pictured = self.lexicon.headings.figure_behind.search(lowered(text.content))
        if pictured:
            return text.slice(0, pictured.start())
        found = DOSE_BEHIND.search(text.content)
        only = found is not None and self.says_only_doses(text.slice(*found.span(1)))
        return text.slice(0, found.start()) if found and only else text

    def names_part(self, text: Text) -> bool:
        """Whether a line is the name of a part of a workout with how long it takes: "Warm-up – 5 minutes"."""
        found = LENGTH_BEHIND.search(text.content)
        name = lowered(text.content[: found.start()]) if found else ""
        headings = self.lexicon.headings
        told = SENTENCE_END.search(name) is not None
        if found is None or told or not (headings.phase.match(name) or headings.timed_part.match(name)):
            return False
        return LENGTH_ONLY.fullmatch(mark_numbers(text.slice(*found.span(1)), self.lexicon).content) is not None

    def without_length(self, text: Text) -> Text:
        """A line without the time in front of it that says how long all of it takes: "10-minute legs"."""
        if not any(c.isdecimal() for c in text.content):
            return text
        marked = mark_numbers(text, self.lexicon)
        found = LENGTH.match(marked.content)
        return text.slice(marked.place(found.end())).strip(" -") if found else text

    def is_bold_heading(self, paragraph: Paragraph) -> bool:
        """All of it is bold, and it is short enough for a heading and no dose: "2 rounds, 40 s work, 20 s rest"."""
        bold = paragraph.bold_in(0, len(paragraph.text))
        if bold < 0.9 * len(paragraph.text.content.strip()):
            return False
        words = WORD.findall(paragraph.text.content)
        if (
            is_labelled_fact(paragraph.text, self.lexicon)
            or not 0 < len(words) <= MOST_HEADING_WORDS
            or CLOSED.search(paragraph.text.content)
        ):
            return False
        return self.names_part(paragraph.text) or not says_only_doses(paragraph.text, NO_NAME, self.lexicon)

    def is_like_name(self, text: Text) -> bool:
        """Whether a line among names may be one itself: few words, a capital first, no sign at its end."""
        words = WORD.findall(text.content)
        return bool(words) and words[0][0].isupper() and self.is_like_note(text)

    def is_like_note(self, text: Text) -> bool:
        """Whether a line of notes is a few words and no sentence."""
        return len(WORD.findall(text.content)) <= MOST_LEAD_WORDS and not CLOSED.search(text.content.rstrip(": "))


def is_told_in_line(line: str) -> bool:
    """Whether a line is a name and how it is done, and no heading beside another: "Lunges: change legs each time"."""
    return TOLD_IN_LINE.match(line) is not None


def is_labelled_fact(text: Text, lexicon: Lexicon) -> bool:
    """Whether a line is a label with what it stands for behind a colon: "Benefits: a supple back"."""
    label, _, told = lowered(text.content).partition(":")
    headings = lexicon.headings
    labels = (headings.label, headings.aside, headings.fact_label)
    return bool(told.strip(" *_")) and any(one.match(label) for one in labels)


def block_after(row: Sequence[Block], index: int) -> Block | None:
    """The block after one, a picture between them left aside."""
    others = row[index + 1 : index + 3]
    if len(others) > 1 and isinstance(others[0], Clutter) and others[0].reason == PICTURE:
        return others[1]
    return others[0] if others else None


def words_of(block: Block | None) -> str:
    """What a paragraph or a list says."""
    match block:
        case Paragraph(text):
            return text.content
        case List(_, items):
            return "\n".join(words_of(inner) for item in items for inner in item.blocks)
    return ""


def is_longer(after: Block | None, text: Text) -> bool:
    """Whether what comes after a short line is longer: a list, a table, or a paragraph of more words."""
    if not isinstance(after, Paragraph):
        return isinstance(after, (List, Table))
    told = after.text.content
    words, own = len(told.split()), len(WORD.findall(text.content))
    return words >= LEAST_TOLD if CLOSED.search(told) else words > max(own, 5)
