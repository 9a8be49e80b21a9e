"""Which lines are headings though nobody marked them: by what they say, how they are set, what stands below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from guide.late import late_pattern
from guide.model.document import Block, Document, Heading, List, Paragraph, Table
from guide.model.text import Source, Text
from guide.understand.dosed_names import Place, are_dosed_names, gives_dose, is_repeated, place_of_dose, tells_several
from guide.understand.doses import NO_NAME, read_sentence, says_only_doses
from guide.understand.lexicon import Lexicon
from guide.understand.movements_named import names_body_part
from guide.understand.numbering import Counts, is_next_number, number_of
from guide.understand.outline.names_in_paragraphs import CAPITAL_LEAD
from guide.understand.outline.open_sections import OpenSections
from guide.understand.outline.sections import BOLD_LEVEL
from guide.understand.outline.short_lines import (
    CLOSED,
    LEAST_MOVEMENTS,
    LEAST_RUN,
    MOST_HEADING_WORDS,
    WORD,
    ShortLines,
    block_after,
    is_labelled_fact,
    is_longer,
    is_told_in_line,
    words_of,
)
from guide.understand.outline.wrapping import lines_of
from guide.understand.said import asks_again
from guide.understand.tokens import lowered, mark_numbers

LABELLED = late_pattern(r"[^:\n]{1,25}: \S")
"""A label with what it is the label of behind it."""
SEVERAL_SENTENCES = late_pattern(r"[a-z]{3}\.\s+[A-Z]")
FIRST, SECOND = late_pattern(r"1\s{1,3}[A-Z]"), late_pattern(r"2\s{1,3}[A-Z]")
"""Numbers without a sign behind them, in front of names."""
ASIDE = late_pattern(r"\([^()]*\)")

LEAST_OF_TABLES = 2
"""So many tables in a row may each have a line over them that heads it."""
FIRSTS = frozenset(("1", "1.", "1:", "i", "i.", "i:"))
"""How the first of several numbers is written."""


class LineHeadings:
    """Tells headings among the lines of one article."""

    def __init__(self, document: Document, sections: OpenSections, short: ShortLines) -> None:
        self.source: Source = document.source
        self.sections = sections
        self.short = short
        self.lexicon: Lexicon = sections.lexicon
        self.many_marked = sum(isinstance(block, Heading) for block in document.blocks) > 1
        """Whether several headings of the document are marked as such."""
        self.titled = any(isinstance(block, Heading) and block.level == 1 for block in document.blocks)
        """Whether a heading of the document is marked as that of the whole."""
        self.title_over_labels = False
        """Whether a title at the top stands over the labelled parts of one exercise."""
        self._first_is_over_steps = False
        """Whether numbered steps stand under the first paragraph of all, before the next name like it."""
        self._others_are_dosed = False
        """Whether each of several names behind the first paragraph stands over a dose: one over none is a title."""
        self._counts_on = False
        """Whether a later paragraph begins with a two without a sign behind it, as the first may with a one."""
        self._over_tables: dict[int, Text] = {}
        """Short lines right over tables, which head these, by the text's identity."""
        self._in_run: dict[int, Text] = {}
        """Paragraphs that begin with a heading because several of them stand in a row, by their text's identity."""

    def note(self, row: Sequence[Block]) -> None:
        """Note what the blocks in a row tell of one another, before they are walked."""
        in_run = self.short.over_longer(row)
        self._in_run |= {id(text): text for text in in_run}  # kept, or another gets its identity
        self._over_tables |= {id(text): text for text in self._lines_over_tables(row)}
        if not self.sections.root.sections:
            self._others_are_dosed = self._are_dosed(row, in_run[1:])
            self.title_over_labels = self._is_over_labels(row)
            self._counts_on = any(isinstance(one, Paragraph) and SECOND.match(one.text.content) for one in row)
            self._first_is_over_steps = self._is_over_steps(row)

    def _lines_over_tables(self, row: Sequence[Block]) -> list[Text]:
        """Short lines right over each of several tables, or over another than the first: each heads its table."""
        tables = [at for at, block in enumerate(row) if isinstance(block, Table)]
        if len(tables) < LEAST_OF_TABLES:
            return []
        before = {at: block.text for at in tables if at and isinstance(block := row[at - 1], Paragraph)}
        over = [(at, text) for at, text in before.items() if self._may_head_table(text)]
        return [text for at, text in over if at != tables[0] or len(over) == len(tables)]

    def _may_head_table(self, text: Text) -> bool:
        words = text.content.strip()
        if "\n" in words or words.endswith((".", "!", "?")) or is_labelled_fact(text, self.lexicon):
            return False
        return 0 < _words_in(text) <= MOST_HEADING_WORDS

    def _are_dosed(self, row: Sequence[Block], names: Sequence[Text]) -> bool:
        """Whether there are several names, and each stands over a dose."""
        heads = {id(name) for name in names}
        dosed = (
            self.short.is_over_dosed(block.text, block_after(row, at))
            for at, block in enumerate(row)
            if isinstance(block, Paragraph) and id(block.text) in heads
        )
        return len(heads) >= LEAST_MOVEMENTS and all(dosed)

    def _is_over_steps(self, row: Sequence[Block]) -> bool:
        """Whether the first thing under the first block but sentences is a list of steps, and no other name."""
        below = next((one for one in row[1:] if isinstance(one, List) or self._is_in_run(one)), None)
        return isinstance(below, List) and below.ordered and self.short.tells_body(Text(words_of(below)))

    def _is_over_labels(self, row: Sequence[Block]) -> bool:
        """Whether the first heading behind the first block of an article is a label: what is above it is its title."""
        for block in row[1:]:
            if isinstance(block, Heading) or (isinstance(block, Paragraph) and self.short.is_bold_heading(block)):
                return self.sections.is_no_name(block.text)
        return False

    # The top of the article.

    def is_first(self, paragraph: Paragraph, after: Block | None) -> bool:
        """Whether a paragraph is the first of all, and may have the title."""
        root = self.sections.root
        begins = not (root.lines or root.sections or self.titled)
        return begins and not self._is_one_of_many(paragraph, after)

    def _is_one_of_many(self, paragraph: Paragraph, after: Block | None) -> bool:
        """Whether the first paragraph of all is no title but told like what comes after it: a name with its dose."""
        first, line_end, rest = paragraph.text.content.strip().partition("\n")
        head, below = Text(first), Text(rest) if line_end else Text(words_of(after))
        if self._counts_on and FIRST.match(first):
            return True
        if self.short.counts_exercise(head) or tells_several(head, self.lexicon):
            return True
        second = Text(below.content.partition("\n")[0])
        if are_dosed_names(head, second, self.lexicon) or self._are_counted_names(head, second):
            return True
        if isinstance(after, List) and not line_end and self.short.is_for_each(head):
            return not any(gives_dose(Text(line), self.lexicon) for line in below.content.split("\n"))
        over_names = isinstance(after, Paragraph) and not line_end and self._is_in_run(after)
        if not self._is_in_run(paragraph) or over_names:
            return False
        if self.lexicon.headings.told_before.match(mark_numbers(below, self.lexicon).content):
            return False
        repeated = is_repeated(first, below, self.lexicon)
        alike = repeated or not self._others_are_dosed
        told = gives_dose(below, self.lexicon) or (self.short.tells_body(below) and alike)
        return (bool(line_end) and repeated) or told or self._first_is_over_steps

    def _are_counted_names(self, head: Text, below: Text) -> bool:
        """Whether two lines are each a movement with its number, one of them bare: "Squats 10", "Plank 30 s"."""
        if CLOSED.search(below.content) or not all(map(self._is_name_with_number, (head, below))):
            return False
        from guide.understand.bare_counts import bare_count  # few articles begin so

        alone = bare_count(read_sentence(head, self.lexicon), self.lexicon) is not None
        place, following = (place_of_dose(line, self.lexicon) for line in (head, below))
        dosed = place is not None and (place is not Place.FRONT or following is place)  # "5-minute stretch" is a title
        return self.short.names_movement(head) and (alone or dosed)

    def _is_in_run(self, block: Block) -> bool:
        return isinstance(block, Paragraph) and id(block.text) in self._in_run

    def is_one_of_periods(self, line: Text) -> bool:
        """Whether the first line of an article is the first of several weeks, days or parts, and no title of them."""
        forms = (self.short.names_period, self._is_part_alone, self._is_body_part)
        alike = next((form for form in forms if form(line)), None)
        if alike is None:
            return False
        others = (Text(one.strip()) for one in self.source.text[line.span().end :].splitlines() if one.strip())
        return any(map(alike, others))

    def _is_body_part(self, line: Text) -> bool:
        """Whether a line names parts of the body and nothing else: "Chest and back:"."""
        return _words_in(line) <= MOST_HEADING_WORDS and names_body_part(lowered(line.content), self.lexicon)

    def _is_part_alone(self, line: Text) -> bool:
        """Whether a line is the name of a part of a session, with how long it takes and nothing else: "Warm-up"."""
        return (
            self.short.names_part(line) or self.lexicon.headings.session_part.match(lowered(line.content)) is not None
        )

    # A line by itself.

    def is_alone(self, paragraph: Paragraph, text: Text, after: Block | None, *, first: bool) -> bool:
        """Whether a line that stands by itself is a heading: bold, or a short one before something longer."""
        if self.short.is_bold_heading(paragraph):
            return True
        if first and not SEVERAL_SENTENCES.search(text.content) and not self._is_sentence(text):
            return 0 < _words_in(text) <= 2 * MOST_HEADING_WORDS and after is not None
        if after is None and self._ends_row(text):
            return True
        if after is not None and (self._announces(text, after) or self._heads_steps(text, after)):
            return True
        if self.short.names_part(text) and self._is_told_below(after):
            return True
        if isinstance(after, Table) and id(text) in self._over_tables:
            return True
        if self.short.is_dosed_name(text, after) or self.is_part_over_names(text, after):
            return True
        in_run, here = id(text) in self._in_run, self.sections.here
        colon = text.content.rstrip().endswith(":")
        if self.many_marked and here.level > 1 and not in_run and not colon:
            return False
        name = here.heading if here.heading is not None else NO_NAME
        if in_run and isinstance(after, List) and self.short.may_head_list(text.content):
            return True
        if is_told_in_line(text.content) and self._is_beside_told(after):
            return False
        remarked = isinstance(after, List) and self.short.is_remarked_name(text)
        if says_only_doses(text, name, self.lexicon) or not (self.short.is_short(text) or remarked):
            return False
        return self._is_over(text, after, in_run=in_run) and (in_run or not self.short.leads(text.content))

    def _is_beside_told(self, after: Block | None) -> bool:
        """Whether the line before or the one after it is a name and how that is done."""
        before = self.sections.here.lines[-1].text.content if self.sections.here.lines else ""
        return is_told_in_line(before) or is_told_in_line(words_of(after))

    def _is_sentence(self, text: Text) -> bool:
        """Whether a line ends as sentences do, and is none that stands over an article: "Stretches after a run."."""
        if not CLOSED.search(text.content):
            return False
        words = mark_numbers(self.short.without_length(text), self.lexicon).content  # "15-minute leg blast!"
        headings = self.lexicon.headings
        if is_capitals(text) or headings.calls_article.match(words):
            return False
        return (
            "<" in words or headings.greeting.match(words) is not None or not words.rstrip(' )"”’').endswith(("!", "?"))
        )

    def _heads_steps(self, text: Text, after: Block) -> bool:
        """Whether the steps of something are counted from one right below a line that is no sentence."""
        number = number_of(after.text, self.lexicon) if isinstance(after, Paragraph) else None
        first = number is not None and number.counts is Counts.STEPS and number.label.split()[-1] in ("1", "one")
        return first and not CLOSED.search(text.content) and 0 < _words_in(text) <= MOST_HEADING_WORDS

    def _announces(self, text: Text, after: Block) -> bool:
        """Whether a line is loud, counts something or names a week or a day."""
        told = self._is_told_in_line(text, after) or self._is_between_sentences(text, after)
        counted = self._is_numbered(text) and not told
        return (
            self._is_loud(text, Text(words_of(after)))
            or counted
            or self.short.names_period(text)
            or self.short.counts_part(text)
        )

    def _ends_row(self, text: Text) -> bool:
        """Whether the last line of all is counted as the heading above it is, under which nothing stands."""
        above, number = self.sections.here, number_of(text, self.lexicon)
        if number is None or above.number is None:
            return False
        return above.is_empty and number.counts is above.number.counts

    def _is_over(self, text: Text, after: Block | None, *, in_run: bool) -> bool:
        """Whether what comes after a short line is told of it: something longer, or a dose, and nothing like it."""
        if isinstance(after, Paragraph) and self.short.stands_beside(text, after.text):
            return False
        here = self.sections.here
        tag = here.level > 1 and here.is_empty
        dose = (in_run or not tag) and self.short.is_dose(after, text)
        label = in_run and self.short.is_label_over(after, text)
        label = label or (self.short.is_over_label(after, text) and not self.sections.is_under_label())
        part = self.sections.is_phase(text) and self._is_of_part(text, after)
        return is_longer(after, text) or dose or label or part

    def _is_of_part(self, text: Text, after: Block | None) -> bool:
        """Whether a paragraph tells of the part of a workout that the line above it names."""
        if not isinstance(after, Paragraph):
            return False
        if CLOSED.search(after.text.content):
            return True
        colon = text.content.rstrip().endswith(":")
        return colon and (self.short.is_bold_heading(after) or gives_dose(after.text, self.lexicon))

    def _is_told_below(self, after: Block | None) -> bool:
        """Whether something tells what a part of a workout is made of: no next part, and no line that is like one."""
        if not isinstance(after, Paragraph):
            return isinstance(after, (List, Table))
        first, *others = list(lines_of(after.text, self.lexicon))
        beside = self.short.names_part(first) or (not others and place_of_dose(first, self.lexicon) is not None)
        return not beside

    def is_part_over_names(self, text: Text, after: Block | None) -> bool:
        """Whether a line names parts of the body, or of a session, over names with numbers: "Calves", "Raises 15".

        Over bare names it stands that calls them exercises: "The moves", "Squats".
        """
        part = self._is_body_part(text) or self._is_part_alone(text)
        timed = any(map(str.isdecimal, text.content))
        if timed or not isinstance(after, Paragraph) or CLOSED.search(text.content):
            return False
        lines = list(lines_of(after.text, self.lexicon))
        named = all(self.short.names_movement(line) and self.short.is_like_name(line) for line in lines)
        if named and self.short.heads_part(text) and not self.short.names_movement(text):
            return True
        return part and all(map(self._is_name_with_number, lines))

    def _is_name_with_number(self, line: Text) -> bool:
        """Whether a short line has a number, and names a movement or has a dose beside its name."""
        if not any(map(str.isdecimal, line.content)) or _words_in(line) > 2 * MOST_HEADING_WORDS:
            return False
        return self.short.names_movement(line) or place_of_dose(line, self.lexicon) is not None

    def _is_told_in_line(self, text: Text, after: Block) -> bool:
        """Whether a counted line tells all of its exercise: the one before did, or the next of them follows at once."""
        number = number_of(text, self.lexicon)
        last = self.sections.here.lines[-1].number if self.sections.here.lines else None
        if number is not None and last is not None and number.counts is last.counts is not Counts.ITEMS:
            return True
        following = number_of(after.text, self.lexicon) if isinstance(after, Paragraph) else None
        return following is not None and following.counts is Counts.EXERCISES and bool(CLOSED.search(text.content))

    def _is_between_sentences(self, text: Text, after: Block) -> bool:
        """Whether a counted line stands in a row of counted sentences, and is one that has lost its full stop."""
        lines = self.sections.here.lines
        own, following = number_of(text, self.lexicon), number_of(Text(words_of(after)), self.lexicon)
        before = lines[-1].number if lines else None
        if before is None or own is None or following is None:
            return False
        in_row = is_next_number(before.label, own.label) and is_next_number(own.label, following.label)
        return in_row and all(CLOSED.search(one) for one in (lines[-1].text.content, words_of(after)))

    # The first line of a paragraph.

    def is_over_lines(self, lines: Sequence[Text], paragraph: Paragraph, *, first: bool) -> bool:
        """Whether the first of the lines of a paragraph is a heading over the others."""
        name, below, *_ = lines
        if self._is_loud(name, below) or self.short.names_period(name):
            return True
        part = self._is_part_alone(name) and len(lines) > LEAST_RUN
        if part or self.short.names_part(name):
            if all(map(LABELLED.match, (name.content, below.content))):
                return False  # "Warm up: 4 x 25 m easy", "Drill: 4 x 25 m kick"
            if part:
                return True
        if self._is_numbered(name):
            following = number_of(below, self.lexicon)
            return following is None or following.counts not in (Counts.EXERCISES, Counts.SLOTS)
        if self.short.names_part(name) and not any(map(self.short.names_part, lines[1:])):
            return len(lines) > LEAST_RUN or place_of_dose(below, self.lexicon) is None
        if first and not CLOSED.search(name.content) and _words_in(name) <= MOST_HEADING_WORDS:
            return True
        if self.many_marked and self.sections.here.level > 1 and not self._is_in_run(paragraph):
            return False
        alike = are_dosed_names(name, below, self.lexicon) or any(self.short.are_movements_among([name], lines[1:]))
        return self.short.is_short(name) and not self.short.is_short(below) and not alike

    # How a line is set.

    def _is_loud(self, text: Text, below: Text) -> bool:
        """A line in capital letters; right under a heading marked as such it is a tag: "CORE".

        Doses over another line of that make are told of what comes below both: "40 S ON, 20 S OFF", "3 ROUNDS".
        """
        here = self.sections.here
        if self._asks_for_rounds(text) or self._is_field_of_dose(text):
            return False
        if is_capitals(Text(below.content.strip().partition("\n")[0])) and says_only_doses(text, NO_NAME, self.lexicon):
            return False
        return is_capitals(text) and not (1 < here.level < BOLD_LEVEL and here.is_empty)

    def _asks_for_rounds(self, text: Text) -> bool:
        """Whether a line asks to do again what stands before it, and names nothing: "REPEAT 3 TIMES"."""
        said = [mention.said for mention in read_sentence(text, self.lexicon).mentions]
        return (
            bool(said) and asks_again(said) and self.lexicon.headings.no_part.match(lowered(text.content)) is not None
        )

    def _is_field_of_dose(self, text: Text) -> bool:
        """Whether a line is the label of a dose and the dose: "REPS: 10"."""
        field = self.lexicon.joints.dose_field.match(mark_numbers(text, self.lexicon).content)
        return field is not None and says_only_doses(text, NO_NAME, self.lexicon)

    def _is_numbered(self, text: Text) -> bool:
        """A line such as `Exercise 3: the bridge`."""
        number = self.sections.numbered(text)
        if number is None:
            return False
        words = text.slice(number.end)
        named = number.counts is Counts.EXERCISES or self.short.is_short(words) or words.content.isupper()
        return (named and _words_in(text) <= MOST_HEADING_WORDS) or self.sections.is_next(number.label, words)

    def names_over_others(self, lines: Sequence[Text]) -> list[Text]:
        """Lines of a paragraph that are names over the others: over steps counted anew, or numbered themselves."""
        return self._names_over_steps(lines) or self._numbered_names(lines)

    def _names_over_steps(self, lines: Sequence[Text]) -> list[Text]:
        """The lines before the first step of each count, where there are several: "Wall slide", "Step 1", "Step 2"."""
        numbers = [number_of(line, self.lexicon) for line in lines]
        steps = [number.label.casefold() for number in numbers if number and number.counts is Counts.STEPS]
        firsts = [at for at, number in enumerate(numbers) if number and number.label.casefold() in steps[:1]]
        names = [lines[at - 1] for at in firsts if at and self._may_be_over_steps(lines[at - 1])]
        return names if len(names) == len(firsts) > 1 else []

    def _may_be_over_steps(self, line: Text) -> bool:
        return not CLOSED.search(line.content) and _words_in(line) <= MOST_HEADING_WORDS and self.short.may_name(line)

    def _numbered_names(self, lines: Sequence[Text]) -> list[Text]:
        """Lines of a paragraph that are short, numbered and have other lines under them: names of exercises.

        Those that count exercises and say nothing else head what is counted anew below: "Exercise II.", "(1) Stand…".
        """
        if bare := self._over_counted(lines):
            return bare
        named = [i for i, line in enumerate(lines) if number_of(line, self.lexicon) and not CLOSED.search(line.content)]
        few = [i for i in named if _words_in(lines[i]) <= MOST_HEADING_WORDS]
        apart = all(other - one > 1 for one, other in pairwise(few))
        return [lines[i] for i in few] if len(few) == len(named) >= LEAST_RUN and apart else []

    def _over_counted(self, lines: Sequence[Text]) -> list[Text]:
        """Lines that are numbers of exercises and nothing else, over numbered lines; the first over any."""
        bare = [i for i, line in enumerate(lines) if self._only_counts(line)]
        if not bare or any(other - one == 1 for one, other in pairwise([*bare, len(lines)])):
            return []
        alone = bare == [0] or (len(bare) == 1 and not FIRSTS.isdisjoint(lowered(lines[bare[0]].content).split()))
        over = alone or all(number_of(lines[i + 1], self.lexicon) is not None for i in bare)
        return [lines[i] for i in bare] if over else []

    def _only_counts(self, line: Text) -> bool:
        """Whether a line is the number of an exercise and nothing else."""
        number = number_of(line, self.lexicon)
        if number is None or number.counts is not Counts.EXERCISES:
            return False
        return WORD.search(line.content, number.end) is None


