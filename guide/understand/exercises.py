"""Which parts of an article are exercises, and which sentences belong to each.

The result keeps the order of the article: a flow of headings and sentences that belong to no exercise, and drafts of
exercises with their sentences. What speaks for an exercise is weighed in `evidence`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise, takewhile

from guide.model.text import Text, joined
from guide.understand.advice import Advice
from guide.understand.announcing import Announcing
from guide.understand.bare_counts import counted_lines
from guide.understand.chains import link_name
from guide.understand.circuits import Circuits
from guide.understand.doses import NO_NAME, optional, read_sentence, says_only_doses
from guide.understand.entries import Draft, Entry, Piece, Sentence, Titled, Told
from guide.understand.evidence import Evidence, share
from guide.understand.kinds import Kind, kind_of, repeated_headings
from guide.understand.lexicon import Lexicon
from guide.understand.listed import Lists, Place
from guide.understand.naming import introduced, plain_name, told_name
from guide.understand.numbering import Counts
from guide.understand.outline import Line, Section
from guide.understand.parts import put_under_names, uncount_phases
from guide.understand.rounds_told import is_bare_times
from guide.understand.said import (
    OF_ALL,
    BreathsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    SetsSaid,
    SidesSaid,
    WorkSaid,
    are_of_all,
    asks_again,
)
from guide.understand.sentence_reader import SentenceReader
from guide.understand.sequences import Sequences
from guide.understand.sessions import RunSessions
from guide.understand.shown import Shown
from guide.understand.sifting import sifted
from guide.understand.table_reader import TableReader
from guide.understand.titles import Titles
from guide.understand.tokens import lowered

LONGEST_MS = 600_000
"""Nobody is asked to do one thing for ten minutes in repetitions of a minute and more."""
LEAST_HEADED = 3
"""So many headings over instructions are exercises, even where the only dose stands before them."""
LEAST_SERIES = 2
"""Headings with the numbers of exercises that make a series."""


class Finder:
    """Walks the sections of one article."""

    def __init__(self, root: Section, title: Text | None, lexicon: Lexicon) -> None:
        put_under_names(root, lexicon)
        uncount_phases(root, lexicon)
        self.root = root
        self.title = title
        """The title where no heading says it."""
        self.lexicon = lexicon
        self.evidence = Evidence(lexicon)
        self.advice = Advice(self.evidence, lexicon)
        self.shown = Shown(self.evidence, self.advice, lexicon)
        self.lists = Lists(self.evidence, self.shown, lexicon)
        self.announcing = Announcing(self.evidence, lexicon)
        self.titles = Titles(self.evidence, lexicon)
        self.sequences = Sequences(self.evidence, lexicon)
        self.circuits = Circuits(root, self.evidence)
        for section in root.walk():
            section.lines = self.circuits.apart(section.lines)
        self.reader = SentenceReader(lexicon, counted_lines(root, lexicon))
        self.runs = RunSessions(self.reader, self.evidence, lexicon)
        self.tables = TableReader(self.reader, self.evidence, self.shown, lexicon)
        self.sections = 0
        self.chains = 0
        """How many chains with rounds of their own have been found; as lists they have negative numbers."""
        self.field_blocks: set[int] = set()
        """Paragraphs of which the first line is a name and the others are fields."""
        self.name_blocks: set[int] = set()
        """Paragraphs of which several lines are each a number and a name."""
        self.parents: dict[int, int] = {}
        """For the number of each section, that of the section it stands in."""
        self.headed: set[int] = set()
        """The numbers of sections whose heading says that the exercises stand here."""
        self.reasons: set[int] = set()
        """The numbers of sections headed as a part of an exercise, and of those in them: reasons, faults."""
        self.announced = False
        """Whether a sentence outside the exercises has given a dose to what comes."""
        self.nothing_else = False
        """Whether the article has been walked without finding an exercise."""
        self.announced_for_each = False
        """Whether it has done so for each exercise in so many words."""
        self.top = root.sections[0] if len(root.sections) == 1 else None
        """The section that holds all others, whatever its level: the title."""
        self.repeated = repeated_headings(root)
        self.in_series = _counted_headings(root) >= LEAST_SERIES
        self.continued = _continued_lists(root)
        named = [line for section in root.walk() for line in section.lines if self.evidence.is_in_bold(line)]
        self.in_bold = sum(map(self.evidence.names_movement, named)) >= LEAST_HEADED
        """Whether several paragraphs of the article begin with the name of a movement in bold."""

    def _calls_several(self) -> bool:
        """Whether the title or a heading of the article speaks of several exercises."""
        headings = [part.heading for part in self.root.walk()] + [self.title]
        return any(heading is not None and self.evidence.calls_exercises(f"{heading.content}:") for heading in headings)

    def _kind(self, words: Text) -> Kind:
        return kind_of(words, None, self.lexicon)

    def _kind_of(self, section: Section) -> Kind:
        kind = kind_of(section.heading, section.number, self.lexicon, self.repeated)
        over_all = self._is_title(section) or section is self.top
        return Kind.PHASE if kind in (Kind.ASIDE, Kind.ELSEWHERE) and over_all else kind

    # The walk.

    def walk(self) -> list[Piece]:
        """The pieces of the article, in order."""
        pieces = sifted(self._walk(self.root, 0, elsewhere=False), self.parents, self.headed, self.evidence)
        if not any(isinstance(piece, Draft) for piece in pieces):
            self.nothing_else, self.sections = True, 0
            self.shown.nothing_else, self.shown.called = True, self._calls_several()
            pieces = sifted(self._walk(self.root, 0, elsewhere=False), self.parents, self.headed, self.evidence)
        own = [piece.sentence for piece in pieces if isinstance(piece, Told) and piece.section == 1]
        drafts = [piece for piece in pieces if isinstance(piece, Draft)]
        firm = any(not draft.titled or self.evidence.has_own_dose(draft.sentences) for draft in drafts)
        told = sum(self.evidence.instructs(draft.sentences) for draft in drafts)
        if firm or told >= LEAST_HEADED or not self.evidence.has_own_dose(own):
            return pieces
        return self._as_one(pieces, own)

    def _as_one(self, pieces: list[Piece], own: list[Sentence]) -> list[Piece]:
        """An article without any heading over what is to be done: all of that is one exercise."""
        name = self.title or introduced(own, self.lexicon) or told_name(own, self.lexicon)
        first = next(i for i, piece in enumerate(pieces) if isinstance(piece, Told) and piece.section == 1)
        rest = [piece for piece in pieces if not (isinstance(piece, Told) and piece.section == 1)]
        found: list[Piece] = []
        for piece in rest:
            if isinstance(piece, Draft):
                found += piece.as_told()
            else:
                found.append(piece)
        return [*found[:first], Draft(name, own, 1), *found[first:]]

    def _walk(self, section: Section, parent: int, *, elsewhere: bool) -> list[Piece]:
        """The pieces of a section, in order; with `elsewhere` it stands under something that is not to be done now."""
        self.sections += 1
        number = self.sections
        self.parents[number] = parent
        kind = self._kind_of(section)
        if kind is Kind.ELSEWHERE and (section is self.top or section.level <= 1):
            kind = Kind.PHASE
        if section.heading is not None and self.lexicon.headings.exercises.match(lowered(section.heading.content)):
            self.headed.add(number)
        elsewhere = elsewhere or kind is Kind.ELSEWHERE
        if (kind is Kind.LABEL and not self._tells_how(section)) or parent in self.reasons:
            self.reasons.add(number)
        labelled = [part for part in section.sections if self._is_part(part, kind)]
        read = [(line, self.reader.line(line)) for line in section.lines]
        own = [sentence for _, sentences in read for sentence in sentences]
        dosed_here = kind is Kind.PHASE and not elsewhere and any(map(self.evidence.is_for_names, own))
        over_others = kind is not Kind.NAMED or section.level <= 1 or len(section.sections) >= LEAST_SERIES
        if not elsewhere and (over_others or section is self.top):
            outside = [
                one for line, sentences in read for one in sentences if not line.depth or self.evidence.gives_each(one)
            ]
            self._note_announced([*outside, *(s for part in labelled for s in self.reader.part(part))])
        parts = [part for part in section.sections if part not in labelled]
        inner = self._inner(parts, number, elsewhere=elsewhere, dosed_here=dosed_here)
        drafts = [piece for piece in inner if isinstance(piece, Draft)]
        fields = [table for table in section.tables if self.tables.are_fields(table)]
        own += [s for table in fields for row in table for s in self.reader.row(row)]
        sessions = [] if elsewhere else self._sessions(section, number)
        if sessions:
            return [*self._title(section, number), *sessions]
        if not elsewhere and self._is_session(section):
            return [self._session_draft(section, number)]
        title = self._title(section, number)
        rows = [piece for table in section.tables if table not in fields for piece in self.tables.rows(table, number)]
        self._note_announced([piece.sentence for piece in rows if isinstance(piece, Told)])
        if any(isinstance(piece, Draft) for piece in rows):
            before, after = self._around(section, number, own)
            return [*title, *self.labels(labelled, number), *before, *rows, *after, *inner]
        if elsewhere:
            kind = Kind.ELSEWHERE
        steps = [sentence for line, sentences in read if line.depth for sentence in sentences]
        are_steps = bool(drafts) and _is_first_of_alike(section) and not self.evidence.has_dose(steps)
        of_one = are_steps and self._is_exercise_over_others(section, own, kind, number)
        items = [] if of_one else self.items(section, kind, number)
        if items:
            return [*title, *items, *self.labels(labelled, number), *rows, *inner]
        whole = [*own, *(s for part in labelled for s in self.reader.part(part))]
        rest = [piece for piece in rows if not isinstance(piece, Draft)]
        about = kind in (Kind.ASIDE, Kind.ELSEWHERE)
        if not drafts and not about and section.heading is not None and self._is_exercise(section, whole, kind, number):
            asides = [p for p in inner if isinstance(p, (Told, Titled))]
            draft = self.titled_draft(section, whole, number)
            told = [part for part in labelled if self.reader.value_under(part) is None]
            draft.headings += tuple(part.heading for part in told if part.heading is not None)
            return [*self._with_cool_down(draft, section, number), *rest, *asides]
        if drafts and not about and self._is_exercise_over_others(section, own, kind, number):
            return [self.titled_draft(section, own, number), *self.labels(labelled, number), *rest, *inner]
        before, after = self._around(section, number, own) if drafts else (self.told(own, number), [])
        return [*title, *before, *after, *self.labels(labelled, number), *rest, *inner]

    def _around(self, section: Section, number: int, own: list[Sentence]) -> tuple[list[Piece], list[Piece]]:
        """What stands beside the exercises of a section: before them, a warm-up with them, and a cool-down after."""
        apart = self._set_apart(section, number, told=True)
        taken = {id(sentence) for entry, _, _ in apart for sentence in entry.sentences}
        begun = next((at for at, sentence in enumerate(own) if id(sentence) in taken), len(own))
        told = self.told(own[:begun], number)
        behind = self.told([sentence for sentence in own[begun:] if id(sentence) not in taken], number)
        before = [piece for _, after, pieces in apart if not after for piece in pieces]
        return [*told, *before, *behind], [piece for _, after, pieces in apart if after for piece in pieces]

    def _set_apart(self, section: Section, number: int, *, told: bool = False) -> list[tuple[Entry, bool, list[Piece]]]:
        """The paragraphs labelled as a warm-up or a cool-down, whether they are the latter, and their pieces.

        With `told` those count too that tell it in a sentence: "Warm up for 5 minutes".
        """
        found: list[tuple[Entry, bool, list[Piece]]] = []
        for entry in map(self._entry, self._grouped(section.lines)):
            around = self._labelled_around(entry) or (self._told_around(entry) if told else None)
            if around is not None and self.evidence.has_own_dose(entry.sentences):
                found.append((entry, around["after"] is not None, self.item_drafts(entry, self._beside(number))))
        return found

    def _with_cool_down(self, draft: Draft, section: Section, number: int) -> list[Piece]:
        """An exercise, and behind it the cool-down that stands in its section because no heading is over that."""
        outer = self.parents.get(number, 0)
        apart = [(entry, pieces) for entry, after, pieces in self._set_apart(section, outer) if after]
        taken = {id(sentence) for entry, _ in apart for sentence in entry.sentences}
        kept = [sentence for sentence in draft.sentences if id(sentence) not in taken]
        if not kept:
            return [draft]
        draft.sentences = kept
        return [draft, *(piece for _, pieces in apart for piece in pieces)]

    def _labelled_around(self, entry: Entry) -> re.Match[str] | None:
        """The label with which a line says that it is done before or after all else: "Warm-up: …"."""
        lead = entry.first.lead
        whole = len(entry.lines) == 1 and not entry.first.text.content.rstrip().endswith(":")
        return self.lexicon.headings.around.match(lowered(lead.content)) if whole and lead is not None else None

    def _told_around(self, entry: Entry) -> re.Match[str] | None:
        """How a line tells that it is done before or after all else: "Warm up for 5 minutes"."""
        if len(entry.lines) != 1 or not entry.sentences:
            return None
        return self.lexicon.headings.around_told.match(entry.sentences[0].reading.marked.content)

    def _beside(self, number: int) -> int:
        """The number of a section beside another, for what is done before or after the exercises of that."""
        self.sections += 1
        self.parents[self.sections] = self.parents.get(number, 0)
        return self.sections

    def _sessions(self, section: Section, number: int) -> list[Piece]:
        """The sessions of a plan, each on a line that begins with its name; empty if there are none.

        Under a week they may be of anything; elsewhere they are runs, as other exercises are told with how they grow.
        """
        heading = section.heading
        if heading is None or section.sections or section.tables:
            return []
        entries = [self._entry(group) for group in self._grouped(section.lines)]
        named = [entry for entry in entries if self._names_period(entry.first)]
        others = [entry for entry in entries if entry not in named]
        runs = all(self.evidence.is_interval_behind(entry.first) for entry in named)
        dosed = all(self.evidence.has_dose(entry.sentences) for entry in named)
        if len(named) < LEAST_SERIES or not dosed or not (runs or self._is_week(heading)):
            return []
        around = [entry for entry in others if self.evidence.around_at(entry) >= 0]
        if any(self.evidence.has_own_dose(entry.sentences) for entry in others if entry not in around):
            return []
        return [piece for entry in entries for piece in self._of_plan(entry, named, around, heading, number)]

    def _of_plan(
        self, entry: Entry, named: list[Entry], around: list[Entry], heading: Text, number: int
    ) -> Sequence[Piece]:
        """The pieces of an entry of a plan: its sessions, what comes before or after each, or what is told of them."""
        if entry in named:
            return self._of_period(entry, heading, number)
        at = self.evidence.around_at(entry) if entry in around else len(entry.sentences)
        told = self.told(entry.sentences[:at], number)
        if entry not in around:
            return told
        return [*told, *self.item_drafts(Entry(entry.lines, entry.sentences[at:]), self._beside(number))]

    def _is_week(self, heading: Text) -> bool:
        return self.lexicon.headings.period.match(lowered(heading.content)) is not None

    def _names_period(self, line: Line) -> bool:
        """Whether a line begins with the name of a week, a day or a session."""
        if line.lead is None:
            return False
        return self._is_week(line.lead) or self.lexicon.headings.weekday.match(lowered(line.lead.content)) is not None

    def _of_period(self, entry: Entry, heading: Text, number: int) -> list[Draft]:
        """The exercise of a line of a plan, or those of the lines under it; named by the week it is in, too."""
        first, *others = entry.lines
        lead = first.lead or first.text
        apart = not self._is_week(heading) or _first_word(lead) == _first_word(heading)
        week = lead if apart else joined((heading, lead))
        within = [self._entry([line]) for line in others if self._names_period(line)]
        if len(within) == len(others) >= LEAST_SERIES and any(self.evidence.has_dose(one.sentences) for one in within):
            return [self._named(one, joined((week, one.first.lead or one.first.text)), number) for one in within]
        return [self._named(entry, week, number)]

    def _named(self, entry: Entry, name: Text, number: int) -> Draft:
        """An exercise with a name that is not its line's own."""
        draft = self.item_draft(entry, number)
        draft.name = name
        return draft

    def _session_draft(self, section: Section, number: int) -> Draft:
        """The exercise that a session is; a count in its heading is a name, as nothing in it is counted: "2x20"."""
        draft = self.titled_draft(section, self.runs.told(section), number)
        counted = [isinstance(m.said, RepsSaid) for s in draft.sentences if s.cell for m in s.reading.mentions]
        if any(counted) and draft.heading is not None:
            draft.name, draft.sentences = draft.heading.strip(" .:*#"), self.runs.told(section)
        draft.headings += self.runs.headings(section)
        return draft

    def _is_session(self, section: Section) -> bool:
        """Whether a section below the title is a session of a run plan, which no list goes on from or into."""
        if section.level <= 1 or section is self.top:
            return False
        lines = (line for part in section.walk() for line in part.lines)
        return not any(line.list_number in self.continued for line in lines) and self.runs.is_session(section)

    def _inner(self, parts: Sequence[Section], parent: int, *, elsewhere: bool, dosed_here: bool) -> list[Piece]:
        """The pieces of the sections in a section; among exercises, one that tells what to do is an exercise too.

        With `dosed_here` the section they stand in gives a dose to what is named in it.
        """
        found: list[list[Piece]] = []
        numbers: list[int] = []
        for part in parts:
            numbers.append(self.sections + 1)
            found.append(self._walk(part, parent, elsewhere=elsewhere))
        exercises = sum(len(pieces) == 1 and isinstance(pieces[0], Draft) for pieces in found)
        named = sum(self._kind_of(part) is Kind.NAMED for part in parts)
        bare = not any(map(_drafts, found))
        dosed_for = ((dosed_here and bare) or (self.announced_for_each and not elsewhere)) and named >= LEAST_SERIES
        among = dosed_for or (exercises >= LEAST_SERIES and 2 * exercises >= min(named, len(parts)))
        labels = {label for part, own in zip(parts, found, strict=True) if _drafts(own) for label in _labels_of(part)}
        for index, (part, number) in enumerate(zip(parts, numbers, strict=True)):
            own = [piece.sentence for piece in found[index] if isinstance(piece, Told)]
            if _drafts(found[index]) or not own:
                continue
            if (among and self._may_join(part, own, labels, dosed_here=dosed_here and bare)) or (
                exercises and all(map(self.evidence.is_as_before, own))
            ):
                draft = self.titled_draft(part, own, number)
                draft.headings += tuple(below.heading for below in part.sections if below.heading is not None)
                found[index] = [draft]
        return [piece for pieces in found for piece in pieces]

    def _may_join(self, part: Section, own: Sequence[Sentence], labels: Collection[str], *, dosed_here: bool) -> bool:
        """Whether a section without a dose stands among exercises as one of them; `labels` are those of their parts."""
        if self._kind_of(part) is not Kind.NAMED or self.evidence.is_about_all(own) or self._is_advice(part, own):
            return False
        if not all(self._is_part(below, Kind.NAMED) for below in part.sections):
            return False
        alike = bool(part.sections) and _labels_of(part) <= set(labels)
        return alike or dosed_here or self.announced_for_each or any(map(self.evidence.tells, own))

    def _is_part(self, part: Section, kind: Kind) -> bool:
        """Whether a section is a labelled part of the one it stands in."""
        return kind is not Kind.ROOT and not part.sections and self._kind_of(part) is Kind.LABEL

    def _title(self, section: Section, number: int) -> list[Piece]:
        """The heading of a section, with the doses in it."""
        if section.heading is None:
            return []
        reading = read_sentence(section.heading, self.lexicon)
        return [Titled(section.heading, number, Sentence(reading) if reading.mentions else None)]

    def _tells_how(self, section: Section) -> bool:
        """Whether a section is headed as the part that tells how something is done."""
        heading = section.heading
        return heading is not None and bool(self.lexicon.headings.instructions.match(lowered(heading.content)))

    def _is_exercise(self, section: Section, sentences: list[Sentence], kind: Kind, number: int) -> bool:
        """Whether a section without exercises in it is one itself."""
        assert section.heading is not None, "an exercise has a name"
        if self.evidence.is_about_all(sentences) or self._is_advice(section, sentences):
            return False
        if self.parents[number] in self.reasons and not any(map(self.advice.tells_body, sentences)):
            return False
        told_how = kind is not Kind.LABEL or self._tells_how(section)
        if self.evidence.has_dose(sentences):
            return told_how
        heading = read_sentence(section.heading, self.lexicon)
        if kind is not Kind.NAMED:
            timed = any(isinstance(mention.said, (HoldSaid, WorkSaid)) for mention in heading.mentions)
            return kind is Kind.PHASE and timed and bool(sentences)
        return (
            bool(heading.mentions)
            or (section.counted and bool(sentences) and not self._only_explains(section, sentences))
            or ((section.level > 1 or section in self.root.sections[1:]) and self.evidence.instructs(sentences))
        )

    def _only_explains(self, section: Section, sentences: Sequence[Sentence]) -> bool:
        """Whether a section is fields that say why and where, and none of them tells to do anything: "Why: balance"."""
        fields = [line for line in section.lines if line.lead is not None]
        told = any(self.evidence.tells(one) for one in sentences) or self.evidence.has_dose(sentences)
        named = self.lexicon.roles.moves.search(lowered(section.heading.content if section.heading else ""))
        return len(fields) == len(section.lines) > 1 and not told and not named and not section.sections

    def _is_exercise_over_others(self, section: Section, own: list[Sentence], kind: Kind, number: int) -> bool:
        """Whether a section with exercises in it is one itself: it tells at once what to do, and for how long."""
        first = own[0] if own else None
        told = first is not None and self.evidence.tells(first) and self.evidence.has_own_dose(own)
        told = told and not self._asks_rounds(own)
        below = section.level > 1 and section is not self.top
        apart = kind is Kind.NAMED and section.heading is not None and (below or _is_first_of_alike(section))
        return told and apart and self._is_exercise(section, own, kind, number)

    def _is_advice(self, section: Section, sentences: Sequence[Sentence]) -> bool:
        """Whether a section that no number counts and no movement names only advises."""
        assert section.heading is not None, "an exercise has a name"
        heading = read_sentence(section.heading, self.lexicon)
        moves = self.lexicon.roles.moves.search(heading.marked.content)
        return not (moves or heading.mentions or section.counted) and self.advice.is_advice(sentences)

    def told(self, sentences: Sequence[Sentence], number: int) -> list[Piece]:
        """Sentences outside the exercises."""
        self._note_announced(sentences)
        return [Told(sentence, number) for sentence in sentences]

    def _note_announced(self, sentences: Sequence[Sentence]) -> None:
        """Remember that some sentences give a dose to exercises to come."""
        self.announced = self.announced or self.evidence.announces(sentences)
        self.announced_for_each = self.announced_for_each or any(map(self.evidence.gives_each, sentences))

    def labels(self, parts: list[Section], number: int) -> list[Piece]:
        """Labelled parts outside the exercises."""
        found: list[Piece] = []
        for part in parts:
            if part.heading is not None:
                found.append(Titled(part.heading, number))
            found += self.told(self.reader.part(part), number)
        return found

    # Exercises in lists and paragraphs.

    def items(self, section: Section, kind: Kind, number: int) -> list[Piece]:
        """The pieces of a section whose list items or paragraphs are exercises; empty if they are not."""
        entries = [self._entry(group) for group in self._grouped(section.lines)]
        entries = [entry for entry in entries if entry.sentences]
        leads = self._leads(section, entries, kind)
        called = self._called(entries)
        lists = self._lists_of_exercises(section, kind, entries, leads, called)
        loose = self._is_loose(section, kind)
        told = self._told_exercises(entries, kind, lists, loose=loose)
        in_text = told is not None
        alone = self.nothing_else or (not section.sections and not section.tables)
        led = self._commanded(entries, alone=alone) if loose else []
        if not lists and not in_text and not led:
            return []
        noted = in_text and self.evidence.are_terse([one for one in entries if id(one) in (told or ())])
        each = {n for n in lists if self.lists.are_doses([e for e in entries if e.first.list_number == n])}
        each |= lists & self.continued if self.announced_for_each else set()
        each |= {n for n in lists if called.get(n) == sum(entry.first.list_number == n for entry in entries)}
        entering = {id(one) for n in lists for one in self._entering([e for e in entries if e.first.list_number == n])}
        notes = self._notes(entries)
        found: list[Piece] = []
        for entry in entries:
            last = found[-1] if found else None
            in_list = entry.first.list_number in lists
            candidate = in_list if entry.first.depth else id(entry) in (told or ()) or entry in led
            begins = self.evidence.begins if entry.first.depth else self.evidence.begins_telling
            if entry.first.list_number in notes:
                found += self.told([replace(one, reading=optional(one.reading)) for one in entry.sentences], number)
            elif any(leads.get(id(sentence)) in lists for sentence in entry.sentences):
                found += self._leading(entry, leads, number)
            elif candidate and (begins(entry) or entry.first.list_number in each or id(entry) in entering):
                found += self.item_drafts(entry, number)
            elif (lists or in_text) and not entry.first.depth and (at := self.evidence.around_at(entry)) >= 0:
                found += self.told(entry.sentences[:at], number)
                found += self.item_drafts(Entry(entry.lines, entry.sentences[at:]), self._beside(number))
            elif isinstance(last, Draft) and (entry.first.depth or in_text):
                self._go_on(found, entry, kind, number, noted=noted)
            else:
                found += self.told(entry.sentences, number)
        return found

    def _entering(self, items: Sequence[Entry]) -> Sequence[Entry]:
        """The items of a list that go over to another movement each, with a dose of their own: "From there, …"."""
        dosed = [item for item in items if self.evidence.has_own_dose(item.sentences)]
        return dosed if self.lists.tell_entering(items) else ()

    def _told_exercises(
        self, entries: list[Entry], kind: Kind, lists: Collection[int], *, loose: bool
    ) -> set[int] | None:
        """The paragraphs of a section that are exercises, by their identity; None where its paragraphs tell none."""
        signs = self.evidence
        told = [entry for entry in entries if not entry.first.depth]
        passing = signs.pass_on(told)
        apart = passing or sum(signs.heads_fields(one.lines) for one in told) >= LEAST_SERIES
        apart = apart or signs.are_noted(told)
        dosed = self._dosed_before(told, bare=not lists) if loose and self.announced else []
        dosed += signs.called_in_turn(told) if loose else []
        dosed += _counted_exercises(told) if kind is not Kind.ELSEWHERE else []
        dosed += self._over_steps(entries) if loose else []
        dosed += [entry for entry in told if self.sequences.is_chain(entry)] if loose else []
        dosed += self.shown.among(told) if loose and not self.in_series else []
        dosed += signs.named_in_bold(told) if self.in_bold and self._may_be_in_bold(kind, told) else []
        if not dosed and not ((loose or (kind is not Kind.ELSEWHERE and apart)) and signs.are_told(told)):
            return None
        terse = signs.are_terse(told)
        named = sum(map(signs.is_named_and_told, told)) > LEAST_SERIES
        heads = {id(entry) for entry, after in pairwise(entries) if after.first.depth}
        found = {
            id(entry)
            for entry in told
            if signs.is_told(entry)
            or (terse and signs.is_bare(entry) and id(entry) not in heads)
            or (named and signs.is_described(entry))
            or (passing and signs.is_commanded_move(entry))
        }
        opens = signs.opening(told)
        return found | {id(one) for one in dosed} | ({id(opens)} if opens is not None else set())

    def _may_be_in_bold(self, kind: Kind, told: Sequence[Entry]) -> bool:
        """Whether names in bold may be exercises under a heading: one about exercises needs a line that calls them."""
        calls = any(self.evidence.calls_exercises(entry.sentences[-1].text.content) for entry in told)
        return kind in (Kind.PHASE, Kind.ROOT, Kind.NAMED) or (kind is Kind.ASIDE and calls)

    def _over_steps(self, entries: list[Entry]) -> list[Entry]:
        """Paragraphs that each begin with a name set apart and stand over a list, several of which give a dose."""
        groups = [list(own) for _, own in groupby(entries, key=lambda entry: entry.first.list_number)]
        over = [
            (before[-1], own)
            for before, own in pairwise(groups)
            if own[0].first.depth and not before[0].first.depth and self.evidence.is_named(before[-1].first)
        ]
        dosed = [self.evidence.has_own_dose([s for one in own for s in one.sentences]) for _, own in over]
        return [entry for entry, _ in over] if len(over) >= LEAST_SERIES and sum(dosed) > len(over) / 2 else []

    def _dosed_before(self, told: list[Entry], *, bare: bool) -> list[Entry]:
        """Paragraphs to which a sentence before them gives a dose: stations in turn, or names with how it is done."""
        in_turn = [one for one in told if one.first.number is not None and one.first.number.counts is Counts.SLOTS]
        if len(in_turn) >= LEAST_SERIES:
            return in_turn
        return self.evidence.described(told) if bare else []

    def _commanded(self, entries: list[Entry], *, alone: bool) -> list[Entry]:
        """Paragraphs that each tell what to do and how often, and the one before calls exercises, or that are alone."""
        leads = [
            i for i, entry in enumerate(entries) if not entry.first.depth and self.evidence.leads_to_exercises(entry)
        ]
        if not leads:
            return self.evidence.in_sequence(entries) if alone else []
        found = [e for e in entries[leads[0] + 1 :] if not e.first.depth and self.evidence.is_commanded(e)]
        return found if len(found) >= LEAST_SERIES else []

    def _is_loose(self, section: Section, kind: Kind) -> bool:
        """Whether a section may hold exercises of any kind."""
        return kind in (Kind.PHASE, Kind.ROOT) or (
            kind not in (Kind.ASIDE, Kind.ELSEWHERE, Kind.LABEL) and (self._is_title(section) or section is self.top)
        )

    def _is_title(self, section: Section) -> bool:
        """Whether a section is the only one of its level at the top of the article."""
        return section.level <= 1 and sum(other.level <= 1 for other in self.root.sections) <= 1

    def _lists_of_exercises(
        self, section: Section, kind: Kind, entries: list[Entry], leads: Mapping[int, int], called: Mapping[int, int]
    ) -> set[int]:
        """The numbers of those lists of a section whose items are exercises; short lists go with the others."""
        notes = self._notes(entries)
        listed = [entry for entry in entries if entry.first.depth and id(entry.sentences[0]) not in leads]
        listed = [entry for entry in listed if entry.first.list_number not in notes]
        led_in = set(leads.values())
        again = {entry.first.list_number for entry, after in pairwise(entries) if self._asks_again(entry, after)}
        heading = section.heading.content.rstrip(" :") if section.heading is not None else ""
        is_called = self.evidence.calls_exercises(f"{heading}:")
        found: set[int] = set()
        for number, group in groupby(listed, key=lambda entry: entry.first.list_number):
            own = list(group)
            place = Place(
                kind,
                self._is_loose(section, kind),
                number in led_in,
                number in called or is_called,
                called.get(number, 0),
                number in again,
                self.announced,
                self.announced_for_each,
                self.in_series,
                number in self.continued,
                self._is_period(section),
                self.nothing_else,
            )
            if place.loose and share(own, self.sequences.is_chain) > 0.5:
                found.add(number)
                continue
            judged = own if len(own) > LEAST_SERIES or place.led_in or place.called else listed
            if self.lists.are_listed(judged, place) or (judged is listed and self._are_dosed_names(own, place)):
                found.add(number)
        return found

    def _are_dosed_names(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether each of several items is a name set apart with its own dose, so that they need no others beside."""
        named = all(self.evidence.is_named(one.first) and self.evidence.has_own_dose(one.sentences) for one in items)
        return named and len(items) >= LEAST_SERIES and self.lists.are_listed(items, place)

    def _notes(self, entries: Sequence[Entry]) -> set[int]:
        """The lists under a line that calls them something else than exercises: "Notes on form:", "Why it works:"."""
        return {
            after.first.list_number
            for entry, after in pairwise(entries)
            if after.first.depth and not entry.first.depth and self.evidence.labels_notes(entry)
        }

    def _called(self, entries: Sequence[Entry]) -> dict[int, int]:
        """The lists that the paragraph before them calls exercises, each with how many it announces, 0 if unsaid."""
        sizes = Counter(entry.first.list_number for entry in entries)
        found: dict[int, int] = {}
        for entry, after in pairwise(entries):
            if entry.first.depth or not after.first.depth:
                continue
            number = after.first.list_number
            *before, last = entry.sentences
            counting = [one for one in before if self.evidence.announced(one) == sizes[number]]
            calling = [one for one in (last, *counting) if self.evidence.calls_exercises(one.text.content)]
            if calling:
                found[number] = self.evidence.announced(calling[0])
        return found

    def _is_period(self, section: Section) -> bool:
        """Whether a section is a week, a day or a part of a session of a plan."""
        if section.heading is None:
            return False
        headings = self.lexicon.headings
        words = lowered(section.heading.content)
        return bool(headings.period.match(words) or headings.session_part.match(words))

    def _leads(self, section: Section, entries: list[Entry], kind: Kind) -> dict[int, int]:
        """For the identity of each sentence that gives a dose to a list, the number of that list."""
        if kind in (Kind.ELSEWHERE, Kind.LABEL) or self.in_series:
            return {}
        found = self.announcing.told(entries, section.heading)
        counted = self._counts_lists(entries)
        for entry, after in pairwise(entries):
            if not entry.first.depth and after.first.depth and after.first.list_number not in found.values():
                again = counted and _is_bare_times(entry)
                leading = entry.sentences if again else self._leading_in(entry, after)
                found |= {id(one): after.first.list_number for one in leading}
        return found

    def _counts_lists(self, entries: Sequence[Entry]) -> bool:
        """Whether how often a list is done stands alone before it, as that does before the first: "3x"."""
        before = takewhile(lambda entry: not entry.first.depth, entries)
        return any(map(_is_bare_times, list(before)[-1:]))

    def _leading_in(self, entry: Entry, after: Entry) -> Sequence[Sentence]:
        """The sentences of a paragraph that give a dose to the list after it: "10 each:"."""
        alone = len(entry.sentences) == 1
        if self._is_dose_of_rounds(entry):
            return [one for one in entry.sentences if alone or self._asks_rounds([one])]
        last = entry.sentences[-1]
        dosed = any(not isinstance(m.said, (RestSaid, SidesSaid)) for m in last.reading.mentions)
        over = self.evidence.is_round(entry) or after.first.list_number in self.circuits.numbers
        leads = last.text.content.rstrip().endswith(":") or over
        return [last] if dosed and leads else []

    def _is_dose_of_rounds(self, entry: Entry) -> bool:
        """Whether a paragraph says how many rounds there are, and no more than doses: "2 rounds, 40 s work"."""
        each = any(self.lexicon.whole_routine.search(one.reading.marked.content) for one in entry.sentences)
        return self._asks_rounds(entry.sentences) and not each and self.evidence.gives_only_doses(entry)

    @staticmethod
    def _asks_rounds(sentences: Sequence[Sentence]) -> bool:
        return are_of_all(mention.said for one in sentences for mention in one.reading.mentions)

    def _asks_again(self, entry: Entry, after: Entry) -> bool:
        """Whether the paragraph after a list asks for rounds of it and says nothing else."""
        if not entry.first.depth or after.first.depth:
            return False
        said = [mention.said for mention in after.sentences[0].reading.mentions]
        return asks_again(said) and any(isinstance(one, OF_ALL) for one in said)

    def _leading(self, entry: Entry, leads: Mapping[int, int], number: int) -> list[Piece]:
        """A paragraph or an item of which sentences give a dose to a list."""
        found: list[Piece] = []
        for sentence in entry.sentences:
            leading = leads.get(id(sentence), 0) if sentence.reading.mentions else 0
            found += [Told(sentence, number, leading)] if leading else self.told([sentence], number)
        return found

    def _entry(self, lines: list[Line]) -> Entry:
        """Some lines with their sentences."""
        return Entry(lines, [sentence for line in lines for sentence in self.reader.line(line)])

    def _grouped(self, lines: list[Line]) -> list[list[Line]]:
        """The lines of each outermost list item, and of each paragraph, together.

        A line of a paragraph that begins with a name or a number begins a group of its own.
        """
        paragraphs = groupby((line for line in lines if not line.depth), key=lambda line: line.paragraph)
        for number, own in [(number, list(own)) for number, own in paragraphs]:
            if self.evidence.heads_fields(own):
                self.field_blocks.add(number)
            elif sum(map(self.evidence.is_counted_name, own)) >= LEAST_SERIES:
                self.name_blocks.add(number)
        groups: list[list[Line]] = []
        for line in lines:
            if groups and self._goes_with(line, groups[-1][0]):
                groups[-1].append(line)
            else:
                groups.append([line])
        return groups

    def _goes_with(self, line: Line, first: Line) -> bool:
        """Whether a line belongs to the group of another."""
        if line.depth or first.depth:
            same = (first.list_number, first.item) == (line.list_number, line.item)
            return same and bool(line.depth) and not (line.depth == 1 and line.number)
        if first.paragraph == line.paragraph and first.paragraph in self.field_blocks:
            return True
        if first.paragraph != line.paragraph or self.evidence.is_named(line) or line.number:
            return False
        if line.paragraph in self.name_blocks and self.evidence.is_counted_name(line):
            return False
        if self.evidence.is_only_dose(line) and self.evidence.is_only_dose(first):
            return True
        fields = self.evidence.is_field(line) or self.evidence.is_field(first)
        return fields or not all(self.evidence.has_dose(self.reader.line(one)) for one in (line, first))

    def _is_item_of_rounds(self, entry: Entry, listed: Sequence[Draft]) -> bool:
        """Whether an item or a line only says how often those before it, each with its dose, are done: "3 rounds"."""
        beside = entry.first.depth <= 1 and entry.first.list_number == listed[-1].list_number
        said = [mention.said for sentence in entry.sentences for mention in sentence.reading.mentions]
        rounds = asks_again(said) and not any(isinstance(one, SetsSaid) for one in said)
        if not (beside and rounds and says_only_doses(entry.first.text, NO_NAME, self.lexicon)):
            return False
        others = [m.said for draft in listed for sentence in draft.sentences for m in sentence.reading.mentions]
        dosed = all(self.evidence.has_dose(draft.sentences) for draft in listed)
        return dosed and not any(isinstance(one, (SetsSaid, *OF_ALL)) for one in others)

    def _go_on(self, found: list[Piece], entry: Entry, kind: Kind, number: int, *, noted: bool) -> None:
        """Give sentences that go on to the exercise before, and sides and rounds to all that they are about.

        With `noted` the paragraphs are notes, a line for each exercise, and as good as a list.
        """
        last = found[-1]
        assert isinstance(last, Draft), "there is an exercise to go on with"
        together = takewhile(
            lambda one: isinstance(one, Draft) and one.list_number == last.list_number, reversed(found)
        )
        listed = [one for one in together if isinstance(one, Draft)][::-1]
        after_list = not entry.first.depth and (bool(last.list_number) or noted) and len(listed) >= LEAST_SERIES
        rounds = len(listed) >= LEAST_SERIES and self._is_item_of_rounds(entry, listed)
        for sentence in entry.sentences:
            said = [mention.said for mention in sentence.reading.mentions]
            if rounds or (after_list and (noted or kind in (Kind.PHASE, Kind.ROOT)) and asks_again(said)):
                found.append(Told(sentence, number))
                continue
            if after_list and said and all(isinstance(one, SidesSaid) for one in said):
                for draft in listed[:-1]:
                    draft.both_sides.append(sentence)
            elif any(isinstance(one, SidesSaid) for one in said):
                places = self._places_named(sentence)
                for draft in listed[:-1]:
                    if draft.place in places:
                        draft.both_sides.append(sentence)
            last.sentences.append(sentence)

    def _places_named(self, sentence: Sentence) -> range:
        """The numbers of items that a sentence names: "repeat 1-2"."""
        marked = sentence.reading.marked
        named = re.search(r"\brepeat (?:exercises? |steps? |numbers? |nos? |#)*<[nx](\d+)>", marked.content)
        if not named:
            return range(0)
        quantity = marked.quantities[int(named.group(1))]
        return range(quantity.low, quantity.high + 1)

    def item_drafts(self, entry: Entry, number: int) -> list[Piece]:
        """The exercise from a list item or a paragraph, or those that it tells one after the other.

        What stands in front of several is told of all of them, as a list of their own if it asks for rounds of them.
        """
        chain = self.sequences.chains.of(entry)
        if chain is None:
            return [self.item_draft(part, number) for part in self.sequences.apart(entry)]
        leads = 0
        if chain.behind or (chain.lead is not None and self._asks_rounds([chain.lead])):
            self.chains += 1
            leads = -self.chains
        first, listed = entry.first, leads or entry.first.list_number
        before = [Told(chain.lead, number, leads if chain.lead.reading.mentions else 0)] if chain.lead else []
        drafts = [
            Draft(link_name(link, self.lexicon), [link], number, listed, _place_of(first), slot=_is_slot(first))
            for link in chain.links
        ]
        return [*before, *drafts, *(Told(one, number, leads) for one in chain.behind)]

    def item_draft(self, entry: Entry, number: int) -> Draft:
        """An exercise from a list item or a paragraph, its name in front."""
        first = entry.first
        bare = not self.evidence.has_dose(entry.sentences)
        name = plain_name(self.titles.of_entry(entry), self.lexicon)
        place, slot = _place_of(first), _is_slot(first)
        return Draft(name, entry.sentences, number, first.list_number, place, bare=bare, slot=slot)

    def titled_draft(self, section: Section, sentences: Sequence[Sentence], number: int) -> Draft:
        """An exercise from a section: the heading is its name, and may hold its dose."""
        heading = section.heading
        assert heading is not None, "an exercise has a name"
        words = self.titles.how_to(heading) or self.titles.how_to_of(section) or self.titles.under_number(section)
        name, extra = self.titles.split(words or heading)
        if self._kind_of(section) is Kind.LABEL:
            name = introduced(sentences, self.lexicon) or name
        elif self.lexicon.headings.piece.match(lowered(heading.content)):
            name = self.titles.movement(heading, sentences) or name
        is_total = _is_total(extra, sentences)
        sentences = self.titles.without_its_number(heading, sentences)
        sentences = [*(() if is_total else extra), *sentences]
        bare = not self.evidence.has_dose(sentences)
        says_more = is_total or not _is_in(name, heading)  # its time is not done, or it names another thing
        headings = (heading,) if says_more else ()
        return Draft(name, sentences, number, bare=bare, headings=headings, heading=heading, counted=section.counted)


def _place_of(line: Line) -> int:
    """The number of an item in its list: the one that it says, or how many came before it and itself."""
    label = line.number.label if line.number is not None else ""
    return int(label) if label.isdecimal() else line.item


def _counted_exercises(entries: Sequence[Entry]) -> list[Entry]:
    """Those that call themselves exercises by their numbers: "Exercise 2: squat jumps"."""
    counted = [one for one in entries if one.first.number and one.first.number.counts is Counts.EXERCISES]
    return counted if len(counted) >= LEAST_SERIES else []


def _is_slot(line: Line) -> bool:
    """Whether a line tells what is done in a minute or at a station of its own."""
    return line.number is not None and line.number.counts is Counts.SLOTS


def _is_bare_times(entry: Entry) -> bool:
    return len(entry.lines) == 1 and is_bare_times(entry.first.text)


def _first_word(text: Text) -> str:
    return lowered(text.content).split()[0].rstrip("s")


def _is_in(name: Text, heading: Text) -> bool:
    """Whether a name is some of the words of a heading, at its place."""
    return heading.span().start <= name.span().start and name.span().end <= heading.span().end


def _is_total(title: Sequence[Sentence], sentences: Sequence[Sentence]) -> bool:
    """Whether a time in a title is how long all of it takes.

    What stands under it then has times of its own, or is done so often that it would take too long.
    """
    said = [mention.said for sentence in title for mention in sentence.reading.mentions]
    times = [one.time for one in said if isinstance(one, (HoldSaid, WorkSaid)) and one.time is not None]
    if not said or len(times) < len(said):
        return False
    inside = [m.said for sentence in sentences for m in sentence.reading.mentions]
    own = any(isinstance(one, (HoldSaid, WorkSaid, BreathsSaid)) and one not in said for one in inside)
    counts = [one.count.low for one in inside if isinstance(one, (RepsSaid, RoundsSaid)) and one.count is not None]
    return own or any(count * time.low >= LONGEST_MS for count in counts for time in times)


def _drafts(pieces: Sequence[Piece]) -> list[Draft]:
    """The exercises among some pieces."""
    return [piece for piece in pieces if isinstance(piece, Draft)]


def _is_first_of_alike(section: Section) -> bool:
    """Whether steps stand right under a heading, as they do under each heading in its section: it is no title."""
    parts = (section, *section.sections)
    return len(parts) > 1 and all(part.lines and part.lines[0].depth and part.lines[0].number for part in parts)


def _labels_of(section: Section) -> set[str]:
    """The headings right below a section, in lower case."""
    return {lowered(part.heading.content) for part in section.sections if part.heading is not None}


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
