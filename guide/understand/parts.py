"""Headings of the parts of an exercise that are marked like the heading of the exercise itself.

Pages that set every heading alike have "Bridge", "Benefits", "What to do", "Plank", "Benefits", "What to do": labels
that come again and again belong under the name before them, and so do remarks: "What it does", "Contraindications".
So does a single label that stands right below a name, where nothing else does, and one over a number: "Hold", "25 s";
one that says how it is done does behind a sentence or two that speak of it: "How to do it".
A line in bold right below a name, such as "Wakes up the thighs" below "Bridge", says something of it and is no name.
So does a short line in plain text, where each name has one between itself and what is told of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from guide.model.text import Text
from guide.understand.dosed_names import gives_dose
from guide.understand.kinds import Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.mood import as_told, is_imperative
from guide.understand.movements_named import names_body_part
from guide.understand.numbering import Counts
from guide.understand.outline import Line, Section
from guide.understand.outline.sections import BOLD_LEVEL, LINE_LEVEL
from guide.understand.outline.short_lines import is_labelled_fact
from guide.understand.tokens import lowered, mark_numbers

MOST_OF_NAME = 8
"""Words of a name on a line of its own."""
MOST_OF_VALUE = 6
"""Words of a number with what it counts."""
LEAST_AGAIN = 2
"""A label that stands behind so many names is one of each."""


def put_under_names(root: Section, lexicon: Lexicon) -> None:
    """Move the sections of repeated labels into the section of the name before them, if that is of the same level."""
    for section in list(root.walk()):
        labels = Counter(words for part in section.sections if (words := _label(part, lexicon)))
        again = {words for words, times in labels.items() if times >= LEAST_AGAIN}
        if labels:
            section.sections = _folded(section.sections, again, lexicon)


def put_taglines_in(root: Section, lexicon: Lexicon) -> None:
    """Make a line of what stands in bold right below a name, and put what stands under it under the name.

    Whether the upper or the lower headings are the names is told for all that are set alike: more of the names speak
    of a movement, or are counted, and more of what is below says something of them. What has become a line is no name
    over a third heading.
    """
    dissolved: set[int] = set()
    alike: dict[tuple[int, int], list[tuple[Section, Section, Section]]] = {}
    for around in root.walk():
        for name, tagline in _pairs(around, lexicon):
            alike.setdefault((name.level, min(tagline.level, BOLD_LEVEL)), []).append((around, name, tagline))
    for (_, level), found in alike.items():
        names = sum(name.number is not None or _moves(name, lexicon) for _, name, _ in found)
        remarks = sum(_remarks(tagline, lexicon) for _, _, tagline in found)
        moves = sum(_moves(tagline, lexicon) and not _remarks(tagline, lexicon) for _, _, tagline in found)
        plain = level >= BOLD_LEVEL and all(tagline in name.sections for _, name, tagline in found)
        clear = 2 * remarks > len(found) or (2 * names >= len(found) >= LEAST_AGAIN and not moves)
        if names + remarks > moves and (plain or clear):
            for around, name, tagline in found:
                if dissolved.isdisjoint((id(around), id(name))):
                    _dissolve(tagline, name, around)
                    dissolved.add(id(tagline))


def _pairs(around: Section, lexicon: Lexicon) -> Iterator[tuple[Section, Section]]:
    """The headings in a section that may be names, each with the only other heading but labels right below it."""
    for at, name in enumerate(around.sections):
        if name.lines or name.tables or _is_no_name(name, lexicon):
            continue
        inside = name.sections or [one for one in around.sections[at + 1 : at + 2] if one.level >= BOLD_LEVEL]
        named = [part for part in inside if not _label(part, lexicon)]
        if named and named == inside[:1] and _may_be_tagline(named[0], lexicon):
            yield name, named[0]


def _may_be_tagline(section: Section, lexicon: Lexicon) -> bool:
    """Whether a heading is marked as one or bold, or is a short line that says something, and is over something."""
    marked = section.level <= BOLD_LEVEL or (section.level == LINE_LEVEL and _remarks(section, lexicon))
    return marked and section.number is None and not section.is_empty


def _is_no_name(section: Section, lexicon: Lexicon) -> bool:
    """Whether a heading is that of a part of a workout, a label, or calls what is under it an exercise: "Stretch"."""
    if section.heading is None:
        return True
    kind = kind_of(section.heading, None, lexicon)
    if kind is not Kind.NAMED and not (section.counted and kind is Kind.PHASE):
        return True
    return lexicon.headings.names_any.match(section.heading_words) is not None


def _moves(section: Section, lexicon: Lexicon) -> bool:
    """Whether a heading has a word for a movement in it."""
    return lexicon.roles.moves.search(section.heading_words) is not None


def _remarks(section: Section, lexicon: Lexicon) -> bool:
    """Whether a heading says what something does or is good for: "Opens the chest", "Great for stiff necks"."""
    if section.heading is None or is_labelled_fact(section.heading, lexicon):
        return section.heading is not None and not gives_dose(section.heading, lexicon)
    words = section.heading_words
    first, _, others = words.partition(" ")
    told = as_told(first, lexicon) if others else None
    to_something = others.split(" ", 1)[0] in lexicon.pointing or lexicon.roles.benefit.fullmatch(first)
    does = told is not None and (to_something or is_imperative(told, lexicon))
    more = lexicon.headings.says_more.match(words) or lexicon.roles.says_of_it.search(words)
    return bool(does) or more is not None


def _dissolve(tagline: Section, name: Section, around: Section) -> None:
    """Put what stands under the heading below a name under the name, and that heading before it as a line."""
    assert tagline.heading is not None, "a tagline has words"
    beside = [one for one in name.sections if one is not tagline]
    name.lines = [Line(tagline.heading), *tagline.lines]
    name.tables = tagline.tables
    name.sections = [*tagline.sections, *beside]
    around.sections = [one for one in around.sections if one is not tagline]


def put_lines_over_as_names(root: Section, lexicon: Lexicon) -> list[Text]:
    """Make headings of the short lines that stand right over each of several headings that only say more of them.

    What only counts the names, or says them again below a picture, is left out: these lines are returned.
    """
    return [text for section in list(root.walk()) for text in _with_lines_as_names(section, lexicon)]


def _with_lines_as_names(section: Section, lexicon: Lexicon) -> Iterator[Text]:
    """Make headings of the short lines that stand right over each of several headings; yields what is left out."""
    over = [section, *map(_last_in, section.sections[:-1])]
    beside = zip(over, section.sections, strict=False)
    found = [(above, part) for above, part in beside if kind_of(part.heading, None, lexicon) is Kind.NAMED]
    if not all(part.level == LINE_LEVEL for _, part in found) or len(found) < LEAST_AGAIN:
        return
    holders, named = [above for above, _ in found], [part for _, part in found]
    lines = [_last_name(holder) for holder in holders]
    pairs = [(Section(line.text, LINE_LEVEL), part) for line, part in zip(lines, named, strict=True) if line]
    if len(pairs) < len(named) or not _are_over_remarks(pairs, lexicon):
        return
    for at, (holder, (upper, lower)) in enumerate(zip(holders, pairs, strict=True)):
        holder.lines.pop()
        yield from _without_captions(holder, pairs[at - 1][0].heading if at else None)
        paragraph = lower.lines[0].paragraph if lower.lines else 0
        lower.lines[:0] = [Line(lower.heading, paragraph=paragraph)] if lower.heading else []
        lower.heading = upper.heading
    yield from _without_captions(_last_in(section), pairs[-1][0].heading)


def _are_over_remarks(pairs: list[tuple[Section, Section]], lexicon: Lexicon) -> bool:
    """Whether the upper ones of pairs are no parts of a workout, and the lower ones say more of them."""
    parts = any(_is_no_name(upper, lexicon) for upper, _ in pairs)
    remarks = [_remarks(lower, lexicon) for _, lower in pairs]
    unnamed = not any(_moves(lower, lexicon) for (_, lower), remark in zip(pairs, remarks, strict=True) if not remark)
    names = 2 * sum(_moves(upper, lexicon) for upper, _ in pairs) >= len(pairs)
    counted = any(_is_counted_over_part(pair, lexicon) for pair in pairs)
    return not (parts or counted) and (all(remarks) or (unnamed and names))


def _is_counted_over_part(pair: tuple[Section, Section], lexicon: Lexicon) -> bool:
    """Whether the upper one has a number and the lower one names a part of the body: "Lunges 12", "Arms"."""
    upper, lower = (one.heading.content if one.heading is not None else "" for one in pair)
    return any(map(str.isdecimal, upper)) and names_body_part(lowered(lower), lexicon)


def _last_in(section: Section) -> Section:
    """The innermost section at the end of one."""
    while section.sections:
        section = section.sections[-1]
    return section


def _last_name(holder: Section) -> Line | None:
    """The last line of a section, where it is a few words and no sentence."""
    last = holder.lines[-1] if holder.lines and not holder.tables else None
    words = last.text.content.strip() if last is not None else ""
    return last if 0 < len(words.split()) <= MOST_OF_NAME and words[-1:].isalnum() else None


def _without_captions(holder: Section, name: Text | None) -> Iterator[Text]:
    """Take the lines off the end of a section that only count what comes next or say the last name under a picture."""
    again = lowered(name.content).strip() if name is not None else ""
    while holder.lines and ((words := lowered(holder.lines[-1].text.content).strip()).isdecimal() or words == again):
        yield holder.lines.pop().text


def uncount_phases(root: Section, lexicon: Lexicon) -> None:
    """Numbers before headings of which half name parts of a workout count no exercises: "1. Warm-up", "2. Abs"."""
    for section in root.walk():
        parts = [part for part in section.sections if _is_in_row(part)]
        phases = sum(kind_of(part.heading, part.number, lexicon) is Kind.PHASE for part in parts)
        for part in parts if 2 * phases >= len(parts) else ():
            part.counted = False


def put_labelled_parts_in(root: Section, lexicon: Lexicon) -> None:
    """Make lines of the labels over the lists of one exercise, which is one of a row of exercises with a time each.

    "1. Neck releases (1 minute)" with "Side stretch:" and "Chin to chest:" in it, before "2. Eagle arms (1 minute)"
    with nothing but its steps. Where most in the row hold labels like these, they name the exercises.
    """
    for section in root.walk():
        row = [part for part in section.sections if _is_in_row(part) and part.heading is not None]
        held = [part for part in row if part.sections and all(map(_is_labelled_list, part.sections))]
        timed = sum(part.heading is not None and gives_dose(part.heading, lexicon) for part in row) > len(row) / 2
        for part in held if 2 * len(held) < len(row) else ():
            named = timed or _moves(part, lexicon)
            if part.heading is not None and gives_dose(part.heading, lexicon) and named:
                for labelled in part.sections:
                    part.lines += [Line(labelled.heading), *labelled.lines] if labelled.heading else labelled.lines
                part.sections = []


def _is_labelled_list(section: Section) -> bool:
    """Whether a section is nothing but a list under bold words with a colon."""
    return section.label and bool(section.lines) and not section.sections and all(line.depth for line in section.lines)


def _is_in_row(section: Section) -> bool:
    """Whether a section is counted by a number that does not say what it counts."""
    return section.counted and section.number is not None and section.number.counts is not Counts.EXERCISES


def _folded(parts: list[Section], again: set[str], lexicon: Lexicon) -> list[Section]:
    kept: list[Section] = []
    for part in parts:
        name, label = kept[-1] if kept else None, _label(part, lexicon)
        beside = label and name is not None and name.level == part.level and not _label(name, lexicon)
        if name is not None and beside and (label in again or _is_part_of(part, name, lexicon)):
            name.sections.append(part)
        else:
            kept.append(part)
    return kept


def _is_part_of(part: Section, name: Section, lexicon: Lexicon) -> bool:
    """Whether what a label stands over is of the name before it: nothing else does, or it is a number of something."""
    named = kind_of(name.heading, name.number, lexicon) is Kind.NAMED
    value = named and _is_value(part, lexicon)
    told_how = named and lexicon.headings.instructions.match(part.heading_words) and _is_spoken_of(name, lexicon)
    return _is_label(_label(part, lexicon), lexicon) and (value or bool(told_how) or _is_bare(name, lexicon))


def _is_value(section: Section, lexicon: Lexicon) -> bool:
    """Whether a few words with a number stand right under a heading: "Hold", "25 s each side"."""
    first = section.lines[0].text if section.lines else Text("")
    return len(first.content.split()) <= MOST_OF_VALUE and bool(mark_numbers(first, lexicon).quantities)


def _is_spoken_of(section: Section, lexicon: Lexicon) -> bool:
    """Whether all that stands under a name are sentences that speak of it: none is listed, numbered or commanded."""
    lines = [mark_numbers(line.text, lexicon) for line in section.lines if not line.depth]
    told = any(line.quantities or is_imperative(line.content, lexicon) for line in lines)
    ended = bool(lines) and all(line.content.rstrip().endswith((".", "!")) for line in lines)
    alone = len(lines) == len(section.lines) and not (section.tables or section.sections)
    return ended and alone and not told


def _is_bare(section: Section, lexicon: Lexicon) -> bool:
    """Whether nothing but labels stands under a heading that may be the name of an exercise."""
    inside = [line.text for line in section.lines] + [part.heading for part in section.sections]
    bare = not section.tables and all(text is not None and _is_label(text.content, lexicon) for text in inside)
    return bare and kind_of(section.heading, section.number, lexicon) is Kind.NAMED


def _is_label(words: str, lexicon: Lexicon) -> bool:
    return lexicon.headings.label.match(lowered(words).strip(" :*")) is not None


def _label(section: Section, lexicon: Lexicon) -> str:
    """The heading of a section that is a label of a part of an exercise, or of a remark; empty where it is none."""
    if section.heading is None or kind_of(section.heading, section.number, lexicon) in (Kind.NAMED, Kind.PHASE):
        return ""
    return section.heading_words.strip(" :*-–—")
