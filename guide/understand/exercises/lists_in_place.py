"""Which lists of a section are of exercises, by what stands around them; how a list looks is weighed in `listed`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from guide.understand.around import labelled_around
from guide.understand.doses import read_sentence
from guide.understand.entries import Entry, Sentence
from guide.understand.evidence import share
from guide.understand.exercises.article import LEAST_SERIES, Article
from guide.understand.exercises.line_groups import LineGroups
from guide.understand.exercises.uniform_lists import UniformLists
from guide.understand.exercises.walked import Walked
from guide.understand.kinds import Kind, is_another_way
from guide.understand.listed import Lists, Place
from guide.understand.mood import is_imperative
from guide.understand.outline import Section
from guide.understand.repeats_by_number import numbered_again
from guide.understand.rounds_told import asks_for_these
from guide.understand.said import OF_ALL, asks_again
from guide.understand.tokens import lowered

LEAST_ALIKE = 2
"""So many exercises with doses in a form make it the one in which the article names exercises."""
LEAST_MOVING = 0.6
"""Of a list in that form so many name a movement, or tell in its steps what the body does."""
LEAST_BREATHED = 2
"""So many items that tell to breathe, and no others, are steps of one way to breathe."""


class ListsInPlace:
    """Judges the lists of one article where they stand."""

    def __init__(self, article: Article, groups: LineGroups, walked: Walked) -> None:
        self.article = article
        self.evidence = article.evidence
        self.sequences = article.sequences
        self.lists = Lists(article.evidence, article.shown, article.lexicon)
        self.uniform = UniformLists(article.evidence)
        self.walked = walked
        self.groups = groups
        self._dosed_alike: dict[Callable[[Entry], bool], int] = {}
        """How many items of a form have doses, for each form that somebody has asked about."""
        self.beside = frozenset(self._all_beside())
        """The sections, by their identity, beside which lists of such exercises stand under headings of their own."""

    def of_exercises(
        self,
        section: Section,
        kind: Kind,
        entries: list[Entry],
        leads: Mapping[int, int],
        called: Mapping[int, int],
        notes: Collection[int],
    ) -> set[int]:
        """The numbers of those lists of a section whose items are exercises; short lists go with the others."""
        listed = [entry for entry in entries if entry.first.depth and id(entry.sentences[0]) not in leads]
        notes = {*notes, *self._guidelines(entries), *self._breathed(listed)}
        listed = [entry for entry in listed if entry.first.list_number not in notes and not self._is_again(entry)]
        anywhere = self._place(section, kind)
        led_in, again = set(leads.values()), _asked_again(entries)
        repeated = set(self.repeated(entries))
        found: set[int] = set()
        together: dict[Place, bool] = {}
        dosed = self.article.doses_names(section)
        for number, group in groupby(listed, key=lambda entry: entry.first.list_number):
            place = replace(
                anywhere,
                led_in=number in led_in,
                called=number in called or anywhere.called,
                counted=called.get(number, 0),
                asked_again=number in again,
                repeated=number in repeated,
                continued=number in self.article.continued,
            )
            beside = kind in (Kind.NAMED, Kind.PHASE) and id(section) in self.beside
            own = list(group)
            if beside or dosed or self._is_of_exercises(own, listed, place, together) or self._are_alike(own, kind):
                found.add(number)
        return found

    def _are_alike(self, items: Sequence[Entry], kind: Kind) -> bool:
        """Whether items without doses have the form in which the article names exercises that have some.

        These are names in bold, or names of movements before a colon and how they are done.
        """
        if kind in (Kind.ASIDE, Kind.ELSEWHERE, Kind.LABEL):
            return False
        if all(map(self._is_told_behind, items)) and share(items, self._names_movement) >= LEAST_MOVING:
            return self._dosed_like(self._is_told_behind) >= LEAST_ALIKE
        if share(items, self._is_in_bold) < LEAST_MOVING:
            return False
        if not all(self._is_in_bold(one) for one in items):
            return False
        counted = items[0].first.number is not None
        if share(items, self._moves) < (LEAST_MOVING if counted else 1.0):
            return False
        return self._dosed_like(self._is_in_bold) >= LEAST_ALIKE

    def _dosed_like(self, form: Callable[[Entry], bool]) -> int:
        """How many items of one form have doses in the article."""
        if form not in self._dosed_alike:
            entries = (one for section in self.article.root.walk() for one in self.groups.entries(section))
            self._dosed_alike[form] = sum(form(one) and self._is_dosed(one) for one in entries)
        return self._dosed_alike[form]

    def _is_told_behind(self, item: Entry) -> bool:
        """Whether an item begins with a name and a sign, and how it is done is told behind that."""
        lead = item.first.lead
        if lead is None or item.first.depth != 1 or not self.evidence.is_named(item.first):
            return False
        behind = self.evidence.marked(item.first).partition(lowered(lead.content))[2]
        return is_imperative(behind.lstrip(" *_:–—-"), self.lists.lexicon)

    def _names_movement(self, item: Entry) -> bool:
        return item.first.lead is not None and self.evidence.ends_in_movement(item.first.lead)

    def _is_in_bold(self, item: Entry) -> bool:
        """Whether an item begins with a name in bold."""
        return item.first.depth == 1 and item.first.loud and self.evidence.is_named(item.first)

    def _is_dosed(self, item: Entry) -> bool:
        return self.evidence.has_own_dose(item.sentences)

    def _moves(self, item: Entry) -> bool:
        """Whether an item has the name of a movement, or one of its steps is about the body."""
        steps = [one for line in item.lines[1:] for one in self.groups.reader.line(line)]
        name = item.first.lead or item.first.text
        return self.evidence.ends_in_movement(name) or any(map(self.evidence.is_of_body, steps))

    def repeated(self, entries: Sequence[Entry]) -> dict[int, Entry]:
        """The lists of which the last item ends by asking for these exercises again, each with that item."""
        last = {entry.first.list_number: entry for entry in entries if entry.first.depth}
        lexicon = self.lists.lexicon
        told = ((number, one) for number, one in last.items() if len(one.sentences) > 1)
        return {number: one for number, one in told if asks_for_these(one.sentences[-1].reading, lexicon)}

    def _is_again(self, entry: Entry) -> bool:
        """Whether an item only asks for others again, by their numbers."""
        return numbered_again(entry, entry.first.list_number, self.lists.lexicon) is not None

    def _place(self, section: Section, kind: Kind) -> Place:
        """Where the lists of a section stand, as far as that is the same for all of them."""
        heading = section.heading.content.rstrip(" :") if section.heading is not None else ""
        return Place(
            kind,
            loose=self.article.is_loose(section, kind),
            led_in=False,
            called=self.evidence.calls_exercises(f"{heading}:"),
            counted=0,
            asked_again=False,
            repeated=False,
            announced=self.walked.announced,
            announced_for_each=self.walked.announced_for_each or self._is_dosed_for_each(section),
            in_series=self.article.in_series,
            continued=False,
            in_session=self.article.is_period(section),
            nothing_else=self.walked.nothing_else,
            keen=self.article.is_seen_again(section),
            names_one=self._names_one(section),
            how_to=self._tells_how_to(section),
        )

    def _tells_how_to(self, section: Section) -> bool:
        """Whether the heading of a section, or the first of the article, announces how one movement is done."""
        first = next((part for part in self.article.root.walk() if part.heading is not None), section)
        return any(map(self._is_how_to_of_one, (section, first)))

    def _is_how_to_of_one(self, section: Section) -> bool:
        """Whether a heading announces how one movement is done, and not how several are: "How to do neck stretches"."""
        lexicon = self.lists.lexicon
        found = lexicon.headings.how_to.match(section.heading_words)
        if found is None or self.evidence.calls_exercises(f"{section.heading_words}:"):
            return False
        return len(found["name"].split()) == 1 or lexicon.roles.moves.search(found["name"]) is not None

    def _names_one(self, section: Section) -> bool:
        """Whether the heading of a section is the name of one movement."""
        if section.heading is None or not self.evidence.ends_in_movement(section.heading):
            return False
        last = section.heading_words.rstrip(" .:*_").rpartition(" ")[2]
        return last == self.lists.lexicon.singular(last)

    def _all_beside(self) -> Iterator[int]:
        """The sections, by their identity, that hold nothing but a list of exercises as those beside them do."""
        for section in self.article.root.walk():
            parts = [part for part in section.sections if part.lines and all(line.depth for line in part.lines)]
            lists = [self.groups.entries(part) for part in parts]
            headings = [part.heading for part in parts if part.heading is not None]
            shown = self.article.shown
            if shown.are_shown_together(lists) or shown.are_named_together(headings, lists):
                yield from map(id, parts)
            placed = [at for at, part in enumerate(parts) if self._is_position(part)]
            if shown.are_told_in_positions([lists[at] for at in placed]):
                yield from (id(parts[at]) for at in placed)

    def _is_position(self, section: Section) -> bool:
        """Whether a section is headed by nothing but a position: "Standing", "In bed"."""
        return self.lists.lexicon.headings.position.fullmatch(section.heading_words) is not None

    def _is_dosed_for_each(self, section: Section) -> bool:
        """Whether the heading of a section gives its dose to each thing under it: "Exercises (10 times each)"."""
        if section.heading is None:
            return False
        sentence = Sentence(read_sentence(section.heading, self.lists.lexicon))
        return self.evidence.speaks_of_each(sentence) and self.evidence.announces([sentence])

    def _is_of_exercises(
        self, own: list[Entry], listed: list[Entry], place: Place, together: dict[Place, bool]
    ) -> bool:
        """Whether the items of a list, or all that are listed beside it where it is short, are exercises.

        What is found of all of them is kept in `together`, for it is the same wherever a list stands alike.
        """
        if own[0].first.list_number in self.article.circuits.numbers:
            return True
        if len(own) == 1 and not self._may_be_alone(own[0]):
            return False
        if place.loose and share(own, self.sequences.is_chain) > 0.5:
            return True
        if len(own) >= LEAST_SERIES and all(map(self._is_level, own)):
            return False
        if place.kind not in (Kind.ELSEWHERE, Kind.ASIDE) and self._are_parts_of_session(own):
            return True
        if len(own) > LEAST_SERIES or place.led_in or place.called:
            return self.lists.are_listed(own, place)
        if place not in together:
            together[place] = self.lists.are_listed(listed, place)
        return together[place]

    def _may_be_alone(self, item: Entry) -> bool:
        """Whether the only item of a list may be an exercise: it is counted, tells or names one.

        Others say where a text is from.
        """
        evidence, first = self.evidence, item.first
        set_apart = first.number is not None or first.lead is not None or len(item.lines) > 1
        told = any(map(evidence.tells, item.sentences)) or evidence.has_dose(item.sentences)
        return set_apart or told or evidence.names_movement(first)

    def _breathed(self, listed: Sequence[Entry]) -> Iterator[int]:
        """The lists whose items tell to breathe, but for a word on how one sits and how often: one way to do that."""
        for number, group in groupby(listed, key=lambda entry: entry.first.list_number):
            items = list(group)
            breathed = [item for item in items if self._is_breathed(item)]
            own = set(map(id, breathed))
            others = [item for item in items if id(item) not in own]
            if sum(asks_again(item.said) for item in breathed) > 1:
                continue  # each of them is gone through so often
            if len(breathed) >= max(LEAST_BREATHED, len(others) + 1) and all(map(self._is_beside_breaths, others)):
                yield number

    def _is_breathed(self, item: Entry) -> bool:
        """Whether an item tells to breathe and has no name set apart."""
        words, lexicon = item.sentences[0].reading.marked.content, self.lists.lexicon
        told = is_imperative(words, lexicon) and not self.evidence.is_named(item.first)
        return told and lexicon.breathing.named.search(words) is not None

    def _is_beside_breaths(self, item: Entry) -> bool:
        """Whether an item among steps of breathing is no exercise: it asks for them again, or tells how one sits."""
        return asks_again(item.said) or not (
            self.evidence.is_named(item.first) or self.evidence.has_dose(item.sentences)
        )

    def _guidelines(self, entries: Sequence[Entry]) -> set[int]:
        """The lists of sentences about exercises: one among others gives its dose to each, and no other has any."""
        found: set[int] = set()
        for number, group in groupby(entries, key=lambda entry: entry.first.list_number):
            items = list(group) if number else []
            dosed = any(self.evidence.has_own_dose(item.sentences) for item in items)
            each = any(self.evidence.gives_each(one) for item in items[1:-1] for one in item.sentences)
            told = all(item.lines[-1].text.content.rstrip().endswith((".", "!", "?", ":")) for item in items)
            if each and told and not dosed:
                found.add(number)
        return found

    def _are_parts_of_session(self, items: Sequence[Entry]) -> bool:
        """Whether the items of a list are the parts of a session: a warm-up or a cool-down, and what goes with it."""
        dosed = all(self.evidence.has_dose(one.sentences) for one in items)
        around = [labelled_around(one.first.lead, self.lists.lexicon) for one in (items[0], items[-1])]
        labelled = all(one.first.lead is not None for one in items)
        return len(items) >= LEAST_SERIES and dosed and labelled and around != [None, None]

    def _is_level(self, item: Entry) -> bool:
        """Whether an item is how one exercise is done at some level: "Beginners: 10 kicks"."""
        lead = item.first.lead
        return lead is not None and is_another_way(lead, self.lists.lexicon)

    def certain(self, entries: Sequence[Entry], lists: set[int], called: Mapping[int, int]) -> set[int]:
        """The items of lists of exercises, by their identity, that are exercises however they begin."""
        found: set[int] = set()
        repeated = self.repeated(entries)
        items_of: dict[int, list[Entry]] = {}
        for entry in entries:
            items_of.setdefault(entry.first.list_number, []).append(entry)
        for number in lists:
            items = items_of[number]
            continued = self.walked.announced_for_each and number in self.article.continued
            parts = self._are_parts_of_session(items)
            all_certain = parts or self.lists.are_doses(items) or continued or called.get(number) == len(items)
            all_certain = all_certain or number in repeated or self.lists.are_all_counted(items)
            for_each = self.walked.announced_for_each
            in_turn = self.lists.worked_in_turn(items)
            others = (*in_turn, *self.uniform.as_the_others(items, dosed_for_each=for_each))
            found |= set(map(id, items if all_certain else others))
        return found

    def notes(self, entries: Sequence[Entry]) -> set[int]:
        """The lists under a line that calls them something else than exercises: "Notes on form:", "Why it works:"."""
        return {
            after.first.list_number
            for entry, after in pairwise(entries)
            if after.first.depth and not entry.first.depth and self.evidence.labels_notes(entry)
        }

    def called(self, section: Section, entries: Sequence[Entry]) -> dict[int, int]:
        """The lists that the paragraph before them calls exercises, each with how many it announces, 0 if unsaid.

        The only list of a section is called so by its heading, too, if that announces just so many.
        """
        sizes = Counter(entry.first.list_number for entry in entries)
        found = self._called_by_heading(section, entries)
        for entry, after in pairwise(entries):
            if entry.first.depth or not after.first.depth:
                continue
            number = after.first.list_number
            *before, last = entry.sentences
            counting = [one for one in before if self.evidence.announced(one) == sizes[number]]
            calling = [one for one in (last, *counting) if self.evidence.calls_exercises(one.text.content)]
            if any(self.evidence.announces_so_many(one, sizes[number]) for one in entry.sentences):
                found[number] = sizes[number]
            elif calling:
                found[number] = self.evidence.announced(calling[0])
        return found

    def _called_by_heading(self, section: Section, entries: Sequence[Entry]) -> dict[int, int]:
        """The only list of a section whose heading announces just so many exercises: "Five stretches for the neck".

        Where there are headings below it they may be the exercises, unless the items are counted.
        """
        items = [entry for entry in entries if entry.first.depth]
        listed = {entry.first.list_number for entry in items}
        counted = all(entry.first.number is not None for entry in items)
        if section.heading is None or len(listed) != 1 or (section.sections and not counted):
            return {}
        lexicon = self.lists.lexicon
        sentence = Sentence(read_sentence(section.heading, lexicon))
        announced = self.evidence.announces_so_many(sentence, len(items))
        goes_on = any(lexicon.joints.goes_on.match(item.sentences[0].reading.marked.content) for item in items)
        return dict.fromkeys(listed, len(items)) if announced and not goes_on else {}


def _asked_again(entries: Sequence[Entry]) -> set[int]:
    """The lists that the paragraph after them asks to do again."""
    return {entry.first.list_number for entry, after in pairwise(entries) if _asks_again(entry, after)}


def _asks_again(entry: Entry, after: Entry) -> bool:
    """Whether the paragraph after a list asks for rounds of it and says nothing else."""
    if not entry.first.depth or after.first.depth:
        return False
    said = after.sentences[0].said
    return asks_again(said) and any(isinstance(one, OF_ALL) for one in said)
