from __future__ import annotations

import multiprocessing
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.errors import SettingsError
from guide.model.pcm import Pcm
from guide.model.speech import Utterance, Voice
from guide.speak.cache import Cache, Usage, key

VOICE = Voice("gtts", "us", "en", 1.0)
HEELS = Utterance("Heels up.")
NAME = key(VOICE, "gTTS 2", HEELS)
SOUND = Pcm(b"\x01\x02" * 500)

NAMES = st.text(max_size=8)
VOICES = st.builds(Voice, NAMES, NAMES, NAMES, st.floats(0.8, 1.25))
UTTERANCES = st.text(min_size=1).map(str.strip).filter(bool).map(Utterance)


def kept_file(cache: Cache) -> Path:
    (file,) = cache.folder.rglob("*.speech")
    return file


@given(VOICES, NAMES, UTTERANCES, VOICES, NAMES, UTTERANCES)
def test_sounds_share_a_key_only_if_everything_is_the_same(
    voice: Voice, identity: str, utterance: Utterance, voice2: Voice, identity2: str, utterance2: Utterance
) -> None:
    same = (voice, identity, utterance) == (voice2, identity2, utterance2)
    assert same == (key(voice, identity, utterance) == key(voice2, identity2, utterance2))


@pytest.mark.parametrize(
    "other",
    [
        key(replace(VOICE, engine="espeak"), "gTTS 2", HEELS),
        key(replace(VOICE, name="co.uk"), "gTTS 2", HEELS),
        key(replace(VOICE, language="fr"), "gTTS 2", HEELS),
        key(replace(VOICE, pace=1.01), "gTTS 2", HEELS),
        key(VOICE, "gTTS 3", HEELS),
        key(VOICE, "gTTS 2", Utterance("Heels up!")),
    ],
)
def test_any_change_of_an_input_changes_the_key(other: str) -> None:
    assert other != NAME


def test_a_key_stays_from_release_to_release() -> None:
    # If this changes, every user's cache is lost: change it on purpose only, together with FORMAT.
    assert NAME == "6ca39fa84e1cf661e2f6fc4ac28ef886052c3391154a49757b3c3509aa916e03"


def test_what_is_put_is_got(cache: Cache) -> None:
    cache.put(NAME, SOUND)
    assert cache.get(NAME) == SOUND


def test_what_was_never_put_is_a_miss(cache: Cache) -> None:
    assert cache.get(NAME) is None
    assert not cache.folder.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda _data: b"",
        lambda data: data[:-1],
        lambda data: data[:-2],
        lambda data: data + b"\0\0",
        lambda data: data[:-10] + b"\xff" + data[-9:],
        lambda data: data.replace(b"guide.speech/2", b"guide.speech/0"),
        lambda data: data.replace(b"32000", b"24000"),
        lambda data: data.replace(b"32000", b"-3200"),
        lambda data: data.replace(b"32000", b'"320"'),
        lambda data: data.replace(b"{", b"[", 1),
        lambda data: b"[]\n" + data,
        lambda data: b"\xff\xfe\n" + data,
        lambda data: bytes(len(data)),
    ],
)
def test_a_damaged_file_is_a_miss_and_is_replaced(cache: Cache, damage) -> None:
    cache.put(NAME, SOUND)
    file = kept_file(cache)
    file.write_bytes(damage(file.read_bytes()))
    assert cache.get(NAME) is None
    cache.put(NAME, SOUND)
    assert cache.get(NAME) == SOUND


def test_a_file_under_another_name_is_a_miss(cache: Cache) -> None:
    cache.put(NAME, SOUND)
    other = NAME[:2] + "0" * 62
    kept_file(cache).rename(kept_file(cache).with_name(f"{other}.speech"))
    assert cache.get(other) is None


@given(st.binary(max_size=300))
def test_no_content_of_a_file_makes_getting_raise(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    cache = Cache(tmp_path_factory.mktemp("cache"))
    cache.put(NAME, SOUND)
    kept_file(cache).write_bytes(data)
    assert cache.get(NAME) is None


def test_nothing_unfinished_is_left(cache: Cache) -> None:
    cache.put(NAME, SOUND)
    assert [kept_file(cache)] == [path for path in cache.folder.rglob("*") if path.is_file()]


def write_many(folder: Path, letter: bytes) -> None:
    for _ in range(200):
        Cache(folder).put(NAME, Pcm(letter * 20_000))


def test_builds_at_the_same_time_never_see_half_a_sound(cache: Cache) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=write_many, args=(cache.folder, letter)) for letter in (b"ab", b"cd")]
    whole = {None, Pcm(b"ab" * 20_000), Pcm(b"cd" * 20_000)}
    for writer in writers:
        writer.start()
    while any(writer.is_alive() for writer in writers):
        assert cache.get(NAME) in whole
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert cache.get(NAME) in whole - {None}


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
    cache.put(NAME, SOUND)
    assert cache.get(NAME) == SOUND
    assert waits == [0.02, 0.04]


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="choose another folder with --cache"):
        Cache(tmp_path / "file").put(NAME, SOUND)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="here everybody may write everywhere")
def test_a_folder_that_may_only_be_read_is_still_a_cache(cache: Cache) -> None:
    cache.put(NAME, SOUND)
    folder = kept_file(cache).parent
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert cache.get(NAME) == SOUND
    finally:
        folder.chmod(stat.S_IRWXU)


def fill(cache: Cache, *names: str) -> list[int]:
    """Put sounds used at times 1, 2, 3; their sizes."""
    sizes = []
    for time, name in enumerate(names, 1):
        cache.put(name, SOUND)
        file = cache.folder / name[:2] / f"{name}.speech"
        os.utime(file, (time, time))
        sizes.append(file.stat().st_size)
    return sizes


def test_usage_counts_sounds_and_bytes(cache: Cache) -> None:
    assert Usage(0, 0) == cache.usage()
    sizes = fill(cache, "aa1", "bb2", "aa3")
    assert Usage(3, sum(sizes)) == cache.usage()


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
    assert cache.get("aa1") == SOUND
    assert Usage(1, sizes[1]) == cache.prune(sum(sizes) - 1)
    assert [cache.get(name) is not None for name in ("aa1", "bb2", "cc3")] == [True, False, True]
    assert Usage(0, 0) == cache.prune(sum(sizes))
