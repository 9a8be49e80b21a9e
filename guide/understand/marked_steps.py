"""What a sentence is as a step: its words without its marks, and the silence or signal that the marks ask for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from guide.model.routine import Role, Step
from guide.understand.doses import Mention, Reading
from guide.understand.lexicon import Lexicon
from guide.understand.restating import dose_of
from guide.understand.said import SilenceSaid
from guide.understand.sentences import without_marks


def step_of(
    reading: Reading, role: Role, mentions: Sequence[Mention], conditional: Sequence[Mention], lexicon: Lexicon
) -> Step:
    """A sentence as a step without a dose of its own, with its marks."""
    marks, words = lexicon.marks, reading.marked.content
    return Step(
        without_marks(reading.text) or reading.text,
        role,
        None,
        tuple(dose for m in conditional if (dose := dose_of(m.said)) is not None),
        reading.alternating,
        next((m.said.time for m in mentions if isinstance(m.said, SilenceSaid)), None),
        beep=bool(marks.beep.search(words)),
        no_dose=bool(marks.no_dose.search(words)),
    )


def is_after_last(reading: Reading, step: Step, mentions: Sequence[Mention]) -> bool:
    """Whether a sentence is nothing but silence or a signal after the sentence before: `[pause 2 s]`."""
    if not all(isinstance(mention.said, SilenceSaid) for mention in mentions):
        return False
    if without_marks(reading.text) is None:
        return step.beep or step.wait is not None
    content = reading.marked.content
    said = (content[: mention.start] + content[mention.end :] for mention in mentions)
    return any(not any(map(str.isalnum, words)) for words in said)


def put_after_last(mark: Step, told: Iterable[list[Step]]) -> None:
    """Put silence or a signal behind the last sentence of the first of these lists that has one."""
    for steps in told:
        if steps:
            last = steps[-1]
            steps[-1] = replace(last, wait=mark.wait or last.wait, beep=mark.beep or last.beep)
            return
