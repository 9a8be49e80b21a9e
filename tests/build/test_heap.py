"""What the C library does with memory that is free again, seen from outside, in a program of its own."""

import platform
import subprocess
import sys

import pytest

PROGRAM = """
import os
from pathlib import Path
from guide.build.heap import give_large_arrays_back, share_one_heap

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

share_one_heap()
{told}
del (array := [bytearray(16_000_000)])[:]  # from now on, the library keeps what is smaller than that
before = resident()
arrays = [bytearray(size) for _ in range(40) for size in (500_000, 1_000)]
del arrays[::2]
print(resident() - before)
"""
ON_GLIBC = sys.platform == "linux" and platform.libc_ver()[0] == "glibc"


def kept_bytes(told):
    """What a program has not given back of 20 MB in large arrays, between which small ones are still used."""
    made = subprocess.run([sys.executable, "-c", PROGRAM.format(told=told)], capture_output=True, text=True, check=True)
    return int(made.stdout)


@pytest.mark.skipif(not ON_GLIBC, reason="another C library has no such holes")
def test_large_arrays_leave_no_holes_once_they_are_given_back_at_once():
    assert kept_bytes("") > 10_000_000
    assert kept_bytes("give_large_arrays_back()") < 2_000_000
