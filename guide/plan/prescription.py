"""From what the text says to what will be done: the only place that crosses over.

Everything unsaid is assumed here, once, from the table in `settings`, and each assumption carries its rule. A rest is
assumed only between two sets, never after the last, and never inside a breathing pattern.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Final

from guide.model.prescription import (
    Again,
    BothSides,
    BothWays,
    BreatheFor,
    Chosen,
    Circuit,
    CountBreaths,
    CountReps,
    Cycle,
    Doing,
    Dosage,
    HoldFor,
    Movement,
    Origin,
    PrescribedExercise,
    Prescription,
    RepPhase,
    RestFor,
    Task,
    Within,
    WorkFor,
)
from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Breath,
    Breathed,
    Breaths,
    Directions,
    Dose,
    Exercise,
    Group,
    Hold,
    Node,
    Pace,
    Reps,
    Rest,
    Rounds,
    Routine,
    Sets,
    Side,
    Sides,
    Step,
    Tempo,
    Work,
)
from guide.model.text import Source, one_line
from guide.plan.choosing import COUNT, TIME, End, assume, choose, rest_end, show_time, work_end
from guide.plan.clock import LEAST_REST_MS, LEAST_REST_OF_TURN_MS, fitted, fitting, with_rest_left_open
from guide.plan.left_open import is_moved_with_one_breath, phases_in, with_round_time, with_whole_breaths
from guide.plan.phrasing import english
from guide.plan.phrasing.asking import with_movements
from guide.plan.phrasing.sides import side_named
from guide.plan.roles import TALK
from guide.plan.runs import steps_of
from guide.plan.settings import PlanSettings
from guide.values import dataclass

SHORTEST_TIME_MS = 500
"""A time below this has no room for its two signals; the number is taken as unsaid."""
FASTEST_BEAT_MS = 250
"""A tempo below this is no repetition that anybody can do; the number is taken as unsaid."""

_ONCE: Final = Chosen(1, Origin.SAID, None, "once")


def prescribe(routine: Routine, settings: PlanSettings, source: Source | None = None) -> Prescription:
    """The routine with every number settled; `source` tells the lines of the exercises (0 without)."""
    desk = _Desk(settings, source)
    parts: list[PrescribedExercise | Circuit] = []
    number = 1
    for part in (*routine.parts, *routine.others):
        settled = desk.part(part, number)
        parts.append(settled)
        number += len(settled.exercises) if isinstance(settled, Circuit) else 1
    between = routine.rest_between
    return Prescription(
        title=one_line(routine.title),
        language=routine.language,
        have_ready=routine.have_ready,
        opening=routine.opening,
        parts=tuple(parts[: len(routine.parts)]),
        rest_between=desk.rest_between_exercises(between) if between else None,
        closing=routine.closing,
        others=tuple(parts[len(routine.parts) :]),
    )


def wait_said(step: Step, settings: PlanSettings) -> Chosen | None:
    """The silence that the text asks for after a sentence; None where it asks for none."""
    if step.wait is None or step.wait.high == 0:
        return None
    return choose(step.wait, TIME, work_end(settings), assume(0, "no wait"))


@dataclass(frozen=True, slots=True)
class _Desk:
    """Settles each kind of number under the same settings."""

    settings: PlanSettings
    source: Source | None
    own_pace: bool = False
    """For what is done as often as fits into a time: nothing that the text leaves open is assumed."""

    # ── The tree ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def part(self, part: Exercise | Group, number: int) -> PrescribedExercise | Circuit:
        if isinstance(part, Exercise):
            return self.exercise(part, number)
        if isinstance(part.rounds, AsMany):
            return self.circuit_within(part, part.rounds, number)
        rounds = part.rounds
        every = self.every(rounds.every) if rounds else None
        exercises = tuple(self.exercise(one, number + at) for at, one in enumerate(part.exercises))
        return Circuit(
            name=one_line(part.name),
            count=self.rounds(rounds.count) if rounds else _ONCE,
            rest=self.rest(rounds.rest) if rounds and rounds.rest and every is None else None,
            sides=self.sides(part.sides, (), ()) if part.sides else None,
            exercises=self.on_the_clock(exercises, every, 2 if part.sides else 1),
            said_by=part.said_by,
            every=every,
        )

    def circuit_within(self, group: Group, rounds: AsMany, number: int) -> Circuit:
        """A circuit of which as many rounds are done as fit; once, where the time is too short for anything."""
        within = self.time_for_rounds(rounds)
        desk = replace(self, own_pace=True) if within else self
        return Circuit(
            name=one_line(group.name),
            count=_ONCE,
            rest=None,
            sides=desk.sides(group.sides, (), ()) if group.sides else None,
            exercises=tuple(desk.exercise(one, number + at) for at, one in enumerate(group.exercises)),
            said_by=group.said_by,
            within=within,
        )

    def on_the_clock(
        self, exercises: tuple[PrescribedExercise, ...], every: Chosen | None, times: int
    ) -> tuple[PrescribedExercise, ...]:
        """The exercises of a round, all of which are done so often in the time that there is for it."""
        if every is None:
            return exercises
        items = tuple(item for one in exercises for item in one.items)
        fit = fitting(items, every.value, self.settings, times=times)
        *others, last = (replace(one, items=fitted(one.items, fit)) for one in exercises)
        return (*others, replace(last, items=with_rest_left_open(last.items)))

    def exercise(self, exercise: Exercise, number: int) -> PrescribedExercise:
        line = self.source.line(exercise.name.offset(0)) if self.source else 0
        return PrescribedExercise(number, one_line(exercise.name.content), line, self.nodes(exercise.body))

    def nodes(self, nodes: tuple[Node, ...]) -> tuple[Doing, ...]:
        steps = tuple(node for node in nodes if isinstance(node, Step))
        lifts_first, breathed = _lifts_first(steps), is_moved_with_one_breath(steps)
        return tuple(
            self.task(one, lifts_first, breathed) if isinstance(one, Step) else self.block(one) for one in nodes
        )

    def task(self, step: Step, lifts_first: bool, breathed: bool) -> Task:
        """A step; the sentences beside it tell whether its repetitions begin upwards, and if it lasts one breath."""
        if step.dose is None:
            return Task(step, None)
        dosage = self.reps(step.dose, lifts_first) if isinstance(step.dose, Reps) else self.dosage(step.dose)
        if breathed and step.dose == Work(None):
            dosage = WorkFor(self._free(self.settings.times.breath_ms, "a movement with one breath"))
        return Task(step, None if self.own_pace and _is_assumed(dosage) else dosage)

    def repeated(self, nodes: tuple[Node, ...]) -> tuple[Doing, ...]:
        """What a block repeats; at one's own pace nobody needs to be told to breathe between held breaths."""
        items = self.nodes(nodes)
        return items if self.own_pace else with_whole_breaths(items, self.phase(None))

    def block(self, block: Block) -> Doing:
        if isinstance(block.repeat, AsMany):
            return self.within(block, block.repeat)
        items = self.repeated(block.items)
        match block.repeat:
            case Sets(every=Amount() as amount) | Rounds(every=Amount() as amount) as repeat:
                every = self.every(amount)
                if every is None:
                    return self.block(replace(block, repeat=replace(repeat, every=None)))
                return self.by_the_clock(repeat, every, items, block.said_by)
            case Sets(count, rest):
                said = self.rest(rest) if rest else self.rest_between_sets(items)
                return Again(Cycle.SET, self.rounds(count), said, items, block.said_by)
            case Rounds(count, rest, as_reps):
                between = self.rest(rest) if rest else None
                items = items if between else with_round_time(items, self.round())
                return Again(Cycle.ROUND, self.rounds(count), between, items, block.said_by, as_reps)
            case Sides() as sides:
                return self.sides(sides, items, block.said_by)
            case Directions(names):
                return BothWays(names, with_movements(items, block.said_by), block.said_by)

    def within(self, block: Block, rounds: AsMany) -> Doing:
        """As many rounds as fit; one, where the time is too short for anything.

        What has its time in every part, as a breathing pattern has, is led through: as often as comes nearest.
        """
        time = self.time_for_rounds(rounds)
        items = self.repeated(block.items)
        if time is None:
            return Again(Cycle.ROUND, _ONCE, None, items, block.said_by)
        if (round_ms := _round_ms(items)) and not self.own_pace:
            return Within(time, items, block.said_by, rounds=_nearest_to(time.value, round_ms))
        return Within(time, replace(self, own_pace=True).nodes(block.items), block.said_by)

    def by_the_clock(
        self, repeat: Sets | Rounds, every: Chosen, items: tuple[Doing, ...], said_by: tuple[Step, ...]
    ) -> Again:
        """Sets or rounds that begin by the clock: what is done in each fits, if it can, and the rest of it is rest."""
        count = self.rounds(repeat.count)
        least_ms = LEAST_REST_OF_TURN_MS if count.value == 1 else LEAST_REST_MS
        fit = fitting(items, every.value, self.settings, least_rest_ms=least_ms)
        items = with_rest_left_open(fitted(items, fit))
        cycle = Cycle.SET if isinstance(repeat, Sets) else Cycle.ROUND
        as_reps = isinstance(repeat, Rounds) and repeat.as_reps
        return Again(cycle, count, None, items, said_by, as_reps, every)

    def sides(self, sides: Sides, items: tuple[Doing, ...], said_by: tuple[Step, ...]) -> BothSides:
        items = with_movements(items, said_by)
        named = sides.first or _side_named(sides.limb, items)
        first = named or Side.LEFT
        settled = named is not None or self.own_pace  # then nobody is told with which side to begin
        return BothSides((first, first.other), settled, sides.limb, items, said_by)

    # ── Doses ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def dosage(self, dose: Dose) -> Dosage:
        match dose:
            case Hold(time):
                return HoldFor(self.hold(time))
            case Work(time):
                return WorkFor(self.time(time, self.settings.times.work_ms, "work"))
            case Rest(time):
                return RestFor(self.rest(time))
            case Reps():
                return self.reps(dose, lifts_first=False)
            case Breath(phase, time):
                return BreatheFor(phase, self.phase(time))
            case Breaths(count):
                return CountBreaths(self.count(count, self.settings.times.breaths, "breaths"), self.breath())

    def reps(self, reps: Reps, lifts_first: bool) -> CountReps:
        times, hold = self.settings.times, self.hold(reps.hold) if reps.hold else None
        stretched = hold is not None and hold.value >= times.long_hold_ms
        return CountReps(
            count=self.count(reps.count, times.held_reps if stretched else times.reps, "repetitions"),
            beat=self.way_back(reps.tempo) if hold else self.beat(reps.tempo),
            hold=hold,
            pause=self.rest(reps.pause) if reps.pause else None,
            phases=_phases(reps.tempo, lifts_first) if hold is None and isinstance(reps.tempo, Tempo) else (),
        )

    # ── Numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def count(self, amount: Amount | None, unsaid: int, what: str) -> Chosen:
        return choose(amount, COUNT, work_end(self.settings), assume(unsaid, f"{what} unless said: {unsaid}"))

    def rounds(self, amount: Amount | None) -> Chosen:
        return self.count(amount, self.settings.times.sets, "sets or rounds")

    def time(self, amount: Amount | None, unsaid_ms: int, what: str) -> Chosen:
        return _time(amount, work_end(self.settings), unsaid_ms, what)

    def phase(self, amount: Amount | None) -> Chosen:
        return self.time(amount, self.settings.times.phase_ms, "a phase of a breath")

    def round(self) -> Chosen:
        return self.time(None, self.settings.times.round_ms, "a round")

    def hold(self, amount: Amount | None) -> Chosen:
        return self.time(amount, self.settings.times.hold_ms, "hold")

    def rest(self, amount: Amount | None) -> Chosen:
        return self._rest(amount, self.settings.times.set_rest_ms, "rest")

    def time_for_rounds(self, rounds: AsMany) -> Chosen | None:
        """The time for as many rounds as fit; None where it is too short to be one."""
        time = choose(rounds.time, TIME, work_end(self.settings), assume(0, "no time"))
        return time if time.value >= SHORTEST_TIME_MS else None

    def every(self, amount: Amount | None) -> Chosen | None:
        """From one start to the next by the clock, longer where a guide is gentle; None where none is said or kept."""
        if amount is None or amount.high < SHORTEST_TIME_MS or self.own_pace:
            return None
        return choose(amount, TIME, rest_end(self.settings), assume(0, "no clock"))

    def rest_between_sets(self, items: tuple[Doing, ...]) -> Chosen | None:
        if self.own_pace or _ends_with_rest(items) or phases_in(items):
            return None
        return self._rest(None, self.settings.times.set_rest_ms, "rest between sets")

    def rest_between_exercises(self, rest: Rest) -> Chosen:
        return self._rest(rest.time, self.settings.times.exercise_rest_ms, "rest between exercises")

    def _rest(self, amount: Amount | None, unsaid_ms: int, what: str) -> Chosen:
        return _time(amount, rest_end(self.settings), unsaid_ms, what)

    def breath(self) -> Chosen:
        return self._free(self.settings.times.breath_ms, "a breath")

    def beat(self, tempo: Tempo | Pace | Breathed | None) -> Chosen:
        if isinstance(tempo, Tempo) and tempo.total_ms >= FASTEST_BEAT_MS:
            return _said_tempo(tempo, tempo.total_ms)
        times = self.settings.times
        if isinstance(tempo, Breathed):
            breaths = "the breath" if tempo.breaths == 1 else f"{tempo.breaths} breaths"
            return self._free(times.breath_ms * tempo.breaths, f"a repetition with {breaths}")
        beat_ms, what = {
            None: (times.beat_ms, "a repetition"),
            Pace.VERY_SLOW: (times.very_slow_beat_ms, "a repetition done very slowly"),
            Pace.SLOW: (times.slow_beat_ms, "a repetition done slowly"),
            Pace.QUICK: (times.quick_beat_ms, "a repetition done quickly"),
        }[tempo if isinstance(tempo, Pace) else None]
        return self._free(beat_ms, what)

    def way_back(self, tempo: Tempo | Pace | Breathed | None) -> Chosen:
        if isinstance(tempo, Tempo) and tempo.lower_ms + tempo.lift_ms >= FASTEST_BEAT_MS:
            return _said_tempo(tempo, tempo.lower_ms + tempo.lift_ms)
        return self._free(self.settings.times.return_ms, "time to return")

    def _free(self, duration_ms: int, what: str) -> Chosen:
        paced_ms = self.settings.paced(duration_ms)
        if self.own_pace:
            return Chosen(paced_ms, Origin.SAID, None, "at one's own pace")
        return assume(paced_ms, f"{what} unless said: {show_time(paced_ms)}")


