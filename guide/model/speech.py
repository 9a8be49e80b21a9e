"""Who speaks, and what exactly is spoken."""

from __future__ import annotations

from guide.values import dataclass, shared


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice of one engine."""

    engine: str
    """Its name in the registry: `gtts`, `espeak`, `silent`."""
    name: str
    """The engine's name for the voice: `co.uk`, `en-us`."""
    language: str
    """BCP 47."""
    pace: float = 1.0
    """Speed against the engine's default for instructions, 0.8 to 1.25."""

    def __post_init__(self) -> None:
        assert 0.5 <= self.pace <= 2.0, f"a pace lies between 0.5 and 2, not at {self.pace}"


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words for the voice, final: nothing in them is left for an engine to interpret."""

    spoken: str

    def __post_init__(self) -> None:
        assert self.spoken, "an utterance has words"
        assert self.spoken == self.spoken.strip(), "an utterance has no blanks around it"


@shared
def utterance(spoken: str) -> Utterance:
    """These words; as they are said again and again."""
    return Utterance(spoken)
