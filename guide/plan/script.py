"""The cues as they are written, and what is still waiting to be said before the next timed part.

Whatever can be said in the lead of a window waits for it: out of a rest, a lead is said inside the rest, so that the
rest stays as long as stated. What needs time to be done is said before, with that time after it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from guide.model.cues import Cue, Mark, PartKind, Say, Silence, Window
from guide.plan.counting import Lead


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to be said before the next window."""

    say: Say
    wait_ms: int = 0
    """Time to do it."""
    keep: bool = False
    """Whether the shorter wordings of a lead keep it: where one is comes before what is known already."""


@dataclass(slots=True)
class Script:
    """Cues in the order of hearing."""

    cues: list[Cue] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)

    def tell(self, say: Say, wait_ms: int = 0, keep: bool = False) -> None:
        """Something to say before the next window."""
        self.waiting.append(Waiting(say, wait_ms, keep))

    def settle(self) -> None:
        """Say all that is waiting now."""
        self._say_first(len(self.waiting))

    def pause(self, duration_ms: int) -> None:
        """Wait, after all that is waiting has been said."""
        self.settle()
        if duration_ms > 0:
            self.cues.append(Silence(duration_ms))

    def mark(self, title: str) -> None:
        """Begin a chapter."""
        self.settle()
        self.cues.append(Mark(title))

    def add(self, cue: Cue) -> None:
        """Any cue, after all that is waiting has been said."""
        self.settle()
        self.cues.append(cue)

    @property
    def rests(self) -> bool:
        """Whether a rest came last, with nothing but the beginning of a chapter after it."""
        last = next((cue for cue in reversed(self.cues) if not isinstance(cue, Mark)), None)
        return isinstance(last, Window) and last.kind is PartKind.REST

    @property
    def ends_with_window(self) -> bool:
        """Whether a window with an end signal came last, and nothing is waiting to be said."""
        last = self.cues[-1] if self.cues else None
        return isinstance(last, Window) and last.closes is not None and not self.waiting

    def lead(self, *runs: tuple[Say, ...], may_be_silent: bool = False) -> Lead:
        """The wordings of a lead, each after what is waiting: in full, then only what has to be kept, then alone."""
        self._say_first(max((at + 1 for at, one in enumerate(self.waiting) if one.wait_ms), default=0))
        told = tuple(one.say for one in self.waiting)
        kept = tuple(one.say for one in self.waiting if one.keep)
        self.waiting.clear()
        wordings = [told + run for run in runs] + ([kept + runs[-1]] if kept != told else [])
        if may_be_silent:
            wordings.append(())
        return tuple(dict.fromkeys(wordings)) if any(wordings) else ()

    def _say_first(self, many: int) -> None:
        for one in self.waiting[:many]:
            self.cues.append(one.say)
            if one.wait_ms:
                self.cues.append(Silence(one.wait_ms))
        del self.waiting[:many]
