"""Ways to tell of one thing, a folder for each language; read by `tests/finding/test_phrasing.py`."""
