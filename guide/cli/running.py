"""How the program runs and ends: whatever happens, with one clear line and no traceback.

An interruption (Ctrl-C), a request to end (SIGTERM) and a closed terminal (SIGHUP) are raised as `Stopped`, so that
every file in the making is removed on the way out. A second one does not disturb that.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from types import FrameType, MappingProxyType
from typing import Final, NoReturn

import typer

from guide.cli import report
from guide.cli.terminal import open_what_is_closed, show_what_can_be_shown
from guide.compiling import COMPILER
from guide.errors import SettingsError, WrongUsage

FAILURE: Final = 1
WRONG_USAGE: Final = 2
SIGNALLED: Final = 128
"""Added to the number of the signal that stopped the program, as shells do."""
_STOPPING: Final[Mapping[str, str]] = MappingProxyType(
    {"SIGINT": "interrupted", "SIGTERM": "asked to end", "SIGHUP": "the terminal was closed"}
)
"""Signals that stop the program; Windows has no SIGHUP."""


_typed: Final[list[str]] = []
"""The words of the command that runs, so that a wrong one can be shown among them."""


class Stopped(BaseException):
    """Somebody wants the program to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def run(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line, and exit."""
    open_what_is_closed()
    show_what_can_be_shown()
    _typed[:] = sys.argv[1:] if arguments is None else arguments
    code = 0
    try:
        with _stopped_by_signals(), _output_may_end():
            from guide.cli.app import app

            COMPILER.begin_with(_kept_patterns)
            code = _with_what_is_asked(app)(arguments, prog_name="guide", standalone_mode=False)
            _keep_patterns()
    except Stopped as stop:
        why = _STOPPING[signal.Signals(stop.number).name]
        report.say(f"guide: {why}; finished files are complete, others are as they were")
        sys.exit(SIGNALLED + stop.number)
    except Exception as error:
        sys.exit(_failed("", error))
    sys.exit(code or 0)


def _with_what_is_asked(app: typer.Typer) -> typer.Typer:
    """The program with the command that was typed alone: to make the flags of all takes 3 % of a plan."""
    asked = [one for one in app.registered_commands if one.callback and _typed[:1] == [one.callback.__name__]]
    app = copy(app)
    app.registered_commands = asked or app.registered_commands
    return app


# ── What the next command need not compile again ─────────────────────────────────────────────────────────────────────


def _kept_patterns() -> bytes | None:
    """What an earlier command compiled; nothing where the first to be compiled is the module that keeps it."""
    from guide.build import keeping  # not before there is something to compile

    kept = getattr(keeping, "kept_patterns", None)  # none as long as it is being loaded
    return kept(os.environ) if kept is not None else None


def _keep_patterns() -> None:
    if COMPILER.has_much_new:
        from guide.build import keep_patterns

        keep_patterns(os.environ)


# ── Signals ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def _stopped_by_signals() -> Iterator[None]:
    """Raise `Stopped` for the signals that stop the program, unless whoever started it wants them ignored."""
    numbers = [number for name in _STOPPING if (number := getattr(signal, name, None)) is not None]
    heeded = {number: signal.getsignal(number) for number in numbers if signal.getsignal(number) != signal.SIG_IGN}

    def stop(number: int, _frame: FrameType | None) -> None:
        for each in heeded:
            signal.signal(each, signal.SIG_IGN)
        raise Stopped(number)

    for number in heeded:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in heeded.items():
            signal.signal(number, handler)


@contextmanager
def _output_may_end() -> Iterator[None]:
    """End silently when nobody reads on, as in `guide plan FILE | head`."""
    try:
        yield
    except BrokenPipeError:
        sys.exit(FAILURE)
    finally:
        _discard_what_cannot_be_written()


def _discard_what_cannot_be_written() -> None:
    """Send the rest of an output that failed nowhere, or the interpreter would complain about it at its end."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


# ── Failures ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def attempt(name: str, work: Callable[[], None], told: set[str] | None = None) -> int:
    """The exit code of some work on a script; what went wrong is shown, and the next script may follow.

    Of many scripts all may have the same wrong setting: what is in `told` is not told again.
    """
    try:
        work()
    except (typer.Exit, WrongUsage, BrokenPipeError):  # the last two are shown, or not, where they are due
        raise
    except Exception as error:
        return _failed(name, error, told)
    return 0


def _failed(name: str, error: Exception, told: set[str] | None = None) -> int:
    """Show what went wrong; the exit code."""
    from guide.cli.wrong import is_wrong_usage, say_what_is_wrong, usage_of  # only where something is wrong

    if os.environ.get("GUIDE_DEBUG"):
        import traceback  # it takes a while to load

        traceback.print_exception(error)
    error = usage_of(error) or error
    if told is None or not isinstance(error, SettingsError) or str(error) not in told:
        say_what_is_wrong(name, error, _typed)
    if told is not None:
        told.add(str(error))
    return WRONG_USAGE if is_wrong_usage(error) else FAILURE
