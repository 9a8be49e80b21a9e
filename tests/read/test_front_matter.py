"""Front matter: settings between two rows of dashes at the very top."""

from __future__ import annotations

from outline import outline

from guide.read import read_bytes


def document_of(text):
    return read_bytes("plan.md", text.encode())


def settings_of(text):
    return [(setting.name, setting.value) for setting in document_of(text).settings]


def test_settings_have_names_and_values():
    text = "---\ntitle: Feet first\nvoice: gtts:co.uk\npace:   0.9  \nempty:\n---\nWalk."
    expected = [("title", "Feet first"), ("voice", "gtts:co.uk"), ("pace", "0.9"), ("empty", "")]
    assert expected == settings_of(text)
    assert "p Walk." == outline(document_of(text).blocks)


def test_quotes_and_comments_are_no_part_of_a_value():
    text = "---\n# mine\ntitle: \"A: # b\" # note\nlang: 'en'\nfit: 20m # or less\n\ncolour: #fff\n...\nWalk."
    assert [("title", "A: # b"), ("lang", "en"), ("fit", "20m"), ("colour", "")] == settings_of(text)


def test_entries_below_a_name_are_its_value():
    assert [("skip", "Squat, Plank")] == settings_of("---\nskip:\n  - Squat\n  - Plank\n---\nWalk.")


def test_an_object_of_json_is_yaml_too():
    text = '---\n{"title": "Feet first", "tags": ["feet"], "fit": "20m"}\n---\n# Feet\n\nWalk.'
    assert [("title", "Feet first"), ("fit", "20m")] == settings_of(text)
    assert "h1 Feet\np Walk." == outline(document_of(text).blocks)


def test_what_only_looks_like_an_object_is_part_of_the_article():
    assert [] == settings_of('---\n{"title": Feet\n---\nWalk.')


def test_settings_know_their_places():
    document = document_of("---\r\ntitle: Feet\r\nvoice: silent\r\n---\r\nWalk.")
    assert ["title: Feet", "voice: silent"] == [document.source.quote(each.span) for each in document.settings]


def test_a_line_that_cannot_be_read_is_reported_and_the_others_count():
    document = document_of("---\ntitle: Feet\nwhat is this\n---\nWalk.")
    [finding] = document.findings
    assert ("W102", 3) == (finding.code, document.source.line(finding.span.start))
    assert "This line of the front matter could not be read: what is this" == finding.message
    assert ["title"] == [setting.name for setting in document.settings]


def test_a_rule_at_the_top_is_no_front_matter():
    for text in ("---\nWalk slowly.\n---\nRest.", "---\ntitle: Feet\nand no second row", "Walk.\n---\na: b\n---\n"):
        assert [] == settings_of(text)


def test_words_of_settings_are_never_joined():
    assert [("a", "exer-"), ("cise", "x")] == settings_of("---\na: exer-\ncise: x\n---\nMore exercise.")
