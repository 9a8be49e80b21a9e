"""The parts of a session, each done in rounds that its first sentence asks for."""

from __future__ import annotations

from dataclasses import replace

from guide.model.routine import AsMany, Role, Rounds, Step
from guide.understand.entries import Sentence
from guide.understand.said import OF_ALL, RestSaid
from guide.understand.tree.course import Course
from guide.understand.tree.rounds import RoundsRead
from guide.understand.tree.sets import SetsRead


class SessionParts:
    """Puts the stretches of each part of a session in its rounds."""

    def __init__(self, course: Course, sets: SetsRead, rounds: RoundsRead) -> None:
        self.course = course
        self.sets = sets
        self.rounds = rounds
        self.part = 0
        """The part that is being read."""
        self.first = 0
        """Its first stretch."""
        self.repeat: tuple[Rounds | AsMany, Step] | None = None
        """How often it is done, and the sentence that says so."""

    def enter(self, sentence: Sentence) -> bool:
        """Come to a sentence; whether it does no more than begin a part."""
        if sentence.part == self.part:
            return False
        self.end()
        self.part = sentence.part
        if self.part:
            self._begin(sentence)
        return bool(self.part)

    def _begin(self, sentence: Sentence) -> None:
        """Begin a part with the sentence that asks for rounds of it."""
        said = next(m.said for m in sentence.reading.mentions if isinstance(m.said, OF_ALL))
        rests = [m.said.time for m in sentence.reading.mentions if isinstance(m.said, RestSaid)]
        rounds = self.rounds.of(said)
        if isinstance(rounds, Rounds) and rests:
            rounds = replace(rounds, rest=rests[0])
        self.course.close()
        self.first = len(self.course.done)
        self.repeat = (rounds, Step(sentence.text, Role.CYCLE))

    def end(self) -> None:
        """End the part that is being read, done so many times."""
        if self.repeat is None:
            return
        (rounds, step), self.repeat = self.repeat, None
        self.course.close()
        if self.course.wrap(self.first, rounds, (step,)):
            self.sets.begin_anew()
