"""Sound as samples, and the only door to pydub, lameenc and soundfile.

Sound goes in and out as `Pcm`: mono, 16 bit, always together with its rate. Nothing is imported here, so that what is
cheap stays cheap; each module loads what it needs.
"""
