"""What is done when the text gives a range, a bound, or nothing."""

from __future__ import annotations

import pytest

from guide.model.prescription import Origin
from guide.model.routine import Amount, Bound
from guide.plan.choosing import COUNT, TIME, End, Measure, assume, choose, rest_end
from guide.plan.settings import PlanSettings, Ranges, Shares
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
    assert value == choose(amount, measure, End(ranges), UNSAID).value


@pytest.mark.parametrize(("ranges", "value"), [(LOW, 15_000), (MIDDLE, 12_000), (HIGH, 10_000)])
def test_low_takes_the_long_rest(ranges: Ranges, value: int) -> None:
    assert value == choose(seconds(10, 15), TIME, rest_end(PlanSettings(ranges)), UNSAID).value


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
    chosen = choose(amount, COUNT, End(MIDDLE), UNSAID)
    assert (origin, rule, amount) == (chosen.origin, chosen.rule, chosen.amount)


@pytest.mark.parametrize(
    ("amount", "measure", "share", "value"),
    [
        (count(5, 10), COUNT, 0.0, 5),
        (count(5, 10), COUNT, 0.5, 7),
        (count(5, 10), COUNT, 1.0, 10),
        (seconds(10, 15), TIME, 0.5, 12_000),
        (Amount(1_500, 2_500), TIME, 0.0, 1_500),
        (Amount(1_500, 2_500), TIME, 1.0, 2_500),
        (count(10, 10, Bound.AT_MOST), COUNT, 0.0, 5),
        (count(10, 10, Bound.AT_MOST), COUNT, 0.5, 7),
        (count(10, 10, Bound.AT_MOST), COUNT, 1.0, 10),
        (count(20), COUNT, 0.0, 20),
        (count(5, 5, Bound.AT_LEAST), COUNT, 1.0, 5),
    ],
)
def test_a_guide_that_has_to_fit_chooses_inside_the_range(amount, measure, share, value):
    assert value == choose(amount, measure, End(LOW, share), UNSAID).value


def test_a_number_chosen_to_fit_says_so():
    assert "out of 5 to 10, to fit the length" == choose(count(5, 10), COUNT, End(LOW, 0.25), UNSAID).rule


def test_work_and_rests_have_shares_of_their_own():
    settings = PlanSettings(shares=Shares(work=0.0, rest=1.0))
    assert 15_000 == choose(seconds(10, 15), TIME, rest_end(settings), UNSAID).value
