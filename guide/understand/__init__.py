"""Understanding: a Document becomes a Routine.

Structure first, meaning second, then what applies to what. Words stand in `lexicon`, one set of tables for each
language; the code reads tables and knows none. Prose never raises: what is not understood becomes a finding, what is
not heard is listed as left out.

An article goes through the rooms in this order.

1. `outline`: which sections there are, and which lines stand in them (`numbering` in front of a line, `tables`,
   `dosed_names`, `dosed_parts`). `minutes` and `language` look at the whole text before.
2. `sentences` takes lines apart, `tokens` finds the numbers in a sentence and `doses` what they say, one value of
   `said` for each thing. `sentence_reader` keeps what has been read; it asks `of_them` what "them" is, `bare_counts`
   for numbers without a word for what they count, `session_clock` for times by a clock, and `announced_lists` for lists
   that are done in rounds.
3. `exercises`: which parts of an article are exercises, and which sentences belong to each (`entries`); `looking` has
   it look twice where it must. What speaks for a sentence or a line is in `signs`, for an entry in `evidence`, weighed
   for lists in `listed`, with `kinds` of headings, `parts` and `levels` of exercises that look like headings (of
   `first_levels` and `positions` one is done), `advice`, and exercises that are only `shown`. Several exercises in one
   line are `chains` of `links`, or `sequences`; doses beside them are `announcing`, `circuits` or
   `repeats_by_number`; runs and rides are `sessions`; `around` all are warm-ups. Rows are read by `table_reader`. An
   exercise gets its name in `titles`, from running text in `naming`, and loses the time that `totals` knows to be that
   of the whole. `sifting` has second thoughts, for one of what is `told_twice` or `outlined` before it is told, and
   `each_by_itself` keeps exercises that are told once for each side on theirs.
4. `tree`: what each number of one exercise applies to. `roles` and `mood` tell what a sentence does, `movements_named`
   which movement it tells, `sides_named` which side, `rounds_told` how often in other words than "rounds", `restating`
   whether it says anything new, and `clock_turns` makes turns by the clock.
   `marked_steps` takes the silences and signals that stand in brackets.
5. `routines`: what applies to several exercises, and the routine of them all. `ready` lists what to have at hand.
6. `checks`: what an author should know of the routine.

`marks` are read in any article; an `explicit` script has nothing but them.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from guide.model.document import PAGE_TITLE, Clutter, Document
from guide.model.findings import Finding
from guide.model.routine import LeftOut, Routine
from guide.model.text import Text, plain
from guide.understand.checks import check
from guide.understand.doses import forget_read
from guide.understand.explicit import is_explicit, setting_findings
from guide.understand.language import language_findings
from guide.understand.lexicon import Lexicon
from guide.understand.lexicon.english import ENGLISH
from guide.understand.looking import look_at
from guide.understand.marks.finding import mark_findings
from guide.understand.minutes import lexicon_for
from guide.understand.ready import things_to_have_ready
from guide.understand.routines import HEADING, Compiler
from guide.understand.sentences import forget_sentences
from guide.understand.tokens import lowered

__all__ = ["understand"]


def _title(document: Document, heading: Text | None, lexicon: Lexicon) -> str:
    """What the front matter calls the article, or its first heading, or its page, or the name of its file.

    A heading that names any article, such as "Exercise", comes after the short name that a site gives its page.
    """
    given = {setting.name: setting.value for setting in document.settings}
    if given.get("title"):
        return given["title"]
    content = heading.content if heading else ""
    if content and not (given.get("name") and lexicon.headings.names_any.match(lowered(content))):
        return content
    slug = given.get("name") or ""
    named = slug[:1].upper() + slug[1:].replace("-", " ").replace("_", " ")
    return named or _page_title(document) or PurePath(document.source.name).stem


def _page_title(document: Document) -> str:
    """What a browser shows above the page, if it is one that has a title."""
    titles = (one.text.content for one in document.blocks if isinstance(one, Clutter) and one.reason == PAGE_TITLE)
    return next(titles, "")


def _title_left_out(title: str, heading: Text | None) -> tuple[LeftOut, ...]:
    """The heading at the top where the article has another title."""
    if heading is None or title.casefold() == heading.content.casefold():
        return ()
    return (LeftOut(heading, HEADING),)


def understand(document: Document) -> Routine:
    """What the article asks to be done."""
    lexicon = lexicon_for(document.source.text, ENGLISH)
    if is_explicit(document):
        from guide.understand.explicit.script import explicit_routine  # few are

        return _with_findings(
            explicit_routine(document, lexicon), language_findings(document, lexicon), document, lexicon
        )
    given = next((setting for setting in document.settings if setting.name == "title"), None)
    seen = look_at(document, plain(given.value, given.span.start) if given else None, lexicon)
    made = Compiler(seen.pieces, seen.finder.parents, lexicon).compile()
    title = _title(document, made.title, lexicon)
    routine = Routine(
        title=title,
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
        sections=made.sections,
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
    forget_sentences()
    return replace(routine, findings=found)
