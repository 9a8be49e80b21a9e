"""Doses for all exercises, kept until all are made, and given to those that have none of that kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guide.model.routine import Amount, Exercise, Group, Hold, Rest, Role, Step
from guide.model.text import Span
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.routines.compiled import Compiled
from guide.understand.routines.for_all import dose_for_all, doses_of, give, has_own_dose
from guide.understand.routines.for_whom import ForWhom
from guide.understand.routines.scopes import is_after_work, is_timed_like, resting, takes, time_of_work
from guide.understand.said import Between, HoldSaid, RepsSaid, RestSaid, Said, SetsSaid, SidesSaid, WorkSaid
from guide.values import dataclass

FEW_OF_OTHER_KIND = 0.2
"""Where no more of them are called by another name, "each stretch" means these too: `downward dog` among stretches."""

MOST_OF_OTHER_KIND = 0.5
"""Where more of them are called by other names, and have no dose, "each stretch" is each of them."""


class DosesForAll:
    """Keeps the sentences with a dose for every exercise."""

    def __init__(self, made: Compiled, whom: ForWhom, lexicon: Lexicon) -> None:
        self.made = made
        self.whom = whom
        self.lexicon = lexicon
        self.sentences: list[Sentence] = []
        self._others: dict[str, int] = {}
        """How many exercises are not called by a word that sentences use for all of them."""

    @property
    def last(self) -> Sentence | None:
        """The sentence kept last."""
        return self.sentences[-1] if self.sentences else None

    def keep(self, sentence: Sentence, role: Role = Role.CYCLE) -> None:
        """Keep a sentence, and note the dose that it states; "on each" is on each exercise where no limb is named."""
        words = {word.strip(".,;:!") for word in sentence.reading.marked.content.split()}
        if words.isdisjoint((*self.lexicon.sides.limbs, *self.lexicon.sides.side_words)):
            kept = [one for one in sentence.reading.mentions if not isinstance(one.said, SidesSaid)]
            sentence = sentence.with_mentions(kept)
        self.sentences.append(sentence)
        self.made.doses_for_all.append(Step(sentence.text, role, dose_for_all(sentence)))

    def give(self) -> None:
        """Give what was kept to the exercises."""
        exercises = self.made.exercises()
        waiting = _Waiting(len(exercises))
        once = self._done_once(exercises)
        for sentence in self.sentences:
            kind = self._kind(sentence, exercises)
            for at in waiting.take((kind, *(self._gift(said, sentence) for said in sentence.said))):
                given = self._given(exercises[at], sentence, kind, once)
                if given != exercises[at]:
                    exercises[at] = given
                    waiting.put_back(at)
            self._note_rest(sentence)
        self.made.exchange(exercises)

    # For which of them.

    def _done_once(self, exercises: Sequence[Exercise]) -> frozenset[Span]:
        """The names of exercises that sets for all are not for: warm-ups beside others, and those in rounds."""
        around = self.whom.places.once
        rounds = (part for part in self.made.parts if isinstance(part, Group) and part.rounds is not None)
        found = around | {one.name.span() for part in rounds for one in part.exercises}
        return found if any(one.name.span() not in found for one in exercises) else frozenset()

    def _kind(self, sentence: Sentence, exercises: Sequence[Exercise]) -> _Kind:
        """For what kind of exercises a sentence for all is."""
        called = self._called(sentence, exercises)
        title = self.made.title.content.lower() if self.made.title is not None else ""
        return _Kind(
            called,
            titled=any(found["kind"] == called for found in self.lexicon.scopes.kinds.finditer(title)),
            undosed=self.lexicon.cases.unless_stated.search(sentence.reading.marked.content) is not None,
            held=self.whom.is_for_held(sentence) and not self.whom.is_for_all(sentence),
        )

    def _called(self, sentence: Sentence, exercises: Sequence[Exercise]) -> str:
        """What exercises are called that a dose is for: only for stretches, say, if most are called so; else empty.

        Where most are called otherwise and nothing gives any of those a dose, the word means them too.
        """
        found = self.lexicon.scopes.for_kind.search(sentence.reading.marked.content)
        if found is None:
            return ""
        called = found["kind"]
        if called not in self._others:
            others = [one for one in exercises if called not in one.name.content.lower()]
            bare = len(others) > MOST_OF_OTHER_KIND * len(exercises) and not any(map(has_own_dose, others))
            self._others[called] = 0 if bare and self._is_one_list() else len(others)
        few = FEW_OF_OTHER_KIND * len(exercises) < self._others[called] < len(exercises)
        return called if few else ""

    def _is_one_list(self) -> bool:
        """Whether no part of the routine is told apart from the others."""
        return not any(isinstance(part, Group) for part in self.made.parts)

    # What they are given.

    def _gift(self, said: Said, sentence: Sentence) -> tuple[object, ...]:
        """What a dose may do to exercises; one that has been given some dose takes no other of the same."""
        match said:
            case RestSaid(time, Between.SETS):
                return RestSaid, time is None
            case RestSaid(time):
                return RestSaid, time, self._work_before(said, sentence)
            case HoldSaid(value) | WorkSaid(value) | RepsSaid(value):
                return type(said), value is None
            case _:
                return (type(said),)

    def _given(self, exercise: Exercise, sentence: Sentence, kind: _Kind, once: frozenset[Span]) -> Exercise:
        """An exercise with what a sentence gives to it."""
        meant = kind.has(exercise)
        for mention in sentence.reading.mentions:
            match mention.said:
                case SetsSaid() if exercise.name.span() in once:
                    pass
                case RestSaid(between=Between.SETS) as said:
                    exercise = give(exercise, said)
                case RestSaid(between=Between.THEM) as said if any(isinstance(one, SetsSaid) for one in sentence.said):
                    exercise = give(exercise, said)
                case RestSaid(time) as said:
                    work = self._work_before(said, sentence)
                    if (
                        time is not None
                        and work is not None
                        and (takes(exercise, work) or is_timed_like(exercise, work))
                    ):
                        exercise = resting(exercise, time, mention, sentence)
                case said if meant:
                    exercise = give(exercise, said)
        return exercise

    @staticmethod
    def _work_before(said: RestSaid, sentence: Sentence) -> Amount | None:
        """The time of work that a sentence states beside a rest after it."""
        return time_of_work(sentence) if is_after_work(said, sentence.said) else None

    def _note_rest(self, sentence: Sentence) -> None:
        """Note the rest between two exercises that a sentence states."""
        for said in sentence.said:
            match said:
                case RestSaid(Amount() as rest, None | Between.EXERCISES) if self._work_before(said, sentence) is None:
                    self.made.rest_between = Rest(rest)


@dataclass(frozen=True, slots=True)
class _Kind:
    """For what kind of exercises a sentence is."""

    called: str
    """Those with this word in their name; empty for any."""
    titled: bool
    """The title calls all of them so: it is for others too that have no dose of their own."""
    undosed: bool
    """Only those that have no dose of their own."""
    held: bool
    """Only those that ask to be held and do not say how long."""

    def has(self, exercise: Exercise) -> bool:
        """Whether it is for an exercise as that is now."""
        other = self.called not in exercise.name.content.lower()
        if (other and not self.titled) or ((other or self.undosed) and has_own_dose(exercise)):
            return False
        return not self.held or any(step.dose == Hold(None) for step in doses_of(exercise.body))


class _Waiting:
    """Which exercises a sentence may still change.

    It is looked at all of them once, and again at those that another sentence has changed since. So a text that says
    the same a thousand times takes a thousand times as long, not a million.
    """

    def __init__(self, many: int) -> None:
        self._all = range(many)
        self._changed: dict[object, set[int]] = {}
        """For each sort of sentence so far, the exercises that have changed since the last of them."""

    def take(self, sort: object) -> Iterable[int]:
        """Those that wait for such a sentence, which has been before them with that."""
        waiting = self._changed.get(sort, self._all)
        self._changed[sort] = set()
        return waiting

    def put_back(self, at: int) -> None:
        """One has changed, so that it waits for any sentence again."""
        for changed in self._changed.values():
            changed.add(at)
