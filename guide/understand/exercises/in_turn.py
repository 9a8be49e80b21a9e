"""Exercises told in turn in running text: "I start with ten shrugs; then come twenty heel raises, and last a plank".

Each begins where words of order lead over to a movement that is not being done yet, in a new sentence or in a clause of
one, and has a dose of its own. "Then lower it for three seconds" leads over to nothing new, and so does "then hold".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.chains import Chains
from guide.understand.doses import NO_NAME, read_sentence, says_only_doses
from guide.understand.entries import Sentence
from guide.understand.evidence import Evidence
from guide.understand.kinds import Kind, kind_of
from guide.understand.links import LONGEST, link_name
from guide.understand.mood import is_imperative
from guide.understand.movements_named import (
    holds_another,
    names_body_part,
    names_own_movement,
    tells_movement,
    without_teller,
)
from guide.understand.naming import EDGES, MOST_NAME_WORDS, WORDS, plain_name, told_name
from guide.understand.rounds_told import asks_for_all
from guide.understand.said import BreathSaid, SidesSaid, asks_again
from guide.understand.tokens import lowered

LEAST_IN_TURN: Final = 2
"""So many parts that are led over to, each with its dose, are exercises."""
_LABEL: Final = late_pattern(r"\W*(?P<name>[^\W\d_][\w'’-]*(?: [\w'’-]+){0,5}?)(?P<sign>:| [–—-]) (?=\S)")
LEAST_IN_SERIES: Final = 3
"""So many sentences in a row that each tell what to do and how often are exercises without words of order."""
MOST_OF_SERIES: Final = 0.7
"""Such a part of the sentences with doses tells by itself what to do."""
MOST_CALLED: Final = 4
"""The name of a movement has so few words where only "and" stands before it."""
_NEAR: Final = 60
"""Letters behind words of order in which a movement is named."""


class InTurn:
    """Takes running text apart with the words of one language."""

    def __init__(self, evidence: Evidence, chains: Chains) -> None:
        self.evidence = evidence
        self.lexicon = evidence.lexicon
        self.chains = chains

    def of(self, sentences: Sequence[Sentence]) -> list[list[Sentence]]:
        """The sentences of each exercise that is told; all of them in one list where there is one."""
        if named := self._labelled(sentences) or self.linked(sentences):
            return named
        parts: list[list[Sentence]] = [[]]
        cut = [clause for sentence in sentences for clause in enumerate(self.clauses(sentence))]
        clauses = [clause for _, clause in cut]
        leads = list(map(self.leads_over, clauses))
        dosed = [self.has_dose([clause]) for clause in clauses]
        told = zip(clauses, dosed, leads, strict=True)
        in_series = self._are_in_series([(one, led) for one, dose, led in told if dose and not asks_again(one.said)])
        come = _come_to_dose(leads, dosed)
        started = False
        for at, (behind, clause) in enumerate(cut):
            begins = leads[at] or ((in_series or behind) and self.is_whole(clause))
            if begins and started and come[at]:
                parts.append(self.set_up_behind(parts[-1]))
                started = False
            parts[-1].append(clause)
            started = started or dosed[at]
        return parts if not any(map(self.is_of_run, pairwise(parts))) else [list(sentences)]

    def _are_in_series(self, dosed: Sequence[tuple[Sentence, bool]]) -> bool:
        """Whether most of some clauses with doses each tell by themselves what to do, or lead over to that."""
        whole = sum(leads or self.is_whole(clause) for clause, leads in dosed)
        return whole >= LEAST_IN_SERIES and whole >= MOST_OF_SERIES * len(dosed)

    def is_whole(self, clause: Sentence) -> bool:
        """Whether a clause tells a movement and how often or how long it is done: "yawn three times"."""
        breathes = any(isinstance(said, BreathSaid) for said in clause.said)
        return self.has_dose([clause]) and not breathes and self._begins_anew(clause.reading.marked.content)

    def _begins_anew(self, told: str) -> bool:
        """Whether some words tell to do something, or that it was done, and not to go on with what is being done."""
        if holds_another(told, self.lexicon):
            return True
        polite = self.lexicon.roles.polite.match(told)
        told = told[polite.end() :] if polite else self._behind_circumstance(told)
        if self._goes_on(told) or self.lexicon.scopes.same_position.match(told):
            return False
        return is_imperative(told, self.lexicon) or self.lexicon.joints.told_in_past.match(told) is not None

    def _behind_circumstance(self, told: str) -> str:
        """Some words without what goes on beside them and who tells it: "while the kettle boils, stand", "I stand"."""
        beside = self.lexicon.joints.circumstance.match(told)
        if beside is not None and (beside["support"] or not self.lexicon.roles.bodily.search(beside.group())):
            told = told[beside.end() :]
        return told if told.startswith("<") else without_teller(told, self.lexicon)

    def _goes_on(self, told: str) -> bool:
        """Whether some words are about what is being done, or a verb has no other object: "drop it", "squeeze them".

        So is the other side alone: "your left leg ten times".
        """
        roles = self.lexicon.roles
        side = self.lexicon.sides.names_side.match(told)
        if side is not None and ("<" in side.group() or told.startswith("for <", side.end())):
            return True
        about_it = any(one.match(told) for one in (roles.follows, roles.same_movement, roles.remark))
        return about_it or not self.lexicon.points_back.isdisjoint(WORDS.findall(told)[1:2])

    def set_up_behind(self, part: list[Sentence]) -> list[Sentence]:
        """Take from the end of a part what prepares for the next: "sit up", behind the last dose."""
        last = max(at for at, one in enumerate(part, 1) if self.has_dose([one]))
        start = len(part)
        while start > last and not part[start - 1].said and self._begins_anew(part[start - 1].reading.marked.content):
            start -= 1
        behind = part[start:]
        del part[start:]
        return behind

    def _labelled(self, sentences: Sequence[Sentence]) -> list[list[Sentence]]:
        """The sentences of each exercise where each begins with its name and a colon: "Neck: turn… Chest: press…"."""
        begin = [at for at, one in enumerate(sentences) if self._label_of(one)]
        dosed = [at for at, one in enumerate(sentences) if self.has_dose([one])]
        if len(set(begin) & set(dosed)) < LEAST_IN_TURN or not begin or min(dosed) < begin[0]:
            return []
        starts = [0, *begin[1:], len(sentences)]
        parts = [list(sentences[start:end]) for start, end in pairwise(starts)]
        return parts if all(map(self.has_dose, parts)) else []

    def in_links(self, sentences: Sequence[Sentence]) -> list[list[Sentence]]:
        """The same where each sentence with a dose is links, behind the parts of a day or a session if in any.

        "Morning: 10 squats, 5 dips. Evening: 20 lunges"; labels that name something are no parts.
        """
        labels = [label for one in sentences if (label := self._label_of(one)) is not None]
        parts = self.linked(sentences) if all(map(self._is_part, labels)) else []
        return parts if labels or any(len(self.links_of(part[0])) > 1 for part in parts) else []

    def _is_part(self, label: Text) -> bool:
        """Whether a label is a part of a day, of a session or of the body, which names nothing that is done."""
        if any(map(str.isdecimal, label.content)):
            return False  # a later day or week
        return kind_of(label, None, self.lexicon) is Kind.PHASE or names_body_part(lowered(label.content), self.lexicon)

    def linked(self, sentences: Sequence[Sentence]) -> list[list[Sentence]]:
        """The sentences of each exercise where each begins with its name and dose: "Squats 10. Plank 30 s".

        Nothing behind the first of them has a dose that is not one of these, a rest, or of all of them.
        """
        if not any(one.said or one.reading.marked.quantities for one in sentences):
            return []
        links = list(map(self.links_of, sentences))
        begin = [at for at, own in enumerate(links) if own]
        linked = [link for own in links for link in own]
        if len(begin) < LEAST_IN_TURN or not (self.chains.links.are_several(linked) or self._are_only_names(links)):
            return []
        alone = [len(own) == 1 and self._label_of(one) is None for one, own in zip(sentences, links, strict=True)]
        told = [own[0] if is_one else one for one, own, is_one in zip(sentences, links, alone, strict=True)]
        further = [one for one, own in zip(told[begin[0] :], links[begin[0] :], strict=True) if not own]
        if any(self.has_dose([one]) and not asks_again(one.said) for one in further):
            return []
        first = 0 if not self.has_dose(told[: begin[0]]) else begin[0]
        starts = [*dict.fromkeys((0, first)), *begin[1:], len(told)]
        parts = [told[start:end] for start, end in pairwise(starts)]
        return [] if any(map(self.is_of_run, pairwise(parts))) else parts

    def _are_only_names(self, links: Sequence[Sequence[Sentence]]) -> bool:
        """Whether each sentence is a name with its dose, whatever it names, and there is nothing else between them.

        "Eagle arms 5 breaths each side. Humble warrior 5 breaths each side."
        """
        if not all(len(own) == 1 for own in links):
            return False
        names = [lowered(link_name(own[0], self.lexicon).content) for own in links]
        headings, known = self.lexicon.headings, self.lexicon.dose_words | self.lexicon.sides.side_words.keys()
        other = (headings.label, headings.phase, headings.period, headings.aside, self.lexicon.variant)
        named = all(name and not known.issuperset(WORDS.findall(name)) for name in names)
        alone = not any(is_imperative(name, self.lexicon) or any(one.match(name) for one in other) for name in names)
        sided = any(not self.lexicon.sides.side_words.keys().isdisjoint(WORDS.findall(name)) for name in names)
        breathed = any(isinstance(said, BreathSaid) for own in links for said in own[0].said)
        return named and alone and not (sided or breathed) and len(set(names)) == len(names)

    def links_of(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """The names with their doses that a sentence consists of, behind the label of a part if it has one."""
        label = self._label_of(sentence)
        in_part = label is not None and self._is_part(label)
        begun = self._behind_label(sentence) if in_part else sentence
        link = self.chains.links.as_link(begun)
        chain = self.chains.in_sentence(begun) if link is None else None
        links = (link,) if link else chain.links if chain is not None and not (chain.lead or chain.behind) else ()
        return links if label is None or all(self._is_own(link, label) for link in links) else ()

    def _is_own(self, link: Sentence, label: Text) -> bool:
        """Whether what a link names is done by itself, and not the part in front of it, or there: "In bed: pull…"."""
        name = link_name(link, self.lexicon)
        if names_own_movement(name, self.lexicon):
            return True
        of_body = names_body_part(lowered(label.content), self.lexicon)
        return not of_body and not is_imperative(lowered(name.content), self.lexicon)

    def _behind_label(self, sentence: Sentence) -> Sentence:
        """A sentence from behind its label."""
        found = _LABEL.match(sentence.text.content)
        return self._part(sentence, found.end() if found else 0, len(sentence.text.content))

    def _label_of(self, sentence: Sentence) -> Text | None:
        """The name with a colon behind it that a sentence begins with; the label of a field is none: "Sets: 3"."""
        found = _LABEL.match(sentence.text.content)
        name = sentence.text.slice(*found.span("name")) if found else None
        if name is None or kind_of(name, None, self.lexicon) in (Kind.LABEL, Kind.ASIDE, Kind.ELSEWHERE):
            return None
        words = WORDS.findall(lowered(name.content))
        if found and found["sign"] != ":" and not self._is_part(name):
            return None  # "Squats - 20"
        of_dose = self.lexicon.dose_words.difference(self.lexicon.sides.limbs).issuperset(words)
        return None if of_dose or self.lexicon.variant.match(" ".join(words)) else name

    def is_of_run(self, parts: tuple[Sequence[Sentence], Sequence[Sentence]]) -> bool:
        """Whether two parts are stretches of one run or ride: "Jog for 5 minutes. Then run hard for one"."""
        return all(any(self._is_interval(one.reading.marked.content) for one in part) for part in parts)

    def _is_interval(self, content: str) -> bool:
        headings = self.lexicon.headings
        told = content[self._behind_order(content) :]
        return bool(headings.interval.match(told) or headings.interval_told.search(told))

    def name_of(self, part: Sequence[Sentence]) -> Text:
        """What an exercise is called: what is told first behind the words of order, or the clause with its dose."""
        if (called := self._called_first(part)) is not None:
            return called
        moved = [
            at for at, one in enumerate(part) if not self.lexicon.scopes.takes_place.match(one.reading.marked.content)
        ]
        told = next((at for is_one in (self._is_told, self._commands) for at in moved if is_one(part[at])), 0)
        first, *others = part[told:]
        start = self._behind_order(first.reading.marked.content)
        begun = self._part(first, first.reading.marked.place(start), len(first.text.content)) if start else first
        label = self._label_of(begun)
        if label is not None and self._is_part(label) and (links := self.links_of(begun)):
            return link_name(links[0], self.lexicon)
        if label is not None and len(WORDS.findall(label.content)) <= MOST_CALLED:
            return label
        begun = self._behind_colon(begun)
        return plain_name(self._clause_with_dose(begun) or told_name([begun, *others], self.lexicon), self.lexicon)

    def _called_first(self, part: Sequence[Sentence]) -> Text | None:
        """The name of a movement that stands by itself as the first sentence: "Calf raises on a step. Stand on…"."""
        first, *others = part
        words = first.reading.marked.content
        alone = bool(others) and not first.said and first.text.content.endswith(".") and ":" not in words
        few = 1 < len(WORDS.findall(words)) <= MOST_NAME_WORDS
        if not (alone and few) or is_imperative(words, self.lexicon) or self.lexicon.statement.search(words):
            return None
        moves = self.lexicon.roles.moves.search(words)
        told = kind_of(first.text, None, self.lexicon)
        if not moves or told is not Kind.NAMED:
            return None
        stop = self.lexicon.roles.name_stops.search(lowered(first.text.content), 1)
        return plain_name(first.text.slice(0, stop.start() if stop else None).strip(EDGES), self.lexicon)

    def _is_told(self, sentence: Sentence) -> bool:
        """Whether a sentence tells a movement with its dose, or leads over to one."""
        content = sentence.reading.marked.content
        begins = self.lexicon.roles.begins_next.match(lowered(sentence.text.content))
        if begins or self.lexicon.joints.in_turn.match(content):
            return not (sentence.said and all(isinstance(said, SidesSaid) for said in sentence.said))
        roles = self.lexicon.roles
        goes_on = (
            one.match(content) for one in (roles.same_movement, roles.follows, self.lexicon.scopes.same_position)
        )
        label = lowered(sentence.text.content).partition(":")[0].strip(" *_")
        return (
            self.has_dose([sentence])
            and not any(goes_on)
            and self.lexicon.headings.dose_label.fullmatch(label) is None
            and not says_only_doses(sentence.text, NO_NAME, self.lexicon)
        )

    def _commands(self, sentence: Sentence) -> bool:
        """Whether a sentence tells a movement."""
        content = sentence.reading.marked.content
        return tells_movement(content, self.lexicon) and not self.lexicon.roles.follows.match(content)

    def _behind_colon(self, sentence: Sentence) -> Sentence:
        """A sentence from behind its colon, if a movement is named only there: "what worked for me: wall sits"."""
        before, colon, told = sentence.reading.marked.content.partition(": ")
        roles = self.lexicon.roles
        named = roles.moves.search(before) or (len(before.split()) <= MOST_CALLED and roles.bodily.search(before))
        dosed = any(mention.start < len(before) for mention in sentence.reading.mentions)
        if not colon or dosed or named or not roles.moves.search(told):
            return sentence
        return self._part(sentence, sentence.reading.marked.place(len(before) + 2), len(sentence.text.content))

    def _behind_order(self, content: str) -> int:
        """Where what is told begins behind the words of order and who tells it."""
        order = self.lexicon.joints.in_turn.match(content)
        start = order.end() if order else 0
        told = content[start:].lstrip()
        return len(content) - len(self._behind_circumstance(told))

    def _clause_with_dose(self, sentence: Sentence) -> Text | None:
        """The last of several clauses before a dose that tells to do more than hold: "pull your knees in for…"."""
        reading, roles = sentence.reading, self.lexicon.roles
        before = reading.marked.content[: min((m.start for m in reading.mentions), default=0)]
        edges = [0, *(edge.end() for edge in self.lexicon.joints.between_clauses.finditer(before))]
        for start, end in reversed([*pairwise([*edges, len(before)])]) if edges[1:] else ():
            words = WORDS.findall(before[start:end])
            while words and words[-1] in self.lexicon.common:
                words.pop()
            clause = before[start:end]
            held = roles.same_movement.match(clause) or roles.follows.match(clause)
            if 1 < len(words) <= MOST_NAME_WORDS and is_imperative(clause, self.lexicon) and not held:
                last = before.rindex(words[-1], start, end) + len(words[-1])
                return reading.text.slice(reading.marked.place(start), reading.marked.place_after(last)).strip(EDGES)
        return None

    def has_dose(self, sentences: Sequence[Sentence]) -> bool:
        """Whether sentences have a dose that is not of each of several things."""
        return self.evidence.has_own_dose([one for one in sentences if not self.evidence.speaks_of_each(one)])

    def clauses(self, sentence: Sentence) -> Iterator[Sentence]:
        """The clauses of a sentence that each lead over to another exercise, each with its dose."""
        reading = sentence.reading
        content = reading.marked.content
        start = 0
        edges = [*self.lexicon.joints.clause_in_turn.finditer(content)] if len(content) <= LONGEST else []
        done = 0
        for at, edge in enumerate(edges):
            begin = edge.start("next")
            end = next((after.start() for after in edges[at + 1 :] if after.start() > begin), len(content))
            if "<" not in content[done : edge.start()] or not self._may_begin(content[begin:], end - begin):
                continue
            before = self._part(sentence, start, reading.marked.place_after(edge.start()))
            behind = self._part(sentence, reading.marked.place(begin), len(reading.text.content))
            clause = self._part(sentence, reading.marked.place(begin), reading.marked.place_after(end))
            leads = self.leads_over(behind) and self.has_dose([behind])
            if self.has_dose([before]) and (leads or self.is_whole(clause)):
                yield before
                start, done = reading.marked.place(begin), begin
        yield self._part(sentence, start, len(reading.text.content)) if start else sentence

    def _may_begin(self, told: str, length: int) -> bool:
        """Whether what stands behind an edge may tell another movement with its dose; seen before all of it is read."""
        joints = self.lexicon.joints
        joins = (joints.in_turn, joints.new_position, joints.joins_in_turn)
        leads = any(one.match(told) for one in joins) or self.lexicon.roles.passes_on.search(told) is not None
        return ("<" in told and leads) or ("<" in told[:length] and self._begins_anew(told))

    def _part(self, sentence: Sentence, start: int, end: int) -> Sentence:
        """Some of a sentence, read by itself."""
        return replace(sentence, reading=read_sentence(sentence.text.slice(start, end).strip(" ,;"), self.lexicon))

    def leads_over(self, clause: Sentence) -> bool:
        """Whether a clause begins with words of order and a movement behind them that is not being done yet.

        Another position alone will do if a dose comes with it, and so does the name of a movement behind "and".
        """
        content, joints = clause.reading.marked.content, self.lexicon.joints
        if asks_for_all(clause.reading, self.lexicon):
            return False
        if joints.in_turn.match(content):
            return self._tells_anew(content) and (not joints.only_now.match(content) or self.has_dose([clause]))
        if holds_another(content, self.lexicon) or self._is_for_a_part(content):
            return self.has_dose([clause])
        if joints.new_position.match(content):
            return self.has_dose([clause]) and not any(isinstance(said, SidesSaid) for said in clause.said)
        if self.lexicon.roles.passes_on.search(content) and self.lexicon.roles.moves.search(content):
            return self.has_dose([clause])
        joined = joints.joins_in_turn.match(content)
        return joined is not None and self.has_dose([clause]) and self._names(content[joined.end() :])

    def _is_for_a_part(self, content: str) -> bool:
        """Whether a clause says for which part of the body it is, and tells what to do: "for the legs, march"."""
        part = self.lexicon.joints.for_a_part.match(content)
        bodily = part is not None and self.lexicon.roles.bodily.search(part.group()) is not None
        return part is not None and bodily and is_imperative(content[part.end() :], self.lexicon)

    def _tells_anew(self, content: str) -> bool:
        """Whether a movement that is not being done yet is told behind words of order."""
        joints = self.lexicon.joints
        order = joints.in_turn.match(content)
        teller = joints.teller.match(content[order.end() :]) if order else None
        told = content[self._behind_order(content) :]
        if holds_another(told, self.lexicon):
            return True
        if self._goes_on(told):
            return False
        if self.lexicon.roles.moves.search(told[:_NEAR]):
            return True
        words = order.group().split() if order else []
        points = bool(words) and words[-1] in self.lexicon.numbers.determiners  # "then the far dot for 5 seconds"
        if joints.counted_in_turn.match(told) and not points:
            return True
        return self._begins_anew(told) or (teller is not None and teller["who"] is not None)

    def _names(self, told: str) -> bool:
        """Whether some words begin with the name of a movement, or with how often it is done: "calf raises, 12"."""
        name = self.lexicon.joints.before_name.sub("", told.partition("<")[0] or told, 1)
        words = WORDS.findall(name)[:MOST_CALLED]
        return bool(self.lexicon.roles.moves.search(" ".join(words))) and not is_imperative(told, self.lexicon)


def _come_to_dose(leads: Sequence[bool], dosed: Sequence[bool]) -> list[bool]:
    """For each clause, whether it or what follows is given a dose before something else is led over to."""
    come: list[bool] = []
    after, led = False, True
    for lead, dose in zip(reversed(leads), reversed(dosed), strict=True):
        after = dose or (after and not led)
        led = lead
        come.append(after)
    return come[::-1]
