"""A sentence with doses: each part of it a stretch, or some of them together in the sets or rounds that it gives."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Amount, Block, Sets, Step, Work
from guide.understand.doses import Mention, Reading
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.movements_named import begins_another, counted_movement
from guide.understand.restating import only_again
from guide.understand.rounds_told import (
    is_interval_set,
    is_of_what_follows,
    is_set_of_a_movement,
    is_set_of_counts,
    parted,
    repeats_itself,
    with_rest_of_reps,
)
from guide.understand.said import (
    OF_ALL,
    AsManySaid,
    BreathSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    WorkSaid,
    asks_for_other,
)
from guide.understand.tree.breath_phases import is_same_breath
from guide.understand.tree.counts_and_times import CountsAndTimes
from guide.understand.tree.course import LATELY, Course
from guide.understand.tree.movements import is_done_by_itself
from guide.understand.tree.rounds import RoundsRead
from guide.understand.tree.sets import SetsRead
from guide.understand.tree.stretches import Stretch
from guide.values import dataclass

_LISTED: Final = late_pattern(r"\s*,?(?:\s*\band\b|(?<=,))\s*(?:\w+ ){2,5}x?$")
"""What stands between two counts of a list: "10 times to the side, to the back 10 times"."""


CLAUSE_ENDS: Final = late_pattern(r"[,;]")


@dataclass(slots=True)
class Part:
    """A part of a sentence while its doses are taken in."""

    step: Step
    sentence: Sentence
    mentions: list[Mention]
    """Its doses, but for the rounds that it is done in."""
    cut: int
    """Where the words begin that no stretch has been given yet."""
    first: int
    """The first stretch that its rounds are of."""
    rounds: RoundsSaid | AsManySaid | None
    """The rounds that it is done in."""
    turns: int = -1
    """Where it begins to tell what its rounds are of, if that is done in turns; -1 where it does not."""
    pending: bool = False
    """Whether a dose has been taken in that its words have not been given to."""
    last: Said | None = None
    """The dose that has been taken in last."""
    turned: tuple[int, ...] = ()
    """Where in the sentence it asks for the other side or way too."""

    def is_of_other_way(self, index: int) -> bool:
        """Whether the words around a dose, from the one before to the end of its clause, ask for the other way."""
        if not self.turned:
            return False
        dose, content = self.mentions[index], self.sentence.reading.marked.content
        doses = [one for one in self.mentions if not isinstance(one.said, (SidesSaid, DirectionsSaid))]
        ends = [one.start for one in doses if one.start > dose.start]
        ends += [sign.start() for sign in CLAUSE_ENDS.finditer(content, dose.end)]
        before = max((one.end for one in doses if one.end <= dose.start), default=0)
        return any(before <= at < min(ends, default=len(content)) for at in self.turned)

    def has_several_paces(self, lexicon: Lexicon) -> bool:
        """Whether it tells different paces."""
        reading, words = self.sentence.reading, self.sentence.reading.marked.content
        return (
            reading.pace is not None
            and len({pace for pattern, pace in lexicon.activities.paces if pattern.search(words)}) > 1
        )


class Clauses:
    """Reads sentences with doses, part after part."""

    def __init__(self, course: Course, sets: SetsRead, rounds: RoundsRead, doses: CountsAndTimes) -> None:
        self.course = course
        self.lexicon = course.lexicon
        self.sets = sets
        self.rounds = rounds
        self.doses = doses

    def add(self, step: Step, mentions: list[Mention], sentence: Sentence) -> None:
        """The parts of a sentence one after the other: "jog 5 min, then 6 x 20 s strides, then walk 5 min"."""
        parts = parted(mentions, sentence.reading, self.lexicon)
        cuts = [_boundary(sentence.reading, part[0], self.lexicon, mentions) for part in parts[1:]]
        for part, start, stop in zip(parts, [0, *cuts], [*cuts, len(step.text)], strict=True):
            in_sets = is_interval_set(part) or is_set_of_a_movement(part, sentence.reading, self.lexicon)
            in_sets = in_sets or (is_set_of_counts(part) and self._is_behind_sets())
            alone = len(parts) == 1 and not (in_sets and (self._is_behind_sets() or self._is_behind_another_time(part)))
            if alone or not in_sets:
                self._take_part(step, part, sentence, start, stop)
                continue
            self.course.close_dosed()
            kept, first = self.sets.take(), len(self.course.done)
            self._take_part(step, part, sentence, start, stop)
            self.course.close()
            sets, nodes = self.sets.take(), self.course.nodes(first)
            if sets is not None and nodes:
                self.course.done[first:] = [Stretch(wrapped=Block(sets, nodes))]
            self.sets.known = kept

    def _is_behind_sets(self) -> bool:
        """Whether something told before has sets of its own already, so that these are of what is told with them."""
        blocks = (stretch.wrapped for stretch in self.course.lately if isinstance(stretch.wrapped, Block))
        return self.sets.known is None and any(isinstance(block.repeat, Sets) for block in blocks)

    def _is_behind_another_time(self, part: list[Mention]) -> bool:
        """Whether a set of times stands behind another time: "Jog for ten minutes. Then 6 x 1 minute fast"."""
        if not is_interval_set(part) or self.sets.known is not None:
            return False
        told = [one.dose for one in self.course.all if isinstance(one.dose, Work)]
        return bool(told) and not any(only_again(part[1].said, one) for one in told)

    def _take_part(self, step: Step, mentions: list[Mention], sentence: Sentence, start: int, stop: int) -> None:
        """Take in a sentence, or its part from `start` to `stop`, with a dose, maybe with several in rounds."""
        part = self._begun(step, mentions, sentence, start)
        for index in range(len(part.mentions)):
            self._take(part, index)
        self.course.give(step, part.cut, stop)
        if part.rounds is not None:
            self.course.close()
            first = part.first if part.first < len(self.course.done) else 0
            self.course.wrap(first, self.rounds.of(part.rounds))

    def _begun(self, step: Step, mentions: list[Mention], sentence: Sentence, start: int) -> Part:
        """A part of a sentence of which nothing has been taken in but the rounds that it is done in."""
        first = len(self.course.done) + (self.course.now.dose is not None)
        rounds = mentions[0].said if isinstance(mentions[0].said, OF_ALL) else None
        if rounds is not None:
            mentions = mentions[1:]
            self.course.close_dosed()
            first = len(self.course.done)  # what is told in front of it without a dose is told with it
        part = Part(step, sentence, with_rest_of_reps(mentions), start, first, rounds)
        if self.course.has_doses:
            part.mentions = _sides_last(part.mentions, ways=self._tells_another(sentence))
        itself = repeats_itself(part.mentions)
        if itself is not None:
            self.course.close_dosed()
            part.first, part.rounds = len(self.course.done), itself
            part.mentions = part.mentions[:-1]
            turns = self.lexicon.sides.alternating.search(sentence.reading.marked.content)
            part.turns = turns.start() if turns else -1
        both = self.lexicon.sides.one_and_other.search(sentence.reading.marked.content) is not None
        part.turned = tuple(one.start for one in part.mentions if asks_for_other(one.said, both=both))
        return part

    def _tells_another(self, sentence: Sentence) -> bool:
        """Whether a sentence begins by telling another movement than what has been told."""
        told = " ".join(step.text.content for stretch in self.course.lately for step in stretch.steps)
        return begins_another(sentence.reading.marked.content, told, self.lexicon)

    def _take(self, part: Part, index: int) -> None:
        """Take in one dose of a part."""
        mention, course = part.mentions[index], self.course
        said = self._as_own(part, index)
        if part.last is not None and part.is_of_other_way(index) and self._is_only_again(said):
            return
        if isinstance(said, BreathSaid) and is_same_breath(said, part.sentence, course.lately, self.lexicon):
            return
        begins = part.rounds is None and is_of_what_follows(part.mentions, index, part.sentence.reading, self.lexicon)
        if isinstance(said, SetsSaid) and part.step is self.sets.step:
            self.sets.close(part.mentions[index + 1 :])
        if begins or (part.pending and (isinstance(said, OF_ALL) or self.doses.opens(said, part.sentence))):
            self._cut(part, mention)
        if begins and isinstance(said, RoundsSaid):
            course.close_dosed()
            part.first, part.rounds = len(course.done), said
            return
        if isinstance(said, RoundsSaid) and part.last is not None and self._are_apart(part):
            part.rounds = said  # what stands before the sentence has its own
            return
        part.pending = self.doses.take(said, part.step, part.sentence) or part.pending
        if isinstance(said, RepsSaid) and part.has_several_paces(self.lexicon):
            after = part.mentions[index + 1].start if index + 1 < len(part.mentions) else None
            self.doses.tempo.of_clause(part.sentence.reading.marked.content[mention.start : after])
        if said is not mention.said:
            self._on_the_same_sides(part.mentions[:index])
        if mention.start >= part.turns >= 0:
            part.first, part.turns = len(course.done), -1
        part.last = said

    def _on_the_same_sides(self, before: list[Mention]) -> None:
        """A movement behind another in a sentence is done with each leg too where the sentence says so of that."""
        each = any(isinstance(one.said, SidesSaid) and not one.said.other for one in before)
        if each and self.course.done and self.course.now.sides is None:
            self.course.now.sides = self.course.done[-1].sides

    def _are_apart(self, part: Part) -> bool:
        """Whether what stands before a sentence is no part of what the sentence repeats."""
        resting = isinstance(part.last, RestSaid)
        return self._are_repeated(part.first) or (not resting and self._passes_on(part))

    def _passes_on(self, part: Part) -> bool:
        """Whether a sentence tells another movement than what stands before it."""
        before = self.course.done[: part.first]
        told = " ".join(step.text.content for stretch in before[-LATELY:] for step in stretch.steps)
        words = part.sentence.reading.marked.content
        goes_on = self.lexicon.joints.goes_on.match(words) and bool(before) and is_done_by_itself(before[-1])
        return any(s.dose for s in before) and (bool(goes_on) or begins_another(words, told, self.lexicon))

    def _are_repeated(self, end: int) -> bool:
        """Whether something before a stretch is done in sets or rounds."""
        return any(stretch.wrapped or stretch.repeat for stretch in self.course.done[:end])

    def _as_own(self, part: Part, index: int) -> Said:
        """A dose of a sentence; as many of another movement as of the one before it are its own: "10 nods, then…"."""
        said = part.mentions[index].said
        if isinstance(said, RepsSaid) and self._is_behind_a_named_hold(part, index):
            return replace(said, own=True)
        before = next((one for one in reversed(part.mentions[:index]) if isinstance(one.said, RepsSaid)), None)
        if not isinstance(said, RepsSaid) or before is None or said.again or said.more:
            return said
        if not _as_many(said, before.said):
            return said
        words = part.sentence.reading.marked.content[before.end : part.mentions[index].end]
        told = words[: words.find("<")]
        then = self.lexicon.joints.joined_clause.search(told)
        joined = re.search(rf"\b{self.lexicon.numbers.and_word} (?=\w)", told)
        listed = _LISTED.match(told) is not None or told.rstrip().endswith(self.lexicon.numbers.and_word)
        counted = listed and not part.is_of_other_way(index)
        commands = joined is not None and is_imperative(told[joined.end() :], self.lexicon)
        paced = part.has_several_paces(self.lexicon)
        return replace(said, own=True) if then is not None or counted or commands or paced else said

    def _is_behind_a_named_hold(self, part: Part, index: int) -> bool:
        """Whether a movement is counted behind a hold that has its own name: "a 30-second plank and 10 lunges"."""
        held = index > 0 and isinstance(before := part.mentions[index - 1].said, HoldSaid) and before.own
        return held and counted_movement(part.mentions[index], part.sentence.reading, self.lexicon) is not None

    def _cut(self, part: Part, mention: Mention) -> None:
        """Give the words before the clause of a dose to the stretch at hand."""
        at = _boundary(part.sentence.reading, mention, self.lexicon, part.mentions)
        self.course.give(part.step, part.cut, at)
        part.cut, part.pending = at, False

    def _is_only_again(self, said: Said) -> bool:
        """Whether a dose of the other side or way only says again what is known."""
        return only_again(said, self.course.now.dose) or self.sets.are_these(said)


def _sides_last(mentions: list[Mention], *, ways: bool) -> list[Mention]:
    """The mentions with sides, or ways, told in front of a dose behind it: "with each leg do 12 circles"."""
    match [mention.said for mention in mentions[:2]]:
        case [SidesSaid(other=False), RepsSaid(again=False) | HoldSaid()]:
            return [mentions[1], mentions[0], *mentions[2:]]
        case [DirectionsSaid(), RepsSaid(again=False) | WorkSaid()] if ways:
            return [mentions[1], mentions[0], *mentions[2:]]
        case _:
            return mentions


def _as_many(said: RepsSaid, before: Said) -> bool:
    """Whether two counts are the same, wherever they stand."""
    match said.count, before:
        case Amount() as count, RepsSaid(Amount() as other):
            return count.is_as_much_as(other)
        case _:
            return False


def _boundary(reading: Reading, mention: Mention, lexicon: Lexicon, mentions: list[Mention]) -> int:
    """Where in a sentence the clause of a mention begins: behind the dose before, if any sign stands there.

    A sign that parts for sure goes first. One right before the dose parts it from its own words: "to the left, 5 s".
    """
    content, joints = reading.marked.content, lexicon.joints
    if any(one.start == mention.start and one.end == mention.end and one is not mention for one in mentions):
        joined = [*joints.joins_times.finditer(content, mention.start, mention.end)]
        if len(joined) == 1 and isinstance(mention.said, WorkSaid) and mention is mentions[-1]:
            return reading.marked.place(joined[0].start())  # "one minute fast with one minute easy"
    behind = max((one.end for one in mentions if one.end <= mention.start), default=0)
    apart = [match.start() for match in joints.parts.finditer(content, behind, mention.start)]
    found = list(joints.clause.finditer(content, behind, mention.start))
    if len(found) > 1 and not content[found[-1].end() : mention.start].strip():
        found.pop()
    signs = apart or [match.start() for match in found]
    signs = signs or [match.start() for match in joints.clause.finditer(content, 0, mention.start)]
    return reading.marked.place(signs[-1] if signs else mention.start)
