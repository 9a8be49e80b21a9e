"""Which paragraphs of a section are exercises."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from guide.late import late_pattern
from guide.understand.dosed_names import Place, place_of_dose
from guide.understand.entries import Entry
from guide.understand.exercises.article import LEAST_SERIES, Article
from guide.understand.exercises.paragraph_signs import LEAST_TOLD, ParagraphSigns
from guide.understand.exercises.walked import Walked
from guide.understand.kinds import Kind, is_another_way
from guide.understand.naming import name_of
from guide.understand.numbering import Counts
from guide.understand.said import HoldSaid, RepsSaid, SetsSaid, SidesSaid, WorkSaid, asks_again
from guide.understand.tokens import lowered

_SWIMS = late_pattern(r"\W*<n\d+> ?[x×] ?<x\d+>")
"""So many times so far: "8 x 50 on 1:00"."""
MOST_NAMED = 8
"""Words of a movement with its dose; a longer sentence tells more."""


class Paragraphs:
    """Judges the paragraphs of one article; the items of its lists are judged in `listed`."""

    def __init__(self, article: Article, walked: Walked) -> None:
        self.evidence = article.evidence
        self.signs = ParagraphSigns(article.evidence)
        self.sequences = article.sequences
        self.shown = article.shown
        self.in_series = article.in_series
        self.in_bold = article.in_bold
        self.in_front = article.in_front
        self.walked = walked

    def presented(self, entries: list[Entry], kind: Kind) -> set[int]:
        """The paragraphs, by their identity, that each present an exercise by its place; no others are exercises."""
        return set(map(id, self.signs.presented(entries))) if kind is not Kind.ELSEWHERE else set()

    def named_for_a_part(self, entries: list[Entry]) -> set[int]:
        """The paragraphs, by their identity, that each name a movement and say for which part of the body it is."""
        return set(map(id, self.signs.named_for_a_part(entries)))

    def exercises(self, entries: list[Entry], kind: Kind, *, loose: bool, listed: bool, alone: bool) -> set[int] | None:
        """The paragraphs of a section that are exercises, by their identity; None where its paragraphs tell none.

        With `loose` there may be exercises of any kind in the section, with `listed` some of them are in its lists. The
        only section below the title, `alone`, may be one exercise, or several that each have a name before their text.
        """
        signs = self.signs
        told = [entry for entry in entries if not entry.first.depth]
        certain = self._by_layout(told, listed=listed) if loose else []
        certain += signs.named_throughout(told) if alone and kind is Kind.NAMED else []
        certain += self._dosed_for_each(told, kind) if not listed else []
        certain += [one for one in told if listed and kind is not Kind.ELSEWHERE and self._is_dosed_movement(one)]
        certain += told if kind is Kind.PHASE and not listed and self._are_dosed_names(told) else []
        certain += _counted_exercises(told) if kind is not Kind.ELSEWHERE else []
        certain += list(filter(self._is_led, told)) if self.in_front and kind is not Kind.ELSEWHERE else []
        certain += signs.named_in_bold(told) if self._are_named_in_bold(kind, told) else []
        may_be_told = loose or (kind is not Kind.ELSEWHERE and self._are_apart(told))
        if not certain and not (may_be_told and signs.are_told(told)):
            return None
        return self._told(entries, told) | set(map(id, certain))

    def _by_layout(self, told: list[Entry], *, listed: bool) -> list[Entry]:
        """Paragraphs that are exercises by how they stand together, whatever each of them says."""
        return [
            *(self._dosed_before(told, bare=not listed) if self.walked.announced else []),
            *self.signs.called_in_turn(told),
            *self.signs.named_throughout(told),
            *(entry for entry in told if self.sequences.is_chain(entry)),
            *(self.shown.among(told) if not self.in_series else []),
        ]

    def _dosed_for_each(self, told: Sequence[Entry], kind: Kind) -> list[Entry]:
        """Paragraphs without a name that are each an exercise, since a dose is given to each; none under one's name."""
        announced = self.walked.announced_for_each and kind is not Kind.NAMED
        return self.signs.dosed_for_each(told, announced=announced) if kind is not Kind.ELSEWHERE else []

    def _are_dosed_names(self, told: Sequence[Entry]) -> bool:
        """Whether all there is in a part of a workout are lines, each a name with its dose: "Grip 3x6", "Fist 3x8"."""
        lexicon = self.evidence.lexicon
        lines = [one.first.text for one in told if len(one.lines) == 1 == len(one.sentences)]
        if len(told) < LEAST_SERIES or len(lines) < len(told):
            return False
        places = {place_of_dose(line, lexicon) for line in lines}
        names = [name_of(one.sentences[0].reading, lexicon).content for one in told]
        known = lexicon.dose_words | lexicon.sides.side_words.keys()
        words = [{word for word in lowered(name).split() if word.isalpha()} - known for name in names]
        levels = any(is_another_way(line, lexicon) for line in lines)
        return places in ({Place.BEHIND}, {Place.APART}) and all(words) and len(set(names)) == len(names) and not levels

    def _is_dosed_movement(self, entry: Entry) -> bool:
        """Whether a few words beside a list name a movement with its own dose: "5 min jog or row" over two rounds.

        How far it goes is one too: "Row 500 m".
        """
        first, lexicon = entry.sentences[0], self.evidence.lexicon
        said, words = first.said, first.reading.marked.content
        if _SWIMS.match(words) and any(one.length for one in first.reading.marked.quantities):
            return True
        own = all(isinstance(one, (WorkSaid, HoldSaid, RepsSaid, SidesSaid, SetsSaid)) for one in said)
        if not (said or lexicon.joints.so_far.match(words)):
            return False
        if not own or asks_again(said) or self.evidence.speaks_of_each(first) or self.evidence.gives_each(first):
            return False
        few = len(words.split()) <= MOST_NAMED
        moves = lexicon.roles.moves.search(words) or lexicon.headings.interval.match(words)
        named = moves is not None or lexicon.numbers.lengths or lexicon.headings.once.search(words)
        return few and bool(named) and lexicon.statement.search(words) is None

    def _is_led(self, entry: Entry) -> bool:
        """Whether an entry begins with a name and a colon and gives a dose, as others do in its article."""
        return self.evidence.is_named(entry.first) and self.evidence.has_own_dose(entry.sentences)

    def _are_apart(self, told: list[Entry]) -> bool:
        """Whether paragraphs are told apart so clearly that they may be exercises under any heading."""
        signs = self.signs
        over_fields = sum(self.evidence.heads_fields(one.lines) for one in told) >= LEAST_SERIES
        return signs.pass_on(told) or over_fields or signs.are_noted(told)

    def _told(self, entries: list[Entry], told: list[Entry]) -> set[int]:
        """The paragraphs that are exercises by what each of them says, in the company of the others."""
        signs = self.signs
        passing, terse = signs.pass_on(told), signs.are_terse(told)
        named = sum(map(signs.is_named_and_told, told)) > LEAST_SERIES
        steps = self.steps(told)
        heads = {id(entry) for entry, after in pairwise(entries) if after.first.depth}
        found = {
            id(entry)
            for entry in told
            if (signs.is_told(entry) and entry.first.counts is not Counts.STEPS)
            or id(entry) in steps
            or (terse and signs.is_bare(entry) and id(entry) not in heads)
            or (named and signs.is_described(entry))
            or (passing and signs.is_commanded_move(entry))
        }
        found |= self._among_lines(told, found)
        alike = [entry for entry in told if id(entry) not in found and signs.is_presented(entry)]
        return found | set(map(id, alike if len(found) >= max(LEAST_TOLD, len(alike)) else ()))

    def _among_lines(self, told: Sequence[Entry], found: set[int]) -> set[int]:
        """Lines with a dose of their own in paragraphs most such lines of which are exercises, as found."""
        among: set[int] = set()
        for _, own in groupby(told, key=lambda entry: entry.first.paragraph):
            lines = [one for one in own if len(one.lines) == 1 and self._is_own_line(one)]
            known = sum(id(one) in found for one in lines)
            if known >= LEAST_SERIES and 2 * known >= len(lines):
                among.update(map(id, lines))
        return among

    def _is_own_line(self, entry: Entry) -> bool:
        """Whether a line begins anew, is no label or field, and gives a dose with what is done."""
        line, evidence = entry.first, self.evidence
        aside = evidence.is_field(line) or evidence.goes_on(line) or evidence.is_only_dose(line)
        roles, words = evidence.lexicon.roles, entry.sentences[0].reading.marked.content
        follows = roles.follows.match(words) or roles.same_movement.match(words) or asks_again(entry.said)
        new = line.text.content[:1].isupper() and not (aside or follows or evidence.names_side(line))
        return new and evidence.has_own_dose(entry.sentences)

    def steps(self, entries: Sequence[Entry]) -> set[int]:
        """The steps, by their identity, that are exercises because each has a name, and several a dose."""
        return set(map(id, self.signs.named_steps([entry for entry in entries if not entry.first.depth])))

    def _are_named_in_bold(self, kind: Kind, told: Sequence[Entry]) -> bool:
        """Whether names in bold are exercises: several in the article, or all paragraphs, each with its dose."""
        dosed = [one for one in told if self.evidence.has_own_dose(one.sentences)]
        moves = [self.evidence.is_in_bold(one.first) and self.evidence.names_movement(one.first) for one in dosed]
        return (self.in_bold or (len(dosed) >= LEAST_SERIES and all(moves))) and self._may_be_in_bold(kind, told)

    def _may_be_in_bold(self, kind: Kind, told: Sequence[Entry]) -> bool:
        """Whether names in bold may be exercises under a heading: one about exercises needs a line that calls them."""
        calls = any(self.evidence.calls_exercises(entry.sentences[-1].text.content) for entry in told)
        return kind in (Kind.PHASE, Kind.ROOT, Kind.NAMED) or (kind is Kind.ASIDE and calls)

    def _dosed_before(self, told: list[Entry], *, bare: bool) -> list[Entry]:
        """Paragraphs to which a sentence before them gives a dose: stations in turn, or names with how it is done."""
        in_turn = [one for one in told if one.first.counts is Counts.SLOTS]
        if len(in_turn) >= LEAST_SERIES:
            return in_turn
        described = self.signs.described(told) if bare else []
        behind = told[told.index(described[-1]) + 1 :] if described else []
        return [*described, *(one for one in behind if self.signs.is_commanded(one) and not asks_again(one.said))]

    def commanded(self, entries: list[Entry], *, alone: bool, again: bool) -> list[Entry]:
        """Paragraphs that each tell what to do and how often, and the one before calls exercises, or that are alone.

        At a second look, `again`, each of them need only be done by itself.
        """
        leads = [i for i, entry in enumerate(entries) if not entry.first.depth and self.signs.leads_to_exercises(entry)]
        if not leads:
            told = self.signs.in_sequence(entries) if alone else []
            return told or (self.evidence.whole_among(entries) if again else [])
        found = [e for e in entries[leads[0] + 1 :] if not e.first.depth and self.signs.is_commanded(e)]
        return found if len(found) >= LEAST_SERIES else []


def _counted_exercises(entries: Sequence[Entry]) -> list[Entry]:
    """Those that call themselves exercises by their numbers: "Exercise 2: squat jumps"."""
    counted = [one for one in entries if one.first.counts is Counts.EXERCISES]
    return counted if len(counted) >= LEAST_SERIES else []
