"""The lines of paragraphs and items: their number and the time they are spoken at taken off, their lead set apart."""

from __future__ import annotations

import re
from itertools import islice

from guide.late import late_pattern
from guide.model.document import Item, Paragraph
from guide.model.routine import LeftOut
from guide.model.text import Text
from guide.understand.dosed_names import behind_purpose
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.numbering import Counts, Number, is_next_number, number_of
from guide.understand.outline.names_in_paragraphs import CAPITAL_LEAD
from guide.understand.outline.open_sections import LABEL, OpenSections
from guide.understand.outline.sections import LINE_LEVEL, Line
from guide.understand.outline.short_lines import CLOSED, MOST_LEAD_WORDS, WORD
from guide.understand.tokens import lowered

STAGE_DIRECTION = "stage direction"
PURPOSE = "what it is for"
STAMP = late_pattern(r"\s*[\[(]\d{1,2}(?::\d{2}){1,2}[\])]\s*(?:[–—:-]\s+)?(?=\S)")
"""The time at which a line is spoken, in front of it."""
DOSE_ONLY = late_pattern(r"[\W\d]*\d[\W\d]*(?:[^\W\d]{1,4}\b[\W\d]*)?")
"""Digits with at most a unit."""
KEY = late_pattern(r"(?:[^\W_]+_)+(?=[^\W\d_]+$)")
"""What numbers the label of a value in a file of data: `day1_ex2_` of `day1_ex2_reps`."""
WORDS_BEFORE = late_pattern(r"[^.:!?\n]{2,60}?(?=:\s|\s[–—-]\s)")
"""What stands before a colon or a dash."""
PURPOSE_BEFORE = late_pattern(r"(?P<purpose>[^.:!?\n–—]{2,50})\s(?:[–—]|-)\s+(?=[A-Z][^.:!?\n]{2,50}:\s)")
"""What stands before a dash and a name with a colon: "For the calves – Heel raises: stand…"."""
GLUED_VERB = late_pattern(r"(?<=[^\W\d] )[A-Z][a-z]+(?= (?:[a-z]|\d))")
"""A word with a capital behind a word without a sign, and small letters behind it."""
MOST_GLUED = 60
"""Characters within which what is done begins behind a name."""
OPENED = late_pattern(r"(?<=\w)\s\([^()]*$")
"""A bracket in which the colon stands: "Warm-up (5 min: a brisk walk)"."""


