"""Telling a prescription: one walk over its tree that writes the cues.

The first time everything is told in the author's words. Later rounds, sets and the second side are told in short,
with the words that place the listener ("Round two of six", "Now the right leg"); steps that name a side are told again
for the other one.
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
    HoldFor,
    PrescribedExercise,
    Prescription,
    RestFor,
    Task,
    WorkFor,
)
from guide.model.routine import Step
from guide.model.signals import Signal
from guide.plan import counting
from guide.plan.phrasing import english
from guide.plan.phrasing.short import is_mere_dose
from guide.plan.phrasing.sides import names_a_side
from guide.plan.phrasing.spoken import spoken
from guide.plan.place import Place
from guide.plan.roles import TALK, wait_ms
from guide.plan.script import Script
from guide.plan.settings import Detail, PlanSettings
from guide.plan.wording import Wording, in_few_words, numbers_of

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

    def _change_over(self, following: PrescribedExercise, place: Place) -> None:
        """From one exercise to the next: the rest that the text asks for, or a few seconds."""
        name = spoken(following.name)
        rest = self.prescription.rest_between
        if rest and not self.script.rests:
            self._rest_between(rest, place, name)
            return
        around_ms = self.settings.paced(self.settings.times.change_over_ms)
        self.script.pause(around_ms // 5)
        if name:
            self._announce(place, english.coming(name))
        self.script.pause(around_ms - around_ms // 5)

    def _exercise(self, exercise: PrescribedExercise, place: Place) -> None:
        """One exercise: a chapter the first time, its name in later rounds."""
        place = replace(place, exercise=exercise.number)
        name = spoken(exercise.name)
        self.wording.heard.clear()
        if place.first:
            self._mark(exercise.name or english.exercise_opening(exercise.number, 0, ""))
            many = len(self.prescription.exercises)
            if many > 1 or name != spoken(self.prescription.title):
                opening = english.exercise_opening(exercise.number, many, name)
                self._announce(place, opening, exercise.name, exercise.line)
            self.wording.heard.append(name)
        elif name:
            self._announce(place, name, exercise.name, exercise.line)
        self._run(exercise.items, place)
        self.script.settle()

    def _mark(self, title: str) -> None:
        """Begin a chapter, with the round that it opens in it."""
        waiting = self.script.waiting
        self.script.waiting = []
        self.script.mark(title)
        self.script.waiting = waiting

    def _circuit(self, circuit: Circuit) -> None:
        """All exercises of a circuit, round after round."""
        many = circuit.count.value
        for number in range(1, many + 1):
            place = Place(round=number if many > 1 else None, first=number == 1, again=number > 1)
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
            self._mark(english.cycle_title(circuit.name, number))
        if many > 1:
            self._announce(place, english.cycle(Cycle.ROUND, number, many))

    def _circuit_round(self, circuit: Circuit, place: Place) -> None:
        """Every exercise of a circuit once."""
        for at, exercise in enumerate(circuit.exercises):
            if at:
                self._between(exercise, place)
            self._exercise(exercise, place)

    def _between(self, following: PrescribedExercise, place: Place) -> None:
        """Inside a circuit a rest of the exercise's own leads straight to the next exercise."""
        if not self.script.rests:
            self._change_over(following, place)

    # ── The tree ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _run(self, items: tuple[Doing, ...], place: Place) -> None:
        """Tasks and blocks in order; phases of a breath that follow each other are one pattern."""
        at = 0
        while at < len(items):
            phases = _phases(items[at:])
            if phases:
                self._breathing(phases, 1, place)
            else:
                self._doing(items[at], place)
            at += max(1, len(phases))

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
        phases = _phases(again.items)
        if phases and len(phases) == len(again.items) and again.rest is None:
            self._breathing(phases, many, place)
            return
        place = replace(place, around=(*place.around, again.count, *((again.rest,) if again.rest else ())))
        for number in range(1, many + 1):
            here = replace(place, round=number if many > 1 else place.round)
            if number > 1:
                here = _later(here, again.items)
                if again.rest:
                    self._rest_between(again.rest, here)
            if many > 1:
                self._announce(here, english.cycle(again.cycle, number, many))
            self._run(again.items, here)

    def _both_sides(self, both: BothSides, place: Place, circuit: Circuit | None) -> None:
        """One side in full, then the other."""
        one, other = both.sides
        opening = english.first_side if place.first else english.this_side
        here = replace(place, side=one)
        self._announce(here, opening(one, both.limb))
        self._one_side(both, here, circuit)
        there = replace(_later(place, both.items), side=other, swap=not place.swap, other_side=place.first)
        self._announce(there, english.now_side(other, both.limb), wait_ms=self._side_change_ms())
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
            self._announce(place, english.first_way(spoken(both.names[0]).rstrip(".").lower()))
        self._run(both.items, place)
        there = _later(place, both.items)
        name = english.now_way(spoken(both.names[1]).rstrip(".").lower()) if both.names else english.OTHER_WAY
        self._announce(there, name)
        self._run(both.items, there)

    # ── Tasks ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _task(self, task: Task, place: Place) -> None:
        step, wording = task.step, self.wording
        where = wording.where(step, place)
        match task.dosage:
            case None | BreatheFor():
                self._step(step, place)
            case RestFor(time):
                self._add_rest(time, where, *wording.rest(step, place, time))
            case HoldFor(time) | WorkFor(time) as dose:
                kind = PartKind.HOLD if isinstance(dose, HoldFor) else PartKind.WORK
                own = wording.instruction(step, place, (time,), wording.time_unsaid(step, place, time))
                self.script.add(counting.timed(kind, time.value, where, self._lead(place, own)))
            case CountBreaths() as dose:
                unsaid = wording.breaths_unsaid(step, place, dose)
                lead = self._lead(place, wording.instruction(step, place, (dose.count,), unsaid))
                self.script.add(counting.breaths(dose, where, lead))
            case CountReps() as dose:
                self._reps(step, dose, place)

    def _step(self, step: Step, place: Place) -> None:
        """A sentence without a dose: said the first time, and again where the listener has to move again."""
        if not self.wording.is_told(step):
            return
        words = self.wording.words(step, place)
        things_named = bool(self.prescription.have_ready)
        needs_ms = wait_ms(step.role, words, self.settings, things_named=things_named)
        if place.first:
            self.wording.heard.append(words)
            self.script.tell(self.wording.say(words, step, place), needs_ms)
        elif step.role in TALK:
            return
        elif place.other_side and names_a_side(step.text.content):
            self.script.tell(self.wording.say(words, step, place), needs_ms)
        elif place.again and not is_mere_dose(words):
            self.script.tell(self.wording.say(in_few_words(words), step, place), needs_ms if place.untimed else 0)

    def _lead(self, place: Place, own: tuple[Say, ...]) -> counting.Lead:
        """What is said before a window, with "Ready." the first time."""
        if not place.first:
            return self.script.lead(own)
        return self.script.lead((*own, counting.saying(english.READY, place.where())), own)

    def _announce(
        self, place: Place, words: str, text: str | None = None, line: int | None = None, wait_ms: int = 0
    ) -> None:
        """Words of our own that place the listener."""
        if words:
            self.script.tell(counting.saying(words, place.where(line or None), text), wait_ms, keep=True)

    # ── Rests ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _rest_between(self, time: Chosen, place: Place, following: str = "") -> None:
        """A rest that no step of its own asks for."""
        wordings: tuple[str, ...] = (english.rest(time.value), english.REST)
        if following:
            wordings = (f"{wordings[0]} {english.coming(following)}", *wordings)
        where = place.where()
        self._add_rest(time, where, tuple(counting.saying(words, where) for words in wordings))

    def _add_rest(self, time: Chosen, where: Where, options: tuple[Say, ...], required: bool = False) -> None:
        self.script.settle()
        opens = None if self.script.ends_with_window else Signal.END
        self.script.add(counting.resting(time.value, where, options, opens, required))

    # ── Repetitions ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _reps(self, step: Step, dose: CountReps, place: Place) -> None:
        """Repetitions in one window, or each in a window of its own where it is long or followed by a rest."""
        own = self.wording.instruction(step, place, numbers_of(dose), self.wording.reps_unsaid(step, place, dose))
        if dose.pause or (dose.hold and dose.hold.value >= counting.OWN_WINDOW_FROM_MS):
            self._one_by_one(step, dose, place, own)
            return
        window = counting.with_short_holds if dose.hold else counting.on_the_beat
        self.script.add(window(dose, self.wording.where(step, place), self._lead(place, own)))

    def _one_by_one(self, step: Step, dose: CountReps, place: Place, own: tuple[Say, ...]) -> None:
        """Each repetition a window, named before it."""
        many = dose.count.value
        for number in range(1, many + 1):
            where = self.wording.where(step, place, number)
            named = (counting.saying(english.rep_of(number, many), where),) if many > 1 else ()
            if number == 1:
                lead = self.script.lead(own + named, own) if place.first else self.script.lead(own + named, named)
            else:
                self._before_next(dose, where, named_rest=place.first and number == 2)
                bare = (counting.saying(english.sentence(english.number(number)), where),)
                lead = self.script.lead(named, bare, may_be_silent=dose.pause is not None)
            self.script.add(_one_repetition(dose, where, lead))

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
        """Every sentence of the pattern once, and how many rounds there are; in short after the first time."""
        own: tuple[Say, ...] = ()
        for task in phases if place.first else phases[:1]:
            own += self.wording.instruction(task.step, place, (_breathe(task).time,), ())
        own = tuple(dict.fromkeys(own))
        if rounds > 1 and place.first:
            own += (counting.saying(english.rounds_in_all(rounds), place.where()),)
        return self._lead(place, own)


