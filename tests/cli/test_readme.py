"""What the README says is so."""

import http.client
import re
import shlex
import shutil
import signal
import subprocess
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
    assert re.search(r"\d  (hold|work|reps|rest)\b.*line 5", done.out)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shown_is_one(guide, folder, command, monkeypatch):
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")  # so that completion is told the shell
    kitten_voice(folder / "voices" / "kitten")
    name, *rest = shlex.split(command)[1:]
    rest += ["bash"] if name == "--install-completion" else []
    (folder / "my-article.md").write_text(SCRIPTS[0], encoding="utf-8")
    days = "# My plan\n\n## Monday\n- Squats 10\n- Rows 8\n\n## Friday\n- Curls 10\n- Dips 8\n"
    (folder / "my-plan.md").write_text(days, encoding="utf-8")
    (folder / "scripts").mkdir()
    (folder / "scripts" / "a.md").write_text(SCRIPTS[0], encoding="utf-8")
    if "output/feet.mp3" in rest or "--music" in rest:
        guide("build", "feet.md", "--voice", "silent")
        shutil.copy(folder / "output" / "feet.mp3", folder / "tune.mp3")
    if name == "play":  # at once, and wherever there is no loudspeaker
        monkeypatch.setattr(playing, "this_machine", lambda _name, silent: Stage(Recorder, NoKeys, sys.stdout))  # noqa: ARG005
    if "--watch" in rest:  # until somebody stops it
        monkeypatch.setattr(time, "sleep", lambda _seconds: signal.raise_signal(signal.SIGINT))
    speaks = name == "build" or "--say" in rest or (name == "play" and "my-article.md" in rest)
    silent = ("--voice", "silent") if speaks else ()
    assert (130 if "--watch" in rest else 0) == guide(name, *rest, *silent).code


def test_the_picture_is_what_guide_draws_today(guide, monkeypatch, pytestconfig, tmp_path):
    (picture,) = re.findall(r'<img src="(.*?)"', README)
    monkeypatch.chdir(ROOT)
    drawn = ROOT / picture if pytestconfig.getoption("update_golden") else tmp_path / "today.svg"
    assert 0 == guide("plan", picture.replace(".svg", ".md"), "--svg", drawn).code
    assert drawn.read_text(encoding="utf-8") == (ROOT / picture).read_text(encoding="utf-8")


def shown(first):
    """The block of output that begins so."""
    return re.search(rf"^```\n({re.escape(first)}.*?)^```", README, re.M | re.S)[1].splitlines()


def test_the_plan_shown_is_the_beginning_of_a_plan(guide, monkeypatch):
    monkeypatch.chdir(ROOT)
    lines = shown("A break at the desk, ")
    assert lines == guide("plan", "scripts/desk-break.md").lines[: len(lines)]


def test_the_summary_shown_is_that_of_a_build(guide, monkeypatch, tmp_path):
    monkeypatch.chdir(ROOT)
    first, *assumed = shown("output/desk-break.mp3")
    done = guide("build", "scripts/desk-break.md", "--voice", "espeak", "--out", tmp_path)
    assert assumed == [line for line in done.error_lines if not line.endswith(" left")]  # progress, on a busy machine
    forms = [re.sub(r"\d", "9", line.rpartition("/")[2]) for line in (first, done.lines[0])]
    assert forms[0] == forms[1]


def test_the_error_shown_is_one(guide, folder):
    first, excerpt, *others = shown("my-article.md:5:")
    number, _, line = excerpt.partition(" | ")
    (folder / "my-article.md").write_text("# A\n\n## Squats\n\n" + line + "\n", encoding="utf-8")
    assert 5 == int(number)
    assert [first, excerpt, *others] == guide("build", "my-article.md").error_lines[: len(others) + 2]


def test_a_folder_is_served_as_shown(guide):
    (command,) = re.findall(r"^python (-m http\.server 8000 .*)$", README, re.M)
    guide("build", "feet.md", "--voice", "silent")
    typed = [sys.executable, "-u", *command.replace("8000", "0 --bind 127.0.0.1").split()]
    with subprocess.Popen(typed, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        port = int(re.search(r"port (\d+)", server.stdout.readline())[1])
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", "/feet.mp3")
        assert Path("output/feet.mp3").read_bytes() == connection.getresponse().read()
        connection.close()
        server.terminate()


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
