"""Which files a guide depends on, and what counts as a change of them."""

import os

import pytest
from roads import ARTICLE

from guide.build.watching import files_of, states


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "calves.md"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_the_script_and_every_place_of_its_settings_count(article):
    files = files_of(article, {}, {})
    assert article == files[0]
    assert [folder / "guide.toml" for folder in article.parents] == list(files[1:])


def test_so_do_the_sounds_that_its_settings_name(article, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "start.wav").write_bytes(b"!")
    files = files_of(article, {"GUIDE_SIGNALS": str(tmp_path / "mine")}, {"music": tmp_path / "rain.mp3"})
    assert {tmp_path / "rain.mp3", tmp_path / "mine", tmp_path / "mine" / "start.wav"} <= set(files)


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0 a picture", b"---\npace: 9\n---\n# A\n"])
def test_a_script_that_cannot_be_used_is_watched_all_the_same(article, content):
    article.write_bytes(content)
    assert article == files_of(article, {}, {"pace": "fast"})[0]


def test_what_is_in_a_file_counts_and_its_time_does_not(article):
    before = states([article])
    os.utime(article, (1, 1))
    assert before == states([article])
    article.write_text(ARTICLE.replace("20", "30"), encoding="utf-8")
    os.utime(article, (1, 1))
    assert before != states([article])


def test_coming_and_going_are_changes(article, tmp_path):
    toml = tmp_path / "guide.toml"
    without = states([article, toml])
    toml.touch()
    assert without != states([article, toml])
    toml.unlink()
    assert without == states([article, toml])
    article.unlink()
    assert without != states([article, toml])


def test_a_sound_that_is_added_to_a_folder_is_a_change(tmp_path):
    before = states([tmp_path])
    (tmp_path / "end.wav").touch()
    assert before != states([tmp_path])


def test_a_large_file_is_known_by_its_size_and_time(tmp_path):
    music = tmp_path / "rain.wav"
    music.write_bytes(bytes(1_000_000))
    os.utime(music, (1, 1))
    before = states([music])
    music.write_bytes(bytes(999_999) + b"!")
    os.utime(music, (1, 1))
    assert before == states([music])
    os.utime(music, (2, 2))
    assert before != states([music])
