"""Drafts of exercises: from an item of a list, a paragraph, or a section whose heading is the name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text, plain
from guide.understand.announcing import tell_rounds
from guide.understand.chains import Chain
from guide.understand.doses import NO_NAME, optional, read_sentence, says_only_doses
from guide.understand.entries import Draft, Entry, Piece, Sentence, Told
from guide.understand.exercises.article import Article
from guide.understand.exercises.in_turn import InTurn
from guide.understand.exercises.prose import Prose
from guide.understand.kinds import Kind
from guide.understand.links import link_name
from guide.understand.naming import introduced, plain_name
from guide.understand.numbering import Counts
from guide.understand.outline import Line, Section
from guide.understand.rounds_told import asks_for_all, of_all_of_them
from guide.understand.said import HoldSaid, RepsSaid, RestSaid, RoundsSaid, SetsSaid, SidesSaid, WorkSaid, asks_again
from guide.understand.tokens import lowered
from guide.understand.totals import is_total, without_total

_TOTAL: Final = late_pattern(r"\W*<t\d+>[^<]{0,20}:")
"""How long all that follows takes: "5 minutes: 1 minute of marching, 4 minutes of knee lifts"."""

LEAST_ROUND: Final = 2
"""So many exercises told behind what asks for rounds are done in these."""


class Drafting:
    """Makes the drafts of one article."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.lexicon = article.lexicon
        self.evidence = article.evidence
        self.titles = article.titles
        self.sequences = article.sequences
        self.parts_in_turn = InTurn(article.evidence, article.sequences.chains)
        self.prose = Prose(self.parts_in_turn)
        self.chains = 0
        """How many chains with rounds of their own have been found; as lists they have negative numbers."""

    def of_entry(self, entry: Entry, number: int, plain: bool | None = None) -> list[Piece]:
        """The exercise from a list item or a paragraph, or those that it tells one after the other.

        With `plain` it is a paragraph that tells one to the end, and whether it is known by the words it opens with.
        """
        pieces: list[Piece] = []
        while (chain := self.sequences.chains.of(entry)) is None and (at := self._rounds_from(entry)):
            pieces += self.of_entry(replace(entry, sentences=entry.sentences[:at]), number, plain)
            begun = replace(entry.first, text=entry.sentences[at].text, lead=None)
            entry, plain = Entry([begun], entry.sentences[at:]), None
        if chain is not None:
            return [*pieces, *self._of_chain(chain, entry.first, number)]
        for part in self.sequences.apart(entry):
            line = part.first
            timed = id(line) in self.titles.clock.led
            named = timed or line.depth or line.number is not None or self.evidence.is_named(line)
            in_turn = [] if named else self.in_turn(part.sentences, line, number)
            first = self.of_one(part, number, plain)
            if in_turn and isinstance(in_turn[0], Draft):
                of_another = any(isinstance(one, Draft) and one.name.span() == first.name.span() for one in in_turn[1:])
                name = in_turn[0].name if of_another else first.name
                in_turn[0] = replace(first, name=name, sentences=in_turn[0].sentences)
            pieces += in_turn or [first]
        return pieces

    def _rounds_from(self, entry: Entry) -> int:
        """Where rounds of several begin behind another exercise: "Row 500 m. 3 rounds: 10 squats, …"; 0 if none do."""
        behind = enumerate(entry.sentences[1:], start=1) if len(entry.lines) == 1 else ()
        of_rounds = ((at, one) for at, one in behind if any(isinstance(said, RoundsSaid) for said in one.said))
        chains = ((at, self.sequences.chains.in_sentence(one)) for at, one in of_rounds)
        return next((at for at, one in chains if one and one.lead and one.lead.said), 0)

    def in_turn(self, sentences: Sequence[Sentence], line: Line, number: int) -> list[Piece]:
        """Each of several exercises that running text tells one after the other; empty where it tells one."""
        words = [sentence.reading.marked.content for sentence in sentences]
        if not sentences or any(_TOTAL.match(one) or self.lexicon.scopes.one_round.search(one) for one in words):
            return []
        whole = Entry([replace(line, text=sentences[0].text, lead=None)], list(sentences))
        parts = self.parts_in_turn.in_links(sentences) or [
            part for one in self.sequences.apart(whole) for part in self.parts_in_turn.of(one.sentences)
        ]
        several = len(parts) > 1 and self._linked(parts[-1], line) is None
        again = self._of_all_behind(parts[-1]) if several else []
        parts[-1] = [one for one in parts[-1] if one not in again]
        if again and several and not any(one.said for one in parts[-1]):
            parts[-2:] = [[*parts[-2], *parts[-1]]]  # what is said after everything is no exercise
        parts = list(filter(None, parts))
        if len(parts) == 1 and again:
            return []
        before = parts.pop(0) if len(parts) > LEAST_ROUND and _asks_for_rounds(parts[0]) else []
        pieces = [piece for part in parts for piece in self._of_part(part, line, number)]
        return self.in_rounds(before, pieces, again, number) if len(pieces) > 1 else []

    def in_prose(
        self, sentences: Sequence[Sentence], openings: Collection[int], line: Line, number: int
    ) -> list[Piece]:
        """Each of several exercises that paragraphs tell, with what stands before them; empty where they tell others.

        `openings` are the places where the paragraphs begin.
        """
        before, parts = self.prose.of(sentences, openings)
        if not parts:
            return []
        again = self._of_all_behind(parts[-1].sentences, linked=False)
        parts[-1].sentences = [one for one in parts[-1].sentences if one not in again]
        drafts: list[Piece] = []
        for part in filter(lambda part: part.sentences, parts):
            made = self._of_part(part.sentences, line, number)
            if len(made) == 1 and isinstance(made[0], Draft):
                named = part.topic is not None or before or part is not parts[0]
                entry = Entry([replace(line, text=part.sentences[0].text, lead=None)], part.sentences)
                made[0].brought_up = part.topic is not None and part.topic.name is not None
                made[0].name = self.prose.name_of(part) if named else self.of_one(entry, number).name
            drafts += made
        return [*(Told(one, number) for one in before), *self.in_rounds([], drafts, again, number)]

    def _of_all_behind(self, part: Sequence[Sentence], *, linked: bool = True) -> list[Sentence]:
        """The sentences that ask for all that was told again, with a rest right before: "Rest. Three times round".

        With `linked` what only asks for it again behind a name with its dose is of all of them, too.
        """
        if linked and (behind := self._behind_link(part)):
            return behind
        again = [one for one in part if asks_for_all(one.reading, self.lexicon)]
        if not again:
            return []
        before = part[: part.index(again[0])]
        rests = takewhile(lambda one: one.said and all(isinstance(s, RestSaid) for s in one.said), reversed(before))
        return [*[*rests][::-1], *again]

    def _behind_link(self, part: Sequence[Sentence]) -> list[Sentence]:
        """What is told last behind a name with its dose, if it asks for all again: "Plank 30 s. Repeat 3 times"."""
        chains = self.sequences.chains
        link = next((at for at, one in enumerate(part, 1) if chains.links.as_link(one)), len(part))
        behind = [*takewhile(chains.asks_again_for_all, reversed(part[link:]))][::-1]
        return behind if any(asks_again(one.said) for one in behind) else []

    def in_rounds(
        self, before: Sequence[Sentence], pieces: list[Piece], again: Sequence[Sentence], number: int
    ) -> list[Piece]:
        """Exercises told in turn, in one list of their own where what stands around them asks for all of them again."""
        if not (before or again):
            return pieces
        self.chains += 1
        for piece in pieces:
            if isinstance(piece, Draft):
                piece.list_number = -self.chains
        of_all = [replace(one, reading=of_all_of_them(one.reading, dosed=True)) for one in before]
        leads = [Told(one, number, -self.chains if one.said else 0) for one in of_all]
        return [*leads, *pieces, *(Told(one, number, -self.chains) for one in again)]

    def _of_part(self, part: list[Sentence], line: Line, number: int) -> list[Piece]:
        """The exercise of a part of running text, or those that are linked in it."""
        linked = self._linked(part, line)
        if linked is None:
            return [Draft(self.parts_in_turn.name_of(part), part, number)]
        chain, behind = linked
        return [*self._of_chain(chain, line, number), *(Told(one, number) for one in behind)]

    def _linked(self, part: list[Sentence], line: Line) -> tuple[Chain, list[Sentence]] | None:
        """The chain that a part of running text is, and the sentences behind its last dose."""
        last = max((at for at, sentence in enumerate(part, 1) if sentence.said), default=len(part))
        chain = self.sequences.chains.of(Entry([replace(line, text=part[0].text, lead=None)], part[:last]))
        return None if chain is None else (chain, part[last:])

    def _of_chain(self, chain: Chain, first: Line, number: int) -> list[Piece]:
        """The exercises of a chain that a line begins.

        What stands in front of them is told of all of them, as a list of their own if it asks for rounds of them.
        """
        leads = 0
        if chain.behind or chain.bare or (chain.lead is not None and tell_rounds([chain.lead])):
            self.chains += 1
            leads = -self.chains
        listed = leads or first.list_number
        before = [Told(chain.lead, number, leads if chain.lead.reading.mentions else 0)] if chain.lead else []
        drafts = [
            Draft(
                link_name(link, self.lexicon),
                [link],
                number,
                listed,
                first.place,
                bare=chain.bare,
                slot=first.counts is Counts.SLOTS,
                label=f"{chr(ord('A') + self.chains % 26)}{at}" if chain.in_turn else "",
            )
            for at, link in enumerate(chain.links, start=1)
        ]
        return [*before, *drafts, *(Told(one, number, leads) for one in chain.behind)]

    def of_one(self, entry: Entry, number: int, plain: bool | None = None) -> Draft:
        """An exercise from a list item or a paragraph, its name in front."""
        first = entry.first
        bare = not self.evidence.has_dose(entry.sentences)
        titles = self.titles
        words = titles.of_entry(entry) if plain is None else titles.told_in(entry, plain=plain)
        name = titles.over_notes(entry) or plain_name(words, self.lexicon)
        place, slot = first.place, first.counts is Counts.SLOTS
        label = first.number.label if first.number is not None else ""
        told = without_total(entry.sentences, self.lexicon)
        return Draft(name, told, number, first.list_number, place, bare=bare, slot=slot, label=label)

    def with_what_is_over_names(self, section: Section, pieces: list[Piece], number: int) -> list[Piece]:
        """The pieces of a section, what it tells before names inside it an exercise of its own, or only heard.

        "Squeeze your fists for five seconds, then let go. Do the same with:" is one more than those in the list. Any
        other time, as in "Get off the chair for 3 minutes", need not be that of each of them.
        """
        if not any(line.text.offset(0) in self.article.inside for line in section.lines):
            return pieces
        told = [piece for piece in takewhile(lambda piece: isinstance(piece, Told), pieces) if isinstance(piece, Told)]
        own = [piece.sentence for piece in told]
        timed = [one for one in own if _is_timed(one) and not self.evidence.gives_each(one)]
        bodily = any(self.lexicon.roles.bodily.search(one.reading.marked.content) for one in timed)
        if section.heading is not None and bodily and self.evidence.instructs(own):
            return [self.of_section(section, own, number), *pieces[len(told) :]]
        unsure = set(map(id, timed))
        heard = [replace(one, reading=optional(one.reading)) if id(one) in unsure else one for one in own]
        again = (replace(piece, sentence=one) for piece, one in zip(told, heard, strict=True))
        return [*again, *pieces[len(told) :]]

    def of_section(self, section: Section, sentences: Sequence[Sentence], number: int) -> Draft:
        """An exercise from a section: the heading is its name, and may hold its dose."""
        heading = section.heading
        assert heading is not None, "an exercise has a name"
        name, extra = self._name_and_dose(section, heading, sentences)
        if not extra and not self.evidence.has_own_dose(sentences):
            slot = self.titles.clock.in_slot(section.number, read_sentence(heading, self.lexicon))
            extra = [Sentence(slot, cell=True)] if slot.mentions else []
        total = is_total(extra, sentences, self.lexicon) or _is_told_again(extra, sentences)
        sentences = self.titles.without_its_number(heading, sentences)
        sentences = [*(filter(None, map(_only_sides, extra)) if total else extra), *sentences]
        bare = not self.evidence.has_dose(sentences)
        says_more = total or not _is_in(name, heading)  # its time is not done, or it names another thing
        headings = (heading,) if says_more else ()
        draft = Draft(name, sentences, number, bare=bare, headings=headings, heading=heading, counted=section.counted)
        draft.label = section.number.label if section.number is not None else ""
        return draft

    def _name_and_dose(
        self, section: Section, heading: Text, sentences: Sequence[Sentence]
    ) -> tuple[Text, list[Sentence]]:
        """The name of the exercise of a section, and the dose in its heading."""
        if section.recorded:
            return self.titles.split(heading)
        words = self.titles.how_to(heading) or self.titles.under_number(section)
        words = words or self.titles.only_item(section) or self.titles.under_part(section)
        words = words or self.titles.told_under(heading, sentences)
        name, extra = self.titles.split(words or heading)
        if self.article.kind_of(section) is Kind.LABEL:
            name = introduced(sentences, self.lexicon) or name
        elif self.lexicon.headings.piece.match(lowered(heading.content)):
            name = self.titles.movement(heading, sentences) or name
        counted = section.number is not None and section.number.counts is Counts.EXERCISES
        if section.number is not None and counted and says_only_doses(name, NO_NAME, self.lexicon):
            name = plain(section.number.label, section.number.span.start)  # "Exercise 1 – 10 reps" is called no more
        return name, extra


