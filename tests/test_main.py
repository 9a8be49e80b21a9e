"""Where the command begins: what it sets for the whole program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAM = """
import atexit, gc, os, sys
looks = []
gc.callbacks.append(lambda phase, info: looks.append(phase))
atexit.register(print, "registered", flush=True)
sys.argv = ["guide", "plan", "scripts/feet.md"]
from guide.__main__ import main
before = len(looks)
end = os._exit
def told(code):
    print(code, len(looks) - before, os.environ["OPENBLAS_NUM_THREADS"], flush=True)
    end(code)
os._exit = told
main()
print("taken apart")
"""
BESIDE = """
import os, sys, threading
waiting = threading.Event()
threading.Thread(target=lambda: (waiting.wait(), print("beside", flush=True))).start()
sys.argv = ["guide", "--version"]
from guide.__main__ import main
try:
    main()
finally:
    waiting.set()
"""


def printed_by(program):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def test_a_plan_is_made_without_looking_for_cycles_and_ends_at_once():
    assert ["registered", "0 0 1"] == printed_by(PROGRAM)[-2:]


def test_what_runs_beside_is_waited_for():
    assert ["beside"] == printed_by(BESIDE)[-1:]


EARLY = """
import os, signal, sys
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == "guide.cli":
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Interrupting())
sys.argv = ["guide", "--version"]
from guide.__main__ import main
main()
"""
"""The command, interrupted while it is still being loaded."""


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process without telling it")
@pytest.mark.parametrize(
    ("before", "ends"),
    [("", (130, "guide: interrupted\n")), ("import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)", (0, ""))],
    ids=["heeded", "ignored by who started it"],
)
def test_an_interruption_before_anything_runs_is_one_line(before, ends):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", before + EARLY]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ends == (done.returncode, done.stderr)
