"""Doses that words before some exercises give to them: "3 rounds of:", "10 each:", a heading "Circuit (4 × 45 s)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

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
from guide.understand.doses import Mention, before_rounds, speaks_of_each
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.rounds_told import as_rounds, is_bare_times
from guide.understand.routines.for_all import doses_of, give
from guide.understand.said import (
    OF_ALL,
    AsManySaid,
    Between,
    ClockSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    WorkSaid,
    asks_again,
)
from guide.understand.sentences import without_marks
from guide.values import dataclass

MOST_TIMES_LONGER = 2
"""What takes longer than so many times the work in an interval for all is no turn of it."""


@dataclass(slots=True)
class Scope:
    """Sentences or a heading before the exercises that they are about, while those are being read."""

    sentences: tuple[Sentence, ...]
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
    behind: bool = False
    """It stands behind the exercises that it is about."""
    taken: bool = False
    """Exercises have been given what it says before it ended, as they were put together."""

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """The doses in all its sentences."""
        return tuple(mention for mention, _ in self._told())

    def _told(self) -> Iterator[tuple[Mention, Sentence]]:
        """Each dose with its sentence; "repeat 3 times:" is of all together, as is that beside another or behind.

        So is that in a heading, and "3x" over a list. Behind rounds, the last one is the last of these.
        """
        in_rounds = False
        for sentence in self.sentences:
            over_list = bool(self.list_number) and is_bare_times(sentence.text)
            leads = sentence.text.content.rstrip().endswith(":") or over_list or (self.heading and not self.each)
            again = (len(self.sentences) > 1 or self.behind or leads) and asks_again(sentence.said)
            for mention in sentence.reading.mentions:
                told = as_rounds(mention) if again else mention if in_rounds else before_rounds(mention)
                in_rounds = in_rounds or isinstance(told.said, RoundsSaid)
                yield told, sentence

    @property
    def said(self) -> list[Said]:
        """What its sentences say of doses."""
        return [mention.said for mention in self.mentions]

    @property
    def said_by(self) -> tuple[Step, ...]:
        """The sentences that ask for the doses, if they are heard nowhere else."""
        return tuple(map(asking, self.asked))

    @property
    def asked(self) -> tuple[Sentence, ...]:
        """The sentences that ask for the doses; a heading is heard as such."""
        return (*(() if self.heading else self.sentences), *((self.clock,) if self.clock else ()))

    @property
    def rounds(self) -> Rounds | AsMany | None:
        """The rounds that it asks for of all together."""
        rounds = None if self.each or self.sets_of_each else rounds_of(self.mentions)
        if isinstance(rounds, AsMany):
            return rounds
        if rounds is not None and self.clock is not None:
            return replace(rounds, rest=None, every=clock_of(self.clock.reading.mentions))
        if rounds is None or self.rest is None:
            return rounds
        own = _rest_of_rounds(self.said)
        told = rounds.rest is not None and own is not None and own.between is not Between.EXERCISES
        return rounds if told else replace(rounds, rest=self.rest)

    @property
    def repeated(self) -> Rounds | AsMany | None:
        """The rounds of all together, also those told as repetitions: "repeat 3 times"."""
        return self.rounds or (repetitions_of(self.mentions) if self.together else None)

    @property
    def sets_of_each(self) -> bool:
        """Whether it gives so many sets of so many: each exercise is done in these sets.

        "3 sets:" before a list is said of all of it, as is a sentence that speaks of the list as one thing.
        """
        counted = any(isinstance(one, RepsSaid) for one in self.said)
        of_all = any(isinstance(one, OF_ALL) for one in self.said)
        sets = any(isinstance(one, SetsSaid) for one in self.said)
        return bool(self.heading or self.list_number) and counted and sets and not of_all

    @property
    def together(self) -> bool:
        """Whether it speaks of all the exercises as one thing, so that repetitions are rounds: "repeat 3 times"."""
        return not (self.list_number or self.heading or self.each)

    @property
    def leads_over(self) -> bool:
        """Whether it leads over to a list, as "10 each:" does, and is not told in sentences, or behind the list."""
        return not self.behind and not any(one.text.content.rstrip().endswith(".") for one in self.sentences)

    @property
    def goes_on(self) -> bool:
        """Whether it asks to go on for a time, and not for as many rounds as one can."""
        return any(map(goes_on, self.sentences))

    def is_total(self, lexicon: Lexicon) -> bool:
        """Whether it may only say how long all of it takes: "Warm-up (10 minutes)", but not "(1 minute each)"."""
        words = [one.reading.marked.content for one in self.sentences]
        if any(lexicon.joints.time_each.search(one) or speaks_of_each(one, lexicon) for one in words):
            return False
        return all(isinstance(said, (WorkSaid, HoldSaid)) for said in self.said)

    def given(self, exercise: Exercise, *, last: bool) -> Exercise:
        """An exercise with the doses that each of them gets.

        A rest between exercises comes after each but the last.
        """
        rests: list[tuple[Mention, Sentence]] = []
        for mention, sentence in self._told():
            match mention.said:
                case AsManySaid():
                    pass
                case RepsSaid() if self.together and self.rounds is None:
                    pass
                case RoundsSaid() | SetsSaid() if not (self.each or self.sets_of_each):
                    pass
                case RestSaid():
                    rests.append((mention, sentence))
                case said:
                    exercise = give(exercise, said)
        for mention, sentence in rests:
            exercise = self._rested(exercise, mention, sentence, last=last)
        return exercise

    def _rested(self, exercise: Exercise, mention: Mention, sentence: Sentence, *, last: bool) -> Exercise:
        """An exercise with the rest that a mention gives to it, between its sets or after it."""
        said = mention.said
        assert isinstance(said, RestSaid), "the mention is of a rest"
        after_work = is_after_work(said, self.said)
        in_sets = any(isinstance(one, SetsSaid) for one in self.said) and (after_work or said.between is Between.THEM)
        if self.rounds is None and (in_sets or said.between is Between.SETS):
            return give(exercise, said)
        between = said.between is Between.EXERCISES and bool(self.list_number or self.each) and not last
        after = after_work or between
        return resting(exercise, said.time, mention, sentence) if after and said.time is not None else exercise


def rounds_of(mentions: Sequence[Mention]) -> Rounds | AsMany | None:
    """The rounds that are asked for, with the rest between them; None where none are."""
    said = [mention.said for mention in mentions]
    count = _first_count(said)
    if count is None:
        return next((AsMany(one.time) for one in said if isinstance(one, AsManySaid)), None)
    rest = _rest_of_rounds(said)
    every = clock_of(mentions)
    return Rounds(count, rest.time if rest and every is None else None, every=every)


def _rest_of_rounds(said: Sequence[Said]) -> RestSaid | None:
    """The rest that is taken between rounds: one between exercises only where no other is told."""
    rests = [one for one in said if isinstance(one, RestSaid) and not is_after_work(one, said)]
    wanted = [one for one in rests if one.between is Between.ROUNDS]
    others = [one for one in rests if one.between is not Between.EXERCISES]
    return next(iter(wanted or others or rests), None)


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence asks to go on for a time, and not for as many rounds as one can."""
    return any(isinstance(one, AsManySaid) and one.again for one in sentence.said)


