"""`python -m guide`, and where the `guide` command begins."""

from __future__ import annotations

import gc
import sys
from typing import Final

_NEW_OBJECTS: Final = 200_000
"""How many more objects there are before Python looks for cycles among them. A plan makes 90,000, nearly all of them
modules, functions and patterns, and looking through these again and again, by default every 700, took 15 % of its time.
"""


def main() -> None:
    """Run the command line."""
    gc.set_threshold(_NEW_OBJECTS)
    try:
        from guide.cli import run
    except KeyboardInterrupt:  # before the program could take care of that itself
        print("guide: interrupted", file=sys.stderr)  # noqa: T201 — as the command line does
        sys.exit(130)
    try:
        run()
    finally:
        gc.freeze()  # what ends with the program is not looked through once more


if __name__ == "__main__":
    main()
