"""The commands: their flags, and what each calls. What they do is in the module of their name.

Help is plain text, which a screen reader reads as it stands and which appears at once.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from guide import __version__
from guide.cli import report
from guide.cli.completing import SCRIPT_ENDINGS, SOUND_ENDINGS, files
from guide.cli.helping import CONTEXT, Command, Group
from guide.cli.options import (
    SCRIPTS_FOLDER,
    Also,
    Bitrate,
    CacheFolder,
    Chapters,
    Cues,
    Date,
    Detail,
    Fit,
    Floor,
    From,
    Jobs,
    Keep,
    Lang,
    Models,
    Music,
    NoVerify,
    Only,
    Out,
    Pace,
    Ranges,
    Scripts,
    Server,
    Signals,
    Skip,
    Split,
    Strict,
    Voice,
    given,
    side_files,
    whole_number,
)
from guide.cli.running import FAILURE, attempt
from guide.errors import WrongUsage

FIRST_STEPS = """\
guide turns an exercise article into an MP3 to be followed with closed eyes.

  guide build          make an MP3 in output/ of each article in scripts/
  guide build FILE     make an MP3 of one article
  guide plan FILE      show what will be heard and when
  guide play FILE      play an article or an MP3 here and now
  guide verify MP3     hold a finished MP3 against its timeline

