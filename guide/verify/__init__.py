"""From the sound of a finished guide to what is wrong with it.

`verify` holds decoded sound against the timeline and the reference that travel in the file: every signal at its onset,
everything that is said as it was made, nothing else anywhere, as loud as it should be, and as long. It looks at sound
alone; what stands in the tag is looked at by `guide.build.verifying`. `verify_kept` comes to the same report, but
decodes only what is not known to be right; `Meanwhile` makes it known while a file is written. `reference_of` makes the
reference.
"""

from guide.verify.checking import verify
from guide.verify.kept import Kept, verify_kept
from guide.verify.meanwhile import Meanwhile
from guide.verify.measures import reference_of
from guide.verify.report import Fault, Report

__all__ = ["Fault", "Kept", "Meanwhile", "Report", "reference_of", "verify", "verify_kept"]
