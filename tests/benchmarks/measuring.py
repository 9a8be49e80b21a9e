"""One command in a process of its own: how long it took, how much of the processor, how much memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

RUN_GUIDE = "from guide.__main__ import main; main()"
_TO_MB = 1024**2 if sys.platform == "darwin" else 1024
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Whoever installs a program has its modules compiled once and for all."""


@dataclass(frozen=True)
class Measured:
    """What one command took, with the processes that it started."""

    wall_s: float
    cpu_s: float
    peak_mb: float
    """Of the largest of its processes."""


def measured(*command: object, cache: Path | None = None) -> Measured:
    """Run a command to its end; what it keeps without being told where is kept in a folder of its own."""
    environment = _ENVIRONMENT if cache is None else {**_ENVIRONMENT, "GUIDE_CACHE": str(cache)}
    with tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        process = subprocess.Popen(list(map(str, command)), stdout=said, stderr=subprocess.STDOUT, env=environment)
        _, status, used = os.wait4(process.pid, 0)
        wall_s = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise SystemExit(f"{' '.join(map(str, command))}\n{said.read().decode(errors='replace')}")
    return Measured(wall_s, used.ru_utime + used.ru_stime, used.ru_maxrss / _TO_MB)


def guide(*arguments: object, cache: Path) -> Measured:
    """Run `guide` with this Python and what is kept in a folder."""
    return measured(sys.executable, "-c", RUN_GUIDE, *arguments, cache=cache)


@dataclass(frozen=True)
class Spread:
    """Several measurements of one command."""

    of: tuple[Measured, ...]

    def text(self, what: Callable[[Measured], float], *, unit: str = "s", digits: int = 2) -> str:
        """The median, and the least and the most beside it."""
        values = sorted(map(what, self.of))
        low, high = (f"{value:.{digits}f}" for value in (values[0], values[-1]))
        return f"{median(values):.{digits}f} {unit} ({low}–{high})"

    def ratio(self, to: Spread, what: Callable[[Measured], float]) -> float:
        """The median of the ratios, each of two measurements of the same round."""
        return median(what(mine) / what(other) for mine, other in zip(self.of, to.of, strict=True))
