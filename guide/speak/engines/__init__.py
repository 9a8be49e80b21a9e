"""One file for each engine; `guide.speak.registry` lists them."""
