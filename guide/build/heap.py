"""All threads take their memory from one heap.

The C library of most Linux systems gives each thread a heap of its own, and what one of them has freed no other can
use. With one, a build takes 84 MB instead of 103 (an hour of guide, all speech new), in the same time: what takes long
are sums over long arrays, which wait for no heap.

That library also takes large arrays from the heap once one was freed, which leaves holes between them; over ten hours
these grow to 4 MB. Given back at once they leave none, but each has to be cleared anew: a build with nothing to say
takes a sixth longer. So only long guides do that.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

from guide.units import to_samples

LONG: Final = to_samples(2 * 3_600_000)
"""Guides from two hours on."""
_MOST_HEAPS: Final = -8
"""M_ARENA_MAX of glibc's malloc.h…"""
_ON_ITS_OWN_FROM: Final = -3
"""…M_MMAP_THRESHOLD…"""
_MOST_FREE_AT_THE_END: Final = -1
"""…and M_TRIM_THRESHOLD, which the second would set to 128 kB: the end of the heap would be given back all the time."""


def share_one_heap() -> None:
    """From now on, as far as the C library can be told; others have one heap anyway."""
    _tell({_MOST_HEAPS: 1})


def give_large_arrays_back() -> None:
    """From now on, at once and to the system."""
    _tell({_ON_ITS_OWN_FROM: 1 << 18, _MOST_FREE_AT_THE_END: 1 << 24})


def _tell(options: Mapping[int, int]) -> None:
    if sys.platform == "linux":
        import ctypes  # here, because plans do without

        with suppress(AttributeError, OSError):  # musl has no `mallopt`
            library = ctypes.CDLL(None)
            for option, value in options.items():
                library.mallopt(option, value)
