"""Repetitions, times and breaths: of the stretch at hand, said again, or the beginning of the next one."""

from __future__ import annotations

from dataclasses import replace

from guide.late import late_pattern
from guide.model.routine import Amount, Block, Breath, Breaths, Dose, Hold, Reps, Rest, Rounds, Step, Work
from guide.understand.dosed_names import are_apart
from guide.understand.doses import Mention, Reading, says_only_doses
from guide.understand.entries import Sentence
from guide.understand.mood import is_imperative
from guide.understand.movements_named import begins_another, holds_another, tells_anew
from guide.understand.naming import WORDS
from guide.understand.restating import dose_of, meets, of_the_same_kind, restates
from guide.understand.roles import is_instruction
from guide.understand.rounds_told import again_as_many
from guide.understand.said import (
    BeatSaid,
    BreathSaid,
    BreathsSaid,
    DirectionsSaid,
    ElidedSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    Said,
    SidesSaid,
    TempoSaid,
    WorkSaid,
)
from guide.understand.sides_named import sides_in
from guide.understand.tokens import lowered
from guide.understand.tree.breath_phases import begins_again, explains_breath
from guide.understand.tree.course import IN_MIND, Course
from guide.understand.tree.repeats import Repeats
from guide.understand.tree.rests import RestsRead
from guide.understand.tree.rounds import RoundsRead
from guide.understand.tree.tempo import TempoRead
from guide.units import MINUTE_MS

MOST_OF_ALL_MS = 40 * MINUTE_MS
"""Repetitions of one thing take less than this altogether."""
LONGEST_OF_A_REP_MS = 60_000
"""Nobody holds each of several repetitions for so long without saying so."""
LONG_MS = 600_000
"""What takes so long is done again only where the text says so."""
TWICE = Amount(2, 2)
"""So often in all is what is done again."""
MOST_FIELD_MS = 15_000
"""A longer hold in a sentence of its own comes after the repetitions told before it."""
BEHIND_NAME = late_pattern(r"^[^.;<>]{2,40}?(?: [-–—]|:) (?=[a-z])")
"""A name in front of what is told, with its sign."""
MOST_BARE_WORDS = 4
"""A sentence of so few words gives a time and does not say what for: "forty seconds again"."""


