"""Raw samples together with their format."""

from __future__ import annotations

from guide.units import RATE_HZ
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Pcm:
    """Mono sound, 16 bit signed little-endian."""

    frames: bytes
    rate_hz: int = RATE_HZ

    def __post_init__(self) -> None:
        assert len(self.frames) % 2 == 0, "a sample has two bytes"
        assert self.rate_hz > 0, "a rate is positive"

    @property
    def length(self) -> int:
        """Samples."""
        return len(self.frames) // 2
