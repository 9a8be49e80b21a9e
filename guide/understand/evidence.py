"""What speaks for some lines being exercises rather than steps of one, or no exercises at all.

No single sign decides: a list may name exercises without doses, or give doses to the steps of one exercise. Each
question here is one sign; `listed` weighs those of a list together with where it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.around import labelled_around, told_around
from guide.understand.doses import NO_NAME, read_sentence, says_only_doses, speaks_of_each
from guide.understand.entries import Entry, Sentence
from guide.understand.kinds import Kind, is_grown, kind_of
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.naming import WORDS
from guide.understand.numbering import Counts
from guide.understand.outline import Line
from guide.understand.rounds_told import is_bare_times
from guide.understand.said import (
    OF_ALL,
    AsManySaid,
    BreathsSaid,
    DirectionsSaid,
    HoldSaid,
    LastRestSaid,
    RepsSaid,
    RestSaid,
    Said,
    SetsSaid,
    SidesSaid,
    SilenceSaid,
    WorkSaid,
    asks_again,
)
from guide.understand.tokens import NumberKind, lowered, mark_numbers

IN_BRACKETS = late_pattern(r"(?<=\w) \([^()]+\)\W*$")
"""What stands in brackets at the end of a line."""
NAME_AS_SENTENCE = late_pattern(r"\W*(?:[^\W\d_]+[ -]){1,4}[^\W\d_]+\.(?=\s+\S)")
"""Two to five words with a full stop, and more behind them."""
SENTENCES = late_pattern(r"(?<![^\W_])(?:[^\W_]+\W+){6}[^\W_]+[.!?]\W*$|[^\W_]{2}[.!?]\W+[A-Z\d]")
"""A sentence of some length, or the end of one before another."""
MOST_TERSE_WORDS = 12
"""A line of so few words may be a name with its dose and nothing else."""
LEAST_WHOLE = 2
"""So many entries that are done each by itself are no steps of one exercise."""
MOST_WHOLE = 0.5
"""So many of the entries that tell to do something new must be such."""
LEAST_WHOLE_MS = 15_000
"""What is shorter may be a step of something that is done again."""
MOST_LISTED_WORDS = 7
"""A line of so few words may be a name."""


class Evidence:
    """Looks at lines with the words of one language."""

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
        return self.is_of_all(sentence) and self.announces([sentence])

    def is_of_all(self, sentence: Sentence) -> bool:
        """Whether a sentence speaks of each of several exercises, and no other heading has the same words under it."""
        each = sentence.of_them or _names_whole_routine(sentence.reading.marked.content, self.lexicon)
        return each and sentence.text.content not in self.own_words

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
        words = lowered(name.content).strip(" *_:.")
        behind = self.lexicon.joints.name_runs_on.search(words)
        words = words[: behind.start()] if behind else words
        movements = [one.end() for one in self.lexicon.roles.moves.finditer(words)]
        return movements[-1:] == [len(words)] and not self.lexicon.roles.no_name.match(words)

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
        return Kind.LABEL if lowered(line.lead.content) in self.labels else kind_of(line.lead, None, self.lexicon)

    def is_field(self, line: Line) -> bool:
        """Whether a line is a labelled field of an exercise."""
        return self.kind(line) is Kind.LABEL

    def is_named(self, line: Line) -> bool:
        """Whether a line begins with a name set apart."""
        of_all = line.lead is not None and self.lexicon.scopes.whole_routine.search(lowered(line.lead.content))
        level = line.lead is not None and self.lexicon.headings.level.match(lowered(line.lead.content))
        return not (of_all or level or self.names_side(line)) and self.kind(line) is Kind.NAMED

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
        content = self.marked(line)
        content = roles.number_in_name.sub("", content) if self.names_movement(line) else content
        words = WORDS.findall(IN_BRACKETS.sub("", line.text.content))
        if not 0 < len(words) <= MOST_LISTED_WORDS or "<" in content:
            return False
        content = IN_BRACKETS.sub("", content)
        only_a_thing = self.lexicon.things.found_in(content) == (content.strip(" ."),) and not self.names_movement(line)
        thing = only_a_thing or roles.have_ready.search(content)
        return not thing and not roles.no_name.match(content) and not self.lexicon.statement.search(content)

    def is_round(self, entry: Entry) -> bool:
        """Whether an entry is the name of a part of a workout, with how many rounds it has: "Circuit A (3 rounds)"."""
        said = entry.said
        rounds = bool(said) and all(isinstance(one, (*OF_ALL, RestSaid)) for one in said) and asks_again(said)
        few = len(WORDS.findall(entry.first.text.content)) <= MOST_LISTED_WORDS
        return rounds and few and self.kind(entry.first) is Kind.PHASE

    def gives_only_doses(self, entry: Entry) -> bool:
        """Whether an entry is a dose, and nothing else: "Do each exercise for 45 seconds", "Rest for 15 seconds"."""
        return all(map(self.is_only_dose, entry.lines)) and self.has_own_dose(entry.sentences)

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

    def around_at(self, entry: Entry) -> int:
        """The sentence of a paragraph that says with what to begin or to end, and how long; -1 where there is none."""
        labelled = len(entry.lines) == 1 and labelled_around(entry.first.lead, self.lexicon)
        if labelled and self.has_own_dose(entry.sentences):
            return 0
        for at, sentence in enumerate(entry.sentences):
            told = told_around(sentence.reading.marked.content, self.lexicon)
            if told and not self._is_of_several(sentence) and self.has_own_dose(entry.sentences[at:]):
                return at
            if at and self._asks_for_all(entry.sentences[at - 1]) and self._goes_on_to_movement(sentence):
                return at
        return -1

    def _is_of_several(self, sentence: Sentence) -> bool:
        """Whether a sentence only says how often all is done and how long one rests, or how long each is done."""
        rests = bool(sentence.said) and all(isinstance(one, RestSaid) for one in sentence.said)
        each = self.lexicon.joints.each_of_names.search(sentence.reading.marked.content) is not None
        return rests or each or asks_again(sentence.said)

    def _asks_for_all(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for several exercises again, and nothing else: "Do the circuit three times"."""
        together = self.lexicon.scopes.group_words.search(sentence.reading.marked.content) is not None
        return asks_again(sentence.said) and (together or any(isinstance(one, OF_ALL) for one in sentence.said))

    def movement_at(self, entry: Entry) -> int:
        """The first sentence that tells to do a movement and how long, and nothing of others; -1 where none does."""
        for at, sentence in enumerate(entry.sentences):
            words = sentence.reading.marked.content
            timed = [one for one in sentence.said if isinstance(one, WorkSaid)]
            told = is_imperative(words, self.lexicon) and self.lexicon.roles.moves.search(words) is not None
            if len(timed) == len(sentence.said) > 0 and told and not self.speaks_of_each(sentence):
                return at
        return -1

    def goes_on_to_another(self, entry: Entry) -> bool:
        """Whether a paragraph behind a list goes on to a movement of its own: "Then a plank for a minute"."""
        return not entry.first.depth and self._goes_on_to_movement(entry.sentences[0])

    def _goes_on_to_movement(self, sentence: Sentence) -> bool:
        """Whether a sentence goes on to a movement that has its own dose."""
        words = sentence.reading.marked.content
        begun = self.lexicon.joints.goes_on.match(words)
        if begun is None or not self.has_own_dose([sentence]) or self.lexicon.scopes.whole_routine.search(words):
            return False
        return self.lexicon.roles.moves.search(words, begun.end()) is not None and not asks_again(sentence.said)

    def names_movement(self, line: Line) -> bool:
        """Whether the name at the beginning of a line has a word for a movement in it: "squats", "stretch"."""
        begun = line.lead or line.text
        words = WORDS.findall(begun.content)[:MOST_LISTED_WORDS]
        name = lowered(" ".join(words))
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

    # One entry.

    def begins(self, entry: Entry) -> bool:
        """Whether an entry may be an exercise: it begins as one, or has a field with its name."""
        said = entry.said
        named = len(entry.lines) > 1 and not entry.sentences[0].said and self.names_movement(entry.first)
        rests = [one for one in said if isinstance(one, RestSaid)] if not named else []
        bodily = any(self.lexicon.roles.bodily.search(one.reading.marked.content) for one in entry.sentences)
        if rests and len(rests) == len(said) and (not bodily or all(one.between is not None for one in rests)):
            return False  # "rest 60 s between sets", "take a 40-second breather"
        if is_grown(entry.first, self.lexicon):
            return False
        return self._begins_line(entry.first) or any(self.names_field(line) for line in entry.lines)

    def may_begin(self, entry: Entry) -> bool:
        """Whether an entry may be an exercise where each of those beside it is one: "keep the elbow in and turn…"."""
        if self.begins(entry):
            return True
        words = entry.sentences[0].reading.marked.content
        only_dose = says_only_doses(entry.first.text, NO_NAME, self.lexicon)
        anew = not only_dose and self.lexicon.roles.may_start_anew.match(words) is not None
        return anew or self.is_position(entry)

    def is_position(self, entry: Entry) -> bool:
        """Whether an entry with a dose names, in the words of one, how one stands or where a part of the body goes."""
        words, roles = entry.sentences[0].reading.marked.content, self.lexicon.roles
        named = roles.stands_on.match(words) or roles.moves_limb.match(words)
        return named is not None and self.has_own_dose(entry.sentences)

    def whole_among(self, entries: Sequence[Entry]) -> list[Entry]:
        """The entries that are each done by themselves, if there are several and hardly any that begin otherwise."""
        next_ones = {id(entry) for entry in entries if self._comes_next(entry)}
        begun = [one for one in entries if id(one) in next_ones or (self.may_begin(one) and self._tells_anew(one))]
        whole = [entry for entry in begun if id(entry) in next_ones or any(map(completes, entry.said))]
        named = [self.marked(entry.first).partition("<")[0].strip(" ,:–—-") for entry in whole]
        parts = sum(self.lexicon.headings.around.match(name) is not None for name in named)
        enough = len(whole) - parts >= LEAST_WHOLE  # a warm-up and a cool-down are parts of one session
        return whole if enough and len(whole) >= MOST_WHOLE * len(begun) else []

    def _comes_next(self, entry: Entry) -> bool:
        """Whether a paragraph leads over to what comes next, and tells to do it: "Next, hold a towel behind you…"."""
        words = lowered(entry.first.text.content)
        leads = self.lexicon.roles.begins_next.match(words)
        goes_on = leads is not None and self.lexicon.roles.follows.match(words[leads.end() :]) is not None
        asked = bool(entry.said) and self.instructs(entry.sentences)
        return leads is not None and asked and not (goes_on or entry.first.depth)

    def _tells_anew(self, entry: Entry) -> bool:
        """Whether an entry begins by telling what to do, or names it."""
        if not entry.first.depth and entry.first.text.content[:1].islower():
            return False  # the rest of a sentence that a page has broken
        first = entry.sentences[0].reading.marked.content
        return is_imperative(first, self.lexicon) or self.is_named(entry.first) or self.names_movement(entry.first)

    def is_rest(self, entry: Entry) -> bool:
        """Whether an entry asks for a rest and nothing else: "Rest: 30 seconds"."""
        said = entry.said
        named = self._rests(self.marked(entry.first))
        return len(entry.lines) == 1 and all(isinstance(one, RestSaid) for one in said) and (bool(said) or named)

    def _rests(self, words: str) -> bool:
        """Whether words ask for a rest without saying how long: "rest", "what is left of the minute is rest"."""
        return any(one.match(words) for one in (self.lexicon.activities.rest_unsaid, self.lexicon.activities.rest_left))

    def names_field(self, line: Line) -> bool:
        """Whether a line is the field with the name of the exercise, and no label over how it is done."""
        if line.lead is None or not self.lexicon.headings.name_field.match(lowered(line.lead.content)):
            return False
        value = line.text.content[line.text.content.find(line.lead.content) + len(line.lead.content) :]
        return SENTENCES.search(value) is None

    def _begins_line(self, line: Line) -> bool:
        """Whether an item may be the start of an exercise: it does not go on from the one before."""
        if self.is_field(line) or (line.depth and self._says_only_doses(line)):
            return False
        if is_bare_times(line.text) or line.counts is Counts.STEPS:
            return False
        if self.names_side(line) or self.names_way(line) or self.is_for_a_case(line):
            return False
        words = self.marked(line)
        roles = self.lexicon.roles
        if self.lexicon.joints.treatment.match(words):
            return False
        if self._is_timed_name(line):
            return not roles.goes_on_for_sure.match(words)
        behind = words.partition(": ")[2] if self.kind(line) is Kind.PHASE else words
        if self._rests(behind):
            return False
        explains = line.lead is None and roles.no_name.match(words) and self.lexicon.statement.search(words)
        return not roles.follows.match(words) and not roles.remark.match(words) and not explains

    def is_for_a_case(self, line: Line) -> bool:
        """Whether an item of a list says what to do in some case, and not how often: "If it hurts, do half"."""
        words = self.marked(line)
        return bool(line.depth) and "<" not in words and self.lexicon.cases.conditional.match(words) is not None

    def _says_only_doses(self, line: Line) -> bool:
        """Whether a line is doses and nothing else; words that are none stand as a sentence in "Side to side. x10"."""
        if not says_only_doses(line.text, NO_NAME, self.lexicon):
            return False
        first = NAME_AS_SENTENCE.match(line.text.content)
        return first is None or bool(read_sentence(line.text.slice(0, first.end()), self.lexicon).mentions)

    def _is_timed_name(self, line: Line) -> bool:
        """Whether a name in bold has its time in bold too: "**Release (1 min)** - let the shoulders drop"."""
        timed = line.lead is not None and "<t" in mark_numbers(line.lead, self.lexicon).content
        return timed and line.loud and self.is_named(line)

    def is_terse(self, entry: Entry) -> bool:
        """Whether an entry is one short line, a name with its dose and little else: `band rows 3x15`."""
        if len(entry.lines) > 1 or len(WORDS.findall(entry.first.text.content)) > MOST_TERSE_WORDS:
            return False
        content = entry.sentences[0].reading.marked.content
        return not is_imperative(content, self.lexicon) and not self.lexicon.statement.search(content)

    def labels_notes(self, entry: Entry) -> bool:
        """Whether a line stands over something else than exercises: "Notes on form:", "Goals", "You can change:"."""
        if entry.sentences and self.lexicon.roles.may_change.match(entry.sentences[-1].reading.marked.content):
            return True
        words = entry.first.text.strip(" *_")
        if len(entry.lines) == 1 and self.lexicon.headings.fact_label.fullmatch(lowered(words.content)):
            return True
        if len(entry.lines) > 1 or not words.content.endswith((":", "?")):
            return False
        kind = kind_of(words.strip(" :"), None, self.lexicon)
        if words.content.endswith(":"):
            return kind is Kind.ASIDE
        asks = self.lexicon.headings.asks_about.match(lowered(words.content)) is not None
        return asks and kind in (Kind.ASIDE, Kind.ELSEWHERE) and not self.calls_exercises(words.content)

    def calls_exercises(self, words: str) -> bool:
        """Whether words with a colon behind them call what stands under them exercises: "Neck stretches:"."""
        return self.lexicon.headings.several.search(lowered(words)) is not None

    def announced(self, sentence: Sentence) -> int:
        """How many things a sentence announces: "here are three stretches"; 0 where it says no number."""
        counts = [one.low for one in sentence.reading.marked.quantities if one.kind is NumberKind.COUNT]
        return counts[0] if counts else 0

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

    # Several.

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
        told = self.lexicon.joints.pieces.split(self.marked(item.first).partition(":")[2])
        dosed = [one for one in told if "<" in one and self.lexicon.roles.moves.search(one)]
        return len(dosed) > 1 and len(dosed) >= len(told) / 2

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


def completes(said: Said) -> bool:
    """Whether a dose is that of a whole exercise, and hardly of one of its steps."""
    match said:
        case RepsSaid() | SetsSaid() | BreathsSaid() | AsManySaid() | SidesSaid(other=True) | DirectionsSaid():
            return True
        case HoldSaid(time) | WorkSaid(time):
            return time is not None and time.low >= LEAST_WHOLE_MS
    return False


def share(items: Sequence[Entry], holds: Callable[[Entry], bool]) -> float:
    """Of how many of some entries something holds, from 0 to 1."""
    return sum(map(holds, items)) / len(items)
