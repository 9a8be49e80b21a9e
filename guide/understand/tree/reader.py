"""The sentences of one exercise, taken in one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from guide.late import late_pattern
from guide.model.routine import (
    IN_FRONT,
    Amount,
    Breath,
    BreathPhase,
    Hold,
    Node,
    Rest,
    Role,
    Side,
    Step,
    Work,
    steps_of,
)
from guide.model.text import Text
from guide.understand.doses import Mention, Reading, says_only_doses
from guide.understand.entries import Sentence
from guide.understand.kinds import is_another_way
from guide.understand.lexicon import Lexicon
from guide.understand.marked_steps import is_after_last, put_after_last, step_of
from guide.understand.movements_named import tells_anew, tells_movement
from guide.understand.restating import dose_of
from guide.understand.roles import NO_DOSES, is_instruction, role_of
from guide.understand.rounds_told import as_rounds, as_work, asks_for_rounds_and_rest
from guide.understand.said import (
    OF_ALL,
    AsManySaid,
    BeatSaid,
    BreathSaid,
    BreathsSaid,
    ClockSaid,
    DirectionsSaid,
    HoldSaid,
    LastRestSaid,
    RepsSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    SilenceSaid,
    WorkSaid,
)
from guide.understand.tokens import lowered
from guide.understand.tree.clauses import Clauses
from guide.understand.tree.clock import ClockRead
from guide.understand.tree.counts_and_times import TWICE, CountsAndTimes
from guide.understand.tree.course import Course
from guide.understand.tree.movements import Movements
from guide.understand.tree.not_now import AtLast, NotNow
from guide.understand.tree.other_side import OtherSide
from guide.understand.tree.repeats import Repeats
from guide.understand.tree.rests import RestsRead
from guide.understand.tree.rounds import RoundsRead, SessionParts
from guide.understand.tree.sets import SetsRead
from guide.understand.tree.stretches import Stretch, promote, with_label_told_again
from guide.understand.tree.tempo import TempoRead, with_breath
from guide.units import MINUTE_MS

HEARD_FIRST = (Role.HAVE_READY, Role.CAUTION)
LENGTHS = late_pattern(r"<n\d+> ?[x×] ?<")
"""So many lengths: `8 x 50`."""
LEAST_CYCLE = 2
"""So many times make a cycle, and so often it must fit into the time to go on with it."""
WRAPPING = (SidesSaid, DirectionsSaid, SetsSaid, *OF_ALL, ClockSaid)
"""What says how something is done that is told elsewhere."""


class TreeReader:
    """Reads the sentences of one exercise."""

    def __init__(self, name: Text, lexicon: Lexicon, *, held: bool = False) -> None:
        self.lexicon = lexicon
        self.front: list[Step] = []
        """What is heard before the exercise."""
        self.after: list[Step] = []
        """What is heard after it."""
        self.conditional: list[tuple[list[Mention], Step]] = []
        """The doses of sentences that offer another way, with them."""
        self.begun = False
        """Whether an instruction has been read."""
        self.asked = False
        """Whether the text has asked if something is too hard or too easy."""
        self.one_round = False
        """Whether the text has just said that what it describes is one round."""
        self.not_now = NotNow(lexicon)
        self.course = Course(name, lexicon)
        self.sets = SetsRead(self.course)
        self.at_last = AtLast(self.course, self.sets, lexicon)
        self.rounds = RoundsRead(self.course, lexicon)
        self.clock = ClockRead(lexicon)
        self.tempo = TempoRead(self.course)
        self.rests = RestsRead(self.course, self.sets, self.rounds, lexicon)
        self.repeats = Repeats(self.course, self.sets, self.rounds, self.clock)
        self.doses = CountsAndTimes(self.course, self.rounds, self.rests, self.tempo, self.repeats)
        self.clauses = Clauses(self.course, self.sets, self.rounds, self.doses)
        self.other_side = OtherSide(self.course, lexicon, held=held)
        self.movements = Movements(self.course, self.sets)
        self.session_parts = SessionParts(self.course, self.sets, self.rounds)

    def first_side(self, limb: str) -> Side | None:
        """The side of a limb that the instructions are written for; None where they do not tell."""
        return self.course.sides_named.first(limb)

    # One sentence.

    def sentence(self, sentence: Sentence) -> None:
        """Take one sentence in."""
        if self.session_parts.enter(sentence):
            return
        sentence = self.other_side.with_turn(sentence)
        reading = sentence.reading
        self.course.note_line(reading.text.span())
        self.asked = self.asked or self.lexicon.cases.in_that_case.match(reading.marked.content) is not None
        role, mentions, conditional = self._told_now(sentence)
        self.rounds.note_cycles(mentions)
        step = step_of(reading, role, mentions, conditional, self.lexicon)
        if is_after_last(reading, step, mentions):
            course = self.course
            put_after_last(step, (course.now.steps, *(done.steps for done in reversed(course.done)), self.front))
            return
        mentions = self._without_told_again(reading, mentions)
        if step.conditional and not mentions and not self._is_beside_another(reading):
            self.conditional.append((list(conditional), step))
        mentions = self._walked_back(reading, self.other_side.in_turns(reading, mentions))
        others = self.at_last.without(step, mentions, reading)
        if others is None:
            return
        step, mentions = self._without_last_rest(*others)
        if mentions:
            self._dosed(step, mentions, sentence)
        elif not self.other_side.is_repeated(step, sentence, self.doses.stated):
            self._undosed(step, reading)

    def _is_beside_another(self, reading: Reading) -> bool:
        """Whether the dose of another way is told beside one for all, if not here: "Too hard? Cut it to 20 seconds"."""
        return self.asked or self.lexicon.cases.beside_another.search(reading.marked.content) is not None

    def _without_last_rest(self, step: Step, mentions: tuple[Mention, ...]) -> tuple[Step, tuple[Mention, ...]]:
        """A sentence without the rest that it asks for after the last of all, which comes after everything else."""
        last = next((one.said for one in mentions if isinstance(one.said, LastRestSaid)), None)
        if last is None:
            return step, mentions
        others = tuple(one for one in mentions if not isinstance(one.said, LastRestSaid))
        own = step if not others else replace(step, text=self.course.name, carried_out=True)
        self.after.append(replace(own, role=Role.REST, dose=Rest(last.time)))
        return step, others

    def _told_now(self, sentence: Sentence) -> tuple[Role, tuple[Mention, ...], tuple[Mention, ...]]:
        """The role of a sentence, and its doses: those to be done now, and those of another way or time."""
        reading = sentence.reading
        role = role_of(reading, sentence.about, self.lexicon)
        self.course.sides_named.note(reading, role)
        if role is not Role.BENEFIT:
            self.tempo.pace = reading.pace or self.tempo.pace
        explains = bool(sentence.about) and role in NO_DOSES
        if explains and role is Role.BENEFIT and says_only_doses(reading.text, self.course.name, self.lexicon):
            explains, role = False, Role.WORK
        told = tuple(one for one in reading.mentions if not (isinstance(one.said, RoundsSaid) and one.said.unnumbered))
        if self._is_not_now(sentence) or explains:
            return role, (), () if explains else (*reading.conditional, *told)
        return role, told, reading.conditional

    def _is_not_now(self, sentence: Sentence) -> bool:
        """Whether a sentence is about another way, a later time, or less to begin with."""
        reading = sentence.reading
        another = bool(sentence.about) and self.lexicon.cases.conditional.match(sentence.about) is not None
        later = self.not_now.is_later(reading, stated=self.doses.stated is not None)
        stated = self.course.target.dose
        inside = self.not_now.is_inside(reading, stated)
        goal = self.course.has_doses and self.lexicon.states_goal.match(reading.marked.content) is not None
        done = next((one.dose for one in reversed(self.course.lately) if not isinstance(one.dose, Rest | None)), stated)
        less_or_all = self.not_now.is_less(reading, done) or self.not_now.is_total(reading, done)
        return another or later or inside or goal or less_or_all

    def _without_told_again(self, reading: Reading, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """The doses of a sentence that are not only those of a later round again."""
        dosed = tuple(mention for mention in mentions if not isinstance(mention.said, SilenceSaid))
        dosed = self.doses.without_whole_again(reading, dosed)
        dosed = self.not_now.without_end(reading, dosed, self.course.all)
        counted = self.rounds.waiting is not None or self.sets.known is not None
        return self.not_now.without_told_again(reading, dosed, self.course.all, counted=counted)

    def _walked_back(self, reading: Reading, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """The doses of a sentence in which one who walks turns round: to walk back, and not to have another side."""
        joints, words = self.lexicon.joints, reading.marked.content
        self.course.walked = self.course.walked or joints.walked.search(words) is not None
        turned = joints.turns_back.search(words)
        if turned is None or not self.course.walked:
            return mentions
        others = tuple(one for one in mentions if not (isinstance(one.said, SidesSaid) and one.said.other))
        counted = any(one.start >= turned.start() for one in others)
        again = [replace(one, said=RoundsSaid(TWICE)) for one in mentions if one not in others]
        return others if counted else (*others, *again)

    # Without a dose.

    def _undosed(self, step: Step, reading: Reading) -> None:
        """A sentence without doses of its own."""
        self.one_round = self.one_round or self._is_one_round(reading)
        if self.lexicon.roles.turns_fast.match(reading.marked.content):
            self.other_side.alternate()
        course = self.course
        if self.lexicon.activities.rest_unsaid.match(reading.marked.content) and is_instruction(step.role):
            course.close()
            course.now = Stretch([replace(step, role=Role.REST)], Rest(None), 0)
            course.close()
        elif step.role in HEARD_FIRST or (step.role in IN_FRONT and not self.begun):
            self.front.append(step)
        elif step.role is Role.FREQUENCY or self._is_for_later(reading):
            self.after.append(replace(step, role=Role.FREQUENCY))
        else:
            self.begun = self.begun or is_instruction(step.role)
            self.other_side.note_undosed(step, reading.marked.content)
            self.doses.moved = self.doses.moved or self._tells_movement(step, reading)
            course.now.steps.append(step)

    def _is_for_later(self, reading: Reading) -> bool:
        """Whether a sentence behind a dose only tells to do more as time goes by."""
        return self.course.has_doses and self.lexicon.roles.builds_up.match(reading.marked.content) is not None

    def _is_one_round(self, reading: Reading) -> bool:
        """Whether a sentence says that what is told is one round, or one repetition where anything in it has a dose."""
        found = self.lexicon.scopes.one_round.search(reading.marked.content)
        return found is not None and (found["rep"] is None or self.course.has_doses)

    def _tells_movement(self, step: Step, reading: Reading) -> bool:
        """Whether a sentence tells a movement and no more of the one before: "spread your fingers"."""
        return step.role is Role.WORK and tells_movement(reading.marked.content, self.lexicon)

    # With a dose.

    def _dosed(self, step: Step, mentions: tuple[Mention, ...], sentence: Sentence) -> None:
        """A sentence with doses of its own."""
        if self.one_round or self._is_one_round(sentence.reading):
            mentions = tuple(map(as_rounds, mentions))
        if not self.course.has_doses and not any(dose_of(mention.said) for mention in mentions):
            mentions = tuple(map(as_work, mentions))
            step = replace(step, role=Role.WORK) if _is_work(mentions) else step
        if self.clock.begins_slot(step):
            self.course.close_dosed()
        self.begun = True
        told = [self.rests.held(self._as_rounds(mention, sentence), sentence) for mention in mentions]
        self.doses.come_to(sentence)
        if not self._says_again_or_rests(step, told, sentence):
            self._measured(step, told, sentence)
        self.one_round = self._is_one_round(sentence.reading)

    def _as_rounds(self, mention: Mention, sentence: Sentence) -> Mention:
        """How many breaths, or how long, behind the phases of one, as how often that is done: "do six like this"."""
        if not isinstance(mention.said, (BreathsSaid, WorkSaid)):
            return mention
        if isinstance(mention.said, WorkSaid) and self._goes_on_with_cycle(mention.said.time, sentence):
            return replace(mention, said=AsManySaid(mention.said.time, again=True))
        breathes_on = self.lexicon.breathing.breathes_on.match(sentence.reading.marked.content)
        goes_on = breathes_on or self._is_of_pattern(mention, sentence)
        before = self._phases_told()
        own = {said.phase for said in sentence.said if isinstance(said, BreathSaid)}
        told = own if isinstance(mention.said, WorkSaid) and mention.said.time.low >= MINUTE_MS else set()
        phases = before | told if goes_on else told
        if BreathPhase.IN not in phases or phases.isdisjoint({BreathPhase.OUT, BreathPhase.EMPTY}):
            return mention
        match mention.said:
            case BreathsSaid(count):
                return replace(mention, said=RoundsSaid(count))
            case WorkSaid(time):
                return replace(mention, said=AsManySaid(time))

    def _phases_told(self) -> set[BreathPhase]:
        """The phases of a breath that have been told, in or out maybe without a time where another has one."""
        timed = {one.dose.phase for one in self.course.all if isinstance(one.dose, Breath)}
        breathing, steps = self.lexicon.breathing, [step for one in self.course.all for step in one.steps]
        words = [lowered(step.text.content) for step in steps] if timed else []
        signs = ((BreathPhase.IN, breathing.breathes_in), (BreathPhase.OUT, breathing.breathes_out))
        return timed | {phase for phase, sign in signs if any(map(sign.search, words))}

    def _goes_on_with_cycle(self, time: Amount, sentence: Sentence) -> bool:
        """Whether a sentence only says how long to go on with times told in turn: "squeeze for 5 s, let go for 5".

        One hold is enough where it is the exercise that is gone on with: "Hold for 5 s. Do the exercise for a minute".
        """
        words = sentence.reading.marked.content
        if len(sentence.said) > 1 or self.lexicon.keeps_on.match(words) is None:
            return False
        told = [stretch for stretch in self.course.all if stretch.dose is not None]
        doses = [one.dose for one in told if isinstance(one.dose, (Hold, Work, Rest)) and one.wrapped is None]
        times = [one.time.high for one in doses if one.time is not None]
        held = any(isinstance(one, Hold) for one in doses[:1]) and self.lexicon.done_whole.match(words) is not None
        return len(told) == len(times) >= (1 if held else LEAST_CYCLE) and LEAST_CYCLE * sum(times) <= time.low

    def _is_of_pattern(self, mention: Mention, sentence: Sentence) -> bool:
        """Whether a sentence is only how long or how often a breath is done that a title tells in numbers.

        Minutes behind phases of whatever breath are how long that is done, and so are breaths: "How long: 5 minutes".
        """
        only = sentence.cell or says_only_doses(sentence.text, self.course.name, self.lexicon)
        long = isinstance(mention.said, WorkSaid) and mention.said.time.low >= MINUTE_MS
        counted = isinstance(mention.said, BreathsSaid) and sentence.reading.marked.content.startswith("<")
        return only and (long or counted or any(stretch.coded for stretch in self.course.all))

    def _says_again_or_rests(self, step: Step, mentions: list[Mention], sentence: Sentence) -> bool:
        """Take in a sentence that only says again what holds for the other side too, or how long the rest is."""
        if self.other_side.says_again(step, mentions, sentence):
            return True
        rest = self.rests.told(mentions[0])
        if rest is not None:
            self.course.done[-1].dose = Rest(rest)
            self.course.done[-1].steps.append(step)
        other = self.other_side.is_told(step, mentions, sentence, self.doses.stated)
        return rest is not None or other

    def _measured(self, step: Step, mentions: list[Mention], sentence: Sentence) -> None:
        """A sentence with doses that are news: it may end one stretch and begin the next."""
        mentions = [self.movements.as_own(mention, sentence) for mention in self._lengths_apart(mentions, sentence)]
        if turns := self.other_side.asked_again(mentions):
            self._only_wrapped(replace(step, role=Role.SIDE), turns)
            return
        if self.other_side.both_follow(sentence):
            self.course.close_dosed()
            self.course.now.apart = True
            mentions = [replace(one, said=_as_reps(one.said)) for one in mentions]
        another = self.movements.is_another(mentions, sentence)
        if not another:
            mentions = self.sets.without_time_again(mentions, sentence, self.lexicon, moved=self.doses.moved)
        if another or self._begins_interval(mentions, sentence) or self.sets.are_others(mentions):
            self.sets.end_interval(mentions)
            self.course.now.apart = another
        if self.course.sides_named.is_of_another_limb(mentions, self.course.now.sides):
            self.course.close_dosed()
            self.course.now.apart = True
        if self._begins_on_both_sides(mentions, sentence):
            self.course.close_dosed()
        if all(isinstance(mention.said, WRAPPING) for mention in mentions):
            self._only_wrapped(step, mentions)
        elif asks_for_rounds_and_rest(mentions) and (self.course.done or not self.course.now.empty):
            for mention in mentions:
                self.doses.add(mention.said, step, sentence)
        else:
            self.clauses.add(step, mentions, sentence)

    def _lengths_apart(self, mentions: list[Mention], sentence: Sentence) -> list[Mention]:
        """Lengths by the clock behind something else as repetitions of their own: "4 x 50 kick", "10 x 100 on 2:00"."""
        match [mention.said for mention in mentions]:
            case [RoundsSaid(count), ClockSaid(time)] if self.course.has_doses and count.span == time.span:
                first, last = mentions
                if not LENGTHS.match(sentence.reading.marked.content, first.start):
                    return mentions
                return [replace(first, said=RepsSaid(count, own=True)), replace(last, said=BeatSaid(time))]
            case _:
                return mentions

    def _begins_on_both_sides(self, mentions: Sequence[Mention], sentence: Sentence) -> bool:
        """Whether a sentence tells another movement of one side and the other, without a dose: "stand on one leg…"."""
        sides = all(isinstance(mention.said, SidesSaid) and not mention.said.other for mention in mentions)
        return sides and self.course.now.dose is not None and tells_anew(sentence.reading.marked.content, self.lexicon)

    def _begins_interval(self, mentions: Sequence[Mention], sentence: Sentence) -> bool:
        """Whether a sentence is a line of a run plan."""
        timed = any(isinstance(m.said, (HoldSaid, WorkSaid)) for m in mentions)
        return timed and self.lexicon.headings.interval.match(sentence.reading.marked.content) is not None

    def _only_wrapped(self, step: Step, mentions: list[Mention]) -> None:
        """A sentence that says how what is told is done, and nothing else."""
        for mention in mentions:
            self.repeats.add(mention.said, step)
        if all(isinstance(mention.said, ClockSaid) for mention in mentions):
            self.clock.said_by = step
        self.other_side.note_turned(mentions)

    # The tree.

    def finish(self) -> tuple[Node, ...]:
        """The tree of the exercise."""
        self.session_parts.end()
        self.other_side.end()
        self.course.end()
        count = self.sets.known.count if self.sets.known is not None else None
        with_label_told_again(self.course.done, count, self.course.is_label)
        if not self.course.has_doses:
            sets = promote(self.course.done, self.conditional)
            self.sets.offer(sets if sets is not None and self._is_for_some(self.conditional[0][1].text) else None)
        self.sets.take_last_rest()
        self.rests.settle()
        self.tempo.settle()
        nodes = self.clock.around(self.rounds.around(self.sets.nodes()))
        if not self._breathes_several_times(nodes):
            nodes = self.rounds.with_cycles_as_reps(nodes, breathed=self._breathes(nodes))
        ended = (*self.course.remarks, *self.at_last.done(nodes), *self.after)
        return (*self.front, *with_breath(self.front, nodes, self.lexicon), *ended)

    def _is_for_some(self, words: Text) -> bool:
        """Whether a dose is that of a level, or holds in a case named behind it: "3 sets of 10 in the first week"."""
        condition = self.lexicon.cases.condition_after.search(lowered(words.content))
        return condition is not None or is_another_way(words, self.lexicon)

    def _breathes_several_times(self, nodes: tuple[Node, ...]) -> bool:
        """Whether several breaths in and out are told one after the other, which are a round and no repetition."""
        told = " ".join(lowered(step.text.content) for step in steps_of(nodes, asking=False))
        breathing = self.lexicon.breathing
        return min(len(one.findall(told)) for one in (breathing.breathes_in, breathing.breathes_out)) > 1

    def _breathes(self, nodes: tuple[Node, ...]) -> bool:
        """Whether the sentences of an exercise tell to breathe in and out with it."""
        told = [lowered(step.text.content) for step in steps_of((*self.front, *nodes), asking=True)]
        phases = (self.lexicon.breathing.breath_in, self.lexicon.breathing.breath_out)
        return all(any(phase.search(words) for words in told) for phase in phases)


def _as_reps(said: Said) -> Said:
    """Rounds as repetitions of what is told with them: "with both legs, 3 times"."""
    return RepsSaid(said.count) if isinstance(said, RoundsSaid) else said


def _is_work(mentions: tuple[Mention, ...]) -> bool:
    """Whether a time of work is all that is said."""
    return len(mentions) == 1 and isinstance(mentions[0].said, WorkSaid)
