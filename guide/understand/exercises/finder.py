"""The walk through the sections of an article, which tells its exercises from what stands between them."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import dropwhile
from typing import TYPE_CHECKING

from guide.model.text import Text
from guide.understand.dosed_parts import with_rounds
from guide.understand.doses import firm, optional, read_sentence
from guide.understand.each_by_itself import give_sides_apart
from guide.understand.entries import ANOTHER_LEVEL, NOT_NOW, Draft, Piece, Sentence, Titled, Told, Unheard, drafts_in
from guide.understand.exercises.article import LEAST_HEADED, LEAST_SERIES, Article
from guide.understand.exercises.doses_before import with_doses_before
from guide.understand.exercises.drafting import Drafting
from guide.understand.exercises.items import Items
from guide.understand.exercises.line_groups import LineGroups
from guide.understand.exercises.only_told import OnlyTold
from guide.understand.exercises.titled import TitledSections, fields_of, labels_of
from guide.understand.exercises.training_plans import TrainingPlans
from guide.understand.exercises.walked import Walked
from guide.understand.exercises.warm_ups import WarmUps
from guide.understand.kinds import Kind
from guide.understand.naming import introduced
from guide.understand.outline import Line, Section
from guide.understand.outline.sections import Row
from guide.understand.sifting import sifted
from guide.values import dataclass

if TYPE_CHECKING:
    from guide.understand.table_reader import TableReader

MOST_NAMING = 4
"""A heading of so few words names what is done where it names a part of the body: "Neck and shoulders"."""


@dataclass(slots=True)
class Visit:
    """A section while it is walked."""

    section: Section
    number: int
    kind: Kind
    """What stands under its heading."""
    labelled: list[Section]
    """The sections in it that are parts of one exercise by their headings."""
    read: Sequence[tuple[Line, Sequence[Sentence]]]
    """Its lines with their sentences."""
    own: list[Sentence]
    """The sentences of its lines, and of those of its tables that are fields of one exercise."""
    over: Visit | None = None
    """The section that it stands in."""
    inner: Sequence[Piece] = ()
    """The pieces of the sections in it, but for the labelled ones."""
    pieces: Sequence[Piece] = ()
    """Its own pieces, once all of it has been walked."""

    @property
    def elsewhere(self) -> bool:
        """Whether it is not to be done now, or stands in a section that is not."""
        return self.kind is Kind.ELSEWHERE

    @property
    def is_one_exercise(self) -> bool:
        """Whether all of it is an exercise."""
        return len(self.pieces) == 1 and isinstance(self.pieces[0], Draft)

    @property
    def inner_drafts(self) -> list[Draft]:
        """The exercises in the sections in it."""
        return drafts_in(self.inner)


class Finder:
    """Walks the sections of one article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.evidence = article.evidence
        self.reader = article.reader
        self.walked = Walked(article.evidence)
        self.parents = self.walked.parents
        """For the number of each section, that of the section it stands in."""
        self.groups = LineGroups(article)
        self.drafting = Drafting(article)
        self.warm_ups = WarmUps(article, self.groups, self.drafting, self.walked)
        self.plans = TrainingPlans(article, self.groups, self.drafting, self.warm_ups, self.walked)
        self.items = Items(article, self.groups, self.drafting, self.warm_ups, self.walked)
        self.titled = TitledSections(article, self.walked)
        self.only_told = OnlyTold(article, self.drafting)
        self._sections: dict[int, Section] = {}
        """The section that each number stands for."""
        self._open: list[Visit] = []
        """The sections that are being walked, from the outside in."""

    @cached_property
    def tables(self) -> TableReader:
        """Reads the rows of tables, which few articles have."""
        from guide.understand.table_reader import TableReader

        article = self.article
        return TableReader(article.reader, article.evidence, article.shown, article.lexicon)

    # The whole article.

    def walk(self) -> list[Piece]:
        """The pieces of the article, in order."""
        pieces = self._pieces()
        if not drafts_in(pieces):
            self.walked.begin_again()
            self.article.shown.nothing_else, self.article.shown.called = True, self.article.calls_several()
            pieces = self._pieces()
        own = [piece.sentence for piece in pieces if isinstance(piece, Told) and piece.section == 1]
        drafts = drafts_in(pieces)
        if not drafts and (script := self.only_told.as_script(pieces)):
            return script
        firm = any(not draft.titled or self.evidence.has_own_dose(draft.sentences) for draft in drafts)
        told = sum(self.evidence.instructs(draft.sentences) for draft in drafts)
        of_one = [one for one in own if not (drafts and self.evidence.speaks_of_each(one))]
        if firm or told >= LEAST_HEADED or not self.evidence.has_own_dose(of_one):
            return pieces
        return self._as_one(pieces, own)

    def told_in_steps(self, pieces: Sequence[Piece]) -> list[Piece]:
        """The pieces of an article in which nothing was found, with what its sections tell the body to do."""
        return self.only_told.as_steps(pieces, self._sections)

    def _pieces(self) -> list[Piece]:
        """What a walk through all sections finds, once more looked at as a whole."""
        walked = self._walk(self.article.root, 0, elsewhere=False).pieces
        found = with_doses_before(walked, self.article.lexicon)
        pieces = sifted(found, self.parents, self.walked.headed, self.evidence)
        give_sides_apart(pieces, self.evidence)
        return pieces

    def _as_one(self, pieces: list[Piece], own: list[Sentence]) -> list[Piece]:
        """An article without any heading over what is to be done: all of that is one exercise."""
        lexicon = self.article.lexicon
        name = self.article.title or introduced(own, lexicon) or self.drafting.parts_in_turn.name_of(own)
        drafts = self._in_turn(self.article.root, own, 1) or [Draft(name, own, 1)]
        first = next(i for i, piece in enumerate(pieces) if isinstance(piece, Told) and piece.section == 1)
        found: list[Piece] = []
        for piece in pieces:
            if isinstance(piece, Draft):
                found += piece.as_told()
            elif not (isinstance(piece, Told) and piece.section == 1):
                found.append(piece)
        return [*found[:first], *drafts, *found[first:]]

    def _in_turn(self, section: Section, sentences: Sequence[Sentence], number: int) -> list[Piece]:
        """The exercises that the running text of a section tells one after the other; empty for any other."""
        if not section.lines or any(line.depth for line in section.lines):
            return []
        return self.drafting.in_turn(sentences, section.lines[0], number)

    # One section.

    def _walk(self, section: Section, parent: int, *, elsewhere: bool) -> Visit:
        """Walk a section; with `elsewhere` it stands under something that is not to be done now."""
        visit = self._enter(section, parent, elsewhere=elsewhere)
        not_now = visit.kind is Kind.ELSEWHERE and self.article.says_not_now(section)
        if section.another or not_now:
            visit.pieces = self._unheard(visit, NOT_NOW if not_now else ANOTHER_LEVEL)
            return visit
        visit.over = self._open[-1] if self._open else None
        self._note_announced(visit)
        self._open.append(visit)
        visit.inner = self._inner(visit)
        self._open.pop()
        fields = [table for table in section.tables if self.tables.are_fields(table)]
        if fields:
            told = [sentence for table in fields for row in table for sentence in self.reader.row(row)]
            visit.own = sorted([*visit.own, *told], key=lambda sentence: sentence.text.offset(0))
        visit.pieces = self._of_plan(visit) or self._of_section(
            visit, [table for table in section.tables if table not in fields]
        )
        return visit

    def _unheard(self, visit: Visit, reason: str) -> list[Piece]:
        """The words of a level that is not done, or of what is given up, none of them heard."""
        heading = [visit.section.heading] if visit.section.heading is not None else []
        words = [*heading, *(one.text for one in (*visit.own, *self._told_in(visit.section.sections)))]
        return [Unheard(text, visit.number, reason) for text in words]

    def _of_plan(self, visit: Visit) -> list[Piece]:
        """The pieces of a section of a training plan that is to be done now; empty for any other."""
        if visit.elsewhere:
            return []
        sessions = self.plans.sessions(visit.section, visit.number)
        if sessions:
            return [*self._title(visit), *sessions]
        return [self.plans.draft_of(visit.section, visit.number)] if self.plans.is_session(visit.section) else []

    def _of_section(self, visit: Visit, tables: Sequence[tuple[Row, ...]]) -> list[Piece]:
        """The pieces of a section, in order, with those of some tables in it."""
        called = self._calls_rows(visit)
        rows = [piece for table in tables for piece in self.tables.rows(table, visit.number, called=called)]
        self.walked.note([piece.sentence for piece in rows if isinstance(piece, Told)])
        return self._around_rows(visit, rows) if drafts_in(rows) else self._beside_rows(visit, rows)

    def _calls_rows(self, visit: Visit) -> bool | None:
        """Whether what stands over the tables of a section calls their rows exercises; None where it can't be so."""
        if visit.kind in (Kind.ASIDE, Kind.ELSEWHERE, Kind.LABEL):
            return None
        heading = visit.section.heading
        several = heading is not None and self.evidence.calls_exercises(f"{heading.content.rstrip(' :')}:")
        return several or self.walked.announced_for_each

    def _enter(self, section: Section, parent: int, *, elsewhere: bool) -> Visit:
        """Enter a section."""
        number = self.walked.enter(parent)
        self._sections[number] = section
        kind = self.article.kind_of(section)
        if kind is Kind.ELSEWHERE and (section is self.article.top or section.level <= 1):
            kind = Kind.PHASE
        if self.article.calls_here(section):
            self.walked.headed.add(number)
        if (kind is Kind.LABEL and not self.article.tells_how(section)) or parent in self.walked.reasons:
            self.walked.reasons.add(number)
        labelled = [part for part in section.sections if self.article.is_part(part, kind)]
        read = [(line, self.reader.line(line)) for line in section.lines]
        own = [sentence for _, sentences in read for sentence in sentences]
        return Visit(section, number, Kind.ELSEWHERE if elsewhere else kind, labelled, read, own)

    def _note_announced(self, visit: Visit) -> None:
        """Remember the doses that a section gives to exercises to come; what stands over one exercise gives none."""
        section = visit.section
        over_others = visit.kind is not Kind.NAMED or section.level <= 1 or len(section.sections) >= LEAST_SERIES
        if visit.elsewhere or not (over_others or section is self.article.top):
            return
        outside = [
            one
            for line, sentences in visit.read
            for one in sentences
            if not line.depth or self.evidence.gives_each(one)
        ]
        self.walked.note([*outside, *self._told_in(visit.labelled)])

    def _told_in(self, parts: Sequence[Section]) -> list[Sentence]:
        """The sentences of labelled parts of an exercise."""
        return [sentence for part in parts for sentence in self.reader.part(part)]

    def _around_rows(self, visit: Visit, rows: list[Piece]) -> list[Piece]:
        """The pieces of a section with exercises in its tables."""
        before, after = self.warm_ups.around(visit.section, visit.number, visit.own)
        last = max(draft.name.span().end for draft in drafts_in(rows))
        parts: tuple[list[Piece], list[Piece]] = ([], [])
        for piece in before:  # one by one, for the same words may stand before and behind
            parts[isinstance(piece, Told) and _ends_article(piece.sentence, last)].append(piece)
        return [*self._title(visit), *self._labels(visit), *parts[0], *rows, *after, *parts[1], *visit.inner]

    def _beside_rows(self, visit: Visit, rows: list[Piece]) -> list[Piece]:
        """The pieces of a section with exercises in its lists, its text, the sections in it, or none of these."""
        items = [] if visit.section.recorded else self.items.pieces(visit.section, visit.kind, visit.number)
        prose = self._in_prose(visit)
        if self._tells_more(prose, items, visit):
            self.walked.note([one.sentence for one in prose if isinstance(one, Told)])
            return [*self._title(visit), *prose, *self._labels(visit), *rows, *visit.inner]
        if items:
            items = self.drafting.with_what_is_over_names(visit.section, items, visit.number)
            title = [] if isinstance(items[0], Draft) and items[0].titled else self._title(visit)
            return [*title, *items, *self._labels(visit), *rows, *visit.inner]
        if visit.kind not in (Kind.ASIDE, Kind.ELSEWHERE):
            exercise = self._over_others(visit, rows) if visit.inner_drafts else self._as_exercise(visit, rows)
            if exercise:
                return exercise
        if not visit.inner_drafts:
            told = self.walked.told(visit.own, visit.number)
            return [*self._title(visit), *told, *self._labels(visit), *rows, *visit.inner]
        only = len(visit.section.sections) - len(visit.labelled) == len(visit.inner_drafts) == 1
        if visit.section.counted and only:
            visit.inner_drafts[0].counted = True  # "3. Nerve glides" over "Seated glide:"
        before, after = self.warm_ups.around(visit.section, visit.number, visit.own)
        return [*self._title(visit), *before, *self._labels(visit), *rows, *visit.inner, *after]

    def _in_prose(self, visit: Visit) -> list[Piece]:
        """The pieces of a section that tells several exercises in paragraphs; empty for any other."""
        section, kind = visit.section, visit.kind
        aside = section.recorded or section.counted or kind in (Kind.ASIDE, Kind.ELSEWHERE)
        told = [*dropwhile(self._is_about_article, section.lines)]
        if aside or not told or not all(map(self._is_running_text, told)) or self._names_movement(section):
            return []
        return self.drafting.in_prose(visit.own, self._openings(visit), section.lines[0], visit.number)

    def _is_about_article(self, line: Line) -> bool:
        """Whether a line that names no movement and gives no dose may stand before all that is told: "By a doctor"."""
        dosed = self.evidence.has_dose(self.reader.line(line))
        return not (line.depth or line.number or dosed or self.evidence.names_movement(line))

    def _is_running_text(self, line: Line) -> bool:
        """Whether a line is no item, has no name set apart, and gives no dose without being a sentence, or a field."""
        if not line.depth and self.evidence.is_field(line):
            return True
        apart = line.depth or line.number is not None or self.evidence.is_named(line)
        ends = line.text.content.rstrip(" \"'”’)").endswith((".", "!", ":", "?"))
        named = self.evidence.names_movement(line) or self.evidence.has_own_dose(self.reader.line(line))
        return not apart and (ends or not named)

    @staticmethod
    def _openings(visit: Visit) -> set[int]:
        """Where the paragraphs of a section begin."""
        starts: dict[int, int] = {}
        for line, sentences in visit.read:
            if sentences:
                starts.setdefault(line.paragraph, sentences[0].text.offset(0))
        return set(starts.values())

    def _tells_more(self, prose: Sequence[Piece], items: Sequence[Piece], visit: Visit) -> bool:
        """Whether running text tells more exercises apart, or with better names, than its paragraphs as such."""
        openings = sorted(self._openings(visit))
        drafts, others = drafts_in(prose), drafts_in(items)
        apart = len({bisect(openings, draft.sentences[0].text.offset(0)) for draft in drafts}) == len(drafts)
        if not apart or len(drafts) > len(others):
            return bool(drafts)
        as_many = len(drafts) == len(others) > 0
        return as_many and all(draft.brought_up for draft in drafts)

    def _names_movement(self, section: Section) -> bool:
        """Whether a heading names a movement, and does not call an article of several exercises something."""
        words, lexicon = section.heading_words, self.article.lexicon
        moves = {found.group() for found in lexicon.roles.moves.finditer(words)} - lexicon.topics.any_movement
        moves = {one for one in moves if lexicon.roles.part_of_body.fullmatch(one) is None}
        over_all = self.article.is_title(section)
        several = over_all and lexicon.headings.calls_article.match(words)
        return bool(moves) and not several and not (over_all and lexicon.headings.sets_time.match(words))

    def _as_exercise(self, visit: Visit, rows: list[Piece]) -> list[Piece]:
        """The pieces of a section without exercises in it that is one itself; empty if it is none."""
        section, number = visit.section, visit.number
        whole = [*visit.own, *self._told_in(visit.labelled)]
        if visit.kind is Kind.PHASE and self.items.are_doses_in_notes(section):
            return []
        if section.heading is None or not self.titled.is_exercise(section, whole, visit.kind, number):
            return []
        if in_turn := self._in_turn_under(section, whole, number):
            return [*self._title(visit), *in_turn, *rows, *visit.inner]
        draft = self.drafting.of_section(section, whole, number)
        if draft.name == section.heading and (visit.kind is Kind.LABEL or self.article.names_nothing(section)):
            draft.name = self._name_over(visit) or draft.name
        told = [part for part in visit.labelled if self.reader.value_under(part) is None]
        draft.headings += tuple(part.heading for part in told if part.heading and not self.reader.is_heard(part))
        asides = [piece for piece in visit.inner if isinstance(piece, (Told, Titled, Unheard))]
        beside = visit.over.section.sections if visit.over is not None else []
        others = beside[:-1] if beside and beside[-1] is section else []
        return [*self.warm_ups.with_what_follows(draft, section, others, number), *rows, *asides]

    def _name_over(self, visit: Visit) -> Text | None:
        """The name over a label that is the only one of its kind beside others: "Jaw slide" over "Instructions"."""
        over = visit.over
        while over is not None and over.kind is Kind.LABEL:
            over = over.over
        named = over is not None and (over.kind is Kind.NAMED or self.article.is_title(over.section))
        return over.section.heading if over is not None and named and not drafts_in(over.inner) else None

    def _in_turn_under(self, section: Section, whole: list[Sentence], number: int) -> list[Piece]:
        """The exercises told in turn under a heading that names none of them, and nothing else beside them."""
        words = section.heading_words
        roles = self.article.lexicon.roles
        over_all = self.article.is_title(section)
        bodily = not over_all and len(words.split()) <= MOST_NAMING and roles.bodily.search(words)
        moves = roles.moves.search(words) and not (over_all and self.article.lexicon.headings.sets_time.match(words))
        several = over_all and self.article.lexicon.headings.calls_article.match(words)
        named = section.counted or section.sections or ((moves or bodily) and not several)
        told = [] if named else self._in_turn(section, whole, number)
        if len(told) >= LEAST_HEADED:
            return told
        return told if len(told) >= LEAST_SERIES and (several or self.drafting.parts_in_turn.linked(whole)) else []

    def _over_others(self, visit: Visit, rows: list[Piece]) -> list[Piece]:
        """The pieces of a section with exercises in it that is one itself; empty if it is none."""
        if not self.titled.is_exercise_over_others(visit.section, visit.own, visit.kind, visit.number):
            return []
        draft = self.drafting.of_section(visit.section, visit.own, visit.number)
        return [draft, *self._labels(visit), *rows, *visit.inner]

    def _title(self, visit: Visit) -> list[Piece]:
        """The heading of a section, with the doses in it."""
        heading = visit.section.heading
        if heading is None:
            return []
        reading = read_sentence(heading, self.article.lexicon)
        if self.article.lexicon.variant.match(reading.marked.content):
            reading = firm(reading)  # the level that is told under it
        reading = with_rounds(heading, reading, self.article.lexicon)
        return [Titled(heading, visit.number, Sentence(reading) if reading.mentions else None)]

    def _labels(self, visit: Visit) -> list[Piece]:
        """The labelled parts of a section outside the exercises."""
        found: list[Piece] = []
        for part in visit.labelled:
            if part.heading is not None and not self.reader.is_heard(part):
                found.append(Titled(part.heading, visit.number))
            told = self.reader.part(part)
            if self.reader.is_not_so(part.heading):
                told = [replace(one, reading=optional(one.reading)) for one in told]
            found += self.walked.told(told, visit.number)
        return found

    # The sections in a section.

    def _is_for_a_case(self, part: Section, over: Section) -> bool:
        """Whether a heading under one of other ways to do it all names the case for one: "If this feels too much"."""
        headings = self.article.lexicon.headings
        of_case = headings.for_a_case.match(part.heading_words)
        return headings.other_ways.match(over.heading_words) is not None and of_case is not None

    def _inner(self, visit: Visit) -> list[Piece]:
        """The pieces of the sections in a section; among exercises, one that tells what to do is an exercise too."""
        dosed_here = visit.kind is Kind.PHASE and any(map(self.evidence.gives_below, visit.own))
        parts = [part for part in visit.section.sections if part not in visit.labelled]
        below = [
            self._walk(part, visit.number, elsewhere=visit.elsewhere or self._is_for_a_case(part, visit.section))
            for part in parts
        ]
        dosed_here = dosed_here and not any(drafts_in(one.pieces) for one in below)
        among = self._are_among_exercises(below, dosed=dosed_here or self._are_dosed_for_each(visit))
        counted = self._are_as_announced(visit, below)
        among = (among or counted) and visit.number not in self.walked.reasons
        drafted = [one.section for one in below if drafts_in(one.pieces)]
        labels = {label for one in drafted for label in (*labels_of(one), *fields_of(one))}
        pictured = {id(one) for one in below if self.titled.is_only_shown(one.section)}
        shown = bool(pictured) and self._are_among_exercises(
            [one for one in below if id(one) not in pictured], dosed=False
        )
        found: list[Piece] = []
        for one in below:
            if id(one) in pictured and shown and not visit.elsewhere:
                found.append(self._joined(one, []))
                continue
            own = [piece.sentence for piece in one.pieces if isinstance(piece, Told)]
            undosed = own and not drafts_in(one.pieces) and not self._are_other_days(one, own)
            joins = undosed and among and self.titled.joins(one.section, own, labels, for_each=dosed_here or counted)
            found += [self._joined(one, own)] if joins or (undosed and self._are_as_before(own, below)) else one.pieces
        return found

    def _are_other_days(self, one: Visit, own: Sequence[Sentence]) -> bool:
        """Whether a section is several days of a plan, on which only the same is done as on another: no exercise."""
        if one.section.heading is None or self.article.kind_of(one.section) is not Kind.PHASE:
            return False
        counted = read_sentence(one.section.heading, self.article.lexicon).marked.quantities
        several = any(quantity.low < quantity.high for quantity in counted)
        return several and all(map(self.evidence.is_as_before, own))

    def _are_as_before(self, own: Sequence[Sentence], below: Sequence[Visit]) -> bool:
        """Whether the sentences of a section among exercises only ask for what is told in another."""
        return any(one.is_one_exercise for one in below) and all(map(self.evidence.is_as_before, own))

    def _are_dosed_for_each(self, visit: Visit) -> bool:
        """Whether each of the exercises to come has been given a dose, as long as they are done now."""
        return self.walked.announced_for_each and not visit.elsewhere

    def _are_among_exercises(self, below: Sequence[Visit], *, dosed: bool) -> bool:
        """Whether most sections in a section are exercises, or the names of some, to which a dose is given."""
        exercises = sum(one.is_one_exercise for one in below)
        named = sum(self.article.kind_of(one.section) is Kind.NAMED for one in below)
        most = exercises >= LEAST_SERIES and 2 * exercises >= min(named, len(below))
        return most or (dosed and named >= LEAST_SERIES)

    def _are_as_announced(self, visit: Visit, below: Sequence[Visit]) -> bool:
        """Whether just so many names stand in a section as it says that there are exercises: "Five moves"."""
        named = sum(self.article.kind_of(one.section) is Kind.NAMED for one in below)
        if named < LEAST_HEADED:
            return False
        heading = visit.section.heading
        over = [Sentence(read_sentence(heading, self.article.lexicon))] if heading is not None else []
        return any(self.evidence.announces_so_many(one, named) for one in (*over, *visit.own))

    def _joined(self, one: Visit, own: list[Sentence]) -> Draft:
        """The exercise that a section is because it stands among exercises."""
        draft = self.drafting.of_section(one.section, own, one.number)
        draft.headings += tuple(below.heading for below in one.section.sections if below.heading is not None)
        return draft


def _ends_article(sentence: Sentence, last: int) -> bool:
    """Whether a sentence without a dose stands behind a place: what is said of no exercise is heard where it stands."""
    return not sentence.said and sentence.text.offset(0) > last
