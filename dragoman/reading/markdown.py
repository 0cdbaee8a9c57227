"""The head of a Markdown file; its marks are left in the text, where they do no harm."""
