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
    from types import FunctionType

    def dataclass(cls=None, /, *, frozen=False, slots=False, eq=True, repr=True):  # noqa: A002 — as in `dataclasses`
        """As `dataclasses.dataclass` for a class without comparison or `repr` of its own, but see above."""

        def made(of):
            plain = _is_plain(of)
            value = dataclasses.dataclass(init=not plain, eq=False, repr=False, slots=slots)(of)
            if plain:
                value.__init__ = _init(value)
            if eq:
                value.__eq__, value.__hash__ = _comparison(value, frozen)
            if repr:
                value.__repr__ = _shown
            return value

        return made if cls is None else made(cls)

    def _is_plain(cls):
        """Whether each field is given its value or has a default."""
        of_bases = (field for base in cls.__mro__[1:] for field in getattr(base, "__dataclass_fields__", {}).values())
        own = (field for field in vars(cls).values() if isinstance(field, dataclasses.Field))
        return all(field.init and field.default_factory is dataclasses.MISSING for field in (*of_bases, *own))

    def _init(cls):
        """How a value is made: the code of any class with as many fields, with the names of these."""
        fields = sorted(dataclasses.fields(cls), key=lambda field: field.kw_only)
        names = tuple(field.name for field in fields)
        in_order = [field for field in fields if not field.kw_only]
        code = _code(len(in_order), len(names), hasattr(cls, "__post_init__"))
        code = code.replace(co_varnames=("self", *names), co_names=names + code.co_names[len(names) :])
        defaults = tuple(field.default for field in in_order if field.default is not dataclasses.MISSING)
        init = FunctionType(code, {}, "__init__", defaults)
        init.__kwdefaults__ = {one.name: one.default for one in fields[len(in_order) :] if one.default is not dataclasses.MISSING}
        init.__qualname__ = f"{cls.__qualname__}.__init__"
        return init

    @lru_cache(maxsize=None)
    def _code(in_order, fields, checks):
        given = [f"_{number}" for number in range(fields)]
        parameters = ", ".join(["self", *given[:in_order], *(["*"] if in_order < fields else []), *given[in_order:]])
        lines = [f" self.{name} = {name}" for name in given] + [" self.__post_init__()"] * checks
        made = {}
        exec("\n".join([f"def __init__({parameters}):", *lines, " pass"]), made)
        return made["__init__"].__code__

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
