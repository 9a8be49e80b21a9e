"""What an author is told where an article may have been read wrong, and where nothing is doubted."""

from __future__ import annotations

import pytest

from guide.read import read_bytes
from guide.understand import understand

DOUBTS = ("W307", "W308", "W309", "W310", "W311", "W312", "W313", "W314")


def doubts(text: str) -> list[tuple[str, int]]:
    """Code and line of what is doubted."""
    document = read_bytes("article.md", text.encode())
    found = (one for one in understand(document).findings if one.code in DOUBTS)
    return [(one.code, document.source.line(one.span.start)) for one in found]


def messages(text: str, code: str) -> list[str]:
    """What is said under a code."""
    return [one.message for one in understand(read_bytes("article.md", text.encode())).findings if one.code == code]


# ── Talk inside an exercise ──────────────────────────────────────────────────────────────────────────────────────────

TALK = (
    "My sister found this one on holiday.",
    "The hotel had no gym at all.",
    "It was far too hot for running.",
    "She is seventy and never tired.",
    "Her cat is older than she looks.",
    "The sea was green that week.",
)


def with_talk(count: int) -> str:
    talk = " ".join(TALK[:count])
    return (
        f"# Mornings\n\n## Heel raises\n\nStand up and lift your heels 10 times.\n\n{talk}\n\n## Bows\n\nBow 8 times.\n"
    )


def test_much_talk_inside_an_exercise_is_doubted_where_it_begins() -> None:
    assert ("W307", 7) in doubts(with_talk(6))
    assert ["6 sentences in a row of “Heel raises” ask for nothing"] == messages(with_talk(6), "W307")


def test_a_little_talk_is_not() -> None:
    assert [] == doubts(with_talk(4))


def test_talk_that_instructions_break_up_is_not() -> None:
    told = " ".join(f"{talk} Lift your heels again." for talk in TALK)
    text = f"# Mornings\n\n## Heel raises\n\nStand up and lift your heels 10 times. {told}\n\n## Bows\n\nBow 8 times.\n"
    assert [] == doubts(text)


# ── Names that are none ──────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "name",
    [
        "Then",
        "If your knees complain",
        "Here is a good one for the hips",
        "Daily Circuit",
        "The last two are for the brave",
        "With your heels together",
    ],
)
def test_a_name_that_is_none_is_doubted(name: str) -> None:
    text = f"# Evening\n\n## {name}\n\nStand up and bow 8 times.\n\n## Nods\n\nNod 5 times.\n"
    assert ("W312", 3) in doubts(text)


@pytest.mark.parametrize(
    "name", ["Heel raise", "Open your eyes as wide as you can", "Step up", "Cool-down", "Warrior II", "Timed bows"]
)
def test_a_name_that_is_one_is_not(name: str) -> None:
    assert [] == doubts(f"# Evening\n\n## {name}\n\nStand up and bow 8 times.\n\n## Nods\n\nNod 5 times.\n")


# ── Numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────────

NUMBERED = (
    "# Evening\n\n## {}. Bows\n\nStand up. Bow 10 times.\n\n"
    "## {}. Nods\n\nNod 5 times.\n\n{}## {}. Turns\n\nTurn 5 times.\n"
)


def test_a_number_between_two_exercises_of_which_nothing_was_found_is_doubted() -> None:
    text = NUMBERED.format(1, 2, "3. Is told next week.\n\n", 4)
    assert [("W313", 11)] == doubts(text)
    assert ["between “Nods” and “Turns” nothing was found for number 3"] == messages(text, "W313")


def test_where_it_stands_nowhere_the_exercise_before_it_is_named() -> None:
    assert [("W313", 7)] == doubts(NUMBERED.format(1, 2, "", 5))


@pytest.mark.parametrize("numbers", [(1, 2, 3), (5, 10, 15), (2, 3, 1), (1, 2, 9)])
def test_numbers_that_count_on_or_count_something_else_are_not(numbers: tuple[int, int, int]) -> None:
    assert [] == doubts(NUMBERED.format(numbers[0], numbers[1], "", numbers[2]))


def test_a_number_may_be_in_a_name() -> None:
    told = "".join(f"## Exercise {number}: {name}\n\nStand up. Bow 8 times.\n\n" for number, name in
                   ((1, "Bows"), (2, "Deep bows"), (4, "Low bows")))  # fmt: skip
    assert [("W313", 7)] == doubts(f"# Evening\n\n{told}")


# ── One exercise for all of a text ───────────────────────────────────────────────────────────────────────────────────


def test_the_only_exercise_of_a_text_is_doubted_where_it_is_told_in_many_instructions() -> None:
    steps = "\n".join(
        f"{number}. {step}"
        for number, step in enumerate(
            (
                "Stand with your back to a wall.",
                "Bend your knees.",
                "Slide down a little.",
                "Press your back against the wall.",
                "Lift your toes.",
                "Lower your toes.",
                "Straighten your knees.",
                "Turn your head from left to right.",
                "Do 10 repetitions.",
            ),
            1,
        )
    )
    text = f"# Wall slide\n\n## Wall slide\n\n{steps}\n"
    assert [("W308", 3)] == doubts(text)
    assert ["the whole text was read as one exercise, “Wall slide”"] == messages(text, "W308")


def test_it_is_not_where_it_is_told_shortly() -> None:
    text = "# Wall slide\n\n## Wall slide\n\nStand with your back to a wall. Bend your knees. Do 10 repetitions.\n"
    assert [] == doubts(text)


