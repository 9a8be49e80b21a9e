"""What a listener can choose about the mix."""

from __future__ import annotations

from enum import Enum
from typing import Final

from guide.values import dataclass


class SignalStyle(Enum):
    """How the signals sound. Their times are the same in every style."""

    CLEAR = "clear"
    """As loud as the voice, bright."""
    SOFT = "soft"
    """Lower and rounder, for a quiet room or headphones."""
    NONE = "none"
    """Not at all: the places of the signals stay silent."""


@dataclass(frozen=True, slots=True)
class MixSettings:
    """What a listener can choose about the mix."""

    floor: bool = True
    """Whether soft noise lies under everything, so that Bluetooth speakers and headphones stay awake."""
    floor_dbfs: float = -66.0
    """Level (RMS) of that noise, from -90 (lower is lost in 16 bits) to -40."""
    signals: SignalStyle = SignalStyle.CLEAR

    def __post_init__(self) -> None:
        assert -90 <= self.floor_dbfs <= -40, f"the floor lies between -90 and -40 dBFS, not at {self.floor_dbfs}"


DEFAULTS: Final = MixSettings()
