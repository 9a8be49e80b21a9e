"""From text to words for the ear.

`english` holds the tables and the sentences of our own; `spoken` applies them to an author's sentence, `short` finds
a form of few words, `sides` swaps left and right, `stated` puts the number that is done in place of a range or a limit,
`doses` announces a dose whose sentence says nothing else.
Another language is another set of tables.
"""
