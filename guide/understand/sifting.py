"""Second thoughts about what the walk took for exercises, once the whole article has been seen.

What is told twice is done once (`told_twice`). A section that tells to do something, yet gives no dose and stands alone
among exercises that have one, is advice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from guide.understand.doses import NO_NAME, says_only_doses
from guide.understand.entries import Draft, Piece, Told, drafts_in
from guide.understand.evidence import Evidence
from guide.understand.kinds import Kind, kind_of
from guide.understand.tokens import lowered
from guide.understand.told_twice import with_told_below, without_named_before, without_outline, without_restated

LEAST_FIRM = 2
"""So many exercises beyond doubt cast doubt on the others."""


def sifted(pieces: list[Piece], parents: dict[int, int], headed: Collection[int], evidence: Evidence) -> list[Piece]:
    """The pieces without summaries and without advice that looked like exercises."""
    pieces = without_outline(without_named_before(_without_rules(pieces, evidence), evidence), evidence)
    pieces, known = with_told_below(pieces, evidence)
    told = without_restated(pieces, evidence, known)
    return _without_advice(told, parents, headed, evidence)


def _without_rules(pieces: list[Piece], evidence: Evidence) -> list[Piece]:
    """The pieces, what stands in front of all under the heading of a part and only says how each is done told outside.

    "The workout", "Work for 40 seconds, rest for 20", and then the exercises: that is none of them.
    """
    drafts = drafts_in(pieces)
    first = drafts[0] if len(drafts) > LEAST_FIRM else None
    if first is None or first.heading is None:
        return pieces
    if _is_dose_of_others(first, drafts[1:], evidence):
        return [one for piece in pieces for one in (piece.as_told() if piece is first else (piece,))]
    if kind_of(first.heading, None, evidence.lexicon) is Kind.NAMED:
        return pieces
    words, headings = lowered(first.heading.content), evidence.lexicon.headings
    if headings.period.match(words) or headings.weekday.match(words):
        return pieces  # the session of a week or a day
    dosed = [one for one in first.sentences if evidence.has_own_dose([one]) or evidence.is_of_all(one)]
    if not any(map(evidence.gives_each, dosed)) or any(
        evidence.lexicon.roles.bodily.search(one.reading.marked.content) for one in first.sentences
    ):
        return pieces
    return [one for piece in pieces for one in (piece.as_told() if piece is first else (piece,))]


def _is_dose_of_others(first: Draft, others: Sequence[Draft], evidence: Evidence) -> bool:
    """Whether all that is told under a heading is a dose, and the exercises under those behind it have none.

    "Exercises for a stiff neck", "10 repetitions, twice a day", and then "Neck turns" and how they are done.
    """
    lexicon = evidence.lexicon
    named = first.heading is not None and kind_of(first.heading, None, lexicon) is Kind.NAMED
    if named and lexicon.roles.moves.search(lowered(first.name.content)):
        return False
    dosed = [one for one in first.sentences if evidence.has_own_dose([one])]
    only = all(says_only_doses(one.text, NO_NAME, lexicon) for one in dosed)
    bodily = any(lexicon.roles.bodily.search(one.reading.marked.content) for one in first.sentences)
    told = all(
        one.titled and evidence.instructs(one.sentences) and not evidence.has_dose(one.sentences) for one in others
    )
    return bool(dosed) and only and told and not bodily


def _without_advice(
    pieces: list[Piece], parents: dict[int, int], headed: Collection[int], evidence: Evidence
) -> list[Piece]:
    """Sections that only tell what to do, as sentences outside exercises, unless a firm exercise stands beside them.

    Where a section beside them says that the exercises are in it, and they are, that does not help.
    """
    drafts = drafts_in(pieces)
    counted = [draft for draft in drafts if draft.counted]
    firm = [draft for draft in drafts if not draft.titled or draft.counted or evidence.has_own_dose(draft.sentences)]
    if len(firm) < LEAST_FIRM or not any(draft.counted or evidence.has_own_dose(draft.sentences) for draft in firm):
        return pieces
    are_firm = set(map(id, firm))
    beside = Counter(parents.get(draft.section, 0) for draft in firm if draft.titled)
    beside.update(_dosed_for_each(pieces, parents, evidence))
    over = {piece.section for piece in pieces if isinstance(piece, Told) and evidence.gives_each(piece.sentence)}
    listed = Counter(draft.section for draft in drafts if not draft.titled)
    apart = {parents.get(section, 0) for section in headed if beside[section] + listed[section] >= LEAST_FIRM}
    in_series = {parents.get(draft.section, 0) for draft in counted}
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Draft) and piece.titled and not piece.counted:
            parent = parents.get(piece.section, 0)
            dosed = beside[parent] or any(section in over for section in _above(parent, parents))
            weak = id(piece) not in are_firm and (not dosed or parent in apart)
            weak = weak and not evidence.shows(piece.name, piece.sentences)
            apart_from_series = len(counted) > LEAST_FIRM and parent not in in_series
            alone = beside[parent] < LEAST_FIRM or not _tells_movement(piece, evidence)
            stands = id(piece) in are_firm and (not alone or _stands_by_itself(piece, evidence))
            if weak or (apart_from_series and not stands):
                found += piece.as_told()
                continue
        found.append(piece)
    return found


def _above(section: int, parents: dict[int, int]) -> Iterator[int]:
    """The sections that a section stands in, from the inside out."""
    while section:
        section = parents.get(section, 0)
        yield section


def _dosed_for_each(pieces: Sequence[Piece], parents: dict[int, int], evidence: Evidence) -> Iterator[int]:
    """The sections in which a sentence, before the exercises or in one of them, gives its dose to each of them."""
    for piece in pieces:
        if isinstance(piece, Draft) and any(map(evidence.gives_each, piece.sentences)):
            yield parents.get(piece.section, 0)
        if isinstance(piece, Told) and evidence.gives_below(piece.sentence):
            yield piece.section


def _stands_by_itself(draft: Draft, evidence: Evidence) -> bool:
    """Whether an exercise beside counted ones is a part of the routine, or has its dose in its heading."""
    heading = draft.heading or draft.name
    if draft.sentences and draft.sentences[0].text.span().start == heading.span().start:
        return True
    return evidence.lexicon.headings.session_part.match(lowered(heading.content)) is not None


def _tells_movement(draft: Draft, evidence: Evidence) -> bool:
    """Whether an exercise has a word for a movement in its name, or tells step by step what to do."""
    named = evidence.lexicon.roles.moves.search(lowered(draft.name.content)) is not None
    return named or evidence.instructs(draft.sentences)
