"""What a text looks like, and the outline that a person would draw of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from outline import outline

from guide.read import read_bytes

HERE = Path(__file__).parent
CASE = re.compile(r"^@ (?P<title>.+)\n(?P<text>(?s:.+?))\n(?P<outline>(?:^=> .*\n?)+)(?=\n^@ |\n*\Z)", re.MULTILINE)


def cases(kind):
    written = (HERE / f"{kind}.cases").read_text(encoding="utf-8")
    found = list(CASE.finditer(written))
    assert written.count("\n@ ") + 1 == len(found), "every case is read"
    for case in found:
        drawn = "\n".join(line[3:] for line in case["outline"].rstrip("\n").split("\n"))
        yield pytest.param(kind, case["text"], drawn, id=f"{kind}: {case['title']}")


@pytest.mark.parametrize(("kind", "text", "drawn"), [*cases("markdown"), *cases("html")])
def test_a_text_has_the_outline_that_a_person_would_draw(kind, text, drawn):
    assert drawn == outline(read_bytes("case", text.encode(), kind).blocks)
