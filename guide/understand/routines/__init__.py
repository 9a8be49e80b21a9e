"""From the pieces of an article to a routine: what opens it, what is done, what closes it, what is left out.

`compiler` takes one piece after the other. `places` knows which exercises stand in which sections, `parts` what was
made of them; `for_whom` says which exercises a sentence is about, `beyond` which sentences of an exercise are about
others, and `introductions` what of a long one nobody is to wait for. A dose for exercises to come is a scope (`scopes`)
and waits in `open_scopes`; `grouping` makes rounds and sides of several exercises, `rests` gives rests to them, and
`doses_for_all` gives to every exercise in the end, each in the way of `for_all`. `supersets` puts together what is done
in turn, and `sections` tells what can be chosen by its heading. `assembling` reads the sentences of one exercise into
its tree, in the order of `told_first`; one that is done `as_before` has the dose of another. What is made so far is
`compiled`.
"""

from __future__ import annotations

from guide.understand.routines.compiled import HEADING, SKIPPED, Compiled
from guide.understand.routines.compiler import Compiler

__all__ = ["HEADING", "SKIPPED", "Compiled", "Compiler"]
