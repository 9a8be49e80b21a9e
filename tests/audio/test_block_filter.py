"""A filter in blocks does what it does sample by sample."""

import numpy as np
import pytest

from guide.audio.block_filter import BLOCK, BlockFilter, Section
from guide.audio.samples import Floats

SECTIONS: tuple[Section, ...] = (((1.5, -2.6, 1.2), (2.0, -3.2, 1.4)), ((1.0, -2.0, 1.0), (1.0, -1.97, 0.9706)))
"""The second with both poles as near to 1 as those of a high pass at 76 Hz: it fades within some 2,000 samples."""


def sample_by_sample(samples: Floats) -> Floats:
    for above, below in SECTIONS:
        out = np.zeros(len(samples) + 2)
        heard = np.concatenate((np.zeros(2), samples))
        for at in range(2, len(out)):
            fed = sum(above[late] * heard[at - late] for late in range(3))
            out[at] = (fed - below[1] * out[at - 1] - below[2] * out[at - 2]) / below[0]
        samples = out[2:]
    return samples


@pytest.mark.parametrize("length", [1, BLOCK, 3_000, 20 * 2_560, 20 * 2_560 + 7_000])
def test_a_filter_in_blocks_does_what_it_does_sample_by_sample(length: int) -> None:
    samples = 0.3 + 0.1 * np.random.default_rng(length).standard_normal(length)
    filtered = np.concatenate([*BlockFilter(SECTIONS, 40 * BLOCK).filtered(samples.astype(np.float32))])
    assert np.abs(filtered - sample_by_sample(samples)).max() < 2e-6
