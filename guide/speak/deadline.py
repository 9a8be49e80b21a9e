"""Calls that may take no longer than a given time.

The time limits of network libraries are for one step each (the connection, the next byte), and asking for an address
has none at all; a server that sends a byte now and then could hold a build for ever.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import NoReturn, TypeVar

Made = TypeVar("Made")


def within(seconds: float, work: Callable[[], Made]) -> Made:
    """What the work returns or raises; `TimeoutError` after so many seconds, and then nobody waits for it any more."""
    outcome = SimpleQueue["Callable[[], Made]"]()

    def run() -> None:
        try:
            made = work()
        except BaseException as error:  # raised again where it is waited for
            outcome.put(_raising(error))
        else:
            outcome.put(lambda: made)

    threading.Thread(target=run, name="within", daemon=True).start()
    try:
        result = outcome.get(timeout=seconds)
    except Empty:
        raise TimeoutError(f"no answer within {seconds:g} s") from None
    return result()


def _raising(error: BaseException) -> Callable[[], NoReturn]:
    def result() -> NoReturn:
        raise error

    return result
