"""From text to words for the ear.

`english` holds the sentences of our own, `english_text` the tables for an author's; `spoken` applies them to a
sentence, `short` finds a form of few words, `sides` swaps left and right, `asking` finds what a sentence says besides
asking for the same again, `stated` puts the number that is done in place of a range or a limit, `doses` announces a
dose whose sentence says nothing else.
Another language is another set of tables.
"""