guide --help shows the rest.\
"""

SCRIPT_FILES = files(*SCRIPT_ENDINGS)
MP3_FILES = files(".mp3")
PLAYABLE_FILES = files(*SCRIPT_ENDINGS, *SOUND_ENDINGS)

app = typer.Typer(
    name="guide",
    help="Turn an exercise article into an MP3 that can be followed with closed eyes.",
    cls=Group,
    context_settings=dict(CONTEXT),
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback(invoke_without_command=True)
def _first(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version.", is_eager=True)] = False,
) -> None:
    if version:
        report.tell(f"guide {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        for line in FIRST_STEPS.splitlines():
            report.tell(line)


@app.command(cls=Command, short_help="Make the MP3s of articles.")
def build(
    scripts: Scripts = None,
    out: Out = None,
    voice: Voice = None,
    lang: Lang = None,
    pace: Pace = None,
    ranges: Ranges = None,
    fit: Fit = None,
    detail: Detail = None,
    cues: Cues = None,
    signals: Signals = None,
    only: Only = None,
    skip: Skip = None,
    from_: From = None,
    floor: Floor = None,
    music: Music = None,
    bitrate: Bitrate = None,
    chapters: Chapters = None,
    date: Date = None,
    also: Also = None,
    split: Split = False,
    no_verify: NoVerify = False,
    strict: Strict = None,
    force: Annotated[bool, typer.Option("--force", help="Build also what is up to date; replace any MP3.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Go on, and build again whatever is edited.")] = False,
    jobs: Jobs = None,
    models: Models = None,
    server: Server = None,
    cache: CacheFolder = None,
    keep: Keep = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing but warnings and errors.")] = False,
) -> None:
    """Make the MP3s; what is up to date is skipped."""
    from guide.build import Wanted, scripts_in
    from guide.cli.building import Order, build_all, each_once

    flags = given(
        out=out, voice=voice, lang=lang, pace=pace, ranges=ranges, fit=fit, detail=detail, cues=cues, signals=signals,
        only=only, skip=skip, from_=from_, floor=floor, music=music, bitrate=bitrate, chapters=chapters, date=date,
        models=models, server=server, cache=cache, keep=keep, strict=strict,
    )  # fmt: skip
    wanted = Wanted(side_files(also), split, not no_verify)
    order = Order(flags, wanted, force, whole_number("--jobs", jobs, 1), quiet)
    if watch:
        from guide.cli.watching import watch_scripts

        watch_scripts(tuple(scripts or ()), order, time.sleep)
    names = each_once(scripts or map(str, scripts_in(SCRIPTS_FOLDER)))
    _exit(build_all(names, replace(order, of=len(names)), attempt))


@app.command(cls=Command, short_help="Show what will be heard and when.")
def plan(
    script: Annotated[
        str | None,
        typer.Argument(
            metavar="SCRIPT", autocompletion=SCRIPT_FILES, help="The script; - is standard input.", show_default=False
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The plan as JSON.")] = False,
    svg: Annotated[
        str | None, typer.Option("--svg", metavar="FILE", help="Draw the timeline as a picture.", show_default=False)
    ] = None,
    all_: Annotated[bool, typer.Option("--all", help="List also each signal.")] = False,
    settings: Annotated[bool, typer.Option("--settings", help="Each setting and where it comes from.")] = False,
    lang: Lang = None,
    pace: Pace = None,
    ranges: Ranges = None,
    fit: Fit = None,
    detail: Detail = None,
    cues: Cues = None,
    signals: Signals = None,
    only: Only = None,
    skip: Skip = None,
    from_: From = None,
    strict: Strict = None,
) -> None:
    """Show what will be heard and when; nothing is spoken."""
    from guide.cli.planning import show_plan, show_settings

    flags = given(
        lang=lang, pace=pace, ranges=ranges, fit=fit, detail=detail, cues=cues, signals=signals, only=only, skip=skip,
        from_=from_, strict=strict,
    )  # fmt: skip
    if settings:
        _exit(attempt(script or "settings", lambda: show_settings(script, flags)))
    if script is None:
        raise WrongUsage("`guide plan` needs a script", "guide plan FILE")
    picture = Path(svg) if svg else None
    _for_each((script,), lambda name: show_plan(name, flags, as_json=as_json, svg=picture, signals=all_))


@app.command(cls=Command, short_help="Show what was found in scripts, for editors and CI.")
def check(
    scripts: Annotated[
        list[str], typer.Argument(metavar="SCRIPT", autocompletion=SCRIPT_FILES, help="Scripts; - is standard input.")
    ],
    as_json: Annotated[
        bool, typer.Option("--json", help="A JSON object for each script, on a line of its own.")
    ] = False,
    strict: Strict = None,
) -> None:
    """Show what was found in scripts, and what would be assumed, one line each.

    Errors (E) stop a build, warnings (W) should be looked at, notes (N) are good to know. The README lists the codes.

    """
    from guide.cli.planning import show_findings

    _for_each(tuple(scripts), lambda name: show_findings(name, given(strict=strict), as_json=as_json))


@app.command(cls=Command, short_help="Write an article as an explicit script, to edit and keep.")
def script(
    article: Annotated[
        str, typer.Argument(metavar="ARTICLE", autocompletion=SCRIPT_FILES, help="The article; - is standard input.")
    ],
    out: Annotated[
        str | None, typer.Option("--out", metavar="FILE", help="Where to write it (default: standard output).")
    ] = None,
) -> None:
    """Write an article's routine as an explicit script, to be reviewed, edited and kept."""
    from guide.cli.scripting import write_script

    _for_each((article,), lambda name: write_script(name, Path(out) if out else None))


@app.command(cls=Command, short_help="Hold finished MP3s against the timeline inside them.")
def verify(
    mp3s: Annotated[list[str], typer.Argument(metavar="MP3", autocompletion=MP3_FILES, help="Finished guides.")],
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing of files that are right.")] = False,
) -> None:
    """Hold finished MP3s against the timeline inside them: every signal, word and silence, loudness, chapters."""
    from guide.cli.verifying import verify_one

    right: list[bool] = []
    code = _code_of_each(tuple(mp3s), lambda name: right.append(verify_one(Path(name), quiet=quiet)))
    _exit(code or FAILURE * (not all(right)))


