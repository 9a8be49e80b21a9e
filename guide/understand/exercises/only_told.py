"""Articles in which no exercise stands out and that tell the body what to do all the same.

A narrator counts nothing: "Close your right hand. Hold. And relax." Who explains an exercise may forget to say how
often: "To glide the nerve, you should:", and steps. What is told so is done, and said to be the only thing found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.entries import Draft, Piece, Sentence, Titled, Told
from guide.understand.exercises.article import Article
from guide.understand.exercises.drafting import Drafting
from guide.understand.kinds import Kind
from guide.understand.mood import is_imperative_behind_name
from guide.understand.naming import WORDS, introduced
from guide.understand.outline import Section
from guide.understand.said import SidesSaid
from guide.understand.tokens import lowered

LEAST_ASKED = 5
"""So many sentences that tell what to do with a part of the body, and so many that hold, breathe, let go or notice,
are a script, though nothing in it is counted."""
LEAST_SHARE_ASKED = 0.2
"""So many of its sentences are of the first kind."""
LEAST_SHARE_LED = 0.5
"""Where more of them lead the mind, none needs to be of that kind."""
LEAST_STEPS = 2
"""So many sentences under one heading that tell what to do with a part of the body are an exercise where the article
speaks of one."""
LEAST_SHARE_STEPS = 0.4
"""So many of the sentences from the first of them to the last are such."""
LABEL_END = late_pattern(r"[:.]")
"""What stands behind a label in front of what is told of it."""


class OnlyTold:
    """Finds what is done in an article without any exercise."""

    def __init__(self, article: Article, drafting: Drafting) -> None:
        self.article = article
        self.lexicon = article.lexicon
        self.drafting = drafting

    def as_script(self, pieces: Sequence[Piece]) -> list[Piece]:
        """An article that tells the body sentence after sentence what to do, all of it as one; empty for any other.

        Where hardly anything is moved, most sentences lead the mind: "Bringing your attention to the feet."
        """
        told = [at for at, piece in enumerate(pieces) if isinstance(piece, Told)]
        asks = [at for at in told if self._asks_body(pieces[at])]
        leads = [at for at in told if self._leads_mind(pieces[at])]
        led = sorted({*asks, *leads})
        if len(leads) >= LEAST_ASKED and len(led) > LEAST_SHARE_LED * sum(at >= led[0] for at in told):
            asks = led
        headings = [piece.text for piece in pieces if isinstance(piece, Titled)]
        if len(headings) > 1 or len(asks) < LEAST_ASKED:
            return []
        begun = asks[0]
        own = [piece.sentence for piece in pieces[begun:] if isinstance(piece, Told)]
        guided = sum(self._guides(one.reading.marked.content) for one in own)
        if len(asks) < LEAST_SHARE_ASKED * len(own) or guided < LEAST_ASKED:
            return []
        over = (piece.text for piece in pieces[:begun] if isinstance(piece, Titled))
        return self._with_one(pieces, begun, next(over, None))

    def as_steps(self, pieces: Sequence[Piece], sections: Mapping[int, Section]) -> list[Piece]:
        """An article that speaks of an exercise, each section that tells the body what to do as one; empty for others.

        `sections` are those of the numbers that pieces have.
        """
        if not self._speaks_of_one(pieces):
            return []
        found: list[Piece] = []
        for number, start, end in _runs(pieces):
            section = sections.get(number)
            steps = self._steps(pieces[start:end], section) if section is not None else None
            run = pieces[start:end]
            heading = section.heading if section is not None else None
            found += self._with_one(run, steps, heading) if steps is not None else run
        return found if any(isinstance(piece, Draft) for piece in found) else []

    def _speaks_of_one(self, pieces: Sequence[Piece]) -> bool:
        """Whether a heading names a movement or tells how it is done, or something in the article is an exercise."""
        headings = [lowered(piece.text.content) for piece in pieces if isinstance(piece, Titled)]
        told = (lowered(piece.sentence.text.content) for piece in pieces if isinstance(piece, Told))
        words = (word for text in (*headings, *told) for word in WORDS.findall(text))
        named = any(map(self.lexicon.roles.moves.search, headings))
        named = named or any(map(self.lexicon.headings.instructions.match, headings))
        return named or any(self.lexicon.calls_one.match(word) for word in words)

    def _may_be_done(self, section: Section) -> bool:
        """Whether what stands under a heading may be done: it is about exercises only where it names a movement."""
        kind = self.article.kind_of(section)
        named = self.lexicon.roles.moves.search(section.heading_words) is not None
        return kind is not Kind.ELSEWHERE and (kind is not Kind.ASIDE or named)

    def _steps(self, pieces: Sequence[Piece], section: Section) -> int | None:
        """Where the steps in the pieces of a section begin; None where they are too few, or advice among others."""
        if not self._may_be_done(section) or sum(map(self._is_of_a_part, pieces)) >= LEAST_STEPS:
            return None
        asks = [at for at, piece in enumerate(pieces) if self._moves_part(piece)]
        words = WORDS.findall(section.heading_words)
        least = 1 if any(map(self.lexicon.calls_one.match, words)) else LEAST_STEPS
        moves = any(self._tells_movement(pieces[at]) for at in asks)
        if not moves or len(asks) < least:
            return None
        enough = len(asks) >= LEAST_SHARE_STEPS * (asks[-1] + 1 - asks[0])
        return asks[0] if enough or any(map(self._turns, pieces)) else None

    @staticmethod
    def _turns(piece: Piece) -> bool:
        """Whether a sentence asks for the other side: what stands before it is done."""
        return isinstance(piece, Told) and any(isinstance(one, SidesSaid) and one.other for one in piece.sentence.said)

    def _moves_part(self, piece: Piece) -> bool:
        """Whether a sentence tells to do something with a part of the body, maybe behind a name, and does not warn."""
        if not isinstance(piece, Told):
            return False
        words, roles = piece.sentence.reading.marked.content, self.lexicon.roles
        if roles.caution.search(words) or roles.remark.match(words) or roles.part_of_body.search(words) is None:
            return False
        return self._asks_body(piece) or is_imperative_behind_name(words, self.lexicon)

    def _is_of_a_part(self, piece: Piece) -> bool:
        """Whether a part of the body stands alone in front of what is told of it, which is advice: "Feet: land…"."""
        words = lowered(piece.sentence.text.content) if isinstance(piece, Told) else ""
        label = LABEL_END.split(words, maxsplit=1)[0].strip(" *_")
        return self.lexicon.roles.part_of_body.fullmatch(label) is not None

    def _tells_movement(self, piece: Piece) -> bool:
        """Whether a sentence tells to move or to breathe, and not only how one sits: "Rest your feet on the floor"."""
        words = piece.sentence.reading.marked.content if isinstance(piece, Told) else ""
        return any(one.search(words) for one in (self.lexicon.roles.moving_verb, self.lexicon.breathing.named))

    def _asks_body(self, piece: Piece) -> bool:
        return isinstance(piece, Told) and self.article.advice.asks_body(piece.sentence)

    def _leads_mind(self, piece: Piece) -> bool:
        """Whether a narrator leads body, breath or mind in it."""
        narrates = self.lexicon.roles.narrates
        return isinstance(piece, Told) and narrates.match(piece.sentence.reading.marked.content) is not None

    def _guides(self, words: str) -> bool:
        """Whether words hold, breathe, let go or notice, or lead the mind."""
        roles = self.lexicon.roles
        return roles.guides.search(words) is not None or roles.narrates.match(words) is not None

    def _with_one(self, pieces: Sequence[Piece], begun: int, heading: Text | None) -> list[Piece]:
        """Some pieces, all sentences in them from one on as an exercise."""
        behind = [piece for piece in pieces[begun:] if isinstance(piece, Told)]
        own: list[Sentence] = [piece.sentence for piece in behind]
        name = self.article.title or heading or introduced(own, self.lexicon)
        name = name or self.drafting.parts_in_turn.name_of(own)
        others = [piece for piece in pieces[begun:] if not isinstance(piece, Told)]
        return [*pieces[:begun], Draft(name, own, behind[0].section), *others]


def _runs(pieces: Sequence[Piece]) -> Iterator[tuple[int, int, int]]:
    """Each run of pieces of one section, with the number of that."""
    start = 0
    for at in range(1, len(pieces) + 1):
        if at == len(pieces) or pieces[at].section != pieces[start].section:
            yield pieces[start].section, start, at
            start = at
