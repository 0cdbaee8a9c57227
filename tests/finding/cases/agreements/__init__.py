"""Texts with agreements."""