def _one_repetition(dose: CountReps, where: Where, lead: counting.Lead) -> Window:
    if dose.hold:
        return counting.timed(PartKind.HOLD, dose.hold.value, where, lead)
    return Window(PartKind.REPS, dose.beat.value, where, lead, count=1)


def _breathe(task: Task) -> BreatheFor:
    assert isinstance(task.dosage, BreatheFor)
    return task.dosage


def _phases(items: tuple[Doing, ...]) -> tuple[Task, ...]:
    """The phases of a breath at the beginning of a run."""
    found: list[Task] = []
    for item in items:
        if not (isinstance(item, Task) and isinstance(item.dosage, BreatheFor)):
            break
        found.append(item)
    return tuple(found)


def _later(place: Place, items: tuple[Doing, ...]) -> Place:
    """A place where a run is done again: with one position it lasts, without any the steps are all there is."""
    positions = _positions(items)
    return replace(place, first=False, other_side=False, again=positions != 1, untimed=positions == 0)


def _positions(items: tuple[Doing, ...]) -> int:
    """How many different things are done in a run, rests not counted; with one, its position lasts."""
    return sum(
        (item.dosage is not None and not isinstance(item.dosage, RestFor))
        if isinstance(item, Task)
        else _positions(item.items)
        for item in items
    )