def _is_assumed(dosage: Dosage) -> bool:
    """Whether the text leaves a number of a dose open."""
    numbers = (getattr(dosage, field.name) for field in fields(dosage))
    return any(isinstance(number, Chosen) and number.origin is Origin.ASSUMED for number in numbers)


def _time(amount: Amount | None, end: End, unsaid_ms: int, what: str) -> Chosen:
    """The time chosen at an end of a range; one too short for a signal is as if it were not said."""
    unsaid = assume(unsaid_ms, f"{what} unless said: {show_time(unsaid_ms)}")
    chosen = choose(amount, TIME, end, unsaid)
    return chosen if chosen.value >= SHORTEST_TIME_MS else unsaid


def _said_tempo(tempo: Tempo, duration_ms: int) -> Chosen:
    return Chosen(duration_ms, Origin.SAID, Amount(duration_ms, duration_ms, span=tempo.span), "said as a tempo")


def _side_named(limb: str, items: tuple[Doing, ...]) -> Side | None:
    """The side that the instructions of a run name, where the sentence that asks for both sides names none."""
    return side_named((step.text.content for step in steps_of(items) if step.role not in TALK), limb)


def _lifts_first(steps: tuple[Step, ...]) -> bool:
    """Whether repetitions in a tempo begin upwards; the tempo itself does not know the order of its words."""
    in_tempo = any(isinstance(step.dose, Reps) and isinstance(step.dose.tempo, Tempo) for step in steps)
    return in_tempo and any(english.lifts_first(step.text.content) for step in steps)


