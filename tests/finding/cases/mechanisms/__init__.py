"""Texts with standing formats."""
