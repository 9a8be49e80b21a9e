"""Marks on their whole road: from an article, and from an explicit script, to what is heard."""

from __future__ import annotations

import pytest

from guide.build.preparing import planned_with_cues, prepared
from guide.model.cues import Beep, Say, Silence, Window
from guide.model.signals import Signal

ARTICLE = "# Evening\n\n## Bows\n\nStand upright.\n\n{}\n\n## Sways\n\nSway from side to side. [7 reps]\n"
EXPLICIT = f"---\ndoses: marked\n---\n{ARTICLE}"


def cues_of(text):
    script = prepared(text.encode(), {}, {"voice": "silent"})
    assert [] == [one.message for one in script.findings if one.severity.value == "error"]
    return planned_with_cues(script)[0]


def windows(text):
    """What is done in the first exercise: kind, seconds and side of each part."""
    found = [cue for cue in cues_of(text) if isinstance(cue, Window) and cue.where.exercise == 1]
    sides = {None: "", "left": " left", "right": " right"}
    return [
        f"{cue.kind.value} {cue.duration_ms / 1000:g}{sides[cue.where.side and cue.where.side.value]}" for cue in found
    ]


ROADS = [
    ("Bow. [20 s]", ["work 20"]),
    ("Bow. [hold 12 s]", ["hold 12"]),
    ("Bow. [10 reps @ 4 s]", ["reps 41.5"]),
    ("Bow. [10 reps very slowly]", ["reps 61.5"]),
    ("Bow. [20 s]\nSit down. [rest 12 s]\n\n[2 rounds]", ["work 20", "rest 12", "work 20", "rest 12"]),
    ("Bow. [hold 12 s, each leg]", ["hold 12 left", "hold 12 right"]),
    ("Bow. [hold 12 s, each leg, right first]", ["hold 12 right", "hold 12 left"]),
    ("Bow. [hold 12 s]\n\n[each leg, right first]", ["hold 12 right", "hold 12 left"]),
    ("Bow. [hold 12 s]\n\n[both directions]", ["hold 12", "hold 12"]),
    ("Bow. [10 s, 2 sets, rest 15 s between sets]", ["work 10", "rest 15", "work 10"]),
    ("Bow. [2x10 s]", ["work 10", "rest 15", "work 10"]),
    ("Count the 40 bows that your teacher did. [no dose]\nBow. [20 s]", ["work 20"]),
    ("My neighbour holds it for 90 seconds. [skip]\nBow. [20 s]", ["work 20"]),
]


@pytest.mark.parametrize("form", [ARTICLE, EXPLICIT], ids=["article", "explicit"])
@pytest.mark.parametrize(("marked", "expected"), ROADS)
def test_what_a_mark_says_is_what_is_heard(form, marked, expected):
    assert expected == windows(form.format(marked))


def test_the_side_that_goes_first_may_stand_in_a_mark_of_its_own_in_an_article():
    assert ["hold 12 right", "hold 12 left"] == windows(
        ARTICLE.format("Bow. [hold 12 s]\n\n[each leg]\n\n[right first]")
    )


@pytest.mark.parametrize("form", [ARTICLE, EXPLICIT], ids=["article", "explicit"])
def test_a_breathing_pattern_is_done_phase_by_phase(form):
    found = windows(form.format("Breathe. [breathe 4-7-8, 2 rounds]"))
    assert [4, 7, 8] * 2 == [float(one.split()[1]) for one in found]


@pytest.mark.parametrize("form", [ARTICLE, EXPLICIT], ids=["article", "explicit"])
@pytest.mark.parametrize("mark", ["pause 11 s", "ready 11 s"])
def test_silence_follows_its_sentence(form, mark):
    cues = cues_of(form.format(f"Lie down on your back. [{mark}]\nBow. [20 s]"))
    at = next(i for i, cue in enumerate(cues) if isinstance(cue, Say) and "Lie down" in cue.utterance.spoken)
    assert Silence(11_000) == cues[at + 1]


@pytest.mark.parametrize("form", [ARTICLE, EXPLICIT], ids=["article", "explicit"])
@pytest.mark.parametrize("marks", ["Lie down on your back. [beep]", "Lie down on your back.\n\n[beep]"])
def test_a_beep_follows_its_sentence(form, marks):
    cues = cues_of(form.format(f"{marks}\n\nBow. [20 s]"))
    at = next(i for i, cue in enumerate(cues) if isinstance(cue, Say) and "Lie down" in cue.utterance.spoken)
    after = next(cue for cue in cues[at + 1 :] if not isinstance(cue, Silence))
    assert isinstance(after, Beep)
    assert Signal.PIP is after.signal


def test_a_sentence_that_is_skipped_is_left_out_with_a_reason():
    for form in (ARTICLE, EXPLICIT):
        script = prepared(form.format("Never mind. [skip]\nBow. [20 s]").encode(), {}, {"voice": "silent"})
        left = [(one.text.content, one.reason) for one in script.routine.left_out]
        assert ("Never mind. [skip]", "marked to be left out") in left
