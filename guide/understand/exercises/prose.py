"""Exercises told one after the other in paragraphs, with nothing that sets them apart.

"Next, try shoulder rolls: lift both shoulders… Another good one is the doorway stretch. Put both forearms…" No single
sign says where a new one begins. For each clause those for and against it are weighed here, in one place.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from guide.model.text import Text
from guide.understand.entries import Sentence
from guide.understand.evidence import completes
from guide.understand.exercises.in_turn import LEAST_IN_TURN, InTurn
from guide.understand.links import link_name
from guide.understand.mood import is_imperative, is_imperative_behind_name
from guide.understand.movements_named import is_spoken_of, tells_at, without_teller
from guide.understand.naming import EDGES, WORDS, named_first, plain_name, presented_name
from guide.understand.rounds_told import asks_for_all
from guide.understand.signs import MOST_LISTED_WORDS
from guide.understand.tokens import lowered
from guide.values import dataclass

SURE: Final = 3
"""A name that is said to be one of several, or next,"""
LIKELY: Final = 2
"""one that is praised, or to be done, and words that lead over to another movement,"""
SIGN: Final = 1
"""and each of the smaller signs speak so much for a beginning;"""
AGAINST: Final = -3
"""so much speaks against it that it goes on with what is being done;"""
ENOUGH: Final = 3
"""with so much one begins."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a clause says that it is going to tell."""

    name: Text | None
    """What it is called; None where only the part of the body is said that it is for."""
    weight: int
    """How much speaks for it being an exercise of its own."""


@dataclass(slots=True)
class Part:
    """The sentences of one exercise."""

    topic: Topic | None
    sentences: list[Sentence]


