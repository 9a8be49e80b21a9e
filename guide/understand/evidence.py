"""What speaks for some lines being exercises rather than steps of one, or no exercises at all.

No single sign decides: a list may name exercises without doses, or give doses to the steps of one exercise. Each
question here is one sign; `listed` weighs those of a list together with where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from guide.understand.doses import NO_NAME, says_only_doses
from guide.understand.entries import Entry, Sentence
from guide.understand.kinds import Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.naming import WORDS, capitals_name
from guide.understand.numbering import Counts
from guide.understand.outline import Line
from guide.understand.rounds_told import is_bare_times
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
from guide.understand.tokens import NumberKind, lowered, mark_numbers

PIECES = re.compile(r"[,;+]|\s&\s|\sand\s")
"""What stands between things to do one after the other."""
IN_BRACKETS = re.compile(r"(?<=\w) \([^()]+\)\W*$")
"""What stands in brackets at the end of a line."""
MOST_TERSE_WORDS = 12
"""A line of so few words may be a name with its dose and nothing else."""
MOST_LISTED_WORDS = 7
"""A line of so few words may be a name."""
MOST_CALLED_WORDS = 3
"""A sentence of so few words may call out what is next: "Ankles." """
LEAST_CALLED = 2
"""So many paragraphs that begin with a name as a sentence make names of a word or two of those beside them."""
SIGNS = (",", ":", "-", "–", "—", "(", "/", "|")
"""What stands between a name and its dose."""
LEAST_NOTED = 2
"""So many lines that are each the name of a movement and its dose are exercises, where nothing else is told."""
LEAST_TOLD = 3
"""So many paragraphs that each tell what to do, and how long, are a class told from beginning to end."""
LEAST_PASSED_ON = 3
"""So many paragraphs that lead over to an exercise make a narrator's script."""


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

    def gives_each(self, sentence: Sentence) -> bool:
        """Whether a sentence gives its dose to each of several exercises: "Hold each stretch for 30 seconds"."""
        each = self.lexicon.whole_routine.search(sentence.reading.marked.content)
        return each is not None and self.announces([sentence])

    def is_for_names(self, sentence: Sentence) -> bool:
        """Whether a sentence gives a dose to each, or says nothing but a dose: it is for what is named under it."""
        only = says_only_doses(sentence.reading.text, NO_NAME, self.lexicon)
        return self.gives_each(sentence) or (only and self.announces([sentence]))

    def instructs(self, sentences: Sequence[Sentence]) -> bool:
        """Whether most of it tells to do something."""
        told = [s for s in sentences if is_imperative(s.reading.marked.content, self.lexicon)]
        return len(told) >= 2 or 0 < len(told) == len(sentences)

    def tells(self, sentence: Sentence) -> bool:
        """Whether a sentence tells to do something, or how often, or to do as before: "16 with the left foot first"."""
        content = sentence.reading.marked.content
        roles = self.lexicon.roles
        counted = roles.counted_first.match(content) is not None
        return is_imperative(content, self.lexicon) or counted or self.is_as_before(sentence)

    def is_as_before(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for what is told elsewhere: "same as workout 1"."""
        return self.lexicon.roles.as_before.match(sentence.reading.marked.content) is not None

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
        told = is_imperative(self._marked(line), self.lexicon)
        return self.is_named(line) or not told or self._is_noun_phrase(line)

    def _is_noun_phrase(self, line: Line) -> bool:
        """Whether a movement is named in a few words before a dose, none pointing at anything: "side step x10"."""
        before, number, _ = self._marked(line).partition("<")
        words = [word for word in WORDS.findall(before) if word != "x"]
        few = 1 < len(words) <= MOST_LISTED_WORDS and bool(number)
        return few and not self.lexicon.pointing.intersection(words) and self.names_movement(line)

    def is_name_only(self, line: Line) -> bool:
        """Whether a line is a few words without a number but that of a name, and neither a thing nor a remark.

        How it is done may stand in brackets behind it: "Cobra (keep your hips down)".
        """
        roles = self.lexicon.roles
        content = self._marked(line)
        content = roles.number_in_name.sub("", content) if self.names_movement(line) else content
        words = WORDS.findall(IN_BRACKETS.sub("", line.text.content))
        if not 0 < len(words) <= MOST_LISTED_WORDS or "<" in content:
            return False
        content = IN_BRACKETS.sub("", content)
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

    def is_round(self, entry: Entry) -> bool:
        """Whether an entry is the name of a part of a workout, with how many rounds it has: "Circuit A (3 rounds)"."""
        said = [mention.said for sentence in entry.sentences for mention in sentence.reading.mentions]
        rounds = bool(said) and all(isinstance(one, (*OF_ALL, RestSaid)) for one in said) and asks_again(said)
        few = len(WORDS.findall(entry.first.text.content)) <= MOST_LISTED_WORDS
        return rounds and few and self.kind(entry.first) is Kind.PHASE

    def gives_only_doses(self, entry: Entry) -> bool:
        """Whether an entry is a dose, and nothing else: "Do each exercise for 45 seconds", "Rest for 15 seconds"."""
        return all(map(self.is_only_dose, entry.lines)) and self.has_own_dose(entry.sentences)

    def is_labelled_note(self, line: Line) -> bool:
        """Whether a line says behind a label what something is for, without a number: "Purpose: to wake the hips"."""
        return line.lead is not None and self.kind(line) is Kind.LABEL and "<" not in self._marked(line)

    def is_only_dose(self, line: Line) -> bool:
        """Whether a line is a dose, or a rest, and nothing else."""
        return line.number is None and says_only_doses(line.text, NO_NAME, self.lexicon)

    def described(self, paragraphs: Sequence[Entry]) -> list[Entry]:
        """Paragraphs that are each a name set apart and how it is done, where the dose is told before them all."""
        named = [one for one in paragraphs if self.is_named(one.first)]
        bare = [one for one in named if not self.has_own_dose(one.sentences)]
        bodily = [one for one in bare if self.lexicon.roles.bodily.search(self._marked(one.first))]
        told = len(bare) == len(named) >= LEAST_TOLD and len(named) >= 0.6 * len(paragraphs)
        return named if told and len(bodily) >= 0.8 * len(named) else []

    def around_at(self, entry: Entry) -> int:
        """The sentence of a paragraph that says with what to begin or to end, and how long; -1 where there is none."""
        headings, lead = self.lexicon.headings, entry.first.lead
        labelled = lead is not None and len(entry.lines) == 1 and headings.around.match(lowered(lead.content))
        if labelled and self.has_own_dose(entry.sentences):
            return 0
        for at, sentence in enumerate(entry.sentences):
            told = self.lexicon.headings.around_told.match(sentence.reading.marked.content)
            if told and self.has_own_dose(entry.sentences[at:]):
                return at
        return -1

    def names_movement(self, line: Line) -> bool:
        """Whether the name at the beginning of a line has a word for a movement in it: "squats", "stretch"."""
        begun = line.lead or line.text
        words = WORDS.findall(begun.content)[:MOST_LISTED_WORDS]
        name = lowered(" ".join(words))
        return bool(self.lexicon.roles.moves.search(name) or self.lexicon.roles.whole_name.fullmatch(name))

    def is_counted_name(self, line: Line) -> bool:
        """Whether a line is a number, the name of a movement and hardly more: "8 box jumps"."""
        content = self._marked(line)
        few = len(WORDS.findall(line.text.content)) <= MOST_LISTED_WORDS and not line.text.content.rstrip().endswith(
            "."
        )
        begun = self.lexicon.joints.before_name.match(content)
        if begun is None or begun.group().count("<") > 1:
            return False
        return few and self.lexicon.roles.moves.search(content, begun.end()) is not None

    def begins_counted(self, line: Line) -> bool:
        """Whether a line begins with a count of what is named behind it: "8 ring dips (or 15 on bars)"."""
        counted = self.lexicon.joints.before_name.match(self._marked(line)) is not None
        return counted and not says_only_doses(line.text, NO_NAME, self.lexicon)

    def is_measured(self, line: Line) -> bool:
        """Whether a line is a distance and the name of a movement: "20 m of high knees"."""
        return self.lexicon.joints.distance_first.match(self._marked(line)) is not None and self.names_movement(line)

    def _marked(self, line: Line) -> str:
        return mark_numbers(line.text, self.lexicon).content

    # One entry.

    def begins(self, entry: Entry) -> bool:
        """Whether an entry may be an exercise: it begins as one, or has a field with its name."""
        said = [mention.said for sentence in entry.sentences for mention in sentence.reading.mentions]
        if said and all(isinstance(one, RestSaid) and one.between is not None for one in said):
            return False
        return self._begins_line(entry.first) or any(self.names_field(line) for line in entry.lines)

    def is_rest(self, entry: Entry) -> bool:
        """Whether an entry asks for a rest and nothing else: "Rest: 30 seconds"."""
        said = [mention.said for sentence in entry.sentences for mention in sentence.reading.mentions]
        named = self._rests(self._marked(entry.first))
        return len(entry.lines) == 1 and all(isinstance(one, RestSaid) for one in said) and (bool(said) or named)

    def _rests(self, words: str) -> bool:
        """Whether words ask for a rest without saying how long: "rest", "what is left of the minute is rest"."""
        return any(one.match(words) for one in (self.lexicon.rest_unsaid, self.lexicon.rest_left))

    def names_field(self, line: Line) -> bool:
        """Whether a line is the field with the name of the exercise."""
        return line.lead is not None and bool(self.lexicon.headings.name_field.match(lowered(line.lead.content)))

    def _begins_line(self, line: Line) -> bool:
        """Whether an item may be the start of an exercise: it does not go on from the one before."""
        if self.is_field(line) or (line.depth and says_only_doses(line.text, NO_NAME, self.lexicon)):
            return False
        if is_bare_times(line.text) or (line.number is not None and line.number.counts is Counts.STEPS):
            return False
        words = self._marked(line)
        roles = self.lexicon.roles
        behind = words.partition(": ")[2] if self.kind(line) is Kind.PHASE else words
        if self._rests(behind):
            return False
        explains = line.lead is None and roles.no_name.match(words) and self.lexicon.statement.search(words)
        return not roles.follows.match(words) and not roles.remark.match(words) and not explains

    def begins_telling(self, entry: Entry) -> bool:
        """Whether a paragraph may be an exercise: "then" and "next" lead over to one, unless "repeat" follows."""
        if self.begins(entry):
            return True
        content = self._opening_words(entry)
        passed = self.lexicon.roles.begins_next.match(content)
        return passed is not None and not self.lexicon.roles.follows.match(content[passed.end() :])

    def is_told(self, entry: Entry) -> bool:
        """Whether a paragraph names an exercise: in front of a colon, by its number, or as what comes next."""
        if not self.has_own_dose(entry.sentences) or self.kind(entry.first) in (Kind.LABEL, Kind.ASIDE, Kind.ELSEWHERE):
            return False
        first = entry.sentences[0]
        number = entry.first.number
        counted = number is not None and number.counts is not Counts.STEPS
        if not (counted or self.is_named(entry.first)) and self._asks_for_rounds(entry):
            return False
        if self.is_named(entry.first) or counted or self.is_terse(entry) or capitals_name(entry.sentences) is not None:
            return True
        if self.heads_fields(entry.lines) or self._calls_out(entry):
            return True
        roles = self.lexicon.roles
        content = lowered(first.text.content)
        if self._leads_over(entry) or roles.passes_on.search(content):
            return True
        return not self.lexicon.statement.search(first.reading.marked.content) and bool(roles.moves.search(content))

    def called_in_turn(self, paragraphs: Sequence[Entry]) -> list[Entry]:
        """Paragraphs that each begin with a name as a sentence and tell what to do, several in a row.

        Beside two of them others are as good that begin with a word or two: "Blink.", "Figure eights."
        """
        called = [one for one in paragraphs if self._calls(one) and self.has_own_dose(one.sentences)]
        if len(called) >= LEAST_CALLED:
            own = set(map(id, called))
            called = [one for one in paragraphs if id(one) in own or self._is_briefly_called(one)]
        told = all(self.instructs(one.sentences[1:]) or self.has_own_dose(one.sentences[1:]) for one in called)
        return called if len(called) >= LEAST_TOLD and told else []

    def _is_briefly_called(self, entry: Entry) -> bool:
        """Whether an entry begins with a word or two as a sentence without a dose, and has one behind it."""
        first, *others = entry.sentences
        few = len(WORDS.findall(first.text.content)) < MOST_CALLED_WORDS
        return few and not first.reading.mentions and self.has_dose(others) and self.instructs(others)

    def _calls_out(self, entry: Entry) -> bool:
        """Whether an entry begins with a movement or a part of the body as a sentence: "Ankles. Heels up…"."""
        content = entry.sentences[0].reading.marked.content
        roles = self.lexicon.roles
        return self._calls(entry) and bool(roles.moves.search(content) or roles.bodily.search(content))

    def _calls(self, entry: Entry) -> bool:
        """Whether an entry begins with a few words as a sentence, which neither tell to do anything nor state it."""
        content = entry.sentences[0].reading.marked.content
        few = len(WORDS.findall(content)) <= MOST_CALLED_WORDS and len(entry.sentences) > 1
        told = is_imperative(content, self.lexicon) or self.lexicon.statement.search(content)
        return few and not told and "<" not in content

    @staticmethod
    def _asks_for_rounds(entry: Entry) -> bool:
        """Whether an entry says how many rounds there are and how long one rests between them, and nothing else."""
        said = [mention.said for sentence in entry.sentences for mention in sentence.reading.mentions]
        return asks_again(said) and all(isinstance(one, (*OF_ALL, RestSaid, ClockSaid)) for one in said)

    def is_terse(self, entry: Entry) -> bool:
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

    def labels_notes(self, entry: Entry) -> bool:
        """Whether a line of a few words with a colon is about exercises, and stands over none: "Notes on form:"."""
        words = entry.first.text.strip(" *_")
        label = len(entry.lines) == 1 and words.content.endswith((":", "?"))
        return label and kind_of(words.strip(" :"), None, self.lexicon) is Kind.ASIDE

    def calls_exercises(self, words: str) -> bool:
        """Whether words with a colon behind them call what stands under them exercises: "Neck stretches:"."""
        return self.lexicon.headings.several.search(lowered(words)) is not None

    def announced(self, sentence: Sentence) -> int:
        """How many things a sentence announces: "here are three stretches"; 0 where it says no number."""
        counts = [one.low for one in sentence.reading.marked.quantities if one.kind is NumberKind.COUNT]
        return counts[0] if counts else 0

    def is_commanded(self, entry: Entry) -> bool:
        """Whether a paragraph tells at once what to do, and how often or how long."""
        first = entry.sentences[0].reading.marked.content
        return self.has_own_dose(entry.sentences) and is_imperative(first, self.lexicon)

    def is_commanded_move(self, entry: Entry) -> bool:
        """Whether a paragraph tells at once to come into a movement that it names, and how often or how long."""
        named = any(self.lexicon.roles.moves.search(s.reading.marked.content) for s in entry.sentences[:2])
        return named and self.is_commanded(entry) and self.begins(entry)

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

    def is_interval(self, line: Line) -> bool:
        """Whether it is a line of a run plan, behind its label if it has one."""
        words = self._marked(line)
        if line.lead is not None and self.lexicon.headings.session_part.match(lowered(line.lead.content)):
            words = words.partition(":")[2] or words
        return bool(self.lexicon.headings.interval.match(words))

    def is_interval_behind(self, line: Line) -> bool:
        """Whether a line of a run plan stands behind a name: "Week 1: 6 x (1 min run, 2 min walk)"."""
        words = self._marked(line)
        behind = words[len(line.lead) :] if line.lead is not None else words.partition(":")[2]
        headings = self.lexicon.headings
        return bool(headings.interval.match(behind) or headings.interval_told.search(behind))

    def is_run(self, item: Entry) -> bool:
        """Whether an entry begins with a line of a run plan."""
        return self.is_interval(item.first)

    def is_named_well(self, item: Entry) -> bool:
        """Whether it has another name than that of a part of a workout, "warm-up", or tells several things there."""
        return self.kind(item.first) is not Kind.PHASE or self.tells_several(item)

    def tells_several(self, item: Entry) -> bool:
        """Whether a part of a workout tells what is done in it, one after the other: "Round 1: 10 squats, 8 lunges"."""
        if item.first.lead is None or self.kind(item.first) is not Kind.PHASE:
            return False
        told = PIECES.split(self._marked(item.first).partition(":")[2])
        dosed = [one for one in told if "<" in one and self.lexicon.roles.moves.search(one)]
        return len(dosed) > 1 and len(dosed) >= len(told) / 2

    def are_told(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether paragraphs are exercises one after the other: at least two that begin as such, with doses."""
        dosed = [entry for entry in paragraphs if self.has_dose(entry.sentences)]
        named = [entry for entry in dosed if self.begins_telling(entry) and self.is_told(entry)]
        if not any(map(self.is_named_well, named)) or share(named, self.is_run) > 0.5:
            return False
        return len(named) >= 2 and len(named) >= 0.5 * len(dosed)

    def are_terse(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether paragraphs are notes, a line for each thing to do, rather than sentences."""
        return bool(paragraphs) and share(paragraphs, self.is_terse) >= 0.7

    def are_noted(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether paragraphs are nearly all names, each with its dose: "Lunges - 10", whatever heads them."""
        noted = [one for one in paragraphs if self._is_noted(one) or self._is_counted_behind(one)]
        two = len(noted) == len(paragraphs) == LEAST_NOTED and all(map(self._is_counted_behind, paragraphs))
        return two or (len(noted) >= LEAST_TOLD and len(noted) >= 0.8 * len(paragraphs))

    def _is_counted_behind(self, entry: Entry) -> bool:
        """Whether an entry is one line with the name of a movement and a dose behind it: "squats 30 s"."""
        before = self._marked(entry.first).partition("<")[0]
        words = WORDS.findall(before)
        called = set(words) - self.lexicon.dose_words and not self.lexicon.pointing.intersection(words) - {"the"}
        apart = len(words) <= MOST_LISTED_WORDS and before.rstrip().endswith(SIGNS)
        named = entry.first.lead is None or self.is_named(entry.first)
        moves = self.lexicon.roles.moves.search(before)
        short = len(entry.lines) == 1 and len(WORDS.findall(entry.first.text.content)) <= MOST_TERSE_WORDS
        return bool(called and named and moves and short) and (
            (apart or self.is_terse(entry)) and self.has_own_dose(entry.sentences)
        )

    def _is_noted(self, entry: Entry) -> bool:
        """Whether an entry is one line with a name set apart, no side or set, and a dose and little else behind it."""
        lead = entry.first.lead.content if entry.first.lead is not None else ""
        words = [word for word in WORDS.findall(lowered(lead)) if word not in self.lexicon.dose_words]
        return (
            bool(words) and self.is_named(entry.first) and self.is_terse(entry) and self.has_own_dose(entry.sentences)
        )

    def named_in_bold(self, paragraphs: Sequence[Entry]) -> list[Entry]:
        """Paragraphs that each begin with a name in bold, where most names have a word for a movement in them."""
        named = [one for one in paragraphs if self.is_in_bold(one.first) and self.begins(one)]
        moves = sum(self.names_movement(one.first) for one in named)
        return named if len(named) >= 0.6 * len(paragraphs) and moves >= 0.5 * len(named) else []

    def is_in_bold(self, line: Line) -> bool:
        """Whether a line that stands in no list begins with a name in bold; "hip stretches" is one over a paragraph."""
        if not line.loud or line.depth:
            return False
        return self.is_named(line) or self._tells_of_movements(line)

    def _tells_of_movements(self, line: Line) -> bool:
        """Whether a line begins with a word for movements of a kind, and tells at length of them."""
        lead = line.lead.content if line.lead is not None else ""
        behind = len(WORDS.findall(line.text.content)) - len(WORDS.findall(lead))
        moves = self.lexicon.roles.moves.search(lowered(lead)) is not None
        return self.kind(line) is Kind.PHASE and moves and behind > MOST_TERSE_WORDS

    def pass_on(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether many paragraphs lead over to the next exercise: "now your calves"."""
        return (
            sum(self.has_own_dose(entry.sentences) for entry in paragraphs if self._leads_over(entry))
            >= LEAST_PASSED_ON
        )

    def _leads_over(self, entry: Entry) -> bool:
        begins = self.lexicon.roles.begins_next
        return bool(begins.match(lowered(entry.first.text.content)) or begins.match(self._opening_words(entry)))

    def _opening_words(self, entry: Entry) -> str:
        """An entry in lower case, from behind a word of praise on: "lovely. next the calves…"."""
        first = entry.sentences[0]
        praised = len(entry.sentences) > 1 and self.lexicon.roles.only_leads.fullmatch(first.reading.marked.content)
        return lowered(entry.sentences[1].text.content if praised else entry.first.text.content)

    def opening(self, paragraphs: Sequence[Entry]) -> Entry | None:
        """The first exercise of a narrator who leads over to each of the others: it tells what to do, and how long."""
        if not self.pass_on(paragraphs):
            return None
        before = takewhile(
            lambda entry: not (self._leads_over(entry) and self.has_own_dose(entry.sentences)), paragraphs
        )
        told = [entry for entry in before if self.has_own_dose(entry.sentences)]
        return told[-1] if told and self.instructs_first(told[-1]) else None


def share(items: Sequence[Entry], holds: Callable[[Entry], bool]) -> float:
    """Of how many of some entries something holds, from 0 to 1."""
    return sum(map(holds, items)) / len(items)
