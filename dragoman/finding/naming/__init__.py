"""Names of persons, bodies and places anywhere in a text, in office or not."""
