"""Ordinary articles put together from parts, of which is known what they ask for."""

import re

import pytest

from guide.read import read_bytes
from guide.understand import understand
from tests.understand import notation
from tests.understand.made_up import made_up

MANY = 400
GROUP = re.compile(r"group \[|\]")


@pytest.mark.parametrize("seed", range(MANY))
def test_what_was_drawn_is_understood(seed: int) -> None:
    article = made_up(seed)
    routine = notation.routine(understand(read_bytes(article.name, article.text.encode())))
    lines = [line.strip().casefold() for line in routine.split("\n")]
    assert article.asked == tuple(line for line in lines if not GROUP.fullmatch(line)), article.text
