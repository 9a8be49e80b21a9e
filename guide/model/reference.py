"""What the sounds of a guide were like before they became an MP3, small enough to travel inside it.

With it and the timeline a file can be held against what it should be on any machine, without the script, the voice or
the version of this program that made it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from guide.model.signals import Signal
from guide.model.speech import Utterance
from guide.units import to_samples
from guide.values import dataclass

Sound: TypeAlias = Utterance | Signal
"""What a clip plays."""

ONSET_LENGTH: Final = to_samples(40)
"""Samples of a signal that its place is found by: long enough to hear its pitch, and its attack in full."""
LEVEL_STEP: Final = to_samples(40)
"""Samples between two levels."""
NO_LEVEL: Final = 99
"""What is 99 dB below full scale or lower."""


@dataclass(frozen=True, slots=True)
class Reference:
    """How every sound of a guide begins and how loud it is from step to step."""

    onsets: Mapping[Signal, bytes]
    """The first samples of each signal that is heard, 8 bit signed, its peak at full scale; a shorter one in full."""
    levels: Mapping[Sound, bytes]
    """For each sound its level (RMS) in each step, a byte each: decibels below full scale."""
    voice_lufs: float | None
    """Loudness that the voice was given; None where no voice speaks, only its time passes."""
    has_music: bool = False
    """Whether music lies under everything, so that something is heard between the sounds and in their pauses, too."""
