"""Our dataclasses are as those of the standard library; that they are frozen, the type checker sees to."""

import dataclasses
import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

import pytest

from guide import values
from guide.model.text import Source

ROOT = Path(__file__).parents[1]


def made_by(dataclass):
    @dataclass(frozen=True, slots=True)
    class Step:
        name: str
        seconds: int = 20
        sides: tuple[str, ...] = dataclasses.field(default=(), repr=False)
        line: int = dataclasses.field(default=0, compare=False)

    @dataclass(frozen=True, slots=True)
    class Single:
        name: str

    @dataclass(frozen=True, slots=True)
    class Nothing:
        pass

    @dataclass(slots=True)
    class Page:
        steps: list[str] = dataclasses.field(default_factory=list)

    @dataclass(frozen=True)
    class Long:
        name: str

        @cached_property
        def length(self):
            return len(self.name)

    @dataclass(frozen=True, slots=True, eq=False, repr=False)
    class Plain:
        name: str

    return Step, Single, Nothing, Page, Long, Plain


OURS, THEIRS = made_by(values.dataclass), made_by(dataclasses.dataclass)


def everything(made):
    """What can be seen of values."""
    step, single, nothing, page, long, plain = made
    one, same, other = step("walk", 20, ("left",), 3), step("walk", sides=("left",)), step("walk", 30)
    return {
        "equal": (one == same, one == other, one != same, single("a") == single("a"), nothing() == nothing()),
        "of another kind": (one == "walk", single("a") == long("a"), plain("a") == plain("a"), page() == page()),
        "in sets": (len({one, same, other}), len({single("a"), single("a")}), len({nothing(), nothing()})),
        "shown": [repr(each).split("<locals>.")[1] for each in (one, single("a"), nothing(), page(["b"]))],
        "another": repr(dataclasses.replace(one, seconds=5)).split("<locals>.")[1],
        "fields": [field.name for field in dataclasses.fields(step)],
        "matched": step.__match_args__,
        "slots": (step.__slots__, hasattr(one, "__dict__")),
        "cached": long("toes").length,
        "own lists": page().steps is page().steps,
    }


@pytest.mark.parametrize("seen", everything(THEIRS))
def test_values_are_as_those_of_the_standard_library(seen):
    assert everything(THEIRS)[seen] == everything(OURS)[seen]


def test_what_can_be_changed_is_no_key():
    page = OURS[3]
    with pytest.raises(TypeError):
        hash(page())


@pytest.mark.parametrize("default", [{"default": 0}, {"default_factory": list}])
def test_what_is_set_later_has_no_default(default):
    class Page:
        seen: object = dataclasses.field(init=False, **default)

    with pytest.raises(AssertionError, match="set later"):
        values.dataclass(Page)


def test_a_value_is_a_key_by_what_is_in_it():
    found: Mapping[Source, int] = {Source("a.md", "text"): 1}
    assert 1 == found[Source("a.md", "text")]


def test_the_type_checker_refuses_to_change_a_frozen_value(tmp_path):
    file = tmp_path / "changing.py"
    file.write_text("from guide.model.speech import Voice\nVoice('a', 'b', 'en').engine = 'c'\n")
    mypy = [sys.executable, "-m", "mypy", "--config-file=", f"--cache-dir={os.devnull}", file]
    run = subprocess.run(mypy, capture_output=True, text=True, check=False, cwd=ROOT)
    assert 'Property "engine" defined in "Voice" is read-only' in run.stdout
