"""Merging claims into items, one module for each kind of item."""
