"""The commands."""

from __future__ import annotations

import os
import re
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Optional

import typer

from guide import __version__
from guide.cli import report
from guide.errors import GuideError, InputError

if TYPE_CHECKING:
    from guide.build import Prepared

app = typer.Typer(
    name="guide",
    help="Turn an exercise article into an MP3 that can be followed with closed eyes.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=True,
)

SCRIPTS: Final = Path("scripts")
INTERRUPTED: Final = 130

Scripts = Annotated[
    list[str] | None,
    typer.Argument(help="Scripts to build; `-` is standard input. Without any: all in scripts/.", show_default=False),
]
Script = Annotated[str, typer.Argument(help="The script; `-` is standard input.", show_default=False)]
Out = Annotated[Optional[Path], typer.Option(help="Folder for the MP3s (output).", show_default=False)]  # noqa: UP045
Voice = Annotated[
    str | None, typer.Option(help="auto, gtts, gtts:co.uk, espeak, espeak:en-gb, silent.", show_default=False)
]
Lang = Annotated[Optional[str], typer.Option(help="Language of the voice, such as en or en-GB.", show_default=False)]  # noqa: UP045
Pace = Annotated[
    float | None,
    typer.Option(help="Speed of speech and free times, 0.8 to 1.25; stated times stay.", show_default=False),
]
Ranges = Annotated[
    str | None, typer.Option(help="Of a range do the low end, the middle or the high end.", show_default=False)
]
Detail = Annotated[Optional[str], typer.Option(help="How much is said: brief, normal, full.", show_default=False)]  # noqa: UP045
Signals = Annotated[Optional[str], typer.Option(help="How signals sound: clear, soft, none.", show_default=False)]  # noqa: UP045
Floor = Annotated[
    str | None, typer.Option(help="Soft noise that keeps wireless speakers awake: on, off.", show_default=False)
]
Bitrate = Annotated[Optional[int], typer.Option(help="Kilobits per second of the MP3.", show_default=False)]  # noqa: UP045
CacheDir = Annotated[Path | None, typer.Option("--cache", help="Folder in which speech is kept.", show_default=False)]
Strict = Annotated[bool | None, typer.Option("--strict", help="Refuse warnings and assumptions.", show_default=False)]


# ── Commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@app.command()
def build(
    scripts: Scripts = None,
    out: Out = None,
    voice: Voice = None,
    lang: Lang = None,
    pace: Pace = None,
    ranges: Ranges = None,
    detail: Detail = None,
    signals: Signals = None,
    floor: Floor = None,
    bitrate: Bitrate = None,
    cache: CacheDir = None,
    strict: Strict = None,
    force: Annotated[bool, typer.Option("--force", help="Build also what is up to date.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing but errors.")] = False,
) -> None:
    """Make the MP3s.

    Example: guide build scripts/feet.md --voice espeak
    """
    from guide.build import scripts_in  # noqa: PLC0415 — so that help is instant

    flags = _given(
        out=out, voice=voice, lang=lang, pace=pace, ranges=ranges, detail=detail, signals=signals, floor=floor,
        bitrate=bitrate, cache=cache, strict=strict,
    )  # fmt: skip
    names: list[str] = []

    def list_scripts() -> None:
        names.extend(scripts or [str(path) for path in scripts_in(SCRIPTS)])
        _refuse_same_names(names)

    failed = not _attempt("scripts", list_scripts)
    for name in names:
        failed |= not _attempt(name, lambda name=name: _build_one(name, flags, force=force, quiet=quiet))  # type: ignore[misc]
    raise typer.Exit(1 if failed else 0)


@app.command()
def plan(
    script: Script,
    json: Annotated[bool, typer.Option("--json", help="The plan as JSON.")] = False,
    pace: Pace = None,
    ranges: Ranges = None,
    detail: Detail = None,
    strict: Strict = None,
) -> None:
    """Show what will be heard and when; nothing is spoken.

    Example: guide plan scripts/feet.md
    """
    from guide.build import planned, refuse_errors  # noqa: PLC0415 — so that help is instant
    from guide.publish import plan_json  # noqa: PLC0415 — as above

    def show() -> None:
        ready = _prepared(script, _given(pace=pace, ranges=ranges, detail=detail, strict=strict))
        timeline = planned(ready)
        source = ready.document.source
        if json:
            further = ready.settings.findings
            report.tell(plan_json(ready.routine, ready.prescription, timeline, source, further_findings=further))
        else:
            from guide.cli.table import print_plan  # noqa: PLC0415 — loads rich
            from guide.publish.listing import plan_rows  # noqa: PLC0415 — as above

            print_plan(ready.prescription.title, timeline, plan_rows(timeline, ready.prescription, source))
            report.show_findings(ready.findings, source)
        refuse_errors(ready)

    raise typer.Exit(0 if _attempt(script, show) else 1)


