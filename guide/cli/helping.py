"""Help that teaches: flags in groups, and for each command examples that can be typed as they stand.

What is typed is text, and is taken as it is: to make text of text Typer loads pydantic, a tenth of the time of a plan.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from typer.core import TyperCommand, TyperGroup

GROUPS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "Exercises": ("--only", "--skip", "--from", "--ranges", "--fit"),
        "Sound": ("--voice", "--lang", "--pace", "--detail", "--cues", "--signals", "--floor", "--music"),
        "Result": (
            "--out", "--also", "--split", "--chapters", "--date", "--bitrate", "--all", "--json", "--svg", "--settings",
            "--say",
        ),
        "Running": ("--strict", "--force", "--watch", "--no-verify", "--silent", "--jobs", "--quiet"),
        "Voices and what is kept": ("--models", "--server", "--cache", "--keep", "--most"),
    }
)  # fmt: skip
"""Every flag in its group; those in none stand at the end."""
_OTHER: Final = "Other"

EXAMPLES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = MappingProxyType(
    {
        "build": (
            ("guide build", "every article in scripts/"),
            ("guide build my-article.md --voice espeak", "one article, in the embedded voice"),
            ("guide build my-article.md --fit 20m", "at most 20 minutes"),
            ("guide build my-article.md --pace 0.9 --cues coach", "slower, with more said"),
            ("guide build my-article.md --watch", "again whenever it is saved"),
            ("guide build - < my-article.md", "from standard input"),
        ),
        "play": (
            ("guide play my-article.md", "an article, without making a file"),
            ("guide play output/feet.mp3 --from 1", "a guide that was made, from its first exercise on"),
        ),
        "plan": (
            ("guide plan my-article.md", "what is heard and when"),
            ("guide plan my-article.md --svg plan.svg", "the same as a picture"),
            ("guide plan my-article.md --settings", "each setting and where it comes from"),
        ),
        "check": (
            ("guide check my-article.md", "what was found and what would be assumed"),
            ("guide check scripts/*.md --strict", "for continuous integration"),
            ("guide check my-article.md --json", "for programs"),
        ),
        "script": (
            ("guide script my-article.md", "to look at"),
            ("guide script my-article.md --out scripts/mine.md", "to edit and keep"),
        ),
        "verify": (("guide verify output/feet.mp3", "a guide that was made"),),
        "voices": (
            ("guide voices", "what can speak here now"),
            ("guide voices espeak", "all voices of one engine"),
            ('guide voices --say "Raise your left heel." --voice espeak:en-gb', "a sample, in sample.mp3"),
        ),
        "cache": (
            ("guide cache", "how much is kept, and where"),
            ("guide cache prune --most 200", "down to 200 MB"),
            ("guide cache clear", "everything"),
        ),
    }
)
_WIDEST: Final = 100
"""Lines of help are no longer than this: longer ones are hard to follow."""
CONTEXT: Final = MappingProxyType({"max_content_width": _WIDEST})


class _AsTyped:
    """Arguments and flags that are text, lists of texts, or on and off, and need no conversion."""

    def get_params(self, ctx: Any) -> list[Any]:
        """All of them, with `--help`, which Typer adds when it is asked for."""
        parameters: list[Any] = super().get_params(ctx)  # type: ignore[misc]
        for parameter in parameters:
            if "process_value" not in vars(parameter):
                parameter.process_value = _as_typed(parameter)
        return parameters


class Command(_AsTyped, TyperCommand):
    """A command whose help has groups and examples."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Arguments, flags by group, examples."""
        parameters = self.get_params(ctx)
        arguments = [one for one in parameters if one.param_type_name == "argument"]
        _section(
            formatter, "Arguments", [(one.metavar or one.name or "", getattr(one, "help", "")) for one in arguments]
        )
        _write_flags(ctx, formatter, [one for one in parameters if one not in arguments])
        rows = EXAMPLES.get(self.name or "", ())
        longest = max((len(command) for command, _ in rows), default=0)
        with formatter.section("Examples"):
            for command, what in rows:
                formatter.write(f"{'':{formatter.current_indent}}{command:<{longest}}  # {what}\n")


class Group(_AsTyped, TyperGroup):
    """The program itself: its commands first, then its own flags."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Commands with what they do, and flags."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, command.short_help or "") for name, command in commands if command and not command.hidden]
        _section(formatter, "Commands", rows)
        _write_flags(ctx, formatter, self.get_params(ctx))

    def format_epilog(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 — as the library calls it
        """How to go on from here."""
        formatter.write_paragraph()
        formatter.write_text("guide COMMAND --help shows the flags of a command, with examples.")


def _as_typed(parameter: Any) -> Callable[[Any, Any], Any]:
    """What becomes of a value: itself, unless one is missing or Typer has something to do with it."""
    processed = parameter.process_value

    def process(ctx: Any, value: Any) -> Any:
        missing = parameter.required and parameter.value_is_missing(value)
        return processed(ctx, value) if missing or (value and parameter.callback) else value

    return process


def _write_flags(ctx: Any, formatter: Any, parameters: list[Any]) -> None:
    """Flags under the names of their groups, in the order of the groups."""
    group_of = {flag: group for group, flags in GROUPS.items() for flag in flags}
    rows: dict[str, list[tuple[str, str]]] = {group: [] for group in (*GROUPS, _OTHER)}
    for parameter in parameters:
        record = parameter.get_help_record(ctx)
        if record is not None:
            rows[group_of.get(parameter.opts[0], _OTHER)].append(record)
    for group, records in rows.items():
        _section(formatter, group if len([one for one in rows.values() if one]) > 1 else "Options", records)


def _section(formatter: Any, title: str, rows: list[tuple[str, str]]) -> None:
    if rows:
        with formatter.section(title):
            formatter.write_dl(rows)
