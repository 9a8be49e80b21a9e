"""A Timeline: where every sound falls, in samples at the working rate."""

from __future__ import annotations

from enum import Enum
from typing import Final

from guide.model.cues import PartKind, Where
from guide.model.signals import Signal
from guide.model.speech import Utterance
from guide.units import FRAME_LENGTH, to_ms
from guide.values import dataclass

QUIET_BEFORE: Final = 10 * FRAME_LENGTH
"""Samples without a sound, 360 ms: in these an encoder settles that has not heard what was before."""


@dataclass(frozen=True, slots=True)
class Speech:
    """An utterance as a sound."""

    utterance: Utterance
    text: str | None = None
    """The author's wording, where the author said it."""


class Track(Enum):
    """What a clip is heard as."""

    VOICE = "voice"
    SIGNAL = "signal"


@dataclass(frozen=True, slots=True)
class Clip:
    """One sound at its place."""

    start: int
    """First sample; of a signal, its onset."""
    length: int
    sound: Speech | Signal
    where: Where

    @property
    def end(self) -> int:
        """The first sample after it."""
        return self.start + self.length

    @property
    def track(self) -> Track:
        """Which track it is on."""
        return Track.VOICE if isinstance(self.sound, Speech) else Track.SIGNAL


@dataclass(frozen=True, slots=True)
class Part:
    """A timed part, from the onset of its start signal to the onset of its end signal."""

    kind: PartKind
    start: int
    end: int
    where: Where
    count: int | None = None
    """Repetitions or breaths in it."""
    open_rounds: bool = False
    """As many rounds as fit are done in it."""

    @property
    def shown_ms(self) -> int:
        """Its duration for people: what is left of a round by the clock is a rest of any length, told to a tenth."""
        duration_ms = to_ms(self.end - self.start)
        return round(duration_ms, -2) if self.kind is PartKind.REST else duration_ms


@dataclass(frozen=True, slots=True)
class Chapter:
    """A titled place; it lasts to the next one."""

    start: int
    title: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole guide."""

    length: int
    clips: tuple[Clip, ...]
    """In order of their starts; no two overlap."""
    parts: tuple[Part, ...]
    """In order of their starts. A part may lie inside another: a hold inside repetitions."""
    chapters: tuple[Chapter, ...]

    def __post_init__(self) -> None:
        at = 0
        for clip in self.clips:
            assert clip.start >= at, f"the clip at {clip.start} begins before the one before it ends at {at}"
            at = clip.end
        assert at <= self.length, "the last clip ends inside the timeline"
        for part in self.parts:
            assert 0 <= part.start < part.end <= self.length, f"the part at {part.start} lies inside the timeline"

    @property
    def anew(self) -> tuple[int, ...]:
        """Where the sound begins anew, in order: at 0, and in the quiet before each clip on a whole MP3 frame.

        What lies between two such places sounds the same to the sample, and is encoded the same, wherever it stands.
        """
        ends = (0, *(clip.end for clip in self.clips))
        places = (
            clip.start - QUIET_BEFORE
            for end, clip in zip(ends, self.clips, strict=False)
            if clip.start % FRAME_LENGTH == 0 and clip.start - end >= QUIET_BEFORE
        )
        return tuple(dict.fromkeys((0, *places)))

    @property
    def outer_parts(self) -> tuple[Part, ...]:
        """The parts in order, without the hold in each repetition: it lies inside the part of the repetitions."""
        outer: list[Part] = []
        repetitions: Part | None = None
        for part in sorted(self.parts, key=lambda part: part.start):
            is_inside = repetitions and repetitions.start < part.start and part.end < repetitions.end
            if not (part.kind is PartKind.HOLD and is_inside):
                outer.append(part)
            if part.kind is PartKind.REPS:
                repetitions = part
        return tuple(outer)
