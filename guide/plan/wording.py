"""What is said for a step at a place of the walk: in full, in short, with every number that its sentence leaves out.

`Wording` remembers the last sentences, so that no number is told twice in a row.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Final

from guide.model.cues import Say, Where
from guide.model.prescription import Chosen, CountBreaths, CountReps
from guide.model.routine import Step
from guide.model.speech import Utterance
from guide.model.text import Source
from guide.plan import counting
from guide.plan.phrasing import english
from guide.plan.phrasing.short import consists_of, is_mere_dose, short
from guide.plan.phrasing.sides import swapped
from guide.plan.phrasing.spoken import spoken
from guide.plan.phrasing.stated import states, with_chosen
from guide.plan.place import Place
from guide.plan.roles import is_said
from guide.plan.settings import Detail

HEARD: Final = 3
"""So many sentences back a number counts as just said."""


@dataclass(slots=True)
class Wording:
    """Finds the words of steps."""

    detail: Detail
    source: Source | None
    heard: deque[str] = field(default_factory=lambda: deque(maxlen=HEARD))

    # ── Sentences ────────────────────────────────────────────────────────────────────────────────────────────────────

    def is_told(self, step: Step) -> bool:
        """Whether a sentence is heard at all."""
        return is_said(step.role, self.detail) and bool(spoken(step.text.content))

    def words(self, step: Step, place: Place, chosen: tuple[Chosen, ...] = ()) -> str:
        """The author's sentence for the ear, with what is done in place of what may be done.

        Of the numbers of the blocks around it, only those count that this very sentence states.
        """
        own = step.text.span()
        around = (one for one in place.around if one.amount and one.amount.span.end > one.amount.span.start)
        stated = (one for one in around if one.amount and own.start <= one.amount.span.start < own.end)
        content = with_chosen(step.text, (*chosen, *stated))
        return spoken(swapped(content) if place.swap else content)

    def say(self, words: str, step: Step, place: Place) -> Say:
        """Words that stand for a step."""
        return Say(Utterance(words), step.text.content, self.where(step, place))

    def where(self, step: Step, place: Place, rep: int | None = None) -> Where:
        """What a step's cues belong to."""
        return place.where(self.source.line(step.text.offset(0)) if self.source else None, rep)

    def instruction(
        self, step: Step, place: Place, chosen: tuple[Chosen, ...], numbers: tuple[str, ...]
    ) -> tuple[Say, ...]:
        """The sentence of a step with a dose, and `numbers` that it does not state; in short after the first time."""
        words = self.words(step, place, chosen) if self.is_told(step) else ""
        if not place.first:
            words, numbers = _in_short(words, numbers)
        elif words in list(self.heard)[-1:]:
            words = ""
        elif words:
            self.heard.append(words)
        own = (self.say(words, step, place),) if words else ()
        return own + tuple(counting.saying(number, self.where(step, place)) for number in numbers)

    # ── Numbers that a sentence does not state ───────────────────────────────────────────────────────────────────────

    def time_unsaid(self, step: Step, place: Place, time: Chosen) -> tuple[str, ...]:
        """How long, for a hold or for work."""
        announced = english.sentence(english.duration(time.value))
        return () if self._states(self.words(step, place, (time,)), place, time.value, 1_000) else (announced,)

    def reps_unsaid(self, step: Step, place: Place, dose: CountReps) -> tuple[str, ...]:
        """How often, and how long each hold is."""
        words, many, hold = self.words(step, place, numbers_of(dose)), dose.count.value, dose.hold
        unsaid: tuple[str, ...] = ()
        if not (self._states(words, place, many) or (place.first and english.says_count(words, many))):
            unsaid += (english.repetitions(many),)
        if hold and not self._states(words, place, hold.value, 1_000):
            unsaid += (english.hold(hold.value),)
        return unsaid

    def breaths_unsaid(self, step: Step, place: Place, dose: CountBreaths) -> tuple[str, ...]:
        """How many breaths."""
        said = self._states(self.words(step, place, (dose.count,)), place, dose.count.value)
        return () if said else (english.breaths(dose.count.value),)

    def _states(self, words: str, place: Place, value: int, unit_ms: int | None = None) -> bool:
        """Whether the listener has just heard this number, or hears it now; asked again in every later pass."""
        return place.first and states(" ".join((*self.heard, words)), value, unit_ms)

    # ── Rests ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def rest(self, step: Step, place: Place, time: Chosen) -> tuple[tuple[Say, ...], bool]:
        """How a rest is announced, and whether that has to be heard: it does where the author says more than "rest"."""
        generic = tuple(self.say(words, step, place) for words in (english.rest(time.value), english.REST))
        if not place.first or not self.is_told(step):
            return generic, False
        words = self.words(step, place, (time,))
        self.heard.append(words)
        stated = states(words, time.value, 1_000)
        if consists_of(words, english.PLAIN_REST):
            return ((self.say(words, step, place), *generic) if stated else generic), False
        full = words if stated else f"{words} {english.sentence(english.duration(time.value))}"
        return tuple(self.say(one, step, place) for one in dict.fromkeys((full, words))), True


def numbers_of(dose: CountReps) -> tuple[Chosen, ...]:
    """The numbers that a sentence about repetitions may state."""
    return tuple(one for one in (dose.count, dose.hold, dose.pause) if one)


def in_few_words(words: str) -> str:
    """The short form where there is one."""
    return short(words) or words


def _in_short(words: str, numbers: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """A sentence that has been heard before: its short form, or its number if it says nothing else."""
    shorter = short(words) if words else None
    if shorter is None and (not words or is_mere_dose(words)):
        return "", numbers[:1]
    return shorter or words, ()
