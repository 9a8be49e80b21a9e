"""What is said for a step at a place of the walk: in full, in short, with every number that its sentence leaves out.

`Wording` remembers the last sentences, so that no number is told twice in a row.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import field
from typing import Final

from guide.late import late_pattern
from guide.model.cues import Say, Where
from guide.model.prescription import Chosen, Dosage
from guide.model.routine import Reps, Step, Tempo
from guide.model.speech import utterance
from guide.model.text import Source
from guide.plan import counting
from guide.plan.phrasing import doses, english, english_text
from guide.plan.phrasing.asking import only_asks
from guide.plan.phrasing.short import MOST_WORDS, consists_of, is_mere_dose, names_a_movement, short
from guide.plan.phrasing.sides import names_a_side, swapped
from guide.plan.phrasing.spoken import spoken
from guide.plan.phrasing.stated import states, with_chosen
from guide.plan.place import Place
from guide.plan.roles import is_done_elsewhere, is_said
from guide.plan.settings import Detail
from guide.values import dataclass

HEARD: Final = 3
"""So many sentences back a number counts as just said."""
_BEHIND_NAME: Final = late_pattern(r"\s*:\s*|\s*[–—]\s*|\s+-\s+|,\s+(?=\d)")
"""What parts the name of an exercise from what its sentence tells; a comma may stand inside the name."""


@dataclass(slots=True)
class Wording:
    """Finds the words of steps."""

    detail: Detail
    source: Source | None
    heard: deque[str] = field(default_factory=lambda: deque(maxlen=HEARD))
    announced: str = ""
    """The name of the exercise that is being told, which has been heard."""
    rests: set[Step] = field(default_factory=set)
    """The rests that have been announced; between rounds, a longer one may take the place of the first of them."""

    # ── Sentences ────────────────────────────────────────────────────────────────────────────────────────────────────

    def is_told(self, step: Step) -> bool:
        """Whether a sentence is heard at all."""
        return is_said(step.role, self.detail) and not is_done_elsewhere(step) and bool(spoken(step.text.content))

    def words(self, step: Step, place: Place, chosen: tuple[Chosen, ...] = ()) -> str:
        """The author's sentence for the ear, with what is done in place of what may be done.

        Of the numbers of the blocks around it, only those count that this very sentence states.
        """
        own = step.text.span()
        around = (one for one in place.around if one.amount and one.amount.span.end > one.amount.span.start)
        stated = tuple(one for one in around if one.amount and own.start <= one.amount.span.start < own.end)
        content = self._behind_name(with_chosen(step.text, (*chosen, *stated)))
        words = self._of_one_time(spoken(content), stated)
        return swapped(words) if place.swap else words  # after "L leg" has become "left leg"

    def _behind_name(self, content: str) -> str:
        """A sentence without the name in front of it that has just been announced: "Plank: on your elbows"."""
        name = self.announced
        if not name or content[: len(name)].casefold() != name.casefold():
            return content
        parted = _BEHIND_NAME.match(content, len(name))
        told = content[parted.end() :] if parted else ""
        return told if any(map(str.isalnum, told)) else content

    @staticmethod
    def _of_one_time(words: str, around: tuple[Chosen, ...]) -> str:
        """A sentence without the count of the rounds around it at its end: each of them is announced by itself."""
        counts = (f"{one.value}|{english.number(one.value)}" for one in around if one.value < 1_000)
        for count in counts:
            cut = re.sub(rf",?\s+(?:for\s+)?(?:{count})\s+(?:times|rounds|sets)\.$", ".", words)
            words = cut if len(cut.split()) > 1 else words
        return words

    def say(self, words: str, step: Step, place: Place) -> Say:
        """Words that stand for a step; its own words, to be read, name the same side as the voice."""
        content = step.text.content
        return Say(utterance(words), swapped(content) if place.swap else content, self.where(step, place))

    def where(self, step: Step, place: Place, rep: int | None = None) -> Where:
        """What a step's cues belong to."""
        return place.where(self.source.line(step.text.offset(0)) if self.source else None, rep)

    def sentences(self, doses: tuple[tuple[Step, Chosen], ...], place: Place) -> tuple[Say, ...]:
        """Each sentence of these doses once, with the numbers that are done."""
        told: dict[tuple[str, int], tuple[Step, tuple[Chosen, ...]]] = {}
        for step, chosen in doses:
            sentence = step.text.content, step.text.offset(0)
            told[sentence] = step, (*told.get(sentence, (step, ()))[1], chosen)
        return tuple(
            self.say(self.words(step, place, chosen), step, place)
            for step, chosen in told.values()
            if self.is_told(step)
        )

    def instruction(self, step: Step, place: Place, dosage: Dosage) -> tuple[Say, ...]:
        """What is said for a step with a dose: all of it the first time, in few words after that."""
        words = self.words(step, place, doses.numbers_of(dosage)) if self.is_told(step) else ""
        said = self._in_full(step, dosage, words) if place.first else _in_short(step, dosage, words, place)
        where = self.where(step, place)
        return tuple(
            self.say(one, step, place) if at == 0 else counting.saying(one, where) for at, one in enumerate(said)
        )

    def _in_full(self, step: Step, dosage: Dosage, words: str) -> tuple[str, ...]:
        """The sentence and every number that it does not state, or our own words where it says nothing else.

        What was just heard is not said again, unless a sentence would be passed over with it: "20 seconds" on the next
        line is to be heard as well.
        """
        own = _says_only_its_dose(step, words)
        known = self._known("" if own else words)
        said = doses.in_full(step, dosage, known) if own else (words, *doses.unsaid(dosage, known))
        fresh = tuple(one for one in said if one and one not in list(self.heard)[-1:])
        if own and words:
            fresh = fresh or said
        self.heard.extend(fresh)
        return fresh

    def _known(self, words: str) -> doses.Known:
        """Whether the listener has just heard a number, or hears it in these words."""
        heard = " ".join((*self.heard, words))

        def known(value: int, unit_ms: int | None) -> bool:
            return states(heard, value, unit_ms) or (unit_ms is None and english.says_count(words, value))

        return known

    # ── Rests ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def rest(self, step: Step, place: Place, time: Chosen) -> tuple[tuple[Say, ...], bool]:
        """How a rest is announced, and whether that has to be heard: it does where the author says more than "rest"."""
        generic = tuple(self.say(words, step, place) for words in (english.rest(time.value), english.REST))
        again = step in self.rests and not place.first
        self.rests.add(step)
        if again or not self.is_told(step):
            return (generic if time.value >= counting.REST_SAID_FROM_MS else ()), False
        words = self.words(step, place, (time,))
        if step.carried_out and not step.conditional:
            return generic, False
        self.heard.append(words)
        stated = states(words, time.value, 1_000)
        if consists_of(words, english_text.PLAIN_REST):
            return ((self.say(words, step, place), *generic) if stated else generic), False
        full = words if stated else f"{words} {english.sentence(english.duration(time.value))}"
        return tuple(self.say(one, step, place) for one in dict.fromkeys((full, words))), True


