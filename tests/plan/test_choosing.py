"""What is done when the text gives a range, a bound, or nothing."""

from __future__ import annotations

import pytest

from guide.model.prescription import Origin
from guide.model.routine import Amount, Bound
from guide.plan.choosing import COUNT, TIME, Measure, assume, choose, choose_rest
from guide.plan.settings import Ranges
from tests.plan.building import count, seconds

UNSAID = assume(99, "unsaid")
LOW, MIDDLE, HIGH = Ranges


@pytest.mark.parametrize(
    ("amount", "measure", "ranges", "value"),
    [
        (count(20), COUNT, LOW, 20),
        (count(2, 3), COUNT, MIDDLE, 2),
        (count(5, 10), COUNT, MIDDLE, 7),
        (count(5, 10), COUNT, LOW, 5),
        (count(5, 10), COUNT, HIGH, 10),
        (count(8, 12), COUNT, MIDDLE, 10),
        (count(0, 10), COUNT, LOW, 1),
        (seconds(10, 15), TIME, MIDDLE, 12_000),
        (seconds(60, 120), TIME, MIDDLE, 90_000),
        (Amount(1_500, 1_500), TIME, LOW, 1_500),
        (seconds(30, 30, Bound.ABOUT), TIME, LOW, 30_000),
        (count(5, 5, Bound.AT_LEAST), COUNT, HIGH, 5),
        (count(5, 5, Bound.AT_MOST), COUNT, MIDDLE, 5),
        (count(5, 5, Bound.AT_MOST), COUNT, LOW, 2),
        (count(3, 5, Bound.AT_MOST), COUNT, LOW, 3),
        (count(1, 1, Bound.AT_MOST), COUNT, LOW, 1),
        (None, COUNT, LOW, 99),
        (Amount(0, 0), COUNT, LOW, 99),
    ],
)
def test_the_number_done(amount: Amount | None, measure: Measure, ranges: Ranges, value: int) -> None:
    assert value == choose(amount, measure, ranges, UNSAID).value


@pytest.mark.parametrize(("ranges", "value"), [(LOW, 15_000), (MIDDLE, 12_000), (HIGH, 10_000)])
def test_low_takes_the_long_rest(ranges: Ranges, value: int) -> None:
    assert value == choose_rest(seconds(10, 15), ranges, UNSAID).value


@pytest.mark.parametrize(
    ("amount", "origin", "rule"),
    [
        (count(20), Origin.SAID, "said"),
        (count(5, 10), Origin.CHOSEN, "middle of 5 to 10"),
        (count(5, 5, Bound.AT_LEAST), Origin.CHOSEN, "at least 5: the least"),
        (None, Origin.ASSUMED, "unsaid"),
    ],
)
def test_every_number_says_where_it_comes_from(amount: Amount | None, origin: Origin, rule: str) -> None:
    chosen = choose(amount, COUNT, MIDDLE, UNSAID)
    assert (origin, rule, amount) == (chosen.origin, chosen.rule, chosen.amount)
