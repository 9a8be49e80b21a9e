"""Time and peak memory of guides of 20 minutes, an hour and ten hours, on one chart.

    python tests/benchmarks/long_guides.py [--voice VOICE] [EXERCISES ...]

Each guide is built twice in a process of its own, first with all speech to be made, then with speech kept, and then
verified. Times are of the processor, so that what else runs on the machine counts little; look at how they grow, not at
the seconds. Ten hours take a quarter of an hour.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

EXERCISES = (7, 20, 210)
"""Some 20 minutes, an hour, ten hours."""
LONGEST_BAR = 40

PARTS = (
    "left shoulder",
    "right hip",
    "upper back",
    "lower back",
    "left ankle",
    "right knee",
    "neck",
    "chest",
    "thighs",
)
VERBS = ("Stretch", "Turn", "Lift", "Lower", "Press", "Relax", "Open", "Roll")

ONE_BUILD = """
import resource, sys
from guide.cli import run
try:
    run(sys.argv[1:])
finally:
    used = resource.getrusage(resource.RUSAGE_SELF)
    made = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = used.ru_utime + used.ru_stime + made.ru_utime + made.ru_stime
    print("measured", seconds, max(used.ru_maxrss, made.ru_maxrss), file=sys.stderr)
"""


@dataclass(frozen=True)
class Measured:
    """What one command took."""

    seconds: float
    """Of the processor."""
    megabytes: float


def article(exercises: int) -> str:
    """An article of so many exercises of about three minutes, each with sentences of its own."""
    lines = ["# A long practice\n"]
    for number in range(1, exercises + 1):
        one, other, third = (PARTS[number * step % len(PARTS)] for step in (1, 2, 4))
        lines.append(f"## Exercise {number}\n\nIt is good for the {one} and the {other}, as told in lesson {number}.\n")
        lines.append(
            f"{VERBS[number % 8]} the {one} while you look {number % 7 + 2} steps ahead of you. {VERBS[number % 5]} "
            f"the {other} towards the {third} without any haste. Keep the {third} as calm as in lesson {number}. "
            f"Hold for {(20, 25, 30, 40)[number % 4]} seconds. Rest for 15 seconds. Do 3 rounds.\n"
        )
    return "\n".join(lines)


def measured(*arguments: str | Path) -> Measured:
    """One command in a process of its own."""
    command = [sys.executable, "-c", ONE_BUILD, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, most = done.stderr.split("measured ")[-1].split()
    return Measured(float(seconds), int(most) / (1024 if sys.platform != "darwin" else 1024**2))


def main() -> None:
    """Measure and draw."""
    parser = argparse.ArgumentParser(description="Time and peak memory of long guides.")
    parser.add_argument("exercises", nargs="*", type=int, default=EXERCISES)
    parser.add_argument("--voice", default="espeak")
    asked = parser.parse_args()
    rows: list[tuple[str, Measured]] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for count in asked.exercises:
            script = folder / f"{count}.md"
            script.write_text(article(count), encoding="utf-8")
            build = ("build", script, "--voice", asked.voice, "--out", folder, "--cache", folder / "cache", "--force")
            rows.append((f"{count} exercises, speech new", measured(*build, "--no-verify")))
            rows.append((f"{count} exercises, speech kept", measured(*build, "--no-verify")))
            rows.append((f"{count} exercises, verify", measured("verify", folder / f"{count}.mp3")))
    draw(rows)


def draw(rows: list[tuple[str, Measured]]) -> None:
    """A bar for each time and each peak of memory."""
    slowest, largest = (max(getattr(row, name) for _, row in rows) for name in ("seconds", "megabytes"))
    for name, row in rows:
        seconds = "#" * max(1, round(LONGEST_BAR * row.seconds / slowest))
        memory = "=" * max(1, round(LONGEST_BAR * row.megabytes / largest))
        print(f"{name:<32}{row.seconds:8.1f} s  {seconds}\n{'':<32}{row.megabytes:7.0f} MB  {memory}")


if __name__ == "__main__":
    main()
