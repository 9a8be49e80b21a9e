"""`guide` turns an exercise article into an MP3 that a person can follow with closed eyes.

The road, one stage after the other, each in the folder of its name:

    article ─read→ Document ─understand→ Routine ─plan→ cues ─┐
                                                              ├─lay_out→ Timeline ─mix→ Pcm ─publish→ MP3
                                 cues' utterances ─speak→ Pcm ┘

`guide.build` walks the whole road; `guide.model` holds the values that pass along it.
"""

__version__ = "0.1.0"
