"""A sentence is tried only with the phrases that it may hold: this must never lose one."""

from pathlib import Path

import pytest

from guide.model.document import texts_of
from guide.read import read_bytes
from guide.understand.lexicon.english import ENGLISH
from guide.understand.lexicon.needed import needed
from guide.understand.tokens import mark_numbers

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"heel", ("heel",)),
        (r"heels?", ("heel",)),
        (r"heels*|toes+", ("heel", "toes")),
        (r"a? heel", (" heel",)),
        (r"\b(?:every|each) \w+(?: minutes?)?", ("every", "each")),
        (r"(?:left|right)?", ("",)),
        (r"(?:left|right){0,2} foot", (" foot",)),
        (r"(?:left|right){1,2} x", ("left", "right")),
        (r"(?P<side>left|\w+)", ("",)),
        (r"<n(?P<n>\d+)> times?", ("> time",)),
        (r"(?<=without )(?!nothing)[a-z]*(?=heels)", ("",)),
        (r"[abc|)]+ up\.", (" up",)),
        (r"\(left\)", ("left",)),
        (r"", ("",)),
    ],
)
def test_what_a_pattern_needs(pattern, words):
    assert words == needed(pattern)


@pytest.mark.parametrize("cases", CASES, ids=lambda path: path.stem)
def test_no_phrase_of_the_cases_is_lost(cases):
    for text in texts_of(read_bytes("cases.md", cases.read_bytes()).blocks):
        words = mark_numbers(text, ENGLISH).content
        found = [phrase for phrase in ENGLISH.phrases if phrase.pattern.search(words)]
        assert [] == [phrase.source for phrase in found if phrase not in ENGLISH.phrases_in(words)]


def test_few_phrases_are_tried_on_a_sentence():
    assert len(ENGLISH.phrases_in("stand tall and lift your heels")) < len(ENGLISH.phrases) / 10
