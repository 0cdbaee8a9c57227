"""Texts that are, and that are not, about dealings between states."""