def _phases(tempo: Tempo, lifts_first: bool) -> tuple[RepPhase, ...]:
    """The phases that take time, lowering first unless told otherwise."""
    down = (RepPhase(Movement.DOWN, tempo.lower_ms), RepPhase(Movement.STAY, tempo.bottom_ms))
    up = (RepPhase(Movement.UP, tempo.lift_ms), RepPhase(Movement.STAY, tempo.top_ms))
    ordered = (*up, *down) if lifts_first else (*down, *up)
    timed = tuple(phase for phase in ordered if phase.duration_ms)
    return timed if len(timed) > 1 and tempo.total_ms >= FASTEST_BEAT_MS else ()


def _ends_with_rest(items: tuple[Doing, ...]) -> bool:
    if not items:
        return False
    match items[-1]:
        case Task(_, dosage):
            return isinstance(dosage, RestFor)
        case Within():
            return False
        case Again(items=inner) | BothSides(items=inner) | BothWays(items=inner):
            return _ends_with_rest(inner)


def _round_ms(items: tuple[Doing, ...]) -> int:
    """How long a round takes in which every dose has its time, in milliseconds; 0 for any other, and for one dose."""
    dosages = [item.dosage for item in items if isinstance(item, Task) and item.dosage is not None]
    times = [one.time for one in dosages if isinstance(one, (BreatheFor, HoldFor, RestFor, WorkFor))]
    led = all(isinstance(item, Task) for item in items) and len(times) == len(dosages) > 1
    said = led and (bool(phases_in(items)) or all(time.origin is Origin.SAID for time in times))
    return sum(time.value for time in times) if said else 0


def _nearest_to(time_ms: int, round_ms: int) -> int:
    """So many rounds as come nearest to a time; one at least."""
    return max(1, (time_ms + round_ms // 2) // round_ms)
