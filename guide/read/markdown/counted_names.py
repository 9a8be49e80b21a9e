"""Names that count up from one, each on a line of its own over something longer, in whatever form.

"1 Plank", "#1 Plank", "A. Plank", "Exercise 1: Plank": a reader sees from the count that they are names, and where each
ends. To Markdown a line right below an item of a list is more of that item, one right above text is more of that, and
"2. Plank" behind the steps of another exercise, which are counted too, is one more step.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.read.markdown.labels import Line
from guide.read.page import Edit

_NAME: Final = r"(?P<name>[\"“(]?(?=[^\W_a-z])(?:[^.:;,!?\d*_\n]|(?<!\d)\d{1,3}(?:[-–/]\d{1,3}){1,3}(?!\d)){3,80}?):?"
"""A few words without a number, but for "90/90" or "4-7-8"."""
_NUMBERS: Final = {
    "bare": r"(?P<number>\d{1,2})[ \t]{1,3}(?=[A-Z])",
    "hash": r"#(?P<number>\d{1,2})[.:)]?[ \t]+",
    "point": r"(?P<number>\d{1,2})\.(?:[ \t]+|(?=[A-Z]))",
    "bracket": r"\(?(?P<number>\d{1,2})\)[ \t]+",
    "dash": r"(?P<number>\d{1,2})[ \t]?(?:[–—-]|:)[ \t]+",
    "letter": r"(?P<number>[A-Z])[.)][ \t]+",
    "small": r"(?P<number>[a-z])[.)][ \t]+",
    "word": r"(?P<word>[A-Z][a-z]{1,11}\.?|[A-Z]{3,12})[ \t]+#?(?P<number>\d{1,2})[ \t]?(?:[.:)]|[–—-])[ \t]+",
}
_BOLD: Final = r"(?:\*\*|__)?"
_FORMS: Final = {
    form: (late_pattern(_BOLD + number), late_pattern(_BOLD + number + _NAME + _BOLD + ":?[ \t]*"))
    for form, number in _NUMBERS.items()
}
"""The number alone, and with a name and nothing else."""
_LETTERS: Final = "small"
_HEADING: Final = "### "
_LEAST_BARE: Final = 3
_LEAST: Final = 2
"""So many lines count names; without a sign behind their numbers, more."""


class _Counted(NamedTuple):
    """A line with a number in front."""

    form: str
    number: int
    name: str
    """Empty where what stands behind the number is none."""


def names_counted_apart(lines: list[Line]) -> Iterator[Edit]:
    """Blank lines that set such names apart from what is above and below; over counted steps, marks of headings."""
    told = [line for line in lines if line.content.strip()]
    counted = [_counted(line.content.rstrip()) for line in told]
    runs: dict[str, list[int]] = {}
    for at, one in enumerate(counted):
        if one and one.name and _is_over_other(told, counted, at):
            run = runs.setdefault(one.form, [])
            if one.number == len(run) + 1:
                run.append(at)
    for form, run in runs.items():
        names = [one.name for at in run if (one := counted[at])]
        if len(run) < _LEAST or (form == "bare" and not _are_bare(names)) or _goes_on(counted, run):
            continue
        if _are_over_longer(told, run, names) and not _are_over_counts(counted, run, letters=True):
            mark = _HEADING if _are_over_counts(counted, run) else ""
            for line in (told[at] for at in run):
                yield Edit(line.start, line.start, "\n" + mark)
                yield Edit(line.end, line.end, "\n")


def _counted(line: str) -> _Counted | None:
    """What a line counts; None where no number stands in front of it."""
    for form, (number, named) in _FORMS.items():
        if found := number.match(line):
            label = found["number"]
            ordinal = int(label) if label.isdecimal() else ord(label.upper()) - ord("A") + 1
            name = named.fullmatch(line)
            return _Counted(form + found.groupdict().get("word", ""), ordinal, name["name"] if name else "")
    return None


def _is_over_other(told: list[Line], counted: list[_Counted | None], at: int) -> bool:
    """Whether something stands at the margin below a line, and no next one of the same count."""
    if at + 1 == len(told) or told[at + 1].indent:
        return False
    one, below = counted[at], counted[at + 1]
    return one is not None and (below is None or below.form != one.form or below.number == 1)


def _goes_on(counted: list[_Counted | None], run: list[int]) -> bool:
    """Whether the count goes on behind the last name of a run, with what is none."""
    last = counted[run[-1]]
    behind = (one for one in counted[run[-1] + 1 :] if one and last and one.form == last.form)
    return any(one.number == len(run) + 1 for one in islice(behind, 1))


def _are_over_counts(counted: list[_Counted | None], run: list[int], *, letters: bool = False) -> bool:
    """Whether something is counted from one under most names of a run; with `letters` only in small letters.

    Such letters are a list in the item of a number above, at whatever margin.
    """
    ends = (*run[1:], len(counted))
    below = (filter(None, counted[at + 1 : end]) for at, end in zip(run, ends, strict=True))
    anew = sum(any(one.number == 1 and (one.form == _LETTERS or not letters) for one in ones) for ones in below)
    return 2 * anew > len(run)


def _are_bare(names: list[str]) -> bool:
    """Whether numbers without a sign count several names, and not more of one thing: "1 minute", "2 minutes"."""
    return len(names) >= _LEAST_BARE and len({name.split()[0].lower().rstrip("s") for name in names}) > 1


def _are_over_longer(told: list[Line], run: list[int], names: list[str]) -> bool:
    """Whether more words stand under each name than in it."""
    ends = (*run[1:], len(told))
    below = (told[at + 1 : end] for at, end in zip(run, ends, strict=True))
    return all(
        sum(len(line.content.split()) for line in lines) > len(name.split())
        for name, lines in zip(names, below, strict=True)
    )
