"""Phases of breaths among the stretches of an exercise: what belongs to a breath, and what only counts one aloud."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Breath,
    BreathPhase,
    Breaths,
    Dose,
    Hold,
    Repeat,
    Reps,
    Rest,
    Role,
    Rounds,
    Work,
    steps_of,
)
from guide.understand.doses import NO_NAME, says_only_doses
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.movements_named import tells_anew
from guide.understand.said import BreathSaid
from guide.understand.tokens import lowered
from guide.understand.tree.stretches import Stretch, joined_nodes
from guide.units import MINUTE_MS

LONGEST_BREATH_MS = 30_000
"""No phase of a breath is longer; what is, is a time to go on breathing."""


LONGEST_EMPTY_REST_MS = 12_000
"""Who is told to rest or relax for longer behind a breath is not to do without air."""


def of_breaths(stretches: Iterable[Stretch], lexicon: Lexicon) -> list[Stretch]:
    """Stretches of which some are phases of breaths: those beside one belong to it, and counting aloud is none."""
    return _without_counting(_with_phases_joined(stretches, lexicon))


def _with_phases_joined(stretches: Iterable[Stretch], lexicon: Lexicon) -> list[Stretch]:
    """Holds and rests right after a phase of a breath are phases of it too; so are holds between in and out."""
    found: list[Stretch] = []
    for stretch in stretches:
        if found and _is_out(stretch.dose) and isinstance(found[-1].dose, Hold) and _fills_lungs(found[-1], lexicon):
            found[-1] = replace(found[-1], dose=_phase_after(_FILLED, found[-1].dose))
        dose = _phase_after(found[-1].dose, stretch.dose) if found and not stretch.named else None
        found.append(stretch if dose is None else replace(stretch, dose=dose))
    return found


_FILLED: Final = Breath(BreathPhase.IN, Amount(0, 0))
"""A breath in, of whatever length."""


def _is_out(dose: Dose | None) -> bool:
    """Whether a dose is how long one breathes out."""
    return isinstance(dose, Breath) and dose.phase is BreathPhase.OUT


def _fills_lungs(hold: Stretch, lexicon: Lexicon) -> bool:
    """Whether to breathe in, for no stated time, is all that is told before a hold: "Breathe in. Hold for 5."."""
    *before, own = hold.steps[: hold.holder + 1] if hold.holder >= 0 else hold.steps
    words = "; ".join(lowered(step.text.content) for step in before)
    phases = list(lexicon.breathing.phases.finditer(words))
    if not phases or phases[-1].lastgroup != BreathPhase.IN.value or not says_only_doses(own.text, NO_NAME, lexicon):
        return False
    clauses = lexicon.breathing.clause_edges.split(words[phases[-1].end() :])
    return not any(is_imperative(one, lexicon) and not lexicon.breathing.manner.match(one) for one in clauses)


def _phase_after(before: Dose | None, dose: Dose | None) -> Breath | None:
    """The phase of a breath that a dose is behind another phase; None where it is none."""
    if not isinstance(before, Breath):
        return None
    phase = BreathPhase.FULL if before.phase is BreathPhase.IN else BreathPhase.EMPTY
    match dose:
        case Hold(Amount() as time) if time.high <= LONGEST_BREATH_MS:
            return Breath(phase, time)
        case Rest(Amount() as time) if time.high <= LONGEST_EMPTY_REST_MS:
            return Breath(phase, time)
        case Breath(BreathPhase.FULL | BreathPhase.EMPTY, time):
            return Breath(phase, time)
        case _:
            return None


LEAST_BREATHS = 2
"""So many breaths fit into the time in which one breathes at the pace told behind it."""


def breathe_along(stretches: list[Stretch], lexicon: Lexicon) -> None:
    """Have breaths whose phases are told last, right behind a dose, be how one breathes meanwhile.

    So many breaths, or as many as fit into minutes, are breathed at that pace: "Five breaths, in for 4 and out for 6".
    Beside repetitions, or in less time, it is only said: "100 pumps. Breathe in for five and out for five".
    """
    start = len(stretches)
    while start and isinstance(stretches[start - 1].dose, Breath) and not stretches[start - 1].coded:
        start -= 1
    phases = stretches[start:]
    told = {one.dose.phase for one in phases if isinstance(one.dose, Breath)}
    if (
        not start
        or not {BreathPhase.IN, BreathPhase.OUT} <= told
        or _leads_on(stretches[start - 1], phases[0], lexicon)
    ):
        return
    before, cycle = stretches[start - 1], sum(one.dose.time.low for one in phases if isinstance(one.dose, Breath))
    repeat: Repeat
    match before.dose:
        case Reps() | Hold(None) | Work(None):
            _only_say(stretches, start)
            return
        case Work(time) | Hold(time) if time is not None and time.low < max(MINUTE_MS, LEAST_BREATHS * cycle):
            _only_say(stretches, start)
            return
        case Work(Amount() as time) | Hold(Amount() as time):
            repeat = AsMany(time)
        case Breaths(count):
            repeat = Rounds(count)
        case _:
            return
    for one in phases:
        one.sides = None
    front = Stretch(before.steps, sides=before.sides, said_by=before.said_by)
    along = Stretch(
        wrapped=Block(repeat, joined_nodes(of_breaths(phases, lexicon), lambda _: None)), sides=before.sides
    )
    stretches[start - 1 :] = [front, along] if front.steps else [along]


def _only_say(stretches: list[Stretch], start: int) -> None:
    """Have the words of the phases from one on heard before the dose in front of them, and nothing done for them."""
    before = stretches[start - 1]
    words = [replace(step, dose=None) for one in stretches[start:] for step in one.steps]
    at = before.holder if before.holder >= 0 else len(before.steps) - 1
    before.steps[at:at], before.holder = words, at + len(words)
    del stretches[start:]


def _leads_on(before: Stretch, breath: Stretch, lexicon: Lexicon) -> bool:
    """Whether a breath is told as what comes next, or behind another movement than the one with the dose."""
    words = lowered(breath.steps[0].text.content) if breath.steps else ""
    behind = before.steps[before.holder + 1 :] + breath.steps[:-1]
    another = any(one.role is Role.WORK and tells_anew(lowered(one.text.content), lexicon) for one in behind)
    return another or before.wrapped is not None or lexicon.joints.goes_on.match(words) is not None


LONGEST_MISCOUNT_MS = 1000
"""Who counts down aloud begins a second late: "hold, 6, 5, 4…" in a hold of seven."""


def _without_counting(stretches: Iterable[Stretch]) -> list[Stretch]:
    """A breath that was asked for in rounds is done once for each of them, however often it is counted aloud after."""
    cycle: tuple[Breath, ...] = ()
    run: list[Stretch] = []
    counted: set[int] = set()
    """The identity of those that only count a breath aloud."""
    kept = list(stretches)
    for stretch in kept:
        if isinstance(stretch.wrapped, Block) and isinstance(stretch.wrapped.repeat, Rounds):
            doses = [step.dose for step in steps_of(stretch.wrapped.items, asking=False)]
            cycle, run = tuple(dose for dose in doses if isinstance(dose, Breath)), []
        elif isinstance(stretch.dose, Breath) and cycle:
            run = [*run[len(run) - len(cycle) + 1 :], stretch] if len(run) >= len(cycle) else [*run, stretch]
            if len(run) == len(cycle) > 1 and all(map(_is_again, run, cycle)):
                counted.update(map(id, run))
                run = []
    return [replace(one, dose=None, holder=-1) if id(one) in counted else one for one in kept]


def _is_again(stretch: Stretch, told: Breath) -> bool:
    """Whether a phase of a breath is the same as one before."""
    dose = stretch.dose
    if not isinstance(dose, Breath) or dose.phase is not told.phase:
        return False
    return abs(dose.time.high - told.time.high) <= LONGEST_MISCOUNT_MS


LEAST_EXPLAINED = 3
"""A sentence with so many phases of a breath that tells to do nothing explains how one breathes."""


def explains_breath(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a sentence explains a whole breath, and does not tell to breathe."""
    phases = sum(isinstance(said, BreathSaid) for said in sentence.said)
    return phases >= LEAST_EXPLAINED and not is_imperative(sentence.reading.marked.content, lexicon)


