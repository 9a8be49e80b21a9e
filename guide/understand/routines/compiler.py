"""Takes one piece of an article after the other: headings, sentences outside the exercises, and the exercises."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from guide.model.routine import Exercise, LeftOut, Role, Step
from guide.model.text import Text
from guide.understand.around import Around, labelled_around
from guide.understand.entries import Draft, Piece, Sentence, Titled, Told, Unheard, rests_between_sets
from guide.understand.lexicon import Lexicon
from guide.understand.marked_steps import is_after_last, put_after_last, step_of
from guide.understand.mood import is_imperative
from guide.understand.roles import role_of
from guide.understand.routines.as_before import with_dose_of_another
from guide.understand.routines.assembling import assemble
from guide.understand.routines.beyond import Beyond, Reach
from guide.understand.routines.compiled import ABOUT_THE_ARTICLE, HEADING, LONG_INTRODUCTION, SKIPPED, Compiled
from guide.understand.routines.doses_for_all import DosesForAll
from guide.understand.routines.for_whom import ForWhom, asks_for_rounds_of_all
from guide.understand.routines.grouping import Grouping
from guide.understand.routines.introductions import too_long
from guide.understand.routines.open_scopes import OpenScopes
from guide.understand.routines.parts import Parts
from guide.understand.routines.places import Places
from guide.understand.routines.rests import Rests
from guide.understand.routines.supersets import Supersets
from guide.understand.said import RoundsSaid
from guide.understand.sides_named import sides_in
from guide.understand.tokens import lowered

LEAST_FOOTERS = 3
LEAST_WORDS_OF_A_FOOTER = 4
OUTSIDE = (Role.CAUTION, Role.HAVE_READY, Role.SET_UP, Role.BENEFIT, Role.INTRO)
"""Roles of sentences that stand outside the exercises."""


class Compiler:
    """Puts the pieces of one article together."""

    def __init__(self, pieces: Sequence[Piece], parents: Mapping[int, int], lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.made = Compiled()
        self.told_last = -1
        """Where the last sentence outside the exercises begins."""
        self.places = Places(pieces, parents, lexicon)
        self.parts = Parts(self.made.parts, self.places, lexicon)
        self.whom = ForWhom(self.places, lexicon)
        self.beyond = Beyond(self.parts, self.whom, lexicon)
        self.scopes = OpenScopes(self.made, self.parts, self.whom, lexicon)
        self.groups = Grouping(self.made, self.parts, self.scopes, self.whom, lexicon)
        self.rests = Rests(self.made, self.scopes, self.places, lexicon)
        self.for_all = DosesForAll(self.made, self.whom, lexicon)
        self.footers = _said_often(pieces)
        self.captions = _headed_often(pieces, lexicon)
        """What stands on every page, in lower case."""
        self.spared = too_long(self.places, lexicon)
        """Remarks of a long introduction."""
        self.before_next: list[Step] = []
        """What was told in front of the next exercise."""
        self.rests_in_sections = False
        """Whether how long one rests between sets has been told of the exercises of one section."""

    def compile(self) -> Compiled:
        """The routine's parts."""
        title_at = self._title()
        for at in range(len(self.places.pieces)):
            if at == title_at:
                continue
            self.places.at = at
            match self.places.pieces[at]:
                case Titled() as piece:
                    self._heading(piece)
                case Told() as piece:
                    self._told(piece)
                case Unheard(text, _, reason):
                    self.made.left_out.append(LeftOut(text, reason))
                case Draft() as draft:
                    self._draft(draft)
        self.scopes.close()
        self.for_all.give()
        Supersets(self.parts, self.lexicon).join()
        self.rests.give_between_blocks()
        if self.places.has_parts:
            from guide.understand.routines.sections import sections_of  # most articles have one heading over all

            self.made.sections = tuple(sections_of(self.places, self.made.exercises(), self.lexicon))
        return self.made

    # The title.

    def _title(self) -> int | None:
        """The first heading is the title, unless it names the first of several exercises; where it stands.

        Behind sentences, such as who wrote the article, it is the heading that all the exercises stand under.
        """
        pieces = self.places.pieces
        first = pieces[0] if pieces else None
        if isinstance(first, Draft) and len(self.places.drafts) == 1:
            self.made.title = first.name
        for at, piece in enumerate(takewhile(lambda piece: not isinstance(piece, Draft), pieces)):
            if isinstance(piece, Titled) and (self._is_over_all(piece) if at else not self._is_first_part(piece)):
                self.made.title = piece.text
                self._dose_in_title(piece)
                return at
        return None

    def _is_over_all(self, title: Titled) -> bool:
        """Whether a heading that says more than "Exercises" or "Warm-up" stands over all the exercises."""
        general = self.lexicon.headings.names_any.match(lowered(title.text.content)) is not None
        if general or labelled_around(title.text, self.lexicon) is not None:
            return False
        return all(self.places.is_in(draft.section, title.section) for draft in self.places.drafts)

    def _is_first_part(self, first: Titled) -> bool:
        """Whether the first heading is the first of several parts of a session that stand beside it: no title."""
        part, parents = self.lexicon.headings.session_part, self.places.parents
        outer = parents.get(first.section, 0)
        titled = (one for one in self.places.pieces if isinstance(one, Titled))
        beside = [one for one in titled if parents.get(one.section, 0) == outer]
        alike = [one for one in beside if part.match(lowered(one.text.content)) or one.section in self.places.dosed]
        if len(alike) > 1 and alike[0] is first:
            return True
        alone = self.lexicon.headings.on_its_own  # "Day 1: legs", beside "Day 2: arms"
        others = (one for one in beside if one is not first)
        return alone.match(lowered(first.text.content)) is not None and any(
            alone.match(lowered(one.text.content)) for one in others
        )

    def _dose_in_title(self, title: Titled) -> None:
        """Take rounds of all, or a dose for every exercise, that the title says."""
        if title.sentence is None:
            return
        counts = self.lexicon.joints.counts_parts.match(title.sentence.reading.marked.content)
        if counts and len({draft.section for draft in self.places.drafts}) > 1:
            return  # "Two circuits" over circuit A and circuit B
        if self.places.is_told_again(title.sentence, title.section):
            return
        if asks_for_rounds_of_all(title.sentence) or title.section in self.places.dosed:
            self.scopes.over(title.sentence, title.section)
        elif self.places.drafts and self.whom.is_for_all(title.sentence):
            self.for_all.keep(title.sentence)
        elif (rests := self.whom.rests_after_each(title.sentence, None)) is not None:
            self.for_all.keep(rests)

    # Headings and sentences outside the exercises.

    def _heading(self, piece: Titled) -> None:
        """A heading announces the exercises under it; over anything else it is only a heading."""
        heard = isinstance(self.places.after, Draft) or self.places.goes_on(piece.section)
        if not heard or (piece.sentence is None and lowered(piece.text.content) in self.captions):
            self.made.left_out.append(LeftOut(piece.text, HEADING))
            return
        if self._ends_all(piece.text):
            self.scopes.close()
        self.before_next.append(Step(piece.text, Role.INTRO))
        self.parts.headings.add(piece.text.span())
        if piece.sentence is not None:
            self.scopes.close(piece.section)
            self.scopes.over(piece.sentence, piece.section)

    def _ends_all(self, heading: Text) -> bool:
        """Whether what stands under a heading is done once, after all else: a cool-down."""
        return labelled_around(heading, self.lexicon) is Around.AFTER and bool(self.parts.made)

    def _told(self, piece: Told) -> None:
        """A sentence before, between or after the exercises."""
        self.scopes.close(piece.section, piece.leads or piece.list_number)
        sentence = piece.sentence
        reading = sentence.reading
        step = step_of(reading, role_of(reading, sentence.about, self.lexicon), reading.mentions, (), self.lexicon)
        if is_after_last(reading, step, reading.mentions):
            self._after_last(step, piece)
            return
        self.told_last = step.text.offset(0)
        if piece.again is not None and self.groups.by_number(sentence, piece.again):
            return
        if piece.again is not None and piece.list_number:
            self._hear(step, piece)  # its numbers are of no exercises, and no doses either
        elif piece.leads:
            self.scopes.lead(piece)
        elif self._is_clutter(sentence):
            self.made.left_out.append(LeftOut(sentence.text, ABOUT_THE_ARTICLE))
        elif id(piece) in self.spared:
            self.made.left_out.append(LeftOut(sentence.text, LONG_INTRODUCTION))
        elif not self._is_of_exercises(piece, step):
            self._hear(step, piece)

    def _is_of_exercises(self, piece: Told, step: Step) -> bool:
        """Give the exercises around a sentence what it asks of them; whether it asks for anything."""
        sentence, drafts = piece.sentence, self.places.drafts
        if self.groups.takes(piece) or (drafts and self.rests.by_the_clock(sentence)) or self.groups.turns(piece):
            return True
        if (rest := self.rests.after_open_rounds(sentence)) is not None:
            self.before_next.append(replace(step, role=Role.REST, dose=rest))
        elif drafts and (self.rests.after_work(sentence, self.for_all.last) or self.rests.of_several(sentence)):
            self.made.doses_for_all.append(step)
        elif drafts and (rests := self.whom.rests_after_each(sentence, self.for_all.last)) is not None:
            self.for_all.keep(rests, step.role)
        elif self.whom.is_for_others(piece):
            self._give_to_others(piece, step.role)
        else:
            return False
        return True

    def _give_to_others(self, piece: Told, role: Role) -> None:
        """Give a dose of each to the exercises of a section or a part of a workout, or to all."""
        in_rounds = any(isinstance(one, RoundsSaid) for one in piece.sentence.said)
        if in_rounds and len(piece.sentence.said) > 1 and not self.parts.made:
            self.groups.rounds_to_come(piece.sentence, piece.section)  # "40 s each, two rounds"
        elif self.whom.is_for_section(piece):
            self.scopes.of_each(piece.sentence, piece.section)
        elif before := self._section_before(piece):
            self.groups.give_each(piece.sentence, before[0], piece.section)
        elif not self.groups.gives_behind(piece.sentence, piece.section):
            self.for_all.keep(piece.sentence, role)
            return
        self.rests_in_sections |= rests_between_sets(piece.sentence)

    def _section_before(self, piece: Told) -> list[int]:
        """The exercises of its section that a rest between sets is only for; none where it is for others too."""
        only = self.whom.is_for_section_before(piece, so_before=self.rests_in_sections)
        return self.parts.in_section(piece.section) if only else []

    def _after_last(self, mark: Step, piece: Told) -> None:
        """Silence or a signal after a sentence outside the exercises, if that is heard."""
        last = self.made.left_out[-1:]
        if last and last[0].text.offset(0) == self.told_last:
            self.made.left_out.append(LeftOut(piece.sentence.text, last[0].reason))
        else:
            put_after_last(mark, (self._heard_beside(piece),))

    def _hear(self, step: Step, piece: Told) -> None:
        """A sentence that asks for nothing is heard where it stands."""
        if step.role is Role.FREQUENCY and not self._leads_on(step):
            self.made.closing.append(step)
        elif self.places.ended:
            self._outro(step, piece)
        else:
            self._heard_beside(piece).append(replace(step, role=step.role if step.role in OUTSIDE else Role.INTRO))

    def _leads_on(self, step: Step) -> bool:
        """Whether a sentence leads on to the exercises behind it, and has to stay there: "Do these daily:"."""
        return self.lexicon.headings.several.search(lowered(step.text.content)) is not None

    def _heard_beside(self, piece: Told) -> list[Step]:
        """What is heard right before a sentence outside the exercises, and where it is heard itself."""
        if self.places.ended:
            return self.made.closing
        beside = piece.section in self.places.last_draft and self.made.opening  # "Lie on your side, then:"
        return self.before_next if self.parts.made or beside else self.made.opening

    def _outro(self, step: Step, piece: Told) -> None:
        """A sentence after the last exercise: heard if it closes the routine, not if it opens another subject."""
        inside = piece.section in self.places.last_draft or piece.section not in self.places.titled
        if step.role is Role.CAUTION:
            self.made.closing.append(step)
        elif inside:
            self.made.closing.append(replace(step, role=Role.OUTRO))
        else:
            self.made.left_out.append(LeftOut(step.text, ABOUT_THE_ARTICLE))

    # Exercises.

    def _draft(self, draft: Draft) -> None:
        """An exercise, with what was told right before it."""
        if draft.heading is not None and self._ends_all(draft.heading):
            self.scopes.close()
        if draft.beside:
            self.scopes.pass_over(draft)
        self.scopes.close(draft.section, draft.list_number)
        self.made.left_out += [LeftOut(heading, HEADING) for heading in draft.headings]
        reach = self.beyond.reach(draft)
        kept = [one for one in draft.sentences if one not in reach and not self._left_out(one)]
        kept = [one for one in kept if one.said or not _is_name(one.text, draft.name)]
        ending = self._ending(kept) if draft is self.places.drafts[-1] else []
        self._make(draft, kept[: len(kept) - len(ending)])
        for sentence in ending:
            role = role_of(sentence.reading, "", self.lexicon)
            self.made.closing.append(Step(sentence.text, role if role is Role.FREQUENCY else Role.OUTRO))
        self._give_beyond(draft, reach)
        self.scopes.come_back()

    def _make(self, draft: Draft, sentences: list[Sentence]) -> None:
        """Make an exercise of those of its sentences that are about itself."""
        own = replace(draft, sentences=sentences)
        exercise = with_dose_of_another(assemble(own, self.lexicon), draft, self.parts, self.lexicon)
        self.parts.add(Exercise(exercise.name, (*self.before_next, *exercise.body)), draft)
        self.before_next = []

    def _give_beyond(self, draft: Draft, reach: Reach) -> None:
        """Give to others what the sentences of an exercise ask of them."""
        for sentence in reach.rounds:
            if not self.groups.group(sentence, draft.section, ended=True):
                self.groups.again(sentence)
        for sentence in reach.sides:
            self.groups.on_both_sides(sentence, draft.section)
        for sentence in reach.rests:
            if self.rests.of_rounds(sentence):
                self.made.doses_for_all.append(Step(sentence.text, Role.REST))
        for sentence in reach.doses:
            if not self.groups.gives_behind(sentence, draft.section):
                self.for_all.keep(sentence)

    def _left_out(self, sentence: Sentence) -> bool:
        """Leave out what is no part of the exercise: headings of its parts, links, captions; whether it was."""
        reason = self._why_left_out(sentence)
        if reason:
            self.made.left_out.append(LeftOut(sentence.text, reason))
        return bool(reason)

    def _why_left_out(self, sentence: Sentence) -> str:
        """Why a sentence is no part of its exercise; empty where it is one."""
        words = sentence.reading.marked.content
        if self.lexicon.leave_out.search(words):
            return SKIPPED
        if self.lexicon.headings.label.match(words) and not sentence.said and not self._is_asked(words):
            return HEADING
        return ABOUT_THE_ARTICLE if self._is_clutter(sentence) else ""

    def _is_asked(self, words: str) -> bool:
        """Whether a word that heads parts elsewhere is asked for here, as a whole sentence: "Hold.", "Repeat."."""
        closed = words.rstrip().endswith((".", "!")) and is_imperative(words, self.lexicon)
        return closed or self.lexicon.activities.rest_unsaid.match(words) is not None

    def _is_clutter(self, sentence: Sentence) -> bool:
        """Whether a sentence is about the article or its maker, or stands on every page."""
        words = sentence.reading.marked.content
        if self.lexicon.roles.clutter.search(words):
            return True
        return words in self.footers and role_of(sentence.reading, "", self.lexicon) is Role.INTRO

    def _ending(self, sentences: list[Sentence]) -> list[Sentence]:
        """The sentences after the last exercise that are about all of them: no instruction, no dose."""
        last = len(sentences)
        while last > 1 and self._is_remark(sentences[last - 1]) and not self._is_told_again(sentences[:last]):
            last -= 1
        if any(one.said for one in sentences[:last]):
            return sentences[last:]
        about_all = (at for at in range(last, len(sentences)) if self._is_about_all(sentences[at]))
        return sentences[next(about_all, len(sentences)) :]

    def _is_told_again(self, sentences: list[Sentence]) -> bool:
        """Whether the last of some sentences begins as one before it and names a side: "half pigeon on the left"."""
        *before, last = sentences
        words = last.reading.marked.content.rstrip(".!")
        if not sides_in(words, self.lexicon):
            return False
        begins = words.split(maxsplit=1)[:1]
        return any(one.reading.marked.content.rstrip(".!").split(maxsplit=1)[:1] == begins for one in before)

    def _is_remark(self, sentence: Sentence) -> bool:
        """Whether a sentence only remarks on something."""
        if sentence.said or sentence.about:
            return False
        if self._is_about_all(sentence):
            return True
        if sentence.reading.conditional:
            return False
        words, role = sentence.reading.marked.content, role_of(sentence.reading, "", self.lexicon)
        of_last = (self.lexicon.roles.manner, self.lexicon.sides.turns_to_side)
        if role is not Role.FREQUENCY and any(one.search(words) for one in of_last):
            return False  # it is about the last exercise alone
        return role in (Role.FREQUENCY, Role.INTRO, Role.BENEFIT)

    def _is_about_all(self, sentence: Sentence) -> bool:
        """Whether a sentence is about all the exercises: "if you have more time, go through the whole thing again"."""
        words = sentence.reading.marked.content
        if self.lexicon.scopes.repeat_all.search(words):
            return True
        together = self.lexicon.scopes.all_together.search(words) is not None
        return together and role_of(sentence.reading, "", self.lexicon) is not Role.CAUTION


