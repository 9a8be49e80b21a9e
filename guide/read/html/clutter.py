"""What of a page is not its article, and why.

Tags say it (`nav`, `footer`), names say it (`class="cookie-banner"`), headings say it ("You may also like"), or it
shows: a row of nothing but links. What holds the article is never clutter, whatever it is called; and where it is not
sure what a part is, it is kept, because a sentence too many is heard and one that is missing is not.

Extraction libraries were measured first. On 26 pages in the styles of blogs, leaflets, forums and clinics trafilatura,
readability and jusText dropped between 8 and 100 % of the words of the exercises (accordions, tables, short lines,
captions that are the steps), and none can say where in the file a word stood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.read.html.tree import Element, Run
from guide.read.page import Page
from guide.read.site_lines import leads_on, section_of_site
from guide.read.tags import BETWEEN_WORDS, HEADINGS, INLINE, LEFT_OUT, WITHOUT_WORDS

_NAMED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "navigation": """
            nav, navbar, navigation, navlinks?, navstrip, menus?, breadcrumbs?, sidebar, footers?,
            pagination, pager, skip, sr only, toc, visually ?hidden, screen reader text, social,
            share, sharing, sharedaddy, related(?: posts)?, complementary, contentinfo,
            recirc(?:ulation)?, read next, most (?:read|popular), trending, page tools, toolbar,
            (?:post|entry|article) (?:tags|nav), tags, tag list, (?:tags|cat) links, labels,
            catlinks, editsection, article tag, site sub, bookmark card, widget area, rail,
            feedback, masthead, (?:site|global) header, header (?:outer|wrapper),
            site (?:branding|info|name|slogan|title|description), blog archive
        """,
        "advertisement": """
            adverts?, advertisement, ads?, adsbygoogle, sponsored, promos?, promotion, newsletter,
            subscribe, signup, optin, popup, modal, cookies?, gdpr, consent, onetrust, cta,
            call to action, announcement bar, testimonials?
        """,
        "byline": """
            byline, (?:entry|post|article|blog|comment) (?:meta|info|footer|date|author),
            (?:meta|blog meta) item, author (?:box|bio|card|info|profile), postprofile, reading time,
            (?:date|time) (?:published|header), posted (?:on|by), timestamp
        """,
        "comments": """
            comments, comment(?: ?(?:list|section|form|area))?, respond, disqus
        """,
        "caption": """
            caption
        """,
        "footnote": """
            reference, footnote ref, noteref
        """,
        "references": """
            references
        """,
        "page_number": """
            pagenum(?:ber)?s?, page ?nums?, page number, pageno
        """,
        "signature": """
            signature
        """,
    }
)
"""Words in the class, the identifier or the role of an element, by why it is left out."""
_NAMES: Final = late_pattern(
    r"(?<! with)(?<! has)(?<! no) (?:"
    + "|".join(f"(?P<{why}>{'|'.join(' '.join(words.split()).split(', '))})" for why, words in _NAMED.items())
    + r")(?= |$)"
)
_PICTURES: Final = late_pattern(r" (?:pictures?|photos?|images?|figures?|gallery)")
_NEVER: Final = WITHOUT_WORDS | {"noscript", "nav", "svg", "math", "canvas"}
_ARTICLE: Final = ("main", "article")
_HEADINGS: Final = frozenset(HEADINGS)
_IMAGE: Final = frozenset(["img"])
_FORMS: Final = frozenset(["form", "fieldset"])
_ARRANGED: Final = _HEADINGS | {"ol", "ul", "table"}
"""What an article is arranged in, and the words under a picture are not."""
_DIALOGS: Final = ("modal", "popup")
_OPENS: Final = ("data-target", "data-bs-target", "data-modal-target", "aria-controls", "href")
"""The attributes in which a control names what it opens."""
_KEPT_IN_FRAGMENTS: Final = frozenset(["aside", "header"])
"""In Markdown they are notes in frames and titles; only pages have sidebars."""
_WORDLESS_FIELDS: Final = ("checkbox", "radio", "hidden", "submit", "button", "image", "reset")
_FRONT_PAGE: Final = late_pattern(r"(?:https?://[^/]+)?/?(?:index\.\w+)?")
_LONGEST_CAPTION: Final = 100
_LONGEST_ICON: Final = 20
"""Longer hidden words are panels that open when they are clicked."""
_LONGEST_SECTION_TITLE: Final = 120
_LONGEST_CARD: Final = 400
_MOST_SIBLINGS: Final = 1000
"""Elements of one part of a site that are looked at before it is believed to be one."""
_LONGEST_TEASER: Final = 120
"""A longer paragraph without links under "Related" is the article going on."""
_LINKED: Final = 0.7
"""Of the characters in a row of links; the rest are strokes and dots between them."""

SAFE_TAG_SHARE: Final = 0.5
SAFE_NAME_SHARE: Final = 0.25
SAFE_NAME_SHARE_BESIDE_TITLE: Final = 0.5
"""Where the page has a title and it stands outside of the element."""
SAFE_COMMENTS_SHARE: Final = 0.9
"""Elements that hold a greater share of the page's text are kept, by what makes them look like clutter."""
_MARKED_IMAGE: Final = late_pattern(r"!\[[^\[\]\n]*\]\([^()\s]*\)")
"""A picture as Markdown marks it, which may stand inside of HTML."""
CAPTIONS_ARE_THE_TEXT: Final = 0.3
"""Share of the text from which captions of pictures are the article itself."""