def test_a_way_of_breathing_may_be_told_in_many_words() -> None:
    told = "Sit up. Close your eyes. Drop your shoulders. Relax your jaw. Close your mouth. Put a hand on your belly."
    breaths = "Breathe in for 4 seconds. Hold for 4 seconds. Breathe out for 6 seconds. Do this 5 times."
    assert [] == doubts(f"# Breathing\n\n## Long breath\n\n{told} {breaths}\n")


# ── Very long ────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "told",
    [
        "Swing both arms for 20 minutes.",
        "Squat down and stand up again. Continue for 12 minutes.",
        "Hold the towel behind you for a quarter of an hour.",
    ],
)
def test_a_movement_that_goes_on_for_very_long_is_doubted(told: str) -> None:
    text = f"# Evening\n\n## Arms\n\nStand up. {told}\n\n## Bows\n\nBow 8 times.\n"
    assert [("W309", 5)] == doubts(text)


@pytest.mark.parametrize(
    "told",
    [
        "Walk briskly for 20 minutes.",
        "Lie on the floor and let your breath come and go for 12 minutes.",
        "Ride the bike for half an hour.",
        "15 min easy, then 20 min tempo.",
        "Swing both arms for 9 minutes.",
    ],
)
def test_what_may_well_be_long_is_not(told: str) -> None:
    assert [] == doubts(f"# Evening\n\n## Part one\n\n{told}\n\n## Bows\n\nBow 8 times.\n")


@pytest.mark.parametrize(("rounds", "found"), [(12, [("W314", 3)]), (4, [])])
def test_many_rounds_of_several_exercises_are_doubted(rounds: int, found: list[tuple[str, int]]) -> None:
    text = f"# Gym\n\nDo {rounds} rounds of all of these:\n\n- 10 squats\n- 8 lunges\n- 12 heel raises\n"
    assert found == doubts(text)


# ── Instructions in no exercise ──────────────────────────────────────────────────────────────────────────────────────


BEFORE = "Lift your left knee as high as your hip. Then press your hips forward and straighten your back."
AFTER = f"{BEFORE} Bend your knees again."


def test_instructions_before_the_first_exercise_are_doubted() -> None:
    text = f"# Evening\n\n{BEFORE} It feels good after work.\n\n## Bows\n\nBow 8 times.\n\n## Nods\n\nNod 5 times.\n"
    assert [("W310", 3)] == doubts(text)
    assert ["2 sentences tell how to move, but are in no exercise"] == messages(text, "W310")


@pytest.mark.parametrize(
    "said",
    [
        "Keep a chair near you. Ask your doctor whether your knees are well enough.",
        "Lift your left knee as high as your hip, and you will see what this is about.",
        "Strong hips help with stairs. A stiff back does not.",
    ],
)
def test_what_is_said_before_is_not(said: str) -> None:
    assert [] == doubts(f"# Evening\n\n{said}\n\n## Bows\n\nBow 8 times.\n\n## Nods\n\nNod 5 times.\n")


# ── Told for all and done by none ────────────────────────────────────────────────────────────────────────────────────


def test_a_dose_for_all_that_none_of_them_does_is_doubted() -> None:
    said = "Take a break of 40 seconds after each of the first holds."
    text = f"# Hips\n\n{said}\n\n## Bows\n\nBow 8 times.\n\n## Nods\n\nNod 5 times.\n"
    assert [("W311", 3)] == doubts(text)


def test_a_dose_for_all_that_each_exercise_does_is_not_doubted() -> None:
    text = "# Legs\n\nRest for 30 seconds after each one.\n\n- 10 squats\n- 8 lunges\n- 12 heel raises\n"
    assert [] == doubts(text)


# ── What is certain ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_explicit_script_is_never_doubted() -> None:
    text = with_talk(6).replace("lift your heels 10 times.", "lift your heels. [10 reps]")
    assert [] == doubts("---\ndoses: marked\n---\n" + text)


def test_exercises_without_a_dose_are_told_once_where_there_are_many() -> None:
    names = ("Cat", "Dog", "Cow", "Cobra")
    text = "# Animals\n\n" + "".join(f"## {name}\n\nKneel down and arch your back.\n\n" for name in names)
    assert ["nothing says how long or how often the 4 exercises are done, from “Cat” on"] == messages(text, "W301")


def test_and_each_where_they_are_few() -> None:
    dosed = "".join(f"## {name}\n\nKneel down. Do 8 repetitions.\n\n" for name in ("Cat", "Dog", "Cow", "Crow", "Fish"))
    bare = "".join(f"## {name}\n\nKneel down and arch your back.\n\n" for name in ("Cobra", "Camel"))
    assert 2 == len(messages(f"# Animals\n\n{dosed}{bare}", "W301"))


def test_repetitions_told_twice_with_nothing_new_between_are_doubted() -> None:
    text = "# Evening\n\n## Crabs\n\nWalk backwards 10 steps and turn.\n2 times each way\n\n## Nods\n\nNod 5 times.\n"
    assert ["the repetitions of “Crabs” are given twice, with different numbers"] == messages(text, "W305")


@pytest.mark.parametrize("doses", ["12, 10, 8 reps", "4 sets: 12, 10, 8, 6", "Do 10 repetitions. 3 times.", "3 x 10"])
def test_sets_are_not(doses: str) -> None:
    assert [] == messages(f"# Gym\n\n## Rows\n\nStand up and bow. {doses}\n\n## Nods\n\nNod 5 times.\n", "W305")
