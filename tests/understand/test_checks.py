"""What an author is told about a routine."""

from __future__ import annotations

from functools import partial

import pytest
from work import calls

from guide.build import prepared
from guide.model.findings import Severity
from guide.read import read_bytes
from guide.understand import understand


def findings(text: str) -> list[tuple[str, int, str]]:
    """Code, line and words of what was found."""
    document = read_bytes("article.md", text.encode())
    found = understand(document).findings
    return [(one.code, document.source.line(one.span.start), document.source.quote(one.span)) for one in found]


def test_an_exercise_without_a_dose_is_reported_at_its_name() -> None:
    text = "# Back\n\n## Cat stretch\n\nKneel on all fours. Round your back, then let it sink.\n"
    assert [("W301", 3, "Cat stretch")] == findings(text)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Bend your knee as shown.", "as shown"),
        ("Turn your hand as in the picture on the left.", "as in the picture on the left"),
        ("Look at figure 3 for the grip.", "look at figure"),
        ("Turn your wrist like so.", "like so"),
        ("Tap here when your knee is up.", "tap here"),
        ("Scroll down and bend your knee.", "scroll down"),
        ("Keep your eyes on the left of the screen.", "left of the screen"),
        ("Watch the video and bend your knee.", "watch the video"),
    ],
)
def test_what_only_eyes_can_follow_is_reported(sentence: str, words: str) -> None:
    found = findings(f"# Knee\n\n## Bends\n\nStand up straight. {sentence} Do 10 repetitions.\n")
    assert [("W302", 5, words)] == [(code, line, quote.lower()) for code, line, quote in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Look at your thumb and bend your knee.",
        "Watch that your heel stays down.",
        "Stay like this for a breath.",
        "Bend it like this: heel first, then toes.",
        "Imagine a picture of a tree.",
        "Click your heels together.",
    ],
)
def test_what_eyes_are_not_needed_for_is_not_reported(sentence: str) -> None:
    assert "W302" not in codes(f"# Knee\n\n## Bends\n\nStand up straight. {sentence} Do 10 repetitions.\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "Every minute on the minute for 6 minutes: 4 burpees.",
        "Do 4 sets of 8 squats, one set every 2 minutes.",
        "Run 4 x 400 m, leaving every 3 minutes.",
    ],
)
def test_work_by_the_clock_is_no_finding(sentence: str) -> None:
    assert [] == findings(f"# Lungs\n\n## Standing work\n\nStand up. {sentence}\n")


def test_a_dose_for_some_of_the_exercises_is_said_to_be_given_to_none() -> None:
    sentence = "Do 3 sets of 12 of the first two exercises and hold the others for 30 seconds."
    text = f"# Legs\n\n{sentence}\n\n- Squat\n- Lunge\n- Plank\n"
    assert ("N301", 3, sentence) in findings(text)


def test_a_dose_for_all_exercises_has_nothing_to_tell() -> None:
    text = "# Legs\n\nDo 12 repetitions of each exercise, standing.\n\n- Squat\n- Lunge\n- Heel raise\n"
    assert "N301" not in codes(text)


def test_like_this_needs_something_said_before() -> None:
    found = findings("# Knee\n\n## Bends\n\nMove your feet like this. Do 10 repetitions.\n")
    assert [("W302", 5, "like this")] == found


def test_a_count_that_no_dose_came_from_is_noted() -> None:
    text = "# Walk\n\n## Heel to toe\n\nWalk this way past 15 to 20 trees. Hold for 5 seconds.\n"
    assert [("N301", 5, "15 to 20")] == findings(text)


def test_a_routine_with_all_doses_read_has_nothing_to_tell() -> None:
    text = "# Wrist\n\n## Curls\n\nBend your wrist. Hold for 5 seconds. Repeat 10 times, then change hands.\n"
    assert [] == findings(text)


# ── Tables of findings: what is reported, and what looks like it ─────────────────────────────────────────────────────

EXERCISE = "# Evening\n\n## Bow\n\n{}\n"


