"""JSON: exercises as records."""
