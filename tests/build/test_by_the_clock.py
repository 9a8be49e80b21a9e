"""Rounds by the clock: in the decoded MP3 each begins exactly one interval after the one before it."""

from itertools import pairwise

import pytest
from roads import listened, make, onsets_heard, script

from guide.errors import ScriptHasErrors
from guide.model.signals import Signal
from guide.units import RATE_HZ

MINUTES = """\
# By the clock

## Swings

Every minute on the minute for 4 minutes: 12 kettlebell swings.
"""

TURNS = """\
# In turns

Every 40 seconds for 4 rounds, alternate:

- 6 squats
- 20 second plank
"""


@pytest.mark.parametrize(("text", "every_s", "starts"), [(MINUTES, 60, 4), (TURNS, 40, 4)], ids=["minutes", "turns"])
def test_in_the_decoded_sound_every_round_starts_on_the_clock_to_the_sample(
    embedded_voice,  # noqa: ARG001 — it skips
    tmp_path,
    text,
    every_s,
    starts,
):
    guide = listened(make(script(tmp_path, text, voice="espeak"), also=("timeline",)))
    found = onsets_heard(guide.samples, Signal.START)
    assert starts == len(found)
    assert [every_s * RATE_HZ] * (starts - 1) == [after - before for before, after in pairwise(found)]


# ── What does not fit ────────────────────────────────────────────────────────────────────────────────────────────────


def turns(every_s):
    """Two movements in turns, the second with a name that takes a voice longer than it looks."""
    return f"""\
---
doses: marked
---
# Turns

## Pair [2 rounds]

### Bow

1. Bow. [hold 20 s, every {every_s} s]

### Five www bows

1. Stay. [hold 20 s, every {every_s} s]
"""


def late(findings):
    return [finding.message for finding in findings if finding.code == "W306"]


def test_a_round_that_does_not_fit_is_told_before_anything_is_spoken(tmp_path):
    ready = script(tmp_path, turns(26))
    too_long = "round 1 takes 3.1 s more than its 26 s; what comes next begins so much later"
    assert [too_long] == late(ready.findings)
    (finding,) = [one for one in ready.findings if one.code == "W306"]
    assert "every 26 s" == ready.document.source.quote(finding.span)


def test_a_round_that_fits_is_no_finding(tmp_path):
    assert [] == late(script(tmp_path, turns(32)).findings)


def test_a_round_that_only_the_voice_makes_too_long_is_told_when_it_has_spoken(
    embedded_voice,  # noqa: ARG001 — it skips
    tmp_path,
):
    ready = script(tmp_path, turns(30), voice="espeak")
    assert [] == late(ready.findings)
    (told,) = late(make(ready).script.fit)
    assert told.startswith("round 1 takes 0.")


def test_strict_stops_where_only_the_voice_makes_a_round_too_long(
    embedded_voice,  # noqa: ARG001 — it skips
    tmp_path,
):
    ready = script(tmp_path, turns(30).replace("[2 rounds]", "[1 round]"), voice="espeak", strict=True)
    with pytest.raises(ScriptHasErrors) as error:
        make(ready)
    assert ["W306"] == [finding.code for finding in error.value.findings]
