"""Looks at an article, and once more with a keener eye where the first look leaves most of it out.

An article of several exercises may be set so that no sign that holds for all articles tells them apart: it would be one
exercise or none, or doses would stand outside any. Where that is so, weaker signs do: items or paragraphs that each
tell by themselves what to do and how often, lines in lower case over lists.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from guide.model.document import Document
from guide.model.routine import LeftOut
from guide.model.text import Text
from guide.understand.entries import Draft, Piece, Told, drafts_in
from guide.understand.evidence import Evidence
from guide.understand.exercises import Article, Finder
from guide.understand.kinds import Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.outline import Line, Section, outline
from guide.understand.said import are_of_all
from guide.understand.tokens import lowered
from guide.values import dataclass

MOST_LOST = 1
"""A single sentence with a dose may stand outside the exercises for a reason that nobody sees."""
LEAST_INSIDE = 4
"""So many lines that are all alike, of which"""
LEAST_LED = 3
"""So many are enough where each has the name of a movement in front of a colon or a dash."""
LEAST_NAMING = 0.6
"""so many name a movement, and"""
MOST_TELLING = 0.3
"""not more tell to do something, are the names of exercises; three others may be the parts of one."""
LEAST_OF_ALL = 0.6
"""So much of an article in which nothing is done are such lines, where they are what it asks for, and"""
MOST_TELLING_ALONE = 0.5
"""not more tell to do something: a bare list of exercises also has "Drop chin" beside "Calf stretch"."""
MOST_SHORT = 9
"""Words of a line that may be a name."""
MAY_HOLD = (Kind.ROOT, Kind.PHASE, Kind.NAMED)
"""What a heading or a line over names of exercises is about."""
ENDS = (".", "!", "?", ";", ",")
"""What ends a sentence or a part of one."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen in an article."""

    finder: Finder
    pieces: list[Piece]
    left_out: list[LeftOut]
    """What is no text of it."""

    @property
    def tells_several(self) -> bool:
        """Whether there are several exercises in it."""
        return len(drafts_in(self.pieces)) > 1

    @property
    def lost(self) -> int:
        """How many sentences tell to do something so often or so long, and are outside the exercises."""
        evidence = self.finder.evidence
        told = [one.sentence for one in self.pieces if isinstance(one, Told) and not (one.leads or one.again)]
        own = [one for one in told if evidence.has_own_dose([one]) and evidence.tells(one)]
        return sum(not (are_of_all(one.said) or evidence.gives_each(one)) for one in own)


def look_at(document: Document, title: Text | None, lexicon: Lexicon) -> Look:
    """What is in an article; a second look counts where it tells several exercises, and more of it than the first."""
    best = _with_weaker_signs(document, title, lexicon)
    if inside := frozenset(_named_inside(best)):
        again = _look(document, title, lexicon, keen=best.finder.article.keen, inside=inside)
        best = again if len(drafts_in(again.pieces)) > len(drafts_in(best.pieces)) else best
    if not best.tells_several and _has_asides(best):
        again = _look(document, title, lexicon, keen=best.finder.article.keen, short_asides=True)
        best = again if again.tells_several else best
    if drafts_in(best.pieces) or not (steps := best.finder.told_in_steps(best.pieces)):
        return best
    return replace(best, pieces=steps)


def _has_asides(look: Look) -> bool:
    """Whether there is a heading over something that holds no exercise."""
    article = look.finder.article
    return any(article.kind_of(section) not in MAY_HOLD for section in article.root.walk())


def _with_weaker_signs(document: Document, title: Text | None, lexicon: Lexicon) -> Look:
    """What is seen with signs that hold for all articles, or with weaker ones where those leave most of it out."""
    first = _look(document, title, lexicon, keen=False)
    if first.tells_several and first.lost <= MOST_LOST:
        return first
    again = _look(document, title, lexicon, keen=True)
    better = again.tells_several and (not first.tells_several or again.lost < first.lost - MOST_LOST)
    return again if better else first


def _look(
    document: Document,
    title: Text | None,
    lexicon: Lexicon,
    *,
    keen: bool,
    inside: Collection[int] = (),
    short_asides: bool = False,
) -> Look:
    root, left_out = outline(document, lexicon, keen=keen, short_asides=short_asides)
    finder = Finder(Article(root, title, lexicon, keen=keen, inside=inside))
    return Look(finder, finder.walk(), left_out)


