"""Telling a prescription: one walk over its tree that writes the cues.

The first time everything is told in the author's words: what prepares, then which round, set or side it is, then what
is done. Later rounds, sets and the second side are told in short, with the words that place the listener ("Round two
of six", "Now the right leg"), so that they fit into a rest. What prepares is not told again, except for the other side
where it names one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Final

from guide.model.cues import Beep, PartKind, Say, Where, Window
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
    PrescribedExercise,
    Prescription,
    RestFor,
    Task,
    WorkFor,
)
from guide.model.routine import Step
from guide.model.signals import Signal
from guide.plan import counting, runs
from guide.plan.phrasing import doses, english
from guide.plan.phrasing.short import is_mere_dose
from guide.plan.phrasing.sides import names_a_side
from guide.plan.phrasing.spoken import spoken
from guide.plan.place import Place
from guide.plan.prescription import wait_said
from guide.plan.roles import PREPARATION, TALK, is_done_elsewhere, wait_ms
from guide.plan.script import Script, Until, Weight
from guide.plan.settings import Detail, PlanSettings
from guide.plan.wording import Wording, in_few_words

PIPS_MS: Final = 3_000
"""The pips before a start are time to get ready, and count as such."""


@dataclass(slots=True)
class Teller:
    """Walks a prescription and writes its script."""

    prescription: Prescription
    settings: PlanSettings
    wording: Wording
    script: Script = field(default_factory=Script)

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
        if settings.detail is not Detail.BRIEF and prescription.exercises:
            for words in english.SIGNALS:
                self._announce(Place(), words)
        self._talk(prescription.opening)
        self.script.pause(settings.paced(settings.times.pause_ms))

    def _overview(self, total_ms: int | None) -> Iterable[str]:
        """How many exercises, and how long."""
        if many := len(self.prescription.exercises):
            yield english.exercises_in_all(many)
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
            opening = part.exercises[:1] if isinstance(part, Circuit) else (part,)
            if at:
                for exercise in opening:
                    self._change_over(exercise, Place())
            if isinstance(part, Circuit):
                self._circuit(part)
            else:
                self._exercise(part, Place())

    def _change_over(self, following: PrescribedExercise, place: Place) -> bool:
        """From one exercise to the next: the rest that the text asks for, or a few seconds; whether it is named."""
        name = spoken(following.name)
        rest = self.prescription.rest_between
        if rest and not self.script.rests:
            self._rest_between(rest, place, english.coming(name) if name else "")
            return False
        around_ms = self.settings.paced(self.settings.times.change_over_ms)
        self.script.pause(around_ms // 5)
        if name:
            self._announce(place, english.coming(name))
        self.script.pause(around_ms - around_ms // 5)
        return bool(name)

    def _exercise(self, exercise: PrescribedExercise, place: Place, *, named: bool = False) -> None:
        """One exercise: a chapter the first time, its name in later rounds unless it is just named."""
        place = replace(place, exercise=exercise.number)
        name = spoken(exercise.name)
        self.wording.heard.clear()
        if place.first:
            self.script.mark_before_waiting(exercise.name or english.exercise_opening(exercise.number, 0, ""))
            many = len(self.prescription.exercises)
            if many > 1 or name != spoken(self.prescription.title):
                opening = english.exercise_opening(exercise.number, many, name)
                self._announce(place, opening, exercise.name, exercise.line)
            self.wording.heard.append(name)
        else:
            place = replace(runs.later(place, exercise.items), named=bool(name) and runs.positions(exercise.items) == 1)
            if not named:
                self._announce(place, name, exercise.name, exercise.line)
        self._run(exercise.items, place)
        self.script.settle()

    def _circuit(self, circuit: Circuit) -> None:
        """All exercises of a circuit, round after round."""
        many = circuit.count.value
        for number in range(1, many + 1):
            place = Place(round=number if many > 1 else None, first=number == 1)
            self._circuit_opening(circuit, number, place)
            if circuit.sides is None:
                self._circuit_round(circuit, place)
            else:
                self._both_sides(circuit.sides, place, circuit)

    def _circuit_opening(self, circuit: Circuit, number: int, place: Place) -> None:
        """The name of a circuit, or the rest before its next round; then which round begins."""
        many = circuit.count.value
        if number == 1 and (name := spoken(circuit.name)):
            self.script.mark(circuit.name)
            self._announce(place, name, circuit.name)
            self.script.settle()
        elif number > 1:
            if circuit.rest:
                self._rest_between(circuit.rest, place)
            elif circuit.exercises and circuit.sides is None:
                self._between(circuit.exercises[0], place)
            self.script.mark_before_waiting(english.cycle_title(circuit.name, number))
        if many > 1:
            self._announce(place, english.cycle(Cycle.ROUND, number, many), weight=Weight.COUNT)

    def _circuit_round(self, circuit: Circuit, place: Place) -> None:
        """Every exercise of a circuit once."""
        for at, exercise in enumerate(circuit.exercises):
            named = at > 0 and self._between(exercise, place)
            self._exercise(exercise, place, named=named)

    def _between(self, following: PrescribedExercise, place: Place) -> bool:
        """Inside a circuit a rest of the exercise's own leads straight to the next exercise; whether it is named."""
        return not self.script.rests and self._change_over(following, place)

    # ── The tree ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _run(self, items: tuple[Doing, ...], place: Place) -> None:
        """Tasks and blocks in order; phases of a breath that follow each other are one pattern."""
        at = 0
        while at < len(items):
            breath = runs.phases(items[at:])
            if breath:
                self._breathing(breath, 1, place)
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
            case BothSides():
                self._both_sides(doing, place, None)
            case BothWays():
                self._both_ways(doing, place)

    def _cycles(self, again: Again, place: Place) -> None:
        """Sets or rounds, with the rest between them."""
        many = again.count.value
        if pattern := runs.pattern(again):
            around, phases = pattern
            self._run(around, place)
            self._breathing(phases, many, place)
            return
        place = replace(place, around=(*place.around, again.count, *((again.rest,) if again.rest else ())))
        for number in range(1, many + 1):
            here = replace(place, round=number if many > 1 else place.round)
            if number > 1:
                here = runs.later(here, again.items)
                if again.rest:
                    self._rest_between(again.rest, here, self._side_after_rest(again.items))
            if many > 1:
                self._count(again, number, here)
            self._run(again.items, here)

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
        self._announce(there, change, wait_ms=self._side_change_ms())
        self._one_side(both, there, circuit)

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
        there = runs.later(place, both.items)
        name = english.now_way(spoken(both.names[1]).rstrip(".").lower()) if both.names else english.OTHER_WAY
        self._announce(there, name)
        self._run(both.items, there)

    # ── Tasks ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _task(self, task: Task, place: Place) -> None:
        """One step, with the silence that the text asks for after it."""
        step = task.step
        match task.dosage:
            case None:
                self._step(step, place)
                self._beep(step)
                return
            case RestFor(time):
                self._add_rest(time, self.wording.where(step, place), *self.wording.rest(step, place, time))
            case dosage:
                self._dose(step, dosage, place)
        if wait := wait_said(step, self.settings):
            self.script.pause(wait.value)
        self._beep(step)

    def _beep(self, step: Step) -> None:
        """The signal that the text asks for after a step."""
        if step.beep:
            self.script.add(Beep(Signal.PIP))

    def _dose(self, step: Step, dosage: Dosage, place: Place) -> None:
        """A timed part with its lead."""
        where, own = self.wording.where(step, place), self.wording.instruction(step, place, dosage)
        match dosage:
            case HoldFor(time):
                self.script.add(counting.timed(PartKind.HOLD, time.value, where, self._lead(place, own)))
            case WorkFor(time):
                self.script.add(counting.timed(PartKind.WORK, time.value, where, self._lead(place, own)))
            case CountBreaths():
                self.script.add(counting.breaths(dosage, where, self._lead(place, own)))
            case CountReps(hold=hold, pause=pause) if pause or doses.is_own_part(hold):
                self._one_by_one(step, dosage, place, own)
            case CountReps(hold=hold):
                window = counting.with_short_holds if hold else counting.on_the_beat
                self.script.add(window(dosage, where, self._lead(place, own)))

    def _step(self, step: Step, place: Place) -> None:
        """A sentence without a dose: said the first time, and again where the listener has to move again."""
        said = wait_said(step, self.settings)
        if not self.wording.is_told(step):
            if said and is_done_elsewhere(step):
                self.script.pause(said.value)
            return
        words = self.wording.words(step, place)
        things_named = bool(self.prescription.have_ready)
        needs_ms = said.value if said else wait_ms(step, words, self.settings, things_named=things_named)
        if place.first:
            if step.role not in PREPARATION or names_a_side(step.text.content):
                self.script.raise_headings(Until.MOVEMENT)
            self.wording.heard.append(words)
            self.script.tell(self.wording.say(words, step, place), needs_ms)
        elif step.role in TALK:
            return
        elif place.other_side and names_a_side(step.text.content):
            self.script.tell(self.wording.say(words, step, place), needs_ms)
        elif place.untimed or (place.again and _is_told_again(step, words, place)):
            in_motion = place.leads or self.script.rests
            self._tell_again(self.wording.say(in_few_words(words), step, place), 0 if in_motion else needs_ms)

    def _tell_again(self, say: Say, wait_ms: int) -> None:
        """A movement in a later pass: right after the name of a round it is known, anywhere else it has to be heard."""
        known = any(one.weight is Weight.COUNT for one in self.script.waiting)
        self.script.tell(say, wait_ms, Weight.KNOWN if known else Weight.PLACE)

    def _lead(self, place: Place, own: tuple[Say, ...]) -> counting.Lead:
        """What is said before a window, with "Ready." the first time."""
        if place.first:
            return self.script.lead((*own, counting.saying(english.READY, place.where())), own)
        return self.script.lead(own, falls_to=Weight.COUNT if place.again else Weight.PLACE)

    def _announce(
        self,
        place: Place,
        words: str,
        text: str | None = None,
        line: int | None = None,
        wait_ms: int = 0,
        weight: Weight = Weight.PLACE,
    ) -> None:
        """Words of our own that place the listener."""
        if words:
            self.script.tell(counting.saying(words, place.where(line or None), text), wait_ms, weight)

    def _head(self, place: Place, words: str) -> None:
        """The same for a run: the first time it waits until its preparation is told."""
        if place.first:
            self.script.head(counting.saying(words, place.where()), Until.MOVEMENT, Weight.PLACE)
        else:
            self._announce(place, words)

    # ── Rests ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _rest_between(self, time: Chosen, place: Place, following: str = "") -> None:
        """A rest that no step of its own asks for, with the sentence that says what to change to in it."""
        wordings: tuple[str, ...] = (english.rest(time.value), english.REST)
        if following:
            wordings = (f"{wordings[0]} {following}", *wordings)
        where = place.where()
        self._add_rest(time, where, tuple(counting.saying(words, where) for words in wordings))

    def _add_rest(self, time: Chosen, where: Where, options: tuple[Say, ...], required: bool = False) -> None:
        self.script.settle()
        opens = None if self.script.ends_with_window else Signal.END
        self.script.add(counting.resting(time.value, where, options, opens, required))

    # ── Repetitions ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _one_by_one(self, step: Step, dose: CountReps, place: Place, own: tuple[Say, ...]) -> None:
        """Repetitions of which each is a window of its own: long, or followed by a rest."""
        many = dose.count.value
        self.script.add(_one_repetition(dose, self.wording.where(step, place, 1), self._lead(place, own)))
        for number in range(2, many + 1):
            where = self.wording.where(step, place, number)
            self._before_next(dose, where, named_rest=place.first and number == 2)
            wordings = dict.fromkeys((english.rep_of(number, many), english.sentence(english.number(number))))
            runs_of_one = tuple((counting.saying(words, where),) for words in wordings)
            self.script.add(
                _one_repetition(
                    dose, where, self.script.lead(*runs_of_one, falls_to=Weight.PLACE if dose.pause else None)
                )
            )

    def _before_next(self, dose: CountReps, where: Where, named_rest: bool) -> None:
        """The rest after a repetition, or the time to return that the pips do not give."""
        if dose.pause is None:
            self.script.pause(dose.beat.value - PIPS_MS)
            return
        words = (english.rest(dose.pause.value), english.REST) if named_rest else ()
        self._add_rest(dose.pause, where, tuple(counting.saying(one, where) for one in words))

    # ── Breathing ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _breathing(self, phases: tuple[Task, ...], rounds: int, place: Place) -> None:
        """A breathing pattern without a gap: named in the first round, signals after."""
        lead = self._breathing_lead(phases, rounds, place)
        for number in range(1, rounds + 1):
            here = replace(place, round=number if rounds > 1 else place.round)
            for at, task in enumerate(phases):
                dose, where = _breathe(task), self.wording.where(task.step, here)
                begins = number == 1 and at == 0
                calls = counting.phase_named(dose, where) if place.first and number == 1 else ()
                if at == 0 and number == rounds > 1:
                    calls = counting.phase_of_last_round(dose, where)
                last = number == rounds and at == len(phases) - 1
                self.script.add(
                    counting.phase(dose, where, lead if begins else (), joined=not begins, last=last, calls=calls)
                )

    def _breathing_lead(self, phases: tuple[Task, ...], rounds: int, place: Place) -> counting.Lead:
        """Every sentence of the pattern once, how many rounds there are and what leads through them; then no more."""
        if not place.first:
            return self._lead(place, ())
        own = self.wording.sentences(tuple((task.step, _breathe(task).time) for task in phases), place)
        if rounds > 1:
            own += (counting.saying(english.rounds_in_all(rounds), place.where()),)
            if self.settings.detail is not Detail.BRIEF:
                own += (counting.saying(english.BREATH_SIGNALS, place.where()),)
        return self._lead(place, own)


def _one_repetition(dose: CountReps, where: Where, lead: counting.Lead) -> Window:
    if dose.hold:
        return counting.timed(PartKind.HOLD, dose.hold.value, where, lead)
    return Window(PartKind.REPS, dose.beat.value, where, lead, count=1)


def _breathe(task: Task) -> BreatheFor:
    assert isinstance(task.dosage, BreatheFor)
    return task.dosage


def _is_told_again(step: Step, words: str, place: Place) -> bool:
    """Whether a step is told again in a later pass with several movements: what prepares only where it names one."""
    if step.role in PREPARATION:
        return place.names_next
    return not is_mere_dose(words)
