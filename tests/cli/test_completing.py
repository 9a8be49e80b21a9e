"""What a shell offers behind a flag or an argument."""

import pytest

from guide.build import SCRIPT_KINDS
from guide.cli.completing import SCRIPT_ENDINGS


@pytest.fixture
def offered(guide, monkeypatch):
    """What is offered for the last word of a line."""

    def complete(line):
        monkeypatch.setenv("_GUIDE_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(len(line.split(" ")) - 1))
        done = guide()
        assert "" == done.err
        return [line for line in done.lines if line]

    return complete


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("guide v", ["verify", "voices"]),
        ("guide build --ra", ["--ranges"]),
        ("guide build --ranges ", ["low", "middle", "high"]),
        ("guide plan --signals s", ["soft"]),
        ("guide build --floor ", ["on", "off"]),
        ("guide build --bitrate 11", ["112"]),
        ("guide build --voice e", ["espeak"]),
        ("guide build --voice gtts:co.u", ["gtts:co.uk"]),
        ("guide build --voice polly:", []),
        ("guide build l", ["loose.md"]),
        ("guide plan ", ["deep/", "feet.md", "loose.md"]),
        ("guide check deep/", ["deep/more.txt"]),
        ("guide verify ", ["deep/", "one.mp3"]),
        ("guide build --music t", ["tune.ogg"]),
        ("guide build gone/", []),
    ],
)
def test_words_are_offered(offered, folder, line, words):
    (folder / "deep").mkdir()
    for name in ("deep/more.txt", "one.mp3", "tune.ogg", ".hidden.md"):
        (folder / name).touch()
    assert words == offered(line)


def test_all_kinds_of_scripts_are_offered():
    assert SCRIPT_KINDS == SCRIPT_ENDINGS
