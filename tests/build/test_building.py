"""When a guide is made, when it is left alone, and what is never made."""

import socket

import mutagen
import numpy as np
import pytest
import soundfile
from roads import ARTICLE, SHORT, listened, make, script

from guide.audio.mp3 import write_mp3
from guide.build import Built, UpToDate, assumptions, laid_out, prepared, scripts_in, utterances_of
from guide.build.preparing import LONGEST_TEXT
from guide.errors import (
    AudioError,
    EngineRefused,
    EngineUnreachable,
    InputError,
    OutputError,
    ScriptHasErrors,
    SettingsError,
)
from guide.lay_out import lay_out
from guide.model.pcm import Pcm
from guide.model.timeline import Speech
from guide.plan import plan
from guide.speak.engines.espeak import Espeak
from guide.units import to_ms


@pytest.fixture
def no_google(monkeypatch):
    """Whoever goes to Google finds a closed door."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")  # gTTS asks for it, and the lower-case name wins


def speech_made(folder, **flags):
    """How many sounds a build with the embedded voice has to make."""
    counts = []
    make(script(folder, SHORT, voice="espeak", **flags), progress=lambda *facts: counts.append(facts), force=True)
    return sum(1 for ready, _, kept in counts if ready > kept)


@pytest.mark.usefixtures("embedded_voice")
def test_the_voice_begins_early_where_the_guide_is_another(tmp_path, monkeypatch):
    """Before anything is planned; not for what was made of the same script, of which nothing will have to be said."""
    begun = []
    start = Espeak.start
    monkeypatch.setattr(Espeak, "start", lambda self, voice: (begun.append(voice.name), start(self, voice)))
    for text, expected in ((SHORT, 1), (SHORT, 1), (SHORT.replace("12 seconds", "13 seconds"), 2)):
        make(script(tmp_path, text, voice="espeak"), force=True)
        assert expected == len(begun)


def test_a_voice_that_cannot_begin_is_told_when_it_is_needed(tmp_path, monkeypatch):
    monkeypatch.setattr("guide.speak.engines.espeak.espeak_worker.__file__", str(tmp_path / "nothing.py"))
    with pytest.raises(EngineRefused, match="broke down twice"):
        make(script(tmp_path, SHORT, voice="espeak"))


# ── Up to date ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_is_up_to_date_is_left_alone(tmp_path):
    made = make(script(tmp_path, SHORT))
    before = made.path.stat()
    assert UpToDate(made.path) == make(script(tmp_path, SHORT))
    assert before.st_mtime_ns == made.path.stat().st_mtime_ns


@pytest.mark.parametrize(
    "change",
    [
        {"text": SHORT.replace("12 seconds", "13 seconds")},
        {"text": SHORT + "\n"},
        {"pace": 1.1},
        {"ranges": "low"},
        {"detail": "brief"},
        {"signals": "soft"},
        {"floor": "off"},
        {"bitrate": 96},
        {"lang": "en-GB"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_changes_the_sound_makes_a_build(tmp_path, change):
    make(script(tmp_path, SHORT))
    assert isinstance(make(script(tmp_path, **{"text": SHORT, **change})), Built)


@pytest.mark.parametrize("setting", [{"strict": False}, {"cache": "elsewhere"}])
def test_what_does_not_change_the_sound_makes_none(tmp_path, setting):
    make(script(tmp_path, SHORT))
    assert isinstance(make(script(tmp_path, **{"text": SHORT, **setting})), UpToDate)


def test_a_build_can_be_forced(tmp_path):
    assert make(script(tmp_path, SHORT)).path == make(script(tmp_path, SHORT), force=True).path


def test_a_file_that_cannot_be_played_is_replaced(tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "calves.mp3").write_bytes(b"ID3 of somebody else")
    assert isinstance(make(script(tmp_path, SHORT)), Built)


def test_the_music_of_somebody_else_is_replaced_only_by_force(tmp_path):
    there = tmp_path / "out" / "calves.mp3"
    there.parent.mkdir()
    with there.open("w+b") as file:
        write_mp3(file, [Pcm(bytes(64_000))], length=32_000, bitrate_kbps=64)
    before = there.read_bytes()
    with pytest.raises(InputError, match=r"calves\.mp3 is an MP3 that guide did not make"):
        make(script(tmp_path, SHORT))
    assert before == there.read_bytes()
    assert isinstance(make(script(tmp_path, SHORT), force=True), Built)


def test_side_files_without_a_guide_are_replaced_only_by_force(tmp_path):
    there = tmp_path / "out" / "calves.wav"
    there.parent.mkdir()
    there.write_bytes(b"a song")
    with pytest.raises(InputError, match=r"calves\.wav stands there without calves\.mp3"):
        make(script(tmp_path, SHORT), also=("vtt", "wav"))
    assert [there] == list(there.parent.iterdir())
    assert isinstance(make(script(tmp_path, SHORT), also=("vtt",)), Built)
    assert b"a song" == there.read_bytes()


def test_a_missing_side_file_makes_a_build(tmp_path):
    first = make(script(tmp_path, SHORT), also=("vtt",))
    assert isinstance(make(script(tmp_path, SHORT), also=("vtt",)), UpToDate)
    first.side_files[0].unlink()
    assert isinstance(make(script(tmp_path, SHORT), also=("vtt",)), Built)


def test_every_side_file_is_written_beside_the_mp3(tmp_path):
    also = ("timeline", "vtt", "lrc", "chapters", "wav")
    built = make(script(tmp_path, SHORT), "my calves.v1", also=also)
    endings = (".timeline.json", ".vtt", ".lrc", ".chapters.json", ".wav")
    assert tuple(tmp_path / "out" / f"my calves.v1{ending}" for ending in endings) == built.side_files
    assert sorted(path.name for path in (*built.side_files, built.path)) == sorted(
        path.name for path in (tmp_path / "out").iterdir()
    )


def test_the_same_build_gives_the_same_bytes(tmp_path):
    first = make(script(tmp_path, SHORT)).path.read_bytes()
    assert first == make(script(tmp_path, SHORT), force=True).path.read_bytes()


# ── Voices ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("embedded_voice")
def test_a_second_build_makes_no_speech(tmp_path):
    assert speech_made(tmp_path) > 5
    assert 0 == speech_made(tmp_path, signals="soft")


@pytest.mark.usefixtures("embedded_voice", "no_google")
def test_without_google_the_embedded_voice_speaks_and_one_line_says_so(tmp_path):
    lines = []
    built = make(script(tmp_path, SHORT, voice="auto"), notice=lines.append)
    assert "espeak" == built.voice.engine
    assert 1 == len(lines)
    assert lines[0].startswith("espeak:en-us speaks the whole guide, not gtts:us: Google cannot be reached")
    assert "espeak en-us" == mutagen.File(built.path).tags["TPE1"].text[0]


@pytest.mark.usefixtures("embedded_voice", "no_google")
def test_a_guide_in_the_voice_that_took_over_stays_as_long_as_the_first_cannot_be_had(tmp_path):
    made = make(script(tmp_path, SHORT, voice="auto"))
    before, lines = made.path.stat(), []
    assert UpToDate(made.path) == make(script(tmp_path, SHORT, voice="auto"), notice=lines.append)
    assert before.st_mtime_ns == made.path.stat().st_mtime_ns
    assert ["Google cannot be reached" in line for line in lines] == [True]


@pytest.mark.usefixtures("embedded_voice")
def test_a_guide_in_the_voice_that_took_over_is_made_again_once_the_first_can_be_had(tmp_path, google, monkeypatch):
    with monkeypatch.context() as offline:
        offline.setenv("https_proxy", "http://127.0.0.1:9")
        assert "espeak" == make(script(tmp_path, SHORT, voice="auto")).voice.engine
    assert "gtts" == make(script(tmp_path, SHORT, voice="auto")).voice.engine
    google.stop()
    assert isinstance(make(script(tmp_path, SHORT, voice="auto")), UpToDate)


@pytest.mark.usefixtures("no_google")
def test_google_alone_is_asked_where_google_was_chosen(tmp_path):
    with pytest.raises(EngineUnreachable, match="--voice espeak"):
        make(script(tmp_path, voice="gtts"))
    assert not (tmp_path / "out").exists()


def test_an_unknown_voice_is_refused(tmp_path):
    with pytest.raises(SettingsError, match="did you mean “espeak”"):
        make(script(tmp_path, voice="espaek"))


# ── What is refused ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_text_without_an_exercise_is_refused_and_the_old_guide_stays(tmp_path):
    old = make(script(tmp_path)).path.read_bytes()
    with pytest.raises(ScriptHasErrors, match="no exercise was found"):
        make(script(tmp_path, text="# A poem\n\nThe garden is green.\n"))
    assert old == (tmp_path / "out" / "calves.mp3").read_bytes()


def test_a_book_is_refused_before_it_is_understood(tmp_path):
    with pytest.raises(InputError, match=r"10,\d\d\d,\d\d\d characters of text.*Cut it into several scripts"):
        script(tmp_path, text="Walk on tiptoe for 20 seconds. " * 340_000)


def test_the_longest_article_counts_text_and_not_markup(tmp_path):
    page = (
        f"<!doctype html><style>{'p { color: red } ' * (LONGEST_TEXT // 10)}</style><h2>Squats</h2><p>Do 10 squats.</p>"
    )
    assert script(tmp_path, text=page, name="page.html").routine.exercises


def test_a_guide_of_days_is_refused(tmp_path):
    days = "".join(f"## Hold {number}\n\nStand for 60 minutes.\n\n" for number in range(30))
    with pytest.raises(InputError, match=r"would last .* hours, and the longest that is made is 24:00:00"):
        make(script(tmp_path, text=f"# Long\n\n{days}"))


@pytest.mark.parametrize(
    "text",
    [
        "1. Nod. [5 s, 20 reps, each leg]\n\n[900 sets]\n[1000 rounds]\n",
        "Nod for 90 seconds. Do 900 rounds after a month. Then 48 rounds. Do 128 rounds in the end.\n",
        "Stand for 60 minutes. Do it 30 times.\n",
    ],
)
def test_numbers_that_multiply_each_other_are_refused_before_anything_is_planned(tmp_path, text):
    with pytest.raises(
        InputError, match=r"line 3: what begins with “Nod” would last \d+:\d\d:\d\d hours.*smaller ones"
    ):
        script(tmp_path, text=f"# T\n\n## Nod\n\n{text}")


def test_a_wav_file_that_would_be_too_long_is_refused(tmp_path):
    text = "# Long\n\n## Hold\n\nStand for 60 minutes. Do it 20 times.\n"
    with pytest.raises(InputError, match=r"a WAV file cannot hold more than 18:38:28 hours; leave out --also wav"):
        make(script(tmp_path, text=text), also=("wav",))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("## Squats\n\nDo squats for a set number of repetitions. Do 3 sets of squats.\n", "rest between sets"),
        ("## Squats\n\nDo 10 squats.\n", "a repetition unless said: 3 s"),
        ("## Balance\n\nStand on one leg for 20 seconds, then on the other.\n", "left leg first unless said"),
    ],
)
def test_strict_refuses_what_is_assumed(tmp_path, text, what):
    assert isinstance(make(script(tmp_path, text=text)), Built)
    with pytest.raises(ScriptHasErrors, match=what):
        make(script(tmp_path, text=text, strict=True), force=True)


def test_strict_builds_what_says_everything(tmp_path):
    text = "## Toe walk\n\nWalk on tiptoe for 20 seconds. Rest for 10 seconds. Do 3 rounds.\n"
    assert isinstance(make(script(tmp_path, text=text, strict=True)), Built)


def test_each_assumption_is_named_once_with_all_its_lines(tmp_path):
    ready = script(tmp_path, text="## Squats\n\nDo 10 squats.\n\n## Lunges\n\nDo 8 lunges.\n")
    assert [("a repetition: 3 s", "lines 3, 7")] == [
        (assumption.short, assumption.lines_text(ready.document.source))
        for assumption in assumptions(ready.prescription)
    ]


def test_a_folder_in_the_place_of_the_mp3_is_left_alone(tmp_path):
    (tmp_path / "out" / "calves.mp3").mkdir(parents=True)
    with pytest.raises(OutputError, match="remove that folder, or choose another folder with --out"):
        make(script(tmp_path))


def test_a_file_in_the_place_of_the_folder_is_left_alone(tmp_path):
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OutputError, match="a file stands where a folder is needed"):
        make(script(tmp_path))
    assert "mine" == (tmp_path / "out").read_text()


# ── Scripts ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_scripts_of_a_folder_come_by_name(tmp_path):
    for name in ("b.txt", "a.md", "c.HTML", "notes.pdf", ".hidden.md"):
        (tmp_path / name).write_text("x")
    (tmp_path / "folder.md").mkdir()
    assert ["a.md", "b.txt", "c.HTML"] == [path.name for path in scripts_in(tmp_path)]


@pytest.mark.parametrize(("folder", "message"), [("gone", "there is no folder"), (".", "there is no script in")])
def test_a_folder_without_scripts_says_what_a_script_is(tmp_path, folder, message):
    with pytest.raises(InputError, match=message):
        scripts_in(tmp_path / folder)


def test_standard_input_and_a_file_give_the_same_guide(tmp_path):
    ready = script(tmp_path)
    flags = {"voice": "silent", "out": tmp_path / "piped", "cache": tmp_path / "cache"}
    piped = prepared(ARTICLE.encode(), {}, flags)
    assert ready.prescription == piped.prescription
    assert make(ready).timeline == make(piped).timeline


def test_the_guide_says_its_own_length(tmp_path):
    built = make(script(tmp_path))
    said = [clip.sound.utterance.spoken for clip in built.timeline.clips if hasattr(clip.sound, "utterance")]
    minutes = round(to_ms(built.timeline.length) / 30_000) / 2
    names = {2.0: "About two minutes.", 2.5: "About two and a half minutes.", 3.0: "About three minutes."}
    assert names[minutes] in said


@pytest.mark.parametrize("space", ["   ", "\t", "\u00a0 ", "\u2003"])
def test_white_space_in_names_is_one_space_in_chapters(tmp_path, space):
    text = f"Easy{space}calves\n\nHeel{space}raises:\n\n1. Raise your{space}heels 3 times.\n"
    built = make(script(tmp_path, text, "calves.txt"))
    assert ["Easy calves", "Heel raises"] == [chapter.title for chapter in built.timeline.chapters]


@pytest.mark.usefixtures("embedded_voice")
def test_progress_ends_with_everything_ready(tmp_path):
    counts = []
    make(script(tmp_path, SHORT, voice="espeak"), progress=lambda *facts: counts.append(facts))
    ready, wanted, _ = counts[-1]
    assert wanted == ready


def test_music_lies_under_the_whole_guide_and_is_listed(tmp_path):
    music = tmp_path / "calm.wav"
    soundfile.write(music, 0.1 * np.sin(np.arange(10 * 32_000) * 0.05), 32_000)
    built = make(script(tmp_path, SHORT, music=music), also=("timeline",))
    guide = listened(built)
    assert len(guide.samples) == guide.timeline["length"]
    (clip,) = guide.clips("music")
    assert (0, guide.timeline["length"], "music", "calm.wav") == tuple(
        clip[name] for name in ("start", "length", "track", "text")
    )
    assert 96 == mutagen.File(built.path).info.bitrate // 1000


def test_other_music_is_another_guide(tmp_path):
    def built_with(pitch):
        soundfile.write(tmp_path / "calm.wav", 0.1 * np.sin(np.arange(10 * 32_000) * pitch), 32_000)
        return type(make(script(tmp_path, SHORT, music=tmp_path / "calm.wav")))

    assert [Built, UpToDate, Built] == [built_with(pitch) for pitch in (0.05, 0.05, 0.06)]


def test_music_that_cannot_be_played_is_reported_before_anything_is_spoken(tmp_path):
    with pytest.raises(AudioError, match="cannot be read"):
        make(script(tmp_path, SHORT, music=tmp_path / "none.mp3"), progress=pytest.fail)


def test_the_total_is_true_where_saying_it_makes_it_wrong(tmp_path):
    """One announcement makes the guide too long for itself, the other too short: it is told the longer and waits."""
    ready = script(tmp_path, SHORT)

    def lengths(utterances):
        own = {"About half a minute.": 3.0, "About one minute.": 0.5, "Ready.": 4.2 + adjusted}
        return {one: round(own.get(one.spoken, 1.0) * 32_000) for one in utterances}

    adjusted = 0.0
    told_nothing = to_ms(lay_out(plan(ready.prescription, ready.planning), lengths(_all(ready))).length)
    adjusted = 45.0 - 2.0 - told_nothing / 1000
    cues, timeline = laid_out(ready, lengths)
    said = [clip.sound.utterance.spoken for clip in timeline.clips if isinstance(clip.sound, Speech)]
    assert "About one minute." in said
    assert 45_000 == to_ms(timeline.length)
    assert cues[-1].duration_ms > ready.planning.times.tail_ms


def _all(ready):
    return {
        one
        for total_ms in (None, 30_000, 60_000)
        for one in utterances_of(plan(ready.prescription, ready.planning, total_ms))
    }


def test_signals_of_ones_own_are_heard_and_other_sounds_are_another_guide(tmp_path):
    bells = tmp_path / "bells"
    bells.mkdir()

    def built_with(pitch):
        soundfile.write(bells / "start.wav", 0.2 * np.sin(np.arange(8_000) * pitch), 32_000)
        return type(make(script(tmp_path, SHORT, signals=str(bells) + "/")))

    assert [Built, UpToDate, Built] == [built_with(pitch) for pitch in (0.1, 0.1, 0.2)]
