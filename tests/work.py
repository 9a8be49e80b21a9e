"""How much work something takes, which is the same on every machine, as time is not."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


def calls(work: Callable[[], object]) -> int:
    """How many functions are called in doing some work."""
    many = 0

    def count(_frame: FrameType, event: str, _called: object) -> None:
        nonlocal many
        many += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return many
