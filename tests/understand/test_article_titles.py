"""Titles of articles: one that asks or advises heads the exercises as any other does."""

import pytest

from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation

ITEMS = """
1. Interlace your fingers and stretch your arms up. Hold for 30 seconds.
2. Let your head drop and round your back. Hold for 20 seconds.
3. Interlace your fingers behind your back. Hold for 15 seconds.
"""
HOLDS = [
    "Interlace your fingers: hold 30 s",
    "Let your head drop and round your back: hold 20 s",
    "Interlace your fingers behind your back: hold 15 s",
]


def understood(text):
    return notation.routine(understand(read_bytes("case.md", text.encode()))).splitlines()


@pytest.mark.parametrize(
    "title",
    [
        "Are you stretching?",
        "Why you should get up from your desk",
        "What nobody tells you about desks",
        "Tips for a stiff neck",
        "How to survive a long day",
    ],
)
def test_a_title_that_asks_or_advises_heads_exercises(title):
    assert understood(f"# {title}\n\nGet up from your desk every hour.\n{ITEMS}") == HOLDS


@pytest.mark.parametrize("heading", ["Why stretch?", "What you need", "Is it safe?"])
def test_a_heading_inside_an_article_that_asks_heads_none(heading):
    told = "1. It keeps you supple.\n2. It costs nothing.\n3. It takes a few minutes.\n"
    article = f"# Three stretches\n\n## {heading}\n\n{told}\n## Stretches\n{ITEMS}"
    assert understood(article) == HOLDS


def test_a_caption_between_a_name_and_what_is_done_is_no_name():
    told = "Picture of a towel squeeze\n\nSqueeze a towel for 3 seconds. Repeat 10 times."
    assert understood(f"# Wrists\n\n## Towel squeeze\n\n{told}\n") == ["Towel squeeze: reps 10 hold 3 s"]


DOSED = ["Neck tilts - 20", "Wall sit - 30 seconds", "Toe taps - 12 reps"]
UNDERSTOOD = ["Neck tilts: reps 20", "Wall sit: hold 30 s", "Toe taps: reps 12"]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["lines", "paragraphs"])
@pytest.mark.parametrize(
    "title",
    [
        "For a stiff neck",
        "Ten minutes for me",
        "5-minute stretch",
        "Stretching in 5 minutes",
        "My 20 minute HIIT",
        "Legs, day 2",
    ],
)
def test_a_title_that_nobody_marked_is_no_exercise_even_with_a_time_in_it(title, between):
    assert understood(between.join([title, *DOSED])) == UNDERSTOOD


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["lines", "paragraphs"])
@pytest.mark.parametrize("form", ["{} - {}", "{}, {}", "{}: {}", "{} ({})", "{} {}", "{1} {0}"])
@pytest.mark.parametrize("first", ["20 reps", "x 20", "x20"])
def test_a_first_line_that_is_told_like_the_others_is_no_title(form, between, first):
    told = [("Neck tilts", first), ("Wall sit", "30 second"), ("Toe taps", "12 reps")]
    assert understood(between.join(form.format(*one) for one in told)) == UNDERSTOOD


def test_a_first_name_over_what_is_repeated_is_no_title():
    names = ["Sleepy owl", "Paper boat", "Clock tower"]
    article = "\n\n".join(f"{name}\nLean back with a long spine. Repeat {4 + i} times." for i, name in enumerate(names))
    assert understood(article) == ["Sleepy owl: reps 4", "Paper boat: reps 5", "Clock tower: reps 6"]


def test_a_title_over_names_that_begin_paragraphs_is_a_title():
    names = ["Sleepy owl", "Paper boat", "Clock tower"]
    article = "\n\n".join(f"{name}\nLean back.\nHold for 20 seconds and smile." for name in names)
    assert understood(f"Ten minutes for me\n\n{article}") == [f"{name}: hold 20 s" for name in names]


def test_rounds_in_the_first_paragraph_are_of_all():
    assert understood("Morning circuit\nRepeat it all 3 times.\n\n- Squats\n- Lunges\n- Toe taps") == [
        "group rounds 3 [",
        "  Squats: work ?",
        "  Lunges: work ?",
        "  Toe taps: work ?",
        "]",
    ]


def test_a_dose_of_each_exercise_in_the_title_is_for_all():
    article = (
        "# Swallowing - do each exercise ten times\n\n## Tongue hold\n\nSwallow hard.\n\n## Big gulp\n\nGulp twice.\n"
    )
    routine = understand(read_bytes("a.md", article.encode()))
    assert ["reps 10", "reps 2"] == [notation.exercise(one) for one in routine.exercises]


