"""A terminal for tests: a command runs in a real one (a pseudo-terminal), and what it shows is read off a screen."""

import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
from pathlib import Path

_SEQUENCE = re.compile(r"\x1b\[(\??[\d;]*)([A-Za-z])|([\r\n])|([^\x1b])")


class Screen:
    """What a terminal shows, as far as this program makes use of it; whatever else is sent is an error."""

    def __init__(self, columns, lines=24):
        self.columns, self.lines = columns, lines
        self.rows = [""]
        self.has_cursor = self.wraps = True
        self.overfull = 0
        """Characters that had no room in their row."""
        self._y = self._x = 0

    @property
    def text(self):
        return "\n".join(row.rstrip() for row in self.rows).strip("\n")

    def feed(self, text):
        rest = _SEQUENCE.sub(self._do, text)
        assert "" == rest, f"the terminal does not understand {rest!r}"

    def _do(self, found):
        parameter, command, move, letter = found.groups()
        if command:
            self._obey(command, parameter)
        elif move == "\n":
            self._y += 1
        elif move == "\r":
            self._x = 0
        elif letter:
            self._put(letter)
        self.rows += [""] * (self._y + 1 - len(self.rows))
        return ""

    def _obey(self, command, parameter):
        match command, parameter:
            case "A", count:
                self._y = max(0, self._y - int(count))
            case "K", "":
                self.rows[self._y] = self.rows[self._y][: self._x]
            case "J", "":
                self.rows[self._y :] = [self.rows[self._y][: self._x]]
            case (("h" | "l"), "?25"):
                self.has_cursor = command == "h"
            case (("h" | "l"), "?7"):
                self.wraps = command == "h"
            case "m", _:
                pass
            case _:
                raise AssertionError(f"the terminal does not understand {command} {parameter}")

    def _put(self, letter):
        if self._x >= self.columns:
            self.overfull += 1
            if not self.wraps:
                self._x = self.columns - 1
            else:
                self._y, self._x = self._y + 1, 0
                self.rows += [""]
        row = self.rows[self._y].ljust(self._x)
        self.rows[self._y] = row[: self._x] + letter + row[self._x + 1 :]
        self._x += 1


class Terminal:
    """A command in a pseudo-terminal. Use it inside `with`."""

    def __init__(self, *command, columns=80, lines=24, **environment):
        self.screen = Screen(columns, lines)
        self.sent = b""
        """Everything that the command wrote."""
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._rest = ""
        """The beginning of a sequence that is not complete yet."""
        self._child, self._master = pty.fork()
        if not self._child:
            self._become(command, columns, lines, environment)

    @staticmethod
    def _become(command, columns, lines, environment):
        try:
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
            own = {"TERM": "xterm", "PYTHONPATH": str(Path(__file__).parents[2])}
            without = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "LC_ALL")}
            os.execve(sys.executable, [sys.executable, "-m", "guide", *command], {**without, **own, **environment})
        finally:
            os._exit(127)

    def resize(self, columns, lines=24):
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.screen.columns, self.screen.lines = columns, lines

    def until(self, pattern):
        """Read on until the screen shows something; the screen."""
        while not re.search(pattern, self.screen.text):
            assert self._read(), f"it ended before {pattern!r} was shown: {self.screen.text}"
        return self.screen.text

    def press(self, keys):
        os.write(self._master, keys)

    def send(self, number):
        os.kill(self._child, number)

    @property
    def modes(self):
        """How the terminal treats what is typed."""
        return termios.tcgetattr(self._master)

    def hang_up(self):
        """Close the terminal under the command; the exit code."""
        os.close(self._master)
        _, status = os.waitpid(self._child, 0)
        self._child = self._master = None
        return os.waitstatus_to_exitcode(status)

    def end(self):
        """Read everything to the end; the exit code."""
        while self._read():
            pass
        _, status = os.waitpid(self._child, 0)
        self._child = 0
        return os.waitstatus_to_exitcode(status)

    def _read(self):
        select.select([self._master], [], [])
        try:
            data = os.read(self._master, 65_536)
        except OSError:  # on Linux, when the other side is closed
            return False
        self.sent += data
        text = self._rest + self._decoder.decode(data)
        cut = text.rfind("\x1b")
        is_whole = cut < 0 or _SEQUENCE.match(text, cut)
        self.screen.feed(text if is_whole else text[:cut])
        self._rest = "" if is_whole else text[cut:]
        return bool(data)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._child:
            os.kill(self._child, signal.SIGKILL)
            os.waitpid(self._child, 0)
        if self._master is not None:
            os.close(self._master)
