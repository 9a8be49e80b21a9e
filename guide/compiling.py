"""Compiles patterns so that the next program need not: what was made can be kept, as Python keeps compiled modules.

A short article needs some 700 patterns. Compiling them takes a third of the time of its plan, thirty times as long as
making them of the code that `re` hands to its engine. That code is no public interface: it counts for the very Python
that made it, the engine checks each word of it, and where `re` is built in another way patterns are compiled as ever.
"""

from __future__ import annotations

import marshal
import re
import sys
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from typing import Any, Final, TypeAlias, TypeVar

from guide import __version__

_Made = TypeVar("_Made")
_Words: TypeAlias = "array[int] | tuple[int, int]"
"""The words of code, or where they stand in what was kept."""
_Code: TypeAlias = tuple[int, _Words, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code, number of groups, and names of groups, as the engine takes them."""

_ANOTHER_RE: Final = (AttributeError, ImportError, OverflowError, RuntimeError, TypeError, ValueError)
"""What is raised where the parts of `re` are not as they are known here."""
_compile: Final = re.compile
_CODE: Final = "code"
_LENGTH: Final = 8
"""Bytes in front of what is kept that say how many words there are."""
_NOTHING: Final = bytes(_LENGTH) + marshal.dumps({})
_WORTH_KEEPING: Final = 20
"""These many patterns are compiled in the 5 ms that it takes to write a thousand."""
MADE_BY: Final = f"2 {__version__} {sys.version} {sys.byteorder}"
"""Who can use what was kept: another version of this program has other patterns, another Python another code. The first
number is that of the form in which it is kept.
"""


class Compiler:
    """Compiles patterns, and works out what else follows from them alone, or takes what an earlier one made.

    What was kept is one piece of memory, of which only what is asked for is copied: in an article are a part of all
    patterns that there were in others, and memory that a program touches first costs more than what stands in it.
    """

    def __init__(self) -> None:
        self._made: dict[tuple[object, ...], Any] = {}
        self._words = memoryview(b"").cast("I")
        """The code of all patterns that were kept, one behind the other."""
        self._read: Callable[[], bytes | None] | None = None
        self._many_kept = 0
        self._knows_re = True
        """Until one pattern says otherwise, so that not each is compiled twice."""

    def begin_with(self, read: Callable[[], bytes | None]) -> None:
        """Ask for what was kept, once and not before the first pattern."""
        self._read = read

    def compiled(self, source: str, flags: int = 0) -> re.Pattern[str]:
        """The same as `re.compile` returns."""
        flags = int(flags)
        if self._knows_re:
            try:
                flags_set, words, *groups = self.worked_out((_CODE, source, flags), lambda: _code(source, flags))
                return _pattern(source, flags_set, self._view(words).tolist(), *groups)
            except _ANOTHER_RE:
                self._knows_re = False
        return _compile(source, flags)

    @contextmanager
    def for_a_library(self) -> Iterator[None]:
        """Meanwhile `re.compile` is this one: for a library that compiles its patterns while it is loaded."""
        own, re.compile = re.compile, self.compiled  # type: ignore[assignment]  # with more kinds of patterns
        try:
            yield
        finally:
            re.compile = own

    def worked_out(self, key: tuple[object, ...], make: Callable[[], _Made]) -> _Made:
        """What is made for a key; it is of the kinds that `marshal` knows, but for the code of patterns."""
        if self._read is not None:
            read, self._read = self._read, None
            content = memoryview(read() or _NOTHING)
            end = _LENGTH + int.from_bytes(content[:_LENGTH], sys.byteorder) * self._words.itemsize
            self._words = content[_LENGTH:end].cast("I")
            kept = marshal.loads(content[end:])  # noqa: S302 — what we wrote, by its digest
            self._made.update(kept)
            self._many_kept = len(kept)
        if key not in self._made:
            self._made[key] = make()
        made: _Made = self._made[key]
        return made

    @property
    def has_much_new(self) -> bool:
        """Whether keeping what is new takes less time than making it once more."""
        return len(self._made) - self._many_kept >= _WORTH_KEEPING

    def kept(self) -> bytes:
        """All of it, for the next program."""
        self._many_kept = len(self._made)
        code, made, end = bytearray(), dict(self._made), 0
        for key, (flags, words, *groups) in self._codes():
            view = self._view(words)
            code += view.cast("B")
            start, end = end, end + len(view)
            made[key] = (flags, (start, end), *groups)
        return end.to_bytes(_LENGTH, sys.byteorder) + code + marshal.dumps(made)

    def _codes(self) -> Iterator[tuple[tuple[object, ...], _Code]]:
        return ((key, made) for key, made in self._made.items() if key[0] == _CODE)

    def _view(self, words: _Words) -> memoryview:
        """The words of a code, one by one."""
        return self._words[slice(*words)] if isinstance(words, tuple) else memoryview(words)


COMPILER: Final = Compiler()
"""The one of this program, used by every pattern that is late."""


# ── What `re` does ───────────────────────────────────────────────────────────────────────────────────────────────────


@cache
def _parser() -> Any:
    return import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")


@cache
def _compiler() -> Any:
    return import_module("re._compiler" if sys.version_info >= (3, 11) else "sre_compile")


def _code(source: str, flags: int) -> _Code:
    """What `re.compile` hands to the engine (`compile` in CPython's `re/_compiler.py`, the same from 3.10 to 3.14)."""
    parsed = _parser().parse(source, flags)
    code = array("I", _compiler()._code(parsed, flags))
    names: list[str | None] = [None] * parsed.state.groups
    for name, group in parsed.state.groupdict.items():
        names[group] = name
    return int(flags | parsed.state.flags), code, len(names) - 1, dict(parsed.state.groupdict), tuple(names)


def _pattern(source: str, flags: int, code: list[int], *groups: object) -> re.Pattern[str]:
    pattern: re.Pattern[str] = _compiler()._sre.compile(source, flags, code, *groups)
    return pattern
