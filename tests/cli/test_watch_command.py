"""`guide build --watch`: what is built again after which edits. Edits happen between two looks; nothing waits."""

import os
import signal
import subprocess
import sys

import pytest
from articles import FEET, LOOSE

from guide.cli import watching

SILENT = ("--voice", "silent")


@pytest.fixture
def watch(guide, monkeypatch):
    """Watches while edits are made, one before each look; None edits nothing. Ends as if by Ctrl-C."""

    def run(*arguments, edits=()):
        left = iter(edits)

        def wait(_seconds):
            try:
                edit = next(left)
            except StopIteration:
                signal.raise_signal(signal.SIGINT)
                return
            if edit is not None:
                edit()

        watch_scripts = watching.watch_scripts
        monkeypatch.setattr(
            watching, "watch_scripts", lambda scripts, order, _wait: watch_scripts(scripts, order, wait)
        )
        voice = () if "--voice" in arguments else SILENT
        return guide("build", *arguments, *voice, "--watch")

    return run


def write(path, text):
    return lambda: path.write_text(text, encoding="utf-8")


def made(done):
    """Which MP3s were made, in order."""
    return [line.split("  ")[0] for line in done.lines if "made in" in line]


WAITING = "guide: waiting for changes to feet.md; Ctrl-C ends it"
ENDED = "guide: interrupted; finished files are complete, others are as they were"


def test_it_builds_says_what_it_waits_for_and_ends_cleanly(watch):
    done = watch("feet.md")
    assert 130 == done.code
    assert ["output/feet.mp3"] == made(done)
    assert [WAITING, ENDED] == done.error_lines


def test_an_edit_is_built_when_it_stands_still(watch, folder):
    edited = FEET.replace("20", "30")
    done = watch("feet.md", edits=[None, write(folder / "feet.md", edited), None, None])
    assert 2 == len(made(done))
    assert [WAITING, WAITING, ENDED] == done.error_lines


def test_a_file_that_is_still_being_written_is_waited_for(watch, folder):
    path, edited = folder / "feet.md", FEET.replace("20", "30")
    done = watch("feet.md", edits=[write(path, ""), write(path, edited[:40]), write(path, edited), None, None])
    assert 2 == len(made(done))
    assert [WAITING, WAITING, ENDED] == done.error_lines


def test_an_editor_that_writes_beside_and_renames_is_understood(watch, folder):
    path = folder / "feet.md"

    def renamed():
        (folder / "feet.md~new").write_text(FEET.replace("20", "30"), encoding="utf-8")
        (folder / "feet.md~new").replace(path)

    done = watch("feet.md", edits=[path.unlink, renamed, None, None])
    assert 2 == len(made(done))
    assert not [line for line in done.error_lines if "gone" in line]


def test_saving_without_a_change_builds_nothing(watch, folder):
    done = watch("feet.md", edits=[write(folder / "feet.md", FEET), (folder / "feet.md").touch, None, None])
    assert 1 == len(done.lines)


def test_an_error_is_shown_and_watching_goes_on(watch, folder):
    path = folder / "feet.md"
    done = watch("feet.md", edits=[write(path, "A poem.\n"), None, None, write(path, FEET + "\nBend.\n"), None])
    assert 130 == done.code
    assert 2 == len(made(done))
    assert "guide: feet.md: 1 finding above must be mended first; nothing was made" in done.error_lines


def test_a_script_that_is_not_there_yet_is_waited_for(watch, folder):
    done = watch("new.md", edits=[None, write(folder / "new.md", FEET), None])
    assert ["output/new.mp3"] == made(done)
    assert "guide: new.md does not exist" == done.error_lines[0]


def test_a_named_script_that_is_gone_may_come_back(watch, folder):
    path = folder / "feet.md"
    done = watch("feet.md", edits=[path.unlink, None, None, None, write(path, FEET.replace("20", "30")), None])
    assert 2 == len(made(done))
    assert 1 == done.error_lines.count("guide: feet.md is gone; what was made of it stays")
    assert (folder / "output" / "feet.mp3").exists()


def test_a_script_that_gets_another_ending_is_made_again(watch, folder):
    (folder / "scripts").mkdir()
    script = folder / "scripts" / "new.md"
    script.write_text(FEET, encoding="utf-8")
    edits = [lambda: script.rename(script.with_suffix(".markdown")), None]
    edits += [write(script.with_suffix(".markdown"), FEET.replace("20", "30")), None, None]
    done = watch(edits=edits)
    assert ["output/new.mp3"] * 2 == made(done)
    assert "would become" not in done.err


def test_only_what_changed_is_looked_at_again(watch, folder):
    done = watch("feet.md", "loose.md", edits=[write(folder / "loose.md", LOOSE.replace("10", "12")), None])
    assert ["output/feet.mp3", "output/loose.mp3", "output/loose.mp3"] == [line.split("  ")[0] for line in done.lines]


