"""`guide script`: an explicit script on standard output or in a file, and what it would change on standard error."""

import json

import pytest
from articles import FEET

SCRIPT = """\
---
title: Legs
doses: marked
---
# Legs

## Squats

1. Do 10 squats. [10 reps]

## Lunges

1. Do 8 lunges. [8 reps]
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
    assert guide("script", "set.md").out.startswith("---\ntitle: Feet\ndoses: marked\nranges: low\n---\n# Feet\n")


@pytest.mark.parametrize("setting", ["only: 2", "Skip: 1", "from: bridge", "only: Advanced"])
def test_what_is_chosen_already_is_not_chosen_from_the_script_again(guide, folder, setting):
    article = "# Core\n\n## Beginner\n- Knee plank 20 s\n- Bridge 10\n\n## Advanced\n- Plank: 90 s\n- Push-ups: 12\n"
    text = f"---\n{setting}\n---\n{article}"
    (folder / "some.md").write_text(text, encoding="utf-8")
    assert 0 == guide("script", "some.md", "--out", "again.md").code
    asked, again = (json.loads(guide("plan", name, "--json").out) for name in ("some.md", "again.md"))
    done = [one["name"] for one in asked["routine"]["exercises"] if one["done"]]
    assert done == [one["name"] for one in again["routine"]["exercises"]]


def test_nothing_is_told_where_the_script_reads_back_the_same(guide, folder):
    (folder / "hard.md").write_text("# Evening\n\n1. Sit ups x 10.\n2. Snow angels.\n3. Bows x 12.\n", encoding="utf-8")
    assert () == tuple(line for line in guide("script", "hard.md").error_lines if "W202" in line)


def test_only_marks_count_in_a_script(guide, folder):
    text = "---\ndoses: marked\n---\n# Legs\n\n## Squats\n\n- Do 10 squats. [12 reps]\n- Do 5 lunges.\n"
    (folder / "marked.md").write_text(text, encoding="utf-8")
    done = guide("check", "marked.md")
    assert "marked.md:9:3: warning W203 this sentence gives a dose, but in this script only marks count" in done.out


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
