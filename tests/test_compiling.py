"""What is made of kept code is what `re` would have compiled."""

import gc
import pkgutil
import re
from importlib import import_module

import pytest

import guide
from guide import compiling
from guide.compiling import Compiler
from guide.late import late_pattern
from guide.understand.lexicon.english import ENGLISH

SOURCE, FLAGS = r"\b(?P<part>heels?|toes?)\b(?= (down|up))", re.IGNORECASE


def compiler_with(kept):
    compiler = Compiler()
    compiler.begin_with(lambda: kept)
    return compiler


def kept_of(*patterns):
    compiler = Compiler()
    for source, flags in patterns:
        compiler.compiled(source, flags)
    return compiler.kept()


def late_patterns():
    """Source and flags of every pattern there is that is late, those of phrases included."""
    for module in pkgutil.walk_packages(guide.__path__, "guide."):
        if "worker" not in module.name and not module.name.endswith("__main__"):
            import_module(module.name)
    kind = type(late_pattern(""))
    of_phrases = {(phrase.source, 0) for phrase in (*ENGLISH.phrases.all, *ENGLISH.marks.parts)}
    return of_phrases | {(one._source, int(one._flags)) for one in gc.get_objects() if isinstance(one, kind)}


def test_every_pattern_made_of_kept_code_is_the_compiled_one(monkeypatch):
    patterns = sorted(late_patterns())
    compiler = compiler_with(kept_of(*patterns))
    monkeypatch.setattr(compiling, "_code", None)  # nothing is left to compile
    monkeypatch.setattr(compiling, "re", None)
    assert 1000 < len(patterns)
    for source, flags in patterns:
        made, compiled = compiler.compiled(source, flags), re.compile(source, flags)
        assert (compiled, compiled.groups, compiled.groupindex) == (made, made.groups, made.groupindex)


def test_a_made_pattern_finds_what_the_compiled_one_finds():
    words = "Heels down, toes up, heel UP"
    made, compiled = compiler_with(kept_of((SOURCE, FLAGS))).compiled(SOURCE, FLAGS), re.compile(SOURCE, FLAGS)
    assert [one.groupdict() for one in compiled.finditer(words)] == [one.groupdict() for one in made.finditer(words)]
    assert compiled.sub(r"[\g<part>]", words) == made.sub(r"[\g<part>]", words)
    assert [one.lastgroup for one in compiled.finditer(words)] == [one.lastgroup for one in made.finditer(words)]


def test_what_was_kept_is_asked_for_once_and_not_before_the_first_pattern():
    asked = []
    compiler = Compiler()
    compiler.begin_with(lambda: asked.append("once"))
    assert [] == asked
    compiler.compiled("heel")
    compiler.compiled("toe")
    assert ["once"] == asked


def test_a_pattern_needed_to_find_what_was_kept_is_compiled():
    compiler = Compiler()
    compiler.begin_with(lambda: compiler.compiled("guide.toml") and None)
    assert re.compile("heel") == compiler.compiled("heel")


def test_flags_belong_to_the_pattern():
    compiler = compiler_with(kept_of((SOURCE, 0)))
    assert re.compile(SOURCE, FLAGS) == compiler.compiled(SOURCE, FLAGS)


def test_a_few_new_patterns_are_not_worth_keeping():
    compiler = compiler_with(kept_of((SOURCE, FLAGS)))
    compiler.compiled(SOURCE, FLAGS)
    compiler.compiled("heel")
    assert not compiler.has_much_new
    for number in range(20):
        compiler.compiled(f"heel{number}")
    assert compiler.has_much_new
    compiler.kept()
    assert not compiler.has_much_new


def test_what_is_made_before_what_was_kept_is_asked_for_is_not_new_if_it_is_in_that():
    compiler, many = Compiler(), [(f"heel{number}", 0) for number in range(20)]
    for source, flags in many:
        compiler.compiled(source, flags)
    assert compiler.has_much_new
    compiler.begin_with(lambda: kept_of(*many, (SOURCE, FLAGS)))
    compiler.compiled(SOURCE, FLAGS)
    assert not compiler.has_much_new


def test_code_that_the_engine_refuses_is_compiled_anew():
    words = compiling._code(SOURCE, int(FLAGS))[1].tobytes()
    compiler = compiler_with(kept_of((SOURCE, FLAGS)).replace(words[:8], b"\xff" * 8))
    assert re.compile(SOURCE, FLAGS) == compiler.compiled(SOURCE, FLAGS)


def test_where_re_is_another_patterns_are_compiled(monkeypatch):
    monkeypatch.setattr(compiling, "_compiler", lambda: None)
    assert re.compile(SOURCE, FLAGS) == Compiler().compiled(SOURCE, FLAGS)


def test_where_re_is_another_that_is_found_out_once(monkeypatch):
    asked = []
    monkeypatch.setattr(compiling, "_code", lambda *_: asked.append("once") or iter(object()))
    compiler = Compiler()
    for source in ("heel", "toe", "(?i:ankle)"):
        assert re.compile(source) == compiler.compiled(source)
    assert ["once"] == asked


def test_what_a_library_compiles_while_it_is_loaded_is_kept_too(monkeypatch):
    compile_, compiler = re.compile, Compiler()
    with compiler.for_a_library():
        patterns = [re.compile(SOURCE, FLAGS), re.compile(b"heel")]
    assert compile_ is re.compile
    assert [compile_(SOURCE, FLAGS), compile_(b"heel")] == patterns
    monkeypatch.setattr(compiling, "_code", None)  # nothing is left to compile
    assert patterns[0] == compiler_with(compiler.kept()).compiled(SOURCE, FLAGS)


def test_what_else_follows_from_patterns_is_worked_out_once():
    first = Compiler()
    assert ("heel",) == first.worked_out(("words", "heel"), lambda: ("heel",))
    second = compiler_with(first.kept())
    assert ("heel",) == second.worked_out(("words", "heel"), lambda: ("another",))
    assert ("another",) == second.worked_out(("words", "heels"), lambda: ("another",))


def test_a_wrong_pattern_is_said_to_be_wrong():
    with pytest.raises(re.error, match="unterminated subpattern"):
        Compiler().compiled("(heel")
