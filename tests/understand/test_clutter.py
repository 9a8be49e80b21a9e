"""What stands around an article and is no part of it is not read out."""

from __future__ import annotations

import pytest

from guide.model.routine import steps_of
from guide.read import read_bytes
from guide.understand import understand


def heard(line: str) -> bool:
    text = f"# Knees\n\n## Bend\n\nBend your knee 10 times.\n\n## Lift\n\nLift your leg 10 times.\n\n{line}\n"
    routine = understand(read_bytes("case.md", text.encode()))
    inside = [step for one in routine.exercises for step in steps_of(one.body, asking=True)]
    return any(line in step.text.content for step in (*routine.opening, *inside, *routine.closing))


@pytest.mark.parametrize(
    "line",
    [
        "Leaflet number: PH 114",
        "Review date: June 2031",
        "Tel: 01632 960123",
        "Pin this for later!",
        "First published: November 2014.",
        "Last updated 3 May 2020",
        "Presented by the Hill Street Clinic.",
        "Page 1 of 2",
        "by oldrower » Tue Nov 14, 2017 9:12 pm",
    ],
)
def test_what_is_about_the_page_is_not_heard(line: str) -> None:
    assert not heard(line)


@pytest.mark.parametrize(
    "line",
    [
        "Review how it went after a week.",
        "Turn the page of a book with your toes.",
        "Pin your elbows to your sides.",
        "Rest by lying down.",
    ],
)
def test_what_only_begins_like_it_is_heard(line: str) -> None:
    assert heard(line)


CAPTIONED = """Hip leaflet

1. Ankle pumps

Bend your feet up and down. Repeat 20 times.

Hip exercises

2. Thigh squeezes

Press your knees down for 5 seconds. Repeat 10 times.

Hip exercises

3. Leg slides

Slide your leg out and back. Repeat 10 times.

Hip exercises

4. Bridges

Lift your hips. Repeat 10 times.
"""


def test_a_caption_that_only_says_that_exercises_follow_is_not_heard_again_and_again() -> None:
    routine = understand(read_bytes("case.txt", CAPTIONED.encode()))
    inside = [step for one in routine.exercises for step in steps_of(one.body, asking=True)]
    assert [] == [step for step in (*routine.opening, *inside) if step.text.content == "Hip exercises"]
    assert 4 == len(routine.exercises)


def test_a_heading_that_exercises_follow_is_heard_once() -> None:
    text = (
        "# Hip leaflet\n\nPlease read this first.\n\n## Hip exercises\n\n- Leg slides, 10 times\n- Bridges, 10 times\n"
    )
    routine = understand(read_bytes("case.md", text.encode()))
    inside = [step for one in routine.exercises for step in steps_of(one.body, asking=True)]
    assert any(step.text.content == "Hip exercises" for step in (*routine.opening, *inside))


@pytest.mark.parametrize("told", ["Hold.", "Repeat.", "Hold!"])
def test_a_sentence_of_one_word_is_told(told: str) -> None:
    text = f"# Desk\n\n## Arm pull\n\nPull your arm across your chest. {told} Let go.\n\n## Shrug\n\nShrug 10 times.\n"
    routine = understand(read_bytes("case.md", text.encode()))
    inside = [step.text.content for one in routine.exercises for step in steps_of(one.body, asking=True)]
    assert told in inside
