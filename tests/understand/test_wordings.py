"""The same exercise in other words: what is understood does not depend on how somebody chooses to say it."""

from __future__ import annotations

import re
from types import MappingProxyType

import pytest

from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation

PARTS = MappingProxyType(
    {
        "set up": (
            "Lean forward with a long back.",
            "Please lean forward with a long back.",
            "I want you to lean forward with a long back.",
            "Now we are going to lean forward with a long back.",
            "Let's lean forward with a long back.",
            "All you have to do is lean forward with a long back.",
        ),
        "hold": (
            "Hold for 20 seconds.",
            "Hold this position for twenty seconds.",
            "Stay there for 20 secs.",
            "Stay like that for 20 s.",
            "Remain here for 20 sec.",
            "Maintain the stretch for 20 seconds.",
            "Keep it there for 20 seconds.",
            "Leave it there for 20 seconds.",
            "Linger there for 20 seconds.",
            "Freeze for 20 seconds.",
            "The position is held for 20 seconds.",
            "Count to 20.",
            "Hold for 20″.",
            "Hold: 20 seconds.",
            "For 20 seconds, hold it.",
            "Once you are there, hold for 20 seconds.",
            "When you feel a stretch, hold for 20 seconds.",
            "As soon as your hands touch the floor, stay for 20 seconds.",
            "Breathing evenly, hold for 20 seconds.",
            "Please hold for 20 secounds.",
            "And hold, 20 seconds.",
            "Hold for 20 seconds without moving.",
            "Then hold for 20 seconds, keeping your neck long.",
        ),
        "count": (
            "Repeat 5 times.",
            "Repeat five times.",
            "Do this 5 times.",
            "Perform 5 repetitions.",
            "Aim for 5 reps.",
            "5 times.",
            "5 reps in all.",
            "Try five of these.",
            "You do this five times.",
            "Go for 5 reptitions.",
            "Repeat 5×.",
            "Repeat 5times.",
            "Repeat 5 time.",
            "When you are ready, repeat 5 times.",
            "Get through 5 reps.",
            "Carry this out five times.",
            "Keep going until you have done 5.",
            "Without stopping, repeat 5 times.",
            "Repeat 5 times at your own pace.",
        ),
        "other side": (
            "Repeat on the other side.",
            "Switch sides.",
            "Now the other side.",
            "Then change over.",
            "Do the same on the opposite side.",
            "Don't forget the other side.",
            "Move on to the other side.",
            "When you have finished, repeat the exercise on the other side.",
            "Once that's done, do the other side.",
            "Next up: the other side.",
            "Reverse sides.",
            "Do this on each side.",
            "Both sides, please.",
        ),
        "rest": (
            "Rest for 30 seconds.",
            "Take a 30 second break.",
            "Rest 30 s.",
            "Have 30 seconds off.",
            "Give yourself 30 seconds to recover.",
            "Take half a minute of rest.",
            "Catch your breath for 30 seconds.",
            "Stop for 30 seconds.",
            "Take it easy for 30 seconds.",
            "Wait 30 seconds.",
        ),
    }
)  # fmt: skip
"""Each part of the exercise in many wordings, the plainest first."""

FRAMES = MappingProxyType(
    {
        "set up": ("{} Hold for 20 seconds. Repeat 5 times.", "reps 5 hold 20 s"),
        "hold": ("Lean forward. {} Repeat 5 times.", "reps 5 hold 20 s"),
        "count": ("Lean forward. Hold for 20 seconds. {}", "reps 5 hold 20 s"),
        "other side": ("Lean to one side. Hold for 20 seconds. {}", "sides side {{ hold 20 s }}"),
        "rest": ("Run on the spot for 40 seconds. {} Do 3 rounds.", "rounds 3 {{ work 40 s; rest 30 s }}"),
    }
)
"""For each part, the exercise around it and what is understood."""

