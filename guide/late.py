"""What is loaded or compiled only when it is asked for: what a command does not use, it should not wait for.

Packages that gather names of many modules load each module when one of its names is asked for: all of `guide.build` and
`guide.publish` take as long as understanding a short article. Of the patterns of a language an article needs a part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import cast

from guide.compiling import COMPILER


def late(package: str, modules: Mapping[str, tuple[str, ...]]) -> Callable[[str], object]:
    """The `__getattr__` of a package: finds a name in the module that holds it (PEP 562).

    No name may be that of a module of the package: once that module is loaded, its name is the module.
    """
    homes = {name: module for module, names in modules.items() for name in names}
    assert homes.keys().isdisjoint(modules), "a name that is late is not also a module"

    def attribute(name: str) -> object:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name)
        return getattr(import_module(f"{package}.{homes[name]}"), name)

    return attribute


def late_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled when it is first used, and is used as any other; only `re` itself takes it for none.

    >>> late_pattern("heels?").findall("heel, heels")
    ['heel', 'heels']
    """
    return cast("re.Pattern[str]", _LatePattern(source, flags))


class _LatePattern:
    """Fetches each method of the compiled pattern once, which is then its own."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        if name == "_compiled":
            found: object = COMPILER.compiled(self._source, self._flags)
        else:
            found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found
