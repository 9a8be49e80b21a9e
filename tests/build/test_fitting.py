"""Guides that have to fit a length."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from roads import listened, make, script

from guide.build import fit_lines, fitted_by_estimate, planned
from guide.model.cues import PartKind
from guide.model.timeline import Speech
from guide.units import to_ms

ARTICLE = """\
# Knees and ankles

Mind your back.

## Circles

It warms the ankle.

Make 5 to 15 circles with your foot. Rest for 10 to 30 seconds. Do this 3 times.

## Wall sit

Slide down the wall. Hold for 40 seconds.
"""
MINUTE = 60_000


def fitting(folder, fit, **flags):
    return fitted_by_estimate(script(folder, ARTICLE, fit=fit, **flags))


def length_ms(ready):
    return to_ms(planned(ready).length)


def numbers(ready):
    """Circles, rest, hold."""
    parts = planned(ready).parts
    circles = next(part.count for part in parts if part.kind is PartKind.REPS)
    return circles, *(
        next(to_ms(p.end - p.start) for p in parts if p.kind is kind) for kind in (PartKind.REST, PartKind.HOLD)
    )


@pytest.mark.parametrize("fit", ["3m", "3m30s", "4m", "4m20s", "5m"])
def test_a_guide_comes_near_its_length_from_below(tmp_path, fit):
    ready = fitting(tmp_path, fit)
    assert () == ready.fit
    assert 0 <= ready.settings.fit - length_ms(ready) < 8_000


def test_the_ranges_of_the_work_give_way_first(tmp_path):
    found = [numbers(fitting(tmp_path, fit)) for fit in ("3m", "3m30s", "4m", "4m20s")]
    circles = [number for number, _, _ in found]
    assert circles == sorted(circles)
    assert circles[0] < circles[-1]
    assert all(rest_ms >= 20_000 for _, rest_ms, _ in found[2:])


@pytest.mark.parametrize("fit", ["1m", "2m", "4m", "10m"])
def test_a_firm_number_never_changes(tmp_path, fit):
    assert 40_000 == numbers(fitting(tmp_path, fit))[2]


def test_what_was_chosen_is_said(tmp_path):
    ready = fitting(tmp_path, "4m")
    first, *others = fit_lines(ready, length_ms(ready))
    assert first.startswith("fit 4:00: the guide lasts 3:5")
    assert first.endswith(" under it")
    assert f"chosen: {numbers(ready)[0]} out of 5 to 15, to fit the length (line 9)" in others


def test_a_length_that_is_too_short_is_found_and_the_least_is_made(tmp_path):
    ready = fitting(tmp_path, "1m")
    (finding,) = ready.fit
    assert "W903" == finding.code
    assert "the guide cannot be as short as 1:00: the least that the text allows is " in finding.message
    assert (5, 10_000, 40_000) == numbers(ready)
    assert "chosen: detail brief instead of full" in fit_lines(ready, length_ms(ready))


def test_a_length_that_is_too_long_is_not_filled_with_anything_new(tmp_path):
    ready = fitting(tmp_path, "30m")
    assert (15, 30_000, 40_000) == numbers(ready)
    assert "nothing else gives way: all else is stated firmly" in fit_lines(ready, length_ms(ready))


def test_without_a_length_nothing_is_fitted(tmp_path):
    ready = script(tmp_path, ARTICLE)
    assert ready is fitted_by_estimate(ready)
    assert () == fit_lines(ready, 1)


def test_the_finished_file_fits_too(tmp_path):
    built = make(script(tmp_path, ARTICLE, fit="4m"), also=("timeline",))
    guide = listened(built)
    assert len(guide.samples) <= 4 * MINUTE * 32
    assert "About four minutes." in [clip["spoken"] for clip in guide.timeline["clips"]]


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(fit_s=st.integers(60, 420))
def test_whatever_the_length_is_the_guide_is_not_longer_or_says_so(tmp_path, fit_s):
    ready = fitting(tmp_path, f"{fit_s}s")
    too_long = length_ms(ready) > fit_s * 1_000
    assert too_long == bool(ready.fit)


def test_the_announced_total_is_that_of_the_fitted_guide(tmp_path):
    ready = fitting(tmp_path, "3m30s")
    said = [clip.sound.utterance.spoken for clip in planned(ready).clips if isinstance(clip.sound, Speech)]
    assert "About three and a half minutes." in said
