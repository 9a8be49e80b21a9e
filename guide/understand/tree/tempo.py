"""The tempo of repetitions: a beat or a pace for all of them, or the phases of one."""

from __future__ import annotations

from dataclasses import replace

from guide.model.routine import Pace, Reps, Tempo
from guide.understand.said import BeatSaid, TempoSaid
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
        pace = next((pace for pattern, pace in self.course.lexicon.paces if pattern.search(words)), None)
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
