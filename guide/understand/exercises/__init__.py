"""Which parts of an article are exercises, and which sentences belong to each.

The result keeps the order of the article: a flow of headings and sentences that belong to no exercise, and drafts of
exercises with their sentences. `finder` walks the sections one by one; what it knows of all of them is in `article`,
what it has come by so far in `walked`; `flat_parts` are headed like the exercises in them. In a section `titled` asks
whether all of it is an exercise, `training_plans` whether it holds the sessions of a plan, and `items` whether its
lists (`lists_in_place`) or paragraphs (`paragraphs`, `whole_paragraphs`) are exercises, in the groups that
`line_groups` makes of its lines. What tells more of an exercise is in `going_on`, what is done before and after all
of them in `warm_ups`, doses over names in `doses_before`, exercises that running text tells `in_turn`, those that
paragraphs bring up by name in `prose`, and `drafting` makes the drafts. Where none is found, `only_told` takes what
tells the body what to do. What speaks for a line being an exercise is in `guide.understand.evidence`, for paragraphs in
`paragraph_signs`, for lists all alike in `uniform_lists`.
"""

from guide.understand.exercises.article import Article
from guide.understand.exercises.finder import Finder

__all__ = ["Article", "Finder"]
