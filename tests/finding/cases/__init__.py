"""What the tests of finding read: short texts, and what must be found in each, by kind of claim."""
