"""What speaks for some lines being exercises rather than steps of one, or no exercises at all.

No single sign decides: a list may name exercises without doses, or give doses to the steps of one exercise. Each
question here is one sign; `are_listed` and `are_told` weigh them together with where the lines stand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from guide.understand.doses import says_only_doses
from guide.understand.entries import Entry, Sentence
from guide.understand.kinds import NO_NAME, Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.naming import WORDS, capitals_name
from guide.understand.numbering import Counts
from guide.understand.outline import Line
from guide.understand.said import (
    OF_ALL,
    BreathSaid,
    BreathsSaid,
    ClockSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    SidesSaid,
    SilenceSaid,
    WorkSaid,
    asks_again,
)
from guide.understand.tokens import lowered, mark_numbers

MOST_TERSE_WORDS = 12
"""A line of so few words may be a name with its dose and nothing else."""
MOST_LISTED_WORDS = 7
"""A line of so few words may be a name."""
MOST_TITLE_WORDS = 5
"""A first sentence of so few words is a name."""
LEAST_MIXED = 3
"""So many names, with or without doses, make a list of exercises."""
LEAST_DOSES = 6
"""So many numbered doses in a row are no steps of one exercise."""
LEAST_TOLD = 3
"""So many paragraphs that each tell what to do, and how long, are a class told from beginning to end."""
LEAST_PASSED_ON = 3
"""So many paragraphs that lead over to an exercise make a narrator's script."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where some lines stand."""

    kind: Kind
    """What the heading over them is about."""
    loose: bool
    """Under the title, or under a heading of several exercises: a list there is of exercises unless it looks not so."""
    led_in: bool
    """A sentence right before them gives them a dose: "10 each:"."""
    asked_again: bool
    """A sentence right after them asks for rounds and says nothing else: "Do 2 rounds"."""
    announced: bool
    """A sentence anywhere before them gives a dose to exercises to come."""
    announced_for_each: bool
    """It says so of each exercise: "every exercise is done 20 times"."""
    in_series: bool
    """The article counts its exercises in headings, so that lists elsewhere are of something else."""
    continued: bool
    """Their numbers go on from those of a list under another heading."""
    in_session: bool
    """They stand in a week, a day or a part of a session of a plan."""
    nothing_else: bool
    """The article has no exercise otherwise."""


