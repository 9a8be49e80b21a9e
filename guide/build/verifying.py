"""A finished MP3 held against what it says it is: its tag here, its sound by `guide.verify`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from guide.errors import FaultyGuide
from guide.units import clock, to_ms
from guide.values import dataclass

if TYPE_CHECKING:
    from guide.publish.found import Found
    from guide.publish.record import Record
    from guide.verify import Fault, Kept, Report

_MOST_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found in a file."""

    report: Report | None
    """Of its sound; None where there is no timeline to hold it against."""
    chapters: int
    faults: tuple[Fault, ...]
    """Of tag and sound, those of the tag first."""


def verify_file(path: Path, kept: Kept | None = None) -> Verified:
    """Everything that is wrong with a file; one that cannot be read or decoded is a `GuideError`.

    All of it is decoded, unless it is said what is kept of stretches that are right: then what is new among them.
    """
    from guide.publish.found import found_in  # loads the audio libraries
    from guide.verify import Fault  # as above

    found = found_in(path)
    if found.record is None:
        lost = "it holds no timeline: guide did not make it, or its tag was removed or damaged"
        return Verified(None, len(found.chapters), (Fault(lost),))
    about_the_tag = tuple(map(Fault, _faults_of_tag(found, found.record)))
    report = (kept and _report_if_right(path, found, kept)) or _report_on(path, found.record)
    return Verified(report, len(found.chapters), (*about_the_tag, *report.faults))


def _report_on(path: Path, record: Record) -> Report:
    from guide.audio.ahead import ahead  # loads the audio libraries
    from guide.audio.decode import decoded_blocks  # as above
    from guide.verify import verify  # as above

    return verify(record.timeline, record.reference, ahead(decoded_blocks(path)))


def _report_if_right(path: Path, found: Found, kept: Kept) -> Report | None:
    from guide.verify import verify_kept  # loads the audio libraries

    if found.record is None or found.frames is None:
        return None
    return verify_kept(path, found.frames, found.record.timeline, found.record.reference, kept)


def refuse_faults(part: Path, path: Path, kept: Kept) -> None:
    """Stop before a faulty file takes the place it was made for."""
    faults = verify_file(part, kept).faults
    if faults:
        shown = "; ".join(map(fault_text, faults[:_MOST_SHOWN]))
        more = f"; and {len(faults) - _MOST_SHOWN} more" if len(faults) > _MOST_SHOWN else ""
        raise FaultyGuide(
            f"{path} was made but is not right, so it was not kept: {shown}{more}. This is a fault of this program;"
            " please report it with the script. --no-verify keeps the file as it is"
        )


def fault_text(fault: Fault) -> str:
    """A fault with its place, for people.

    >>> from guide.verify import Fault
    >>> fault_text(Fault("the pip signal is not heard", 32_000 * 65))
    '1:05.000: the pip signal is not heard'
    """
    if fault.at is None:
        return fault.what
    ms = to_ms(fault.at)
    return f"{clock(ms)}.{ms % 1000:03}: {fault.what}"


def _faults_of_tag(found: Found, record: Record) -> Iterator[str]:
    from guide.publish.chapters import chapter_spans  # loads the audio libraries

    if found.frames is None:
        yield "its bytes of sound are not those that were made: some are damaged, missing or replaced"
    elif not found.has_its_seal:
        yield "its tag is not as it was made: a byte is damaged, or another program has written into the file"
    if found.title != record.title:
        yield f"its title is {found.title!r}, not {record.title!r}"
    if found.length_ms != to_ms(record.timeline.length):
        yield f"its tag says a length of {found.length_ms} ms, not {to_ms(record.timeline.length)} ms"
    expected = chapter_spans(record.timeline, by_set=record.chapters_by_set)
    for where, chapters in (("", found.chapters), (" in its table of contents", found.listed)):
        if len(chapters) != len(expected):
            yield f"it has {len(chapters)} chapters{where}, not {len(expected)}"
        elif chapters != expected:
            number = next(at for at, pair in enumerate(zip(chapters, expected, strict=True), 1) if pair[0] != pair[1])
            yield f"chapter {number}{where} is not “{expected[number - 1].title}” at its place"
