"""The flags that several commands share. A flag that was not given is None and overrides nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final, TypeAlias

import typer

SCRIPTS_FOLDER: Final = Path("scripts")

Scripts = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="SCRIPT", help="Scripts; - is standard input. Without any: all in scripts/.", show_default=False
    ),
]
Out = Annotated[Path | None, typer.Option("--out", metavar="DIR", help="Folder for the MP3s (default: output).")]
Voice = Annotated[
    str | None,
    typer.Option("--voice", metavar="VOICE", help="auto (default), gtts, gtts:co.uk, espeak, espeak:en-gb, silent."),
]
Lang = Annotated[
    str | None, typer.Option("--lang", metavar="LANG", help="Language of the article, such as en or en-GB.")
]
Pace = Annotated[
    float | None,
    typer.Option(
        "--pace", metavar="N", help="Speed of speech and free times, 0.8 to 1.25 (default: 1); stated times stay."
    ),
]
Ranges = Annotated[
    str | None,
    typer.Option("--ranges", metavar="END", help="What to do of a range: low, middle (default), high."),
]
Detail = Annotated[
    str | None, typer.Option("--detail", metavar="LEVEL", help="How much is said: brief, normal, full (default).")
]
Signals = Annotated[
    str | None, typer.Option("--signals", metavar="STYLE", help="How signals sound: clear (default), soft, none.")
]
Floor = Annotated[
    str | None,
    typer.Option("--floor", metavar="on|off", help="Soft noise that keeps wireless speakers awake (default: on)."),
]
Bitrate = Annotated[
    int | None, typer.Option("--bitrate", metavar="N", help="Kilobits a second of the MP3 (default: 64).")
]
Chapters = Annotated[
    str | None, typer.Option("--chapters", metavar="WHAT", help="What is a chapter: exercises (default), sets.")
]
Date = Annotated[
    str | None, typer.Option("--date", metavar="DATE", help="Date that players show, such as 2026-11-25 or 2026.")
]
Split = Annotated[
    bool, typer.Option("--split", help="Make also an album: a folder with an MP3 of each chapter and a playlist.")
]
NoVerify = Annotated[bool, typer.Option("--no-verify", help="Keep the MP3 without holding it against its timeline.")]
CacheFolder = Annotated[
    Path | None, typer.Option("--cache", metavar="DIR", help="Folder in which speech is kept (also GUIDE_CACHE).")
]
Strict = Annotated[bool | None, typer.Option("--strict", help="Refuse warnings and assumptions.", show_default=False)]
Jobs = Annotated[
    int | None, typer.Option("--jobs", metavar="N", min=1, help="Sentences spoken at the same time, at most.")
]
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
    """The flags that were given."""
    return {name: value for name, value in flags.items() if value is not None}


def side_files(also: list[str] | None) -> tuple[str, ...]:
    """The kinds of side files that `--also` asks for, each once."""
    from guide.build import SIDE_FILES  # loads the stages, which help does without

    kinds = tuple(dict.fromkeys(kind.strip() for part in also or () for kind in part.split(",") if kind.strip()))
    for kind in kinds:
        if kind not in SIDE_FILES:
            raise typer.BadParameter(f"--also: there is no {kind!r}; it can be {', '.join(SIDE_FILES)}")
    return kinds
