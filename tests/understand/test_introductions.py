"""What a listener hears before the first exercise: a long introduction is cut, what warns or asks never."""

from __future__ import annotations

from guide.read import read_bytes
from guide.understand import understand

TALE = (
    "My grandmother began her mornings on the kitchen floor, long before anybody called it a routine or sold mats. "
    "The neighbours laughed at her, and she laughed back, for she outlived most of them by twenty years. "
    "When she died we found the notebook in which she had drawn every movement, with a date and a weather report. "
    "These days the notebook lies on my own kitchen table, and the pages with coffee on them are the best ones. "
)
LAST = "What follows are the three movements that she marked with a star."
EXERCISES = "1. Bridge, 10 times\n2. Cat stretch, 8 times\n3. Leg circles, 5 each way\n"


def opening_and_left_out(text: str) -> tuple[str, str]:
    """All that is heard before the first exercise or on the way to it, and all that is left out."""
    routine = understand(read_bytes("case.md", text.encode()))
    first = routine.exercises[0]
    heard = (*routine.opening, *(step for step in first.body if hasattr(step, "text")))
    return " ".join(one.text.content for one in heard), " ".join(one.text.content for one in routine.left_out)


def test_of_a_long_introduction_the_words_before_the_exercises_are_heard() -> None:
    heard, left_out = opening_and_left_out(f"# Floor\n\n{TALE}{LAST}\n\n{EXERCISES}")
    assert LAST in heard
    assert "grandmother began" not in heard
    assert "grandmother began" in left_out


def test_a_short_introduction_is_heard() -> None:
    heard, left_out = opening_and_left_out(f"# Floor\n\nMy grandmother did these. {LAST}\n\n{EXERCISES}")
    assert "My grandmother did these." in heard
    assert "grandmother" not in left_out


def test_what_is_told_under_a_heading_of_its_own_goes_first() -> None:
    why = "### Why it works\n\n- Warm joints\n- A calm head\n- Better sleep\n"
    heard, _ = opening_and_left_out(f"# Floor\n\n{TALE}{LAST}\n\n{why}\n### Exercises\n\n{EXERCISES}")
    assert LAST in heard
    assert "Warm joints" not in heard


def test_what_warns_or_asks_for_something_is_heard_however_long_it_all_is() -> None:
    asks = "Take off your shoes and lie on a mat. Stop if your back hurts."
    flags = "## Red flags\n\n- Numbness in both legs\n- A fever\n"
    heard, _ = opening_and_left_out(f"# Floor\n\n{TALE}{asks} {LAST}\n\n{flags}\n## Exercises\n\n{EXERCISES}")
    for words in ("Take off your shoes", "Stop if your back hurts.", "Numbness in both legs", "A fever"):
        assert words in heard
