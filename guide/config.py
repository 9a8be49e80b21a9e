"""Settings: one value for each name, taken from the strongest layer that gives it.

Layers, weakest first: defaults, `guide.toml` beside the script or above it, the script's front matter, environment
`GUIDE_*`, flags. A setting has one name everywhere, and each value knows the layer it came from. A wrong name or value
is refused with its place, the nearest right name and what is allowed; in a front matter, which is part of an article,
it becomes a finding, since articles carry entries for other programs too.

Values stay plain here; what they mean is for the stages they go to.
"""

from __future__ import annotations

import datetime as dt
import keyword
import math
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from guide.errors import SettingsError
from guide.late import late_pattern
from guide.model.document import Setting
from guide.model.findings import Finding, Severity
from guide.model.text import Source, Span
from guide.values import dataclass

FILE_NAME: Final = "guide.toml"
PREFIX: Final = "GUIDE_"
DEFAULT: Final = "default"
FRONT_MATTER: Final = "front matter"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting there is."""

    out: Path = Path("output")
    """Folder for finished files, or the name of the one MP3 that is made."""
    voice: str = "auto"
    """`ENGINE[:VOICE]`, or `auto`."""
    lang: str | None = None
    """Language of the article, BCP 47; None: as the article looks."""
    pace: float = 1.0
    """Speed of speech and of free times, 0.8 to 1.25."""
    ranges: str = "middle"
    """Which end of a stated range is done: low, middle, high."""
    detail: str = "full"
    """How much is said besides what has to be done: brief, normal, full."""
    cues: str = "normal"
    """How much is said inside timed parts and between repetitions: quiet, normal, coach."""
    fit: int | None = None
    """The length that the guide should come near to from below, in milliseconds; None: as it comes."""
    only: str | None = None
    """The exercises that are done, by number, name or heading with commas between them; None: all."""
    skip: str | None = None
    """Exercises that are left out."""
    from_: str | None = None
    """The exercise to begin with; `from` everywhere but here, where Python has the word for itself."""
    signals: str | Path = "clear"
    """How signals sound: clear, soft, none, or a folder with sounds of one's own."""
    floor: bool = True
    """Whether soft noise keeps wireless loudspeakers awake."""
    music: Path | None = None
    """A sound file that is played softly under the guide; None: no music."""
    cache: Path | None = None
    """Folder for speech already made; None: where this system keeps caches."""
    keep: int = 1000
    """How much of it is kept, in megabytes of 1 000 000 bytes. A minute of speech takes 3.84."""
    models: Path | None = None
    """Folder that holds models of voices, one folder each."""
    server: str | None = None
    """Where a server of voices is; None: where OpenAI's is."""
    strict: bool = False
    """Whether warnings and assumptions are refused."""
    bitrate: int = 64
    """Of the MP3, in kilobits for each second."""
    chapters: str = "exercises"
    """What is a chapter: each of the exercises, or each of their sets."""
    date: str | None = None
    """Of the guide, as players show it: `2026`, `2026-11` or `2026-11-25`; None: players show none."""
    origins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), compare=False)
    """For each setting, the layer its value came from: `default`, `/home/me/guide.toml:3`, `front matter`,
    `GUIDE_PACE`, `--pace`."""
    findings: tuple[Finding, ...] = field(default=(), compare=False)
    """What is wrong with the front matter."""

    def value(self, name: str) -> object:
        """The value of a setting by the name it has everywhere."""
        return getattr(self, _field(name))


def _field(name: str) -> str:
    """What a setting is called in `Settings`."""
    return f"{name}_" if keyword.iskeyword(name) else name


# ── What values are allowed ──────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a setting may be."""

    allowed: str
    """For people: "one of low, middle, high"."""
    read: Callable[[object], object]
    """The value as it is used, from a value as it is written; None where it is not allowed."""
    choices: tuple[str, ...] = ()
    """All values, where there are only a few."""


def _one_of(*values: str | int) -> _Kind:
    by_name = {str(value): value for value in values}
    return _Kind(f"one of {', '.join(by_name)}", lambda written: by_name.get(str(written).strip().lower()), (*by_name,))


def _number(low: float, high: float) -> _Kind:
    def read(written: object) -> object:
        if isinstance(written, bool) or not isinstance(written, (int, float, str)):
            return None
        try:
            number = float(written)
        except ValueError:
            return None
        return number if math.isfinite(number) and low <= number <= high else None

    return _Kind(f"a number from {low:g} to {high:g}", read)


