"""Judging: what people said, laid over what joining found. Pure: the same items and judgements give the same record."""
