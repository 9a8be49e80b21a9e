"""What each number applies to: the sentences of one exercise become a tree.

The sentences are taken in order by the `reader`. A *stretch* is a movement with its doses: a hold, a time of work, a
number of repetitions, with the sides and directions it is done in. What comes later completes the stretch ("hold for 5
seconds", "repeat 10 times", "the other leg too") or begins the next one; sets and rounds wrap what is there.

The `stretches` stand in the `course`; `clauses` takes a sentence with doses apart, `counts_and_times` gives them to
stretches, and `repeats` says what is done again. `movements` tells one movement from the next, `breath_phases` joins
the phases of a breath. The other rooms remember what has been read of one thing: `sets`, `rounds`, `rests`, `tempo`,
`clock`, `other_side`, and what is `not_now`. Doses that words outside an exercise give to it are read in
`guide.understand.routines.scopes`.
"""

from guide.understand.tree.reader import TreeReader

__all__ = ["TreeReader"]
