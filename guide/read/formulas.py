r"""Formulas in TeX, as note books write them between dollar signs: `$3 \times 10$`, `$\geq 20$`, `$90^\circ$`.

Only what belongs to a dose is known; what else stands between dollar signs stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.read.page import Edit, Page

_FORMULA: Final = late_pattern(r"\$(?P<dollar>[^$\n]{1,80})\$|\\\((?P<bracket>[^\n]{1,80}?)\\\)")
_COMMAND: Final = late_pattern(
    r"\\(?:text|mathrm|textbf|mathbf)\s*\{(?P<words>[^{}]*)\}|\\d?frac\s*\{(?P<above>\d+)\}\s*\{(?P<below>\d+)\}"
    r"|\^\s*\{?\s*\\circ\s*\}?(?P<degree>)|\\(?P<name>[a-zA-Z]+)(?![a-zA-Z])|\\(?P<blank>[,;:! ])"
)
_SIGNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "times": "×", "cdot": "×", "ast": "×", "geq": "≥", "ge": "≥", "leq": "≤", "le": "≤", "approx": "≈", "sim": "~",
        "pm": "±", "to": "→", "rightarrow": "→", "quad": " ", "degree": "°",
    }
)  # fmt: skip


def with_plain_formulas(page: Page, start: int) -> Page:
    """The page with formulas of known signs from an index on as a person types them."""
    if "\\" not in page.content:
        return page
    return page.edited(edit for found in _FORMULA.finditer(page.content, start) for edit in _plain(found))


def _plain(found: re.Match[str]) -> list[Edit]:
    """What makes a formula plain; nothing where a sign in it is not known, or where it has none."""
    start, end = found.span(found.lastgroup or 0)
    commands = list(_COMMAND.finditer(found.string, start, end))
    edits = [Edit(*command.span(), instead) for command in commands if (instead := _instead(command)) is not None]
    known = len(edits) == len(commands) == found[0].count("\\") - 2 * (found.lastgroup == "bracket")
    if not commands or not known:
        return []
    return [Edit(found.start(), start, ""), *edits, Edit(end, found.end(), "")]


def _instead(command: re.Match[str]) -> str | None:
    match command.lastgroup:
        case "words":
            return command["words"]
        case "below":
            return f"{command['above']}/{command['below']}"
        case "degree":
            return "°"
        case "blank":
            return " "
        case _:
            return _SIGNS.get(command["name"])
