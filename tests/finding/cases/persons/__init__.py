"""Texts with persons and their posts."""