def begins_again(said: BreathSaid, known: Sequence[Stretch]) -> bool:
    """Whether a phase is the first of those that are known, so that their breath is told from its beginning."""
    first = known[0].dose if known else None
    return isinstance(first, Breath) and (first.phase, first.time) == (said.phase, said.time)


def is_same_breath(said: BreathSaid, sentence: Sentence, lately: Sequence[Stretch], lexicon: Lexicon) -> bool:
    """Whether a phase of a breath is the one told last, in other words: nobody breathes in twice in a row.

    "Inhale for 4 counts: breathe in through the nose for 4"; but "inhale for 2, then inhale again for 2".
    """
    *before, now = lately
    match now.dose:
        case Breath(phase, time) if phase is said.phase and not (now.coded or said.coded):
            same = time == said.time
        case Hold(time) if said.phase is BreathPhase.FULL and before:
            same = time == said.time and isinstance(before[-1].dose, Breath)
        case _:
            return False
    words = [lowered(step.text.content) for step in now.steps[max(now.holder, 0) :]]
    named = (found.lastgroup for one in words for found in lexicon.breathing.phases.finditer(one))
    others = any(phase != said.phase.value for phase in named)
    again = lexicon.breathing.once_more.search(sentence.reading.marked.content) is not None
    return same and not (others or again or _goes_elsewhere(said, sentence, words, lexicon))


def _goes_elsewhere(said: BreathSaid, sentence: Sentence, before: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a breath goes to another part of the body than the one before it: "into the belly", "into the chest".

    Both may stand in one sentence.
    """
    here = _goes_to([sentence.reading.marked.content], lexicon)
    alike = [one for one in sentence.said if isinstance(one, BreathSaid) and one.phase is said.phase]
    if len(alike) > 1:
        return len(here) > 1
    there = _goes_to(before, lexicon)
    return bool(here and there) and here.isdisjoint(there)


def _goes_to(told: Iterable[str], lexicon: Lexicon) -> set[str]:
    """The parts of the body that some words send a breath to."""
    return {found["place"] for words in told for found in lexicon.breathing.goes_to.finditer(words)}
