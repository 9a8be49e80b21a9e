"""`guide verify`: what was measured of a finished guide, and each fault with its place."""

from __future__ import annotations

from math import isfinite
from pathlib import Path
from typing import Final

from guide.build import Verified, fault_text, verify_file
from guide.cli import report
from guide.units import SAMPLES_PER_MS, clock, to_ms

_MOST_SHOWN: Final = 20


def verify_one(path: Path, *, quiet: bool) -> bool:
    """Show what a file is like; whether it is right."""
    verified = verify_file(path)
    if verified.faults or not quiet:
        for line in _lines(path, verified):
            report.tell(line)
    return not verified.faults


def _lines(path: Path, verified: Verified) -> list[str]:
    count = len(verified.faults)
    verdict = f"{count} fault{'s' if count > 1 else ''}" if count else "right"
    measured = verified.report
    if measured is None:
        return [f"{path}  {verdict}", *_fault_lines(path, verified)]
    return [f"{path}  {clock(to_ms(measured.length))}  {verdict}", *_measures(verified), *_fault_lines(path, verified)]


def _measures(verified: Verified) -> list[str]:
    measured = verified.report
    assert measured is not None
    off = abs(measured.worst_deviation)
    voice = "no voice" if measured.voice_lufs is None else f"voice {measured.voice_lufs:.1f} LUFS"
    quiet = f", {measured.noise_dbfs:.0f} dBFS at most between the sounds" if isfinite(measured.noise_dbfs) else ""
    return [
        f"  signals: {measured.signals}, the worst {off} samples ({off / SAMPLES_PER_MS:.2f} ms) off its place",
        f"  spoken parts: {measured.spoken}; chapters: {verified.chapters}",
        f"  {voice}, true peak {measured.peak_dbtp:.1f} dBTP{quiet}",
    ]


def _fault_lines(path: Path, verified: Verified) -> list[str]:
    shown = [f"{path}: {fault_text(fault)}" for fault in verified.faults[:_MOST_SHOWN]]
    more = len(verified.faults) - len(shown)
    return [*shown, f"{path}: and {more} more"] if more else shown
