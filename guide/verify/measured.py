"""What was measured of stretches of a guide, as a value that can be added up, written and read back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from math import inf, isfinite
from typing import Any

import numpy as np

from guide.audio.samples import Floats
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of a stretch, or of several together."""

    signals: int
    """Whose onsets were measured."""
    worst_deviation: int
    """Samples by which the one that is farthest off is early or late."""
    spoken: int
    """Clips of speech that were held against their reference."""
    noise_dbfs: float
    """The loudest that it is where nothing should be heard; minus infinity where there is no such place."""
    peak_dbtp: float
    """The highest true peak; minus infinity for silence."""
    powers: Floats
    """Of the gating blocks of all that is said, K-weighted (BS.1770)."""


def together(parts: Sequence[Measured]) -> Measured:
    """The figures of several stretches, given in order."""
    return Measured(
        signals=sum(part.signals for part in parts),
        worst_deviation=max((part.worst_deviation for part in parts), key=abs, default=0),
        spoken=sum(part.spoken for part in parts),
        noise_dbfs=max((part.noise_dbfs for part in parts), default=-inf),
        peak_dbtp=max((part.peak_dbtp for part in parts), default=-inf),
        powers=np.concatenate((np.zeros(0), *(part.powers for part in parts))),
    )


def written(measured: Measured) -> bytes:
    """The figures as JSON, every number as it is."""
    figures = {
        "signals": measured.signals,
        "worst_deviation": measured.worst_deviation,
        "spoken": measured.spoken,
        "noise_dbfs": _or_none(measured.noise_dbfs),
        "peak_dbtp": _or_none(measured.peak_dbtp),
        "powers": measured.powers.tolist(),
    }
    return json.dumps(figures, allow_nan=False, separators=(",", ":")).encode("ascii")


def read(data: bytes) -> Measured | None:
    """The figures that were written so; None where these are others."""
    try:
        figures = json.loads(data)
        measured = Measured(
            signals=int(figures["signals"]),
            worst_deviation=int(figures["worst_deviation"]),
            spoken=int(figures["spoken"]),
            noise_dbfs=_decibels(figures["noise_dbfs"]),
            peak_dbtp=_decibels(figures["peak_dbtp"]),
            powers=np.array(figures["powers"], float).reshape(-1),
        )
        return measured if written(measured) == data else None
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None


def _or_none(level: float) -> float | None:
    return level if isfinite(level) else None


def _decibels(figure: Any) -> float:
    return -inf if figure is None else float(figure)
