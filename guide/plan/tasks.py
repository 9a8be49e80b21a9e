"""Telling a task: one step with its dose, its lead, its rest, its repetitions one by one, its breath.

`Teller` in `telling` walks the tree and comes here for each of its leaves.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from guide.model.cues import Beep, Call, PartKind, Say, Where, Window
from guide.model.prescription import (
    BreatheFor,
    Chosen,
    CountBreaths,
    CountReps,
    Dosage,
    HoldFor,
    Prescription,
    RestFor,
    Task,
    WorkFor,
)
from guide.model.routine import BreathPhase, Side, Step
from guide.model.signals import Signal
from guide.plan import counting
from guide.plan.phrasing import doses, english, english_text
from guide.plan.phrasing.short import is_mere_dose
from guide.plan.phrasing.sides import names_a_side
from guide.plan.place import Place
from guide.plan.prescription import wait_said
from guide.plan.roles import PREPARATION, TALK, is_done_elsewhere, is_thing_named, wait_ms
from guide.plan.script import Script, Until, Weight
from guide.plan.settings import Cues, Detail, PlanSettings
from guide.plan.wording import Wording, in_few_words
from guide.values import dataclass

PIPS_MS: Final = 3_000
"""The pips before a start are time to get ready, and count as such."""
TOLD_ROUNDS: Final = 2
"""In so many rounds every movement of a sequence is told, however long its sentence."""
MOST_WORDS_TOLD_OFTEN: Final = 10
"""A longer sentence is not told in the rounds after these."""


@dataclass(slots=True)
class TaskTeller:
    """Writes the cues of a task."""

    prescription: Prescription
    settings: PlanSettings
    wording: Wording
    script: Script

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
        cues = self.settings.cues
        match dosage:
            case HoldFor(time):
                self.script.add(counting.timed(PartKind.HOLD, time.value, where, self._lead(place, own), cues))
            case WorkFor(time):
                self.script.add(counting.timed(PartKind.WORK, time.value, where, self._lead(place, own), cues))
            case CountBreaths():
                self.script.add(counting.breaths(dosage, where, self._lead(place, own), cues))
            case CountReps(hold=hold, pause=pause) if pause or doses.is_own_part(hold):
                self._one_by_one(step, dosage, place, own)
            case CountReps(hold=None):
                alternating = _alternating(step, place)
                self.script.add(counting.on_the_beat(dosage, where, self._lead(place, own), cues, alternating))
            case CountReps():
                self.script.add(counting.with_short_holds(dosage, where, self._lead(place, own)))

    def _step(self, step: Step, place: Place) -> None:
        """A sentence without a dose: said the first time, and again where the listener has to move again."""
        said = wait_said(step, self.settings)
        if is_thing_named(step, self.prescription.have_ready):
            return
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
            self.script.tell(self.wording.say(words, step, place), needs_ms, Weight.PLACE)
        elif step.role in TALK:
            return
        elif place.other_side and names_a_side(step.text.content):
            self.script.tell(self.wording.say(words, step, place), needs_ms)
        elif place.untimed or (place.again and _is_told_again(step, words, place)):
            few = in_few_words(words)
            if _is_known(few, place):
                return
            in_motion = place.leads or self.script.rests
            self._tell_again(self.wording.say(few, step, place), 0 if in_motion else needs_ms)

    def _tell_again(self, say: Say, wait_ms: int) -> None:
        """A movement in a later pass: right after the name of a round it is known, anywhere else it has to be heard."""
        known = any(one.weight is Weight.COUNT for one in self.script.waiting)
        self.script.tell(say, wait_ms, Weight.KNOWN if known else Weight.PLACE)

    def _lead(self, place: Place, own: tuple[Say, ...]) -> counting.Lead:
        """What is said before a window, with "Ready." the first time; nothing where nothing is new."""
        if not own and self.script.goes_on:
            return ()
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
        self.script.add(counting.resting(time.value, where, options, opens, required, self.settings.cues))

    def _rest_of_round(self, every: Chosen, place: Place, options: tuple[Say, ...]) -> None:
        """The rest that is left of a round by the clock."""
        self.script.settle()
        opens = None if self.script.ends_with_window else Signal.END
        self.script.add(counting.remaining(every.value, place.where(), options, opens, self.settings.cues))

    # ── Repetitions ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _one_by_one(self, step: Step, dose: CountReps, place: Place, own: tuple[Say, ...]) -> None:
        """Repetitions of which each is a window of its own: long, or followed by a rest."""
        many = dose.count.value
        self.script.add(
            _one_repetition(dose, self.wording.where(step, place, 1), self._lead(place, own), self.settings.cues)
        )
        for number in range(2, many + 1):
            where = self.wording.where(step, place, number)
            self._before_next(dose, where, named_rest=place.first and number == 2)
            wordings = dict.fromkeys((english.rep_of(number, many), english.sentence(english.number(number))))
            runs_of_one = tuple((counting.saying(words, where),) for words in wordings)
            self.script.add(
                _one_repetition(
                    dose,
                    where,
                    self.script.lead(*runs_of_one, falls_to=Weight.PLACE if dose.pause else None),
                    self.settings.cues,
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

    def _breathing(self, phases: tuple[Task, ...], rounds: int, how_long: str | None, place: Place) -> None:
        """A breathing pattern without a gap: named in the first round, signals after."""
        lead = self._breathing_lead(phases, how_long, place)
        for number in range(1, rounds + 1):
            here = replace(place, round=number if rounds > 1 else place.round)
            for at, task in enumerate(phases):
                dose, where = _breathe(task), self.wording.where(task.step, here)
                begins = number == 1 and at == 0
                calls = self._phase_calls(dose, where, place.first and number == 1)
                if at == 0 and number == rounds > 1:
                    calls = counting.phase_of_last_round(dose, where)  # "In" is known by now
                last = number == rounds and at == len(phases) - 1
                self.script.add(
                    counting.phase(dose, where, lead if begins else (), joined=not begins, last=last, calls=calls)
                )

    def _phase_calls(self, dose: BreatheFor, where: Where, first: bool) -> tuple[Call, ...]:
        """The words in a phase: named and counted in the first round, later only named, for who wants or needs it."""
        again = counting.DENSITIES[self.settings.cues].every_breath or not self.settings.signals_heard
        named = counting.phase_named(dose, where) if first or again else ()
        return named if first else named[:1]

    def _breathing_lead(self, phases: tuple[Task, ...], how_long: str | None, place: Place) -> counting.Lead:
        """Every phase of the pattern once, for how many rounds or how long, and what leads through; then no more."""
        if not place.first:
            return self._lead(place, ())
        own = self.wording.sentences(tuple((task.step, _breathe(task).time) for task in _told_once(phases)), place)
        if how_long:
            own += (counting.saying(how_long, place.where()),)
            if self.settings.detail is not Detail.BRIEF and self.settings.signals_heard:
                own += (counting.saying(english.BREATH_SIGNALS, place.where()),)
        return self._lead(place, own)


def _one_repetition(dose: CountReps, where: Where, lead: counting.Lead, cues: Cues) -> Window:
    if dose.hold:
        return counting.timed(PartKind.HOLD, dose.hold.value, where, lead, cues)
    return Window(PartKind.REPS, dose.beat.value, where, lead, count=1)


def _told_once(phases: tuple[Task, ...]) -> tuple[Task, ...]:
    """The phases without those that only say again, word for word, what has been told: a narrator's second breath."""
    told: dict[tuple[BreathPhase, int, str], Task] = {}
    for task in phases:
        dose = _breathe(task)
        told.setdefault((dose.phase, dose.time.value, task.step.text.content), task)
    return tuple(told.values())


def _alternating(step: Step, place: Place) -> Side | None:
    """The side that begins where sides alternate from one repetition to the next; None where they do not."""
    if not step.alternating or place.side is not None or not english.ALTERNATES.search(step.text.content):
        return None
    first = english_text.SIDE_WORD.search(step.text.content)
    return Side(first.group().lower()) if first else Side.LEFT


def _breathe(task: Task) -> BreatheFor:
    assert isinstance(task.dosage, BreatheFor)
    return task.dosage


def _is_known(words: str, place: Place) -> bool:
    """Whether a long instruction for which there are no few words has been told often enough, beside timed parts."""
    often = place.round is not None and place.round > TOLD_ROUNDS
    return often and not place.untimed and len(words.split()) > MOST_WORDS_TOLD_OFTEN


def _is_told_again(step: Step, words: str, place: Place) -> bool:
    """Whether a step is told again in a later pass with several movements: what prepares only where it names one."""
    if step.role in PREPARATION:
        return place.names_next
    return not (is_mere_dose(words) or english_text.NOT_TOLD_AGAIN.match(words))
