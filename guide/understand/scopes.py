"""Doses that words before some exercises give to them: "3 rounds of:", "10 each:", a heading "Circuit (4 × 45 s)"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Exercise,
    Hold,
    Rest,
    Role,
    Rounds,
    Sets,
    Step,
    Work,
    front_and_rest,
)
from guide.understand.doses import Mention
from guide.understand.entries import Sentence
from guide.understand.for_all import doses_of, give
from guide.understand.lexicon import Lexicon
from guide.understand.said import (
    AsManySaid,
    ClockSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    WorkSaid,
)
from guide.understand.sentences import without_marks


@dataclass(slots=True)
class Scope:
    """A sentence or heading before the exercises that it is about, while they are being read."""

    sentence: Sentence
    first: int
    """The first part that it may be about."""
    section: int
    """The section it is about."""
    list_number: int = 0
    """The list it is about, 0 where it is about all of its section."""
    rest: Amount | None = None
    """Rest between rounds, said apart."""
    clock: Sentence | None = None
    """The sentence that says from which start to which it is so long, said apart."""
    heading: bool = False
    """It is a heading, which is heard as such."""
    each: bool = False
    """It speaks of each exercise, not of all together."""

    @property
    def said_by(self) -> tuple[Step, ...]:
        """The sentence that asks for the doses, if it is heard nowhere else."""
        told = () if self.heading else (asking(self.sentence),)
        return (*told, *((asking(self.clock),) if self.clock else ()))

    @property
    def rounds(self) -> Rounds | AsMany | None:
        """The rounds that it asks for of all together."""
        rounds = None if self.each or self.sets_of_each else rounds_of(self.sentence)
        if isinstance(rounds, AsMany):
            return rounds
        if rounds is not None and self.clock is not None:
            return replace(rounds, rest=None, every=clock_of(self.clock))
        if rounds is None or rounds.rest is not None or self.rest is None:
            return rounds
        return replace(rounds, rest=self.rest)

    @property
    def sets_of_each(self) -> bool:
        """Whether it is a heading with so many sets of so many: each exercise is done in these sets."""
        said = [mention.said for mention in self.sentence.reading.mentions]
        counted = any(isinstance(one, RepsSaid) for one in said)
        return self.heading and counted and any(isinstance(one, SetsSaid) for one in said)

    @property
    def together(self) -> bool:
        """Whether it speaks of all the exercises as one thing, so that repetitions are rounds: "repeat 3 times"."""
        return not (self.list_number or self.heading or self.each)

    def is_total(self, lexicon: Lexicon) -> bool:
        """Whether it may only say how long all of it takes: "Warm-up (10 minutes)", but not "(1 minute each)"."""
        if lexicon.joints.time_each.search(self.sentence.reading.marked.content):
            return False
        return all(isinstance(m.said, (WorkSaid, HoldSaid)) for m in self.sentence.reading.mentions)

    def given(self, exercise: Exercise) -> Exercise:
        """An exercise with the doses that each of them gets."""
        mentions = self.sentence.reading.mentions
        for mention in mentions:
            match mention.said:
                case AsManySaid():
                    pass
                case RepsSaid() if self.together and self.rounds is None:
                    pass
                case RoundsSaid() | SetsSaid() if not (self.each or self.sets_of_each):
                    pass
                case RestSaid(Amount() as rest) as said if is_after_work(said, self.sentence):
                    exercise = resting(exercise, rest, mention, self.sentence)
                case RestSaid():
                    pass
                case said:
                    exercise = give(exercise, said)
        return exercise


def rounds_of(sentence: Sentence) -> Rounds | AsMany | None:
    """The rounds that a sentence asks for, with the rest between them; None where it asks for none."""
    mentions = [mention.said for mention in sentence.reading.mentions]
    count = _first_count(mentions)
    if count is None:
        return next((AsMany(said.time) for said in mentions if isinstance(said, AsManySaid)), None)
    rests = [said for said in mentions if isinstance(said, RestSaid) and not is_after_work(said, sentence)]
    every = clock_of(sentence)
    return Rounds(count, rests[0].time if rests and every is None else None, every=every)


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence asks to go on for a time, and not for as many rounds as one can."""
    return any(isinstance(m.said, AsManySaid) and m.said.again for m in sentence.reading.mentions)


def is_after_work(said: RestSaid, sentence: Sentence) -> bool:
    """Whether a rest comes after each time of work beside it: "40 s each, 20 s in between, 3 rounds"."""
    if time_of_work(sentence) is None:
        return False
    kinds = [mention.said for mention in sentence.reading.mentions]
    first = next((at for at, one in enumerate(kinds) if isinstance(one, (RoundsSaid, SetsSaid))), len(kinds))
    return said.between is None or (said.between == "them" and kinds.index(said) < first)


def clock_of(sentence: Sentence) -> Amount | None:
    """How long it is from one start to the next, where a sentence says so."""
    return next((m.said.time for m in sentence.reading.mentions if isinstance(m.said, ClockSaid)), None)


def _first_count(mentions: Iterable[Said]) -> Amount | None:
    """How often the whole is done: rounds count before sets, and those before repetitions."""
    said = list(mentions)
    for kind in (RoundsSaid, SetsSaid):
        found = next((one.count for one in said if isinstance(one, kind)), None)
        if found is not None:
            return found
    return None


def asking(sentence: Sentence) -> Step:
    """The sentence that asks for rounds, without its marks."""
    return Step(without_marks(sentence.text) or sentence.text, Role.CYCLE)


def in_rounds(exercise: Exercise, rounds: Rounds | AsMany, said_by: tuple[Step, ...]) -> Exercise:
    """A single exercise, so many times."""
    front, inner = front_and_rest(exercise.body)
    repeat = Sets(rounds.count, rounds.rest, rounds.every) if isinstance(rounds, Rounds) else rounds
    return replace(exercise, body=(*front, Block(repeat, inner, said_by)))


def time_of_work(sentence: Sentence) -> Amount | None:
    """The time of work that a sentence states; a rest beside it comes after it."""
    times = (m.said.time for m in sentence.reading.mentions if isinstance(m.said, (WorkSaid, HoldSaid)))
    return next(times, None)


def takes(exercise: Exercise, time: Amount) -> bool:
    """Whether an exercise is done for a time."""
    return any(step.dose in (Work(time), Hold(time)) for step in doses_of(exercise.body))


def resting(exercise: Exercise, rest: Amount, mention: Mention, sentence: Sentence) -> Exercise:
    """An exercise with a rest after it, in the words of a sentence outside it."""
    if not doses_of(exercise.body):
        return exercise
    marked = sentence.reading.marked
    words = sentence.text.slice(marked.place(mention.start), marked.place_after(mention.end))
    return replace(exercise, body=(*exercise.body, Step(words.strip(" ,;"), Role.REST, Rest(rest), carried_out=True)))


def repetitions_of(sentence: Sentence) -> Rounds | AsMany | None:
    """Rounds, also those told as repetitions: "repeat all of it 3 times", or "several times", which has no number."""
    rounds = rounds_of(sentence)
    if rounds is not None:
        return rounds
    again = next((m.said for m in sentence.reading.mentions if isinstance(m.said, RepsSaid)), None)
    rest = next((m.said.time for m in sentence.reading.mentions if isinstance(m.said, RestSaid)), None)
    return None if again is None else Rounds(again.count, rest)
