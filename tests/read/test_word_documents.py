"""Word documents: what is read of them, where it stands, and what is said of damaged ones."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outline import outline, texts

from guide.errors import InputError
from guide.read import read, read_bytes

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = """
<w:style w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>
<w:style w:styleId="Own"><w:name w:val="My heading"/><w:basedOn w:val="H1"/></w:style>
<w:style w:styleId="LB"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="LB2"><w:name w:val="List Bullet 2"/><w:basedOn w:val="LB"/></w:style>
<w:style w:styleId="Loud"><w:name w:val="Loud"/><w:rPr><w:b/></w:rPr></w:style>
"""
NUMBERING = """
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
"""


def word(body, **parts):
    """The bytes of a Word document with this body."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        archive.writestr("word/styles.xml", f"<w:styles {W}>{STYLES}</w:styles>")
        archive.writestr("word/numbering.xml", f"<w:numbering {W}>{NUMBERING}</w:numbering>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:part {W}>{content}</w:part>")
    return packed.getvalue()


def p(words, style=None, number=None, level=0):
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    numbered = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    runs = words if words.startswith("<") else f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
    return f"<w:p><w:pPr>{styled}{numbered}</w:pPr>{runs}</w:p>"


def bold(words):
    return f"<w:r><w:rPr><w:b/></w:rPr><w:t>{words}</w:t></w:r>"


def table(*rows):
    cells = ("".join(f"<w:tc>{p(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def drawn(body, **parts):
    return outline(read_bytes("plan.docx", word(body, **parts)).blocks)


def test_headings_paragraphs_and_bold_words():
    body = p("Feet", "T") + p("Toes", "H1") + p("Up", "H2") + p("Down", "Own")
    body += p("<w:r><w:t xml:space='preserve'>Hold for </w:t></w:r>" + bold("20") + bold(" s"))
    body += p("All of it", "Loud") + p("<w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r>")
    expected = "h1 Feet\nh2 Toes\nh3 Up\nh2 Down\np Hold for <20 s>\np <All of it>\np One / two\tthree"
    assert expected == drawn(body)


def test_headings_without_a_title_keep_their_levels():
    assert "h1 Toes\nh2 Up" == drawn(p("Toes", "H1") + p("Up", "H2"))


def test_lists_are_numbered_as_word_numbers_them():
    body = p("Sit", number=1) + p("left", number=1, level=1) + p("right", number=1, level=1) + p("Stand", number=1)
    body += p("Rest.") + p("Walk", number=1) + p("again", number=1, level=1)
    assert drawn(body).split("\n") == [
        "ordered", "  1:", "    p Sit", "    ordered", "      a: p left", "      b: p right", "  2: p Stand",
        "p Rest.",
        "ordered", "  3:", "    p Walk", "    ordered", "      a: p again",
    ]  # fmt: skip


def test_lists_of_styles_and_lists_that_were_typed():
    body = p("one", "LB") + p("deeper", "LB2") + p("two", "LB") + p("Then:") + p("1. sit") + p("2. stand") + p("☐ walk")
    assert drawn(body).split("\n") == [
        "bullets", "  -", "    p one", "    bullets", "      - p deeper", "  - p two",
        "p Then:", "ordered", "  1: p sit", "  2: p stand", "bullets", "  - p walk",
    ]  # fmt: skip


def test_tables_with_and_without_a_header():
    body = table((bold("Move"), bold("Dose")), ("Squat", "3 × 10"), ("Plank", "30 s"))
    assert "table\n  | Move | Dose\n  | Squat | 3 × 10\n  | Plank | 30 s" == drawn(body)
    assert "table\n  |  | \n  | Squat | 10\n  | Plank | 30 s" == drawn(table(("Squat", "10"), ("Plank", "30 s")))


def test_tables_that_only_place_things_are_walked():
    assert "p One.\np Two." == drawn(table(("One.", "Two.")))
    inner = f"<w:tbl><w:tr><w:tc>{table(('a', '1'), ('b', '2'))}</w:tc><w:tc>{p('x')}</w:tc></w:tr><w:tr/></w:tbl>"
    assert "table\n  |  | \n  | a | 1\n  | b | 2\np x" == drawn(inner)


def test_what_is_not_shown_is_not_read_and_what_stands_beside_the_text_is_left_out():
    body = p("<w:del><w:r><w:delText>Jump</w:delText></w:r></w:del><w:ins><w:r><w:t>Step</w:t></w:r></w:ins>")
    picture = '<w:r><w:drawing><docPr descr="A raised heel"/></w:drawing></w:r>'
    shown = drawn(body + p(picture), header1=p("Clinic"), footnotes=p("See page 2."), comments=p("Check!"))
    expected = "p Step\nx running head: Clinic\nx footnote: See page 2.\nx picture: A raised heel"
    assert expected == shown.replace("x comment: Check!\n", "")


def test_the_words_in_a_text_box_come_once():
    box = f"<w:txbxContent>{p('Stop if it hurts.')}</w:txbxContent>"
    both = f"<w:r><AlternateContent><Choice>{box}</Choice><Fallback>{box}</Fallback></AlternateContent></w:r>"
    assert "p Walk.\np Stop if it hurts." == drawn(p("<w:r><w:t>Walk.</w:t></w:r>" + both))


def test_the_source_is_the_words_a_paragraph_a_line():
    document = read_bytes("plan.docx", word(p("Feet", "H1") + p("Sit", number=1) + p("20\u00a0s, l\u0435g", number=2)))
    assert "Feet\n1. Sit\n• 20\u00a0s, l\u0435g\n" == document.source.text
    *_, last = texts(document.blocks)
    assert ("20 s, leg", "20\u00a0s, l\u0435g", 3) == (
        last.content,
        document.source.quote(last.span()),
        document.source.line(last.offset(0)),
    )
    assert ["N101"] == [finding.code for finding in document.findings]


def test_a_word_document_is_told_by_its_bytes(tmp_path):
    (tmp_path / "plan.txt").write_bytes(word(p("Walk.")))
    assert "p Walk." == outline(read(tmp_path / "plan.txt").blocks)


def test_an_empty_one_is_said_to_be_empty():
    with pytest.raises(InputError, match=r"plan\.docx is empty; there is nothing to read aloud"):
        read_bytes("plan.docx", word(p("  ")))


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04....word/document.xml",
        word(p("Walk."))[:-30],
        word("<w:p>"),
        word(p("Walk.")).replace(b"word/document.xml", b"word/document.xmm", 1),
    ],
)
def test_a_damaged_one_is_refused_with_a_way_out(data):
    with pytest.raises(InputError, match="cannot be opened as one; open it in a word processor and save it again"):
        read_bytes("plan.docx", data)


