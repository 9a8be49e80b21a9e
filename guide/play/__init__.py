"""Playing a guide here and now: sound to a device, what is heard on the screen, keys from whoever listens.

`play` is given the sound, the device, the keys and the screen, and knows no clock: the device sets the pace, since it
takes no more than it can play. `Follower` says what is going on at a place of a timeline.
"""

from __future__ import annotations

from guide.play.following import Follower, Moment
from guide.play.player import Device, Key, Keys, Playable, Playing, play

__all__ = ["Device", "Follower", "Key", "Keys", "Moment", "Playable", "Playing", "play"]
