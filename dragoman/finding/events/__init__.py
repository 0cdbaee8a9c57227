"""Who dealt with whom, when and where."""
