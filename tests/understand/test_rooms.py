"""The maps of understanding: who opens a folder finds each of its rooms in the text at its beginning."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import guide.understand

ROOT = Path(guide.understand.__file__).parent
FOLDERS = sorted(path.parent for path in ROOT.rglob("__init__.py"))


def rooms_in(folder: Path) -> set[str]:
    """The modules and the folders of a folder."""
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    return modules | {path.parent.name for path in folder.glob("*/__init__.py")}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.relative_to(ROOT.parent).as_posix())
def test_a_folder_names_its_rooms(folder: Path) -> None:
    told = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""
    assert set() == {room for room in rooms_in(folder) if f"`{room}`" not in told}
