"""Chains: a line or a sentence of nothing but names with their doses, "10 squats, 8 push-ups and a 30-second plank".

Each link is a name with a dose, or says how long one rests after the one before. What stands in front of the chain,
"Warm-up:" or "3 rounds of", is about all of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.around import labelled_around
from guide.understand.doses import (
    NO_NAME,
    Mention,
    read_sentence,
    says_only_doses,
    speaks_of_each,
)
from guide.understand.entries import Entry, Sentence
from guide.understand.evidence import Evidence
from guide.understand.lexicon import Lexicon
from guide.understand.links import JOINT, LEAST_LINKS, LONGEST, MOST_KNOWN, Links, link_name
from guide.understand.movements_named import names_body_part, names_own_movement
from guide.understand.naming import WORDS
from guide.understand.rounds_told import asks_for_all
from guide.understand.said import (
    AsManySaid,
    Between,
    BreathsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    WorkSaid,
    asks_again,
    ladder_of,
)
from guide.understand.tokens import lowered
from guide.values import dataclass

_DOSE_IN_FRONT: Final = late_pattern(r"(?P<dose>[^:\n]{4,80}?)(?::\s+|\s+[–—~-]\s+)(?P<names>[^:\n]+)")
MOST_EDGES: Final = 4
"""So many of such signs at the end of a sentence may stand in front of the dose."""
_DASH_BEFORE_DOSE: Final = late_pattern(r"\s*[–—-]\s+(?=[^–—]*$)|,\s+(?=\d[^,]*$)")
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
        self.links = Links(lexicon)

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
            links = self.links.in_text(sentence, told.slice(start).strip())
            if links:
                lead = text.slice(0, start).strip()
                return Chain(self.links.part(sentence, lead) if lead.content else None, links, behind)
        return None

    def _without_end(self, sentence: Sentence) -> tuple[Text, tuple[Sentence, ...]]:
        """A text before what it says last of all its links, and that: "…, 3 rounds", "…, 10 s rest between each"."""
        text = sentence.text
        if (timed := self._without_time_of_all(sentence)) is not None:
            return timed
        if not any(isinstance(one, RestSaid) or asks_again((one,)) for one in sentence.said):
            return text, ()
        segments = self.links.segments(text, JOINT)
        parts = (self.links.part(sentence, text.slice(start, end).strip()) for start, end in reversed(segments))
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
        part = self.links.part(sentence, text.slice(end.start()).strip(" ,."))
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
            dose = self.links.part(sentence, text.slice(*found.span("dose")))
            names = text.slice(*found.span("names"))
            each = self._is_for_each(dose) or (pattern is not joints.dose_of_names and ladder_of(dose.said))
            if each and (links := self.links.of_names(sentence, names)):
                return Chain(self._held(dose, links), links, bare=True)
        return self._of_names_before(sentence)

    def _of_names_before(self, sentence: Sentence) -> Chain | None:
        """The same with the dose behind them: "quads, hamstrings, calves - 30 s each", "3 rounds of …, 30 s each"."""
        if "<" not in sentence.reading.marked.content:
            return None
        text = sentence.text
        edges = [edge.span() for edge in self.lexicon.joints.before_dose_of_each.finditer(text.content)]
        for start in self._starts(text):
            lead = self.links.part(sentence, text.slice(0, start).strip()) if start else None
            rounds = lead.reading.mentions if lead is not None else ()
            of_rounds = any(isinstance(one.said, RoundsSaid) for one in rounds)
            for end, behind in (edge for edge in edges[-MOST_EDGES:] if edge[0] > start):
                dose = self.links.part(sentence, text.slice(behind).strip(" ).!"))
                if self._is_for_each(dose) and (links := self.links.of_names(sentence, text.slice(start, end))):
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
        links = self.links.of_names(first, names)
        words = WORDS.findall(lowered(names.content))
        if not links or not self.lexicon.pointing.difference((self.lexicon.numbers.and_word,)).isdisjoint(words):
            return None
        own = sum(self.links.names_movement(link.text) for link in links)
        return Chain(None, links, tuple(behind), bare=True) if own > MOST_KNOWN * len(links) else None

    def _in_turn(self, sentence: Sentence) -> Chain | None:
        """Movements between signs behind a word for those done in turn: "Superset 2: squats / push-ups - 3 sets"."""
        text = sentence.text
        label = self.lexicon.joints.in_turn_label.match(lowered(text.content)) if len(text) <= LONGEST else None
        if label is None:
            return None
        told = text.slice(label.end())
        dash = _DASH_BEFORE_DOSE.search(told.content)
        dose = self.links.part(sentence, told.slice(dash.end())) if dash is not None else None
        if dash is not None and dose is not None and says_only_doses(dose.text, NO_NAME, self.lexicon):
            told = told.slice(0, dash.start())
        else:
            dose = None
        cuts = self.links.segments(told, self.lexicon.joints.between_in_turn)
        links = [told.slice(start, end).strip(" .,") for start, end in cuts]
        if len(links) < LEAST_LINKS or not all(map(self.links.may_be_in_turn, links)):
            return None
        parts = tuple(self.links.part(sentence, one) for one in links)
        words = read_sentence(text.slice(0, label.end()).strip(), self.lexicon)
        lead = replace(sentence, reading=replace(words, mentions=(), unread=()))  # the number counts those in turn
        behind = (dose,) if dose is not None else ()
        return Chain(lead, parts, behind, in_turn=True) if self.links.are_several(parts) else None

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

    def _starts(self, text: Text) -> list[int]:
        """Where a chain may begin: at the start, behind words with a colon, behind "3 rounds of"."""
        lead = _LEAD.match(text.content)
        behind = lead.end() if lead else 0
        words = lowered(text.content)
        leads = (one.match(words, behind) for one in (self.lexicon.joints.of_rounds, self.lexicon.joints.alternates))
        return [*(found.end() for found in leads if found), *([behind] if behind else []), 0]
