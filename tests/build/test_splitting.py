"""The album is the guide, cut where chapters begin, and knows itself as an album."""

import mutagen
import numpy as np
import pytest
import soundfile
from roads import SHORT, listened, make, script

from guide.build import UpToDate, verify_file
from guide.build.splitting import cut, tracks_of
from guide.model.cues import PartKind, Where
from guide.model.speech import Utterance
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline


@pytest.fixture(scope="session")
def album(tmp_path_factory):
    """The article with its album, in the silent voice."""
    return listened(make(script(tmp_path_factory.mktemp("album")), also=("timeline",), split=True))


def tracks(built):
    folder = built.path.with_suffix("")
    lines = (folder / "calves.m3u8").read_text(encoding="utf-8").splitlines()
    return [folder / line for line in lines if not line.startswith("#")]


def test_there_is_a_file_for_each_chapter_and_a_playlist(album):
    names = [f"{number:02} {chapter['title']}.mp3" for number, chapter in enumerate(album.timeline["chapters"], 1)]
    assert names == [path.name for path in tracks(album.built)]
    assert sorted([*names, "calves.m3u8"]) == sorted(path.name for path in album.built.path.with_suffix("").iterdir())
    assert tracks(album.built) == list(album.built.side_files[1:-1])


def test_played_one_after_the_other_they_are_the_guide(album):
    played = np.concatenate([soundfile.read(path)[0] for path in tracks(album.built)])
    assert len(album.samples) == len(played)
    assert 0.05 > np.abs(album.samples - played).max()


def test_each_is_tagged_as_a_track_of_the_album(album):
    paths = tracks(album.built)
    for number, path in enumerate(paths, 1):
        tags = mutagen.File(path).tags
        assert ["Calves and wrists", f"{number}/{len(paths)}", path.stem[3:]] == [
            str(tags[name]) for name in ("TALB", "TRCK", "TIT2")
        ]


def test_each_is_right_by_itself(album):
    assert [()] * len(tracks(album.built)) == [verify_file(path).faults for path in tracks(album.built)]


def test_an_album_that_is_there_is_left_alone_and_one_that_is_not_is_made(tmp_path):
    made = make(script(tmp_path, SHORT))
    assert not made.path.with_suffix("").exists()
    assert not isinstance(make(script(tmp_path, SHORT), split=True), UpToDate)
    assert isinstance(make(script(tmp_path, SHORT), split=True), UpToDate)
    tracks(made)[0].unlink()
    assert not isinstance(make(script(tmp_path, SHORT), split=True), UpToDate)


def test_what_an_older_album_had_more_is_removed_and_nothing_else(tmp_path):
    folder = make(script(tmp_path), split=True).path.with_suffix("")
    old = {path.name for path in folder.iterdir()}
    (folder / "my notes.txt").write_text("mine")
    (folder / "04 Balance.mp3").write_bytes(b"somebody else's now")
    make(script(tmp_path, "# Calves and wrists\n\n## Hop\n\nHop for 20 seconds.\n"), split=True)
    left = {path.name for path in folder.iterdir()}
    assert {"my notes.txt", "04 Balance.mp3"} <= left
    assert not {"02 Calf stretch.mp3", "03 Wrist curls.mp3"} & left
    assert "02 Calf stretch.mp3" in old


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Toes / heels: 1 <and> 2?", "01 Toes heels 1 and 2.mp3"),
        ("Füße 🦶", "01 Füße 🦶.mp3"),
        ("...", "01.mp3"),
        ("", "01.mp3"),
        ("CON.", "01 CON.mp3"),
        ("a" * 300, f"01 {'a' * 120}.mp3"),
        ("ß" * 300, f"01 {'ß' * 60}.mp3"),
    ],
)
def test_names_are_what_every_system_takes(title, name):
    assert [name] == [track.name for track in tracks_of(Timeline(10, (), (), (Chapter(0, title),)))]


def test_many_files_sort_as_they_are_played():
    chapters = tuple(Chapter(at * 10, "A") for at in range(120))
    names = [track.name for track in tracks_of(Timeline(1200, (), (), chapters))]
    assert sorted(names) == names
    assert ("001 A.mp3", "120 A.mp3") == (names[0], names[-1])


def said(start, length):
    return Clip(start, length, Speech(Utterance("x")), Where())


def test_no_sound_is_cut_in_two():
    timeline = Timeline(100, (said(5, 10), said(35, 10)), (), (Chapter(0, "A"), Chapter(40, "B")))
    assert [(0, 35), (35, 65)] == [(track.start, track.timeline.length) for track in tracks_of(timeline)]


def test_chapters_at_one_place_are_one_file():
    timeline = Timeline(100, (), (), (Chapter(3, "A"), Chapter(50, "B"), Chapter(50, "C")))
    assert [("A", 50), ("C", 50)] == [(track.title, track.timeline.length) for track in tracks_of(timeline)]


def test_a_part_that_reaches_over_the_cut_is_in_both():
    timeline = Timeline(100, (said(60, 10),), (Part(PartKind.REST, 40, 80, Where()),), ())
    assert [(40, 50), (0, 30)] == [
        (part.start, part.end)
        for piece in (cut(timeline, 0, 50, "A"), cut(timeline, 50, 100, "B"))
        for part in piece.parts
    ]
