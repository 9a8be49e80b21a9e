"""What speaks for paragraphs being exercises: what each of them says, and what several say one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guide.understand.entries import Entry
from guide.understand.evidence import Evidence, share
from guide.understand.kinds import Kind
from guide.understand.mood import is_imperative, is_imperative_behind_name
from guide.understand.naming import WORDS, capitals_name
from guide.understand.numbering import Counts
from guide.understand.said import OF_ALL, BreathSaid, ClockSaid, RestSaid, asks_again
from guide.understand.signs import MOST_LISTED_WORDS, MOST_TERSE_WORDS, behind_lead
from guide.understand.tokens import lowered

SIGNS = (",", ":", "-", "–", "—", "(", "/", "|")
"""What stands between a name and its dose."""
MOST_CALLED_WORDS = 3
"""A sentence of so few words may call out what is next: "Ankles." """
LEAST_CALLED = 2
"""So many paragraphs that begin with a name as a sentence make names of a word or two of those beside them."""
LEAST_PRESENTED = 0.7
"""Such a part of what may be movements of one exercise has a dose of its own where each is an exercise."""
LEAST_NOTED = 2
"""So many lines that are each the name of a movement and its dose are exercises, where nothing else is told."""
LEAST_TOLD = 3
"""So many paragraphs that each tell what to do, and how long, are a class told from beginning to end."""
LEAST_TOLD_WORDS = 5
"""What is done is told behind a name in no fewer words."""
LEAST_NAMED_STEPS = 3
"""So many steps, each with a name and a dose of its own, are exercises."""
LEAST_PASSED_ON = 3
"""So many paragraphs that lead over to an exercise make a narrator's script."""


