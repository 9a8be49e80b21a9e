"""Every flag of every command is tried, and does what it says.

The flags are those that the program has, so one without a trial fails here.
"""

import json
import shlex
import signal
import sys
import time
import wave

import pytest
from articles import FEET
from stage import Recorder
from typer.main import get_command

from guide.cli import playing
from guide.cli.app import app
from guide.cli.helping import EXAMPLES, GROUPS
from guide.cli.keyboard import NoKeys
from guide.cli.playing import Stage

PROGRAM = get_command(app)
FLAGS = sorted(
    (command.name, parameter.opts[0])
    for command in PROGRAM.commands.values()
    for parameter in command.params
    if parameter.opts[0].startswith("--")
)
SILENT = "--voice silent"


@pytest.fixture
def at_once(monkeypatch):
    """What plays is over at once, and what watches is stopped by Ctrl-C."""
    monkeypatch.setattr(playing, "this_machine", lambda _name, silent: Stage(Recorder, NoKeys, sys.stdout))  # noqa: ARG005
    monkeypatch.setattr(time, "sleep", lambda _seconds: signal.raise_signal(signal.SIGINT))


def in_the_tag(words):
    """The comment of the MP3 tells the settings that shaped it."""
    return lambda _done, folder: words.encode() in (folder / "output" / "feet.mp3").read_bytes()


def there(name):
    return lambda _done, folder: (folder / name).exists()


def said(words):
    return lambda done, _folder: words in done.out + done.err


def fails_with(code, words):
    return lambda done, _folder: code == done.code and words in done.err


def setting_is(name, value):
    """A row of `guide plan --settings`."""
    return lambda done, _folder: (
        [name, value, f"--{name}"] == next(line.split() for line in done.lines if line.startswith(name))
    )


def has_music(_done, folder):
    clips = json.loads((folder / "output" / "feet.timeline.json").read_text(encoding="utf-8"))["clips"]
    return "music" in {clip["track"] for clip in clips}


def silent_says_nothing(done, _folder):
    return (0, "", "") == (done.code, done.out, done.err)


