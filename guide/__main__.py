"""`python -m guide`, and where the `guide` command begins."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from guide.cli import run

    run()


if __name__ == "__main__":
    main()