def test_entities_that_grow_are_refused():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    with pytest.raises(InputError, match="cannot be opened as one"):
        read_bytes("plan.docx", packed.getvalue())


def test_one_that_is_nested_without_end_is_refused():
    with pytest.raises(InputError, match="nested too deep"):
        read_bytes("plan.docx", word("<w:sdt>" * 5000 + p("x") + "</w:sdt>" * 5000))


@given(st.integers(0, 2000), st.binary(min_size=1, max_size=4))
def test_any_damage_is_read_or_refused(at, damage):
    data = word(p("Feet", "H1") + p("Sit", number=1) + table(("Squat", "10"), ("Plank", "30 s")))
    with suppress(InputError):
        read_bytes("plan.docx", data[: at % len(data)] + damage + data[at % len(data) + len(damage) :])


XML = st.recursive(
    st.sampled_from(["<w:r><w:t>Walk 20 s</w:t></w:r>", "<w:t>x</w:t>", "<w:br/>", "<w:tc/>", "<w:tblHeader/>", "y"]),
    lambda inner: st.tuples(
        st.sampled_from(["p", "tbl", "tr", "tc", "r", "sdt", "txbxContent", "hyperlink"]), st.lists(inner, max_size=4)
    ).map(lambda one: f"<w:{one[0]}>{''.join(one[1])}</w:{one[0]}>"),
    max_leaves=20,
)


@given(st.lists(XML, max_size=6).map("".join))
def test_any_order_of_elements_can_be_read(body):
    with suppress(InputError):
        read_bytes("plan.docx", word(body))
