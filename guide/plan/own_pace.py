"""Telling what is done as many times as fit into a time: once in words, then one window for all of it.

Inside that time everybody goes at their own pace, so nothing is counted or timed there: each exercise is told with its
dose, its sides and its directions, and then nothing is heard but how much time is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from guide.late import late_pattern
from guide.model.cues import PartKind, Say
from guide.model.prescription import Again, BothSides, BothWays, Chosen, Doing, Dosage, RestFor, Task, Within
from guide.model.routine import Step
from guide.plan import counting
from guide.plan.phrasing import asking, english
from guide.plan.phrasing.spoken import spoken
from guide.plan.phrasing.stated import states
from guide.plan.place import Place
from guide.plan.prescription import wait_said
from guide.plan.roles import is_done_elsewhere
from guide.plan.script import Until, Weight
from guide.plan.tasks import TaskTeller
from guide.values import dataclass

_NAMES_BOTH: Final = late_pattern(r"\b(?:each|both|every|either|per|other|opposite|alternat\w*)\b", re.I)
"""Words of a sentence that tells already on which sides or in which directions something is done."""


@dataclass(slots=True)
class OwnPaceTeller(TaskTeller):
    """Writes the cues of a run that is done at one's own pace."""

    def _as_many_rounds(self, time: Chosen, place: Place) -> None:
        """The one window in which as many rounds are done as fit."""
        where = place.where()
        own = (counting.saying(english.as_many_rounds(time.value), where),)
        if place.first:
            self.script.settle()  # all that was told before stands by itself
        window = counting.timed(PartKind.WORK, time.value, where, self._lead(place, own), self.settings.cues)
        self.script.add(replace(window, open_rounds=True))

    def _in_words(self, items: tuple[Doing, ...], place: Place) -> None:
        """A run with nothing timed in it: each sentence once, with its dose."""
        for item in items:
            match item:
                case Task(step, None):
                    self._without_number(step, place)
                case Task(step, dosage) if dosage:
                    self._dose_in_words(step, dosage, place)
                case Within(time=time):
                    self._around_in_words(item, place, english.as_many_rounds(time.value))
                case Again():
                    self._around_in_words(item, place, *self._cycles_in_words(item))
                case BothSides(limb=limb):
                    self._around_in_words(item, place, english.on_each(limb))
                case BothWays(names=names):
                    ways = english.both_ways(*(spoken(name).rstrip(".").lower() for name in names)) if names else ""
                    self._around_in_words(item, place, ways or english.BOTH_WAYS)

    def _without_number(self, step: Step, place: Place) -> None:
        """A sentence without a dose, or with one that has no number; the name of an exercise is not said again."""
        is_heard = step.carried_out and self.wording.words(step, place) in self.wording.heard
        if not is_heard or is_done_elsewhere(step):
            self._step(step, place)
        self._beep(step)

    def _dose_in_words(self, step: Step, dosage: Dosage, place: Place) -> None:
        """A sentence with its dose, all of it said."""
        self.script.raise_headings(Until.MOVEMENT)
        if isinstance(dosage, RestFor):
            own: tuple[Say, ...] = self.wording.rest(step, place, dosage.time)[0][:1]
        else:
            own = self.wording.instruction(step, place, dosage)
        for say in own:
            self.script.tell(say, 0, Weight.PLACE)
        if wait := wait_said(step, self.settings):
            self.script.pause(wait.value)
        self._beep(step)

    def _cycles_in_words(self, again: Again) -> tuple[str, ...]:
        """How often, and the rest between."""
        many = again.count.value
        if many == 1:
            return ()
        rest = (english.pause_between(again.rest.value),) if again.rest else ()
        return english.cycles_in_all(again.cycle, many, as_reps=again.as_reps), *rest

    def _around_in_words(self, run: Again | Within | BothSides | BothWays, place: Place, *words: str) -> None:
        """What a run is made of, then how it is done: what the author says of that, or else words of our own."""
        self._in_words(run.items, place)
        for step in _said_after(run):
            self._step(step, place)
        told = " ".join(self.wording.heard)
        counted = isinstance(run, Again) and states(told, run.count.value, None)
        sided = isinstance(run, BothSides | BothWays) and _NAMES_BOTH.search(told)
        if not (counted or sided):
            for one in words:
                self._announce(place, one)


def _said_after(run: Again | Within | BothSides | BothWays) -> Iterator[Step]:
    """The sentences that ask for a run and say more than that, where they are not among its steps already."""
    if isinstance(run, BothSides | BothWays):
        yield from asking.at_change(run.said_by, run.items)
    else:
        yield from (step for step in run.said_by if not asking.is_plain(step.text.content))
