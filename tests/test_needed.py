"""A sentence is tried only with the phrases that it may hold: this must never lose one."""

import doctest
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guide import needed as module
from guide.model.document import texts_of
from guide.needed import DIGIT, may_hold, needed, with_digits_marked
from guide.plan.phrasing.english_text import SPOKEN, TIDY
from guide.read import read_bytes
from guide.understand.lexicon.english import ENGLISH
from guide.understand.tokens import mark_numbers

CASES = sorted((Path(__file__).parent / "understand" / "cases").glob("*.txt"))


@pytest.mark.parametrize(
    ("pattern", "groups"),
    [
        (r"heel", (("heel",),)),
        (r"heels?", (("heel",),)),
        (r"heels*|toes+", (("heel", "toes"),)),
        (r"a? heel", ((" heel",),)),
        (r"\b(?:every|each) \w+(?: minutes?)?", (("every", "each"),)),
        (r"(?:steps?|minutes?) up", (("step", "minute"), (" up",))),
        (r"(?:left|right)?", ()),
        (r"(?:left|right){0,2} foot", ((" foot",),)),
        (r"(?:left|right){1,2} x", (("left", "right"), (" x",))),
        (r"(?P<side>left|\w+)", ()),
        (r"(?:(?:on|at) noon|tomorrow)", ((" noon", "tomorrow"),)),
        (r"(?:at(?: my)? rest |)now", (("now",),)),
        (r"<n(?P<n>\d+)> times?", (("> time",), ("<n",))),
        (r"(?<=without )(?!nothing)[a-z]*(?=heels)", (("without ",), ("heels",))),
        (r"(?!(?:one|two) legs)\w+ (?<!(?:no|two) )feet", (("feet",),)),
        (r"[abc|)]+ up\.", ((" up.",), ("a", "b", "c", "|", ")"))),
        (r"[x×] ?<n\d+>[^abc]", (("<n",), ("x", "×"), (">",))),
        (r"\(left\)?", (("(left",),)),
        (r"(?:left|\\\\)? up", ((" up",),)),
        (r"\\\\? up", ((" up",),)),
        (r"(?i)heel", ()),
        (r"", ()),
    ],
)
def test_what_a_pattern_needs(pattern, groups):
    assert groups == needed(pattern)


@pytest.mark.parametrize(
    ("pattern", "groups"),
    [
        (r"(\d+)\s?(?:secs?|s)\b", ((DIGIT,), ("sec", "s"))),
        (r"(\d{1,2}) times", ((" times",), (DIGIT,))),
        (r"(\d)\s*[½]", ((DIGIT,),)),
        (r"(?<=\d)\s?x", ((DIGIT,), ("x",))),
        (r"(?:\d|heel)s", ((DIGIT, "heel"), ("s",))),
        (r"(?i)every :(\d\d)", ((DIGIT,),)),
        (r"(?i)every :(?:\d\d|noon)", ()),
        (r"\d*|\d?x", ()),
        (r"(?:at \d)?\d{0,2}(?<!\d)up", (("up",),)),
    ],
)
def test_what_a_pattern_needs_with_digits(pattern, groups):
    assert groups == needed(pattern, digits=True)


def test_a_digit_of_any_alphabet_is_one():
    assert [True, True, False] == [DIGIT in with_digits_marked(words) for words in ("in 10", "in ١٠", "in ten")]


@pytest.mark.parametrize("pattern", [r"(?s)heel", r"(?P<side>left) to (?P=side)", r"(?>left)"])
def test_a_pattern_that_is_not_understood_is_refused(pattern):
    with pytest.raises(ValueError, match="of no kind that is known"):
        needed(pattern)


@pytest.mark.parametrize("cases", CASES, ids=lambda path: path.stem)
def test_no_phrase_of_the_cases_is_lost(cases):
    for text in texts_of(read_bytes("cases.md", cases.read_bytes()).blocks):
        words = mark_numbers(text, ENGLISH).content
        found = [phrase.source for phrase in ENGLISH.phrases.all if phrase.pattern.search(words)]
        assert found == list(dict.fromkeys(phrase.source for phrase, _ in ENGLISH.phrases.found_in(words)))


@given(st.data(), st.sampled_from(ENGLISH.phrases.all))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_no_phrase_is_lost_in_whatever_it_matches(data, phrase):
    assert phrase in ENGLISH.phrases.tried_on(data.draw(st.from_regex(phrase.source)))


@given(st.data(), st.sampled_from([pattern for pattern, _ in (*SPOKEN, *TIDY)]))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
def test_nothing_that_is_said_otherwise_is_overlooked(data, pattern):
    words = data.draw(st.from_regex(pattern))
    assert may_hold(words, needed(pattern))
    assert may_hold(with_digits_marked(words), needed(pattern, digits=True))


def test_few_phrases_are_tried_on_a_sentence():
    for sentence in ("stand tall and lift your heels", "hold for <t0>, then rest for <t1>"):
        assert len(list(ENGLISH.phrases.tried_on(sentence))) < len(ENGLISH.phrases.all) / 10


def test_examples_are_true():
    assert 0 == doctest.testmod(module).failed
