"""What is done before and after the exercises of a section: a warm-up and a cool-down that no heading is over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from guide.understand.around import Around, labelled_around, told_around
from guide.understand.doses import read_sentence, says_only_doses
from guide.understand.entries import Draft, Entry, Piece, Sentence, rests_between_sets
from guide.understand.exercises.article import Article
from guide.understand.exercises.drafting import Drafting
from guide.understand.exercises.line_groups import LineGroups
from guide.understand.exercises.walked import Walked
from guide.understand.naming import name_of
from guide.understand.outline import Section
from guide.understand.said import OF_ALL, Between, DirectionsSaid, RestSaid, Said, SidesSaid

LEAST_ALIKE: Final = 2
"""So many other exercises under one heading, each of which ends with its dose, show how one of them is told."""


class WarmUps:
    """Finds warm-ups and cool-downs among the lines of one article."""

    def __init__(self, article: Article, groups: LineGroups, drafting: Drafting, walked: Walked) -> None:
        self.lexicon = article.lexicon
        self.evidence = article.evidence
        self.advice = article.advice
        self.groups = groups
        self.drafting = drafting
        self.walked = walked

    def around(self, section: Section, number: int, own: list[Sentence]) -> tuple[list[Piece], list[Piece]]:
        """What stands beside the exercises of a section: before them, a warm-up with them, and a cool-down after."""
        apart = self._set_apart(section, number, told=True)
        taken = {id(sentence) for entry, _, _ in apart for sentence in entry.sentences}
        begun = next((at for at, sentence in enumerate(own) if id(sentence) in taken), len(own))
        told = self.walked.told(own[:begun], number)
        behind = self.walked.told([sentence for sentence in own[begun:] if id(sentence) not in taken], number)
        before = [piece for _, after, pieces in apart if not after for piece in pieces]
        return [*told, *before, *behind], [piece for _, after, pieces in apart if after for piece in pieces]

    def with_what_follows(self, draft: Draft, section: Section, others: Sequence[Section], number: int) -> list[Piece]:
        """An exercise, and behind it what stands in its section because no heading is over that.

        That is a cool-down, and what is told behind the last of several exercises, the `others`, of which each ends
        with its dose: it is about all of them.
        """
        outer = self.walked.parents.get(number, 0)
        behind = {id(entry.first): entry for entry in self._behind(draft, section, others)}
        apart = {id(entry.first): pieces for entry, after, pieces in self._set_apart(section, outer) if after}
        told = [(one, apart.get(id(one.first))) for one in self.groups.entries(section)] if behind or apart else []
        told = [(one, pieces) for one, pieces in told if pieces or id(one.first) in behind]
        taken = {id(sentence) for entry, _ in told for sentence in entry.sentences}
        kept = [sentence for sentence in draft.sentences if id(sentence) not in taken]
        if not kept:
            return [draft]
        draft.sentences = kept
        return [draft, *(piece for one, pieces in told for piece in pieces or self.told_behind(one, outer))]

    def told_behind(self, entry: Entry, number: int) -> list[Piece]:
        """The pieces of a paragraph behind the last exercise of a section."""
        at = self.evidence.around_at(entry)
        return self.walked.told(entry.sentences, number) if at < 0 else self.within(entry, at, number)

    def _behind(self, draft: Draft, section: Section, others: Sequence[Section]) -> list[Entry]:
        """The paragraphs of the last of several exercises behind as many with a dose as any of the others has."""
        alike = [dosed for one in others if any(dosed := self._dosed(one))]
        if len(alike) < LEAST_ALIKE or not all(dosed[-1] for dosed in alike):
            return []
        most = max(map(sum, alike))
        entries = self.groups.entries(section)
        dosed_at = [at for at, dosed in enumerate(self._dosed(section)) if dosed][:most]
        begins = dosed_at[-1] + 1 if dosed_at else len(entries)
        again = (at for at, one in enumerate(entries[begins:], begins + 1) if self._asks_for_it_again(one))
        begins = max(again, default=begins)
        while begins < len(entries) and self._goes_on_with(draft, *entries[begins - 1 : begins + 1]):
            begins += 1
        behind = entries[begins:]
        return [] if any(entry.first.depth for entry in behind) else behind

    def _goes_on_with(self, draft: Draft, before: Entry, entry: Entry) -> bool:
        """Whether a paragraph goes on with an exercise: in words, or as a field of it below another."""
        return self.is_its_own(entry, draft) or (self.evidence.is_field(before.first) and self._is_field_of_one(entry))

    def _is_field_of_one(self, entry: Entry) -> bool:
        """Whether a paragraph begins with a field of one exercise: "Reps: 10", "Rest between sets: 30 s"."""
        first = entry.sentences[0] if entry.sentences else None
        if first is None or entry.first.lead is None:
            return False
        of_one = self.evidence.is_field(entry.first) and not any(map(_is_of_several, first.said))
        return of_one or rests_between_sets(first)

    def _asks_for_it_again(self, entry: Entry) -> bool:
        """Whether a paragraph asks for one exercise again, and not for several: "Repeat the complete procedure"."""
        words = entry.sentences[0].reading.marked.content if entry.sentences else ""
        return self.lexicon.roles.exercise_again.match(words) is not None

    def _dosed(self, section: Section) -> list[bool]:
        """Whether each paragraph and item of a section without others in it has a dose."""
        if section.sections or section.tables:
            return []
        return [self.evidence.has_dose(entry.sentences) for entry in self.groups.entries(section)]

    def is_its_own(self, entry: Entry, draft: Draft) -> bool:
        """Whether a paragraph behind the dose of an exercise goes on with it."""
        first = entry.sentences[0] if entry.sentences else None
        if first is None or entry.first.depth:
            return True
        words, roles = first.reading.marked.content, self.lexicon.roles
        if self.evidence.around_at(entry) >= 0:
            return False
        if self.lexicon.scopes.whole_session.search(words):
            return True  # rounds that reach beyond the section are looked for in the exercise
        other_side = any(isinstance(one, (SidesSaid, DirectionsSaid)) for one in first.said)
        if other_side or (first.said and not self.evidence.has_own_dose([first])):
            return other_side
        told = roles.manner.search(words) or roles.progression.match(words)
        done = self.advice.tells_body(first) and not roles.remark.match(words)
        return told is not None or done or says_only_doses(first.text, draft.name, self.lexicon)

    def within(self, entry: Entry, at: int, number: int) -> list[Piece]:
        """The pieces of a paragraph that says from one of its sentences on with what to begin or to end."""
        told = self.walked.told(entry.sentences[:at], number)
        return [*told, *self._beside(Entry(entry.lines, entry.sentences[at:]), number)]

    def _set_apart(self, section: Section, number: int, *, told: bool = False) -> list[tuple[Entry, bool, list[Piece]]]:
        """The paragraphs labelled as a warm-up or a cool-down, whether they are the latter, and their pieces.

        With `told` those count too that tell it in a sentence: "Warm up for 5 minutes".
        """
        found: list[tuple[Entry, bool, list[Piece]]] = []
        for entry in self.groups.entries(section):
            around, begins = self._labelled_around(entry), 0
            if around is None and told:
                around, begins = self._told_around(entry)
            told_so = Entry(entry.lines, entry.sentences[begins:])
            if around is not None and self.evidence.has_own_dose(told_so.sentences):
                found += self._halves(told_so, around, number)
        return found

    def _halves(self, entry: Entry, around: Around, number: int) -> list[tuple[Entry, bool, list[Piece]]]:
        """What is told of a warm-up or a cool-down, or of both: "Every run starts with … and ends with …"."""
        reading = entry.sentences[0].reading
        joint = self.lexicon.headings.then_ends.search(reading.marked.content)
        if around is Around.AFTER or joint is None:
            return [(entry, around is Around.AFTER, self._beside(entry, number))]
        end, start = reading.marked.place(joint.start()), reading.marked.place(joint.end())
        first, second = (
            Sentence(read_sentence(text.strip(), self.lexicon))
            for text in (reading.text.slice(0, end), reading.text.slice(start))
        )
        before, after = Entry(entry.lines, [first]), Entry(entry.lines, [second, *entry.sentences[1:]])
        pieces = [self._beside(before, number), self._beside(after, number)]
        return [(entry, False, pieces[0]), (after, True, pieces[1])]

    def _beside(self, entry: Entry, number: int) -> list[Piece]:
        """The pieces of a warm-up or a cool-down, which stands beside the section of the exercises it goes with."""
        pieces = self.drafting.of_entry(entry, self.walked.beside(number))
        opened = self.lexicon.headings.opens_session.match(entry.sentences[0].reading.marked.content)
        match pieces:
            case [Draft() as only] if opened is not None:
                reading = entry.sentences[0].reading
                why = self.lexicon.headings.once.search(reading.marked.content, opened.end())  # "to warm up"
                told = reading.text.slice(
                    reading.marked.place(opened.end()), reading.marked.place_after(why.start()) if why else None
                )
                pieces = [replace(only, name=name_of(read_sentence(told, self.lexicon), self.lexicon))]
        return [replace(piece, beside=number) if isinstance(piece, Draft) else piece for piece in pieces]

    def _labelled_around(self, entry: Entry) -> Around | None:
        """When the label of a line says that it is done, before or after all else: "Warm-up: …"."""
        whole = len(entry.lines) == 1 and not entry.first.text.content.rstrip().endswith(":")
        return labelled_around(entry.first.lead, self.lexicon) if whole else None

    def _told_around(self, entry: Entry) -> tuple[Around | None, int]:
        """When a line tells that it is done, before or after all else: "Warm up for 5 minutes"; and from where on.

        Behind others a sentence that does so is the last with a dose.
        """
        if len(entry.lines) != 1:
            return None, 0
        last = max((at for at, sentence in enumerate(entry.sentences) if sentence.said), default=0)
        for at, sentence in enumerate(entry.sentences):
            if at and (at < last or self.evidence.is_of_several(sentence)):
                continue
            around = told_around(sentence.reading.marked.content, self.lexicon)
            if around is not None:
                return around, at
        return None, 0


def _is_of_several(said: Said) -> bool:
    """Whether this is of several exercises: rounds, or a rest between two."""
    beyond = (Between.ROUNDS, Between.EXERCISES, Between.BLOCKS)
    return isinstance(said, OF_ALL) or (isinstance(said, RestSaid) and said.between in beyond)
