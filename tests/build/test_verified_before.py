"""What was found right before is not decoded again, the report is the same, and every fault is found as before."""

import json
import random
import threading
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from itertools import pairwise

import numpy as np
import pytest
import soundfile
from roads import ARTICLE, SHORT, make, script, sound_starts

import guide.verify.kept
from guide.audio.info_frame import crc16, frame_size, info_frame, info_frame_at
from guide.build import verify_file
from guide.cache import FORMAT, Cache
from guide.errors import FaultyGuide, OutputError
from guide.model.timeline import Speech
from guide.publish.found import found_in
from guide.publish.seal import put_seal
from guide.units import FRAME_LENGTH, RATE_HZ
from guide.verify import Kept
from guide.verify.stretches import stretches_of

WITHOUT_CHAPTERS = "Stand on one leg for 12 seconds. Rest for 20 seconds. Then stand on the other for 12 seconds.\n"
SHORT_CHAPTERS = "# Nods\n\n" + "".join(f"## Nod {number}\n\nNod once.\n\n" for number in range(1, 9))


@pytest.fixture(scope="session")
def spoken_once(embedded_voice, tmp_path_factory):  # noqa: ARG001 — it skips
    """A guide in the embedded voice, and the cache that its build has filled."""
    folder = tmp_path_factory.mktemp("spoken once")
    return make(script(folder, voice="espeak")), Cache(folder / "cache")


@pytest.fixture
def copy(spoken_once, tmp_path):
    """The same file, to be damaged."""
    path = tmp_path / "calves.mp3"
    path.write_bytes(spoken_once[0].path.read_bytes())
    return path


@pytest.fixture
def cache(spoken_once):
    """What the build has kept."""
    return spoken_once[1]


@pytest.fixture
def nothing_is_decoded(monkeypatch):
    """A decoder that refuses, in place of that for stretches and for whole files."""

    def refuse(*_arguments):
        raise AssertionError("there is nothing to decode")

    monkeypatch.setattr("guide.audio.repeats.singles_in", refuse)
    monkeypatch.setattr("guide.audio.decode.decoded_blocks", refuse)


def verified_files(folder):
    return set(folder.rglob("*.verified"))


def with_frames(path, change):
    """The file with other MP3 frames, as if it had been made so: Info frame and seal vouch for them."""
    data, begin = path.read_bytes(), sound_starts(path)
    stream = info_frame_at(BytesIO(data[begin:]))
    size = frame_size(stream.bitrate_kbps)
    frames = [data[at : at + size] for at in range(begin + size, len(data), size)]
    changed = b"".join(change(frames))
    told = replace(stream, crc=crc16(changed))
    file = BytesIO()
    file.write(data[:begin] + info_frame(told) + changed)
    put_seal(file)
    path.write_bytes(file.getvalue())


# ── The same report ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def music(tmp_path):
    """A hum."""
    path = tmp_path / "hum.wav"
    soundfile.write(path, 0.1 * np.sin(np.arange(10 * RATE_HZ) * 0.05), RATE_HZ)
    return path


GUIDES = {
    "three chapters": (ARTICLE, {}),
    "no chapters": (WITHOUT_CHAPTERS, {}),
    "short chapters": (SHORT_CHAPTERS, {"detail": "brief", "signals": "none"}),
    "chapters of sets": (SHORT, {"chapters": "sets"}),
    "without the floor": (SHORT, {"floor": "off"}),
    "at 320 kb/s": (SHORT, {"bitrate": 320}),
    "the silent voice": (ARTICLE, {"voice": "silent"}),
    "soft signals": (SHORT, {"signals": "soft"}),
}


@pytest.mark.usefixtures("embedded_voice")
@pytest.mark.parametrize("name", GUIDES)
def test_kept_or_decoded_in_stretches_or_in_one_go_the_report_is_the_same(tmp_path, name):
    text, flags = GUIDES[name]
    built = make(script(tmp_path, text, **{"voice": "espeak", **flags}), verify=False)
    in_one_go = verify_file(built.path)
    assert () == in_one_go.faults
    cache = Cache(tmp_path / "other")
    assert in_one_go == verify_file(built.path, Kept(cache))
    assert in_one_go == verify_file(built.path, Kept(cache))


