"""From bytes to characters, or a plain word about what the file is instead of text."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from guide.errors import InputError
from guide.model.findings import Finding, Severity
from guide.model.text import Span

_SAVE_AS_TEXT: Final = "save it as plain text, Markdown or HTML and give that"
_SAVE_FROM_WORD: Final = "open it in a word processor, save it as .docx or as plain text, and give that"
_COPY_FROM_PDF: Final = "copy its words from a viewer into a text file, or run `pdftotext -layout` on it, and give that"
_COPY_PAGES: Final = "open it in a reader, copy the pages that are meant into a text file, and give that"
_WRITE_DOWN: Final = "write what it shows into a text file and give that"
_WRITE_SOUND_DOWN: Final = "write what it says into a text file and give that"
_UNPACK: Final = "unpack it and give the file inside"
_COPY_CELLS: Final = "copy its cells into a text file and give that"

# https://en.wikipedia.org/wiki/List_of_file_signatures
_SIGNATURES: Final[tuple[tuple[bytes, str, str], ...]] = (
    (b"%PDF", "a PDF", _COPY_FROM_PDF),
    (b"{\\rtf", "an RTF document", _SAVE_FROM_WORD),
    (b"\xd0\xcf\x11\xe0", "an old Word document, or one with a password", _SAVE_FROM_WORD),
    (b"PK\x03\x04", "a zip archive or an office document", _UNPACK),
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"7z\xbc\xaf", "a 7z archive", _UNPACK),
    (b"Rar!", "a RAR archive", _UNPACK),
    (b"\x89PNG", "a picture (PNG)", _WRITE_DOWN),
    (b"\xff\xd8\xff", "a picture (JPEG)", _WRITE_DOWN),
    (b"GIF8", "a picture (GIF)", _WRITE_DOWN),
    (b"II*\x00", "a picture (TIFF)", _WRITE_DOWN),
    (b"MM\x00*", "a picture (TIFF)", _WRITE_DOWN),
    (b"ID3", "an MP3", _WRITE_SOUND_DOWN),
    (b"OggS", "a sound file (Ogg)", _WRITE_SOUND_DOWN),
    (b"fLaC", "a sound file (FLAC)", _WRITE_SOUND_DOWN),
    (b"\x7fELF", "a program", _SAVE_AS_TEXT),
    (b"MZ\x90", "a program", _SAVE_AS_TEXT),
    (b"SQLite format 3", "a database", _SAVE_AS_TEXT),
)
_CONTAINED: Final[tuple[tuple[bytes, int, bytes, str, str], ...]] = (
    (b"RIFF", 8, b"WAVE", "a sound file (WAV)", _WRITE_SOUND_DOWN),
    (b"RIFF", 8, b"WEBP", "a picture (WebP)", _WRITE_DOWN),
    (b"RIFF", 8, b"AVI ", "a film (AVI)", _WRITE_SOUND_DOWN),
    (b"", 4, b"ftyphei", "a picture (HEIC)", _WRITE_DOWN),
    (b"", 4, b"ftypavif", "a picture (AVIF)", _WRITE_DOWN),
    (b"", 4, b"ftyp", "a film or a sound file (MP4)", _WRITE_SOUND_DOWN),
    (b"", 257, b"ustar", "a tar archive", _UNPACK),
)
"""Kinds that are told by how they begin and by what stands at a further place."""
_ZIPPED: Final[tuple[tuple[bytes, str, str], ...]] = (
    (b"application/epub+zip", "an e-book (EPUB)", _COPY_PAGES),
    (b"opendocument.text", "an OpenDocument text (odt)", _SAVE_FROM_WORD),
    (b"xl/", "a spreadsheet (xlsx)", _COPY_CELLS),
    (b"ppt/", "a presentation (pptx)", _COPY_PAGES),
    (b"Index/Document.iwa", "a Pages document", _SAVE_FROM_WORD),
)
_ZIP: Final = b"PK\x03\x04"
_WORD: Final = b"word/document.xml"
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


def is_docx(data: bytes) -> bool:
    """Whether bytes are a Word document."""
    return data.startswith(_ZIP) and _WORD in data


def decode(name: str, data: bytes) -> tuple[str, tuple[Finding, ...]]:
    """The characters of a file without its byte order mark, and what had to be assumed about them."""
    if signature := _signature(data):
        kind, way_out = signature
        raise InputError(f"{name} looks like {kind}, not like text; {way_out}")
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(name, data[len(mark) :], encoding), ()
    if b"\0" in data:
        return _as_utf_16(name, data)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        return _with_stray_bytes(data, error.start) or _as_windows_1252(name, data, error.start)


def _signature(data: bytes) -> tuple[str, str] | None:
    """What a file is instead of text, and what to do about it."""
    for start, at, mark, kind, way_out in _CONTAINED:
        if data.startswith(start) and data.startswith(mark, at):
            return kind, way_out
    if data.startswith(_ZIP):
        for mark, kind, way_out in _ZIPPED:
            if mark in data:
                return kind, way_out
    return next(((kind, way_out) for start, kind, way_out in _SIGNATURES if data.startswith(start)), None)


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
    return Finding("W101", Severity.WARNING, Span(at, at + 1), message, "save the file as UTF-8")


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
