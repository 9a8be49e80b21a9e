"""The whole road, from a script to its MP3. Read this to see what happens in which order.

    prepared   script → Document → Routine → Prescription       no voice, no clock
    planned    Prescription → cues → Timeline                   lengths of speech estimated
    build      Prescription → cues → speech → Timeline → MP3    lengths of speech measured

`preparing` holds the first two, `making` the third, `fitting` plans for a length. `assumed` lists what nobody said,
`side_files` and `splitting` write what may stand beside an MP3, `replacing` refuses to lose what others made,
`verifying` holds it against its timeline, `sample` lets a voice say a sentence, `keeping` knows what is kept for the
next run. Nothing here decides anything about exercises, speech or sound: the stages do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guide.late import late

if TYPE_CHECKING:
    from guide.build.assumed import Assumption, assumptions
    from guide.build.fitting import fit_lines, fitted_by_estimate
    from guide.build.keeping import cache_of, keep_patterns, kept_patterns
    from guide.build.making import Built, Stage, UpToDate, Wanted, build, place_of, voice_of
    from guide.build.preparing import (
        SCRIPT_KINDS,
        STANDARD_INPUT,
        Prepared,
        laid_out,
        planned,
        prepared,
        refuse_errors,
        scripts_in,
        utterances_of,
    )
    from guide.build.sample import write_sample
    from guide.build.side_files import SIDE_FILES
    from guide.build.verifying import Verified, fault_text, verify_file
else:
    __getattr__ = late(
        __name__,
        {
            "assumed": ("Assumption", "assumptions"),
            "fitting": ("fit_lines", "fitted_by_estimate"),
            "keeping": ("cache_of", "keep_patterns", "kept_patterns"),
            "making": ("Built", "Stage", "UpToDate", "Wanted", "build", "place_of", "voice_of"),
            "preparing": (
                "SCRIPT_KINDS",
                "STANDARD_INPUT",
                "Prepared",
                "laid_out",
                "planned",
                "prepared",
                "refuse_errors",
                "scripts_in",
                "utterances_of",
            ),
            "sample": ("write_sample",),
            "side_files": ("SIDE_FILES",),
            "verifying": ("Verified", "fault_text", "verify_file"),
        },
    )

__all__ = [
    "SCRIPT_KINDS",
    "SIDE_FILES",
    "STANDARD_INPUT",
    "Assumption",
    "Built",
    "Prepared",
    "Stage",
    "UpToDate",
    "Verified",
    "Wanted",
    "assumptions",
    "build",
    "cache_of",
    "fault_text",
    "fit_lines",
    "fitted_by_estimate",
    "keep_patterns",
    "kept_patterns",
    "laid_out",
    "place_of",
    "planned",
    "prepared",
    "refuse_errors",
    "scripts_in",
    "utterances_of",
    "verify_file",
    "voice_of",
    "write_sample",
]
