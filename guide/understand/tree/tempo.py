"""The tempo of repetitions: a beat or a pace for all of them, the phases of one, or the breath it is done with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from guide.model.routine import Block, Breathed, Node, Pace, Reps, Role, Step, Tempo
from guide.understand.lexicon import Lexicon
from guide.understand.movements_named import tells_anew
from guide.understand.roles import is_instruction
from guide.understand.said import BeatSaid, TempoSaid
from guide.understand.tokens import mark_numbers
from guide.understand.tree.course import Course

PHASES = ("lower_ms", "bottom_ms", "lift_ms", "top_ms")


class TempoRead:
    """What has been read of a tempo so far."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.pace: Pace | None = None
        self.beat: Tempo | None = None
        self.phases = TempoSaid()

    def of_clause(self, words: str) -> None:
        """The pace in the words around a count, of which a sentence has several: "3 times slowly, 3 quickly"."""
        pace = next((pace for pattern, pace in self.course.lexicon.activities.paces if pattern.search(words)), None)
        if pace is not None and isinstance(self.course.now.dose, Reps):
            self.course.now.dose = replace(self.course.now.dose, tempo=pace)

    def add(self, said: TempoSaid | BeatSaid) -> None:
        """Phases of a repetition, or how long one takes."""
        match said:
            case TempoSaid():
                self._add_phases(said)
            case BeatSaid(time):
                self._add_beat(Tempo(0, 0, time.low, 0, time.span))

    def _add_beat(self, beat: Tempo) -> None:
        """A beat: of the repetitions just said, or of all in the exercise."""
        if isinstance(self.course.now.dose, Reps):
            self.course.now.dose = replace(self.course.now.dose, tempo=beat)
        else:
            self.beat = beat

    def _add_phases(self, said: TempoSaid) -> None:
        """Phases of a repetition, one after the other or all at once."""
        known = {name: value for name in PHASES if (value := getattr(said, name)) is not None}
        self.phases = replace(self.phases, **known)
        lower, bottom, lift, top = (getattr(self.phases, name) or 0 for name in PHASES)
        if lower + bottom + lift + top:
            self.beat = Tempo(lower, bottom, lift, top)

    def settle(self) -> None:
        """Give the text's pace to repetitions without a tempo."""
        tempo = self.beat or self.pace
        for stretch in self.course.done:
            if isinstance(stretch.dose, Reps) and stretch.dose.tempo is None:
                stretch.dose = replace(stretch.dose, tempo=tempo)


def with_breath(front: Iterable[Step], nodes: Iterable[Node], lexicon: Lexicon) -> tuple[Node, ...]:
    """The nodes of an exercise; repetitions that are told as breathing in and out take as long as the breath does.

    What is told in front of them belongs to the first of its doses.
    """
    return _with_breath(
        nodes, tuple(step for step in front if is_instruction(step.role) or step.role is Role.INTRO), lexicon
    )


def _with_breath(nodes: Iterable[Node], before: tuple[Step, ...], lexicon: Lexicon) -> tuple[Node, ...]:
    """The nodes behind some steps without a dose."""
    found: list[Node] = []
    for node in nodes:
        match node:
            case Block(items=items):
                found.append(replace(node, items=_with_breath(items, before, lexicon)))
                before = ()
            case Step(dose=Reps() as reps):
                found.append(replace(node, dose=_breathed(reps, (*before, node), lexicon)))
                before = ()
            case Step():
                found.append(node)
                before = (*before, node) if node.dose is None else ()
    return tuple(found)


def _breathed(reps: Reps, told: tuple[Step, ...], lexicon: Lexicon) -> Reps:
    """Repetitions at the pace of the breaths told up to them, unless they are held or the text has another pace."""
    if reps.hold is not None or reps.tempo not in (None, Pace.SLOW):
        return reps
    breaths = _breaths_in(told, lexicon)
    return replace(reps, tempo=Breathed(breaths)) if breaths else reps


def _breaths_in(told: tuple[Step, ...], lexicon: Lexicon) -> int:
    """How many breaths steps lead through; none where these are only a remark on a movement, or come before it.

    Who is told only to breathe out with a movement breathes in on the way back.
    """
    phases: list[str] = []
    for step in told:
        words = mark_numbers(step.text, lexicon).content
        own = _phases_in(words, lexicon)
        if not own and (step is told[-1] or not phases) and step.role is Role.WORK and tells_anew(words, lexicon):
            return 0
        phases += own
    told_out = ("out" if phase == "it" else phase for phase in phases if phase != "it" or "in" in phases)
    return [phase for phase, _ in groupby(told_out)].count("out")


def _phases_in(words: str, lexicon: Lexicon) -> list[str]:
    """Every "in" and "out" of a sentence that does not only say that one breathes meanwhile."""
    found = list(lexicon.breathing.phases.finditer(words))
    if not found or lexicon.breathing.by_steps.search(words):
        return []
    meanwhile = lexicon.breathing.breathes_meanwhile.search(words)
    one = meanwhile is not None and len(found) == 1 and found[0].end() > meanwhile.end()  # "hum while you breathe out"
    return [] if meanwhile and not one else [str(phase.lastgroup) for phase in found]
