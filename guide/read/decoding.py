"""From bytes to characters, or a plain word about what the file is instead of text."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from guide.errors import InputError
from guide.model.findings import Finding, Severity
from guide.model.text import Span

# https://en.wikipedia.org/wiki/List_of_file_signatures
_SIGNATURES: Final[tuple[tuple[bytes, str], ...]] = (
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"ID3", "an MP3"),
    (b"OggS", "a sound file (Ogg)"),
    (b"fLaC", "a sound file (FLAC)"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
)
_RIFF: Final[Mapping[bytes, str]] = MappingProxyType(
    {b"WAVE": "a sound file (WAV)", b"WEBP": "a picture (WebP)", b"AVI ": "a film (AVI)"}
)
_ZIPPED: Final[tuple[tuple[bytes, str], ...]] = (
    (b"word/", "a Word document (docx)"),
    (b"application/epub+zip", "an e-book (EPUB)"),
    (b"opendocument.text", "an OpenDocument text (odt)"),
    (b"xl/", "a spreadsheet (xlsx)"),
)
_BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_STRAYS: Final = tuple(chr(0xDC00 + byte) for byte in range(0x80, 0x100))
"""What Python reads in the place of a byte that is not UTF-8 (https://peps.python.org/pep-0383/)."""
_AS_WINDOWS: Final[Mapping[int, str]] = MappingProxyType(
    {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
)

_SAVE_AS_TEXT: Final = "save it as plain text, Markdown or HTML and give that"


def decode(name: str, data: bytes) -> tuple[str, tuple[Finding, ...]]:
    """The characters of a file without its byte order mark, and what had to be assumed about them."""
    kind = _signature(data)
    if kind:
        raise InputError(f"{name} looks like {kind}, not like text; {_SAVE_AS_TEXT}")
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(name, data[len(mark) :], encoding), ()
    if b"\0" in data:
        return _as_utf_16(name, data)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return _with_stray_bytes(data, error.start) or _as_windows_1252(name, data, error.start)


def _signature(data: bytes) -> str | None:
    if data.startswith(b"RIFF"):
        return _RIFF.get(data[8:12])
    kind = next((kind for start, kind in _SIGNATURES if data.startswith(start)), None)
    if kind and data.startswith(b"PK"):
        return next((inside for mark, inside in _ZIPPED if mark in data), kind)
    return kind


def _strictly(name: str, data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name} begins like {encoding.upper()} but cannot be read as such at byte {error.start}; save it as UTF-8"
        ) from error
    if "\0" in text:
        raise InputError(f"{name} has NUL characters and does not look like text; {_SAVE_AS_TEXT}")
    return text


def _as_utf_16(name: str, data: bytes) -> tuple[str, tuple[Finding, ...]]:
    """UTF-16 without its mark, told by the NUL bytes of Latin letters, which all stand in odd or all in even places."""
    nuls = data.count(0)
    for encoding, of_latin in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if of_latin.count(0) == nuls > len(data) // 4 and len(data) % 2 == 0:
            message = f"The file has no byte order mark; it was read as {encoding.upper()}"
            return _strictly(name, data, encoding), (_wrongly_encoded(0, message),)
    raise InputError(f"{name} has NUL bytes and does not look like text; {_SAVE_AS_TEXT}")


def _with_stray_bytes(data: bytes, at: int) -> tuple[str, tuple[Finding, ...]] | None:
    """UTF-8 into which a few bytes of Windows text have strayed, as where a page was put together from pieces.

    None where the file is more likely Windows text throughout: its accented letters hardly ever look like UTF-8.
    """
    text = data.decode("utf-8", "surrogateescape")
    strays = sum(map(text.count, _STRAYS))
    if sum(1 for character in text if character > "\x7f") <= 2 * strays:
        return None
    first = len(data[:at].decode("utf-8"))
    counted, read = (
        ("1 byte", "is not UTF-8; it was") if strays == 1 else (f"{strays} bytes", "are not UTF-8; they were")
    )
    message = f"{counted} of the file {read} read as Windows text (cp1252)"
    return text.translate(_AS_WINDOWS), (_wrongly_encoded(first, message),)


def _wrongly_encoded(at: int, message: str) -> Finding:
    return Finding("W101", Severity.WARNING, Span(at, at + 1), message, "Save the file as UTF-8")


def _as_windows_1252(name: str, data: bytes, at: int) -> tuple[str, tuple[Finding, ...]]:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise InputError(f"{name} is neither UTF-8 nor Windows text (byte {at}); save it as UTF-8") from error
    controls = sum(text.count(chr(code)) for code in range(32) if chr(code) not in "\t\n\r\f")
    if controls * 20 > len(text):
        raise InputError(f"{name} does not look like text; {_SAVE_AS_TEXT}")
    message = "The file is not UTF-8; it was read as Windows text (cp1252)"
    return text, (_wrongly_encoded(at, message),)
