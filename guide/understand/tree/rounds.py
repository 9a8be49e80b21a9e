"""The rounds of an exercise, and of the parts of a session: how often what has been read of it is done."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Final

from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Breath,
    BreathPhase,
    Dose,
    Node,
    Repeat,
    Reps,
    Rest,
    Role,
    Rounds,
    Sides,
    Step,
    Work,
    steps_of,
)
from guide.model.text import Span
from guide.understand.clock_turns import counted_if_all_timed
from guide.understand.doses import Mention
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.rounds_told import as_rounds
from guide.understand.said import OF_ALL, AsManySaid, RestSaid, RoundsSaid, Said, SetsSaid
from guide.understand.tokens import lowered, mark_numbers
from guide.understand.tree.course import Course
from guide.understand.tree.sets import SetsRead
from guide.understand.tree.stretches import Stretch


class RoundsRead:
    """What has been read of rounds so far."""

    def __init__(self, course: Course, lexicon: Lexicon) -> None:
        self.course = course
        self.lexicon = lexicon
        self.waiting: tuple[Rounds | AsMany, Step] | None = None
        """Rounds that the text asks for before it says of what, and the sentence that does."""
        self.goes_on = False
        """Whether the text asks to go on with rounds for a time."""
        self.rest: Amount | None = None
        """Rest between rounds."""
        self.cycles: set[Span] = set()
        """The words of rounds that are called cycles."""
        self.deep_end = 0
        """The first stretch after rounds of rounds, which are not done in rounds again."""

    def note_cycles(self, mentions: Sequence[Mention]) -> None:
        """Remember which rounds are called cycles."""
        self.cycles |= {m.said.count.span for m in mentions if isinstance(m.said, RoundsSaid) and m.said.cycles}

    def of(self, said: RoundsSaid | AsManySaid) -> Rounds | AsMany:
        """Rounds with the rest that is known to be between them, or as many as fit."""
        if isinstance(said, RoundsSaid):
            return Rounds(said.count, self.rest)
        self.goes_on = self.goes_on or said.again
        return AsMany(said.time)

    def add(self, rounds: Rounds | AsMany, step: Step) -> None:
        """So many rounds of all that has been read; those that were asked for before are the same, if as many."""
        if not self.course.now.empty:
            self.course.close()
        first = self._first(step, as_reps=isinstance(rounds, Rounds) and rounds.as_reps)
        if isinstance(rounds, Rounds):
            first = max(first, min(self.deep_end, len(self.course.done)))
        nodes = self.course.nodes(first)
        if not nodes and not first:
            self.waiting = (rounds, step)
            return
        if first and not any(map(_is_done, self.course.done[first:])):
            return  # one more around rounds of rounds would be a great many
        asked = [step]
        if self.waiting is not None and rounds == self.waiting[0]:
            asked.insert(0, self.waiting[1])
            self.waiting = None
        if isinstance(rounds, Rounds) and self._are_intervals(self.course.done[first:]):
            rounds = replace(rounds, as_reps=False)
        said_by = tuple(one for one in asked if one.role in (Role.CYCLE, Role.WORK) and one.dose is None)
        block = Block(rounds, nodes, said_by)
        self.course.done[first:] = [Stretch(wrapped=block)]
        if _depth(block) > 1:
            self.deep_end = len(self.course.done)

    def _first(self, step: Step, *, as_reps: bool) -> int:
        """The first stretch that rounds are of; those told as repetitions are of no more than their line."""
        course = self.course
        apart = as_reps or self._breathes_anew() or self._are_of_the_like(step)
        first = max(self._after_rounds() if apart else 0, self._after_warm_up(), self._after_long_start())
        if as_reps and any(stretch.dose is not None for stretch in course.done[course.line_from :]):
            return max(first, self._with_work(course.line_from))  # "walk 5 minutes" on a line before is not done again
        return first

    def _with_work(self, first: int) -> int:
        """The first stretch of a line, or the one of work before it where a rest is all that the line has a dose of."""
        done = self.course.done
        while first and all(isinstance(stretch.dose, Rest | None) and not stretch.wrapped for stretch in done[first:]):
            first -= 1
        return first

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
        told = {stretch.dose.phase for stretch in self.course.done[after:] if isinstance(stretch.dose, Breath)}
        return after > 0 and {BreathPhase.IN, BreathPhase.OUT} <= told

    def _are_of_the_like(self, step: Step) -> bool:
        """Whether what is told behind rounds has doses in the order of theirs, and so has rounds of its own.

        Unless the sentence asks for all of it.
        """
        after = self._after_rounds()
        if not after or self.lexicon.scopes.own_sequence.search(lowered(step.text.content)):
            return False
        told = [_kind(stretch.dose) for stretch in self.course.done[after:] if stretch.dose is not None]
        inside = steps_of((self._last_rounds,), asking=False) if self._last_rounds is not None else ()
        return told == [_kind(one.dose) for one in inside if one.dose is not None]

    @property
    def _last_rounds(self) -> Node | None:
        """What was done in rounds last."""
        return next((one.wrapped for one in reversed(self.course.done) if one.wrapped is not None), None)

    def _after_warm_up(self) -> int:
        """The first stretch that does not only warm up, if there is one."""
        warm, done = self.lexicon.warms_up, self.course.done
        only_warms = (any(warm.search(step.text.content.lower()) for step in stretch.steps) for stretch in done)
        first = next((at for at, warms in enumerate(only_warms) if not warms), 0)
        return first if any(stretch.dose is not None or stretch.wrapped for stretch in done[first:]) else 0

    def _after_long_start(self) -> int:
        """The first of several times told in one sentence, if all before it is much longer: "Walk 5 min. Run 1,…"."""
        done = self.course.done
        ends = (at for at in reversed(range(len(done) - 1)) if _ends_sentence(done[at]))
        first = next(ends, -1) + 1
        times = [one.dose.time for one in done[first:] if isinstance(one.dose, Work) and one.dose.time is not None]
        before = [one.dose.time if isinstance(one.dose, Work) else None for one in done[:first]]
        longest = max((time.high for time in times), default=0)
        long = all(time is not None and time.low >= max(LONG_START_MS, longest + 1) for time in before)
        return first if long and len(times) > 1 and self._are_intervals(done[first:]) else 0

    def _after_rounds(self) -> int:
        """The first stretch after the last rounds, if something is done after them; what has rounds keeps its own."""
        done = self.course.done
        first = next((at + 1 for at in reversed(range(len(done))) if done[at].wrapped is not None), 0)
        return first if any(map(_is_done, done[first:])) else 0

    # What is known of them.

    @property
    def told(self) -> Repeat | None:
        """How often what is told now or has been read last is done."""
        if self.waiting is not None:
            return self.waiting[0]
        last = self._last if self.course.now.empty else None
        return last.repeat if last is not None else None

    @property
    def are_known(self) -> bool:
        """Whether rounds were the last thing said."""
        last = self._last
        wrapped = last is not None and not _ends_in_rest(last)
        return self.waiting is not None or wrapped or self.course.now.repeat is not None

    @property
    def are_in_rounds(self) -> bool:
        """Whether what has been read is done in rounds of rounds already, and nothing has been told since."""
        outer = self._last if self.course.now.dose is None else None
        inner = outer.items[-1] if outer is not None else None
        return all(isinstance(one, Block) and isinstance(one.repeat, Rounds) for one in (outer, inner))

    @property
    def _last(self) -> Block | None:
        """The rounds that the last complete stretch is done in."""
        last = self.course.done[-1].wrapped if self.course.done else None
        return last if isinstance(last, Block) else None

    def add_rest(self, time: Amount) -> None:
        """Rest between the rounds that were said, or will be."""
        self.rest = time
        if self.course.now.repeat is not None:
            self.course.now.repeat = replace(self.course.now.repeat, rest=time)
        for stretch in self.course.done:
            if isinstance(stretch.wrapped, Block) and isinstance(stretch.wrapped.repeat, Rounds):
                repeat = replace(stretch.wrapped.repeat, rest=time)
                stretch.wrapped = replace(stretch.wrapped, repeat=repeat)

    def around(self, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        """The nodes of the exercise in the rounds that were asked for before it was said of what."""
        if self.waiting is not None:
            rounds, step = self.waiting
            nodes = (Block(rounds, nodes or (replace(step, dose=Work(None)),), (step,) if nodes else ()),)
        return tuple(map(counted_if_all_timed, nodes)) if self.goes_on else nodes

    def with_cycles_as_reps(self, nodes: Iterable[Node], *, breathed: bool) -> tuple[Node, ...]:
        """The nodes of the exercise; what is called cycles and has no dose inside, as repetitions.

        So are the rounds of what is moved in one breath, in and out.
        """
        return _with_cycles_as_reps(nodes, self.cycles, breathed=breathed)


LONG_START_MS: Final = 180_000
"""So long a time before shorter ones in turn is how a run begins, and is not done again in each of its rounds."""
LEAST_OF_ONE_MOVEMENT: Final = 4
MOST_OF_ONE_MOVEMENT: Final = 4
"""What is told in so few sentences and done so often is one movement there and back, and no sequence."""
MOST_OF_A_BREATH: Final = 3
"""What is told in so many sentences, in and out, is done in one breath."""


def _with_cycles_as_reps(nodes: Iterable[Node], cycles: Collection[Span], *, breathed: bool) -> tuple[Node, ...]:
    """The nodes with rounds that are called cycles as repetitions, where nothing in them has a dose of its own."""
    found: list[Node] = []
    for node in nodes:
        if not isinstance(node, Block):
            found.append(node)
            continue
        items = _with_cycles_as_reps(node.items, cycles, breathed=breathed)
        steps = [item for item in (*items, *node.said_by) if isinstance(item, Step)]
        undosed = len(steps) == len(items) + len(node.said_by) and all(s.dose in (None, Work(None)) for s in steps)
        in_a_breath = breathed and len(steps) <= MOST_OF_A_BREATH
        match node.repeat:
            case Rounds(Amount() as count, None, every=None) if undosed and (
                in_a_breath or count.span in cycles or _is_one_movement(node, count)
            ):
                found += [*steps[:-1], replace(steps[-1], role=Role.WORK, dose=Reps(count))]
            case Rounds(Amount() as count, None, every=None) if sides := _as_reps_of_sides(node, items, count):
                found.append(sides)
            case _:
                found.append(replace(node, items=items))
    return tuple(found)


def _is_one_movement(block: Block, count: Amount) -> bool:
    """Whether few sentences tell what is done so often that it is one movement: "bend and straighten it", 10 times."""
    told = [one for one in block.items if isinstance(one, Step) and one.role is Role.WORK and not one.carried_out]
    told = [step for step in told if not step.text.span().start <= count.span.start < step.text.span().end]
    return count.high >= LEAST_OF_ONE_MOVEMENT and 0 < len(told) <= MOST_OF_ONE_MOVEMENT


def _as_reps_of_sides(rounds: Block, items: tuple[Node, ...], count: Amount) -> Block | None:
    """What is done on the one side and on the other, all of it so many times, as repetitions on each.

    None where it is more than one movement, or has a dose of its own.
    """
    match items:
        case (Block(Sides(), told) as sides,) if told and all(
            isinstance(one, Step) and one.dose in (None, Work(None)) for one in told
        ):
            steps = [replace(one, dose=None) for one in told if isinstance(one, Step)]
        case _:
            return None
    if not _is_one_movement(sides, count):
        return None
    steps[-1] = replace(steps[-1], role=Role.WORK, dose=Reps(count))
    return replace(sides, items=tuple(steps), said_by=(*sides.said_by, *rounds.said_by))


class SessionParts:
    """Puts the stretches of each part of a session in its rounds."""

    def __init__(self, course: Course, sets: SetsRead, rounds: RoundsRead) -> None:
        self.course = course
        self.sets = sets
        self.rounds = rounds
        self.part = 0
        """The part that is being read."""
        self.first = 0
        """Its first stretch."""
        self.repeat: tuple[Rounds | AsMany, Step] | None = None
        """How often it is done, and the sentence that says so."""

    def enter(self, sentence: Sentence) -> bool:
        """Come to a sentence; whether it does no more than begin a part."""
        if sentence.part == self.part:
            return False
        self.end()
        self.part = sentence.part
        if self.part:
            self._begin(sentence)
        return bool(self.part)

    def _begin(self, sentence: Sentence) -> None:
        """Begin a part with the sentence that asks for rounds of it."""
        said = next(one for one in map(_of_all, sentence.reading.mentions) if isinstance(one, OF_ALL))
        rests = [one.time for one in sentence.said if isinstance(one, RestSaid)]
        rounds = self.rounds.of(said)
        if isinstance(rounds, Rounds) and rests:
            rounds = replace(rounds, rest=rests[0])
        self.course.close()
        self.first = len(self.course.done)
        self.repeat = (rounds, Step(sentence.text, Role.CYCLE))

    def end(self) -> None:
        """End the part that is being read, done so many times."""
        if self.repeat is None:
            return
        (rounds, step), self.repeat = self.repeat, None
        self.course.close()
        if self.course.wrap(self.first, rounds, (step,)):
            self.sets.begin_anew()


def _of_all(mention: Mention) -> Said:
    """Something said, with sets and times of what follows as rounds of it."""
    match mention.said:
        case SetsSaid(count):
            return RoundsSaid(count)
        case _:
            return as_rounds(mention).said


def _is_done(stretch: Stretch) -> bool:
    """Whether a stretch is of more than a rest."""
    return stretch.wrapped is not None or not isinstance(stretch.dose, Rest | None)


def _kind(dose: Dose) -> object:
    """What a dose is beside others: a phase of a breath, a rest, or something that is done."""
    return dose.phase if isinstance(dose, Breath) else isinstance(dose, Rest)


def _depth(node: Node | None) -> int:
    """How many rounds there are in one another."""
    if not isinstance(node, Block):
        return 0
    return isinstance(node.repeat, Rounds) + max(map(_depth, node.items), default=0)


def _ends_sentence(stretch: Stretch) -> bool:
    """Whether the last words of a stretch end a sentence."""
    return bool(stretch.steps) and stretch.steps[-1].text.content.rstrip().endswith(".")


def _ends_in_rest(block: Block) -> bool:
    """Whether a block has a rest at its end, so that a rest after it is no rest between its rounds."""
    last = block.items[-1]
    return isinstance(last, Step) and isinstance(last.dose, Rest)
