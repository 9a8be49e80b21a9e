"""The name of an exercise: a heading without its dose, a name in front of a line, or what its sentences tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.around import labelled_around
from guide.understand.bare_counts import counted
from guide.understand.dosed_names import Place, place_of_dose
from guide.understand.doses import NO_NAME, Mention, Reading, read_sentence, says_only_doses, speaks_of_each
from guide.understand.entries import Entry, Sentence
from guide.understand.evidence import Evidence
from guide.understand.kinds import Kind
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.movements_named import names_body_part, names_own_movement, tells_at
from guide.understand.naming import (
    WORDS,
    beyond_position,
    in_latin,
    is_distance,
    name_behind_number,
    name_of,
    named_first,
    named_movement,
    named_with_dose,
    plain_name,
    presented_name,
    stands_over_notes,
    told_name,
)
from guide.understand.numbering import Counts
from guide.understand.outline import Line, Section
from guide.understand.said import (
    BreathsSaid,
    DirectionsSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    SetsSaid,
    SidesSaid,
    asks_again,
)
from guide.understand.sentences import sentences_of
from guide.understand.session_clock import SessionClock
from guide.understand.tokens import Quantity, lowered, mark_numbers

QUOTES = "\"“'‘"
"""What is said to a class stands in these, and is no name."""
ONE_OF_VERBS = late_pattern(r"\W*(?P<word>[a-z]+)(?:,| and) [a-z]+")
"""A word in front of another of its kind: "squeeze and hold", "lift, squeeze, drop"."""
IN_BRACKET = late_pattern(r"\(([^()]*)\)")
ENTERED_WITHIN = 4
"""Sentences within which an item tells into what one comes."""
MOST_CALLED_WORDS = 3
"""A sentence of so few words at the beginning of a paragraph may be its name."""


BEFORE_DOSE = tuple("([–—-:,|/·•")
"""What may stand between a name and its dose."""


class Titles:
    """Finds names with the words of one language."""

    def __init__(self, evidence: Evidence, clock: SessionClock, lexicon: Lexicon) -> None:
        self.evidence = evidence
        self.clock = clock
        self.lexicon = lexicon

    def of_entry(self, entry: Entry) -> Text:
        """The name of an exercise: from its field, set apart in front, or told in the first sentences."""
        for line in entry.lines:
            if line.lead is not None and self.evidence.names_field(line):
                after = line.text.content.find(line.lead.content) + len(line.lead.content)
                return line.text.slice(after).strip(" \t:=\"',*")
        if not entry.first.depth and self.lexicon.roles.presents.match(lowered(entry.sentences[0].text.content)):
            first, *others = entry.sentences
            if (presented := presented_name(first.text, self.lexicon)) is not None:
                return presented
            if others and not self.evidence.tells(first):
                return self.told_in(Entry(entry.lines, others), plain=False)
        if not entry.first.depth and (good_for := self.evidence.named_for_a_part(entry.sentences[0])) is not None:
            return good_for
        if entry.first.lead is None and (named := self._named_first(entry)) is not None:
            return named
        lead = self._of_lead(entry, entry.first.lead) if entry.first.lead is not None else None
        if lead is not None:
            return lead
        if entry.first.counts is Counts.EXERCISES:
            behind = name_behind_number(entry.first.text)
            if behind is not None and not read_sentence(behind, self.lexicon).mentions:
                return self._moved(behind, entry) or behind
        if self.evidence.heads_fields(entry.lines):
            return entry.first.text
        if self.evidence.is_done_otherwise(entry.sentences[0]):
            return entry.sentences[0].text.strip(" .!")  # how it differs is all that the name can be
        first, *others = entry.sentences
        entry = Entry(entry.lines, [self._without_frame(first), *others])
        name = self._of_item(entry) if entry.first.depth else told_name(entry.sentences, self.lexicon)
        return self._moved(name, entry) or beyond_position(name, entry.sentences, self.lexicon) or name

    def _without_frame(self, told: Sentence) -> Sentence:
        """A sentence without the words in front that say when and for what one does it: "Once I am up, I reach"."""
        found = self.lexicon.joints.frame.match(told.reading.marked.content)
        if found is None or not WORDS.search(found.group()):
            return told
        behind = told.text.slice(told.reading.marked.place_after(found.end())).strip(" ")
        return replace(told, reading=read_sentence(behind, self.lexicon)) if WORDS.search(behind.content) else told

    def _of_item(self, entry: Entry) -> Text:
        """The name with which an item begins; behind words that only lead over, what they lead over to."""
        name = self._without_how(name_of(entry.sentences[0].reading, self.lexicon))
        if self.lexicon.joints.only_next.fullmatch(lowered(name.content)):
            name = told_name(entry.sentences, self.lexicon)  # "4. Now for the feet. Point…"
        return self._entered(entry, name) or name

    def _named_first(self, entry: Entry) -> Text | None:
        """The name in the words that lead over to what is told, if these give no dose: "on to the fan"."""
        first = entry.sentences[0]
        return None if first.reading.mentions else named_first(first.text, self.lexicon)

    def _moved(self, name: Text, entry: Entry) -> Text | None:
        """What is done with a part of the body, where a name says no more than that part: "The elbows are drawn back".

        None for any other name.
        """
        first = entry.sentences[0]
        moved = self.lexicon.joints.limb_is_moved.match(first.reading.marked.content)
        if moved is None or not first.text.content.startswith(name.content):
            return None
        told = first.text.slice(0, first.reading.marked.place(moved.end("told")))
        return told.strip() if len(told) > len(name) else None

    def over_notes(self, entry: Entry) -> Text | None:
        """The name that is all of the first line of an item, over notes on how it is done; None where it is not so."""
        line = entry.first
        bare = line.depth > 0 and line.lead is None and not entry.sentences[0].said
        return in_latin(line.text).strip(" *_:") if bare and stands_over_notes(entry.lines, self.lexicon) else None

    def told_in(self, entry: Entry, *, plain: bool) -> Text:
        """The name of an exercise in the words that tell it, past the remarks that a paragraph opens with.

        With `plain` the paragraph is known as one by the words it opens with; a remark alone is no name even so.
        """
        first = entry.sentences[0].reading.marked.content
        move = self.lexicon.roles.moves.search(first, 0, tells_at(first, self.lexicon) or len(first))
        passed = self.lexicon.roles.begins_next.match(first)
        leads_over = move is not None and passed is not None
        opening = self.of_entry(entry)
        called = len(entry.sentences) > 1 and len(first.split()) <= MOST_CALLED_WORDS
        presented = presented_name(entry.sentences[0].text, self.lexicon)
        presented = presented or self._named_first(entry)
        set_apart = called or presented or entry.first.number is not None or self.evidence.is_named(entry.first)
        last = passed.group().rstrip().rfind(" ") + 1 if passed else 0
        thing = passed is not None and self.lexicon.joints.of_name.match(first, last) is not None  # "we have the…"
        if set_apart or (leads_over and not plain) or (plain and (thing or self._says_what(opening))):
            return opening
        for at, sentence in enumerate(entry.sentences):
            marked = sentence.reading.marked
            start = tells_at(marked.content, self.lexicon)
            if start is not None:
                told = read_sentence(sentence.text.slice(marked.place(start)).strip(f" ,;.{QUOTES}"), self.lexicon)
                name = name_of(told, self.lexicon)
                if self.lexicon.points_back.intersection(lowered(name.content).split()) and self._says_what(opening):
                    return opening
                return beyond_position(name, [Sentence(told), *entry.sentences[at + 1 :]], self.lexicon) or name
            named = named_movement(sentence.text, self.lexicon) if not at else None
            if named is not None and self._is_subject(named, sentence.text):
                return named
        return opening

    def _says_what(self, name: Text) -> bool:
        """Whether a name tells what is done or with what part of the body, and no reason or case: "there", "if…"."""
        words, roles = lowered(name.content), self.lexicon.roles
        told = roles.moves.search(words) or (is_imperative(words, self.lexicon) and " " in words)
        return bool(told or (roles.bodily.search(words) and not roles.no_name.match(words)))

    def _is_subject(self, name: Text, sentence: Text) -> bool:
        """Whether a sentence is about what a name in it names: "Chin tucks are dull", not "done with a stick"."""
        before = WORDS.findall(lowered(sentence.content[: sentence.content.find(name.content)]))
        return not self.lexicon.common.intersection(before).difference(self.lexicon.pointing)

    def _without_how(self, name: Text) -> Text:
        """The name of a movement without how it is done, if it runs on into that: "pelvic tilts lying on your back"."""
        words = lowered(name.content)
        behind = self.lexicon.joints.name_runs_on.search(words)
        if behind is None or behind["told"] is None or is_imperative(words, self.lexicon):
            return name
        cut = name.slice(0, behind.start()).strip()
        return cut if self.lexicon.roles.moves.search(lowered(cut.content)) else name

    def _entered(self, entry: Entry, name: Text) -> Text | None:
        """The movement that a counted item tells how to come into, where its first words name none."""
        first = entry.first
        told = entry.sentences[0]
        moves = self.lexicon.roles.moves.search(lowered(name.content)) is not None
        named = first.lead is not None or (moves and not is_imperative(told.reading.marked.content, self.lexicon))
        only_named = len(WORDS.findall(name.content)) == len(WORDS.findall(told.text.content))
        if first.number is None or named or only_named or told.reading.mentions:
            return None
        for sentence in entry.sentences[:ENTERED_WITHIN]:
            found = self.lexicon.roles.posture.search(lowered(sentence.text.content))
            if found is not None:
                return sentence.text.slice(*found.span("name"))
        return None

    def _without_step(self, lead: Text) -> Text:
        """A name in front of a line, without the number of the first step behind it: "Heel lift Step 1: stand…"."""
        step = self.lexicon.headings.step_inside.search(f"{lead.content}: -")
        name = lead.slice(0, step.start()).strip(" .:–—-") if step is not None else lead
        return name if name.content else lead

    def _of_lead(self, entry: Entry, lead: Text) -> Text | None:
        """The name in front of a line, or behind a label there; None where the label only leads over: "last one:"."""
        line = entry.first.text
        told = entry.sentences[0].text
        begun = told if told.content.startswith(lead.content) else line
        after_label = begun.slice(len(lead)).strip(" :–—-*")
        if self.lexicon.headings.condition.match(lowered(lead.content)) and after_label:
            return name_of(read_sentence(after_label, self.lexicon), self.lexicon)
        bracket = IN_BRACKET.match(after_label.content)
        after_label = after_label.slice(*bracket.span(1)) if bracket else after_label
        if (of_part := self._under_part(lead, after_label)) is not None:
            return of_part
        around = labelled_around(lead, self.lexicon) is not None
        passed = self.lexicon.roles.begins_next.match(lowered(line.content))
        timed = self.lexicon.joints.by_the_clock.fullmatch(mark_numbers(lead, self.lexicon).content) is not None
        named = not timed and (self.evidence.is_named(entry.first) or self.evidence.is_in_bold(entry.first))
        named = named or self._names_purpose(lead)
        if named and not around and (passed is None or passed.end() <= len(lead)):
            name = self.split(self._without_step(lead))[0]
            return name_of(entry.sentences[0].reading, self.lexicon) if is_distance(name, self.lexicon) else name
        if not any(c.isalpha() for c in after_label.content):
            return None
        if after_label.content[0] in QUOTES and not around:
            return self.split(lead)[0]
        behind = read_sentence(after_label, self.lexicon)
        if timed:
            return name_of(behind, self.lexicon)
        movement = named_with_dose([Sentence(behind)], self.lexicon) if around else None
        if movement is not None and movement.span().start == after_label.span().start:
            return name_of(behind, self.lexicon)  # "Warm-up: swing your arms"
        if movement is not None or not (around or self.evidence.kind(entry.first) is Kind.PHASE):
            return movement
        if asks_again([mention.said for mention in behind.mentions]) and not around:
            return self.split(lead)[0]  # "Main set: repeat 10 times"
        if not around and not behind.mentions and "," in after_label.content:
            return self.split(lead)[0]  # "Mobility: hip circles, ankle rolls": neither of them is all of it
        name = name_of(behind, self.lexicon)
        return name if self._is_done(name, around=around) else self.split(lead)[0]

    def _under_part(self, lead: Text, told: Text) -> Text | None:
        """The movement behind a label that only says what it is for: "Chest: Push-ups 3x10", not "Neck: circles 5"."""
        if not told.content or not names_body_part(lowered(lead.content), self.lexicon):
            return None
        name = name_of(read_sentence(told, self.lexicon), self.lexicon)
        verb = ONE_OF_VERBS.match(lowered(told.content))
        if (
            verb is not None
            and self.lexicon.singular(verb["word"]) == verb["word"]
            and verb["word"] == lowered(name.content)
        ):
            return None  # "Buttocks: squeeze and hold"
        return name if names_own_movement(name, self.lexicon) else None

    def _names_purpose(self, lead: Text) -> bool:
        """Whether a label is a movement with what it is for behind it: "Knee extension strengthening"."""
        words, _, purpose = lowered(lead.content).strip(" *_:").rpartition(" ")
        moves = self.lexicon.roles.moves.search(words) is not None
        return moves and self.lexicon.headings.phase.match(purpose) is not None

    def _is_done(self, name: Text, *, around: bool) -> bool:
        """Whether what is told behind the label of a part is something to do, not how: "20 minutes at an easy pace"."""
        words = lowered(name.content)
        if self.lexicon.headings.only_pace.fullmatch(words):
            return False
        if around:
            return not says_only_doses(name, NO_NAME, self.lexicon)
        moves = self.lexicon.roles.moves.search(words) or self.lexicon.activities.moving.search(words)
        return bool(moves) or is_imperative(words, self.lexicon)

    def movement(self, heading: Text, sentences: Sequence[Sentence]) -> Text | None:
        """What is done in a part of a session, if its heading only counts the parts: "Part A"."""
        if self.lexicon.roles.moves.search(lowered(heading.content)):
            return None
        return named_with_dose(sentences, self.lexicon)

    def how_to(self, words: Text) -> Text | None:
        """What "How to do the bridge" is about."""
        found = self.lexicon.headings.how_to.match(lowered(words.content))
        return None if found is None else words.slice(*found.span("name"))

    def told_under(self, heading: Text, sentences: Sequence[Sentence]) -> Text | None:
        """What is told under a heading that is no more than a number, or a question."""
        number = self.lexicon.headings.only_number.fullmatch(lowered(heading.content)) is not None
        if not (number or heading.content.rstrip().endswith("?")):
            return None
        told = [at for at, one in enumerate(sentences) if is_imperative(one.reading.marked.content, self.lexicon)]
        if not (told or (number and sentences)):
            return None
        behind = [self._without_frame(one) for one in sentences[told[0] if told else 0 :]]
        name = told_name(behind, self.lexicon)
        return beyond_position(name, behind, self.lexicon) or name

    def under_number(self, section: Section) -> Text | None:
        """The name on the line under a heading that only numbers the exercise: `Exercise 2`, and below `Step-ups`."""
        if section.heading is None or not section.lines:
            return None
        first = section.lines[0]
        numbered = self.lexicon.headings.exercise_number.fullmatch(section.heading_words)
        ended = first.text.content.rstrip().endswith((".", ":", ";", "!", "?"))
        told = first.depth or first.number is not None or ended or not self.evidence.is_name_only(first)
        return None if not numbered or told or self._is_only_place(first) else first.text

    def _is_only_place(self, line: Line) -> bool:
        """Whether a line says how one sits or lies, and names nothing to do: "Sitting on the edge of the bed"."""
        roles, words = self.lexicon.roles, lowered(line.text.content)
        return bool(roles.set_up.match(words)) and not (
            self.evidence.names_movement(line) or roles.stands_on.match(words)
        )

    def only_item(self, section: Section) -> Text | None:
        """The movement that the only item of a section names with its dose, where the heading names none: "Closing".

        Others beside it may say how it is done: "10 sets of 10 swings", "Mind your back!".
        """
        items = [line for line in section.lines if line.depth == 1]  # under it stand its sets, and how it is done
        beside = [
            line for line in section.lines if not line.depth and place_of_dose(line.text, self.lexicon) is not None
        ]
        only = items[0] if items and not (section.sections or beside) and self._is_only(items) else None
        told = [only.text, *list(sentences_of(only.text, self.lexicon))[:1]] if only is not None else []
        reading = next((one for text in reversed(told) if (one := read_sentence(text, self.lexicon)).mentions), None)
        if reading is None or section.heading is None or speaks_of_each(reading.marked.content, self.lexicon):
            return None
        if self.split(section.heading)[1] and place_of_dose(reading.text, self.lexicon) is Place.FRONT:
            return None  # "Seal (1 minute)", "8 rolls with claps": what it is made of
        if is_imperative(reading.marked.content, self.lexicon):
            return None
        name = name_of(reading, self.lexicon)
        moves = [self.lexicon.roles.moves.search(lowered(text.content)) for text in (name, section.heading)]
        return name if moves[0] and not moves[1] else None

    def _is_only(self, items: Sequence[Line]) -> bool:
        """Whether the first of some items is the only one with a dose, and begins with it if there are others."""
        first, *others = items
        dosed = any(read_sentence(one.text, self.lexicon).mentions for one in others)
        return not others or (self.evidence.begins_counted(first) and not dosed)

    def under_part(self, section: Section) -> Text | None:
        """The movement named under a heading that is only a part of the body or of a workout, over its dose: "Legs"."""
        if section.heading is None or not section.lines or section.sections or section.tables or section.counted:
            return None
        first, *others = section.lines
        if not self._is_part(section.heading) or not self.evidence.names_movement(first):
            return None
        if first.lead is not None:
            name = first.lead
            told = [first.text.slice(first.text.content.find(name.content) + len(name)), *(one.text for one in others)]
        elif self.evidence.is_name_only(first) and others:
            name, told = first.text, [one.text for one in others]
        else:
            line = next(iter(sentences_of(first.text, self.lexicon)), first.text).strip(" .!")
            name = name_of(counted(read_sentence(line, self.lexicon), self.lexicon), self.lexicon)
            told = [line.slice(line.content.find(name.content) + len(name))]
            if len(name) == len(line) or not self._is_called(name, line):
                return None
        dosed = all(says_only_doses(one.strip(" *_:–—-"), name, self.lexicon) for one in told)
        return name.strip(" *_:.") if dosed and self.lexicon.roles.moves.search(lowered(name.content)) else None

    def _is_called(self, name: Text, line: Text) -> bool:
        """Whether a name in a line is what something is called, and not what one is told to do: "walk slowly"."""
        words, told = lowered(name.content), mark_numbers(line, self.lexicon).content
        if self.lexicon.pointing.intersection(words.split()) or self.lexicon.activities.moving.search(words):
            return False
        still = self.lexicon.activities.still_names.search(words) and words not in self.lexicon.dose_words
        return bool(still) or not is_imperative(told, self.lexicon)

    def _is_part(self, heading: Text) -> bool:
        """Whether all words of a heading are parts of the body, or it names a part of a workout."""
        words = lowered(self.split(heading)[0].content)
        phase = self.lexicon.headings.phase.match(words)
        return phase is not None or names_body_part(words, self.lexicon)

    def without_its_number(self, heading: Text, sentences: Sequence[Sentence]) -> list[Sentence]:
        """The sentences without doses that are only the heading again: "Take 5 Breathing is simple"."""
        marked = mark_numbers(heading, self.lexicon)
        words = lowered(heading.content)
        around = [
            f"{before} {words[q.start : q.end]} {after}"
            for q in marked.quantities
            for before, after in _beside(words, q)
        ]
        return [self._without(sentence, around) for sentence in sentences] if around else list(sentences)

    def _without(self, sentence: Sentence, names: Sequence[str]) -> Sentence:
        """A sentence without the doses whose number stands in one of some names."""
        reading, words = sentence.reading, lowered(sentence.text.content)
        places = [(at, at + len(name)) for name in names if (at := words.find(name)) >= 0]
        if not places:
            return sentence
        return sentence.with_mentions(
            mention
            for mention in reading.mentions
            if not any(
                start <= q.start and q.end <= end for start, end in places for q in _numbers_in(reading, mention)
            )
        )

    def split(self, heading: Text) -> tuple[Text, list[Sentence]]:
        """The name in a title, and the dose behind it as a sentence."""
        name = heading.strip(" \t.:*#")
        reading = self.clock.timed(read_sentence(name, self.lexicon))
        dosed = [
            m
            for m in reading.mentions
            if isinstance(m.said, (RepsSaid, RoundsSaid, SetsSaid, RestSaid, BreathsSaid)) or hasattr(m.said, "time")
        ]
        short = name_of(reading, self.lexicon)
        behind = name.slice(name.content.find(short.content) + len(short)).strip()
        apart = self._is_turned(reading) or any(_set_apart(reading, mention) for mention in dosed)
        apart = apart or (behind.content.startswith(BEFORE_DOSE) and bool(dosed) and self._is_dose(behind))
        if not apart and not any(_in_digits(reading, mention) for mention in dosed):
            return name, []
        others = short.content.split()[1:]
        last = short.content.split()[-1:]
        broken = not any(map(str.isupper, last)) and self.lexicon.pointing.intersection(map(lowered, last))
        told = not others and not apart and is_imperative(reading.marked.content, self.lexicon)
        return name if broken or told else plain_name(short, self.lexicon), [Sentence(reading, cell=True)]

    def _is_dose(self, text: Text) -> bool:
        return says_only_doses(text, NO_NAME, self.lexicon)

    def _is_turned(self, reading: Reading) -> bool:
        """Whether a sign sets the sides or directions apart from a name: "Twist (both sides)"."""
        said = any(isinstance(mention.said, (SidesSaid, DirectionsSaid)) for mention in reading.mentions)
        sides = self.lexicon.joints.name_sides.search(lowered(reading.text.content), 1)
        before = reading.text.content[: sides.start()].rstrip() if sides else ""
        opened = sides is not None and "(" in sides.group()
        return said and (opened or before.endswith(BEFORE_DOSE))


_LAST: Final = late_pattern(r"([^\W\d_]+) $")
_NEXT: Final = late_pattern(r" ([^\W\d_]+)")


def _beside(words: str, number: Quantity) -> Iterator[tuple[str, str]]:
    """The words before and behind a number, where there are both."""
    before, after = _LAST.search(words, 0, number.start), _NEXT.match(words, number.end)
    if before and after:
        yield before[1], after[1]


def _numbers_in(reading: Reading, mention: Mention) -> list[Quantity]:
    """The numbers in the words of a mention."""
    start, end = reading.marked.place(mention.start), reading.marked.place_after(mention.end)
    return [one for one in reading.marked.quantities if start <= one.start and one.end <= end]


def _in_digits(reading: Reading, mention: Mention) -> bool:
    """Whether a dose is written with digits; number words in a title belong to the name."""
    return any(c.isdecimal() for c in reading.text.content[reading.marked.place(mention.start) :])


def _set_apart(reading: Reading, mention: Mention) -> bool:
    """Whether a sign stands in front of a dose: "Plank (one minute)"."""
    return reading.text.content[: reading.marked.place(mention.start)].rstrip().endswith(tuple("([–—-:,|"))
