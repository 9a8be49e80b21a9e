"""Words that a line end has split.

Text copied from a printed page says "exer-" at the end of one line and "cise" at the start of the next. The two are
joined where the article itself writes the whole word elsewhere, where the second half is an ending that is no word, or
where the first half is none ("shoul-" and "ders"). Otherwise the hyphen may belong there ("low-" and "impact") and only
the line end goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern
from guide.model.findings import Finding
from guide.read.page import Edit, Page
from guide.read.repairs import Repair, found

_SPLIT: Final = late_pattern(r"\b([^\W\d_]{2,})(-)[ \t]*\n[ \t]*([^\W\d_]+)")
_WORD: Final = late_pattern(r"[^\W\d_]+")
_ENDINGS: Final = late_pattern(
    r"(?:t|s)ions?|(?:t|n|r|l|d|en)?ings?|ments?|ness|bl[ey]|(?:p|t|d|g|c)les?|ity|(?:al|i)?ly|(?:t|d|l|n)ers?|tures?"
    r"|wards?|ders?|[ae]nce|i?ous|ive|ical|[cn]al|cises?|ening"
)
"""Last syllables that are no English words."""
_FIRST_HALVES: Final = late_pattern(
    r"exer|shoul|stom|hori|verti|dia|mus|liga|repe|posi|ses|abdo|verte|circu|stret|contin|differ|impor|remem|gradu|simul"
    r"|straigh|alter|oppo|com|con|dis|el|an|mo|ro|togeth|direc|move|exten|flexi|tow"
)
"""First syllables that are no words of their own, of words that exercise articles use."""
_AFTER_A_LOOSE_HYPHEN: Final = frozenset({"and", "or", "to", "und", "oder", "et", "ou"})
"""As in "upper- and lower-body": there the hyphen ends its word."""


def with_whole_words(page: Page, start: int) -> tuple[Page, tuple[Finding, ...]]:
    """The page with split words joined from an index on, and how many there were."""
    splits = [split for split in _SPLIT.finditer(page.content, start) if _is_split(split)]
    if not splits:
        return page, ()
    words = frozenset(word.lower() for word in _WORD.findall(page.content))
    return page.edited(_edits(splits, words)), found(Repair.SPLIT_WORDS, page, [split.start() for split in splits])


def _is_split(split: re.Match[str]) -> bool:
    return split[3].islower() and split[3] not in _AFTER_A_LOOSE_HYPHEN


def _edits(splits: list[re.Match[str]], words: frozenset[str]) -> Iterator[Edit]:
    for split in splits:
        known = (split[1] + split[3]).lower() in words
        is_one_word = known or _ENDINGS.fullmatch(split[3]) or _FIRST_HALVES.fullmatch(split[1].lower())
        yield Edit(split.start(2) if is_one_word else split.end(2), split.start(3), "")
