"""Where the command begins: what it sets for the whole program."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAM = """
import gc, sys
looks = []
gc.callbacks.append(lambda phase, info: looks.append(phase))
sys.argv = ["guide", "plan", "scripts/feet.md"]
from guide.__main__ import main
before = len(looks)
try:
    main()
except SystemExit as end:
    code = end.code
print(code, len(looks) - before, gc.get_freeze_count() > 0, file=sys.stderr)
"""


def test_a_plan_is_made_without_looking_for_cycles_and_the_end_looks_at_nothing():
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert "0 0 True" == done.stderr.splitlines()[-1]
