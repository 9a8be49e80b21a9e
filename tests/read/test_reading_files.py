"""Files: what can be opened, in which encodings, and what is said about the rest."""

from __future__ import annotations

import os
import sys

import pytest
from outline import outline

from guide.errors import InputError
from guide.model.findings import Severity
from guide.read import read, read_bytes

TEXT = "# Dehnübung\n\nHold it for 20 seconds – don’t bounce."
DRAWN = "h1 Dehnübung\np Hold it for 20 seconds – don't bounce."


def refusal(data, name="plan.txt"):
    with pytest.raises(InputError) as refused:
        read_bytes(name, data)
    return str(refused.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_text_is_the_same_in_every_encoding(encoding):
    assert DRAWN == outline(read_bytes("plan.md", TEXT.encode(encoding)).blocks)


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff"])
def test_utf_16_is_read_in_both_byte_orders(mark):
    encoding = "utf-16-le" if mark == b"\xff\xfe" else "utf-16-be"
    assert DRAWN == outline(read_bytes("plan.md", mark + TEXT.encode(encoding)).blocks)


def test_windows_text_is_read_with_a_warning_at_the_first_odd_character():
    document = read_bytes("plan.md", TEXT.encode("cp1252"))
    [finding] = document.findings
    assert ("W101", Severity.WARNING) == (finding.code, finding.severity)
    assert "ü" == document.source.quote(finding.span)


def test_utf_8_is_read_without_a_word():
    assert () == read_bytes("plan.md", TEXT.encode()).findings


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems_mean_the_same_and_places_stay_exact(line_end):
    written = TEXT.replace("\n", line_end)
    document = read_bytes("plan.md", written.encode())
    assert DRAWN == outline(document.blocks)
    assert written == document.source.text
    assert "Hold it" == document.source.quote(document.blocks[1].text.span(0, 7))
    assert (3, 1) == (document.source.line(written.index("Hold")), document.source.column(written.index("Hold")))


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t\n", "\u200b \u00a0".encode()])
def test_nothing_to_read_is_said(data):
    assert "plan.txt is empty; there is nothing to read aloud" == refusal(data)


@pytest.mark.parametrize(
    ("data", "kind", "way_out"),
    [
        (b"%PDF-1.7 ...", "a PDF", "copy its words from a viewer into a text file, or run `pdftotext -layout` on it"),
        (b"PK\x03\x04....mimetypeapplication/epub+zip", "an e-book (EPUB)", "copy the pages that are meant"),
        (b"PK\x03\x04....opendocument.text", "an OpenDocument text (odt)", "save it as .docx or as plain text"),
        (b"PK\x03\x04....stuff.bin", "a zip archive or an office document", "unpack it and give the file inside"),
        (b"PK\x03\x04....xl/workbook.xml", "a spreadsheet (xlsx)", "copy its cells into a text file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Word document, or one with a password", "save it as .docx"),
        (b"{\\rtf1\\ansi", "an RTF document", "open it in a word processor, save it as .docx or as plain text"),
        (b"\x89PNG\r\n\x1a\n", "a picture (PNG)", "write what it shows into a text file"),
        (b"\xff\xd8\xff\xe0", "a picture (JPEG)", "write what it shows into a text file"),
        (b"\0\0\0\x18ftypheic", "a picture (HEIC)", "write what it shows into a text file"),
        (b"RIFF....WAVEfmt ", "a sound file (WAV)", "write what it says into a text file"),
        (b"\0\0\0\x18ftypmp42", "a film or a sound file (MP4)", "write what it says into a text file"),
        (b"ID3\x04", "an MP3", "write what it says into a text file"),
        (b"\x1f\x8b\x08", "a gzip archive", "unpack it and give the file inside"),
        (b"\x7fELF", "a program", "save it as plain text, Markdown or HTML"),
    ],
)
def test_other_kinds_of_files_are_called_by_their_names_and_a_way_out_is_shown(data, kind, way_out):
    said = refusal(data)
    assert said.startswith(f"plan.txt looks like {kind}, not like text; ")
    assert way_out in said


def test_binary_data_is_refused():
    assert "has NUL bytes and does not look like text" in refusal(b"abc\0def\1\2")
    assert "does not look like text" in refusal(bytes(range(1, 32)) * 9 + b"\xff")
    assert "is neither UTF-8 nor Windows text (byte 4)" in refusal(b"abc \x81\x8d")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_read_with_a_warning(encoding):
    document = read_bytes("plan.md", TEXT.encode(encoding))
    [finding] = document.findings
    assert (DRAWN, "W101") == (outline(document.blocks), finding.code)
    assert finding.message == f"The file has no byte order mark; it was read as {encoding.upper()}"


def test_what_only_resembles_utf_16_is_refused():
    assert "has NUL bytes and does not look like text" in refusal("Walk on".encode("utf-16-le") + b"\0")
    assert "cannot be read as such" in refusal("Walk on".encode("utf-16-le") + b"\x3d\xd8")


def test_a_few_stray_bytes_do_not_spoil_the_rest_of_a_file():
    document = read_bytes("plan.md", TEXT.encode() + b" It\x92s \x8d.")
    [finding] = document.findings
    assert DRAWN + " It's \ufffd." == outline(document.blocks)
    assert ("W101", "’") == (finding.code, document.source.quote(finding.span))
    assert finding.message == "2 bytes of the file are not UTF-8; they were read as Windows text (cp1252)"


def test_broken_utf_16_is_refused():
    assert "begins like UTF-16-LE but cannot be read as such at byte 0" in refusal(b"\xff\xfe\x00\xd8")


def test_a_file_is_read_under_the_name_it_was_given(tmp_path):
    (tmp_path / "feet.md").write_bytes(TEXT.encode())
    document = read(tmp_path / "feet.md")
    assert str(tmp_path / "feet.md") == document.source.name
    assert document.blocks == read(str(tmp_path / "feet.md")).blocks


def test_a_page_of_html_is_told_by_its_name_or_by_its_text(tmp_path):
    for name, text in [
        ("a.html", "<p>One.<p>Two."),
        ("b.txt", "\n<!DOCTYPE html><p>One.<p>Two."),
        ("c", "<p>One.</p><p>Two.</p>"),
    ]:
        (tmp_path / name).write_text(text)
        assert "p One.\np Two." == outline(read(tmp_path / name).blocks)


def test_markdown_that_begins_with_a_tag_is_markdown(tmp_path):
    (tmp_path / "a.txt").write_text("<b>Swing</b> the *leg*.")
    assert "p <Swing> the leg." == outline(read(tmp_path / "a.txt").blocks)


def test_a_missing_file_and_a_folder_are_called_so(tmp_path):
    with pytest.raises(InputError, match=r"none\.md does not exist"):
        read(tmp_path / "none.md")
    with pytest.raises(InputError, match="is a folder; give the files in it"):
        read(tmp_path)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_that_may_not_be_read_is_called_so(tmp_path):
    (tmp_path / "secret.md").write_text(TEXT)
    (tmp_path / "secret.md").chmod(0)
    with pytest.raises(InputError, match=r"secret\.md may not be read; change its permissions"):
        read(tmp_path / "secret.md")
