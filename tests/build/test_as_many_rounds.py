"""As many rounds as fit: in the decoded MP3 the time for them is exactly as long as stated."""

from roads import listened, make, onsets_heard, script

from guide.model.signals import Signal
from guide.units import RATE_HZ

ARTICLE = """\
# Stairwell session

## Two minutes: as many rounds as you can

As many rounds as you can in 2 minutes:

- 8 step-ups on each leg
- 6 push-ups

## Wall sit

Lean against the wall. Hold for 20 seconds.
"""


def test_in_the_decoded_sound_the_time_is_kept_to_the_sample(tmp_path):
    guide = listened(make(script(tmp_path, ARTICLE), also=("timeline",)))
    starts = onsets_heard(guide.samples, Signal.START)
    ends = onsets_heard(guide.samples, Signal.END)
    assert [120 * RATE_HZ, 20 * RATE_HZ] == [end - start for start, end in zip(starts, ends, strict=True)]


def test_the_embedded_voice_says_all_of_it_before_it_begins(
    embedded_voice,  # noqa: ARG001 — it skips
    tmp_path,
):
    guide = listened(make(script(tmp_path, ARTICLE, voice="espeak"), also=("timeline",)))
    (start, _) = (clip["start"] for clip in guide.clips("start"))
    before = [clip["spoken"] for clip in guide.clips("speech") if clip["start"] < start]
    expected = ["Exercise two of three. Push-ups.", "Six times.", "As many rounds as you can in two minutes.", "Ready."]
    assert expected == before[-4:]
    (part, _) = guide.timeline["parts"]
    assert (120, "work", True) == (part["seconds"], part["kind"], part["open_rounds"])
