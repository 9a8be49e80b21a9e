"""`guide script`: an explicit script on standard output or in a file, and what it would change on standard error."""

import pytest
from articles import FEET

SCRIPT = """\
---
title: Legs
---
# Legs

## Squats

1. Do 10 squats. [10 reps]

## Lunges

1. Do 8 lunges. [8 reps]
"""
WITHOUT_A_DOSE = """\
# Evening

1. Sit ups x 10.
2. Snow angels – choose your level.
3. Bows x 12.
"""


def test_the_script_is_the_result(guide):
    done = guide("script", "loose.md")
    assert (0, SCRIPT, "") == (done.code, done.out, done.err)


def test_it_is_written_into_a_file(guide, folder):
    done = guide("script", "loose.md", "--out", "kept/legs.md")
    assert (0, "", "") == (done.code, done.out, done.err)
    assert SCRIPT == (folder / "kept" / "legs.md").read_text(encoding="utf-8")


def test_it_is_a_script(guide):
    guide("script", "feet.md", "--out", "again.md")
    assert 0 == guide("build", "again.md", "--voice", "silent").code


def test_an_article_may_come_from_standard_input(guide):
    assert "## Toe walk\n" in guide("script", "-", stdin=FEET.encode()).out


def test_the_settings_of_the_article_stay(guide, folder):
    (folder / "set.md").write_text("---\ntitle: Feet\nranges: low\n---\n" + FEET, encoding="utf-8")
    assert guide("script", "set.md").out.startswith("---\ntitle: Feet\nranges: low\n---\n# Feet\n")


def test_what_would_be_read_differently_is_told_with_its_place(guide, folder):
    (folder / "hard.md").write_text(WITHOUT_A_DOSE, encoding="utf-8")
    done = guide("script", "hard.md")
    assert 0 == done.code
    assert "hard.md:4:4: warning W202 `Snow angels` reads back from the script as" in done.error_lines[-1]


def test_without_an_exercise_there_is_no_script(guide, folder):
    (folder / "talk.md").write_text("# Talk\n\nIt was a fine day.\n", encoding="utf-8")
    done = guide("script", "talk.md", "--out", "script.md")
    assert (1, "") == (done.code, done.out)
    assert "error E201" in done.error_lines[0]
    assert not (folder / "script.md").exists()


def test_a_file_that_is_there_is_left_as_it_is(guide, folder):
    (folder / "feet.md").write_text(FEET, encoding="utf-8")
    done = guide("script", "feet.md", "--out", "feet.md")
    assert (1, "") == (done.code, done.out)
    assert "feet.md is there already and was left as it is" in done.error_lines[-1]
    assert FEET == (folder / "feet.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [(), ("loose.md", "feet.md")])
def test_one_article_is_named(guide, arguments):
    assert 2 == guide("script", *arguments).code
