"""Formats, agreements, promises, figures and positions."""
