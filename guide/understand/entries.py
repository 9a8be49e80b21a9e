"""What an article is on its way to a routine: sentences in their place, drafts of exercises, what stands between."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field, replace
from typing import TypeAlias

from guide.model.text import Text
from guide.understand.doses import Mention, Reading
from guide.understand.outline import Line
from guide.understand.rounds_told import as_rounds
from guide.understand.said import Between, RestSaid, Said, asks_again
from guide.values import dataclass

RESTATED = "says again what is said elsewhere"
ANOTHER_LEVEL = "another level or position of an exercise of which one is done"
NOT_NOW = "not what is done now"
DAY_OFF = "day without exercises"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in its place in the article."""

    reading: Reading
    about: str = ""
    """The heading of the labelled part it stands in, in lower case: `benefits`, `variations`."""
    cell: bool = False
    """It is a cell of a table or the rest of a title: a dose without a sentence around it."""
    part: int = 0
    """The part of a session it stands in, from 1, whose first sentence asks for rounds of the others; below 0 in a list
    that a sentence before it announces; 0 elsewhere."""
    of_them: bool = False
    """It speaks of exercises named before it: "These stretches help. Hold them for 20 seconds"."""

    @property
    def text(self) -> Text:
        """Its words."""
        return self.reading.text

    @property
    def said(self) -> tuple[Said, ...]:
        """What it says of doses."""
        return tuple(mention.said for mention in self.reading.mentions)

    def with_mentions(self, mentions: Iterable[Mention]) -> Sentence:
        """The same, with other doses in it."""
        return replace(self, reading=replace(self.reading, mentions=tuple(mentions)))

    def saying(self, other: Callable[[Said], Said]) -> Sentence:
        """The same, with other things said by the same words."""
        return self.with_mentions(replace(one, said=other(one.said)) for one in self.reading.mentions)

    def in_rounds(self) -> Sentence:
        """The same, with its repetitions as rounds of what it stands over or beside."""
        return self.with_mentions(map(as_rounds, self.reading.mentions))


@dataclass(frozen=True, slots=True)
class Entry:
    """Lines that may be an exercise, with their sentences."""

    lines: list[Line]
    sentences: list[Sentence]

    @property
    def first(self) -> Line:
        """The line it begins with."""
        return self.lines[0]

    @property
    def said(self) -> tuple[Said, ...]:
        """What its sentences say of doses."""
        return tuple(said for sentence in self.sentences for said in sentence.said)


@dataclass(slots=True)
class Draft:
    """An exercise with its sentences."""

    name: Text
    sentences: list[Sentence]
    section: int
    """Number of the section it stands in; exercises of one section may be a group."""
    list_number: int = 0
    """The list it stands in, 0 outside lists."""
    place: int = 0
    """Its number in that list."""
    both_sides: list[Sentence] = field(default_factory=list)
    """Sentences elsewhere that ask for its other side too."""
    bare: bool = False
    """It has no dose of its own."""
    rests: list[Sentence] = field(default_factory=list)
    """Those of its sentences that ask for a rest in an item of their own, which may be a turn of its own."""
    slot: bool = False
    """It is what is done in one of several minutes or at one of several stations, in turn."""
    headings: tuple[Text, ...] = ()
    """Headings of its labelled parts, and its own where words of that are in nothing else."""
    table: int = 0
    """The table it stands in, from 1; 0 outside tables."""
    heading: Text | None = None
    """The heading over it, where it is a section."""
    counted: bool = False
    """Its heading has the number of an exercise."""
    label: str = ""
    """The number or letter in front of it, as written: `A1`; empty where there is none."""
    brought_up: bool = False
    """Running text says its name before it tells it."""
    beside: int = 0
    """The section before or after whose exercises it is done: that of a warm-up or a cool-down; 0 for any other."""

    @property
    def titled(self) -> bool:
        """Whether it is a section of its own."""
        return self.heading is not None

    @property
    def said(self) -> tuple[Said, ...]:
        """What its sentences say of doses."""
        return tuple(said for sentence in self.sentences for said in sentence.said)

    def announces(self, sentence: Sentence) -> bool:
        """Whether one of its sentences announces a list that stands in it, or is in that list."""
        part = [one for one in self.sentences if one.part == sentence.part] if sentence.part < 0 else []
        return len(part) > 1 and asks_again(part[0].said)

    def as_told(self) -> list[Piece]:
        """All its words outside the exercises, where it turns out to be none."""
        own = self.heading or self.name
        headings = (own, *(one for one in self.headings if one.span() != own.span()))
        titled = [Titled(text, self.section) for text in headings]
        return [*titled, *(Told(sentence, self.section) for sentence in self.sentences)]


@dataclass(frozen=True, slots=True)
class NumberedAgain:
    """Some items of a list, by their numbers, that are done again: "repeat 1-3 twice more"."""

    list_number: int
    first: int
    last: int
    reading: Reading
    """The sentence without the numbers: how often, and the rest between."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence outside the exercises."""

    sentence: Sentence
    section: int
    leads: int = 0
    """The list that it gives a dose to, 0 where it gives none."""
    list_number: int = 0
    """The list of exercises that it stands in, 0 outside lists."""
    again: NumberedAgain | None = None
    """What it asks to do again by number."""


@dataclass(frozen=True, slots=True)
class Titled:
    """A heading outside the exercises."""

    text: Text
    section: int
    sentence: Sentence | None = None
    """The heading read as a sentence, where it has a dose in it."""


@dataclass(frozen=True, slots=True)
class Unheard:
    """Words that no listener hears: they say again what an exercise says, or name a day without one."""

    text: Text
    section: int
    reason: str = RESTATED


Piece: TypeAlias = Draft | Told | Titled | Unheard


def drafts_in(pieces: Iterable[Piece]) -> list[Draft]:
    """The exercises among some pieces."""
    return [piece for piece in pieces if isinstance(piece, Draft)]


def rests_between_sets(sentence: Sentence) -> bool:
    """Whether a sentence says how long one rests between sets, and nothing else of doses."""
    rests = [one for one in sentence.said if isinstance(one, RestSaid)]
    return 0 < len(rests) == len(sentence.said) and any(one.between is Between.SETS for one in rests)
