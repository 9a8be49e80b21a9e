"""The same script, settings and speech give the same bytes, whatever the machine is like."""

import hashlib
import os
import subprocess
import sys

import pytest
from roads import ARTICLE, SHORT, make, script

from guide.audio import mp3

ELSEWHERE = [
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONUTF8": "0"},
    {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "SOURCE_DATE_EPOCH": "1", "PYTHONOPTIMIZE": "2"},
    {"NPY_DISABLE_CPU_FEATURES": "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL AVX2 FMA3"},
]


def digest(folder):
    return {
        path.relative_to(folder / "out").as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((folder / "out").rglob("*"))
        if path.is_file()
    }


def forget_what_was_encoded(folder):
    for path in (folder / "cache").rglob("*.encoded"):
        path.unlink()


@pytest.mark.usefixtures("embedded_voice")
def test_a_guide_with_all_that_goes_with_it_is_the_same_everywhere(tmp_path):
    wanted = {"also": ("timeline", "vtt", "lrc", "chapters", "wav"), "split": True}
    make(script(tmp_path, SHORT, voice="espeak", date="2026-11-25"), **wanted)
    here = digest(tmp_path)
    for number, environment in enumerate(ELSEWHERE):
        folder = tmp_path / f"machine {number}"
        folder.mkdir()
        forget_what_was_encoded(tmp_path)
        (folder / "calves.md").write_text(SHORT, encoding="utf-8")
        command = [
            *(sys.executable, "-W", "ignore", "-m", "guide", "build", "calves.md", "--voice", "espeak", "--out", "out"),
            *("--cache", str(tmp_path / "cache"), "--date", "2026-11-25", "--split"),
            *("--also", "timeline,vtt,lrc,chapters,wav"),
        ]
        subprocess.run(command, cwd=folder, env={**os.environ, **environment}, check=True, capture_output=True)
        assert here == digest(folder)


@pytest.mark.usefixtures("embedded_voice")
def test_speech_new_or_kept_and_however_much_at_the_same_time(tmp_path, monkeypatch):
    ready = script(tmp_path, SHORT, voice="espeak")
    wanted = {"also": ("wav",), "split": True, "force": True}
    make(ready, at_once=1, **wanted)
    new = digest(tmp_path)
    make(ready, **wanted)
    assert new == digest(tmp_path)
    forget_what_was_encoded(tmp_path)
    make(ready, **wanted)
    assert new == digest(tmp_path)
    forget_what_was_encoded(tmp_path)
    monkeypatch.setattr(mp3, "AT_ONCE", 1)
    make(ready, at_once=3, **wanted)
    assert new == digest(tmp_path)


@pytest.mark.usefixtures("embedded_voice")
def test_one_sentence_that_changed_is_encoded_with_those_around_it_and_no_other(tmp_path):
    make(script(tmp_path, voice="espeak"))
    before = set(tmp_path.rglob("*.encoded"))
    changed = script(tmp_path, ARTICLE.replace("Lift your fingertips", "Raise all your fingertips"), voice="espeak")
    make(changed, also=("wav",))
    kept = digest(tmp_path)
    assert 0 < len(set(tmp_path.rglob("*.encoded")) - before) < 4
    forget_what_was_encoded(tmp_path)
    make(changed, force=True, also=("wav",))
    assert kept == digest(tmp_path)
