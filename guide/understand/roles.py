"""What a sentence does for the listener, told from its words and from what it says about doses."""

from __future__ import annotations

from guide.model.routine import Role
from guide.understand.doses import Reading
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.said import OF_ALL, DirectionsSaid, RestSaid, SetsSaid, SidesSaid

CYCLES = (SetsSaid, *OF_ALL)
NO_DOSES = (Role.BENEFIT, Role.CAUTION)
"""What stands under a label of these roles explains or warns; its numbers are no doses."""


def role_of(reading: Reading, about: str, lexicon: Lexicon) -> Role:
    """The role of a sentence inside an exercise."""
    labelled = _by_label(about, lexicon)
    if labelled is not None:
        return labelled
    dosed = _by_doses(reading)
    if dosed is not None:
        return dosed
    return _by_words(reading, lexicon)


def _by_label(about: str, lexicon: Lexicon) -> Role | None:
    """What the heading of a part of an exercise says of its sentences."""
    for pattern, role in lexicon.roles.labels:
        if about and pattern.search(about):
            return role
    return None


def _by_doses(reading: Reading) -> Role | None:
    """What its doses say of a sentence."""
    said = [mention.said for mention in reading.mentions]
    if not said:
        return None
    if all(isinstance(one, SidesSaid) for one in said):
        return Role.SIDE
    if all(isinstance(one, (DirectionsSaid, SidesSaid)) for one in said):
        return Role.DIRECTION
    if all(isinstance(one, RestSaid) for one in said):
        return Role.REST
    if all(isinstance(one, (*CYCLES, SidesSaid, DirectionsSaid)) for one in said):
        return Role.CYCLE
    return Role.WORK


def _by_words(reading: Reading, lexicon: Lexicon) -> Role:
    """What its words say of a sentence without doses."""
    words = reading.marked.content
    roles = lexicon.roles
    imperative = is_imperative(words, lexicon)
    if roles.frequency.search(words) and not reading.conditional:
        return Role.FREQUENCY
    if roles.caution.search(words) or (not imperative and roles.caution_in_passing.search(words)):
        return Role.CAUTION
    if reading.optional:
        return Role.WORK
    if imperative:
        return Role.SET_UP if roles.set_up.match(words) else Role.WORK
    if roles.have_ready.search(words) and lexicon.things.found_in(words):
        return Role.HAVE_READY
    if roles.set_up.search(words) or roles.placed.match(words):
        return Role.SET_UP
    if roles.benefit.search(words):
        return Role.BENEFIT
    if lexicon.duty.search(words):
        return Role.WORK
    return Role.INTRO


def is_instruction(role: Role) -> bool:
    """Whether a sentence of this role is part of doing the exercise."""
    return role in (Role.SET_UP, Role.WORK, Role.REST, Role.SIDE, Role.DIRECTION, Role.CYCLE)
