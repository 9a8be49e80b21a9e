"""Whether a section is an exercise, with its heading for a name, by what stands under it and beside it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from guide.understand.announcing import tell_rounds
from guide.understand.doses import NO_NAME, read_sentence, says_only_doses
from guide.understand.entries import Sentence
from guide.understand.exercises.article import Article
from guide.understand.exercises.walked import Walked
from guide.understand.kinds import Kind
from guide.understand.outline import Section
from guide.understand.said import HoldSaid, WorkSaid
from guide.understand.tokens import lowered

MOST_NOTED = 6
"""Words of a note, which asks for what it says in whatever words; a sentence has more."""

LEAST_UNDER = 2
"""With more sections beside it the first may be the title: "20 minutes, three times a week"."""


class TitledSections:
    """Judges the sections of one article."""

    def __init__(self, article: Article, walked: Walked) -> None:
        self.article = article
        self.lexicon = article.lexicon
        self.evidence = article.evidence
        self.advice = article.advice
        self.walked = walked

    def is_exercise(self, section: Section, sentences: Sequence[Sentence], kind: Kind, number: int) -> bool:
        """Whether a section without exercises in it is one itself."""
        if section.recorded:
            return True
        if self._is_about_all(section, sentences) or self._is_advice(section, sentences):
            return False
        only_explains = self.walked.parents[number] in self.walked.reasons
        if only_explains and not any(map(self.advice.asks_body, sentences)):
            return False
        if self._only_recommends(section, sentences) or self._only_says_how_long(section, sentences):
            return False
        if self.evidence.has_dose(sentences):
            return kind is not Kind.LABEL or self.article.tells_how(section)
        assert section.heading is not None, "an exercise has a name"
        said = [mention.said for mention in read_sentence(section.heading, self.lexicon).mentions]
        if kind is not Kind.NAMED:
            timed = any(isinstance(one, (HoldSaid, WorkSaid)) for one in said)
            return kind is Kind.PHASE and timed and bool(sentences)
        return bool(said) or self._is_told_or_counted(section, sentences)

    def _only_says_how_long(self, section: Section, sentences: Sequence[Sentence]) -> bool:
        """Whether all that the first of several sections says of doses is how long everything takes, and how often."""
        sections = self.article.root.sections
        if len(sections) <= LEAST_UNDER or section is not sections[0]:
            return False
        dosed = [one for one in sentences if one.said]
        total = self.lexicon.states_total
        words = [one.reading.marked.content for one in dosed]
        of_all = dosed and all(
            (total.match(one) and not self.lexicon.activities.moving.search(one)) or self._is_of_lesson(section, one)
            for one in words
        )
        return bool(of_all) and not any(self.evidence.tells(one) for one in sentences if one not in dosed)

    def _is_of_lesson(self, section: Section, words: str) -> bool:
        """Whether words are a length among what is told of a lesson: "Age: 6-8", "Time: 20 minutes", "Players: 10".

        A section told in the same fields as another is an exercise as that is.
        """
        fields, headings = fields_of(section), self.lexicon.headings
        facts = any(headings.fact_label.fullmatch(label) for label in fields)
        alike = any(fields_of(other) & fields for other in self.article.root.sections if other is not section)
        return facts and not alike and headings.length_label.match(words) is not None

    def _is_told_or_counted(self, section: Section, sentences: Sequence[Sentence]) -> bool:
        """Whether a section without any dose counts itself as an exercise, or tells what to do below the title."""
        if section.counted and sentences:
            return True
        below = section.level > 1 or section in self.article.root.sections[1:]
        shown = section.heading is not None and self.evidence.shows(section.heading, sentences)
        return below and (shown or self.evidence.instructs(sentences))

    def is_exercise_over_others(self, section: Section, own: Sequence[Sentence], kind: Kind, number: int) -> bool:
        """Whether a section with exercises in it is one itself: it tells at once what to do, and for how long."""
        told = bool(own) and self.evidence.tells(own[0]) and self.evidence.has_own_dose(own) and not tell_rounds(own)
        told = told and not any(map(self.evidence.gives_each, own))
        below = section.level > 1 and section is not self.article.top
        apart = kind is Kind.NAMED and section.heading is not None and (below or is_first_of_alike(section))
        return told and apart and self.is_exercise(section, own, kind, number)

    def _is_about_all(self, section: Section, sentences: Sequence[Sentence]) -> bool:
        """Whether all that a section asks for is asked of all exercises, and it is not counted as one.

        "Do each of them without pain. It takes a while." So are doses that go on with one: "Do these stretches 3 times
        on each leg. Hold for 20 seconds."
        """
        asked = [one for one in sentences if one.said or self.evidence.tells(one) or self.evidence.is_of_all(one)]
        of_all = bool(asked) and self.evidence.is_of_all(asked[0]) and not section.counted
        of_all = of_all and all(self.evidence.is_of_all(one) or self._goes_on(asked[0], one) for one in asked[1:])
        return of_all or self.evidence.is_about_all(sentences)

    def _goes_on(self, first: Sentence, sentence: Sentence) -> bool:
        """Whether a sentence says nothing but a dose, as one before it gives one."""
        return bool(first.said) and says_only_doses(sentence.text, NO_NAME, self.lexicon)

    def _only_recommends(self, section: Section, sentences: Sequence[Sentence]) -> bool:
        """Whether sentences under a heading that speaks of exercises in general state something and ask for nothing.

        "People should do 8 to 12 repetitions", under "Doing the exercises".
        """
        heading = section.heading if not section.counted else None
        general = heading is not None and self.lexicon.headings.exercises.match(lowered(heading.content))
        told = [one for one in sentences if len(one.text.content.split()) > MOST_NOTED]
        if not general or not len(told) == len(sentences) > 0:
            return False
        words = [set(one.reading.marked.content.split()) for one in told]
        return not any(map(self.evidence.tells, told)) and all(map(self.lexicon.persons.isdisjoint, words))

    def _is_advice(self, section: Section, sentences: Sequence[Sentence]) -> bool:
        """Whether a section that no number counts and no movement names only advises."""
        assert section.heading is not None, "an exercise has a name"
        heading = read_sentence(section.heading, self.lexicon)
        moves = self.lexicon.roles.moves.search(heading.marked.content)
        return not (moves or heading.mentions or section.counted) and self.advice.is_advice(sentences)

    def joins(self, section: Section, own: Sequence[Sentence], labels: Collection[str], *, for_each: bool) -> bool:
        """Whether a section without a dose stands among exercises as one of them; `labels` are those of their parts.

        Whatever it is called, it may be one if its lines have the labels that theirs have: "What to do: …".
        With `for_each` the section that they stand in gives a dose to each, or says that there are so many.
        """
        kind = self.article.kind_of(section)
        steps = len(section.lines) > 1 and all(line.number is not None for line in section.lines)
        fields = fields_of(section)
        told_alike = steps or (bool(fields) and fields <= set(labels))
        named = kind is Kind.NAMED or self._may_be_one(section) or (told_alike and kind is Kind.PHASE)
        if not named or self._is_about_all(section, own) or (self._is_advice(section, own) and not steps):
            return False
        if not all(self.article.is_part(below, Kind.NAMED) for below in section.sections):
            return False
        alike = bool(section.sections) and labels_of(section) <= set(labels)
        return alike or for_each or self.walked.announced_for_each or any(map(self.evidence.tells, own))

    def is_only_shown(self, section: Section) -> bool:
        """Whether a section is the name of a movement, or of what is stretched, over a picture and nothing else."""
        if section.heading is None or not (section.pictured and section.is_empty):
            return False
        words, roles = section.heading_words, self.lexicon.roles
        named = roles.moves.search(words) or roles.bodily.search(words) or roles.whole_name.fullmatch(words)
        return named is not None and self.article.kind_of(section) is Kind.NAMED

    def _may_be_one(self, section: Section) -> bool:
        """Whether a heading of exercises for a part of the body stands over no list: "rib stretching"."""
        words = section.heading_words
        plain = not any(line.depth and line.number is None for line in section.lines)
        return plain and self.lexicon.headings.of_a_part.match(words) is not None


def is_first_of_alike(section: Section) -> bool:
    """Whether steps stand right under a heading, as they do under each heading in its section: it is no title."""
    parts = (section, *section.sections)
    return len(parts) > 1 and all(part.lines and part.lines[0].depth and part.lines[0].number for part in parts)


def fields_of(section: Section) -> set[str]:
    """The labels in front of the lines of a section, in lower case, if each of them has one."""
    leads = {lowered(line.lead.content) for line in section.lines if line.lead is not None}
    return leads if section.lines and all(line.lead is not None for line in section.lines) else set()


def labels_of(section: Section) -> set[str]:
    """The headings right below a section, in lower case."""
    return {lowered(part.heading.content) for part in section.sections if part.heading is not None}
