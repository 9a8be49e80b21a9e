"""From a timeline and the sounds of its utterances to the sound of the whole guide.

`mix` promises: the blocks it yields are exactly `timeline.length` samples together; every clip begins at exactly its
sample; where no clip is there is the floor and nothing else, or digital silence with the floor off; the same input
gives the same bytes on every machine.
"""

from guide.mix.mixing import mix
from guide.mix.settings import MixSettings, SignalStyle

__all__ = ["MixSettings", "SignalStyle", "mix"]
