"""What a voice is given for what an author wrote."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.plan.phrasing.spoken import alphabet_of, spoken

WORDS = ("lift", "bend", "the", "left", "heel", "gently", "towards", "wall", "over", "knee")


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("Stay for 10-15 seconds.", "Stay for 10 to 15 seconds."),
        ("2x/day", "2 times per day."),
        ("30 s/side", "30 seconds per side."),
        ("10 reps/leg", "10 repetitions per leg."),
        ("Do it 2-3 times/week.", "Do it 2 to 3 times per week."),
        ("Hold for 1/2 min.", "Hold for half a minute."),
        ("AMRAP in 60s", "As many repetitions as possible in 60 seconds."),
        ("12 reps ea", "12 repetitions each."),
        ("3 sets @ 10 reps", "3 sets at 10 repetitions."),
        ('Hold 30"', "Hold 30 seconds."),
        ('"Wrist stretch 1" (1 min.)', "Wrist stretch 1, 1 minute."),
        ("Rest 2'", "Rest 2 minutes."),
        ("Hold 1m30s", "Hold 1 minute 30 seconds."),
        ("Lift your L leg, then R.", "Lift your left leg, then right."),
        ("L/R", "Left and right."),
        ("Ex. 3: plank", "Exercise 3: plank."),
        ("No. of reps: 10", "Number of repetitions: 10."),
        ("Max. 10 reps", "At most 10 repetitions."),
        ("Take a 2kg weight", "Take a 2-kilogram weight."),
        ("At a 45° angle", "At a 45-degree angle."),
        ("Stay 10s–15s", "Stay 10 to 15 seconds."),
        ("3x10", "3 sets of 10."),
        ("3 × 12 / 30s rest", "3 sets of 12, 30 seconds rest."),
        ("30 sec", "30 seconds."),
        ("1 sec", "1 second."),
        ("Hold 5 sec. Then rest.", "Hold 5 seconds. Then rest."),
        ("A 30-second hold", "A 30-second hold."),
        ("Lift 10kg twice", "Lift 10 kilograms twice."),
        ("Rest 1:30 between sets", "Rest 1 minute 30 seconds between sets."),
        ("The class meets on Thursday at 19:00", "The class meets on Thursday at 19 o'clock."),
        ("Kick-off is at 10:30", "Kick-off is at 10 30."),
        ("Open Mondays 9:00 to 17:30", "Open Mondays 9 o'clock to 17 30."),
        ("Start with 2:00 of marching", "Start with 2 minutes of marching."),
        ("March in place 1:00", "March in place 1 minute."),
        ("Close your eyes and breathe 2:00", "Close your eyes and breathe 2 minutes."),
        ("Sun salutation 5:00", "Sun salutation 5 minutes."),
        ("Begin in plank 1:30", "Begin in plank 1 minute 30 seconds."),
        ("Classes 5 March, 10:30", "Classes 5 March, 10 30."),
        ("Wednesday: 10:00 easy jog", "Wednesday: 10 minutes easy jog."),
        ("0:45 plank", "45 seconds plank."),
        ("Hold ½ minute", "Hold half a minute."),
        ("2½ minutes", "2 and a half minutes."),
        ("A 1/2 turn", "A half turn."),
        ("Band & chair", "Band and chair."),
        ("Stairs, e.g. at home", "Stairs, for example, at home."),
        ("approx. 10 reps", "About 10 repetitions."),
        ("2x a day", "2 times a day."),
        ("Bend to 90°", "Bend to 90 degrees."),
        ("w/ a band", "With a band."),
        ("20 cm apart", "20 centimetres apart."),
        ("left/right arm", "Left or right arm."),
        ("10+ reps", "10 or more repetitions."),
        ("Shoulder rolls (10+10)", "Shoulder rolls, 10 plus 10."),
        ("• Bend the knee", "Bend the knee."),
        ("Well done 💪 today!", "Well done today!"),
        ("**Press** the *wall*", "Press the wall."),
        ("“Soften” your neck", "Soften your neck."),
        ("Don’t stop", "Don't stop."),
        ("See https://www.example.org/a?b=1 for more", "See example dot org for more."),
        ("DO NOT lock your KNEES", "Do not lock your knees."),
        ("Ask the NHS (or your doctor) first", "Ask the NHS, or your doctor, first."),
        ("In... two... three", "In, two, three."),
        ("Sit – then stand", "Sit, then stand."),
        ("In your 20s", "In your 20s."),
        ("Breathe 4-7-8", "Breathe 4, 7, 8."),
        ("10 s : 5 s × 6", "10 seconds on, 5 seconds off, 6 times."),
        ("💪", ""),
        ("***", ""),
        ("", ""),
    ],
)
def test_a_sentence_for_the_ear(written: str, heard: str) -> None:
    assert heard == spoken(written)


@pytest.mark.parametrize("sign", ["1", ", ", ".", ". ", "“ ", "* ", "- ", "-> "])
def test_a_long_run_of_one_sign_takes_no_time_that_grows_with_its_square(sign: str) -> None:
    """Half a minute, before."""
    assert spoken(f"Lift {sign * 40_000}the heel").startswith("Lift")


@given(st.text(max_size=60))
def test_any_text_can_be_spoken_or_is_empty(text: str) -> None:
    heard = spoken(text)
    assert heard == heard.strip()
    assert not heard or any(character.isalnum() for character in heard)


@given(st.text(st.sampled_from("abzABZ абвαβγ'-.5")))
def test_no_word_mixes_alphabets(text: str) -> None:
    for word in spoken(text).split():
        assert len({alphabet_of(character) for character in word} - {None}) <= 1


@given(st.lists(st.sampled_from(WORDS), min_size=1))
def test_plain_words_all_stay(words: list[str]) -> None:
    assert words == re.findall("[a-z]+", spoken(" ".join(words)).lower())


@given(st.sampled_from(("Stay for 10-15 seconds.", "3x10", "w/ a band & 5kg", "Hold 5 sec. Then rest.")))
def test_what_is_for_the_ear_already_stays_as_it_is(text: str) -> None:
    assert spoken(text) == spoken(spoken(text))
