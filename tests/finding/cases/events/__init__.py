"""Texts with events."""
