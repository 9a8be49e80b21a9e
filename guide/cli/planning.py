"""`guide plan` and `guide check`: what a script becomes, and what was found in it, without any sound."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from guide.build import fitted_by_estimate, planned, refuse_errors
from guide.cli import report
from guide.cli.options import Flags
from guide.cli.reading import read_script
from guide.cli.terminal import is_terminal
from guide.config import load


def show_plan(name: str, flags: Flags, *, as_json: bool, svg: Path | None, signals: bool) -> None:
    """The plan of a script as a table, or as JSON, or as a picture in a file."""
    script = fitted_by_estimate(read_script(name, flags))
    source = script.document.source
    timeline = planned(script)
    if svg is not None:
        from guide.publish import write_text  # loads the audio libraries
        from guide.publish.picture import picture

        write_text(svg, picture(timeline, script.prescription.title), "name another file with --svg")
        (report.say if as_json else report.tell)(str(svg))
    if as_json:
        from guide.publish.plan_json import plan_json

        further = script.further_findings
        report.tell_data(plan_json(script.routine, script.prescription, timeline, source, further_findings=further))
    elif svg is None:
        from guide.cli.table import print_plan

        print_plan(script, timeline, signals=signals)
    if not as_json:
        report.say_findings(script.findings, source, notes=False)
        report.say_fit(script, timeline)
        report.say_assumptions(script.assumptions, source)
        report.say_notes(script.findings, source)
    refuse_errors(script)


def show_settings(name: str | None, flags: Flags) -> None:
    """Each setting of a script, or of the working folder, and where it comes from."""
    from guide.cli.table import print_settings

    print_settings(load(None, (), os.environ, flags) if name is None else read_script(name, flags).settings)


def show_findings(name: str, flags: Flags, *, as_json: bool) -> None:
    """What was found in a script, and what would be assumed."""
    script = read_script(name, flags)
    source = script.document.source
    findings = (*script.findings, *(assumption.finding(source) for assumption in script.assumptions))
    if as_json:
        from guide.publish.check_json import check_json

        report.tell_data(check_json(findings, source))
    elif is_terminal(sys.stdout):
        for finding in findings:
            report.tell_finding(finding, source)
        report.say(f"{source.name}: {report.tally(findings)}")
    else:
        for finding in findings:
            report.tell(report.finding_line(finding, source))
    refuse_errors(script)
