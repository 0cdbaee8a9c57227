"""What the program knows, as data, and the strict loader of it."""
