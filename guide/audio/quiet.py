"""What is heard of a guide wherever nothing else is."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import field

from guide.model.pcm import Pcm
from guide.units import FRAME_LENGTH
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Quiet:
    """Whole MP3 frames that are heard again and again."""

    turn: Pcm
    anew: tuple[int, ...] = (0,)
    """Frames of the whole sound, in order, at which it begins with its first again, from the last up to 0 on."""

    frames: int = field(init=False)
    """Of a turn."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "frames", self.turn.length // FRAME_LENGTH)

    def place(self, frame: int) -> int:
        """Which of its frames is heard in a frame of the whole sound."""
        return (frame - self.anew[bisect_right(self.anew, frame) - 1]) % self.frames

    def next_turn(self, frame: int) -> int:
        """Where it begins with its first again after a frame of the whole sound."""
        begun = bisect_right(self.anew, frame)
        turn = frame + self.frames - self.place(frame)
        return min((turn, *self.anew[begun : begun + 1]))
