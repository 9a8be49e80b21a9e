"""Golden roads: what each article becomes on its way, as text that people read and compare.

Renew them with `pytest tests/test_golden.py --update-golden`; the change in the texts is part of the review.
"""

from pathlib import Path

import pytest

from guide.build.preparing import planned_with_cues, prepared
from guide.publish.listing import cue_lines, prescription_lines, routine_lines, timeline_lines

GOLDEN = Path(__file__).parent / "golden"
SCRIPTS = Path(__file__).parent.parent / "scripts"


def articles():
    """The article of each case: its own, or the script of its name."""
    own = {path.parent.name: path for path in GOLDEN.glob("*/article.*")}
    return own | {path.stem: path for path in SCRIPTS.glob("*.md")}


def road(article):
    """The values of the road as texts, by file name."""
    script = prepared(article, {}, {})
    source = script.document.source
    cues, timeline = planned_with_cues(script)
    lines = {
        "routine.txt": routine_lines(script.routine, source),
        "prescription.txt": prescription_lines(script.prescription, source),
        "cues.txt": cue_lines(cues),
        "timeline.txt": timeline_lines(timeline),
    }
    return {name: "\n".join(each) + "\n" for name, each in lines.items()}


def golden(folder):
    """The texts as they were reviewed, by file name."""
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.txt") if path.stem != "article"}


def compare(folder, found, *, update=False):
    """Hold texts against the reviewed ones, or make them the reviewed ones."""
    if update:
        folder.mkdir(exist_ok=True)
        for name, text in found.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
    assert golden(folder) == found


@pytest.mark.parametrize("case", sorted(articles()))
def test_an_article_becomes_what_was_reviewed(case, request):
    compare(GOLDEN / case, road(articles()[case]), update=request.config.getoption("--update-golden"))


def test_every_golden_has_its_article():
    assert sorted(articles()) == sorted(path.name for path in GOLDEN.iterdir() if path.is_dir())


@pytest.mark.parametrize("name", ["routine.txt", "prescription.txt", "cues.txt", "timeline.txt"])
def test_a_wrong_golden_fails(tmp_path, name):
    found = road(next(iter(articles().values())))
    compare(tmp_path, found, update=True)
    compare(tmp_path, found)
    (tmp_path / name).write_text(found[name].replace("20", "21", 1).replace("one", "two", 1), encoding="utf-8")
    with pytest.raises(AssertionError):
        compare(tmp_path, found)


def test_a_missing_golden_fails(tmp_path):
    with pytest.raises(AssertionError):
        compare(tmp_path, {"cues.txt": "say\n"})


def test_the_same_article_always_takes_the_same_road():
    article = next(iter(articles().values()))
    assert road(article) == road(article)
