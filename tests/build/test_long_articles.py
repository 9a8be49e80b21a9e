"""A long article takes as many times longer as it is longer: what is counted is the calls of functions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from work import calls

from guide.build import prepared
from guide.model.timeline import Timeline
from guide.publish.plan_json import plan_json

PARTS = ("shoulder", "hip", "back", "ankle", "knee", "neck", "chest", "thigh", "calf", "wrist")
TREES = ("alder", "birch", "cedar", "elm", "fir", "hazel", "ivy", "larch", "maple", "oak", "pine", "rowan", "willow")
NOTHING_HEARD = Timeline(0, (), (), ())
SHORT = 24
"""Repetitions of a piece; the same piece is repeated two and three times as often."""
LEFT_OVER = 0.01
"""Of the work of the shortest article, for pieces that are not all alike."""

PIECES: dict[str, Callable[[str, str], str]] = {
    "doses for all": lambda name, part: (
        f"## Part {name}\n\nDo each exercise 3 times.\n\n- {name} lifts: 10 times\n- Circles with the {part}\n"
    ),
    "doses behind the exercises of a part": lambda name, part: (
        f"## Part {name}\n\n### Lifts of {name}\n\nLift the {part}.\n\n### Turns of {name}\n\nTurn the {part}.\n\n"
        "### Then\n\nDo each of these 10 times.\n"
    ),
    "circuits": lambda name, part: (
        f"## Circuit {name}\n\nDo 3 rounds with 60 seconds of rest between rounds.\n\n"
        f"- {name} lifts: 10 reps\n- Circles with the {part}: 30 seconds\n"
    ),
    "rounds behind the exercises": lambda name, part: (
        f"## Part {name}\n\n- {name} lifts: 10 reps\n- Circles with the {part}: 30 seconds\n\nRepeat these 3 times.\n"
    ),
}


def article(kind: str, times: int) -> bytes:
    """An article in which such a piece stands so often, each time with another name."""
    number = len(TREES)
    names = [f"{TREES[at % number].title()} {TREES[at // number % number]} sway" for at in range(times)]
    pieces = [PIECES[kind](name, PARTS[at % len(PARTS)]) for at, name in enumerate(names)]
    return "\n".join(["# A long practice\n", *pieces]).encode()


def plan(text: bytes) -> None:
    """All that the plan of an article is made of, but for where its sounds fall."""
    script = prepared(text, {}, {})
    plan_json(script.routine, script.prescription, NOTHING_HEARD, script.document.source)


@pytest.mark.parametrize("kind", PIECES)
def test_work_grows_no_faster_than_the_article(kind: str) -> None:
    """Three times the article takes what two articles take, and as much again as the second of these added."""
    plan(article(kind, 3 * SHORT))  # what is loaded or looked up once is not counted
    once, twice, thrice = (calls(partial(plan, article(kind, times * SHORT))) for times in (1, 2, 3))
    assert thrice - twice < (twice - once) + LEFT_OVER * once


LOOKED_THROUGH = 0.15
"""Of that work, for what has been read of an exercise: it is looked through each time, if only for a moment."""
ROUNDS = (
    "Walk 10 steps. Rest 5 seconds and repeat 3 more times. ",
    "Lift the leg 10 times. Repeat 3 times. Rest 10 seconds. Repeat 2 times. ",
    "Lift the leg. Repeat 3 times. Repeat 4 times. ",
)


@pytest.mark.parametrize("piece", ROUNDS)
def test_rounds_that_are_asked_for_again_and_again_are_no_more_work_each(piece: str) -> None:
    """They were done in one another, 400 of them so deep that no plan was made."""
    texts = [f"# A long practice\n\n{piece * times * SHORT}".encode() for times in (1, 2, 3)]
    prepared(texts[2], {}, {})  # as above
    once, twice, thrice = (calls(partial(prepared, text, {}, {})) for text in texts)
    assert thrice - twice < (twice - once) + LOOKED_THROUGH * once
