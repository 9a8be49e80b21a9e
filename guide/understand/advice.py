"""What tells advice from exercises: sections that tell to do something, but nothing that a body does for a count."""

from __future__ import annotations

from collections.abc import Sequence

from guide.understand.entries import Sentence
from guide.understand.evidence import Evidence
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative


class Advice:
    """Judges sections with the words of one language."""

    def __init__(self, evidence: Evidence, lexicon: Lexicon) -> None:
        self.evidence = evidence
        self.lexicon = lexicon

    def tells_body(self, sentence: Sentence) -> bool:
        """Whether a sentence tells to do something with the body."""
        content = sentence.reading.marked.content
        return is_imperative(content, self.lexicon) and self.lexicon.roles.bodily.search(content) is not None

    def asks_body(self, sentence: Sentence) -> bool:
        """The same of what is to be done now, and not how it may grow: "Or add jump height"."""
        advises = self.lexicon.roles.advises.match(sentence.reading.marked.content)
        return advises is None and self.tells_body(sentence)

    def is_advice(self, sentences: Sequence[Sentence]) -> bool:
        """Whether some sentences tell to do nothing but advise or report: "stay hydrated", "trained for 8 weeks"."""
        telling = [s for s in sentences if self.evidence.tells(s) or self.evidence.has_own_dose([s])]
        return bool(telling) and all(map(self._is_advice, telling)) and not any(map(self._describes, sentences))

    def _describes(self, sentence: Sentence) -> bool:
        """Whether a sentence says how the body is, without a verb that states: "backs of the hands together"."""
        content = sentence.reading.marked.content
        aside = (
            self._is_for_weeks(sentence)
            or self.lexicon.statement.search(content)
            or self.lexicon.roles.remark.match(content)
        )
        return not aside and self.lexicon.roles.bodily.search(content) is not None

    def _is_advice(self, sentence: Sentence) -> bool:
        content = sentence.reading.marked.content
        roles = self.lexicon.roles
        dosed = self.evidence.has_own_dose([sentence])
        if (roles.remark.match(content) or self._is_for_weeks(sentence)) and not dosed:
            return True
        if roles.bodily.search(content) or roles.as_before.match(content):
            return False
        reports = self.lexicon.statement.search(content) and not self.evidence.tells(sentence)
        return bool(not dosed or reports or roles.advises.search(content))

    def _is_for_weeks(self, sentence: Sentence) -> bool:
        """Whether a sentence says how often exercises told elsewhere are done: "keep doing number two once a day"."""
        content, roles = sentence.reading.marked.content, self.lexicon.roles
        return roles.keeps_up.match(content) is not None and roles.frequency.search(content) is not None
