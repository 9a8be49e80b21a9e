"""`guide build --watch`: whenever a script is saved, its guide is built again.

A change counts once the files have stood still for a moment: editors write a file in pieces, or put another one in its
place. The rest is what `guide build` does anyway: only a guide that would become another one is made, and only what is
new in it is spoken.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

import typer

from guide.build import STANDARD_INPUT, scripts_in
from guide.build.watching import States, files_of, states
from guide.cli import report
from guide.cli.building import Order, build_one, clashes, each_once
from guide.cli.options import SCRIPTS_FOLDER
from guide.cli.running import WRONG_USAGE, attempt
from guide.errors import InputError, WrongUsage

LOOK_AGAIN_S: Final = 0.3
"""How often files are looked at, and how long a change has to stand still."""
_MOST_NAMED: Final = 3


def watch_scripts(scripts: tuple[str, ...], order: Order, wait: Callable[[float], None]) -> None:
    """Build these scripts, or those of the usual folder, whenever they change, until somebody stops it."""
    if STANDARD_INPUT in scripts:
        raise WrongUsage("standard input cannot be watched", "guide build FILE --watch", word=STANDARD_INPUT)

    def find() -> tuple[str, ...]:
        return each_once(scripts or _in_the_folder())

    def build(name: str) -> None:
        code = attempt(name, lambda: _build(name, find(), order))
        if code == WRONG_USAGE:  # a flag is wrong, and no edit mends it
            raise typer.Exit(code)

    def files(name: str) -> tuple[Path, ...]:
        return files_of(Path(name), os.environ, order.flags)

    say = (lambda _line: None) if order.quiet else report.say
    watch(find, files, build, wait, say, None if scripts else SCRIPTS_FOLDER)


def _build(name: str, names: tuple[str, ...], order: Order) -> None:
    clashing = clashes(names)
    if name in clashing:
        raise clashing[name]
    _forget_makers(name, names, order)
    build_one(name, order)


def _forget_makers(name: str, names: tuple[str, ...], order: Order) -> None:
    """What was made of a script that is gone may be replaced; one that is built again may go elsewhere."""
    for place, maker in tuple(order.makers.items()):
        if maker == name or maker not in names:
            del order.makers[place]


def _in_the_folder() -> tuple[str, ...]:
    """The scripts that are there now; perhaps none yet."""
    if not SCRIPTS_FOLDER.is_dir():
        raise InputError(f"there is no folder `{SCRIPTS_FOLDER}` here; name a script: guide build FILE --watch")
    try:
        return tuple(map(str, scripts_in(SCRIPTS_FOLDER)))
    except InputError:
        return ()


def watch(
    find: Callable[[], tuple[str, ...]],
    files: Callable[[str], tuple[Path, ...]],
    build: Callable[[str], None],
    wait: Callable[[float], None],
    say: Callable[[str], None],
    folder: Path | None = None,
) -> None:
    """Build what is found, then over and over what has changed. `files` are those that a script depends on."""
    watched, is_first = _Watched(files, build, say), True
    while True:
        names = find()
        was_any = watched.renew(names, at_once=is_first)
        if was_any or is_first:
            say(f"guide: waiting for changes {_place(names, folder)}; Ctrl-C ends it")
        is_first = False
        wait(LOOK_AGAIN_S)


class _Watched:
    """The scripts that were built, and how their files were before that."""

    def __init__(
        self, files: Callable[[str], tuple[Path, ...]], build: Callable[[str], None], say: Callable[[str], None]
    ) -> None:
        self._files, self._build, self._say = files, build, say
        self._built: dict[str, States] = {}
        self._moving: dict[str, States] = {}
        """Of those that have changed and may change on."""

    def renew(self, names: tuple[str, ...], *, at_once: bool) -> bool:
        """Build whatever has changed and stands still, or need not; whether there was any."""
        ready = [name for name in dict.fromkeys((*names, *self._built)) if self._is_ready(name, at_once=at_once)]
        for name in ready:
            self._moving.pop(name, None)
            if name in self._built and not Path(name).exists():
                self._forget(name, for_good=name not in names)
            else:
                self._built[name] = states(self._files(name))
                self._build(name)
        return bool(ready)

    def _is_ready(self, name: str, *, at_once: bool) -> bool:
        before = self._built.get(name)
        now = states(self._files(name) if before is None else before)
        if now == before:
            self._moving.pop(name, None)
            return False
        if at_once or now == self._moving.get(name):
            return True
        self._moving[name] = now
        return False

    def _forget(self, name: str, *, for_good: bool) -> None:
        """A script is gone: one that was named may come back."""
        self._say(f"guide: {name} is gone; what was made of it stays")
        before = self._built.pop(name)
        if not for_good:
            self._built[name] = states(before)


def _place(names: tuple[str, ...], folder: Path | None) -> str:
    """Where changes are waited for."""
    count = f"{len(names)} script{'s' if len(names) != 1 else ''}"
    if folder is not None:
        return f"in {folder}, {count} so far"
    return f"to {', '.join(names) if len(names) <= _MOST_NAMED else count}"
