"""The command line: a command parses, calls, prints and exits.

Results go to standard output, progress and findings to standard error. Exit 0 is success, 1 failure, 2 wrong usage,
130 interrupted, 143 ended. No traceback reaches a user, unless GUIDE_DEBUG is set.
"""

from __future__ import annotations

from guide.cli.running import run

__all__ = ["run"]
