"""Sentences that ask for a side, a direction or a round, and say more than that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guide.model.routine import Directions, Hold, Reps, Role, Rounds, Sets, Side, Sides, Step
from guide.model.text import plain
from guide.plan import Detail, PlanSettings, prescribe, unspoken
from guide.plan.phrasing.asking import is_plain
from guide.plan.phrasing.sides import side_named
from tests.plan.building import block, count, exercise, heard_after, routine, seconds, spoken_in, timeline_of, work


def placed(words: str, offset: int, role: Role = Role.WORK, dose: Hold | Reps | None = None) -> Step:
    return Step(plain(words, offset), role, dose)


def said(*nodes) -> list[str]:
    return spoken_in(timeline_of(routine(exercise("Towel", *nodes))))


@pytest.mark.parametrize(
    "words",
    [
        "Then do the same with your other leg.", "Repeat the whole sequence another 5 times.", "Now change sides.",
        "Let go and repeat with your other foot.", "Two to three sets give the best results.", "Swap legs. [3 sets]",
        "Do at least 5 sets with each foot.", "Do the same in the other direction.", "Repeat on the opposite side.",
        "Three rounds.", "Do this twice.", "", "When you've done 8 swings that way, repeat with the other arm.",
        "Having held it for 10 seconds, change sides.", "Once you have finished both sets, swap legs.",
    ],
)  # fmt: skip
def test_what_only_asks_is_plain(words: str) -> None:
    assert is_plain(words)


@pytest.mark.parametrize(
    "words",
    [
        "Then do the same in the other direction, pushing the towel away.",
        "Stretch your left arm out, then change sides.",
        "Repeat five times, going a little deeper each time.",
        "Slowly rotate your torso to the right, then to the left.",
        "Once you have done 8 swings, lean forward and swing the other arm.",
        "When your heel has reached the wall, change sides.",
    ],
)
def test_what_says_more_is_not(words: str) -> None:
    assert not is_plain(words)


def test_the_other_way_is_changed_to_with_what_the_author_says_of_it() -> None:
    step = placed("Gather the towel 5 times.", 0, dose=Reps(count(5)))
    asking = placed("Then do the same in the other direction, pushing it away again.", 40, Role.DIRECTION)
    words = said(block(Directions(), step, said_by=(asking,)))
    assert "Now the other way, pushing it away again." in words
    assert "Now the other way." not in words


def test_it_is_said_once_and_not_in_every_set() -> None:
    step = placed("Gather the towel 5 times.", 0, dose=Reps(count(5)))
    asking = placed("Do the same in the other direction, pushing it away.", 40, Role.DIRECTION)
    words = said(block(Sets(count(2)), block(Directions(), step, said_by=(asking,))))
    assert 1 == words.count("Now the other way, pushing it away.")
    assert 1 == words.count("Now the other way.")


def test_a_movement_that_asks_for_both_sides_is_told_on_each() -> None:
    kneel = placed("Kneel on the mat.", 0, Role.SET_UP)
    asking = placed("Stretch out your left arm, then change sides.", 20, Role.SIDE)
    hold = placed("Hold for 10 seconds.", 70, dose=Hold(seconds(10)))
    words = said(block(Sides(None, "arm"), kneel, hold, said_by=(asking,)))
    first = ["Kneel on the mat.", "Left arm first.", "Stretch out your left arm.", "Hold for 10 seconds."]
    assert first == words[words.index(first[0]) :][:4]
    assert words.index("Now the right arm.") < words.index("Stretch out your right arm.")


def test_a_sentence_that_leads_to_the_other_side_is_said_there() -> None:
    hold = placed("Press into the floor and hold for 10 seconds.", 0, dose=Hold(seconds(10)))
    asking = placed("Release to all fours, shake out your wrists and repeat on the other side.", 60, Role.SIDE)
    timeline = timeline_of(routine(exercise("Dog", block(Sides(Side.LEFT, "side"), hold, said_by=(asking,)))))
    heard = heard_after(timeline, "<end>")
    assert [
        "Release to all fours, shake out your wrists and repeat on the other side.",
        "Now the right side.",
    ] == heard[:2]


def test_a_sentence_about_rounds_is_said_before_the_first() -> None:
    step = placed("Walk around the room.", 0, dose=Hold(seconds(10)))
    asking = placed("Do 3 rounds, a little faster each time.", 40, Role.CYCLE)
    words = said(block(Rounds(count(3)), step, said_by=(asking,)))
    assert words.index("Do 3 rounds, a little faster each time.") < words.index("Round one of three.")
    assert 1 == words.count("Do 3 rounds, a little faster each time.")


def test_what_is_said_is_not_listed_as_left_out() -> None:
    step = placed("Gather the towel 5 times.", 0, dose=Reps(count(5)))
    asking = placed("Then do the same in the other direction, pushing it away again.", 40, Role.DIRECTION)
    only = replace(asking, text=plain("Then do the same in the other direction.", 40))
    settings = PlanSettings()
    for sentence, listed in ((asking, False), (only, True)):
        made = routine(exercise("Towel", block(Directions(), step, said_by=(sentence,))))
        assert listed == (sentence in [one for one, _ in unspoken(prescribe(made, settings), settings)])


def test_what_a_detail_does_not_say_of_rounds_is_listed() -> None:
    step = placed("Walk around the room.", 0, dose=Hold(seconds(10)))
    asking = placed("Those 3 rounds sharpen balance, as many walkers report.", 40, Role.BENEFIT)
    made = routine(exercise("Walk", block(Rounds(count(3)), step, said_by=(asking,))))
    for detail, listed in ((Detail.FULL, []), (Detail.BRIEF, [asking])):
        settings = PlanSettings(detail=detail)
        assert listed == [one for one, _ in unspoken(prescribe(made, settings), settings)]


# ── Which side the instructions name ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("words", "limb", "side"),
    [
        ("Stand on your left leg and bend your right knee.", "leg", Side.LEFT),
        ("Step forward with your right foot and lower your left knee.", "leg", Side.RIGHT),
        ("Lift the right knee.", "leg", Side.RIGHT),
        ("Lift the right knee and the left heel.", "leg", None),
        ("Lie on your left side.", "side", Side.LEFT),
        ("Bend the knee to a right angle.", "leg", None),
        ("Put your left hand on the wall and lift your right leg.", "leg", Side.RIGHT),
        ("Stand on one leg.", "leg", None),
    ],
)
def test_the_side_that_instructions_name(words: str, limb: str, side: Side | None) -> None:
    assert side is side_named([words], limb)


def test_sides_that_the_instructions_name_are_named_and_not_assumed() -> None:
    sides = block(
        Sides(None, "leg"),
        work("Stand on your right leg and bend your left knee."),
        work("Raise your right heel 5 times.", Reps(count(5))),
    )
    words = said(block(Sets(count(2)), sides))
    assert ["Right leg first.", "Now the left leg.", "Right leg."] == [one for one in words if one in {
        "Right leg first.", "Now the left leg.", "Right leg.", "The first leg.", "Now the other leg."
    }][:3]  # fmt: skip


def test_a_sentence_about_the_other_side_is_left_as_it_stands() -> None:
    hold = placed("Turn your head to the right for 10 seconds.", 0, dose=Hold(seconds(10)))
    asking = placed("Do the same turning your head to the left.", 60, Role.SIDE)
    timeline = timeline_of(routine(exercise("Head", block(Sides(Side.RIGHT, "side"), hold, said_by=(asking,)))))
    (clip,) = (one for one in timeline.clips if getattr(one.sound, "text", None) == asking.text.content)
    assert asking.text.content == clip.sound.utterance.spoken
