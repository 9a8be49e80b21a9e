"""The tree of errors is the one drawn in its docstring."""

import inspect

from guide import errors
from guide.errors import GuideError, ScriptHasErrors
from guide.model.findings import Finding, Severity
from guide.model.text import NOWHERE


def below(error):
    """An error and those under it, as far as they are the package's own."""
    own = (child for child in error.__subclasses__() if child.__module__ == errors.__name__)
    return [error, *(found for child in own for found in below(child))]


def test_the_drawing_names_every_error_in_order():
    drawn = [word for word in errors.__doc__.split() if word in vars(errors)]
    assert [error.__name__ for error in below(GuideError)] == drawn


def test_every_error_of_the_module_is_in_the_tree():
    classes = [
        value for value in vars(errors).values() if inspect.isclass(value) and value.__module__ == errors.__name__
    ]
    assert set(below(GuideError)) == set(classes)


def test_script_errors_carry_what_was_found():
    findings = tuple(Finding("E101", Severity.ERROR, NOWHERE, message) for message in ("no number", "no name"))
    error = ScriptHasErrors(findings)
    assert (findings, "no number; no name") == (error.findings, str(error))
