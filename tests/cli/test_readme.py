"""What the README says is so."""

import re
import shlex
import signal
import sys
import time
from pathlib import Path

import pytest
from stage import Recorder
from synthetic_voice import kitten_voice

from guide.cli import playing
from guide.cli.keyboard import NoKeys
from guide.cli.playing import Stage
from guide.config import Settings

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SCRIPTS = re.findall(r"```markdown\n(.*?)```", README, re.S)
SENTENCES = re.findall(r"`([A-Z0-9][^`]*)`", "\n".join(re.findall(r"^\| (`.*?) \|", README, re.M)))
COMMANDS = sorted(
    {
        command
        for command in re.findall(r"`(guide [^`]*)`|^(guide [^#\n]*)", README, re.M)
        for command in command
        if command
    }
)


def test_the_two_commands_stand_as_they_are():
    assert "pip install . && guide build\n" in README
    assert "pip install '.[test]' && pytest\n" in README


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_example_is_a_script(guide, folder, script):
    (folder / "example.md").write_text(script, encoding="utf-8")
    assert 0 == guide("build", "example.md", "--voice", "silent").code


@pytest.mark.parametrize("sentence", [each for each in SENTENCES if each.endswith(".") or "squats" in each])
def test_every_sentence_shown_is_understood(guide, sentence):
    done = guide("plan", "-", stdin=f"# Feet\n\n## Move\n\n{sentence}\n".encode())
    assert 0 == done.code
    assert re.search(r"  (?:start|end): (hold|work|reps|rest)\b.*line 5", done.out)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shown_is_one(guide, folder, command, monkeypatch):
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    kitten_voice(folder / "voices" / "kitten")
    name, *rest = shlex.split(command)[1:]
    (folder / "my-article.md").write_text(SCRIPTS[0], encoding="utf-8")
    (folder / "scripts").mkdir()
    (folder / "scripts" / "a.md").write_text(SCRIPTS[0], encoding="utf-8")
    if "output/feet.mp3" in rest:
        guide("build", "feet.md", "--voice", "silent")
    if name == "play":  # at once, and wherever there is no loudspeaker
        monkeypatch.setattr(playing, "this_machine", lambda _name, silent: Stage(Recorder, NoKeys, sys.stdout))  # noqa: ARG005
    if "--watch" in rest:  # until somebody stops it
        monkeypatch.setattr(time, "sleep", lambda _seconds: signal.raise_signal(signal.SIGINT))
    speaks = name == "build" or "--say" in rest or (name == "play" and "my-article.md" in rest)
    silent = ("--voice", "silent") if speaks else ()
    assert (130 if "--watch" in rest else 0) == guide(name, *rest, *silent).code


def test_every_setting_is_listed():
    listed = set(re.findall(r"^\| `(\w+)` \|.*\|.*\|$", README, re.M))
    names = {name.rstrip("_") for name in Settings.__dataclass_fields__}
    assert names - {"origins", "findings"} <= listed


def test_every_finding_is_listed():
    used = {
        code
        for path in (ROOT / "guide").rglob("*.py")
        for code in re.findall(r'"([EWN]\d{3})"', path.read_text("utf-8"))
    }
    assert used == set(re.findall(r"^\| `([EWN]\d{3})` \|", README, re.M))