# ── Names inside an exercise ─────────────────────────────────────────────────────────────────────────────────────────


def _named_inside(look: Look) -> Iterator[int]:
    """Where the lines begin that name movements in a row and are all told in one exercise that names none itself.

    What is listed in one that is called "Squat" may be other ways to do it, or what it is good for.
    """
    drafts = drafts_in(look.pieces)
    if not drafts:
        yield from _nothing_else(look)
        return
    owner = {sentence.text.offset(0): draft for draft in drafts for sentence in draft.sentences}
    begun = {draft.name.offset(0) for draft in drafts}
    evidence, article = look.finder.evidence, look.finder.article
    for section in article.root.walk():
        for row in _rows(section, evidence):
            starts = [line.text.offset(0) for line in row]
            draft = owner.get(starts[0])
            if draft is None or any(owner.get(start) is not draft for start in starts):
                continue
            apart = begun.isdisjoint(starts[1:]) and not evidence.ends_in_movement(draft.name)
            placed = apart and article.kind_of(section) in MAY_HOLD and _may_follow(starts[0], draft, look)
            if placed and _name(row, look):
                yield from starts


def _nothing_else(look: Look) -> Iterator[int]:
    """Where the lines begin that name movements in an article of hardly anything else, in which nothing is done yet."""
    article = look.finder.article
    lines = sum(len(section.lines) for section in article.root.walk())
    rows = [
        row
        for section in article.root.walk()
        if article.kind_of(section) in MAY_HOLD
        for row in _rows(section, article.evidence)
    ]
    named = [row for row in rows if _name(row, look, most_telling=MOST_TELLING_ALONE)]
    if sum(map(len, named)) >= LEAST_OF_ALL * lines:
        yield from (line.text.offset(0) for row in named for line in row)


def _may_follow(start: int, draft: Draft, look: Look) -> bool:
    """Whether what leads to a line with a colon may lead to exercises: it is no label, and neither states nor warns."""
    at = next(at for at, sentence in enumerate(draft.sentences) if sentence.text.offset(0) == start)
    before = draft.sentences[at - 1].reading if at else None
    if before is None or not before.text.content.rstrip().endswith(":") or before.mentions:
        return True
    words, lexicon = before.marked.content, look.finder.article.lexicon
    if look.finder.evidence.calls_exercises(before.text.content):
        return True
    others = (lexicon.statement, lexicon.roles.caution, lexicon.roles.remark, lexicon.checks.not_needed)
    aside = any(one.search(words) for one in others)
    return not aside and kind_of(before.text.strip(" :"), None, lexicon) in MAY_HOLD


def _rows(section: Section, evidence: Evidence) -> Iterator[Sequence[Line]]:
    """The first lines of the items of each list, the lines with a name in front, and the other short ones."""
    flat = [line for line in section.lines if not line.depth]
    listed = groupby((line for line in section.lines if line.depth == 1), key=lambda line: line.list_number)
    lists = ([next(own) for _, own in groupby(items, key=lambda line: line.item)] for _, items in listed)
    led = [line for line in flat if line.lead is not None]
    rows = (*lists, led, list(filter(_is_short, flat)))
    yield from (row for row in rows if len(row) >= LEAST_INSIDE or (len(row) >= LEAST_LED and _are_led(row, evidence)))


def _are_led(row: Sequence[Line], evidence: Evidence) -> bool:
    """Whether each line of a row begins with the name of a movement set apart."""
    return all(line.lead is not None and evidence.ends_in_movement(line.lead) for line in row)


def _is_short(line: Line) -> bool:
    """Whether a line is a few words that end no sentence."""
    words = line.text.content.rstrip()
    return line.lead is None and len(words.split()) <= MOST_SHORT and not words.endswith(ENDS)


def _name(row: Sequence[Line], look: Look, most_telling: float = MOST_TELLING) -> bool:
    """Whether most lines of a row name a movement, and hardly any tells to do something."""
    evidence, lexicon = look.finder.evidence, look.finder.article.lexicon
    telling = 0
    for line in row:
        words = lowered(line.lead.content) if line.lead is not None else evidence.marked(line)
        telling += is_imperative(words, lexicon)
        if telling > most_telling * len(row):
            return False
    return sum(map(evidence.names_movement, row)) >= LEAST_NAMING * len(row)
