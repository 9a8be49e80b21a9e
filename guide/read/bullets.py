"""The signs with which people begin the items of a list, besides the dashes and asterisks that Markdown knows."""

from __future__ import annotations

from typing import Final

_ROUND_AND_SQUARE: Final = "•‣▪▫◦●○■□◆◇◉⦿⁃∙·♦❖⬧⬤⚫⚪◼◻◾◽❏❑"
_ARROWS: Final = "➤➢➣►▸▹▶▻⮚❯❱→➔➜➝➡⟶☛☞"
_TICKS_AND_BOXES: Final = "✓✔✗✘☐☑☒✅"
_STARS_AND_FLOWERS: Final = "★☆✦✧✪✱✳✴✽✿⋆∗⭐✨❤♥§"
_COLOURED: Final = "".join(map(chr, (0x1F449, 0x1F518, *range(0x1F534, 0x1F53A), *range(0x1F7E0, 0x1F7E4))))
"""A pointing hand, and discs and diamonds in colour."""
_OF_FONTS: Final = "\uf02d\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc"
"""What becomes of bullets set in Symbol or Wingdings."""

_SIGNS: Final = f"[{_ROUND_AND_SQUARE}{_ARROWS}{_TICKS_AND_BOXES}{_STARS_AND_FLOWERS}{_COLOURED}{_OF_FONTS}]"

BULLET: Final = rf"(?:{_SIGNS}\ufe0f?|-{{1,2}}>|=>|\[[ xX]?\](?=[ \t]))"
"""A pattern for one of them, with the sign behind it that asks for a picture in colour.

Arrows and boxes may be typed: `->`, `[ ]`.
"""
