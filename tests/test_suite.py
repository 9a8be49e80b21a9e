"""The suite runs all of itself."""

from fnmatch import fnmatch
from pathlib import Path


def test_no_folder_of_tests_is_passed_over(request):
    """pytest passes over folders of some names unless told otherwise, `build` among them."""
    passed_over = request.config.getini("norecursedirs")
    folders = {path.parent for path in Path(__file__).parent.rglob("test_*.py")}
    assert set() == {folder.name for folder in folders if any(fnmatch(folder.name, pattern) for pattern in passed_over)}
