"""What is kept is got back whole or not at all, and the folder keeps within its bound."""

from __future__ import annotations

import multiprocessing
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.cache import Cache, Kind, Usage
from guide.part_files import part_file

SPEECH, ENCODED, VERIFIED = Kind.SPEECH, Kind.ENCODED, Kind.VERIFIED
NAME = "6c" * 32
SOUND = b"\x01\x02" * 500


def kept_file(cache: Cache) -> Path:
    (file,) = cache.folder.rglob("*.speech")
    return file


def test_what_is_put_is_got(cache: Cache) -> None:
    cache.put(SPEECH, NAME, SOUND)
    assert cache.get(SPEECH, NAME) == SOUND


def test_only_sounds_are_counted_as_sounds(cache: Cache) -> None:
    cache.put(SPEECH, NAME, SOUND)
    size = cache.usage().size
    cache.put(VERIFIED, NAME, b"{}")
    assert (1, True) == (cache.usage().sounds, size < cache.usage().size)
    assert Usage(1, cache.usage().size) == cache.clear()
    assert Usage(0, 0) == cache.usage()


def test_kinds_do_not_meet(cache: Cache) -> None:
    cache.put(SPEECH, NAME, SOUND)
    assert cache.get(ENCODED, NAME) is None
    cache.put(ENCODED, NAME, b"other")
    assert cache.get(SPEECH, NAME) == SOUND


def test_what_was_never_put_is_a_miss(cache: Cache) -> None:
    assert cache.get(SPEECH, NAME) is None
    assert not cache.folder.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda _data: b"",
        lambda data: data[:-1],
        lambda data: data[:-2],
        lambda data: data + b"\0\0",
        lambda data: data[:-10] + b"\xff" + data[-9:],
        lambda data: data.replace(b"guide.kept/1", b"guide.kept/0"),
        lambda data: data.replace(b'"size": 1000', b'"size": 1001'),
        lambda data: data.replace(b"{", b"[", 1),
        lambda data: b"[]\n" + data,
        lambda data: b"\xff\xfe\n" + data,
        lambda data: bytes(len(data)),
    ],
)
def test_a_damaged_file_is_a_miss_and_is_replaced(cache: Cache, damage) -> None:
    cache.put(SPEECH, NAME, SOUND)
    file = kept_file(cache)
    file.write_bytes(damage(file.read_bytes()))
    assert cache.get(SPEECH, NAME) is None
    cache.put(SPEECH, NAME, SOUND)
    assert cache.get(SPEECH, NAME) == SOUND


def test_a_file_under_another_name_is_a_miss(cache: Cache) -> None:
    cache.put(SPEECH, NAME, SOUND)
    other = NAME[:2] + "0" * 62
    kept_file(cache).rename(kept_file(cache).with_name(f"{other}.speech"))
    assert cache.get(SPEECH, other) is None


@given(st.binary(max_size=300))
def test_no_content_of_a_file_makes_getting_raise(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    cache = Cache(tmp_path_factory.mktemp("cache"))
    cache.put(SPEECH, NAME, SOUND)
    kept_file(cache).write_bytes(data)
    assert cache.get(SPEECH, NAME) is None


def test_nothing_unfinished_is_left(cache: Cache) -> None:
    cache.put(SPEECH, NAME, SOUND)
    assert [kept_file(cache)] == [path for path in cache.folder.rglob("*") if path.is_file()]


def write_many(folder: Path, letter: bytes) -> None:
    for _ in range(200):
        Cache(folder).put(SPEECH, NAME, letter * 20_000)


def test_programs_at_the_same_time_never_see_half_of_a_file(cache: Cache) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=write_many, args=(cache.folder, letter)) for letter in (b"ab", b"cd")]
    whole = {None, b"ab" * 20_000, b"cd" * 20_000}
    for writer in writers:
        writer.start()
    while any(writer.is_alive() for writer in writers):
        assert cache.get(SPEECH, NAME) in whole
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert cache.get(SPEECH, NAME) in whole - {None}


def test_a_file_that_is_being_read_elsewhere_is_replaced_a_little_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    replace_file = Path.replace

    def held_open(self: Path, target: Path) -> Path:
        if len(waits) < 2:
            raise PermissionError(13, "being used by another process")
        return replace_file(self, target)

    monkeypatch.setattr(Path, "replace", held_open)
    cache = Cache(tmp_path, sleep=waits.append)
    cache.put(SPEECH, NAME, SOUND)
    assert cache.get(SPEECH, NAME) == SOUND
    assert waits == [0.02, 0.04]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="here everybody may write everywhere")
def test_a_folder_that_may_only_be_read_is_still_a_cache(cache: Cache) -> None:
    cache.put(SPEECH, NAME, SOUND)
    folder = kept_file(cache).parent
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert cache.get(SPEECH, NAME) == SOUND
    finally:
        folder.chmod(stat.S_IRWXU)


