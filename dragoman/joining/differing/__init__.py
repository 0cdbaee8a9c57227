"""Points on which versions of an article, or reports of one happening, cannot both be right."""
