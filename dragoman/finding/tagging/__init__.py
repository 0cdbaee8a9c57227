"""Text laid out for the grammar: tokens, concept tags, sentences, clauses."""
