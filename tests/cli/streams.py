"""Streams that look like terminals, and what is seen on them."""

import io


class Terminal(io.StringIO):
    """A stream that a person looks at."""

    def isatty(self):
        return True

    @property
    def lines_seen(self):
        """Each state of the line that renews itself."""
        return [line.strip() for line in self.getvalue().split("\r") if line.strip()]
