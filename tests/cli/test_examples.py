"""The examples in docstrings are true."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

import guide.cli

MODULES = sorted(
    path.stem for path in Path(guide.cli.__file__).parent.glob("*.py") if ">>> " in path.read_text("utf-8")
)


@pytest.mark.parametrize("module", MODULES)
def test_examples_are_true(module):
    assert 0 == doctest.testmod(import_module(f"guide.cli.{module}")).failed
