"""Packages that gather names of many modules, and load each module only when one of its names is asked for.

What a command does not use, it should not wait for: loading all of `guide.build` and `guide.publish` takes as long as
understanding a short article.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module


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
