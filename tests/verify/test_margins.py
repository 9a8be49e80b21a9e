"""What is built leaves room for what the check allows."""

from guide.audio.level import CEILING_DBTP
from guide.verify.checking import HIGHEST_PEAK_DBTP

MOST_CODING_NOISE_DB = 2.2
"""The most that LAME was seen to add to a peak, in a guide that was then refused."""


def test_the_noise_of_the_coder_stays_below_the_highest_peak() -> None:
    assert CEILING_DBTP + MOST_CODING_NOISE_DB <= HIGHEST_PEAK_DBTP
