"""Which sentences are said at which level of detail and at which place, and how long a listener needs after each."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from guide.model.routine import Role, Step
from guide.plan.phrasing import english_text
from guide.plan.phrasing.short import is_mere_dose
from guide.plan.settings import Detail, PlanSettings

NOT_SAID: Final[Mapping[Detail, frozenset[Role]]] = MappingProxyType(
    {
        Detail.FULL: frozenset(),
        Detail.NORMAL: frozenset({Role.BENEFIT}),
        Detail.BRIEF: frozenset({Role.BENEFIT, Role.INTRO, Role.OUTRO, Role.FREQUENCY}),
    }
)
"""What a level of detail leaves out; cautions and what has to be done are always said."""

TALK: Final = frozenset({Role.INTRO, Role.BENEFIT, Role.CAUTION, Role.FREQUENCY, Role.OUTRO})
"""Sentences that ask for no movement: said once, with no time after them."""

PREPARATION: Final = TALK | {Role.SET_UP, Role.HAVE_READY}
"""What comes before the first movement, and lasts through all rounds, sets and sides."""


def is_said(role: Role, detail: Detail) -> bool:
    """Whether a sentence of this role is said."""
    return role not in NOT_SAID[detail]


def is_done_elsewhere(step: Step) -> bool:
    """Whether a sentence has nothing but numbers that other steps announce and do."""
    return step.carried_out and step.dose is None and not step.conditional


def is_thing_named(step: Step, things: tuple[str, ...]) -> bool:
    """Whether a sentence has nothing but a thing of which the guide says at its beginning to have it ready."""
    words = english_text.ARTICLE.sub("", step.text.content.strip(" .:;,")).lower()
    return step.dose is None and words in things


def wait_ms(step: Step, words: str, settings: PlanSettings, *, things_named: bool) -> int:
    """The time to do what a sentence asks for; things named at the beginning are at hand already."""
    times = settings.times
    if step.role in TALK or is_mere_dose(words):
        return 0
    if step.role is Role.HAVE_READY:
        return settings.paced(times.step_ms if things_named else times.fetch_ms)
    if english_text.FETCHES.search(words):
        return settings.paced(times.fetch_ms)
    return settings.paced(times.settle_ms if english_text.SETTLES.search(words) else times.step_ms)
