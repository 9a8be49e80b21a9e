"""From a file to a Document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from guide.errors import InputError
from guide.late import late_pattern
from guide.model.document import Block, Document
from guide.model.findings import Finding
from guide.model.text import Source
from guide.read.characters import with_settled_characters
from guide.read.dashes import with_dashes_apart
from guide.read.decoding import decode, is_docx
from guide.read.filled_blanks import with_filled_blanks
from guide.read.formulas import with_plain_formulas
from guide.read.front_matter import DOSE, front_matter
from guide.read.full_lines import with_full_lines_joined
from guide.read.hyphens import with_whole_words
from guide.read.lone_bullets import with_bullets_in_front
from guide.read.lookalikes import with_latin_letters
from guide.read.loose_lines import with_loose_lines_joined
from guide.read.page import Page, page_of
from guide.read.run_together import with_words_apart

if TYPE_CHECKING:
    from guide.read.html.component import Markup

_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
        **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd"), "markdown"),
        ".json": "json",
        **dict.fromkeys((".yaml", ".yml"), "yaml"),
        ".org": "org",
        ".xml": "xml",
    }
)
"""Kinds that the name of a file tells; what other files are is told by their text."""

_COMMENT: Final = r"<!--(?:(?!-->).)*-->"
"""One and no more, so that many of them are not tried together in all ways there are."""
_EVIDENTLY_HTML: Final = late_pattern(
    rf"\s*(?:{_COMMENT}\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_EVIDENTLY_JSON: Final = late_pattern(
    r"""\s*(?:(?:\[\s*)*\{\s*(?:"|\w+\s*:\s*["'`])|(?://|/\*|export\s+(?:default|const)\b|module\.exports|(?:const|let|var)\s+\w+\s*[:=])"""
    r"""(?=[^"'`]{0,2000}?\{)|(?:\w+|'[^'\n]{1,80}'|"[^"\n]{1,80}")\s*:\s*(?:\[\s*)?\{"""
    r"""\s*(?:\w+|'[^'\n]*'|"[^"\n]*")\s*:\s*["'`\[{])"""
)
_EVIDENTLY_ORG: Final = late_pattern(
    r"^(?:#\+(?:title|author|date|startup|options|todo|name|filetags|begin_\w+|tblname|property|description|created)\b"
    r"|[ \t]*:(?:properties|logbook):[ \t]*$)"
    r"|\A(?:[^*#\n].*\n|\n)*\*[ \t]+\S.*\n(?:(?:[^#\n].*)?\n)*?\*\*[ \t]+\S.*\n(?:(?:[^#\n].*)?\n)*?\*\*[ \t]+\S",
    re.MULTILINE | re.IGNORECASE,
)
_EVIDENTLY_A_PROGRAM: Final = late_pattern(
    r"\s*(?:import\s+[\w{*'\"]|from\s+[\w.]+\s+import\b|export\s+(?:type|interface|class|enum|(?:default\s+)?function)\b"
    r"|(?:interface|class|enum|def|function)\s+\w+\s*[({:<]|type\s+\w+\s*=|(['\"])use \w+\1)"
)
"""How the source of a program begins: JavaScript, TypeScript, Python."""
_PERHAPS_YAML: Final = late_pattern(
    r"(?:^[ \t]*(?:-[ \t]+)?[\"']?(?:name|title|exercise|movement|stretch|pose|activity|drill)[\"']?:[ \t].*\n"
    r"(?:.*\n)*?){2}",
    re.MULTILINE | re.IGNORECASE,
)
"""Two fields that name a record, as a list of them has."""
_PERHAPS_XML: Final = late_pattern(
    rf"\s*(?:(?:<\?xml[^>]*>|{_COMMENT})\s*)*<(?!!|html\b)[\w:.-]+(?:\s[^<>]*)?>", re.DOTALL
)
_PERHAPS_FENCED: Final = late_pattern(r"\s*---[ \t]*\n(?:(?!---).*\n)*?[ \t]*-[ \t]+(?:[\"']?\w+[\"']?:[ \t]|\{)")
"""Front matter with a list of records in it."""
_ASSIGNED_RECORDS: Final = late_pattern(r"(?:=|\breturn|\w:)\s*[\[{]\s*[\[{\"'\w]")
_SHOWN_RECORDS: Final = late_pattern(r"\{\{\s*\w+\.\w+|\.map\(")
_RETURNED_MARKUP: Final = late_pattern(r"(?:\breturn|=>)\s*\(?\s*<")
_TAG: Final = late_pattern(r"<[^<>]*>")
_WORD: Final = late_pattern(r"[^\W\d_]+")
_CLOCKED: Final = late_pattern(r"^[ \t]*[\[(]?\d{1,2}:\d{2}\b", re.MULTILINE)
_LEAST_CLOCKED: Final = 2
"""So many lines with a time in front may be the captions of a video."""
_TAGS: Final = late_pattern(r"</(?:p|div|h[1-6]|li|td|section|article)>", re.IGNORECASE)


def read(path: Path | str) -> Document:
    """The document in a file."""
    path = Path(path)
    return read_bytes(str(path), _bytes(path), _KINDS.get(path.suffix.lower()))


def read_bytes(name: str, data: bytes, kind: str | None = None) -> Document:
    """The document in the bytes of a file; where no kind (`markdown`, `html`, `json`) is given, their text tells it."""
    if is_docx(data):
        from guide.read.docx.blocks import docx_document  # each kind loads what it needs

        return docx_document(name, data)
    text, assumed = decode(name, data)
    source = Source(name, text)
    page, repaired = with_settled_characters(page_of(source))
    if not page.content.strip():
        raise InputError(f"{name} is empty; there is nothing to read aloud")
    written = _json(name, text, page, kind)
    written = _records(Page(text), kind) if written is None else written
    if written is not None:
        return Document(source, (), written, assumed)
    page, latin = with_latin_letters(page)
    shown = _component(page) if kind in (None, "html") else None
    if shown is not None:
        from guide.read.html.blocks import page_blocks  # as above

        blocks = (*page_blocks(shown.page), *shown.clutter)
        return Document(source, (), blocks, (*assumed, *repaired, *latin))
    if kind == "org" or (kind is None and _EVIDENTLY_ORG.search(page.content)):
        return _org(name, text, page, (*assumed, *repaired, *latin))
    settings, unread, start = front_matter(page)
    fenced = None
    if _PERHAPS_FENCED.match(page.content):
        from guide.read.fenced_records import fenced_records  # as above

        fenced = fenced_records(page)
        settings, unread, start = (fenced.settings, (), fenced.end) if fenced else (settings, unread, start)
    page, stamps = _without_stamps(page, start)
    page, joined = with_whole_words(page, start)
    is_html = kind == "html" or (kind is None and _is_html(page.content, start))
    page = page if is_html else _with_whole_lines(page, start)
    page, apart = with_words_apart(page, start)
    page = with_dashes_apart(with_filled_blanks(with_plain_formulas(page, start), start), start)
    if is_html:
        from guide.read.html.blocks import page_blocks  # as above

        blocks = page_blocks(page.part(start, len(page.content)))
    else:
        from guide.read.markdown.blocks import markdown_blocks  # as above

        blocks = (*markdown_blocks(page, start), *stamps)
    blocks = fenced.beside(blocks) if fenced is not None else blocks
    if any(DOSE.fullmatch(setting.name) for setting in settings):
        from guide.read.fenced_records import with_fenced_doses  # as above

        blocks = with_fenced_doses(settings, blocks, text)
    return Document(source, settings, blocks, (*assumed, *repaired, *latin, *joined, *apart, *unread))


def _with_whole_lines(page: Page, start: int) -> Page:
    """Text from an index on with bullets in front of their lines, and lines joined that belong together."""
    page = with_loose_lines_joined(with_bullets_in_front(page, start), start)
    return with_full_lines_joined(page, start)


def _without_stamps(page: Page, start: int) -> tuple[Page, tuple[Block, ...]]:
    """The captions of a video without the times at which they are shown, and those; any other page as it is."""
    if len(_CLOCKED.findall(page.content, start)) < _LEAST_CLOCKED:
        return page, ()
    from guide.read.captions import with_running_captions  # few texts are

    return with_running_captions(page, start)


def _json(name: str, text: str, page: Page, kind: str | None) -> tuple[Block, ...] | None:
    """The blocks of records in JSON, or in the source of a program; None for any other text."""
    program = (kind is None and (_EVIDENTLY_A_PROGRAM.match(text) is not None or _holds_records(text))) or (
        kind == "html" and _shows_records(text)
    )
    if not (kind == "json" or program or (kind is None and _EVIDENTLY_JSON.match(text))):
        return None
    from guide.read.json.blocks import json_blocks  # as above
    from guide.read.json.relaxed import AsJson, as_json  # as above
    from guide.read.json.units import units_told  # as above

    records = AsJson(Page(text), ()) if kind == "json" else as_json(Page(text))
    if not records or (program and _shows_more(page, records.page)):
        return None
    return (*json_blocks(name, records.page, units_told(text)), *records.clutter)


def _records(page: Page, kind: str | None) -> tuple[Block, ...] | None:
    """The blocks of records in YAML or XML; None for any other page, and where no exercises are in them."""
    yaml = kind == "yaml" or (kind is None and _PERHAPS_YAML.search(page.content) is not None)
    if not yaml and not (kind in (None, "xml") and _PERHAPS_XML.match(page.content)):
        return None
    from guide.read.json.blocks import tree_blocks  # as above
    from guide.read.json.exercises import holds_exercises, with_exercises  # as above
    from guide.read.xml import xml_tree  # as above
    from guide.read.yaml import yaml_tree  # as above

    written = yaml_tree(page) if yaml else xml_tree(page)
    if written is None or not (kind == "yaml" or holds_exercises(with_exercises(written.tree))):
        return None
    return (*tree_blocks(written.tree), *written.clutter)


def _org(name: str, text: str, page: Page, found: tuple[Finding, ...]) -> Document:
    """The document in an Org file."""
    from guide.read.markdown.blocks import markdown_blocks  # as above
    from guide.read.org import from_org  # as above

    page, settings, clutter = from_org(page)
    page, joined = with_whole_words(page, 0)
    page = with_filled_blanks(with_plain_formulas(page, 0), 0)
    return Document(Source(name, text), settings, (*markdown_blocks(page, 0), *clutter), (*found, *joined))


def _holds_records(text: str) -> bool:
    """Whether records are assigned somewhere in a text, behind whatever a program begins with."""
    if not _ASSIGNED_RECORDS.search(text):
        return False
    from guide.read.json.programs import holds_records  # few texts hold any

    return holds_records(text)


def _shows_records(text: str) -> bool:
    """Whether a page is a template with its records beside it, as a component of Vue."""
    return _SHOWN_RECORDS.search(text) is not None and not _EVIDENTLY_HTML.match(text) and _holds_records(text)


def _component(page: Page) -> Markup | None:
    """The markup that a program shows, if the text is one."""
    if not _RETURNED_MARKUP.search(page.content):
        return None
    from guide.read.html.component import component  # few texts hold any

    return component(page)


def _shows_more(page: Page, records: Page) -> bool:
    """Whether a program shows more words in its markup than stand in its records: those are its menu, no exercises."""
    shown = _component(page)
    if shown is None:
        return False
    told = _WORD.findall(_TAG.sub(" ", shown.page.content))
    return len(told) > len(_WORD.findall(records.content))


def _is_html(content: str, start: int) -> bool:
    if _EVIDENTLY_HTML.match(content, start):
        return True
    return content[start:].lstrip().startswith("<") and len(_TAGS.findall(content, start)) > 1


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(f"{path} does not exist") from error
    except IsADirectoryError as error:
        raise InputError(f"{path} is a folder; give the files in it") from error
    except PermissionError as error:
        if path.is_dir():  # Windows says so of folders
            raise InputError(f"{path} is a folder; give the files in it") from error
        raise InputError(f"{path} may not be read; change its permissions") from error
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
