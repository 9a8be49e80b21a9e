"""`python -m guide`, and where the `guide` command begins."""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
from contextlib import suppress
from threading import active_count
from typing import Final

_NEW_OBJECTS: Final = 200_000
"""How many more objects there are before Python looks for cycles among them. A plan makes 90,000, nearly all of them
modules, functions and patterns, and looking through these again and again, by default every 700, took 15 % of its time.
"""

_ONE_THREAD: Final = ("OPENBLAS_NUM_THREADS", "1")
"""Sums of numpy are over before another thread has heard of them: those of its library only waited, for 0.1 s of
processor in a build.
"""


def main() -> None:
    """Run the command line."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # nobody wants it ignored
        signal.signal(signal.SIGINT, _interrupted)
    gc.set_threshold(_NEW_OBJECTS)
    os.environ.setdefault(*_ONE_THREAD)
    from guide.cli import run

    try:
        run()
    except SystemExit as end:
        if isinstance(end.code, int) and active_count() == 1:
            _end(end.code)
        raise
    finally:
        gc.freeze()  # what ends with the program is not looked through once more


def _interrupted(_number: int, _frame: object) -> None:
    """End before the program takes care of that itself, and when it no longer does: no file is in the making then."""
    with suppress(OSError):
        os.write(2, b"guide: interrupted\n")
    os._exit(130)


def _end(code: int) -> None:
    """End without taking everything apart, piece by piece, which would take 3 % of a plan."""
    atexit._run_exitfuncs()
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
