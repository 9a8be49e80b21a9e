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
