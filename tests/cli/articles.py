"""Small articles for the command line."""

FEET = """\
# Feet

## Toe walk

Walk on tiptoe for 20 seconds. Rest for 10 seconds. Do 3 rounds.
"""
LOOSE = """\
# Legs

## Squats

Do 10 squats.

## Lunges

Do 8 lunges.
"""
