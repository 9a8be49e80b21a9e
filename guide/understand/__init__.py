"""Understanding: a Document becomes a Routine.

Structure first (`outline`, `exercises`), meaning second (`tokens`, `doses`, `roles`), then what applies to what: in one
exercise (`tree`), and among several (`routines`). Words stand in `lexicon`, one file for each language; the code reads
tables and knows none.
Prose never raises: what is not understood becomes a finding, what is not heard is listed as left out.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from guide.model.document import Document, Setting
from guide.model.findings import Finding
from guide.model.routine import LeftOut, Routine
from guide.model.text import Text, plain
from guide.understand.checks import check
from guide.understand.doses import forget_read
from guide.understand.explicit import explicit_routine, is_explicit, setting_findings
from guide.understand.language import language_findings
from guide.understand.lexicon import Lexicon
from guide.understand.lexicon.english import ENGLISH
from guide.understand.looking import look_at
from guide.understand.marks.finding import mark_findings
from guide.understand.minutes import lexicon_for
from guide.understand.ready import things_to_have_ready
from guide.understand.routines import HEADING, Compiler

__all__ = ["understand"]


def _title(setting: Setting | None, heading: Text | None) -> str:
    """The title that the front matter gives, or else the first heading; empty where there is neither."""
    return (setting.value if setting else "") or (heading.content if heading else "")


def _title_left_out(setting: Setting | None, heading: Text | None) -> tuple[LeftOut, ...]:
    """The heading at the top where the front matter has another title."""
    if setting is None or heading is None or setting.value.casefold() == heading.content.casefold():
        return ()
    return (LeftOut(heading, HEADING),)


def understand(document: Document) -> Routine:
    """What the article asks to be done."""
    lexicon = lexicon_for(document.source.text, ENGLISH)
    if is_explicit(document):
        return _with_findings(
            explicit_routine(document, lexicon), language_findings(document, lexicon), document, lexicon
        )
    title = next((setting for setting in document.settings if setting.name == "title"), None)
    seen = look_at(document, plain(title.value, title.span.start) if title else None, lexicon)
    made = Compiler(seen.pieces, seen.finder.parents, lexicon).compile()
    routine = Routine(
        title=(title.value if title else "")
        or (made.title.content if made.title else PurePath(document.source.name).stem),
        language=lexicon.code,
        have_ready=things_to_have_ready(made, lexicon),
        opening=tuple(made.opening),
        parts=tuple(made.parts),
        closing=tuple(made.closing),
        rest_between=made.rest_between,
        doses_for_all=tuple(made.doses_for_all),
        left_out=(
            *seen.left_out,
            *_title_left_out(title, made.title),
            *(LeftOut(label, HEADING) for label in seen.finder.reader.dropped),
            *made.left_out,
        ),
        findings=document.findings,
    )
    found = (
        *setting_findings(document),
        *language_findings(document, lexicon),
        *mark_findings(document, lexicon),
    )
    return _with_findings(routine, found, document, lexicon)


def _with_findings(routine: Routine, found: tuple[Finding, ...], document: Document, lexicon: Lexicon) -> Routine:
    """A routine with what was found in its text, and what there is to say about itself."""
    found = (*routine.findings, *found, *check(routine, document, lexicon))
    forget_read()
    return replace(routine, findings=found)
