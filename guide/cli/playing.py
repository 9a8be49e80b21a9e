"""`guide play`: a guide is heard here and now, and its screen shows what is going on."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from bisect import bisect_left
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import field
from pathlib import Path
from typing import Final, Protocol, TextIO

import typer

from guide.audio import devices
from guide.build.playing import chapter_start, is_sound, playable_file, playable_script
from guide.cli import report
from guide.cli.keyboard import NoKeys, keys_of
from guide.cli.live import Region, can_renew
from guide.cli.options import Flags
from guide.cli.running import SIGNALLED, Stopped
from guide.cli.screen import Row, keys_hint, marks_for, rows
from guide.errors import WrongUsage
from guide.play import Device, Follower, Keys, Playable, Playing, play
from guide.play.following import shown, words_of
from guide.units import RATE_HZ, clock, to_ms
from guide.values import dataclass

_OF_FILES: Final = frozenset({"from"})
"""The flags that a finished file has use for."""


class _Opened(Protocol):
    def __call__(self, rate_hz: int) -> AbstractContextManager[Device]: ...


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a guide is played: what it is heard from, who presses keys, where its screen is."""

    device: _Opened
    keys: Callable[[], AbstractContextManager[Keys]]
    screen: TextIO
    size: Callable[[], os.terminal_size] = field(default=shutil.get_terminal_size)


def this_machine(name: str, *, silent: bool) -> Stage:
    """Its loudspeaker and its terminal. Where the script comes from standard input, nobody can press keys."""
    if not silent and sys.platform != "win32":
        # Looking for devices takes a fourth of a second, in which the script can be read. Not on Windows, where what
        # finds them (COM) belongs to its thread and ends with it.
        threading.Thread(target=_look_for_devices).start()
    has_keys = name != "-"  # `STANDARD_INPUT`, which loads all stages
    return Stage(
        devices.Silence if silent else devices.Loudspeaker,
        lambda: keys_of(sys.stdin) if has_keys else NoKeys(),
        sys.stdout,
    )


def _look_for_devices() -> None:
    with suppress(OSError, ImportError):  # told when a device is opened
        devices.load()


def play_one(name: str, flags: Flags, stage: Stage, *, at_once: int | None = None) -> None:
    """Play a script or a finished file until it is over or somebody stops it."""
    if is_sound(name):
        _play_file(name, flags, stage)
    else:
        _play_script(name, flags, stage, at_once)


def _play_file(name: str, flags: Flags, stage: Stage) -> None:
    useless = sorted(set(flags) - _OF_FILES)
    if useless:
        flag = f"--{useless[0]}"
        raise WrongUsage(
            f"{flag} shapes a guide that is made of a script, but {name} is finished", "leave it out", word=flag
        )
    playable = playable_file(Path(name))
    start = chapter_start(playable, str(flags["from"])) if "from" in flags else 0
    with stage.device(playable.rate_hz) as device:
        _perform(playable, start, device, stage)


def _play_script(name: str, flags: Flags, stage: Stage, at_once: int | None) -> None:
    """A device that is missing is told before anything is spoken."""
    from guide.build import refuse_errors  # all stages are loaded, which a finished file does without
    from guide.cli.progress import Progress  # as above
    from guide.cli.reading import read_script  # as above

    script = read_script(name, flags)
    report.say_findings(script.findings, script.document.source, notes=False)
    refuse_errors(script)
    progress = Progress(name, sys.stderr)

    def notice(line: str) -> None:
        progress.clear()
        report.say(line)

    with (
        stage.device(RATE_HZ) as device,
        playable_script(script, at_once=at_once, progress=progress.speech, notice=notice) as (playable, made),
    ):
        progress.clear()
        report.say_findings(made.fit, made.document.source)
        report.say_fit(made, playable.timeline)
        _perform(playable, 0, device, stage)


# ── While it plays ───────────────────────────────────────────────────────────────────────────────────────────────────


