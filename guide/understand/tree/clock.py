"""What is done by the clock: how long it is from one round to the next, and times counted on from a beginning."""

from __future__ import annotations

from guide.model.routine import Amount, Node, Step
from guide.understand.clock_turns import Clock, by_the_clock
from guide.understand.lexicon import Lexicon


class ClockRead:
    """What has been read of the clock so far."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.every: Amount | None = None
        """From the start of one round to that of the next."""
        self.said_by: Step | None = None
        """The sentence that says nothing else."""

    def begins_slot(self, step: Step) -> bool:
        """Whether a sentence begins what is done in one of several turns: "odd minutes: 10 push-ups"."""
        return self.lexicon.headings.slot_number.match(step.text.content.lower()) is not None

    def _rests(self, step: Step) -> bool:
        """Whether a sentence asks to rest for as long as is left."""
        return self.lexicon.activities.rest_left.match(step.text.content.lower()) is not None

    def around(self, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        """The nodes of the exercise by the clock, where there is one."""
        if self.every is None:
            return nodes
        return by_the_clock(nodes, Clock(self.every, self.said_by, self.begins_slot, self._rests))
