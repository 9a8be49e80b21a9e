"""What a verification found."""

from __future__ import annotations

from dataclasses import field

from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be."""

    what: str
    """For people, without its place."""
    at: int | None = None
    """Sample where it is heard; None where it has no place."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was measured; levels to a thousandth of a decibel, which is the same from wherever a file is decoded."""

    length: int
    """Samples that were decoded."""
    signals: int
    """Signals whose onsets were measured."""
    worst_deviation: int
    """Samples by which the signal that is farthest off is early or late."""
    spoken: int
    """Clips of speech that were held against their reference."""
    voice_lufs: float | None
    """Loudness of all that is said (BS.1770); None where no voice speaks."""
    peak_dbtp: float
    """The highest true peak of the whole file."""
    noise_dbfs: float
    """The loudest that it is where nothing should be heard (RMS of 40 ms)."""
    faults: tuple[Fault, ...] = field(default=())