def is_after_work(rest: RestSaid, said: Sequence[Said]) -> bool:
    """Whether a rest comes after each time of work beside it: "40 s each, 20 s in between, 3 rounds"."""
    if not any(isinstance(one, (WorkSaid, HoldSaid)) and one.time is not None for one in said):
        return False
    first = next((at for at, one in enumerate(said) if isinstance(one, (RoundsSaid, SetsSaid))), len(said))
    return rest.between is None or (rest.between is Between.THEM and said.index(rest) < first)


def only_rest(sentence: Sentence) -> RestSaid | None:
    """The rest that a sentence states, if it states nothing else."""
    match sentence.said:
        case (RestSaid() as rest,):
            return rest
        case _:
            return None


def clock_of(mentions: Sequence[Mention]) -> Amount | None:
    """How long it is from one start to the next, where this is said."""
    return next((m.said.time for m in mentions if isinstance(m.said, ClockSaid)), None)


def _first_count(said: Sequence[Said]) -> Amount | None:
    """How often the whole is done: rounds before sets, those in all before "once more" and "one lap"."""
    for kind in (RoundsSaid, SetsSaid):
        counted = sorted(
            (one for one in said if isinstance(one, kind)), key=lambda one: (one.count.high <= 1, one.more)
        )
        found = next((one.count for one in counted), None)
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
    return next((one.time for one in sentence.said if isinstance(one, (WorkSaid, HoldSaid))), None)


def takes(exercise: Exercise, time: Amount) -> bool:
    """Whether an exercise is done for a time."""
    return any(step.dose in (Work(time), Hold(time)) for step in doses_of(exercise.body))


def is_timed_like(exercise: Exercise, time: Amount) -> bool:
    """Whether an exercise is done for another time that is not much longer, and has neither a count nor a rest."""
    times = [step.dose.time if isinstance(step.dose, (Work, Hold)) else None for step in doses_of(exercise.body)]
    return all(own is not None and own.high <= MOST_TIMES_LONGER * time.high for own in times)


def resting(exercise: Exercise, rest: Amount, mention: Mention, sentence: Sentence) -> Exercise:
    """An exercise with a rest after it, in the words of a sentence outside it; with one, however often it is told."""
    if not doses_of(exercise.body) or _rests_already(exercise, rest):
        return exercise
    marked = sentence.reading.marked
    words = sentence.text.slice(marked.place(mention.start), marked.place_after(mention.end))
    step = Step(words.strip(" ,;"), Role.REST, Rest(rest), carried_out=True)
    *before, last = exercise.body
    each = isinstance(mention.said, RestSaid) and mention.said.between is None
    if each and isinstance(last, Block) and isinstance(last.repeat, Sets) and last.repeat.rest is None:
        return replace(exercise, body=(*before, replace(last, items=(*last.items, step))))  # work and rest in each set
    return replace(exercise, body=(*exercise.body, step))


def _rests_already(exercise: Exercise, rest: Amount) -> bool:
    """Whether an exercise ends with a rest of that length that is told outside it."""
    last = exercise.body[-1]
    last = last.items[-1] if isinstance(last, Block) else last
    return isinstance(last, Step) and last.carried_out and last.dose == Rest(rest)


def repetitions_of(mentions: Sequence[Mention]) -> Rounds | AsMany | None:
    """Rounds, also those told as repetitions: "repeat all of it 3 times", or "several times", which has no number."""
    rounds = rounds_of(mentions)
    if rounds is not None:
        return rounds
    again = next((m.said for m in mentions if isinstance(m.said, RepsSaid)), None)
    rest = next((m.said.time for m in mentions if isinstance(m.said, RestSaid)), None)
    return None if again is None else Rounds(again.count, rest)