class ParagraphSigns:
    """Looks at paragraphs with the words of one language."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.lexicon = evidence.lexicon

    # One paragraph.

    def begins_telling(self, entry: Entry) -> bool:
        """Whether a paragraph may be an exercise: "then" and "next" lead over to one, unless "repeat" follows."""
        if self.evidence.begins(entry):
            return True
        content = self._opening_words(entry)
        passed = self.lexicon.roles.begins_next.match(content)
        return passed is not None and not self.lexicon.roles.follows.match(content[passed.end() :])

    def is_told(self, entry: Entry) -> bool:
        """Whether a paragraph names an exercise: in front of a colon, by its number, or as what comes next."""
        signs, first = self.evidence, entry.first
        if not signs.has_own_dose(entry.sentences) or signs.names_side(first):
            return False
        if signs.kind(first) in (Kind.LABEL, Kind.ASIDE, Kind.ELSEWHERE):
            return False
        clocked = any(isinstance(one, ClockSaid) for one in entry.said) and _asks_for_rounds(entry)
        if clocked and not signs.names_movement(first):
            return False  # "EMOM – 22 minutes"
        counted = first.counts not in (None, Counts.STEPS)
        if counted or signs.is_named(first):
            return True
        if signs.gives_below(entry.sentences[0]) or any(map(signs.gives_each, entry.sentences)):
            return False
        names_none = (
            (_asks_for_rounds(entry) and not self._counts_movement(entry))
            or is_by_the_clock(entry)
            or self.evidence.gives_only_doses(entry)
            or self._is_part_again(entry)
        )
        return not names_none and (self._is_titled(entry) or self._tells_movement(entry))

    def _is_part_again(self, entry: Entry) -> bool:
        """Whether an entry names no movement and asks to do others again: "Core session. Repeat twice."."""
        first, *others = entry.sentences
        alone = not first.said and others and all(asks_again(one.said) for one in others if one.said)
        moves = self.evidence.names_movement(entry.first) or self.evidence.instructs([first]) or self._leads_over(entry)
        return bool(alone) and not moves

    def _counts_movement(self, entry: Entry) -> bool:
        """Whether an entry is the name of a movement with a sign behind it, and its rounds: "Cat-cow, 10 rounds"."""
        name, sign, told = lowered(entry.first.text.content).partition(",")
        moves = self.lexicon.roles.moves.search(name) is not None and not any(map(str.isdecimal, name))
        return bool(sign) and told[:1] == " " and moves and asks_again(entry.sentences[0].said)

    def _is_titled(self, entry: Entry) -> bool:
        """Whether the first words of a paragraph are a name, though nothing sets it apart."""
        terse = self.evidence.is_terse(entry) or capitals_name(entry.sentences, self.lexicon) is not None
        return terse or self.evidence.heads_fields(entry.lines)

    def _tells_movement(self, entry: Entry) -> bool:
        """Whether the first sentence of a paragraph leads over to a movement, or names one without stating anything."""
        first, roles = entry.sentences[0], self.lexicon.roles
        content = lowered(first.text.content)
        if self._leads_over(entry) or roles.passes_on.search(content):
            return True
        return not self.lexicon.statement.search(first.reading.marked.content) and bool(roles.moves.search(content))

    def named_steps(self, told: Sequence[Entry]) -> list[Entry]:
        """Steps that are exercises: each has a name set in bold, and several have a dose of their own.

        "Step 2: Hold" or a phase of a breath is a step of one exercise.
        """
        steps = [one for one in told if one.first.counts is Counts.STEPS]
        dosed = [one for one in steps if any(not isinstance(said, BreathSaid) for said in one.said)]
        leads = [lowered(one.first.lead.content) if one.first.lead is not None else "" for one in steps]
        leads = [lead for lead in leads if not self.lexicon.activities.resting.fullmatch(lead)]
        roles = self.lexicon.roles
        goes_on = any(roles.same_movement.search(lead) or roles.follows.match(lead) for lead in leads)
        named = len(dosed) >= LEAST_NAMED_STEPS and all(one.first.loud for one in steps) and not goes_on
        return steps if named else []

    def is_named_and_told(self, entry: Entry) -> bool:
        """Whether a paragraph begins with a name set apart and has a dose."""
        return self.evidence.is_named(entry.first) and self.is_told(entry)

    def is_described(self, entry: Entry) -> bool:
        """Whether a paragraph is a name set apart and tells how it is done, without a dose."""
        behind = behind_lead(entry.first)
        told = len(WORDS.findall(behind)) >= LEAST_TOLD_WORDS and is_imperative(lowered(behind), self.lexicon)
        return told and self.evidence.is_named(entry.first)

    def is_presented(self, entry: Entry) -> bool:
        """Whether a paragraph speaks of a movement, then tells how it is done and how often: "The plank is good. …"."""
        first, *others = entry.sentences
        words = first.reading.marked.content
        spoken = not first.reading.mentions and not is_imperative(words, self.lexicon)
        named = self.lexicon.roles.moves.search(words) is not None and self.evidence.begins(entry)
        return spoken and named and self._has_dose(entry) and any(map(self.evidence.tells, others))

    def is_bare(self, entry: Entry) -> bool:
        """Whether an entry is a short line that names a movement and says no more: "row 500 m" among such lines."""
        line = entry.first
        words = WORDS.findall(line.text.content)
        content = self.evidence.marked(line)
        if len(entry.lines) > 1 or len(words) > MOST_LISTED_WORDS or line.text.content.rstrip().endswith((".", ":")):
            return False
        roles = self.lexicon.roles
        advice = roles.remark.match(content) or roles.no_name.match(content) or roles.follows.match(content)
        moves = self.evidence.names_movement(line) or is_imperative(content, self.lexicon)
        return bool(moves) and not advice and not self.lexicon.statement.search(content)

    def leads_to_exercises(self, entry: Entry) -> bool:
        """Whether a paragraph announces exercises without naming them: "Do these exercises lying down:"."""
        last = entry.sentences[-1].text.content.rstrip()
        return last.endswith(":") and bool(self.lexicon.headings.name_column.search(last))

    def is_commanded(self, entry: Entry) -> bool:
        """Whether a paragraph tells at once what to do, and how often or how long."""
        only_dose = self.evidence.gives_only_doses(entry)
        return self._has_dose(entry) and self._instructs_first(entry) and not only_dose

    def is_commanded_move(self, entry: Entry) -> bool:
        """Whether a paragraph tells at once to come into a movement that it names, or another position, and how often.

        A word of praise may stand before it.
        """
        told, roles = self._opening_words(entry), self.lexicon.roles
        named = any(roles.moves.search(s.reading.marked.content) for s in entry.sentences[:2])
        if named and self.is_commanded(entry) and self.evidence.begins(entry):
            return True
        placed = self.lexicon.joints.new_position.match(told) or self.lexicon.scopes.takes_place.match(told)
        goes_on = roles.follows.match(told) or roles.same_movement.match(told)
        return bool(placed) and not goes_on and self._has_dose(entry)

    def _instructs_first(self, entry: Entry) -> bool:
        """Whether a paragraph begins by telling what to do."""
        return is_imperative(entry.sentences[0].reading.marked.content, self.lexicon)

    def _calls(self, entry: Entry) -> bool:
        """Whether an entry begins with a few words as a sentence, which neither tell to do anything nor state it."""
        content = entry.sentences[0].reading.marked.content
        words = WORDS.findall(content)
        few = len(words) <= MOST_CALLED_WORDS and len(entry.sentences) > 1
        breathes = any(isinstance(one, BreathSaid) for one in entry.said)  # "Inhale."
        alone = len(words) == 1 and not breathes and self.lexicon.roles.moves.search(content.rstrip(" .!"))  # "Plank."
        told = (is_imperative(content, self.lexicon) and not alone) or self.lexicon.statement.search(content)
        if not few or told or "<" in content:
            return False
        return not any(map(self.evidence.gives_each, entry.sentences[1:]))  # "Legs. Hold each stretch for 30 seconds."

    def _leads_over(self, entry: Entry) -> bool:
        """Whether a paragraph begins by leading over to the next exercise."""
        begins = self.lexicon.roles.begins_next
        return bool(begins.match(lowered(entry.first.text.content)) or begins.match(self._opening_words(entry)))

    def _opening_words(self, entry: Entry) -> str:
        """An entry in lower case, from behind a word of praise on: "lovely. next the calves…"."""
        first = entry.sentences[0]
        praised = len(entry.sentences) > 1 and self.lexicon.roles.only_leads.fullmatch(first.reading.marked.content)
        return lowered(entry.sentences[1].text.content if praised else entry.first.text.content)

    # Several.

    def described(self, paragraphs: Sequence[Entry]) -> list[Entry]:
        """Paragraphs that are each a name set apart and how it is done, where the dose is told before them all.

        What stands before the first of them and behind the last is something else. A name may be a sentence of its own:
        "Lunges. Change legs each time."
        """
        places = [at for at, one in enumerate(paragraphs) if self._is_called(one)]
        between = paragraphs[places[0] : places[-1] + 1] if places else ()
        named = [paragraphs[at] for at in places]
        bare = [one for one in named if not self._has_dose(one)]
        bodily = [one for one in bare if self._is_of_movement(one)]
        told = len(bare) == len(named) >= LEAST_TOLD and len(named) >= 0.6 * len(between)
        return named if told and len(bodily) >= 0.8 * len(named) else []

    def dosed_for_each(self, paragraphs: Sequence[Entry], *, announced: bool) -> list[Entry]:
        """Paragraphs that each tell at once what to do with the body, where a sentence gives a dose to each exercise.

        They are an exercise each, as items of a list would be. The sentence stands before them all, behind them all, or
        in a section before, `announced`: "Hold every stretch for 20 seconds."
        """
        if len(paragraphs) < LEAST_TOLD:
            return []
        leads = [at for at, one in enumerate(paragraphs) if self.gives_each(one)]
        if not leads and not announced:
            return []
        told = [at for at, one in enumerate(paragraphs) if self._is_told_whole(one)]
        if len(told) < LEAST_TOLD:
            return []
        first, last = told[0], told[-1]
        most = len(told) >= LEAST_PRESENTED * (last + 1 - first)
        inside = any(first < at < last for at in leads)
        return [paragraphs[at] for at in told] if most and not inside else []

    def gives_each(self, entry: Entry) -> bool:
        """Whether a sentence of a paragraph gives a dose to each exercise, in few words if alone: "12 of each"."""
        return self.only_gives_each(entry) or any(map(self.evidence.gives_each, entry.sentences))

    def only_gives_each(self, entry: Entry) -> bool:
        """Whether a paragraph is one sentence that gives a dose to each of something, and names no movement."""
        first, *others = entry.sentences
        words, roles = first.reading.marked.content, self.lexicon.roles
        each = not others and self.evidence.speaks_of_each(first) and self.evidence.announces([first])
        return each and not (roles.bodily.search(words) or roles.moves.search(words))

    def _is_told_whole(self, entry: Entry) -> bool:
        """Whether a paragraph begins by telling a movement with a part of the body, and goes on with none before it."""
        words, roles = entry.sentences[0].reading.marked.content, self.lexicon.roles
        passed = roles.begins_next.match(words)
        words = words[passed.end() :] if passed else words
        aside = roles.remark.match(words) or roles.follows.match(words) or roles.same_movement.match(words)
        tells = is_imperative(words, self.lexicon) and roles.bodily.search(words) is not None
        return tells and not aside and not self.evidence.gives_each(entry.sentences[0])

    def _is_called(self, entry: Entry) -> bool:
        """Whether an entry begins with a name set apart, or with one that is a sentence of its own."""
        return self.evidence.is_named(entry.first) or self._calls(entry)

    def _is_of_movement(self, entry: Entry) -> bool:
        """Whether an entry speaks of a part of the body, or its name is that of a movement."""
        bodily = self.lexicon.roles.bodily.search(self.evidence.marked(entry.first))
        return bool(bodily) or self.evidence.names_movement(entry.first)

    def named_throughout(self, paragraphs: Sequence[Entry]) -> list[Entry]:
        """Paragraphs that begin with a name set apart and tell what to do, several, with a dose in them or behind them.

        What stands between two of them goes with the first; where anything does, most of them have a dose.
        """
        if led := self._led_throughout(paragraphs):
            return led
        named = [one for one in paragraphs if self.is_named_and_told(one) or self._is_name_and_told(one)]
        parts = self._parts(paragraphs, named)
        dosed = sum(any(map(self._has_dose, part)) for part in parts)
        between = any(len(part) > 1 for part in parts[:-1])
        return named if len(named) >= LEAST_TOLD and dosed > (len(parts) / 2 if between else 0) else []

    def _led_throughout(self, paragraphs: Sequence[Entry]) -> list[Entry]:
        """Paragraphs that each begin with a name set apart, whoever tells what is done: "Bridge: The patient lies…".

        Each has a dose in it or behind it, and most speak of a movement or of a part of the body.
        """
        led = [one for one in paragraphs if self._is_led(one)]
        parts = self._parts(paragraphs, led)
        dosed = all(any(map(self._has_dose, part)) for part in parts)
        roles = self.lexicon.roles
        words = [" ".join(s.reading.marked.content for s in one.sentences) for one in led]
        bodily = sum(bool(roles.bodily.search(told) or roles.moves.search(told)) for told in words)
        return led if len(led) >= LEAST_TOLD and dosed and bodily > len(led) / 2 else []

    def _is_led(self, entry: Entry) -> bool:
        """Whether a paragraph begins with a name set apart, and tells more behind it."""
        named = self.evidence.is_named(entry.first) and entry.first.text.content[:1].isupper()
        return named and len(WORDS.findall(behind_lead(entry.first))) >= LEAST_TOLD_WORDS

    def _has_dose(self, entry: Entry) -> bool:
        return self.evidence.has_own_dose(entry.sentences)

    def _is_name_and_told(self, entry: Entry) -> bool:
        """Whether a paragraph is a name and how it is done: in front of a sign, in capitals, or as a sentence."""
        if self.is_described(entry):
            return True
        called = self._calls(entry) and entry.first.text.content[:1].isupper() and not entry.sentences[0].said
        return called and self.evidence.instructs(entry.sentences[1:])

    @staticmethod
    def _parts(paragraphs: Sequence[Entry], named: Sequence[Entry]) -> list[list[Entry]]:
        """Each of some paragraphs with those behind it; what stands before the first is left out."""
        heads = set(map(id, named))
        parts: list[list[Entry]] = []
        for one in paragraphs:
            if id(one) in heads:
                parts.append([one])
            elif parts:
                parts[-1].append(one)
        return parts

    def presented(self, entries: Sequence[Entry]) -> list[Entry]:
        """Paragraphs that present an exercise by its place, several, each with what to do in it or behind it.

        "The second stretch is for the calves": what follows up to the next of them tells how it is done. A movement or
        a position may be one of several in one exercise, unless each has a dose of its own.
        """
        heads = [one for one in entries if not one.first.depth and self._presents(one) is not None]
        parts = [part for part in self._parts(entries, heads) if any(map(self._is_of_body, part))]
        told = sum(any(map(self._is_done, part)) for part in parts)
        dosed = sum(any(map(self._has_dose, part)) for part in parts)
        sure = all(self._presents_for_sure(part[0]) for part in parts)
        if sure:
            enough = told >= max(LEAST_CALLED, 0.5 * len(parts))
        else:
            enough = dosed >= max(LEAST_CALLED, LEAST_PRESENTED * len(parts))
        return [part[0] for part in parts] if enough else []

    def named_for_a_part(self, entries: Sequence[Entry]) -> list[Entry]:
        """Paragraphs that each name a movement and say for which part of the body it is good, several of them.

        "Leg raises, for the hips": what follows up to the next of them tells how it is done, whether or not how often.
        """
        named = (one for one in entries if not one.first.depth)
        heads = [one for one in named if self.evidence.named_for_a_part(one.sentences[0]) is not None]
        parts = self._parts(entries, heads)
        told = [part[0] for part in parts if any(map(self._tells_behind_name, part))]
        return told if len(told) >= max(LEAST_TOLD, LEAST_PRESENTED * len(parts)) else []

    def _tells_behind_name(self, entry: Entry) -> bool:
        """Whether a sentence of an entry tells what to do, maybe behind a name and a colon."""
        words = [one.reading.marked.content for one in entry.sentences]
        behind = any(is_imperative_behind_name(one, self.lexicon) for one in words)
        return behind or any(map(self.evidence.tells, entry.sentences))

    def _presents(self, entry: Entry) -> re.Match[str] | None:
        return self.lexicon.roles.presents.match(lowered(entry.sentences[0].text.content))

    def _presents_for_sure(self, entry: Entry) -> bool:
        """Whether an entry presents what is an exercise wherever it stands, and no movement of one."""
        found = self._presents(entry)
        return found is not None and self.lexicon.calls_one.search(found["place"] or "") is not None

    def _is_of_body(self, entry: Entry) -> bool:
        """Whether a sentence of an entry speaks of a part of the body, or gives a dose."""
        bodily = self.lexicon.roles.bodily.search
        return self._has_dose(entry) or any(bodily(one.reading.marked.content) for one in entry.sentences)

    def _is_done(self, entry: Entry) -> bool:
        """Whether an entry has a dose or tells to do something with the body."""
        told = any(map(self.evidence.tells, entry.sentences))
        return self._has_dose(entry) or (told and self._is_of_body(entry))

    def called_in_turn(self, paragraphs: Sequence[Entry]) -> list[Entry]:
        """Paragraphs that each begin with a name as a sentence and tell what to do, several in a row."""
        called = [one for one in paragraphs if self._calls(one) and self._has_dose(one)]
        behind = (one.sentences[1:] for one in called)
        told = all(self.evidence.instructs(some) or self.evidence.has_own_dose(some) for some in behind)
        return called if len(called) >= LEAST_TOLD and told else []

    def in_sequence(self, entries: Sequence[Entry]) -> list[Entry]:
        """Paragraphs of a class told from beginning to end: each tells what to do now, and how often or how long."""
        dosed = [entry for entry in entries if self._has_dose(entry)]
        said = [one for entry in dosed[:-1] for one in entry.said]
        if any(isinstance(one, BreathSaid) for one in said):
            return []
        begun = [entry for entry in dosed if self.begins_telling(entry) and self._instructs_first(entry)]
        listed = any(entry.first.depth for entry in entries)
        return begun if not listed and len(begun) >= LEAST_TOLD and len(begun) >= 0.7 * len(dosed) else []

    def are_told(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether paragraphs are exercises one after the other: at least two that begin as such, with doses."""
        dosed = [one for one in paragraphs if self.evidence.has_dose(one.sentences) and not self.is_over_others(one)]
        named = [entry for entry in dosed if self.begins_telling(entry) and self.is_told(entry)]
        if not any(map(self.evidence.is_named_well, named)):
            return False
        if share(named, self.evidence.is_run) > 0.5 and not any(map(ends_sentence, paragraphs)):
            return False  # the lines of a session
        return len(named) >= 2 and len(named) >= 0.5 * len(dosed)

    def is_over_others(self, entry: Entry) -> bool:
        """Whether an entry only says how often what comes after it is done: "3 sets of:"."""
        ends = entry.first.text.content.rstrip().endswith(":")
        return ends and len(entry.lines) == 1 and self.evidence.is_only_dose(entry.first)

    def are_terse(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether paragraphs are notes, a line for each thing to do, rather than sentences."""
        return bool(paragraphs) and share(paragraphs, self.evidence.is_terse) >= 0.7

    def are_notes(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether paragraphs are notes, or each is a short line with a name set apart: "Plank - 30s"."""
        lines = [one for one in paragraphs if len(one.lines) == 1 and self.evidence.is_named(one.first)]
        short = all(len(WORDS.findall(one.first.text.content)) <= MOST_LISTED_WORDS for one in lines)
        return self.are_terse(paragraphs) or (short and len(lines) == len(paragraphs) >= LEAST_TOLD)

    def are_noted(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether paragraphs are nearly all names, each with its dose: "Lunges - 10", whatever heads them.

        How often they are done may stand behind them: "3 rounds. Rest 1 min."
        """
        paragraphs = [one for one in paragraphs if not all(map(self.evidence.is_only_dose, one.lines))]
        noted = [one for one in paragraphs if self._is_noted(one) or self._is_counted_behind(one)]
        two = len(noted) == len(paragraphs) == LEAST_NOTED and all(map(self._is_counted_behind, paragraphs))
        return two or (len(noted) >= LEAST_TOLD and len(noted) >= 0.8 * len(paragraphs))

    def _is_counted_behind(self, entry: Entry) -> bool:
        """Whether an entry is one line with the name of a movement and a dose behind it: "squats 30 s"."""
        before = self.evidence.marked(entry.first).partition("<")[0]
        words = WORDS.findall(before)
        called = set(words) - self.lexicon.dose_words and not self.lexicon.pointing.intersection(words) - {"the"}
        apart = len(words) <= MOST_LISTED_WORDS and before.rstrip().endswith(SIGNS)
        named = entry.first.lead is None or self.evidence.is_named(entry.first)
        moves = self.evidence.is_movement(before.rstrip(" x×,:-–—(/|"))
        short = len(entry.lines) == 1 and len(WORDS.findall(entry.first.text.content)) <= MOST_TERSE_WORDS
        return bool(called and named and moves and short) and (
            (apart or self.evidence.is_terse(entry)) and self._has_dose(entry)
        )

    def _is_noted(self, entry: Entry) -> bool:
        """Whether an entry is one line with a name set apart, no side or set, and a dose and little else behind it."""
        lead = entry.first.lead.content if entry.first.lead is not None else ""
        words = [word for word in WORDS.findall(lowered(lead)) if word not in self.lexicon.dose_words]
        return (
            bool(words)
            and self.evidence.is_named(entry.first)
            and self.evidence.is_terse(entry)
            and self._has_dose(entry)
        )

    def named_in_bold(self, paragraphs: Sequence[Entry]) -> list[Entry]:
        """Paragraphs that each begin with a name in bold, where most names have a word for a movement in them."""
        named = [one for one in paragraphs if self.evidence.is_in_bold(one.first) and self.evidence.begins(one)]
        moves = sum(self.evidence.names_movement(one.first) for one in named)
        return named if len(named) >= 0.6 * len(paragraphs) and moves >= 0.5 * len(named) else []

    def pass_on(self, paragraphs: Sequence[Entry]) -> bool:
        """Whether many paragraphs lead over to the next exercise: "now your calves"."""
        passing = [entry for entry in paragraphs if self._leads_over(entry)]
        return sum(self._has_dose(entry) for entry in passing) >= LEAST_PASSED_ON


def is_by_the_clock(entry: Entry) -> bool:
    """Whether an entry says how long it is from one start to the next, and nothing else of doses."""
    return any(isinstance(one, ClockSaid) for one in entry.said) and all(
        isinstance(one, (ClockSaid, RestSaid)) for one in entry.said
    )


def ends_sentence(entry: Entry) -> bool:
    """Whether an entry is a sentence or more, and no line of notes; the last of several may have lost its stop."""
    words = entry.lines[-1].text.content.rstrip()
    return words.endswith((".", "!")) or (len(entry.sentences) > 1 and len(words.split()) > MOST_TERSE_WORDS)


def _asks_for_rounds(entry: Entry) -> bool:
    """Whether an entry says how many rounds there are and how long one rests between them, and nothing else."""
    said = entry.said
    return asks_again(said) and all(isinstance(one, (*OF_ALL, RestSaid, ClockSaid)) for one in said)
