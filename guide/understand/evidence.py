"""What speaks for some lines being exercises rather than steps of one, or no exercises at all.

No single sign decides: a list may name exercises without doses, or give doses to the steps of one exercise. Each
question here is one sign; `listed` weighs those of a list together with where it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from guide.late import late_pattern
from guide.understand.around import labelled_around, told_around
from guide.understand.dosed_names import place_of_dose
from guide.understand.doses import NO_NAME, read_sentence, says_only_doses
from guide.understand.entries import Entry, Sentence
from guide.understand.kinds import Kind, is_grown, kind_of, names_no_exercise
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
    RepsSaid,
    RestSaid,
    Said,
    SetsSaid,
    SidesSaid,
    WorkSaid,
    asks_again,
)
from guide.understand.signs import LEAST_WHOLE, MOST_TERSE_WORDS, MOST_WHOLE, Signs
from guide.understand.tokens import lowered, mark_numbers

NAME_AS_SENTENCE = late_pattern(
    r"\W*(?:(?:(?:[^\W\d_]+[ -]){1,3}[^\W\d_]+: )(?:[^\W\d_]+[ -]){1,7}|(?:[^\W\d_]+[ -]){1,4})[^\W\d_]+\.(?=\s+\S)"
)
"""Two to five words with a full stop, and more behind them; or as many with a colon, and a few that end in one."""
COUNT_BEHIND = late_pattern(r"\W*([a-z][a-z' -]{0,40}?)(?: [x×] ?|[,:] | [–—-] )<n\d+>")
"""A name, a sign and a count."""
LEAST_WHOLE_MS = 15_000
"""What is shorter may be a step of something that is done again."""


class Evidence(Signs):
    """Looks at entries too: at a line with those that belong to it."""

    def gives_only_doses(self, entry: Entry) -> bool:
        """Whether an entry is a dose, and nothing else: "Do each exercise for 45 seconds", "Rest for 15 seconds"."""
        return all(map(self.is_only_dose, entry.lines)) and self.has_own_dose(entry.sentences)

    def around_at(self, entry: Entry) -> int:
        """The sentence of a paragraph that says with what to begin or to end, and how long; -1 where there is none."""
        labelled = len(entry.lines) == 1 and labelled_around(entry.first.lead, self.lexicon)
        if labelled and self.has_own_dose(entry.sentences):
            return 0
        for at, sentence in enumerate(entry.sentences):
            told = told_around(sentence.reading.marked.content, self.lexicon)
            if told and not self.is_of_several(sentence) and self.has_own_dose(entry.sentences[at:]):
                return at
            if at and self._asks_for_all(entry.sentences[at - 1]) and self._goes_on_to_movement(sentence):
                return at
        return -1

    def is_of_several(self, sentence: Sentence) -> bool:
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

    def _goes_on_to_movement(self, sentence: Sentence) -> bool:
        """Whether a sentence goes on to a movement that has its own dose."""
        words = sentence.reading.marked.content
        begun = self.lexicon.joints.goes_on.match(words)
        if begun is None or not self.has_own_dose([sentence]) or self.lexicon.scopes.whole_routine.search(words):
            return False
        return self.lexicon.roles.moves.search(words, begun.end()) is not None and not asks_again(sentence.said)

    def begins(self, entry: Entry) -> bool:
        """Whether an entry may be an exercise: it begins as one, or has a field with its name."""
        if not entry.sentences:
            return False
        said = entry.said
        named = len(entry.lines) > 1 and not entry.sentences[0].said and self.names_movement(entry.first)
        rests = [one for one in said if isinstance(one, RestSaid)] if not named else []
        bodily = any(self.lexicon.roles.bodily.search(one.reading.marked.content) for one in entry.sentences)
        if rests and len(rests) == len(said) and (not bodily or all(one.between is not None for one in rests)):
            return False  # "rest 60 s between sets", "take a 40-second breather"
        if is_grown(entry.first, self.lexicon):
            return False
        otherwise = self.is_done_otherwise(entry.sentences[0])
        return otherwise or self._begins_line(entry.first) or any(self.names_field(line) for line in entry.lines)

    def is_aside(self, entry: Entry) -> bool:
        """Whether the name of an entry says that it is no exercise: "Swelling - keep the hand up for 20 minutes"."""
        alone = entry.first.text if len(entry.lines) == 1 and self.is_name_only(entry.first) else None
        name = entry.first.lead or alone
        return name is not None and names_no_exercise(lowered(name.content), self.lexicon)

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
        begun = [one for one in entries if self.may_begin(one) and self._tells_anew(one)]
        whole = [entry for entry in begun if any(map(completes, entry.said))]
        named = [self.marked(entry.first).partition("<")[0].strip(" ,:–—-") for entry in whole]
        parts = sum(self.lexicon.headings.around.match(name) is not None for name in named)
        enough = len(whole) - parts >= LEAST_WHOLE  # a warm-up and a cool-down are parts of one session
        return whole if enough and len(whole) >= MOST_WHOLE * len(begun) else []

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

    def _says_only_doses(self, line: Line) -> bool:
        """Whether a line is doses and nothing else; words that are none stand as a sentence in "Side to side. x10".

        So they do behind a name: "Side to side: move from side to side. x10".
        """
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
        counted = COUNT_BEHIND.match(content)  # "Press x 6" tells nobody to press, nor does "Lunge, 8 a side"
        told = is_imperative(content, self.lexicon) and not (counted and self.is_movement(counted[1]))
        return not told and not self.lexicon.statement.search(content)

    def labels_notes(self, entry: Entry) -> bool:
        """Whether a line stands over something else than exercises: "Notes on form:", "Goals", "You can change:"."""
        if entry.sentences and self.lexicon.roles.may_change.match(entry.sentences[-1].reading.marked.content):
            return True
        last = entry.sentences[-1].text if len(entry.sentences) > 1 else entry.first.text  # that stands over the list
        words = last.strip(" *_")
        if len(entry.lines) == 1 and self.lexicon.headings.fact_label.fullmatch(lowered(words.content)):
            return True
        if len(entry.lines) > 1 or not words.content.endswith((":", "?")):
            return False
        kind = kind_of(words.strip(" :"), None, self.lexicon)
        if words.content.endswith(":"):
            facts = self.lexicon.headings.lists_facts.match(lowered(words.content))
            told = facts is not None and self.lexicon.singular(facts["head"]) in self.lexicon.headings.no_exercise
            return kind is Kind.ASIDE or told
        asks = self.lexicon.headings.asks_about.match(lowered(words.content)) is not None
        about = asks and kind in (Kind.ASIDE, Kind.ELSEWHERE) and not self.calls_exercises(words.content)
        return about and not asks_again(entry.said)  # "How many rounds of this can you do in 15 minutes?"

    def is_run(self, item: Entry) -> bool:
        """Whether an entry begins with a line of a run plan."""
        return self.is_interval(item.first)

    def is_named_well(self, item: Entry) -> bool:
        """Whether it has another name than that of a part of a workout, "warm-up"."""
        return self.kind(item.first) is not Kind.PHASE or self._names_one(item.first)

    def _names_one(self, line: Line) -> bool:
        """Whether a movement with its dose stands behind the label of a part: "Core: plank 30 seconds"."""
        told = line.text.slice(len(line.lead or "")).strip(" :–—-*")
        part = line.lead is not None and not any(map(str.isdecimal, line.lead.content))  # no "Day 1" nor "0-5 min"
        dosed = part and place_of_dose(told, self.lexicon) is not None and not self.is_interval_behind(line)
        return dosed and self.lexicon.roles.moves.search(lowered(told.content)) is not None


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
