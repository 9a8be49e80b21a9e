"""Memory does not grow with a guide: sound is made, written and verified as a stream."""

import tracemalloc

from roads import make, script

ARTICLE = "# Patience\n\n## Stand\n\nStand on one leg for {} minutes.\n"


def peak_of(folder, minutes):
    """Bytes that a build takes at most, Python's and numpy's."""
    folder.mkdir()
    ready = script(folder, ARTICLE.format(minutes))
    tracemalloc.start()
    try:
        built = make(ready)
        return tracemalloc.get_traced_memory()[1], built.timeline.length
    finally:
        tracemalloc.stop()


def test_a_guide_eight_times_as_long_takes_hardly_more_memory(tmp_path):
    peak_of(tmp_path / "first", 1)  # what is loaded once does not count
    short, short_length = peak_of(tmp_path / "short", 3)  # as many threads are busy as with the long one
    long, long_length = peak_of(tmp_path / "long", 30)
    assert 5 * short_length < long_length
    assert long - short < 0.1 * 2 * (long_length - short_length)  # of the samples that it has more
