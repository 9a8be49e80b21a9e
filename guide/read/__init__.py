"""Reading: a file becomes a Document, and nothing of it disappears unseen.

Reading knows what headings, lists and tables look like; it does not know what they mean. Every word of the file ends up
in a block, in a setting of the front matter, or in `Clutter` with the reason why it is not part of the text. Whatever
was repaired on the way, each character still knows its place in the file as it was found.
"""

from guide.read.reader import read, read_bytes

__all__ = ["read", "read_bytes"]