@pytest.mark.usefixtures("embedded_voice")
def test_with_music_the_report_is_the_same(tmp_path, music):
    built = make(script(tmp_path, SHORT, voice="espeak", music=music))
    assert verify_file(built.path) == verify_file(built.path, Kept(Cache(tmp_path / "cache")))


@pytest.mark.usefixtures("embedded_voice")
def test_of_each_file_of_an_album_the_report_is_the_same(tmp_path):
    built = make(script(tmp_path, ARTICLE, voice="espeak"), split=True)
    tracks = sorted(built.path.with_suffix("").glob("*.mp3"))
    assert len(built.timeline.chapters) == len(tracks)
    kept = Kept(Cache(tmp_path / "cache"))
    assert list(map(verify_file, tracks)) == [verify_file(track, kept) for track in tracks]


# ── Nothing twice ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_a_build_has_verified_is_found_in_the_file_again(spoken_once, nothing_is_decoded):  # noqa: ARG001
    built, cache = spoken_once
    before = verified_files(cache.folder)
    assert () == verify_file(built.path, Kept(cache)).faults
    assert before == verified_files(cache.folder)


@pytest.mark.usefixtures("embedded_voice")
def test_a_build_with_nothing_new_decodes_nothing(tmp_path, request):
    first = make(script(tmp_path, SHORT, voice="espeak"), split=True).path.read_bytes()
    request.getfixturevalue("nothing_is_decoded")
    again = make(script(tmp_path, SHORT, voice="espeak"), split=True, force=True)
    assert first == again.path.read_bytes()


def test_the_command_decodes_all_of_a_file(spoken_once, nothing_is_decoded):  # noqa: ARG001
    with pytest.raises(AssertionError, match="nothing to decode"):
        verify_file(spoken_once[0].path)


@pytest.mark.usefixtures("embedded_voice")
def test_after_a_change_only_its_chapter_and_what_joins_it_are_decoded(tmp_path):
    text = "# Nods\n\n" + "".join(
        f"## Nod {number}\n\nNod to lesson {number}. Hold for 40 seconds. Rest for 20 seconds. Do 2 rounds.\n\n"
        for number in range(1, 7)
    )
    make(script(tmp_path, text, voice="espeak"))
    before = verified_files(tmp_path)
    changed = text.replace("Nod to lesson 3", "Nod very slowly to lesson three")
    built = make(script(tmp_path, changed, voice="espeak"))
    new = verified_files(tmp_path) - before
    starts = [
        chapter.start for chapter in built.timeline.chapters if "Nod 3" in chapter.title or "Nod 4" in chapter.title
    ]
    length = starts[1] - starts[0]
    assert 0 < len(new) <= 2 + length // (16 * RATE_HZ)
    assert len(new) < len(before) / 3


def test_where_nothing_can_be_kept_a_guide_is_verified_all_the_same(tmp_path, spoken_once):
    (tmp_path / "file").write_text("")
    assert verify_file(spoken_once[0].path) == verify_file(spoken_once[0].path, Kept(Cache(tmp_path / "file")))


# ── Faults are found ─────────────────────────────────────────────────────────────────────────────────────────────────


def same_faults(path, cache):
    """What is wrong with a file, which is the same whatever is kept."""
    faults = verify_file(path).faults
    before = {file: file.read_bytes() for file in verified_files(cache.folder)}
    assert faults == verify_file(path, Kept(cache)).faults
    assert faults == verify_file(path, Kept(cache)).faults
    assert before == {file: file.read_bytes() for file in before}
    return [fault.what for fault in faults]


@pytest.mark.parametrize("seed", range(10))
def test_a_byte_that_changed_on_the_disk_is_found(copy, cache, seed):
    chance, data = random.Random(seed), bytearray(copy.read_bytes())
    data[chance.randrange(10, len(data))] ^= 1 << chance.randrange(8)
    copy.write_bytes(data)
    assert same_faults(copy, cache)


