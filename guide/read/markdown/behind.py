"""What a site puts behind an article, in a text that was copied out of its page with nothing to mark where it begins.

Comments of readers, the form to write one, titles of other articles, what was read for it. A line of few words stands
over each; what is below it, up to the end, shows that it is no heading of the article.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.read.site_lines import DATE, section_of_site


class Line(NamedTuple):
    """A line of a page, without its end and the blanks around it."""

    start: int
    end: int
    content: str


_COMMENTS: Final = late_pattern(
    r"\W*(?:(?:(?:all )?\d+ )?(?:reader )?(?:comments?|replies|responses)(?: ?\(\d+\))?"
    r"|\d+ (?:thoughts?|comments?|responses?) (?:on|to) .{1,100})\W*",
    re.IGNORECASE,
)
"""What stands over the comments of readers."""
_COMMENT: Final = late_pattern(
    r"\W*[A-Z\d][\w.' -]{0,30}?(?:\W* (?:says|said|wrote|replied|commented)\b(?:.{0,40}|\W{0,2}:\W.*)"
    r"|\W{1,4}(?:\d+|an?|one|two) (?:minute|hour|day|week|month|year)s? ago\W*"
    r"|\W{1,4}(?:on )?[A-Z][a-z]{2,8} \d{1,2}\b.{0,20}"
    r"|(?P<line>: .*))"
    rf"|(?i:\W*(?:on )?{DATE}(?:\W+(?:at )?\d{{1,2}}[:.]\d\d.{{0,20}})?\W*)"
)
"""The line with which a comment begins: who wrote it, or when, in one line or in two."""
_ABOUT_COMMENTS: Final = ("comment", "repl", "response", "thought")
_LEAST_ARTICLE: Final = 6
"""So many lines stand over the comments; at the top of an article it is said how many there are."""
_LONGEST_HEAD: Final = 120
"""Characters."""
_NEAR: Final = 2
"""Lines below it with which a comment begins."""
_FORM: Final = late_pattern(
    r"\W*(?:(?:your )?(?:full )?(?:name|e-?mail(?: address)?|web ?site|url|comment|message)"
    r"|(?:post|submit)(?: comment)?"
    r"|cancel reply|(?:save my name|notify me|your e-?mail address will not|required fields)\b.{0,160})\W*",
    re.IGNORECASE,
)
"""The fields and buttons of a form, and what stands beside them."""
_FORM_HEAD: Final = late_pattern(r"\W*(?:leave|add|post|write) a (?:comment|reply)\b.{0,40}", re.IGNORECASE)
_TITLE: Final = late_pattern(r"(?:[-*+•]\s+|\d{1,2}[.)]\s+)?\d{0,3}[^\d.;:]{3,90}")
"""The title of an article: no sentence, and no number but that in front: "10-minute stretches for runners"."""
_OF_ITSELF: Final = late_pattern(r"\b(?:contents|(?:in|on) this)\b", re.IGNORECASE)
"""Stands over the parts of the article itself."""
_CITED: Final = late_pattern(r"\b(?:19|20)\d\d\b|\bdoi\b|https?:|www\.|\bet al\b", re.IGNORECASE)


_MOST_HEADS: Final = 40
"""Lines that may stand over such a part; so many are looked at, that a long text is read in one go."""


def behind_article(lines: Sequence[Line]) -> Mapping[int, str]:
    """Which lines stand behind the article, with the reason why they are left out."""
    filled = [at for at, line in enumerate(lines) if line.content]
    marked = max((at for at in filled if lines[at].content.startswith("#")), default=0)
    heads = (number for number in range(_LEAST_ARTICLE, len(filled) - 1) if _may_head(lines, filled[number]))
    for number in islice(heads, _MOST_HEADS):
        below = [lines[at].content for at in filled[number + 1 :]]
        if filled[number] >= marked and (why := _reason(lines[filled[number]].content, below)):
            return dict.fromkeys(filled[number:], why)
    return {}


def _may_head(lines: Sequence[Line], at: int) -> bool:
    """Whether a line that begins a paragraph says what a site puts behind an article."""
    words = lines[at].content
    if lines[at - 1].content or len(words) > _LONGEST_HEAD:
        return False
    said = _COMMENTS.fullmatch(words) or _FORM_HEAD.fullmatch(words) or section_of_site(words, in_page=False)
    return bool(said)


def _reason(words: str, below: Sequence[str]) -> str | None:
    """Why a line and all that is below it is left out; None where it belongs to the article."""
    if _are_comments(words, below) or (_FORM_HEAD.fullmatch(words) and all(map(_FORM.fullmatch, below))):
        return "comments"
    why = section_of_site(words, in_page=False)
    if why == "navigation" and not _OF_ITSELF.search(words) and all(map(_TITLE.fullmatch, below)):
        return why
    cited = sum(_CITED.search(line) is not None for line in below)
    return why if why == "references" and 2 * cited > len(below) else None


def _are_comments(words: str, below: Sequence[str]) -> bool:
    """Whether a line stands over comments: it says so, and a line with who wrote, or when, is the next but one."""
    about = any(word in words.lower() for word in _ABOUT_COMMENTS)
    if not about or not _COMMENTS.fullmatch(words):
        return False
    counted = any(map(str.isdecimal, words))
    begun = [one for line in below[:_NEAR] if (one := _COMMENT.fullmatch(line))]
    return any(counted or one["line"] is None for one in begun)
