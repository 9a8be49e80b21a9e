"""Exercises that have no dose at all: each a name set apart, and how it is done behind it.

"Neck tilts: sit tall and tilt your head to one side" is an exercise, whether or not the article says how often.
What advises in the same layout is not: "Hydration: drink before you run", "Feet: land on the middle of the foot".
"""

from __future__ import annotations

from collections.abc import Sequence

from guide.model.text import Text
from guide.understand.advice import Advice
from guide.understand.entries import Entry, Sentence
from guide.understand.evidence import Evidence, share
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.movements_named import stems_of, tells_anew
from guide.understand.naming import WORDS
from guide.understand.numbering import Counts
from guide.understand.tokens import lowered

LEAST_SHOWN = 3
"""So many names with how they are done make a series of exercises."""
LEAST_SHOWN_ALONE = 2
"""So many are enough where the article has no exercise otherwise."""
LEAST_NAMED = 4
"""So many bare names in lists under several headings make a series of exercises."""
MOST_SHOWN = 0.8
"""So many of the entries among them must be such."""
MOST_MOVEMENTS = 0.5
"""So many of the names have a word for a movement in them, where nothing else says that they are exercises."""
MOST_PLACED = 0.7
"""So many of the items under positions must tell or name one; others do again what has been told."""
LEAST_OF_EACH = 0.5
"""More than so many of the entries of each list beside others must be such."""
MOST_COMMANDED = 0.25
"""Of numbered names with how they are done so many may be commands."""
LEAST_LISTS = 2
"""So many lists under headings are alike."""
MOST_NAME_WORDS = 5


