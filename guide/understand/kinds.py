"""What a heading is about, told from its words: an exercise, some exercises, a part of one, or something else."""

from __future__ import annotations

from collections import Counter
from enum import Enum

from guide.late import late_pattern
from guide.model.text import Text
from guide.understand.dosed_names import behind_purpose
from guide.understand.doses import NO_NAME, read_sentence, says_only_doses
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.numbering import Counts, Number
from guide.understand.outline import Line, Section
from guide.understand.said import OF_ALL, SetsSaid
from guide.understand.sentences import sentences_of
from guide.understand.tokens import lowered, mark_numbers


class Kind(Enum):
    """What stands under a heading."""

    ROOT = "no heading"
    PHASE = "exercises"
    """Warm-up, circuit, day 1."""
    LABEL = "part of an exercise"
    """Instructions, dosage, tips."""
    ASIDE = "about exercises"
    """Conclusion, why it helps."""
    ELSEWHERE = "not to be done now"
    """References, mistakes, how to progress; so is all that stands under it."""
    NAMED = "anything else"
    """Most likely an exercise by its name."""


DIGIT = late_pattern(r"\d")
LEAST_REPEATED = 3
"""A heading that stands over so many sections is a label: no exercise is told so often."""

LEAST_OF_NAME = 2
"""Words of a movement that may be told under several headings, as in one workout after another: "Skull crusher"."""


def repeated_headings(root: Section) -> frozenset[str]:
    """The words of headings that stand in many sections, in lower case; a page's running head stands in few."""
    words = Counter(
        heading
        for section in root.walk()
        for heading in {lowered(part.heading.content) for part in section.sections if part.heading is not None}
    )
    return frozenset(heading for heading, times in words.items() if times >= LEAST_REPEATED)


def is_another_way(words: Text, lexicon: Lexicon) -> bool:
    """Whether words begin with the name of a level, or of another way to do something: "Beginners", "Easier: …"."""
    return lexicon.variant.match(lowered(words.content)) is not None


def is_grown(line: Line, lexicon: Lexicon) -> bool:
    """Whether a line only says how often all is done in some week: "Weeks 3-4: 3 rounds"."""
    if line.lead is None or lexicon.headings.period.match(lowered(line.lead.content)) is None:
        return False
    said = [mention.said for mention in read_sentence(line.text, lexicon).mentions]
    return bool(said) and all(isinstance(one, (SetsSaid, *OF_ALL)) for one in said)


def said_under_several(root: Section, lexicon: Lexicon) -> frozenset[str]:
    """The sentences that stand under several headings word for word."""
    lines = Counter(line for section in root.walk() for line in {one.text.content for one in section.lines})
    texts = (Text(line) for line, times in lines.items() if times > 1)
    return frozenset(sentence.content for text in texts for sentence in sentences_of(text, lexicon))


def repeated_labels(root: Section, lexicon: Lexicon) -> frozenset[str]:
    """The words in front of lines without numbers in many sections, in lower case: "Breath: …", "Notice: …".

    No exercise is told so often without saying how often it is done. So are the words in front of all lines under
    several headings, in the same order, unless they name a movement or a part of the body: "Do this: …", "Feel: …".
    """
    led: Counter[str] = Counter()
    for section in root.walk():
        leads = [line for line in section.lines if line.lead is not None and not line.depth]
        dosed = {lowered(one.lead.content) for one in leads if one.lead and any(map(str.isdecimal, one.text.content))}
        led.update({lowered(one.lead.content) for one in leads if one.lead} - dosed)
        led.subtract(dict.fromkeys(dosed, LEAST_REPEATED))
    forms = Counter(_form_of(section, lexicon) for section in root.walk())
    of_forms = (lead for form, times in forms.items() if times >= LEAST_OF_NAME for lead in form)
    return frozenset((*(lead for lead, times in led.items() if times >= LEAST_REPEATED), *of_forms))


def _form_of(section: Section, lexicon: Lexicon) -> tuple[str, ...]:
    """The words in front of all lines under a heading, where they name nothing that one does; none for any other."""
    leads = [lowered(line.lead.content) for line in section.lines if line.lead is not None]
    roles, alike = lexicon.roles, len(leads) == len(section.lines) == len(set(leads)) >= LEAST_OF_NAME
    if section.heading is None or not alike:
        return ()
    names = (roles.moves, roles.bodily, lexicon.headings.phase, DIGIT)
    return () if any(one.search(lead) for one in names for lead in leads) else tuple(leads)


def kind_of(
    heading: Text | None, number: Number | None, lexicon: Lexicon, repeated: frozenset[str] = frozenset()
) -> Kind:
    """What a heading is about; one that is counted as an exercise is named, one that is repeated is a label."""
    if heading is None:
        return Kind.ROOT
    if number is not None and number.counts is Counts.EXERCISES:
        return Kind.NAMED
    words = mark_numbers(heading, lexicon).content
    headings = lexicon.headings
    if headings.how_to.match(words):
        return Kind.NAMED
    patterns = (
        (Kind.LABEL, headings.label),
        (Kind.LABEL, headings.breath_phase),
        (Kind.LABEL, headings.not_so),
        (Kind.ELSEWHERE, headings.elsewhere),
        (Kind.ASIDE, headings.aside),
        (Kind.PHASE, headings.phase),
    )
    kind = next((kind for kind, pattern in patterns if pattern.match(words)), Kind.NAMED)
    if kind is Kind.PHASE and ": " in words and (behind := behind_purpose(words, lexicon)):
        kind = next((one for one, pattern in patterns[:-1] if pattern.match(behind)), Kind.NAMED)
    occasion = headings.occasion.fullmatch(words) is not None
    if kind in (Kind.NAMED, Kind.PHASE) and not occasion and names_no_exercise(words, lexicon):
        return Kind.ASIDE
    if kind is Kind.NAMED and occasion and not lexicon.roles.moves.search(words):
        return Kind.PHASE
    named = lexicon.roles.moves.search(words) is not None and len(words.split()) >= LEAST_OF_NAME
    if kind is Kind.NAMED and lowered(heading.content) in repeated and not named:
        return Kind.LABEL
    return Kind.PHASE if kind is Kind.NAMED and says_only_doses(heading, NO_NAME, lexicon) else kind


def names_no_exercise(words: str, lexicon: Lexicon) -> bool:
    """Whether the noun that a heading is about is nothing one does: "sleep hygiene checklist", "swelling"."""
    found = lexicon.headings.head.match(words)
    if found is None or lexicon.singular(found["head"]) not in lexicon.headings.no_exercise:
        return False
    return not (found["before"] and is_imperative(words, lexicon))  # "press your knees into the mattress"
