"""Every finding and every error of the package is met by a test, which knows its words."""

import ast
import re
from pathlib import Path

import pytest

from guide import errors

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "guide"
ERRORS = {name for name, value in vars(errors).items() if isinstance(value, type)} - {"ScriptHasErrors"}
"""Errors that carry a message of their own."""


def literals(node):
    """The fixed parts of a string, whatever is filled in between."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=values) | ast.Tuple(elts=values):
            return [part for value in values for part in literals(value)]
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            return [*literals(left), *literals(right)]
    return []


def messages(path):
    """Each error that a module makes: its line, and the fixed parts of its message."""
    tree = ast.parse(path.read_text("utf-8"))
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and getattr(call.func, "id", None) in ERRORS and call.args:
            yield call.lineno, [part for argument in call.args[:2] for part in literals(argument)]


def phrases(part):
    """Runs of three words, or what there is of a shorter text."""
    words = re.findall(r"[\w`'“”-]+", part)
    return [r"\W+".join(map(re.escape, words[at : at + 3])) for at in range(max(1, len(words) - 2)) if words]


def strings_of_tests():
    for path in TESTS.rglob("*"):
        if path.suffix == ".py" and path != Path(__file__):
            tree = ast.parse(path.read_text("utf-8"))
            yield from (
                node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
            )
        elif path.suffix in (".cases", ".txt"):
            yield path.read_text("utf-8")


TOLD_TO_NOBODY = ("Nobody waits for",)
"""What ends the other sentences when one of them fails; the failure of that one is shown."""
KNOWN = "\n".join(strings_of_tests()).replace("\\", "")
MESSAGES = [
    pytest.param(parts, id=f"{path.relative_to(PACKAGE)}:{line}")
    for path in sorted(PACKAGE.rglob("*.py"))
    for line, parts in messages(path)
    if any(len(re.findall(r"\w+", part)) >= 2 for part in parts) and not parts[0].startswith(TOLD_TO_NOBODY)
]


@pytest.mark.parametrize("parts", MESSAGES)
def test_every_message_is_known_to_a_test(parts):
    tried = [phrase for part in parts for phrase in phrases(part) if len(phrase) > 8]
    assert any(re.search(phrase, KNOWN) for phrase in tried), parts


def test_every_finding_is_met_by_a_test():
    codes = {
        code
        for path in PACKAGE.rglob("*.py")
        for code in re.findall(r'"([EWN]\d{3})"', path.read_text(encoding="utf-8"))
    }
    assert set() == {code for code in codes if code not in KNOWN}
