"""What happens when Google fails, fault by fault: a table that a person can read, in `faults.txt`.

Each fault is met by a build with Google's voice and by one with `auto`, each with an older guide in the place of the
new one and an empty cache. Google is asked for one sentence at a time, so that requests can be counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import loopback_google as g
import pytest
from roads import SHORT, make, script

from guide.errors import SpeechError
from guide.publish import read_fingerprint
from guide.speak import registry, speak
from guide.speak.engines.gtts import Gtts, Limits
from guide.speak.patience import Patience

TABLE = Path(__file__).with_name("faults.txt")
HEAD = ("fault", "voice", "requests", "kept", "the MP3 afterwards", "what the user saw")
WIDTHS = (23, 5, 8, 4, 19, 17)
QUICKLY = Limits(connect_s=5, next_byte_s=1.0, whole_answer_s=2.0)
OLD = b"the old guide"

Fault = Callable[[g.Google], g.Behaviour]


def some(good: int, answer: bytes) -> Fault:
    """So many good answers, then this one for ever."""
    return lambda google: lambda asked: g.speaks(asked) if len(google.asked) <= good else answer


def at_first(*behaviours: g.Behaviour) -> Fault:
    """One behaviour after the other, then all is well."""

    def fault(google: g.Google) -> g.Behaviour:
        def behaviour(asked: g.Asked) -> bytes | Iterable[bytes]:
            number = len(google.asked)
            return behaviours[number - 1](asked) if number <= len(behaviours) else g.speaks(asked)

        return behaviour

    return fault


def always(answer: bytes) -> Fault:
    return lambda _google: g.always(answer)


FAULTS: dict[str, Fault] = {
    "none": lambda _google: g.speaks,
    "connection refused": lambda google: google.stop() or g.speaks,
    "hangs": g.hangs,
    "hangs once": lambda google: at_first(g.hangs(google))(google),
    "answers without end": g.drips,
    "answers slowly": lambda _google: g.slowly(0.1),
    "429": always(g.TOO_MANY),
    "429, after 5 s well": at_first(g.always(g.too_many("5"))),
    "429, wait an hour": always(g.too_many("3600")),
    "403": always(g.FORBIDDEN),
    "404": always(g.NOT_FOUND),
    "500": always(g.BROKEN),
    "500 twice": at_first(g.always(g.BROKEN), g.always(g.BROKEN)),
    "consent page": always(g.CONSENT),
    "empty answer": always(g.EMPTY),
    "no audio": always(g.NO_SOUND),
    "no audio in language": always(g.NULL_SOUND),
    "bad base64": always(g.BAD_BASE64),
    "no MP3": always(g.NOT_MP3),
    "MP3 cut short": lambda _google: g.cut_short,
    "MP3 cut short once": at_first(g.cut_short),
    "silence": lambda _google: g.silent,
    "connection dropped": always(g.DROPPED),
    "answer broken off": always(g.HALF_AN_ANSWER),
    "403 after four": some(4, g.FORBIDDEN),
    "429 after four": some(4, g.TOO_MANY),
}


@pytest.fixture
def build(monkeypatch, tmp_path):
    """Builds with an engine that is soon tired of waiting, and never really waits before it asks again."""

    def load(name, options):
        return Gtts(QUICKLY) if name == "gtts" else registry.load(name, options)

    patience = Patience(sleep=lambda _seconds: None, chance=lambda: 0.5)
    monkeypatch.setattr("guide.build.making.speak", partial(speak, patience=patience, load=load))

    def build(voice):
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / "calves.mp3").write_bytes(OLD)
        lines = []
        try:
            make(script(tmp_path, SHORT, voice=voice), notice=lines.append, at_once=1)
        except SpeechError as error:
            lines.append(f"guide: {error}")
        return lines

    return build


def row(fault: str, voice: str, lines: list[str], google: g.Google, folder: Path) -> str:
    path = folder / "out" / "calves.mp3"
    mp3 = path.read_bytes()
    speaker = re.search(rb"TPE1.{7}(\w+ [\w.-]+)", mp3, re.S)
    state = "the old one" if mp3 == OLD else f"whole, {speaker[1].decode()}" if speaker else "BROKEN"
    assert mp3 == OLD or read_fingerprint(path)
    assert {path} == set((folder / "out").iterdir())
    seen = re.sub(r"127\.0\.0\.1(:\d+)?", "127.0.0.1", " ".join(lines)) or "nothing"
    kept = sum(1 for _ in (folder / "cache").rglob("*.speech"))
    cells = (fault, voice, str(len(google.asked)), str(kept), state, seen)
    return " | ".join(f"{cell:<{width}}" for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()


def expected_rows() -> dict[tuple[str, str], str]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()[2:] if TABLE.is_file() else []
    return {(cells[0].strip(), cells[1].strip()): line for line in lines for cells in [line.split(" | ")]}


@pytest.mark.usefixtures("embedded_voice")
@pytest.mark.parametrize("voice", ["gtts", "auto"])
@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_ends_as_the_table_says(build, google, tmp_path, request, fault, voice):
    google.behaviour = FAULTS[fault](google)
    found = row(fault, voice, build(voice), google, tmp_path)
    if request.config.getoption("--update-golden"):
        rows = {**expected_rows(), (fault, voice): found}
        ordered = [rows[key] for key in ((name, each) for name in FAULTS for each in ("gtts", "auto")) if key in rows]
        head = " | ".join(f"{cell:<{width}}" for cell, width in zip(HEAD, WIDTHS, strict=True)).rstrip()
        rule = "-|-".join("-" * width for width in WIDTHS)
        TABLE.write_text("\n".join((head, rule, *ordered)) + "\n", encoding="utf-8")
    assert expected_rows()[fault, voice] == found


def test_the_table_has_no_other_rows():
    assert {(fault, voice) for fault in FAULTS for voice in ("gtts", "auto")} == set(expected_rows())
