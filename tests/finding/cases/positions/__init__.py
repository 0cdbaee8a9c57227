"""Texts with positions."""