class Shown:
    """Finds names with how they are done, with the words of one language."""

    def __init__(self, signs: Evidence, advice: Advice, lexicon: Lexicon) -> None:
        self.signs = signs
        self.advice = advice
        self.lexicon = lexicon
        self.nothing_else = False
        """Whether the article has no other exercise."""
        self.called = False
        """Whether the article speaks of exercises in a heading, and has no other."""

    def are_shown(self, items: Sequence[Entry], *, called: bool = False) -> bool:
        """Whether list items are exercises by their names and how they are done; `called` if they are called so."""
        worked = self._are_worked_on(items)
        shown = share(items, lambda item: self.is_shown(item, worked=worked))
        least = LEAST_SHOWN_ALONE if self.nothing_else else LEAST_SHOWN
        if len(items) < least or shown < MOST_SHOWN:
            return False
        if self._are_counted_names(items) or (self.nothing_else and shown == 1.0):
            return True
        named = share(items, lambda item: self.signs.names_movement(item.first))
        return called or self.called or named >= MOST_MOVEMENTS

    def _are_counted_names(self, items: Sequence[Entry]) -> bool:
        """Whether all are numbered, and hardly any is called by a command, as a step is: "3. Close your eyes: …"."""
        numbered = all(item.first.number is not None and item.first.counts is not Counts.STEPS for item in items)
        leads = [lowered(item.first.lead.content) for item in items if item.first.lead is not None]
        told = sum(is_imperative(lead, self.lexicon) for lead in leads)
        return numbered and len(leads) == len(items) and told <= MOST_COMMANDED * len(items)

    def are_shown_together(self, lists: Sequence[Sequence[Entry]]) -> bool:
        """Whether the lists under several headings are all of such exercises, however short each of them is."""
        items = [item for one in lists for item in one]
        if len(lists) < LEAST_LISTS or len(items) < LEAST_SHOWN or not all(lists):
            return False
        each = all(share(one, self._is_shown_or_dosed) > LEAST_OF_EACH for one in lists)
        shown = each and share(items, self._is_shown_or_dosed) >= MOST_SHOWN
        named = share(items, lambda item: self.signs.names_movement(item.first))
        return shown and (self.called or named >= MOST_MOVEMENTS)

    def are_named_together(self, headings: Sequence[Text], lists: Sequence[Sequence[Entry]]) -> bool:
        """Whether the lists under several headings that name no movement are of bare names of movements.

        "On the chair", "At the wall" over names; under names of movements they would be muscles, or other ways.
        """
        items = [item for one in lists for item in one]
        if len(lists) < LEAST_LISTS or len(items) < LEAST_NAMED or not all(lists):
            return False
        if any(self.lexicon.roles.moves.search(lowered(heading.content)) for heading in headings):
            return False
        bare = share(items, lambda item: len(item.lines) == 1 and self.signs.is_name_only(item.first))
        named = share(items, lambda item: self.signs.names_movement(item.first))
        each = all(any(self.signs.names_movement(item.first) for item in one) for one in lists)
        return each and bare >= MOST_SHOWN and named >= MOST_MOVEMENTS

    def are_told_in_positions(self, lists: Sequence[Sequence[Entry]]) -> bool:
        """Whether nearly all items of the lists under several positions name a movement or tell one of their own.

        "Sitting", "Standing" over "Shrug your shoulders", "Walk up a step"; steps of one would begin with how one sits,
        or hold and repeat.
        """
        items = [item for one in lists for item in one]
        if len(lists) < LEAST_LISTS or len(items) < LEAST_NAMED or not all(lists):
            return False
        told = share(items, lambda item: self._is_shown_or_dosed(item) or self._tells_its_own(item))
        return told >= MOST_PLACED and not any(map(self._takes_place, items))

    def _tells_its_own(self, item: Entry) -> bool:
        """Whether an item names or tells a movement, in any form, and does not go on with one: "Throwing a ball"."""
        if not self.signs.begins(item):
            return False
        if item.first.lead is not None or (
            self.signs.is_name_only(item.first) and self.signs.names_movement(item.first)
        ):
            return True
        verb, _, behind = item.sentences[0].reading.marked.content.partition(" ")
        return any(tells_anew(f"{stem} {behind}", self.lexicon) for stem in stems_of(verb, self.lexicon))

    def _takes_place(self, item: Entry) -> bool:
        return self.lexicon.scopes.takes_place.match(item.sentences[0].reading.marked.content) is not None

    def _is_shown_or_dosed(self, item: Entry) -> bool:
        """Whether an entry is such an exercise, or one with its dose behind the name."""
        return self.is_shown(item) or (self.signs.is_named(item.first) and self.signs.has_own_dose(item.sentences))

    def among(self, paragraphs: Sequence[Entry]) -> list[Entry]:
        """The paragraphs that are exercises so, one after the other; what stands before and behind them is not."""
        worked = self._are_worked_on(paragraphs)
        shown = [at for at, entry in enumerate(paragraphs) if self.is_shown(entry, worked=worked)]
        if not shown:
            return []
        run = paragraphs[shown[0] : shown[-1] + 1]
        before = paragraphs[shown[0] - 1].sentences[-1].text.content if shown[0] else ""
        called = before.rstrip().endswith(":") and self.signs.calls_exercises(before)
        return [paragraphs[at] for at in shown] if self.are_shown(run, called=called) else []

    def _are_worked_on(self, entries: Sequence[Entry]) -> bool:
        """Whether several muscles stand in front of what is told: one works on these, and not on feet."""
        leads = [lowered(one.first.lead.content) for one in entries if one.first.lead is not None]
        return sum(map(bool, map(self.lexicon.headings.only_muscle.match, leads))) >= LEAST_SHOWN_ALONE

    def is_shown(self, entry: Entry, *, worked: bool = False) -> bool:
        """Whether an entry is a name set apart that tells what the body does; with `worked` a part of it is a name."""
        if entry.first.depth > 1 or not self.signs.begins(entry):
            return False
        lead = entry.first.lead
        if lead is not None:
            named = self.signs.is_named(entry.first) and (worked or self._may_name(lead.content))
            told = [s for s in entry.sentences if s.text.span().end > lead.span().end]
            return named and any(self._tells(sentence, len(lead)) for sentence in told)
        first, *told = entry.sentences
        few = len(WORDS.findall(first.text.content)) <= MOST_NAME_WORDS and "<" not in first.reading.marked.content
        if not few or not self._may_name(first.text.content):
            return False
        command = is_imperative(first.reading.marked.content, self.lexicon)
        if command and not self.signs.ends_in_movement(first.text.strip(" .*_")):  # but "Squat. Sit back…"
            return False
        return any(map(self.advice.tells_body, told))

    def _may_name(self, words: str) -> bool:
        """Whether some words may name an exercise: more than a part of the body, and no statement or remark."""
        content = lowered(words)
        parts = self.lexicon.roles.bodily.findall(content)
        of_body = bool(parts) and len(WORDS.findall(content)) == 1 and not self.lexicon.roles.moves.search(content)
        remark = self.lexicon.roles.no_name.match(content) or self.lexicon.statement.search(content)
        return not of_body and not remark

    def _tells(self, sentence: Sentence, shift: int) -> bool:
        """Whether a sentence tells what the body does, behind a name of so many characters that it may begin with."""
        if self.advice.tells_body(sentence):
            return True
        content = sentence.reading.marked.content
        behind = content[shift:].lstrip(" *_:.–—-") if len(content) > shift else ""
        bodily = self.lexicon.roles.bodily.search(behind)
        return bodily is not None and is_imperative(behind, self.lexicon)
