"""How values are written as JSON: readable, in the author's letters, the same bytes every time."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

from guide.units import SAMPLES_PER_MS

JsonObject: TypeAlias = dict[str, object]


def json_text(value: JsonObject, object_of: Callable[[Any], JsonObject] | None = None) -> str:
    """A JSON object as text, with a final line end; `object_of` makes objects of what is none in it."""
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False, default=object_of) + "\n"


def seconds_of_ms(duration_ms: int) -> int | float:
    """Seconds, as a whole number where they are whole.

    >>> seconds_of_ms(2000), seconds_of_ms(1500)
    (2, 1.5)
    """
    return duration_ms // 1000 if duration_ms % 1000 == 0 else duration_ms / 1000


def seconds_of(length: int) -> int | float:
    """The same for samples.

    >>> seconds_of(32_000)
    1
    """
    whole, rest = divmod(length, 1000 * SAMPLES_PER_MS)
    return whole if rest == 0 else length / (1000 * SAMPLES_PER_MS)
