"""Laws of reading: no word is lost, every character knows its place, and nothing but a plain refusal is raised."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outline import texts, written

from guide.errors import InputError
from guide.read import read, read_bytes

ARTICLES = Path(__file__).parents[3] / "shared" / "articles"
WORD = re.compile(r"[^\W_]")

WORDS = st.sampled_from(
    ["Walk", "knee", "3x10", "20 s", "[20 s]", "[rest 10-15 s]", "[20 s]: go", "<rest>", "3*4*5", "éé"]
)
SIGNS = list("*_`#>|\\[]()!<&~-+=:;.,?\n\n\n\n ")
LINE_STARTS = [
    "\nPage 3\n",
    "\n\n14\n\n",
    "THE HEAD     ",
    "§ ",
    "-- ",
    "(i) ",
    "(ii) ",
    "From: x\n",
    "Share this\n",
    "# Related posts\n",
    "\n\n",
    "    ",
    "\t",
    "- ",
    "* ",
    "1. ",
    "2) ",
    "(1) ",
    "(2) ",
    "a. ",
    "b. ",
    "• ",
    "•",
    "– ",
    "☐ ",
    "[ ] ",
    "> - 1. ",
]
RUNS = [
    "   ",
    "\t",
    " | ",
    "+---+\n",
    "{% x %}",
    " {#x}",
    ":a_b:",
    "==",
    "[[Walk|knee]]",
    "![[a.png]]",
    " .... ",
    "**",
    "---\n",
    "===\n",
    "```\n",
    "| a | b |\n|---|---|\n",
    "&amp;",
    "\r\n",
    "\r",
    "\u00ad",
    "\n!!! ",
    "- " * 12,
]
MARKUP = st.sampled_from([*SIGNS, *LINE_STARTS, *RUNS])
TAGS = st.sampled_from(
    ["<p>", "</p>", "<ul>", "<li>", "<td>", "<b>", "</b>", "<!--", "<![x]", "&", "<", "<br>", "<h2>"]
)
ELEMENTS = st.sampled_from(
    [
        *(
            "div",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "pre",
            "blockquote",
        ),
        *(
            "main",
            "article",
            "aside",
            "nav",
            "header",
            "footer",
            "section",
            "figure",
            "figcaption",
            "details",
            "summary",
        ),
        *(
            "b",
            "span",
            "a href=/x",
            "a href=/",
            "button",
            "button class=accordion",
            "form",
            "label",
            "title",
            "caption",
        ),
        *("div class=comments", "div class=sidebar", "div class=related", "span aria-hidden=true", "i class=image"),
    ]
)
PHRASES = ["Walk", "knee.", "- bend", "1. Sit", "2. Stand", "Related posts", "2 Comments", "Read more", "<br>", "<img>"]
"""Words of pages, each of which may be text or clutter."""


def element(opening, parts):
    """An element of a page; in a title there is no markup: what looks so is text to newer Pythons, as to browsers."""
    words = " ".join(parts)
    content = re.sub(r"<[^>]*>", " ", words) if opening == "title" else words
    return f"<{opening}>{content}</{opening.split()[0]}>"


PAGES = st.recursive(
    st.sampled_from(PHRASES),
    lambda inner: st.tuples(ELEMENTS, st.lists(inner, max_size=4)).map(lambda one: element(*one)),
    max_leaves=30,
)
MARKDOWN = st.lists(st.one_of(WORDS, MARKUP), max_size=60).map("".join)


def document_of(text, kind="markdown"):
    """The document, or None where there is nothing to read."""
    try:
        return read_bytes("any", text.encode("utf-8", "replace"), kind)
    except InputError:
        return None


def letters(text):
    return Counter(WORD.findall(text))


@given(MARKDOWN)
def test_no_letter_and_no_digit_is_lost_or_made_up(text):
    document = document_of(text)
    entities_aside = text.replace("&amp;", "&")
    held = letters(written(document).replace("&amp;", "&")) if document else Counter()
    assert letters(entities_aside) - held == Counter()
    labels = Counter("0123456789")  # a label is the author's, or counts up where the author wrote a letter
    assert set(held - letters(entities_aside)) <= set(labels)


@given(MARKDOWN)
def test_every_character_that_was_not_repaired_stands_where_it_says(text):
    document = document_of(text)
    for words in texts(document.blocks) if document else ():
        for index, character in enumerate(words.content):
            if character.isalnum():
                assert character == document.source.text[words.offset(index)]


@given(MARKDOWN)
def test_bold_stretches_lie_inside_their_paragraphs_and_in_order(text):
    document = document_of(text)
    for block in document.blocks if document else ():
        at = 0
        for start, end in getattr(block, "strong", ()):
            assert at <= start < end <= len(block.text)
            at = end


@given(st.text(), st.sampled_from([None, "markdown", "html"]))
def test_any_text_can_be_read(text, kind):
    document_of(text, kind)


@given(st.lists(st.one_of(st.text(max_size=5), TAGS)))
def test_any_page_can_be_read(parts):
    document_of("".join(parts), "html")


@given(st.lists(PAGES, max_size=6).map("".join))
def test_no_letter_of_a_page_is_lost_or_made_up(page):
    document = document_of(f"<html><body>{page}</body></html>", "html")
    held = letters(written(document)) if document else Counter()
    words = letters(re.sub(r"<[^>]*>", " ", page))
    assert words - held == Counter()
    assert set(held - words) <= set("0123456789")  # labels of ordered lists


@given(st.lists(PAGES, max_size=6).map("".join))
def test_every_character_of_a_page_stands_where_it_says(page):
    document = document_of(f"<html><body>{page}</body></html>", "html")
    for words in texts(document.blocks) if document else ():
        for index, character in enumerate(words.content):
            if character.isalnum():
                assert character == document.source.text[words.offset(index)]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    with suppress(InputError):
        read_bytes("any", data)


@pytest.mark.parametrize("article", sorted(ARTICLES.glob("*.txt")), ids=lambda path: path.stem)
def test_nothing_of_a_real_article_is_lost(article):
    document = read(article)
    latin = "".join(character for character in document.source.text if character.isascii())
    held = letters(written(document))
    lost = letters(re.sub(r"\]\(\S*?\)", "]", latin)) - held
    assert lost == Counter()
