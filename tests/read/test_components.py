"""Pages as programs write them: what a component shows is the article, and what is around it is code."""

from __future__ import annotations

import pytest
from outline import outline

from guide.model.document import Heading
from guide.read import read_bytes

COMPONENT = """\
import React, { useState } from "react";

function Hips({ onClose }) {
  const [open, setOpen] = useState(false);
  return (
    <main className={styles.page} style={{ color: "red" }}>
      <h1>Loose hips</h1>
      <button onClick={() => setOpen(!open)}>Menu</button>
      {/* the first move */}
      <h2>Frog</h2>
      <p>
        Kneel with your knees apart.{" "}
        Hold for 30 seconds.
      </p>
      {open && (
        <p>Breathe out slowly.</p>
      )}
      <h2>Bridge</h2>
      <ul><li>Lie down.</li><li>Lift your hips 10 times.</li></ul>
    </main>
  );
}

export default Hips;
"""


def shown(text: str, name: str, kind: str | None = None) -> list[str]:
    lines = outline(read_bytes(name, text.encode(), kind).blocks).split("\n")
    return [line for line in lines if not line.startswith("x ")]


@pytest.mark.parametrize(("name", "kind"), [("hips.txt", None), ("hips.html", "html")])
def test_what_a_component_shows_is_read(name, kind):
    assert [
        "h1 Loose hips",
        "h2 Frog",
        "p Kneel with your knees apart. Hold for 30 seconds.",
        "p Breathe out slowly.",
        "h2 Bridge",
        "bullets",
        "  - p Lie down.",
        "  - p Lift your hips 10 times.",
    ] == shown(COMPONENT, name, kind)


MENU = 'const links = [{ name: "Home", href: "/" }, { name: "Hips", href: "/hips" }];\n'
MOVES = (
    'const moves = [{ name: "Frog", text: "Kneel with your knees apart and sink back. Hold for 30 seconds." },'
    ' { name: "Bridge", text: "Lie on your back and lift your hips off the floor. Repeat 10 times." }];\n'
)
LISTED = """\
export default function Moves() {
  return (<main><section><h1>Hips</h1><ul>{moves.map((one) => (<li><p>{one.name}</p></li>))}</ul></section></main>);
}
"""


def test_what_a_component_shows_is_read_where_its_records_are_only_a_menu():
    program = COMPONENT.replace("function Hips", f"{MENU}\nexport default function Hips")
    assert shown(COMPONENT, "hips.txt") == shown(program, "hips.txt")


def test_records_are_read_where_a_component_only_lists_them():
    assert ["h2 Frog", "h2 Bridge"] == [
        line for line in shown(f"{MOVES}\n{LISTED}", "moves.txt") if line.startswith("h")
    ]


def test_the_program_around_it_is_kept_as_clutter():
    drawn = outline(read_bytes("hips.txt", COMPONENT.encode()).blocks)
    assert "x code: import React" in drawn
    assert "export default Hips;" in drawn


def test_a_component_points_into_the_file():
    document = read_bytes("hips.txt", COMPONENT.encode())
    spans = [block.text.span() for block in document.blocks if isinstance(block, Heading)]
    assert ["Loose hips", "Frog", "Bridge"] == [COMPONENT[span.start : span.end] for span in spans]


def test_prose_about_a_program_is_prose():
    text = "We return (<b>slowly</b>) to the start. Lift your leg 10 times.\n"
    assert ["p We return (<slowly>) to the start. Lift your leg 10 times."] == shown(text, "plan.md", "markdown")
