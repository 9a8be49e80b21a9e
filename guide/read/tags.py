"""The tags of HTML, by what they do to the text inside them (https://html.spec.whatwg.org/multipage/indices.html)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final


def _tags(words: str) -> frozenset[str]:
    return frozenset(words.split())


HEADINGS: Final[Mapping[str, int]] = MappingProxyType({f"h{level}": level for level in range(1, 7)})

BOLD: Final = _tags("b strong")

INLINE: Final = BOLD | _tags(
    "a abbr acronym bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output q rp rt ruby s "
    "samp small span strike sub sup time tt u var wbr"
)
"""They stand inside a line and do not end it."""

VOID: Final = _tags("area base br col embed hr img input link meta param source track wbr")
"""They have no end."""

WITHOUT_WORDS: Final = _tags("script style template")
"""What is inside them is for the browser."""

LEFT_OUT: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(_tags("nav header footer aside menu dialog"), "navigation"),
        **dict.fromkeys(_tags("form button select textarea fieldset datalist"), "form"),
        **dict.fromkeys(WITHOUT_WORDS | {"noscript"}, "code"),
        **dict.fromkeys(_tags("svg math canvas iframe object video audio map"), "picture"),
        "figcaption": "caption",
    }
)
"""What stands inside them is not part of the article, and why."""

BETWEEN_WORDS: Final = INLINE | WITHOUT_WORDS | _tags("button canvas input math noscript select svg")
"""They may stand in the middle of a sentence."""

_STRUCTURE: Final = _tags(
    "address article blockquote body caption center colgroup dd details dir div dl dt figure head hgroup html legend "
    "li main ol optgroup option p picture pre search section summary table tbody td tfoot th thead title tr ul"
)

KNOWN: Final = INLINE | VOID | _STRUCTURE | frozenset(HEADINGS) | frozenset(LEFT_OUT)
