"""Sounds on disk are the sounds that were put there."""

from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.build.spool import Spool
from guide.model.pcm import Pcm
from guide.model.speech import Utterance


@given(st.lists(st.binary(max_size=40).map(lambda half: half * 2), min_size=1, max_size=20), st.sampled_from([1, 100]))
def test_what_was_put_is_there_in_any_order(sounds, in_memory):
    with closing(Spool(in_memory)) as spool:
        for number, frames in enumerate(sounds):
            spool.put(Utterance(f"Number {number}"), Pcm(frames))
        for number, frames in reversed(list(enumerate(sounds))):
            utterance = Utterance(f"Number {number}")
            assert (frames, len(frames) // 2) == (spool[utterance].frames, spool.length(utterance))
        assert len(sounds) == len(spool) == len(list(spool))


def test_what_was_never_put_is_missing():
    with closing(Spool()) as spool:
        assert Utterance("Nine.") not in spool
        with pytest.raises(KeyError):
            spool[Utterance("Nine.")]
