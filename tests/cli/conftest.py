import io
import sys
from dataclasses import dataclass

import pytest
from articles import FEET, LOOSE

from guide.cli import run


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def lines(self):
        return self.out.splitlines()

    @property
    def error_lines(self):
        return self.err.splitlines()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The working folder, with two scripts in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")  # a closed door: tests do not go to Google
    (tmp_path / "feet.md").write_text(FEET, encoding="utf-8")
    (tmp_path / "loose.md").write_text(LOOSE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def guide(folder, capsys, monkeypatch):  # noqa: ARG001 — commands run there
    """Runs a command as a shell would."""

    def run_command(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        with pytest.raises(SystemExit) as ended:
            run([str(argument) for argument in arguments])
        seen = capsys.readouterr()
        return Done(ended.value.code or 0, seen.out, seen.err)

    return run_command
