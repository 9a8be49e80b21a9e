"""`guide build`: one script after the other; what goes wrong with one does not hinder the others."""

from __future__ import annotations

import os
import re
import sys
import time
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from guide.build import SCRIPT_KINDS, STANDARD_INPUT, Built, Prepared, Stage, UpToDate, Wanted, build, place_of
from guide.cli import report
from guide.cli.options import Flags
from guide.cli.progress import Progress
from guide.cli.reading import read_script
from guide.errors import InputError
from guide.units import clock, to_ms
from guide.values import dataclass

Attempt: TypeAlias = Callable[[str, Callable[[], None], set[str]], int]
_DEVICE: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d) *(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever ending they have (Naming Files, Paths, and Namespaces)."""


@dataclass(frozen=True, slots=True)
class Order:
    """How scripts are to be built."""

    flags: Flags
    wanted: Wanted
    force: bool
    jobs: int | None
    quiet: bool
    of: int = 1
    """How many scripts there are."""
    told: set[str] = field(default_factory=set)
    """What was said about a voice that took over: for many scripts it is the same."""
    makers: dict[str, str] = field(default_factory=dict)
    """For each MP3 the script that it is made of, so that no other takes its place."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of many scripts."""

    made: int = 0
    up_to_date: int = 0
    failed: int = 0

    def __str__(self) -> str:
        counts = ((self.made, "made"), (self.up_to_date, "up to date"), (self.failed, "not made"))
        return ", ".join(f"{count} {what}" for count, what in counts if count)


def build_all(names: tuple[str, ...], order: Order, attempt: Attempt) -> int:
    """Build one script after the other, whatever becomes of the others; the exit code."""
    clashing = clashes(names)
    began = time.monotonic()
    made: list[Built | UpToDate] = []

    def work(number: int, name: str) -> None:
        if name in clashing:
            raise clashing[name]
        made.append(build_one(name, order, number))

    told: set[str] = set()
    codes = [attempt(name, partial(work, number, name), told) for number, name in enumerate(names, 1)]
    if len(names) > 1 and not order.quiet:
        built = sum(isinstance(one, Built) for one in made)
        tally = Tally(built, len(made) - built, len(names) - len(made))
        report.say(f"{len(names)} scripts: {tally}, in {_took(began)}")
    return max(codes, default=0)


def build_one(name: str, order: Order, number: int = 1) -> Built | UpToDate:
    """Build one script and say what was made of it."""
    began = time.monotonic()
    script = read_script(name, order.flags)
    source = script.document.source
    report.say_findings(script.findings, source, notes=False)
    if script.settings.strict:
        report.say_findings((assumption.finding(source) for assumption in script.assumptions), source)
    made = _built(name, script, order, f"{number} of {order.of}  {name}" if order.of > 1 else name)
    if isinstance(made, Built):
        report.say_findings(made.script.fit, source)
    if order.quiet:
        return made
    if isinstance(made, UpToDate):
        report.tell(f"{made.path}  up to date")
        return made
    report.tell(f"{_facts(made)}  made in {_took(began)}")
    for path in made.side_files:
        report.tell(str(path))
    report.say_fit(made.script, made.timeline)
    report.say_assumptions(made.script.assumptions, source)
    report.say_notes(script.findings, source)
    return made


def _took(began: float) -> str:
    seconds = time.monotonic() - began
    return f"{seconds:.1f} s" if seconds < 60 else f"{clock(round(1000 * seconds))} min"


def _built(name: str, script: Prepared, order: Order, shown_as: str) -> Built | UpToDate:
    stem = name_of_mp3(name) or _name_of_title(script.prescription.title)
    place = place_of(script, stem)
    _refuse_to_replace(place, name, script, order)
    progress = Progress(shown_as, sys.stderr, quiet=order.quiet)
    waiting: list[str] = []

    def tell_notices() -> None:
        """Say what is new about the voice: only once something is made, and once for all scripts."""
        for line in waiting:
            if line not in order.told:
                order.told.add(line)
                progress.clear()
                report.say(line)
        waiting.clear()

    def on_stage(stage: Stage, done: int, wanted: int) -> None:
        tell_notices()
        progress.stage(stage, done, wanted)

    progress.begins()
    try:
        return build(
            script,
            stem,
            wanted=order.wanted,
            force=order.force,
            at_once=order.jobs,
            progress=progress.speech,
            notice=waiting.append,
            on_stage=on_stage,
        )
    finally:
        progress.clear()


def _refuse_to_replace(place: Path, name: str, script: Prepared, order: Order) -> None:
    """Neither what was made of another script nor the music is written over."""
    real = os.path.realpath(place)  # unlike `Path.resolve`, also of links that go round in a circle
    if (maker := order.makers.setdefault(real, name)) != name:
        raise InputError(f"{name} would become {place}, and so does {maker}; name a folder with --out")
    music = script.settings.music
    if music is not None and os.path.realpath(music) == real:
        raise InputError(f"{place} is the music and would be written over; choose another name with --out")


def _facts(made: Built) -> str:
    """File, length, size and voice."""
    length = clock(to_ms(made.timeline.length))
    return f"{made.path}  {length}  {report.size_text(made.size)}  {made.voice.engine}:{made.voice.name}"


# ── Names ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def name_of_mp3(script: str) -> str | None:
    """The name of a script's MP3 without its ending; None for standard input, which has no name.

    >>> name_of_mp3("scripts/feet v1.2.md"), name_of_mp3("feet v1.2")
    ('feet v1.2', 'feet v1.2')
    """
    if script == STANDARD_INPUT:
        return None
    path = Path(script)
    return _possible(path.stem if path.suffix.lower() in SCRIPT_KINDS else path.name)


def _name_of_title(title: str) -> str:
    """A file name made of a title.

    >>> _name_of_title("A break: five minutes!")
    'a-break-five-minutes'
    """
    return _possible("-".join(re.findall(r"\w+", title.lower()))[:60] or "guide")


def _possible(name: str) -> str:
    """The name, or where Windows keeps it for a device, another: an MP3 may be heard anywhere.

    >>> _possible("con"), _possible("lpt1.old"), _possible("conic")
    ('con-guide', 'lpt1.old-guide', 'conic')
    """
    return f"{name}-guide" if _DEVICE.fullmatch(name) else name


def each_once(scripts: Iterable[str]) -> tuple[str, ...]:
    """The scripts, each file once."""
    return tuple(
        {script if script == STANDARD_INPUT else Path(script).resolve(): script for script in scripts}.values()
    )


def clashes(scripts: Iterable[str]) -> Mapping[str, InputError]:
    """For each script whose MP3 would have the name of another's: what to do."""
    sharing: dict[str, list[str]] = {}
    for script in scripts:
        name = name_of_mp3(script)
        if name is not None:
            sharing.setdefault(unicodedata.normalize("NFC", name).casefold(), []).append(script)
    return {script: _clash(script, group) for group in sharing.values() if len(group) > 1 for script in group}


def _clash(script: str, group: list[str]) -> InputError:
    others = ", ".join(other for other in group if other != script)
    return InputError(
        f"{script} would become {name_of_mp3(script)}.mp3, and so would {others}; rename one, or build them apart with"
        " --out"
    )
