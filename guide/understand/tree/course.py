"""The stretches of one exercise in the order of its sentences: those that are complete, and the one at hand."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import Final

from guide.model.routine import Block, Dose, Node, Repeat, Rest, Role, Step
from guide.model.text import Span, Text
from guide.understand.doses import says_only_doses
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.movements_named import tells_anew, tells_movement
from guide.understand.naming import WORDS
from guide.understand.roles import is_instruction
from guide.understand.sides_named import SidesNamed, sides_in
from guide.understand.tokens import lowered
from guide.understand.tree.breath_phases import breathe_along, of_breaths
from guide.understand.tree.stretches import Stretch, joined_nodes, with_sides_of_last

IN_MIND: Final = 100
"""Stretches, or sentences of one, that are looked through for what they are: more than any exercise has, so that a text
which goes on and on takes no more time for each of its sentences than any other."""
MOST_WORDS_OF_A_FIELD: Final = 8
"""A longer one tells how it is done besides."""
LATELY: Final = 12
"""Stretches back to which what is told now may be compared; the work stays in proportion to the article."""


class Course:
    """What has been read of an exercise so far."""

    def __init__(self, name: Text, lexicon: Lexicon) -> None:
        self.name = name
        """The name of the exercise."""
        self.lexicon = lexicon
        self.sides_named = SidesNamed(lexicon)
        self.done: list[Stretch] = []
        self.now = Stretch()
        self.line_from = 0
        """The first stretch that begins on the line at hand."""
        self.line_end = 0
        """Where the sentence before ends in the article."""
        self.walked = lexicon.joints.walked.search(lowered(name.content)) is not None
        """Whether one walks."""
        self.remarks: list[Step] = []
        """What is said at the end of nothing that is done."""

    @property
    def all(self) -> tuple[Stretch, ...]:
        """All stretches, with the one at hand; the last of more than any exercise has."""
        return (*self.done[-IN_MIND:], self.now)

    @property
    def lately(self) -> tuple[Stretch, ...]:
        """The last stretches, with the one at hand: so many as anybody still has in mind."""
        return (*self.done[-LATELY:], self.now)

    @property
    def target(self) -> Stretch:
        """The stretch that is being told: the one at hand, or the last before it as long as that is empty."""
        return self.done[-1] if self.now.empty and self.done else self.now

    @property
    def has_doses(self) -> bool:
        """Whether anything that has been read has a dose."""
        return any(stretch.dose or stretch.wrapped for stretch in chain(self.done, (self.now,)))

    def note_line(self, place: Span) -> None:
        """Remember where a line begins: in one, sentences follow each other with nothing but a blank between them."""
        if place.start - self.line_end > 1:
            self.line_from = len(self.done) + (not self.now.empty)
        self.line_end = place.end

    # One stretch after the other.

    def begin(self, dose: Dose) -> None:
        """A dose of its own: the next stretch, unless the one at hand has none yet."""
        self.close_dosed()
        self.now.dose = dose

    def _told_ahead(self) -> list[Step]:
        """Take from the stretch at hand what is told behind its dose of another movement: it is of the next one."""
        behind = self.now.holder + 1 if self.now.holder >= 0 else len(self.now.steps)
        words = (lowered(step.text.content) for step in self.now.steps[behind:])
        anew = (at for at, one in enumerate(words, behind) if tells_anew(one, self.lexicon))
        first = min(next(anew, len(self.now.steps)), self._beyond_sides(self.now))
        ahead = self.now.steps[first:]
        del self.now.steps[first:]
        return ahead

    def tells_another(self) -> bool:
        """Whether another movement is told behind the dose of the one at hand: "nod… ten times. Shake your head".

        Behind one that is told and held in one sentence it is said that it comes next: "Next, shake your head".
        """
        told, behind = self._around_dose()
        words = [lowered(step.text.content) for step in told]
        if not any(map(self._moves, told)):
            held = any(tells_movement(one, self.lexicon) for one in words)
            goes_on = self.lexicon.joints.goes_on.match
            behind = [step for step in behind if held and goes_on(lowered(step.text.content))]
        return any(self._moves(step) and self._is_another(step, " ".join(words)) for step in behind)

    def moves_behind(self) -> bool:
        """Whether what is done next is told behind the dose at hand: "take three breaths. Then lift the arms"."""
        joints = self.lexicon.joints
        behind = [lowered(step.text.content) for step in self._around_dose()[1] if self._moves(step)]
        next_ones = [(words, joints.goes_on.match(words)) for words in behind]
        onwards = [
            begun is not None
            for words, begun in next_ones
            if not joints.way_back.match(words.rstrip(" .!"), begun.end() if begun is not None else 0)
        ]
        return len(onwards) > 1 or any(onwards)

    def _around_dose(self) -> tuple[list[Step], list[Step]]:
        """The sentences at hand up to the one with the dose, and those behind it; the last of more than any has."""
        behind = self.now.holder + 1
        return self.now.steps[:behind][-IN_MIND:], self.now.steps[behind:][-IN_MIND:]

    def _moves(self, step: Step) -> bool:
        """Whether a sentence tells a movement, and not how it is done or the way back from it."""
        words = lowered(step.text.content)
        told = step.role is Role.WORK and not step.carried_out and not self._is_manner(step)
        return told and tells_anew(words, self.lexicon) and self.lexicon.joints.way_back.search(words) is None

    def _is_another(self, step: Step, told: str) -> bool:
        """Whether a movement has a word in it that has not been told, and that does not only say how: "slowly"."""
        words = WORDS.findall(lowered(step.text.content))
        return any(len(word) > 3 and not (word.endswith(self.lexicon.adverb) or word in told) for word in words)

    def _beyond_sides(self, stretch: Stretch) -> int:
        """Where the steps of a stretch begin that are told behind the sentence that asks for its other side or way."""
        asked = max((one.text.offset(0) for one in stretch.said_by), default=0)
        for at, step in enumerate(stretch.steps if stretch.said_by else ()):
            sided = sides_in(lowered(step.text.content), self.lexicon)
            if at > stretch.holder and step.text.offset(0) > asked and not sided:
                return at
        return len(stretch.steps)

    def close(self) -> None:
        """The stretch at hand is complete; where no words are left to state its dose, the exercise's name does."""
        if self.now.dose is not None and not self.now.steps:
            self.now.steps.append(Step(self.name, Role.WORK, carried_out=True))
        if not self.now.empty:
            self.done.append(self.now)
        self.now = Stretch()

    def close_dosed(self) -> None:
        """Close the stretch at hand if it has a dose already."""
        if self.now.dose is not None:
            ahead = self._told_ahead()
            self.close()
            self.now.steps = ahead

    def end(self) -> None:
        """Nothing more is told; what is told after the last dose belongs to it.

        Where nothing is told but that both sides or ways are done, that tells what is done: "Side plank, each side".
        """
        told = self._names_it_for_each() or (self.now.directions and self._tells_it_both_ways())
        if told and not self.done and not self.now.steps and self.now.dose is None:
            self.now.steps, self.now.said_by = [replace(one, role=Role.WORK) for one in self.now.said_by], []
        if self.now.dose is None and self.now.steps and self.done:
            self.done[-1].steps += self.now.steps
            self.now = Stretch(sides=self.now.sides, said_by=self.now.said_by)
        self.close()
        with_sides_of_last(self.done)
        breathe_along(self.done, self.lexicon)
        if self.done:
            self._in_order_of_hearing(self.done[-1])

    def _in_order_of_hearing(self, last: Stretch) -> None:
        """What is told behind the last dose: how its movement is done is heard before it, remarks after everything.

        Behind another movement everything stays as it is told.
        """
        behind = last.holder + 1 if last.dose is not None and last.holder >= 0 else 0
        if not behind and last.wrapped is None:
            return
        steps = last.steps[behind:]
        moves = next((at for at, one in enumerate(steps) if self._moves_on(one)), None)
        told, onwards = (steps, []) if moves is None else (steps[:moves], steps[moves:])
        silent = [one for one in told if one.carried_out]
        manner = [one for one in told if one not in silent and self._is_manner(one)]
        remarks = [one for one in told if one not in silent and one not in manner]
        last.steps[behind:] = [*silent, *remarks, *onwards] if onwards else silent
        self.remarks = [] if onwards else remarks
        if manner:
            self._tell_before(manner)
        beyond = self._beyond_sides(last)
        if told := last.steps[beyond:]:
            del last.steps[beyond:]
            self.done.append(Stretch(told))

    def _moves_on(self, step: Step) -> bool:
        """Whether a sentence behind the last dose tells another movement, and no other way or time for the same."""
        later = self.lexicon.roles.progression.match(lowered(step.text.content))
        silent = step.carried_out or step.conditional
        return is_instruction(step.role) and not (silent or later or self._is_manner(step))

    def _is_manner(self, step: Step) -> bool:
        """Whether a sentence tells how a movement is done, and no movement."""
        manner = self.lexicon.roles.manner.search(lowered(step.text.content))
        return not step.conditional and (manner is not None or step.role is Role.BENEFIT)

    def _tell_before(self, manner: list[Step]) -> None:
        """Have sentences heard before the last thing that is done."""
        worked = (at for at in reversed(range(len(self.done))) if not isinstance(self.done[at].dose, Rest))
        at = next(worked, len(self.done) - 1)
        last = self.done[at]
        if last.wrapped is None and last.holder >= 0:
            last.steps[last.holder : last.holder] = manner
            last.holder += len(manner)
        else:
            self.done.insert(at, Stretch(manner, sides=last.sides, apart=last.apart))
            last.apart = False

    def _names_it_for_each(self) -> bool:
        """Whether the sentence that asks for both sides is the name of what is done, and no more."""
        text = self.now.said_by[0].text if self.now.said_by else None
        if text is None or is_imperative(lowered(text.content), self.lexicon):
            return False
        return says_only_doses(text, self.name, self.lexicon)

    def _tells_it_both_ways(self) -> bool:
        """Whether the sentence that asks for the other way tells the movement too: "roll your eyes both ways"."""
        words = lowered(self.now.said_by[0].text.content) if self.now.said_by else ""
        return any(tells_movement(told.strip(), self.lexicon) for told in (words, words.partition(":")[2]))

    # Words.

    def give(self, step: Step, start: int, end: int) -> None:
        """The words of a sentence from `start` to `end`, as a step of the stretch that they belong to."""
        text = step.text.slice(start, end).strip(" ,;/–—-")
        target = self.target
        if not any(c.isalnum() for c in text.content):
            return
        if target.holder < 0 and target.dose is not None:
            target.holder = len(target.steps)
        target.steps.append(replace(step, text=text, carried_out=self._says_only_doses(text)))

    def _says_only_doses(self, text: Text) -> bool:
        """Whether some words state a dose and nothing else, or are the field of one."""
        words = lowered(text.content)
        field = self.lexicon.joints.dose_field.match(words) and len(words.split()) <= MOST_WORDS_OF_A_FIELD
        return bool(field) or says_only_doses(text, self.name, self.lexicon)

    def is_label(self, step: Step) -> bool:
        """Whether a step is a label with a dose, and no sentence that tells somebody to do something."""
        words = lowered(step.text.content)
        if words.endswith("."):
            return False
        field = self.lexicon.joints.dose_field.match(words) is not None
        return field or (step.carried_out and not is_imperative(words, self.lexicon))

    @staticmethod
    def note_asked(target: Stretch, step: Step) -> None:
        """Record the sentence, if it has no dose of its own to stand in the tree with."""
        if step.role in (Role.SIDE, Role.DIRECTION) and step not in target.said_by:
            target.said_by.append(step)

    # The tree.

    def nodes(self, first: int = 0, end: int | None = None) -> tuple[Node, ...]:
        """The nodes of the stretches from one on, each on the sides that it is done on."""
        return joined_nodes(of_breaths(self.done[first:end], self.lexicon), self.sides_named.first)

    def wrap(self, first: int, repeat: Repeat, said_by: tuple[Step, ...] = ()) -> bool:
        """Have the stretches from one on done so often, as one thing; whether there is anything in them."""
        nodes = self.nodes(first)
        if nodes:
            self.done[first:] = [Stretch(wrapped=Block(repeat, nodes, said_by))]
        return bool(nodes)
