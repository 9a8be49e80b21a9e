"""The tree of one exercise of an explicit script, line by line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from guide.model.findings import Finding, Severity
from guide.model.routine import (
    IN_FRONT,
    Block,
    Dose,
    Exercise,
    Node,
    Repeat,
    Rest,
    Role,
    Step,
    Work,
    steps_of,
)
from guide.model.text import Text
from guide.understand.doses import Mention, read_sentence, says_only_doses
from guide.understand.explicit.doses import Asked, asked
from guide.understand.explicit.lines import Line
from guide.understand.lexicon import Lexicon
from guide.understand.marks.finding import unreadable
from guide.understand.marks.values import Control, MarkValue
from guide.understand.roles import is_instruction, role_of
from guide.understand.said import DirectionsSaid, Said, SidesSaid

_HINT: Final = "write it behind the sentence, as in [10 reps] or [hold 20 s]; if nothing is to be done, write [no dose]"


def role_in_script(words: Text, asks: Asked, values: Iterable[MarkValue], lexicon: Lexicon) -> Role:
    """The role that a mark gives, or that words and marks tell."""
    if asks.role is not None:
        return asks.role.role
    if asks.doses:
        return Role.REST if isinstance(asks.doses[0], Rest) else Role.WORK
    said = tuple(Mention(value, 0, 0) for value in values if isinstance(value, Said))
    return role_of(replace(read_sentence(words, lexicon), mentions=said), "", lexicon)


class ExerciseReader:
    """Reads the lines of one exercise."""

    def __init__(self, name: Text, lexicon: Lexicon) -> None:
        self.name = name
        self.lexicon = lexicon
        self.frames: list[list[Node]] = [[]]
        """The nodes of the exercise; on top of them those of each run that was opened and is not closed."""
        self.front = 0
        """How many sentences stand before the first instruction."""
        self.closed: Block | None = None
        """The block that the sentence before this line has closed."""
        self.rest_between: Rest | None = None
        self.findings: list[Finding] = []

    def line(self, line: Line) -> None:
        """Take one line in."""
        asks = asked(line.values, self.lexicon)
        if asks.wrong:
            self.findings.append(unreadable(line.place, asks.wrong))
            return
        self.rest_between = asks.rest_between or self.rest_between
        if Control.FROM_HERE in asks.controls:
            self._open(line)
        if line.words is None:
            self._marks_alone(asks)
        elif asks.repeats and not asks.doses and Control.NO_DOSE not in asks.controls:
            self._wrap(asks.repeats, self._step(line.words, line, asks))
        else:
            self._told(line.words, line, asks)

    def _open(self, line: Line) -> None:
        """What the next repetition repeats begins here, once for each time the mark says so."""
        self.frames += [[] for value in line.values if value is Control.FROM_HERE]
        self.closed = None

    def _told(self, words: Text, line: Line, asks: Asked) -> None:
        """A sentence with its doses; what repeats it repeats it alone."""
        step = self._step(words, line, asks)
        only = bool(asks.doses) and says_only_doses(words, self.name, self.lexicon)
        step = replace(step, carried_out=self._is_carried_out(asks, only), dose=next(iter(asks.doses), None))
        if len(self.frames) == 1 and len(self.frames[0]) == self.front and step.role in IN_FRONT and not asks.doses:
            self.front += 1
        self._add((step, *self._further(asks.doses[1:])), asks.repeats)
        if not line.values and is_instruction(step.role):
            self._warn(words)

    def _is_carried_out(self, asks: Asked, only_doses: bool) -> bool:
        if Control.SAID in asks.controls:
            return False
        return only_doses or Control.NOT_SAID in asks.controls

    def _warn(self, words: Text) -> None:
        """Say of a sentence without a mark that its dose is not done."""
        for mention in read_sentence(words, self.lexicon).mentions:
            if not isinstance(mention.said, (SidesSaid, DirectionsSaid)):
                message = "this sentence gives a dose, but in this script only marks count"
                self.findings.append(Finding("W203", Severity.WARNING, words.span(), message, _HINT))
                return

    def _marks_alone(self, asks: Asked) -> None:
        """Marks without words: a dose that only the exercise's name states, or the end of what is repeated."""
        if asks.doses:
            self._add(self._further(asks.doses), asks.repeats)
        elif asks.repeats:
            self._wrap(asks.repeats)
        if (asks.wait or Control.BEEP in asks.controls) and not asks.doses:
            self._to_last(asks)

    def _to_last(self, asks: Asked) -> None:
        """A pause or a signal after the sentence before."""
        nodes = self.frames[-1]
        if nodes and isinstance(nodes[-1], Step):
            beep = Control.BEEP in asks.controls or nodes[-1].beep
            nodes[-1] = replace(nodes[-1], wait=asks.wait or nodes[-1].wait, beep=beep)

    def _further(self, doses: Iterable[Dose]) -> tuple[Step, ...]:
        """Doses that no words of their own state."""
        return tuple(Step(self.name, Role.WORK, dose, carried_out=True) for dose in doses)

    def _step(self, words: Text, line: Line, asks: Asked) -> Step:
        return Step(
            words,
            role_in_script(words, asks, line.values, self.lexicon),
            None,
            asks.conditional,
            alternating=Control.ALTERNATING in asks.controls,
            wait=asks.wait,
            carried_out=Control.NOT_SAID in asks.controls,
            beep=Control.BEEP in asks.controls,
            no_dose=Control.NO_DOSE in asks.controls,
        )

    def _add(self, nodes: tuple[Node, ...], repeats: Iterable[Repeat]) -> None:
        """Nodes, in the blocks that repeat them."""
        for repeat in repeats:
            nodes = (Block(repeat, nodes),)
        self.frames[-1] += nodes
        self.closed = None

    def _wrap(self, repeats: tuple[Repeat, ...], said_by: Step | None = None) -> None:
        """Repeat what was opened last, or everything so far."""
        if said_by and self.closed is not None and self.closed.repeat == repeats[-1] and len(repeats) == 1:
            self.closed = replace(self.closed, said_by=(*self.closed.said_by, said_by))
            self.frames[-1][-1] = self.closed
            return
        nodes = tuple(self._taken())
        if not nodes:
            self.frames[-1] += (said_by,) if said_by else ()
            return
        for index, repeat in enumerate(repeats):
            asking = (said_by,) if said_by and index == len(repeats) - 1 else ()
            nodes = (Block(repeat, nodes, asking),)
        self.frames[-1] += nodes
        self.closed = nodes[0] if said_by and isinstance(nodes[0], Block) else None

    def _taken(self) -> list[Node]:
        """Take away what was opened last, or everything since the first instruction."""
        if len(self.frames) > 1:
            return self.frames.pop()
        inside = self.frames[0][self.front :]
        del self.frames[0][self.front :]
        return inside

    def exercise(self) -> Exercise:
        """The exercise; one without any dose asks for work without a number."""
        body = [node for frame in self.frames for node in frame]
        if not any(step.dose for step in steps_of(body, asking=False)):
            body = _asking(body, self.name)
        return Exercise(self.name, tuple(body))


def _asking(body: list[Node], name: Text) -> list[Node]:
    """A body whose last instruction asks for work without a number."""
    for index in range(len(body) - 1, -1, -1):
        node = body[index]
        if isinstance(node, Step) and node.role in (Role.WORK, Role.SET_UP):
            return [*body[:index], replace(node, dose=Work(None)), *body[index + 1 :]]
    return [*body, Step(name, Role.WORK, Work(None), carried_out=True)]
