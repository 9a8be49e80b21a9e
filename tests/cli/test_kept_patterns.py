"""What one command compiled, the next does not compile again."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PLAN = """
import sys
from guide import compiling
from guide.cli import run
if sys.argv[1:] == ["kept"]:
    compiling._code = None  # whatever is compiled now fails, and is compiled by `re` itself
    compiling._compile = None  # which is not there
run(["plan", "feet.md"])
"""
COUNTED = """
import atexit
import sys
from collections import Counter
from pathlib import Path
from re import _compiler as compiler  # from Python 3.11 on
counts = Counter()
compiled = compiler.compile
def compile(pattern, flags=0):
    counts["patterns compiled"] += 1
    return compiled(pattern, flags)
compiler.compile = compile
sys.addaudithook(lambda event, _: counts.update([event]))
from guide.cli import run
def tell():
    counts["modules of ours"] = sum(name.split(".")[0] == "guide" for name in sys.modules)
    counts["modules"] = len(sys.modules)
    Path("counts").write_text("\\n".join(f"{count} {name}" for name, count in counts.items()))
atexit.register(tell)
run(["plan", "feet.md"])
"""
AT_MOST = {"modules": 550, "modules of ours": 300, "open": 490, "compile": 470, "patterns compiled": 130}
"""What a plan does before it has done anything, with a tenth of room for rules and libraries to come. Time is what this
is about, but time is not to be had twice. `compile` is source that Python reads, such as that of each dataclass: 307
in Python 3.11, 423 in 3.13."""


@pytest.fixture
def plan(folder):
    """A plan in a process of its own."""

    def run_plan(*arguments):
        environment = {**os.environ, "GUIDE_CACHE": str(folder / "cache")}
        command = (sys.executable, "-c", PLAN, *arguments)
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)

    return run_plan


def kept_in(folder):
    return list(folder.glob("cache/??/*.patterns"))


def test_the_second_plan_compiles_nothing(plan, folder):
    first = plan()
    assert 1 == len(kept_in(folder))
    second = plan("kept")
    assert (0, first.stdout, first.stderr) == (second.returncode, second.stdout, second.stderr)


def test_without_what_was_kept_it_would_have_to(plan):
    assert 0 != plan("kept").returncode


def test_damaged_patterns_are_compiled_and_kept_anew(plan, folder):
    first = plan()
    (kept,) = kept_in(folder)
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-1] + b"\xff")
    assert first.stdout == plan().stdout
    assert whole == kept.read_bytes()


def test_where_nothing_can_be_kept_a_plan_is_a_plan(plan, folder):
    (folder / "cache").write_text("no folder")
    assert (0, "") == (plan().returncode, "")


def test_the_cache_has_no_more_sounds_by_it(guide, plan, folder):
    plan()
    assert re.search(r"  0 sounds, \d\.\d MB;", guide("cache", "--cache", folder / "cache").out)
    guide("cache", "clear", "--cache", folder / "cache")
    assert [] == kept_in(folder)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="what compiles patterns had another name")
def test_a_plan_starts_with_little(plan, folder):
    plan()
    environment = {**os.environ, "GUIDE_CACHE": str(folder / "cache"), "PYTHONPYCACHEPREFIX": str(folder / "code")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    for _ in range(2):  # the first compiles all modules
        subprocess.run([sys.executable, "-c", COUNTED], cwd=folder, env=environment, capture_output=True, check=True)
    found = {
        name: int(count) for count, name in (line.split(" ", 1) for line in Path("counts").read_text().splitlines())
    }
    assert {} == {name: found[name] for name, most in AT_MOST.items() if found[name] > most}
