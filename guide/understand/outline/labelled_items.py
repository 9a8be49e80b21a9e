"""Items of a list that are each a label over lines of their own: "- Neck:", then "Nod: lower your chin" below it.

Such an item is a heading, and each of the lines is an item. And items that speak of all that is listed in them: "Do
each of these ten times", over exercises further in, which are no steps of it. So are lines that each tell what to do,
below a sentence that gives a dose to each of them. And names with their fields, all at one margin: "- Chin slide",
"- How to do it: …", "- Repeat: 8 times", each such name over its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from guide.late import late_pattern
from guide.model.document import Block, Heading, Item, List, Paragraph
from guide.model.text import Text
from guide.understand.dosed_names import MOST_NAME_WORDS
from guide.understand.lexicon import Lexicon
from guide.understand.outline.sections import LINE_LEVEL
from guide.understand.outline.short_lines import ShortLines
from guide.understand.outline.wrapping import first_text, lines_as_written, list_of
from guide.understand.sentences import sentences_of
from guide.understand.tokens import lowered, mark_numbers

LABEL = late_pattern(r"[A-Z][\w'’&/, -]{1,40}:\s*")
NAMED = late_pattern(r"[*_]{0,2}[A-Z][\w'’()/ -]{1,40}:[*_]{0,2} \S+(?: \S+){2,}")
"""A name, and what is done behind it in at least three words."""
_FIELD = late_pattern(r"[*_]{0,2}(?P<label>[A-Z][\w'’ /-]{1,30}?)[*_]{0,2}:(?=[*_\s])")
"""A field and what stands in it."""
LEAST_LABELS = 2
"""So many items of a list are labels over lines."""
LEAST_TOLD = 3
"""So many lines that each tell what to do are a list below a dose for each; below the name of a part one less."""


def apart(block: Block) -> Iterator[Block]:
    """The labels of a list as headings, each over a list of its lines; any other block as it is."""
    labelled = [_lines_under_label(item) for item in block.items] if isinstance(block, List) else []
    if len(labelled) < LEAST_LABELS or not all(labelled):
        yield block
        return
    for first, *others in labelled:
        yield Heading(LINE_LEVEL, first.text)
        yield List(False, tuple(Item("", line.text.span(), (line,)) for line in others))


def names_over_fields(block: Block, lexicon: Lexicon) -> Iterator[Block]:
    """Names between fields that begin alike, in one list, as headings over theirs; any other block as it is."""
    items = block.items if isinstance(block, List) and not block.ordered else ()
    labels = [_known_label(item, lexicon) for item in items]
    names = [at for at, label in enumerate(labels) if not label]
    first = {labels[at + 1] if at + 1 < len(items) else "" for at in names}
    apart = len(names) >= LEAST_LABELS and names[0] == 0 and len(first) == 1 and "" not in first
    if not apart or not all(map(_is_name, (items[at] for at in names))):
        yield block
        return
    for at, end in pairwise((*names, len(items))):
        name, *told = lines_as_written(first_text(items[at]))
        yield Heading(LINE_LEVEL, name)
        yield from (Paragraph(line) for line in told)
        yield List(False, items[at + 1 : end])


def _known_label(item: Item, lexicon: Lexicon) -> str:
    """The label of a field that an item is, if one that exercises are told in; else nothing."""
    found = _FIELD.match(first_text(item).content)
    label = lowered(found["label"]) if found is not None else ""
    return label if lexicon.headings.label.fullmatch(label) else ""


def _is_name(item: Item) -> bool:
    """Whether an item is a name, and at most some lines about what it names."""
    if not all(isinstance(one, Paragraph) for one in item.blocks) or item.label:
        return False
    name = lines_as_written(first_text(item))[0].content.strip(" *_")
    return 0 < len(name.split()) <= MOST_NAME_WORDS and not name.endswith((".", "!", "?", ":", ";", ","))


def lists_of_all(block: Block, speaks_of_all: Callable[[Text], bool]) -> Iterator[Block]:
    """A list with the items that speak of all that is listed in them as paragraphs, each over that list."""
    if not isinstance(block, List):
        yield block
        return
    items: list[Item] = []
    for item in block.items:
        match item.blocks:
            case (Paragraph(text) as lead, List() as listed, *others) if len(
                listed.items
            ) >= LEAST_LABELS and speaks_of_all(text):
                yield from (replace(block, items=tuple(items)),) if items else ()
                yield from (lead, listed, *others)
                items = []
            case _:
                items.append(item)
    if items:
        yield replace(block, items=tuple(items))


def told_for_each(row: Sequence[Block], short: ShortLines) -> Iterator[Block]:
    """The blocks, lines that each tell what to do as a list where a sentence right above gives a dose to each of them.

    Such lines may be paragraphs, or stand under the names of parts, "In bed", "Sitting", below any dose alone.
    """
    given = right_below = False
    at = 0
    while at < len(row):
        block = row[at]
        if not isinstance(block, Paragraph):
            right_below = False
            yield block
            at += 1
            continue
        lines = lines_as_written(block.text)
        leads, heads = _doses_each(lines[0], short), given and short.heads_part(lines[0])
        apart = heads and len(lines) == 1
        told = [*_told_in_row(row[at + apart :], short)] if right_below or apart else []
        below = lines[1:] if leads or heads else []
        if len(told) >= LEAST_TOLD - apart:
            yield from (block,)[:apart]
            yield list_of(line for one in told for line in lines_as_written(one.text))
            at += len(told) + apart
            continue
        if right_below and len(lines) >= LEAST_TOLD and all(map(short.tells_one, lines)):
            yield list_of(lines)
        elif len(below) >= LEAST_TOLD - heads and all(map(short.tells_one, below)):
            yield from (block.slice(0, len(lines[0])), list_of(below))
        else:
            yield block
        right_below = leads or _doses_each(block.text, short)
        given = given or right_below or _says_only_dose(block.text, short)
        at += 1


def _doses_each(text: Text, short: ShortLines) -> bool:
    """Whether one of some sentences gives a dose to each of several exercises."""
    told, below = sentences_of(text, short.lexicon), short.lexicon.scopes.each_below
    return any(short.doses_each(one) or below.search(mark_numbers(one, short.lexicon).content) for one in told)


def _says_only_dose(text: Text, short: ShortLines) -> bool:
    """Whether one of some sentences is a dose and nothing else."""
    return any(map(short.says_only_doses, sentences_of(text, short.lexicon)))


def _told_in_row(row: Sequence[Block], short: ShortLines) -> Iterator[Paragraph]:
    """The paragraphs at the beginning of a row that are each one line that tells what to do."""
    for block in row:
        if not isinstance(block, Paragraph) or "\n" in block.text.content.strip():
            return
        if not short.tells_one(block.text.strip()):
            return
        yield block


def _lines_under_label(item: Item) -> list[Paragraph]:
    """The lines of an item that is a label over names with how they are done; none for any other."""
    match item.blocks:
        case (Paragraph() as only,):
            lines = [only.slice(*found.span()) for found in re.finditer(r"[^\n]*\S", only.text.content)]
            if not lines:
                return []
        case (Paragraph() as label, List(_, inner)):
            told = [block for one in inner for block in one.blocks]
            lines = [label, *(block for block in told if isinstance(block, Paragraph))]
            if len(lines) <= len(told):
                return []
        case _:
            return []
    first, *others = (line.text.content.strip() for line in lines)
    is_label = not item.label and LABEL.fullmatch(first) is not None
    return lines if others and is_label and all(map(NAMED.match, others)) else []
