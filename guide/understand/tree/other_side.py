"""The other side, and the other way, of what has been told: the same doses, told again or not; or both in turn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from guide.model.routine import Amount, Hold, Reps, Role, Side, Step
from guide.understand.doses import Mention, Reading, says_only_doses
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.movements_named import begins_another
from guide.understand.restating import only_again
from guide.understand.said import (
    AsManySaid,
    HoldSaid,
    RepsSaid,
    SidesSaid,
    WorkSaid,
    asks_for_other,
)
from guide.understand.sides_named import sides_in
from guide.understand.tokens import lowered
from guide.understand.tree.course import IN_MIND, Course
from guide.understand.tree.stretches import Stretch


class OtherSide:
    """Finds sentences that tell what has been told of one side or way, for the other."""

    def __init__(self, course: Course, lexicon: Lexicon, *, held: bool) -> None:
        self.course = course
        self.lexicon = lexicon
        self.held = held
        """Whether any sentence of the exercise asks to keep still."""
        self.turned = False
        """Whether the sentence before asked for the other side and nothing else."""
        self.labelled: Side | None = None
        """The side in front of the sentence before: "left leg: 12 reps"."""

    def with_turn(self, sentence: Sentence) -> Sentence:
        """A sentence behind a dose, as asking for the other side where it ends by going over to that: "take the left".

        The side that it names is not the one that has been told so far.
        """
        reading = sentence.reading
        if reading.mentions or reading.conditional or not self.course.has_doses:
            return sentence
        turn = self.lexicon.sides.turns_to_side.search(reading.marked.content)
        if turn is None:
            return self._with_same(sentence)
        to, named = self.lexicon.sides.side_words.get(turn["side"]), self.course.sides_named.named
        if to is not None and not (named and named[0][0] is to.other):
            return sentence
        asked = SidesSaid(self.lexicon.sides.limbs.get(turn["limb"] or "", "side"), other=True)
        return sentence.with_mentions((Mention(asked, turn.start(), turn.end()),))

    def _with_same(self, sentence: Sentence) -> Sentence:
        """A sentence that begins with the side not told so far and ends by asking for the same, as asking for that.

        "Cross the left leg over the right and repeat", where the right leg was crossed before.
        """
        words, known = sentence.reading.marked.content, self.course.sides_named
        again = self.lexicon.ends_with_same.search(words)
        if again is None or not known.is_other_of_named(words):
            return sentence
        asked = SidesSaid(known.named[0][1] or "side", other=True)
        return sentence.with_mentions((Mention(asked, again.start(), again.end()),))

    def note_turned(self, mentions: Sequence[Mention]) -> None:
        """Remember whether a sentence that asks for nothing else asks for the other side."""
        self.turned = any(isinstance(m.said, SidesSaid) and m.said.other for m in mentions)

    def note_undosed(self, step: Step, words: str) -> None:
        """Behind the other side, begin anew where another movement, or another part of the exercise, is told."""
        part = self.lexicon.roles.next_part.match(words) is not None
        if part or (self.turned and step.role is Role.WORK and self._begins_anew(words)):
            self.course.close_dosed()
            self.course.now.apart, self.turned = True, False

    def says_again(self, step: Step, mentions: Sequence[Mention], sentence: Sentence) -> bool:
        """Take in a sentence behind one that asks for the other side, if it only says again what holds for both."""
        target = self.course.target
        again = self.turned and all(map(self._is_known, mentions))
        if again and self._begins_anew(sentence.reading.marked.content):
            self.course.close_dosed()
            self.course.now.apart, again = True, False
        self.turned = again
        if again:
            self._hear_once(target)
            target.steps.append(replace(step, carried_out=True))
        return again

    @staticmethod
    def _hear_once(target: Stretch) -> None:
        """Leave unsaid what is told again, word for word or in fewer of them, behind the request for the other side."""
        asked = max((one.text.offset(0) for one in target.said_by), default=None)
        told = " ".join(lowered(one.text.content) for one in target.steps if asked and one.text.offset(0) < asked)
        for at, one in enumerate(target.steps if told else ()):
            if one.text.offset(0) > (asked or 0) and lowered(one.text.content).rstrip(" .!") in told:
                target.steps[at] = replace(one, carried_out=True)

    def _is_known(self, mention: Mention) -> bool:
        """Whether a dose only says again what is done on both sides anyway."""
        told = takewhile(lambda stretch: stretch.sides is not None, reversed(self.course.done[-IN_MIND:]))
        return any(only_again(mention.said, stretch.dose) for stretch in (self.course.target, *told))

    def _begins_anew(self, words: str) -> bool:
        """Whether a sentence tells something else for the side that is done first, or with another movement."""
        sides = sides_in(words, self.lexicon)
        if self.lexicon.sides.both_together.search(words):
            return True
        if sides:
            return bool(self.course.sides_named.named) and sides[0] is self.course.sides_named.named[0][0]
        told = " ".join(step.text.content for stretch in self.course.lately for step in stretch.steps[-IN_MIND:])
        return begins_another(words, told, self.lexicon)

    def both_follow(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of both limbs at once what has been told of one and the other."""
        together = self.lexicon.sides.both_together.search(sentence.reading.marked.content)
        return self.course.target.sides is not None and together is not None

    def asked_again(self, mentions: Sequence[Mention]) -> list[Mention]:
        """The request for the other side, or way, in a sentence that states its dose too: "switch for 30 s more"."""
        turns = [one for one in mentions if asks_for_other(one.said)]
        others = [one for one in mentions if one not in turns]
        dose = self.course.target.dose
        again = bool(turns and others) and all(only_again(one.said, dose) for one in others)
        return turns if again and all(_is_of(turns[0], one) for one in others) else []

    def is_told(self, step: Step, mentions: list[Mention], sentence: Sentence, before: Sentence | None) -> bool:
        """Take in a sentence that tells the other way or side of what the sentence with the last dose told."""
        other_way = before is not None and self._is_other_way(step, mentions, sentence, before)
        return other_way or self._is_labelled(step, mentions, sentence) or self.is_repeated(step, sentence, before)

    def is_repeated(self, step: Step, sentence: Sentence, before: Sentence | None) -> bool:
        """Take in a sentence that says again what the one with the last dose says, with the other side in it.

        "Tree on the right leg, eight breaths. Shake it out. Tree on the left."
        """
        asked = any(isinstance(mention.said, SidesSaid) for mention in sentence.reading.mentions)
        if before is None or asked or not self._is_same_of_other(sentence, before):
            return False
        done = next((one for one in reversed(self.course.lately) if one.dose is not None), None)
        if done is None or not all(only_again(mention.said, done.dose) for mention in sentence.reading.mentions):
            return False
        words = re.findall(r"[a-z]+", f"{sentence.reading.marked.content} {before.reading.marked.content}")
        limb = next((self.lexicon.sides.limbs[word] for word in words if word in self.lexicon.sides.limbs), "side")
        done.sides = done.sides or SidesSaid(limb, other=True)
        done.said_by.append(replace(step, role=Role.SIDE))
        self.course.sides_named.told = self._sides_in(before)[0]
        return True

    def _is_same_of_other(self, sentence: Sentence, before: Sentence) -> bool:
        """Whether a sentence has no words but those of another, with the other side in place of its side."""
        sides = set(self._sides_in(sentence))
        if len(sides) != 1 or {one.other for one in self._sides_in(before)} != sides:
            return False
        lexicon = self.lexicon
        told = set(re.findall(r"[a-z]+", before.reading.marked.content))
        own = re.findall(r"[a-z]+", re.sub(r"<\w+>", "", sentence.reading.marked.content))
        known = (told, lexicon.sides.side_words, lexicon.dose_words, lexicon.common)
        return all(any(word in one for one in known) for word in own)

    def _sides_in(self, sentence: Sentence) -> list[Side]:
        """The sides that a sentence names."""
        return sides_in(sentence.reading.marked.content, self.lexicon)

    def _is_labelled(self, step: Step, mentions: list[Mention], sentence: Sentence) -> bool:
        """Whether a line gives the other side the dose that the line before gave the first: "left: 30 s"."""
        label = self.lexicon.sides.side_label.match(sentence.reading.marked.content)
        before, self.labelled = self.labelled, None
        if label is None:
            return False
        words = {**self.lexicon.numbers.side_letters, **self.lexicon.sides.side_words}
        side, target = words[label["side"]], self.course.target
        again = all(only_again(mention.said, target.dose) for mention in mentions)
        if before is not None and before is not side and again:
            target.sides = target.sides or SidesSaid(
                self.lexicon.sides.limbs.get(label["limb"] or "", "side"), other=True
            )
            target.steps.append(replace(step, carried_out=False))
            self.course.sides_named.told = before
            return True
        self.labelled = side
        return False

    def _is_other_way(self, step: Step, mentions: list[Mention], sentence: Sentence, before: Sentence) -> bool:
        """Whether a sentence asks for the same the other way: "5 circles back", where the one before says "forward"."""
        target = self.course.target
        ways = [one.said for one in mentions]
        if not all(isinstance(said, (RepsSaid, WorkSaid)) for said in ways) or target.directions:
            return False
        opposite = self._are_opposite(before.reading.marked.content, sentence.reading.marked.content)
        if not opposite or not all(only_again(said, target.dose) for said in ways):
            return False
        target.directions = True
        target.steps.append(replace(step, role=Role.DIRECTION, carried_out=False))
        return True

    def _are_opposite(self, words: str, told: str) -> bool:
        """Whether two sentences tell ways that are opposite to each other: "forward", "back"."""
        return any(
            (one.search(words) and other.search(told)) or (other.search(words) and one.search(told))
            for one, other in self.lexicon.joints.opposite_ways
        )

    # Sides in turn, which are no second pass.

    def in_turns(self, reading: Reading, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """The doses of a sentence, without its sides where both of them together are one repetition.

        "Hold 5 seconds each" behind repetitions is said of each of these.
        """
        mentions = tuple(_without_sides_apart(mentions))
        held = any(isinstance(mention.said, HoldSaid) for mention in mentions)
        if held and isinstance(self.course.target.dose, Reps):
            mentions = tuple(one for one in mentions if not (isinstance(one.said, SidesSaid) and one.said.alone))
        in_all = self.lexicon.sides.in_all.search(reading.marked.content) is not None
        if not (in_all or self._is_one_rep(reading, mentions) or self._goes_on_in_turns(reading, mentions)):
            return mentions
        self.alternate()
        return tuple(mention for mention in mentions if not isinstance(mention.said, SidesSaid))

    def _is_one_rep(self, reading: Reading, mentions: Sequence[Mention]) -> bool:
        """Whether both sides are one repetition, or change from one to the next; what is held has them apart."""
        words, sides = reading.marked.content, self.lexicon.sides
        only_sides = all(isinstance(one.said, SidesSaid) for one in mentions)
        timed = all(isinstance(one.said, (SidesSaid, WorkSaid)) for one in mentions)
        in_turn = only_sides and bool(sides.in_turn.match(words) or sides.same_with_other.search(words))
        in_turn = not self.held and (in_turn or (timed and sides.timed_turns.match(words) is not None))
        if only_sides and isinstance(self.course.target.dose, Hold) and not reading.marked.quantities:
            return in_turn or sides.one_rep.search(words) is not None  # "hold for… Then quickly switch legs"
        return in_turn or sides.one_rep.search(words) is not None or sides.each_rep.search(words) is not None

    def end(self) -> None:
        """Let one side and the other, told in one breath, alternate where the exercise has no dose of its own."""
        told = [lowered(step.text.content) for step in self.course.target.said_by[-1:]]
        moved = not (self.held or self.course.has_doses or any(map(self.lexicon.roles.same_movement.search, told)))
        if moved and any(map(self.lexicon.sides.to_one_and_other.search, told)):
            self.alternate()

    def _goes_on_in_turns(self, reading: Reading, mentions: tuple[Mention, ...]) -> bool:
        """Whether one side and the other have just been told in one breath, and this says how often or how long."""
        target = self.course.target
        told = [lowered(step.text.content) for step in target.said_by[-1:]]
        in_turns = target.dose is None and any(map(self.lexicon.sides.one_and_other.search, told))
        counted = bool(mentions) and all(isinstance(one.said, (RepsSaid, WorkSaid, AsManySaid)) for one in mentions)
        if not (in_turns and counted):
            return False
        return self._is_time_alone(reading, mentions) or self.lexicon.keeps_on.match(reading.marked.content) is not None

    def _is_time_alone(self, reading: Reading, mentions: Sequence[Mention]) -> bool:
        """Whether a sentence says how long one moves, and nothing else: "One minute" behind one knee and the other."""
        name, lexicon = self.course.name, self.lexicon
        if lexicon.activities.still_names.search(lowered(name.content)) or self.held:
            return False
        of_each = not lexicon.joints.of_sides.isdisjoint(re.findall(r"[a-z]+", reading.marked.content))
        timed = all(isinstance(one.said, WorkSaid) for one in mentions)
        return timed and not of_each and says_only_doses(reading.text, name, lexicon)

    def alternate(self) -> None:
        """What has been read of both sides is one repetition: they alternate, and there is no second pass."""
        target = self.course.target
        if target.sides is not None and (target.sides.other or target.dose is None):
            target.sides, self.turned = None, False
            target.steps += [replace(step, role=Role.WORK, alternating=True) for step in target.said_by]
            target.said_by = []


def _without_sides_apart(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Doses without the request for the other side that stands between two: it has one of its own.

    "On your good leg for 20 seconds, and on your injured leg for 40 seconds."
    """
    for at, one in enumerate(mentions):
        beside = (*mentions[max(0, at - 1) : at], *mentions[at + 1 : at + 2])
        match one.said, [two.said for two in beside]:
            case SidesSaid(other=True), (
                [RepsSaid(count=Amount() as here), RepsSaid(count=Amount() as there, more=False)]
                | [HoldSaid(time=Amount() as here), HoldSaid(time=Amount() as there)]
                | [WorkSaid(time=Amount() as here), WorkSaid(time=Amount() as there)]
            ) if not here.is_as_much_as(there):
                pass
            case _:
                yield one


def _is_of(turn: Mention, dose: Mention) -> bool:
    """Whether a dose is that of the other side, and not of something else told before it is asked for."""
    return dose.start >= turn.start or (isinstance(dose.said, RepsSaid) and dose.said.again)