class Prose:
    """Takes paragraphs apart with the words of one language."""

    def __init__(self, in_turn: InTurn) -> None:
        self.in_turn = in_turn
        self.evidence = in_turn.evidence
        self.lexicon = in_turn.lexicon
        self.topics = in_turn.lexicon.topics

    def of(self, sentences: Sequence[Sentence], openings: Collection[int]) -> tuple[list[Sentence], list[Part]]:
        """What is told before the first of several exercises, and the parts that tell them; no parts in other text.

        `openings` are the places where paragraphs begin.
        """
        if self._is_list_of_names(sentences) or any(
            self.lexicon.scopes.one_round.search(one.reading.marked.content) for one in sentences
        ):
            return list(sentences), []
        clauses = [clause for sentence in sentences for clause in self.in_turn.clauses(sentence)]
        topics = [self._topic(clauses, at) for at in range(len(clauses))]
        weights = [topic.weight for topic in topics if topic is not None]
        if len(weights) < LEAST_IN_TURN or max(weights) <= SIGN:
            return list(sentences), []
        before = self._before_first(clauses, topics)
        parts: list[Part] = []
        for at in range(before, len(clauses)):
            clause, topic = clauses[at], topics[at]
            so_far = parts[-1].sentences if parts else []
            opens = clause.text.offset(0) in openings
            if not parts:
                parts.append(Part(topic, []))
            elif self._weight(clause, topic, so_far, opens=opens) >= ENOUGH:
                parts.append(Part(topic, [] if topic else self.in_turn.set_up_behind(so_far)))
            parts[-1].sentences.append(clause)
        parts = self._joined(parts)
        if any(map(self.in_turn.is_of_run, pairwise(part.sentences for part in parts))):
            return list(sentences), []
        topical = sum(part.topic is not None for part in parts)
        named = sum(part.topic is not None and part.topic.name is not None for part in parts)
        others = len(self.in_turn.of(sentences))
        told = topical >= LEAST_IN_TURN and (len(parts) > others or (len(parts) == others and named >= LEAST_IN_TURN))
        return (clauses[:before], parts) if told else (list(sentences), [])

    def _is_list_of_names(self, sentences: Sequence[Sentence]) -> bool:
        """Whether short sentences are each a name with its dose: "Squats, 15 reps. Plank, 30 seconds."."""
        short = [one for one in sentences if len(one.text.content.split()) <= MOST_LISTED_WORDS]
        noted = [one for one in short if self.topics.praised.match(lowered(one.text.content)) is None]
        return sum(map(bool, map(self.in_turn.links_of, noted))) >= LEAST_IN_TURN

    def name_of(self, part: Part) -> Text:
        """What an exercise is called: what is said that it will be, or what is done first."""
        name = part.topic.name if part.topic is not None else None
        link = self.in_turn.chains.links.as_link(part.sentences[0]) if name is None and part.topic is None else None
        if link is not None:
            return link_name(link, self.lexicon)
        if name is not None:
            return name
        only_presents = part.topic is not None and not part.sentences[0].said
        return self.in_turn.name_of(part.sentences[only_presents:] or part.sentences)

    def _before_first(self, clauses: Sequence[Sentence], topics: Sequence[Topic | None]) -> int:
        """How many clauses stand before the first exercise, which may be told before any is named."""
        first = next(at for at, topic in enumerate(topics) if topic is not None)
        told = [at for at in range(first) if self._commands(clauses[at]) or self._moves_so_long(clauses[at])]
        further = self.topics.further.search(lowered(clauses[first].text.content)) is not None
        return told[0] if told and (further or self.in_turn.has_dose(clauses[told[0] : first])) else first

    def _weight(self, clause: Sentence, topic: Topic | None, so_far: Sequence[Sentence], *, opens: bool) -> int:
        """How much speaks for another exercise beginning with a clause, after what has been told of the one before."""
        words = clause.reading.marked.content
        dosed, told = self.in_turn.has_dose(so_far), any(map(self._asks_body, so_far))
        goes_on = topic is None and self.lexicon.roles.goes_on_again.match(words) is not None  # "go on with the plank"
        goes_on = goes_on or asks_for_all(clause.reading, self.lexicon)
        if not (dosed or told) and topic is not None and topic.weight == SURE:
            return ENOUGH  # what was brought up before is not told
        if not (dosed or told) or goes_on or (topic is None and not (dosed and self._tells(clause))):
            return 0
        said = " ".join(one.text.content for one in so_far)
        finished = any(completes(one) for sentence in so_far for one in sentence.said)
        again = topic is not None and topic.name is not None and self._is_spoken_of(lowered(topic.name.content), said)
        parts, before = self._body(words), self._body(lowered(said))
        signs = (
            dosed if topic is not None else finished,
            opens,
            self.lexicon.joints.in_turn.match(words) is not None,
            self.lexicon.joints.new_position.match(words) is not None,
            bool(parts) and parts.isdisjoint(before),
            self.in_turn.is_whole(clause),
            self.topics.case.match(words) is not None,
            topic is not None and self.topics.further.search(words) is not None,
        )
        named = topic.weight if topic is not None else LIKELY * self.in_turn.leads_over(clause)
        return named + SIGN * sum(signs) + AGAINST * again

    def _is_spoken_of(self, name: str, said: str) -> bool:
        """Whether each word of a name that tells it from other movements has been said: "stair" of "stair stretch"."""
        words = [word for word in WORDS.findall(name) if word not in self.lexicon.common]
        own = [word for word in words if word not in self.topics.any_movement] or words
        return all(is_spoken_of(word, said, self.lexicon) for word in own)

    def _joined(self, parts: Sequence[Part]) -> list[Part]:
        """Some parts, each in which nothing is told joined to the one before it."""
        joined: list[Part] = []
        for part in parts:
            told = self.in_turn.has_dose(part.sentences) or (
                part.topic is not None and any(map(self._asks_body, part.sentences))
            )
            if told or not joined:
                joined.append(part)
            else:
                joined[-1].sentences += part.sentences
        return joined

    def _body(self, words: str) -> set[str]:
        """The parts of the body that some words speak of."""
        return {self.lexicon.singular(found.group()) for found in self.lexicon.roles.part_of_body.finditer(words)}

    def _commands(self, sentence: Sentence) -> bool:
        """Whether a sentence tells somebody to do something with the body, maybe behind a name and a colon."""
        words = sentence.reading.marked.content
        told = tells_at(words, self.lexicon) is not None or is_imperative_behind_name(words, self.lexicon)
        told = told or self.topics.by_doing.search(words) is not None
        return told and self.lexicon.roles.part_of_body.search(words) is not None

    def _asks_body(self, sentence: Sentence) -> bool:
        """Whether a sentence tells somebody to do something with the body, or how to hold it: "Rest on your toes"."""
        words = sentence.reading.marked.content
        holds = is_imperative(words, self.lexicon) and self.lexicon.roles.part_of_body.search(words) is not None
        return holds or self._commands(sentence)

    def _moves_so_long(self, clause: Sentence) -> bool:
        """Whether a clause leads over to a movement with its dose, or tells one: "hang from the bar for a minute"."""
        words = clause.reading.marked.content
        moved = self.lexicon.roles.moving_verb.match(words.lstrip()) is not None
        return self.in_turn.has_dose([clause]) and (moved or self.in_turn.leads_over(clause))

    def _tells(self, clause: Sentence) -> bool:
        """Whether a clause tells to do something, or leads over to it."""
        if self.in_turn.has_dose([clause]):
            return self._commands(clause) or self.in_turn.is_whole(clause) or self.in_turn.leads_over(clause)
        states = self.lexicon.statement.search(clause.reading.marked.content) is not None
        return not states and (self._commands(clause) or self.in_turn.leads_over(clause))

    # What a clause says that it is going to tell.

    def _topic(self, clauses: Sequence[Sentence], at: int) -> Topic | None:
        """What a clause brings up; None where it brings up nothing, or what it names is not told."""
        clause = clauses[at]
        words = lowered(clause.text.content)
        if self.lexicon.roles.remark.match(words) or asks_for_all(clause.reading, self.lexicon):
            return None
        explained = any(map(self._commands, clauses[at : at + 3])) or self.in_turn.has_dose(clauses[at : at + 3])
        presented = self.lexicon.roles.presents.match(words)
        if presented is not None and explained and self.lexicon.calls_one.search(presented["place"] or ""):
            ways = (self.topics.called, self.topics.comes_last)
            called = (self._brought_up_by(pattern, clause, words, explained=explained) for pattern in ways)
            return Topic(presented_name(clause.text, self.lexicon) or next(filter(None, called), None), SURE)
        if clause.text.content.rstrip().endswith("?"):
            return None
        topics = self.topics
        for pattern in (topics.part_comes, topics.on_to_part) if explained else ():
            found = pattern.match(words)
            if found is not None and self._is_of_body(found["name"]):
                return Topic(clause.text.slice(*found.span("name")), SURE)
        for patterns, weight in (
            ((topics.comes, topics.comes_last, topics.called), SURE),
            ((topics.to_do, topics.found_good, topics.praised, topics.alone), LIKELY),
            ((topics.enters,), SIGN),
        ):
            names = (self._brought_up_by(pattern, clause, words, explained=explained) for pattern in patterns)
            if (name := next(filter(None, names), None)) is not None:
                return Topic(name, weight)
        name = named_first(clause.text, self.lexicon) if explained else None
        if name is not None and self.topics.no_name.match(lowered(name.content)) is None:
            return Topic(name, LIKELY)
        found = topics.part_worked.match(words)
        if found is not None and self._is_of_body(found["part"]):
            named = found["means"] is not None and self._moves(found["means"])
            return Topic(clause.text.slice(*found.span("means" if named else "name")), LIKELY)
        found = topics.part_for.match(words)
        told = without_teller(words[found.end() :], self.lexicon) if found is not None else ""
        of_part = found is not None and (found["works"] is not None or self._is_of_body(found["name"]))
        if of_part and is_imperative(told, self.lexicon):
            return Topic(None, LIKELY)
        return None

    def _brought_up_by(self, pattern: re.Pattern[str], clause: Sentence, words: str, *, explained: bool) -> Text | None:
        """The name that a clause brings up in one way; None where there is none, or it may be that of anything.

        What has no word for a movement in it is a name where it is called one of several exercises, or where it is
        explained by what to do.
        """
        topics = self.topics
        if (found := pattern.match(words)) is None:
            return None
        caller = found["caller"] if pattern is topics.called else None
        sure = caller is not None and found["sure"] is not None
        name = self._named(clause.text, found, thing=sure)
        if name is None or (caller is not None and topics.calls.search(caller) is None):
            return None
        called, words_of_name = lowered(name.content), WORDS.findall(lowered(name.content))
        points = not self.lexicon.pointing.isdisjoint(words_of_name)
        if points and (pattern is topics.alone or is_imperative(called, self.lexicon)):
            return None
        if pattern is topics.praised and topics.several.search(called) is not None:
            return None
        if pattern is topics.alone and is_imperative(words, self.lexicon) and not self.evidence.ends_in_movement(name):
            return None
        if self._moves(called):
            return name
        does = words_of_name[0].endswith(self.lexicon.doing)
        if does and len(words_of_name) == 1:
            return None
        any_name = explained and pattern not in (topics.alone, topics.enters, topics.called)
        if caller is not None and topics.calls_exercise.search(caller) is not None:
            before = words[: found.start("name")].split()[-1:]
            any_name = sure or does or self.lexicon.numbers.determiners.issuperset(before)
        return name if any_name and not self._is_of_body(called) else None

    def _named(self, text: Text, found: re.Match[str], *, thing: bool) -> Text | None:
        """The name in a clause, if it may be one; with `thing` also what is used: "another one involves marbles"."""
        name = plain_name(text.slice(*found.span("name")).strip(EDGES), self.lexicon)
        words = WORDS.findall(lowered(name.content))
        known = self.lexicon.numbers.words.keys() | self.lexicon.dose_words | self.topics.any_movement
        known |= self.lexicon.sides.side_words.keys()
        thing = thing or self.lexicon.things.thing_pattern.fullmatch(lowered(name.content)) is None
        several = self.topics.several.search(lowered(name.content))
        of_part = several is not None and self._is_of_body(lowered(name.content)[: several.start()])
        if several is not None and not (of_part and self._moves(several.group())):
            return None
        *limb, moved = words or [""]
        of_limb = self.lexicon.common.isdisjoint(limb) and self._is_of_body(" ".join(limb)) and self._moves(moved)
        if not words or not thing or (known.issuperset(words) and not of_limb):  # "calf stretch", no "other leg"
            return None
        if self.topics.no_name.match(lowered(name.content)):
            return None
        return name

    def _moves(self, name: str) -> bool:
        """Whether a name has a word for a movement in it that is no part of the body."""
        return any(
            self.lexicon.roles.part_of_body.fullmatch(one.group()) is None
            for one in self.lexicon.roles.moves.finditer(name)
        )

    def _is_of_body(self, name: str) -> bool:
        """Whether a name is that of a part of the body, or of several."""
        words = [word for word in WORDS.findall(name) if word not in self.lexicon.common]
        roles, headings = self.lexicon.roles, self.lexicon.headings
        parts = [bool(roles.part_of_body.search(one) or headings.muscle.fullmatch(one)) for one in words]
        return bool(words) and parts[-1] and (parts[0] or not words[0].endswith(self.lexicon.doing))  # "hamstring"
