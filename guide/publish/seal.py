"""The seal: a digest of the whole file, kept in its tag, by which any change of it is found.

It is the SHA-256 of the file with zeros where the digest stands. Whoever wants to can make a new seal; it guards
against accidents and against programs that write into a file, not against forgers.
"""

from __future__ import annotations

import hashlib
from typing import BinaryIO, Final

from guide.publish.id3 import Frame, user_text

DESCRIPTION: Final = "GUIDE_SHA256"
_NO_DIGEST: Final = "0" * 64
_MARK: Final = f"\0{DESCRIPTION}\0".encode("ascii")
_LATEST: Final = 1 << 16
"""Bytes within which the seal stands: it is one of the first frames."""
_BLOCK: Final = 1 << 18


def unsealed() -> Frame:
    """The frame that a seal is put into when the file is complete."""
    return user_text(DESCRIPTION, _NO_DIGEST)


def put_seal(file: BinaryIO) -> None:
    """Seal a complete file that can be read and written."""
    digest, place = _digest(file)
    assert place is not None, "the tag has room for a seal"
    file.seek(place)
    file.write(digest.encode("ascii"))


def has_its_seal(file: BinaryIO) -> bool:
    """Whether the file is, byte for byte, the one that was sealed."""
    digest, place = _digest(file)
    if place is None:
        return False
    file.seek(place)
    return file.read(len(_NO_DIGEST)) == digest.encode("ascii")


def _digest(file: BinaryIO) -> tuple[str, int | None]:
    """The digest that belongs into a file, and where; a file without a place for it has nothing left out."""
    file.seek(0)
    head = bytearray(file.read(_LATEST))
    found = head.find(_MARK)
    place = None if found < 0 else found + len(_MARK)
    if place is not None:
        head[place : place + len(_NO_DIGEST)] = _NO_DIGEST.encode("ascii")
    digest = hashlib.sha256(head)
    while block := file.read(_BLOCK):
        digest.update(block)
    return digest.hexdigest(), place