_WORDS_FOR_YES_AND_NO = {
    **dict.fromkeys(("true", "yes", "on", "1"), True),
    **dict.fromkeys(("false", "no", "off", "0"), False),
}
_YES_OR_NO = _Kind("on or off", lambda written: _WORDS_FOR_YES_AND_NO.get(str(written).strip().lower()), ("on", "off"))


def _matching(pattern: str, allowed: str) -> _Kind:
    def read(written: object) -> object:
        return written.strip() if isinstance(written, str) and re.fullmatch(pattern, written.strip()) else None

    return _Kind(allowed, read)


def _date(written: object) -> object:
    """The day of a date that may go on with a time, as front matters often do."""
    found = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?!\d))?)?(?![\d-])", str(written).strip())
    if found is None:
        return None
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        dt.date(year, month, day)
    except ValueError:
        return None
    return found.group()


def _folder(written: object) -> object:
    """A path; no system has one with a NUL in it."""
    if not isinstance(written, (str, Path)) or not str(written).strip() or "\0" in str(written):
        return None
    return Path(written).expanduser()


_FOLDER = _Kind("a folder", _folder)
_FILE = _Kind("a file", _folder)
_EXERCISES = _Kind(
    "numbers or names of exercises, with commas between them",
    lambda written: str(written).strip() or None if isinstance(written, (str, int)) else None,
)
_UNITS_MS: Final[Mapping[str, int]] = MappingProxyType({"h": 3_600_000, "m": 60_000, "s": 1_000})
_SHORTEST_FIT_MS: Final = 60_000
_LONGEST_FIT_MS: Final = 24 * 3_600_000
_LENGTH: Final = late_pattern(r"(?:(\d+(?:\.\d+)?)\s*(h|m|s)[a-z]*\s*)+", re.IGNORECASE)


def _length_ms(written: object) -> object:
    """`20m`, `20 min`, `1h 10m`, `90s`, or minutes as a bare number."""
    text = str(written).strip() if isinstance(written, (str, int, float)) and not isinstance(written, bool) else ""
    if re.fullmatch(r"\d+(?:\.\d+)?", text):
        text += "m"
    if not _LENGTH.fullmatch(text):
        return None
    parts = re.findall(r"(\d+(?:\.\d+)?)\s*(h|m|s)", text, re.IGNORECASE)
    length_ms = round(sum(float(number) * _UNITS_MS[unit.lower()] for number, unit in parts))
    return length_ms if _SHORTEST_FIT_MS <= length_ms <= _LONGEST_FIT_MS else None


_STYLES_OF_SIGNALS: Final = ("clear", "soft", "none")


def _style_or_folder(written: object) -> object:
    """One of our own styles, or what cannot be one: something that looks like a place in the file system, or is one."""
    name = str(written).strip()
    if name.lower() in _STYLES_OF_SIGNALS:
        return name.lower()
    looks_like_one = re.search(r"[/\\]|^[.~]", name) or (name and Path(name).is_dir())
    return _folder(written) if looks_like_one else None


_SIGNALS = _Kind("one of clear, soft, none, or a folder with sounds", _style_or_folder, _STYLES_OF_SIGNALS)
_FIT = _Kind("a length from 1m to 24h, such as 20m or 1h10m", _length_ms)


def _megabytes(low: int) -> _Kind:
    number = _number(low, math.inf)

    def read(written: object) -> object:
        value = number.read(written)
        return int(value) if isinstance(value, float) and value.is_integer() else None

    return _Kind(f"a whole number of megabytes from {low}", read)


