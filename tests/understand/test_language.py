"""A text in another language is called so; an English one never, however terse it is."""

from __future__ import annotations

import pytest

from guide.model.findings import Severity
from guide.read import read_bytes
from guide.understand.language import language_findings
from guide.understand.lexicon.english import ENGLISH

FOREIGN = {
    "in German": "Stellen Sie sich aufrecht hin, die Füße hüftbreit auseinander. Heben Sie langsam das linke Bein und"
    " halten Sie die Position für 20 Sekunden. Dann wechseln Sie die Seite.",
    "in French": "Tenez-vous debout, les pieds écartés. Levez la jambe gauche et maintenez la position pendant"
    " 20 secondes. Changez de côté. Répétez 10 fois, le dos bien droit.",
    "in Spanish": "De pie, con los pies separados a la anchura de las caderas. Levanta la pierna izquierda y mantén la"
    " posición durante 20 segundos. Repite el ejercicio 10 veces y no arquees la espalda.",
    "in Dutch": "Ga rechtop staan met je voeten op heupbreedte. Til langzaam je linkerbeen op en houd dit 20 seconden"
    " vast. Wissel van been en herhaal de oefening 10 keer.",
    "in Italian": "In piedi, con i piedi alla larghezza delle anche. Solleva lentamente la gamba sinistra e mantieni la"
    " posizione per 20 secondi. Ripeti 10 volte e tieni la schiena dritta.",
    "in Portuguese": "De pé, com os pés afastados à largura das ancas. Levante a perna esquerda e mantenha a posição"
    " durante 20 segundos. Troque de lado e repita o exercício 10 vezes, não arqueie as costas.",
    "in Polish": "Stań prosto, stopy na szerokość bioder. Powoli unieś lewą nogę i utrzymaj pozycję przez 20 sekund."
    " Zmień stronę i powtórz 10 razy. Nie wyginaj pleców, to jest dobre na kręgosłup.",
    "in Swedish": "Stå upprätt med fötterna isär. Lyft vänster ben och håll i 20 sekunder. Byt sida och upprepa"
    " övningen 10 gånger. Vila sedan på mattan, och håll ryggen rak.",
    "in another alphabet": "Встаньте прямо, ноги на ширине плеч. Медленно поднимите левую ногу и удерживайте положение"
    " 20 секунд. Смените сторону и повторите 10 раз. Дышите спокойно и не прогибайте спину.",
}

ENGLISH_TEXTS = (
    "Stand tall and lift your left heel. Hold it for 20 seconds, then change sides. Do this 10 times on each side.",
    "Squat 5x5\nBench 5x5\nDeadlift 1x5\nPlank 3x30s\nRow 3x8\nCurl 3x12\nLunges 3x10\nRDL 3x8\nDips 3x8\nOHP 3x5\n"
    * 3,
    "Back squat: 3 sets, 8 reps per side, rest 90 s\nWalking lunge: 2 x 12 per leg\nFace pull: 3 x 15 per arm\n" * 3,
    "Cat cow\nBird dog\nDead bug\nGlute bridge\nSide plank\nChild's pose\nCobra\nPigeon\nLow lunge\nHappy baby\n" * 3,
    "Plié, relevé, tendu: en croix. Lift the leg en l'air, à la seconde, and close. Repeat it with the other leg.",
)


def findings_of(text):
    return language_findings(read_bytes("plan.md", text.encode()), ENGLISH)


@pytest.mark.parametrize(("language", "text"), FOREIGN.items())
def test_a_text_in_another_language_is_an_error_that_names_it(language, text):
    [finding] = findings_of(text)
    assert ("E202", Severity.ERROR, 0) == (finding.code, finding.severity, finding.span.start)
    assert f"the text seems to be {language}, and only English is understood" == finding.message


def test_terse_notes_of_another_language_are_recognised():
    text = "Kniebeugen 3x10, Pause 60 s\nSeitstütz pro Seite 20 Sekunden halten\nBeinheben links und rechts 3x10\n" * 2
    assert ["the text seems to be in German, and only English is understood"] == [f.message for f in findings_of(text)]


@pytest.mark.parametrize("text", ENGLISH_TEXTS)
def test_an_english_text_is_no_error(text):
    assert () == findings_of(text)


@pytest.mark.parametrize("text", ["Heben Sie das Bein und halten Sie die Position.", "3x10", "..."])
def test_a_text_too_short_to_tell_is_no_error(text):
    assert () == findings_of(text)


def test_a_foreign_sentence_in_an_english_article_is_no_error():
    assert () == findings_of(f"{ENGLISH_TEXTS[0]} {ENGLISH_TEXTS[0]}\n\n> {FOREIGN['in German'][:70]}")


def test_words_of_every_kind_of_block_count():
    steps = "# Übung für die Beine\n\n| Übung | Mal |\n|---|---|\n| das Bein und der Rücken | 3 |\n\n"
    assert 1 == len(
        findings_of(steps + "- Halten Sie das Bein für 20 Sekunden\n- Dann die Seite wechseln, nicht eilen\n")
    )
