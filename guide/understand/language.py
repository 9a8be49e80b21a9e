"""Which language a text is in, as far as it takes to say that it is not one that is understood.

A text in another language would otherwise become a guide all the same: its numbers are found, its words are not, and a
voice reads them with the wrong sounds. Words of its own tell a language, not the lack of English ones: notes such as
"Squat 5x5" have no small words at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.document import Document, texts_of
from guide.model.findings import Finding, Severity
from guide.model.text import Text
from guide.understand.lexicon import Lexicon

_SMALL_WORDS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "German": "der das und ist mit auf den dem für sie nicht ein eine zu von dann sich auch beim mal seite "
            "sekunden wiederholungen bein arme rücken füße beine halten sätze links rechts übung",
            "French": "le les des et est dans sur une un avec pour vous du au pas puis fois par votre vos côté jambe "
            "secondes répétitions séries dos pieds",
            "Spanish": "el los las del una un con para por que en lado se su tu pierna veces segundos repeticiones "
            "espalda brazos cada",
            "Italian": "il lo gli di della una un con che le nel da non piedi gamba volte secondi ripetizioni "
            "serie schiena braccia lato ogni",
            "Portuguese": "os com uma um para por que da das dos na no não ao perna vezes segundos repetições séries "
            "costas pés braços lado cada",
            "Dutch": "de het een en van op met je dit dan niet voor naar uw beide keer seconden herhalingen rug "
            "voeten armen houd",
            "Polish": "na się nie przez z w po jest lub oraz nogę ręce razy sekund powtórzeń serie plecy stopy każdą",
            "Swedish": "och att det en ett på med för som är av den till inte ben gånger sekunder sida ryggen",
            "Danish": "og at det en et på med for som er af den til ikke ben gange sekunder side ryggen",
            "Turkish": "ve bir bu için ile da saniye tekrar bacak sırt ayak kez",
        }.items()
    }
)
"""Words that are frequent in a language or in its exercises, and rare in English."""
_ENOUGH_WORDS: Final = 20
_MOST_WORDS: Final = 5000
"""So many words tell a language; the rest of a long text would only take time."""
_LEAST_SHARE: Final = 0.08
"""Made-up texts in nine languages have 0.3 and more of their own small words; English articles have at most 0.02 of any
other language's."""
_TIMES_AS_MANY: Final = 2
"""So many times as many as those of the language that is understood: `do` and `a` are words of several."""
_WORD: Final = late_pattern(r"[^\W\d_]+")
_LATIN: Final = late_pattern(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")


def language_findings(document: Document, lexicon: Lexicon) -> tuple[Finding, ...]:
    """An error where the text is in another language, at its first words; nothing where it may be in this one."""
    texts = tuple(texts_of(document.blocks))
    words = [word.lower() for word in islice(_words(texts), _MOST_WORDS)]
    language = _other_language(words, lexicon)
    if language is None:
        return ()
    message = f"the text seems to be {language}, and only English is understood"
    hint = "translate it into English first; if it is English, write its instructions as full sentences"
    return (Finding("E202", Severity.ERROR, texts[0].span(), message, hint),)


def _other_language(words: list[str], lexicon: Lexicon) -> str | None:
    """What the text seems to be in; None where it may be in the language of the lexicon, or is too short to tell."""
    if len(words) < _ENOUGH_WORDS:
        return None
    if 2 * sum(_LATIN.fullmatch(word) is None for word in words) > len(words):
        return "in another alphabet"
    counted = Counter(words)
    shares = {language: _share(counted, small - lexicon.common) for language, small in _SMALL_WORDS.items()}
    language = max(shares, key=lambda each: shares[each])
    if shares[language] < max(_LEAST_SHARE, _TIMES_AS_MANY * _share(counted, lexicon.common)):
        return None
    return f"in {language}"


def _share(counted: Counter[str], words: Iterable[str]) -> float:
    return sum(counted[word] for word in words) / counted.total()


def _words(texts: Iterable[Text]) -> Iterator[str]:
    for text in texts:
        yield from (match.group() for match in _WORD.finditer(text.content))