class Evidence:
    """Looks at lines with the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    # One sentence.

    def has_dose(self, sentences: Sequence[Sentence]) -> bool:
        """Whether there is anything to count or to time."""
        return any(
            not isinstance(mention.said, (SidesSaid, SilenceSaid))
            for sentence in sentences
            if not self.lexicon.whole_routine.search(sentence.reading.marked.content)
            and not self.lexicon.roles.clutter.search(sentence.reading.marked.content)
            for mention in (*sentence.reading.mentions, *sentence.reading.conditional)
        )

    def has_own_dose(self, sentences: Sequence[Sentence]) -> bool:
        """Whether there is something to do besides resting."""
        return self.has_dose(sentences) and any(
            not isinstance(mention.said, (RestSaid, SidesSaid))
            for sentence in sentences
            for mention in (*sentence.reading.mentions, *sentence.reading.conditional)
        )

    def announces(self, sentences: Sequence[Sentence]) -> bool:
        """Whether some sentences give a dose to what is listed."""
        return any(
            isinstance(mention.said, (WorkSaid, HoldSaid, RepsSaid, BreathsSaid))
            for sentence in sentences
            for mention in sentence.reading.mentions
        )

    def instructs(self, sentences: Sequence[Sentence]) -> bool:
        """Whether most of it tells to do something."""
        told = [s for s in sentences if is_imperative(s.reading.marked.content, self.lexicon)]
        return len(told) >= 2 or 0 < len(told) == len(sentences)

    def is_about_all(self, sentences: Sequence[Sentence]) -> bool:
        """Whether each sentence only speaks of all the exercises: "Repeat all of them if you have the energy"."""
        lexicon = self.lexicon
        words = [sentence.reading.marked.content for sentence in sentences]
        return bool(words) and all(lexicon.repeat_all.search(content) is not None for content in words)

    # One line.

    def kind(self, line: Line) -> Kind | None:
        """What the name or label in front of a line is about; None where there is none."""
        return None if line.lead is None else kind_of(line.lead, None, self.lexicon)

    def is_field(self, line: Line) -> bool:
        """Whether a line is a labelled field of an exercise."""
        return self.kind(line) is Kind.LABEL

    def is_named(self, line: Line) -> bool:
        """Whether a line begins with a name set apart."""
        if line.lead is not None and self.lexicon.whole_routine.search(lowered(line.lead.content)):
            return False
        return self.kind(line) is Kind.NAMED

    def has_name(self, line: Line) -> bool:
        """Whether an item begins with a name rather than with an instruction."""
        return self.is_named(line) or not is_imperative(self._marked(line), self.lexicon)

    def is_name_only(self, line: Line) -> bool:
        """Whether a line is a few words without a number, and neither a thing nor a remark."""
        content = self._marked(line)
        words = WORDS.findall(line.text.content)
        if not 0 < len(words) <= MOST_LISTED_WORDS or "<" in content:
            return False
        roles = self.lexicon.roles
        only_a_thing = self.lexicon.find_things(content) == (content.strip(" ."),) and not self.names_movement(line)
        thing = only_a_thing or roles.have_ready.search(content)
        return not thing and not roles.no_name.match(content) and not self.lexicon.statement.search(content)

    def is_named_and_told(self, entry: Entry) -> bool:
        """Whether a paragraph begins with a name set apart and has a dose."""
        return self.is_named(entry.first) and self.is_told(entry)

    def is_described(self, entry: Entry) -> bool:
        """Whether a paragraph is a name set apart and tells how it is done, without a dose."""
        lead = entry.first.lead.content if entry.first.lead is not None else ""
        behind = len(WORDS.findall(entry.first.text.content)) - len(WORDS.findall(lead))
        first = entry.sentences[0].reading.marked.content
        tells = is_imperative(first.partition(":")[2] or first, self.lexicon)
        return self.is_named(entry.first) and behind > MOST_LISTED_WORDS and tells

    def is_around(self, entry: Entry) -> bool:
        """Whether a paragraph says with what to begin or to end, and how long: "cool down with 2 minutes' walk"."""
        content = entry.sentences[0].reading.marked.content
        return self.has_own_dose(entry.sentences) and self.lexicon.headings.around_told.match(content) is not None

    def names_movement(self, line: Line) -> bool:
        """Whether the name at the beginning of a line has a word for a movement in it: "squats", "stretch"."""
        begun = line.lead or line.text
        words = WORDS.findall(begun.content)[:MOST_LISTED_WORDS]
        return bool(self.lexicon.roles.moves.search(lowered(" ".join(words))))

    def _marked(self, line: Line) -> str:
        return mark_numbers(line.text, self.lexicon).content

    # One entry.

    def begins(self, entry: Entry) -> bool:
        """Whether an entry may be an exercise: it begins as one, or has a field with its name."""
        return self._begins_line(entry.first) or any(self.names_field(line) for line in entry.lines)

    def names_field(self, line: Line) -> bool:
        """Whether a line is the field with the name of the exercise."""
        return line.lead is not None and bool(self.lexicon.headings.name_field.match(lowered(line.lead.content)))

    def _begins_line(self, line: Line) -> bool:
        """Whether an item may be the start of an exercise: it does not go on from the one before."""
        if self.is_field(line) or (line.depth and says_only_doses(line.text, NO_NAME, self.lexicon)):
            return False
        if line.number is not None and line.number.counts is Counts.STEPS:
            return False
        words = self._marked(line)
        roles = self.lexicon.roles
        if self.lexicon.rest_unsaid.match(words):
            return False
        explains = line.lead is None and roles.no_name.match(words) and self.lexicon.statement.search(words)
        return not roles.follows.match(words) and not roles.remark.match(words) and not explains

    def begins_telling(self, entry: Entry) -> bool:
        """Whether a paragraph may be an exercise: "then" and "next" lead over to one, unless "repeat" follows."""
        if self.begins(entry):
            return True
        content = lowered(entry.first.text.content)
        passed = self.lexicon.roles.begins_next.match(content)
        return passed is not None and not self.lexicon.roles.follows.match(content[passed.end() :])

    def is_told(self, entry: Entry) -> bool:
        """Whether a paragraph names an exercise: in front of a colon, by its number, or as what comes next."""
        if not self.has_own_dose(entry.sentences) or self.is_field(entry.first):
            return False
        first = entry.sentences[0]
        number = entry.first.number
        counted = number is not None and number.counts is not Counts.STEPS
        if not (counted or self.is_named(entry.first)) and self._asks_for_rounds(entry):
            return False
        if self.is_named(entry.first) or counted or self._is_terse(entry) or capitals_name(entry.sentences) is not None:
            return True
        if self.heads_fields(entry.lines):
            return True
        roles = self.lexicon.roles
        content = lowered(first.text.content)
        if roles.begins_next.match(lowered(entry.first.text.content)) or roles.passes_on.search(content):
            return True
        return not self.lexicon.statement.search(first.reading.marked.content) and bool(roles.moves.search(content))

    @staticmethod
    def _asks_for_rounds(entry: Entry) -> bool:
        """Whether an entry says how many rounds there are and how long one rests between them, and nothing else."""
        said = [mention.said for sentence in entry.sentences for mention in sentence.reading.mentions]
        return asks_again(said) and all(isinstance(one, (*OF_ALL, RestSaid, ClockSaid)) for one in said)

    def _is_terse(self, entry: Entry) -> bool:
        """Whether an entry is one short line, a name with its dose and little else: `band rows 3x15`."""
        if len(entry.lines) > 1 or len(WORDS.findall(entry.first.text.content)) > MOST_TERSE_WORDS:
            return False
        content = entry.sentences[0].reading.marked.content
        return not is_imperative(content, self.lexicon) and not self.lexicon.statement.search(content)

    def is_bare(self, entry: Entry) -> bool:
        """Whether an entry is a short line that names a movement and says no more: "row 500 m" among such lines."""
        line = entry.first
        words = WORDS.findall(line.text.content)
        content = self._marked(line)
        if len(entry.lines) > 1 or len(words) > MOST_LISTED_WORDS or line.text.content.rstrip().endswith((".", ":")):
            return False
        roles = self.lexicon.roles
        advice = roles.remark.match(content) or roles.no_name.match(content) or roles.follows.match(content)
        moves = self.names_movement(line) or is_imperative(content, self.lexicon)
        return bool(moves) and not advice and not self.lexicon.statement.search(content)

    def leads_to_exercises(self, entry: Entry) -> bool:
        """Whether a paragraph announces exercises without naming them: "Do these exercises lying down:"."""
        last = entry.sentences[-1].text.content.rstrip()
        return last.endswith(":") and bool(self.lexicon.headings.name_column.search(last))

    def is_commanded(self, entry: Entry) -> bool:
        """Whether a paragraph tells at once what to do, and how often or how long."""
        first = entry.sentences[0].reading.marked.content
        return self.has_own_dose(entry.sentences) and is_imperative(first, self.lexicon)

    def in_sequence(self, entries: Sequence[Entry]) -> list[Entry]:
        """Paragraphs of a class told from beginning to end: each tells what to do now, and how often or how long."""
        dosed = [entry for entry in entries if self.has_own_dose(entry.sentences)]
        said = [m.said for entry in dosed[:-1] for sentence in entry.sentences for m in sentence.reading.mentions]
        if any(isinstance(one, BreathSaid) for one in said):
            return []
        begun = [entry for entry in dosed if self.begins_telling(entry) and self.instructs_first(entry)]
        listed = any(entry.first.depth for entry in entries)
        return begun if not listed and len(begun) >= LEAST_TOLD and len(begun) >= 0.7 * len(dosed) else []

    def instructs_first(self, entry: Entry) -> bool:
        """Whether a paragraph begins by telling what to do."""
        content = entry.sentences[0].reading.marked.content
        return is_imperative(content, self.lexicon)

    def heads_fields(self, lines: Sequence[Line]) -> bool:
        """Whether the first of some lines is a name, and a later one is a field with a dose: "Repetitions: 10"."""
        first, *others = lines
        short = len(WORDS.findall(first.text.content)) <= MOST_TERSE_WORDS and first.lead is None
        label = self.lexicon.headings.dose_label
        return short and any(
            line.lead is not None and label.search(lowered(line.lead.content)) and "<" in self._marked(line)
            for line in others
        )

    # Several.

    def are_listed(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether list items are exercises rather than the steps of one."""
        if not items or not any(map(self._is_named_well, items)):
            return False
        if place.in_session and self._share(items, self._is_interval) > 0.5:
            return False
        judged = (self._are_dosed, self._are_names, self._are_named_or_dosed, self._are_counted, self._are_titled)
        return any(judge(items, place) for judge in judged) or self.are_doses(items)

    def are_doses(self, items: Sequence[Entry]) -> bool:
        """Whether each of many numbered items has a dose of its own and hardly a name: "7. Hold for 30 seconds"."""
        numbered = all(item.first.number is not None for item in items)
        return numbered and len(items) >= LEAST_DOSES and all(self.has_own_dose(item.sentences) for item in items)

    def is_interval(self, line: Line) -> bool:
        """Whether it is a line of a run plan, behind its label if it has one."""
        words = self._marked(line)
        if line.lead is not None and self.lexicon.headings.session_part.match(lowered(line.lead.content)):
            words = words.partition(":")[2] or words
        return bool(self.lexicon.headings.interval.match(words))

    def _is_interval(self, item: Entry) -> bool:
        return self.is_interval(item.first)

    def _is_named_well(self, item: Entry) -> bool:
        """Whether it has another name than that of a part of a workout: "warm-up", "main"."""
        return self.kind(item.first) is not Kind.PHASE

    def _are_dosed(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether enough of them have doses of their own and names."""
        dosed = self._share(items, lambda item: self.has_dose(item.sentences))
        goes_on = self._share(items, lambda item: not self.begins(item))
        leads = self._share(items, lambda item: self.begins(item) and self.has_name(item.first))
        if place.kind is Kind.ELSEWHERE:
            return False
        if place.kind in (Kind.ASIDE, Kind.LABEL) or (place.in_series and not place.loose):
            return len(items) > 2 and dosed >= 0.8 and leads >= 0.8
        if place.loose:
            restarts = any(item.first.number is not None and item.first.number.label == "1" for item in items[1:])
            return dosed >= 0.4 and goes_on < (1.0 if restarts else 0.5)
        return len(items) > 1 and dosed >= 0.5 and leads >= 0.6 and goes_on <= 0.3

    def _are_names(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether they are names of exercises whose dose, if there is one, the text around them gives."""
        if place.kind in (Kind.ELSEWHERE, Kind.LABEL) or place.in_series:
            return False
        if place.kind is Kind.ASIDE and not (place.announced_for_each or place.led_in):
            return False
        bare = self._share(items, lambda item: len(item.lines) == 1 and self.is_name_only(item.first))
        named = self._share(items, lambda item: self.is_named(item.first) and self.begins(item))
        moves = self._share(items, lambda item: self.names_movement(item.first))
        if place.led_in:
            return bare >= 0.6 or named >= 0.6
        if place.asked_again:
            return bare >= 0.8 and moves >= 0.6
        if place.announced and place.loose:
            return bare >= 0.8 or named >= 0.8
        if place.announced or place.continued:
            likely = place.announced_for_each or moves >= 0.3
            return (named >= 0.8 and likely) or (bare >= 0.8 and moves >= 0.5)
        if place.nothing_else:
            return bare >= 0.8 and moves >= 0.3
        return place.loose and place.kind is Kind.PHASE and bare >= 0.8 and moves >= 0.5

    def _are_named_or_dosed(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether each of them is a name and nothing else, or a name with its dose: "squats", "push-ups, 10"."""
        if not place.loose or place.in_series or len(items) < LEAST_MIXED:
            return False
        terse = self._share(items, lambda item: self._is_terse(item) and self.names_movement(item.first))
        told = self._share(items, lambda item: self.is_name_only(item.first) or self.has_own_dose(item.sentences))
        return terse == told == 1.0 and any(self.has_own_dose(item.sentences) for item in items)

    def _are_counted(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether they are counted through the article, or an article that doses each exercise counts them."""
        if place.kind in (Kind.ASIDE, Kind.ELSEWHERE, Kind.LABEL) or place.in_series:
            return False
        goes_on = self._share(items, lambda item: not self.begins(item))
        numbered = self._share(items, lambda item: item.first.number is not None)
        told = place.announced_for_each or (place.continued and place.announced)
        return told and numbered == 1.0 and goes_on <= 0.3 and len(items) > 1

    def _are_titled(self, items: Sequence[Entry], place: Place) -> bool:
        """Whether they are counted, and each begins with a name and then tells what to do: "3. Swaying. Stand…"."""
        if place.kind in (Kind.ASIDE, Kind.ELSEWHERE, Kind.LABEL) or place.in_series or len(items) <= 2:
            return False
        return self.are_counted_titles(items)

    def are_counted_titles(self, items: Sequence[Entry]) -> bool:
        """Whether some entries are numbered, and most of them a name with instructions behind it."""
        if not all(item.first.number is not None for item in items):
            return False
        titled = self._share(items, self._has_title)
        told = self._share(items, lambda item: self.instructs(item.sentences[1:]) or self.has_dose(item.sentences))
        return titled >= 0.8 and told >= 0.6

    def _has_title(self, item: Entry) -> bool:
        """Whether an entry begins with a few words that are a sentence of their own and no instruction."""
        if len(item.sentences) < 2 or self.is_field(item.first):
            return False
        first = item.sentences[0]
        few = len(WORDS.findall(first.text.content)) <= MOST_TITLE_WORDS
        return (few or self.is_named(item.first)) and not is_imperative(first.reading.marked.content, self.lexicon)

    def are_told(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether paragraphs are exercises one after the other: at least two that begin as such, with doses."""
        dosed = [entry for entry in paragraphs if self.has_dose(entry.sentences)]
        named = [entry for entry in dosed if self.begins_telling(entry) and self.is_told(entry)]
        if not any(map(self._is_named_well, named)) or self._share(named, self._is_interval) > 0.5:
            return False
        return len(named) >= 2 and len(named) >= 0.5 * len(dosed)

    def are_terse(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether paragraphs are notes, a line for each thing to do, rather than sentences."""
        return bool(paragraphs) and self._share(paragraphs, self._is_terse) >= 0.7

    def pass_on(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether many paragraphs lead over to the next exercise: "now your calves"."""
        roles = self.lexicon.roles
        begun = [entry for entry in paragraphs if roles.begins_next.match(lowered(entry.first.text.content))]
        return sum(self.has_own_dose(entry.sentences) for entry in begun) >= LEAST_PASSED_ON

    @staticmethod
    def _share(items: Sequence[Entry], holds: Callable[[Entry], bool]) -> float:
        return sum(map(holds, items)) / len(items)
