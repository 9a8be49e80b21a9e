"""What speaks for a sentence or a line being part of an exercise, being one, or being none.

Each question here is one sign, asked of one of them; `evidence` asks those of an entry, which has several lines.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.dosed_names import ends_in_movement, without_load
from guide.understand.doses import NO_NAME, says_only_doses, speaks_of_each
from guide.understand.entries import Sentence
from guide.understand.kinds import Kind, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.naming import WORDS
from guide.understand.numbering import Counts
from guide.understand.outline import Line
from guide.understand.said import (
    BreathsSaid,
    HoldSaid,
    LastRestSaid,
    RepsSaid,
    RestSaid,
    SidesSaid,
    SilenceSaid,
    WorkSaid,
)
from guide.understand.tokens import NumberKind, lowered, mark_numbers

IN_BRACKETS = late_pattern(r"(?<=\w) \([^()]+\)\W*$")
"""What stands in brackets at the end of a line."""
SENTENCES = late_pattern(r"(?<![^\W_])(?:[^\W_]+\W+){6}[^\W_]+[.!?]\W*$|[^\W_]{2}[.!?]\W+[A-Z\d]")
"""A sentence of some length, or the end of one before another."""
MOST_TERSE_WORDS = 12
"""A line of so few words may be a name with its dose and nothing else."""
LEAST_WHOLE = 2
"""So many entries that are done each by itself are no steps of one exercise."""
MOST_WHOLE = 0.5
"""So many of the entries that tell to do something new must be such."""
MOST_LISTED_WORDS = 7
"""A line of so few words may be a name."""

BEHIND_NAME = " .:–—-*_)"
"""What may stand between a name and what is told of it."""


def behind_lead(line: Line) -> str:
    """The words of a line behind the name in front of it."""
    lead = line.lead or line.text
    return line.text.content[line.text.content.find(lead.content) + len(lead) :].lstrip(BEHIND_NAME)


class Signs:
    """Looks at sentences and lines with the words of one language."""

    def __init__(
        self, lexicon: Lexicon, own_words: frozenset[str] = frozenset(), labels: frozenset[str] = frozenset()
    ) -> None:
        self.lexicon = lexicon
        self.labels = labels
        """What stands in front of lines of so many sections that it names no exercise, in lower case."""
        self.own_words = own_words
        """Sentences that several headings have under them, each for itself: "Hold each exercise for 10 seconds"."""

    # One sentence.

    def has_dose(self, sentences: Sequence[Sentence]) -> bool:
        """Whether there is anything to count or to time."""
        return any(
            not isinstance(mention.said, (SidesSaid, SilenceSaid, LastRestSaid))
            for sentence in sentences
            if not self.is_of_all(sentence) and not self.lexicon.roles.clutter.search(sentence.reading.marked.content)
            for mention in (*sentence.reading.mentions, *sentence.reading.conditional)
        )

    def has_own_dose(self, sentences: Sequence[Sentence]) -> bool:
        """Whether there is something to do besides resting."""
        return self.has_dose(sentences) and any(
            not isinstance(mention.said, (RestSaid, LastRestSaid, SidesSaid))
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
        return (self.is_of_all(sentence) and self.announces([sentence])) or self.works_and_rests(sentence)

    def works_and_rests(self, sentence: Sentence) -> bool:
        """Whether a sentence says how long one works and rests over and over, whatever it is: "40 s on, 20 s off"."""
        kinds = [type(one) for one in sentence.said]
        words = sentence.reading.marked.content
        by_turns = WorkSaid in kinds and RestSaid in kinds and self.lexicon.joints.works.search(words) is not None
        return by_turns and self.lexicon.roles.moves.search(words) is None

    def is_of_all(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of each of several exercises, and no other heading has the same words under it."""
        words = sentence.reading.marked.content
        each = (
            sentence.of_them or _names_whole_routine(words, self.lexicon) or self.lexicon.joints.held_each.match(words)
        )
        return bool(each) and sentence.text.content not in self.own_words

    def speaks_of_each(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of each of several exercises, in many words or few: "10 reps each"."""
        return sentence.of_them or speaks_of_each(sentence.reading.marked.content, self.lexicon)

    def gives_below(self, sentence: Sentence) -> bool:
        """Whether a sentence gives a dose to each, or says nothing but a dose: it is for what is named under it."""
        only = says_only_doses(sentence.reading.text, NO_NAME, self.lexicon)
        return self.gives_each(sentence) or (only and self.announces([sentence]))

    def instructs(self, sentences: Sequence[Sentence]) -> bool:
        """Whether most of it tells to do something."""
        told = [s for s in sentences if is_imperative(s.reading.marked.content, self.lexicon)]
        return len(told) >= 2 or 0 < len(told) == len(sentences)

    def shows(self, heading: Text, sentences: Sequence[Sentence]) -> bool:
        """Whether a heading is the name of a movement, and most sentences under it tell or say how the body is."""
        told = sum(map(self.is_of_body, sentences))
        return len(sentences) >= LEAST_WHOLE and told > MOST_WHOLE * len(sentences) and self.ends_in_movement(heading)

    def ends_in_movement(self, name: Text) -> bool:
        """Whether the last word of a name, up to how or where it is done, is a movement: "heel walks on grass"."""
        return ends_in_movement(name, self.lexicon)

    def named_for_a_part(self, sentence: Sentence) -> Text | None:
        """The movement that a sentence begins with, where it only says for which part of the body that is good.

        "Leg raises, for the hips", "Crunches work the stomach"; None for any other sentence.
        """
        words, roles = lowered(sentence.text.content), self.lexicon.roles
        found = roles.names_for.match(words) if not sentence.said else None
        if found is None or roles.part_of_body.search(words, found.end()) is None:
            return None
        if not self.lexicon.pointing.isdisjoint(found["name"].split()):  # "Feel the stretch for your hips"
            return None
        moves = any(one.end() == found.end("name") for one in roles.moves.finditer(words, 0, found.end("name")))
        return sentence.text.slice(*found.span("name")) if moves else None

    def is_of_body(self, sentence: Sentence) -> bool:
        """Whether a sentence tells what the body does or how it is, and states nothing: "back against the wall"."""
        words = sentence.reading.marked.content
        aside = self.lexicon.statement.search(words) or self.lexicon.roles.remark.match(words)
        return self.lexicon.roles.bodily.search(words) is not None and not aside

    def tells(self, sentence: Sentence) -> bool:
        """Whether a sentence tells to do something, or how often, or to do as before: "16 with the left foot first"."""
        content = sentence.reading.marked.content
        roles = self.lexicon.roles
        counted = roles.counted_first.match(content) is not None
        return is_imperative(content, self.lexicon) or counted or self.is_as_before(sentence)

    def is_as_before(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for what is told elsewhere: "same as workout 1"."""
        return self.lexicon.roles.as_before.match(sentence.reading.marked.content) is not None

    def is_done_otherwise(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for what is told before it in another manner: "the same with your eyes closed"."""
        roles, words = self.lexicon.roles, sentence.reading.marked.content
        found = roles.as_before.match(words)
        return found is not None and roles.done_otherwise.match(words, found.end()) is not None

    def is_about_all(self, sentences: Sequence[Sentence]) -> bool:
        """Whether each sentence only speaks of all the exercises: "Repeat all of them if you have the energy"."""
        return bool(sentences) and all(map(self._only_repeats_all, sentences))

    def _only_repeats_all(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for all of it again and tells no dose before: "hold it and repeat all"."""
        again = self.lexicon.scopes.repeat_all.search(sentence.reading.marked.content)
        told = (WorkSaid, HoldSaid, RepsSaid, BreathsSaid)
        return again is not None and not any(
            isinstance(one.said, told) and one.end <= again.start() for one in sentence.reading.mentions
        )

    # One line.

    def kind(self, line: Line) -> Kind | None:
        """What the name or label in front of a line is about; None where there is none."""
        if line.lead is None:
            return None
        words = lowered(line.lead.content)
        if words in self.labels or self.lexicon.headings.fact_label.fullmatch(words):
            return Kind.LABEL
        return kind_of(line.lead, None, self.lexicon)

    def is_field(self, line: Line) -> bool:
        """Whether a line is a labelled field of an exercise."""
        return self.kind(line) is Kind.LABEL

    def is_named(self, line: Line) -> bool:
        """Whether a line begins with a name set apart."""
        of_all = line.lead is not None and self.lexicon.scopes.whole_routine.search(lowered(line.lead.content))
        level = line.lead is not None and self.lexicon.headings.level.match(lowered(line.lead.content))
        speaks = line.lead is not None and self.lexicon.roles.speaks.match(lowered(line.lead.content))
        kind = self.kind(line)
        named = kind is Kind.NAMED or (kind is Kind.PHASE and self._leads_with_part(line))
        return named and not (of_all or level or speaks or self.names_side(line))

    def _leads_with_part(self, line: Line) -> bool:
        """Whether a part of the body stands in front of what to do for it: "Glutes: cross an ankle over the knee"."""
        bodily = line.lead is not None and self.lexicon.roles.bodily.fullmatch(lowered(line.lead.content)) is not None
        return bodily and is_imperative(lowered(behind_lead(line)), self.lexicon)

    def names_side(self, line: Line) -> bool:
        """Whether a line begins with a side of the body set apart, for what is told before it: "Left side: 20 s"."""
        return line.lead is not None and self.lexicon.sides.names_side.fullmatch(lowered(line.lead.content)) is not None

    def names_way(self, line: Line) -> bool:
        """Whether a line is a way to do what is told or named before it, and how often: "Forward 10 times"."""
        return self.lexicon.sides.names_way.match(self.marked(line)) is not None

    def has_name(self, line: Line) -> bool:
        """Whether an item begins with a name rather than with an instruction."""
        told = is_imperative(self.marked(line), self.lexicon)
        return self.is_named(line) or not told or self._is_noun_phrase(line)

    def _is_noun_phrase(self, line: Line) -> bool:
        """Whether a movement is named in a few words before a dose, none pointing at anything: "side step x10"."""
        before, number, _ = self.marked(line).partition("<")
        words = [word for word in WORDS.findall(before) if word != "x"]
        few = 1 < len(words) <= MOST_LISTED_WORDS and bool(number)
        return few and not self.lexicon.pointing.intersection(words) and self.names_movement(line)

    def is_name_only(self, line: Line) -> bool:
        """Whether a line is a few words without a number but that of a name, and neither a thing nor a remark.

        How it is done may stand in brackets behind it: "Cobra (keep your hips down)".
        """
        roles = self.lexicon.roles
        bare = without_load(line.text, self.lexicon)
        content = self.marked(line) if bare is line.text else mark_numbers(bare, self.lexicon).content
        content = roles.number_in_name.sub("", content) if self.names_movement(line) else content
        words = WORDS.findall(IN_BRACKETS.sub("", line.text.content))
        if not 0 < len(words) <= MOST_LISTED_WORDS or "<" in content:
            return False
        content = IN_BRACKETS.sub("", content)
        only_a_thing = self.lexicon.things.found_in(content) == (content.strip(" ."),) and not self.names_movement(line)
        thing = only_a_thing or roles.have_ready.search(content)
        return not thing and not roles.no_name.match(content) and not self.lexicon.statement.search(content)

    def is_labelled_note(self, line: Line) -> bool:
        """Whether a line says behind a label what something is for, without a number: "Purpose: to wake the hips"."""
        return line.lead is not None and self.kind(line) is Kind.LABEL and "<" not in self.marked(line)

    def is_only_dose(self, line: Line) -> bool:
        """Whether a line is a dose, or a rest, and nothing else."""
        return line.number is None and says_only_doses(line.text, NO_NAME, self.lexicon)

    def is_terse_again(self, line: Line) -> bool:
        """Whether a line asks in few words for what was told before it, once more: "Repeat 5 times, then backwards"."""
        again = line.number is None and self.goes_on(line)
        return again and len(WORDS.findall(line.text.content)) <= MOST_TERSE_WORDS

    def goes_on(self, line: Line) -> bool:
        """Whether a line goes on with what is being done: "Repeat hourly", "Then lower it again"."""
        return self.lexicon.roles.follows.match(self.marked(line)) is not None

    def names_movement(self, line: Line) -> bool:
        """Whether the name at the beginning of a line has a word for a movement in it: "squats", "stretch"."""
        begun = line.lead or line.text
        words = WORDS.findall(begun.content)[:MOST_LISTED_WORDS]
        return self.is_movement(lowered(" ".join(words)))

    def is_movement(self, name: str) -> bool:
        """Whether a name in lower case has a word for a movement in it, or is one that says more elsewhere: "press"."""
        return bool(self.lexicon.roles.moves.search(name) or self.lexicon.roles.whole_name.fullmatch(name))

    def is_counted_name(self, line: Line) -> bool:
        """Whether a line is a number, the name of a movement and hardly more: "8 box jumps"."""
        content = self.marked(line)
        begun = self.lexicon.joints.before_name.match(content)
        if begun is None or begun.group().count("<") > 1 or line.text.content.rstrip().endswith("."):
            return False
        few = len(WORDS.findall(line.text.content)) <= MOST_LISTED_WORDS
        return few and self.lexicon.roles.moves.search(content, begun.end()) is not None

    def begins_counted(self, line: Line) -> bool:
        """Whether a line begins with a count of what is named behind it: "8 ring dips (or 15 on bars)"."""
        counted = self.lexicon.joints.before_name.match(self.marked(line)) is not None
        return counted and not says_only_doses(line.text, NO_NAME, self.lexicon)

    def is_measured(self, line: Line) -> bool:
        """Whether a line is a distance and the name of a movement: "20 m of high knees", "Bear crawl, 20 m"."""
        far = self.lexicon.joints.so_far.match(self.marked(line)) is not None
        return far and (self.lexicon.numbers.lengths or self.names_movement(line))

    def marked(self, line: Line) -> str:
        """The words of a line in lower case, with a placeholder for each number."""
        return mark_numbers(line.text, self.lexicon).content

    def names_field(self, line: Line) -> bool:
        """Whether a line is the field with the name of the exercise, and no label over how it is done."""
        if line.lead is None or not self.lexicon.headings.name_field.match(lowered(line.lead.content)):
            return False
        value = line.text.content[line.text.content.find(line.lead.content) + len(line.lead.content) :]
        return SENTENCES.search(value) is None

    def is_for_a_case(self, line: Line) -> bool:
        """Whether an item of a list says what to do in some case, and not how often: "If it hurts, do half"."""
        words = self.marked(line)
        return bool(line.depth) and "<" not in words and self.lexicon.cases.conditional.match(words) is not None

    def calls_exercises(self, words: str) -> bool:
        """Whether words with a colon behind them call what stands under them exercises: "Neck stretches:"."""
        return self.lexicon.headings.several.search(lowered(words)) is not None

    def announced(self, sentence: Sentence) -> int:
        """How many things a sentence announces: "here are three stretches"; 0 where it says no number."""
        return next(_counts_in(sentence), 0)

    def announces_so_many(self, sentence: Sentence, size: int) -> bool:
        """Whether a sentence speaks of just so many exercises: "it takes you through four exercises"."""
        counted = self.lexicon.headings.so_many_exercises.search(sentence.reading.marked.content)
        return counted is not None and size in _counts_in(sentence)

    # Several lines.

    def heads_fields(self, lines: Sequence[Line]) -> bool:
        """Whether the first of some lines is a name, and a later one is a field with a dose: "Repetitions: 10"."""
        first, *others = lines
        label = self.lexicon.headings.dose_label
        in_turn = any(line.counts is Counts.SLOTS for line in others)
        return (
            first.lead is None
            and not in_turn
            and any(
                line.lead is not None and label.search(lowered(line.lead.content)) and "<" in self.marked(line)
                for line in others
            )
            and len(WORDS.findall(first.text.content)) <= MOST_TERSE_WORDS
        )

    def is_interval(self, line: Line) -> bool:
        """Whether it is a line of a run plan, behind its label if it has one."""
        words = self.marked(line)
        if line.lead is not None and self.lexicon.headings.session_part.match(lowered(line.lead.content)):
            words = words.partition(":")[2] or words
        return bool(self.lexicon.headings.interval.match(words))

    def is_interval_behind(self, line: Line) -> bool:
        """Whether a line of a run plan stands behind a name: "Week 1: 6 x (1 min run, 2 min walk)"."""
        words = self.marked(line)
        behind = words[len(line.lead) :] if line.lead is not None else words.partition(":")[2]
        headings = self.lexicon.headings
        return bool(headings.interval.match(behind) or headings.interval_told.search(behind))

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


@lru_cache(maxsize=256)  # several rules in a row ask it of the same lines
def _names_whole_routine(content: str, lexicon: Lexicon) -> bool:
    return lexicon.scopes.whole_routine.search(content) is not None


def _counts_in(sentence: Sentence) -> Iterator[int]:
    """What the numbers in a sentence are that count something."""
    return (one.low for one in sentence.reading.marked.quantities if one.kind is NumberKind.COUNT)
