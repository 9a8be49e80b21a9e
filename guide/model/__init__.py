"""The values that pass between the stages: frozen, printable, without behaviour of their own."""