POLITE = ("Please ", "Be sure to ", "You should ", "Make sure to ", "Remember to ", "Go ahead and ", "I want you to ")
"""What somebody says before telling what to do; the sentence goes on behind it."""

REMARKS = ("Nobody is watching.", "It gets easier, I promise!", "You may feel it in your calves.", "Well done.")


def understood(text: str) -> str:
    """What is understood of one exercise."""
    routine = understand(read_bytes("case.md", f"# Evening\n\n## The lighthouse\n\n{text}\n".encode()))
    assert ["The lighthouse"] == [exercise.name.content for exercise in routine.exercises]
    return notation.exercise(routine.exercises[0])


@pytest.mark.parametrize(
    ("part", "wording"), [pytest.param(part, one, id=one) for part, wordings in PARTS.items() for one in wordings]
)
def test_any_wording_is_understood_as_the_plainest(part: str, wording: str) -> None:
    text, expected = FRAMES[part]
    assert expected.format() == understood(text.format(wording))


@pytest.mark.parametrize("polite", POLITE)
@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            ("Lean to one side.", "Hold for 20 seconds.", "Repeat 5 times.", "Repeat on the other side."),
            "sides side { reps 5 hold 20 s }",
        ),
        (
            ("Lift one heel.", "Do 12 repetitions.", "Do 12 repetitions with the other foot."),
            "sides foot { reps 12 }",
        ),
        (("Circle the arms backwards 9 times.", "Repeat forward circles."), "directions { reps 9 }"),
        (("Breathe in and out slowly.", "Do 12 cycles."), "reps 12 breathed"),
        (
            ("Run on the spot for 40 seconds.", "Rest for 30 seconds.", "Do 3 rounds."),
            "rounds 3 { work 40 s; rest 30 s }",
        ),
    ],
)
def test_polite_words_change_nothing(polite: str, told: tuple[str, ...], expected: str) -> None:
    asked = " ".join(f"{polite}{one[0].lower()}{one[1:]}" for one in told)
    assert expected == understood(" ".join(told)) == understood(asked)


@pytest.mark.parametrize("remark", REMARKS)
def test_a_remark_between_two_sentences_changes_nothing(remark: str) -> None:
    told = ("Lean to one side.", "Hold for 20 seconds.", "Repeat 5 times.", "Switch sides.")
    assert "sides side { reps 5 hold 20 s }" == understood(f" {remark} ".join(told))


@pytest.mark.parametrize("ending", [".", "!", "", ". ", ".\n"])
def test_how_a_paragraph_ends_changes_nothing(ending: str) -> None:
    assert "reps 5 hold 20 s" == understood(f"Lean forward. Hold for 20 seconds. Repeat 5 times{ending}")


LEAFLET = """\
A short routine

Wall press

Stand an arm's length from a wall. Bend your elbows and hold for 10 seconds. Repeat 12 times.

Heel lifts

Rise onto your toes, then lower your heels slowly. Do 3 sets of 8 repetitions. Rest for 60 seconds between sets.

Side lean

Sit tall and tilt your head. Hold for 20 seconds. Repeat on the other side.

Step back

Step back with one foot and bend both knees. Repeat 8 to 10 times with each leg.

Elbow pull

Raise one arm and pull the elbow across. Hold for 15 seconds. Do 4 repetitions. Do 4 repetitions with the other arm.

Shuttle

Run on the spot for 40 seconds. Rest for 20 seconds. Repeat 6 times.
"""

WORDS = MappingProxyType({"6": "six", "10": "ten", "12": "twelve"})

