"""What is done before or after all exercises, once: warm-ups and cool-downs, told by a label or in a sentence."""

from __future__ import annotations

from enum import Enum

from guide.model.text import Text
from guide.understand.entries import Draft
from guide.understand.lexicon import Lexicon
from guide.understand.tokens import lowered


class Around(Enum):
    """On which side of the exercises something is done."""

    BEFORE = "before"
    AFTER = "after"


def labelled_around(label: Text | None, lexicon: Lexicon) -> Around | None:
    """When a label says that what it stands over is done, "Warm-up"; None where it does not say."""
    found = lexicon.headings.around.match(lowered(label.content)) if label is not None else None
    if found is None:
        return None
    return Around.BEFORE if found["after"] is None else Around.AFTER


def told_around(words: str, lexicon: Lexicon) -> Around | None:
    """When a marked sentence says that something is done: "Warm up for <t0>"; None where it does not say."""
    headings = lexicon.headings
    told = ((Around.BEFORE, headings.told_before), (Around.AFTER, headings.told_after))
    return next((around for around, pattern in told if pattern.match(words)), None)


def says_once(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether an exercise says that it is a warm-up or a cool-down: "Walk for 5 minutes to warm up"."""
    first = draft.sentences[0] if draft.sentences else None
    told = () if first is None else (first.about, first.reading.marked.content)
    return any(lexicon.headings.once.search(words) for words in told)