def mark(page: Page, root: Element, *, fragment: bool) -> None:
    """Note in each element of a page why it is left out, where it is."""
    _Marker(page, root, fragment).mark(root)


class _Marker:
    """Goes through a page and marks what is not its article."""

    def __init__(self, page: Page, root: Element, fragment: bool) -> None:
        self._page = page
        self._root = root
        self._fragment = fragment
        self._main = root if fragment else article(root)
        self._in_text = frozenset(_beside_paragraphs(root))
        self._titled = frozenset(_holding_titles(root))
        self._safe_share = SAFE_NAME_SHARE_BESIDE_TITLE if id(root) in self._titled else SAFE_NAME_SHARE
        self._dialogs = frozenset(_in_dialogs(root))
        captions = sum(element.length for element in root.elements() if element.tag == "figcaption")
        self._captions_are_text = not fragment and captions > CAPTIONS_ARE_THE_TEXT * max(1, self._main.length)

    def mark(self, parent: Element) -> None:
        """Mark what is inside an element."""
        section: tuple[str, int] | None = None
        for at, child in enumerate(parent.children):
            if isinstance(child, Run):
                continue
            section = _going_on(section, child)
            if title := self._section(child):
                section = self._begun(parent, at, title) or section
            if child.tag in ("head", "title"):
                child.why = None
            elif section and child.tag not in _NEVER and child.length:
                child.why = section[0]
            else:
                child.why = self._reason(child, parent)
            if child.why is None and child.tag != "title":
                self.mark(child)

    def _reason(self, element: Element, parent: Element) -> str | None:
        in_main = self._main.start <= element.start < self._main.end
        holds_main = element.start <= self._main.start and self._main.end <= element.end
        if self._main is self._root or element is self._main:
            return self._clutter(element, parent, in_article=False)
        if in_main:
            return self._clutter(element, parent, in_article=True)
        return None if holds_main else (self._clutter(element, parent, in_article=False) or "navigation")

    def _clutter(self, element: Element, parent: Element, in_article: bool) -> str | None:
        share = element.length / max(1, self._root.length)
        if element.tag in _NEVER:
            return LEFT_OUT[element.tag]
        if element.tag == "figcaption":
            shown = parent.has(_IMAGE) or _MARKED_IMAGE.search(self._page.content, parent.start, parent.end) is not None
            if self._captions_are_text or (parent.tag == "figure" and not shown):
                return None
            if self._fragment and shown:
                return LEFT_OUT[element.tag]  # the article is what stands around the fragment
        if element.tag in LEFT_OUT:
            return None if self._is_kept(element, parent, share, in_article) else LEFT_OUT[element.tag]
        if element.tag == "sup" and _leads_to_note(element):
            return "footnote"
        if element.attributes.get("aria-hidden") == "true" and element.length <= _LONGEST_ICON:
            return "hidden"
        if _is_caption(element) and not self._captions_are_text:
            return "caption"
        return self._named(element, share) or self._teaser(element) or self._menu(element, in_article)

    def _is_kept(self, element: Element, parent: Element, share: float, in_article: bool) -> bool:
        """Whether an element is part of the article although its tag says otherwise."""
        if self._fragment and element.tag in _KEPT_IN_FRAGMENTS:
            return True
        if element.tag == "header":
            return in_article or element.has(_HEADINGS) or share > SAFE_TAG_SHARE
        if element.tag == "button":
            return _opens_a_panel(element) or parent.tag in HEADINGS
        return share > SAFE_TAG_SHARE or (element.tag in _FORMS and not _asks_for_words(element))

    def _named(self, element: Element, share: float) -> str | None:
        named = _NAMES.search(element.names)
        if not named or element.tag in ("body", *_ARTICLE) or element.tag in HEADINGS:
            return None
        if named.lastgroup == "caption" and (self._captions_are_text or element.has(_ARRANGED)):
            return None
        if named[0].strip() in _DIALOGS and id(element) in self._dialogs:
            return None
        if named[0].endswith("header") and element.has(_HEADINGS) and not _leads_home(element):
            return None
        safe = SAFE_COMMENTS_SHARE if named.lastgroup == "comments" else self._safe_share
        kept = share > safe or id(element) in self._titled
        return None if kept else (named.lastgroup or "").replace("_", " ")

    def _teaser(self, element: Element) -> str | None:
        """A few words about another page end with a link to it: "Read more"."""
        if (
            element.length > _LONGEST_CARD
            or element.tag in INLINE
            or not element.has(_HEADINGS)
            or id(element) in self._titled
        ):
            return None
        links = [inside for inside in element.elements() if inside.tag == "a" and inside.length]
        return "navigation" if links and leads_on(self._written(links[-1])) else None

    def _menu(self, element: Element, in_article: bool) -> str | None:
        """Rows of links are menus, unless they stand beside paragraphs of the article."""
        if element.tag in INLINE or element.length == 0 or element.linked < _LINKED * element.length:
            return None
        links = [link for link in element.elements() if link.tag == "a"]
        if all(link.attributes.get("href", "#").startswith("#") for link in links):
            is_list = element.tag in ("ul", "ol")
            return "navigation" if is_list and len(links) > 1 and element.linked == element.length else None
        if in_article or len(links) < 2 or element.has(_HEADINGS) or self._fragment or id(element) in self._in_text:
            return None
        return "navigation"

    def _section(self, element: Element) -> str | None:
        """Why the part that an element gives the title to is left out."""
        if element.tag in INLINE or not 0 < element.length <= _LONGEST_SECTION_TITLE:
            return None
        return section_of_site(self._written(element), in_page=not self._fragment)

    def _written(self, element: Element) -> str:
        words = " ".join(self._page.content[run.start : run.end] for run in _runs(element))
        return " ".join(words.split())

    def _begun(self, parent: Element, at: int, why: str) -> tuple[str, int] | None:
        """The part of a site that a child of an element gives the title to, unless the article is part of it."""
        child = parent.children[at]
        assert isinstance(child, Element), "titles are elements"
        section = why, _level(child)
        length = 0
        for below in parent.children[at + 1 : at + 1 + _MOST_SIBLINGS]:
            if isinstance(below, Element) and _going_on(section, below) is None:
                break
            if self._holds_article(below):
                return None
            length += _length(self._page, below)
        return section if 0 < length < self._root.length / 2 else None

    def _holds_article(self, child: Element | Run) -> bool:
        if isinstance(child, Run):
            return False
        holds_main = self._main is not self._root and child.start <= self._main.start < child.end
        return holds_main or id(child) in self._titled