def fill(cache: Cache, *names: str) -> list[int]:
    """Put sounds used at times 1, 2, 3; their sizes."""
    sizes = []
    for time, name in enumerate(names, 1):
        cache.put(SPEECH, name, SOUND)
        file = cache.folder / name[:2] / f"{name}{SPEECH.value}"
        os.utime(file, (time, time))
        sizes.append(file.stat().st_size)
    return sizes


def test_a_cache_keeps_within_its_bound_when_it_grows(tmp_path: Path) -> None:
    size = fill(Cache(tmp_path), "aa1", "bb2", "cc3")[0]
    cache = Cache(tmp_path, most=int(3.2 * size))
    cache.put(SPEECH, "dd4", SOUND)
    cache.keep_within()
    assert [False, True, True, True] == [cache.get(SPEECH, name) is not None for name in ("aa1", "bb2", "cc3", "dd4")]


def test_all_of_it_is_looked_at_once_as_much_was_added_as_had_room(tmp_path: Path) -> None:
    size = fill(Cache(tmp_path), "aa1")[0]

    def left_after(*added: str) -> int:
        cache = Cache(tmp_path, most=10 * size)
        for name in added:
            cache.put(SPEECH, name, SOUND)
        cache.keep_within()
        return Cache(tmp_path).usage().sounds

    assert left_after("bb2") == 2
    fill(Cache(tmp_path), *(f"cc{number}" for number in range(10)))  # nobody counts these
    assert left_after("dd3") == 13
    assert left_after(*(f"ee{number}" for number in range(9))) == 9


def test_another_bound_is_kept_at_once(tmp_path: Path) -> None:
    size = fill(Cache(tmp_path), "aa1", "bb2", "cc3")[0]
    for most, name, left in ((10 * size, "dd4", 4), (2 * size, "ee5", 1)):
        cache = Cache(tmp_path, most=most)
        cache.put(SPEECH, name, SOUND)
        cache.keep_within()
        assert Cache(tmp_path).usage().sounds == left


def test_nothing_that_was_used_in_this_run_goes(tmp_path: Path) -> None:
    size = fill(Cache(tmp_path), "aa1", "bb2", "cc3")[0]
    cache = Cache(tmp_path, most=size)
    assert cache.get(SPEECH, "aa1") == SOUND
    cache.put(SPEECH, "dd4", SOUND)
    cache.keep_within()
    assert [True, False, False, True] == [cache.get(SPEECH, name) is not None for name in ("aa1", "bb2", "cc3", "dd4")]


def test_a_cache_that_did_not_grow_is_left_alone(tmp_path: Path) -> None:
    fill(Cache(tmp_path), "aa1", "bb2")
    Cache(tmp_path, most=0).keep_within()
    assert Cache(tmp_path).usage().sounds == 2


@pytest.mark.skipif(os.name == "nt", reason="there only age tells an abandoned file")
def test_what_a_killed_build_left_unfinished_goes_and_what_is_being_written_stays(cache: Cache) -> None:
    cache.put(SPEECH, NAME, SOUND)
    abandoned = cache.folder / "aa" / "x.1.2.part"
    abandoned.parent.mkdir()
    abandoned.write_bytes(b"half")
    with part_file(cache.folder / NAME[:2] / "y.1.3.part", cache.folder / "y") as file:
        file.write(b"more than half")
        cache.keep_within()
    assert not abandoned.exists()
    assert (cache.folder / "y").read_bytes() == b"more than half"


def test_usage_counts_sounds_and_bytes(cache: Cache) -> None:
    assert Usage(0, 0) == cache.usage()
    sizes = fill(cache, "aa1", "bb2", "aa3")
    cache.put(ENCODED, "aa1", SOUND)
    assert Usage(4, sum(sizes) + sizes[0]) == cache.usage()


def test_clearing_removes_everything_also_what_was_left_unfinished(cache: Cache) -> None:
    sizes = fill(cache, "aa1", "bb2")
    (cache.folder / "aa" / "x.part").write_bytes(b"")
    assert Usage(3, sum(sizes)) == cache.clear()
    assert Usage(0, 0) == cache.usage()


def test_clearing_leaves_other_files_alone(cache: Cache) -> None:
    fill(cache, "aa1")
    (cache.folder / "notes.txt").write_text("mine")
    cache.clear()
    assert (cache.folder / "notes.txt").read_text() == "mine"


def test_pruning_removes_what_was_not_used_for_longest(cache: Cache) -> None:
    sizes = fill(cache, "aa1", "bb2", "cc3")
    assert cache.get(SPEECH, "aa1") == SOUND
    assert Usage(1, sizes[1]) == cache.prune(sum(sizes) - 1)
    assert [cache.get(SPEECH, name) is not None for name in ("aa1", "bb2", "cc3")] == [True, False, True]
    assert Usage(0, 0) == cache.prune(sum(sizes))
