"""Pages of HTML, and HTML inside Markdown."""