def is_bold_line(line: Text, paragraph: Paragraph) -> bool:
    """Whether a line of a paragraph is all bold, and short enough for a heading; with a colon it is a label."""
    start = paragraph.text.content.find(line.content)
    short = 0 < _words_in(line) <= MOST_HEADING_WORDS and not re.search(r"[.!?;,:]\W*$", line.content)
    return short and start >= 0 and paragraph.bold_in(start, start + len(line)) >= 0.9 * len(line)


def starts_bold(paragraph: Paragraph) -> bool:
    """Whether the paragraph begins in bold type: a label of its first line, not a title over it."""
    return bool(paragraph.strong) and paragraph.strong[0][0] <= 2


def is_capitals(text: Text) -> bool:
    """A short line in capital letters."""
    if text.content.lstrip().startswith("[") or _words_in(text) > MOST_HEADING_WORDS:
        return False
    letters = [c for c in ASIDE.sub("", text.content) if c.isalpha()]
    lead = CAPITAL_LEAD.match(text.content)
    dosed = lead is not None and re.match(r"\s[–—-]\s*\d", text.content[lead.end() :])
    loud = bool(dosed) or all(c.isupper() for c in letters)
    return len(letters) > 3 and loud and text.content.strip()[-1] not in ".,;"


def _words_in(text: Text) -> int:
    """How many words a line has."""
    return len(WORD.findall(text.content))
