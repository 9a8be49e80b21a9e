"""Telling a prescription: one walk over its tree that writes the cues.

The first time everything is told in the author's words: what prepares, then which round, set or side it is, then what
is done. Later rounds, sets and the second side are told in short, with the words that place the listener ("Round two
of six", "Now the right leg"), so that they fit into a rest. What prepares is not told again, except for the other side
where it names one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace

from guide.model.cues import Beep, Say
from guide.model.prescription import (
    Again,
    BothSides,
    BothWays,
    Chosen,
    Circuit,
    Cycle,
    Doing,
    PrescribedExercise,
    Task,
    Within,
)
from guide.model.routine import Role, Step
from guide.model.signals import Signal
from guide.plan import counting, runs
from guide.plan.left_open import as_counted
from guide.plan.own_pace import OwnPaceTeller
from guide.plan.phrasing import asking, english
from guide.plan.phrasing.sides import names_side
from guide.plan.phrasing.spoken import spoken
from guide.plan.place import Place
from guide.plan.script import Until, Weight
from guide.plan.settings import Detail
from guide.plan.tasks import PIPS_MS
from guide.values import dataclass


@dataclass(slots=True)
class Teller(OwnPaceTeller):
    """Walks a prescription and writes its script."""

    many: int = field(init=False)
    """Exercises in all; counted once, since each exercise says it."""

    def __post_init__(self) -> None:
        self.many = len(self.prescription.exercises)

    # ── The guide ────────────────────────────────────────────────────────────────────────────────────────────────────

    def guide(self, total_ms: int | None) -> None:
        """All of it."""
        self._opening(total_ms)
        self._parts()
        self._closing()

    def _opening(self, total_ms: int | None) -> None:
        """Title, what is to come, what to have ready, what the signals mean, and the author's own opening."""
        prescription, settings = self.prescription, self.settings
        title = spoken(prescription.title)
        if title:
            self.script.mark(prescription.title)
        self.script.pause(settings.paced(settings.times.pre_roll_ms))
        if title:
            self._announce(Place(), title, text=prescription.title)
            self.script.pause(settings.paced(settings.times.pause_ms))
        for words in self._overview(total_ms):
            self._announce(Place(), words)
        if prescription.have_ready:
            self._announce(Place(), spoken(english.things(prescription.have_ready)))
            self.script.pause(settings.paced(settings.times.fetch_ms))
        if settings.detail is not Detail.BRIEF and settings.signals_heard and prescription.exercises:
            for words in (*english.SIGNALS, *self._half_signal()):
                self._announce(Place(), words)
        self._talk(prescription.opening)
        self.script.pause(settings.paced(settings.times.pause_ms))

    def _half_signal(self) -> Iterable[str]:
        """What two ticks mean, where they are heard without "Halfway" after them."""
        density = counting.DENSITIES[self.settings.cues]
        timed = (time for part in self.prescription.parts for time in runs.times_of_part(part))
        if any(counting.HALF_FROM_MS <= time.value < density.halfway_from_ms for time in timed):
            yield english.HALF_SIGNAL

    def _overview(self, total_ms: int | None) -> Iterable[str]:
        """How many exercises, and how long."""
        if self.many:
            yield english.exercises_in_all(self.many)
        if total_ms is not None:
            yield english.total(total_ms)

    def _closing(self) -> None:
        """The author's advice, the finish signal, and a sentence that says that it is over."""
        times = self.settings.times
        self.wording.heard.clear()
        if any(self.wording.is_told(step) for step in self.prescription.closing):
            self.script.pause(self.settings.paced(times.pause_ms))
            self.script.mark(english.AFTERWARDS)
            self._talk(self.prescription.closing)
        self.script.pause(self.settings.paced(times.pause_ms))
        self.script.add(Beep(Signal.FINISH))
        words = english.LAST_WORDS if self.prescription.exercises else english.LAST_WORDS_WITHOUT_EXERCISES
        self._announce(Place(), words)
        self.script.pause(self.settings.paced(times.tail_ms))

    def _talk(self, steps: Iterable[Step]) -> None:
        """Sentences before the first exercise or after the last."""
        for step in steps:
            self._step(step, Place())

    # ── Exercises ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _parts(self) -> None:
        """Exercises and circuits, with time to change over between them."""
        for at, part in enumerate(self.prescription.parts):
            if at:
                self._change_over(_name_of_first(part), Place())
            if isinstance(part, Circuit) and part.within:
                self._circuit_within(part, part.within)
            elif isinstance(part, Circuit):
                self._circuit(part, next(iter(self.prescription.parts[at + 1 :]), None))
            else:
                self._exercise(part, Place(), alone=True)

    def _change_over(self, following: str, place: Place) -> bool:
        """From one exercise to the next: the rest that the text asks for, or a few seconds; whether it is named."""
        name = spoken(following)
        rest = self.prescription.rest_between
        if rest and not self.script.rests:
            self._rest_between(rest, place, english.coming(name) if name else "")
            return False
        coming = counting.saying(english.coming(name), place.where()) if name else None
        if coming and self.script.say_in_rest(coming):
            self.script.pause(self.settings.paced(self.settings.times.pause_ms))
        else:
            self.script.pause(self.settings.paced(self.settings.times.change_over_ms), coming)
        return bool(name)

    def _exercise(
        self, exercise: PrescribedExercise, place: Place, *, named: bool = False, alone: bool = False
    ) -> None:
        """One exercise: a chapter the first time, its name in later rounds unless it is just named."""
        place = replace(place, exercise=exercise.number)
        name = spoken(exercise.name)
        self.wording.announced = ""
        if place.first:
            self.script.mark_before_waiting(exercise.name or english.exercise_opening(exercise.number, 0, ""))
            exercise = self._above_its_name(exercise, place)
            self._exercise_opening(exercise, place)
        else:
            self.wording.heard.clear()
            place = replace(runs.later(place, exercise.items), named=bool(name) and runs.positions(exercise.items) == 1)
            if not named:
                self._announce(place, name, exercise.name, exercise.line)
        self.wording.announced = exercise.name
        self._run(exercise.items, place)
        if alone:
            self.script.stop_the_clock()
        self.script.settle()

    def _above_its_name(self, exercise: PrescribedExercise, place: Place) -> PrescribedExercise:
        """Say the headings and the introduction that stand above the name of an exercise; the exercise without them.

        What stands behind the first sentence that asks for something stays behind it.
        """
        for at, item in enumerate(exercise.items):
            if not isinstance(item, Task) or not self._stands_above(item, exercise):
                return replace(exercise, items=exercise.items[at:])
            self._task(item, place)
        return replace(exercise, items=())

    def _stands_above(self, task: Task, exercise: PrescribedExercise) -> bool:
        line = self.wording.where(task.step, Place()).line
        return task.step.role is Role.INTRO and task.dosage is None and line is not None and line < exercise.line

    def _exercise_opening(self, exercise: PrescribedExercise, place: Place) -> None:
        """Which exercise it is, and its name."""
        name = spoken(exercise.name)
        self.wording.heard.clear()
        if self.many > 1 or name != spoken(self.prescription.title):
            opening = english.exercise_opening(exercise.number, self.many, name)
            self._announce(place, opening, exercise.name, exercise.line)
        self.wording.heard.append(name)

    def _circuit_within(self, circuit: Circuit, time: Chosen) -> None:
        """Exercises that are told one after the other, then all done as many times as fit.

        A rest with which the first of them begins comes before all of it.
        """
        place = Place()
        rests, circuit = runs.without_first_rests(circuit)
        for rest in rests:
            self._task(rest, replace(place, exercise=circuit.exercises[0].number))
        self.script.mark(circuit.name or english.AS_MANY_ROUNDS)
        self._announce(place, spoken(circuit.name) or english.sentence(english.AS_MANY_ROUNDS), circuit.name or None)
        self._asked_for(tuple(filter(self.wording.is_told, circuit.said_by)), time, place)
        for exercise in circuit.exercises:
            self.script.pause(self.settings.paced(self.settings.times.pause_ms))
            here = replace(place, exercise=exercise.number)
            self._exercise_opening(exercise, here)
            self._in_words(exercise.items, here)
        if circuit.sides:
            self._announce(place, english.on_each(circuit.sides.limb))
        self.script.pause(self.settings.paced(self.settings.times.pause_ms))
        self._as_many_rounds(time, place)

    def _circuit(self, circuit: Circuit, following: PrescribedExercise | Circuit | None) -> None:
        """All exercises of a circuit, round after round; a rest with which the first begins comes before all of it.

        A rest before what follows takes the place of the one that the last round ends with.
        """
        rests, circuit = runs.without_first_rests(circuit)
        for rest in rests:
            self._task(rest, Place(exercise=circuit.exercises[0].number))
        many = circuit.count.value
        for number in range(1, many + 1):
            place = Place(round=number if many > 1 else None, first=number == 1)
            self._circuit_opening(circuit, number, place)
            if circuit.every:
                self.script.lap()
            done = runs.before_part(circuit, following) if number == many else runs.before_next_round(circuit)[0]
            done = circuit if circuit.sides else done
            if circuit.sides is None:
                self._circuit_round(done, place)
            else:
                self._both_sides(circuit.sides, place, circuit)
            if circuit.every:
                ending = runs.before_last_rest(circuit.exercises[-1].items)[1]
                self._rest_of_round(circuit.every, place, self._words_of_rest(ending, place))
        self.script.stop_the_clock()

    def _circuit_opening(self, circuit: Circuit, number: int, place: Place) -> None:
        """The name of a circuit, or the rest before its next round; then which round begins."""
        many, rest = circuit.count.value, runs.before_next_round(circuit)[1]
        if number == 1 and (name := spoken(circuit.name)):
            self.script.mark(circuit.name)
            self._announce(place, name, circuit.name)
            self.script.settle()
        if number == 1:
            self._asked_for(circuit.said_by, circuit.count, place)
            self._by_the_clock(circuit, place)
        if number > 1:
            if rest:
                self._rest_between(rest, place)
            elif circuit.exercises and circuit.sides is None:
                self._between(circuit.exercises[0], place)
            self.script.mark_before_waiting(english.cycle_title(circuit.name, number))
        if many > 1:
            self._announce(place, english.cycle(Cycle.ROUND, number, many), weight=Weight.COUNT)

    def _circuit_round(self, circuit: Circuit, place: Place) -> None:
        """Every exercise of a circuit once."""
        *others, last = circuit.exercises
        if circuit.every:
            last = replace(last, items=runs.before_last_rest(last.items)[0])
        for at, exercise in enumerate((*others, last)):
            named = at > 0 and circuit.every is None and self._between(exercise, place)
            self._exercise(exercise, place, named=named)

    def _between(self, following: PrescribedExercise, place: Place) -> bool:
        """Inside a circuit a rest of the exercise's own leads straight to the next exercise; whether it is named."""
        return not self.script.rests and self._change_over(following.name, place)

    # ── The tree ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _run(self, items: tuple[Doing, ...], place: Place) -> None:
        """Tasks and blocks in order; phases of a breath that follow each other are one pattern."""
        at = 0
        while at < len(items):
            breath = runs.phases(items[at:])
            if breath:
                self._breathing(breath, 1, None, place)
            else:
                leads, names = runs.leads(items, at), runs.names_next(items, at)
                self._doing(items[at], replace(place, leads=leads, names_next=names))
            at += max(1, len(breath))

    def _doing(self, doing: Doing, place: Place) -> None:
        match doing:
            case Task():
                self._task(doing, place)
            case Again():
                self._cycles(doing, place)
            case Within():
                self._within(doing, place)
            case BothSides():
                self._both_sides(doing, place, None)
            case BothWays():
                self._both_ways(doing, place)

    def _cycles(self, again: Again, place: Place, how_long: str | None = None) -> None:
        """Sets or rounds, with the rest between them; of a breathing pattern it may be said how long it takes."""
        many = again.count.value
        self._asked_for(again.said_by, again.count, place)
        if pattern := runs.pattern(again):
            self._breaths(pattern, many, how_long or (english.rounds_in_all(many) if many > 1 else None), place)
            return
        if counted := as_counted(again):
            self._run(counted, place)
            return
        self._by_the_clock(again, place)
        done, ending = runs.before_last_rest(again.items) if again.every else (again.items, None)
        before, rest = runs.before_rest(again.items, again.rest)
        place = replace(place, around=(*place.around, again.count, *filter(None, (again.rest, again.every))))
        for number in range(1, many + 1):
            here = replace(place, round=number if many > 1 else place.round)
            if number > 1:
                here = runs.later(here, again.items)
                if rest:
                    self._rest_between(rest, here, self._side_after_rest(again.items))
            if again.every:
                self.script.lap()
            if many > 1:
                self._count(again, number, here)
            self._run(done if number == many or again.every else before, here)
            if again.every:
                self._rest_of_round(again.every, here, self._words_of_rest(ending, here))

    def _breaths(self, pattern: runs.Pattern, many: int, how_long: str | None, place: Place) -> None:
        """A breathing pattern, behind what is said around it."""
        around, phases = pattern
        self._run(around, place)
        self._breathing(phases, many, how_long, place)

    def _within(self, within: Within, place: Place) -> None:
        """A run that is led through, or told the first time, then done as many times as fit."""
        self._asked_for(within.said_by, within.time, place)
        here = replace(place, around=(*place.around, within.time))
        if within.rounds:
            count = replace(within.time, value=within.rounds, amount=None)  # what the text says is the time
            how_long = english.sentence(english.duration(within.time.value))
            self._cycles(Again(Cycle.ROUND, count, None, within.items, ()), here, how_long)
            return
        if place.first:
            self._in_words(within.items, here)
        self._as_many_rounds(within.time, place)

    def _by_the_clock(self, run: Again | Circuit, place: Place) -> None:
        """That rounds begin by the clock, or what is done in them in turn, where no sentence says it."""
        items = run.items if isinstance(run, Again) else tuple(item for one in run.exercises for item in one.items)
        every = run.every or runs.turns(items)
        if every is None or run.count.value == 1 or not place.first:
            return
        asked = (step for step in run.said_by if not asking.is_plain(step.text.content))
        own = (step for step in runs.steps_of(items) if not step.carried_out)
        told = (self.wording.words(step, place) for step in (*asked, *own) if self.wording.is_told(step))
        if not any(map(english.BY_THE_CLOCK.search, told)):
            say = counting.saying(english.every(every.value), place.where())
            self.script.head(say, Until.MOVEMENT, Weight.PLACE)

    def _words_of_rest(self, ending: Task | None, place: Place) -> tuple[Say, ...]:
        """How the rest of a round is announced: the first time in the words of its sentence; its length is open."""
        rest = counting.saying(english.REST, place.where())
        if ending is None or not place.first or not self.wording.is_told(ending.step):
            return (rest,)
        rest = self.wording.say(english.REST, ending.step, place)
        if ending.step.carried_out:
            return (rest,)
        return self.wording.say(self.wording.words(ending.step, place), ending.step, place), rest

    def _asked_for(self, said_by: tuple[Step, ...], count: Chosen, place: Place) -> None:
        """What the sentences that ask for sets or rounds say besides, before the first of them."""
        for step in said_by if place.first else ():
            words = self.wording.words(step, replace(place, around=(count,)))
            if words and not asking.is_plain(step.text.content):
                self.script.head(self.wording.say(words, step, place), Until.MOVEMENT, Weight.PLACE)

    def _count(self, again: Again, number: int, place: Place) -> None:
        """Which set or round it is."""
        many, as_reps = again.count.value, again.as_reps
        say = counting.saying(english.cycle(again.cycle, number, many, as_reps=as_reps), place.where())
        if place.first:
            timed = runs.positions(again.items) > 0
            self.script.head(say, Until.WINDOW if timed else Until.MOVEMENT, Weight.COUNT)
        else:
            brief = english.cycle_in_brief(again.cycle, number, many, as_reps=as_reps)
            self.script.tell(say, 0, Weight.COUNT, counting.saying(brief, place.where()))

    def _side_after_rest(self, items: tuple[Doing, ...]) -> str:
        """The side to change to in a rest, where the next set begins with one."""
        both = runs.begins_with_sides(items)
        if both is None:
            return ""
        if runs.is_unclear(both, both.items):
            return english.then_first_side_again(both.limb)
        return english.then_side(both.sides[0], both.limb)

    def _both_sides(self, both: BothSides, place: Place, circuit: Circuit | None) -> None:
        """One side in full, then the other."""
        one, other = both.sides
        items = both.items if circuit is None else tuple(item for each in circuit.exercises for item in each.items)
        unclear = runs.is_unclear(both, items)
        here = replace(place, side=one)
        if not place.first:
            again = english.first_side_again(both.limb) if unclear else english.this_side(one, both.limb)
            self._announce(here, again, wait_ms=self._side_change_ms())
        elif not unclear:
            self._head(here, english.first_side(one, both.limb))
        self._one_side(both, here, circuit)
        there = replace(runs.later(place, items), side=other, swap=not place.swap, other_side=place.first)
        change = english.now_other_side(both.limb) if unclear else english.now_side(other, both.limb)
        self._change(change, both.said_by, items, there, self._side_change_ms())
        self._one_side(both, there, circuit)

    def _change(
        self, words: str, said_by: tuple[Step, ...], items: tuple[Doing, ...], there: Place, wait_ms: int = 0
    ) -> None:
        """The words that change to the other side or way; the first time with all that the author says of it."""
        where, text = there.where(), None
        for step in asking.at_change(said_by, items) if there.other_side or there.other_way else ():
            manner = asking.manner(step)
            if manner is None and there.side is not None and names_side(step.text.content, there.side):
                words, where, text = spoken(step.text.content), self.wording.where(step, there), step.text.content
            elif manner is None:
                as_written = replace(there, swap=False)  # the author wrote it for this side
                self.script.tell(self.wording.say(spoken(step.text.content), step, as_written))
            else:
                words = spoken(f"{words.rstrip('.')}, {manner}")
                where, text = self.wording.where(step, there), step.text.content
        say = counting.saying(words, where, text)
        self.script.tell(say, wait_ms, Weight.PLACE)

    def _one_side(self, both: BothSides, place: Place, circuit: Circuit | None) -> None:
        if circuit is None:
            self._run(both.items, place)
        else:
            self._circuit_round(circuit, place)

    def _side_change_ms(self) -> int:
        """The time to change sides that the pips do not give; none out of a rest."""
        return 0 if self.script.rests else max(0, self.settings.paced(self.settings.times.change_over_ms) - PIPS_MS)

    def _both_ways(self, both: BothWays, place: Place) -> None:
        """One direction, then the other."""
        if both.names:
            self._head(place, english.first_way(spoken(both.names[0]).rstrip(".").lower()))
        self._run(both.items, place)
        there = replace(runs.later(place, both.items), other_way=place.first)
        name = english.now_way(spoken(both.names[1]).rstrip(".").lower()) if both.names else english.OTHER_WAY
        self._change(name, both.said_by, both.items, there)
        self._run(both.items, there)


def _name_of_first(part: PrescribedExercise | Circuit) -> str:
    """What comes first in a part: its first exercise, or all of it where that has one name and one time."""
    if isinstance(part, PrescribedExercise):
        return part.name
    if part.within:
        return part.name or english.AS_MANY_ROUNDS
    return part.exercises[0].name if part.exercises else ""
