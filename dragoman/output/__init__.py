"""What people read: the brief in Markdown and HTML, single items, comparisons, the diagnosis."""
