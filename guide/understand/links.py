"""Links of chains: stretches of a text that are each a name with its dose, "8 push-ups", or a bare name among such."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.bare_counts import counted
from guide.understand.doses import (
    NO_NAME,
    PLACEHOLDER,
    Reading,
    read_sentence,
    says_only_doses,
)
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.movements_named import names_own_movement, without_teller
from guide.understand.naming import WORDS, name_of, plain_name
from guide.understand.rounds_told import outside_doses
from guide.understand.said import (
    OF_ALL,
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
)
from guide.understand.tokens import lowered

LONGEST: Final = 600
"""Letters of a sentence that may be cut into several; the work stays in proportion to the article."""
MOST_NAME_WORDS: Final = 5
LEAST_LINKS: Final = 2
MOST_KNOWN: Final = 0.5
"""So many of the names have a word for a movement in them."""
JOINT: Final = late_pattern(r"\s*[,;+&|]\s*|\s*(?:→|⇒|->|=>|>)\s*|\s+[/–—-]\s+")
_OUTER_JOINT: Final = late_pattern(r"\s*;\s*")
_ROUNDS_BEHIND: Final = late_pattern(r"[^()]*\w \([^()]*\)")
_IN_BRACKETS: Final = late_pattern(r"\([^()]*\)")
_NAME_AND_DASH: Final = late_pattern(r"(?:\d{1,3}[ -])?[^\d<]*\s[–—-]\s+")
_DOSE_BEHIND_DASH: Final = late_pattern(r"[^,;+&|]+")
LEAST_NAMES: Final = 3
"""So many names share a dose in one line."""
_ASIDE: Final = late_pattern(r"\s*\([^()]*\)")


class Links:
    """Finds links with the words of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def as_link(self, sentence: Sentence) -> Sentence | None:
        """A sentence that is one name with its dose, its bare number counted: "Lunges 10 each leg."; None for others.

        Words of order lead over to what is told, "then comes the bridge", and who tells it is named in no name. A count
        in front without a full stop is a line of a list, not running text.
        """
        text, words = sentence.text.strip(" .!"), sentence.reading.marked.content
        if "<" not in words or len(text) > LONGEST or (words.startswith("<") and words.rstrip()[-1:] not in ".!"):
            return None
        told = self.lexicon.joints.in_turn.match(words) or without_teller(words, self.lexicon) != words
        return self.part(sentence, text) if not told and self._is_link(text) else None

    def in_text(self, sentence: Sentence, text: Text) -> tuple[Sentence, ...]:
        """The links of a text that is nothing but a chain; empty where it is more.

        Where semicolons stand between them, all other signs are inside: "neck tilt, hold 10 s; shrugs, 10 times".
        """
        outer = ";" in text.content and self._joined(sentence, text, _OUTER_JOINT)
        if links := outer or self._joined(sentence, text, JOINT):
            return links
        joints = self.lexicon.joints
        in_turn = joints.alternates.match(sentence.reading.marked.content) is not None
        return self._joined(sentence, text, joints.between_alternated) if in_turn else ()

    def _joined(self, sentence: Sentence, text: Text, joint: re.Pattern[str]) -> tuple[Sentence, ...]:
        """The links of a text between signs of one kind."""
        found: list[tuple[int, int]] = []
        for start, end in self.segments(text, joint):
            segment = text.slice(start, end)
            if self._is_link(self._without_article(segment)):
                found.append((start, end))
            elif found and self._goes_with(segment):
                found[-1] = (found[-1][0], end)
            else:
                return ()
        parts = tuple(
            self.part(sentence, self._without_article(text.slice(start, end).strip())) for start, end in found
        )
        return parts if self.are_several(parts) else ()

    def of_names(self, sentence: Sentence, text: Text) -> tuple[Sentence, ...]:
        """The names that a text consists of, without a dose; empty where they are too few, or it is more."""
        cuts = [text.slice(start, end).strip(" .,") for start, end in self.segments(text, JOINT)]
        names = [self._without_article(one) for one in cuts]
        two = len(names) == LEAST_LINKS and all(map(self._is_own_movement, names))
        if not (two or len(names) >= LEAST_NAMES) or not all(map(self._is_bare_link, names)):
            return ()
        known = sum(map(self._is_bodily, names))
        return tuple(self.part(sentence, one) for one in names) if known >= MOST_KNOWN * len(names) else ()

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

    def part(self, sentence: Sentence, text: Text) -> Sentence:
        """Some of a sentence, read by itself."""
        return replace(sentence, reading=self._reading(text))

    def _reading(self, segment: Text) -> Reading:
        """What a stretch says; among links, a number beside a movement counts it."""
        reading = read_sentence(segment.strip(), self.lexicon)
        return counted(reading, self.lexicon) if self.names_movement(segment) else reading

    def segments(self, text: Text, joint: re.Pattern[str]) -> list[tuple[int, int]]:
        """The stretches of a text between signs and words that join, those in brackets left whole."""
        content = lowered(text.content)
        words = self.lexicon.joints.links.finditer(content) if joint in (JOINT, _OUTER_JOINT) else ()
        words = (one for one in words if joint is JOINT or joint.match(one[0]))
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

    def _is_before_dose(self, text: Text, start: int, end: int) -> bool:
        """Whether a stretch is a name with a dash behind which its dose stands, which ends no link: "squats – 20"."""
        if _NAME_AND_DASH.fullmatch(text.content, start, end) is None:
            return False
        dose = _DOSE_BEHIND_DASH.match(text.content, end)
        return dose is not None and says_only_doses(text.slice(*dose.span()).strip(" ."), NO_NAME, self.lexicon)

    def _without_article(self, link: Text) -> Text:
        article = self.lexicon.joints.link_start.match(lowered(link.content))
        return link.slice(article.end()) if article else link

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
        told = is_imperative(content, self.lexicon) and not (in_sets or self.names_movement(segment))
        outside = WORDS.findall(outside_doses(reading))
        points = self.lexicon.pointing.difference((self.lexicon.numbers.of_word,))
        counted_move = content.startswith("<") and not points.issuperset(outside[:1]) and self.names_movement(segment)
        points = self.lexicon.pointing.intersection(() if counted_move else outside)  # "2 minutes of skipping"
        told = told or bool(points and self.lexicon.scopes.same_position.match(content))
        if told or self.lexicon.statement.search(content) or self.lexicon.cases.conditional.match(content):
            return False
        before, unmarked = _IN_BRACKETS.sub(" ", content), lowered(_IN_BRACKETS.sub(" ", segment.content))
        if not self._names_in(before) and not self.lexicon.roles.moves.search(unmarked):
            return False  # "3 x 30 s (knee bent)" goes with what is in front of it
        named = bool(words) or self.names_movement(segment)  # all words of "calf stretch" may stand in a dose
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

    def may_be_in_turn(self, name: Text) -> bool:
        """Whether some words name a movement, with a dose and how it is done in brackets or without."""
        bare = Text(_ASIDE.sub("", name.content))
        return self.names_movement(bare) and (self._is_link(name) or self._is_link(bare) or self._is_bare_link(bare))

    def _is_bare_link(self, name: Text) -> bool:
        """Whether a stretch is a few words without a dose that do not tell to do anything."""
        reading = read_sentence(name, self.lexicon)
        words = [word for word in WORDS.findall(reading.marked.content) if word not in self.lexicon.joints.of_sides]
        sided = all(isinstance(mention.said, SidesSaid) for mention in reading.mentions)
        named = self.names_movement(name) or len(words) < LEAST_LINKS  # "march" is a name among names
        told = is_imperative(reading.marked.content, self.lexicon) and not named
        if not 0 < len(words) <= MOST_NAME_WORDS or self.lexicon.joints.no_link.fullmatch(" ".join(words)):
            return False
        return sided and not told and not self.lexicon.statement.search(name.content)

    def _is_own_movement(self, name: Text) -> bool:
        """Whether a name is that of a movement by itself, and tells to do nothing."""
        words = lowered(name.content)
        told = is_imperative(words, self.lexicon) and not self.lexicon.activities.still_names.fullmatch(words)
        return names_own_movement(name, self.lexicon) and not told

    def names_movement(self, segment: Text) -> bool:
        """Whether a stretch has a word for a movement in it."""
        return self.lexicon.roles.moves.search(lowered(segment.content)) is not None

    def _is_bodily(self, segment: Text) -> bool:
        """Whether a name speaks of a movement or of a part of the body: "chest opener"."""
        return self.names_movement(segment) or self.lexicon.roles.bodily.search(lowered(segment.content)) is not None


def link_name(link: Sentence, lexicon: Lexicon) -> Text:
    """The name in a link: in front of its colon, or beside its dose."""
    colon = link.text.content.find(": ")
    aside = _ASIDE.search(link.text.content)
    if aside is not None and link.text.content[aside.end() :].strip() and not link.reading.marked.quantities:
        return link.text  # "shoulder (military) press"
    return plain_name(link.text.slice(0, colon) if colon > 0 else name_of(link.reading, lexicon), lexicon)