@app.command()
def check(
    scripts: Annotated[list[str], typer.Argument(help="Scripts to check; `-` is standard input.", show_default=False)],
    strict: Strict = None,
) -> None:
    """Show what was found in scripts, one line each, and nothing else.

    Example: guide check scripts/feet.md
    """
    from guide.build import refuse_errors  # noqa: PLC0415 — so that help is instant

    def check_one(name: str) -> None:
        ready = _prepared(name, _given(strict=strict))
        for finding in ready.findings:
            report.tell(report.finding_line(finding, ready.document.source))
        refuse_errors(ready)

    results = [_attempt(name, lambda name=name: check_one(name)) for name in scripts]  # type: ignore[misc]
    raise typer.Exit(0 if all(results) else 1)


@app.callback(invoke_without_command=True)
def _version(
    version: Annotated[bool, typer.Option("--version", help="Show the version.", is_eager=True)] = False,
) -> None:
    if version:
        report.tell(f"guide {__version__}")
        raise typer.Exit


# ── How commands run ─────────────────────────────────────────────────────────────────────────────────────────────────


def run() -> None:
    """Run the command line; an interruption ends it with one line."""
    try:
        app()
    except KeyboardInterrupt:
        report.say("guide: interrupted; finished files are complete, others are as they were")
        sys.exit(INTERRUPTED)


def _attempt(name: str, work: Callable[[], None]) -> bool:
    """Whether some work on a script succeeded; its error is shown."""
    with _errors_shown(name) as succeeded:
        work()
        succeeded.append(True)
    return bool(succeeded)


@contextmanager
def _errors_shown(name: str) -> Iterator[list[bool]]:
    """Show errors of ours as one line, and any other as a fault of the program with how to report it."""
    succeeded: list[bool] = []
    try:
        yield succeeded
    except GuideError as error:
        _debug()
        report.show_error(error, name)
    except (BrokenPipeError, typer.Exit, KeyboardInterrupt):
        raise
    except Exception as error:
        _debug()
        report.say(
            f"guide: {name}: a fault of this program ({type(error).__name__}: {error});"
            " please report it with the script; GUIDE_DEBUG=1 shows where it happened"
        )


def _debug() -> None:
    if os.environ.get("GUIDE_DEBUG"):
        traceback.print_exc()


def _given(**flags: object) -> dict[str, object]:
    """The flags that were given."""
    return {name: value for name, value in flags.items() if value is not None}


def _prepared(name: str, flags: dict[str, object]) -> Prepared:
    from guide.build import STANDARD_INPUT, prepared  # noqa: PLC0415 — so that help is instant

    script = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name)
    return prepared(script, os.environ, flags)


def _build_one(name: str, flags: dict[str, object], *, force: bool, quiet: bool) -> None:
    from guide.build import UpToDate, build  # noqa: PLC0415 — so that help is instant
    from guide.units import to_ms  # noqa: PLC0415 — as above

    ready = _prepared(name, flags)
    report.show_findings(ready.findings, ready.document.source, notes=not quiet)
    progress = report.SpeechProgress(name, quiet=quiet)

    def notice(line: str) -> None:
        progress.clear()
        report.say(f"{name}: {line}")

    try:
        made = build(ready, _output_name(name, ready), force=force, progress=progress, notice=notice)
    finally:
        progress.clear()
    if quiet:
        return
    if isinstance(made, UpToDate):
        report.tell(f"{made.path}  up to date")
        return
    length = report.duration_text(to_ms(made.timeline.length))
    voice = f"{made.voice.engine}:{made.voice.name}"
    report.tell(f"{made.path}  {length}  {report.size_text(made.size)}  {voice}  made in {made.took_s:.1f} s")


def _output_name(name: str, script: Prepared) -> str:
    """The MP3 is called as its script; what came by standard input is called as its title."""
    from guide.build import STANDARD_INPUT  # noqa: PLC0415 — so that help is instant

    if name != STANDARD_INPUT:
        return Path(name).stem
    words = re.findall(r"\w+", script.prescription.title.lower())
    return "-".join(words)[:60] or "guide"


def _refuse_same_names(names: list[str]) -> None:
    """Two scripts that would make the same file cannot be built together."""
    seen: dict[str, str] = {}
    for name in names:
        stem = Path(name).stem.lower()
        if stem in seen and Path(seen[stem]) != Path(name):
            raise InputError(
                f"{seen[stem]} and {name} would both become {Path(name).stem}.mp3; rename one, or build them apart with"
                " --out"
            )
        seen[stem] = name
