"""What of a page is not its article, and why.

Tags say it (`nav`, `footer`), names say it (`class="cookie-banner"`), or it shows: a list of nothing but links. An
element that holds most of the page's text is never clutter, whatever it is called.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from guide.read.html.tree import Element
from guide.read.tags import HEADINGS, LEFT_OUT, WITHOUT_WORDS

_NAMES: Final = re.compile(
    r"(?<! with)(?<! has)(?<! no) (?:"
    r"(?P<navigation>nav|navbar|navigation|menus?|breadcrumbs?|sidebar|footers?|pagination|pager|skip|sr only|toc"
    r"|visually hidden|screen reader text|social|share|sharing|related|complementary|contentinfo)"
    r"|(?P<advertisement>adverts?|advertisement|ads|sponsored|promo|newsletter|subscribe|signup|popup|modal|cookies?)"
    r"|(?P<byline>byline|(?:entry|post|article) meta)"
    r"|(?P<comments>comments|respond|disqus)"
    r"|(?P<caption>caption))(?= |$)"
)
_PICTURES: Final = re.compile(r" (?:pictures?|photos?|images?|figures?|gallery)")
_NEVER: Final = WITHOUT_WORDS | {"noscript", "nav", "svg", "math", "canvas"}
_ARTICLE: Final = ("main", "article")
_HEADINGS: Final = frozenset(HEADINGS)
_IMAGE: Final = frozenset(["img"])
_LONGEST_CAPTION: Final = 100

SAFE_SHARE: Final[Mapping[str, float]] = MappingProxyType({"tag": 0.5, "name": 0.25})
"""Elements that hold a greater share of the page's text are kept, by what makes them look like clutter."""


def reason(element: Element, page_length: int, in_article: bool) -> str | None:
    """Why an element is not part of the article; None where it is."""
    share = element.length / max(1, page_length)
    if element.tag in _NEVER:
        return LEFT_OUT[element.tag]
    if element.tag in LEFT_OUT:
        titled = element.tag == "header" and (in_article or element.has(_HEADINGS))
        return None if titled or share > SAFE_SHARE["tag"] else LEFT_OUT[element.tag]
    if element.attributes.get("aria-hidden") == "true" and share < SAFE_SHARE["name"]:
        return "hidden"
    if _is_caption(element):
        return "caption"
    named = _NAMES.search(element.names)
    if named and share <= SAFE_SHARE["name"] and element.tag not in _ARTICLE and element.tag != "body":
        return named.lastgroup
    return "navigation" if _is_menu(element, in_article) else None


def article(root: Element) -> Element:
    """The element that holds the article: a `main` or `article` with most of the words, or else the whole page."""
    for tag in _ARTICLE:
        found = [element for element in root.elements() if tag in (element.tag, element.attributes.get("role"))]
        longest = max(found, key=lambda element: element.length, default=root)
        of_all = sum(element.length for element in found)
        if longest is not root and longest.length * 2 > of_all and longest.length * 4 > root.length:
            return longest
    return root


def _is_caption(element: Element) -> bool:
    return bool(0 < element.length <= _LONGEST_CAPTION and _PICTURES.search(element.names) and element.has(_IMAGE))


def _is_menu(element: Element, in_article: bool) -> bool:
    if element.tag not in ("ul", "ol") or element.length == 0 or element.linked < element.length:
        return False
    links = [link for link in element.elements() if link.tag == "a"]
    return len(links) > 1 and (not in_article or all(link.attributes.get("href", "").startswith("#") for link in links))