def codes(text: str) -> set[str]:
    """The codes of what was found."""
    return {code for code, _, _ in findings(text)}


REPORTED = [
    ("N302", "Stand up. Bow (fig. 3). Do 10 repetitions.", "(fig. 3)"),
    ("W304", "Stand up. Lift your left leg behind you. Hold for 20 seconds.", "your left leg"),
    ("W304", "Lie down. Raise one arm. Do 10 repetitions.", "one arm"),
    ("N303", "Bend your trunk forward. Do 10 repetitions.", "Bow"),
    ("N304", "Stand up. Bow 10 times. Then press a towel between your palms for 10 seconds.", None),
    ("N301", "Stand up. Walk this way past 15 to 20 trees. Hold for 5 seconds.", "15 to 20"),
    ("N301", "Stand up. Walk this way past fifteen trees. Hold for 5 seconds.", "fifteen"),
    ("N301", "Stand up. Bow 10 times past a row of twelve trees.", "twelve"),
    ("N301", "Stand up. The arms are thrown up to the number of eight together. Bow 10 times.", "eight"),
    ("N301", "Stand up. Bow 510 times.", "510"),
    ("N301", "Stand up. Bow and hold for 1015 seconds.", "1015"),
    ("N301", "Stand up. Bow 10 x 3 per day.", "10"),
    ("W305", "Stand up. Bow and hold for 30 seconds. Hold for 25 seconds.", None),
]


@pytest.mark.parametrize(("code", "text", "words"), REPORTED)
def test_it_is_reported(code: str, text: str, words: str | None) -> None:
    found = {code: quote for code, _, quote in findings(EXERCISE.format(text))}
    assert code in found
    assert words is None or words == found[code]


NOT_REPORTED = [
    ("W303", "Stand up. Bow at www dot anything. Do 10 repetitions."),
    ("W304", "Stand up. Lift your left leg. Hold for 20 seconds. Change legs."),
    ("W304", "Stand up. Lift one leg, then the other. Do 10 repetitions."),
    ("W304", "Sit down. Lift your left arm and your right leg. Do 10 repetitions."),
    ("W304", "Stand up. Put your injured foot on one leg of the chair. Hold for 20 seconds."),
    ("N303", "Stand up. Bend your trunk forward. Do 10 repetitions."),
    ("N303", "Turn your head to the left and to the right. Do 10 repetitions."),
    ("N304", "Have a towel ready. Bow 10 times. Then press the towel for 10 seconds."),
    ("N304", "Stand up. Bow 10 times. Then lean against the wall for 10 seconds."),
    ("N301", "Stand up. Bow until your trunk makes 90 degrees. Do 10 repetitions."),
    ("N301", "Stand up. Bow, counting up 1, down 2, back 3. Do 10 repetitions."),
    ("N301", "Stand up. Put both hands between the two chairs and bow 10 times."),
    ("N301", "Stand up. Bow 10 times at your 5k pace."),
    ("N301", "Stand up. Bow 10 times. There are 13 stairs in most houses."),
    ("W305", "Stand up. Bow. Hold for 20 seconds. If your back hurts, hold for 5 seconds."),
    ("W305", "Stand up. Bow. Hold for 20 seconds. After two weeks hold for 40 seconds."),
    ("W305", "Stand up. Bow and hold for 10 seconds. Then sit down and hold for 20 seconds."),
    ("W305", "Stand up. Bow 10 times. Bow another 5 times."),
    ("W305", "Stand up. Do 8 to 12 bows. Do 10 repetitions."),
]


@pytest.mark.parametrize(("code", "text"), NOT_REPORTED)
def test_it_is_not_reported(code: str, text: str) -> None:
    assert code not in codes(EXERCISE.format(text))


@pytest.mark.parametrize(
    "text",
    [
        "## Bow, 3 sets\n\nStand up. Bow. Do 4 sets of 10.\n",
        "## Wall sit (30 seconds)\n\nLean against the wall. Hold for 25 seconds.\n",
    ],
)
def test_a_heading_may_contradict_the_text(text: str) -> None:
    assert "W305" in codes(f"# Evening\n\n{text}")