def article(root: Element) -> Element:
    """The element that holds the article: a `main` or `article` with most of the words, or else the whole page."""
    for tag in _ARTICLE:
        found = [element for element in root.elements() if tag in (element.tag, element.attributes.get("role"))]
        longest = max(found, key=lambda element: element.length, default=root)
        of_all = sum(element.length for element in found)
        if longest is not root and longest.length * 2 > of_all and longest.length * 4 > root.length:
            return longest
    return root


def _going_on(section: tuple[str, int] | None, element: Element) -> tuple[str, int] | None:
    """The section that an element still belongs to."""
    if section is None or HEADINGS.get(element.tag, 7) <= section[1] < 7:
        return None
    why, level = section
    if level == 7 and element.tag in HEADINGS:
        return None
    is_text = element.tag in ("p", "ol", "ul", "table") and element.linked * 2 < element.length
    return None if why != "comments" and is_text and element.length > _LONGEST_TEASER else section


def _holding_titles(element: Element) -> Iterator[int]:
    """The elements that hold the title of the page: a heading of the first level that does not lead to the front page.

    By identity, for elements are told apart by nothing else.
    """
    inside = [found for child in element.children if isinstance(child, Element) for found in _holding_titles(child)]
    yield from inside
    if inside or (element.tag == "h1" and element.length and not _leads_home(element)):
        yield id(element)


