"""Whether a sentence names a movement that has not been told before it: "Jog for 10 minutes. 20 squats"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Amount, Hold, Reps, Step, Work, steps_of
from guide.understand.doses import Mention
from guide.understand.entries import Sentence
from guide.understand.mood import is_imperative
from guide.understand.movements_named import begins_another, counted_movement, is_spoken_of
from guide.understand.said import HoldSaid, RepsSaid, RoundsSaid, SetsSaid, WorkSaid
from guide.understand.tree.course import Course
from guide.understand.tree.sets import SetsRead
from guide.understand.tree.stretches import Stretch

_LABEL: Final = late_pattern(r"\W*(?P<label>[a-z][a-z' -]{2,24}): (?=[a-z<])")
SHORTEST_PART_MS: Final = 20_000
"""A shorter hold or movement may be a phase of the repetitions that are told behind it."""
SHORTEST_WORK_MS: Final = 10_000
"""The same of work, where another verb is told to be done a number of times."""
MOST_INSIDE: Final = 24
"""So many sentences of what is done in rounds or on both sides are looked at."""


class Movements:
    """Compares the movements that sentences of one exercise name."""

    def __init__(self, course: Course, sets: SetsRead) -> None:
        self.course = course
        self.sets = sets
        self.lexicon = course.lexicon

    def is_another(self, mentions: Sequence[Mention], sentence: Sentence) -> bool:
        """Whether a sentence with doses names a movement that has not been told, behind one that is done by itself."""
        before = next((one for one in reversed(self.course.lately) if one.dose or one.wrapped), None)
        if before is not None and self._has_a_label(sentence):
            return True
        in_sets = any(isinstance(mention.said, SetsSaid) for mention in mentions)
        if before is not None and self._is_counted_behind_work(before, mentions, sentence):
            return True
        apart = in_sets or (self._are_sets_of_their_own() and self.lexicon.joints.goes_on.match(_words(sentence)))
        if before is None or sentence.cell or not is_done_by_itself(before, apart=bool(apart)):
            return False
        dosed = (m for m in mentions if isinstance(m.said, (HoldSaid, WorkSaid)) or _counts(m))
        mention = next(dosed, None)
        if mention is None:
            return False
        return any(map(self._is_new, self._named(mention, sentence)))

    def _has_a_label(self, sentence: Sentence) -> bool:
        """Whether a movement or a part of the body that has not been told stands in front of a sentence: "Knees: …"."""
        label = _LABEL.match(_words(sentence))
        if label is None:
            return False
        roles, words = self.lexicon.roles, label["label"]
        if all(word in self.lexicon.dose_words.difference(self.lexicon.sides.limbs) for word in words.split()):
            return False
        known = roles.moves.search(words) or (roles.bodily.search(words) and not is_imperative(words, self.lexicon))
        return bool(known) and self.lexicon.headings.label.match(words) is None and self._is_new(words)

    def as_own(self, mention: Mention, sentence: Sentence) -> Mention:
        """Rounds of a movement that their sentence names, and that has not been told, as how often it is done.

        "Cat cow, six rounds" behind other movements speaks of none of them.
        """
        if not isinstance(mention.said, RoundsSaid) or not self.course.has_doses:
            return mention
        alone = not any(isinstance(one.said, (HoldSaid, WorkSaid, RepsSaid)) for one in sentence.reading.mentions)
        content = _words(sentence)
        begun = self.lexicon.joints.before_movement.match(content)
        named = self.lexicon.roles.moves.match(content, begun.end() if begun else 0)
        if not alone or named is None or content.find("<", mention.start) < named.end():
            return mention
        if not self._is_new(named.group()):
            return mention
        return replace(mention, said=RepsSaid(mention.said.count, own=True))

    def _is_counted_behind_work(self, before: Stretch, mentions: Sequence[Mention], sentence: Sentence) -> bool:
        """Whether a count is told with another verb than the work before it: "Shake your hands for 15 s. Circle…"."""
        match before.dose:
            case Work(Amount() as time) | Hold(Amount() as time):
                words = _words(sentence)
                counted = time.low >= SHORTEST_WORK_MS and any(map(_counts, mentions))
                from_there = self.lexicon.joints.keeps_position.match(words) is not None
                return counted and not from_there and begins_another(words, " ".join(self._told()), self.lexicon)
            case _:
                return False

    def _are_sets_of_their_own(self) -> bool:
        """Whether the sets that are known were told together with what is done in them: "3 sets of 10 squats"."""
        return self.sets.known is not None and not self.sets.said_by

    def _named(self, mention: Mention, sentence: Sentence) -> Iterator[str]:
        """The movements that a sentence counts or times: right behind the number, or in front of all else."""
        counted = counted_movement(mention, sentence.reading, self.lexicon)
        if counted is not None:
            yield counted
        content = _words(sentence)
        begun = self.lexicon.joints.before_movement.match(content)
        first = self.lexicon.roles.moves.match(content, begun.end() if begun else 0)
        if first and first.end() <= mention.start + 1:
            yield first.group()

    def _is_new(self, movement: str) -> bool:
        """Whether a movement has not been spoken of before; a word for any of them is none."""
        named = movement.rsplit(maxsplit=1)[-1] not in self.lexicon.roles.any_movement
        return named and not any(is_spoken_of(movement, told, self.lexicon) for told in self._told())

    def _told(self) -> Iterator[str]:
        """What has been told lately."""
        yield self.course.name.content
        for stretch in self.course.lately:
            for step in (*stretch.steps, *islice(_inside(stretch), MOST_INSIDE)):
                yield step.text.content


def is_done_by_itself(stretch: Stretch, *, apart: bool = False) -> bool:
    """Whether a stretch is no phase of what comes behind it; `apart` from other sets counts are not, either."""
    match stretch.dose:
        case Work(time) | Hold(time):
            return time is not None and time.low >= SHORTEST_PART_MS
        case Reps():
            return apart
        case _:
            return stretch.wrapped is not None and apart


def _words(sentence: Sentence) -> str:
    return sentence.reading.marked.content


def _counts(mention: Mention) -> bool:
    """Whether something is counted that has not been told before."""
    return isinstance(mention.said, RepsSaid) and not mention.said.again and not mention.said.more


def _inside(stretch: Stretch) -> Iterator[Step]:
    if stretch.wrapped is not None:
        yield from steps_of((stretch.wrapped,), asking=True)
