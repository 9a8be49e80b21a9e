"""Whether a sentence tells to do something or explains something."""

from __future__ import annotations

from guide.understand.lexicon import Lexicon


def is_imperative(words: str, lexicon: Lexicon) -> bool:
    """Whether a marked sentence tells to do something, at once or after a clause: "when it is warm, lift it"."""
    roles = lexicon.roles
    if roles.not_imperative.match(words):
        return False
    clause = roles.clause_before.match(words)
    return bool(roles.imperative.match(words)) or bool(clause and roles.imperative.match(words, clause.end()))