TRIALS = {
    ("build", "--out"): (f"build feet.md {SILENT} --out mp3", there("mp3/feet.mp3")),
    ("build", "--voice"): ("build feet.md --voice silent", said("silent:silent")),
    ("build", "--lang"): (f"build feet.md {SILENT} --lang en-GB", in_the_tag("lang en-GB")),
    ("build", "--pace"): (f"build feet.md {SILENT} --pace 1.1", in_the_tag("pace 1.1")),
    ("build", "--ranges"): (f"build feet.md {SILENT} --ranges low", in_the_tag("ranges low")),
    ("build", "--fit"): (f"build feet.md {SILENT} --fit 5m", said("fit 5:00")),
    ("build", "--detail"): (f"build feet.md {SILENT} --detail brief", in_the_tag("detail brief")),
    ("build", "--cues"): (f"build feet.md {SILENT} --cues coach", in_the_tag("cues coach")),
    ("build", "--signals"): (f"build feet.md {SILENT} --signals soft", in_the_tag("signals soft")),
    ("build", "--only"): (f"build feet.md {SILENT} --only 1", in_the_tag("only 1")),
    ("build", "--skip"): (f"build feet.md {SILENT} --skip 1", fails_with(2, "no exercise is left to do")),
    ("build", "--from"): (f"build feet.md {SILENT} --from toe", in_the_tag("from toe")),
    ("build", "--floor"): (f"build feet.md {SILENT} --floor off", in_the_tag("floor off")),
    ("build", "--music"): (f"build feet.md {SILENT} --music tune.wav --also timeline", has_music),
    ("build", "--bitrate"): (f"build feet.md {SILENT} --bitrate 96", in_the_tag("bitrate 96")),
    ("build", "--chapters"): (f"build feet.md {SILENT} --chapters sets", in_the_tag("chapters sets")),
    ("build", "--date"): (f"build feet.md {SILENT} --date 2026-11-25", in_the_tag("date 2026-11-25")),
    ("build", "--also"): (f"build feet.md {SILENT} --also vtt", there("output/feet.vtt")),
    ("build", "--split"): (f"build feet.md {SILENT} --split", there("output/feet")),
    ("build", "--no-verify"): (f"build feet.md {SILENT} --no-verify", there("output/feet.mp3")),
    ("build", "--strict"): (f"build loose.md {SILENT} --strict", fails_with(1, "N201")),
    ("build", "--force"): (f"build feet.md {SILENT} --force", said("made in")),
    ("build", "--jobs"): (f"build feet.md {SILENT} --jobs 1", there("output/feet.mp3")),
    ("build", "--models"): ("build feet.md --voice sherpa:tone --models voices", fails_with(1, "voices")),
    ("build", "--server"): ("build feet.md --voice openai --server http://127.0.0.1:9", fails_with(1, "127.0.0.1:9")),
    ("build", "--cache"): ("build feet.md --voice espeak --cache kept", there("kept")),
    ("build", "--keep"): ("build feet.md --voice espeak --keep much", fails_with(2, "megabytes")),
    ("build", "--quiet"): (f"build loose.md {SILENT} --quiet", silent_says_nothing),
    ("build", "--watch"): (f"build feet.md {SILENT} --watch", fails_with(130, "waiting for changes")),
    **{
        ("play", flag): (f"play feet.md {SILENT if flag != '--voice' else ''} {flag} {value}", said(words))
        for flag, value, words in (
            ("--voice", "silent", "Feet  "), ("--lang", "English", "such as en or en-GB"), ("--pace", "9", "0.8"),
            ("--ranges", "most", "low, middle, high"), ("--fit", "5m", "Feet  "), ("--detail", "brief", "Feet  "),
            ("--cues", "loud", "quiet, normal, coach"), ("--signals", "loud", "clear, soft, none"),
            ("--only", "1", "Feet  "), ("--skip", "1", "no exercise is left to do"), ("--from", "9", "no exercise `9`"),
            ("--floor", "up", "on or off"), ("--music", "gone.mp3", "gone.mp3"), ("--strict", "", "Feet  "),
            ("--silent", "", "Feet  "), ("--jobs", "0", "whole number from 1"), ("--models", "voices", "Feet  "),
            ("--server", "nowhere", "an address such as"), ("--cache", "kept", "Feet  "), ("--keep", "x", "megabytes"),
        )
    },
    ("plan", "--json"): ("plan feet.md --json", said('"guide.plan/1"')),
    ("plan", "--svg"): ("plan feet.md --svg feet.svg", there("feet.svg")),
    ("plan", "--all"): ("plan feet.md --all", said("pip pip pip")),
    ("plan", "--settings"): ("plan feet.md --settings", said("bitrate")),
    ("plan", "--lang"): ("plan feet.md --settings --lang en-GB", setting_is("lang", "en-GB")),
    ("plan", "--pace"): ("plan feet.md --settings --pace 1.1", setting_is("pace", "1.1")),
    ("plan", "--ranges"): ("plan feet.md --settings --ranges low", setting_is("ranges", "low")),
    ("plan", "--fit"): ("plan feet.md --settings --fit 5m", setting_is("fit", "5:00")),
    ("plan", "--detail"): ("plan feet.md --settings --detail brief", setting_is("detail", "brief")),
    ("plan", "--cues"): ("plan feet.md --settings --cues coach", setting_is("cues", "coach")),
    ("plan", "--signals"): ("plan feet.md --settings --signals none", setting_is("signals", "none")),
    ("plan", "--only"): ("plan loose.md --only lunges", said("line 9: said")),
    ("plan", "--skip"): ("plan loose.md --skip squats", said("line 9: said")),
    ("plan", "--from"): ("plan loose.md --from lunges", said("line 9: said")),
    ("plan", "--strict"): ("plan loose.md --strict", fails_with(1, "1 finding above")),
    ("check", "--json"): ("check loose.md --json", said('"guide.check/1"')),
    ("check", "--strict"): ("check loose.md --strict", fails_with(1, "must be mended")),
    ("script", "--out"): ("script loose.md --out kept/legs.md", there("kept/legs.md")),
    ("verify", "--quiet"): ("verify output/feet.mp3 --quiet", silent_says_nothing),
    ("voices", "--say"): (f"voices --say One. {SILENT}", there("sample.mp3")),
    ("voices", "--voice"): ("voices --say One. --voice silent", said("silent:silent")),
    ("voices", "--lang"): (f"voices --say One. {SILENT} --lang English", fails_with(2, "such as en or en-GB")),
    ("voices", "--pace"): (f"voices --say One. {SILENT} --pace 9", fails_with(2, "0.8 to 1.25")),
    ("voices", "--out"): (f"voices --say One. {SILENT} --out one.wav", there("one.wav")),
    ("voices", "--models"): ("voices sherpa --models voices", fails_with(1, "voices")),
    ("voices", "--server"): ("voices --say One. --voice openai --server http://127.0.0.1:9", fails_with(1, ":9 ")),
    ("voices", "--cache"): ("voices --say One. --voice espeak --cache kept", there("kept")),
    ("cache", "--most"): ("cache prune --most 3 --cache kept", said("removed 0 sounds")),
    ("cache", "--cache"): ("cache --cache kept", said("kept")),
    ("cache", "--keep"): ("cache --keep 7", said("at most 7 MB")),
}  # fmt: skip
"""For each flag a command with it, and what shows that it was heeded."""