class CountsAndTimes:
    """Adds the doses of sentences to what has been read of an exercise."""

    def __init__(
        self, course: Course, rounds: RoundsRead, rests: RestsRead, tempo: TempoRead, repeats: Repeats
    ) -> None:
        self.course = course
        self.lexicon = course.lexicon
        self.rounds = rounds
        self.rests = rests
        self.tempo = tempo
        self.repeats = repeats
        self.stated: Sentence | None = None
        """The last sentence that stated a dose."""
        self.moved = False
        """Whether another movement has been told since the last dose."""
        self.passes_on = False
        """Whether the sentence at hand begins with passing on to another movement."""
        self.rests_beside = False
        """Whether it asks for a rest too."""
        self.other_way = False
        """Whether it asks for the other direction of what has been told."""
        self.explained = False
        """Whether the phases of a breath that have been told are those of a sentence that only explains them."""

    def come_to(self, sentence: Sentence) -> None:
        """Come to a sentence with doses."""
        self.passes_on = self._passes_on(sentence)
        self.other_way = any(isinstance(said, DirectionsSaid) and not said.both for said in sentence.said)
        self.rests_beside = any(isinstance(said, RestSaid) for said in sentence.said)

    def _passes_on(self, sentence: Sentence) -> bool:
        """Whether a sentence tells another movement than the one before: "now leap like a cat 8 times"."""
        content = sentence.reading.marked.content
        begun = self.lexicon.joints.goes_on.match(content)
        if begun is not None and not self.lexicon.roles.same_movement.match(content, begun.end()):
            return True
        if self.stated is None or self.stated.cell or sentence.cell:
            return False
        if are_apart(self.stated.text, sentence.text, self.lexicon):
            return True
        before = self.stated.reading.marked.content
        if not tells_anew(content, self.lexicon):
            return False
        if any(tells_anew(words, self.lexicon) for words in _told_in(before)):
            return True
        if not says_only_doses(self.stated.text, self.course.name, self.lexicon):
            return False
        told = [lowered(step.text.content) for step in self.course.target.steps[-IN_MIND:]]
        known = begins_another(content, " ".join(told), self.lexicon)  # "Stick out your tongue. 10 times."
        return known and any(tells_anew(words, self.lexicon) for words in told)

    def without_whole_again(self, reading: Reading, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """The mentions without a time that only says again how long the exercise, or the position just told, takes.

        "Bounce for about a minute. Vary the pace. Do the exercise for 60 to 90 seconds."
        """
        whole = self.lexicon.done_whole.match(reading.marked.content)
        known = self.course.now.dose
        if whole is None or not isinstance(known, (Hold, Work)) or known.time is None or self.course.done:
            return mentions
        if whole["position"] is not None and self.moved:
            return mentions
        return tuple(one for one in mentions if not _may_be(one.said, known.time))

    def opens(self, said: Said, sentence: Sentence) -> bool:
        """Whether a dose cannot be part of the stretch at hand."""
        dose = self.course.now.dose
        match said:
            case RestSaid():
                return not self.rests.is_inside(said)
            case BreathSaid() | WorkSaid() | ElidedSaid() | HoldSaid(own=True):
                return dose is not None
            case RepsSaid(next_set=True) | HoldSaid(next_set=True):
                return dose is not None
            case HoldSaid() | BreathsSaid():
                return self.course.now.timed or (isinstance(dose, Reps) and not self._per_rep(sentence))
            case RepsSaid(own=True) if dose is not None:
                return True
            case RepsSaid(again=False):
                return isinstance(dose, Work) or self._is_another_count(said.count)
            case _:
                return False

    def _is_another_count(self, count: Amount | None) -> bool:
        """Whether a count is one of something else than the repetitions at hand: "5 push-ups, 10 squats"."""
        match self.course.now.dose:
            case Reps(Amount() as before):
                return count is not None and not restates(count, before)
            case _:
                return False

    def take(self, said: Said, step: Step, sentence: Sentence) -> bool:
        """Add a dose; whether it is one that needs the words of the sentence."""
        needs_words = self.add(said, step, sentence)
        self.moved = False
        self.stated = sentence if needs_words else self.stated
        return needs_words

    def add(self, said: Said, step: Step, sentence: Sentence) -> bool:
        """The same of a dose that goes on with what was told before, in whatever words."""
        match said:
            case HoldSaid(next_set=True) | WorkSaid(next_set=True) | RepsSaid(next_set=True):
                self._next_set(said)
            case ElidedSaid():
                return self._elided(said)
            case HoldSaid(time, own=True) if isinstance(self.course.now.dose, Reps):
                self.course.begin(Hold(time))
            case HoldSaid(time):
                self._hold(time, sentence)
            case WorkSaid(time) if self._is_said_in_title(time, sentence):
                return False
            case WorkSaid(time):
                self.course.begin(Hold(time) if self._is_held(sentence) else Work(time))
            case BreathSaid():
                return self._breath(said, sentence)
            case BreathsSaid(count):
                self.course.begin(Breaths(count))
            case RestSaid():
                self.rests.add(said)
            case RepsSaid():
                self._reps(said, step)
            case TempoSaid() | BeatSaid():
                self.tempo.add(said)
                return False
            case _:
                self.repeats.add(said, step)
                return False
        return True

    def _next_set(self, said: HoldSaid | WorkSaid | RepsSaid) -> None:
        """A set of its own of what was told before."""
        dose = dose_of(said)
        assert dose is not None, "it says how long or how often"
        self.course.begin(dose)
        self.course.now.next_set = True

    def _elided(self, said: ElidedSaid) -> bool:
        """So many of what was told last, where anything was told that can be counted or timed."""
        told = [s.dose for s in self.course.lately if s.dose is not None and not isinstance(s.dose, Breath)]
        moved = [dose for dose in told if not isinstance(dose, Rest)]
        dose = of_the_same_kind(told[-1] if told else None, moved[-1] if moved else None, said)
        sides = next((s.sides for s in reversed(self.course.lately) if s.dose is dose), None)
        if dose is not None:
            self.course.begin(dose)
        if said.whole and self.course.now.sides is None:
            self.course.now.sides = sides
        return dose is not None

    # Times.

    def _breath(self, said: BreathSaid, sentence: Sentence) -> bool:
        """A phase of a breath; a pattern named by its numbers says the same as its phases do, and those count."""
        known = [stretch for stretch in self.course.all if isinstance(stretch.dose, Breath)]
        if said.coded and known and (not known[-1].coded or not self.course.now.coded):
            return False
        for stretch in () if said.coded else known:
            if stretch.coded:
                stretch.dose, stretch.holder, stretch.coded = None, -1, False
        explains = explains_breath(sentence, self.lexicon)
        for stretch in known if self.explained and not explains and begins_again(said, known) else ():
            stretch.dose, stretch.holder = None, -1
        self.explained = explains
        self.course.begin(Breath(said.phase, said.time))
        self.course.now.coded, self.course.now.named = said.coded, said.named
        return True

    def _is_said_in_title(self, time: Amount, sentence: Sentence) -> bool:
        """Whether a time is the one that the title gave before."""
        dose = self.course.now.dose
        title = self.stated.text.span() if self.stated is not None and self.stated is not sentence else None
        in_title = title is not None and title.start <= self.course.name.span().start < title.end
        return in_title and isinstance(dose, (Hold, Work)) and dose.time == time and not self.course.done

    def _is_held(self, sentence: Sentence) -> bool:
        """Whether a bare time in a table, a title or a few words is a hold, by the name of the exercise."""
        content = sentence.reading.marked.content
        few = len(content.split()) <= MOST_BARE_WORDS and not self.lexicon.activities.moving.search(content)
        return (sentence.cell or few) and bool(
            self.lexicon.activities.still_names.search(self.course.name.content.lower())
        )

    def _hold(self, time: Amount | None, sentence: Sentence) -> None:
        """A hold: of each repetition said before, said again, or a dose of its own."""
        match self.course.now.dose:
            case Reps(count, None) as reps if not (
                _is_too_much(count, time) or self._is_long(time, sentence)
            ) and self._per_rep(sentence):
                self.course.now.dose = replace(reps, hold=time)
            case Reps(_, before) if before == time and self._per_rep(sentence):
                return
            case Hold(None) if self.stated is sentence:
                self.course.now.dose = Hold(time)  # as long as one can, up to a minute
            case Hold(before) | Reps(_, before) if before == time and self._says_again(sentence):
                self.course.now.restated = True
            case _:
                self.course.begin(Hold(time))

    def _is_field_beside(self, sentence: Sentence) -> bool:
        """Whether a short hold is all that a sentence says, as how often is all that the one before says."""
        if self.lexicon.roles.begins_next.match(sentence.reading.marked.content):
            return False
        before = self.course.now.steps[-1:]
        fields = (sentence.reading.text, *(one.text for one in before))
        short = any(
            isinstance(one, HoldSaid) and one.time is not None and one.time.high <= MOST_FIELD_MS
            for one in sentence.said
        )
        return bool(before) and short and all(says_only_doses(one, self.course.name, self.lexicon) for one in fields)

    def _per_rep(self, sentence: Sentence) -> bool:
        """Whether a hold belongs to each repetition said before: it says so, or it is a field beside theirs."""
        content = sentence.reading.marked.content
        if self.lexicon.scopes.last_rep.search(content) or self.lexicon.joints.finishes.search(content):
            return False
        if holds_another(content, self.lexicon):
            return False
        return (
            sentence.cell
            or self._is_field_beside(sentence)
            or any(sign.search(content) for sign in (self.lexicon.joints.each_time, self.lexicon.joints.hold_of_each))
            or not is_imperative(content, self.lexicon)
            or self._are_fields(sentence)
        )

    def _is_long(self, time: Amount | None, sentence: Sentence) -> bool:
        """Whether a hold is too long to be one of each repetition told in another sentence."""
        each = self.lexicon.joints.each_time.search(sentence.reading.marked.content)
        apart = self.stated is not sentence and each is None and not sentence.cell
        return apart and time is not None and time.low >= LONGEST_OF_A_REP_MS

    def _are_fields(self, sentence: Sentence) -> bool:
        """Whether a count stands right beside a hold: "Repeat 10 times  Hold 5 seconds"."""
        marked = sentence.reading.marked
        counts = [one for one in sentence.reading.mentions if isinstance(one.said, RepsSaid)]
        holds = [one for one in sentence.reading.mentions if isinstance(one.said, HoldSaid)]
        if not counts or not holds or counts[0].start > holds[0].start:
            return False
        between = WORDS.findall(marked.content[counts[0].end : holds[0].start])
        joined = {self.lexicon.numbers.and_word, self.lexicon.numbers.then_word}
        return joined.isdisjoint(between) and all(word in self.lexicon.dose_words for word in between)

    def _says_again(self, sentence: Sentence) -> bool:
        """Whether a dose that is known is only stated once more, and not for a movement told in this sentence."""
        content = sentence.reading.marked.content
        if self.stated is not sentence and any(one.more for one in sentence.reading.marked.quantities):
            return False  # "for another 10 seconds"
        sides = max((one.start for one in sentence.reading.mentions if isinstance(one.said, SidesSaid)), default=-1)
        joined = (then.end() for then in self.lexicon.joints.joined_clause.finditer(content))
        clauses = (content, *(content[start:] for start in joined if start > sides))  # "then switch sides" tells none
        same = self.lexicon.scopes.same_position
        moves_on = any(is_imperative(words, self.lexicon) and not same.match(words) for words in clauses)
        if self.moved and self.lexicon.scopes.this_position.search(content):
            return False
        return self.stated is not sentence and not (moves_on and self.stated is not None and not self.stated.cell)

    # Repetitions.

    def _reps(self, said: RepsSaid, step: Step) -> None:
        """Repetitions: of a hold, of work, of all there is, said again, or a dose of their own."""
        again = said.more and said.count is not None and (said.count == TWICE or (said.again and not said.own))
        match self._counted_before_rest() if said.more else self._counted_last():
            case Reps(Amount(high=before)) if again and said.count and 1 < said.count.high <= before:
                # "then do it again": as many once more; "ten times. Repeat this twice more."
                self.rounds.add(Rounds(said.count, as_reps=not self._are_sets()), step)
                return
            case Reps(Amount(high=before)) if said.more and before > 1:
                said = again_as_many(said)
                if said.count and said.count.high == before and self.other_way:
                    return  # "21 times clockwise. Then counterclockwise another 21 times."
                if self.course.now.sides is None and not sides_in(lowered(step.text.content), self.lexicon):
                    self.course.begin(Reps(said.count))
                    return
        if said.own and self.course.now.dose is not None:
            self.course.begin(Reps(said.count))
            return
        if self._contradicts_label(said):
            self.course.now.restated = True
            return
        told = self.rounds.told
        if said.again and isinstance(told, Rounds) and told.count == said.count:
            return
        timed = sum(stretch.timed for stretch in self.course.all)
        several = timed > 1 or (timed == 1 and isinstance(self.course.all[-1].dose, Rest))
        alone = several and says_only_doses(step.text, self.course.name, self.lexicon)
        phases = sum(isinstance(stretch.dose, Breath) for stretch in self.course.all)
        dosed = sum(stretch.dose is not None for stretch in self.course.all)
        if phases:
            self.rounds.add(Rounds(said.count, as_reps=phases == dosed == 1), step)  # in and out together are a round
        else:
            self._count(replace(said, again=said.again or alone), step)

    def _count(self, said: RepsSaid, step: Step) -> None:
        """Repetitions of what is no breath."""
        course = self.course
        if said.again and said.count is not None and isinstance(course.now.dose, Reps) and self._counts_steps():
            self.rounds.add(Rounds(said.count), step)  # "Walk 10 steps. Repeat 10 times."
            return
        stretches = [s for s in course.all if s.timed or isinstance(s.dose, Rest)]
        match course.now.dose:
            case Hold(time) | Work(time) if not said.again and _is_too_much(said.count, time):
                course.begin(Reps(said.count))
            case Hold(time) if len(stretches) == 1 or not said.again or not any(s.timed for s in course.done):
                course.now.dose = Reps(said.count, hold=time)
                course.now.holder = -1
            case Reps(None) as reps:
                course.now.dose = replace(reps, count=said.count)
            case Reps(Amount()) if said.count is not None and (self.passes_on or course.tells_another()):
                course.begin(Reps(said.count))
            case Reps(Amount() as count) if said.count is None or (restates(said.count, count) and not said.own):
                course.now.restated = course.now.restated or said.count is not None
                return
            case None if said.again and said.count is not None and self._follows_rounds():
                self.rounds.add(Rounds(said.count), step)  # "in and out four times. Repeat ten times."
            case None if not (said.again and stretches):
                course.now.dose = Reps(said.count)
            case Work() | Breaths() as dose if self._counts_another(said, dose):
                course.begin(Reps(said.count))
            case Work() | Breaths() if len(stretches) == 1 and not (said.own or self._tells_of_itself(said, step)):
                course.now.repeat = Rounds(said.count, as_reps=True)
            case _ if said.again:
                self.rounds.add(Rounds(said.count, as_reps=not self._are_sets()), step)
            case _:
                course.begin(Reps(said.count))

    def _contradicts_label(self, said: RepsSaid) -> bool:
        """Whether a count is that of the movement told under a label that gives it another: the label's is done.

        "Reps: 10" over "Bend your elbows. Repeat 5 times." With a rest it is one of sets.
        """
        now = self.course.now
        told = isinstance(now.dose, Reps) and now.dose.count is not None and self.moved
        if not told or not said.again or said.count is None or said.more or self.rests_beside:
            return False
        at = next((at for at, step in enumerate(now.steps) if step.dose is not None), now.holder)
        return 0 <= at < len(now.steps) and all(map(self.course.is_label, now.steps[: at + 1]))

    def _counts_another(self, said: RepsSaid, dose: Work | Breaths) -> bool:
        """Whether a count behind a time or breaths is of a movement of its own.

        "Walk for ten minutes. Do 20 heel raises." "Take three breaths. Then lift the arms and lower them. Five times."
        """
        if isinstance(dose, Breaths):
            return said.again and said.count is not None and self.course.moves_behind()
        return not said.again and dose.time is not None and dose.time.low >= LONG_MS

    def _counts_steps(self) -> bool:
        """Whether the dose stated last counts the steps of one who walks."""
        words = self.stated.reading.marked.content if self.stated is not None else ""
        return self.lexicon.joints.counts_steps.search(words) is not None

    def _follows_rounds(self) -> bool:
        """Whether rounds have been told last, once, and nothing to do since."""
        told = any(is_instruction(step.role) for step in self.course.now.steps)
        last = self.course.done[-1].wrapped if self.course.done else None
        in_rounds = isinstance(last, Block) and isinstance(last.repeat, Rounds)
        return in_rounds and not (told or self.rounds.are_in_rounds)

    def _counted_before_rest(self) -> Dose | None:
        """The dose at hand, or what was told before the rest behind it: "ten times, rest, and ten times more"."""
        last = self._counted_last()
        if last is not None and not isinstance(last, Rest):
            return last
        return next((one.dose for one in reversed(self.course.all) if not isinstance(one.dose, Rest | None)), last)

    def _counted_last(self) -> Dose | None:
        """The dose at hand, or the repetitions before the breaths that one takes after them."""
        last = self.course.now.dose
        if not isinstance(last, Breaths):
            return last
        return next((one.dose for one in reversed(self.course.lately) if isinstance(one.dose, Reps)), last)

    def _tells_of_itself(self, said: RepsSaid, step: Step) -> bool:
        """Whether a count behind a time stands in a sentence of its own with more than the count in it."""
        of_another = self.stated is not None and self.stated.text.span() != step.text.span()
        return of_another and not said.again and not says_only_doses(step.text, self.course.name, self.lexicon)

    def _are_sets(self) -> bool:
        """Whether repetitions with a rest after them are to be repeated: nobody calls that repetitions again."""
        doses = [stretch.dose for stretch in self.course.all]
        return any(isinstance(dose, Reps) for dose in doses) and any(isinstance(dose, Rest) for dose in doses)


def _may_be(said: Said, time: Amount) -> bool:
    """Whether something said is a time that may be the same as another."""
    return isinstance(said, (HoldSaid, WorkSaid)) and said.time is not None and meets(said.time, time)


def _is_too_much(count: Amount | None, time: Amount | None) -> bool:
    """Whether a time is too long to be one of so many repetitions: nobody does a thing for hours."""
    return count is not None and time is not None and count.low * time.low >= MOST_OF_ALL_MS


def _told_in(words: str) -> tuple[str, str]:
    """A sentence, and what is told behind the name and the sign with which it may begin: "Eyes only - look up"."""
    named = BEHIND_NAME.search(words)
    return words, words[named.end() :] if named is not None else ""
