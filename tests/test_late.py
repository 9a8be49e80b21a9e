import doctest
import re

import pytest

import guide.build
import guide.late
import guide.publish
from guide.late import late, late_pattern


@pytest.mark.parametrize("package", [guide.build, guide.publish])
def test_every_listed_name_is_there(package):
    for name in package.__all__:
        assert name == getattr(getattr(package, name), "__name__", name)


def test_a_name_is_found_in_its_module():
    from guide.plan.settings import Detail

    assert Detail is late("guide.plan", {"settings": ("Detail",)})("Detail")


def test_a_name_that_is_not_there_is_said_so():
    with pytest.raises(AttributeError, match=r"module 'guide\.build' has no attribute 'nothing'"):
        guide.build.nothing  # noqa: B018 — asking is the test


def test_a_name_may_not_be_that_of_a_module():
    with pytest.raises(AssertionError):
        late("guide.publish", {"vtt": ("vtt",)})


def test_a_late_pattern_finds_what_a_compiled_one_finds():
    late_one, compiled = late_pattern(r"\bhe(e)ls?", re.IGNORECASE), re.compile(r"\bhe(e)ls?", re.IGNORECASE)
    words = "Heels down, one heel up"
    assert compiled.findall(words) == late_one.findall(words)
    assert compiled.search(words, 3).span() == late_one.search(words, 3).span()
    assert (compiled.pattern, compiled.flags) == (late_one.pattern, late_one.flags)


def test_a_late_pattern_is_compiled_when_it_is_first_used():
    wrong = late_pattern("(heel")
    with pytest.raises(re.error, match="unterminated subpattern"):
        wrong.search("heel")


def test_examples_are_true():
    assert 0 == doctest.testmod(guide.late).failed
