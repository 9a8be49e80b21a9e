from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from guide.speak.clauses import Piece, pieces


def test_short_text_is_one_piece() -> None:
    assert (Piece("Bend, lift, and lower. Then rest."),) == pieces("Bend, lift, and lower. Then rest.", 100)


def test_text_is_cut_after_a_sentence_rather_than_at_a_comma() -> None:
    text = "Bend both knees slowly. Lift your arms, and turn."
    assert (Piece("Bend both knees slowly.", 400), Piece("Lift your arms, and turn.")) == pieces(text, 40)


def test_text_is_cut_at_a_comma_rather_than_between_words() -> None:
    text = "Lift both of your arms, and turn to the side"
    assert (Piece("Lift both of your arms,", 200), Piece("and turn to the side")) == pieces(text, 40)


def test_text_without_punctuation_is_cut_between_words() -> None:
    assert (Piece("lift your left"), Piece("arm up high")) == pieces("lift your left arm up high", 15)


def test_a_word_that_is_too_long_is_cut() -> None:
    assert (Piece("aaaaa"), Piece("aaa")) == pieces("aaaaaaaa", 5)


def test_a_boundary_near_the_beginning_leaves_no_stump() -> None:
    text = "Up. Lift your left arm and your right leg, and stay"
    assert pieces(text, 45)[0].text == "Up. Lift your left arm and your right leg,"


def test_punctuation_alone_is_no_piece() -> None:
    assert pieces("... — !", 100) == ()


@given(st.text(alphabet="ab1.,;!? é。", max_size=300))
def test_no_letter_and_no_digit_is_lost(text: str) -> None:
    said = "".join(piece.text for piece in pieces(text, 30))
    assert [each for each in text if each.isalnum()] == [each for each in said if each.isalnum()]


@given(st.text(max_size=300), st.integers(4, 100))
def test_no_piece_is_too_long_or_has_blanks_around_it(text: str, longest: int) -> None:
    for piece in pieces(text, longest):
        assert len(piece.text) <= longest
        assert piece.text.strip() == piece.text != ""


def test_text_without_punctuation_is_cut_before_a_clause_rather_than_inside_one() -> None:
    text = "lift both of your arms and turn to your left side"
    assert (Piece("lift both of your arms"), Piece("and turn to your left side")) == pieces(text, 40)
