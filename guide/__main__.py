"""`python -m guide`, and where the `guide` command begins."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line."""
    try:
        from guide.cli import run
    except KeyboardInterrupt:  # before the program could take care of that itself
        print("guide: interrupted", file=sys.stderr)  # noqa: T201 — as the command line does
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
