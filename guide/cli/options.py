"""The flags that several commands share. A flag that was not given is None and overrides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Final, TypeAlias

import typer

from guide.cli.completing import SCRIPT_ENDINGS, SOUND_ENDINGS, engines, files, values_of
from guide.errors import WrongUsage

SCRIPTS_FOLDER: Final = Path("scripts")

Scripts = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="SCRIPT",
        autocompletion=files(*SCRIPT_ENDINGS),
        help="Scripts; - is standard input. Without any: all in scripts/.",
        show_default=False,
    ),
]
Out = Annotated[
    str | None,
    typer.Option(
        "--out",
        autocompletion=files(),
        metavar="PLACE",
        help="Folder for the MP3s (default: output), or for one MP3 its name: mine.mp3.",
    ),
]
Voice = Annotated[
    str | None,
    typer.Option(
        "--voice",
        autocompletion=engines,
        metavar="VOICE",
        help="auto (default), or ENGINE or ENGINE:VOICE, such as gtts:co.uk; guide voices shows all.",
    ),
]
Lang = Annotated[
    str | None, typer.Option("--lang", metavar="LANG", help="Language of the article, such as en or en-GB.")
]
Pace = Annotated[
    str | None,
    typer.Option(
        "--pace", metavar="N", help="Speed of speech and free times, 0.8 to 1.25 (default: 1); stated times stay."
    ),
]
Ranges = Annotated[
    str | None,
    typer.Option(
        "--ranges",
        autocompletion=values_of("ranges"),
        metavar="END",
        help="What to do of a range: low, middle (default), high.",
    ),
]
Detail = Annotated[
    str | None,
    typer.Option(
        "--detail",
        autocompletion=values_of("detail"),
        metavar="LEVEL",
        help="How much is said: brief, normal, full (default).",
    ),
]
Cues = Annotated[
    str | None,
    typer.Option(
        "--cues",
        autocompletion=values_of("cues"),
        metavar="DENSITY",
        help="How much is said inside timed parts: quiet, normal (default), coach.",
    ),
]
Fit = Annotated[
    str | None,
    typer.Option(
        "--fit", metavar="LENGTH", help="Come as near to this length as the text allows, never over it: 20m, 1h10m."
    ),
]
Only = Annotated[
    str | None,
    typer.Option("--only", metavar="LIST", help="Do only these, by number, name or heading: 1,3-4,plank."),
]
Skip = Annotated[str | None, typer.Option("--skip", metavar="LIST", help="Leave these exercises out.")]
From = Annotated[str | None, typer.Option("--from", metavar="EXERCISE", help="Begin with this exercise.")]
Music = Annotated[
    str | None,
    typer.Option(
        "--music",
        autocompletion=files(*SOUND_ENDINGS),
        metavar="FILE",
        help="Music to play softly under the guide: MP3, WAV, FLAC, OGG.",
        show_default=False,
    ),
]
Signals = Annotated[
    str | None,
    typer.Option(
        "--signals",
        autocompletion=values_of("signals"),
        metavar="STYLE",
        help="How signals sound: clear (default), soft, none, or a folder with your own.",
    ),
]
Floor = Annotated[
    str | None,
    typer.Option(
        "--floor",
        autocompletion=values_of("floor"),
        metavar="on|off",
        help="Soft noise that keeps wireless speakers awake (default: on).",
    ),
]
Bitrate = Annotated[
    str | None,
    typer.Option(
        "--bitrate",
        autocompletion=values_of("bitrate"),
        metavar="N",
        help="Kilobits a second of the MP3 (default: 64).",
    ),
]
Chapters = Annotated[
    str | None,
    typer.Option(
        "--chapters",
        autocompletion=values_of("chapters"),
        metavar="WHAT",
        help="What is a chapter: exercises (default), sets.",
    ),
]
Date = Annotated[
    str | None, typer.Option("--date", metavar="DATE", help="Date that players show, such as 2026-11-25 or 2026.")
]
Split = Annotated[
    bool, typer.Option("--split", help="Make also an album: a folder with an MP3 of each chapter and a playlist.")
]
NoVerify = Annotated[bool, typer.Option("--no-verify", help="Keep the MP3 without holding it against its timeline.")]
CacheFolder = Annotated[
    str | None,
    typer.Option(
        "--cache",
        autocompletion=files(),
        metavar="DIR",
        help="Folder in which speech and encoded sound are kept (also GUIDE_CACHE).",
    ),
]
Models = Annotated[
    str | None,
    typer.Option(
        "--models", autocompletion=files(), metavar="DIR", help="Folder that holds models of voices, for sherpa."
    ),
]
Server = Annotated[
    str | None, typer.Option("--server", metavar="URL", help="Address of a server of voices, for openai.")
]
Keep = Annotated[
    str | None, typer.Option("--keep", metavar="MB", help="What is kept, in megabytes at most (default: 1000).")
]
Strict = Annotated[bool | None, typer.Option("--strict", help="Refuse warnings and assumptions.", show_default=False)]
Jobs = Annotated[str | None, typer.Option("--jobs", metavar="N", help="Sentences spoken at the same time, at most.")]
Also = Annotated[
    list[str] | None,
    typer.Option(
        "--also",
        metavar="KINDS",
        help="Write further files beside the MP3: timeline,vtt,lrc,chapters,wav.",
        show_default=False,
    ),
]

Flags: TypeAlias = dict[str, object]


def given(**flags: object) -> Flags:
    """The flags that were given, by the names of their settings; a wrong one is refused once for all scripts."""
    from guide.config import refuse_wrong_flags  # help does without

    known = {name.rstrip("_"): value for name, value in flags.items() if value is not None}
    refuse_wrong_flags(known)
    return known


def side_files(also: list[str] | None) -> tuple[str, ...]:
    """The kinds of side files that `--also` asks for, each once."""
    from guide.build import SIDE_FILES  # loads the stages, which help does without

    kinds = tuple(dict.fromkeys(kind.strip() for part in also or () for kind in part.split(",") if kind.strip()))
    for kind in kinds:
        if kind not in SIDE_FILES:
            raise WrongUsage(
                f"--also: there is no `{kind}`", _instead(kind, tuple(SIDE_FILES)), word=_holding(kind, also or ())
            )
    return kinds


def whole_number(flag: str, written: str | None, least: int) -> int | None:
    """The number that a flag was given."""
    if written is None:
        return None
    if not written.isdecimal() or int(written) < least:
        raise WrongUsage(f"{flag} cannot be `{written}`", f"it is a whole number from {least}", word=written)
    return int(written)


def _instead(word: str, known: Sequence[str]) -> str:
    """What can be written instead of a word that is not known."""
    near = get_close_matches(word, known, 1)
    return f"did you mean {near[0]}?" if near else f"it can be {', '.join(known)}"


def _holding(part: str, words: Iterable[str]) -> str | None:
    return next((word for word in words if part in word.split(",")), None)