@pytest.mark.parametrize(("command", "flag"), FLAGS)
def test_every_flag_is_heeded(guide, folder, command, flag, at_once):  # noqa: ARG001 — nobody waits
    with wave.open(str(folder / "tune.wav"), "wb") as tune:
        tune.setparams((1, 2, 32_000, 0, "NONE", ""))
        tune.writeframes(bytes(range(256)) * 750)
    if command == "verify":
        guide("build", "feet.md", *SILENT.split())
    typed, heeded = TRIALS[command, flag]
    assert flag in typed.split()
    done = guide(*typed.split())
    assert heeded(done, folder), (done.out, done.err)


def test_the_flags_of_the_program_itself_are_tried(guide):
    own = {parameter.opts[0] for parameter in PROGRAM.params}
    assert {"--version", "--install-completion", "--show-completion"} == own
    assert guide("--version").out.startswith("guide ")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_completion_is_shown_for_each_shell(guide, monkeypatch, shell):
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")
    done = guide("--show-completion", shell)
    assert 0 == done.code
    assert "_GUIDE_COMPLETE" in done.out


def test_every_flag_is_in_one_group_of_the_help():
    grouped = [flag for flags in GROUPS.values() for flag in flags]
    assert sorted({flag for _, flag in FLAGS}) == sorted(grouped)


@pytest.mark.parametrize("command", sorted(PROGRAM.commands))
def test_every_command_has_a_line_and_examples(guide, command):
    assert EXAMPLES[command]
    done = guide(command, "--help")
    assert 0 == done.code
    for example, what in EXAMPLES[command]:
        assert example.startswith(f"guide {command}")
        assert any(line.split("  # ")[0].strip() == example and what in line for line in done.lines)
    assert f"  {command} " in guide("--help").out


EXAMPLES_SHOWN = [example for examples in EXAMPLES.values() for example, _ in examples]


@pytest.mark.parametrize("example", EXAMPLES_SHOWN)
def test_every_example_of_the_help_works(guide, folder, example, at_once):  # noqa: ARG001 — nobody waits
    for name in ("my-article.md", "scripts/feet.md"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(FEET, encoding="utf-8")
    typed, _, stdin = example.partition(" < ")
    words = shlex.split(typed)[1:]
    if words[0] == "verify":
        guide("build", "feet.md", *SILENT.split())
    if words[0] == "play" and words[1].endswith(".mp3"):
        guide("build", "feet.md", *SILENT.split())
    spoken = words[0] == "build" or "--say" in words or (words[0] == "play" and words[1].endswith(".md"))
    words = [word.replace("*", "feet") for word in words]
    done = guide(*words, *(SILENT.split() if spoken else ()), stdin=(folder / stdin).read_bytes() if stdin else b"")
    assert (130 if "--watch" in words else 0) == done.code, done.err