def _leads_to_note(raised: Element) -> bool:
    """Whether nothing but a link to another place on the page is raised above a line: the number of a note."""
    links = [inside for inside in raised.elements() if inside.tag == "a"]
    whole = 0 < raised.linked == raised.length
    return whole and all(link.attributes.get("href", "").startswith("#") for link in links)


def _leads_home(title: Element) -> bool:
    links = [inside for inside in title.elements() if inside.tag == "a"]
    return any(_FRONT_PAGE.fullmatch(link.attributes.get("href", "#")) for link in links)


def _level(element: Element) -> int:
    return next((HEADINGS[inside.tag] for inside in element.elements() if inside.tag in HEADINGS), 7)


def _runs(element: Element) -> Iterator[Run]:
    for child in element.children:
        if isinstance(child, Run):
            yield child
        elif child.tag not in WITHOUT_WORDS:
            yield from _runs(child)


def _length(page: Page, child: Element | Run) -> int:
    return child.length if isinstance(child, Element) else len(page.content[child.start : child.end].strip())


def _is_caption(element: Element) -> bool:
    return bool(0 < element.length <= _LONGEST_CAPTION and _PICTURES.search(element.names) and element.has(_IMAGE))


def _opens_a_panel(button: Element) -> bool:
    """Whether a button is the title of something that it opens."""
    return "accordion" in button.names or "collaps" in button.names or "aria-expanded" in button.attributes


def _asks_for_words(form: Element) -> bool:
    """Whether a form wants something typed or chosen; one with boxes to check is a list of things to do."""
    return any(
        field.tag in ("textarea", "select")
        or (field.tag == "input" and field.attributes.get("type", "text").lower() not in _WORDLESS_FIELDS)
        for field in form.elements()
    )


def _in_dialogs(root: Element) -> Iterator[int]:
    """The elements of dialogs that tell something, by identity: a control of the page opens them, they ask for nothing.

    Those that open by themselves, or want words typed, are of the site.
    """
    opened = {_name_opened(element.attributes.get(name, "")) for element in root.elements() for name in _OPENS}
    for element in root.elements():
        named = _NAMES.search(element.names)
        if named is None or named[0].strip() not in _DIALOGS or not element.has(_ARRANGED):
            continue
        own = {element.attributes.get("id", ""), *element.attributes.get("class", "").split()} - {""}
        if own & opened and not _asks_for_words(element):
            yield from map(id, element.elements())


def _name_opened(target: str) -> str:
    """The identifier or the class of what a control opens; empty where it names none on the page."""
    return target.removeprefix("#").removeprefix(".") if re.fullmatch(r"[#.]?[\w-]+", target) else ""


def _beside_paragraphs(element: Element) -> Iterator[int]:
    """The elements that stand right before or after running text, by identity."""
    inside = [child for child in element.children if isinstance(child, Element)]
    blocks = [child for child in inside if child.tag not in BETWEEN_WORDS]
    for before, after in pairwise(blocks):
        if _is_running_text(before):
            yield id(after)
        if _is_running_text(after):
            yield id(before)
    for child in inside:
        yield from _beside_paragraphs(child)


def _is_running_text(element: Element) -> bool:
    return element.tag == "p" and element.linked * 2 < element.length
