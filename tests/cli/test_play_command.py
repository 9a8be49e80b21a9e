"""`guide play`: what is heard, what is shown, how it ends. A device that takes everything at once stands for the
loudspeaker, so that nothing here lasts as long as its guide."""

import os
import re
from contextlib import nullcontext
from io import StringIO

import pytest
import soundfile
from articles import FEET
from stage import NEXT, PAUSE, STOP, Recorder, keys

from guide.cli import playing
from guide.cli.keyboard import ConsoleKeys, NoKeys, key_in, keys_of
from guide.cli.playing import Stage
from guide.play import Key

SILENT = ("--voice", "silent")


class Screen(StringIO):
    """A terminal in memory."""

    encoding = "utf-8"

    def __init__(self, is_terminal=False):
        super().__init__()
        self._is_terminal = is_terminal

    def isatty(self):
        return self._is_terminal


@pytest.fixture
def stage(monkeypatch):
    """Sets the stage for the command: a device, presses of keys, and standard output, or a screen."""

    def set_stage(*presses, screen=None, columns=80, lines=24):
        device = Recorder()

        def opened(rate_hz):
            device.rate_hz = rate_hz
            return device

        def this_machine(_name, *, silent):  # noqa: ARG001 — nothing is heard anyway
            import sys

            chosen = keys(device, *presses) if presses else NoKeys
            return Stage(opened, chosen, screen or sys.stdout, lambda: os.terminal_size((columns, lines)))

        monkeypatch.setattr(playing, "this_machine", this_machine)
        return device

    return set_stage


def test_a_script_is_heard_from_beginning_to_end(guide, stage):
    device = stage()
    done = guide("play", "feet.md", *SILENT)
    assert (0, "") == (done.code, done.err)
    assert device.is_drained
    assert device.is_closed
    assert re.fullmatch(r"Feet  \d:\d\d  played", done.lines[-1])


def test_where_nothing_can_be_written_over_each_sentence_is_a_line_with_its_time(guide, stage):
    stage()
    lines = guide("play", "feet.md", *SILENT).lines
    assert ("   0:00", "Feet") == (lines[0][:7], lines[0][9:])
    assert all(re.fullmatch(r" +\d:\d\d  \S.*", line) for line in lines[:-1])
    assert "Walk on tiptoe for 20 seconds." in {line[9:] for line in lines}


def test_an_mp3_is_heard_as_it_is(guide, stage, folder):
    guide("build", "feet.md", *SILENT)
    device = stage()
    done = guide("play", "output/feet.mp3")
    assert 0 == done.code
    samples, _ = soundfile.read(folder / "output" / "feet.mp3", dtype="int16")
    assert len(samples) == device.length
    stage()
    assert guide("play", "feet.md", *SILENT).lines == done.lines


def test_stopped_it_tells_where(guide, stage):
    device = stage((32_000 * 20, STOP))
    done = guide("play", "feet.md", *SILENT)
    assert (0, "") == (done.code, done.err)
    assert re.fullmatch(r"Feet  stopped at 0:20 of \d:\d\d, in “1 of 1: Toe walk”", done.lines[-1])
    assert device.is_closed


def test_keys_pause_and_go_on(guide, stage):
    device = stage((32_000, PAUSE), (32_000, NEXT), (32_000, PAUSE), (64_000, STOP))
    assert 0 == guide("play", "feet.md", *SILENT).code
    assert 3 == len(device.drops) - 1


def test_standard_input_is_a_script(guide, stage):
    stage()
    done = guide("play", "-", *SILENT, stdin=FEET.encode())
    assert (0, "Feet") == (done.code, done.lines[-1][:4])


def test_standard_input_leaves_no_keys(monkeypatch):
    monkeypatch.setattr("sys.stdin", Screen(is_terminal=True))
    assert isinstance(playing.this_machine("-", silent=True).keys(), NoKeys)


@pytest.mark.parametrize("stream", [None, Screen()])
def test_where_no_terminal_is_there_are_no_keys(stream):
    with keys_of(stream) as pressed:
        assert pressed.pressed(0.0) is None


def test_every_flag_of_play_is_taken(guide, stage):
    device = stage()
    done = guide(
        "play", "feet.md", "--voice", "silent", "--lang", "en-GB", "--pace", "1.1", "--ranges", "low", "--detail",
        "brief", "--cues", "quiet", "--signals", "soft", "--only", "1", "--from", "toe", "--floor", "off", "--strict",
        "--silent", "--jobs", "1", "--cache", "kept", "--keep", "10",
    )  # fmt: skip
    assert (0, "") == (done.code, done.err)
    assert b"\0" * 32_000 in device.heard  # the floor is off


def test_music_and_a_length_shape_what_is_heard(guide, stage, folder):
    soundfile.write(folder / "calm.wav", ([0.1] * 16 + [-0.1] * 16) * 20_000, 32_000)
    device = stage()
    done = guide("play", "loose.md", *SILENT, "--fit", "2m", "--music", "calm.wav", "--skip", "2")
    assert 0 == done.code
    assert re.match(r"  fit 2:00: the guide lasts \d:\d\d", done.err)
    assert 120 * 32_000 >= device.length
    assert b"\0" * 32_000 not in device.heard


def test_what_shapes_a_script_cannot_shape_an_mp3(guide, stage):
    guide("build", "feet.md", *SILENT)
    stage()
    done = guide("play", "output/feet.mp3", "--pace", "1.1")
    assert (2, "") == (done.code, done.out)
    assert "--pace shapes a guide that is made of a script" in " ".join(done.err.split())