def test_the_first_of_several_parts_is_no_title():
    article = (
        "Warm up\n2 rounds:\n10 squats\n12 lunges\n\nWorkout\nFor time:\n50 hops\n40 dips\n30 push-ups\n20 sit-ups\n"
    )
    assert "thursday" == understand(read_bytes("thursday.txt", article.encode())).title


@pytest.mark.parametrize(
    ("given", "heading", "title", "left_out"),
    [
        ("title: Evening\nname: slow-evening", "Exercise", "Evening", ["Exercise"]),
        ("name: slow-evening", "Exercise", "Slow evening", ["Exercise"]),
        ("name: slow-evening", "Before you sleep", "Before you sleep", []),
        ("draft: no", "Exercise", "Exercise", []),
    ],
)
def test_an_article_is_called_what_tells_most_about_it(given, heading, title, left_out):
    routine = understand(read_bytes("case.md", f"---\n{given}\n---\n# {heading}\n{ITEMS}".encode()))
    assert (title, left_out) == (routine.title, [one.text.content for one in routine.left_out])


@pytest.mark.parametrize(
    ("article", "title"),
    [
        ("Told by an old gymnast.\n\n# Three stretches\n", "Three stretches"),
        ("Told by an old gymnast.\n\n# Chapter 5\n\n# Three stretches\n\nDo them daily.\n", "Three stretches"),
        ("Told by an old gymnast.\n\n# Stretches\n", "case"),
        ("Told by an old gymnast.\n\n# Warm-up\n", "case"),
        ("Told by an old gymnast.\n\n## Three stretches\n{}\n## Three more stretches\n", "case"),
    ],
    ids=["behind an author", "behind a chapter", "of any article", "of a part", "of some"],
)
def test_behind_other_words_the_heading_over_all_exercises_is_the_title(article, title):
    assert title == understand(read_bytes("case.md", f"{article.format(ITEMS)}{ITEMS}".encode())).title


@pytest.mark.parametrize("line", ["...", "!!!", "—"])
def test_a_heading_with_a_dose_over_a_line_without_words_is_an_exercise(line):
    assert understood(f"## Minute one (60 s)\n\n{line}\n") == ["Minute one: work 60 s"]


def test_a_page_without_a_heading_over_all_is_called_by_its_title():
    page = (
        "<html><head><title>Good morning | A site</title></head><body>"
        "<h2>Neck rolls</h2><p>Roll your head. Do 5 each way.</p>"
        "<h2>Arm circles</h2><p>Circle your arms 10 times.</p></body></html>"
    )
    assert understand(read_bytes("saved.html", page.encode())).title == "Good morning"


def test_an_address_at_the_top_is_no_title():
    text = "https://example.org/watch\n\nLegs (45 seconds each)\nSquats\nLunges\n\nArms (30 seconds each)\nDips\nRows\n"
    assert understood(text) == ["Squats: work 45 s", "Lunges: work 45 s", "Dips: work 30 s", "Rows: work 30 s"]


def test_what_stands_above_the_title_of_a_page_is_no_title():
    page = "<html><body><div>Iron blog</div><h1>Best chest moves</h1><h2>Dips</h2><p>Dip 10 times.</p></body></html>"
    assert understand(read_bytes("saved.html", page.encode())).title == "Best chest moves"


TOLD = "1) Press the wall. 3 x 8.\n\n2) Lift the heels. 10 times."


@pytest.mark.parametrize(
    "title",
    [
        "Shoulder exercises for Mr K.",
        "Stretches after a long drive.",
        "My morning routine.",
        "Strong ankles for life!",
        "Does your neck creak?",
    ],
)
def test_a_first_line_that_ends_like_a_sentence_may_be_the_title(title):
    assert understand(read_bytes("case.txt", f"{title}\n\n{TOLD}".encode())).title == title


@pytest.mark.parametrize(
    "line",
    [
        "Hello everybody!",
        "These exercises help your shoulders.",
        "Press your palms together for 10 seconds!",
        "Your shoulders have been sore for weeks.",
    ],
)
def test_a_first_line_that_greets_explains_or_tells_is_no_title(line):
    assert understand(read_bytes("case.txt", f"{line}\n\n{TOLD}".encode())).title == "case"
