"""Pages saved before a server filled them in: its code is left out, the words of its controls are read."""

from __future__ import annotations

import pytest
from outline import outline

from guide.read import read_bytes

CODE = {
    "ASP": ('<%@ Page Language="C#" Title="Hips" %>', "<% if (open) { %>", "<% } %>"),
    "PHP": ("<?php require 'top.php'; ?>", "<?php if ($open): ?>", "<?php endif; ?>"),
    "Jinja": ('{% extends "base.html" %}', "{% if open %}", "{% endif %}"),
}

FORM = """\
<%@ Page Language="C#" %>
<html><body><form runat="server"><table><tr><td>&nbsp;</td><td>
<asp:Label ID="L1" runat="server" Text="Frog on a lily" Font-Bold="true"></asp:Label>
<asp:Image runat="server" ImageUrl="frog.jpg" />
<asp:Button runat="server" Text="Send" />
<asp:TextBox ID="T1" runat="server" TextMode="MultiLine" Width="518px">How to do it:
❖ kneel with your knees apart and your feet
together
❖ hold for 7 breaths</asp:TextBox>
</td></tr></table></form></body></html>
"""


def read(text: str) -> list[str]:
    return outline(read_bytes("page", text.encode(), "html").blocks).split("\n")


@pytest.mark.parametrize(("top", "before", "behind"), CODE.values(), ids=CODE)
def test_code_of_a_server_is_no_text(top: str, before: str, behind: str) -> None:
    lines = read(f"{top}\n<html><body><h1>Frog</h1>{before}<p>Kneel down.</p>{behind}<p>Hold.</p></body></html>")
    assert ["h1 Frog", "p Kneel down.", "p Hold."] == [line for line in lines if not line.startswith("x ")]
    assert 3 == sum(line.startswith(("x code", "x comment")) for line in lines)


def test_words_of_controls_are_read_and_lines_in_a_box_are_kept() -> None:
    assert [
        "p Frog on a lily",
        "p How to do it:",
        "bullets",
        "  - p kneel with your knees apart and your feet / together",
        "  - p hold for 7 breaths",
    ] == [line for line in read(FORM) if not line.startswith("x ")]


def test_what_is_filled_in_is_left_out() -> None:
    assert ["p Well done, !", "x code: {{ user.name }}"] == read("<p>Well done, {{ user.name }}!</p>")


def test_code_in_other_code_is_left_out_once() -> None:
    code = "{{ name\n@if (set)\n@else\n@endif\n}}"
    left_out = [line for line in read(f"<p>Well done, {code}!</p>") if line.startswith("x ")]
    assert ["x code: {{ name / @if (set) / @else / @endif / }}"] == left_out


def test_braces_and_angles_of_prose_stay() -> None:
    assert ["p Knees < hips, 50 %> of the time {or so}."] == read(
        "<p>Knees &lt; hips, 50 %&gt; of the time {or so}.</p>"
    )
