"""The cues as they are written, and what is still waiting to be said before the next timed part.

Whatever can be said in the lead of a window waits for it: out of a rest, a lead is said inside the rest, so that the
rest stays as long as stated. What needs time to be done is said before, with that time after it. Headings ("Set one of
two") wait until the preparation is over, so that they stand right before what they announce.
"""

from __future__ import annotations

from dataclasses import field, replace
from enum import IntEnum
from typing import Final

from guide.model.cues import Cue, Lap, Mark, PartKind, Remainder, Say, Silence, Window
from guide.model.speech import Utterance
from guide.plan.counting import Lead
from guide.plan.voiced import voiced
from guide.values import dataclass

NEXT_SAID_FROM_MS: Final = 10_000
"""A rest from this length on has room for "Rest. Ten seconds. Next: Wrist stretch." before its last pips."""


_TIMED: Final = (PartKind.WORK, PartKind.HOLD)


class Weight(IntEnum):
    """What the shorter wordings of a lead keep: the heavier, the longer."""

    KNOWN = 0
    """Heard before."""
    COUNT = 1
    """Which round or set it is."""
    PLACE = 2
    """Which side, which direction, which exercise, and what the author says for the first time: without it the wrong
    thing would be done."""


class Until(IntEnum):
    """How long a heading waits for its place."""

    MOVEMENT = 0
    """Until the first step that moves; what prepares comes before."""
    WINDOW = 1
    """Until the first timed part."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to be said before the next window."""

    say: Say
    wait_ms: int = 0
    """Time to do it."""
    weight: Weight = Weight.KNOWN
    brief: Say | None = None
    """A shorter wording for a rest of a few seconds."""


@dataclass(slots=True)
class Script:
    """Cues in the order of hearing."""

    signals_heard: bool = True
    """Otherwise the voice says in windows what their signals would."""
    cues: list[Cue] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)
    headings: list[tuple[Until, Waiting]] = field(default_factory=list)
    """What announces a run whose preparation is still being told."""

    def tell(self, say: Say, wait_ms: int = 0, weight: Weight = Weight.KNOWN, brief: Say | None = None) -> None:
        """Something to say before the next window."""
        self.waiting.append(Waiting(say, wait_ms, weight, brief))

    def head(self, say: Say, until: Until, weight: Weight) -> None:
        """Something to say when the preparation is over."""
        self.headings.append((until, Waiting(say, 0, weight)))

    def raise_headings(self, until: Until = Until.WINDOW) -> None:
        """Say the headings now that have waited so long."""
        self.waiting += [heading for place, heading in self.headings if place <= until]
        self.headings = [one for one in self.headings if one[0] > until]

    def settle(self) -> None:
        """Say all that is waiting now."""
        self.raise_headings()
        self._say_first(len(self.waiting))

    def pause(self, duration_ms: int, said: Say | None = None) -> None:
        """Wait, after all that is waiting has been said; with something said in it."""
        self.settle()
        if duration_ms > 0 or said:
            self.cues.append(Silence(duration_ms, said))

    def say_in_rest(self, coming: Say) -> bool:
        """Whether a rest came last that has time for what comes after it, which then is said in it."""
        rest = self.cues[-1] if self.cues and not self.waiting else None
        if not isinstance(rest, Window) or rest.kind is not PartKind.REST or rest.duration_ms < NEXT_SAID_FROM_MS:
            return False
        (announced,) = [call for call in rest.calls if call.options and call.at_ms is not None][:1] or (None,)
        if announced is None:
            return False
        first = announced.options[0]
        both = replace(first, utterance=Utterance(f"{first.utterance.spoken} {coming.utterance.spoken}"))
        longer = replace(announced, options=(both, *announced.options))
        self.cues[-1] = replace(rest, calls=tuple(longer if call is announced else call for call in rest.calls))
        return True

    def mark(self, title: str) -> None:
        """Begin a chapter."""
        self.settle()
        self.mark_before_waiting(title)

    def mark_before_waiting(self, title: str) -> None:
        """Begin a chapter with what is waiting to be said in it."""
        self.cues.append(Mark(title[:1].upper() + title[1:]))

    def add(self, cue: Cue) -> None:
        """Any cue, after all that is waiting has been said."""
        self.settle()
        if isinstance(cue, Window):
            cue = self._sharing_its_start(cue)
            cue = cue if self.signals_heard else voiced(cue)
        self.cues.append(cue)

    def lap(self) -> None:
        """Begin a round by the clock; what is waiting to be said comes before its first window."""
        self.cues.append(Lap())

    def stop_the_clock(self) -> None:
        """Nothing follows that has to begin on the clock: the last round is over with what is done in it.

        A rest that the author asks for in words that are heard there alone is kept.
        """
        while self.cues and isinstance(self.cues[-1], Remainder) and not _has_words_of_the_author(self.cues[-1]):
            self.cues.pop()

    @property
    def goes_on(self) -> bool:
        """Whether a timed part came last, and nothing is waiting to be said."""
        last = self.cues[-1] if self.cues else None
        is_timed = isinstance(last, Window) and last.kind in _TIMED and last.closes is not None
        return is_timed and not (self.waiting or self.headings)

    def _sharing_its_start(self, window: Window) -> Window:
        """A timed part that nothing has to be said before begins with the end of the one before it, on one signal."""
        if window.lead or window.kind not in _TIMED or not self.goes_on:
            return window
        last = self.cues[-1]
        assert isinstance(last, Window), "a timed part came last"
        self.cues[-1] = replace(last, closes=None)
        return replace(window, joined=True)

    @property
    def rests(self) -> bool:
        """Whether a rest came last, with nothing but the beginning of a chapter or of a round after it."""
        last = next((cue for cue in reversed(self.cues) if not isinstance(cue, Mark | Lap)), None)
        return isinstance(last, Remainder) or (isinstance(last, Window) and last.kind is PartKind.REST)

    @property
    def ends_with_window(self) -> bool:
        """Whether a window with an end signal came last, and nothing is waiting to be said."""
        last = self.cues[-1] if self.cues else None
        ended = isinstance(last, Remainder) or (isinstance(last, Window) and last.closes is not None)
        return ended and not self.waiting

    def lead(self, *runs: tuple[Say, ...], falls_to: Weight | None = None) -> Lead:
        """The wordings of a lead, each after what is waiting: in full, then only what has weight, then without a run.

        When a rest has no room for more, it falls to what has this weight; None where a run has to be heard. A run
        goes missing only where something else tells what is done.
        """
        self.raise_headings()
        self._say_first(max((at + 1 for at, one in enumerate(self.waiting) if one.wait_ms), default=0))
        told, counted, placed = (self._weighing(weight) for weight in Weight)
        brief = tuple(one.brief or one.say for one in self.waiting if one.weight >= Weight.COUNT)
        self.waiting.clear()
        wordings = [*(told + run for run in runs), counted + runs[-1]]
        if falls_to is not None and counted:
            wordings += [counted, brief]
        if falls_to is Weight.PLACE:
            wordings.append(placed)
        return tuple(dict.fromkeys(wordings)) if any(wordings) else ()

    def _weighing(self, weight: Weight) -> tuple[Say, ...]:
        """What is waiting and weighs so much."""
        return tuple(one.say for one in self.waiting if one.weight >= weight)

    def _say_first(self, many: int) -> None:
        for one in self.waiting[:many]:
            self.cues.append(one.say)
            if one.wait_ms:
                self.cues.append(Silence(one.wait_ms))
        del self.waiting[:many]


def _has_words_of_the_author(rest: Remainder) -> bool:
    return rest.announced is not None and any(say.text is not None for say in rest.announced.options)
