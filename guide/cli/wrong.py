"""What goes wrong, as it is told: one form for a setting, a flag, a file and a fault of ours.

Where there is a text to point into, be it `guide.toml` or the command as it was typed, the place is shown in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from guide.cli import report
from guide.cli.terminal import as_typed, write
from guide.errors import GuideError, ScriptHasErrors, SettingsError, WrongUsage
from guide.model.findings import Finding, Severity
from guide.model.text import NOWHERE, Source, Span

COMMAND_LINE: Final = "command line"
_PROGRAM: Final = "guide"
_PASSWORD: Final = re.compile(r"//[^/@\s]+@")
"""Who asks for a page, and with which password: no address that this program takes has one, but it may be typed."""


def say_what_is_wrong(name: str, error: Exception, typed: Sequence[str]) -> None:
    """Tell what went wrong with a script, or with none of them, on standard error; never with a traceback."""
    match error:
        case SettingsError(found=(finding, source)):
            report.say_finding(finding, replace(source, name=_near(source.name)))
        case SettingsError(quotable=True) if _is_flag(error.origin):
            own_name = f"`{error.origin.removeprefix('--')}`"
            named = error.message.replace(own_name, error.origin, 1)
            told = named if error.origin in named else f"{error.origin}: {named}"
            _say_typed(told, error.hint, _value_of(error.origin, typed), typed)
        case SettingsError(origin="front matter"):
            report.say_wrong(f"{name}: {error}")
        case WrongUsage():
            _say_typed(error.message, error.hint, _word(error.word, typed), typed)
        case _:
            report.say_wrong(_message(name, error))


def usage_of(error: Exception) -> WrongUsage | None:
    """Wrong usage as typer found it, in our own words; None for anything else.

    Typer brings its own copy of click, whose classes have no public names; they are told by their attributes.
    """
    facts: Any = error
    if not hasattr(error, "format_message") or not hasattr(error, "ctx"):
        return None
    path = facts.ctx.command_path if facts.ctx else _PROGRAM
    help_hint = f"{path} --help shows what there is"
    if possible := getattr(error, "option_name", None):
        if hasattr(error, "possibilities"):
            near = get_close_matches(possible, [one for one in _flags(facts.ctx) if one != possible], 1)
            hint = f"did you mean {near[0]}?" if near else help_hint
            return WrongUsage(f"there is no flag {possible} of `{path}`", hint, word=possible)
        return WrongUsage(f"{possible} needs a value", help_hint, word=possible)
    if type(error).__name__ == "MissingParameter":
        wanted = facts.param.metavar or facts.param.name
        return WrongUsage(f"`{path}` needs {wanted}", f"{path} {wanted}")
    told = _own_words(error)
    told, _, instead = told.partition(". Did you mean ")
    return WrongUsage(told, f"did you mean {instead.rstrip('?')}?" if instead else help_hint, word=_quoted(told))


def _flags(context: Any) -> list[str]:
    return [name for parameter in context.command.get_params(context) for name in parameter.opts] if context else []


def _own_words(error: Exception) -> str:
    told: str = error.format_message()  # type: ignore[attr-defined]
    told = re.sub(
        r"^Got unexpected extra argument(?:s|\(s\))? \((.*)\)$", r"`\1` is more than this command takes", told
    )
    return told[:1].lower() + told[1:].rstrip(".")


def _quoted(told: str) -> str | None:
    found = re.search(r"['`]([^'`]+)['`]", told)
    return found[1].split()[0] if found else None


# ── The command as it was typed ──────────────────────────────────────────────────────────────────────────────────────


def _is_flag(origin: str) -> bool:
    return origin.startswith("--")


def is_wrong_usage(error: Exception) -> bool:
    """Whether the command itself is wrong, as opposed to what it was given to work on."""
    return isinstance(error, WrongUsage) or (isinstance(error, SettingsError) and _is_flag(error.origin))


def _value_of(flag: str, typed: Sequence[str]) -> int | None:
    """Which word of the command holds the value of a flag."""
    for at, word in enumerate(typed):
        if word == flag:
            return min(at + 1, len(typed) - 1)
        if word.startswith(f"{flag}="):
            return at
    return None


def _word(wanted: str | None, typed: Sequence[str]) -> int | None:
    if wanted is None:
        return len(typed)
    return next((at for at, word in enumerate(typed) if word == wanted or word.startswith(f"{wanted}=")), None)


def _say_typed(message: str, hint: str, at: int | None, typed: Sequence[str]) -> None:
    """A fault of the command line, with a caret under its wrong word, or behind it where one is missing."""
    words = [_PROGRAM, *(_PASSWORD.sub("//…@", word) for word in typed)]
    before = len(as_typed(words[: at + 1])) + 1 if at is not None else 0
    long = len(as_typed(words[at + 1 : at + 2])) if at is not None else 0
    line = as_typed(words)
    span = Span(before, before + max(1, long)) if at is not None else NOWHERE
    report.say_wrong(message)
    padded = line + " " * max(0, span.end - len(line))
    finding = Finding("", Severity.ERROR, span, message, hint)
    for shown in report.quotation(finding, Source(COMMAND_LINE, padded), numbered=False):
        write(shown, err=True)


# ── Everything else ──────────────────────────────────────────────────────────────────────────────────────────────────


def _near(path: str) -> str:
    """A path as it is seen from the working folder, where it lies in it."""
    try:
        return str(Path(path).relative_to(Path.cwd()))
    except (ValueError, OSError):
        return path


def _message(name: str, error: Exception) -> str:
    about = f"{name}: " if name else ""
    match error:
        case ScriptHasErrors():
            count = len(error.findings)
            return f"{about}{count} finding{'s' if count > 1 else ''} above must be mended first; nothing was made"
        case GuideError():
            return str(error)
        case ImportError():
            return f"the installation is not complete ({error}); install guide again: python -m pip install guide-mp3"
        case OSError():
            place = f"{error.filename}: " if error.filename else ""
            return f"{about}{place}{error.strerror or error}"
        case _:
            return (
                f"{about}a fault of this program ({type(error).__name__}: {error});"
                " please report it with the script; GUIDE_DEBUG=1 shows where it happened"
            )
