"""The signals: what each says, and its shape as a score of notes.

The shapes stand here, on the lowest floor, because planning needs their lengths and mixing needs their notes.
Fundamentals lie between 700 and 1600 Hz, which a phone's speaker and an older ear both carry; the signals are told
apart by number and direction of notes as well as by pitch.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Final

from guide.values import dataclass


class Signal(Enum):
    """What a signal says."""

    PIP = "pip"
    """One of the last three seconds."""
    START = "start"
    """A part begins at its onset."""
    END = "end"
    """A part is over at its onset."""
    HALF = "half"
    """Half of the part is done."""
    BEAT = "beat"
    """A repetition's beat that is not counted aloud; begin or end of a short hold inside a repetition."""
    FINISH = "finish"
    """The guide is over."""


@dataclass(frozen=True, slots=True)
class Note:
    """One tone of a signal."""

    frequency_hz: float
    """Fundamental."""
    at_ms: int
    """Onset, from the onset of the signal."""
    duration_ms: int
    gain_db: float = 0.0
    """Against the loudness of the voice."""


SHAPES: Final[Mapping[Signal, tuple[Note, ...]]] = MappingProxyType(
    {
        Signal.PIP: (Note(988.0, 0, 80),),
        Signal.START: (Note(988.0, 0, 120), Note(1319.0, 120, 120)),
        Signal.END: (Note(1175.0, 0, 150), Note(784.0, 150, 150)),
        Signal.HALF: (Note(1047.0, 0, 30, -6.0), Note(1047.0, 110, 30, -6.0)),
        Signal.BEAT: (Note(784.0, 0, 30, -6.0),),
        Signal.FINISH: (Note(784.0, 0, 150), Note(988.0, 170, 150), Note(1319.0, 340, 500)),
    }
)
"""Notes of each signal in order of onset. Pitches are tempered B, C, D, E, G: start rises a fourth, end falls a fifth,
finish climbs a chord."""


@cache
def duration_ms(signal: Signal) -> int:
    """From the onset of a signal to the end of its last note.

    >>> duration_ms(Signal.START)
    240
    """
    return max(note.at_ms + note.duration_ms for note in SHAPES[signal])
