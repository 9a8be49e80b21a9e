"""`python -m guide`, and where the `guide` command begins."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from guide.cli import run  # noqa: PLC0415 — so that importing this module loads nothing

    run()


if __name__ == "__main__":
    main()
