"""Ways to tell of one thing in French."""
