"""What each phrase of a lexicon says, once it is found in a sentence with the numbers in it.

One room for each kind of dose: `counts` of repetitions, sets and rounds, `times` of holds, work and rest, `turns` of
two things, `by_the_clock`, `tempos`, `breaths`, both `sides` and directions, and doses that are `successive`. Numbers
that are none are in `no_doses`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from guide.understand.doses.matching import Readers
from guide.understand.doses.readers.breaths import BREATH_READERS
from guide.understand.doses.readers.by_the_clock import CLOCK_READERS
from guide.understand.doses.readers.counts import COUNT_READERS
from guide.understand.doses.readers.no_doses import NO_DOSE_READERS
from guide.understand.doses.readers.sides import SIDE_READERS
from guide.understand.doses.readers.successive import ELIDED_READERS, SUCCESSIVE_READERS
from guide.understand.doses.readers.tempos import TEMPO_READERS
from guide.understand.doses.readers.times import TIME_READERS
from guide.understand.doses.readers.turns import TURN_READERS

READERS: Final[Readers] = MappingProxyType(
    {
        **BREATH_READERS,
        **CLOCK_READERS,
        **COUNT_READERS,
        **ELIDED_READERS,
        **NO_DOSE_READERS,
        **SIDE_READERS,
        **SUCCESSIVE_READERS,
        **TEMPO_READERS,
        **TIME_READERS,
        **TURN_READERS,
    }
)
"""By the name that the phrase has in the lexicon."""
