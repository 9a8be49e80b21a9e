"""A file appears whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from guide.errors import OutputError
from guide.publish.whole_file import whole_file, write_text


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def write(path, *pieces, then=None):
    with whole_file(path) as file:
        for piece in pieces:
            file.write(piece)
        if then:
            raise then


def write_into(other, path):
    """Write under a name while the bytes really go elsewhere."""
    with whole_file(path) as file:
        os.dup2(other.fileno(), file.fileno())
        file.write(b"x" * 100_000)


def test_the_bytes_are_there_and_nothing_else(tmp_path):
    write(tmp_path / "a.mp3", b"one", b"two")
    assert ["a.mp3"] == names(tmp_path)
    assert b"onetwo" == (tmp_path / "a.mp3").read_bytes()


def test_a_file_has_no_name_before_it_is_whole(tmp_path):
    with whole_file(tmp_path / "a.mp3") as file:
        file.write(b"half")
        assert [f".a.mp3.{os.getpid()}.part"] == names(tmp_path)


def test_missing_folders_are_made(tmp_path):
    write(tmp_path / "new" / "newer" / "a.mp3", b"x")
    assert b"x" == (tmp_path / "new" / "newer" / "a.mp3").read_bytes()


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), ValueError("no"), SystemExit(130)])
def test_whatever_stops_the_writing_leaves_the_old_file_and_no_other(tmp_path, stop):
    (tmp_path / "a.mp3").write_bytes(b"old")
    with pytest.raises(type(stop)):
        write(tmp_path / "a.mp3", b"new", then=stop)
    assert ["a.mp3"] == names(tmp_path)
    assert b"old" == (tmp_path / "a.mp3").read_bytes()


def test_a_full_disk_says_what_to_do_and_leaves_nothing(tmp_path):
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    with pytest.raises(OutputError, match=r"a\.mp3 could not be written: No space left on device; free some space"):
        write(tmp_path / "a.mp3", b"new", then=full)
    assert [] == names(tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk here that is always full")
def test_a_disk_that_is_really_full_is_reported(tmp_path):
    with Path("/dev/full").open("wb") as full, pytest.raises(OutputError, match="free some space"):
        write_into(full, tmp_path / "a.mp3")
    assert [] == names(tmp_path)


def test_a_folder_of_that_name_is_reported_and_kept(tmp_path):
    (tmp_path / "a.mp3").mkdir()
    with pytest.raises(OutputError, match=r"a\.mp3 could not be written: Is a directory; remove that folder"):
        write(tmp_path / "a.mp3", b"x")
    assert ["a.mp3"] == names(tmp_path)


@pytest.mark.parametrize("name", [".", "..", "/"])
def test_a_name_that_is_always_a_folder_is_reported(name):
    with pytest.raises(OutputError, match="Is a directory; remove that folder, or name another file with --svg"):
        write_text(Path(name), "x", "name another file with --svg")


def test_a_file_where_a_folder_is_needed_is_reported(tmp_path):
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(OutputError, match="a file stands where a folder is needed"):
        write(tmp_path / "out" / "a.mp3", b"x")


def test_a_file_far_above_where_a_folder_is_needed_is_reported(tmp_path):
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(OutputError, match="a file stands where a folder is needed"):
        write(tmp_path / "out" / "deep" / "a.mp3", b"x")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_folder_that_may_not_be_written_is_reported(tmp_path):
    (tmp_path / "out").mkdir(mode=0o500)
    with pytest.raises(OutputError, match="change the rights of the folder"):
        write(tmp_path / "out" / "a.mp3", b"x")


def test_a_name_that_is_too_long_is_reported(tmp_path):
    with pytest.raises(OutputError, match="shorten the name of the script"):
        write(tmp_path / ("a" * 300), b"x")


@pytest.mark.parametrize("name", ["a" * 250 + ".mp3", "ступня " * 17 + ".mp3"])
def test_a_name_as_long_as_the_disk_allows_is_written(tmp_path, name):
    write(tmp_path / name, b"x")
    assert [name] == names(tmp_path)


def test_text_is_written_as_it_is(tmp_path):
    write_text(tmp_path / "a.vtt", "один\r\ntwo\n")
    assert "один\r\ntwo\n".encode() == (tmp_path / "a.vtt").read_bytes()
