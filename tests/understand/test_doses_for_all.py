"""A dose told once, before or behind several exercises, is for all of them; rounds are for all of them together."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from guide.model.routine import Group
from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation

NAMES = [("Step-ups", "Wall press", "Heel lifts", "Side bends"), ("Paper boat", "Sleepy owl", "Windmill", "Zigzag")]
"""Movements that everybody knows, and names that nobody has heard of."""

LISTS: dict[str, Callable[[Sequence[str]], str]] = {
    "bullets": lambda names: "\n".join(f"- {name}" for name in names),
    "numbers": lambda names: "\n".join(f"{number}. {name}" for number, name in enumerate(names, start=1)),
    "brackets": lambda names: "\n".join(f"{number}) {name}" for number, name in enumerate(names, start=1)),
    "lines": "\n".join,
    "paragraphs": "\n\n".join,
    "bold names": lambda names: "\n\n".join(f"**{name}**\n\nStand tall and move with care." for name in names),
    "headings": lambda names: "\n\n".join(f"### {name}\n\nStand tall and move with care." for name in names),
    "bullets that tell more": lambda names: "\n".join(f"- **{name}**: stand tall and move." for name in names),
}

BEFORE = {
    "3 rounds of:": ("rounds 3", "work ?"),
    "Do 3 rounds of the following:": ("rounds 3", "work ?"),
    "Repeat the circuit 3 times.": ("rounds 3", "work ?"),
    "Rounds: 3": ("rounds 3", "work ?"),
    "50 seconds work, 10 seconds rest. 3 rounds.": ("rounds 3", "work 50 s; rest 10 s"),
    "Do each move for 50 seconds, then rest for 10 seconds. Repeat 3 times.": ("rounds 3", "work 50 s; rest 10 s"),
    "Work for 50 seconds and rest for 10 seconds at each station.": ("", "work 50 s; rest 10 s"),
    "Do each exercise for 50 seconds.": ("", "work 50 s"),
    "Spend one minute on each exercise.": ("", "work 60 s"),
    "50 seconds each:": ("", "work 50 s"),
    "Time per exercise: 50 seconds": ("", "work 50 s"),
    "8 reps of each:": ("", "reps 8"),
    "Do 8 of each.": ("", "reps 8"),
    "Perform each exercise 8 times.": ("", "reps 8"),
    "Repeat each exercise 8 times, twice a day.": ("", "reps 8"),
    "All exercises: 2 sets of 8.": ("", "sets 2 { reps 8 }"),
    "Perform 2 sets of 8 of each exercise.": ("", "sets 2 { reps 8 }"),
    "Complete 2 sets of 8 reps for each exercise, resting 60 seconds between sets.": (
        "",
        "sets 2 rest 60 s { reps 8 }",
    ),
    "Hold each stretch for 25 seconds.": ("", "hold 25 s"),
    "Hold each pose for 6 breaths.": ("", "breaths 6"),
    "Each exercise should be held for 25 seconds and repeated 4 times on each side.": (
        "",
        "sides side { reps 4 hold 25 s }",
    ),
}

BEHIND = {
    "Repeat the whole circuit 3 times.": ("rounds 3", "work ?"),
    "Do 3 rounds.": ("rounds 3", "work ?"),
    "Rest for 60 seconds and repeat for 3 rounds in total.": ("rounds 3 rest 60 s", "work ?"),
    "Hold each one for 25 seconds.": ("", "hold 25 s"),
    "Do each exercise 8 times.": ("", "reps 8"),
}
"""What is told, with the rounds of all together and what each exercise is then."""


def understood(text: str) -> tuple[str, list[str]]:
    """The rounds of all together, and what each exercise is."""
    routine = understand(read_bytes("article", text.encode()))
    rounds = [notation.again(part.rounds) for part in routine.parts if isinstance(part, Group) and part.rounds]
    return " ".join(f"rounds {one}" for one in rounds), [
        f"{one.name.content}: {notation.exercise(one)}" for one in routine.exercises
    ]


@pytest.mark.parametrize("listed", LISTS)
@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
@pytest.mark.parametrize("told", BEFORE)
def test_a_dose_before_a_list_is_for_all_in_it(told: str, names: tuple[str, ...], listed: str) -> None:
    rounds, each = BEFORE[told]
    article = f"# Better hips\n\nSitting is bad for you.\n\n{told}\n\n{LISTS[listed](names)}\n"
    assert (rounds, [f"{name}: {each}" for name in names]) == understood(article)


@pytest.mark.parametrize("listed", LISTS)
@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
@pytest.mark.parametrize("told", BEHIND)
def test_a_dose_behind_a_list_is_for_all_in_it(told: str, names: tuple[str, ...], listed: str) -> None:
    rounds, each = BEHIND[told]
    article = f"# Better hips\n\nSitting is bad for you. Try these:\n\n{LISTS[listed](names)}\n\n{told}\n"
    assert (rounds, [f"{name}: {each}" for name in names]) == understood(article)


SEVERAL = {
    ("Do every move for 50 seconds.", "Rest for 10 seconds."): ("", "work 50 s; rest 10 s"),
    ("50 seconds per exercise", "10 seconds rest"): ("", "work 50 s; rest 10 s"),
    ("Work: 50 s", "Rest: 10 s", "Rounds: 3"): ("rounds 3", "work 50 s; rest 10 s"),
    ("Do 3 rounds.", "50 seconds work, 10 seconds rest."): ("rounds 3", "work 50 s; rest 10 s"),
    ("Repeat the circuit 3 times.", "Each exercise lasts 50 seconds."): ("rounds 3", "work 50 s"),
    ("Do 2 sets of 8 of each.", "Rest one minute between sets."): ("", "sets 2 rest 60 s { reps 8 }"),
    ("This is the hard part.", "Every exercise is done for 50 seconds.", "Breathe as you like."): ("", "work 50 s"),
}
"""What is told in several sentences before the names."""

JOINED = {
    "sentences": lambda told: " ".join(one if one.endswith(".") else f"{one}." for one in told),
    "lines": "\n".join,
    "broken lines": "  \n".join,
    "paragraphs": "\n\n".join,
    "items": lambda told: "\n".join(f"- {one}" for one in told),
}

BARE_LISTS = [
    name for name, listed in LISTS.items() if "care" not in listed(NAMES[0]) and "tall" not in listed(NAMES[0])
]

HEADED = {"a heading": "## Belly and back", "bold": "**Belly and back**", "a length": "## 10 Minute Legs"}

OTHERS = "## Later on\n\nHold each of these for 20 seconds.\n\n- Toe stand\n- Arm circle\n- Low lunge\n"


@pytest.mark.parametrize("joined", JOINED)
@pytest.mark.parametrize("listed", BARE_LISTS)
@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
@pytest.mark.parametrize("told", SEVERAL, ids=lambda told: told[0])
def test_a_dose_in_several_sentences_is_for_the_names_of_its_section(
    told: tuple[str, ...], names: tuple[str, ...], listed: str, joined: str
) -> None:
    rounds, each = SEVERAL[told]
    section = f"## Belly and back\n\n{JOINED[joined](told)}\n\n{LISTS[listed](names)}\n"
    expected = [f"{name}: {each}" for name in names]
    assert (rounds, expected) == understood(f"# My routine\n\n{section}\n")
    others = [f"{name}: hold 20 s" for name in ("Toe stand", "Arm circle", "Low lunge")]
    assert (rounds, [*expected, *others]) == understood(f"# My routine\n\n{section}\n{OTHERS}")


@pytest.mark.parametrize("headed", HEADED)
@pytest.mark.parametrize("listed", BARE_LISTS)
@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
@pytest.mark.parametrize("told", ["Ten of each, nice and slow.", "Do every exercise 10 times.", "10 reps each"])
def test_a_dose_behind_names_is_for_those_of_its_section(
    told: str, names: tuple[str, ...], listed: str, headed: str
) -> None:
    section = f"{HEADED[headed]}\n\n{LISTS[listed](names)}\n\n{told}\n"
    expected = [f"{name}: reps 10" for name in names]
    others = [f"{name}: hold 20 s" for name in ("Toe stand", "Arm circle", "Low lunge")]
    assert ("", [*expected, *others]) == understood(f"# My routine\n\nI like it.\n\n{section}\n{OTHERS}")


@pytest.mark.parametrize(
    "article",
    [
        "## Squat\n\n3 sets of 12\n\n- Feet apart\n- Back straight\n- Knees over the toes",
        "## Plank\n\nHold for 40 seconds.\n\n- Elbows under the shoulders\n- Belly in\n- No sagging hips",
        "## Side step\n\n12 on each side\n\n- Toes to the front\n- Small steps\n- Tall back",
    ],
)
def test_how_one_movement_is_done_is_no_list_of_exercises(article: str) -> None:
    assert 1 == len(understood(f"# Legs\n\n{article}\n")[1])


OF_ONE_SECTION = {
    "Do 2 sets of 8 for each exercise, with 40 seconds of rest between sets.": "sets 2 rest 40 s { reps 8 }",
    "Perform every exercise for 50 seconds, then rest for 10 seconds.": "work 50 s; rest 10 s",
    "All exercises: 2 sets of 8, 40 seconds of rest between the sets.": "sets 2 rest 40 s { reps 8 }",
    "50 seconds on, 10 seconds off.": "work 50 s; rest 10 s",
    "50 seconds each.": "work 50 s",
    "8 reps of each.": "reps 8",
}
"""What is told under one heading of several, and what each exercise under it is then."""


@pytest.mark.parametrize("after", [True, False])
@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
@pytest.mark.parametrize("told", OF_ONE_SECTION)
def test_a_dose_with_its_rest_is_for_the_exercises_of_its_section_only(
    told: str, names: tuple[str, ...], after: bool
) -> None:
    section = f"## Belly and back\n\n{told}\n\n{LISTS['headings'](names)}\n\n"
    other = "## Wake up\n\n- Arm circles: 20 seconds\n- Toe stand: 30 seconds\n\n"
    expected = [f"{name}: {OF_ONE_SECTION[told]}" for name in names]
    others = ["Arm circles: work 20 s", "Toe stand: hold 30 s"]
    article = f"{section}{other}" if after else f"{other}{section}"
    assert ("", [*expected, *others] if after else [*others, *expected]) == understood(f"# My routine\n\n{article}")


@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
def test_rounds_after_a_dose_for_each_of_a_section_are_of_that_section(names: tuple[str, ...]) -> None:
    told = "Each exercise: 50 seconds of work, 10 seconds of rest. Complete the circuit twice."
    article = f"# My routine\n\n## Belly\n\n{told}\n\n{LISTS['headings'](names)}\n\n## Legs\n\n- Squats: 20 times\n"
    expected = [*(f"{name}: work 50 s; rest 10 s" for name in names), "Squats: reps 20"]
    assert ("rounds 2", expected) == understood(article)


@pytest.mark.parametrize("listed", BARE_LISTS)
@pytest.mark.parametrize("names", NAMES, ids=["known", "new"])
def test_work_and_rest_behind_a_list_of_names_are_of_each_of_them(names: tuple[str, ...], listed: str) -> None:
    told = "50 seconds work / 10 seconds rest x 3 rounds"
    section = f"## Belly and back\n\n{LISTS[listed](names)}\n\n{told}\n\n"
    expected = [f"{name}: work 50 s; rest 10 s" for name in names]
    others = [f"{name}: hold 20 s" for name in ("Toe stand", "Arm circle", "Low lunge")]
    assert ("rounds 3", [*expected, *others]) == understood(f"# My routine\n\n{section}{OTHERS}")