class Lines:
    """Puts lines into the innermost open section."""

    def __init__(self, sections: OpenSections, source: str) -> None:
        self.sections = sections
        self.source = source
        self._repeated: dict[str, bool] = {}

    def add(
        self,
        text: Text,
        paragraph: Paragraph,
        item: Item | None = None,
        place: tuple[int, int] = (0, 0),
        depth: int = 0,
        number: Number | None = None,
    ) -> None:
        """Add a line of a paragraph, its number taken off; the first line of an item has the number of the item."""
        text = self._without_stamp(text)
        number = number or number_of(text, self.sections.lexicon)
        if item is None and number is not None and (before := self._counted_before(number)) is not None:
            place, depth = (before.list_number, before.item + 1), 1
        if number is not None:
            self.sections.leave_number_out(text, number if number.end else None)
            text = text.slice(number.end).strip()
        elif item is not None and item.label:
            number = Number(Counts.ITEMS, item.label)
        text = self._without_purpose(text)
        lead = _lead(text, paragraph) or _glued_name(text, self.sections.lexicon)
        if lead is not None and (name := self._of_field(text, lead)) is not None:
            self.sections.left_out.append(LeftOut(lead, LABEL))
            self.sections.head(name, LINE_LEVEL)
            return
        loud = lead is not None and _is_loud(text, paragraph)
        self.sections.here.lines.append(Line(text, lead, self.sections.paragraphs, number, *place, depth, loud))

    def _of_field(self, text: Text, lead: Text) -> Text | None:
        """The name in a line that is the field for it, where several lines of the article are: "Exercise: Bridge"."""
        if self.sections.in_record or not self.sections.lexicon.headings.name_field.match(lowered(lead.content)):
            return None
        behind = text.slice(text.content.find(lead.content) + len(lead.content))
        name = behind.strip(" *_:–—-\t")
        short = 0 < len(WORD.findall(name.content)) <= MOST_LEAD_WORDS and "\n" not in name.content
        if not short or CLOSED.search(name.content):
            return None
        return name if self._is_repeated(lead.content) else None

    def _is_repeated(self, label: str) -> bool:
        """Whether several lines of the source begin with a label, and a sign behind it; looked for once for each."""
        if label not in self._repeated:
            sign = r"[^\w<\n]*?(?:</\w+>)?\s*[:–—-]"
            lines = re.finditer(rf"(?im)(?:^|>)[^\w<\n]*{re.escape(label)}{sign}", self.source)
            self._repeated[label] = len(list(islice(lines, 2))) > 1
        return self._repeated[label]

    def _without_stamp(self, text: Text) -> Text:
        """A line without the time at which it is spoken."""
        stamp = STAMP.match(text.content)
        if stamp is None:
            return text
        self.sections.left_out.append(LeftOut(text.slice(0, stamp.end()).strip(), STAGE_DIRECTION))
        self.sections.paragraphs += 1  # what is spoken at another time is told apart
        return text.slice(stamp.end())

    def _without_purpose(self, text: Text) -> Text:
        """A line without what a movement is for in front of its name: "For the calves – Heel raises: stand…"."""
        if trained := behind_purpose(lowered(text.content), self.sections.lexicon):
            self.sections.left_out.append(LeftOut(text.slice(0, len(text) - len(trained)).strip(), PURPOSE))
            return text.slice(len(text) - len(trained))
        found = PURPOSE_BEFORE.match(text.content)
        if found is None or not self.sections.lexicon.purpose.fullmatch(lowered(found["purpose"])):
            return text
        self.sections.left_out.append(LeftOut(text.slice(*found.span("purpose")).strip(), PURPOSE))
        return text.slice(found.end())

    def _counted_before(self, number: Number) -> Line | None:
        """The item of a list right before, from which a number goes on counting."""
        last = self.sections.here.lines[-1] if self.sections.here.lines else None
        if last is None or last.depth != 1 or last.number is None:
            return None
        return last if is_next_number(last.number.label, number.label) else None


def _is_loud(text: Text, paragraph: Paragraph) -> bool:
    """Whether a line begins in bold type."""
    start = paragraph.text.content.find(text.content[:40])
    return any(first <= start + 2 < last for first, last in paragraph.strong)


def _lead(line: Text, paragraph: Paragraph) -> Text | None:
    """The name or label in front of a line: bold type at its start, or a few words before a colon or a dash."""
    begins = max(paragraph.text.content.find(line.content.split("\n")[0][:40]), 0)
    for start, end in paragraph.strong:
        first, last = max(start - begins, 0), end - begins
        if start - begins <= 2 and last > first and len(WORD.findall(line.content[first:last])) <= MOST_LEAD_WORDS:
            lead = line.slice(first, last).strip(" .:–—-")
            return lead if WORD.search(lead.content) and not DOSE_ONLY.fullmatch(lead.content) else None
    found = CAPITAL_LEAD.match(line.content) or WORDS_BEFORE.match(line.content)
    if found and 0 < len(WORD.findall(found.group())) <= MOST_LEAD_WORDS:
        key = KEY.match(found.group())
        opened = OPENED.search(found.group())
        return line.slice(key.end() if key else 0, opened.start() if opened else found.end()).strip()
    return None


def _glued_name(line: Text, lexicon: Lexicon) -> Text | None:
    """A name that only a capital letter sets apart from how it is done: "Heel slide Lie on your back…"."""
    content = line.content
    for found in GLUED_VERB.finditer(content, 0, MOST_GLUED):
        name, told = line.slice(0, found.start()).strip(), content[found.start() :].strip()
        if is_imperative(lowered(told), lexicon) and _may_be_glued(name.content, lexicon):
            return name
    return None


def _may_be_glued(name: str, lexicon: Lexicon) -> bool:
    """Whether words before an instruction may be its name: they speak of a movement, or each begins with a capital."""
    words = WORD.findall(name)
    if not 0 < len(words) <= MOST_LEAD_WORDS or not name[:1].isupper() or words[-1].lower() in lexicon.roles.leads_over:
        return False
    moves = lexicon.roles.moves.search(lowered(name)) is not None
    titled = len(words) > 1 and all(word[0].isupper() for word in words)
    leads = lexicon.roles.follows.match(lowered(name)) or lexicon.roles.begins_next.match(lowered(f"{name} "))
    return (moves or titled) and not leads
