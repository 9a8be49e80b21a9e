"""The entries that an ONNX model carries about itself.

A model is a protocol buffer (onnx.proto3): fields one after the other, each with its number and kind. The entries are
fields 14 of the outermost message; everything else, which may be hundreds of megabytes, is stepped over.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

_METADATA: Final = 14
_VARINT, _EIGHT_BYTES, _COUNTED, _FOUR_BYTES = 0, 1, 2, 5
_LONGEST: Final = 1_000_000
"""Bytes of an entry; the longest are dictionaries of some hundred kilobytes."""


def metadata_of(path: Path) -> dict[str, str]:
    """The entries by name; none where there are none, or where the file is no model."""
    try:
        with path.open("rb") as file:
            return dict(_entry(body) for number, body in _fields(file) if number == _METADATA)
    except (OSError, ValueError):
        return {}


def _entry(body: bytes) -> tuple[str, str]:
    found = dict(_fields(BytesIO(body)))
    return found.get(1, b"").decode("utf-8", "replace"), found.get(2, b"").decode("utf-8", "replace")


def _fields(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Number and content of each counted field that is not too long to be of interest."""
    while (tag := _varint(file)) is not None:
        kind = tag & 7
        if kind == _VARINT:
            _varint(file)
        elif kind in (_EIGHT_BYTES, _FOUR_BYTES):
            file.seek(8 if kind == _EIGHT_BYTES else 4, 1)
        elif kind == _COUNTED:
            size = _varint(file) or 0
            if size > _LONGEST:
                file.seek(size, 1)
            else:
                yield tag >> 3, file.read(size)
        else:
            raise ValueError(f"not a protocol buffer: a field of kind {kind}")


def _varint(file: BinaryIO) -> int | None:
    """A number in as many bytes as it needs; None at the end of the file."""
    value = shift = 0
    while byte := file.read(1):
        value |= (byte[0] & 127) << shift
        if byte[0] < 128:
            return value
        shift += 7
        if shift > 63:
            raise ValueError("not a protocol buffer: a number without end")
    return None