def _asks_for_rounds(part: Sequence[Sentence]) -> bool:
    """Whether all that some sentences before several exercises ask for is rounds of these, and rests."""
    said = [one for sentence in part for one in sentence.said]
    return asks_again(said) and not any(isinstance(one, SetsSaid) for one in said)


def _is_in(name: Text, heading: Text) -> bool:
    """Whether a name is some of the words of a heading, at its place."""
    return heading.span().start <= name.span().start and name.span().end <= heading.span().end


def _is_told_again(extra: Sequence[Sentence], sentences: Sequence[Sentence]) -> bool:
    """Whether the dose in a heading is told again in its text: "Slides 10x" over "… Do this 10x", "Run: 30 minutes".

    A count is where the text holds something each time; a time is where those of the text are as long all together.
    """
    told = [said for one in extra for said in one.said if not isinstance(said, SidesSaid)]
    said = [said for one in sentences for said in one.said]
    sided = any(isinstance(said, SidesSaid) for one in extra for said in one.said)
    match told:
        case [HoldSaid(time) | WorkSaid(time)] if sided:
            return [one.time for one in said if isinstance(one, (HoldSaid, WorkSaid))] == [time]
        case [RepsSaid() as only]:
            held = any(isinstance(one, (HoldSaid, WorkSaid)) for one in said)
            return held and any(isinstance(one, RepsSaid) and only.count == one.count for one in said)
        case [WorkSaid(time)]:
            works = [one.time for one in said if isinstance(one, WorkSaid)]
            once = len(works) == len(said) and all(one.low == one.high for one in works)
            return once and sum(one.low for one in works) == time.low == time.high
        case _:
            return False


def _only_sides(sentence: Sentence) -> Sentence | None:
    """A sentence with nothing but the sides that it asks for; None where it asks for none."""
    sides = [one for one in sentence.reading.mentions if isinstance(one.said, SidesSaid)]
    return sentence.with_mentions(sides) if sides else None


def _is_timed(sentence: Sentence) -> bool:
    """Whether a sentence says how long something is done or held."""
    return any(isinstance(said, (HoldSaid, WorkSaid)) for said in sentence.said)
