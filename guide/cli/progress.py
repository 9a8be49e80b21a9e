"""How far a build is: one line that renews itself on a terminal, a line now and then where there is none.

A build has three stages, and for each the time it still takes is told by how fast it has been; before it has begun, by
how long it takes on an ordinary machine.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TextIO

from guide.build import Stage
from guide.cli.columns import width
from guide.cli.terminal import columns, renews_lines
from guide.units import RATE_HZ, clock

_USUAL_S: Final[Mapping[Stage, float]] = MappingProxyType(
    {Stage.SPEECH: 0.15, Stage.SOUND: 1 / 250, Stage.CHECK: 1 / 400}
)
"""Seconds for a sentence; for each second of the guide. An ordinary machine with two cores, November 2026."""
_KNOWN_AFTER_S: Final = 1.0
"""From then on a stage itself tells how fast it is."""
_SELDOM_S: Final = (10.0, 30.0)
"""Where lines stay: when the first is written, and how much later each further one. Short builds write none."""
_OFTEN_S: Final = 0.1
"""A line is not renewed more often than eyes follow."""


class Progress:
    """Shows how far the build of a script is."""

    def __init__(
        self,
        name: str,
        stream: TextIO | None,
        *,
        quiet: bool = False,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._name = name
        self._stream = None if quiet else stream
        self._renews = renews_lines(stream)
        self._now = now
        self._began = self._stage_began = now()
        self._stage: Stage | None = None
        self._length_s = 0.0
        """Of the guide, as far as it is known."""
        self._shown = 0
        """Cells of the line that is shown."""
        self._next = self._began + (0 if self._renews else _SELDOM_S[0])

    def begins(self) -> None:
        """Something is under way, though nothing can be counted yet: a voice that is far away may take a while."""
        if self._renews and self._stream is not None:
            self._show("looking for a voice")

    def speech(self, ready: int, wanted: int, kept: int) -> None:
        """So many sounds of those wanted are ready, and so many of these were kept from earlier."""
        kept_text = f" ({kept} kept)" if kept else ""
        self._step(Stage.SPEECH, ready - kept, wanted - kept, f"speech {ready} of {wanted}{kept_text}")

    def stage(self, stage: Stage, done: int, wanted: int) -> None:
        """So many samples of those wanted have gone through a stage."""
        if self._stream is None:
            return
        self._length_s = wanted / RATE_HZ
        if stage is Stage.SPEECH:
            self._stage, self._stage_began = stage, self._now()
        else:
            percent = f" {100 * done // max(1, wanted)} %" if done else ""
            self._step(stage, done / RATE_HZ, self._length_s, stage.value + percent)

    def clear(self) -> None:
        """Take the line away."""
        if self._shown and self._stream:
            self._stream.write(f"\r{'':{self._shown}}\r")
            self._stream.flush()
        self._shown = 0

    def _step(self, stage: Stage, done: float, wanted: float, told: str) -> None:
        now = self._now()
        is_new = stage is not self._stage
        if is_new:
            self._stage, self._stage_began = stage, now
        if self._stream is None or (now < self._next and not (is_new and self._renews)):
            return
        self._next = now + (_OFTEN_S if self._renews else _SELDOM_S[1])
        left_s = self._left_s(stage, done, wanted, now)
        self._show(f"{told}, {_about(left_s)} left" if left_s >= 1 else told)

    def _left_s(self, stage: Stage, done: float, wanted: float, now: float) -> float:
        """How long it still takes, with the stages to come."""
        taken = now - self._stage_began
        rate = taken / done if done > 0 and taken >= _KNOWN_AFTER_S else _USUAL_S[stage]
        to_come = list(Stage)[list(Stage).index(stage) + 1 :]
        return (wanted - done) * rate + sum(self._length_s * _USUAL_S[each] for each in to_come)

    def _show(self, told: str) -> None:
        assert self._stream is not None
        if not self._renews:
            self._stream.write(f"{self._name}: {told}\n")
        else:
            line = _fitting(self._name, told, columns())
            self._stream.write(f"\r{line}{' ' * (self._shown - width(line))}")
            self._shown = width(line)
        self._stream.flush()


def _about(seconds: float) -> str:
    """A time that is not known well.

    >>> _about(8.2), _about(41), _about(200)
    ('9 s', '45 s', '3:20')
    """
    if seconds < 10:
        return f"{int(seconds) + 1} s"
    if seconds < 60:
        return f"{5 * (int(seconds) // 5 + 1)} s"
    return clock(10_000 * round(seconds / 10))


def _fitting(name: str, told: str, room: int) -> str:
    """One line that does not break: of a long name its end, and at last no name at all."""
    line = f"{name}: {told}"
    if width(line) <= room:
        return line
    name_room = room - width(told) - 3
    return f"…{name[-name_room:]}: {told}" if name_room >= 4 else told[:room]
