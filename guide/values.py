"""Dataclasses that are quickly made: a program that plans one article begins by making 190 of them.

For each frozen dataclass the standard library writes and compiles six functions, a quarter of a plan's time altogether.
Here it writes how a value is made; how values are compared, hashed and shown is the same for all and written once. That
nobody changes a frozen value is seen to by the type checker, which takes these for dataclasses as any others.
"""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final

shared: Final = lru_cache(maxsize=256)
"""Decorates what makes values of which many that are made soon after each other are equal: they become one. A guide of
many hours has thousands of them in memory."""

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses

    def dataclass(cls=None, /, *, frozen=False, slots=False, eq=True, repr=True):  # noqa: A002 — as in `dataclasses`
        """As `dataclasses.dataclass` for a class without comparison or `repr` of its own, but see above."""

        def made(of):
            value = dataclasses.dataclass(eq=False, repr=False, slots=slots)(of)
            if eq:
                value.__eq__, value.__hash__ = _comparison(value, frozen)
            if repr:
                value.__repr__ = _shown
            return value

        return made if cls is None else made(cls)

    def _comparison(cls, frozen):
        """Equality, and what hashes frozen values: None where others could be changed while they are a key."""
        compared = [field.name for field in dataclasses.fields(cls) if field.compare]
        key = attrgetter(*compared) if compared else lambda _: ()

        def equal(self, other):
            return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

        return equal, (lambda self: hash(key(self))) if frozen else None

    def _shown(self):
        shown = (field.name for field in dataclasses.fields(self) if field.repr)
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


__all__ = ["dataclass", "shared"]
