"""What a server puts into a page before anybody sees it: code between `<%` and `%>`, controls that hold their words.

A page that was saved before that is still an article once the code is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern
from guide.model.document import Clutter
from guide.read.page import Edit, Page

_SIGNS: Final = ("<%", "{%", "{{", "<asp:", "@")
"""A page without any of these is looked at no further."""
_CODE: Final = late_pattern(r"<%.{0,5000}?%>|\{%[^{}]{0,500}%\}|\{\{[^{}]{0,500}\}\}", re.DOTALL)
"""ASP and JSP, Liquid and Jinja."""
_DIRECTIVE: Final = late_pattern(
    r"^[ \t]*@(?:extends|include\w*|section|yield|endsection|stop|show|parent|if|elseif|else|endif|foreach|endforeach|"
    r"for|endfor|forelse|endforelse|empty|isset|endisset|auth|endauth|guest|endguest|csrf|method|push|endpush|stack|"
    r"component|endcomponent|slot|endslot|php|endphp|error|enderror|switch|case|endswitch|vite|livewire\w*)\b"
    r"[ \t]*(?:\((?:[^()\n]|\([^()\n]*\)){0,500}\))?(?=[ \t]*(?:<|$))",
    re.MULTILINE,
)
"""Blade, on lines of its own."""
_VALUE: Final = r"(?:\s+[\w:-]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'))"
_LABEL: Final = late_pattern(
    rf"<asp:\w+(?=\s){_VALUE}*?\s+Text\s*=\s*(?:\"(?P<double>[^\"<>]*)\"|'(?P<single>[^'<>]*)'){_VALUE}*\s*/?>",
    re.IGNORECASE,
)
_BOX: Final = late_pattern(r"<asp:textbox\b[^<>]*(?<!/)>(?=[^<>]*(?P<close></asp:textbox\s*>))", re.IGNORECASE)
"""A box to write in, with lines in it that keep their ends."""
_READS: Final = late_pattern(r"<asp:(?:label|literal|hyperlink|linkbutton)\b", re.IGNORECASE)
"""Controls whose words are read; those of others are buttons and fields."""


def as_served(page: Page) -> tuple[Page, tuple[Clutter, ...]]:
    """A page without the server's code, its controls as the tags that they become; and the code."""
    if not any(sign in page.content for sign in _SIGNS):
        return page, ()
    code = _code_in(page.content)
    edits = [*(Edit(found.start(), found.end(), " ") for found in code), *_controls(page.content)]
    return page.edited(sorted(edits)), tuple(Clutter(page.cut(*found.span()), "code") for found in code)


def _code_in(content: str) -> list[re.Match[str]]:
    """The pieces of code, without those that stand in another."""
    apart: list[re.Match[str]] = []
    for found in sorted((*_CODE.finditer(content), *_DIRECTIVE.finditer(content)), key=lambda one: one.start()):
        if not apart or apart[-1].end() <= found.start():
            apart.append(found)
    return apart


def _controls(content: str) -> Iterator[Edit]:
    """What makes tags of a server's controls that a browser knows."""
    for found in _LABEL.finditer(content):
        start, end = found.span("double" if found["double"] is not None else "single")
        if _READS.match(found[0]) and start < end:
            yield Edit(found.start(), start, "<p>")
            yield Edit(end, found.end(), "</p>")
    for found in _BOX.finditer(content):
        yield Edit(found.start(), found.end(), "<pre>")
        yield Edit(*found.span("close"), "</pre>")