def _perform(playable: Playable, start: int, device: Device, stage: Stage) -> None:
    """Play from a sample of the timeline on, then say how far it came."""
    rate_hz, follower = playable.rate_hz, Follower(playable.timeline)
    latest = Playing(start * rate_hz // RATE_HZ)
    ended: int | None = None
    try:
        with stage.keys() as keys, _screen(playable, follower, stage, has_keys=not isinstance(keys, NoKeys)) as screen:

            def show(playing: Playing) -> None:
                nonlocal latest
                latest = playing
                screen.show(playing)

            chapters = tuple(chapter * rate_hz // RATE_HZ for chapter in follower.chapters)
            latest = play(playable.sound, rate_hz, chapters, device, keys, show, latest.place)
    except Stopped as stop:
        ended = SIGNALLED + stop.number
    with suppress(*(OSError,) if ended else ()):  # what ended it may be that the terminal was closed
        report.tell(_how_far(playable, follower, latest))
    if ended:
        raise typer.Exit(ended)


def _how_far(playable: Playable, follower: Follower, playing: Playing) -> str:
    place = playing.place * RATE_HZ // playable.rate_hz
    moment = follower.at(place)
    title, length = shown(playable.title), clock(moment.length_ms)
    if not playing.is_over:
        inside = f", in “{moment.chapter}”" if moment.chapter else ""
        return f"{title}  stopped at {clock(moment.at_ms)} of {length}{inside}"
    missing_ms = to_ms(playable.timeline.length - place)
    if missing_ms > _MOST_MISSING_MS:
        return f"{title}  its sound ends at {clock(moment.at_ms)} of {length}: the file is not whole"
    return f"{title}  {length}  played"


_MOST_MISSING_MS: Final = 1_000
"""Where the length of a file is an estimate, it may end a little earlier."""


class _Screen(Protocol):
    def __enter__(self) -> _Screen: ...
    def __exit__(self, *_: object) -> None: ...
    def show(self, playing: Playing) -> None: ...


def _screen(playable: Playable, follower: Follower, stage: Stage, *, has_keys: bool) -> _Screen:
    if can_renew(stage.screen):
        return _Rows(playable, follower, stage, has_keys=has_keys)
    return _Lines(playable, follower, stage.screen)


class _Rows:
    """What is going on, in a few rows that renew themselves."""

    def __init__(self, playable: Playable, follower: Follower, stage: Stage, *, has_keys: bool) -> None:
        self._playable, self._follower = playable, follower
        self._region = Region(stage.screen, stage.size)
        self._marks = marks_for(stage.screen.encoding)
        self._has_keys = has_keys

    def __enter__(self) -> _Rows:
        self._region.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._region.__exit__()

    def show(self, playing: Playing) -> None:
        """The place that is heard."""
        moment = self._follower.at(playing.place * RATE_HZ // self._playable.rate_hz)
        hint = keys_hint(
            self._marks,
            has_keys=self._has_keys,
            has_chapters=len(self._follower.chapters) > 1,
            is_paused=playing.is_paused,
        )

        def draw(columns: int) -> tuple[Row, ...]:
            return rows(self._playable.title, moment, columns, self._marks, hint=hint)

        self._region.show(draw)


class _Lines:
    """What is said, a line each with its time, where nothing can be written over."""

    def __init__(self, playable: Playable, follower: Follower, stream: TextIO) -> None:
        self._rate_hz, self._stream = playable.rate_hz, stream
        self._said = follower.said
        self._starts = [clip.start for clip in follower.said]
        self._place = 0

    def __enter__(self) -> _Lines:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def show(self, playing: Playing) -> None:
        """What has begun to be said since the last time; after a jump, from there on."""
        place = playing.place * RATE_HZ // self._rate_hz
        if 0 <= place - self._place <= RATE_HZ:
            for clip in self._said[bisect_left(self._starts, self._place) : bisect_left(self._starts, place)]:
                self._stream.write(f"{clock(to_ms(clip.start)):>7}  {words_of(clip)}\n")
            self._stream.flush()
        self._place = place
