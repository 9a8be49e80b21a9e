"""The parts of a Word document that hold words, as trees of XML (ECMA-376, part 1, chapter 17).

The standard library reads both the archive and the XML. What is damaged, has a password, or would unpack to more than
any article is refused with a plain word.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from guide.errors import InputError

DOCUMENT: Final = "word/document.xml"
_LARGEST_PART: Final = 64 * 1024 * 1024
"""Bytes of a part when unpacked; the longest article that is read aloud has a million characters."""
_DAMAGE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    ET.ParseError,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


class Archive:
    """A Word document that has been opened."""

    def __init__(self, name: str, data: bytes) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._parts = frozenset(self._zip.namelist())
        except _DAMAGE as error:
            raise self._damaged() from error

    def document(self) -> Element:
        """The text itself."""
        tree = self.part(DOCUMENT)
        if tree is None:
            raise self._damaged()
        return tree

    def part(self, path: str) -> Element | None:
        """A part by its path; None where there is none. Tags and attributes are without their name spaces."""
        if path not in self._parts:
            return None
        try:
            if self._zip.getinfo(path).file_size > _LARGEST_PART:
                raise InputError(f"{self._name} is too large for an article; cut it into several documents")
            xml = self._zip.read(path)
            if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
                raise self._damaged()
            return _without_name_spaces(ET.fromstring(xml))  # noqa: S314 — entities are refused above
        except _DAMAGE as error:
            raise self._damaged() from error

    def parts_like(self, beginning: str) -> Iterator[Element]:
        """The parts whose path begins so, in order."""
        for path in sorted(self._parts):
            if path.startswith(beginning) and path.endswith(".xml"):
                tree = self.part(path)
                if tree is not None:
                    yield tree

    def _damaged(self) -> InputError:
        return InputError(
            f"{self._name} looks like a Word document but cannot be opened as one; open it in a word processor and save"
            " it again as .docx, or as plain text"
        )


def _without_name_spaces(root: Element) -> Element:
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        for name in [name for name in element.attrib if "}" in name]:
            element.attrib[name.rpartition("}")[2]] = element.attrib.pop(name)
    return root
