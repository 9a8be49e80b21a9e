"""`guide build`: one script after the other; what goes wrong with one does not hinder the others."""

from __future__ import annotations

import re
import sys
import time
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from guide.build import SCRIPT_KINDS, STANDARD_INPUT, Built, Prepared, UpToDate, Wanted, build
from guide.cli import report
from guide.cli.options import Flags
from guide.cli.reading import read_script
from guide.errors import InputError
from guide.units import clock, to_ms


@dataclass(frozen=True, slots=True)
class Order:
    """How scripts are to be built."""

    flags: Flags
    wanted: Wanted
    force: bool
    jobs: int | None
    quiet: bool


def build_one(name: str, order: Order) -> None:
    """Build one script and say what was made of it."""
    began = time.monotonic()
    script = read_script(name, order.flags)
    source = script.document.source
    report.say_findings(script.findings, source, notes=not order.quiet)
    if script.settings.strict:
        report.say_findings((assumption.finding(source) for assumption in script.assumptions), source)
    made = _built(name, script, order)
    if isinstance(made, Built):
        report.say_findings(made.script.fit, source)
    if order.quiet:
        return
    if isinstance(made, UpToDate):
        report.tell(f"{made.path}  up to date")
        return
    report.tell(f"{_facts(made)}  made in {time.monotonic() - began:.1f} s")
    for path in made.side_files:
        report.tell(str(path))
    report.say_fit(made.script, made.timeline)
    report.say_assumptions(made.script.assumptions, source)


def _built(name: str, script: Prepared, order: Order) -> Built | UpToDate:
    progress = report.SpeechProgress(name, sys.stderr, quiet=order.quiet)

    def notice(line: str) -> None:
        progress.clear()
        report.say(f"{name}: {line}")

    try:
        return build(
            script,
            name_of_mp3(name) or _name_of_title(script.prescription.title),
            wanted=order.wanted,
            force=order.force,
            at_once=order.jobs,
            progress=progress,
            notice=notice,
        )
    finally:
        progress.clear()


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
    return path.stem if path.suffix.lower() in SCRIPT_KINDS else path.name


def _name_of_title(title: str) -> str:
    """A file name made of a title.

    >>> _name_of_title("A break: five minutes!")
    'a-break-five-minutes'
    """
    return "-".join(re.findall(r"\w+", title.lower()))[:60] or "guide"


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
