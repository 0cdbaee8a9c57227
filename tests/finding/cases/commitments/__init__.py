"""Texts with promises and deliveries."""
