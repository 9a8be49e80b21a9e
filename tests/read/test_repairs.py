"""Repairs: what is read instead of what is written, and what is said about it."""

from __future__ import annotations

import pytest

from guide.read import read_bytes


def document_of(text):
    return read_bytes("plan.txt", text.encode())


def words_of(text):
    return document_of(text).blocks[0].text.content


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("don’t “stop” ‘now’ «ever»", 'don\'t "stop" \'now\' "ever"'),
        ("20\u00a0s,\u202f3\u2009min", "20 s, 3 min"),
        ("3 ✕ 10 ✖ 2 ⨉ 5", "3 × 10 × 2 × 5"),
        ("10\u201115 and 3\u22125", "10-15 and 3-5"),
        ("½ of 10–15 or 1⁄2", "½ of 10–15 or 1/2"),
        ("cafe\u0301", "café"),
        ("heart \u2764\ufe0f", "heart \u2764"),
    ],
)
def test_what_means_the_same_is_settled_without_a_word(written, read_as):
    document = document_of(written)
    assert (read_as, ()) == (document.blocks[0].text.content, document.findings)


@pytest.mark.parametrize(
    ("written", "read_as", "code", "message"),
    [
        (
            "Raise the l\u0435g and the t\u043e\u0435.",
            "Raise the leg and the toe.",
            "N101",
            "3 letters of another alphabet",
        ),
        ("Take \u0430 chair.", "Take a chair.", "N101", "1 letter of another alphabet"),
        ("Knee\u00ads up\u200b high", "Knees up high", "N102", "2 characters that cannot be seen"),
        ("the ﬁrst ﬂoor １５ 𝗦𝗾𝘂𝗮𝘁𝘀", "the first floor 15 Squats", "N103", "10 letters glued together"),
        ("donâ€™t Ã©lan Â½ 10Â seconds", "don't élan ½ 10 seconds", "N104", "4 characters of a wrongly decoded file"),
        ("it\u0092s a dash \u0096 here", "it's a dash – here", "N104", "2 characters of a wrongly decoded file"),
        ("â€œHoldâ€\x9d, Å\xa0ime â€\ufffd ï¬\x81rst ð\x9f™‚", '"Hold", Šime " first 🙂', "N104", "6 characters of a"),
        ("donÃ¢â‚¬â„¢t Ãƒâ€” 2", "don't × 2", "N104", "5 characters of a wrongly decoded file"),
        ("an exer-\ncise", "an exercise", "N105", "1 word that a line end had split"),
        ("hold for 30 secondsand rest", "hold for 30 seconds and rest", "N106", "1 place where words had run"),
        ("8 timesRest, both kneesHold it", "8 times. Rest, both knees. Hold it", "N106", "2 places where words had"),
        ("ten 5-secondholds", "ten 5-second holds", "N106", "1 place where words had run"),
    ],
)
def test_damage_is_repaired_and_reported_once(written, read_as, code, message):
    document = document_of(written)
    [finding] = document.findings
    assert (read_as, code) == (document.blocks[0].text.content, finding.code)
    assert finding.message.startswith(message)


def test_a_finding_stands_at_the_first_place():
    document = document_of("One.\n\nTwo l\u0435gs, t\u043ees.")
    assert "\u0435" == document.source.quote(document.findings[0].span)


def test_whole_words_of_look_alikes_are_latin_in_a_latin_text():
    assert "Stay on the couch or see the coach" == words_of("Stay \u043en the couch or \u0455\u0435\u0435 the coach")


@pytest.mark.parametrize(
    "text",
    [
        "A YouTube video of McKenzie, who uses a TheraBand and an iPhone.",
        "Stay 10 seconds; wait for the secondary one, a 5-minuter on 10minutephysio.example.",
        "The 3-timesworn shoes and a StandUp desk.",
    ],
)
def test_words_that_only_look_as_if_they_had_run_together_stay_as_they_are(text):
    assert (text, ()) == (words_of(text), document_of(text).findings)


@pytest.mark.parametrize(
    "text",
    [
        "Поднимите ногу и держите её 20 секунд.",
        "Сто раз. Он сам. Тоска.",
        "Σηκώστε το πόδι και κρατήστε 20 δευτερόλεπτα.",
        "Упражнение Wall Angels: сто раз.",
    ],
)
def test_a_text_in_another_alphabet_stays_as_it_is(text):
    document = document_of(text)
    assert (text, ()) == (document.blocks[0].text.content, document.findings)


def test_a_foreign_line_in_a_latin_text_stays_as_it_is():
    text = "The exercise comes from Russia, where people say this:\nсто раз поднять ноги"
    assert text == words_of(text)


@pytest.mark.parametrize("text", ["SÃO PAULO", "à la carte", "Ångström", "naïve", "10 °C", "«Â»".strip("«»")])
def test_letters_with_accents_are_no_damage(text):
    assert text == words_of(text)


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("Train your mus-\ncles. Muscles need rest.", "Train your muscles. Muscles need rest."),
        ("a low-\nimpact day", "a low-impact day"),
        ("upper- \nand lower-body", "upper-\nand lower-body"),
        ("hold 10-\n12 s", "hold 10-\n12 s"),
        ("the Anglo-\nSaxon way", "the Anglo-\nSaxon way"),
    ],
)
def test_only_what_surely_is_one_word_is_joined(written, read_as):
    assert read_as == words_of(written)


def test_entities_are_settled_like_any_character():
    assert "don't wait 5 s" == words_of("don&rsquo;t wait&shy; 5&nbsp;s")
