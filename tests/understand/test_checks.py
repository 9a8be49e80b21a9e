"""What an author is told about a routine."""

from __future__ import annotations

import pytest

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
    ],
)
def test_what_only_eyes_can_follow_is_reported(sentence: str, words: str) -> None:
    found = findings(f"# Knee\n\n## Bends\n\nStand up straight. {sentence} Do 10 repetitions.\n")
    assert [("W302", 5, words)] == [(code, line, quote.lower()) for code, line, quote in found]


def test_a_time_that_no_dose_came_from_is_noted() -> None:
    text = "# Wrist\n\n## Curls\n\nBend the wrist so that it takes 3 seconds until it burns. Do 10 repetitions.\n"
    assert [("N301", 5, "3 seconds")] == findings(text)


def test_a_routine_with_all_doses_read_has_nothing_to_tell() -> None:
    text = "# Wrist\n\n## Curls\n\nBend your wrist. Hold for 5 seconds. Repeat 10 times, then change hands.\n"
    assert [] == findings(text)


def test_nothing_about_a_routine_stops_the_build() -> None:
    document = read_bytes("article.md", b"# A\n\n## B\n\nBend your knee as shown.\n")
    assert Severity.ERROR not in {one.severity for one in understand(document).findings}
