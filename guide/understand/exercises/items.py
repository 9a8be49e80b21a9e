"""Exercises in the lists and paragraphs of a section, one after the other, with what is told between them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from guide.model.text import Text
from guide.understand.announcing import Announcing
from guide.understand.around import labelled_around
from guide.understand.doses import optional
from guide.understand.entries import Draft, Entry, NumberedAgain, Piece, Sentence, Told, drafts_in
from guide.understand.exercises.article import LEAST_SERIES, Article
from guide.understand.exercises.drafting import Drafting
from guide.understand.exercises.going_on import GoingOn
from guide.understand.exercises.line_groups import LineGroups
from guide.understand.exercises.lists_in_place import ListsInPlace
from guide.understand.exercises.paragraph_signs import is_by_the_clock
from guide.understand.exercises.paragraphs import Paragraphs
from guide.understand.exercises.walked import Walked
from guide.understand.exercises.warm_ups import WarmUps
from guide.understand.exercises.whole_paragraphs import WholeParagraphs
from guide.understand.kinds import Kind
from guide.understand.movements_named import tells_anew
from guide.understand.numbering import Counts, comes_after
from guide.understand.outline import Line, Section
from guide.understand.repeats_by_number import numbered_again
from guide.understand.rounds_told import of_all_of_them
from guide.understand.said import asks_again

MOST_STANCE = 3
"""A first item of so few words that only says how one stands is no exercise: "Stand straight", "Sit tall"."""

LEAST_ALIKE = 3
"""So many paragraphs in a row, each an exercise with its dose, show that one behind them is about all."""


class Found(NamedTuple):
    """Which of the entries of a section are exercises, and what the others are."""

    kind: Kind
    """What the heading over them is about."""
    number: int
    """That of the section."""
    lists: set[int]
    """The lists of exercises."""
    told: set[int] | None
    """The paragraphs that are exercises, by their identity; None where paragraphs tell none."""
    commanded: set[int]
    """Paragraphs that are exercises because each tells what to do and how often, by their identity."""
    certain: set[int]
    """The items and the steps, by their identity, that are exercises however they begin."""
    whole: Mapping[int, bool]
    """For each paragraph that tells one to the end, however it begins, whether the words it opens with say so too."""
    leads: Mapping[int, int]
    """For the identity of each sentence that gives a dose to a list, the number of that list."""
    notes: set[int]
    """The lists of something else than exercises."""
    noted: bool
    """The paragraphs are notes, a line for each exercise, and as good as a list."""
    repeated: Mapping[int, Entry]
    """For each list of exercises that ends by asking for them again, the item that does."""
    inside: set[int]
    """Paragraphs between two items of one list, by their identity."""
    around: Mapping[int, Text]
    """For each list under a heading or a line that says warm-up or cool-down, those words."""


class Items:
    """Reads the lists and paragraphs of one article."""

    def __init__(
        self, article: Article, groups: LineGroups, drafting: Drafting, warm_ups: WarmUps, walked: Walked
    ) -> None:
        self.article = article
        self.lexicon = article.lexicon
        self.evidence = article.evidence
        self.groups = groups
        self.drafting = drafting
        self.warm_ups = warm_ups
        self.walked = walked
        self.announcing = Announcing(article.evidence, article.circuits, article.lexicon)
        self.paragraphs = Paragraphs(article, walked)
        self.whole = WholeParagraphs(article.evidence)
        self.going_on = GoingOn(article.evidence, article.lexicon)
        self.lists = ListsInPlace(article, groups, walked)

    def pieces(self, section: Section, kind: Kind, number: int) -> list[Piece]:
        """The pieces of a section whose list items or paragraphs are exercises; empty if they are not."""
        entries = [entry for entry in self.groups.entries(section) if entry.sentences]
        found = self._found(section, entries, kind, number)
        pieces: list[Piece] = []
        if found.lists or found.told is not None or found.commanded:
            over_next = self._over_next(entries, found)
            passed_on = set(map(id, over_next.values()))
            behind = self._behind(entries, found)
            for entry in entries:
                if id(entry) in behind and self._is_of_all(pieces, entry):
                    pieces += self.warm_ups.told_behind(entry, number)
                elif id(entry) not in passed_on:
                    made = len(pieces)
                    self._add(pieces, entry, found)
                    if id(entry) in over_next:
                        pieces[made:] = self._with_over(pieces[made:], over_next[id(entry)], number)
        return pieces

    def are_doses_in_notes(self, section: Section) -> bool:
        """Whether the only numbers in a section stand in lists under such words as "Goals" or "Equipment"."""
        entries = self.groups.entries(section)
        notes = self.lists.notes(entries)
        others = [one for entry in entries if entry.first.list_number not in notes for one in entry.sentences]
        return bool(notes) and not self.evidence.has_dose(others)

    def _behind(self, entries: Sequence[Entry], found: Found) -> set[int]:
        """The paragraphs, by their identity, behind the last of several that are each an exercise with its dose."""
        told = [at for at, one in enumerate(entries) if not one.first.depth and self._is_exercise(one, found)]
        alike = len(told) >= LEAST_ALIKE and told == list(range(told[0], told[-1] + 1))
        if not alike or not all(self.evidence.has_own_dose(entries[at].sentences) for at in told):
            return set()
        behind = entries[told[-1] + 1 :]
        return {id(one) for one in behind if not one.first.depth and one.first.number is None}

    def _is_of_all(self, pieces: Sequence[Piece], entry: Entry) -> bool:
        """Whether a paragraph behind all exercises that are told in one each is not about the last of them alone."""
        last = next((one for one in reversed(pieces) if isinstance(one, Draft)), None)
        return last is not None and not last.list_number and not self.warm_ups.is_its_own(entry, last)

    def _over_next(self, entries: Sequence[Entry], found: Found) -> dict[int, Entry]:
        """For the identity of a paragraph that is an exercise, the line before it that only says how often it is done.

        So it is with "3 sets of:" over a single line; over a list, or over several lines, it is of all of them.
        """
        over: dict[int, Entry] = {}
        told = [not entry.first.depth and self._is_exercise(entry, found) for entry in entries]
        for at, (entry, after) in enumerate(pairwise(entries)):
            alone = told[at + 1] and not any(told[at + 2 : at + 3])
            if alone and entry.said and not entry.first.depth and self.paragraphs.signs.is_over_others(entry):
                over[id(after)] = entry
        return over

    def _with_over(self, made: list[Piece], over: Entry, number: int) -> list[Piece]:
        """The exercises of a paragraph with the line over it that says how often they are done."""
        if len(drafts_in(made)) > 1 and asks_again(over.said):
            return self.drafting.in_rounds(over.sentences, made, (), number)
        last = made[-1] if made else None
        if not isinstance(last, Draft):
            return [*made, *self.walked.told(over.sentences, number)]
        last.sentences = [*last.sentences, *over.sentences]
        return made

    def _found(self, section: Section, entries: list[Entry], kind: Kind, number: int) -> Found:
        """Which of the entries of a section are exercises."""
        loose = self.article.is_loose(section, kind)
        leads, called = self._leads(section, entries, kind), self.lists.called(section, entries)
        notes = self.lists.notes(entries)
        lists = self.lists.of_exercises(section, kind, entries, leads, called, notes)
        inside = [entry for entry in entries if entry.first.text.offset(0) in self.article.inside]
        lists |= {entry.first.list_number for entry in inside if entry.first.depth}
        presented = self.paragraphs.presented(entries, kind)
        if not presented and not lists and self.article.is_seen_again(section):
            presented = self.paragraphs.named_for_a_part(entries)
        presented |= {id(one) for one in inside if not one.first.depth}
        told = presented or self.paragraphs.exercises(
            entries, kind, loose=loose, listed=bool(lists), alone=self.article.is_subtitle(section)
        )
        whole = self.whole.among(entries) if loose and not lists and not presented else set()
        again = self.article.is_seen_again(section)
        may_be = (loose or again) and not presented
        alone = self.walked.nothing_else or (not section.sections and not section.tables)
        commanded = set(map(id, self.paragraphs.commanded(entries, alone=alone, again=again) if may_be else ()))
        counted_on = self._counted_on(entries, lists, {*(told or ()), *whole, *commanded})
        return Found(
            kind,
            number,
            lists,
            told=whole.union(told or ()) if whole else told,
            commanded=commanded,
            certain=presented
            | counted_on
            | set(map(id, inside))
            | set(map(id, self._clocked(entries)))
            | self.lists.certain(entries, lists, called)
            | (self.paragraphs.steps(entries) if told else set()),
            whole={one: one in commanded or (told is not None and one in told) for one in whole},
            leads=leads,
            notes=notes,
            noted=told is not None and self.paragraphs.signs.are_notes([one for one in entries if id(one) in told]),
            repeated={one: entry for one, entry in self.lists.repeated(entries).items() if one in lists},
            inside=_inside_lists(entries),
            around=self._around(section, entries),
        )

    def _counted_on(self, entries: Sequence[Entry], lists: Collection[int], told: Collection[int]) -> set[int]:
        """Those, by their identity, that are exercises because their number goes on from one that is.

        So are paragraphs from 1 on most of which are, and what stands first in a list of exercises: each tells by
        itself what to do with the body, and not to go on with what is done.
        """
        found = {id(one) for one in entries if one.first.item == 1 and one.first.list_number in lists}
        runs: list[list[Entry]] = []
        last = ""
        for one in entries:
            label = one.first.number.label if one.first.number is not None and not one.first.depth else ""
            if label == "1":
                runs.append([])
            if runs and label and (label == "1" or comes_after(last, label)):
                runs[-1].append(one)
                last = label
        for run in runs:
            known = sum(id(one) in told for one in run)
            if known >= LEAST_SERIES and 2 * known >= len(run):
                found.update(map(id, run))
        return {id(one) for one in entries if id(one) in found and self._tells_whole(one)}

    def _tells_whole(self, entry: Entry) -> bool:
        """Whether an entry begins by telling what to do with the body, and not what comes next in doing it."""
        words, roles = entry.sentences[0].reading.marked.content, self.lexicon.roles
        goes_on = roles.same_movement.match(words) or roles.goes_on_for_sure.match(words) or roles.remark.match(words)
        return not goes_on and self.article.advice.tells_body(entry.sentences[0])

    def _clocked(self, entries: Sequence[Entry]) -> list[Entry]:
        """The entries of a session that each begin with a time of its clock, and are no rests: "5-10 min: jog"."""
        led = [entry for entry in entries if id(entry.first) in self.article.titles.clock.led]
        return [one for one in led if not self.evidence.is_rest(one)] if len(led) >= LEAST_ALIKE else []

    def _around(self, section: Section, entries: Sequence[Entry]) -> dict[int, Text]:
        """For each list under a heading or a line that says warm-up or cool-down, those words."""
        over: dict[int, Text] = {}
        before = section.heading
        for entry in entries:
            if not entry.first.depth:
                before = entry.first.text.strip(" *_:.")
            elif before is not None and labelled_around(before, self.lexicon) is not None:
                over[entry.first.list_number] = before
        return over

    def _leads(self, section: Section, entries: list[Entry], kind: Kind) -> dict[int, int]:
        """For the identity of each sentence that gives a dose to a list, the number of that list."""
        if kind in (Kind.ELSEWHERE, Kind.LABEL):
            return {}
        leads = self.announcing.leads(entries, section.heading)
        circuits = self.article.circuits.numbers
        return {one: number for one, number in leads.items() if number in circuits or not self.article.in_series}

    def _add(self, pieces: list[Piece], entry: Entry, found: Found) -> None:
        """Add the pieces of an entry, or give its sentences to the exercise before."""
        if entry is found.repeated.get(entry.first.list_number):
            *own, asked = entry.sentences
            item = Entry(entry.lines, own)
            self._add(pieces, item, found._replace(certain={*found.certain, id(item)}))
            pieces += self._all_again(pieces, asked, entry.first.list_number, found.number)
            return
        first, number, last = entry.first, found.number, pieces[-1] if pieces else None
        in_text = first.depth or found.told is not None or id(entry) in found.inside
        in_lists_or_text = found.lists or found.told is not None
        noted = first.list_number in found.notes
        if noted or (first.depth == 1 and first.list_number in found.lists and self.evidence.is_aside(entry)):
            pieces += self.walked.told([replace(one, reading=optional(one.reading)) for one in entry.sentences], number)
        elif again := self._again(entry, last, found):
            pieces += self._told_again(entry, again, number)
        elif any(found.leads.get(id(sentence)) in found.lists for sentence in entry.sentences):
            pieces += self._leading(entry, found.leads, number)
        elif first.depth == 1 and first.list_number in found.lists and is_by_the_clock(entry):
            pieces += [Told(sentence, number, list_number=first.list_number) for sentence in entry.sentences]
        elif self._is_exercise(entry, found):
            pieces += self.drafting.of_entry(entry, number, found.whole.get(id(entry)))
        elif in_lists_or_text and not first.depth and (at := self.evidence.around_at(entry)) >= 0:
            pieces += self.warm_ups.within(entry, at, number)
        elif isinstance(last, Draft) and (
            in_text or first.counts is Counts.SLOTS or self.going_on.begins_with_dose_of_last(pieces, entry)
        ):
            inside = id(entry) in found.inside
            self.going_on.add(pieces, entry, found.kind, number, noted=found.noted, inside=inside)
        elif first.list_number in found.around and first.depth and self.evidence.has_own_dose(entry.sentences):
            name = found.around[first.list_number]
            pieces.append(Draft(name, entry.sentences, number))  # the items behind it go on with it
        else:
            pieces += self.walked.told(entry.sentences, number)

    def _all_again(self, pieces: Sequence[Piece], again: Sentence, listed: int, number: int) -> list[Piece]:
        """What asks for all exercises of a list again; each is done so often where none has a dose of its own."""
        drafts = [one for one in pieces if isinstance(one, Draft) and one.list_number == listed]
        together = self.lexicon.scopes.group_words.search(again.reading.marked.content) is not None
        dosed = together or any(self.evidence.has_own_dose(one.sentences) for one in drafts)
        of_all = replace(again, reading=of_all_of_them(again.reading, dosed=dosed))
        if dosed:
            return [Told(of_all, number, list_number=listed)]
        for draft in drafts:
            draft.sentences = [*draft.sentences, of_all]
        return []

    def _again(self, entry: Entry, last: Piece | None, found: Found) -> NumberedAgain | None:
        """What an item, or a paragraph behind a list of exercises, asks to do again by number."""
        before = last.list_number if isinstance(last, Draft) else 0
        number = entry.first.list_number if entry.first.depth else before
        return numbered_again(entry, number, self.lexicon) if number in found.lists else None

    def _told_again(self, entry: Entry, again: NumberedAgain, number: int) -> list[Piece]:
        """An entry that asks for others again, with what else it says."""
        first, *others = entry.sentences
        return [
            Told(first, number, list_number=entry.first.list_number, again=again),
            *self.walked.told(others, number),
        ]

    def _is_exercise(self, entry: Entry, found: Found) -> bool:
        """Whether an entry is an exercise among those of its list or of the paragraphs beside it."""
        if entry.first.depth and entry.first.item == 1 and self._is_stance(entry):
            return False
        if entry.first.depth:
            begins = id(entry) in found.certain or self.evidence.begins(entry) or self._is_next(entry)
            return entry.first.list_number in found.lists and begins
        if self.paragraphs.signs.only_gives_each(entry):
            return False
        if id(entry) in found.whole or id(entry) in found.certain:
            return True
        if id(entry) in found.commanded and self.evidence.may_begin(entry):
            return True
        if (found.told or found.commanded) and self.evidence.is_done_otherwise(entry.sentences[0]):
            return True
        among = id(entry) in (found.told or ()) or id(entry) in found.commanded
        return among and self.paragraphs.signs.begins_telling(entry)

    def _is_stance(self, entry: Entry) -> bool:
        """Whether an item says in two or three words how one stands or sits while the others are done."""
        words = entry.sentences[0].reading.marked.content
        short = len(entry.sentences) == 1 and len(words.split()) <= MOST_STANCE and not entry.said
        bodily = self.lexicon.roles.bodily.search(words.partition(" ")[2])
        return short and not bodily and self.lexicon.roles.only_position.fullmatch(words) is not None

    def _is_next(self, entry: Entry) -> bool:
        """Whether a numbered item leads over to a movement that is not being done yet: "7. Now touch each finger"."""
        words = entry.sentences[0].reading.marked.content
        begun = self.lexicon.roles.begins_next.match(words)
        numbered = entry.first.number is not None and entry.first.depth == 1
        return numbered and begun is not None and tells_anew(words[begun.end() :], self.lexicon)

    def _leading(self, entry: Entry, leads: Mapping[int, int], number: int) -> list[Piece]:
        """A paragraph or an item of which sentences give a dose to a list; one before them may tell a warm-up."""
        leading_at = (at for at, sentence in enumerate(entry.sentences) if self._leads_to(sentence, leads))
        at = next(leading_at, len(entry.sentences))
        before = Entry(entry.lines, entry.sentences[:at])
        begins = -1 if entry.first.depth else max(self.evidence.around_at(before), self.evidence.movement_at(before))
        found = (
            self.walked.told(before.sentences, number) if begins < 0 else self.warm_ups.within(before, begins, number)
        )
        for sentence in entry.sentences[at:]:
            leading = self._leads_to(sentence, leads)
            found += [Told(sentence, number, leading)] if leading else self.walked.told([sentence], number)
        return found

    def _leads_to(self, sentence: Sentence, leads: Mapping[int, int]) -> int:
        """The list that a sentence gives a dose to; 0 where it gives none."""
        return leads.get(id(sentence), 0) if sentence.reading.mentions else 0


def _inside_lists(entries: Sequence[Entry]) -> set[int]:
    """The paragraphs that are each of the item before them, by their identity: they stand between two of one list.

    Up to the last that gives a dose they are; where one does so behind each item but the last, those behind that are of
    it too. A list of which the letters go on from the one before is the same.
    """
    parts: list[list[list[Entry]]] = []
    before: Entry | None = None
    for entry in entries:
        if not entry.first.depth:
            for gaps in parts[-1:]:
                gaps[-1].append(entry)
            continue
        if before is None or not _goes_on(before.first, entry.first):
            parts.append([])
        parts[-1].append([])
        before = entry
    dosed = [[_up_to_dose(gap) for gap in gaps[:-1]] for gaps in parts]
    last = [
        _up_to_dose(gaps[-1])[: max(map(len, own))]
        for gaps, own in zip(parts, dosed, strict=True)
        if len(own) >= LEAST_SERIES and all(own)
    ]
    return {id(one) for own in (*dosed, last) for gap in own for one in gap}


def _up_to_dose(gap: Sequence[Entry]) -> Sequence[Entry]:
    """Some paragraphs up to the last that gives a dose."""
    return gap[: max((at for at, one in enumerate(gap, start=1) if one.said), default=0)]


def _goes_on(before: Line, line: Line) -> bool:
    """Whether an item is of the list of another, or its letter comes next."""
    if before.list_number == line.list_number:
        return True
    return bool(before.number and line.number and comes_after(before.number.label, line.number.label))
