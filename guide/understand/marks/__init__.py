"""Marks in square brackets: what each says, and which brackets are none.

A mark is read from a table of its own and is never guessed. In an article only brackets that say a dose, a time or one
of the words of control are marks; all others (`[laughter]`, `[1]`, `[00:15]`) are words. In an explicit script every
bracket is a mark. A backslash before a bracket says that it is none.

`reading` reads one, part by part from the `table`, into `values`; `finding` tells which of an article cannot be read.
"""
