"""Keys of a terminal, one at a time, without waiting for a line to end.

They are read only where standard input is a terminal and this program has it to itself; elsewhere there are none.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from types import MappingProxyType, TracebackType
from typing import Any, Final, TextIO

from guide.play import Key, Keys

_SEQUENCE: Final = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|O[ -~])|[^\x1b]|\x1b(?=[^\[O])", re.DOTALL)
"""A key as terminals send it (ECMA-48, 5.4): an escape sequence, or a byte."""
_KEYS: Final[Mapping[bytes, Key]] = MappingProxyType(
    {b" ": Key.PAUSE, b"q": Key.STOP, b"Q": Key.STOP, b"\x1bC": Key.NEXT, b"\x1bD": Key.PREVIOUS}
)
"""By a byte, or for escape sequences by their first and last, since modifiers may stand between."""
_WINDOWS_KEYS: Final[Mapping[str, Key]] = MappingProxyType(
    {" ": Key.PAUSE, "q": Key.STOP, "Q": Key.STOP, "\xe0M": Key.NEXT, "\xe0K": Key.PREVIOUS}
)
_REST_S: Final = 0.05
"""The rest of an escape sequence comes at once, or not at all: then it was the key Escape."""
_POLL_S: Final = 0.02


def key_in(read: bytes) -> tuple[Key | None, bytes]:
    r"""The first key that means something in what was read, and what follows it.

    >>> key_in(b"x\x1b[1;5C ")
    (<Key.NEXT: 'next'>, b' ')
    """
    while found := _SEQUENCE.match(read):
        pressed, read = found.group(), read[found.end() :]
        key = _KEYS.get(pressed if len(pressed) == 1 else pressed[:1] + pressed[-1:])
        if key is not None:
            return key, read
    return None, read


class NoKeys:
    """Nobody presses any."""

    def pressed(self, _wait_s: float) -> Key | None:
        """None."""
        return None

    def __enter__(self) -> NoKeys:
        return self

    def __exit__(self, *_: object) -> None:
        return None


def keys_of(stream: TextIO | None) -> AbstractContextManager[Keys]:
    """The keys of the terminal that a stream is, as long as the block lasts; none where it is no terminal."""
    if stream is None or not stream.isatty():
        return NoKeys()
    if sys.platform == "win32":
        import msvcrt

        return ConsoleKeys(msvcrt)
    else:  # noqa: RET505 — the type checker follows platforms by their branches
        return _TerminalKeys(stream.fileno()) if _is_ours(stream.fileno()) else NoKeys()


class ConsoleKeys:
    """Keys of a console of Windows, as the module `msvcrt` reads them."""

    def __init__(
        self,
        console: Any,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._console, self._now, self._sleep = console, now, sleep

    def __enter__(self) -> ConsoleKeys:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def pressed(self, wait_s: float) -> Key | None:
        """The next key that means something."""
        until = self._now() + wait_s
        while True:
            while self._console.kbhit():
                typed = self._console.getwch()
                if typed in ("\0", "\xe0"):
                    typed = f"\xe0{self._console.getwch()}"
                if typed in _WINDOWS_KEYS:
                    return _WINDOWS_KEYS[typed]
            if self._now() >= until:
                return None
            self._sleep(_POLL_S)


if sys.platform != "win32":
    import os
    import select
    import termios

    def _is_ours(terminal: int) -> bool:
        """Whether this program is in the foreground: one in the background would be stopped for changing it."""
        try:
            return os.tcgetpgrp(terminal) == os.getpgrp()
        except OSError:
            return False

    class _TerminalKeys:
        """Keys of a terminal that is told not to wait for lines and not to show them."""

        def __init__(self, terminal: int) -> None:
            self._terminal = terminal
            self._read = b""
            self._is_open = True

        def __enter__(self) -> _TerminalKeys:
            self._before = termios.tcgetattr(self._terminal)
            changed = termios.tcgetattr(self._terminal)
            changed[0] &= ~termios.IXON  # Ctrl-S would hold up the screen, and with it the sound
            changed[3] &= ~(termios.ICANON | termios.ECHO)
            changed[6][termios.VMIN], changed[6][termios.VTIME] = 1, 0
            changed[6][termios.VSUSP] = b"\0"  # Ctrl-Z would leave the terminal as it is here; a space pauses
            termios.tcsetattr(self._terminal, termios.TCSADRAIN, changed)
            return self

        def __exit__(
            self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
        ) -> None:
            with suppress(termios.error):  # a terminal that was closed needs nothing any more
                termios.tcsetattr(self._terminal, termios.TCSAFLUSH, self._before)

        def pressed(self, wait_s: float) -> Key | None:
            """The next key that means something."""
            key, self._read = key_in(self._read)
            if key is None and self._more(wait_s):
                key, self._read = key_in(self._read)
                while key is None and self._read and self._more(_REST_S):
                    key, self._read = key_in(self._read)
                if key is None:
                    self._read = b""
            return key

        def _more(self, wait_s: float) -> bool:
            """Whether something was typed."""
            if not self._is_open:
                time.sleep(wait_s)  # whoever waits must not go round in circles
                return False
            if not select.select([self._terminal], [], [], wait_s)[0]:
                return False
            typed = os.read(self._terminal, 64)
            self._is_open = bool(typed)
            self._read += typed
            return self._is_open
