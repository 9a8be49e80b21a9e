"""Dataclasses that are quickly made: a program that plans one article begins by making 190 of them.

For each frozen dataclass the standard library writes and compiles six functions, a quarter of a plan's time altogether.
Here only how a value is made is compiled, and kept for the next program; how values are compared, hashed and shown is
the same for all and written once. That nobody changes a frozen value is seen to by the type checker, which takes these
for dataclasses as any others.
"""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from guide.compiling import COMPILER

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
            value = dataclasses.dataclass(init=False, eq=False, repr=False, slots=slots)(of)
            value.__init__ = _init(value)
            if eq:
                value.__eq__, value.__hash__ = _comparison(value, frozen)
            if repr:
                value.__repr__ = _shown
            return value

        return made if cls is None else made(cls)

    def _init(cls):
        """How a value is made; what is no parameter is set later, and has no default."""
        fields = [one for one in dataclasses.fields(cls) if one.init or _has_default(one)]
        assert all(one.init for one in fields), "what is set later has no default"
        in_order = [one.name for one in fields if not one.kw_only]
        by_name = [one.name for one in fields if one.kw_only]
        checks = ["self.__post_init__()"] if hasattr(cls, "__post_init__") else []
        parameters = ", ".join(["self", *in_order, *(["*", *by_name] if by_name else [])])
        source = "\n ".join([f"def init({parameters}):", *map(_line, fields), *checks, "pass"])
        init = FunctionType(COMPILER.worked_out(("init", source), lambda: _compiled(source)), {"Own": _Own}, "__init__")
        defaults = {one.name: _Own(one.default_factory) if _is_own(one) else one.default for one in fields}
        given = {name: default for name, default in defaults.items() if default is not dataclasses.MISSING}
        init.__defaults__ = tuple(given[name] for name in in_order if name in given)
        init.__kwdefaults__ = {name: given[name] for name in by_name if name in given}
        init.__qualname__ = f"{cls.__qualname__}.__init__"
        return init

    def _line(field):
        name = field.name
        return f"self.{name} = " + (f"{name}.make() if {name}.__class__ is Own else {name}" if _is_own(field) else name)

    class _Own:
        """What stands for a value that is made anew for each, such as a list."""

        def __init__(self, make):
            self.make = make

    def _has_default(field):
        return _is_own(field) or field.default is not dataclasses.MISSING

    def _is_own(field):
        return field.default_factory is not dataclasses.MISSING

    def _compiled(source):
        made = {}
        exec(source, made)  # noqa: S102 — as `dataclasses` does
        return made["init"].__code__

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
