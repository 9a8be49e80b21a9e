"""What each number applies to: the sentences of one exercise become a tree.

The sentences are taken in order. A *stretch* is a movement with its doses: a hold, a time of work, a number of
repetitions, with the sides and directions it is done in. What comes later completes the stretch ("hold for 5 seconds",
"repeat 10 times", "the other leg too") or begins the next one; sets and rounds wrap what is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from guide.model.routine import (
    IN_FRONT,
    Amount,
    AsMany,
    Block,
    Breath,
    BreathPhase,
    Breaths,
    Dose,
    Hold,
    Node,
    Pace,
    Repeat,
    Reps,
    Rest,
    Role,
    Rounds,
    Sets,
    Side,
    Step,
    Tempo,
    Work,
    steps_of,
)
from guide.model.text import Span, Text
from guide.understand.doses import Mention, Reading, says_only_doses
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.marks.table import read_by_table
from guide.understand.marks.values import is_for_articles
from guide.understand.mood import is_imperative
from guide.understand.not_now import NotNow
from guide.understand.roles import NO_DOSES, is_instruction, role_of
from guide.understand.rounds_told import (
    again_as_many,
    as_rounds,
    as_work,
    asks_for_rounds_and_rest,
    is_interval_set,
    is_of_what_follows,
    parted,
    repeats_itself,
    with_rest_of_reps,
)
from guide.understand.said import (
    OF_ALL,
    AsManySaid,
    BeatSaid,
    BreathSaid,
    BreathsSaid,
    ClockSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    SilenceSaid,
    TempoSaid,
    WorkSaid,
)
from guide.understand.sentences import MARK, without_marks
from guide.understand.sides_named import SidesNamed
from guide.understand.stretches import (
    Clock,
    Stretch,
    by_the_clock,
    counted_if_all_timed,
    dose_of,
    joined_nodes,
    only_again,
    promote,
    restates,
    with_cycles_as_reps,
    with_rests,
)
from guide.understand.tokens import mark_numbers

PHASES = ("lower_ms", "bottom_ms", "lift_ms", "top_ms")
MOST_BARE_WORDS = 4
"""A sentence of so few words gives a time and does not say what for: "forty seconds again"."""
HEARD_FIRST = (Role.HAVE_READY, Role.CAUTION)


class Reader:
    """Reads the sentences of one exercise."""

    def __init__(self, name: Text, lexicon: Lexicon) -> None:  # noqa: PLR0915 — one for each thing to remember
        self.name = name
        self.lexicon = lexicon
        self.front: list[Step] = []
        self.after: list[Step] = []
        self.done: list[Stretch] = []
        self.now = Stretch()
        self.begun = False
        """Whether an instruction has been read."""
        self.stated: Sentence | None = None
        """The last sentence that stated a dose."""
        self.sets: Sets | None = None
        self.sets_from = 0
        """The first stretch that these sets are of."""
        self.sets_step: Step | None = None
        """The sentence that stated them."""
        self.sets_said_by: list[Step] = []
        self.rounds: tuple[Rounds | AsMany, Step] | None = None
        """Rounds that the text asks for before it says of what."""
        self.goes_on = False
        """Whether the text asks to go on with rounds for a time."""
        self.sides_named = SidesNamed(lexicon)
        self.round_rest: Amount | None = None
        """Rest between rounds."""
        self.clock: Amount | None = None
        """From the start of one round to that of the next."""
        self.clock_step: Step | None = None
        """The sentence that says nothing else."""
        self.cycles: set[Span] = set()
        """The words of rounds that are called cycles."""
        self.step_rest: Amount | None = None
        """Rest between several counts of one movement."""
        self.turned = False
        """Whether the sentence before asked for the other side and nothing else."""
        self.not_now = NotNow(lexicon)
        self.line_from = 0
        """The first stretch that begins on the line at hand."""
        self.line_end = 0
        """Where the sentence before ends in the article."""
        self.minute = 0
        """How far the times of a session have come that are told by the clock: "0-3 min: walk", "3-8 min: run"."""
        self.moved = False
        """Whether another movement has been told since the last dose."""
        self.passes_on = False
        """Whether the sentence at hand begins with passing on to another movement."""
        self.labelled: Side | None = None
        """The side in front of the sentence before: "left leg: 12 reps"."""
        self.one_round = False
        """Whether the text has just said that what it describes is one round."""
        self.rest_between_exercises: Amount | None = None
        self.pace: Pace | None = None
        self.beat: Tempo | None = None
        self.phases = TempoSaid()
        self.conditional: list[tuple[list[Mention], Step]] = []
        self.part = 0
        """The part of a session that is being read."""
        self.part_from = 0
        """Its first stretch."""
        self.part_rounds: tuple[Rounds | AsMany, Step] | None = None
        """How often it is done, and the sentence that says so."""

    # One sentence.

    def sentence(self, sentence: Sentence) -> None:
        """Take one sentence in."""
        reading = sentence.reading
        if sentence.part != self.part:
            self._end_part()
            self.part = sentence.part
            if self.part:
                self._begin_part(sentence)
                return
        self._note_line(reading.text.span())
        role = role_of(reading, sentence.about, self.lexicon)
        self.sides_named.note(reading, role)
        self.pace = reading.pace or self.pace
        explains = bool(sentence.about) and role in NO_DOSES
        if explains and role is Role.BENEFIT and says_only_doses(reading.text, self.name, self.lexicon):
            (explains, role) = (False, Role.WORK)
        another = bool(sentence.about) and self.lexicon.conditional.match(sentence.about) is not None
        later = self.not_now.is_later(reading, stated=self.stated is not None)
        ignored = explains or another or later or self.not_now.is_less(reading, self._target().dose)
        mentions = () if ignored else reading.mentions
        self.cycles |= {m.said.count.span for m in mentions if isinstance(m.said, RoundsSaid) and m.said.cycles}
        conditional = () if explains else (*reading.conditional, *(reading.mentions if ignored else ()))
        doses = tuple(dose for m in conditional if (dose := dose_of(m.said)) is not None)
        wait = next((m.said.time for m in mentions if isinstance(m.said, SilenceSaid)), None)
        text = without_marks(reading.text)
        beep = bool(self.lexicon.marks.beep.search(reading.marked.content))
        if text is None and (beep or wait is not None) and len(mentions) == (wait is not None):
            self._after_last(wait, beep)
            return
        mentions = tuple(m for m in mentions if not isinstance(m.said, SilenceSaid))
        counted = self.rounds is not None or self.sets is not None
        mentions = self.not_now.without_told_again(reading, mentions, self.done, self.now, counted=counted)
        if text is None and not mentions and self._is_all_read(reading.text):
            return
        no_dose = bool(self.lexicon.marks.no_dose.search(reading.marked.content))
        whole = Step(text or reading.text, role, None, doses, reading.alternating, wait, beep=beep, no_dose=no_dose)
        if doses and not mentions and not self.lexicon.beside_another.search(reading.marked.content):
            self.conditional.append((list(conditional), whole))
        if self.lexicon.one_rep.search(reading.marked.content):
            mentions = tuple(m for m in mentions if not isinstance(m.said, SidesSaid))
            self._alternate()
        if not mentions:
            self.one_round = self.one_round or self.lexicon.one_round.search(reading.marked.content) is not None
            self._unmeasured(whole, reading)
            return
        if self.one_round:
            mentions = tuple(map(as_rounds, mentions))
        if not self._has_doses() and not any(dose_of(mention.said) for mention in mentions):
            mentions = tuple(map(as_work, mentions))
            whole = replace(whole, role=Role.WORK) if _is_work(mentions) else whole
        if self._begins_slot(whole):
            self._close_dosed()
        self._measured(whole, list(mentions), sentence)
        self.one_round = self.lexicon.one_round.search(reading.marked.content) is not None

    def _begin_part(self, sentence: Sentence) -> None:
        """Begin a part of a session with the sentence that asks for rounds of it."""
        said = next(m.said for m in sentence.reading.mentions if isinstance(m.said, OF_ALL))
        rests = [m.said.time for m in sentence.reading.mentions if isinstance(m.said, RestSaid)]
        rounds = self._rounds_said(said)
        if isinstance(rounds, Rounds) and rests:
            rounds = replace(rounds, rest=rests[0])
        self._close()
        self.part_from = len(self.done)
        self.part_rounds = (rounds, Step(sentence.text, Role.CYCLE))

    def _end_part(self) -> None:
        """End the part of a session that is being read, done so many times."""
        if self.part_rounds is None:
            return
        (rounds, step), self.part_rounds = self.part_rounds, None
        self._close()
        nodes = self._nodes(self.done[self.part_from :])
        if nodes:
            self.done[self.part_from :] = [Stretch(wrapped=Block(rounds, nodes, (step,)))]
            self.sets_from = len(self.done)

    def _note_line(self, place: Span) -> None:
        """Remember where a line begins: in one, sentences follow each other with nothing but a blank between them."""
        if place.start - self.line_end > 1:
            self.line_from = len(self.done) + (not self.now.empty)
        self.line_end = place.end

    def _is_labelled_other_side(self, mentions: list[Mention], step: Step, sentence: Sentence) -> bool:
        """Whether a line gives the other side the dose that the line before gave the first: "left: 30 s"."""
        label = self.lexicon.side_label.match(sentence.reading.marked.content)
        before, self.labelled = self.labelled, None
        if label is None:
            return False
        words = {**self.lexicon.numbers.side_letters, **self.lexicon.side_words}
        side, target = words[label["side"]], self._target()
        again = all(only_again(mention.said, target.dose) for mention in mentions)
        if before is not None and before is not side and again:
            target.sides = target.sides or SidesSaid(self.lexicon.limbs.get(label["limb"] or "", "side"), other=True)
            target.steps.append(replace(step, carried_out=False))
            self.sides_named.told = before
            return True
        self.labelled = side
        return False

    def _is_other_way(self, mentions: list[Mention], step: Step, sentence: Sentence) -> bool:
        """Whether a sentence asks for the same the other way: "5 circles back", where the one before says "forward"."""
        target, before = self._target(), self.stated
        ways = [one.said for one in mentions]
        if before is None or not all(isinstance(said, (RepsSaid, WorkSaid)) for said in ways) or target.directions:
            return False
        words, told = before.reading.marked.content, sentence.reading.marked.content
        opposite = any(
            (one.search(words) and other.search(told)) or (other.search(words) and one.search(told))
            for one, other in self.lexicon.joints.opposite_ways
        )
        if not opposite or not all(only_again(said, target.dose) for said in ways):
            return False
        target.directions = True
        target.steps.append(replace(step, role=Role.DIRECTION, carried_out=False))
        return True

    def _alternate(self) -> None:
        """What has been read of both sides is one repetition: they alternate, and there is no second pass."""
        target = self._target()
        if target.sides is not None and target.sides.other:
            target.sides, self.turned = None, False
            target.steps += [replace(step, role=Role.WORK, alternating=True) for step in target.said_by]
            target.said_by = []

    def _is_all_read(self, text: Text) -> bool:
        """Whether some words are nothing but marks that are understood."""
        inside = (text.slice(mark.start() + 1, mark.end() - 1) for mark in MARK.finditer(text.content))
        read = [read_by_table(mark, self.lexicon) for mark in inside]
        return all(values is not None and all(map(is_for_articles, values)) for values in read)

    def _after_last(self, wait: Amount | None, beep: bool) -> None:
        """Silence or a signal after the last sentence."""
        for steps in (self.now.steps, *(s.steps for s in reversed(self.done)), self.front):
            if steps:
                steps[-1] = replace(steps[-1], wait=wait or steps[-1].wait, beep=beep or steps[-1].beep)
                return

    def _unmeasured(self, step: Step, reading: Reading) -> None:
        """A sentence without doses of its own."""
        if self.lexicon.rest_unsaid.match(reading.marked.content) and is_instruction(step.role):
            self._close()
            self.now = Stretch([replace(step, role=Role.REST)], Rest(None), 0)
            self._close()
        elif step.role in HEARD_FIRST or (step.role in IN_FRONT and not self.begun):
            self.front.append(step)
        elif step.role is Role.FREQUENCY:
            self.after.append(step)
        else:
            self.begun = self.begun or is_instruction(step.role)
            self.moved = self.moved or self._tells_movement(step, reading)
            self.now.steps.append(step)

    def _as_rounds(self, mention: Mention, sentence: Sentence) -> Mention:
        """How many breaths, or how long, behind the phases of one, as how often that is done: "do six like this"."""
        goes_on = self.lexicon.breathes_on.match(sentence.reading.marked.content)
        if not goes_on or not isinstance(mention.said, (BreathsSaid, WorkSaid)):
            return mention
        told = {s.dose.phase for s in (*self.done, self.now) if isinstance(s.dose, Breath) and not s.coded}
        if not {BreathPhase.IN, BreathPhase.OUT} <= told:
            return mention
        match mention.said:
            case BreathsSaid(count):
                return replace(mention, said=RoundsSaid(count))
            case WorkSaid(time):
                return replace(mention, said=AsManySaid(time))

    def _tells_movement(self, step: Step, reading: Reading) -> bool:
        """Whether a sentence tells a movement and no more of the one before: "spread your fingers"."""
        content = reading.marked.content
        same = self.lexicon.same_position.match(content) or self.lexicon.roles.remark.match(content)
        return step.role is Role.WORK and same is None and is_imperative(content, self.lexicon)

    def _measured(self, step: Step, mentions: list[Mention], sentence: Sentence) -> None:
        """A sentence with doses: it may end one stretch and begin the next."""
        self.begun = True
        mentions = [self._as_rounds(mention, sentence) for mention in map(self._off_the_clock, mentions)]
        self.passes_on = self._passes_on(sentence)
        if self._says_again_or_rests(step, mentions, sentence):
            return
        self._end_interval(sentence, mentions)
        if self.sides_named.is_of_another_limb(mentions, self.now.sides):
            self._close_dosed()
            self.now.apart = True
        wrapping = (SidesSaid, DirectionsSaid, SetsSaid, *OF_ALL, ClockSaid)
        if all(isinstance(m.said, wrapping) for m in mentions):
            self._only_wrapped(step, mentions)
        elif asks_for_rounds_and_rest(mentions) and (self.done or not self.now.empty):
            for mention in mentions:
                self._added(mention.said, step, sentence)
        else:
            self._parts(step, parted(mentions, sentence.reading, self.lexicon), sentence)

    def _parts(self, step: Step, parts: list[list[Mention]], sentence: Sentence) -> None:
        """The parts of a sentence one after the other: "jog 5 min, then 6 x 20 s strides, then walk 5 min"."""
        cuts = [_boundary(sentence.reading, part[0], self.lexicon) for part in parts[1:]]
        for part, start, stop in zip(parts, [0, *cuts], [*cuts, len(step.text)], strict=True):
            if len(parts) == 1 or not is_interval_set(part):
                self._dosed(step, part, sentence, start, stop)
                continue
            self._close_dosed()
            kept, first = self._take_sets(), len(self.done)
            self._dosed(step, part, sentence, start, stop)
            self._close()
            sets, nodes = self._take_sets(), self._nodes(self.done[first:])
            if sets is not None and nodes:
                self.done[first:] = [Stretch(wrapped=Block(sets, nodes))]
            self.sets = kept

    def _take_sets(self) -> Sets | None:
        """The sets read so far, which are forgotten."""
        sets, self.sets = self.sets, None
        return sets

    def _passes_on(self, sentence: Sentence) -> bool:
        """Whether a sentence tells another movement than the one before: "now leap like a cat 8 times"."""
        content = sentence.reading.marked.content
        if self.lexicon.joints.passes_on.match(content):
            return True
        told = self.stated is not None and not self.stated.cell and not sentence.cell
        before = self.stated.reading.marked.content if self.stated is not None else ""
        moves = [self._tells_anew(words) for words in (before, content)]
        return told and all(moves)

    def _tells_anew(self, words: str) -> bool:
        """Whether a sentence begins with a movement rather than with going on with one."""
        same = self.lexicon.same_position.match(words) or self.lexicon.roles.same_movement.search(words)
        return same is None and is_imperative(words, self.lexicon)

    def _off_the_clock(self, mention: Mention) -> Mention:
        """A time from one minute of the session to another, each going on from the one before, as how long it is."""
        match mention.said:
            case WorkSaid(time) | HoldSaid(Amount() as time) if time.low < time.high and time.low == self.minute:
                self.minute = time.high
                long = Amount(time.high - time.low, time.high - time.low, time.bound, time.span)
                return replace(mention, said=replace(mention.said, time=long))
            case _:
                return mention

    def _end_interval(self, sentence: Sentence, mentions: list[Mention]) -> None:
        """Close what has been read, with its sets, before a line of a run plan: each such line stands for itself."""
        timed = any(isinstance(m.said, (HoldSaid, WorkSaid)) for m in mentions)
        if not timed or not self.lexicon.headings.interval.match(sentence.reading.marked.content):
            return
        self._close_dosed()
        nodes = self._nodes(self.done[self.sets_from :])
        if self.sets is not None and self.sets.count is not None and nodes:
            self.done[self.sets_from :] = [Stretch(wrapped=Block(self.sets, nodes))]
            self.sets = None
        if any(isinstance(m.said, SetsSaid) for m in mentions):
            self.sets_from = len(self.done)

    def _says_again_or_rests(self, step: Step, mentions: list[Mention], sentence: Sentence) -> bool:
        """Take in a sentence that only says again what holds for the other side too, or how long the rest is."""
        if self.turned and all(only_again(mention.said, self._target().dose) for mention in mentions):
            self._target().steps.append(replace(step, carried_out=False))
            return True
        self.turned = False
        rest = self._rest_told(mentions[0])
        if rest is not None:
            self.done[-1].dose = Rest(rest)
            self.done[-1].steps.append(step)
        other = self._is_other_way(mentions, step, sentence) or self._is_labelled_other_side(mentions, step, sentence)
        return rest is not None or other

    def _dosed(self, step: Step, mentions: list[Mention], sentence: Sentence, cut: int, stop: int) -> None:
        """A sentence, or its part from `cut` to `stop`, with a dose of its own, maybe with several in rounds."""
        before = len(self.done) + (not self.now.empty)
        leading = mentions[0].said if isinstance(mentions[0].said, OF_ALL) else None
        if leading is not None:
            mentions = mentions[1:]
            self._close_dosed()
        pending = False
        last: Said | None = None
        turned = any(
            isinstance(m.said, DirectionsSaid) or (isinstance(m.said, SidesSaid) and m.said.other) for m in mentions
        )
        turns = self.lexicon.alternating.search(sentence.reading.marked.content)
        alternates = turns.start() if turns else -1
        mentions = with_rest_of_reps(mentions)
        itself = repeats_itself(mentions)
        if itself is not None:
            self._close_dosed()
            before, leading = len(self.done), itself
            mentions = mentions[:-1]
        for index, mention in enumerate(mentions):
            said = mention.said
            if last is not None and turned and (only_again(said, self.now.dose) or self._are_these_sets(said)):
                continue
            begins = leading is None and is_of_what_follows(mentions, index, sentence.reading, self.lexicon)
            if isinstance(said, SetsSaid) and self.sets is not None and step is self.sets_step:
                self._close_sets(self.sets, mentions[index + 1 :])
            if begins or (pending and (self._opens(said, sentence) or isinstance(said, OF_ALL))):
                at = _boundary(sentence.reading, mention, self.lexicon)
                self._give(step, cut, at)
                cut, pending = at, False
            if begins and isinstance(said, RoundsSaid):
                self._close_dosed()
                before, leading = len(self.done), said
                continue
            pending = self._take(said, step, sentence) or pending
            if itself is not None and mention.start >= alternates >= 0:
                before, alternates = len(self.done), -1  # what is done in turns begins here
            last = said
        self._give(step, cut, stop)
        if leading is not None:
            self._close()
            first = min(before, len(self.done))
            self._round_from(first if first < len(self.done) else 0, self._rounds_said(leading))

    def _rounds_said(self, said: RoundsSaid | AsManySaid) -> Rounds | AsMany:
        """Rounds with the rest that is known to be between them, or as many as fit."""
        if isinstance(said, RoundsSaid):
            return Rounds(said.count, self.round_rest)
        self.goes_on = self.goes_on or said.again
        return AsMany(said.time)

    def _only_wrapped(self, step: Step, mentions: list[Mention]) -> None:
        """A sentence that says how what is told is done, and nothing else."""
        for mention in mentions:
            self._wrap(mention.said, step)
        if all(isinstance(mention.said, ClockSaid) for mention in mentions):
            self.clock_step = step
        self.turned = any(isinstance(m.said, SidesSaid) and m.said.other for m in mentions)

    def _are_these_sets(self, said: Said) -> bool:
        """Whether sets only say again what is known."""
        return isinstance(said, SetsSaid) and self.sets is not None and self.sets.count == said.count

    def _rest_told(self, mention: Mention) -> Amount | None:
        """The time of the rest that the sentence before asks for, where this one begins with it: "Twenty seconds."."""
        resting = bool(self.done) and self.done[-1].dose == Rest(None) and self.now.empty
        match mention.said:
            case HoldSaid(time) | WorkSaid(time) if resting and mention.start <= 1:
                return time
            case _:
                return None

    def _close_dosed(self) -> None:
        """Close the stretch at hand if it has a dose already."""
        if self.now.dose is not None:
            self._close()

    def _round_from(self, first: int, rounds: Rounds | AsMany) -> None:
        """So many rounds of the stretches from an index on."""
        nodes = self._nodes(self.done[first:])
        if nodes:
            self.done[first:] = [Stretch(wrapped=Block(rounds, nodes))]

    def _give(self, step: Step, start: int, end: int) -> None:
        """The words of a sentence from `start` to `end`, as a step of the stretch that they belong to."""
        text = step.text.slice(start, end).strip(" ,;–—-")
        target = self.now
        if target.empty and self.done:
            target = self.done[-1]
        if not any(c.isalnum() for c in text.content):
            return
        if target.holder < 0 and target.dose is not None:
            target.holder = len(target.steps)
        target.steps.append(replace(step, text=text, carried_out=says_only_doses(text, self.name, self.lexicon)))

    # Doses.

    def _opens(self, said: Said, sentence: Sentence) -> bool:
        """Whether a dose cannot be part of the stretch at hand."""
        match said:
            case RestSaid():
                return not self._rest_is_inside(said)
            case WorkSaid() | BreathSaid():
                return self.now.dose is not None
            case HoldSaid(own=True):
                return self.now.dose is not None
            case HoldSaid() | BreathsSaid():
                return self.now.timed or (isinstance(self.now.dose, Reps) and not self._per_rep(sentence))
            case RepsSaid():
                if (said.own and self.now.dose is not None) or (not said.again and isinstance(self.now.dose, Work)):
                    return True
                return not said.again and self._is_another_count(said.count)
            case _:
                return False

    def _is_another_count(self, count: Amount | None) -> bool:
        """Whether a count is one of something else than the repetitions at hand: "5 push-ups, 10 squats"."""
        match self.now.dose:
            case Reps(Amount() as before):
                return count is not None and not restates(count, before)
            case _:
                return False

    def _take(self, said: Said, step: Step, sentence: Sentence) -> bool:
        """Add a dose; whether it is one that needs the words of the sentence."""
        needs_words = self._added(said, step, sentence)
        self.moved = False
        self.stated = sentence if needs_words else self.stated
        return needs_words

    def _added(self, said: Said, step: Step, sentence: Sentence) -> bool:
        match said:
            case HoldSaid(time, own=True) if isinstance(self.now.dose, Reps):
                self._begin(Hold(time))
            case HoldSaid(time):
                self._hold(time, sentence)
            case WorkSaid(time) if self._is_said_in_title(time, sentence):
                return False
            case WorkSaid(time):
                self._begin(Hold(time) if self._is_held(sentence) else Work(time))
            case BreathSaid():
                return self._breath(said)
            case BreathsSaid(count):
                self._begin(Breaths(count))
            case RestSaid():
                self._rest(said)
            case RepsSaid():
                self._reps(said, step)
            case TempoSaid():
                self._tempo(said)
                return False
            case BeatSaid(time):
                self._beat(Tempo(0, 0, time.low, 0, time.span))
                return False
            case _:
                self._wrap(said, step)
                return False
        return True

    def _breath(self, said: BreathSaid) -> bool:
        """A phase of a breath; a pattern named by its numbers says the same as its phases do, and those count."""
        known = [stretch for stretch in (*self.done, self.now) if isinstance(stretch.dose, Breath)]
        if said.coded and known and (not known[-1].coded or not self.now.coded):
            return False
        for stretch in () if said.coded else known:
            if stretch.coded:
                stretch.dose, stretch.holder, stretch.coded = None, -1, False
        self._begin(Breath(said.phase, said.time))
        self.now.coded = said.coded
        return True

    def _is_said_in_title(self, time: Amount, sentence: Sentence) -> bool:
        """Whether a time is the one that the title gave before."""
        dose = self.now.dose
        title = self.stated.text.span() if self.stated is not None and self.stated is not sentence else None
        in_title = title is not None and title.start <= self.name.span().start < title.end
        return in_title and isinstance(dose, (Hold, Work)) and dose.time == time and not self.done

    def _is_held(self, sentence: Sentence) -> bool:
        """Whether a bare time in a table, a title or a few words is a hold, by the name of the exercise."""
        content = sentence.reading.marked.content
        few = len(content.split()) <= MOST_BARE_WORDS and not self.lexicon.moving.search(content)
        return (sentence.cell or few) and bool(self.lexicon.still_names.search(self.name.content.lower()))

    def _beat(self, beat: Tempo) -> None:
        """A beat: of the repetitions just said, or of all in the exercise."""
        if isinstance(self.now.dose, Reps):
            self.now.dose = replace(self.now.dose, tempo=beat)
        else:
            self.beat = beat

    def _tempo(self, said: TempoSaid) -> None:
        """Phases of a repetition, one after the other or all at once."""
        known = {name: value for name in PHASES if (value := getattr(said, name)) is not None}
        self.phases = replace(self.phases, **known)
        lower, bottom, lift, top = (getattr(self.phases, name) or 0 for name in PHASES)
        if lower + bottom + lift + top:
            self.beat = Tempo(lower, bottom, lift, top)

    def _begin(self, dose: Dose) -> None:
        """A dose of its own: the next stretch, unless the one at hand has none yet."""
        if self.now.dose is not None:
            self._close()
        self.now.dose = dose

    def _per_rep(self, sentence: Sentence) -> bool:
        """Whether a hold belongs to each repetition said before: it says so, or it is a field beside theirs."""
        content = sentence.reading.marked.content
        if self.lexicon.last_rep.search(content):
            return False
        return (
            sentence.cell
            or bool(self.lexicon.joints.each_time.search(content))
            or not is_imperative(content, self.lexicon)
        )

    def _hold(self, time: Amount | None, sentence: Sentence) -> None:
        """A hold: of each repetition said before, said again, or a dose of its own."""
        match self.now.dose:
            case Reps(_, None) as reps if self._per_rep(sentence):
                self.now.dose = replace(reps, hold=time)
            case Hold(None) if self.stated is sentence:
                self.now.dose = Hold(time)  # as long as one can, up to a minute
            case Hold(before) | Reps(_, before) if before == time and self._says_again(sentence):
                return
            case _:
                self._begin(Hold(time))

    def _says_again(self, sentence: Sentence) -> bool:
        """Whether a dose that is known is only stated once more, and not for a movement told in this sentence."""
        content = sentence.reading.marked.content
        clauses = (content, *(content[then.end() :] for then in self.lexicon.joints.joined_clause.finditer(content)))
        same = self.lexicon.same_position
        moves_on = any(is_imperative(words, self.lexicon) and not same.match(words) for words in clauses)
        if self.moved and self.lexicon.this_position.search(content):
            return False
        return self.stated is not sentence and not (moves_on and self.stated is not None and not self.stated.cell)

    def _reps(self, said: RepsSaid, step: Step) -> None:
        """Repetitions: of a hold, of work, of all there is, said again, or a dose of their own."""
        stretches = [s for s in (*self.done, self.now) if s.timed or isinstance(s.dose, Rest)]
        match self.now.dose:
            case Reps(Amount(high=before)) if said.more and before > 1:
                said = again_as_many(said)
        if said.own and self.now.dose is not None:
            self._begin(Reps(said.count))
            return
        told = self.rounds[0] if self.rounds is not None else self._last_rounds()
        if said.again and isinstance(told, Rounds) and told.count == said.count:
            return
        alone = sum(s.timed for s in stretches) > 1 and says_only_doses(step.text, self.name, self.lexicon)
        said = replace(said, again=said.again or alone)
        phases = sum(isinstance(s.dose, Breath) for s in stretches)
        if phases:
            self._round_all(Rounds(said.count, as_reps=phases == 1), step)  # in and out together are a round
            return
        match self.now.dose:
            case Hold(time) if len(stretches) == 1 or not said.again or not any(s.timed for s in self.done):
                self.now.dose = Reps(said.count, hold=time)
                self.now.holder = -1
            case Reps(None) as reps:
                self.now.dose = replace(reps, count=said.count)
            case Reps(Amount() as count) if self.passes_on and said.count is not None:
                self._begin(Reps(said.count))
            case Reps(Amount() as count) if said.count is None or (restates(said.count, count) and not said.own):
                return
            case None if not (said.again and stretches):
                self.now.dose = Reps(said.count)
            case Work() | Breaths() if len(stretches) == 1:
                self.now.repeat = Rounds(said.count, as_reps=True)
            case _ if said.again:
                self._round_all(Rounds(said.count, as_reps=not self._are_sets()), step)
            case _:
                self._begin(Reps(said.count))

    def _are_sets(self) -> bool:
        """Whether repetitions with a rest after them are to be repeated: nobody calls that repetitions again."""
        doses = [stretch.dose for stretch in (*self.done, self.now)]
        return any(isinstance(dose, Reps) for dose in doses) and any(isinstance(dose, Rest) for dose in doses)

    def _rest_is_inside(self, said: RestSaid) -> bool:
        """Whether a rest belongs to sets or repetitions rather than standing by itself."""
        return said.between is not None or self.sets is not None

    def _rest(self, said: RestSaid) -> None:
        """A rest between things, or by itself."""
        assert said.time is not None, "rests without a number are read apart"
        if self._between(said) == "exercise":
            self.rest_between_exercises = said.time
        elif self._between_reps(said):
            reps = self.now.dose
            if isinstance(reps, Reps):
                self.now.dose = replace(reps, pause=said.time)
            elif isinstance(reps, (Hold, Work)):
                self.now.dose = Reps(None, hold=reps.time, pause=said.time)
        elif self._between_rounds(said):
            self._rest_between_rounds(said.time)
        elif said.between is not None and not self._between(said) and self.sets is None and self._is_ladder():
            self.step_rest = said.time
        elif self._rest_is_inside(said):
            self.sets = replace(self.sets or Sets(None), rest=said.time)
        else:
            self._begin(Rest(said.time))

    def _is_ladder(self) -> bool:
        """Whether several counts have been read and nothing else: a rest between them is no rest of sets."""
        counts = [s.dose.count for s in (*self.done, self.now) if isinstance(s.dose, Reps)]
        return len(counts) > 1 and len(counts) == sum(s.dose is not None for s in (*self.done, self.now))

    def _between(self, said: RestSaid) -> str:
        """Between what a rest is: `rep`, `round`, `exercise`, or empty."""
        return self.lexicon.between.get(said.between or "", "")

    def _between_reps(self, said: RestSaid) -> bool:
        """Whether a rest is between repetitions."""
        if self._between(said) == "rep":
            return True
        counted = isinstance(self.now.dose, Reps) and self.now.dose.count is not None
        return said.between == "them" and self.sets is None and counted and not self._rounds_known()

    def _is_in_rounds_of_rounds(self) -> bool:
        """Whether what has been read is done in rounds of rounds already, and nothing has been told since."""
        outer = self.done[-1].wrapped if self.done and self.now.dose is None else None
        inner = outer.items[-1] if isinstance(outer, Block) else None
        return all(isinstance(one, Block) and isinstance(one.repeat, Rounds) for one in (outer, inner))

    def _rounds_known(self) -> bool:
        """Whether rounds were the last thing said."""
        last = self.done[-1].wrapped if self.done else None
        wrapped = isinstance(last, Block) and not _ends_in_rest(last)
        return self.rounds is not None or wrapped or self.now.repeat is not None

    def _ends_with_rest(self) -> bool:
        """Whether the rounds read last end with a rest of their own: one after them is no rest between them."""
        last = self.done[-1].wrapped if self.done else None
        steps = [step for step in steps_of((last,), asking=False) if step.dose is not None] if last is not None else []
        return bool(steps) and isinstance(steps[-1].dose, Rest)

    def _between_rounds(self, said: RestSaid) -> bool:
        """Whether a rest is between rounds: it says so, or comes right after them."""
        after = said.between is None and self.sets is None and self.now.empty and self._rounds_known()
        after = after and not self._ends_with_rest()
        if after:
            return True
        return (self._between(said) == "round" and self.sets is None) or (
            said.between == "them" and self.sets is None and self._rounds_known()
        )

    def _rest_between_rounds(self, time: Amount) -> None:
        """Rest between the rounds that were said, or will be."""
        self.round_rest = time
        if self.now.repeat is not None:
            self.now.repeat = replace(self.now.repeat, rest=time)
        for stretch in self.done:
            if isinstance(stretch.wrapped, Block) and isinstance(stretch.wrapped.repeat, Rounds):
                repeat = replace(stretch.wrapped.repeat, rest=time)
                stretch.wrapped = replace(stretch.wrapped, repeat=repeat)

    # What wraps.

    def _wrap(self, said: Said, step: Step) -> None:
        """Sets, rounds, sides and directions of what has been read."""
        match said:
            case SetsSaid(count):
                self._set(count, step)
            case RoundsSaid(count, cycles=True) if isinstance(self.now.dose, Reps) and self.now.dose.count == count:
                pass  # the repetitions are only called by another name
            case RoundsSaid() if self._is_in_rounds_of_rounds():
                self._said_by(self.done[-1], step)  # one more would be a great many
            case RoundsSaid() | AsManySaid():
                self._round_all(self._rounds_said(said), step)
            case SidesSaid():
                self._sides(said, step)
            case ClockSaid(time):
                self.clock = time
            case DirectionsSaid():
                target = self._target()
                target.directions = True
                self._said_by(target, step)
            case _:
                raise AssertionError(f"{said} wraps nothing")

    def _target(self) -> Stretch:
        """The stretch that a sentence about sides or directions is about."""
        return self.done[-1] if self.now.empty and self.done else self.now

    def _said_by(self, target: Stretch, step: Step) -> None:
        """Record the sentence, if it has no dose of its own to stand in the tree with."""
        if step.role in (Role.SIDE, Role.DIRECTION) and step not in target.said_by:
            target.said_by.append(step)

    def _set(self, count: Amount, step: Step) -> None:
        """So many sets of everything; said twice, the first counts."""
        if self.sets is None or self.sets.count is None or self.sets.count.high == 1:
            self.sets = replace(self.sets or Sets(None), count=count)
        self.sets_step = step
        if step.role is Role.CYCLE:
            self.sets_said_by.append(step)

    def _close_sets(self, sets: Sets, after: list[Mention]) -> None:
        """What has been read is done in these sets, where the sentence goes on with other sets of something else."""
        if sets.count is None or not any(isinstance(m.said, (RepsSaid, HoldSaid, WorkSaid)) for m in after):
            return
        self._close()
        nodes = self._nodes(self.done[self.sets_from :])
        if nodes:
            self.done[self.sets_from :] = [Stretch(wrapped=Block(sets, nodes))]
            self.sets_from, self.sets = len(self.done), None

    def _sides(self, said: SidesSaid, step: Step) -> None:
        """The other side too: of all stretches since the last rest."""
        target = self._target()
        target.sides = target.sides or said
        own = not said.other and target is self.now and target.dose is not None
        for stretch in reversed(() if own else self.done):
            if isinstance(stretch.dose, Rest) or stretch.sides or stretch.wrapped:
                break
            stretch.sides = said
        self._said_by(target, step)

    def _has_doses(self) -> bool:
        """Whether anything that has been read has a dose."""
        return any(stretch.dose or stretch.wrapped for stretch in (*self.done, self.now))

    def _round_all(self, rounds: Rounds | AsMany, step: Step) -> None:
        """So many rounds of all that has been read."""
        if not self.now.empty:
            self._close()
        as_reps = isinstance(rounds, Rounds) and rounds.as_reps
        apart = as_reps or self._breathes_anew()
        first = max(self._after_rounds() if apart else 0, self._after_warm_up())
        if as_reps and any(stretch.dose is not None for stretch in self.done[self.line_from :]):
            first = max(first, self.line_from)  # "walk 5 minutes" on a line before is not done again
        nodes = self._nodes(self.done[first:])
        if not nodes:
            self.rounds = (rounds, step)
            return
        if isinstance(rounds, Rounds) and self._are_intervals(self.done[first:]):
            rounds = replace(rounds, as_reps=False)
        said_by = (step,) if step.role in (Role.CYCLE, Role.WORK) and step.dose is None else ()
        self.done[first:] = [Stretch(wrapped=Block(rounds, nodes, said_by))]

    def _last_rounds(self) -> Repeat | None:
        """How often what has been read last is done, if nothing has been read since."""
        last = self.done[-1].wrapped if self.done and self.now.empty else None
        return last.repeat if isinstance(last, Block) else None

    def _are_intervals(self, stretches: Sequence[Stretch]) -> bool:
        """Whether stretches are of running or riding in turn, which together are a round: "Run 1 min, walk 1 min"."""
        timed = [stretch for stretch in stretches if isinstance(stretch.dose, Work)]
        apart = all(isinstance(stretch.dose, (Work, Rest)) for stretch in stretches)
        told = self.lexicon.headings.interval_told
        steps = [step for stretch in stretches for step in stretch.steps]
        moved = any(told.search(mark_numbers(step.text, self.lexicon).content) for step in steps)
        return bool(timed) and len(stretches) > 1 and apart and moved

    def _breathes_anew(self) -> bool:
        """Whether another breath, in and out, is told behind one that has its rounds."""
        after = self._after_rounds()
        told = {stretch.dose.phase for stretch in self.done[after:] if isinstance(stretch.dose, Breath)}
        return after > 0 and {BreathPhase.IN, BreathPhase.OUT} <= told

    def _after_warm_up(self) -> int:
        """The first stretch that does not only warm up, if there is one."""
        warm = self.lexicon.warms_up
        first = next(
            (i for i, s in enumerate(self.done) if not any(warm.search(step.text.content.lower()) for step in s.steps)),
            0,
        )
        return first if any(stretch.dose is not None or stretch.wrapped for stretch in self.done[first:]) else 0

    def _after_rounds(self) -> int:
        """The first stretch after the last rounds, if something is done after them; what has rounds keeps its own."""
        first = next((i + 1 for i in range(len(self.done) - 1, -1, -1) if self.done[i].wrapped is not None), 0)
        return first if any(stretch.dose is not None for stretch in self.done[first:]) else 0

    def _close(self) -> None:
        """The stretch at hand is complete; where no words are left to state its dose, the exercise's name does."""
        if self.now.dose is not None and not self.now.steps:
            self.now.steps.append(Step(self.name, Role.WORK, carried_out=True))
        if not self.now.empty:
            self.done.append(self.now)
        self.now = Stretch()

    # The tree.

    def finish(self) -> tuple[Node, ...]:
        """The tree of the exercise."""
        self._end_part()
        if self.now.dose is None and self.now.steps and self.done:
            self.done[-1].steps += self.now.steps  # what is told after the last dose belongs to it
            self.now = Stretch(sides=self.now.sides, said_by=self.now.said_by)
        self._close()
        if not any(s.dose or s.wrapped for s in self.done):
            promote(self.done, self.conditional)
        self._rest_of_sets()
        if self.step_rest is not None:
            self.done = with_rests(self.done, self.step_rest, self.name)
        self._set_pace()
        before = self._nodes(self.done[: self.sets_from])
        nodes = self._nodes(self.done[self.sets_from :])
        if self.sets is not None:
            told = tuple(replace(step, dose=Work(None)) for step in self.sets_said_by[:1])
            said_by = tuple(self.sets_said_by if nodes else self.sets_said_by[1:])
            nodes = (Block(self.sets, nodes or told, said_by),)
        nodes = (*before, *nodes)
        if self.rounds is not None:
            rounds, step = self.rounds
            nodes = (Block(rounds, nodes or (replace(step, dose=Work(None)),), (step,) if nodes else ()),)
        if self.goes_on:
            nodes = tuple(map(counted_if_all_timed, nodes))
        if self.clock is not None:
            nodes = by_the_clock(nodes, Clock(self.clock, self.clock_step, self._begins_slot, self._rests))
        return (*self.front, *with_cycles_as_reps(nodes, self.cycles), *self.after)

    def _begins_slot(self, step: Step) -> bool:
        """Whether a sentence begins what is done in one of several turns: "odd minutes: 10 push-ups"."""
        return self.lexicon.headings.slot_number.match(step.text.content.lower()) is not None

    def _rests(self, step: Step) -> bool:
        """Whether a sentence asks to rest for as long as is left."""
        return self.lexicon.rest_left.match(step.text.content.lower()) is not None

    def _nodes(self, stretches: list[Stretch]) -> tuple[Node, ...]:
        """The nodes of some stretches, each on the sides that it is done on."""
        return joined_nodes(stretches, self.sides_named.first)

    def _rest_of_sets(self) -> None:
        """A rest after the only stretch is the rest between its sets."""
        if self.sets is None or self.sets.rest is not None or len(self.done) != 2:
            return
        last = self.done[-1]
        if isinstance(last.dose, Rest) and last.dose.time is not None:
            self.sets = replace(self.sets, rest=last.dose.time)
            self.sets_said_by += [replace(step, role=Role.REST) for step in last.steps]
            self.done.pop()

    def _set_pace(self) -> None:
        """Give the text's pace to repetitions without a tempo."""
        tempo = self.beat or self.pace
        for stretch in self.done:
            if isinstance(stretch.dose, Reps) and stretch.dose.tempo is None:
                stretch.dose = replace(stretch.dose, tempo=tempo)


def _ends_in_rest(block: Block) -> bool:
    """Whether a block has a rest at its end, so that a rest after it is no rest between its rounds."""
    last = block.items[-1]
    return isinstance(last, Step) and isinstance(last.dose, Rest)


def _is_work(mentions: tuple[Mention, ...]) -> bool:
    """Whether a time of work is all that is said."""
    return len(mentions) == 1 and isinstance(mentions[0].said, WorkSaid)


def _boundary(reading: Reading, mention: Mention, lexicon: Lexicon) -> int:
    """Where in a sentence the clause of a mention begins."""
    content = reading.marked.content
    found = [m.start() for m in lexicon.joints.clause.finditer(content, 0, mention.start)]
    return reading.marked.place(found[-1]) if found else reading.marked.place(mention.start)