EQUALS = MappingProxyType(
    {
        "seconds cut short": (r"seconds", "secs"),
        "seconds in one letter": (r" seconds", " s"),
        "seconds glued": (r" seconds", "s"),
        "seconds with a stop": (r"seconds(?!\.)", "sec."),
        "repetitions cut short": (r"repetitions", "reps"),
        "a range with a dash": (r"8 to 10", "8-10"),
        "a range with blanks around its dash": (r"8 to 10", "8 – 10"),
        "a range between two numbers": (r"8 to 10", "between 8 and 10"),
        "a range in words": (r"8 to 10", "eight to ten"),
        "numbers in words": (r"\b(?:12|10|6)(?= times| seconds)", lambda m: WORDS[m[0]]),
        "do this": (r"Repeat (12|6) times", r"Do this \1 times"),
        "repeat this": (r"Repeat (12|6) times", r"Repeat this \1 times"),
        "perform": (r"Repeat 12 times", "Perform 12 reps"),
        "repetitions repeated": (r"Do 4 repetitions", "Repeat 4 times"),
        "sets in signs": (r"3 sets of 8 repetitions", "3 x 8"),
        "sets in words": (r"3 sets of 8 repetitions", "three sets of eight reps"),
        "sets behind": (r"3 sets of 8 repetitions", "8 reps, 3 sets"),
        "the position is held": (r"Hold for", "Hold this position for"),
        "one stays": (r"Hold for", "Stay here for"),
        "one keeps it": (r"Hold for", "Keep it there for"),
        "one holds without for": (r"Hold for", "Hold"),
        "sides are switched": (r"Repeat on the other side", "Switch sides"),
        "the opposite side": (r"other (side|arm)", r"opposite \1"),
        "the same on the other side": (r"Repeat on the", "Do the same on the"),
        "per leg": (r"with each leg", "per leg"),
        "on either leg": (r"with each leg", "on either leg"),
        "a rest is taken": (r"Rest for (\d\d) seconds", r"Take a \1-second rest"),
        "a rest in few words": (r"Rest for (\d\d) seconds", r"\1 seconds rest"),
        "a rest in one breath": (r"40 seconds\. Rest for 20 seconds", "40 seconds, 20 seconds rest"),
        "please": (r"(?<=\. )(Hold|Repeat|Do|Rest)\b", lambda m: f"Please {m[0].lower()}"),
        "you should": (r"(?<=\. )(Hold|Repeat|Do|Rest)\b", lambda m: f"You should {m[0].lower()}"),
        "the for your": (r"your", "the"),
        "other verbs": (r"Raise one arm", "Lift one arm"),
        "in one sentence": (r"\. (Hold|Repeat)", lambda m: f" and {m[1].lower()}"),
        "in one sentence with then": (r"\. (Hold)", lambda m: f", then {m[1].lower()}"),
        "no stop at the end of a paragraph": (r"\.\n", "\n"),
        "two blanks behind a stop": (r"\. ", ".  "),
        "exclamations": (r"\.(?=\s)", "!"),
        "semicolons": (r"\. (Hold|Repeat)", lambda m: f"; {m[1].lower()}"),
    }
)  # fmt: skip
"""What may be written instead of what, which says the same."""


def leaflet(text: str) -> list[str]:
    """What is understood of each exercise of an article."""
    routine = understand(read_bytes("leaflet.txt", text.encode()))
    return [f"{one.name.content}: {notation.exercise(one)}" for one in routine.exercises]


def test_the_leaflet_is_understood() -> None:
    assert [
        "Wall press: reps 12 hold 10 s",
        "Heel lifts: sets 3 rest 60 s { reps 8 tempo slowly }",
        "Side lean: sides side { hold 20 s }",
        "Step back: sides leg { reps 8-10 }",
        "Elbow pull: sides arm { reps 4 hold 15 s }",
        "Shuttle: times 6 { work 40 s; rest 20 s }",
    ] == leaflet(LEAFLET)


@pytest.mark.parametrize("equal", EQUALS)
def test_an_article_in_equal_words_is_understood_the_same(equal: str) -> None:
    told, instead = EQUALS[equal]
    other = re.sub(told, instead, LEAFLET)
    assert other != LEAFLET
    assert leaflet(LEAFLET) == leaflet(other)