def test_frames_that_were_silenced_are_found_though_everything_vouches_for_them(copy, cache, spoken_once):
    clip = max(
        (one for one in spoken_once[0].timeline.clips if isinstance(one.sound, Speech)), key=lambda one: one.length
    )
    first, last = clip.start // FRAME_LENGTH, clip.end // FRAME_LENGTH + 3

    def silence(frames):
        """Frames without main data, but for room that those after them may have made use of."""
        return [*frames[:first], *(frame[:4] + bytes(len(frame) - 4) for frame in frames[first:last]), *frames[last:]]

    with_frames(copy, silence)
    assert any(f"“{clip.sound.utterance.spoken}”" in fault for fault in same_faults(copy, cache))


def test_chapters_that_changed_places_are_found(copy, cache, spoken_once):
    starts = [chapter.start // FRAME_LENGTH for chapter in spoken_once[0].timeline.chapters]
    one, other, end = starts[1:4]
    with_frames(copy, lambda frames: [*frames[:one], *frames[other:end], *frames[one:other], *frames[end:]])
    assert same_faults(copy, cache)


def test_frames_that_were_left_out_are_found(copy, cache):
    with_frames(copy, lambda frames: [*frames[:700], *frames[720:], *frames[-20:]])
    assert any("ms early" in fault for fault in same_faults(copy, cache))


def test_a_file_that_lacks_its_end_is_found(copy, cache):
    copy.write_bytes(copy.read_bytes()[:-100_000])
    assert any("shorter than its timeline" in fault for fault in same_faults(copy, cache))


@pytest.fixture
def told(copy, monkeypatch):
    """Lets the file tell another timeline or reference."""

    def tell(change):
        found = found_in(copy)
        record = change(found.record)
        monkeypatch.setattr("guide.publish.found.found_in", lambda _path: replace(found, record=record))

    return tell


def test_what_is_held_against_another_reference_is_not_as_it_should_be(copy, cache, told, spoken_once):
    clip = max(
        (one for one in spoken_once[0].timeline.clips if isinstance(one.sound, Speech)), key=lambda one: one.length
    )

    def louder(record):
        levels = dict(record.reference.levels)
        levels[clip.sound.utterance] = bytes(max(0, level - 9) for level in levels[clip.sound.utterance])
        return replace(record, reference=replace(record.reference, levels=levels))

    told(louder)
    assert any(f"“{clip.sound.utterance.spoken}”" in fault for fault in same_faults(copy, cache))


def test_what_is_held_against_another_loudness_is_not_as_loud(copy, cache, told):
    told(lambda record: replace(record, reference=replace(record.reference, voice_lufs=-19.0)))
    assert ["the voice is at -16.0 LUFS, not at -19.0 LUFS"] == same_faults(copy, cache)


@pytest.mark.parametrize("by", [-64, 100])
def test_what_is_held_against_another_timeline_is_not_at_its_place(copy, cache, told, by):
    def later(record):
        clips = list(record.timeline.clips)
        number, clip = next(
            (number, clip)
            for number, (before, clip, after) in enumerate(zip(clips, clips[1:], clips[2:], strict=False), 1)
            if clip.sound in record.reference.onsets and before.end + 200 < clip.start and clip.end + 200 < after.start
        )
        clips[number] = replace(clip, start=clip.start + by)
        return replace(record, timeline=replace(record.timeline, clips=tuple(clips)))

    told(later)
    assert any("signal is heard" in fault for fault in same_faults(copy, cache))


def test_what_has_music_in_its_gaps_is_wrong_once_it_should_have_none(tmp_path, music):
    built = make(script(tmp_path, SHORT, music=music))
    found = found_in(built.path)
    with pytest.MonkeyPatch.context() as patch:
        reference = replace(found.record.reference, has_music=False)
        record = replace(found.record, reference=reference)
        patch.setattr("guide.publish.found.found_in", lambda _path: replace(found, record=record))
        faults = same_faults(built.path, Cache(tmp_path / "cache"))
    assert any("something is heard where nothing should be" in fault for fault in faults)


# ── What is kept ─────────────────────────────────────────────────────────────────────────────────────────────────────


def packed(content, name):
    facts = {"format": FORMAT, "name": name, "size": len(content), "sha256": sha256(content).hexdigest()}
    return json.dumps(facts).encode() + b"\n" + content


def content_of(file):
    return file.read_bytes().partition(b"\n")[2]


def nobody(_content):
    return b'{"signals":0,"worst_deviation":0,"spoken":0,"noise_dbfs":null,"peak_dbtp":null,"powers":[]}'


DAMAGES = {
    "empty": lambda _file, _other: b"",
    "cut off": lambda file, _other: file.read_bytes()[:-1],
    "a flipped bit": lambda file, _other: (
        file.read_bytes()[:-9] + bytes([file.read_bytes()[-9] ^ 1]) + file.read_bytes()[-8:]
    ),
    "somebody else's": lambda _file, _other: b"not ours",
    "that of another stretch": lambda _file, other: other.read_bytes(),
    "no figures": lambda file, _other: packed(b"[]", file.stem),
    "figures of nothing": lambda file, _other: packed(nobody(file), file.stem),
    "figures of a fault": lambda file, _other: packed(
        content_of(file).replace(b'"worst_deviation":', b'"worst_deviation":99'), file.stem
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_damaged_or_not_its_own_is_measured_anew(tmp_path, spoken_once, damage):
    built, whole = spoken_once
    expected = verify_file(built.path)
    cache = Cache(tmp_path / "cache")
    verify_file(built.path, Kept(cache))
    files = sorted(verified_files(cache.folder))
    assert len(files) > 2
    contents = {file: file.read_bytes() for file in files}
    for file, other in pairwise([*files, files[0]]):
        file.write_bytes(DAMAGES[damage](file, other))
    assert expected == verify_file(built.path, Kept(cache))
    assert contents == {file: file.read_bytes() for file in files}
    assert verified_files(whole.folder)


def test_other_checks_and_other_decoders_know_nothing_of_what_is_kept(tmp_path, spoken_once, monkeypatch):
    cache = Cache(tmp_path / "cache")
    expected = verify_file(spoken_once[0].path, Kept(cache))
    count = len(verified_files(cache.folder))
    monkeypatch.setattr(guide.verify.kept, "_FORMAT", "guide.verified/next")
    assert expected == verify_file(spoken_once[0].path, Kept(cache))
    monkeypatch.setattr(guide.verify.kept, "decoder", lambda: "another decoder")
    assert expected == verify_file(spoken_once[0].path, Kept(cache))
    assert 3 * count == len(verified_files(cache.folder))


# ── While it is made ─────────────────────────────────────────────────────────────────────────────────────────────────


def verifiers():
    return [thread for thread in threading.enumerate() if thread.name.startswith("verifier")]


@pytest.fixture
def mixed_with(monkeypatch):
    """Lets something happen to the mix."""
    import guide.mix

    whole = guide.mix.mix

    def change(of_block):
        monkeypatch.setattr(guide.mix, "mix", lambda *given: map(of_block, range(10_000), whole(*given)))

    return change


def test_a_fault_that_is_met_while_the_file_is_made_is_told_as_it_is_in_the_file(tmp_path, mixed_with):
    mixed_with(lambda number, block: replace(block, frames=bytes(len(block.frames))) if number > 9 else block)
    with pytest.raises(FaultyGuide, match="is not heard"):
        make(script(tmp_path, ARTICLE))
    assert [] == list((tmp_path / "out").iterdir())
    assert [] == verifiers()


@pytest.mark.parametrize(
    ("error", "raised"), [(KeyboardInterrupt(), KeyboardInterrupt), (OSError("no space"), OutputError)]
)
def test_after_an_interruption_no_thread_is_left(tmp_path, mixed_with, error, raised):
    def interrupted(number, block):
        if number == 50:
            raise error
        return block

    mixed_with(interrupted)
    with pytest.raises(raised):
        make(script(tmp_path, ARTICLE))
    assert [] == list((tmp_path / "out").iterdir())
    assert [] == verifiers()


def test_a_finished_build_leaves_no_thread(tmp_path):
    make(script(tmp_path, SHORT))
    assert [] == verifiers()


def test_each_stretch_is_verified_once_and_found_again_in_the_file(tmp_path):
    built = make(script(tmp_path, ARTICLE))
    assert len(list(stretches_of(built.timeline))) == len(verified_files(tmp_path))
