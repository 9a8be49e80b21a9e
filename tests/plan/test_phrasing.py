"""Short forms, other sides, and the number that is done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.model.prescription import Chosen
from guide.model.routine import Amount, Bound
from guide.model.text import plain
from guide.plan.choosing import COUNT, TIME, End, assume, choose
from guide.plan.phrasing import english
from guide.plan.phrasing.short import short
from guide.plan.phrasing.sides import swapped
from guide.plan.phrasing.stated import states, with_chosen
from guide.plan.settings import Ranges
from tests.plan.building import count, seconds

WORDS = ("lift", "bend", "not", "the", "left", "heel", "and", "with", "towards", "wall", "over", "10", "times,")


@pytest.mark.parametrize(
    ("full", "brief"),
    [
        ("Then turn the toes outwards and stroll for 20 seconds more.", "Toes outwards."),
        ("Raise your right heel as high as you can, then lower it.", "Raise your right heel."),
        ("Use your fingers to press the ball for 10 seconds.", "Press the ball."),
        ("Keep a steady plank for 30 seconds.", "Keep a steady plank."),
        ("March on the spot.", "March on the spot."),
        ("Circle the thumb 10 times each way.", "Circle the thumb."),
        ("Side bend, 30 seconds left, 30 seconds right.", "Side bend."),
        ("Do not bend the knee while you lift.", None),
        ("Go up onto the balls of both feet, knees soft, and stroll 20 seconds.", "Go up on tiptoe."),
        ("Next hop for 20 seconds.", "Hop for 20 seconds."),
        ("Do five repetitions with each foot.", None),
        ("Repeat very slowly 10 times on each side.", None),
        ("Lift only the big toe of the right foot.", None),
        ("The arms should be kept beside the ears.", None),
        ("This should be done 20 times on one leg.", None),
        ("Repeat it 10 times.", None),
        ("Point your toes outwards and walk for another 20 seconds.", "Toes outwards."),
        ("Keep your back straight.", "Back straight."),
        ("Turn the left foot in.", "Left foot in."),
        ("Rise onto the tips of your toes, feet straight, and walk.", "Rise on tiptoe."),
        ("Sit upright with your arms by your sides.", "Sit upright."),
        ("Raise your arms as high as is comfortable.", "Raise your arms."),
        ("Straighten one knee as much as you can.", "Straighten one knee."),
        ("Do as many push-ups as you manage.", None),
        ("Bounce up and down like a ball.", None),
        ("Bounce up and down, arms loose.", "Bounce up and down."),
        ("Shift your weight from side to side.", None),
        ("Shift your weight to the left foot.", None),
        ("Lean to the left with your arm over your head.", "Lean to the left."),
        ("Touch the thumb to the tip of each finger in turn.", None),
        ("Pull your toes towards your head against the band.", None),
        ("Lower your heels onto the ground.", "Lower your heels."),
        ("Walk half a minute around the table.", "Walk around the table."),
        ("Draw seven rings with the right foot.", "Draw seven rings."),
    ],
)
def test_a_short_form_has_five_words_or_there_is_none(full: str, brief: str | None) -> None:
    assert brief == short(full)


@given(
    st.lists(
        st.sampled_from(
            ["lift", "bend", "not", "the", "left", "heel", "and", "with", "towards", "wall", "over", "10", "times,"]
        ),
        min_size=1,
    )
)
def test_a_short_form_is_short(words: list[str]) -> None:
    brief = short(english.sentence(" ".join(words)))
    assert brief is None or len(brief.split()) <= min(5, len(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bend the left knee.", "Bend the right knee."),
        ("Right foot over LEFT foot.", "Left foot over RIGHT foot."),
        ("Bend the right knee to a right angle.", "Bend the left knee to a right angle."),
        ("Start right away with the left arm.", "Start right away with the right arm."),
        ("If you feel all right, lift the left leg.", "If you feel all right, lift the right leg."),
        ("Raise the right then the left.", "Raise the left then the right."),
        ("Turn from left to right.", "Turn from left to right."),
        ("Do what is left of it.", "Do what is left of it."),
        ("Your right-hand side.", "Your left-hand side."),
        ("Bright light, leftovers.", "Bright light, leftovers."),
    ],
)
def test_the_other_side(one: str, other: str) -> None:
    assert other == swapped(one)


@given(st.lists(st.sampled_from(["Left", "right", "LEFT", "knee", "the", "over", "foot"])).map(" ".join))
def test_two_swaps_give_the_same_words(text: str) -> None:
    assert text == swapped(swapped(text))


MIDDLE = Ranges.MIDDLE
UNSAID = assume(1, "")


@pytest.mark.parametrize(
    ("written", "chosen", "heard"),
    [
        ("Rest 10-15 seconds.", choose(seconds(10, 15), TIME, End(MIDDLE), UNSAID), "Rest twelve seconds."),
        ("Rest ten to fifteen seconds.", choose(seconds(10, 15), TIME, End(MIDDLE), UNSAID), "Rest twelve seconds."),
        ("Walk 1 to 2 minutes.", choose(seconds(60, 120), TIME, End(MIDDLE), UNSAID), "Walk ninety seconds."),
        ("Make 5-10 rings.", choose(count(5, 10), COUNT, End(MIDDLE), UNSAID), "Make seven rings."),
        ("Make two or three rings.", choose(count(2, 3), COUNT, End(MIDDLE), UNSAID), "Make two rings."),
        ("Make 5 rings.", choose(count(5), COUNT, End(MIDDLE), UNSAID), "Make 5 rings."),
        ("Up to 8 rings.", choose(count(8, 8, Bound.AT_MOST), COUNT, End(Ranges.LOW), UNSAID), "four rings."),
        ("Make at least 5 rings.", choose(count(5, 5, Bound.AT_LEAST), COUNT, End(MIDDLE), UNSAID), "Make five rings."),
        ("Make 5 or more rings.", choose(count(5, 5, Bound.AT_LEAST), COUNT, End(MIDDLE), UNSAID), "Make five rings."),
        ("Stay up to 30 s.", choose(seconds(30, 30, Bound.AT_MOST), TIME, End(MIDDLE), UNSAID), "Stay thirty seconds."),
        ("Stay about 30 s.", choose(seconds(30, 30, Bound.ABOUT), TIME, End(MIDDLE), UNSAID), "Stay about 30 s."),
        ("A few rings.", choose(None, COUNT, End(MIDDLE), UNSAID), "A few rings."),
    ],
)
def test_what_is_done_is_what_is_said(written: str, chosen: Chosen, heard: str) -> None:
    assert heard == with_chosen(plain(written), (chosen,))


def test_only_the_range_that_is_meant_is_replaced() -> None:
    words = "On 5-10 days make 5-10 rings."
    start = words.rindex("5-10")
    amount = Amount(5, 10, span=plain(words).span(start, start + 4))
    heard = with_chosen(plain(words), (choose(amount, COUNT, End(MIDDLE), UNSAID),))
    assert heard == "On 5-10 days make seven rings."


@pytest.mark.parametrize(
    ("words", "value", "unit_ms", "is_stated"),
    [
        ("Walk for 20 seconds.", 20_000, 1_000, True),
        ("Walk for twenty seconds.", 20_000, 1_000, True),
        ("Walk for 2 minutes.", 120_000, 1_000, True),
        ("Walk for 2 minutes.", 20_000, 1_000, False),
        ("Walk for a minute.", 60_000, 1_000, True),
        ("Walk for half a minute.", 30_000, 1_000, True),
        ("Lift 10 times.", 10, None, True),
        ("Lift for 10 seconds.", 10, None, False),
    ],
)
def test_whether_a_number_is_stated(words: str, value: int, unit_ms: int | None, is_stated: bool) -> None:
    assert is_stated == states(words, value, unit_ms)


@pytest.mark.parametrize("value", range(1, 100))
def test_every_number_is_known_by_its_word(value: int) -> None:
    stated = [other for other in range(1, 100) if states(f"Lift {english.number(value)} times.", other, None)]
    assert [value] == stated


@pytest.mark.parametrize(
    ("names", "heard"),
    [
        (("chair",), "Have ready: a chair."),
        (("band", "chair or bedpost"), "Have ready: a band and a chair or a bedpost."),
        (("cushions or a rolled towel",), "Have ready: cushions or a rolled towel."),
    ],
)
def test_one_of_two_things_is_enough(names: tuple[str, ...], heard: str) -> None:
    assert heard == english.things(names)


@pytest.mark.parametrize(
    ("total_ms", "words"),
    [
        (0, "About half a minute."),
        (60_000, "About one minute."),
        (74_999, "About one minute."),
        (75_000, "About one and a half minutes."),
        (19 * 60_000, "About nineteen minutes."),
    ],
)
def test_the_total_is_right_to_the_half_minute(total_ms: int, words: str) -> None:
    assert words == english.total(total_ms)
