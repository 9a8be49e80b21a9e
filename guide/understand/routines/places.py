"""Where the pieces of an article stand: which exercises are in which sections, and what is still to come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from guide.understand.around import labelled_around, says_once
from guide.understand.dosed_parts import name_of_part
from guide.understand.entries import Draft, Piece, Sentence, Titled, Told
from guide.understand.kinds import Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.said import AsManySaid, HoldSaid, RepsSaid, RoundsSaid, SetsSaid
from guide.understand.tokens import lowered, mark_numbers

LEAST_OF_GROUP = 3
"""So many exercises told one after the other are a round, where the text speaks of one."""


MOST_OF_LEAD = 40
"""Characters in front of a colon that may say on which day something is done: "Day 2 – legs: …"."""
END = 3
"""Names of days end alike, as do few others; those of weeks begin alike."""
MOST_JOINING = 12
"""Characters between two parts of one sentence: " and a ", ", and then a "."""


class Places:
    """The pieces of an article in order, one of which is at hand, and the sections that they stand in."""

    def __init__(self, pieces: Sequence[Piece], parents: Mapping[int, int], lexicon: Lexicon) -> None:
        self.pieces = pieces
        self.lexicon = lexicon
        self.parents = parents
        """For each section, the one that it stands in."""
        self.at = 0
        """The place of the piece at hand."""
        self.drafts = [piece for piece in pieces if isinstance(piece, Draft)]
        self.last_draft = {piece.section: at for at, piece in enumerate(pieces) if isinstance(piece, Draft)}
        """For each section with exercises, the place of its last one among the pieces."""
        self.last_titled_at = max(
            (at for at, piece in enumerate(pieces) if isinstance(piece, Draft) and piece.titled), default=-1
        )
        """The place of the last exercise that is a section of its own."""
        self.bare_drafts = sum(draft.bare for draft in self.drafts)
        """How many exercises have no dose of their own."""
        self.last_draft_at = max(self.last_draft.values(), default=-1)
        """The place of the last exercise among the pieces."""
        self.last_below: dict[int, int] = {}
        """For each section, the place of the last exercise in it or in a section below it."""
        self._drafts_of: dict[int, list[Draft]] = {}
        """For each section, the exercises in it and below it."""
        self.dosed_below: Counter[int] = Counter()
        """For each section, how many of these have a dose of their own."""
        self._note_below()
        with_exercises = {*self.last_draft}
        self.bare = with_exercises - {draft.section for draft in self.drafts if _is_dosed(draft)}
        """Sections in which no exercise has a dose of its own."""
        self.all_bare = self.bare == with_exercises
        self.all_held = _held(self.drafts) == with_exercises
        """Whether most exercises of every section are held for a time that none of them says."""
        titled = [piece for piece in pieces if isinstance(piece, Titled)]
        self.titled = {piece.section for piece in titled}
        """Sections with a heading."""
        self.phases = {
            piece.section
            for piece in titled
            if kind_of(piece.text, None, lexicon) is Kind.PHASE
            and not lexicon.headings.names_all.match(lowered(piece.text.content))
        }
        """Sections headed as a part of a workout, and not as all of it."""
        self.dosed = {piece.section for piece in titled if name_of_part(piece.text, lexicon) is not None}
        """Sections headed as a part of a workout, with a dose for all in it."""
        around = {piece.section for piece in titled if labelled_around(piece.text, lexicon) is not None}
        once = [
            draft
            for draft in self.drafts
            if draft.beside
            or says_once(draft, lexicon)
            or labelled_around(draft.heading, lexicon) is not None
            or not around.isdisjoint(self.outwards(draft.section))
        ]
        self.once = frozenset(draft.name.span() for draft in (*once, *_in_one_sentence(self.drafts, once)))
        """The names of exercises that are done once before or after all others."""
        self.has_parts = len(self.drafts) > 1 and self._has_parts()
        """Whether there may be parts to choose from: under headings, or behind words that stand for one."""
        self.outside_phases = {self.parents.get(one, 0) for one in self.phases & {*self.last_below}}
        """Sections in which such parts with exercises stand."""

    def _has_parts(self) -> bool:
        """Whether a heading stands over some of the exercises, or words in front of them say that they are of a day."""
        if any(0 < len(self.drafts_in(one)) < len(self.drafts) for one in self.titled):
            return True
        told = (draft.sentences[0].text for draft in self.drafts if draft.sentences)
        leads = (one.sentence.text for one in self.pieces if isinstance(one, Told))
        begun = [one.content for one in told if 0 < one.content.find(":") <= MOST_OF_LEAD]
        begun += [one.content for one in leads if len(one.content.partition(":")[0]) <= MOST_OF_LEAD]
        names = [draft.name.content for draft in self.drafts]
        alike = len({one.partition(" ")[0] for one in names}) < len(names) or len({one[-END:] for one in names}) == 1
        headings = self.lexicon.headings
        return any(
            headings.on_its_own.match(one) or headings.one_of_several.match(one)
            for one in map(lowered, (*begun, *(names if alike else ())))
        )

    def _note_below(self) -> None:
        """For each section, where the last exercise below it stands, and how many stand there."""
        for section, at in self.last_draft.items():
            for outer in self.outwards(section):
                self.last_below[outer] = max(at, self.last_below.get(outer, -1))
        for draft in self.drafts:
            for outer in self.outwards(draft.section):
                self._drafts_of.setdefault(outer, []).append(draft)
                self.dosed_below[outer] += _is_dosed(draft)

    # The piece at hand.

    @property
    def after(self) -> Piece | None:
        """The piece after the one at hand."""
        return self.pieces[self.at + 1] if self.at + 1 < len(self.pieces) else None

    @property
    def ended(self) -> bool:
        """Whether the piece at hand stands behind the last exercise."""
        return self.at > self.last_draft_at

    def goes_on(self, section: int) -> bool:
        """Whether exercises to come stand in a section itself."""
        return self.last_draft.get(section, -1) > self.at

    def stands_over(self, section: int) -> bool:
        """Whether exercises to come stand in a section, or in sections of it."""
        return self.last_below.get(section, -1) > self.at

    def is_told_again(self, sentence: Sentence, section: int) -> bool:
        """Whether rounds of all are told once more of fewer, further on, or are each written out: "Round 1", "Round 2".

        A title or an introduction sums up what comes: "4 rounds in the park" over "Warm-up" and "Circuit (4 rounds)".
        """
        rounds = _rounds_told(sentence)
        if not rounds:
            return False
        numbers: list[int] = []
        for at in range(self.at + 1, len(self.pieces)):
            piece = self.pieces[at]
            told = piece.sentence if isinstance(piece, Titled | Told) else None
            narrower = not self.drafts_in(section) or (piece.section != section and self.is_in(piece.section, section))
            over = self.last_below.get(piece.section, -1) > at
            if told is not None and narrower and over and rounds == _rounds_told(told):
                return True
            numbers += self._written_round(piece)
        return len(numbers) == rounds[0] > 1 and numbers == list(range(1, rounds[0] + 1))  # it may be a time in ms

    def _written_round(self, piece: Piece) -> list[int]:
        """The number of the round that a heading, a name or a sentence is over, if it is."""
        text = piece.sentence.text if isinstance(piece, Told) else None
        text = piece.text if isinstance(piece, Titled) else piece.heading if isinstance(piece, Draft) else text
        marked = mark_numbers(text, self.lexicon) if text is not None else None
        found = self.lexicon.joints.written_round.match(marked.content) if marked is not None else None
        return [marked.quantities[int(found["at"])].low] if marked is not None and found is not None else []

    # Sections in one another.

    def outwards(self, section: int) -> Iterator[int]:
        """A section and those that it stands in."""
        while section:
            yield section
            section = self.parents.get(section, 0)

    def is_in(self, section: int, outer: int) -> bool:
        """Whether a section is another or stands in it."""
        return outer in self.outwards(section)

    def phase_of(self, section: int) -> int:
        """The innermost section around a place with several exercises, of which there are others outside; else 0."""
        outer = next((one for one in self.outwards(section) if len(self.drafts_in(one)) > 1), 0)
        return outer if len(self.drafts_in(outer)) < len(self.drafts) else 0

    def drafts_in(self, section: int) -> list[Draft]:
        """The exercises in a section or below it."""
        return self._drafts_of.get(section, [])

    def has_only_bare(self, section: int) -> bool:
        """Whether none of the exercises around a sentence of a section has a dose of its own."""
        below = len(self.drafts_in(section)) > 1 and not self.dosed_below[section]
        return section in self.bare or below or self.all_bare

    def has_mostly_bare(self, section: int) -> bool:
        """Whether most of several exercises have no dose: those below a section, or all, where none stands below it."""
        drafts = self.drafts_in(section) or self.drafts
        bare = sum(not _is_dosed(draft) for draft in drafts)
        return len(drafts) >= LEAST_OF_GROUP and bare > len(drafts) / 2

    def is_phase_of_none(self, section: int) -> bool:
        """Whether a section is a part of a workout in which no exercise was found, beside others that have some."""
        if self.drafts_in(section) or section not in self.phases:
            return False
        return self.parents.get(section, 0) in self.outside_phases


def _rounds_told(sentence: Sentence) -> tuple[int, int] | None:
    """How many rounds of all a sentence asks for, or how long they go on; None where it does not say."""
    for said in sentence.said:
        match said:
            case RoundsSaid(count) | SetsSaid(count):
                return count.low, count.high
            case AsManySaid(time):
                return time.low, time.high
            case _:
                pass
    return None


def _is_dosed(draft: Draft) -> bool:
    """Whether an exercise has a dose of its own, and not only as long or as often as one can."""
    said = [one for one in draft.said if isinstance(one, (HoldSaid, RepsSaid))]
    open_ones = [one for one in said if one in (HoldSaid(None), RepsSaid(None))]
    return not draft.bare and (not open_ones or len(open_ones) < len(draft.said))


def _held(drafts: Sequence[Draft]) -> set[int]:
    """The sections in which most exercises ask to be held and do not say for how long."""
    found: set[int] = set()
    for section, own in groupby(drafts, key=lambda draft: draft.section):
        unsaid = [any(isinstance(one, HoldSaid) and one.time is None for one in draft.said) for draft in own]
        if len(unsaid) >= LEAST_OF_GROUP and sum(unsaid) > len(unsaid) / 2:
            found.add(section)
    return found


def _in_one_sentence(drafts: Sequence[Draft], once: Sequence[Draft]) -> Iterator[Draft]:
    """The exercises told in one sentence with one that is done once: "Cool down with a lunge (30 s) and a fold"."""
    known = set(map(id, once))
    for before, draft in pairwise(drafts):
        if not (id(before) in known and before.sentences and draft.sentences) or draft.titled:
            continue
        end, start = before.sentences[-1].text.span().end, draft.sentences[0].text.span().start
        closed = before.sentences[-1].text.content.rstrip().endswith((".", "!", "?"))
        if 0 <= start - end <= MOST_JOINING and not closed and draft.list_number == before.list_number == 0:
            known.add(id(draft))
            yield draft