@pytest.mark.parametrize("names", [(), ("scripts/one.md", "scripts/two.md")])
def test_settings_that_change_build_all_scripts_below(watch, folder, names):
    (folder / "scripts").mkdir()
    for name in ("one.md", "two.md"):
        (folder / "scripts" / name).write_text(FEET, encoding="utf-8")
    done = watch(*names, edits=[write(folder / "guide.toml", "pace = 0.9\n"), None])
    assert 2 * ["output/one.mp3", "output/two.mp3"] == made(done)


def test_music_and_signals_are_watched_too(watch, folder):
    import soundfile

    def music(level):
        return lambda: soundfile.write(folder / "calm.wav", ([level] * 16 + [-level] * 16) * 20_000, 32_000)

    (folder / "mine").mkdir()
    soundfile.write(folder / "mine" / "start.wav", ([0.1] * 16 + [-0.1] * 16) * 500, 32_000)
    music(0.1)()
    signals = (folder / "mine" / "start.wav").read_bytes()
    added = lambda: (folder / "mine" / "end.wav").write_bytes(signals)  # noqa: E731
    done = watch(
        "feet.md", "--music", "calm.wav", "--signals", str(folder / "mine"), edits=[added, None, music(0.2), None, None]
    )
    assert 3 == len(made(done))


def test_scripts_that_come_and_go_in_the_folder_are_noticed(watch, folder):
    scripts = folder / "scripts"
    scripts.mkdir()
    path = scripts / "new.md"
    done = watch(edits=[None, write(path, FEET), None, path.unlink, None, None])
    assert ["output/new.mp3"] == made(done)
    assert [
        "guide: waiting for changes in scripts, 0 scripts so far; Ctrl-C ends it",
        "guide: waiting for changes in scripts, 1 script so far; Ctrl-C ends it",
        "guide: scripts/new.md is gone; what was made of it stays",
        "guide: waiting for changes in scripts, 0 scripts so far; Ctrl-C ends it",
        ENDED,
    ] == done.error_lines


def test_two_scripts_that_would_be_one_mp3_are_refused(watch, folder):
    (folder / "scripts").mkdir()
    (folder / "scripts" / "feet.md").write_text(FEET, encoding="utf-8")
    done = watch(edits=[write(folder / "scripts" / "feet.txt", FEET), None])
    assert 1 == len(made(done))
    assert "guide: scripts/feet.txt would become feet.mp3, and so would scripts/feet.md" in done.err


def test_many_scripts_are_counted(watch, folder):
    names = [f"{number}.md" for number in range(4)]
    for name in names:
        (folder / name).write_text(FEET, encoding="utf-8")
    assert "guide: waiting for changes to 4 scripts; Ctrl-C ends it" == watch(*names).error_lines[0]


def test_quiet_leaves_only_what_is_wrong(watch, folder):
    done = watch("feet.md", "--quiet", edits=[write(folder / "feet.md", "A poem.\n"), None])
    assert "" == done.out
    assert ["error E201", "made", "interrupted"] == [
        word for line in done.error_lines for word in ("error E201", "made", "interrupted") if word in line
    ]


def test_one_sentence_that_changed_is_all_that_is_spoken_again(guide, watch, folder, monkeypatch):
    from guide.cache import Cache, Kind

    kept, put = [], Cache.put

    def noted(self, kind, name, content):
        kept.append(kind)
        put(self, kind, name, content)

    monkeypatch.setattr(Cache, "put", noted)
    if guide("build", "feet.md", "--voice", "espeak", "--cache", "kept").code:
        pytest.skip("the embedded voice does not load here")
    first = kept.count(Kind.SPEECH)
    text = FEET.replace("Walk on tiptoe", "Tiptoe along the hall")
    watch("feet.md", "--cache", "kept", "--voice", "espeak", edits=[write(folder / "feet.md", text), None])
    assert first > 5
    assert 0 < kept.count(Kind.SPEECH) - first <= 2


def test_without_the_folder_it_says_what_to_do(watch):
    done = watch()
    assert (1, "guide: there is no folder `scripts` here; name a script: guide build FILE --watch\n") == (
        done.code, done.err
    )  # fmt: skip


@pytest.mark.parametrize("arguments", [("-",), ("feet.md", "--pace", "7")])
def test_what_no_edit_can_mend_is_refused(watch, arguments):
    assert 2 == watch(*arguments).code


def test_the_whole_command_watches_until_it_is_interrupted(folder):
    flags = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP} if sys.platform == "win32" else {}
    command = [sys.executable, "-m", "guide", "build", "feet.md", *SILENT, "--watch"]
    process = subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, **flags)
    assert f"{WAITING}\n" == process.stderr.readline()
    (folder / "feet.md").write_text(FEET.replace("20", "30"), encoding="utf-8")
    assert f"{WAITING}\n" == process.stderr.readline()
    process.send_signal(signal.CTRL_BREAK_EVENT if os.name == "nt" else signal.SIGINT)
    out, _ = process.communicate()
    assert 2 == out.count("made in")
    assert os.name == "nt" or process.returncode == 130
