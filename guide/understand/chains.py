"""Chains: a line or a sentence of nothing but names with their doses, "10 squats, 8 push-ups and a 30-second plank".

Each link is a name with a dose, or says how long one rests after the one before. What stands in front of the chain,
"Warm-up:" or "3 rounds of", is about all of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.around import labelled_around
from guide.understand.bare_counts import counted
from guide.understand.doses import (
    NO_NAME,
    PLACEHOLDER,
    Mention,
    Reading,
    read_sentence,
    says_only_doses,
    speaks_of_each,
)
from guide.understand.entries import Entry, Sentence
from guide.understand.evidence import Evidence
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.movements_named import names_body_part, names_own_movement, without_teller
from guide.understand.naming import WORDS, name_of, plain_name
from guide.understand.rounds_told import asks_for_all, outside_doses
from guide.understand.said import (
    OF_ALL,
    AsManySaid,
    Between,
    BreathSaid,
    BreathsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    WorkSaid,
    asks_again,
    ladder_of,
)
from guide.understand.tokens import lowered
from guide.values import dataclass

LONGEST: Final = 600
"""Letters of a sentence that may be cut into several; the work stays in proportion to the article."""
MOST_NAME_WORDS: Final = 5
LEAST_LINKS: Final = 2
MOST_KNOWN: Final = 0.5
"""So many of the names have a word for a movement in them."""
_JOINT: Final = late_pattern(r"\s*[,;+&|]\s*|\s*(?:→|⇒|->|=>|>)\s*|\s+[/–—-]\s+")
_OUTER_JOINT: Final = late_pattern(r"\s*;\s*")
_ROUNDS_BEHIND: Final = late_pattern(r"[^()]*\w \([^()]*\)")
_IN_BRACKETS: Final = late_pattern(r"\([^()]*\)")
_NAME_AND_DASH: Final = late_pattern(r"(?:\d{1,3}[ -])?[^\d<]*\s[–—-]\s+")
_DOSE_BEHIND_DASH: Final = late_pattern(r"[^,;+&|]+")
LEAST_NAMES: Final = 3
"""So many names share a dose in one line."""
_DOSE_IN_FRONT: Final = late_pattern(r"(?P<dose>[^:\n]{4,80}?)(?::\s+|\s+[–—~-]\s+)(?P<names>[^:\n]+)")
MOST_EDGES: Final = 4
"""So many of such signs at the end of a sentence may stand in front of the dose."""
_DASH_BEFORE_DOSE: Final = late_pattern(r"\s*[–—-]\s+(?=[^–—]*$)|,\s+(?=\d[^,]*$)")
_ASIDE: Final = late_pattern(r"\s*\([^()]*\)")
_LEAD: Final = late_pattern(r"[^\n]{1,60}?:\s+")


@dataclass(frozen=True, slots=True)
class Chain:
    """The links of a chain, each with its sentence."""

    lead: Sentence | None
    """What stands in front of them: "Warm-up:", "3 rounds of"."""
    links: tuple[Sentence, ...]
    behind: tuple[Sentence, ...] = ()
    """Sentences after them that only say how often all of it is done, and how long one rests: "Repeat 3 times"."""
    in_turn: bool = False
    """A word in front of them says that they are done in turn, a set of each: "Superset 2:"."""
    bare: bool = False
    """The links are names, and the lead gives a dose to each of them: "hold each for 30 s: quads, hamstrings"."""


class Chains:
    """Finds chains with the words of one language."""

    def __init__(self, evidence: Evidence, lexicon: Lexicon) -> None:
        self.evidence = evidence
        self.lexicon = lexicon

    def of(self, entry: Entry) -> Chain | None:
        """The chain that an entry is; None where any of it is something else, or a name stands over all of it."""
        if len(entry.lines) != 1:
            return None
        first, *behind = entry.sentences
        if (told := self._named_before(entry.sentences)) is not None:
            return told
        again = all(map(self.asks_again_for_all, behind))
        if behind and not again and entry.first.lead is None and self._only_remarks(first):
            told = self.of(replace(entry, sentences=behind))
            return replace(told, lead=first) if told is not None and told.lead is None else None
        if again and (in_turn := self._in_turn(first)) is not None:
            return replace(in_turn, behind=(*in_turn.behind, *behind))
        if again and (bare := self._of_names(first)) is not None:
            return replace(bare, behind=tuple(behind))
        chain = self.in_sentence(first) if again else None
        chain = replace(chain, behind=(*chain.behind, *behind)) if chain is not None else None
        if chain is None or chain.lead is None or any(isinstance(one, RoundsSaid) for one in chain.lead.said):
            return chain
        around = labelled_around(entry.first.lead, self.lexicon) is not None
        if self._is_length_of_all(entry, chain):
            return replace(chain, lead=chain.lead.with_mentions(()))
        titled = self.evidence.is_named(entry.first) and not around
        return None if titled and not self._are_under_part(entry, chain) else chain

    def _only_remarks(self, sentence: Sentence) -> bool:
        """Whether a sentence gives no dose and tells nothing to be done: "Mine is simple."."""
        return not sentence.reading.marked.quantities and not self.evidence.instructs([sentence])

    def _is_length_of_all(self, entry: Entry, chain: Chain) -> bool:
        """Whether what stands in front of links only names the session and says how long it is: "Two-minute break:"."""
        lead, links = entry.first.lead, chain.links
        if lead is None or chain.lead is None or chain.bare or len(links) <= LEAST_LINKS:
            return False
        timed = any(isinstance(one, (WorkSaid, HoldSaid)) for one in chain.lead.said)
        whole = chain.lead.text.content.rstrip().endswith(":")
        return timed and whole and not self.evidence.is_movement(lowered(lead.content))

    def _are_under_part(self, entry: Entry, chain: Chain) -> bool:
        """Whether what stands in front of links is only what they are for: "Chest: bench press 3x10, flyes 3x12"."""
        part = lowered(entry.first.lead.content) if entry.first.lead is not None else ""
        own = (names_own_movement(link_name(link, self.lexicon), self.lexicon) for link in chain.links)
        return names_body_part(part, self.lexicon) and all(own)

    def asks_again_for_all(self, sentence: Sentence) -> bool:
        """Whether a sentence asks for all of it again, or for a rest, and for nothing else."""
        reading = sentence.reading
        said = [mention.said for mention in reading.mentions]
        again = asks_again(said) or (bool(said) and all(isinstance(one, RestSaid) for one in said))
        only = says_only_doses(reading.text, NO_NAME, self.lexicon) or asks_for_all(reading, self.lexicon)
        return again and only and not reading.conditional

    def in_sentence(self, sentence: Sentence) -> Chain | None:
        """The chain that a sentence is."""
        text = sentence.text
        if len(text) > LONGEST or sentence.reading.marked.content.count("<") < LEAST_LINKS:
            return None
        told, behind = self._without_end(sentence)
        for start in self._starts(told):
            links = self._links(sentence, told.slice(start).strip())
            if links:
                lead = text.slice(0, start).strip()
                return Chain(self._part(sentence, lead) if lead.content else None, links, behind)
        return None

    def _without_end(self, sentence: Sentence) -> tuple[Text, tuple[Sentence, ...]]:
        """A text before what it says last of all its links, and that: "…, 3 rounds", "…, 10 s rest between each"."""
        text = sentence.text
        if (timed := self._without_time_of_all(sentence)) is not None:
            return timed
        if not any(isinstance(one, RestSaid) or asks_again((one,)) for one in sentence.said):
            return text, ()
        segments = self._segments(text, _JOINT)
        parts = (self._part(sentence, text.slice(start, end).strip()) for start, end in reversed(segments))
        last = [self._of_all(part) for part in takewhile(self.asks_again_for_all, parts)][::-1]
        all_told = any(not isinstance(one, RestSaid) or one.between for part in last for one in part.said)
        if not (last and all_told and len(last) < len(segments)):
            return text, ()
        return text.slice(0, segments[-len(last) - 1][1]), tuple(last)

    def _without_time_of_all(self, sentence: Sentence) -> tuple[Text, tuple[Sentence, ...]] | None:
        """The same of what is done in turn for a time: "Alternate 30 s of squats with 30 s of plank for 4 minutes"."""
        text = sentence.text
        end = self.lexicon.joints.time_of_all.search(text.content)
        if end is None or self.lexicon.joints.alternates.match(lowered(text.content)) is None:
            return None
        part = self._part(sentence, text.slice(end.start()).strip(" ,."))
        match part.reading.mentions:
            case [Mention(said=WorkSaid(time) | HoldSaid(time)) as only] if time is not None:
                again = replace(only, said=AsManySaid(time, again=True))
                return text.slice(0, end.start()), (part.with_mentions((again,)),)
            case _:
                return None

    def _of_all(self, part: Sentence) -> Sentence:
        """What is told behind links, a rest between them as one between exercises."""
        return part.saying(
            lambda said: (
                replace(said, between=Between.EXERCISES)
                if isinstance(said, RestSaid) and said.between is Between.THEM
                else said
            )
        )

    def _of_names(self, sentence: Sentence) -> Chain | None:
        """Names with one dose for each of them in front of all, or behind: "quads, hamstrings, calves - 30 s each"."""
        text = sentence.text
        if len(text) > LONGEST:
            return None
        joints = self.lexicon.joints
        for pattern in (joints.ladder_of_names, joints.dose_of_names, _DOSE_IN_FRONT):
            found = pattern.fullmatch(lowered(text.content))
            if found is None:
                continue
            dose = self._part(sentence, text.slice(*found.span("dose")))
            names = text.slice(*found.span("names"))
            each = self._is_for_each(dose) or (pattern is not joints.dose_of_names and ladder_of(dose.said))
            if each and (links := self._bare_links(sentence, names)):
                return Chain(self._held(dose, links), links, bare=True)
        return self._of_names_before(sentence)

    def _of_names_before(self, sentence: Sentence) -> Chain | None:
        """The same with the dose behind them: "quads, hamstrings, calves - 30 s each", "3 rounds of …, 30 s each"."""
        if "<" not in sentence.reading.marked.content:
            return None
        text = sentence.text
        edges = [edge.span() for edge in self.lexicon.joints.before_dose_of_each.finditer(text.content)]
        for start in self._starts(text):
            lead = self._part(sentence, text.slice(0, start).strip()) if start else None
            rounds = lead.reading.mentions if lead is not None else ()
            of_rounds = any(isinstance(one.said, RoundsSaid) for one in rounds)
            for end, behind in (edge for edge in edges[-MOST_EDGES:] if edge[0] > start):
                dose = self._part(sentence, text.slice(behind).strip(" ).!"))
                if self._is_for_each(dose) and (links := self._bare_links(sentence, text.slice(start, end))):
                    held = self._held(dose, links)
                    told = sentence.with_mentions((*rounds, *held.reading.mentions)) if of_rounds else held
                    return Chain(told, links, bare=True)
        return None

    def _named_before(self, sentences: Sequence[Sentence]) -> Chain | None:
        """Names in a sentence of their own, and a dose for each in the next: "Dips, lunges, rows. 40 s each."."""
        first, *behind = sentences
        if not behind or first.said or len(first.text) > LONGEST or not any(map(self._is_for_each, behind)):
            return None
        if not all(self._is_for_each(one) or self.asks_again_for_all(one) for one in behind):
            return None
        text = first.text
        lead = _LEAD.match(text.content) or self.lexicon.joints.names_follow.match(lowered(text.content))
        names = text.slice(lead.end() if lead else 0)
        links = self._bare_links(first, names)
        words = WORDS.findall(lowered(names.content))
        if not links or not self.lexicon.pointing.difference((self.lexicon.numbers.and_word,)).isdisjoint(words):
            return None
        own = sum(self._names_movement(link.text) for link in links)
        return Chain(None, links, tuple(behind), bare=True) if own > MOST_KNOWN * len(links) else None

    def _in_turn(self, sentence: Sentence) -> Chain | None:
        """Movements between signs behind a word for those done in turn: "Superset 2: squats / push-ups - 3 sets"."""
        text = sentence.text
        label = self.lexicon.joints.in_turn_label.match(lowered(text.content)) if len(text) <= LONGEST else None
        if label is None:
            return None
        told = text.slice(label.end())
        dash = _DASH_BEFORE_DOSE.search(told.content)
        dose = self._part(sentence, told.slice(dash.end())) if dash is not None else None
        if dash is not None and dose is not None and says_only_doses(dose.text, NO_NAME, self.lexicon):
            told = told.slice(0, dash.start())
        else:
            dose = None
        cuts = self._segments(told, self.lexicon.joints.between_in_turn)
        links = [told.slice(start, end).strip(" .,") for start, end in cuts]
        if len(links) < LEAST_LINKS or not all(map(self._may_be_in_turn, links)):
            return None
        parts = tuple(self._part(sentence, one) for one in links)
        words = read_sentence(text.slice(0, label.end()).strip(), self.lexicon)
        lead = replace(sentence, reading=replace(words, mentions=(), unread=()))  # the number counts those in turn
        behind = (dose,) if dose is not None else ()
        return Chain(lead, parts, behind, in_turn=True) if self.are_several(parts) else None

    def _may_be_in_turn(self, name: Text) -> bool:
        """Whether some words name a movement, with a dose and how it is done in brackets or without."""
        bare = Text(_ASIDE.sub("", name.content))
        return self._names_movement(bare) and (self._is_link(name) or self._is_link(bare) or self._is_bare_link(bare))

    def _held(self, dose: Sentence, links: tuple[Sentence, ...]) -> Sentence:
        """The dose of some names, its time held where most of them are: "calf stretch, quad stretch, 30 s each"."""
        still = sum(
            self.lexicon.activities.still_names.search(link.reading.marked.content) is not None for link in links
        )
        if still <= MOST_KNOWN * len(links):
            return dose
        return dose.saying(lambda said: HoldSaid(said.time) if isinstance(said, WorkSaid) else said)

    def _is_for_each(self, dose: Sentence) -> bool:
        """Whether some words are a dose of each of several things, and no more."""
        words = dose.reading.marked.content
        timed = any(isinstance(one, (RepsSaid, HoldSaid, WorkSaid, BreathsSaid)) for one in dose.said)
        each = self.lexicon.joints.each_of_names.search(words) is not None or speaks_of_each(words, self.lexicon)
        return timed and each and says_only_doses(dose.text, NO_NAME, self.lexicon)

    def _bare_links(self, sentence: Sentence, text: Text) -> tuple[Sentence, ...]:
        """The names that a text consists of, without a dose; empty where they are too few, or it is more."""
        cuts = [text.slice(start, end).strip(" .,") for start, end in self._segments(text, _JOINT)]
        names = [self._without_article(one) for one in cuts]
        two = len(names) == LEAST_LINKS and all(map(self._is_own_movement, names))
        if not (two or len(names) >= LEAST_NAMES) or not all(map(self._is_bare_link, names)):
            return ()
        known = sum(map(self._is_bodily, names))
        return tuple(self._part(sentence, one) for one in names) if known >= MOST_KNOWN * len(names) else ()

    def _is_own_movement(self, name: Text) -> bool:
        """Whether a name is that of a movement by itself, and tells to do nothing."""
        words = lowered(name.content)
        told = is_imperative(words, self.lexicon) and not self.lexicon.activities.still_names.fullmatch(words)
        return names_own_movement(name, self.lexicon) and not told

    def _is_bare_link(self, name: Text) -> bool:
        """Whether a stretch is a few words without a dose that do not tell to do anything."""
        reading = read_sentence(name, self.lexicon)
        words = [word for word in WORDS.findall(reading.marked.content) if word not in self.lexicon.joints.of_sides]
        sided = all(isinstance(mention.said, SidesSaid) for mention in reading.mentions)
        named = self._names_movement(name) or len(words) < LEAST_LINKS  # "march" is a name among names
        told = is_imperative(reading.marked.content, self.lexicon) and not named
        if not 0 < len(words) <= MOST_NAME_WORDS or self.lexicon.joints.no_link.fullmatch(" ".join(words)):
            return False
        return sided and not told and not self.lexicon.statement.search(name.content)

    def _starts(self, text: Text) -> list[int]:
        """Where a chain may begin: at the start, behind words with a colon, behind "3 rounds of"."""
        lead = _LEAD.match(text.content)
        behind = lead.end() if lead else 0
        words = lowered(text.content)
        leads = (one.match(words, behind) for one in (self.lexicon.joints.of_rounds, self.lexicon.joints.alternates))
        return [*(found.end() for found in leads if found), *([behind] if behind else []), 0]

    def _links(self, sentence: Sentence, text: Text) -> tuple[Sentence, ...]:
        """The links of a text that is nothing but a chain; empty where it is more.

        Where semicolons stand between them, all other signs are inside: "neck tilt, hold 10 s; shrugs, 10 times".
        """
        outer = ";" in text.content and self._joined(sentence, text, _OUTER_JOINT)
        if links := outer or self._joined(sentence, text, _JOINT):
            return links
        joints = self.lexicon.joints
        in_turn = joints.alternates.match(sentence.reading.marked.content) is not None
        return self._joined(sentence, text, joints.between_alternated) if in_turn else ()

    def _joined(self, sentence: Sentence, text: Text, joint: re.Pattern[str]) -> tuple[Sentence, ...]:
        """The links of a text between signs of one kind."""
        found: list[tuple[int, int]] = []
        for start, end in self._segments(text, joint):
            segment = text.slice(start, end)
            if self._is_link(self._without_article(segment)):
                found.append((start, end))
            elif found and self._goes_with(segment):
                found[-1] = (found[-1][0], end)
            else:
                return ()
        parts = tuple(
            self._part(sentence, self._without_article(text.slice(start, end).strip())) for start, end in found
        )
        return parts if self.are_several(parts) else ()

    def _without_article(self, link: Text) -> Text:
        article = self.lexicon.joints.link_start.match(lowered(link.content))
        return link.slice(article.end()) if article else link

    def _segments(self, text: Text, joint: re.Pattern[str]) -> list[tuple[int, int]]:
        """The stretches of a text between signs and words that join, those in brackets left whole."""
        content = lowered(text.content)
        words = self.lexicon.joints.links.finditer(content) if joint in (_JOINT, _OUTER_JOINT) else ()
        words = (one for one in words if joint is _JOINT or joint.match(one[0]))
        joints = [m.span() for m in (*joint.finditer(content), *words)]
        cuts: list[tuple[int, int]] = []
        for start, end in sorted(joints):
            inside = content.count("(", 0, start) > content.count(")", 0, start)
            inside = inside or self._is_before_dose(text, cuts[-1][1] if cuts else 0, end)
            if cuts and start <= cuts[-1][1]:
                cuts[-1] = (cuts[-1][0], max(end, cuts[-1][1]))
            elif not inside:
                cuts.append((start, end))
        starts = [0, *(end for _, end in cuts)]
        ends = [*(start for start, _ in cuts), len(content.rstrip(" ."))]
        return [(start, end) for start, end in zip(starts, ends, strict=True) if text.content[start:end].strip()]

    def as_link(self, sentence: Sentence) -> Sentence | None:
        """A sentence that is one name with its dose, its bare number counted: "Lunges 10 each leg."; None for others.

        Words of order lead over to what is told, "then comes the bridge", and who tells it is named in no name. A count
        in front without a full stop is a line of a list, not running text.
        """
        text, words = sentence.text.strip(" .!"), sentence.reading.marked.content
        if "<" not in words or len(text) > LONGEST or (words.startswith("<") and words.rstrip()[-1:] not in ".!"):
            return None
        told = self.lexicon.joints.in_turn.match(words) or without_teller(words, self.lexicon) != words
        return self._part(sentence, text) if not told and self._is_link(text) else None

    def _is_before_dose(self, text: Text, start: int, end: int) -> bool:
        """Whether a stretch is a name with a dash behind which its dose stands, which ends no link: "squats – 20"."""
        if _NAME_AND_DASH.fullmatch(text.content, start, end) is None:
            return False
        dose = _DOSE_BEHIND_DASH.match(text.content, end)
        return dose is not None and says_only_doses(text.slice(*dose.span()).strip(" ."), NO_NAME, self.lexicon)

    def _is_link(self, segment: Text) -> bool:
        """Whether a stretch is a name with its dose, or with how far it goes, and nothing else."""
        reading = self._reading(segment)
        said = [mention.said for mention in reading.mentions]
        in_rounds = self._own_rounds(segment, said)
        own: list[Said] = [
            one for one in said if in_rounds or isinstance(one, (RepsSaid, HoldSaid, WorkSaid, BreathsSaid, SetsSaid))
        ]
        other = any(isinstance(one, (BreathSaid, RestSaid, *OF_ALL)) and one not in own for one in said)
        other = other or sum(isinstance(one, (HoldSaid, WorkSaid)) for one in said) > 1
        content = reading.marked.content
        if (
            not (own or self._is_so_far(segment, content, said))
            or other
            or reading.conditional
            or says_only_doses(segment, NO_NAME, self.lexicon)
        ):
            return False
        words = self._names_in(content)
        in_sets = any(isinstance(one, SetsSaid) for one in said)  # "Press 3x8" names what is done in sets
        told = is_imperative(content, self.lexicon) and not (in_sets or self._names_movement(segment))
        outside = WORDS.findall(outside_doses(reading))
        points = self.lexicon.pointing.difference((self.lexicon.numbers.of_word,))
        counted_move = content.startswith("<") and not points.issuperset(outside[:1]) and self._names_movement(segment)
        points = self.lexicon.pointing.intersection(() if counted_move else outside)  # "2 minutes of skipping"
        told = told or bool(points and self.lexicon.scopes.same_position.match(content))
        if told or self.lexicon.statement.search(content) or self.lexicon.cases.conditional.match(content):
            return False
        before, unmarked = _IN_BRACKETS.sub(" ", content), lowered(_IN_BRACKETS.sub(" ", segment.content))
        if not self._names_in(before) and not self.lexicon.roles.moves.search(unmarked):
            return False  # "3 x 30 s (knee bent)" goes with what is in front of it
        named = bool(words) or self._names_movement(segment)  # all words of "calf stretch" may stand in a dose
        return named and len(words) <= MOST_NAME_WORDS and not self.lexicon.joints.no_link.fullmatch(" ".join(words))

    def _is_so_far(self, segment: Text, content: str, said: Sequence[Said]) -> bool:
        """Whether a stretch is a movement with how far it goes: "400 m run"."""
        moves = self._is_bodily(segment) or self.lexicon.activities.moving.search(content) is not None
        return not said and moves and self.lexicon.joints.so_far.match(content) is not None

    def _own_rounds(self, segment: Text, said: Sequence[Said]) -> bool:
        """Whether a stretch is done in rounds that stand in brackets behind its name: "cat/cow (5 rounds)"."""
        behind = _ROUNDS_BEHIND.fullmatch(segment.content.strip())
        return behind is not None and len(said) == 1 and isinstance(said[0], RoundsSaid)

    def _names_in(self, content: str) -> list[str]:
        """The marked words that belong to no dose."""
        return [word for word in WORDS.findall(PLACEHOLDER.sub(" ", content)) if word not in self.lexicon.dose_words]

    def _goes_with(self, segment: Text) -> bool:
        """Whether a stretch says more of the link before it: a rest, its sides, how it is done, or what else may be."""
        reading = read_sentence(segment.strip(), self.lexicon)
        said = [mention.said for mention in reading.mentions]
        if said and all(isinstance(one, (RestSaid, SidesSaid)) for one in said):
            return True
        if self.lexicon.cases.offers.match(reading.marked.content):
            return True  # "chin-ups 3 x 8, or rows 3 x 12"
        words = self._names_in(reading.marked.content)
        return not said and "<" not in reading.marked.content and len(words) < LEAST_LINKS

    def are_several(self, links: Sequence[Sentence]) -> bool:
        """Whether links are different movements, and not the stretches of one run."""
        if len(links) < LEAST_LINKS:
            return False
        interval = self.lexicon.headings.interval
        told = self.lexicon.headings.interval_told
        words = [link.reading.marked.content for link in links]
        if all(interval.match(one) or told.search(one) for one in words):
            return False
        names = [self._name_words(link.text.content) for link in links]
        sets = (any(isinstance(one, SetsSaid) for one in link.said) for link in links)  # nobody counts sets of a thing
        known = sum(in_sets or self._is_bodily(link.text) for in_sets, link in zip(sets, links, strict=True))
        return len(set(names)) == len(names) and known >= MOST_KNOWN * len(links)

    def _name_words(self, words: str) -> frozenset[str]:
        """The words of a name, in the singular, whatever counts it."""
        return frozenset(map(self.lexicon.singular, WORDS.findall(lowered(words))))

    def _names_movement(self, segment: Text) -> bool:
        return self.lexicon.roles.moves.search(lowered(segment.content)) is not None

    def _is_bodily(self, segment: Text) -> bool:
        """Whether a name speaks of a movement or of a part of the body: "chest opener"."""
        return self._names_movement(segment) or self.lexicon.roles.bodily.search(lowered(segment.content)) is not None

    def _part(self, sentence: Sentence, text: Text) -> Sentence:
        """Some of a sentence, read by itself."""
        return replace(sentence, reading=self._reading(text))

    def _reading(self, segment: Text) -> Reading:
        """What a stretch says; among links, a number beside a movement counts it."""
        reading = read_sentence(segment.strip(), self.lexicon)
        return counted(reading, self.lexicon) if self._names_movement(segment) else reading


def link_name(link: Sentence, lexicon: Lexicon) -> Text:
    """The name in a link: in front of its colon, or beside its dose."""
    colon = link.text.content.find(": ")
    aside = _ASIDE.search(link.text.content)
    if aside is not None and link.text.content[aside.end() :].strip() and not link.reading.marked.quantities:
        return link.text  # "shoulder (military) press"
    return plain_name(link.text.slice(0, colon) if colon > 0 else name_of(link.reading, lexicon), lexicon)
