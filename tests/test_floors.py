"""The floors of the package: imports go down, never up or sideways; heavy libraries stay behind their doors."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "guide"

FLOORS = {
    "compiling": -1,
    "errors": 0,
    "late": 1,
    "units": 0,
    "part_files": 0,
    "values": 0,
    "cache": 1,
    "model": 1,
    "needed": 2,
    "audio": 2,
    **dict.fromkeys(
        ("read", "understand", "plan", "lay_out", "speak", "mix", "publish", "verify", "play", "config"), 3
    ),
    "build": 4,
    "cli": 5,
    "__main__": 6,
}
"""The floor of each part; the package itself lies below all, for it holds only the version, then what compiles."""

DOORS = {
    "pydub": ("audio",),
    "lameenc": ("audio",),
    "soundfile": ("audio",),
    "sounddevice": ("audio",),
    "gtts": ("speak/engines",),
    "espeakng_loader": ("speak/engines",),
    "sherpa_onnx": ("speak/engines",),
    "requests": ("speak/engines",),
    "typer": ("cli",),
}
"""Where a library may be imported."""

HEAVY = (
    "numpy", "pydub", "lameenc", "soundfile", "sounddevice", "gtts", "espeakng_loader", "sherpa_onnx", "requests",
    "rich", "ssl",
)  # fmt: skip
"""What `guide --help` must not wait for."""

MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


def part_of(name: str) -> str:
    """The part of the package that a file or an imported module belongs to."""
    return name.replace("/", ".").removeprefix("guide.").removesuffix(".py").split(".")[0]


LIGHT = sorted({part_of(file) for file in MODULES} - {"__init__", "audio", "mix", "verify"})
"""Parts that a command loads before it knows whether any sound is wanted; `audio` and `mix` are about sound alone."""


def imports(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    """Each module that is imported anywhere in a file, and whether the import counts dots."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, False) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            whole = node.module == "guide" and not node.level
            names = [f"guide.{alias.name}" for alias in node.names] if whole else [node.module or ""]
            yield from ((name, bool(node.level)) for name in names)


def for_types_only(tree: ast.AST) -> set[ast.AST]:
    """Everything under `if TYPE_CHECKING:`, which is never run."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            for child in node.body:
                found.update(ast.walk(child))
    return found


def without_types(source: str) -> ast.AST:
    tree = ast.parse(source)
    hidden = for_types_only(tree)

    class Runtime(ast.NodeTransformer):
        def visit(self, node):
            return None if node in hidden else super().generic_visit(node)

    return Runtime().visit(tree)


def wrong_imports(file: str, source: str) -> list[str]:
    """What a file of the package imports and must not."""
    own = part_of(file)
    found = []
    for name, dotted in imports(without_types(source)):
        top = name.split(".")[0]
        if dotted:
            found.append(f"{file}: a relative import of {name}")
        elif top == "guide" and name not in ("guide", "guide.__version__"):
            other = part_of(name)
            if other != own and FLOORS[other] >= FLOORS.get(own, -1):
                found.append(f"{file}: {own} imports {other}")
        elif top in DOORS and not any(file.startswith(door) for door in DOORS[top]):
            found.append(f"{file}: {top} is imported outside {', '.join(DOORS[top])}")
    return found


@pytest.mark.parametrize("file", MODULES)
def test_imports_go_down(file):
    assert [] == wrong_imports(file, (PACKAGE / file).read_text(encoding="utf-8"))


def test_dataclasses_are_those_that_are_quickly_made():
    sources = {file: (PACKAGE / file).read_text(encoding="utf-8") for file in MODULES}
    others = [file for file, source in sources.items() if re.search(r"^from dataclasses .*\bdataclass\b", source, re.M)]
    assert ["speak/engines/sherpa_worker.py"] == others  # a program of its own


def test_every_part_has_a_floor():
    assert set() == {part_of(file) for file in MODULES} - {*FLOORS, "__init__"}


@pytest.mark.parametrize(
    ("file", "source", "complaint"),
    [
        ("plan/counting.py", "from guide.speak.engine import Engine", "plan imports speak"),
        ("model/cues.py", "def f():\n    import guide.plan", "model imports plan"),
        ("model/cues.py", "from guide import cli", "model imports cli"),
        ("errors.py", "from guide.units import clock", "errors imports units"),
        ("mix/mixing.py", "from .floor import pink", "a relative import of floor"),
        ("mix/mixing.py", "from pydub import AudioSegment", "pydub is imported outside audio"),
        ("speak/speaker.py", "import gtts.tts", "gtts is imported outside speak/engines"),
        ("build.py", "import typer", "typer is imported outside cli"),
    ],
)
def test_a_wrong_import_is_found(file, source, complaint):
    assert [f"{file}: {complaint}"] == wrong_imports(file, source)


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("plan/counting.py", "from guide.plan.settings import Detail\nfrom guide.model.cues import Say\nimport math"),
        (
            "errors.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from guide.model.findings import Finding",
        ),
        ("speak/engines/gtts.py", "from gtts import gTTS"),
        ("cli/__init__.py", "import typer\nfrom guide import __version__"),
    ],
)
def test_a_right_import_is_left_alone(file, source):
    assert [] == wrong_imports(file, source)


def loaded_by(module: str) -> set[str]:
    """The heavy libraries that a fresh interpreter has loaded after importing a module."""
    code = f"import sys, {module}; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=PACKAGE.parent, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("part", LIGHT)
def test_nothing_heavy_is_loaded_before_it_is_needed(part):
    assert set() == loaded_by(f"guide.{part}")


NOT_OF_A_PLAN = (
    "guide.audio", "guide.build.making", "guide.mix", "guide.publish.cover", "guide.publish.mp3_file",
    "guide.read.docx", "guide.read.html", "guide.read.json.blocks", "guide.verify",
    "html.parser", "pydantic", "xml", *HEAVY,
)  # fmt: skip
"""What planning an article in Markdown has no use for."""


@pytest.mark.parametrize(
    ("arguments", "unused"),
    [(("plan",), NOT_OF_A_PLAN), (("build", "--voice", "silent", "--no-verify"), ("soundfile",))],
)
def test_a_command_loads_only_what_it_uses(tmp_path, arguments, unused):
    (tmp_path / "feet.md").write_text("# Feet\n\n## Toe walk\n\nWalk on tiptoe for 20 seconds.\n")
    program = f"""
import sys
from guide.cli import run
try:
    run({(*arguments, "feet.md")!r})
except SystemExit as end:
    code = end.code
print(code, *(name for name in {unused!r} if name in sys.modules), file=sys.stderr)
"""
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE.parent), "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert "0" == done.stderr.splitlines()[-1]


READING = tuple(file for file in MODULES if part_of(file) in ("read", "understand", "plan"))
"""The parts that are made of patterns."""


def compiled_when_loaded(source: str) -> list[int]:
    """The lines on which a file compiles a pattern outside any function."""
    tree = ast.parse(source)
    inside = {part for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) for part in ast.walk(node)}
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node not in inside)
    return [call.lineno for call in calls if "re.compile" == ast.unparse(call.func)]


@pytest.mark.parametrize("file", READING)
def test_patterns_are_late(file):
    assert [] == compiled_when_loaded((PACKAGE / file).read_text(encoding="utf-8"))


def test_a_pattern_that_is_not_late_is_found():
    assert [2] == compiled_when_loaded('import re\nHEEL = re.compile("heel")\ndef f():\n    return re.compile("toe")')