@app.command(cls=Command, short_help="Play an article or an MP3 here and now.")
def play(
    guide: Annotated[
        str,
        typer.Argument(
            metavar="SCRIPT|MP3",
            autocompletion=PLAYABLE_FILES,
            help="A script or a finished MP3; - is a script on standard input.",
        ),
    ],
    voice: Voice = None,
    lang: Lang = None,
    pace: Pace = None,
    ranges: Ranges = None,
    fit: Fit = None,
    detail: Detail = None,
    cues: Cues = None,
    signals: Signals = None,
    only: Only = None,
    skip: Skip = None,
    from_: From = None,
    floor: Floor = None,
    music: Music = None,
    strict: Strict = None,
    silent: Annotated[
        bool, typer.Option("--silent", help="Show it in real time without sound; no sound device is needed.")
    ] = False,
    jobs: Jobs = None,
    models: Models = None,
    server: Server = None,
    cache: CacheFolder = None,
    keep: Keep = None,
) -> None:
    """Play a script or an MP3 here and now, and show what is going on.

    Space pauses and goes on, the left and right arrow keys go to the previous and the next exercise, q stops. A script
    is heard as soon as its speech is there; no file is made. Of the flags, an MP3 takes --from and --silent.
    """
    from guide.cli.playing import play_one, this_machine

    flags = given(
        voice=voice, lang=lang, pace=pace, ranges=ranges, fit=fit, detail=detail, cues=cues, signals=signals,
        only=only, skip=skip, from_=from_, floor=floor, music=music, models=models, server=server, cache=cache,
        keep=keep, strict=strict,
    )  # fmt: skip
    at_once = whole_number("--jobs", jobs, 1)
    stage = this_machine(guide, silent=silent)
    _for_each((guide,), lambda name: play_one(name, flags, stage, at_once=at_once))


@app.command(cls=Command, short_help="Show engines and voices, or write a sample.")
def voices(
    engine: Annotated[
        str | None, typer.Argument(metavar="ENGINE", help="List all voices of one engine.", show_default=False)
    ] = None,
    say: Annotated[str | None, typer.Option("--say", metavar="TEXT", help="Write a sample.")] = None,
    voice: Voice = None,
    lang: Lang = None,
    pace: Pace = None,
    out: Annotated[
        str,
        typer.Option("--out", metavar="FILE", help="Where to write it, an MP3 or a WAV file (default: sample.mp3)."),
    ] = "sample.mp3",
    models: Models = None,
    server: Server = None,
    cache: CacheFolder = None,
) -> None:
    """Show engines and voices, and whether they can speak here now."""
    from guide.cli.voices import list_engines, list_voices, say_sample

    def work() -> None:
        flags = given(voice=voice, lang=lang, pace=pace, models=models, server=server, cache=cache)
        if say is not None:
            say_sample(say, Path(out), flags)
        elif engine is not None:
            list_voices(engine, flags)
        else:
            list_engines(flags)

    _exit(attempt("voices", work))


@app.command(cls=Command, short_help="Show what is kept of earlier builds, or remove it.")
def cache(
    action: Annotated[
        str | None,
        typer.Argument(metavar="clear|prune", help="Remove everything, or what was not used for longest."),
    ] = None,
    most: Annotated[
        str | None,
        typer.Option("--most", metavar="MB", help="How much `prune` leaves, in megabytes (default: --keep)."),
    ] = None,
    folder: CacheFolder = None,
    keep: Keep = None,
) -> None:
    """Show how much speech and encoded sound is kept and where, or remove it."""
    from guide.cli.cache import show_or_change

    most_mb = whole_number("--most", most, 0)
    _exit(attempt("cache", lambda: show_or_change(action, most_mb, given(cache=folder, keep=keep))))


def _for_each(names: tuple[str, ...], work: Callable[[str], None]) -> None:
    """Do some work on each script, whatever becomes of the others, and exit."""
    _exit(_code_of_each(names, work))


def _code_of_each(names: tuple[str, ...], work: Callable[[str], None]) -> int:
    return max((attempt(name, lambda name=name: work(name)) for name in names), default=0)  # type: ignore[misc]


def _exit(code: int) -> None:
    raise typer.Exit(code)
