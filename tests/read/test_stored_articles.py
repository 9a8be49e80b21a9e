"""Articles as the editors of web sites store them: each heading, paragraph and list is a record."""

from __future__ import annotations

import json

import pytest
from outline import outline

from guide.read import read_bytes

FORMS = {
    "tags": [
        {"type": "h2", "text": "Frog"},
        {"type": "p", "text": "Kneel down. Hold for 30 seconds."},
        {"type": "h2", "text": "Bridge"},
        {"type": "ol", "items": ["Lie down.", "Lift your hips 10 times."]},
    ],
    "words": [
        {"kind": "heading", "level": 2, "content": "Frog"},
        {"kind": "paragraph", "content": "Kneel down. Hold for 30 seconds."},
        {"kind": "heading", "level": 2, "content": "Bridge"},
        {"kind": "numbered-list", "items": ["Lie down.", "Lift your hips 10 times."]},
    ],
    "data of their own": [
        {"type": "header", "data": {"text": "Frog", "level": 2}},
        {"type": "paragraph", "data": {"text": "Kneel down. Hold for 30 seconds."}},
        {"type": "header", "data": {"text": "Bridge", "level": 2}},
        {"type": "list", "data": {"style": "ordered", "items": ["Lie down.", "Lift your hips 10 times."]}},
    ],
    "pieces": [
        {"type": "heading", "content": [{"type": "text", "text": "Frog"}]},
        {
            "type": "paragraph",
            "content": [
                {"type": "text", "text": "Kneel down."},
                {"type": "text", "text": "Hold for 30 seconds.", "marks": [{"type": "bold"}]},
            ],
        },
        {"type": "heading", "content": [{"type": "text", "text": "Bridge"}]},
        {
            "type": "orderedList",
            "content": [
                {"type": "listItem", "content": [{"type": "paragraph", "content": [{"text": words}]}]}
                for words in ("Lie down.", "Lift your hips 10 times.")
            ],
        },
    ],
    "blocks with a style": [
        {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": "Frog"}]},
        {"_type": "block", "style": "normal", "children": [{"text": "Kneel down. Hold for 30 seconds."}]},
        {"_type": "block", "style": "h2", "children": [{"_type": "span", "text": "Bridge"}]},
        {"type": "ol", "items": [{"text": "Lie down."}, {"text": "Lift your hips 10 times."}]},
    ],
}


def read(value: object) -> list[str]:
    lines = outline(read_bytes("post.json", json.dumps(value).encode(), "json").blocks).split("\n")
    return [line for line in lines if not line.startswith("x ")]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_parts_of_an_article_are_what_they_say(form: list[object]) -> None:
    assert [
        "h1 Hips",
        "h2 Frog",
        "p Kneel down. Hold for 30 seconds.",
        "h2 Bridge",
        "ordered",
        "  1: p Lie down.",
        "  2: p Lift your hips 10 times.",
    ] == read({"title": "Hips", "readTime": "5 min", "publishedAt": "2031-04-05", "blocks": form})


def test_a_list_with_a_name_is_a_group() -> None:
    group = {"type": "list", "title": "Warm-up", "items": ["Walk for 5 minutes", "Swing your arms 10 times"]}
    assert "h2 Warm-up" == read([group])[0]


def test_colours_are_for_programs() -> None:
    assert ["h2 Frog", "p Kneel down."] == read([{"name": "Frog", "text": "Kneel down.", "bg": "#ccfbf1"}])
