"""How fast `guide` is, against yardsticks that are measured in the same run.

    python tests/benchmarks [SCRIPT] [--rounds N] [--long]

Every round measures everything once, one after the other, so that what else runs on the machine meets all alike; a
ratio is the median of the rounds' own ratios. Time of the processor is more trustworthy on a busy machine than time on
the wall. `--long` adds guides of an hour and of ten, which take some minutes. Unix only: Windows does not say how much
memory a process took.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from long_guides import EXERCISES, TEXTS, article
from measuring import Measured, Spread, guide, measured

HERE = Path(__file__).parent
FEET = HERE.parents[1] / "scripts" / "feet.md"
MANY = 1_000
PLAN_MANY = """
import sys
from pathlib import Path
from guide.build import planned, prepared
for script in sorted(Path(sys.argv[1]).iterdir()):
    planned(prepared(script, {}, {}))
"""
UNDERSTAND = """
import sys
from pathlib import Path
from guide.build import prepared
prepared(Path(sys.argv[1]), {}, {})
"""
AGAINST = (
    ("help", "empty", 1.25),
    ("first plan of all", "empty", None),
    ("plan", "empty", 2.0),
    ("cold build", "encode", 2.0),
    ("cold build", "plain", 0.15),
    ("warm build", "encode", 1.0),
    ("one sentence changed", "warm build", 1.05),
    ("cold build", "cold, --no-verify", 1.15),
    ("warm build", "warm, --no-verify", 1.15),
    (f"{MANY} articles planned", "empty", None),
    ("10 h, speech new", "1 h, speech new", None),
    ("10 h, speech kept", "1 h, speech kept", None),
    ("10 h, verify", "1 h, verify", None),
    ("1 MB understood", "0.5 MB understood", None),
)
"""What is held against what, and how much it should be at most."""


@dataclass(frozen=True)
class Bench:
    """A folder in which a script is built again and again."""

    script: Path
    folder: Path

    def build(self, script: Path, *flags: object, cache: str = "kept") -> Measured:
        """Build a script with the embedded voice."""
        flags = ("--voice", "espeak", "--quiet", "--force", "--out", self.folder / "out", *flags)
        return guide("build", script, *flags, cache=self.folder / cache)

    def prepare(self) -> None:
        """Make what is measured against, fill the cache, and compile every module."""
        self.build(self.script, "--also", "wav,timeline")
        many = self.folder / "many"
        many.mkdir()
        for number in range(MANY):
            text = article(1 + number % 7, f"Practice {number}")
            (many / f"{number:04}.md").write_text(text, encoding="utf-8")

    def round(self, number: int) -> Iterator[tuple[str, Measured]]:
        """Everything once."""
        made, out = self.folder / "out" / self.script.with_suffix("").name, self.folder / "yardstick.mp3"
        yard = HERE / "yardsticks.py"
        wav, timeline = made.with_name(made.name + ".wav"), made.with_name(made.name + ".timeline.json")
        yield "empty", measured(sys.executable, yard, "empty", "--help")
        yield "help", guide("--help", cache=self.folder / "kept")
        yield "first plan of all", guide("plan", self.script, cache=self.folder / f"planned-{number}")
        yield "plan", guide("plan", self.script, cache=self.folder / "kept")
        yield "encode", measured(sys.executable, yard, "encode", wav, out)
        yield "plain", measured(sys.executable, yard, "plain", timeline, out)
        yield "cold build", self.build(self.script, cache=f"cold-{number}")
        yield "cold, --no-verify", self.build(self.script, "--no-verify", cache=f"cold-unverified-{number}")
        yield "warm build", self.build(self.script)
        yield "warm, --no-verify", self.build(self.script, "--no-verify")
        yield "one sentence changed", self.build(self._changed(number))
        yield f"{MANY} articles planned", measured(sys.executable, "-c", PLAN_MANY, self.folder / "many")

    def _changed(self, number: int) -> Path:
        """The script with one sentence that was never said before."""
        text = self.script.read_text(encoding="utf-8-sig")
        first, exercise, rest = text.partition("\n\n")
        changed = self.folder / f"changed-{self.script.name}"
        changed.write_text(f"{first}{exercise}This is practice {'again ' * (number + 1)}.\n\n{rest}", encoding="utf-8")
        return changed

    def long(self) -> Iterator[tuple[str, Measured]]:
        """Guides of twenty minutes, an hour and ten hours; texts of half a megabyte and of one."""
        for name, exercises in EXERCISES.items():
            script = self.folder / f"{exercises}.md"
            script.write_text(article(exercises), encoding="utf-8")
            for speech in ("new", "kept"):
                yield f"{name}, speech {speech}", self.build(script, "--no-verify", cache=f"long-{exercises}")
            made = self.folder / "out" / f"{exercises}.mp3"
            yield f"{name}, verify", guide("verify", made, cache=self.folder / "kept")
        for name, exercises in TEXTS.items():
            text = self.folder / f"text-{exercises}.md"
            text.write_text(article(exercises), encoding="utf-8")
            yield f"{name} understood", measured(sys.executable, "-c", UNDERSTAND, text)


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description="How fast guide is, against yardsticks measured in the same run.")
    parser.add_argument("script", nargs="?", type=Path, default=FEET)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--long", action="store_true", help="guides of an hour and of ten, too")
    asked = parser.parse_args()
    found: dict[str, list[Measured]] = {}
    with tempfile.TemporaryDirectory() as place:
        bench = Bench(asked.script.resolve(), Path(place))
        bench.prepare()
        for number in range(asked.rounds):
            for name, one in bench.round(number):
                found.setdefault(name, []).append(one)
            print(f"round {number + 1} of {asked.rounds}", file=sys.stderr)
        for name, one in bench.long() if asked.long else ():
            found[name] = [one]
    tell({name: Spread(tuple(all_of_it)) for name, all_of_it in found.items()})


def tell(spreads: dict[str, Spread]) -> None:
    """Two tables: what everything took, and what it is of its yardstick."""
    print(f"{'median (least–most)':<26}{'wall':>26}{'processor':>26}{'memory':>24}")
    for name, spread in spreads.items():
        wall, cpu = spread.text(lambda one: one.wall_s), spread.text(lambda one: one.cpu_s)
        print(f"{name:<26}{wall:>26}{cpu:>26}{spread.text(lambda one: one.peak_mb, unit='MB', digits=0):>24}")
    print(f"\n{'ratio':<52}{'wall':>8}{'processor':>12}{'memory':>10}{'wall at most':>14}")
    for name, yardstick, most in AGAINST:
        if name in spreads and yardstick in spreads:
            mine, other = spreads[name], spreads[yardstick]
            wall, cpu = mine.ratio(other, lambda one: one.wall_s), mine.ratio(other, lambda one: one.cpu_s)
            memory, aim = mine.ratio(other, lambda one: one.peak_mb), "" if most is None else f"{most:.2f}"
            print(f"{f'{name} : {yardstick}':<52}{wall:>8.2f}{cpu:>12.2f}{memory:>10.2f}{aim:>14}")


if __name__ == "__main__":
    main()
