"""Quantities of a text: what its numbers count."""
