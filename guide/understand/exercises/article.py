"""What is known of a whole article before its sections are walked, and who answers for what in it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, islice, takewhile

from guide.model.text import Text
from guide.understand.advice import Advice
from guide.understand.announced_lists import announced_lists
from guide.understand.bare_counts import counted_lines
from guide.understand.circuits import Circuits
from guide.understand.dosed_names import place_of_dose
from guide.understand.dosed_parts import are_movements, heads_names, names_under
from guide.understand.entries import Entry, Sentence
from guide.understand.evidence import Evidence, completes
from guide.understand.exercises.flat_parts import FlatParts
from guide.understand.first_levels import put_first_level_in
from guide.understand.kinds import Kind, kind_of, repeated_headings, repeated_labels, said_under_several
from guide.understand.levels import put_levels_behind
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.of_them import lines_below_exercises
from guide.understand.outline import Line, Section
from guide.understand.outline.sections import BOLD_LEVEL, LINE_LEVEL
from guide.understand.parts import (
    put_labelled_parts_in,
    put_lines_over_as_names,
    put_taglines_in,
    put_under_names,
    uncount_phases,
)
from guide.understand.positions import put_first_position_in
from guide.understand.said import are_of_all
from guide.understand.sentence_reader import SentenceReader
from guide.understand.sequences import Sequences
from guide.understand.session_clock import SessionClock, session_clock
from guide.understand.shown import Shown
from guide.understand.titles import Titles
from guide.understand.tokens import lowered

LEAST_HEADED = 3
"""So many headings over instructions are exercises, even where the only dose stands before them."""
LEAST_MOVEMENTS = 0.3
"""So many of the names in a table speak of a movement where its rows are exercises under any heading."""
LEAST_IN_FRONT = 4
"""So many lines that begin with a name, a colon and a dose behind it make it the form of an article."""
MOST_IN_FRONT = 0.8
"""Such a part of the running text with doses has that form."""
LEAST_SERIES = 2
"""Headings with the numbers of exercises, or entries of a list, that make a series."""


class Article:
    """The sections of one article, with those who judge its lines and sentences."""

    def __init__(
        self,
        root: Section,
        title: Text | None,
        lexicon: Lexicon,
        *,
        keen: bool = False,
        inside: Collection[int] = (),
    ) -> None:
        put_levels_behind(root, lexicon)
        put_under_names(root, lexicon)
        put_first_position_in(root, lexicon)
        uncount_phases(root, lexicon)
        put_labelled_parts_in(root, lexicon)
        put_taglines_in(root, lexicon)
        dropped = put_lines_over_as_names(root, lexicon)
        levels = put_first_level_in(root, lexicon)
        self.root = root
        self.keen = keen
        """Whether it is looked at a second time, as it would be one exercise or none."""
        self.inside = inside
        """Where the lines begin that a look before took for parts of one exercise, though they name several."""
        self.title = title
        """The title where no heading says it."""
        self.lexicon = lexicon
        self.evidence = Evidence(lexicon, said_under_several(root, lexicon), repeated_labels(root, lexicon))
        self.advice = Advice(self.evidence, lexicon)
        self.shown = Shown(self.evidence, self.advice, lexicon)
        self.sequences = Sequences(self.evidence, lexicon)
        self.circuits = Circuits(root, self.evidence)
        for section in root.walk():
            section.lines = self.circuits.apart(section.lines)
        clock = session_clock(root, lexicon)
        self.titles = Titles(self.evidence, clock, lexicon)
        counted, announced = counted_lines(root, lexicon), announced_lists(root, lexicon)
        self.reader = SentenceReader(lexicon, clock, counted, announced, lines_below_exercises(root, lexicon))
        self.reader.dropped += [*dropped, *levels]
        self._leave_out_ends(clock)
        self._leave_out_captions()
        listed = any(line.depth for line in root.lines)
        self.top = root.sections[0] if len(root.sections) == 1 and not listed else None
        """The section that holds all others, whatever its level: the title; it does not stand behind a list."""
        self.repeated = repeated_headings(root)
        self._dosed: set[int] | None = None
        """The sections of which lines give a dose, by their identity; None until somebody asks."""
        FlatParts(self.kind_of, self.evidence, self.reader).put_under(root)
        self.in_series = _counted_headings(root) >= LEAST_SERIES
        """Whether it counts its exercises in headings."""
        self._under_exercise = set(map(id, self._all_under_exercises())) if self.in_series else set()
        """The sections under a heading with the number of one exercise, by their identity: parts of it."""
        self.continued = _continued_lists(root)
        named = [line for section in root.walk() for line in section.lines if self.evidence.is_in_bold(line)]
        self._dosed_alike = {id(part) for part in self._all_dosed_alike()} if keen else set()
        self.in_bold = sum(map(self.evidence.names_movement, named)) >= LEAST_HEADED
        """Whether several of its paragraphs begin with the name of a movement in bold."""
        self.in_front = self._names_in_front()
        """Whether nearly all its running text with doses begins with a name and a colon, another one each time."""

    def _names_in_front(self) -> bool:
        lines = [line for section in self.root.walk() for line in section.lines if not line.depth]
        leads = [lowered(line.lead.content) for line in lines if line.lead is not None and self.evidence.is_named(line)]
        if len(set(leads)) < len(leads) or len(leads) < LEAST_IN_FRONT:
            return False
        dosed = [line for line in lines if self.evidence.has_own_dose(self.reader.line(line))]
        named = sum(line.lead is not None and self.evidence.is_named(line) for line in dosed)
        return named >= max(LEAST_IN_FRONT, MOST_IN_FRONT * len(dosed))

    def _all_under_exercises(self) -> Iterator[Section]:
        """The sections that only tell what to do, right under a heading that counts one exercise and names it."""
        for section in self.root.walk():
            if section.counted and self.kind_of(section) is Kind.NAMED:
                yield from filter(self._only_commands, section.sections)

    def _only_commands(self, section: Section) -> bool:
        """Whether each item of the lists of a section tells to do something, and none is the name of a movement."""
        return all(is_imperative(self.evidence.marked(line), self.lexicon) for line in section.lines if line.depth)

    def _all_dosed_alike(self) -> Iterator[Section]:
        """The sections that give doses beside others that do."""
        for section in self.root.walk():
            dosed = [one for one in section.sections if self.evidence.has_own_dose(self.reader.part(one))]
            yield from dosed if len(dosed) >= LEAST_SERIES else ()

    def _leave_out_ends(self, clock: SessionClock) -> None:
        """Leave out the lines and rows that only say when all is over."""
        for section in self.root.walk() if clock.ends else ():
            rows = [row for table in section.tables for row in table if id(row) in clock.ends]
            self.reader.dropped += [line.text for line in section.lines if id(line) in clock.ends]
            self.reader.dropped += [text for row in rows for text in (row.name, *row.cells) if text is not None]
            section.lines = [line for line in section.lines if id(line) not in clock.ends]
            section.tables = [tuple(row for row in table if id(row) not in clock.ends) for table in section.tables]

    def _leave_out_captions(self) -> None:
        """Leave out a heading that says the one before it again, of which no dose has been told: it names a picture."""
        for section in self.root.walk():
            kept: list[Section] = []
            for part in section.sections:
                before = kept[-1] if kept else None
                if before is None or part.heading is None or not self._is_caption(part, before):
                    kept.append(part)
                    continue
                self.reader.dropped.append(part.heading)
                before.lines += part.lines
                before.tables += part.tables
                before.sections += part.sections
            section.sections = kept

    def _is_caption(self, part: Section, before: Section) -> bool:
        """Whether a heading that nothing marks, or bold type alone, says the same as the one before it.

        Under one with a number it may also stand in the middle of what is told: "2 Side step", …, "Side step".
        """
        words = [lowered(one.heading.content) for one in (before, part) if one.heading is not None]
        again = len(words) > 1 and words[0] == words[1] and part.number is None and part.level == before.level
        if not again or part.level < BOLD_LEVEL:
            return False
        return before.number is not None or not self.evidence.has_dose(self.reader.part(before))

    def calls_several(self) -> bool:
        """Whether the title or a heading of the article speaks of several exercises."""
        headings = [part.heading for part in self.root.walk()] + [self.title]
        return any(heading is not None and self.evidence.calls_exercises(f"{heading.content}:") for heading in headings)

    def kind_of(self, section: Section) -> Kind:
        """What stands under the heading of a section; over all others there is nothing that is not to be done."""
        if section.recorded:
            return Kind.NAMED
        if section.another:
            return Kind.ELSEWHERE
        kind = self._kind_of_heading(section)
        if self.says_not_now(section):
            return Kind.PHASE if self.is_title(section) or section is self.top else Kind.ELSEWHERE
        if kind is Kind.LABEL and self._labels_several(section):
            return Kind.PHASE
        if kind is Kind.LABEL and section.counted and self._is_rest_to_do(section):
            return Kind.NAMED
        if kind is Kind.PHASE and section.counted and _is_only_told(section) and not self._heads_turns(section):
            return Kind.NAMED
        if kind is Kind.NAMED and (self.doses_names(section) or self._names_kinds(section)):
            return Kind.PHASE
        if kind is Kind.NAMED and self._heads_movements(section):
            return Kind.PHASE
        if (after_all := self._kind_after_all(section, kind)) is not None:
            return after_all
        if kind is Kind.ELSEWHERE and (self._is_over_weeks(section) or self._is_week(section)):
            return Kind.PHASE
        over_all = self.is_title(section) or section is self.top
        if section.sections and not over_all and self._tells_other_ways(section):
            return Kind.ELSEWHERE
        return Kind.PHASE if kind in (Kind.ASIDE, Kind.ELSEWHERE) and over_all else kind

    def _kind_after_all(self, section: Section, kind: Kind) -> Kind | None:
        """What stands under a heading of another kind, where the article has no exercise or one otherwise."""
        if kind is Kind.ASIDE and self.shown.nothing_else and (dosed := self._dosed_alone(section)):
            return Kind.PHASE if any(line.depth for line in dosed) else Kind.NAMED
        if not self.keen or kind is Kind.NAMED:
            return None
        asked = kind in (Kind.ASIDE, Kind.ELSEWHERE) and self._asks_for_exercises(section)
        return Kind.PHASE if asked or self._is_followed_by_exercises(section) else None

    def names_nothing(self, section: Section) -> bool:
        """Whether a heading speaks of something else than what is done under it, or how: "For best results"."""
        last = section.heading_words.rpartition(" ")[2]
        aside = kind_of(section.heading, section.number, self.lexicon, self.repeated) is Kind.ASIDE
        how = self.lexicon.headings.instructions.match(section.heading_words) is not None
        return (aside or how) and self.lexicon.roles.moves.search(last) is None

    def _kind_of_heading(self, section: Section) -> Kind:
        """What a heading is about; a question that is answered by one exercise is like its name at a second look."""
        kind = kind_of(section.heading, section.number, self.lexicon, self.repeated)
        return Kind.NAMED if self.keen and kind is Kind.ASIDE and self._is_answered_by_one(section) else kind

    def _is_over_weeks(self, section: Section) -> bool:
        """Whether weeks stand under a heading with their sessions: "Weekly progression", "Week 1", "Session 1: …"."""
        period = self.lexicon.headings.period
        weeks = [one for one in section.sections if one.heading and period.match(lowered(one.heading.content))]
        return len(weeks) >= LEAST_SERIES and all(map(self._is_week, weeks))

    def _is_week(self, section: Section) -> bool:
        """Whether a heading names a part of a plan, and lines below it its sessions: "Week 8: Final test"."""
        period, weekday = self.lexicon.headings.period, self.lexicon.headings.weekday
        if section.heading is None or not period.match(section.heading_words):
            return False
        leads = [lowered(line.lead.content) for line in section.lines if line.lead is not None]
        return any(period.match(lead) or weekday.match(lead) for lead in leads)

    def _heads_turns(self, section: Section) -> bool:
        """Whether a heading says that what comes next is done in turn: "Superset"; it may stand beside that."""
        return self.lexicon.headings.in_turn.match(section.heading_words) is not None

    def says_not_now(self, section: Section) -> bool:
        """Whether a heading, or the line right under it, says that what is below is not done: "I used to do"."""
        not_now = self.lexicon.headings.not_now.fullmatch
        if section.heading is not None and not_now(section.heading_words):
            return True
        lines = section.lines[:LEAST_SERIES]
        over = len(lines) == LEAST_SERIES and not lines[0].depth and bool(lines[1].depth)
        return over and not_now(lowered(lines[0].text.content)) is not None

    def _heads_movements(self, section: Section) -> bool:
        """Whether each line under a word is a movement of its kind, with its dose: "Stretch", "Calf stretch: …"."""
        word = self.lexicon.singular(section.heading_words.strip()) if section.heading is not None else ""
        if not word.isalpha() or section.sections or len(section.lines) < LEAST_SERIES:
            return False
        named = list(takewhile(lambda line: line.lead is not None, section.lines))
        leads = [lowered(line.lead.content).split() for line in named if line.lead is not None]
        kinds = len(named) >= LEAST_SERIES and all(len(lead) > 1 and lead[-1].startswith(word) for lead in leads)
        behind = any(line.lead is not None for line in section.lines[len(named) :])
        return kinds and not behind and all(self.evidence.has_own_dose(self.reader.line(line)) for line in named)

    def _tells_other_ways(self, section: Section) -> bool:
        """Whether sections without doses stand under a heading of other ways to do what has one: "Variations"."""
        heading = section.heading
        if heading is None or self.lexicon.headings.other_ways.match(lowered(heading.content)) is None:
            return False
        if self._dosed is None:
            self._dosed = {id(part) for part in self.root.walk() if self.gives_doses(part)}
        return bool(self._dosed) and self._dosed.isdisjoint(map(id, section.walk()))

    def _is_rest_to_do(self, section: Section) -> bool:
        """Whether a counted heading "Rest" stands over something to do, and not only how long one rests."""
        return self.lexicon.activities.resting.fullmatch(section.heading_words) is not None and self.gives_doses(
            section
        )

    def gives_doses(self, section: Section) -> bool:
        """Whether the lines of a section, without those of the sections in it, give a dose."""
        return any(self.evidence.has_own_dose(self.reader.line(line)) for line in section.lines)

    def _is_part_of_workout(self, section: Section) -> bool:
        """Whether what may be a part of an exercise is one of a workout: "Preparation" over movements with doses."""
        words = section.heading_words
        items = [line.text for line in section.lines if line.depth == 1]
        if len(items) < LEAST_SERIES or not self.lexicon.headings.phase.match(words):
            return False
        dosed = [item for item in items if place_of_dose(item, self.lexicon)]
        moves = sum(self.lexicon.roles.moves.search(lowered(item.content)) is not None for item in dosed)
        return len(dosed) > len(items) / 2 and moves >= max(LEAST_SERIES, len(dosed) / 2)

    def _labels_several(self, section: Section) -> bool:
        """Whether what may label a part of an exercise stands over several of them."""
        over_all = self.tells_how(section) and self._is_over_several(section)
        return over_all or self._is_part_of_workout(section)

    def _is_over_several(self, section: Section) -> bool:
        """Whether what tells how it is done, right under a title that names no movement, tells several exercises.

        A sentence in it gives a dose to each: "What to do", "Hold each of these for 20 seconds", and what they are. Or
        each item of its list tells one to the end.
        """
        if self.top is None or self.top.heading is None or section.sections:
            return False
        if not any(one is section for one in self.top.sections):
            return False
        words, roles = self.top.heading.content, self.lexicon.roles
        if roles.moves.search(lowered(words)) and not self.evidence.calls_exercises(f"{words}:"):
            return False
        marked = [self.evidence.marked(line) for line in section.lines]
        told = sum(is_imperative(one, self.lexicon) and roles.bodily.search(one) is not None for one in marked)
        sentences = (one for line in section.lines for one in self.reader.line(line))
        return told >= LEAST_HEADED and (
            any(map(self.evidence.gives_each, sentences)) or self._are_each_whole(section.lines)
        )

    def _are_each_whole(self, lines: Sequence[Line]) -> bool:
        """Whether each of some items gives the dose of a whole exercise, and none goes on with the one before."""
        read = [Entry([line], list(self.reader.line(line))) for line in lines]
        return all(
            entry.first.depth == 1 and self.evidence.begins(entry) and any(map(completes, entry.said)) for entry in read
        )

    def doses_names(self, section: Section) -> bool:
        """Whether the heading of a section gives its dose to all that is named in the list under it."""
        names = [line.text for line in section.lines if line.depth == 1]
        many = names_under(names, self.lexicon)
        if section.heading is None or not heads_names(section.heading, names[:many], self.lexicon):
            return False
        return section.level == LINE_LEVEL or are_movements(names[:many], self.lexicon)

    def _names_kinds(self, section: Section) -> bool:
        """Whether a list under a heading in the plural names kinds of that: "Jumps" over box jumps."""
        headings, words = self.lexicon.headings, section.heading_words
        called = headings.of_a_kind.search(words) if self.lexicon.roles.moves.search(words) else None
        names = [lowered(line.text.content) for line in section.lines if line.depth == 1]
        if called is None or len(names) < LEAST_SERIES:
            return False
        kind = re.compile(headings.of_that_kind.replace("{one}", re.escape(called["one"])))
        return sum(kind.match(name) is not None for name in names) > len(names) / 2

    def _asks_for_exercises(self, section: Section) -> bool:
        """Whether one of the lines of a section is a question after exercises: "What are some good stretches?".

        Under another question it may list some all the same: "What is yoga?", "1. Tree pose: Balance on one leg".
        """
        asked = (line.text.content.rstrip() for line in section.lines)
        if any(one.endswith("?") and self.evidence.calls_exercises(f"{one[:-1]}:") for one in asked):
            return True
        items = [line for line in section.lines if line.depth == 1]
        named = sum(line.lead is not None and self._names_movement(line.lead) for line in items)
        return len(items) >= LEAST_HEADED and named > len(items) / 2 and all(map(self._tells_behind_name, items))

    def _dosed_alone(self, section: Section) -> list[Line]:
        """The lines under a heading that tell to do something so often or so long, and not of several exercises.

        Where nothing else in the article is done they are, whatever the heading speaks of: "For best results". None
        where nothing under it is told of the body.
        """
        told = [self.reader.line(line) for line in section.lines]
        of_body = any(self._asks_part(one) for sentences in told for one in sentences)
        dosed = [
            line for line, sentences in zip(section.lines, told, strict=True) if any(map(self._doses_one, sentences))
        ]
        return dosed if of_body else []

    def _asks_part(self, sentence: Sentence) -> bool:
        """Whether a sentence tells to do something, and with a part of the body: not "Lift the lid"."""
        part = self.lexicon.roles.part_of_body.search(sentence.reading.marked.content)
        return part is not None and self.advice.asks_body(sentence)

    def _doses_one(self, sentence: Sentence) -> bool:
        """Whether a sentence tells to do something so often or so long, and nothing of several exercises."""
        own = self.evidence.has_own_dose([sentence]) and self.evidence.tells(sentence)
        return own and not (are_of_all(sentence.said) or self.evidence.gives_each(sentence))

    def _is_answered_by_one(self, section: Section) -> bool:
        """Whether a question stands over hardly more than what to do, and how often or how long: "My stiff hands?"."""
        asked = section.heading is not None and section.heading.content.rstrip().endswith("?")
        if not asked or section.sections or section.tables:
            return False
        told = [sentence for line in section.lines for sentence in self.reader.line(line)]
        return self.evidence.instructs(told) and any(completes(said) for one in told for said in one.said)

    def _tells_behind_name(self, line: Line) -> bool:
        """Whether a line has a name in front and tells behind it what the body does."""
        _, _, told = line.text.content.partition(line.lead.content if line.lead is not None else "\n")
        of_body = any(map(self.evidence.is_of_body, self.reader.line(line)))
        return of_body and is_imperative(lowered(told.lstrip(" *_:.–—-)")), self.lexicon)

    def _names_movement(self, name: Text) -> bool:
        """Whether a name ends in a movement, or what stands in brackets behind it does: "Tadasana (Mountain pose)"."""
        start, end = name.content.rfind("(") + 1, name.content.rfind(")")
        return self.evidence.ends_in_movement(name.slice(start, end) if 0 < start < end else name)

    def _is_followed_by_exercises(self, section: Section) -> bool:
        """Whether behind contents, things to have ready or the like, which have no end, several doses are told."""
        words = section.heading_words
        if not (self.lexicon.headings.of_page.match(words) or self.lexicon.headings.needs.match(words)):
            return False
        lines = (self.reader.line(line) for line in section.lines)
        rows = (list(self.reader.row(row)) for table in section.tables for row in table)
        told = [*lines, *rows, *(self.reader.part(part) for part in section.sections)]
        return sum(map(self.evidence.has_own_dose, told)) >= LEAST_HEADED

    def is_title(self, section: Section) -> bool:
        """Whether a section is the only one of its level at the top of the article."""
        if section.level > 1:
            return False
        at_top = (other for other in self.root.sections if other.level <= 1)
        return len([*islice(at_top, 2)]) <= 1  # it need not be known how many more there are

    def is_loose(self, section: Section, kind: Kind) -> bool:
        """Whether a section may hold exercises of any kind."""
        if id(section) in self._under_exercise:
            return False
        return (
            kind in (Kind.PHASE, Kind.ROOT)
            or (kind is Kind.ASIDE and self._tells_of_each(section))
            or (
                kind not in (Kind.ASIDE, Kind.ELSEWHERE, Kind.LABEL) and (self.is_title(section) or section is self.top)
            )
        )

    def _tells_of_each(self, section: Section) -> bool:
        """Whether a section begins by saying how long or how often each of several movements named below is done."""
        first, *others = section.lines or (None,)
        told = self.reader.line(first) if first is not None and not first.depth else ()
        if sum(map(self.evidence.names_movement, others)) < LEAST_HEADED:
            return False
        return any(map(self.evidence.gives_each, told))

    def is_subtitle(self, section: Section) -> bool:
        """Whether everything stands under a heading below the title, which names no movement: "For those who sit"."""
        if self.top is None or self.top.lines or self.top.tables or self.top.sections != [section]:
            return False
        return not section.sections and self.lexicon.roles.moves.search(section.heading_words) is None

    def is_seen_again(self, section: Section) -> bool:
        """Whether a section may hold exercises at a second look: its heading names and counts no single one.

        Nor do sections stand beside it that give doses as it does: those are told apart by their headings.
        """
        over_all = self.is_title(section) or section is self.top
        if not self.keen or (self.kind_of(section) in (Kind.ELSEWHERE, Kind.LABEL) and not over_all):
            return False
        if section.counted or self.is_period(section) or id(section) in self._dosed_alike:
            return False
        words = section.heading.content if section.heading is not None else ""
        several = self.evidence.calls_exercises(f"{words.rstrip(' :')}:")
        return several or self.lexicon.roles.moves.search(lowered(words)) is None

    def calls_here(self, section: Section) -> bool:
        """Whether the heading of a section says that the exercises stand here."""
        return self.lexicon.headings.exercises.match(section.heading_words) is not None

    def is_period(self, section: Section) -> bool:
        """Whether a section is a week, a day or a part of a session of a plan."""
        if section.heading is None:
            return False
        headings = self.lexicon.headings
        words = section.heading_words
        return bool(headings.period.match(words) or headings.session_part.match(words))

    def tells_how(self, section: Section) -> bool:
        """Whether a section is headed as the part that tells how something is done."""
        return self.lexicon.headings.instructions.match(section.heading_words) is not None

    def is_part(self, part: Section, kind: Kind) -> bool:
        """Whether a section is a labelled part of the one it stands in."""
        return kind is not Kind.ROOT and not part.sections and self.kind_of(part) is Kind.LABEL


def _is_only_told(section: Section) -> bool:
    """Whether there are sentences under a heading, and neither lists, tables nor sections."""
    return bool(section.lines) and not (section.sections or section.tables or any(one.depth for one in section.lines))


def _counted_headings(section: Section) -> int:
    """How many headings with words behind them count exercises."""
    return sum(part.counted and bool(part.lines or part.sections or part.tables) for part in section.walk())


def _continued_lists(root: Section) -> frozenset[int]:
    """The lists whose numbers go on from a list in another section, and those that they go on from."""
    last: tuple[int, int] | None = None
    found: set[int] = set()
    for section in root.walk():
        runs = groupby((line for line in section.lines if line.depth == 1), key=lambda line: line.list_number)
        for number, lines in runs:
            counted = [int(line.number.label) for line in lines if line.number and line.number.label.isdecimal()]
            if counted and last is not None and counted[0] == last[1] + 1:
                found |= {last[0], number}
            if counted:
                last = (number, counted[-1])
    return frozenset(found)