def in_few_words(words: str) -> str:
    """The short form where there is one."""
    return short(words) or words


def _in_short(step: Step, dosage: Dosage, words: str, place: Place) -> tuple[str, ...]:
    """A sentence that has been heard before: its short form, or its number where it is known what is done."""
    words = english.without_clock(words)
    of_each = _says_all_of_it(step) and (english_text.OF_EACH.search(words) or only_asks(words))  # one is being done
    if place.named or of_each or not words or (not names_a_movement(words) and is_mere_dose(words)):
        return (doses.in_short(dosage),)
    few = in_few_words(words)
    is_long = len(few.split()) > MOST_WORDS or english_text.OF_ALL_SETS.search(few)
    if is_long and not place.again and not names_a_side(words):
        return (doses.in_short(dosage),)  # there is one movement, and it has been told
    return (few,)


def _says_only_its_dose(step: Step, words: str) -> bool:
    """Whether our own words for the dose say all that the sentence says: what is done, it must not name."""
    return _says_all_of_it(step) and not names_a_movement(words)


def _says_all_of_it(step: Step) -> bool:
    """Whether the sentence of a step says nothing but its dose, and no tempo, in which it is done."""
    return step.carried_out and not step.conditional and not _states_a_tempo(step)


def _states_a_tempo(step: Step) -> bool:
    """Whether the phases of a repetition stand in the very sentence."""
    tempo = step.dose.tempo if isinstance(step.dose, Reps) else None
    own = step.text.span()
    return isinstance(tempo, Tempo) and own.start <= tempo.span.start < own.end
