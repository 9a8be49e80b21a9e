"""Word documents: paragraphs with styles, in a zip archive."""
