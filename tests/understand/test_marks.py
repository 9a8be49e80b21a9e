"""Brackets: which are marks, which are only words, and which are mistakes."""

from __future__ import annotations

import pytest

from guide.model.findings import Finding, Severity
from guide.model.routine import Role, steps_of
from guide.read import read_bytes
from guide.understand import understand

ARTICLE = "# Evening\n\n## Bows\n\nStand upright. Bow. [{}] Do it gently.\n\n## Sways\n\nSway 12 times.\n"
EXPLICIT = f"---\ndoses: marked\n---\n{ARTICLE}"

READ = (
    "20 s", "half a minute", "hold 5-10 s", "hold 2 s, 10 reps, each leg, right first", "8-12 reps", "10 reps @ 3 s",
    "10 reps slowly", "8 reps @ 3-1-2-0", "10 each side", "3x12", "3 × 10 / 30s rest", "Reps: 10", "4 sets of 10",
    "3 sets, rest 45 s between sets", "6 rounds", "repeat 5 times", "both directions", "rest 10-15 s", "5 breaths",
    "breathe 4-7-8, 4 rounds", "pause 4 s", "ready 8 s", "beep", "skip", "no dose", "up to 3 sets", "another 5 times",
    "5 rounds, every 1 min", "every 90 s, 4 sets, 8 reps", "12 reps, 5 rounds, every minute", "EMOM 10, 12 reps",
    "as many rounds as you can in 12 minutes", "as many rounds as possible in 10 min, 8 reps", "amrap 12 min",
    "12 min AMRAP", "AMRAP in 90 s, 5 reps", "as many rounds as you can in 8-10 min",
    "8 reps, every 60 s", "E2MOM x 5, 8 reps", "8 reps, every 2 minutes for 10 minutes", "EMOM for 8 min, 5 reps",
    "510 s", "30-510 s", "515 reps",
)  # fmt: skip
WORDS = (
    "laughter", "LAUGHTER", "Illustration: FIG. 31.--The cutter", "1", "12", "00:15", "1:30", "5 min read", "Figure 3",
    "3 photos", "12 comments", "Smith 2010", "music fades 10 s", "pause", "hold", "30 SEC. SHOT OF THE OPEN WINDOW",
    "3 times a week", "60% 1RM", "sic", "see page 20", "edit: 10 reps were too many for most people here", "x",
)  # fmt: skip
MISTAKES = (
    "20 scnds", "hold 20 s ech leg", "hold 5 potatoes", "10 reps @ fast", "10 reps please", "hold 10 s if you can",
    "10 reps, as caution", "as caution", "both directions: in, out", "only if: 3 reps",
    "3 sets, rest 30 s between sheep",
    "hold 2 s, 10 reps, rest 5 s between reps, each leg, right first, 3 sets, rest 45 s between sets",
)  # fmt: skip


def errors(text: str) -> list[tuple[str, Finding]]:
    document = read_bytes("article.md", text.encode())
    found = understand(document).findings
    return [(document.source.quote(one.span), one) for one in found if one.severity is Severity.ERROR]


@pytest.mark.parametrize("mark", READ)
def test_a_mark_is_read(mark: str) -> None:
    assert [] == errors(ARTICLE.format(mark))
    assert [] == errors(EXPLICIT.format(mark))


@pytest.mark.parametrize("words", WORDS)
def test_other_brackets_are_only_words(words: str) -> None:
    assert [] == errors(ARTICLE.format(words))


@pytest.mark.parametrize("mark", MISTAKES)
def test_a_mark_that_cannot_be_read_is_an_error(mark: str) -> None:
    ((words, found),) = errors(ARTICLE.format(mark))
    assert ("E203", mark) == (found.code, words)
    assert "[hold 5 s, 10 reps]" in found.hint


@pytest.mark.parametrize("words", [*WORDS[:4], "hold 5 potatoes", "20 s, 10 reps"])
def test_in_an_explicit_script_every_bracket_is_a_mark(words: str) -> None:
    ((_, found),) = errors(EXPLICIT.format(words))
    assert "E203" == found.code


def test_a_backslash_says_that_a_bracket_is_no_mark() -> None:
    for form in (ARTICLE, EXPLICIT):
        assert [] == errors(form.replace("[{}]", r"\[hold 5 potatoes\]"))


def test_links_and_check_boxes_are_no_marks() -> None:
    text = "# Evening\n\n- [ ] [10 good bows](https://bows.example) Bow 10 times.\n- [x] Sway 12 times.\n"
    assert [] == errors(text)


def test_a_setting_that_is_not_there_is_an_error() -> None:
    ((_, found),) = errors("---\ndoses: guessed\n---\n# Evening\n\n## Bows\n\nBow 10 times.\n")
    assert "E901" == found.code


def test_a_sentence_with_no_dose_gives_none_and_is_said() -> None:
    text = "# Evening\n\n## Bows\n\nMy aunt does 40 repetitions. [no dose] Bow 10 times.\n"
    (exercise,) = understand(read_bytes("article.md", text.encode())).exercises
    first, second = exercise.body
    assert ("My aunt does 40 repetitions.", None) == (first.text.content, first.dose)  # type: ignore[union-attr]
    assert second.dose is not None  # type: ignore[union-attr]


def test_a_role_may_be_marked_in_an_explicit_script() -> None:
    text = "---\ndoses: marked\n---\n# Evening\n\n## Bows\n\n- Bow. [10 reps]\n- Bow gently. [as caution]\n"
    (exercise,) = understand(read_bytes("script.md", text.encode())).exercises
    assert [Role.WORK, Role.CAUTION] == [step.role for step in exercise.body]  # type: ignore[union-attr]


def test_a_narrator_s_pauses_are_silence_behind_the_sentence_before_them() -> None:
    text = (
        "# Evening\n\nGood evening.\n\n[pause 2s]\n\nLie down. (pause 3 seconds)\n\n[silence 5s]\n\n"
        "## Fists\n\nMake two fists.\n\n[pause 4s]\n\nHold them for 10 seconds.\n\n[pause 6s]\n\n"
        "## After it\n\nYou can rest now.\n\n[pause 7s]\n"
    )
    routine = understand(read_bytes("article.md", text.encode()))
    (exercise,) = routine.exercises
    told = [*routine.opening, *steps_of(exercise.body, asking=False), *routine.closing]
    waits = [(step.text.content, step.wait.low if step.wait else 0) for step in told]
    assert waits == [
        ("Good evening.", 2_000),
        ("Lie down.", 5_000),
        ("Make two fists.", 4_000),
        ("Hold them for 10 seconds.", 6_000),
    ]
    assert [one.text.content for one in routine.left_out] == ["After it", "You can rest now.", "[pause 7s]"]
