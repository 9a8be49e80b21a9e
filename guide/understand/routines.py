"""From the pieces of an article to a routine: what opens it, what is done, what closes it, what is left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise, takewhile

from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Exercise,
    Group,
    Hold,
    LeftOut,
    Node,
    Rest,
    Role,
    Rounds,
    Sides,
    Step,
    Work,
    front_and_rest,
)
from guide.model.text import Span, Text
from guide.understand.assembling import assemble
from guide.understand.doses import Mention, says_only_doses, speaks_of_each
from guide.understand.entries import Draft, Piece, Restated, Sentence, Titled, Told
from guide.understand.for_all import dose_for_all, doses_of, give
from guide.understand.kinds import Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.roles import role_of
from guide.understand.said import (
    OF_ALL,
    AsManySaid,
    BreathSaid,
    BreathsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    WorkSaid,
    are_of_all,
    asks_again,
)
from guide.understand.scopes import (
    Scope,
    asking,
    clock_of,
    goes_on,
    in_rounds,
    is_after_work,
    repetitions_of,
    resting,
    takes,
    time_of_work,
)
from guide.understand.stretches import counted_if_timed, divided, in_turn
from guide.understand.tokens import NumberKind, lowered

ABOUT_THE_ARTICLE = "not part of the exercises"
HEADING = "heading"
FEW_OF_OTHER_KIND = 0.2
"""Where no more of them are called by another name, "each stretch" means these too: `downward dog` among stretches."""
LEAST_OF_GROUP = 3
"""So many exercises told one after the other are a round, where the text speaks of one."""
RESTATED = "says again what is said elsewhere"


@dataclass(slots=True)
class Compiled:
    """A routine while it is being put together."""

    title: Text | None = None
    opening: list[Step] = field(default_factory=list)
    parts: list[Exercise | Group] = field(default_factory=list)
    closing: list[Step] = field(default_factory=list)
    rest_between: Rest | None = None
    doses_for_all: list[Step] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


class Compiler:
    """Puts the pieces of one article together."""

    def __init__(self, pieces: list[Piece], parents: dict[int, int], lexicon: Lexicon) -> None:
        self.pieces = pieces
        self.parents = parents
        self.lexicon = lexicon
        self.made = Compiled()
        self.drafts = [piece for piece in pieces if isinstance(piece, Draft)]
        self.last_draft = {piece.section: index for index, piece in enumerate(pieces) if isinstance(piece, Draft)}
        """For each section with exercises, the place of its last one among the pieces."""
        self.bare = {draft.section for draft in self.drafts} - {d.section for d in self.drafts if not d.bare}
        """Sections in which no exercise has a dose of its own."""
        self.held = _held(self.drafts)
        """Sections in which most exercises are held for a time that none of them says."""
        self.titled = {piece.section for piece in pieces if isinstance(piece, Titled)}
        """Sections with a heading."""
        self.phases = {
            piece.section
            for piece in pieces
            if isinstance(piece, Titled) and kind_of(piece.text, None, lexicon) is Kind.PHASE
        }
        """Sections headed as a part of a workout."""
        self.outside_phases: set[int] = set()
        """Sections in which such parts with exercises stand."""
        self.for_all: list[Sentence] = []
        self.group_rest: Amount | None = None
        """Rest between rounds, said before the rounds."""
        self.before_next: list[Step] = []
        self.headings: set[Span] = set()
        """The headings that announce the exercises under them."""
        self.sections: list[int] = []
        """The section of each part made so far."""
        self.slots: set[Span] = set()
        """The names of exercises that are each done in a minute of their own."""
        self.lists: dict[Span, int] = {}
        """By the place of its name, the list that an exercise stands in."""
        self.last_below: dict[int, int] = {}
        """For each section, the place of the last exercise in it or in a section below it."""
        self.drafts_below: Counter[int] = Counter()
        """For each section, how many exercises stand in it or below it."""
        self.dosed_below: Counter[int] = Counter()
        """For each section, how many of these have a dose of their own."""
        self.last_draft_at = max(self.last_draft.values(), default=-1)
        """The place of the last exercise among the pieces."""
        self.at = 0
        """The place of the piece at hand."""
        self.scopes: list[Scope] = []
        """Doses said before the exercises they are about, the widest first."""

    def compile(self) -> Compiled:
        """The routine's parts."""
        self._title()
        self.last_draft = {piece.section: i for i, piece in enumerate(self.pieces) if isinstance(piece, Draft)}
        self._note_below()
        last = self.last_draft_at = max(self.last_draft.values(), default=-1)
        started = False
        for index, piece in enumerate(self.pieces):
            self.at = index
            match piece:
                case Titled():
                    self._heading(piece, index, last)
                case Told():
                    self._told(piece, started, index > last)
                case Restated():
                    self.made.left_out.append(LeftOut(piece.text, RESTATED))
                case Draft():
                    started = True
                    self._draft(piece)
        self._close_scopes(0, 0)
        self._give_to_all()
        return self.made

    def _note_below(self) -> None:
        """For each section, where the last exercise below it stands, and how many stand there."""
        for section, at in self.last_draft.items():
            for outer in self._outwards(section):
                self.last_below[outer] = max(at, self.last_below.get(outer, -1))
        for draft in self.drafts:
            for outer in self._outwards(draft.section):
                self.drafts_below[outer] += 1
                self.dosed_below[outer] += not draft.bare
        self.outside_phases = {self.parents.get(one, 0) for one in self.phases & {*self.last_below}}

    def _outwards(self, section: int) -> Iterator[int]:
        """A section and those that it stands in."""
        while section:
            yield section
            section = self.parents.get(section, 0)

    def _title(self) -> None:
        """The first heading is the title, unless it names the first of several exercises."""
        first = self.pieces[0] if self.pieces else None
        if isinstance(first, Titled) and not self._is_one_part(first):
            self.made.title = first.text
            self.pieces = self.pieces[1:]
            if first.sentence is not None and self._is_title_with_rounds(first.sentence):
                self.scopes.append(Scope((first.sentence,), 0, first.section, heading=True))
            elif first.sentence is not None and self.drafts and self._is_for_all(first.sentence):
                self.for_all.append(first.sentence)
                self.made.doses_for_all.append(Step(first.text, Role.CYCLE, dose_for_all(first.sentence)))
        elif isinstance(first, Draft) and len(self.drafts) == 1:
            self.made.title = first.name

    def _is_one_part(self, first: Titled) -> bool:
        """Whether the first heading is the first of several parts of a session that stand beside it: no title."""
        part = self.lexicon.headings.session_part
        beside = [one for one in self.pieces if isinstance(one, Titled)]
        outer = self.parents.get(first.section, 0)
        alike = [one for one in beside if part.match(lowered(one.text.content)) and self._beside(one, outer)]
        return len(alike) > 1 and alike[0] is first

    def _beside(self, titled: Titled, outer: int) -> bool:
        return self.parents.get(titled.section, 0) == outer

    def _is_title_with_rounds(self, sentence: Sentence) -> bool:
        """Whether a title says how often all of it is done, and nothing else of its doses: "Circuit (4 rounds)"."""
        said = [mention.said for mention in sentence.reading.mentions]
        return asks_again(said) and any(isinstance(one, OF_ALL) for one in said)

    # Headings and sentences outside the exercises.

    def _heading(self, piece: Titled, index: int, last: int) -> None:
        """A heading announces the exercises under it; over anything else it is only a heading."""
        after = self.pieces[index + 1] if index + 1 < len(self.pieces) else None
        leads = isinstance(after, Draft) or (index < last and self.last_draft.get(piece.section, -1) > index)
        if leads:
            self.before_next.append(Step(piece.text, Role.INTRO))
            self.headings.add(piece.text.span())
        else:
            self.made.left_out.append(LeftOut(piece.text, HEADING))
        if leads and piece.sentence is not None:
            self._close_scopes(piece.section, 0)
            self.scopes.append(Scope((piece.sentence,), len(self.made.parts), piece.section, heading=True))

    def _told(self, piece: Told, started: bool, ended: bool) -> None:
        """A sentence before, between or after the exercises."""
        self._close_scopes(piece.section, piece.leads)
        sentence = piece.sentence
        words = sentence.reading.marked.content
        step = Step(sentence.text, role_of(sentence.reading, sentence.about, self.lexicon))
        if piece.leads:
            self._lead(sentence, piece)
        elif self.lexicon.roles.clutter.search(words):
            self.made.left_out.append(LeftOut(sentence.text, ABOUT_THE_ARTICLE))
        elif self._is_of_group(sentence, piece, started=started, ended=ended):
            return
        elif (rest := self._rest_after_open_rounds(sentence)) is not None:
            self.before_next.append(replace(step, role=Role.REST, dose=rest))
        elif self.drafts and (self._is_rest_after_work(sentence) or self._is_rest_of_group(sentence)):
            self.made.doses_for_all.append(step)
        elif self._is_for_others(piece):
            if self._is_for_section(sentence, piece):
                self.scopes.append(Scope((sentence,), len(self.made.parts), piece.section, each=True))
                return
            if self._gives_behind(sentence, piece.section):
                return
            self.for_all.append(sentence)
            self.made.doses_for_all.append(replace(step, dose=dose_for_all(sentence)))
        elif step.role is Role.FREQUENCY:
            self.made.closing.append(step)
        elif ended:
            self._outro(step, piece)
        elif started or self._stands_before_draft(piece):
            self.before_next.append(replace(step, role=_outside(step.role)))
        else:
            self.made.opening.append(replace(step, role=_outside(step.role)))

    def _lead(self, sentence: Sentence, piece: Told) -> None:
        """Take a sentence with a dose for a list into the scope of that list."""
        scope = self.scopes[-1] if self.scopes else None
        if scope is None or (scope.section, scope.list_number) != (piece.section, piece.leads):
            first = next((i for i, part in enumerate(self.made.parts) if self._is_listed(part, piece.leads)), None)
            at = len(self.made.parts) if first is None else first
            scope = Scope((), at, piece.section, piece.leads, behind=first is not None)
            self.scopes.append(scope)
        scope.sentences += (sentence,)
        rounds = are_of_all(scope.said)
        each = (speaks_of_each(one.reading.marked.content, self.lexicon) for one in scope.sentences)
        scope.rest = self.group_rest if rounds else None
        scope.each = not rounds and any(each)

    def _is_listed(self, part: Exercise | Group, list_number: int) -> bool:
        """Whether a part is an exercise of a list."""
        return isinstance(part, Exercise) and self.lists.get(part.name.span()) == list_number

    def _is_of_group(self, sentence: Sentence, piece: Told, *, started: bool, ended: bool) -> bool:
        """Give several exercises together the rounds or the other side that a sentence asks for; whether it did."""
        rounds = self.drafts and not self._is_for_each(sentence) and self._asks_for_rounds(sentence, piece)
        if rounds and self._group(sentence, piece.section, ended):
            return True
        if self.drafts and self._is_clock_of_group(sentence):
            return True
        return self._turns(sentence, piece.section, started=started)

    def _turns(self, sentence: Sentence, section: int, *, started: bool) -> bool:
        """Have exercises done on the other side too where a sentence asks for it; whether it did."""
        return started and self._is_for_other_side(sentence, section) and self._on_both_sides(sentence, section)

    def _outro(self, step: Step, piece: Told) -> None:
        """A sentence after the last exercise: heard if it closes the routine, not if it opens another subject."""
        inside = piece.section in self.last_draft
        titled = piece.section in self.titled
        if step.role is Role.CAUTION or inside or not titled:
            self.made.closing.append(step if step.role is Role.CAUTION else replace(step, role=Role.OUTRO))
        else:
            self.made.left_out.append(LeftOut(step.text, ABOUT_THE_ARTICLE))

    def _stands_before_draft(self, piece: Told) -> bool:
        """Whether it stands in a section with exercises, right in front of them: "Lie on your side, then:"."""
        return piece.section in self.last_draft and bool(self.made.opening)

    def _is_rest_after_work(self, sentence: Sentence) -> bool:
        """Take a rest that is a field right after the time of work of every exercise; whether it is one."""
        said = [mention.said for mention in sentence.reading.mentions]
        last = [mention.said for mention in self.for_all[-1].reading.mentions] if self.for_all else []
        worked = bool(last) and all(isinstance(one, (WorkSaid, HoldSaid)) for one in last)
        if not (worked and len(said) == 1 and isinstance(said[0], RestSaid) and said[0].between is None):
            return False
        if self.made.rest_between is None:
            self.made.rest_between = Rest(said[0].time)
        return True

    def _rest_after_open_rounds(self, sentence: Sentence) -> Rest | None:
        """The rest that a sentence asks for after as many rounds as fit, before what comes next; None if it does not.

        Nobody knows when such a round ends, so there is no rest between two of them.
        """
        said = [mention.said for mention in sentence.reading.mentions]
        if len(said) != 1 or not isinstance(said[0], RestSaid) or said[0].between or self.at > self.last_draft_at:
            return None
        last = self.made.parts[-1] if self.made.parts else None
        scope = self.scopes[-1] if self.scopes and len(self.made.parts) > self.scopes[-1].first else None
        rounds = scope.rounds if scope else last.rounds if isinstance(last, Group) else None
        return Rest(said[0].time) if isinstance(rounds, AsMany) else None

    def _is_rest_of_group(self, sentence: Sentence) -> bool:
        """Give the rest between rounds that a sentence states to the group it is about; whether it did."""
        mentions = sentence.reading.mentions
        rests = [m.said for m in mentions if isinstance(m.said, RestSaid)]
        if any(isinstance(m.said, (WorkSaid, HoldSaid)) for m in mentions):
            return False
        open_rounds = [scope for scope in self.scopes if scope.rounds is not None]
        of_rounds = [said for said in rests if self._between(said) == "round"]
        others = [said for said in rests if said not in of_rounds[:1]] if of_rounds else []
        rest = next(iter(of_rounds or rests), None)
        between = self._between(rest) if rest is not None else ""
        if rest is None or (rest.between is not None and between != "round" and not (open_rounds and between == "set")):
            return False
        return self._give_rest(rest, open_rounds) and not others

    def _give_rest(self, rest: RestSaid, open_rounds: list[Scope]) -> bool:
        """Give a rest to the rounds asked for last, or keep it for those to come; whether it is one between rounds."""
        if open_rounds:
            open_rounds[-1].rest = rest.time
            return True
        for at, part in reversed(list(enumerate(self.made.parts))):
            if isinstance(part, Group) and isinstance(part.rounds, Rounds):
                self.made.parts[at] = replace(part, rounds=replace(part.rounds, rest=rest.time))
                return True
        if self.drafts:
            self.group_rest = rest.time
            return rest.between is not None
        return False

    def _is_clock_of_group(self, sentence: Sentence) -> bool:
        """Give the time from start to start that a sentence states to the rounds it is about; whether it did."""
        every = clock_of(sentence.reading.mentions)
        if every is None or len(sentence.reading.mentions) > 1:
            return False
        open_rounds = [scope for scope in self.scopes if scope.rounds is not None]
        if open_rounds:
            open_rounds[-1].clock = sentence
            return True
        part = self.made.parts[-1] if self.made.parts else None
        if not isinstance(part, Group) or not isinstance(part.rounds, Rounds):
            return False
        rounds = replace(part.rounds, rest=None, every=every)
        self.made.parts[-1] = replace(part, rounds=rounds, said_by=(*part.said_by, asking(sentence)))
        return True

    def _between(self, said: RestSaid) -> str:
        """Between what a rest is: `rep`, `set`, `round`, `exercise`, or empty."""
        return self.lexicon.between.get(said.between or "", "")

    def _is_for_each(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of each exercise by itself; rounds are always of all of them."""
        if any(isinstance(mention.said, OF_ALL) for mention in sentence.reading.mentions):
            return False
        return self._is_for_all(sentence) and bool(
            self.lexicon.joints.each_exercise.search(sentence.reading.marked.content)
        )

    def _is_for_all(self, sentence: Sentence) -> bool:
        """Whether a sentence gives a dose for every exercise."""
        words = sentence.reading.marked.content
        mentions = sentence.reading.mentions
        rest = any(isinstance(m.said, RestSaid) and self._between(m.said) in ("set", "exercise") for m in mentions)
        each = self.lexicon.whole_routine.search(words) or self.lexicon.joints.each_alone.search(words)
        of_all = each and not self.lexicon.part_of_all.search(words)
        return bool(mentions) and (rest or bool(of_all))

    def _is_of_so_many(self, sentence: Sentence) -> bool:
        """Whether a sentence outside the exercises asks for so many of each: "do 10 of each, four times a day"."""
        counts = any(isinstance(mention.said, RepsSaid) for mention in sentence.reading.mentions)
        words = sentence.reading.marked.content
        each = self.lexicon.joints.count_of_each.search(words)
        return counts and each is not None and not self.lexicon.part_of_all.search(words)

    # Groups.

    def _is_for_names(self, piece: Told) -> bool:
        """Whether a sentence gives a dose to exercises of its section that are only named."""
        doses = (WorkSaid, HoldSaid, RepsSaid, BreathsSaid)
        about = piece.sentence.about
        if about and not self.lexicon.headings.instructions.match(about):
            return False
        reading = piece.sentence.reading
        if self._is_for_held(piece.sentence):
            return True
        stated = any(isinstance(mention.said, doses) for mention in reading.mentions)
        of_all = not self.lexicon.part_of_all.search(reading.marked.content)
        bare = piece.section in self.bare or self._is_bare_below(piece.section) or self.bare == set(self.last_draft)
        return stated and of_all and bare

    def _is_bare_below(self, section: int) -> bool:
        """Whether no exercise in the sections of a section has a dose of its own."""
        return self.drafts_below[section] > 1 and not self.dosed_below[section]

    def _is_for_held(self, sentence: Sentence) -> bool:
        """Whether a sentence says how long everything that is to be held is held: "hold each squeeze for 7 seconds"."""
        times = [m.said.time for m in sentence.reading.mentions if isinstance(m.said, HoldSaid)]
        return self.held == set(self.last_draft) and any(time is not None for time in times)

    def _is_for_section(self, sentence: Sentence, piece: Told) -> bool:
        """Whether a dose for all is only for those of its section, as there are others elsewhere."""
        inside = self.drafts_below[piece.section]
        only_rests = all(isinstance(mention.said, RestSaid) for mention in sentence.reading.mentions)
        return inside < len(self.drafts) and self._stands_over(piece.section) and not only_rests

    def _is_for_others(self, piece: Told) -> bool:
        """Whether a sentence gives a dose to all exercises, or to those of its section.

        In a part of a workout in which no exercise was found it is for none of those in the other parts.
        """
        each = self._is_for_all(piece.sentence) or self._is_of_so_many(piece.sentence)
        for_all = self.drafts and (each or self._is_for_names(piece))
        if not for_all or self.drafts_below[piece.section] or piece.section not in self.phases:
            return bool(for_all)
        return self.parents.get(piece.section, 0) not in self.outside_phases

    def _asks_for_rounds(self, sentence: Sentence, piece: Told) -> bool:
        """Whether a sentence outside the exercises asks for rounds of them."""
        if self._is_for_group(sentence):
            return True
        mentions = sentence.reading.mentions
        rounds = any(_is_several(mention.said) for mention in mentions)
        about_them = piece.section in self.sections or self._stands_over(piece.section)
        if about_them and asks_again(mention.said for mention in mentions):
            return True
        if rounds and not self.made.parts and len(self.last_draft) > 1:
            return True
        return rounds and self.drafts_below[piece.section] > 0

    def _ends_phase(self, sentence: Sentence) -> bool:
        """Whether the last exercise of a part of a workout says a dose of each of those in it, which have none."""
        draft = self.pieces[self.at]
        assert isinstance(draft, Draft), "an exercise is at hand"
        after = self.pieces[self.at + 1] if self.at + 1 < len(self.pieces) else None
        if draft.sentences[0] is sentence or not self._is_for_all(sentence):
            return False
        phase = self._phase_of(draft.section)
        goes_on = isinstance(after, Draft) and self._is_in(after.section, phase)
        inside = [one for one in self.drafts if self._is_in(one.section, phase)]
        others = [one for one in inside if one is not draft]
        said = [s for s in draft.sentences if s.reading.mentions]
        return bool(phase and others) and not goes_on and all(one.bare for one in others) and said == [sentence]

    def _phase_of(self, section: int) -> int:
        """The innermost section around a place with several exercises, of which there are others outside; else 0."""
        outer = next((one for one in self._outwards(section) if self.drafts_below[one] > 1), 0)
        return outer if self.drafts_below[outer] < len(self.drafts) else 0

    def _gives_behind(self, sentence: Sentence, section: int) -> bool:
        """Give a dose of each exercise to those of the part of a workout that it ends; whether it did.

        They have none, and all before them have theirs.
        """
        phase, parts = self._phase_of(section), self.made.parts
        members = [i for i, part in enumerate(parts) if phase and self._is_in(self.sections[i], phase)]
        at_end = members == list(range(len(parts) - len(members), len(parts)))
        if not members or not at_end or self.last_below.get(phase, -1) > self.at:
            return False
        undosed = [isinstance(part, Exercise) and not _with_own_dose(part) for part in parts]
        if not all(undosed[members[0] :]) or any(undosed[: members[0]]):
            return False
        self._apply(Scope((sentence,), members[0], phase, each=True, behind=True))
        return True

    def _stands_over(self, section: int) -> bool:
        """Whether exercises to come stand in sections of a section."""
        return self.last_below.get(section, -1) > self.at

    def _is_in(self, section: int, outer: int) -> bool:
        """Whether a section is another or stands in it."""
        return outer in self._outwards(section)

    def _is_for_group(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for several exercises again."""
        rounds = any(isinstance(m.said, (*OF_ALL, RepsSaid)) for m in sentence.reading.mentions)
        return rounds and bool(self.lexicon.group_words.search(sentence.reading.marked.content))

    def _group(self, sentence: Sentence, section: int, ended: bool) -> bool:
        """Make the exercises before a sentence, or after it, a group; whether there were any."""
        rounds = repetitions_of(sentence.reading.mentions)
        assert rounds is not None, "the sentence asks for rounds"
        if isinstance(rounds, Rounds) and rounds.rest is None and self.group_rest is not None:
            rounds = replace(rounds, rest=self.group_rest)
        if self._leads_on(sentence, section):
            while self.scopes and self.scopes[-1].section == section:
                self._apply(self.scopes.pop())
            self.scopes.append(Scope((sentence,), len(self.made.parts), section))
            return True
        members = self._members(sentence, section)
        to_come = self._stands_over(section) and section not in self.sections
        at_end = members == list(range(len(self.made.parts) - len(members), len(self.made.parts)))
        if len(members) > 1 and not to_come and at_end and _is_interval(sentence):
            self._apply(Scope((sentence,), members[0], section, rest=self.group_rest, behind=True))
            return True
        if len(members) > 1 and not to_come:
            rounds = self._counted(rounds, members) if goes_on(sentence) else rounds
            self._make_group(members, rounds, (asking(sentence),), alternating=sentence.reading.alternating)
            return True
        last = self.made.parts[-1] if self.made.parts else None
        if isinstance(last, Group) and last.rounds is None and self.sections[-1] == section:
            self.made.parts[-1] = replace(last, rounds=rounds, said_by=(*last.said_by, asking(sentence)))
            return True
        if self._joins_waiting(sentence, section):
            return True
        if ended or not all(scope.heading and scope.is_total(self.lexicon) for scope in self.scopes):
            return False
        over = next((outer for outer in self._outwards(section) if self._stands_over(outer)), section)
        self.scopes.append(Scope((sentence,), len(self.made.parts), over, rest=self.group_rest))
        return True

    def _joins_waiting(self, sentence: Sentence, section: int) -> bool:
        """Take rounds into the scope that gives a dose to each of the exercises to come; whether there is one."""
        scope = self.scopes[-1] if self.scopes else None
        if scope is None or not scope.each or (scope.section, scope.first) != (section, len(self.made.parts)):
            return False
        scope.sentences += (sentence,)
        scope.each, scope.rest = False, self.group_rest
        return True

    def _leads_on(self, sentence: Sentence, section: int) -> bool:
        """Whether a sentence between the exercises of a section leads over to those that come: "Then 3 rounds of:"."""
        leads = sentence.text.content.rstrip(" *_").endswith(":")
        return leads and section in self.sections and self.last_draft.get(section, -1) > self.at

    def _is_for_other_side(self, sentence: Sentence, section: int) -> bool:
        """Whether a sentence asks for the other side of exercises before it, and for nothing else."""
        said = [mention.said for mention in sentence.reading.mentions]
        if not said or not all(isinstance(one, SidesSaid) and one.other for one in said):
            return False
        goes_on = self.lexicon.roles.follows.match(sentence.reading.marked.content) is not None
        return self._is_of_these(sentence) or (goes_on and bool(self.sections) and self.sections[-1] == section)

    def _is_of_these(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of several exercises together."""
        return self.lexicon.these_again.search(sentence.reading.marked.content) is not None

    def _on_both_sides(self, sentence: Sentence, section: int) -> bool:
        """Have the exercises before a sentence done on one side and then on the other; whether there were any.

        Where one of them has its own two sides, so has each of the others by itself.
        """
        said = next(m.said for m in sentence.reading.mentions if isinstance(m.said, SidesSaid))
        step = replace(asking(sentence), role=Role.SIDE)
        last = self.made.parts[-1]
        if isinstance(last, Group) and self.sections[-1] == section:
            if last.sides is None and not any(map(_has_sides, last.exercises)):
                both = Sides(None, said.limb)
                self.made.parts[-1] = replace(last, sides=both, said_by=(*last.said_by, step))
            return True
        if self._is_of_these(sentence):
            members = self._members(sentence, section, self._number_of(sentence))
        else:
            members = self._listed_with(last)
        parts = [part for i in members if isinstance(part := self.made.parts[i], Exercise)]
        if not parts:
            return False
        if len(parts) > 1 and not any(map(_has_sides, parts)):
            self._make_group(members, None, (step,), sides=Sides(None, said.limb))
            return True
        for index, part in zip(members, parts, strict=True):
            self.made.parts[index] = give(part, said)
        self.made.doses_for_all.append(step)
        return True

    def _listed_with(self, last: Exercise | Group) -> list[int]:
        """Indices of the exercises that stand in one list with the last one."""
        number = self.lists.get(last.name.span(), 0) if isinstance(last, Exercise) else 0
        return [
            i
            for i, part in enumerate(self.made.parts)
            if number and isinstance(part, Exercise) and self.lists.get(part.name.span(), 0) == number
        ]

    def _number_of(self, sentence: Sentence) -> int:
        """How many exercises a sentence speaks of: "the last two"; 0 where it does not say."""
        counts = [one for one in sentence.reading.marked.quantities if one.kind is NumberKind.COUNT]
        return counts[0].low if len(counts) == 1 else 0

    def _members(self, sentence: Sentence, section: int, number: int = 0) -> list[int]:
        """Indices of the parts that a sentence after them is about, the last so many if it says how many."""
        words = set(re.findall(r"[a-z]+", sentence.reading.marked.content))
        number = number or next((n for word, n in self.lexicon.groups_of.items() if word in words), 0)
        free = [i for i, part in enumerate(self.made.parts) if isinstance(part, Exercise)]
        whole = self.lexicon.whole_session.search(sentence.reading.marked.content)
        near = (self._parts_in(outer, free) for outer in ([section] if whole else self._outwards(section)))
        same = next((parts for parts in near if len(parts) > 1), [])
        chosen = same or free
        return chosen[-number:] if number else chosen

    def _parts_in(self, section: int, among: Sequence[int]) -> list[int]:
        """Those of some parts that stand in a section or in one below it."""
        return [i for i in among if self._is_in(self.sections[i], section)]

    def _make_group(
        self,
        members: list[int],
        rounds: Rounds | AsMany | None,
        said_by: tuple[Step, ...],
        *,
        alternating: bool = False,
        sides: Sides | None = None,
    ) -> None:
        """Put parts together, all of them or each in its turn by the clock."""
        if isinstance(rounds, Rounds) and rounds.every is not None:
            members = self._with_turns(members)
        exercises = tuple(part for i in members if isinstance(part := self.made.parts[i], Exercise))
        in_slots = alternating or all(one.name.span() in self.slots for one in exercises)
        name = ""
        if isinstance(rounds, AsMany):
            name, before, exercises = self._told_before(exercises)
            said_by = (*before, *said_by)
        elif rounds is not None and rounds.every is not None and in_slots:
            exercises = tuple(in_turn(one, rounds.every) for one in exercises)
            rounds = replace(divided(rounds, len(exercises)), every=None)
        group = Group(name, exercises, rounds, said_by, sides)
        first, own = members[0], set(members)
        others = [i for i in range(first, len(self.made.parts)) if i not in own]
        self.made.parts[first:] = [group, *(self.made.parts[i] for i in others)]
        self.sections[first:] = [self.sections[first], *(self.sections[i] for i in others)]

    def _counted(self, rounds: Rounds | AsMany, members: list[int]) -> Rounds | AsMany:
        """The rounds of some parts, counted where everything in one has its time."""
        exercises = (part for at in members if isinstance(part := self.made.parts[at], Exercise))
        return counted_if_timed(rounds, [node for one in exercises for node in one.body])

    def _told_before(self, exercises: tuple[Exercise, ...]) -> tuple[str, tuple[Step, ...], tuple[Exercise, ...]]:
        """What is told before the first of some exercises, which is told of all of them: a heading, and sentences."""
        first, *others = exercises
        front, rest = front_and_rest(first.body)
        steps = [node for node in front if isinstance(node, Step)]
        before = [step for step in steps if step.text.span().end <= first.name.offset(0)]
        own = [step for step in steps if step not in before]
        name = next((step.text.content for step in before if step.text.span() in self.headings), "")
        told = tuple(step for step in before if step.text.span() not in self.headings)
        return name, told, (replace(first, body=(*own, *rest)), *others)

    def _with_turns(self, members: list[int]) -> list[int]:
        """Those of some parts that have minutes of their own; all of them where none has."""
        turns = [
            i for i in members if isinstance(part := self.made.parts[i], Exercise) and part.name.span() in self.slots
        ]
        return turns or members

    def _close_scopes(self, section: int, list_number: int) -> None:
        """Close the scopes that do not reach to a place in a section, or in a list of it."""
        while self.scopes:
            scope = self.scopes[-1]
            inside = section and self._is_in(section, scope.section)
            waits = scope.first == len(self.made.parts)
            if inside and (not scope.list_number or scope.list_number == list_number or waits):
                return
            self.scopes.pop()
            self._apply(scope)

    def _apply(self, scope: Scope) -> None:
        """Give the exercises of a scope what its sentence says of them."""
        parts = self.made.parts
        members = [i for i in range(scope.first, len(parts)) if isinstance(parts[i], Exercise)]
        if not members:
            self.made.closing += [replace(step, role=Role.OUTRO) for step in scope.said_by]
            return
        if scope.heading and len(members) > 1 and scope.is_total(self.lexicon):
            return
        between = [said for said in scope.said if isinstance(said, RestSaid)]
        all_of_them = len(members) == len(self.drafts)
        if all_of_them and self.made.rest_between is None and between and self._between(between[0]) == "exercise":
            self.made.rest_between = Rest(between[0].time)
        for index in members:
            exercise = parts[index]
            assert isinstance(exercise, Exercise), "members are exercises"
            parts[index] = scope.given(exercise, self.lexicon.between, last=index == members[-1] or all_of_them)
        rounds = scope.repeated
        rounds = self._counted(rounds, members) if rounds and scope.goes_on else rounds
        if scope.list_number and rounds is None and all_of_them and not scope.leads_over:
            self.made.doses_for_all += [
                replace(step, dose=dose_for_all(one)) for step, one in zip(scope.said_by, scope.sentences, strict=True)
            ]
        elif len(members) > 1:
            alternating = any(sentence.reading.alternating for sentence in scope.sentences)
            self._make_group(members, rounds, scope.said_by, alternating=alternating)
        else:
            parts[members[0]] = self._alone(parts[members[0]], rounds, scope)

    def _alone(self, exercise: Exercise | Group, rounds: Rounds | AsMany | None, scope: Scope) -> Exercise:
        """The only exercise of a scope, in its rounds or after its words."""
        assert isinstance(exercise, Exercise), "members are exercises"
        if rounds is not None:
            return in_rounds(exercise, rounds, scope.said_by)
        return replace(exercise, body=(*scope.said_by, *exercise.body))

    # Exercises.

    def _draft(self, draft: Draft) -> None:
        """An exercise, with what was told right before it."""
        self._close_scopes(draft.section, draft.list_number)
        self.made.left_out += [LeftOut(heading, HEADING) for heading in draft.headings]
        several = len(self.drafts) > 1
        rests = [s for s in draft.sentences if several and self._is_rest_between_rounds(s, draft)]
        lifted = [s for s in draft.sentences if several and self._is_for_group(s) and not self._is_of_itself(s, draft)]
        lifted += [s for s in (*self._after_round(draft), *self._rounds_of_all(draft)) if s not in lifted]
        wide = [s for s in draft.sentences if s not in lifted and self._is_about_others(s)]
        of_sets = [s for s in draft.sentences if s not in (*lifted, *wide) and self._is_rest_of_sets(s, draft)]
        sides = [s for s in draft.sentences if several and self._is_other_side_of_all(s, draft)]
        apart = (*lifted, *wide, *rests, *sides, *of_sets)
        kept = [s for s in draft.sentences if s not in apart and not self._left_out(s)]
        kept = [s for s in kept if not _is_name(s.text, draft.name) or s.reading.mentions]
        ending = self._ending(kept) if draft is self.drafts[-1] else []
        kept = kept[: len(kept) - len(ending)]
        exercise, rest = assemble(replace(draft, sentences=kept), self.lexicon)
        if rest is not None and self.made.rest_between is None:
            self.made.rest_between = Rest(rest)
        body = (*self.before_next, *_with_dose(exercise))
        self.before_next = []
        self.made.parts.append(Exercise(exercise.name, body))
        self.sections.append(draft.section)
        self.slots |= {draft.name.span()} if draft.slot else set()
        self.lists[draft.name.span()] = draft.list_number
        for sentence in ending:
            role = role_of(sentence.reading, "", self.lexicon)
            self.made.closing.append(Step(sentence.text, role if role is Role.FREQUENCY else Role.OUTRO))
        for sentence in lifted:
            if not self._group(sentence, draft.section, ended=True):
                self.made.parts[-1] = self._again(self.made.parts[-1], sentence)
        for sentence in sides:
            self._on_both_sides(sentence, draft.section)
        for sentence in rests:
            if self._is_rest_of_group(sentence):
                self.made.doses_for_all.append(Step(sentence.text, Role.REST))
        for sentence in of_sets:
            first = next(i for i, section in enumerate(self.sections) if section == draft.section)
            self._apply(Scope((sentence,), first, draft.section, each=True, behind=True))
        wide = [s for s in wide if not self._gives_behind(s, draft.section)]
        for sentence in wide:
            self.for_all.append(sentence)
            self.made.doses_for_all.append(Step(sentence.text, Role.CYCLE, dose_for_all(sentence)))

    def _after_round(self, draft: Draft) -> list[Sentence]:
        """The sentence that says how often all is done, after one that calls several exercises a round."""
        if draft.titled or self.sections.count(draft.section) + 1 < LEAST_OF_GROUP:
            return []
        for said, after in pairwise(draft.sentences):
            again = any(isinstance(m.said, (*OF_ALL, RepsSaid)) for m in after.reading.mentions)
            if again and self.lexicon.one_round.search(said.reading.marked.content):
                return [after]
        return []

    def _rounds_of_all(self, draft: Draft) -> list[Sentence]:
        """The last sentence of the last exercise, also that of a part, where it asks for rounds and says no more.

        They are its own where it breathes in a pattern, or where it has no other dose and those before it have.
        """
        if not draft.titled or not draft.sentences:
            return []
        last = draft.sentences[-1]
        rounds = any(isinstance(m.said, RoundsSaid) for m in last.reading.mentions)
        if not (rounds and self._asks_for_all(last) and says_only_doses(last.text, draft.name, self.lexicon)):
            return []
        phase = self._phase_of(draft.section)
        if self.last_below.get(phase, self.last_draft_at) != self.at:
            return []
        inside = [one for one in self.drafts if not phase or self._is_in(one.section, phase)]
        if len(inside) < LEAST_OF_GROUP:
            return []
        own = _said_in(draft.sentences[:-1])
        others = [said for one in inside[:-1] for said in _said_in(one.sentences)]
        again = any(isinstance(said, (RoundsSaid, SetsSaid)) for said in (*own, *others))
        of_itself = again or any(isinstance(said, BreathSaid) for said in own) or bool(others and not own)
        return [] if of_itself else [last]

    @staticmethod
    def _asks_for_all(sentence: Sentence) -> bool:
        return asks_again(mention.said for mention in sentence.reading.mentions)

    def _is_of_itself(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether what is to be done again is the exercise that says so, and not those before it.

        So it is with the sequence of one that has a heading of its own, and others after it under theirs, and with
        "these two movements" of one among others that have doses of their own.
        """
        words = sentence.reading.marked.content
        goes_on = any(one.titled for one in self.drafts[self.drafts.index(draft) + 1 :])
        dosed = not any(one.bare for one in self.drafts if one is not draft)
        own = goes_on and self.lexicon.own_sequence.search(words) is not None
        return draft.titled and (own or (dosed and self.lexicon.own_movements.search(words) is not None))

    def _is_other_side_of_all(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether a sentence in the last of several exercises asks for the other side of all of them."""
        if not self._is_of_these(sentence) or draft is not self.drafts[-1] or draft.sentences[0] is sentence:
            return False
        free = [part for part in self.made.parts if isinstance(part, Exercise)]
        return bool(free) and not any(map(_has_sides, free)) and self._is_for_other_side(sentence, draft.section)

    def _is_rest_between_rounds(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether a sentence of an exercise only says how long one rests between rounds, and the exercise has none."""
        said = [mention.said for mention in sentence.reading.mentions]
        inside = [mention.said for one in draft.sentences for mention in one.reading.mentions]
        if any(isinstance(one, (RoundsSaid, SetsSaid)) for one in inside):
            return False
        return len(said) == 1 and isinstance(said[0], RestSaid) and self._between(said[0]) == "round"

    def _again(self, part: Exercise | Group, sentence: Sentence) -> Exercise | Group:
        """A single exercise, so many times; a group keeps the rounds that were said of it first."""
        step = asking(sentence)
        rounds = repetitions_of(sentence.reading.mentions)
        assert rounds is not None, "the sentence asks for rounds"
        if isinstance(part, Group):
            return replace(part, rounds=part.rounds or rounds, said_by=(*part.said_by, step))
        front, inner = front_and_rest(part.body)
        if goes_on(sentence):
            rounds = counted_if_timed(rounds, inner)
        return replace(part, body=(*front, Block(rounds, inner, (step,))))

    def _is_about_others(self, sentence: Sentence) -> bool:
        """Whether a sentence inside an exercise speaks of all: of a rest between them, or of a dose for each."""
        doses = (RepsSaid, HoldSaid, WorkSaid)
        if self._ends_phase(sentence):
            return True
        if (
            len(self.drafts) > 1
            and self.at == self.last_draft_at
            and any(isinstance(m.said, doses) for m in sentence.reading.mentions)
            and (self._is_of_each(sentence) or self._is_each_ones_dose(sentence))
        ):
            return True
        return (
            any(isinstance(m.said, RestSaid) and self._between(m.said) == "exercise" for m in sentence.reading.mentions)
            and len(sentence.reading.mentions) == 1
            and len(self.drafts) > 1
        )

    def _is_rest_of_sets(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether how long one rests between sets stands on a line behind the last of several notes: all have it."""
        said = [mention.said for mention in sentence.reading.mentions]
        if draft.titled or draft.table or sentence.cell or not said:
            return False
        if not isinstance(said[0], RestSaid) or self._between(said[0]) != "set":
            return False
        after = self.pieces[self.at + 1 : self.at + 2]
        goes_on = any(isinstance(one, Draft) and one.section == draft.section for one in after)
        begins = len(sentence.reading.marked.content[: sentence.reading.mentions[0].start].split()) <= 1
        if goes_on or not begins or sentence is draft.sentences[0] or sentence is not draft.sentences[-1]:
            return False
        together = list(takewhile(lambda section: section == draft.section, reversed(self.sections)))
        beside = [_said_in(one.sentences) for one in self.drafts if one.section == draft.section]
        in_sets = sum(any(isinstance(one, SetsSaid) for one in own) for own in beside)
        resting = sum(any(isinstance(one, RestSaid) for one in own) for own in beside)
        return resting == 1 and in_sets >= LEAST_OF_GROUP and len(together) + 1 == len(beside)

    def _is_of_each(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for a dose of each exercise, and no exercise before says so of itself."""
        of_each = self.lexicon.joints.of_each
        if not of_each.search(sentence.reading.marked.content):
            return False
        others = (one for draft in self.drafts[:-1] for one in draft.sentences if one.reading.mentions)
        return not any(of_each.search(one.reading.marked.content) for one in others)

    def _is_each_ones_dose(self, sentence: Sentence) -> bool:
        """Whether a sentence of the last exercise gives the only dose of all, and gives it to each of them."""
        *others, last = self.drafts
        alone = all(one is sentence or not one.reading.mentions for one in last.sentences)
        each = self.lexicon.whole_routine.search(sentence.reading.marked.content) is not None
        return each and alone and all(one.bare for one in others)

    def _left_out(self, sentence: Sentence) -> bool:
        """Leave out what is no part of the exercise: headings of its parts, links, captions; whether it was."""
        words = sentence.reading.marked.content
        if self.lexicon.leave_out.search(words):
            self.made.left_out.append(LeftOut(sentence.text, "marked to be left out"))
            return True
        rests = self.lexicon.rest_unsaid.match(words)
        if self.lexicon.headings.label.match(words) and not sentence.reading.mentions and not rests:
            self.made.left_out.append(LeftOut(sentence.text, HEADING))
            return True
        if self.lexicon.roles.clutter.search(words):
            self.made.left_out.append(LeftOut(sentence.text, ABOUT_THE_ARTICLE))
            return True
        return False

    def _ending(self, sentences: list[Sentence]) -> list[Sentence]:
        """The sentences after the last exercise that are about all of them: no instruction, no dose."""
        last = len(sentences)
        while last > 1 and self._is_remark(sentences[last - 1]):
            last -= 1
        return sentences[last:] if any(s.reading.mentions for s in sentences[:last]) else []

    def _is_remark(self, sentence: Sentence) -> bool:
        """Whether a sentence only remarks on something."""
        if sentence.reading.mentions or sentence.reading.conditional or sentence.about:
            return False
        return role_of(sentence.reading, "", self.lexicon) in (Role.FREQUENCY, Role.INTRO, Role.BENEFIT)

    # Doses for all.

    def _give_to_all(self) -> None:
        """Give doses said for every exercise to those that have none of that kind."""
        for sentence in self.for_all:
            unless = self.lexicon.unless_stated.search(sentence.reading.marked.content) is not None
            own = {one.name.span() for part in self.made.parts for one in _with_own_dose(part)} if unless else set()
            own |= self._of_other_kind(sentence)
            own |= self._not_held() if self._is_for_held(sentence) and not self._is_for_all(sentence) else set()
            for mention in sentence.reading.mentions:
                self._give_one_to_all(mention, sentence, own)

    def _give_one_to_all(self, mention: Mention, sentence: Sentence, own: Collection[Span]) -> None:
        """Give one dose said for every exercise to all but those that have their own, by the places of their names."""
        work = time_of_work(sentence)
        match mention.said:
            case RestSaid() as said if self._between(said) == "set":
                self._change_all(lambda one: give(one, said))
            case RestSaid(Amount() as rest) as said if work is not None and is_after_work(
                said, [m.said for m in sentence.reading.mentions]
            ):
                self._change_all(lambda one: resting(one, rest, mention, sentence) if takes(one, work) else one)
            case RestSaid(Amount() as rest) as said if said.between is None or self._between(said) == "exercise":
                self.made.rest_between = Rest(rest)
            case RestSaid():
                pass
            case said:
                self._change_all(lambda one: one if one.name.span() in own else give(one, said))

    def _change_all(self, change: Callable[[Exercise], Exercise]) -> None:
        """Change every exercise."""
        self.made.parts = [
            replace(part, exercises=tuple(map(change, part.exercises))) if isinstance(part, Group) else change(part)
            for part in self.made.parts
        ]

    def _not_held(self) -> set[Span]:
        """The names of exercises that do not ask to be held for a time that they do not say."""
        exercises = (one for part in self.made.parts for one in _exercises_of(part))
        return {one.name.span() for one in exercises if all(step.dose != Hold(None) for step in doses_of(one.body))}

    def _of_other_kind(self, sentence: Sentence) -> set[Span]:
        """The names of exercises that a dose is not for, as it is for stretches only, and some are called so."""
        found = self.lexicon.for_kind.search(sentence.reading.marked.content)
        exercises = [one for part in self.made.parts for one in _exercises_of(part)]
        others = {one.name.span() for one in exercises if found and found["kind"] not in one.name.content.lower()}
        few = len(others) < len(exercises) and len(others) > FEW_OF_OTHER_KIND * len(exercises)
        return others if few else set()


def _said_in(sentences: Sequence[Sentence]) -> list[Said]:
    return [mention.said for sentence in sentences for mention in sentence.reading.mentions]


def _is_interval(sentence: Sentence) -> bool:
    """Whether a sentence gives work and the rest after it: "40 s work, 20 s rest, 3 rounds"."""
    said = [mention.said for mention in sentence.reading.mentions]
    return any(isinstance(one, RestSaid) and is_after_work(one, said) for one in said)


def _is_several(said: Said) -> bool:
    """Whether something is said to be done several times, all of it."""
    return isinstance(said, AsManySaid) or (isinstance(said, RoundsSaid) and said.count.high > 1)


def _exercises_of(part: Exercise | Group) -> tuple[Exercise, ...]:
    """The exercises of a part: itself, or those of a group."""
    return part.exercises if isinstance(part, Group) else (part,)


def _with_own_dose(part: Exercise | Group) -> list[Exercise]:
    """The exercises of a part for which the text states a number."""
    exercises = _exercises_of(part)
    doses = {one.name.span(): [step.dose for step in doses_of(one.body)] for one in exercises}
    return [one for one in exercises if any(dose != Work(None) for dose in doses[one.name.span()])]


def _held(drafts: Sequence[Draft]) -> set[int]:
    """The sections in which most exercises ask to be held and do not say for how long."""
    found: set[int] = set()
    for section, own in groupby(drafts, key=lambda draft: draft.section):
        said = [_said_in(draft.sentences) for draft in own]
        unsaid = [any(isinstance(one, HoldSaid) and one.time is None for one in dose) for dose in said]
        if len(unsaid) >= LEAST_OF_GROUP and sum(unsaid) > len(unsaid) / 2:
            found.add(section)
    return found


def _has_sides(exercise: Exercise) -> bool:
    """Whether an exercise is done on both sides, or its sides alternate."""
    return _have_sides(exercise.body)


def _have_sides(nodes: tuple[Node, ...]) -> bool:
    blocks = [node for node in nodes if isinstance(node, Block)]
    return any(isinstance(block.repeat, Sides) or _have_sides(block.items) for block in blocks)


def _is_name(text: Text, name: Text) -> bool:
    """Whether a sentence is just the name of its exercise, which is said already."""
    return text.content.strip(" .:!").casefold() == name.content.strip(" .:!").casefold()


def _outside(role: Role) -> Role:
    """The role of a sentence that stands outside the exercises."""
    return role if role in (Role.CAUTION, Role.HAVE_READY, Role.SET_UP, Role.BENEFIT, Role.INTRO) else Role.INTRO


def _with_dose(exercise: Exercise) -> tuple[Node, ...]:
    """The body, the last instruction asking for work without a number where nothing else is asked for."""
    if doses_of(exercise.body):
        return exercise.body
    body = list(exercise.body)
    for index in range(len(body) - 1, -1, -1):
        node = body[index]
        if isinstance(node, Block):
            inner = _with_dose(Exercise(exercise.name, (*node.items, *node.said_by)))
            return (*body[:index], replace(node, items=inner, said_by=()), *body[index + 1 :])
    for index in range(len(body) - 1, -1, -1):
        node = body[index]
        if isinstance(node, Step) and node.role in (Role.WORK, Role.SET_UP):
            body[index] = replace(node, dose=Work(None))
            return tuple(body)
    if body and isinstance(body[-1], Step) and body[-1].role is Role.INTRO:
        return (*body[:-1], replace(body[-1], role=Role.WORK, dose=Work(None)))
    return (*body, Step(exercise.name, Role.WORK, Work(None)))