def test_an_address_that_would_be_read_aloud_is_reported() -> None:
    text = "---\ndoses: marked\n---\n# Evening\n\n## Bow\n\n- Bow as www.bows.example/how has it. [10 reps]\n"
    assert ("W303", 8) in {(code, line) for code, line, _ in findings(text)}


def test_a_heading_that_says_the_same_contradicts_nothing() -> None:
    text = "## Wall sit (25-30 seconds)\n\nLean against the wall. Hold for 25 seconds. Do 3 sets.\n"
    assert "W305" not in codes(f"# Evening\n\n{text}")


def test_exercises_of_one_name_with_other_numbers_are_noted() -> None:
    one = "## Bow\n\nBow down as low as you like. Do {} repetitions.\n\n"
    assert "N305" in codes(f"# Evening\n\nStand up.\n\n{one.format(8)}{one.format(12)}")
    assert "N305" not in codes(f"# Evening\n\nStand up.\n\n{one.format(8)}{one.format(8)}")


def test_nothing_about_a_routine_stops_the_build() -> None:
    document = read_bytes("article.md", b"# A\n\n## B\n\nBend your knee as shown.\n")
    assert Severity.ERROR not in {one.severity for one in understand(document).findings}


def test_a_time_for_as_many_rounds_as_possible_is_kept_without_a_word() -> None:
    text = "# Gym\n\n## Tuesday\n\nAMRAP in 9 minutes:\n\n- 4 push-ups\n- 8 air squats\n"
    assert "N301" not in codes(text)


def test_beside_a_number_of_rounds_it_is_said_not_to_be_kept() -> None:
    asks = "Do 4 rounds, or as many rounds as you can in 9 minutes."
    text = f"# Gym\n\n## Tuesday\n\n{asks}\n\n- 4 push-ups\n- 8 air squats\n"
    assert ("N301", 5, "9 minutes") in findings(text)
    (found,) = [one for one in understand(read_bytes("a.md", text.encode())).findings if one.code == "N301"]
    assert "“9 minutes” is not kept: the number of rounds is" == found.message


def test_where_it_is_not_read_it_is_said_not_to_be_kept() -> None:
    text = "# Gym\n\nMy aunt does as many rounds as possible of this in 9 minutes.\n\n## Bows\n\nBow 10 times.\n"
    assert ("N301", 3, "9 minutes") in findings(text)


def test_a_program_that_is_left_out_is_not_read_for_doses() -> None:
    program = "\n".join(f'const hint{i} = "hold each stretch for 30 seconds";' for i in range(40))
    article = f"# Legs\n\nA short article about strong legs.\n\n## Squats\n\nDo 10 squats.\n\n```js\n{program}\n```\n"
    routine = understand(read_bytes("legs.md", article.encode()))
    assert ["code"] == [part.reason for part in routine.left_out]
    assert [] == [finding.code for finding in routine.findings if finding.code == "N301"]


def test_a_sentence_of_many_doses_is_checked_once_and_not_for_each_of_them() -> None:
    few, many = (partial(prepared, ("# Squats\n\n" + "3*" * count).encode(), {}, {}) for count in (100, 400))
    few()  # what is loaded or looked up once is not counted
    assert calls(many) < 6 * calls(few)


@pytest.mark.parametrize("date", ["4 January 2024", "25.02.2025", "March 12, 2023", "PF012", "A 023"])
def test_a_date_or_a_code_is_no_range_that_has_lost_its_dash(date: str) -> None:
    assert "N301" not in codes(f"# Evening\n\n## Bows\n\nStand up. Bow 8 times. Next review {date}.\n")


def test_the_time_of_the_whole_is_no_dose_for_which_an_exercise_is_missing() -> None:
    assert "N301" not in codes("# Evening\n\n**Time:** 20 minutes\n\n## Bows\n\nStand up. Bow 8 times.\n")