def test_an_mp3_can_begin_with_an_exercise(guide, stage):
    guide("build", "loose.md", *SILENT)
    stage()
    assert " Lunges" == guide("play", "output/loose.mp3", "--from", "2").lines[0][8:]
    stage()
    done = guide("play", "output/loose.mp3", "--from", "plank")
    assert 1 == done.code
    assert "guide: Legs: there is no exercise 'plank' to begin with: Legs, Squats, Lunges\n" == done.err


def test_a_file_that_was_cut_off_is_played_as_far_as_it_goes(guide, stage, folder):
    guide("build", "feet.md", *SILENT)
    path = folder / "output" / "feet.mp3"
    path.write_bytes(path.read_bytes()[:-200_000])
    stage()
    done = guide("play", "output/feet.mp3")
    assert 0 == done.code
    assert re.fullmatch(r"Feet  its sound ends at \d:\d\d of \d:\d\d: the file is not whole", done.lines[-1])


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("gone.mp3", "guide: gone.mp3: cannot be read (No such file or directory)"),
        ("broken.mp3", "guide: broken.mp3: cannot be decoded as sound ("),
        ("gone.md", "guide: gone.md does not exist"),
        ("poem.md", "guide: poem.md: 1 finding above must be mended first; nothing was made"),
    ],
)
def test_what_cannot_be_played_is_one_clear_line(guide, stage, folder, name, line):
    (folder / "broken.mp3").write_bytes(b"nothing to hear" * 100)
    (folder / "poem.md").write_text("The garden is green.\n", encoding="utf-8")
    device = stage()
    done = guide("play", name)
    assert (1, "") == (done.code, done.out)
    assert done.error_lines[-1].startswith(line)
    assert 0 == device.length


def test_a_missing_device_is_told_before_anything_is_spoken(guide, monkeypatch, folder):
    from guide.errors import AudioError

    def nothing_there(_rate_hz):
        raise AudioError("there is no sound device")

    stage = Stage(nothing_there, NoKeys, Screen())
    monkeypatch.setattr(playing, "this_machine", lambda _name, **_how: stage)
    done = guide("play", "feet.md", "--voice", "espeak", "--cache", "kept")
    assert (1, "", "guide: there is no sound device\n") == (done.code, done.out, done.err)
    assert not (folder / "kept").exists()


def test_a_device_that_fails_in_the_middle_leaves_the_terminal_as_it_was(guide, monkeypatch):
    from guide.errors import AudioError

    class Failing(Recorder):
        def write(self, frames):
            super().write(frames)
            if self.length > 32_000:
                raise AudioError("the sound device does not play any more")

    screen = Screen(is_terminal=True)
    stage = Stage(Failing, NoKeys, screen)
    monkeypatch.setattr(playing, "this_machine", lambda _name, **_how: stage)
    done = guide("play", "feet.md", *SILENT)
    assert (1, "guide: the sound device does not play any more\n") == (done.code, done.err)
    assert screen.getvalue().endswith("\x1b[J\x1b[?7h\x1b[?25h")


# ── Keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("read", "pressed"),
    [
        (b" ", [Key.PAUSE]),
        (b"q", [Key.STOP]),
        (b"\x1b[C", [Key.NEXT]),
        (b"\x1bOD", [Key.PREVIOUS]),
        (b"\x1b[1;5C\x1b[D", [Key.NEXT, Key.PREVIOUS]),
        (b"\x1b[Axyz\x1b[B", []),
        (b"\x1b\x1b[C", [Key.NEXT]),
        (b"\x1bq", [Key.STOP]),
        ("日本 ".encode(), [Key.PAUSE]),
    ],
)
def test_keys_are_told_apart(read, pressed):
    found = []
    while True:
        key, read = key_in(read)
        if key is None:
            break
        found.append(key)
    assert (pressed, b"") == (found, read)


@pytest.mark.parametrize("begun", [b"\x1b", b"\x1b[", b"\x1b[1;5", b"\x1bO"])
def test_a_sequence_that_is_not_complete_waits_for_its_rest(begun):
    assert (None, begun) == key_in(begun)
    assert Key.NEXT is key_in(begun + {b"\x1b": b"[C"}.get(begun, b"C"))[0]


class Console:
    """What `msvcrt` is on Windows, with keys that were typed."""

    def __init__(self, typed):
        self._typed = list(typed)

    def kbhit(self):
        return bool(self._typed)

    def getwch(self):
        return self._typed.pop(0)


@pytest.mark.parametrize(
    ("typed", "pressed"),
    [(" ", Key.PAUSE), ("xq", Key.STOP), ("\xe0M", Key.NEXT), ("\0K", Key.PREVIOUS), ("\xe0H", None), ("", None)],
)
def test_keys_of_a_windows_console_are_told_apart(typed, pressed):
    clock = [0.0]

    def sleep(seconds):
        clock[0] += seconds

    with ConsoleKeys(Console(typed), lambda: clock[0], sleep) as keys:
        assert pressed == keys.pressed(0.5)
    assert (clock[0] >= 0.5) == (pressed is None)


def test_nobody_presses_keys_that_are_not_there():
    with nullcontext(NoKeys()) as nobody:
        assert nobody.pressed(10.0) is None
