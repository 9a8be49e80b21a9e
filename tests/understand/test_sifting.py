"""Second thoughts on what stands in several places: the same article gives the same order, whatever the process."""

from __future__ import annotations

import pytest

from guide.read import read_bytes
from guide.understand import understand

ARTICLE = """# Flows

## Evening

| Phase | Poses | Duration |
|---|---|---|
| Seated | Easy sit, neck circles | 3 min |
| Floor | {first}, {second} | 4 min |
| Hips | Dove, frog | 5 min |

## Short flow

1. Neck circles (30s)
2. Easy sit (1 min)
3. {second} (60s)
4. Mountain (30s)
5. {first} (1 min)
"""


@pytest.mark.parametrize("first", ["Apple stretch", "Barrel stretch", "Cow stretch", "Dragon stretch"])
@pytest.mark.parametrize("second", ["Goose fold", "Heron fold", "Ibis fold", "Jackal fold"])
def test_a_row_told_nowhere_else_has_one_place(first: str, second: str):
    article = ARTICLE.format(first=first, second=second)
    names = [one.name.content for one in understand(read_bytes("flows.md", article.encode())).exercises]
    assert names[names.index("Dove, frog") - 1] == first  # of two names in its row, that with the first word
