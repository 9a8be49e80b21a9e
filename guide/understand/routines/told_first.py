"""The order in which the sentences of an exercise are heard: what is to be done is told before it is done.

Many texts give the dose first and tell afterwards how it is done: "Wall push, 10 times. Stand an arm's length from the
wall. Bend your elbows." A reader sees both at once. A listener would have to do ten of he does not know what, so a dose
that stands alone waits for the instructions behind it, as if it stood there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from guide.model.routine import Role
from guide.model.text import Text
from guide.understand.doses import says_only_doses
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.movements_named import holds_another
from guide.understand.roles import role_of
from guide.understand.said import (
    BeatSaid,
    BreathsSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    Said,
    SetsSaid,
    SidesSaid,
    TempoSaid,
    WorkSaid,
)
from guide.understand.sentences import without_marks
from guide.values import dataclass

_DOSES: Final = (HoldSaid, WorkSaid, RepsSaid, BreathsSaid)
_BESIDE: Final = (SetsSaid, SidesSaid, DirectionsSaid, RestSaid, TempoSaid, BeatSaid)
"""What may stand with a dose and waits with it."""
_OF_ONE: Final = (HoldSaid, TempoSaid, BeatSaid)
"""What may be told of one repetition while their number waits."""
_OWN_WORDS: Final = 2
"""So many words besides those of asking for the other side tell what is done."""
LONGEST_HOLD_MS: Final = 60_000
"""What is held longer is a part of its own rather than one of several repetitions."""


def told_first(sentences: Sequence[Sentence], name: Text, lexicon: Lexicon) -> list[Sentence]:
    """The sentences of an exercise, a dose that stands before what it is of behind the instructions for that."""
    first = next((at for at, one in enumerate(sentences) if one.said), len(sentences))
    end = first
    while end < len(sentences) and _is_alone(sentences[end], name, lexicon):
        end += 1
    waiting = _Waiting(tuple(said for one in sentences[first:end] for said in one.said), name, lexicon)
    if not waiting.is_dose or any(waiting.is_movement(one) for one in sentences[:first]):
        return list(sentences)
    told = list(waiting.told(sentences[end:]))
    if waiting.is_like(sentences[end + len(told) : end + len(told) + 1]):
        return list(sentences)
    while told and not waiting.is_instruction(told[-1]):
        told.pop()
    return [*sentences[:first], *told, *sentences[first:end], *sentences[end + len(told) :]]


def _is_alone(sentence: Sentence, name: Text, lexicon: Lexicon) -> bool:
    """Whether a sentence gives a dose and tells nothing of how it is done; one that begins a part is told first."""
    if sentence.part or not sentence.said or not all(isinstance(said, (*_DOSES, *_BESIDE)) for said in sentence.said):
        return False
    if lexicon.joints.dose_field.match(sentence.reading.marked.content):
        return True
    return without_marks(sentence.text) is not None and says_only_doses(sentence.text, name, lexicon)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A dose that waits for the instructions behind it."""

    given: tuple[Said, ...]
    name: Text
    lexicon: Lexicon

    @property
    def is_dose(self) -> bool:
        """Whether it says how long or how often."""
        return any(isinstance(said, _DOSES) for said in self.given)

    @property
    def counts(self) -> bool:
        """Whether it counts repetitions and does not time them."""
        timed = any(isinstance(said, (HoldSaid, WorkSaid)) and not _is_of_one(said) for said in self.given)
        return not timed and any(isinstance(said, RepsSaid) and said.count is not None for said in self.given)

    def is_like(self, after: Sequence[Sentence]) -> bool:
        """Whether a sentence gives a dose of the same kind, so that the instructions before it are of that."""
        times, counts = (HoldSaid, WorkSaid), (RepsSaid, BreathsSaid)
        kinds = {kind for said in self.given for kind in (times, counts) if isinstance(said, kind)}
        return any(isinstance(said, kind) for one in after for said in one.said for kind in kinds)

    def is_movement(self, sentence: Sentence) -> bool:
        """Whether a sentence tells a movement."""
        return role_of(sentence.reading, sentence.about, self.lexicon) is Role.WORK

    def is_instruction(self, sentence: Sentence) -> bool:
        """Whether a sentence tells how it is done."""
        role = role_of(sentence.reading, sentence.about, self.lexicon)
        return bool(sentence.said) or role in (Role.WORK, Role.SET_UP)

    def told(self, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
        """The sentences behind it, up to another dose or another way to do it."""
        for at, sentence in enumerate(sentences):
            words = sentence.reading.marked.content
            if self._is_another_way(sentence) or self.lexicon.activities.rest_unsaid.match(words):
                return
            if holds_another(words, self.lexicon) or self.lexicon.sides.turns_to_side.search(words):
                return
            if not at and self.lexicon.roles.begins_next.match(words):
                return
            if self._turns(sentence):
                yield sentence.with_mentions(())  # both sides are known
            elif not sentence.said or (self.counts and all(map(_is_of_one, sentence.said))):
                yield sentence
            else:
                return

    def _is_another_way(self, sentence: Sentence) -> bool:
        """Whether a sentence offers another way to do it."""
        labelled = bool(sentence.about) and self.lexicon.cases.conditional.match(sentence.about) is not None
        return sentence.reading.optional or labelled

    def _turns(self, sentence: Sentence) -> bool:
        """Whether a sentence tells a movement that asks for the other side, where both sides are asked for already."""
        known = any(isinstance(said, SidesSaid) for said in self.given)
        if not known or not sentence.said or not all(isinstance(said, SidesSaid) for said in sentence.said):
            return False
        words, lexicon = sentence.reading.marked.content, self.lexicon
        asking = (lexicon.dose_words, lexicon.sides.side_words, lexicon.sides.limbs)
        own = [word for word in re.findall(r"[^\W\d_]+", words) if not any(word in one for one in asking)]
        return len(own) >= _OWN_WORDS and is_imperative(words, lexicon)


def _is_of_one(said: Said) -> bool:
    """Whether something is told of a single repetition."""
    long = isinstance(said, HoldSaid) and (said.own or (said.time is not None and said.time.low > LONGEST_HOLD_MS))
    return isinstance(said, _OF_ONE) and not long
