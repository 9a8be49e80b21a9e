"""`guide script`: the same routine as an explicit script."""

from __future__ import annotations

from pathlib import Path

from guide.build import refuse_errors
from guide.build.scripting import written
from guide.cli import report
from guide.cli.reading import read_script
from guide.errors import OutputError
from guide.publish import write_text


def write_script(name: str, out: Path | None) -> None:
    """The script of an article, on standard output or in a file; what it would change is on standard error.

    A file that is there already is left as it is: it may be the article itself, or hold what somebody corrected.
    """
    if out is not None and out.exists():
        raise OutputError(f"{out} is there already and was left as it is; choose another name or remove it first")
    article = read_script(name, {})
    source = article.document.source
    report.say_findings(article.findings, source, notes=False)
    refuse_errors(article)
    made = written(article.routine, article.document.settings)
    report.say_findings(made.findings, source)
    if out is None:
        report.tell_data(made.text)
    else:
        write_text(out, made.text)
