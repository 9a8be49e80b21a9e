"""Utterances become sounds, all of a guide by one voice.

`speak` is given the work that needs sounds and a choice of voices. The work is done with the first voice; if that
voice fails at any moment, even at the last utterance, all of the work is done again, from its beginning, with the
next voice. So no guide ever has two voices, and no length that was measured with one voice is used with another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guide.late import late

if TYPE_CHECKING:
    from guide.speak.engine import Engine, EngineRow, Options
    from guide.speak.narrating import Narrator, speak
    from guide.speak.registry import VoiceChoice, parse_voice
else:
    __getattr__ = late(
        __name__,
        {
            "engine": ("Engine", "EngineRow", "Options"),
            "narrating": ("Narrator", "speak"),
            "registry": ("VoiceChoice", "parse_voice"),
        },
    )

__all__ = ["Engine", "EngineRow", "Narrator", "Options", "VoiceChoice", "parse_voice", "speak"]