_KINDS: Final[Mapping[str, _Kind]] = MappingProxyType(
    {
        "out": _FOLDER,
        "voice": _matching(r"[\w.+-]+(?::\S(?:.*\S)?)?", "auto, or an engine, or ENGINE:VOICE"),
        "lang": _matching(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", "a language such as en or en-GB"),
        "pace": _number(0.8, 1.25),
        "ranges": _one_of("low", "middle", "high"),
        "detail": _one_of("brief", "normal", "full"),
        "cues": _one_of("quiet", "normal", "coach"),
        "fit": _FIT,
        "only": _EXERCISES,
        "skip": _EXERCISES,
        "from": _EXERCISES,
        "signals": _SIGNALS,
        "floor": _YES_OR_NO,
        "music": _FILE,
        "cache": _FOLDER,
        "models": _FOLDER,
        "server": _matching(r"https?://[\w.-]+(?::\d+)?(?:/[\w./~-]*)?", "an address such as http://localhost:8880/v1"),
        "keep": _megabytes(0),
        "strict": _YES_OR_NO,
        "chapters": _one_of("exercises", "sets"),
        "date": _Kind("a date such as 2026-11-25, 2026-11 or 2026", _date),
        "bitrate": _one_of(64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    }
)
"""Bit rates are those of MPEG-1 Layer III (ISO 11172-3, table in 2.4.2.3) that leave a voice as it is: below 64 kb/s
the encoder is so coarse that peaks rise by up to 3 dB and clip."""

_OF_ARTICLES: Final = frozenset({"date"})
"""Settings that articles have entries for in forms of their own; those that cannot be read change nothing."""

_OF_THE_MACHINE: Final = frozenset({"keep", "models", "server"})
"""Settings that an article cannot have: they say something about this machine, and an article may come from anywhere. A
server that an article names would be given the key that is meant for another."""
_SECRETS: Final = frozenset({"server_key"})
"""Names behind our prefix that are no settings, because settings are shown; who needs one reads it from there."""
_MAY_HOLD_SECRETS: Final = frozenset({"server"})
"""Settings whose value is not repeated where it is wrong: addresses may have a password in them."""
_NOT_OURS: Final = frozenset({"title", "doses"})
"""Entries of a front matter that say something about the article, not about how to make the guide."""
_ALIKE: Final = 0.75
"""So alike a name is to that of a setting it may be meant for; below it "category" would be taken for "chapters"."""


def choices(name: str) -> tuple[str, ...]:
    """All values of a setting; none where there are more than can be named."""
    return _KINDS[name].choices


# ── Layers ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Given:
    """A value as somebody wrote it."""

    name: str
    value: object
    origin: str
    folder: Path = Path()
    """Where relative folders begin: beside the file that names them."""
    place: tuple[Source, Span] | None = None
    """Where it is written, if that is a text to point into."""


def load(
    script: Path | None,
    front_matter: tuple[Setting, ...],
    environment: Mapping[str, str],
    flags: Mapping[str, object],
) -> Settings:
    """The settings for a script; without one, `guide.toml` is looked for from the working folder up."""
    values: dict[str, Any] = {}
    origins = dict.fromkeys(_KINDS, DEFAULT)
    findings: list[Finding] = []

    def take(given: _Given) -> None:
        values[given.name] = _settled(given)
        origins[given.name] = given.origin

    for given in _from_file(script):
        take(given)
    for setting in front_matter:
        given = _Given(setting.name.strip().lower(), setting.value, FRONT_MATTER, script.parent if script else Path())
        finding = _wrong_entry(given, setting)
        if finding:
            findings.append(finding)
        elif given.name in _KINDS:
            take(given)
    for given in (*_from_environment(environment), *_from_flags(flags)):
        take(given)
    values = {_field(name): value for name, value in values.items()}
    return Settings(**values, origins=MappingProxyType(origins), findings=tuple(findings))


def refuse_wrong_flags(flags: Mapping[str, object]) -> None:
    """Stop before anything is read where a flag has a value that cannot be."""
    for given in _from_flags(flags):
        _settled(given)


def _settled(given: _Given) -> object:
    """The value as it is used."""
    if given.name not in _KINDS:
        raise _refused(given, "E902", f"there is no setting `{given.name}`", _nearest(given.name))
    value = _read(given)
    if value is None:
        raise _refused(given, "E901", _wrong_value(given), f"it is {_KINDS[given.name].allowed}")
    return value


def _refused(given: _Given, code: str, message: str, hint: str) -> SettingsError:
    quotable = given.name not in _MAY_HOLD_SECRETS
    found = None
    if given.place and quotable:
        source, span = given.place
        found = (Finding(code, Severity.ERROR, span, message, hint), source)
    return SettingsError(message, hint, origin=given.origin, found=found, quotable=quotable)


def _read(given: _Given) -> object:
    value = _KINDS[given.name].read(given.value)
    return given.folder / value if isinstance(value, Path) else value


def _wrong_value(given: _Given) -> str:
    written = "what it is" if given.name in _MAY_HOLD_SECRETS else repr(given.value)
    return f"`{given.name}` cannot be {written}"


def _near(name: str) -> str | None:
    return next(iter(get_close_matches(name, _KINDS, 1, _ALIKE)), None)


def _nearest(name: str) -> str:
    near = _near(name)
    return f"did you mean `{near}`?" if near else f"settings are {', '.join(_KINDS)}"


def _from_file(script: Path | None) -> Iterator[_Given]:
    folder = script.resolve().parent if script else Path.cwd()
    path = next((above / FILE_NAME for above in (folder, *folder.parents) if (above / FILE_NAME).is_file()), None)
    if path is None:
        return
    source = Source(str(path), _text_of(path))
    for name, value in _entries(source).items():
        place = _place_of(name, source)
        yield _Given(name, value, f"{path}:{source.line(place.start)}", path.parent, (source, place))


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsError(f"{path} could not be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path} could not be read: it is not UTF-8", "save it as UTF-8") from error


def _entries(source: Source) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        raise _unreadable(source, str(error)) from error


_TOML_PLACE: Final = late_pattern(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
"""How the reader ends its messages."""


_ONE_A_LINE: Final = 'write each setting on a line of its own, words in quotes: voice = "espeak"'
_BACKSLASH: Final = r"a backslash stands for itself only between single quotes: music = 'C:\music\tune.mp3'"


def _unreadable(source: Source, told: str) -> SettingsError:
    """What the reader of the file says, at the place where it says it."""
    found = _TOML_PLACE.search(told)
    offset = len(source.text.rstrip())
    if found and found[1]:
        offset = min(source.line_starts[int(found[1]) - 1] + int(found[2]) - 1, offset)
    message = f"this is not TOML: {_TOML_PLACE.sub('', told)}"
    written = source.text[source.line_starts[source.line(offset) - 1] :].partition("\n")[0]
    hint = _BACKSLASH if "\\" in written else _ONE_A_LINE
    finding = Finding("E903", Severity.ERROR, Span(offset, offset + 1), message, hint)
    return SettingsError(message, hint, origin=f"{source.name}:{source.line(offset)}", found=(finding, source))


def _place_of(name: str, source: Source) -> Span:
    """Where an entry of the file stands, to the end of its line; its reader keeps no lines."""
    entry = re.compile(rf"""^[^\S\n]*(?:\[+\s*)?["']?{re.escape(name)}["']?\s*(?:[=.\]]|$)[^\n#]*""", re.MULTILINE)
    found = entry.search(source.text)
    if found is None:
        return Span(0, 0)
    written = found.group()
    return Span(found.start() + len(written) - len(written.lstrip()), found.start() + len(written.rstrip()))


def _from_environment(environment: Mapping[str, str]) -> Iterator[_Given]:
    """Variables with our prefix; those unlike any setting belong to other programs."""
    for variable, value in sorted(environment.items()):
        name = variable.removeprefix(PREFIX).lower()
        if name in _SECRETS:
            continue
        if variable.startswith(PREFIX) and value and (name in _KINDS or _near(name)):
            written = Source("environment", f"{variable}={value}")
            yield _Given(name, value, variable, place=(written, Span(0, len(written.text))))


def _from_flags(flags: Mapping[str, object]) -> Iterator[_Given]:
    """Flags that were given; None is a flag that was not."""
    return (_Given(name, value, f"--{name}") for name, value in flags.items() if value is not None)


def _wrong_entry(given: _Given, setting: Setting) -> Finding | None:
    """What is wrong with an entry of a front matter."""
    if given.name in _NOT_OURS:
        return None
    if given.name in _OF_THE_MACHINE:
        message = f"`{given.name}` is a setting of this machine and not of an article, and changes nothing here"
        return Finding("W902", Severity.WARNING, setting.span, message, f"write it into {FILE_NAME}")
    if given.name in _KINDS:
        if _read(given) is not None:
            return None
        if given.name in _OF_ARTICLES:
            message = f"the {given.name} {given.value!r} could not be read and is left out"
            return Finding("N901", Severity.NOTE, setting.span, message, f"it is {_KINDS[given.name].allowed}")
        return Finding("E901", Severity.ERROR, setting.span, _wrong_value(given), f"it is {_KINDS[given.name].allowed}")
    near = _near(given.name)
    if near:
        message = f"there is no setting `{given.name}`"
        return Finding("W901", Severity.WARNING, setting.span, message, f"did you mean `{near}`?")
    message = f"`{given.name}` is no setting of this program and changes nothing"
    return Finding("N901", Severity.NOTE, setting.span, message)