def _said_often(pieces: Sequence[Piece]) -> frozenset[str]:
    """The sentences without a dose that are told word for word again and again, as the foot of a page is."""
    told = (
        [piece.sentence] if isinstance(piece, Told) else piece.sentences
        for piece in pieces
        if isinstance(piece, Told | Draft)
    )
    undosed = (one.reading.marked.content for own in told for one in own if not one.said)
    counted = Counter(words for words in undosed if len(words.split()) >= LEAST_WORDS_OF_A_FOOTER)
    return frozenset(words for words, many in counted.items() if many >= LEAST_FOOTERS)


def _headed_often(pieces: Sequence[Piece], lexicon: Lexicon) -> frozenset[str]:
    """The headings, in lower case, that say no more than that exercises follow, and say it again and again.

    Such words stand under pictures: "Hip exercises" over each of ten.
    """
    words = [lowered(piece.text.content) for piece in pieces if isinstance(piece, Titled)]
    counted = Counter(one for one in words if lexicon.headings.exercises.match(one))
    return frozenset(one for one, many in counted.items() if many >= LEAST_FOOTERS)


def _is_name(text: Text, name: Text) -> bool:
    """Whether a sentence is just the name of its exercise, which is said already."""
    return text.content.strip(" .:!").casefold() == name.content.strip(" .:!").casefold()
